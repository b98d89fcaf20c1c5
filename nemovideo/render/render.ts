/**
 * From a timeline to a clip: submit, poll, download address. What must never regress:
 * - a render is submitted once. Its id is chosen and remembered before it is sent, and asked for before
 *   it is sent again, so a lost answer or a retry finds the running render instead of starting another;
 * - one that the service reports as failed gets one new id and one more try, no more [RND-5];
 * - every error carries the session and the render id.
 */
import type { NemoVideoClient, RenderProgress } from '../api/client';
import { mayHaveTakenEffect, NemoVideoError, withContext } from '../api/errors';
import type { PollRhythm } from './pollRhythm';
import type { Checkpoint, Clock } from '../ports';
import { readTimeline } from '../timeline/timeline';

export interface RenderOrder {
	sessionId: string;
	quality: string;
}
export interface RenderWait {
	/** The contract's rhythm is 30 s [RND-2]. */
	pollIntervalMs: number;
	/** The contract's limit is ten polls, 300 s [RND-2]. */
	maxWaitMs: number;
}
export interface RenderTools {
	clock: Clock;
	signal?: AbortSignal;
	checkpoint?: Checkpoint;
	onProgress?: (status: string, waitedMs: number) => void;
	/** Shared by all that wait: spreads their polls over the interval. */
	rhythm?: PollRhythm;
	/** Holds a place while a render is started: what starts many at once may want to bound that. */
	place?: <T>(work: () => Promise<T>) => Promise<T>;
}
export interface RenderResult {
	renderId: string;
	status: string;
	videoUrl?: string;
	waitedSeconds: number;
}

const MEMORY_KEY = 'render';
/** The first render and one more under a new id [RND-5]. */
const MAX_RENDERS = 2;
/** Polls are reads: so many may fail in a row before the node gives up, each already tried three times. */
const MAX_LOST_POLLS = 3;

interface Remembered {
	renderId: string;
	renders: number;
}

/** Starts a render, or finds the one that this step has started before. */
export async function startRender(
	client: NemoVideoClient,
	order: RenderOrder,
	tools: RenderTools,
): Promise<Remembered> {
	const before = tools.checkpoint?.load<Remembered>(MEMORY_KEY);
	const found = before && (await find(client, before.renderId).catch(inSession(order)));
	if (before && found) return before;
	const { draft } = await client.state(order.sessionId);
	if (!readTimeline(draft).readyForExport) {
		throw new NemoVideoError('notReadyForExport', { sessionId: order.sessionId });
	}
	const chosen = before ?? { renderId: newRenderId(tools.clock, order.sessionId), renders: 1 };
	tools.checkpoint?.save(MEMORY_KEY, chosen);
	await submit(client, chosen.renderId, order, draft, tools);
	return chosen;
}

/** Starts a render and waits until its clip is ready. */
export async function exportClip(
	client: NemoVideoClient,
	order: RenderOrder,
	wait: RenderWait,
	tools: RenderTools,
): Promise<RenderResult> {
	const startMs = tools.clock.now();
	const { place = async (work) => await work() } = tools;
	const started = await place(async () => await startRender(client, order, tools));
	const first = await waitForRender(client, started.renderId, wait, tools).catch(inSession(order));
	if (first.status !== 'failed') return finished(first, started.renderId, startMs, tools);
	if (started.renders >= MAX_RENDERS) throw renderFailed(first, started.renderId, order);
	const second = {
		renderId: newRenderId(tools.clock, order.sessionId, started.renderId),
		renders: started.renders + 1,
	};
	tools.checkpoint?.save(MEMORY_KEY, second);
	await place(async () => {
		const state = await client.state(order.sessionId).catch(inSession(order, started.renderId));
		await submit(client, second.renderId, order, state.draft, tools);
	});
	const last = await waitForRender(client, second.renderId, wait, tools).catch(inSession(order));
	if (last.status === 'failed') throw renderFailed(last, second.renderId, order);
	return finished(last, second.renderId, startMs, tools);
}

/**
 * Waits for a render to end, well or badly. Throws `renderTooSlow` after the first poll at or behind the
 * limit: two polls of one render are never closer than the interval, not even there. One that waits alone
 * has its last poll at the limit; beside others, it may come up to one interval later.
 */
export async function waitForRender(
	client: NemoVideoClient,
	renderId: string,
	wait: RenderWait,
	tools: RenderTools,
): Promise<RenderProgress> {
	const intervalMs = Math.min(wait.pollIntervalMs, wait.maxWaitMs);
	const place = tools.rhythm?.join(intervalMs);
	const isAlone = !place || place.firstWaitMs === intervalMs;
	const toLimitMs = ((wait.maxWaitMs - 1) % intervalMs) + 1;
	const firstWaitMs = isAlone ? toLimitMs : place.firstWaitMs;
	try {
		return await poll(client, renderId, wait, tools, firstWaitMs);
	} catch (error) {
		return await Promise.reject(withContext(error, { renderId }));
	} finally {
		place?.leave();
	}
}

async function poll(
	client: NemoVideoClient,
	renderId: string,
	wait: RenderWait,
	{ clock, signal, onProgress }: RenderTools,
	firstWaitMs: number,
): Promise<RenderProgress> {
	const intervalMs = Math.min(wait.pollIntervalMs, wait.maxWaitMs);
	const startMs = clock.now();
	const waitedMs = () => clock.now() - startMs;
	let lost = 0;
	await clock.sleep(firstWaitMs, signal);
	for (;;) {
		const progress = await client.renderStatus(renderId).catch((error: unknown) => {
			lost += 1;
			if (mayHaveTakenEffect(error) && lost < MAX_LOST_POLLS) return undefined;
			return Promise.reject(error);
		});
		if (progress) {
			lost = 0;
			onProgress?.(progress.status, waitedMs());
			if (isFinal(progress.status)) return progress;
		}
		if (waitedMs() >= wait.maxWaitMs) {
			const seconds = Math.round(wait.maxWaitMs / 1000);
			throw new NemoVideoError('renderTooSlow', { renderId, seconds });
		}
		await clock.sleep(intervalMs, signal);
	}
}

/** True for a render that will not change any more. */
export const isFinal = (status: string) => status === 'completed' || status === 'failed';

/**
 * `render_<ts>` as the contract has it [RND-1]: milliseconds, never the same twice in one process, and
 * three digits of the session more, since two n8n workers may start renders in the same millisecond.
 */
export function newRenderId(clock: Clock, sessionId: string, notThis?: string): string {
	lastStamp = Math.max(clock.now(), lastStamp + 1);
	const renderId = `render_${lastStamp}${threeDigits(sessionId)}`;
	return renderId === notThis ? newRenderId(clock, sessionId, notThis) : renderId;
}
let lastStamp = 0;

function threeDigits(text: string): string {
	let hash = 7;
	for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1000;
	return String(hash).padStart(3, '0');
}

/** Sends the order; after a lost answer it asks whether the render runs before it sends again. */
async function submit(
	client: NemoVideoClient,
	renderId: string,
	order: RenderOrder,
	draft: unknown,
	tools: RenderTools,
): Promise<void> {
	const { sessionId, quality } = order;
	const send = () => client.submitRender(renderId, sessionId, draft, quality);
	const sendAgain = async () => {
		await tools.clock.sleep(2_000, tools.signal);
		if (!(await find(client, renderId))) await send();
	};
	await send()
		.catch((error: unknown) => (mayHaveTakenEffect(error) ? sendAgain() : Promise.reject(error)))
		.catch((error: unknown) => Promise.reject(withContext(error, { sessionId, renderId })));
}

async function find(client: NemoVideoClient, renderId: string): Promise<RenderProgress | null> {
	return await client.renderStatus(renderId).catch((error: unknown) => {
		const gone = error instanceof NemoVideoError && isUnknownRender(error);
		return gone ? null : Promise.reject(withContext(error, { renderId }));
	});
}

// How the service says that it does not know a render is not documented [RND-6].
const isUnknownRender = (error: NemoVideoError) =>
	error.problem === 'renderNotFound' || error.code === 404 || error.problem === 'unreadable';

const renderFailed = (progress: RenderProgress, renderId: string, order: RenderOrder) =>
	new NemoVideoError('renderFailed', {
		detail: progress.detail,
		renderId,
		sessionId: order.sessionId,
	});

const inSession = (order: RenderOrder, renderId?: string) => (error: unknown) =>
	Promise.reject(withContext(error, { sessionId: order.sessionId, renderId }));

function finished(progress: RenderProgress, renderId: string, startMs: number, tools: RenderTools) {
	const waitedSeconds = Math.round((tools.clock.now() - startMs) / 1000);
	return { renderId, status: progress.status, videoUrl: progress.url, waitedSeconds };
}
