/** Answers read from their stream: whole, bounded in size, with ids kept exactly. */
import { NemoVideoError, parseJson } from './errors';
import type { ServiceReply, StreamReply } from '../ports';

// A refusal comes as an HTTP error or, with status 200, as a JSON envelope where a stream was expected [ENV-2].
export const isErrorStream = (reply: StreamReply) =>
	reply.status >= 300 || (reply.headers['content-type'] ?? '').includes('application/json');

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
	return { status: reply.status, headers: reply.headers, body: parseAnswer(whole) };
}

const parseAnswer = (text: string): unknown => parseJson(withExactIds(text)) ?? text;

/**
 * Session ids are decimal texts of 19 digits [SES-9]. Where one comes as a JSON number, JavaScript would
 * round it to another session's; as a text it stays what it is.
 */
export const withExactIds = (text: string): string =>
	text.replace(
		/("(?:session_id|task_id|user_id)"\s{0,9}:\s{0,9})(\d{16,40})(?=\s{0,9}[,}])/g,
		'$1"$2"',
	);
