import type { IDataObject } from 'n8n-workflow';

import type { Ledger, Probed } from '../emulator';
import { jsonOf, type N8nRun } from './n8n/run';

const CODEC_NAMES: Record<string, string> = { h264: 'H.264', aac: 'AAC' };

const nameOf = (codec: string) => CODEC_NAMES[codec] ?? codec;

/** Milliseconds as `m:ss.t`. */
function clock(ms: number): string {
	const tenths = Math.round(ms / 100);
	const seconds = String(Math.floor((tenths % 600) / 10)).padStart(2, '0');
	return `${Math.floor(tenths / 600)}:${seconds}.${tenths % 10}`;
}

/** Describes a clip in one line: `H.264, 1080×1920, 30.0 s, 30 fps, sound AAC`. */
export function probeLine({ video, audio, durationMs }: Probed): string {
	const picture = video ? [nameOf(video.codec), `${video.width}×${video.height}`] : ['no picture'];
	const seconds = `${(durationMs / 1000).toFixed(1)} s`;
	const rate = video ? [`${Math.round(video.fps)} fps`] : [];
	const sound = audio ? `sound ${nameOf(audio.codec)}` : 'no sound';
	return [...picture, seconds, ...rate, sound].join(', ');
}

/** The output of Get Timeline in lines: the summary, then the segments of each track. */
export function timelineLines(run: N8nRun): string[] {
	const [timeline] = jsonOf(run, 'Get Timeline');
	if (!timeline) return [];
	const tracks = (timeline.tracks ?? []) as IDataObject[];
	return [
		String(timeline.summary ?? ''),
		...tracks.flatMap((track, index) => [
			`  ${index + 1}. ${[track.type, track.name].filter(Boolean).join(': ')}`,
			...((track.segments ?? []) as IDataObject[]).map(segmentLine),
		]),
	];
}

function segmentLine(segment: IDataObject): string {
	const start = Number(segment.startMs ?? 0);
	const end = start + Number(segment.durationMs ?? 0);
	const words = [segment.text, segment.name].find((value) => typeof value === 'string' && value);
	return `     ${clock(start)} – ${clock(end)}${words ? `  ${String(words)}` : ''}`;
}

/** What the emulator is doing, derived from its event log. */
export function whatHappens({
	sessions,
	uploads,
	edits,
	renders,
	polls,
	downloads,
}: Ledger): string {
	const rendering = polls.at(-1)?.status;
	if (downloads.length > 0) return 'downloading the clip';
	if (renders.length > 0) return `rendering${rendering ? ` (${rendering})` : ''}`;
	if (edits.length > 0) {
		return edits.at(-1)?.outcome === 'running' ? 'editing: finding the best moments' : 'edited';
	}
	if (uploads.length > 0) return 'footage uploaded';
	if (sessions.length > 0) return 'session made, uploading';
	return 'starting n8n';
}
