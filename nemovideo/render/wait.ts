/**
 * Waiting for a render. What must never regress:
 * - Max Wait is never overrun, and no poll outlasts it;
 * - polls of one render are never closer than the interval, but for a last one at the deadline;
 * - nothing but the service's own word (an end, a refusal), a cancel or the deadline ends the wait: rate limits,
 *   5xx, lost connections and answers that cannot be read only make it longer.
 */
import type { NemoVideoClient, RenderProgress } from '../api/client';
import { isTransient, NemoVideoError, withContext } from '../api/errors';
import type { Clock } from '../ports';
import { nextPollMs } from './pollSchedule';

export interface RenderWait {
	/** 30 s by the contract [RND-2]. */
	pollIntervalMs: number;
	/** 300 s by the contract: ten polls [RND-2]. */
	maxWaitMs: number;
}
export interface WaitTools {
	clock: Clock;
	signal?: AbortSignal;
	onProgress?: (status: string, waitedMs: number) => void;
	/** Which part of the interval passes before the first poll, 0 < phase ≤ 1; spreads renders that start together. */
	firstPhase?: () => number;
}

/** A render may be reported as completed a little before its address is known. */
const MAX_POLLS_WITHOUT_URL = 3;
/** The last poll is sent at the deadline, and gets this long. */
const LAST_POLL_MS = 1_000;

/**
 * Waits until a render has ended, well or badly. A completed one may come without an address.
 * Throws NemoVideoError: `renderTooSlow` at the deadline, `cancelled`, or a refusal of the service.
 */
export async function waitForRender(
	client: NemoVideoClient,
	renderId: string,
	wait: RenderWait,
	tools: WaitTools,
): Promise<RenderProgress> {
	return await poll(client, renderId, wait, tools).catch((error: unknown) =>
		Promise.reject(withContext(error, { renderId })),
	);
}

async function poll(
	client: NemoVideoClient,
	renderId: string,
	{ pollIntervalMs, maxWaitMs }: RenderWait,
	{ clock, signal, onProgress, firstPhase = () => 1 }: WaitTools,
): Promise<RenderProgress> {
	const startMs = clock.now();
	const deadlineMs = startMs + maxWaitMs;
	const schedule = { startMs, intervalMs: pollIntervalMs, deadlineMs, firstPhase: firstPhase() };
	let lastPollMs: number | undefined;
	let notBeforeMs: number | undefined;
	let pollsWithoutUrl = 0;
	for (;;) {
		const pollMs = nextPollMs({ ...schedule, lastPollMs, notBeforeMs });
		await clock.sleep(Math.max(0, pollMs - clock.now()), signal);
		const timeoutMs = Math.max(LAST_POLL_MS, deadlineMs - clock.now());
		const seen = await client.pollRender(renderId, timeoutMs).catch((error: unknown) => {
			const passes = isTransient(error) || isUnreadable(error);
			return passes ? { retryAfterMs: retryAfterMsOf(error) } : Promise.reject(error);
		});
		// Counted from the answer: the service never sees two polls closer than the interval.
		lastPollMs = clock.now();
		const isOver = lastPollMs >= deadlineMs;
		if ('phase' in seen) {
			onProgress?.(seen.status, clock.now() - startMs);
			const hasEnded = seen.phase === 'failed' || (seen.phase === 'completed' && seen.url);
			if (hasEnded) return seen;
			if (seen.phase === 'completed') pollsWithoutUrl += 1;
			if (seen.phase === 'completed' && (isOver || pollsWithoutUrl > MAX_POLLS_WITHOUT_URL))
				return seen;
			notBeforeMs = undefined;
		} else notBeforeMs = clock.now() + seen.retryAfterMs;
		if (isOver) {
			const seconds = Math.round(maxWaitMs / 1000);
			throw new NemoVideoError('renderTooSlow', { renderId, seconds });
		}
	}
}

const isUnreadable = (error: unknown) =>
	error instanceof NemoVideoError && error.problem === 'unreadable';

const retryAfterMsOf = (error: unknown): number =>
	error instanceof NemoVideoError && 'retryAfterMs' in error.context
		? (error.context.retryAfterMs ?? 0)
		: 0;
