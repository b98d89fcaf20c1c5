/**
 * From a timeline to a clip: submit, wait, address. What must never regress:
 * - a render is submitted once. Its id is chosen and stored before it is sent, and asked for before
 *   it is sent again, so a lost answer or a retry finds the running render instead of starting another;
 * - one that the service reports as failed gets one new id and one more try, no more [RND-5];
 * - every error carries the session and the render id.
 */
import type { NemoVideoClient } from '../api/client';
import {
	isProblem,
	isTransient,
	mayHaveTakenEffect,
	NemoVideoError,
	withContext,
} from '../api/errors';
import type { RenderProgress } from '../api/renderStatus';
import type { Checkpoint, Clock } from '../ports';
import { readTimeline } from '../timeline/timeline';
import { waitForRender, type RenderWait, type WaitTools } from './wait';

export interface RenderRequest {
	sessionId: string;
	quality: string;
}
export interface RenderTools extends WaitTools {
	checkpoint?: Checkpoint;
	/** Called before a render is submitted: its id must be known whatever happens next. */
	onSubmit?: (renderId: string) => void;
	/** Called with what may go wrong with this timeline. */
	onNotice?: (notice: string) => void;
	/** Runs work within a limit: whoever starts many renders at once may want to bound that. */
	limit?: <T>(work: () => Promise<T>) => Promise<T>;
}
export interface RenderResult {
	renderId: string;
	status: string;
	videoUrl?: string;
	waitedSeconds: number;
}

const CHECKPOINT_KEY = 'render';
/** The first render and one more under a new id [RND-5]. */
const MAX_RENDERS = 2;
/** Each asks three times by itself where the network fails. */
const MAX_ASKS = 3;
const ASK_AGAIN_MS = 30_000;

/** The render that this step has started: its id, and how many there were. */
interface Started {
	renderId: string;
	renders: number;
}

/** Starts a render, or finds the one that this step has started before. */
export async function startRender(
	client: NemoVideoClient,
	request: RenderRequest,
	tools: RenderTools,
): Promise<Started> {
	const before = startedBefore(request, tools);
	const found = before && (await find(client, before.renderId, tools).catch(inSession(request)));
	if (before && found) return before;
	const { draft } = await client.state(request.sessionId);
	if (!readTimeline(draft).readyForExport) {
		throw new NemoVideoError('notReadyForExport', { sessionId: request.sessionId });
	}
	if (namesDiskPath(draft)) tools.onNotice?.(DISK_NOTICE);
	const chosen = before ?? { renderId: newRenderId(tools.clock, request.sessionId), renders: 1 };
	save(tools, request, chosen);
	await submit(client, chosen.renderId, request, draft, tools);
	return chosen;
}

/** The render of an earlier try; one of another session or quality is other work. */
function startedBefore(request: RenderRequest, tools: RenderTools): Started | undefined {
	const before = tools.checkpoint?.load<Started & RenderRequest>(CHECKPOINT_KEY);
	const isSame = before?.sessionId === request.sessionId && before.quality === request.quality;
	return isSame ? before : undefined;
}

const save = (tools: RenderTools, request: RenderRequest, started: Started) =>
	tools.checkpoint?.save(CHECKPOINT_KEY, { ...request, ...started });

/**
 * Starts a render and waits until its clip is ready. Max Wait covers a second render as well.
 * Throws NemoVideoError: `renderFailed`, `renderTooSlow`, `notReadyForExport`, or a code of the service.
 */
export async function exportClip(
	client: NemoVideoClient,
	request: RenderRequest,
	wait: RenderWait,
	tools: RenderTools,
): Promise<RenderResult> {
	const startMs = tools.clock.now();
	const { limit = async (work) => await work() } = tools;
	const started = await limit(async () => await startRender(client, request, tools));
	const deadlineMs = tools.clock.now() + wait.maxWaitMs;
	const first = await waitForRender(client, started.renderId, wait, tools).catch(
		inSession(request),
	);
	if (first.phase !== 'failed') return finished(first, started.renderId, startMs, tools);
	if (started.renders >= MAX_RENDERS) {
		return await Promise.reject(await renderFailed(client, first, started.renderId, request));
	}
	const second = {
		renderId: newRenderId(tools.clock, request.sessionId, started.renderId),
		renders: started.renders + 1,
	};
	save(tools, request, second);
	await limit(async () => {
		const state = await client.state(request.sessionId).catch(inSession(request, started.renderId));
		await submit(client, second.renderId, request, state.draft, tools);
	});
	const rest = { ...wait, deadlineMs };
	const last = await waitForRender(client, second.renderId, rest, tools).catch(inSession(request));
	if (last.phase === 'failed') {
		return await Promise.reject(await renderFailed(client, last, second.renderId, request));
	}
	return finished(last, second.renderId, startMs, tools);
}

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

/** Sends a render; after a lost answer it asks whether the render runs before it sends again. */
async function submit(
	client: NemoVideoClient,
	renderId: string,
	request: RenderRequest,
	draft: unknown,
	tools: RenderTools,
): Promise<void> {
	const { sessionId, quality } = request;
	const output = { format: 'mp4', quality };
	const send = async () => await client.submitRender({ renderId, sessionId, draft, output });
	const sendAgain = async () => {
		await tools.clock.sleep(2_000, tools.signal);
		if (!(await find(client, renderId, tools))) await send();
	};
	// An answer that cannot be read may be that of a proxy, or words of the service: it may have been started.
	const mayBeStarted = (error: unknown) =>
		mayHaveTakenEffect(error) || isProblem(error, 'unreadable');
	tools.onSubmit?.(renderId);
	await send()
		.catch((error: unknown) => (mayBeStarted(error) ? sendAgain() : Promise.reject(error)))
		.catch((error: unknown) => Promise.reject(withContext(error, { sessionId, renderId })));
}

/**
 * Asks whether the service has a render: null where it does not know it. A rate limit or an outage says
 * nothing about the render, and a second one must not be started for it: then it asks again later.
 */
async function find(
	client: NemoVideoClient,
	renderId: string,
	tools: RenderTools,
	asksLeft = MAX_ASKS,
): Promise<RenderProgress | null> {
	return await client.renderStatus(renderId).catch(async (error: unknown) => {
		if (isUnknownRender(error)) return null;
		if (!isTransient(error) || asksLeft <= 1) {
			return await Promise.reject(withContext(error, { renderId }));
		}
		await tools.clock
			.sleep(ASK_AGAIN_MS, tools.signal)
			.catch((cancel: unknown) => Promise.reject(withContext(cancel, { renderId })));
		return await find(client, renderId, tools, asksLeft - 1);
	});
}

// How the service says that it does not know a render is not documented [RND-6]. `{"success":false}` with
// HTTP 200 may mean it: an id that is sent again is refused if it is there after all.
const isUnknownRender = (error: unknown) =>
	isProblem(error, 'renderNotFound') ||
	isProblem(error, 'unreadable') ||
	(isProblem(error, 'other') && error.context.status === 200);

/** The sister service keeps files there, and replaces their paths before it renders; this one may not [DRF-8]. */
const DISK_PATH = /\/mnt\/userdata\//;
const DISK_NOTICE =
	"the timeline names files on NemoVideo's own disk (/mnt/userdata/…), which the renderer may not find";

const namesDiskPath = (draft: unknown) => DISK_PATH.test(JSON.stringify(draft) ?? '');

/** With the likely cause, where the timeline shows one. */
async function renderFailed(
	client: NemoVideoClient,
	progress: RenderProgress,
	renderId: string,
	{ sessionId }: RenderRequest,
): Promise<NemoVideoError> {
	const hasDiskPath = await client.state(sessionId).then(
		({ draft }) => namesDiskPath(draft),
		() => false,
	);
	const detail = [progress.detail, hasDiskPath ? DISK_NOTICE : ''].filter(Boolean).join('; ');
	return new NemoVideoError('renderFailed', { detail: detail || undefined, renderId, sessionId });
}

const inSession = (request: RenderRequest, renderId?: string) => (error: unknown) =>
	Promise.reject(withContext(error, { sessionId: request.sessionId, renderId }));

function finished(progress: RenderProgress, renderId: string, startMs: number, tools: RenderTools) {
	const waitedSeconds = Math.round((tools.clock.now() - startMs) / 1000);
	return { renderId, status: progress.status, videoUrl: progress.url, waitedSeconds };
}
