// Google Drive, Sheets and YouTube as n8n's nodes use them, by Google's reference pages of these methods.
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { describedFile, type DriveFile, namesFor } from './driveFiles';
import type { Service } from './internet';

export const GOOGLE_TOKEN = 'ya29.good';

export interface Video {
	id: string;
	title: string;
	description?: string;
	privacyStatus?: string;
	size: number;
}

export interface Google extends Service {
	/** All files of the drive, the newest first. */
	files: DriveFile[];
	/** Puts a file of this machine into a folder of the drive. */
	add(folder: string, file: string, mimeType?: string, name?: string): DriveFile;
	/** The rows of the spreadsheet's only sheet, with the header first. */
	rows: string[][];
	videos: Video[];
	/** YouTube refuses the next upload with this reason. */
	refuseVideo(reason: string): void;
}

interface Upload {
	received: number;
	file: string;
	done(size: number, file: string): { id: string };
}

/** @param folder for what is uploaded */
export function google(folder: string): Google {
	const files: DriveFile[] = [];
	const uploads = new Map<string, Upload>();
	const videoRefusals: string[] = [];
	const service: Google = {
		hosts: ['www.googleapis.com', 'sheets.googleapis.com', 'oauth2.googleapis.com'],
		routes,
		files,
		add,
		rows: [],
		videos: [],
		refuseVideo: (reason) => void videoRefusals.push(reason),
	};

	function add(parent: string, file: string, mimeType = 'video/mp4', name = path.basename(file)) {
		const made = { id: `file${randomUUID().slice(0, 8)}`, name, mimeType, parents: [parent] };
		const stored = { ...made, path: file, size: statSync(file).size };
		files.unshift(stored);
		return stored;
	}

	function routes(app: FastifyInstance, host: string): void {
		const signed = async (request: FastifyRequest, reply: FastifyReply) => {
			if (request.headers.authorization !== `Bearer ${GOOGLE_TOKEN}`) {
				return await refuse(reply, 401, 'authError', 'Invalid Credentials');
			}
		};
		const at = { constraints: { host }, preHandler: signed };
		if (host === 'www.googleapis.com') {
			driveRoutes(app, at);
			uploadRoutes(app, at);
		}
		if (host === 'sheets.googleapis.com') sheetRoutes(app, at);
	}

	type At = { constraints: { host: string }; preHandler: unknown };

	function driveRoutes(app: FastifyInstance, at: At): void {
		app.get('/drive/v3/files', at as object, async (request) => {
			const { q = '', pageSize } = request.query as { q?: string; pageSize?: string };
			const named = namesFor(q);
			if (named) return { files: named };
			const folderId = /'([^']+)' in parents/.exec(q)?.[1];
			const found = files.filter(({ parents }) => !folderId || parents.includes(folderId));
			return { files: found.slice(0, Number(pageSize ?? 100)).map(describedFile) };
		});
		app.get('/drive/v3/files/:id', at as object, async (request, reply) => {
			const { id } = request.params as { id: string };
			const { alt } = request.query as { alt?: string };
			const file = files.find((one) => one.id === id);
			if (!file || file.gone) return await refuse(reply, 404, 'notFound', `File not found: ${id}.`);
			if (alt !== 'media') return describedFile(file);
			const body = file.path ? createReadStream(file.path) : (file.text ?? '');
			return await reply.type(file.mimeType).header('content-length', file.size).send(body);
		});
		app.patch('/drive/v3/files/:id', at as object, async (request, reply) => {
			const { id } = request.params as { id: string };
			const { addParents } = request.query as { addParents?: string };
			const file = files.find((one) => one.id === id);
			if (!file) return await refuse(reply, 404, 'notFound', `File not found: ${id}.`);
			const { name, mimeType } = (request.body ?? {}) as Partial<DriveFile>;
			Object.assign(file, { ...(name && { name }), ...(mimeType && { mimeType }) });
			if (addParents) file.parents = [addParents];
			return describedFile(file);
		});
		app.post('/upload/drive/v3/files', at as object, async (request, reply) => {
			const { uploadType } = request.query as { uploadType?: string };
			if (uploadType === 'multipart') return await smallFile(request);
			const metadata = request.body as { name?: string; parents?: string[] };
			const mimeType = String(request.headers['x-upload-content-type']);
			return begin(reply, (size, file) => {
				const made = {
					id: `file${randomUUID().slice(0, 8)}`,
					name: metadata.name ?? 'Untitled',
					mimeType,
				};
				files.unshift({ ...made, parents: metadata.parents ?? ['root'], path: file, size });
				return made;
			});
		});
	}

	/** multipart/related: the metadata, then the content. */
	async function smallFile(request: FastifyRequest) {
		let body = '';
		for await (const piece of request.body as Readable) body += String(piece);
		const boundary = /boundary=(\S+)/.exec(request.headers['content-type'] ?? '')![1];
		const [metadata, text] = body
			.split(`--${boundary}`)
			.slice(1, 3)
			.map((part) => part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, ''));
		const { name, parents } = JSON.parse(metadata) as DriveFile;
		const made = { id: `file${randomUUID().slice(0, 8)}`, name, mimeType: 'text/plain', parents };
		files.unshift({ ...made, text, size: Buffer.byteLength(text) });
		return describedFile(files[0]);
	}

	function begin(reply: FastifyReply, done: Upload['done']) {
		const id = randomUUID();
		const file = path.join(folder, id);
		uploads.set(id, { received: 0, file, done });
		void reply.header('location', `https://www.googleapis.com/resumable/${id}`);
		return {};
	}

	function uploadRoutes(app: FastifyInstance, at: At): void {
		app.post('/upload/youtube/v3/videos', at as object, async (request, reply) => {
			const reason = videoRefusals.shift();
			if (reason) return await refuse(reply, 403, reason, `Refused: ${reason}`);
			const { snippet, status } = request.body as {
				snippet: { title?: string; description?: string; categoryId?: string };
				status: { privacyStatus?: string };
			};
			if (!snippet.title || snippet.title.length > 100 || /[<>]/.test(snippet.title)) {
				return await refuse(
					reply,
					400,
					'invalidTitle',
					'The request metadata specifies an invalid title.',
				);
			}
			const { title, description } = snippet;
			return begin(reply, (size) => {
				const id = randomUUID().slice(0, 11);
				const { privacyStatus } = status;
				service.videos.push({ id, title, description, privacyStatus, size });
				return { id };
			});
		});
		// The address of an upload is its own key: Google asks for no token there. Bytes come under any type.
		void app.register(async (scope) => {
			scope.removeAllContentTypeParsers();
			scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
			scope.put('/resumable/:id', { constraints: at.constraints }, receivePart);
		});
	}

	async function receivePart(request: FastifyRequest, reply: FastifyReply) {
		const upload = uploads.get((request.params as { id: string }).id);
		const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '');
		const [first, last, total] = (range ?? []).slice(1).map(Number);
		if (!upload || first !== upload.received) return await reply.code(400).send();
		const isLast = last + 1 === total;
		if (!isLast && (last + 1 - first) % (256 * 1024) !== 0) return await reply.code(400).send();
		const target = createWriteStream(upload.file, { flags: first === 0 ? 'w' : 'a' });
		await pipeline(request.body as Readable, target);
		upload.received = statSync(upload.file).size;
		if (upload.received !== last + 1) return await reply.code(400).send();
		if (!isLast) return await reply.code(308).header('range', `bytes=0-${last}`).send();
		return upload.done(total, upload.file);
	}

	function sheetRoutes(app: FastifyInstance, at: At): void {
		app.get('/v4/spreadsheets/:id', at as object, async () => ({
			sheets: [{ properties: { sheetId: 0, title: 'Clips', index: 0, sheetType: 'GRID' } }],
		}));
		app.get('/v4/spreadsheets/:id/values/:range', at as object, async () => ({
			range: 'Clips!A1:Z1000',
			majorDimension: 'ROWS',
			// A copy: Sheets leaves out the empty cells at the end of a row.
			values: service.rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)),
		}));
		app.post('/v4/spreadsheets/:id/values::batchUpdate', at as object, async (request) => {
			const { data } = request.body as { data: Array<{ range: string; values: unknown[][] }> };
			for (const { range, values } of data) {
				const [, letter, row] = /!([A-Z])(\d+)/.exec(range)!;
				service.rows[Number(row) - 1][letter.charCodeAt(0) - 65] = String(values[0][0]);
			}
			return { totalUpdatedCells: data.length };
		});
	}

	return service;
}

async function refuse(reply: FastifyReply, code: number, reason: string, message: string) {
	const errors = [{ message, domain: 'global', reason }];
	return await reply.code(code).send({ error: { code, message, errors } });
}
