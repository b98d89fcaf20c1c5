/** Answers that arrive as a stream and turn out to be refusals [ENV-2]. */
import { parseJson } from './errors';
import type { ServiceReply, StreamReply } from '../ports';

// A refusal comes as an HTTP error or, with status 200, as a JSON envelope where bytes were expected.
export const isErrorStream = (reply: StreamReply) =>
	reply.status >= 400 || (reply.headers['content-type'] ?? '').includes('application/json');

const REFUSAL_LIMIT_BYTES = 64 * 1024;

/** Reads such an answer to its end, or as far as a refusal can sensibly go, and closes it. */
export async function readReply(reply: StreamReply): Promise<ServiceReply> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of reply.body) {
		text += decoder.decode(chunk, { stream: true });
		if (text.length > REFUSAL_LIMIT_BYTES) break;
	}
	reply.close();
	return { status: reply.status, body: parseJson(text) ?? text };
}
