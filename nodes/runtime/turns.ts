/**
 * One instruction at a time for each session, in the whole process: the tool calls of an agent, and executions of the same
 * or of other workflows, run side by side. Two instructions at once edit the same timeline, and nobody can tell
 * what came of which.
 */
import { NemoVideoError, type Clock } from '../../nemovideo';
import { unlessAborted } from '../io/clock';
import { KeyedQueue } from '../io/keyedQueue';
import { BatchStopped } from './limiter';

const turns = new KeyedQueue();

/** Whose turn it is, and what ends the waiting for it. */
export interface TurnOf {
	/** The address of the service: a session is known there, by whichever credential. */
	baseUrl: string;
	sessionId: string;
	/** How long to wait at most. */
	limitMs: number;
	clock: Clock;
	cancelSignal?: AbortSignal;
	/** Aborts on a cancel and when another item has failed. */
	waitSignal: AbortSignal;
	log: (message: string) => void;
}

/**
 * Runs the work when everything that came before it for the session has ended. It must not ask for another turn.
 * @throws NemoVideoError `sessionBusy`, `cancelled`; BatchStopped
 */
export async function inTurn<T>(of: TurnOf, work: () => Promise<T>): Promise<T> {
	const { baseUrl, sessionId, limitMs, clock, cancelSignal, waitSignal, log } = of;
	const wait = async (turn: Promise<void>) => {
		log(`another instruction is at work on session ${sessionId}: waiting for it`);
		const seconds = Math.round(limitMs / 1000);
		const waited = new AbortController();
		const tooLong = clock.sleep(limitMs, waited.signal).then(
			async () => await Promise.reject(new NemoVideoError('sessionBusy', { sessionId, seconds })),
			// The turn has come before.
			() => {},
		);
		const ended = () =>
			cancelSignal?.aborted ? new NemoVideoError('cancelled') : new BatchStopped();
		const either = async () => await Promise.race([turn, tooLong]);
		await unlessAborted(either, waitSignal, ended).finally(() => waited.abort());
	};
	return await turns.run(`${baseUrl} ${sessionId}`, work, wait);
}
