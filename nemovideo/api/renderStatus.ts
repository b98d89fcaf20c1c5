/** How a render is: the words its status comes in, and the answer to a poll [RND-2]. */
import type { ServiceReply } from '../ports';
import { envelope, renderStatus } from './contract';
import { isProblem, NemoVideoError, plainWords, problemIn, shorten } from './errors';
import type { CommonContext } from './problems';

export type RenderPhase = 'waiting' | 'completed' | 'failed';

export interface RenderProgress {
	/** The service's own word, in lower case, short and without secrets. */
	status: string;
	phase: RenderPhase;
	/** The clip's address, once there is one; http or https. */
	url?: string;
	/** Why it failed, in the service's words. */
	detail?: string;
}

/** The contract knows four words; clear ends are ends in other words too. */

const RENDER_STATUS: Record<string, RenderPhase> = {
	pending: 'waiting',
	processing: 'waiting',
	completed: 'completed',
	failed: 'failed',
	// Not in the contract.
	complete: 'completed',
	done: 'completed',
	finished: 'completed',
	ready: 'completed',
	succeeded: 'completed',
	success: 'completed',
	aborted: 'failed',
	canceled: 'failed',
	cancelled: 'failed',
	error: 'failed',
	errored: 'failed',
	expired: 'failed',
	failure: 'failed',
	timedout: 'failed',
	timeout: 'failed',
};

const CONTRACT_WORDS = ['pending', 'processing', 'completed', 'failed'];

const bare = (word: string) =>
	word
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, '');

/** True for the four words of the contract. */
export const isContractStatus = (word: string): boolean => CONTRACT_WORDS.includes(bare(word));

/** What a status word stands for; a word nobody knows keeps the wait going. */
export function phaseOf(word: string): RenderPhase {
	const key = bare(word);
	return Object.hasOwn(RENDER_STATUS, key) ? RENDER_STATUS[key] : 'waiting';
}

/**
 * True for an answer to a start that speaks of a render at its end, in a word of the contract: that one was
 * there before [RND-16].
 */
export function tellsOfEnd({ body }: ServiceReply): boolean {
	const words = [body, envelope.safeParse(body).data?.data].map(
		(one) => renderStatus.safeParse(one).data?.status ?? '',
	);
	return words.some((word) => isContractStatus(word) && phaseOf(word) !== 'waiting');
}

/**
 * Reads the answer to a poll; enveloped and bare ones, and those of earlier versions [RND-2, RND-13].
 * Throws NemoVideoError: `renderNotFound`, `unreadable`, or what the service refuses with.
 */
export function readRenderProgress(reply: ServiceReply, context: CommonContext): RenderProgress {
	const data = envelope.safeParse(reply.body).data?.data;
	const [bare, enveloped] = [reply.body, data].map((one) => renderStatus.safeParse(one).data);
	// A word of the contract says how the render is, whatever code stands beside it. Any other word beside a
	// code is part of a refusal: `{"code":1001,"status":"error"}` is no render that has failed [ENV-1].
	const inContractWords =
		reply.status < 300
			? [bare, enveloped].find((one) => one && isContractStatus(one.status))
			: undefined;
	const problem = problemIn(reply.status, reply.body, reply.headers);
	if (problem && !inContractWords) throw refusalOf(problem).with(context);
	const found = inContractWords ?? enveloped ?? bare;
	if (!found) {
		throw new NemoVideoError('unreadable', { ...context, detail: 'the render has no status' });
	}
	return {
		status: shorten(found.status.trim().toLowerCase(), MAX_STATUS_LENGTH),
		phase: phaseOf(found.status),
		url: [found.output?.url, found.outputUrl].find((url) => url !== undefined && isHttpUrl(url)),
		detail: plainWords(found.error) ?? plainWords(found.message) ?? plainWords(reply.body),
	};
}

const MAX_STATUS_LENGTH = 40;

/** A render's address may hold anything: `data:` and `file:` are no clips. */
const isHttpUrl = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** How the service says that it does not know a render is not documented [RND-6]: read leniently. */
const refusalOf = (problem: NemoVideoError): NemoVideoError =>
	isProblem(problem, 'other') &&
	(problem.context.status === 404 ||
		/\b(?:not found|no such|does not exist)\b/i.test(problem.context.detail ?? ''))
		? new NemoVideoError('renderNotFound', { detail: problem.context.detail })
		: problem;
