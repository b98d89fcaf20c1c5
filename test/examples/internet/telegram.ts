// Telegram's Bot API, by core.telegram.org/bots/api: messages out, updates in by webhook, files of 20 MB at most.
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Service } from './internet';
import { shownText } from './telegramText';

export const BOT_TOKEN = '100:bot';

const MAX_DOWNLOAD = 20 * 1024 * 1024;
const MAX_UPLOAD = 50 * 1024 * 1024;

export interface Sent {
	method: string;
	chat: string;
	text: string;
	/** Bytes of a file that was sent along. */
	size?: number;
}

export interface Telegram extends Service {
	sent: Sent[];
	/** The webhook that the bot has set. */
	webhook?: { url: string; secret: string };
	/** Files that bots may ask for, by id. */
	offer(id: string, file: string): void;
	/** Sends an update to the bot's webhook and resolves with the status of its answer. */
	update(message: Record<string, unknown>): Promise<number>;
	/** Sends the last update once more, as Telegram does when it saw no answer. */
	repeat(): Promise<number>;
}

export function telegram(): Telegram {
	const offered = new Map<string, string>();
	let updates = 0;
	let last: object = {};
	const service: Telegram = {
		hosts: ['api.telegram.org'],
		routes,
		sent: [],
		offer,
		update,
		repeat,
	};

	function offer(id: string, file: string): void {
		offered.set(id, file);
	}

	async function update(message: Record<string, unknown>): Promise<number> {
		updates += 1;
		last = { update_id: updates, message: { message_id: updates, ...message } };
		return await repeat();
	}

	async function repeat(): Promise<number> {
		const { url, secret } = service.webhook!;
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
			body: JSON.stringify(last),
		});
		await answer.text();
		return answer.status;
	}

	function routes(app: FastifyInstance, host: string): void {
		const constraints = { host };
		app.all('/bot:token/:method', { constraints }, async (request, reply) => {
			const { token, method } = request.params as { token: string; method: string };
			if (token !== BOT_TOKEN) return fail(reply, 401, 'Unauthorized');
			const body = await bodyOf(request);
			const { chat_id: chat } = body;
			if (method === 'getMe')
				return done({ id: 100, is_bot: true, first_name: 'Bot', username: 'bot' });
			if (method === 'setWebhook') {
				service.webhook = { url: body.url, secret: body.secret_token };
				return done(true);
			}
			if (method === 'getWebhookInfo') return done({ url: service.webhook?.url ?? '' });
			if (method === 'deleteWebhook') {
				service.webhook = undefined;
				return done(true);
			}
			if (method === 'getFile') return getFile(body.file_id, reply);
			if (chat === undefined || chat === '')
				return fail(reply, 400, 'Bad Request: chat_id is empty');
			if (method === 'sendChatAction') return done(true);
			if (method === 'sendMessage') {
				const text = shownText(body.text ?? '', body.parse_mode);
				if (text === undefined) return fail(reply, 400, "Bad Request: can't parse entities");
				if (!text) return fail(reply, 400, 'Bad Request: message text is empty');
				if (text.length > 4096) return fail(reply, 400, 'Bad Request: message is too long');
				service.sent.push({ method, chat, text });
				return done({ message_id: 1, chat: { id: Number(chat) } });
			}
			if (method === 'sendVideo') {
				const size = Number(body.video_bytes ?? 0);
				if (!size) return fail(reply, 400, 'Bad Request: there is no video in the request');
				if (size > MAX_UPLOAD) return fail(reply, 413, 'Request Entity Too Large');
				if ((body.caption ?? '').length > 1024) {
					return fail(reply, 400, 'Bad Request: message caption is too long');
				}
				service.sent.push({ method, chat, text: body.caption ?? '', size });
				return done({ message_id: 1, chat: { id: Number(chat) } });
			}
			return fail(reply, 404, 'Not Found: method not found');
		});
		app.get('/file/bot:token/*', { constraints }, async (request, reply) => {
			const { '*': wanted } = request.params as { '*': string };
			const file = [...offered.values()].find((_, at) => pathOf(at) === wanted);
			if (!file) return fail(reply, 404, 'Not Found');
			return await reply.type('application/octet-stream').send(createReadStream(file));
		});
	}

	function getFile(id: string, reply: FastifyReply) {
		const file = offered.get(id);
		if (!file) return fail(reply, 400, 'Bad Request: invalid file_id');
		const { size } = statSync(file);
		if (size > MAX_DOWNLOAD) return fail(reply, 400, 'Bad Request: file is too big');
		return done({
			file_id: id,
			file_unique_id: id,
			file_size: size,
			file_path: pathOf([...offered.keys()].indexOf(id)),
		});
	}

	return service;
}

/** Where Telegram has a file: under a name of its own. */
const pathOf = (at: number) => `videos/file_${at}.mp4`;

const done = (result: unknown) => ({ ok: true, result });

function fail(reply: FastifyReply, code: number, description: string) {
	void reply.code(code);
	return { ok: false, error_code: code, description };
}

/** The fields of a request: JSON, a form, or multipart, whose file is counted only. */
async function bodyOf(request: FastifyRequest): Promise<Record<string, string>> {
	const type = request.headers['content-type'] ?? '';
	const query = request.query as Record<string, string>;
	if (!type.startsWith('multipart/form-data')) {
		const given = Object.entries((request.body ?? {}) as Record<string, unknown>);
		return { ...query, ...Object.fromEntries(given.map(([key, value]) => [key, String(value)])) };
	}
	const pieces: Buffer[] = [];
	for await (const piece of request.body as Readable) pieces.push(piece as Buffer);
	const fields: Record<string, string> = { ...query };
	const boundary = /boundary=(\S+)/.exec(type)![1];
	for (const part of Buffer.concat(pieces).toString('latin1').split(`--${boundary}`).slice(1, -1)) {
		const headerEnd = part.indexOf('\r\n\r\n');
		const head = part.slice(0, headerEnd);
		const body = part.slice(headerEnd + 4, -2);
		const name = / name="([^"]+)"/.exec(head)![1];
		if (/filename=/.test(head)) fields[`${name}_bytes`] = String(body.length);
		else fields[name] = Buffer.from(body, 'latin1').toString('utf8');
	}
	return fields;
}
