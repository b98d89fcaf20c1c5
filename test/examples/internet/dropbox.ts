// Dropbox's HTTP API (dropbox.com/developers/documentation/http), as far as n8n's node and a temporary link need it.
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Service } from './internet';

export const DROPBOX_TOKEN = 'sl.good';

const MAX_UPLOAD = 150 * 1024 * 1024;
/** Entries at once. Dropbox decides that by itself, whatever limit is asked for. */
const PAGE = 2;

interface Entry {
	path: string;
	id: string;
	size: number;
	hash: string;
	/** What a temporary link of it leads to. */
	link?: string;
}

export interface Dropbox extends Service {
	entries: Entry[];
	/** Puts a file there, or another content into the one of that name. */
	put(file: string, size: number, link?: string): void;
	/** Whether there is no room for another file. */
	full: boolean;
}

export function dropbox(): Dropbox {
	const entries: Entry[] = [];
	const service: Dropbox = {
		hosts: ['api.dropboxapi.com', 'content.dropboxapi.com'],
		routes,
		entries,
		put,
		full: false,
	};

	function put(file: string, size: number, link?: string): void {
		const known = entries.find((entry) => entry.path === file);
		const hash = createHash('sha256').update(randomUUID()).digest('hex');
		if (known) Object.assign(known, { size, hash, link });
		else entries.push({ path: file, id: `id:${randomUUID()}`, size, hash, link });
	}

	function routes(app: FastifyInstance, host: string): void {
		const preHandler = async ({ headers }: FastifyRequest, reply: FastifyReply) => {
			if (headers.authorization === `Bearer ${DROPBOX_TOKEN}`) return undefined;
			return await refuse(reply, 401, 'invalid_access_token/');
		};
		const at = { constraints: { host }, preHandler };
		if (host === 'content.dropboxapi.com') {
			app.post('/2/files/upload', at, upload);
			return;
		}
		app.post('/2/files/list_folder', at, async (request, reply) => {
			const { path: folder, limit } = request.body as { path: string; limit: number };
			if (!/^(\/.*)?$/.test(folder) || limit > 2000) return await refuse(reply, 400, 'path');
			return page(folder, 0);
		});
		app.post('/2/files/list_folder/continue', at, async (request, reply) => {
			const { cursor, ...more } = request.body as { cursor: string };
			const [, from, folder] = /^(\d+):(.*)$/.exec(cursor) ?? [];
			if (!from || Object.keys(more).length > 0) return await refuse(reply, 400, 'cursor');
			return page(folder, Number(from));
		});
		app.post('/2/files/get_temporary_link', at, async (request, reply) => {
			const { path: wanted } = request.body as { path: string };
			const entry = entries.find(
				({ path: file, id }) => id === wanted || file.toLowerCase() === wanted.toLowerCase(),
			);
			if (!entry?.link) return await refuse(reply, 409, 'path/not_found/');
			return { metadata: described(entry), link: entry.link };
		});
	}

	function page(folder: string, from: number) {
		const found = entries.filter((entry) => path.dirname(entry.path) === folder);
		const end = from + PAGE;
		return {
			entries: found.slice(from, end).map(described),
			cursor: `${end}:${folder}`,
			has_more: found.length > end,
		};
	}

	async function upload(request: FastifyRequest, reply: FastifyReply) {
		const { arg } = request.query as { arg?: string };
		const given = arg ?? String(request.headers['dropbox-api-arg']);
		const { path: file } = JSON.parse(given) as { path: string };
		if (request.headers['content-type'] !== 'application/octet-stream') {
			return await refuse(reply, 400, 'content-type');
		}
		let size = 0;
		for await (const piece of request.body as Readable) size += (piece as Buffer).length;
		if (service.full) return await refuse(reply, 409, 'path/insufficient_space/');
		if (size > MAX_UPLOAD) return await refuse(reply, 413, 'payload_too_large');
		put(file, size);
		return described(entries.find((entry) => entry.path === file)!);
	}

	return service;
}

function described({ path: file, id, size, hash }: Entry) {
	const now = new Date().toISOString();
	return {
		'.tag': 'file',
		name: path.basename(file),
		path_lower: file.toLowerCase(),
		path_display: file,
		id,
		client_modified: now,
		server_modified: now,
		rev: hash.slice(0, 9),
		size,
		is_downloadable: true,
		content_hash: hash,
	};
}

async function refuse(reply: FastifyReply, code: number, summary: string) {
	return await reply.code(code).send({ error_summary: summary, error: { '.tag': summary } });
}
