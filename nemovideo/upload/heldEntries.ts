/**
 * What a session held before something was sent, entry by entry. In which order the service lists its material is
 * not documented [STA-2]: their number alone does not tell which of them are new.
 */
import { nameOfEntry } from '../api/uploads';

export type Entry = Record<string, unknown>;

/** What tells an entry from others, as far as the service says it; kept as JSON. */
export interface EntryMark {
	id?: string;
	name?: string;
	/** Without its query: an address may be signed anew at each read. */
	address?: string;
}

/** Not those of what all entries share: session, task, user. */
const ID_KEYS = ['id', 'file_id', 'fileId', 'hash', 's3_key', 'key'];

export function markOf(entry: Entry): EntryMark {
	const values = Object.values(entry).filter((value) => typeof value === 'string');
	return {
		id: ID_KEYS.map((key) => entry[key])
			.filter(isId)
			.map(String)[0],
		name: nameOfEntry(entry),
		address: values.find((value) => /^https?:\/\//i.test(value))?.replace(/[?#].*$/s, ''),
	};
}

const isId = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');

/**
 * How an entry is known again, the surest way first. None is sure by itself: an id may be a place in the list, an
 * address may be signed in its path, and a name may be given twice or later.
 */
const WAYS: Array<(a: EntryMark, b: EntryMark) => boolean> = [
	(a, b) => a.id === b.id && a.name === b.name && a.address === b.address,
	(a, b) => a.id === b.id && a.name === b.name,
	(a, b) => a.name === b.name,
	(a, b) => a.id !== undefined && a.id === b.id,
];

/** The entries that were not there before, in the order given; each that was there stands for one. */
export function withoutHeld(entries: Entry[], held: EntryMark[]): Entry[] {
	const rest = entries.map((entry) => ({ entry, mark: markOf(entry) }));
	let unseen = held;
	for (const isSame of WAYS) {
		unseen = unseen.filter((mark) => {
			const at = rest.findIndex((one) => isSame(one.mark, mark));
			if (at >= 0) rest.splice(at, 1);
			return at < 0;
		});
	}
	return rest.map(({ entry }) => entry);
}
