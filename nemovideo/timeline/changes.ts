/** What an edit changed, from the timeline before and after: an answer where the service gave none. */
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

/** Compares two timelines track by track. An empty list means that nothing a user sees has changed. */
export function compareTimelines(before: Timeline, after: Timeline): Change[] {
	const pairs = pairTracks(before.tracks, after.tracks);
	const changes: Change[] = [];
	for (const [old, now] of pairs) {
		if (old && now) changes.push(...compareTracks(old, now));
		else if (now) changes.push(change('added', now, `${now.label} added: ${body(now)}`));
		else if (old) changes.push(change('removed', old, `${old.label} removed: ${contentOf(old)}`));
	}
	return changes;
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

// By id first, then by what is on them, then by kind in order: a renamed title is still that title.
function pairTracks(before: Track[], after: Track[]): [Track | undefined, Track | undefined][] {
	const left = [...before];
	const taken = new Map<Track, Track>();
	const take = (now: Track, test: (old: Track) => boolean) => {
		if (taken.has(now)) return;
		const index = left.findIndex(test);
		if (index >= 0) taken.set(now, left.splice(index, 1)[0]);
	};
	for (const now of after) take(now, (old) => old.id !== undefined && old.id === now.id);
	for (const now of after)
		take(now, (old) => sameKind(old, now) && contentOf(old) === contentOf(now));
	for (const now of after) take(now, (old) => sameKind(old, now));
	const kept = after.map((now): [Track | undefined, Track] => [taken.get(now), now]);
	return [...kept, ...left.map((old): [Track, undefined] => [old, undefined])];
}

const sameKind = (a: Track, b: Track) => a.type === b.type && a.label === b.label;
const volumeOf = (track: Track) => track.segments.find((s) => s.volume !== undefined)?.volume ?? 1;
const body = (track: Track) => describeTrack(track).slice(track.label.length + 2);
const fingerprint = (track: Track) => JSON.stringify(track);
const change = (kind: Change['change'], track: Track, description: string): Change => ({
	change: kind,
	track: track.label,
	description,
});
