/** Sends a render, and finds out whether it is there where the answer was lost. */
import type { NemoVideoClient, RenderSubmit } from '../api/client';
import {
	isProblem,
	isTransient,
	mayHaveTakenEffect,
	withContext,
	type NemoVideoError,
} from '../api/errors';
import type { RenderProgress } from '../api/renderStatus';
import type { Clock } from '../ports';

export interface SubmitTools {
	clock: Clock;
	signal?: AbortSignal;
	/** Called before a render is submitted: its id must be known whatever happens next. */
	onSubmit?: (renderId: string) => void;
	/** Called with what may go wrong with this timeline. */
	onNotice?: (notice: string) => void;
}

/** Each asks three times by itself where the network fails. */
const MAX_ASKS = 3;
const ASK_AGAIN_MS = 30_000;

export interface Submitted {
	/** The service had a render of this id before. */
	isTaken: boolean;
	/** How that one is, where it has been asked for. */
	found?: RenderProgress;
	/** What the service said in place of a start, where it did not say clearly that the id is taken. */
	refusal?: NemoVideoError;
}

/** Sends a render; after a lost answer it asks whether the render runs before it sends again. */
export async function submitOnce(
	client: NemoVideoClient,
	render: RenderSubmit,
	tools: SubmitTools,
): Promise<Submitted> {
	const { renderId, sessionId } = render;
	const send = async () => await client.submitRender(render);
	const sendAgain = async () => {
		await tools.clock.sleep(2_000, tools.signal);
		// What is there now is what was just sent.
		if (!(await findRender(client, renderId, tools))) await send();
		return false;
	};
	const isThere = async (refusal: unknown): Promise<Submitted> => {
		const found = isUnclear(refusal) ? await refusedRender(client, renderId) : undefined;
		return found && isUnclear(refusal)
			? { isTaken: true, found, refusal }
			: await Promise.reject(withContext(refusal, { sessionId, renderId }));
	};
	// An answer that cannot be read may be that of a proxy, or words of the service: it may have been started.
	const mayBeStarted = (error: unknown) =>
		mayHaveTakenEffect(error) || isProblem(error, 'unreadable');
	tools.onSubmit?.(renderId);
	return await send()
		.catch((error: unknown) => (mayBeStarted(error) ? sendAgain() : Promise.reject(error)))
		.then((isTaken) => ({ isTaken }), isThere);
}

/** A refusal that may be about a used id: in which words and with which code that one comes is not known [RND-16]. */
const isUnclear = (error: unknown): error is NemoVideoError =>
	(isProblem(error, 'other') || isProblem(error, 'unprocessable')) && !mayHaveTakenEffect(error);

/** The render that a refusal may be about; a service that knows any id says nothing about this one. */
async function refusedRender(
	client: NemoVideoClient,
	renderId: string,
): Promise<RenderProgress | undefined> {
	const ask = async (id: string) => await client.renderStatus(id).catch(() => undefined);
	const found = await ask(renderId);
	// One digit more than any id of ours.
	return found && (await ask(`${renderId}0`)) ? undefined : found;
}

/**
 * Asks whether the service has a render: null where it does not know it. A rate limit or an outage says
 * nothing about the render, and a second one must not be started for it: then it asks again later. Where the
 * service has said that it has it (`isTaken`), an answer that cannot be read says nothing either.
 */
export async function findRender(
	client: NemoVideoClient,
	renderId: string,
	tools: SubmitTools,
	{ isTaken = false, asksLeft = MAX_ASKS } = {},
): Promise<RenderProgress | null> {
	return await client.renderStatus(renderId).catch(async (error: unknown) => {
		const isUnknown = isUnknownRender(error) && !(isTaken && isProblem(error, 'unreadable'));
		if (isUnknown) return null;
		if (!isTransient(error) || asksLeft <= 1) {
			return await Promise.reject(withContext(error, { renderId }));
		}
		await tools.clock
			.sleep(ASK_AGAIN_MS, tools.signal)
			.catch((cancel: unknown) => Promise.reject(withContext(cancel, { renderId })));
		return await findRender(client, renderId, tools, { isTaken, asksLeft: asksLeft - 1 });
	});
}

// How the service says that it does not know a render is not documented [RND-6]. `{"success":false}` with
// HTTP 200 may mean it: an id that is sent again is refused if it is there after all.
const isUnknownRender = (error: unknown) =>
	isProblem(error, 'renderNotFound') ||
	isProblem(error, 'unreadable') ||
	(isProblem(error, 'other') && error.context.status === 200);
