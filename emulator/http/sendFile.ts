import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import type { FastifyReply, FastifyRequest } from 'fastify';

/** Streams a file, or the part of it that a Range header asks for. */
export async function sendFile(
	request: FastifyRequest,
	reply: FastifyReply,
	path: string,
	mimeType: string,
): Promise<FastifyReply> {
	const { size } = await stat(path);
	const range = readRange(request.headers.range, size);
	reply.header('content-type', mimeType).header('accept-ranges', 'bytes');
	if (range === null) return reply.code(416).header('content-range', `bytes */${size}`).send();
	const { start, end } = range ?? { start: 0, end: size - 1 };
	const bytes = createReadStream(path, { start, end });
	// A file that is deleted by now would end the process: fastify has no answer to a stream that fails at its start.
	await once(bytes, 'open');
	if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
	return reply.header('content-length', end - start + 1).send(bytes);
}

/** The bytes that a Range header asks for: undefined for all, null for a range outside the file. */
export function readRange(
	header: string | undefined,
	size: number,
): { start: number; end: number } | null | undefined {
	const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!found || (found[1] === '' && found[2] === '')) return undefined;
	const start = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1]);
	const end = found[1] === '' || found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
	return start > end ? null : { start, end };
}
