import { randomUUID } from 'node:crypto';

import {
	AUDIO,
	TEXT,
	VIDEO,
	type Canvas,
	type Draft,
	type MediaFile,
	type Segment,
	type Track,
} from '../types';
import type { Orientation } from './parseInstruction';

/** A section of a file, to be placed on the timeline. */
export interface Cut {
	file: MediaFile;
	/** start within the file */
	inMs: number;
	durationMs: number;
	name: string;
}

export const BGM_VOLUME = 0.35;

/** The timeline before the first edit. */
export function emptyDraft(): Draft {
	return { id: newId('draft'), v: 0, d: 0, t: [] };
}

function newId(what: string): string {
	return `${what}_${randomUUID().slice(0, 8)}`;
}

/** Whether the timeline has a video segment. */
export function hasPicture(draft: Draft): boolean {
	return draft.t.some((track) => track.tt === VIDEO && track.sg.length > 0);
}

/** A file's name without its extension. */
export function stem(file: MediaFile): string {
	return file.name.replace(/\.[^.]+$/, '');
}

/** The draft with these tracks: a new version, as long as its video track. */
function withTracks(draft: Draft, tracks: Track[]): Draft {
	const kept = tracks.filter((track) => track.sg.length > 0);
	const picture = kept.find((track) => track.tt === VIDEO);
	return { ...draft, v: Number(draft.v ?? 0) + 1, d: lengthMs(picture), t: kept };
}

function lengthMs(track: Track | undefined): number {
	return track?.sg.reduce((end, segment) => (segment.s ?? end) + segment.d, 0) ?? 0;
}

/** Replaces the video track by these cuts, and fits the other tracks to its length. */
export function setPicture(draft: Draft, cuts: Cut[]): Draft {
	const segments = cuts.map(
		(cut): Segment => ({
			id: newId('sg'),
			d: cut.durationMs,
			m: { name: cut.name, kind: cut.file.kind, source: cut.file.id, in: cut.inMs, volume: 1 },
		}),
	);
	const names = [...new Set(cuts.map((cut) => stem(cut.file)))];
	const picture: Track = {
		id: newId('trk'),
		tt: VIDEO,
		m: { name: names.join(' + ') },
		sg: segments,
	};
	const others = draft.t.filter((track) => track.tt !== VIDEO);
	return fit(withTracks(draft, [picture, ...others]));
}

/** Keeps the first `targetMs` of the timeline. */
export function trimTo(draft: Draft, targetMs: number): Draft {
	const tracks = draft.t.map((track) =>
		track.tt === VIDEO ? { ...track, sg: clip(track.sg, targetMs) } : track,
	);
	return fit(withTracks(draft, tracks));
}

function clip(segments: Segment[], endMs: number): Segment[] {
	let at = 0;
	return segments.flatMap((segment) => {
		const start = segment.s ?? at;
		at = start + segment.d;
		return start >= endMs ? [] : [{ ...segment, d: Math.min(segment.d, endMs - start) }];
	});
}

/** Cuts music and texts to the length of the video; captions follow its segments. */
function fit(draft: Draft): Draft {
	const tracks = draft.t.map((track) => {
		if (track.tt === VIDEO) return track;
		if (track.m?.role === 'captions') return { ...track, sg: captionSegments(draft) };
		const segments = clip(track.sg, draft.d);
		return track.tt === AUDIO && segments.length > 0
			? { ...track, sg: [{ ...segments[0], d: draft.d }] }
			: { ...track, sg: segments };
	});
	return { ...draft, t: tracks.filter((track) => track.sg.length > 0) };
}

/** One caption per segment. They are numbered, since there is no speech recognition here. */
function captionSegments(draft: Draft): Segment[] {
	const picture = draft.t.find((track) => track.tt === VIDEO);
	return (picture?.sg ?? []).map((segment, index) => {
		const text = `Highlight ${index + 1}`;
		const start = segment.s === undefined ? {} : { s: segment.s };
		return { id: newId('sg'), ...start, d: segment.d, m: { name: text, text } };
	});
}

function replaceRole(draft: Draft, role: string, track: Track | undefined): Draft {
	const others = draft.t.filter((one) => one.m?.role !== role);
	return withTracks(draft, track ? [...others, track] : others);
}

export function addCaptions(draft: Draft): Draft {
	const sg = captionSegments(draft);
	const m = { name: 'Captions', role: 'captions', style: 'bottom' };
	return replaceRole(draft, 'captions', { id: newId('trk'), tt: TEXT, m, sg });
}

export function addTitle(draft: Draft, text: string, durationMs: number): Draft {
	const segment = { id: newId('sg'), d: Math.min(durationMs, draft.d), m: { name: text, text } };
	const m = { name: 'Title', role: 'title', style: 'top' };
	return replaceRole(draft, 'title', { id: newId('trk'), tt: TEXT, m, sg: [segment] });
}

export function addMusic(draft: Draft, file: MediaFile, name: string, volume = BGM_VOLUME): Draft {
	const m = { name, source: file.id, in: 0, volume, loop: true };
	const segment = { id: newId('sg'), d: draft.d, m };
	const track = { id: newId('trk'), tt: AUDIO, m: { name, role: 'bgm' }, sg: [segment] };
	return replaceRole(draft, 'bgm', track);
}

export function removeRole(draft: Draft, role: 'captions' | 'title' | 'bgm'): Draft {
	return draft.t.some((track) => track.m?.role === role)
		? replaceRole(draft, role, undefined)
		: draft;
}

/** Sets the volume of the music or of the source's sound; 1 is as recorded. */
export function setVolume(draft: Draft, of: 'music' | 'source', volume: number): Draft {
	const tt = of === 'music' ? AUDIO : VIDEO;
	if (!draft.t.some((track) => track.tt === tt)) return draft;
	const loud = (segment: Segment) => ({ ...segment, m: { ...segment.m, volume } });
	return withTracks(
		draft,
		draft.t.map((track) => (track.tt === tt ? { ...track, sg: track.sg.map(loud) } : track)),
	);
}

export function canvasOf(orientation: Orientation): Canvas {
	return orientation === 'vertical'
		? { width: 1080, height: 1920, ratio: '9:16', fps: 30 }
		: { width: 1920, height: 1080, ratio: '16:9', fps: 30 };
}

/** Whether two drafts differ in anything but their version. */
export function differs(before: Draft, after: Draft): boolean {
	return JSON.stringify({ ...before, v: 0 }) !== JSON.stringify({ ...after, v: 0 });
}
