/** What is noted of files that were sent and have not been confirmed, and how a later try looks for them. */
import { isProblem, isTransient, mayHaveTakenEffect, NemoVideoError } from '../api/errors';
import { isFailedUpload } from '../api/uploads';
import { answeredFor, isNamedAs, type Search } from './arrived';
import type { Entry, EntryMark } from './heldEntries';

interface Work {
	sessionId: string;
	/** A key for each file, in their order. */
	files: string[];
}
export interface Sent extends Work {
	stage: 'sent';
	/** What the session held before any of it was sent; null where its state said nothing. */
	held: EntryMark[] | null;
	/** How many files other items had brought in by then. */
	others: number;
	/** Those to which the service has said no. */
	refused?: string[];
}
export interface Done extends Work {
	stage: 'done';
	entries: Entry[];
}

/** A note of an earlier try, where it is about these files; of what was sent, where it is about some of them. */
export function ofSameWork(
	note: Sent | Done | undefined,
	{ sessionId, files }: Work,
): Sent | Done | undefined {
	if (note?.sessionId !== sessionId) return undefined;
	const isSame =
		files.length === note.files.length && files.every((file, i) => file === note.files[i]);
	// A file that was refused may have been taken out, or replaced: the others have been sent all the same.
	const isPart = note.stage === 'sent' && files.some((file) => note.files.includes(file));
	return isSame || isPart ? note : undefined;
}

/** How a file is looked for after an earlier try. */
export function searchAfter(note: Sent | undefined, file: string): Search {
	if (!note?.files.includes(file)) return 'no';
	return note.refused?.includes(file) ? 'byName' : 'byNumber';
}

/** The service, or this machine, said no; of several files, some may have been taken before. */
export const isRefusal = (error: unknown): error is NemoVideoError =>
	error instanceof NemoVideoError &&
	error.problem !== 'cancelled' &&
	(error.problem === 'unreachable' || !(mayHaveTakenEffect(error) || isTransient(error)));

/** The positions of the files to which an answer says no one by one; none where it refuses the whole request [UPL-3]. */
export function refusedIn(error: NemoVideoError, fileNames: string[]): number[] {
	const { entries = [] } = isProblem(error, 'other') ? error.context : {};
	const isClear = (entry: Entry, fileName: string) =>
		entries.length === fileNames.length || isNamedAs(entry, fileName);
	return answeredFor(fileNames, entries).flatMap((entry, i) =>
		entry && isFailedUpload(entry) && isClear(entry, fileNames[i]) ? [i] : [],
	);
}

/**
 * What is noted after a refusal: of several files, and where the problem has no code of its own, some may have
 * arrived. `refused` are the files that the answer names; `before`, the note of an earlier try.
 */
export function noteAfterRefusal(
	{ problem }: NemoVideoError,
	sending: Sent,
	refused: string[],
	before: Sent | undefined,
): Sent | undefined {
	if (refused.length > 0) return { ...sending, refused };
	// One file that was refused has not arrived: what comes into the session from elsewhere later is not it.
	if (!before && sending.files.length === 1 && problem !== 'other') return undefined;
	// What an earlier try has sent, and has had no answer to, may arrive yet.
	const isNew = (file: string) => searchAfter(before, file) !== 'byNumber';
	return { ...sending, refused: sending.files.filter(isNew) };
}
