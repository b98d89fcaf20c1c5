import { sharedRunner } from './media/run';

/** A lively stretch that was planted in a sample. */
export interface Moment {
	startMs: number;
	durationMs: number;
	/** pitch of its tone; no other moment has it */
	toneHz: number;
	/** which of the three colours it is full of */
	colour: 'red' | 'green' | 'blue';
}

export interface SampleVideo {
	path: string;
	moments: Moment[];
}

interface SampleOptions {
	durationMs?: number;
	width?: number;
	height?: number;
	fps?: number;
	sound?: boolean;
}

/** Where the moments begin, as shares of the whole; each takes a ninth (10 s of 90). */
const STARTS = [3 / 18, 9 / 18, 14 / 18];
const LENGTH = 1 / 9;
const TONES_HZ = [880, 1320, 1760];
const COLOURS = ['red', 'green', 'blue'] as const;

/** How much of the test pattern's colours goes to red, green and blue. */
const TINTS = {
	red: 'rr=.6:rg=.4:rb=.4:gr=.1:gg=.1:gb=.1:br=.1:bg=.1:bb=.1',
	green: 'rr=.1:rg=.1:rb=.1:gr=.4:gg=.6:gb=.4:br=.1:bg=.1:bb=.1',
	blue: 'rr=.1:rg=.1:rb=.1:gr=.1:gg=.1:gb=.1:br=.4:bg=.4:bb=.6',
};

/**
 * Makes a video (H.264, AAC) that is dull and quiet but for three planted moments, each with its own
 * colour, fast motion and loud tone.
 */
export async function makeSampleVideo(
	path: string,
	options: SampleOptions = {},
): Promise<SampleVideo> {
	const { durationMs = 90_000, width = 1280, height = 720, fps = 30, sound = true } = options;
	// To half seconds, which is what highlights are made of.
	const toHalfSeconds = (share: number) => Math.round((durationMs * share) / 500) * 500;
	const moments = STARTS.map((start, index): Moment => {
		return {
			startMs: toHalfSeconds(start),
			durationMs: toHalfSeconds(LENGTH),
			toneHz: TONES_HZ[index],
			colour: COLOURS[index],
		};
	});
	const pieces: string[] = [];
	let at = 0;
	for (const moment of moments) {
		pieces.push(dull(at, moment.startMs - at, fps), lively(moment, fps));
		at = moment.startMs + moment.durationMs;
	}
	pieces.push(dull(at, durationMs - at, fps));
	const labelled = pieces.map((piece, index) => `${piece}[p${index}]`);
	const labels = pieces.map((_, index) => `[p${index}]`).join('');
	const shape = `scale=${width}:${height}:flags=fast_bilinear,setsar=1,format=yuv420p[v]`;
	const graph = [...labelled, `${labels}concat=n=${pieces.length}:v=1:a=0,${shape}`].join(';');
	const tone = sound ? ['-f', 'lavfi', '-i', soundOf(moments, durationMs)] : [];
	await sharedRunner.ffmpeg([
		...['-y', ...tone, '-filter_complex', graph, '-map', '[v]'],
		...(sound ? ['-map', '0:a', '-c:a', 'aac', '-b:a', '96k'] : ['-an']),
		...['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '28', '-g', `${fps * 2}`],
		...['-t', `${durationMs / 1000}`, '-movflags', '+faststart', path],
	]);
	return { path, moments };
}

/** Dark blue-grey that changes very slowly. Drawn small: scaling up costs less than painting. */
function dull(startMs: number, durationMs: number, fps: number): string {
	const seconds = durationMs / 1000;
	return (
		`color=c=0x223044:s=320x180:r=${fps}:d=${seconds},` +
		`hue=b='0.4*sin((t+${startMs / 1000})/10)',setsar=1,format=yuv420p`
	);
}

function lively({ durationMs, colour }: Moment, fps: number): string {
	return (
		`testsrc2=s=320x320:r=${fps}:d=${durationMs / 1000},format=rgb24,rotate=a=2*t,` +
		`crop=320:180,colorchannelmixer=${TINTS[colour]},setsar=1,format=yuv420p`
	);
}

/** A soft hum, and a loud tone in each moment. */
function soundOf(moments: readonly Moment[], durationMs: number): string {
	const tones = moments.map(({ startMs, durationMs: length, toneHz }) => {
		const during = `gte(t,${startMs / 1000})*lt(t,${(startMs + length) / 1000})`;
		return `0.5*sin(2*PI*${toneHz}*t)*${during}`;
	});
	const sum = ['0.004*sin(2*PI*110*t)', ...tones].join('+').replace(/,/g, '\\,');
	return `aevalsrc=${sum}:s=44100:d=${durationMs / 1000}`;
}
