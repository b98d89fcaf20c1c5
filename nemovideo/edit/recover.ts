/** Looks for the outcome of an instruction in the state of its session; nothing is ever sent [SSE-6]. */
import type { NemoVideoClient } from '../api/client';
import { isTransient, messageOf, NemoVideoError } from '../api/errors';
import type { Clock } from '../ports';
import { report, type EditResult } from './outcome';
import { differs, isEmptied, readSnapshot, type Snapshot } from './snapshot';

/** After a break: the first look, the looks after it, and how many may find nothing new [SSE-6]. */
const FIRST_LOOK_MS = 30_000;
const NEXT_LOOK_MS = 60_000;
const MAX_UNCHANGED_LOOKS = 5;

/** Before a timeline that is gone all of a sudden is looked at once more. */
const SECOND_LOOK_MS = 10_000;

/** Between the looks after a silent edit, and how many there are. */
const LATE_LOOK_MS = 5_000;
const MAX_LATE_LOOKS = 3;

export interface LookTools {
	clock: Clock;
	signal?: AbortSignal;
}

/** An instruction that is on its way or was received. */
export interface Sent {
	sessionId: string;
	text: string;
	sentAtMs: number;
	before: Snapshot;
}

/** What is known of an instruction whose outcome has to be looked for. */
interface Lost {
	/** Where the answer has come and only the timeline could not be read: what is made of both. */
	conclude?: (after: Snapshot) => EditResult;
	/** What came instead of an answer, in words. */
	answer?: string;
	/** The editor may be at work until then: looks go on so long. */
	untilMs?: number;
}

/**
 * The answer or the timeline after it is lost, the edit may not be: looks until the timeline has changed.
 * @throws NemoVideoError `editUnconfirmed` after the last look
 */
export async function recover(
	client: NemoVideoClient,
	{ sessionId, before }: Pick<Sent, 'sessionId' | 'before'>,
	tools: LookTools,
	{ conclude, answer, untilMs = 0 }: Lost,
): Promise<EditResult> {
	const { clock, signal } = tools;
	let waitMs = FIRST_LOOK_MS;
	let hasSeen = false;
	let unseen: string | undefined;
	for (let looks = 0; looks < MAX_UNCHANGED_LOOKS || clock.now() < untilMs; looks++) {
		await clock.sleep(waitMs, signal);
		const now = await lookSince(before, tools, async () => {
			return await look(client, sessionId, (error) => (unseen = messageOf(error)));
		});
		if (now && conclude) return conclude(now);
		if (now && differs(before, now)) return report(sessionId, before, now, { recovered: true });
		hasSeen ||= now !== undefined;
		waitMs = NEXT_LOOK_MS;
	}
	const finished = conclude !== undefined;
	if (hasSeen) unseen = undefined;
	throw new NemoVideoError('editUnconfirmed', { answer, finished, unseen });
}

/**
 * The session as `read` gives it, to be compared with how it was before. A state may lack its timeline for a moment: one
 * that is gone counts when it is seen so twice in a row.
 */
export async function lookSince<Seen extends Snapshot | undefined>(
	before: Snapshot,
	{ clock, signal }: LookTools,
	read: () => Promise<Seen>,
): Promise<Seen> {
	const seen = await read();
	if (!seen || !isEmptied(before, seen)) return seen;
	await clock.sleep(SECOND_LOOK_MS, signal);
	return await read();
}

/**
 * What a silent edit has changed, where that shows a moment after its end: looks a few times more while the timeline is
 * as it was before. `untilMs`, in ms since 1970, is when no further look begins.
 */
export async function lookForLateChange(
	client: NemoVideoClient,
	{ sessionId, before }: Pick<Sent, 'sessionId' | 'before'>,
	first: Snapshot,
	untilMs: number,
	tools: LookTools,
): Promise<Snapshot> {
	let seen = first;
	for (let looks = 0; looks < MAX_LATE_LOOKS && !differs(before, seen); looks++) {
		if (tools.clock.now() + LATE_LOOK_MS > untilMs) break;
		await tools.clock.sleep(LATE_LOOK_MS, tools.signal);
		const now = await lookSince(before, tools, async () => await look(client, sessionId));
		seen = now ?? seen;
	}
	return seen;
}

// What broke the stream mostly breaks the next read too: then there is nothing to see yet, no more.
export async function look(
	client: NemoVideoClient,
	sessionId: string,
	onFailure: (error: unknown) => void = () => {},
): Promise<Snapshot | undefined> {
	return await client.state(sessionId).then(readSnapshot, (error: unknown) => {
		onFailure(error);
		return isTransient(error) ? undefined : Promise.reject(error);
	});
}
