/** A session before or after an instruction: its timeline, and the material it holds [STA-4]. */
import type { SessionState } from '../api/contract';
import { hideTokens } from '../api/secrets';
import { readMedia } from '../api/uploads';
import { compareTimelines, type Change } from '../timeline/changes';
import { withoutSignatures } from '../timeline/signedAddresses';
import { readTimeline, type Timeline } from '../timeline/timeline';

export interface Snapshot extends Timeline {
	/** Undefined where nobody looked; then no material counts as new. */
	media?: Material[];
}

interface Material {
	/** Tells it from the others. */
	key: string;
	/** As a person calls it. */
	name: string;
}

// What an entry holds is not documented: the first of these that is there. Addresses are signed anew each time.
const KEY_FIELDS = ['id', 'file_id', 'media_id', 'hash', 'cdn_url', 'url'];
const NAME_FIELDS = ['title', 'name', 'filename', 'file_name', 'fileName', 'prompt'];
/** A list of thousands would be kept in each checkpoint. */
const MAX_MATERIAL = 1_000;
const MAX_NAME_LENGTH = 60;

export function readSnapshot(state: SessionState): Snapshot {
	const media = readMedia(state).slice(0, MAX_MATERIAL).map(readMaterial);
	return { ...readTimeline(state.draft), media };
}

function readMaterial(entry: Record<string, unknown>, index: number): Material {
	const first = (fields: string[]) =>
		fields
			.map((field) => entry[field])
			.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
	const name = String(first(NAME_FIELDS) ?? '');
	const [key] = String(first(KEY_FIELDS) ?? (name || index)).split('?');
	// As a checkpoint keeps it: tokens are hidden there.
	return { key: hideTokens(`${String(entry.source)}/${key}`), name: hideTokens(shortName(name)) };
}

/** Without the extension of a file. */
const shortName = (name: string) =>
	name
		.trim()
		.replace(/\.[A-Za-z][A-Za-z0-9]{1,4}$/, '')
		.slice(0, MAX_NAME_LENGTH);

/** Material that came, as one change; none where nothing came. */
function newMaterial(before: Snapshot, after: Snapshot): Change[] {
	if (!before.media || !after.media) return [];
	const known = new Set(before.media.map(({ key }) => key));
	const added = after.media.filter(({ key }) => !known.has(key));
	if (added.length === 0) return [];
	const names = [...new Set(added.map(({ name }) => name).filter(Boolean))];
	const what = names.join(', ') || `${added.length} ${added.length === 1 ? 'file' : 'files'}`;
	return [{ change: 'added', track: 'Material', description: `New material: ${what}` }];
}

/** What a person sees of an instruction: changes of the timeline, and new material. */
export const compareSnapshots = (before: Snapshot, after: Snapshot): Change[] => [
	...compareTimelines(before, after),
	...newMaterial(before, after),
];

// As a checkpoint keeps it: tokens are hidden there. Addresses in it may be signed anew each time.
const tracksAs = ({ tracks }: Snapshot) => withoutSignatures(hideTokens(JSON.stringify(tracks)));

/** True where there was something on the timeline, or at least a track, and nothing of the kind is left. */
export const isEmptied = (before: Snapshot, after: Snapshot): boolean =>
	(before.readyForExport && !after.readyForExport) ||
	(before.tracks.length > 0 && after.tracks.length === 0);

export const differs = (before: Snapshot, after: Snapshot): boolean =>
	tracksAs(before) !== tracksAs(after) || newMaterial(before, after).length > 0;
