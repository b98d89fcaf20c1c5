import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import fastify, { type FastifyInstance } from 'fastify';

/**
 * The least that uploads and downloads need of a service: it takes any body and throws it away, and sends
 * one file. Where the emulator itself would be what is measured, this stands in its place.
 */
export async function startSink(
	file: string,
): Promise<{ url: string; receivedBytes(): number; close(): Promise<void> }> {
	const { size } = await stat(file);
	const app: FastifyInstance = fastify({ bodyLimit: Number.MAX_SAFE_INTEGER, logger: false });
	let received = 0;
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', async (_request: unknown, payload: AsyncIterable<Buffer>) => {
		for await (const chunk of payload) received += chunk.length;
	});
	const ok = (data: unknown) => ({ code: 0, data });
	app.get('/api/credits/balance/simple', async () => ok({ available: 100, frozen: 0, total: 100 }));
	app.post('/api/upload-video/nemo_agent/me/:session', async () =>
		ok({ files: [{ file_id: 'f' }] }),
	);
	app.get('/api/render/proxy/lambda/:id', async () => ({
		status: 'completed',
		output: { url: `${url}/file.mp4` },
	}));
	app.get(
		'/file.mp4',
		async (_request, reply) =>
			await reply
				.header('Content-Type', 'video/mp4')
				.header('Content-Length', size)
				.send(createReadStream(file)),
	);
	const url = await app.listen({ port: 0, host: '127.0.0.1' });
	return { url, receivedBytes: () => received, close: async () => await app.close() };
}
