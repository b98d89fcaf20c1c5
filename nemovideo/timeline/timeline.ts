/** A draft read as a timeline: tracks with times, the summary that users see [DRF-*]. */
import { draftView, type WireSegment, type WireTrack } from '../api/contract';
import { withoutSignatures } from './signedAddresses';

export type TrackType = 'video' | 'audio' | 'text' | `type${number}` | 'unknown';

export interface Segment {
	name?: string;
	text?: string;
	startMs: number;
	durationMs: number;
	/** 0–1 and above; 1 is the source's own loudness. */
	volume?: number;
	/** What the draft says besides, as it came. */
	metadata: Record<string, unknown>;
}
export interface Track {
	id?: string;
	type: TrackType;
	/** What the summary calls it: Video, BGM, Title, Captions … */
	label: string;
	/** The name of the track, or of what is on it. */
	name: string;
	startMs: number;
	durationMs: number;
	segments: Segment[];
}
export interface Timeline {
	summary: string;
	tracks: Track[];
	/** End of the last segment of any track. */
	durationMs: number;
	readyForExport: boolean;
}

/** Track types of the draft and what the summary calls them [DRF-2]. */
const TRACK_TYPES: Record<number, { type: TrackType; label: string }> = {
	0: { type: 'video', label: 'Video' },
	1: { type: 'audio', label: 'BGM' },
	7: { type: 'text', label: 'Title' },
};

// Only the short keys are documented. Where a draft carries a name, a text, a start or a volume, it is
// read from whichever of these keys holds one of the right type.
const NAME_KEYS = ['name', 'title', 'label', 'file_name', 'fileName'];
const TEXT_KEYS = ['text', 'content', 'caption'];
const START_KEYS = ['s', 'st', 'start', 'start_ms', 'startMs', 'start_time'];
const VOLUME_KEYS = ['volume', 'vol', 'v'];

/** More than this many tracks are counted, not listed. */
const LISTED_TRACKS = 50;
/** More than this many names on one track are counted, not listed. */
const LISTED_NAMES = 20;
/** More than this many segments of one track are counted, not listed. */
const LISTED_SEGMENTS = 5;

/** Reads any value as a draft: what is not one is an empty timeline. Never throws. */
export function readTimeline(draft: unknown): Timeline {
	const tracks = draftView.parse(draft).t.map(readTrack);
	return {
		summary: summarize(tracks),
		tracks,
		durationMs: endOf(tracks),
		readyForExport: tracks.some((track) => track.segments.length > 0),
	};
}

/** The line that the two skill documents show, for any timeline [DRF-5]. */
export function summarize(tracks: Track[]): string {
	const count = `Timeline (${tracks.length} ${tracks.length === 1 ? 'track' : 'tracks'})`;
	if (tracks.length === 0) return `${count}: empty`;
	const listed = tracks
		.slice(0, LISTED_TRACKS)
		.map((track, i) => `${i + 1}. ${describeTrack(track)}`);
	const rest = tracks.length - listed.length;
	return `${count}: ${[...listed, ...(rest > 0 ? [`… and ${rest} more`] : [])].join(' ')}`;
}

/** One track as the summary shows it: `BGM: Lo-fi (0-10s, 35%)`. */
export function describeTrack(track: Track): string {
	if (track.segments.length === 0) return `${track.label}: ${track.name || 'empty'}`;
	const listed = track.segments.slice(0, LISTED_SEGMENTS).map((s) => describeSegment(track, s));
	const rest = track.segments.length - listed.length;
	const more = rest > 0 ? [`${rest} more up to ${seconds(track.startMs + track.durationMs)}s`] : [];
	return `${track.label}: ${[...listed, ...more].join(', ')}`;
}

/** `(0-10s)`, `(2.5-4s, 35%)`: when it plays, and how loud where that is set. */
export function describeTimes(startMs: number, durationMs: number, volume?: number): string {
	const loud = volume === undefined ? '' : `, ${percent(volume)}`;
	return `(${seconds(startMs)}-${seconds(startMs + durationMs)}s${loud})`;
}

/** 0.35 → `35%`. */
export const percent = (volume: number) => `${Math.round(volume * 100)}%`;

/** Milliseconds as seconds with at most one decimal: 10000 → `10`, 2540 → `2.5`. */
export const seconds = (ms: number) => String(Math.round(ms / 100) / 10);

/** The words a track goes by when it is compared: what is on it, without times. */
export function contentOf(track: Track): string {
	const names = [...new Set(track.segments.map((s) => shownName(track, s)))];
	const rest = names.length - LISTED_NAMES;
	if (rest > 0) return `${names.slice(0, LISTED_NAMES).join(', ')} and ${rest} more`;
	return names.join(', ') || track.name;
}

function describeSegment(track: Track, segment: Segment): string {
	const volume = track.type === 'audio' ? segment.volume : undefined;
	const times = describeTimes(segment.startMs, segment.durationMs, volume);
	return `${shownName(track, segment)} ${times}`;
}

function shownName(track: Track, segment: Segment): string {
	if (track.type === 'text' && segment.text) return `"${clip(segment.text)}"`;
	// Where a name is an address, a new signature makes no other name of it.
	return clip(withoutSignatures(segment.name ?? segment.text ?? track.name)) || 'untitled';
}

function readTrack(wire: WireTrack): Track {
	const known = typeof wire.tt === 'number' ? TRACK_TYPES[wire.tt] : undefined;
	const type =
		known?.type ?? (typeof wire.tt === 'number' ? (`type${wire.tt}` as const) : 'unknown');
	let cursorMs = 0;
	// A volume on the track counts where its segments have none [DRF-9].
	const volume = firstNumber(VOLUME_KEYS, wire.m ?? {});
	const segments = (wire.sg ?? []).map((segment) => {
		const read = readSegment(segment, cursorMs, volume);
		cursorMs = read.startMs + read.durationMs;
		return read;
	});
	const startMs = segments.reduce((min, s) => Math.min(min, s.startMs), segments[0]?.startMs ?? 0);
	const endMs = endOf(segments);
	return {
		id: wire.id,
		type,
		label: labelOf(wire, known?.label ?? `Track type ${wire.tt ?? 'unknown'}`),
		name: firstText(NAME_KEYS, wire.m, wire) ?? segments[0]?.name ?? segments[0]?.text ?? '',
		startMs,
		durationMs: endMs - startMs,
		segments,
	};
}

// Segments of one track follow one another where no start is given [DRF-4].
function readSegment(wire: WireSegment, cursorMs: number, trackVolume?: number): Segment {
	const metadata = wire.m ?? {};
	const startMs = firstNumber(START_KEYS, wire, metadata);
	return {
		name: firstText(NAME_KEYS, metadata, wire),
		text: firstText(TEXT_KEYS, metadata, wire),
		startMs: startMs !== undefined && startMs >= 0 ? startMs : cursorMs,
		durationMs: Math.max(0, finite(wire.d) ?? 0),
		volume: firstNumber(VOLUME_KEYS, metadata, wire) ?? trackVolume,
		metadata,
	};
}

/** A text track whose name speaks of captions is called Captions; an audio track of speech, Voice. */
function labelOf(wire: WireTrack, fallback: string): string {
	const hint = [
		firstText([...NAME_KEYS, 'kind', 'type'], wire.m ?? {}, wire) ?? '',
		firstText(['kind', 'type'], wire.m ?? {}) ?? '',
	].join(' ');
	if (wire.tt === 7 && /caption|subtitle|字幕/i.test(hint)) return 'Captions';
	if (wire.tt === 1 && /voice|narration|speech|配音/i.test(hint)) return 'Voice';
	return fallback;
}

// Not Math.max(...ends): a draft of a hundred thousand segments would be too many arguments.
const endOf = (spans: { startMs: number; durationMs: number }[]) =>
	spans.reduce((end, span) => Math.max(end, span.startMs + span.durationMs), 0);

type JsonObject = Record<string, unknown>;

function firstText(keys: string[], ...objects: JsonObject[]): string | undefined {
	for (const object of objects) {
		for (const key of keys) {
			const value = object?.[key];
			if (typeof value === 'string' && value.trim()) return value.trim();
		}
	}
	return undefined;
}

function firstNumber(keys: string[], ...objects: JsonObject[]): number | undefined {
	for (const object of objects) {
		for (const key of keys) {
			const value = finite(object?.[key]);
			if (value !== undefined) return value;
		}
	}
	return undefined;
}

const finite = (value: unknown) =>
	typeof value === 'number' && Math.abs(value) <= MAX_NUMBER ? value : undefined;
/** Thirty years in ms. What is larger is no time and no volume, and sums of it would be infinite. */
const MAX_NUMBER = 1e12;

const clip = (text: string) =>
	text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
