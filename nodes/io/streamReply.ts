import type { ByteStream, StreamReply } from '../../nemovideo';
import type { FullResponse } from './credentialCache';
import { toNetworkError } from './networkError';

type Destroyable = ByteStream & { destroy?: () => void };

/** A response of n8n's request helper whose body is still arriving. */
export function streamReply(
	response: FullResponse,
	cancelSignal: AbortSignal | undefined,
	timeoutMs: number,
): StreamReply {
	const source = response.body as Destroyable;
	const headers = Object.fromEntries(
		Object.entries(response.headers ?? {}).map(([name, value]) => [
			name.toLowerCase(),
			value === undefined || value === null ? undefined : String(value as string),
		]),
	);
	// n8n has decoded the body (gzip …): the length counts the encoded bytes.
	if (!('complete' in source)) delete headers['content-length'];
	return {
		status: response.statusCode,
		headers,
		body: withNetworkErrors(source, cancelSignal, timeoutMs),
		source,
		close: () => source.destroy?.(),
	};
}

async function* withNetworkErrors(
	source: ByteStream,
	cancelSignal: AbortSignal | undefined,
	timeoutMs: number,
): ByteStream {
	const iterator = source[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await iterator
				.next()
				.catch((error: unknown) => Promise.reject(toNetworkError(error, cancelSignal, timeoutMs)));
			if (next.done) return;
			yield next.value;
		}
	} finally {
		// The reader may stop early, on a full disk for example: then the connection ends as well.
		await iterator.return?.();
	}
}
