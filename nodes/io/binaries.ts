/** n8n's binary data, in and out, as streams. No mode of n8n's storage is known here. */
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import {
	HEAD_BYTES,
	NemoVideoError,
	readHead,
	type ByteStream,
	type FileHead,
	type FilePart,
	type StreamReply,
} from '../../nemovideo';
import { clock, unlessAborted } from './clock';
import { inputFileFields, resolveInputFiles } from './inputFiles';
import { toNetworkError } from './networkError';

type Readable = Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0];
/** The class of n8n's own streams. */
export type ReadableClass = { from(source: ByteStream, options: { objectMode: boolean }): unknown };

export interface StoredFile {
	data: IBinaryData;
	sizeBytes: number;
	head: FileHead;
}

export interface Binaries {
	/** The files of an item that the value of Input Binary Field means, checked before anything is sent. */
	files(itemIndex: number, value: unknown): Promise<FilePart[]>;
	/** The names of the item's fields that hold files. */
	fields(itemIndex: number): string[];
	/**
	 * Streams a download into n8n's binary data; `sizeBytes` and `head` are what really arrived. A silence of
	 * `idleMs` ends it.
	 */
	store(
		reply: StreamReply,
		fileName: string,
		mimeType: string,
		idleMs: number,
	): Promise<StoredFile>;
	/** The class of n8n's own streams: the way to make one without importing node:stream. */
	readableClass(): ReadableClass | undefined;
}

export function binariesOf(ctx: IExecuteFunctions): Binaries {
	const signal = ctx.getExecutionCancelSignal?.();
	let known: ReadableClass | undefined;
	const noteClass = (stream: object) => {
		const streamClass = stream.constructor as unknown as ReadableClass;
		if (typeof streamClass.from === 'function') known ??= streamClass;
	};
	return {
		readableClass: () => known,
		fields: (itemIndex) => Object.keys(inputFileFields(ctx, itemIndex)),
		files: async (itemIndex, value) => await resolveInputFiles(ctx, itemIndex, value, noteClass),
		store: async (reply, fileName, mimeType, idleMs) => {
			const streamClass = (reply.source as object).constructor as unknown as ReadableClass;
			const file = streamClass.from(untilIdle(reply, idleMs), { objectMode: false }) as Readable;
			const data = await ctx.helpers
				.prepareBinaryData(file, fileName, mimeType)
				.catch((error: unknown) => Promise.reject(toNetworkError(error, signal, idleMs)));
			const sizeBytes = await sizeOf(ctx, data);
			return { data, sizeBytes, head: await headOf(ctx, data, sizeBytes) };
		},
	};
}

/** A clip of 500 MB over a slow line takes less; one byte a minute would keep a download alive for ever. */
const MAX_DOWNLOAD_MS = 60 * 60_000;
/** Far more than any clip: what is larger has no end, and would fill the disk. */
const MAX_DOWNLOAD_BYTES = 4 * 1024 * 1024 * 1024;

/** The reply's body, within its limits. n8n's time limit for a request holds only until its answer begins. */
async function* untilIdle(reply: StreamReply, idleMs: number): ByteStream {
	const iterator = reply.body[Symbol.asyncIterator]();
	const timedOut = (limitMs: number) =>
		new NemoVideoError('timedOut', { seconds: Math.round(limitMs / 1000) });
	const endMs = clock.now() + MAX_DOWNLOAD_MS;
	let bytes = 0;
	try {
		for (;;) {
			const read = async () => await iterator.next();
			const limit = clock.timeout(idleMs);
			const next = await unlessAborted(read, limit, () => timedOut(idleMs));
			if (next.done) return;
			bytes += next.value.length;
			if (bytes > MAX_DOWNLOAD_BYTES) {
				throw new NemoVideoError('unreadable', { detail: 'a file of more than 4 GB' });
			}
			if (clock.now() > endMs) throw timedOut(MAX_DOWNLOAD_MS);
			yield next.value;
		}
	} finally {
		reply.close();
	}
}

// Older n8n versions tell the number of bytes only in the metadata.
async function sizeOf(ctx: IExecuteFunctions, data: IBinaryData): Promise<number> {
	if (data.bytes !== undefined) return data.bytes;
	if (data.id) return (await ctx.helpers.getBinaryMetadata(data.id)).fileSize;
	return Buffer.from(data.data, 'base64').length;
}

async function headOf(
	ctx: IExecuteFunctions,
	{ id, data }: IBinaryData,
	sizeBytes: number,
): Promise<FileHead> {
	const stored = id
		? ((await ctx.helpers.getBinaryStream(id, HEAD_BYTES)) as ByteStream)
		: inMemory(Buffer.from(data.slice(0, 2 * HEAD_BYTES), 'base64'));
	return await readHead(stored, sizeBytes);
}

async function* inMemory(bytes: Uint8Array): ByteStream {
	yield bytes;
}
