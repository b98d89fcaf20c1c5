import type { ServiceReply } from '../ports';

/** A rate limit is waited out once, for as long as the contract says [ERR-429], or as the answer does. */
const RATE_LIMIT_WAIT_MS = 30_000;
const MAX_RETRY_AFTER_MS = 2 * 60_000;

/** `Retry-After` in seconds, bounded; undefined where the answer has none that can be read. */
export function retryAfterMsIn(headers: ServiceReply['headers'] = {}): number | undefined {
	const seconds = Number(headers['retry-after'] ?? NaN);
	if (!Number.isFinite(seconds) || seconds < 0) return undefined;
	return Math.min(seconds * 1000, MAX_RETRY_AFTER_MS);
}

export const rateLimitWaitMs = (headers: ServiceReply['headers']): number =>
	retryAfterMsIn(headers) ?? RATE_LIMIT_WAIT_MS;
