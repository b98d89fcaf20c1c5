/** Which entries of a session, or of an answer, are the files that were sent. */
import { extensionOf, kindOfExtension } from '../api/media';
import { nameOfEntry } from '../api/uploads';
import { isSameName, tellsNothing } from './fileNames';
import type { Entry } from './heldEntries';

/** What the service says of each file that has arrived, in the order of the files. */
export type Found = Array<Entry | undefined>;

export const isWhole = (found: Found): found is Entry[] => found.every(Boolean);

/**
 * How a file is looked for. `byNumber`: it was sent, and the answer was lost: where names tell nothing, the number of
 * new entries does. `byName`: it was refused, alone or with others: only its name shows that it is there all the same.
 * `no`: it was not sent.
 */
export type Search = 'byNumber' | 'byName' | 'no';

export interface Wanted {
	fileName: string;
	search: Search;
}

/**
 * Which of the new entries are the files: by their names; where names tell nothing, by their number, if it makes
 * whole what was not refused. Where some may have been there before, only the very same name tells: a session whose
 * state could not be read was most likely empty, since it has nothing to say until something was uploaded [STA-3].
 */
export function arrivedAs(
	kind: 'files' | 'urls',
	files: Wanted[],
	entries: Entry[],
	areNew: boolean,
): Found {
	const rest = [...entries];
	const same = files.map(({ fileName, search }) =>
		search === 'no' ? undefined : take(rest, (name) => name === fileName),
	);
	if (!areNew) return same;
	const named = files.map(({ fileName, search }, i) =>
		search === 'no' ? undefined : (same[i] ?? take(rest, (name) => isNamed(name, fileName))),
	);
	const counted = files.map(
		({ fileName, search }, i) =>
			named[i] ??
			(search === 'byNumber' ? take(rest, (name) => mayBe(name, fileName, kind)) : undefined),
	);
	return files.every(({ search }, i) => search !== 'byNumber' || counted[i]) ? counted : named;
}

/** What an answer says of each file: by the names in it, and otherwise in the order of the files. */
export function answeredFor(fileNames: string[], entries: Entry[]): Found {
	const rest = [...entries];
	const same = fileNames.map((fileName) => take(rest, (name) => name === fileName));
	const named = fileNames.map(
		(fileName, i) => same[i] ?? take(rest, (name) => isNamed(name, fileName)),
	);
	return named.map((entry) => entry ?? rest.shift());
}

/** Without what other items have brought: by the names, and where they tell nothing, by their number. */
export function withoutThose(entries: Entry[], fileNames: string[]): Entry[] {
	const rest = [...entries];
	for (const theirs of fileNames) {
		const isTheirs = take(rest, (name) => isNamed(name, theirs));
		if (!isTheirs) take(rest, (name) => mayBe(name, theirs));
	}
	return rest;
}

/** Takes the first entry whose name is such. */
function take(rest: Entry[], isIt: (name: string | undefined) => boolean): Entry | undefined {
	const at = rest.findIndex((entry) => isIt(nameOfEntry(entry)));
	return at < 0 ? undefined : rest.splice(at, 1)[0];
}

export const isNamedAs = (entry: Entry, fileName: string) => isNamed(nameOfEntry(entry), fileName);

const isNamed = (name: string | undefined, fileName: string) =>
	name !== undefined && isSameName(name, fileName);

/** True where the name does not say that it is another file. */
function mayBe(name: string | undefined, fileName: string, kind?: 'files' | 'urls'): boolean {
	if (name === undefined || tellsNothing(name, fileName)) return true;
	// What the service calls a file that it fetches is its own affair, unless the address names one.
	return kind !== 'files' && !kindOfExtension(extensionOf(fileName));
}
