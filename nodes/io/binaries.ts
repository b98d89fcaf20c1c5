/** n8n's binary data, in and out, as streams. No mode of n8n's storage is known here. */
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import {
	ACCEPTED,
	checkFile,
	extensionForMime,
	extensionOf,
	NemoVideoError,
	SNIFF_BYTES,
	type ByteStream,
	type FilePart,
	type StreamReply,
} from '../../nemovideo';
import { toNetworkError } from './networkError';

type Readable = Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0];
type ReadableClass = { from(source: ByteStream, options: { objectMode: boolean }): unknown };

/**
 * n8n's own pieces are of 64 KB. Each is read by another thread, and waking that takes longer than reading:
 * sixteen times fewer make an upload some four times as fast (docs/performance.md). Larger ones do not.
 */
const CHUNK_BYTES = 1024 * 1024;

export interface StoredFile {
	data: IBinaryData;
	sizeBytes: number;
	firstBytes: Uint8Array;
}

export interface Binaries {
	/** A file of an item, checked by name, size and first bytes before anything is sent. */
	file(itemIndex: number, property: string): Promise<FilePart>;
	/** Streams a download into n8n's binary data; `sizeBytes` and `firstBytes` are what really arrived. */
	store(reply: StreamReply, fileName: string, mimeType: string): Promise<StoredFile>;
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
		file: async (itemIndex, property) => {
			const binary = present(ctx, itemIndex, property);
			const fileName = nameOf(binary, property);
			const source = await sourceOf(ctx, itemIndex, property, binary, noteClass);
			const first = await firstBytes(source.open);
			const fault = checkFile(fileName, source.sizeBytes, first);
			if (fault) throw new NemoVideoError(fault, { fileName });
			const mimeType = ACCEPTED[extensionOf(fileName)].mimeType;
			return { fileName, mimeType, sizeBytes: source.sizeBytes, open: source.open };
		},
		store: async (reply, fileName, mimeType) => {
			// n8n's own stream goes straight into n8n's storage.
			const data = await ctx.helpers
				.prepareBinaryData(reply.source as Readable, fileName, mimeType)
				.catch((error: unknown) => Promise.reject(toNetworkError(error, signal, 0)));
			const sizeBytes = await sizeOf(ctx, data);
			return { data, sizeBytes, firstBytes: await firstBytesOf(ctx, data) };
		},
	};
}

/** Says in our words that an item has no such file, before n8n's helper would in its own. */
function present(ctx: IExecuteFunctions, itemIndex: number, property: string): IBinaryData {
	try {
		return ctx.helpers.assertBinaryData(itemIndex, property);
	} catch {
		throw missing(property);
	}
}

const missing = (property: string) => new NemoVideoError('missingFile', { property });

// Files that come from a download often have no name, or one without an extension.
function nameOf(binary: IBinaryData, property: string): string {
	const name = binary.fileName?.trim() || property;
	if (extensionOf(name)) return name;
	const extension = binary.fileExtension?.trim().toLowerCase() || extensionForMime(binary.mimeType);
	return extension ? `${name}.${extension}` : name;
}

interface Source {
	sizeBytes: number;
	open(chunkBytes?: number): Promise<ByteStream>;
}

async function sourceOf(
	ctx: IExecuteFunctions,
	itemIndex: number,
	property: string,
	binary: IBinaryData,
	noteClass: (stream: object) => void,
): Promise<Source> {
	const { id } = binary;
	if (!id) {
		// n8n keeps this file in memory as a whole already.
		const bytes = await ctx.helpers.getBinaryDataBuffer(itemIndex, property);
		return {
			sizeBytes: bytes.length,
			open: async () =>
				(async function* () {
					yield bytes;
				})(),
		};
	}
	const { fileSize } = await ctx.helpers.getBinaryMetadata(id);
	return {
		sizeBytes: fileSize,
		open: async (chunkBytes = CHUNK_BYTES) => {
			const stream = await ctx.helpers.getBinaryStream(id, chunkBytes);
			noteClass(stream);
			return stream as ByteStream;
		},
	};
}

async function firstBytes(open: Source['open']): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	// Leaving the loop early closes the stream.
	for await (const chunk of await open(SNIFF_BYTES)) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= SNIFF_BYTES) break;
	}
	return Buffer.concat(chunks);
}

// Older n8n versions tell the number of bytes only in the metadata.
async function sizeOf(ctx: IExecuteFunctions, data: IBinaryData): Promise<number> {
	if (data.bytes !== undefined) return data.bytes;
	if (data.id) return (await ctx.helpers.getBinaryMetadata(data.id)).fileSize;
	return Buffer.from(data.data, 'base64').length;
}

async function firstBytesOf(
	ctx: IExecuteFunctions,
	{ id, data }: IBinaryData,
): Promise<Uint8Array> {
	if (!id) return Buffer.from(data.slice(0, 4 * SNIFF_BYTES), 'base64').subarray(0, SNIFF_BYTES);
	const open = async () => (await ctx.helpers.getBinaryStream(id, SNIFF_BYTES)) as ByteStream;
	return await firstBytes(open);
}
