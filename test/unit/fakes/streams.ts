import { NemoVideoError, type Clock, type StreamReply } from '../../../nemovideo';

/** A piece of a stream: bytes, a pause, a break, or silence without end. */
export type Piece = string | Uint8Array | { waitMs: number } | Error | 'hang';

export interface FakeStream extends StreamReply {
	closed: number;
}

/** A reply whose body arrives piece by piece; closing it breaks a pending read, as a socket does. */
export function stream(
	pieces: Iterable<Piece>,
	clock: Clock,
	head: { status?: number; type?: string } = {},
): FakeStream {
	const ended = new AbortController();
	const encoder = new TextEncoder();
	const body = async function* () {
		for (const piece of pieces) {
			if (ended.signal.aborted) throw new NemoVideoError('connectionLost');
			if (piece === 'hang') await untilAborted(ended.signal);
			else if (piece instanceof Error) throw piece;
			else if (typeof piece === 'string') yield encoder.encode(piece);
			else if (piece instanceof Uint8Array) yield piece;
			else {
				await clock.sleep(piece.waitMs, ended.signal).catch(() => {
					throw new NemoVideoError('connectionLost');
				});
			}
		}
	};
	const reply: FakeStream = {
		status: head.status ?? 200,
		headers: { 'content-type': head.type ?? 'text/event-stream' },
		body: body(),
		source: {},
		closed: 0,
		close: () => {
			reply.closed += 1;
			ended.abort();
		},
	};
	return reply;
}

async function untilAborted(signal: AbortSignal): Promise<never> {
	return await new Promise<never>((_, reject) => {
		const onAbort = () => reject(new NemoVideoError('connectionLost'));
		if (signal.aborted) onAbort();
		signal.addEventListener('abort', onAbort);
	});
}

/** One event as the service sends it. */
export const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;

/** An event of the agent that says something. */
export const says = (text: string, more: object = {}) =>
	event({
		invocationId: 'e-1',
		author: 'nemo_agent',
		content: { role: 'model', parts: [{ text }] },
		...more,
	});
