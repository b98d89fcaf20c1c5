/** n8n's binary data, in and out, as streams. No mode of n8n's storage is known here. */
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { type ByteStream, type FilePart, type StreamReply } from '../../nemovideo';
import { collectedEarly, FILLER_RATIO } from './earlyCollection';
import { resolveInputFiles } from './inputFiles';
import { wireProblem } from './networkError';

type Readable = Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0];
type ReadableClass = { from(source: ByteStream, options: { objectMode: boolean }): unknown };

export interface Binaries {
	/** The files of an item that the value of Input Binary Field means, checked before anything is sent. */
	files(itemIndex: number, value: unknown): Promise<FilePart[]>;
	/** Streams a download into n8n's binary data; `sizeBytes` is what really arrived. */
	store(
		reply: StreamReply,
		fileName: string,
		mimeType: string,
	): Promise<{ data: IBinaryData; sizeBytes: number }>;
	/** The class of n8n's own streams: the way to make one without importing node:stream. */
	readableClass(): ReadableClass | undefined;
}

export function binariesOf(ctx: IExecuteFunctions): Binaries {
	const signal = ctx.getExecutionCancelSignal?.();
	let known: ReadableClass | undefined;
	const remember = (stream: object) => {
		const streamClass = stream.constructor as unknown as ReadableClass;
		if (typeof streamClass.from === 'function') known ??= streamClass;
	};
	return {
		readableClass: () => known,
		files: async (itemIndex, value) => await resolveInputFiles(ctx, itemIndex, value, remember),
		store: async (reply, fileName, mimeType) => {
			const { from } = reply.source.constructor as unknown as Partial<ReadableClass>;
			const source = (from?.(collectedEarly(reply.body, FILLER_RATIO.download), {
				objectMode: false,
			}) ?? reply.source) as Readable;
			const data = await ctx.helpers
				.prepareBinaryData(source, fileName, mimeType)
				.catch((error: unknown) => Promise.reject(wireProblem(error, signal, 0)));
			return { data, sizeBytes: await sizeOf(ctx, data) };
		},
	};
}

// Older n8n versions tell the number of bytes only in the metadata.
async function sizeOf(ctx: IExecuteFunctions, data: IBinaryData): Promise<number> {
	if (data.bytes !== undefined) return data.bytes;
	if (data.id) return (await ctx.helpers.getBinaryMetadata(data.id)).fileSize;
	return Buffer.from(data.data, 'base64').length;
}
