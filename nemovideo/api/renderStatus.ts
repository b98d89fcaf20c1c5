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
	crashed: 'failed',
	error: 'failed',
	errored: 'failed',
	expired: 'failed',
	failure: 'failed',
	killed: 'failed',
	rejected: 'failed',
	stopped: 'failed',
	terminated: 'failed',
	timedout: 'failed',
	timeout: 'failed',
};

const CONTRACT_WORDS = ['pending', 'processing', 'completed', 'failed'];

/** Also without the type that Python writes before it, the reason behind it and what it is a state of. */
const bare = (word: string) =>
	word
		.slice(0, MAX_WORD_CHARS)
		.toLowerCase()
		.split(':')[0]
		.replace(/^["'\s]*(?:[a-z]+\.(?=[a-z]))?/, '')
		.replace(/^(?:render|job|task|state|status)[_-]/, '')
		.replace(/[\s_.!"'-]+/g, '');
const MAX_WORD_CHARS = 100;

/** True for the four words of the contract. */
export const isContractStatus = (word: string): boolean => CONTRACT_WORDS.includes(bare(word));

/** What a status word stands for; a word nobody knows keeps the wait going. */
export function phaseOf(word: string): RenderPhase {
	const key = bare(word);
	return Object.hasOwn(RENDER_STATUS, key) ? RENDER_STATUS[key] : 'waiting';
}

/**
 * True for an answer to a start that speaks of this render at its end, in a word of the contract: it was there
 * before [RND-16].
 */
export function tellsOfEnd({ body }: ServiceReply, renderId: string): boolean {
	const answers = [body, envelope.safeParse(body).data?.data];
	return answers
		.map((one) => renderStatus.safeParse(one).data)
		.some(
			(one) =>
				one?.id === renderId && isContractStatus(one.status) && phaseOf(one.status) !== 'waiting',
		);
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
	if (isOther(found.id, context.renderId)) {
		throw new NemoVideoError('unreadable', { ...context, detail: 'the status of another render' });
	}
	return {
		status: shorten(found.status.trim().toLowerCase(), MAX_STATUS_LENGTH),
		phase: phaseOf(found.status),
		url: [found.output?.url, found.outputUrl].find((url) => url !== undefined && isHttpUrl(url)),
		detail: plainWords(found.error) ?? plainWords(found.message) ?? plainWords(reply.body),
	};
}

/** The service may have ids of its own; one in our form is that of a render we started. */
const isOther = (id: string | undefined, asked: string | undefined): boolean =>
	id !== undefined && id !== asked && [id, asked ?? ''].every((one) => /^render_\d+$/.test(one));

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
