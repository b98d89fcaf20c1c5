import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { ApiError, errorBody } from '../errors';
import type { Effects } from '../faults';
import type { Service } from '../service';
import type { Account } from '../types';
import { accountRoutes } from './accountRoutes';
import { controlRoutes } from './controlRoutes';
import { conversationRoute } from './conversationRoute';
import { renderRoutes } from './renderRoutes';
import { sessionRoutes } from './sessionRoutes';
import { uploadRoute } from './uploadRoute';

declare module 'fastify' {
	interface FastifyRequest {
		/** The effects of the faults that apply to this request. */
		effects: Effects;
		/** The account of the request's token; set by `authorised`. */
		account: Account;
		/** The fingerprint of that token. */
		tokenFingerprint: string;
	}
}

const LARGEST_JSON_BYTES = 16 * 1024 * 1024;

/** Builds the HTTP server of a service; it does not listen yet. */
export async function buildServer(service: Service): Promise<FastifyInstance> {
	const app = fastify({
		forceCloseConnections: true,
		bodyLimit: LARGEST_JSON_BYTES,
		requestTimeout: 0,
		routerOptions: { maxParamLength: 500 },
	});
	acceptAnyBody(app);
	await app.register(multipart, {
		throwFileSizeLimit: false,
		limits: { fileSize: service.maxFileBytes, files: 50 },
	});
	app.decorateRequest('effects');
	app.decorateRequest('account');
	app.decorateRequest('tokenFingerprint', '');
	app.setErrorHandler((error, _request, reply) => sendError(service, error, reply));
	app.setNotFoundHandler(() => {
		throw new ApiError(404, 'not found');
	});
	await app.register(async (api) => {
		injectFaults(api, service);
		accountRoutes(api, service);
		sessionRoutes(api, service);
		uploadRoute(api, service);
		conversationRoute(api, service);
		renderRoutes(api, service);
	});
	controlRoutes(app, service);
	return app;
}

/** Accepts an empty body under a JSON type, and bodies of other types or none. */
function acceptAnyBody(app: FastifyInstance): void {
	app.removeContentTypeParser('application/json');
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
		try {
			done(null, body === '' ? {} : JSON.parse(body as string));
		} catch {
			done(new ApiError(400, 'body is not JSON'));
		}
	});
	app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, {}));
}

function sendError(service: Service, error: unknown, reply: FastifyReply): FastifyReply {
	if (error instanceof ApiError) {
		const status = service.settings.errorStyle === 'http' ? error.httpStatus : 200;
		return reply.code(status).send(errorBody(error.code, error.message));
	}
	const { statusCode = 500, message } = error as { statusCode?: number; message: string };
	return reply.code(statusCode).send(errorBody(statusCode, message));
}

/** Counts every request, and applies the effects of faults before and after its handler. */
function injectFaults(api: FastifyInstance, service: Service): void {
	api.addHook('onRequest', async (request) => {
		service.ledger.countRequest(`${request.method} ${request.routeOptions.url ?? request.url}`);
	});
	api.addHook('preHandler', async (request, reply) => {
		const effects = service.faults.take({
			method: request.method,
			path: request.url.split('?')[0],
			sessionId: sessionIdOf(request),
		});
		request.effects = effects;
		if (effects.delayMs) await service.clock.sleep(effects.delayMs, service.closing.signal);
		if (effects.dropConnection === 'beforeAnswer') {
			reply.hijack();
			request.raw.socket.destroy();
			return;
		}
		if (effects.error) await sendInjectedError(effects.error, reply);
	});
	api.addHook('onSend', async (request, reply, payload) => {
		const { dropConnection, status5xxAfterWork } = request.effects ?? {};
		if (dropConnection === 'afterWork') {
			request.raw.socket.destroy();
		} else if (status5xxAfterWork) {
			reply
				.code(status5xxAfterWork)
				.header('content-type', 'text/plain')
				.removeHeader('content-length');
			return 'upstream error';
		}
		return payload;
	});
}

async function sendInjectedError(
	{ code, httpStatus, message, raw }: NonNullable<Effects['error']>,
	reply: FastifyReply,
): Promise<void> {
	const error = new ApiError(code, message, httpStatus);
	if (httpStatus === undefined && raw === undefined) throw error;
	await reply
		.code(error.httpStatus)
		.header('content-type', raw === undefined ? 'application/json' : 'text/plain')
		.send(raw ?? JSON.stringify(errorBody(code, error.message)));
}

function sessionIdOf(request: FastifyRequest): string | undefined {
	const params = request.params as Record<string, string> | undefined;
	const body = request.body as Record<string, string> | undefined | null;
	return params?.sessionId ?? body?.session_id ?? body?.sessionId;
}
