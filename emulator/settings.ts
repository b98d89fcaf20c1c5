import type { EnvelopeStyle, ErrorStyle } from './errors';

/**
 * How the emulator answers. Where sources of the API disagree, each setting is one of the variants,
 * and the default is the one documented first. All can be changed while it runs.
 */
export interface Settings {
	/** HTTP 200 with `code≠0`, or the matching HTTP 4xx with the same body. */
	errorStyle: ErrorStyle;
	/** `{"code":0,"data":…}`, or `{"success":true,"data":…}` and `{"success":false,"error":"…"}`. */
	envelope: EnvelopeStyle;
	/**
	 * `decimal`: session ids of 19 digits and task ids `task_…`; `number`: the same, with the session
	 * id sent as a JSON number that a double cannot hold.
	 */
	ids: 'uuid' | 'decimal' | 'number';
	/** Which answers hold `user_id` (`anon_…`): the anonymous token's; new sessions' and states'. */
	userId: 'none' | 'token' | 'session' | 'both';
	/**
	 * `output`: the address at `output.url`; `detailed`: the same with resolution, frame rate and codec beside it;
	 * `outputUrl`: at the top level under that name.
	 */
	renderAnswer: 'output' | 'detailed' | 'outputUrl';
	/** Submitting a render id again: answered as the first time, or refused as "already exists". */
	repeatedRender: 'accept' | 'refuse';
	/** The code for a token that is unknown or expired. */
	invalidTokenCode: 1001 | 1010 | 1011;
	/** The code for too few credits; 402 with a message about credits. */
	noCreditsCode: 2001 | 402;
	/** Where a draft has the volume of music: in its segments, or on the track. */
	volumeOn: 'segment' | 'track';
	/** `disk`: segments also name paths under `/mnt/userdata/`. */
	filePaths: 'none' | 'disk';
	/** `listed`: states also hold `video_analyses`, one for each file. */
	analyses: 'none' | 'listed';
	/** How answers end: with one of several sentences about the screen, or always with the published example. */
	closingWords: 'several' | 'example';
	/** How many anonymous tokens an IP address gets: 10 in 7 days, or 5 an hour. */
	addressLimit: 'week' | 'hour';
	/** Share of the edits that close without any text. */
	silentShare: number;
	/** Minimum duration of an edit, ms of emulated time. */
	editMs: number;
	/** Minimum duration of a render, ms of emulated time. */
	renderMs: number;
	/** Interval of the heartbeats, ms of emulated time. */
	heartbeatMs: number;
	/** false: exports of anonymous users answer 402. */
	freeExport: boolean;
}

const DEFAULTS: Settings = {
	errorStyle: 'envelope',
	envelope: 'code',
	ids: 'uuid',
	userId: 'none',
	renderAnswer: 'output',
	repeatedRender: 'accept',
	invalidTokenCode: 1001,
	noCreditsCode: 2001,
	volumeOn: 'segment',
	filePaths: 'none',
	analyses: 'none',
	closingWords: 'several',
	addressLimit: 'week',
	silentShare: 0.3,
	editMs: 12_000,
	renderMs: 40_000,
	heartbeatMs: 5_000,
	freeExport: true,
};

/** The default settings, changed by `options`. */
export function createSettings(options: Partial<Settings>): Settings {
	const settings = { ...DEFAULTS };
	changeSettings(settings, options);
	return settings;
}

/** Sets what `changes` holds; unknown keys and undefined values are ignored. */
export function changeSettings(settings: Settings, changes: Partial<Settings>): void {
	for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
		if (changes[name] !== undefined) Object.assign(settings, { [name]: changes[name] });
	}
}
