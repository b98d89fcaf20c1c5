import type { IBinaryKeyData } from 'n8n-workflow';

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

/** A node's own files: a service may have named one after a token. Their content is not looked at. */
export function namedWithoutTokens(files: IBinaryKeyData | undefined): IBinaryKeyData | undefined {
	if (!files) return undefined;
	const named = Object.entries(files).map(([field, file]) => {
		const { fileName } = file;
		return [field, fileName ? { ...file, fileName: hideTokens(fileName) } : file] as const;
	});
	return Object.fromEntries(named);
}
