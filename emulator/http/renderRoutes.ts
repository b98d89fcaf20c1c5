import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import { ApiError } from '../errors';
import type { Service } from '../service';
import type { Account, Draft, RenderJob, Session } from '../types';
import { sendFile } from './sendFile';
import { authorised, envelope } from './shared';

const ATTRIBUTION = ['x-skill-source', 'x-skill-version', 'x-skill-platform'];

interface SubmitBody {
	id?: string;
	sessionId?: string;
	draft?: Draft;
	output?: { quality?: string };
}

/** Renders: submit under an id of the client's choice, poll, download. */
export function renderRoutes(api: FastifyInstance, service: Service): void {
	const { clock, ledger, renders } = service;
	const preHandler = authorised(service);
	// Two users may choose the same id.
	const key = (account: Account, id: string) => `${account.id} ${id}`;
	const jobOf = (request: FastifyRequest): RenderJob => {
		const { id } = request.params as { id: string };
		const job = renders.get(key(request.account, id));
		if (!job) throw new ApiError(404);
		return job;
	};

	api.post('/api/render/proxy/lambda', { preHandler }, async (request) => {
		const { account, headers, effects } = request;
		const missing = ATTRIBUTION.filter((name) => !headers[name]);
		if (missing.length > 0)
			throw new ApiError(402, `export blocked: ${missing.join(', ')} missing`);
		if (account.kind === 'anonymous' && !service.settings.freeExport) throw new ApiError(402);
		const body = (request.body ?? {}) as SubmitBody;
		const session = service.session(body.sessionId ?? '', account);
		const { id, draft } = body;
		if (!id) throw new ApiError(400, 'id is missing');
		if (!Array.isArray(draft?.t) || !draft.t.some((track) => track.sg?.length > 0)) {
			throw new ApiError(400, 'the draft has nothing to render');
		}
		const known = renders.get(key(account, id));
		const entry = { at: clock.now(), token: request.tokenFingerprint, sessionId: session.id };
		ledger.renders.push({ ...entry, renderId: id, repeated: known !== undefined });
		if (known && service.settings.repeatedRender === 'refuse') throw new ApiError(409);
		if (known) return envelope(service, { id, status: known.status });
		const job: RenderJob = {
			id,
			sessionId: session.id,
			accountId: account.id,
			status: 'pending',
			secret: randomBytes(18).toString('base64url'),
			submittedAt: clock.now(),
			done: Promise.resolve(),
		};
		renders.set(key(account, id), job);
		service.eventLog.add('render', `Render ${id} submitted`);
		job.done = runRender(
			service,
			job,
			session,
			draft,
			body.output?.quality ?? 'high',
			effects.failRender,
		);
		return envelope(service, { id, status: 'pending' });
	});

	api.get('/api/render/proxy/lambda/:id', { preHandler }, async (request) => {
		const job = jobOf(request);
		const { failRender, noOutputUrl, envelopedStatus } = request.effects;
		if (failRender) Object.assign(job, { status: 'failed', error: failRender });
		const { id: renderId, status } = job;
		ledger.polls.push({ at: clock.now(), token: request.tokenFingerprint, renderId, status });
		const answer = await describeJob(service, job, noOutputUrl === true);
		return envelopedStatus ? envelope(service, answer) : answer;
	});

	api.get('/api/render/proxy/:id/download', { preHandler }, async (request, reply) => {
		const job = jobOf(request);
		if (!job.path) throw new ApiError(404, 'the render is not finished');
		const entry = { at: clock.now(), token: request.tokenFingerprint, renderId: job.id };
		ledger.downloads.push({ ...entry, via: 'proxy' });
		return await sendFile(request, reply, job.path, 'video/mp4');
	});

	api.get('/files/:secret/:name', async (request, reply) => {
		const { secret } = request.params as { secret: string };
		const job = [...renders.values()].find((one) => one.secret === secret);
		if (!job?.path) throw new ApiError(404, 'file not found', 404);
		ledger.downloads.push({ at: clock.now(), token: '', renderId: job.id, via: 'output.url' });
		return await sendFile(request, reply, job.path, 'video/mp4');
	});
}

async function describeJob(service: Service, job: RenderJob, withoutUrl: boolean) {
	const { id, status, error, path, secret } = job;
	const progress = { pending: 0, processing: 50, completed: 100, failed: 100 }[status];
	if (status !== 'completed' || !path) return { id, status, progress, ...(error && { error }) };
	const url = `${service.url}/files/${secret}/${encodeURIComponent(id)}.mp4`;
	const { size } = await stat(path);
	if (service.settings.renderAnswer === 'outputUrl') {
		return { id, status, progress, ...(!withoutUrl && { outputUrl: url }) };
	}
	const details =
		service.settings.renderAnswer === 'detailed' &&
		({ resolution: '1080p', fps: 30, codec: 'h264', crf: 18 } as const);
	const output = { ...(!withoutUrl && { url }), format: 'mp4', size, ...details };
	return { id, status, progress, output };
}

/** Share of a render's duration that it spends as `pending`. */
const PENDING_SHARE = 0.2;

/** Renders in the background. The result goes into the job; this never rejects. */
async function runRender(
	service: Service,
	job: RenderJob,
	session: Session,
	draft: Draft,
	quality: string,
	failWith: string | undefined,
): Promise<void> {
	const { clock, closing, settings, eventLog } = service;
	const readyAt = clock.now() + settings.renderMs;
	try {
		// ffmpeg starts at once and runs while the emulated time passes, so that a fast clock is not
		// held up any longer than it must be.
		const rendered = failWith
			? Promise.reject(new Error(failWith))
			: service.media.render(session, draft, quality);
		rendered.catch(() => undefined);
		await clock.sleep(settings.renderMs * PENDING_SHARE, closing.signal);
		if (job.status === 'pending') job.status = 'processing';
		const path = await rendered;
		await clock.sleep(readyAt - clock.now(), closing.signal);
		// A fault on a poll may have failed it meanwhile.
		if (job.status === 'processing') Object.assign(job, { status: 'completed', path });
	} catch (error) {
		job.status = 'failed';
		job.error = error instanceof Error ? error.message : String(error);
	}
	eventLog.add('render', `Render ${job.id} ${job.status}${job.error ? `: ${job.error}` : ''}`);
}
