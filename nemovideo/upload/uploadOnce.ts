/**
 * Material for a session, sent once. What must never regress:
 * - before it is sent, a note says what is sent and what the session held then. After a lost answer, and after one
 *   that refuses some of several files, the session's material is looked at: what has arrived is not sent again, or
 *   the edit would use it twice;
 * - what has arrived by a finished call is known to a node that runs again;
 * - the files of one item are not taken for those of another one in the same session, nor are those that somebody
 *   else has brought: what carries another name is not what was sent.
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem } from '../api/errors';
import { isFailedUpload, readMedia, readUploadedFiles } from '../api/uploads';
import type { Checkpoint, Clock } from '../ports';
import { answeredFor, arrivedAs, isWhole, withoutThose, type Found, type Search } from './arrived';
import { markOf, withoutHeld, type Entry } from './heldEntries';
import {
	isRefusal,
	noteAfterRefusal,
	ofSameWork,
	refusedIn,
	searchAfter,
	type Done,
	type Sent,
} from './sentNote';

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

/** Sends material, or finds what an earlier try has sent; what the service says of each file, in their order. */
export async function uploadOnce(
	client: NemoVideoClient,
	material: Material,
	tools: UploadTools,
): Promise<Entry[]> {
	const { sessionId, kind, files } = material;
	const { checkpoint } = tools;
	const key = `material/${kind}`;
	const keys = files.map(({ fileName, is }) => JSON.stringify([fileName, is]));
	const work = { sessionId, files: keys };
	const note = ofSameWork(checkpoint.load<Sent | Done>(key), work);
	if (note?.stage === 'done') return note.entries;
	// Also tries the token: a body that is streamed cannot be sent again after a refusal [ERR-1001].
	const now = await uploadsIn(client, sessionId, note !== undefined);
	const brought = broughtInto(sessionId, tools);
	const held = note ? note.held : (now?.map(markOf) ?? null);
	const others = note?.others ?? brought.names().length;
	const find = (entries: Entry[], searchOf: (file: string) => Search): Found => {
		const fresh = withoutHeld(entries, held ?? []).filter((entry) => !isFailedUpload(entry));
		const there = withoutThose(fresh, brought.names().slice(others));
		const wanted = files.map(({ fileName }, i) => ({ fileName, search: searchOf(keys[i]) }));
		return arrivedAs(kind, wanted, there, held !== null);
	};
	const done = (entries: Entry[]): Entry[] => {
		checkpoint.save(key, { ...work, stage: 'done', entries } satisfies Done);
		brought.add(files.map(({ fileName }) => fileName));
		return entries;
	};
	const arrived = find(now ?? [], (file) => searchAfter(note, file));
	if (isWhole(arrived)) return done(arrived);
	const missing = [...arrived.keys()].filter((i) => !arrived[i]);
	const names = missing.map((i) => files[i].fileName);
	const sending: Sent = { ...work, stage: 'sent', held, others };
	checkpoint.save(key, sending);
	tools.onSend?.();
	let found: Entry[] | undefined;
	const answer = await material.send(missing).catch(async (error: unknown) => {
		if (isRefusal(error)) {
			const refused = refusedIn(error, names);
			const refusedKeys = refused.map((at) => keys[missing[at]]);
			checkpoint.save(key, noteAfterRefusal(error, sending, refusedKeys, note));
			const fileName = names.length === 1 ? names[0] : names[refused[0]];
			return await Promise.reject(error.with({ fileName: fileName || undefined }));
		}
		const look = (entries: Entry[]) => find(entries, () => 'byNumber');
		found = await lookAgain(client, sessionId, look, tools, error);
		return found ?? (await Promise.reject(error));
	});
	const sent = found ? [] : answeredFor(names, readUploadedFiles(answer));
	return done(found ?? arrived.map((entry, i) => entry ?? sent[missing.indexOf(i)] ?? {}));
}

/** What has arrived by the time, where that is all of it. */
async function lookAgain(
	client: NemoVideoClient,
	sessionId: string,
	find: (entries: Entry[]) => Found,
	{ clock, signal }: UploadTools,
	error: unknown,
): Promise<Entry[] | undefined> {
	if (isProblem(error, 'cancelled')) return undefined;
	for (const waitMs of LOOKS_MS) {
		await clock.sleep(waitMs, signal).catch(() => Promise.reject(error));
		const now = await uploadsIn(client, sessionId).catch(() => undefined);
		const arrived = find(now ?? []);
		if (isWhole(arrived)) return arrived;
	}
	return undefined;
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
