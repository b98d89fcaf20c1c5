import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import type { FastifyInstance, FastifyReply } from 'fastify';

import type { RunEvent } from '../editing/answers';
import { startRun } from '../editing/run';
import type { Bytes } from '../faults';
import type { EditEntry } from '../ledger';
import type { Service } from '../service';
import { drip } from './injectFaults';
import { authorised } from './shared';

interface RunBody {
	session_id?: string;
	new_message?: { parts?: { text?: string }[] };
}

/** POST /run_sse: one instruction in, a stream of events out. */
export function conversationRoute(api: FastifyInstance, service: Service): void {
	const { clock, ledger, media, sessions } = service;
	const mediaTools = media.tools;

	api.post('/run_sse', { preHandler: authorised(service) }, async (request, reply) => {
		const { account, effects, tokenFingerprint } = request;
		const body = (request.body ?? {}) as RunBody;
		const session = sessions.get(body.session_id ?? '');
		if (session?.accountId !== account.id) {
			return await reply.code(404).send({ error: `Session not found: ${body.session_id}` });
		}
		const text = (body.new_message?.parts ?? []).map((part) => part.text ?? '').join('\n');
		const entry: EditEntry = {
			at: clock.now(),
			token: tokenFingerprint,
			sessionId: session.id,
			text,
			silent: false,
			outcome: 'running',
		};
		ledger.edits.push(entry);
		if (effects.stream !== undefined) {
			entry.outcome = 'scripted';
			return await sendRaw(bytesOf(effects.stream), effects.dripMs, reply, service);
		}
		const stream = new EventStream(reply.raw, effects.cutStreamAfterEvents);
		const emit = (event: RunEvent) => stream.send(event);
		const run = startRun({ service, mediaTools, session, account, entry, effects, emit });
		if (effects.dropConnection === 'afterWork' || effects.status5xxAfterWork) {
			await run;
			return await reply.send({});
		}
		reply.hijack();
		stream.open(bytesOf(effects.streamPrefix ?? []));
		await sendHeartbeatsUntil(run, stream, service);
		stream.end();
		return reply;
	});
}

const SSE_HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

function bytesOf(given: Bytes | Bytes[]): Buffer[] {
	return [given]
		.flat()
		.map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.from(one.base64, 'base64')));
}

/** Sends exactly these bytes: each chunk in a write of its own, or byte by byte. */
async function sendRaw(
	chunks: Buffer[],
	dripMs: number | undefined,
	reply: FastifyReply,
	service: Service,
): Promise<FastifyReply> {
	reply.hijack();
	reply.raw.writeHead(200, SSE_HEADERS);
	if (dripMs === undefined) {
		for (const chunk of chunks) {
			reply.raw.write(chunk);
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		reply.raw.end();
	} else {
		await pipeline(drip(chunks, dripMs, service), reply.raw).catch(() => undefined);
	}
	return reply;
}

/** Sends heartbeats until the run has ended. */
async function sendHeartbeatsUntil(
	run: Promise<void>,
	stream: EventStream,
	{ clock, settings, closing }: Service,
): Promise<void> {
	const over = new AbortController();
	void run.then(() => over.abort());
	const signal = AbortSignal.any([over.signal, closing.signal]);
	while (!signal.aborted) {
		await clock.sleep(settings.heartbeatMs, signal).catch(() => undefined);
		if (!signal.aborted) stream.heartbeat();
	}
}

/** The three forms of heartbeat that a client must accept; they are sent in turn. */
const HEARTBEATS = ['event: heartbeat\ndata: {}\n\n', ': still working\n\n', 'data:\n\n'];

/**
 * The event stream of one answer. Events before `open` are buffered, so that the run can start
 * before the headers are sent; events after the client has gone are dropped.
 */
class EventStream {
	private readonly buffered: string[] = [];
	private opened = false;
	private sent = 0;
	private heartbeats = 0;

	constructor(
		private readonly response: ServerResponse,
		private readonly cutAfter = Infinity,
	) {}

	/** Sends the headers, these raw bytes, and the buffered events. */
	open(prefix: Buffer[]): void {
		this.opened = true;
		this.response.writeHead(200, SSE_HEADERS);
		this.response.flushHeaders();
		for (const bytes of prefix) this.response.write(bytes);
		if (this.cutAfter === 0) this.response.destroy();
		for (const text of this.buffered.splice(0)) this.write(text);
	}

	send(event: RunEvent): void {
		if (this.sent >= this.cutAfter) return;
		this.sent++;
		this.write(`data: ${JSON.stringify(event)}\n\n`);
		// The socket is destroyed, so that the client sees a broken connection, not a complete answer.
		if (this.sent >= this.cutAfter) setImmediate(() => this.response.destroy());
	}

	heartbeat(): void {
		this.write(HEARTBEATS[this.heartbeats++ % HEARTBEATS.length]);
	}

	end(): void {
		if (this.sent < this.cutAfter) this.response.end();
	}

	private write(text: string): void {
		if (!this.opened) this.buffered.push(text);
		else if (!this.response.destroyed && !this.response.writableEnded) this.response.write(text);
	}
}
