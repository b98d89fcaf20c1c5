/** What an edit changed, from the timeline before and after: an answer where the service gave none. */
import { withoutSignatures } from './signedAddresses';
import {
	contentOf,
	describeTimes,
	describeTrack,
	percent,
	seconds,
	type Timeline,
	type Track,
} from './timeline';

export interface Change {
	change:
		| 'added'
		| 'removed'
		| 'renamed'
		| 'moved'
		| 'longer'
		| 'shorter'
		| 'louder'
		| 'quieter'
		| 'changed';
	/** The label of the track: Video, BGM, Title … */
	track: string;
	/** One sentence for a person. */
	description: string;
}

/** So many changes are listed; more are counted. */
const MAX_CHANGES = 100;

/**
 * Compares two timelines track by track, in time linear in their size. An empty list means that nothing a
 * user sees has changed; of more than `MAX_CHANGES`, the last entry says how many more there are.
 */
export function compareTimelines(before: Timeline, after: Timeline): Change[] {
	const changes: Change[] = [];
	for (const [old, now] of pairTracks(before.tracks, after.tracks)) {
		if (old && now) changes.push(...compareTracks(old, now));
		else if (now) changes.push(change('added', now, `${now.label} added: ${body(now)}`));
		else if (old) changes.push(change('removed', old, `${old.label} removed: ${contentOf(old)}`));
	}
	const more = changes.length - MAX_CHANGES;
	if (more <= 0) return changes;
	const rest: Change = {
		change: 'changed',
		track: 'Timeline',
		description: `${more} more changes`,
	};
	return [...changes.slice(0, MAX_CHANGES), rest];
}

/** The changes as one text, for a user who was given no other. */
export function describeChanges(changes: Change[]): string {
	return changes.map((c) => c.description).join('. ');
}

function compareTracks(old: Track, now: Track): Change[] {
	const changes: Change[] = [];
	const [oldContent, content] = [contentOf(old), contentOf(now)];
	const label = now.label;
	if (oldContent !== content) {
		const one = old.segments.length <= 1 && now.segments.length <= 1;
		const text = one
			? `${label} renamed: ${oldContent} → ${content}`
			: `${label} changed: ${body(now)}`;
		changes.push(change(one ? 'renamed' : 'changed', now, text));
	}
	if (old.durationMs !== now.durationMs) {
		const kind = now.durationMs > old.durationMs ? 'longer' : 'shorter';
		const text = `${label} ${kind}: ${seconds(old.durationMs)}s → ${seconds(now.durationMs)}s`;
		changes.push(change(kind, now, text));
	} else if (old.startMs !== now.startMs) {
		const times = [old, now].map((t) => describeTimes(t.startMs, t.durationMs)).join(' → ');
		changes.push(change('moved', now, `${label} moved: ${times}`));
	}
	const [oldVolume, volume] = [volumeOf(old), volumeOf(now)];
	if (oldVolume !== volume) {
		const kind = volume > oldVolume ? 'louder' : 'quieter';
		changes.push(change(kind, now, `${label} ${kind}: ${percent(oldVolume)} → ${percent(volume)}`));
	}
	if (changes.length === 0 && fingerprint(old) !== fingerprint(now)) {
		changes.push(change('changed', now, `${label} changed: ${body(now)}`));
	}
	return changes;
}

type Pair = [Track | undefined, Track | undefined];

// By id first, then by what is on them, then by kind in order: a renamed title is still that title.
function pairTracks(before: Track[], after: Track[]): Pair[] {
	const keys: Array<(track: Track) => string | undefined> = [
		(track) => track.id,
		(track) => `${kindOf(track)}/${contentOf(track)}`,
		kindOf,
	];
	const paired = new Map<Track, Track>();
	const taken = new Set<Track>();
	for (const keyOf of keys) {
		const waiting = byKey(
			before.filter((old) => !taken.has(old)),
			keyOf,
		);
		for (const now of after) {
			const key = paired.has(now) ? undefined : keyOf(now);
			const old = key === undefined ? undefined : waiting.get(key)?.pop();
			if (!old) continue;
			paired.set(now, old);
			taken.add(old);
		}
	}
	const kept = after.map((now): Pair => [paired.get(now), now]);
	const gone = before.filter((old) => !taken.has(old));
	return [...kept, ...gone.map((old): Pair => [old, undefined])];
}

/** Tracks of the same key, the first one last, so that `pop` gives them in order. */
function byKey(tracks: Track[], keyOf: (track: Track) => string | undefined): Map<string, Track[]> {
	const groups = new Map<string, Track[]>();
	for (const track of [...tracks].reverse()) {
		const key = keyOf(track);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(track);
		else groups.set(key, [track]);
	}
	return groups;
}

const kindOf = (track: Track) => `${track.type}/${track.label}`;
const volumeOf = (track: Track) => track.segments.find((s) => s.volume !== undefined)?.volume ?? 1;
const body = (track: Track) => describeTrack(track).slice(track.label.length + 2);
const fingerprint = (track: Track) => withoutSignatures(JSON.stringify(track));
const change = (kind: Change['change'], track: Track, description: string): Change => ({
	change: kind,
	track: track.label,
	description,
});
