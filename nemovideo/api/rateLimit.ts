import type { ServiceReply } from '../ports';

/** A rate limit is waited out once, for as long as the contract says [ERR-429], or as the answer does. */
const RATE_LIMIT_WAIT_MS = 30_000;
const MAX_RETRY_AFTER_MS = 2 * 60_000;
const HTTP_DATE = /^[a-z]{3,9},? .* gmt$/i;

/**
 * `Retry-After` in ms, at most two minutes; undefined where the answer has none that can be read. A date
 * counts from the answer's own `Date`, since the two clocks may differ.
 */
export function retryAfterMsIn(headers: ServiceReply['headers'] = {}): number | undefined {
	const text = headers['retry-after']?.trim() ?? '';
	// JavaScript takes "-5" and "5, 10" for dates.
	const date = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
	const ms = /^\d+(?:\.\d+)?$/.test(text)
		? Number(text) * 1000
		: date - Date.parse(headers.date ?? '');
	return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), MAX_RETRY_AFTER_MS);
}

export const rateLimitWaitMs = (headers: ServiceReply['headers']): number =>
	retryAfterMsIn(headers) ?? RATE_LIMIT_WAIT_MS;
