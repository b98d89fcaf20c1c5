/**
 * Material for a session, sent once. What must never regress:
 * - before it is sent, a note says what is sent and how much the session held then. After a lost answer the
 *   session's material is looked at: what has arrived is not sent again, or the edit would use it twice;
 * - what has arrived by a finished call is known to a node that runs again;
 * - the files of one item are not taken for those of another one in the same session.
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem, isTransient, mayHaveTakenEffect, NemoVideoError } from '../api/errors';
import { nameOfEntry, readMedia, readUploadedFiles } from '../api/uploads';
import type { Checkpoint, Clock } from '../ports';

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
	/** Shared by all items of the node: how many files they have brought into a session. */
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
	// Items go one after another: what came by others since stands at the end.
	const later = note ? brought.count() - (note.others ?? 0) : 0;
	const arrived = note ? newIn(held, before, later) : [];
	const missing = missingOf(files, arrived);
	const done = (entries: Entry[]): Entry[] => {
		tools.checkpoint.save(key, { what, stage: 'done', entries } satisfies Note);
		brought.add(files.length);
		return entries;
	};
	if (missing.length === 0) return done(arrived);
	const others = note?.others ?? brought.count();
	tools.checkpoint.save(key, { what, stage: 'sent', before, others } satisfies Note);
	tools.onSend?.();
	let found: Entry[] | undefined;
	const answer = await material.send(missing).catch(async (error: unknown) => {
		if (isRefusal(error)) {
			// Nothing of it has arrived; what comes into the session from elsewhere later is not this.
			if (arrived.length === 0) tools.checkpoint.save(key, undefined);
			return await Promise.reject(error);
		}
		const now = { arrived, held: held?.length ?? null };
		found = await lookAgain(client, material, now, tools, error);
		return found ?? (await Promise.reject(error));
	});
	return done(found ?? inOrder(files, arrived, missing, readUploadedFiles(answer)));
}

/** What the service says of each file: what had arrived by its name, and what was sent now by its place. */
function inOrder(
	files: Material['files'],
	arrived: Entry[],
	missing: number[],
	sent: Entry[],
): Entry[] {
	const rest = [...arrived];
	return files.map(({ fileName }, i) => {
		const place = missing.indexOf(i);
		if (place >= 0) return sent[place] ?? {};
		const at = rest.findIndex((entry) => nameOfEntry(entry) === fileName);
		return rest.splice(Math.max(at, 0), 1)[0] ?? {};
	});
}

/** What has arrived by the time, where that is all of it; `now` is how it was right before. */
async function lookAgain(
	client: NemoVideoClient,
	{ sessionId, files }: Material,
	now: { arrived: Entry[]; held: number | null },
	{ clock, signal }: UploadTools,
	error: unknown,
): Promise<Entry[] | undefined> {
	if (isProblem(error, 'cancelled')) return undefined;
	for (const waitMs of LOOKS_MS) {
		await clock.sleep(waitMs, signal).catch(() => Promise.reject(error));
		const held = await uploadsIn(client, sessionId).catch(() => undefined);
		const arrived = [...now.arrived, ...newIn(held, now.held)];
		if (missingOf(files, arrived).length === 0) return arrived;
	}
	return undefined;
}

/** Of what the session holds, what came after the first so many, without so many that came later. */
const newIn = (held: Entry[] = [], before: number | null, later = 0): Entry[] =>
	before === null ? [] : held.slice(before, held.length - later);

/** Counts the files that the items of the node have brought into a session. */
function broughtInto(sessionId: string, { sharedCheckpoint }: UploadTools) {
	const key = `brought/${sessionId}`;
	const count = () => sharedCheckpoint?.load<number>(key) ?? 0;
	return { count, add: (files: number) => sharedCheckpoint?.save(key, count() + files) };
}

/** The positions of the files that are not there: by their number, and of a part of them by their names. */
function missingOf(files: Material['files'], arrived: Entry[]): number[] {
	if (arrived.length >= files.length) return [];
	const names = arrived.map(nameOfEntry);
	return files.flatMap(({ fileName }, i) => {
		const at = names.indexOf(fileName);
		if (at < 0) return [i];
		names.splice(at, 1);
		return [];
	});
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
