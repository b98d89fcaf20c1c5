/**
 * When a waiting render is asked about. Two polls of one render are at least one interval apart, but for a last
 * one at the deadline [RND-2].
 */

export interface PollState {
	startMs: number;
	/** When the last poll was answered; undefined before the first one. */
	lastPollMs?: number;
	intervalMs: number;
	/** No wait goes on after it; the last poll is sent then. */
	deadlineMs: number;
	/** Part of the interval before the first poll, 0 < phase ≤ 1: what spreads renders that start together. */
	firstPhase: number;
	/** The service has asked not to be called before. */
	notBeforeMs?: number;
}

/**
 * The time of the next poll: counted from the last answer, so that the service sees polls apart however long each
 * is on its way, and never after the deadline. Pure.
 */
export function nextPollMs(state: PollState): number {
	const { startMs, lastPollMs, intervalMs, deadlineMs, firstPhase, notBeforeMs = 0 } = state;
	const dueMs =
		lastPollMs === undefined
			? startMs + Math.ceil(intervalMs * firstPhase)
			: lastPollMs + intervalMs;
	return Math.min(deadlineMs, Math.max(dueMs, notBeforeMs));
}

/**
 * Gives each waiting render its phase. Steps of the golden ratio fall into the largest gap that is left, so
 * that any number of renders is spread evenly; the first one gets a whole interval [RND-2].
 */
export function evenPhases(): () => number {
	const step = (Math.sqrt(5) - 1) / 2;
	let given = 0;
	return () => 1 - ((given++ * step) % 1);
}
