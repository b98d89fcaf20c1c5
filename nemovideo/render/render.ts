/**
 * From a timeline to a clip: submit, wait, address. What must never regress:
 * - a render is submitted once. Its id follows from the timeline and is stored before it is sent, and asked for
 *   before it is sent again, so a lost answer or a retry finds the running render instead of starting another.
 *   Where a person or an agent asks again and the timeline was edited since, it is rendered as it is now;
 * - an id that the service has already is the render of an earlier run: it is followed, not started anew;
 * - one that the service reports as failed gets one new id and one more try, no more [RND-5], and so do all items of
 *   one run together that export the same timeline;
 * - every error carries the session and the render id.
 */
import type { NemoVideoClient } from '../api/client';
import type { RenderOutput } from '../api/contract';
import { NemoVideoError, withContext } from '../api/errors';
import type { RenderProgress } from '../api/renderStatus';
import { readTimeline } from '../timeline/timeline';
import { DISK_NOTICE, namesDiskPath } from './diskPaths';
import { isSameOutput, renderIdOf, timelineMark } from './renderId';
import { rendersOfRun } from './runRenders';
import { findRender, submitOnce, type SubmitTools } from './submit';
import { waitForRender, type RenderWait, type WaitTools } from './wait';
import type { Checkpoint } from '../ports';

export interface RenderRequest {
	sessionId: string;
	output: RenderOutput;
	/** Attempts up to this one are of no use: their clip has expired. */
	after?: number;
}
export interface RenderTools extends WaitTools, SubmitTools {
	checkpoint?: Checkpoint;
	/** Shared by all items of the node: which renders they have started. */
	sharedCheckpoint?: Checkpoint;
	/** Runs work within a limit: whoever starts many renders at once may want to bound that. */
	limit?: <T>(work: () => Promise<T>) => Promise<T>;
}
export interface RenderResult {
	renderId: string;
	status: string;
	videoUrl?: string;
	waitedSeconds: number;
	attempt: number;
	/** It was not started by this execution: its clip may have expired by now. */
	isEarlier: boolean;
}

const CHECKPOINT_KEY = 'render';
/** The first render and one more under a new id [RND-5]. */
const MAX_RENDERS = 2;
/** Ids that may have been used up by earlier runs: failed renders, and clips that have expired. */
const MAX_USED_UP = 20;

/** A render of this step: its attempt, and how many this step, or others of its run for it, have started. */
interface Turn {
	attempt: number;
	renders: number;
	/** When this step began, in ms since 1970; Retry On Fail goes on with it. */
	sinceMs: number;
}
interface Saved extends Turn {
	renderId: string;
}
interface Started extends Saved {
	isEarlier: boolean;
	/** How it was when it was found. */
	found?: RenderProgress;
}

/**
 * Starts the render of a session's timeline, or finds the one that runs or has ended well. `beganMs`: when its step
 * began, in ms since 1970, where it has waited for its turn since.
 */
export async function startRender(
	client: NemoVideoClient,
	request: RenderRequest,
	tools: RenderTools,
	beganMs = tools.clock.now(),
): Promise<Started> {
	const before = await savedBefore(client, request, tools);
	const found =
		before && (await findRender(client, before.renderId, tools).catch(inSession(request)));
	const isEarlier = tools.checkpoint?.isInherited(CHECKPOINT_KEY) === true;
	const sinceMs = (!isEarlier && before?.sinceMs) || beganMs;
	if (before && found?.phase === 'failed' && isEarlier) {
		// A person asks for it again: that is another run, with its own two renders.
		const next = { attempt: before.attempt + 1, renders: 1, sinceMs };
		return await claim(client, request, tools, next);
	}
	if (before && found) return { ...before, sinceMs, found, isEarlier };
	const { attempt, renders } = before ?? { attempt: (request.after ?? 0) + 1, renders: 1 };
	return await claim(client, request, tools, { attempt, renders, sinceMs });
}

/** The render of an earlier try; one of another session, output or timeline is other work. */
async function savedBefore(
	client: NemoVideoClient,
	request: RenderRequest,
	tools: RenderTools,
): Promise<Saved | undefined> {
	const before = tools.checkpoint?.load<Saved & RenderRequest & Of>(CHECKPOINT_KEY);
	const isSame =
		before?.sessionId === request.sessionId && isSameOutput(before.output, request.output);
	if (!isSame || before.attempt <= (request.after ?? 0)) return undefined;
	// Retry On Fail follows what it has started a moment ago, whatever the service makes of the timeline.
	if (tools.checkpoint?.isOfAnotherCall(CHECKPOINT_KEY) !== true) return before;
	// Where the timeline cannot be read, or is gone, the render is all that is left of it.
	const now = await client.state(request.sessionId).then(
		({ draft }) => readTimeline(draft),
		() => undefined,
	);
	const isEdited = now?.readyForExport === true && timelineMark(now) !== before.timeline;
	return isEdited && before.timeline !== undefined ? undefined : before;
}

/** What was rendered: see `timelineMark`. */
interface Of {
	timeline?: string;
}

/**
 * Submits the timeline as it is now, under the first id from the attempt given on that is of use. One that is taken
 * is the render of an earlier run, or of another item: that is followed, unless it has failed. Where it is the last
 * one of this run, that is the outcome for this item, too.
 */
async function claim(
	client: NemoVideoClient,
	{ sessionId, output }: RenderRequest,
	tools: RenderTools,
	{ attempt: from, renders: first, sinceMs }: Turn,
): Promise<Started> {
	const { draft } = await client.state(sessionId);
	const timeline = readTimeline(draft);
	if (first === 1 && namesDiskPath(draft)) tools.onNotice?.(DISK_NOTICE);
	if (!timeline.readyForExport) throw new NemoVideoError('notReadyForExport', { sessionId });
	let refusal: Error | undefined;
	let renders = first;
	const ofRun = rendersOfRun(tools.sharedCheckpoint, sinceMs);
	const of: Of = { timeline: timelineMark(timeline) };
	const saveTurn = (turn: Saved): Saved => {
		tools.checkpoint?.save(CHECKPOINT_KEY, { sessionId, output, ...turn, ...of });
		return turn;
	};
	const claimAttempt = async (attempt: number): Promise<Started | undefined> => {
		const renderId = renderIdOf({ sessionId, output, draft, attempt });
		const saved = saveTurn({ renderId, attempt, renders, sinceMs });
		const render = { renderId, sessionId, draft, output };
		const { isTaken, ...submitted } = await submitOnce(client, render, tools);
		if (!isTaken) {
			ofRun.add(renderId, { renders, atMs: tools.clock.now() });
			return { ...saved, isEarlier: false };
		}
		refusal ??= submitted.refusal;
		const found =
			submitted.found ??
			(await findRender(client, renderId, tools, { isTaken }).catch(inSession({ sessionId })));
		const number = ofRun.numberOf(renderId);
		if (found && (found.phase !== 'failed' || number >= MAX_RENDERS)) {
			renders = Math.max(renders, number);
			return { ...saveTurn({ ...saved, renders }), found, isEarlier: true };
		}
		if (number > 0) renders = Math.max(renders, number + 1);
		return undefined;
	};
	for (let attempt = from; attempt < from + MAX_USED_UP; attempt++) {
		const started = await claimAttempt(attempt);
		if (started) return started;
	}
	// A number that nobody has used: nobody is shut out for good.
	const last = await claimAttempt(tools.clock.now());
	const unknown = refusal ?? new NemoVideoError('renderNotFound', { sessionId });
	return last ?? (await Promise.reject(withContext(unknown, { sessionId })));
}

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
	const started = await limit(async () => await startRender(client, request, tools, startMs));
	const within = { ...wait, deadlineMs: tools.clock.now() + wait.maxWaitMs };
	const first = await endOf(client, started, request, within, tools);
	if (first.phase !== 'failed') return finished(first, started, startMs, tools);
	if (started.renders >= MAX_RENDERS) {
		return await Promise.reject(await renderFailed(client, first, started.renderId, request));
	}
	const { attempt, renders, sinceMs } = started;
	const next = { attempt: attempt + 1, renders: renders + 1, sinceMs };
	const second = await limit(
		async () =>
			await claim(client, request, tools, next).catch(inSession(request, started.renderId)),
	);
	const last = await endOf(client, second, request, within, tools);
	if (last.phase === 'failed') {
		return await Promise.reject(await renderFailed(client, last, second.renderId, request));
	}
	return finished(last, second, startMs, tools);
}

/** The end of a render; one that was found at its end is not waited for. */
async function endOf(
	client: NemoVideoClient,
	{ renderId, found }: Started,
	request: RenderRequest,
	wait: RenderWait,
	tools: RenderTools,
): Promise<RenderProgress> {
	const isOver = found?.phase === 'failed' || (found?.phase === 'completed' && found.url);
	if (found && isOver) return found;
	return await waitForRender(client, renderId, wait, tools).catch(inSession(request));
}

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

const inSession =
	({ sessionId }: Pick<RenderRequest, 'sessionId'>, renderId?: string) =>
	(error: unknown) =>
		Promise.reject(withContext(error, { sessionId, renderId }));

function finished(
	{ status, url: videoUrl }: RenderProgress,
	{ renderId, attempt, isEarlier }: Started,
	startMs: number,
	{ clock }: RenderTools,
): RenderResult {
	const waitedSeconds = Math.round((clock.now() - startMs) / 1000);
	return { renderId, status, videoUrl, waitedSeconds, attempt, isEarlier };
}
