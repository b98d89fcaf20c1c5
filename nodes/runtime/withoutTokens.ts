import { hideTokens } from '../../nemovideo';

/** Answers of the service are a few levels deep; what is nested deeper is not put out. */
const MAX_DEPTH = 200;

/**
 * The same value with every API token in its texts and keys hidden. All that leaves a node passes here: a
 * service may write the token into any part of an answer.
 */
export function withoutTokens<T>(value: T, depth = 0): T {
	if (typeof value === 'string') return hideTokens(value) as T;
	if (value === null || typeof value !== 'object') return value;
	if (depth > MAX_DEPTH) return '…' as T;
	if (Array.isArray(value))
		return value.map((entry) => withoutTokens(entry as unknown, depth + 1)) as T;
	const entries = Object.entries(value).map(([key, entry]) => [
		hideTokens(key),
		withoutTokens(entry as unknown, depth + 1),
	]);
	return Object.fromEntries(entries) as T;
}
