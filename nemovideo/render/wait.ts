/**
 * Waiting for a render. What must never regress:
 * - Max Wait is never overrun, and no poll outlasts it;
 * - polls of one render are never closer than pollSchedule.ts says;
 * - nothing but the service's own word (an end, a refusal), a cancel or the deadline ends the wait: rate limits,
 *   5xx, lost connections and answers that cannot be read only make it longer;
 * - a render that was seen as completed is never reported as too slow.
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem, isTransient, messageOf, NemoVideoError, withContext } from '../api/errors';
import type { RenderProgress } from '../api/renderStatus';
import type { Clock } from '../ports';
import { nextPollMs } from './pollSchedule';

export interface RenderWait {
	/** 30 s by the contract [RND-2]. */
	pollIntervalMs: number;
	/** 300 s by the contract: ten polls [RND-2]. */
	maxWaitMs: number;
	/** Where Max Wait has begun before: the time, in ms since 1970, at which it ends. */
	deadlineMs?: number;
}
export interface WaitTools {
	clock: Clock;
	signal?: AbortSignal;
	onProgress?: (status: string, waitedMs: number) => void;
	/** Which part of the interval passes before the first poll, 0 < phase ≤ 1; spreads renders that start together. */
	firstPhase?: () => number;
}

/** A render may be reported as completed a little before its address is known. */
const MAX_POLLS_FOR_URL = 3;
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
	wait: RenderWait,
	{ clock, signal, onProgress, firstPhase = () => 1 }: WaitTools,
): Promise<RenderProgress> {
	const startMs = clock.now();
	const { pollIntervalMs: intervalMs, maxWaitMs, deadlineMs = startMs + maxWaitMs } = wait;
	const schedule = { startMs, intervalMs, deadlineMs, firstPhase: firstPhase() };
	let lastPollMs: number | undefined;
	let notBeforeMs: number | undefined;
	let last: RenderProgress | undefined;
	let pollsSinceCompleted = 0;
	for (;;) {
		const pollMs = nextPollMs({ ...schedule, lastPollMs, notBeforeMs });
		await clock.sleep(Math.max(0, pollMs - clock.now()), signal);
		const timeoutMs = Math.max(LAST_POLL_MS, deadlineMs - clock.now());
		const seen = await client
			.pollRender(renderId, timeoutMs)
			.catch((error: unknown) => (isTransient(error) ? asTrouble(error) : Promise.reject(error)));
		// pollSchedule.ts counts from the answer, not from when the poll was sent.
		lastPollMs = clock.now();
		const trouble = 'phase' in seen ? undefined : seen;
		if ('phase' in seen) {
			last = seen;
			onProgress?.(seen.status, lastPollMs - startMs);
		}
		const isOver = lastPollMs >= deadlineMs;
		if (last?.phase === 'failed') return last;
		if (last?.phase === 'completed') {
			const isWorthWaiting = !isOver && pollsSinceCompleted++ < MAX_POLLS_FOR_URL;
			if (last.url !== undefined || !isWorthWaiting) return last;
		}
		if (isOver) {
			const seconds = Math.round(maxWaitMs / 1000);
			const detail = lastSeen(last?.status, trouble?.message);
			throw new NemoVideoError('renderTooSlow', { renderId, seconds, detail });
		}
		notBeforeMs = trouble && lastPollMs + trouble.retryAfterMs;
	}
}

/** A poll that failed and says nothing about the render. */
const asTrouble = (error: unknown) => ({
	message: messageOf(error),
	retryAfterMs:
		isProblem(error, 'rateLimited') || isProblem(error, 'other')
			? (error.context.retryAfterMs ?? 0)
			: 0,
});

const lastSeen = (status: string | undefined, trouble: string | undefined) =>
	[status === undefined ? '' : `the last status was "${status}"`, trouble]
		.filter(Boolean)
		.join(', then ');
