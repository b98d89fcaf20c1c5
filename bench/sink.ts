import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';

import { paths } from '../nemovideo/api/contract';
import { draftOfSegments } from './draft';

/** The requests that the sink has received, in order. `atMs` is in ms since the epoch. */
export interface Seen {
	/** The number of all requests. */
	calls: number;
	/** Bodies of uploads, with the times of their first and last byte (`performance.now()`). */
	uploads: Array<{ bytes: number; firstMs: number; lastMs: number }>;
	renders: Array<{ renderId: string; atMs: number }>;
	polls: Array<{ renderId: string; atMs: number }>;
}

/** The events that answer an instruction, in pieces as they are sent. */
export type Events = () => Iterable<Buffer> | AsyncIterable<Buffer>;

export interface Sink {
	url: string;
	seen: Seen;
	/** Sets the file that a download sends, and the events that answer an instruction. */
	serve(what: { file?: string; stream?: Events }): void;
	/** The duration of a render, in ms. */
	renderMs: number;
	/** Calls `work` once, at the next request. */
	atNextCall(work: () => void): void;
	close(): Promise<void>;
}

/**
 * Starts the smallest service that the measured work needs. It replaces the emulator, whose own work (it
 * stores uploads, runs ffmpeg, edits real drafts) would be measured as well.
 */
export async function startSink(): Promise<Sink> {
	const app: FastifyInstance = fastify({
		bodyLimit: Number.MAX_SAFE_INTEGER,
		logger: false,
		keepAliveTimeout: 60_000,
	});
	const seen: Seen = { calls: 0, uploads: [], renders: [], polls: [] };
	const started = new Map<string, number>();
	let file = '';
	let stream: Events = () => [];
	let first: (() => void) | undefined;
	app.addHook('onRequest', async () => {
		seen.calls += 1;
		first?.();
		first = undefined;
	});
	const sink: Sink = {
		url: '',
		seen,
		renderMs: 60_000,
		atNextCall: (work) => {
			first = work;
		},
		serve: (what) => {
			file = what.file ?? file;
			stream = what.stream ?? stream;
		},
		close: async () => await app.close(),
	};
	const ok = (data: unknown) => ({ code: 0, data });
	const state = JSON.stringify(ok({ state: { draft: draftOfSegments(3), user_session: {} } }));

	app.removeContentTypeParser(['text/plain']);
	app.addContentTypeParser(/^multipart/, async (_request: unknown, body: AsyncIterable<Buffer>) => {
		let bytes = 0;
		let firstMs = 0;
		for await (const chunk of body) {
			firstMs ||= performance.now();
			bytes += chunk.length;
		}
		seen.uploads.push({ bytes, firstMs, lastMs: performance.now() });
	});
	let sessions = 0;
	app.post(paths.session, async () =>
		ok({ session_id: `s${++sessions}`, task_id: `t${sessions}` }),
	);
	app.post(paths.claim, async () => ok({ claim_token: 'c'.repeat(200), expires_in: 604_800 }));
	app.get(paths.credits, async () => ok({ available: 9, frozen: 0, total: 9 }));
	app.post('/api/upload-video/nemo_agent/me/:session', async () =>
		ok({ files: [{ file_id: 'f' }] }),
	);
	app.get('/api/state/nemo_agent/me/:session/latest', async (_request, reply) =>
		reply.type('application/json').send(state),
	);
	app.post(paths.message, async (_request, reply) =>
		reply.type('text/event-stream').send(Readable.from(stream(), { objectMode: false })),
	);
	app.post(paths.render, async (request) => {
		const { id: renderId } = request.body as { id: string };
		const atMs = Date.now();
		started.set(renderId, atMs);
		seen.renders.push({ renderId, atMs });
		return ok({ id: renderId, status: 'pending' });
	});
	app.get('/api/render/proxy/lambda/:id', async (request) => {
		const { id: renderId } = request.params as { id: string };
		const atMs = Date.now();
		seen.polls.push({ renderId, atMs });
		const ready = atMs - (started.get(renderId) ?? 0) >= sink.renderMs;
		return ready
			? { status: 'completed', output: { url: `${sink.url}/clip.mp4` } }
			: { status: 'processing' };
	});
	app.get('/clip.mp4', async (_request, reply) => {
		const { size } = await stat(file);
		return await reply
			.header('Content-Type', 'video/mp4')
			.header('Content-Length', size)
			.send(createReadStream(file));
	});
	sink.url = await app.listen({ port: 0, host: '127.0.0.1' });
	return sink;
}
