import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';

import { ApiError, errorBody } from '../errors';
import type { Effects } from '../faults';
import type { Service } from '../service';
import type { Account } from '../types';
import { accountRoutes } from './accountRoutes';
import { controlRoutes } from './controlRoutes';
import { conversationRoute } from './conversationRoute';
import { injectFaults } from './injectFaults';
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
		sendIdsAsNumbers(api, service);
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

/** With `ids: number`, session ids leave as JSON numbers; JSON.stringify could only round them. */
function sendIdsAsNumbers(api: FastifyInstance, { settings }: Service): void {
	api.addHook('onSend', async (_request, _reply, payload) =>
		settings.ids === 'number' && typeof payload === 'string'
			? payload.replace(/"session_id":"(\d+)"/g, '"session_id":$1')
			: payload,
	);
}

function sendError(service: Service, error: unknown, reply: FastifyReply): FastifyReply {
	const { envelope, errorStyle } = service.settings;
	if (error instanceof ApiError) {
		const status = errorStyle === 'http' ? error.httpStatus : 200;
		return reply.code(status).send(errorBody(envelope, error.code, error.message));
	}
	const { statusCode = 500, message } = error as { statusCode?: number; message: string };
	return reply.code(statusCode).send(errorBody(envelope, statusCode, message));
}
