import { NemoVideoError, type ByteStream, type StreamReply } from '../../nemovideo';
import { unlessAborted } from './clock';
import type { FullResponse } from './credentialCache';
import { toNetworkError } from './networkError';

type Destroyable = ByteStream & { destroy?: () => void };

/**
 * A response of n8n's request helper whose body is still arriving. `connection` is the one whose signal n8n's
 * helper got for this request: aborting it ends the request.
 */
export function streamReply(
	response: FullResponse,
	connection: AbortController,
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
		body: untilClosed(source, connection.signal, cancelSignal, timeoutMs),
		source,
		close: () => {
			// First: n8n's HTTP client puts out an error on a stream that is not destroyed yet, with nobody to hear it.
			source.destroy?.();
			connection.abort();
		},
	};
}

/**
 * The body up to its end or to `closed`. The HTTP client wraps a response in a generator that cannot be ended
 * while it waits for bytes: after `destroy`, a read that is under way would wait as long as the service is silent.
 */
async function* untilClosed(
	source: ByteStream,
	closed: AbortSignal,
	cancelSignal: AbortSignal | undefined,
	timeoutMs: number,
): ByteStream {
	const iterator = source[Symbol.asyncIterator]();
	const lost = () => new NemoVideoError('connectionLost');
	try {
		for (;;) {
			const next = await unlessAborted(async () => await iterator.next(), closed, lost).catch(
				(error: unknown) => Promise.reject(toNetworkError(error, cancelSignal, timeoutMs)),
			);
			if (next.done) return;
			yield next.value;
		}
	} finally {
		// The reader may stop early, on a full disk for example: then the connection ends as well. Not awaited: a
		// read that is still under way would hold it up.
		void iterator.return?.()?.catch(() => undefined);
	}
}
