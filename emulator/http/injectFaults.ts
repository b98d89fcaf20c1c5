import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { ApiError, errorBody, type EnvelopeStyle } from '../errors';
import type { Effects } from '../faults';
import type { Service } from '../service';

/** Counts every request, and applies the effects of faults before and after its handler. */
export function injectFaults(api: FastifyInstance, service: Service): void {
	api.addHook('onRequest', async (request) => {
		service.ledger.countRequest(`${request.method} ${request.routeOptions.url ?? request.url}`);
	});
	api.addHook('preHandler', async (request, reply) => {
		request.effects = service.faults.take({
			method: request.method,
			path: request.url.split('?')[0],
			sessionId: sessionIdOf(request),
		});
		const { delayMs, dropConnection, redirect, error } = request.effects;
		if (delayMs) await service.clock.sleep(delayMs, service.closing.signal);
		if (dropConnection === 'beforeAnswer') {
			reply.hijack();
			request.raw.socket.destroy();
		} else if (redirect) {
			await reply.redirect(redirect.location, redirect.status);
		} else if (error) {
			await sendInjectedError(error, service.settings.envelope, reply);
		}
	});
	api.addHook('onSend', async (request, reply, payload) => {
		const { dropConnection, status5xxAfterWork, padBytes, dripMs } = request.effects ?? {};
		if (dropConnection === 'afterWork') {
			request.raw.socket.destroy();
		} else if (status5xxAfterWork) {
			reply
				.code(status5xxAfterWork)
				.header('content-type', 'text/plain')
				.removeHeader('content-length');
			return 'upstream error';
		}
		const padded = padBytes && isJson(payload) ? Readable.from(pad(payload, padBytes)) : payload;
		if (dripMs === undefined || !isContent(padded)) return padded;
		return Readable.from(drip(padded, dripMs, service));
	});
}

async function sendInjectedError(
	{ code, httpStatus, message, raw }: NonNullable<Effects['error']>,
	envelope: EnvelopeStyle,
	reply: FastifyReply,
): Promise<void> {
	const error = new ApiError(code, message, httpStatus);
	if (httpStatus === undefined && raw === undefined) throw error;
	await reply
		.code(error.httpStatus)
		.header('content-type', raw === undefined ? 'application/json' : 'text/plain')
		.send(raw ?? JSON.stringify(errorBody(envelope, code, error.message)));
}

function sessionIdOf(request: FastifyRequest): string | undefined {
	const params = request.params as Record<string, string> | undefined;
	const body = request.body as Record<string, string> | undefined | null;
	return params?.sessionId ?? body?.session_id ?? body?.sessionId;
}

function isJson(payload: unknown): payload is string {
	return typeof payload === 'string' && payload.startsWith('{"');
}

const PAD_CHUNK = 'x'.repeat(64 * 1024);

/** A JSON object with a first field of that many bytes, in chunks, so that it is never in memory. */
function* pad(json: string, bytes: number): Generator<string> {
	yield '{"padding":"';
	for (let left = bytes; left > 0; left -= PAD_CHUNK.length) yield PAD_CHUNK.slice(0, left);
	yield `",${json.slice(1)}`;
}

type Content = string | Buffer | Iterable<Buffer> | AsyncIterable<Buffer | string>;

function isContent(payload: unknown): payload is string | Buffer | Readable {
	return typeof payload === 'string' || Buffer.isBuffer(payload) || payload instanceof Readable;
}

/** The content byte by byte, with `intervalMs` of emulated time between two bytes. */
export async function* drip(
	content: Content,
	intervalMs: number,
	{ clock, closing }: Pick<Service, 'clock' | 'closing'>,
): AsyncGenerator<Buffer> {
	const chunks = typeof content === 'string' || Buffer.isBuffer(content) ? [content] : content;
	let first = true;
	for await (const chunk of chunks) {
		for (const byte of Buffer.from(chunk)) {
			if (!first) await clock.sleep(intervalMs, closing.signal);
			first = false;
			yield Buffer.of(byte);
		}
	}
}
