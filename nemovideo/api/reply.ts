/** Answers read from their stream: whole and bounded in size. */
import { NemoVideoError } from './errors';
import { parseJson } from './exactJson';
import type { ServiceReply, StreamReply } from '../ports';

// A refusal comes as an HTTP error or, with status 200, as a JSON envelope where a stream was expected [ENV-2].
export const isErrorStream = (reply: StreamReply) =>
	reply.status >= 300 ||
	/\bapplication\/(?:\w+\+)?json\b/i.test(reply.headers['content-type'] ?? '');

export const isRedirect = (reply: StreamReply) => reply.status >= 300 && reply.status < 400;

/** The largest JSON answer that is read: states of long projects have some MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** An error page is read so far and no further. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Reads an answer to its end and closes it. `body` is the JSON, or the text when it is none.
 * @throws NemoVideoError `unreadable` for a success of more than 32 MB
 */
export async function readReply(reply: StreamReply): Promise<ServiceReply> {
	const isError = reply.status >= 300;
	const maxBytes = isError ? MAX_ERROR_BYTES : MAX_ANSWER_BYTES;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of reply.body) {
		length += chunk.length;
		if (length > maxBytes && isError) break;
		if (length > maxBytes) {
			reply.close();
			const detail = `an answer of more than ${Math.round(maxBytes / 1024 / 1024)} MB`;
			return await Promise.reject(new NemoVideoError('unreadable', { detail }));
		}
		chunks.push(chunk);
	}
	reply.close();
	const decoder = new TextDecoder();
	const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
	const whole = text + decoder.decode();
	const body = parseJson(whole) ?? whole;
	return { status: reply.status, headers: reply.headers, body, text: whole };
}
