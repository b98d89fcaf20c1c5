/**
 * Material for a session, sent once. What must never regress:
 * - before it is sent, a note says what is sent and how much the session held then. After a lost answer the
 *   session's material is looked at: what has arrived is not sent again, or the edit would use it twice;
 * - what has arrived by a finished call is known to a node that runs again;
 * - the files of one item are not taken for those of another one in the same session, nor are those that somebody
 *   else has brought: what carries another name is not what was sent.
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem, isTransient, mayHaveTakenEffect, NemoVideoError } from '../api/errors';
import { extensionOf, kindOfExtension } from '../api/media';
import { nameOfEntry, readMedia, readUploadedFiles } from '../api/uploads';
import type { Checkpoint, Clock } from '../ports';
import { isSameName, tellsNothing } from './fileNames';

type Entry = Record<string, unknown>;

export interface Material {
	sessionId: string;
	/** One message may bring both; each is remembered by itself. */
	kind: 'files' | 'urls';
	/** What each file is: its name, and whatever else tells it from another (a size, an address). */
	files: { fileName: string; is: string | number }[];
	/** Sends the files of these positions; resolves with the service's answer. */
	send(positions: number[]): Promise<unknown>;
}
export interface UploadTools {
	clock: Clock;
	signal?: AbortSignal;
	checkpoint: Checkpoint;
	/** Shared by all items of the node: which files they have brought into a session. */
	sharedCheckpoint?: Checkpoint;
	/** Called before anything is sent. */
	onSend?: () => void;
}

/** After a lost answer: the service may still be reading what it received. */
const LOOKS_MS = [2_000, 30_000];

type Note = { what: string } &
	/** `others`: how many files other items had brought in by then. */
	({ stage: 'sent'; before: number | null; others?: number } | { stage: 'done'; entries: Entry[] });

/** Sends material, or finds what an earlier try has sent; what the service says of each file, in their order. */
export async function uploadOnce(
	client: NemoVideoClient,
	material: Material,
	tools: UploadTools,
): Promise<Entry[]> {
	const { sessionId, kind, files } = material;
	const key = `material/${kind}`;
	const what = JSON.stringify([sessionId, files.map(({ fileName, is }) => [fileName, is])]);
	const saved = tools.checkpoint.load<Note>(key);
	const note = saved?.what === what ? saved : undefined;
	if (note?.stage === 'done') return note.entries;
	// Also tries the token: a body that is streamed cannot be sent again after a refusal [ERR-1001].
	const held = await uploadsIn(client, sessionId, note !== undefined);
	const before = note ? note.before : (held?.length ?? null);
	const brought = broughtInto(sessionId, tools);
	const others = note?.others ?? brought.names().length;
	const find = (now: Entry[] = []): Found => {
		const later = brought.names().slice(others);
		return arrivedAs(material, withoutThose(now.slice(before ?? 0), later), before !== null);
	};
	const arrived = note ? find(held) : files.map(() => undefined);
	const done = (entries: Entry[]): Entry[] => {
		tools.checkpoint.save(key, { what, stage: 'done', entries } satisfies Note);
		brought.add(files.map(({ fileName }) => fileName));
		return entries;
	};
	if (isWhole(arrived)) return done(arrived);
	const missing = [...arrived.keys()].filter((i) => !arrived[i]);
	tools.checkpoint.save(key, { what, stage: 'sent', before, others } satisfies Note);
	tools.onSend?.();
	let found: Entry[] | undefined;
	const answer = await material.send(missing).catch(async (error: unknown) => {
		if (isRefusal(error)) {
			// Nothing of it has arrived; what comes into the session from elsewhere later is not this.
			if (!arrived.some(Boolean)) tools.checkpoint.save(key, undefined);
			return await Promise.reject(error);
		}
		found = await lookAgain(client, sessionId, find, tools, error);
		return found ?? (await Promise.reject(error));
	});
	const sent = found ? [] : readUploadedFiles(answer);
	return done(found ?? arrived.map((entry, i) => entry ?? sent[missing.indexOf(i)] ?? {}));
}

/** What the service says of each file that has arrived, in the order of the files. */
type Found = Array<Entry | undefined>;

const isWhole = (found: Found): found is Entry[] => found.every(Boolean);

/** What has arrived by the time, where that is all of it. */
async function lookAgain(
	client: NemoVideoClient,
	sessionId: string,
	find: (held?: Entry[]) => Found,
	{ clock, signal }: UploadTools,
	error: unknown,
): Promise<Entry[] | undefined> {
	if (isProblem(error, 'cancelled')) return undefined;
	for (const waitMs of LOOKS_MS) {
		await clock.sleep(waitMs, signal).catch(() => Promise.reject(error));
		const arrived = find(await uploadsIn(client, sessionId).catch(() => undefined));
		if (isWhole(arrived)) return arrived;
	}
	return undefined;
}

/**
 * Which entries are the files: by their names; where names tell nothing, by their number, if it makes them whole.
 * Where some may have been there before, only the very same name tells: a session whose state could not be read
 * was most likely empty, since it has nothing to say until something was uploaded [STA-3].
 */
function arrivedAs({ kind, files }: Material, entries: Entry[], areNew: boolean): Found {
	const rest = [...entries];
	const take = (isIt: (name: string | undefined) => boolean): Entry | undefined => {
		const at = rest.findIndex((entry) => isIt(nameOfEntry(entry)));
		return at < 0 ? undefined : rest.splice(at, 1)[0];
	};
	const same = files.map(({ fileName }) => take((name) => name === fileName));
	if (!areNew) return same;
	const named = files.map(
		({ fileName }, i) => same[i] ?? take((name = '') => name !== '' && isSameName(name, fileName)),
	);
	const counted = files.map(({ fileName }, i) => {
		// What the service calls a file that it fetches is its own affair, unless the address names one.
		const isNamed = kind === 'files' || kindOfExtension(extensionOf(fileName));
		return (
			named[i] ?? take((name) => name === undefined || !isNamed || tellsNothing(name, fileName))
		);
	});
	return isWhole(counted) ? counted : named;
}

/** Without what other items have brought: by the names, and where they tell nothing, the last ones. */
function withoutThose(entries: Entry[], names: string[]): Entry[] {
	const rest = [...entries];
	for (const theirs of names) {
		const at = rest.findLastIndex((entry) => isSameName(nameOfEntry(entry) ?? '', theirs));
		rest.splice(at, 1);
	}
	return rest;
}

/** The names of the files that the items of the node have brought into a session. */
function broughtInto(sessionId: string, { sharedCheckpoint }: UploadTools) {
	const key = `broughtFiles/${sessionId}`;
	const names = () => sharedCheckpoint?.load<string[]>(key) ?? [];
	return { names, add: (more: string[]) => sharedCheckpoint?.save(key, [...names(), ...more]) };
}

/** The uploads of a session; undefined where its state says nothing of them, unless they must be known. */
async function uploadsIn(
	client: NemoVideoClient,
	sessionId: string,
	isNeeded = false,
): Promise<Entry[] | undefined> {
	return await client.state(sessionId).then(
		(state) => readMedia(state).filter(({ source }) => source === 'upload'),
		(error: unknown) =>
			isProblem(error, 'unreadable') && !isNeeded ? undefined : Promise.reject(error as Error),
	);
}

/** The service, or this machine, said no before anything was taken. */
const isRefusal = (error: unknown): boolean =>
	error instanceof NemoVideoError &&
	error.problem !== 'cancelled' &&
	(error.problem === 'unreachable' || !(mayHaveTakenEffect(error) || isTransient(error)));
