import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import { ApiError } from '../errors';
import { acceptedType, extensionOf } from '../media/types';
import type { Service } from '../service';
import type { MediaFile } from '../types';
import { authorised, envelope } from './shared';
import { describeFile } from './sessionRoutes';

/** Uploads: multipart, streamed to disk, or URLs that the service downloads itself. */
export function uploadRoute(api: FastifyInstance, service: Service): void {
	const path = '/api/upload-video/nemo_agent/me/:sessionId';
	api.post(path, { preHandler: authorised(service) }, async (request) => {
		const { sessionId } = request.params as { sessionId: string };
		const session = service.session(sessionId, request.account);
		const via = request.isMultipart() ? 'multipart' : 'url';
		const files = await (via === 'multipart'
			? receiveParts(service, request)
			: fetchUrls(service, request.body));
		// All or nothing: with one bad file the session gets none of the request's files.
		session.files.push(...files);
		session.freshIds.push(...files.map((file) => file.id));
		service.ledger.uploads.push({
			at: service.clock.now(),
			token: request.tokenFingerprint,
			sessionId,
			via,
			files: files.map(({ id, name, sizeBytes, durationMs }) => {
				return { id, name, sizeBytes, durationMs };
			}),
		});
		for (const file of files) {
			const seconds = (file.durationMs / 1000).toFixed(1);
			const megabytes = (file.sizeBytes / 1e6).toFixed(1);
			service.eventLog.add('upload', `${file.name}: ${seconds} s, ${megabytes} MB`);
		}
		return envelope(service, { session_id: sessionId, files: files.map(describeFile) });
	});
}

async function receiveParts(service: Service, request: FastifyRequest): Promise<MediaFile[]> {
	const kept: { path: string; name: string }[] = [];
	let refusal: ApiError | undefined;
	// After a refusal the rest of the body is read and discarded; otherwise a client that is still
	// sending would see a broken connection instead of the error.
	try {
		for await (const part of request.parts()) {
			if (part.type !== 'file') continue;
			const name = part.filename || 'upload';
			if (part.fieldname !== 'files') refusal ??= new ApiError(400, 'the field is named "files"');
			if (!acceptedType(name)) refusal ??= new ApiError(4001, `unsupported file type: ${name}`);
			if (refusal) {
				part.file.resume();
				continue;
			}
			const path = service.newPath(extname(name).toLowerCase());
			kept.push({ path, name });
			await pipeline(part.file, createWriteStream(path));
			if (part.file.truncated) refusal = new ApiError(4002);
		}
	} catch (error) {
		// The client disconnected during the upload.
		await removeAll(kept);
		throw error;
	}
	if (!refusal && kept.length === 0) refusal = new ApiError(400, 'no file in the field "files"');
	if (!refusal) return await describeAll(service, kept);
	await removeAll(kept);
	throw refusal;
}

async function describeAll(
	service: Service,
	kept: { path: string; name: string }[],
): Promise<MediaFile[]> {
	const results = await Promise.allSettled(
		kept.map(({ path, name }) => service.describe(path, name)),
	);
	const failed = results.find((result) => result.status === 'rejected');
	if (failed) {
		await removeAll(kept);
		throw failed.reason;
	}
	return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function removeAll(kept: { path: string }[]): Promise<void> {
	await Promise.all(kept.map(({ path }) => rm(path, { force: true })));
}

async function fetchUrls(service: Service, body: unknown): Promise<MediaFile[]> {
	const { urls, source_type: sourceType } = (body ?? {}) as {
		urls?: unknown;
		source_type?: string;
	};
	if (sourceType !== 'url' || !Array.isArray(urls) || urls.length === 0) {
		throw new ApiError(400, 'urls and source_type "url" are needed');
	}
	const kept: { path: string; name: string }[] = [];
	try {
		for (const url of urls) kept.push(await download(service, String(url)));
	} catch (error) {
		await removeAll(kept);
		throw error;
	}
	return await describeAll(service, kept);
}

async function download(service: Service, url: string): Promise<{ path: string; name: string }> {
	const address = URL.canParse(url) ? new URL(url) : undefined;
	if (!address || !/^https?:$/.test(address.protocol)) {
		throw new ApiError(4001, 'only http and https addresses can be fetched');
	}
	const response = await fetch(address, { signal: service.closing.signal }).catch(() => undefined);
	if (!response?.ok || !response.body) throw new ApiError(4001, 'the address gave no file');
	const name = nameOf(response, address);
	if (!acceptedType(name)) {
		await response.body.cancel();
		throw new ApiError(4001, `unsupported file type: ${name}`);
	}
	const path = service.newPath(extname(name).toLowerCase());
	try {
		await pipeline(
			Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]),
			atMost(service.maxFileBytes),
			createWriteStream(path),
		);
	} catch (error) {
		await rm(path, { force: true });
		throw error instanceof ApiError ? error : new ApiError(4001, 'the address broke off');
	}
	return { path, name };
}

/** The file's name from its URL; where that has no known extension, one is added by MIME type. */
function nameOf(response: Response, address: URL): string {
	const name = decodeURIComponent(basename(address.pathname)) || 'download';
	if (acceptedType(name)) return name;
	return `${name}${extensionOf(response.headers.get('content-type') ?? '') ?? ''}`;
}

function atMost(bytes: number): Transform {
	let seen = 0;
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			seen += chunk.length;
			if (seen > bytes) done(new ApiError(4002));
			else done(null, chunk);
		},
	});
}
