import {
	claimToken,
	createdSession,
	credits,
	envelope,
	paths,
	requests,
	sessionState,
	type SessionState,
} from './contract';
import { isProblem, NemoVideoError, plainWords, problemIn } from './errors';
import { jsonWith, noteSource, sourceOf } from './exactJson';
import type { CommonContext, FileContext } from './problems';
import { phaseOf, readRenderProgress, tellsOfEnd, type RenderProgress } from './renderStatus';
import { CALL_TIMEOUT_MS, Sender } from './sender';
import { failedUploadIn } from './uploads';
import type {
	Clock,
	ServiceCall,
	ServiceReply,
	StreamReply,
	StreamedBody,
	Transport,
} from '../ports';

/** An upload of 500 MB over a slow line, plus what the service does with it before it answers. */
const UPLOAD_TIMEOUT_MS = 60 * 60_000;
/** Real drafts are a few levels deep; what is nested deeper could not be sent back to the renderer. */
const MAX_STATE_DEPTH = 500;
/** Real ones have some 10,000. Reading a million takes n8n's only thread seconds. */
const MAX_STATE_VALUES = 500_000;

export interface Session {
	sessionId: string;
	taskId?: string;
	/** The anonymous user's id, where the service tells it: registration takes the projects along by it. */
	userId?: string;
}
export interface Credits {
	available: number;
	frozen: number;
	total: number;
}
/** Reads the answer of the balance call [CRD-1]. Throws NemoVideoError for anything else. */
export function readBalance(reply: ServiceReply, account: CommonContext = {}): Credits {
	const problem = problemIn(reply.status, reply.body, reply.headers);
	if (problem) throw problem.with(account);
	const parsed = credits.safeParse(envelope.safeParse(reply.body).data?.data);
	if (!parsed.success) {
		throw new NemoVideoError('unreadable', { ...account, detail: 'the balance has no numbers' });
	}
	const { available, total } = parsed.data;
	const frozen = parsed.data.frozen ?? 0;
	return { available, frozen, total: total ?? available + frozen };
}
/** A render to start: its id is chosen by the client, the draft goes as it came. */
export interface RenderSubmit {
	renderId: string;
	sessionId: string;
	draft: unknown;
	output: { format: string; quality: string };
}

/**
 * NemoVideo, one method an endpoint. Every method throws NemoVideoError and nothing else, waits out a
 * rate limit once, and renews a refused anonymous token once. Only reads are ever repeated after a
 * failure on the wire: what changes something is sent once.
 */
export class NemoVideoClient {
	private readonly sender: Sender;

	constructor(
		private readonly transport: Transport,
		clock: Clock,
		signal?: AbortSignal,
	) {
		this.sender = new Sender(transport, clock, signal);
	}

	/** What every error of this client can say about the account. */
	get account(): CommonContext {
		return this.sender.account;
	}

	/** Opens a project with its session [SES-1]. */
	async createSession(taskName: string, language: string): Promise<Session> {
		const data = await this.post(paths.session, requests.session(taskName, language));
		const parsed = createdSession.safeParse(data);
		if (!parsed.success) throw this.unreadable('the new session has no id');
		const { session_id: sessionId, task_id: taskId, user_id: userId } = parsed.data;
		return { sessionId, taskId, userId };
	}

	/**
	 * The address that opens the project in a browser, valid for 7 days [AUTH-5]. The claim token in it
	 * has no API access; the user's own token never goes into an address. The claim names the session's task,
	 * so the state is asked for one that got lost on the way [STA-3].
	 */
	async projectUrl({ sessionId, taskId }: Session): Promise<string> {
		const context = { sessionId };
		const body = requests.claim(taskId ?? (await this.taskIdOf(sessionId)), sessionId);
		const parsed = claimToken.safeParse(await this.post(paths.claim, body, context));
		if (!parsed.success) throw this.unreadable('the claim token is missing', context);
		const web = this.transport.webUrl.replace(/\/+$/, '');
		return `${web}/workspace/claim?ct=${encodeURIComponent(parsed.data.claim_token)}`;
	}

	/** The balance of the account [CRD-1]. Also the cheapest way to know that the token is good. */
	async credits(): Promise<Credits> {
		const call: ServiceCall = { method: 'GET', path: paths.credits, timeoutMs: CALL_TIMEOUT_MS };
		return readBalance(await this.sender.read(call), this.account);
	}

	/** Draft and media of a session as they are now [STA-1]. */
	async state(sessionId: string): Promise<SessionState> {
		const path = paths.state(sessionId);
		const reply = await this.sender.read({ method: 'GET', path, timeoutMs: CALL_TIMEOUT_MS });
		const parsed = sessionState.safeParse(this.dataOf(reply, { sessionId }));
		if (!parsed.success) throw this.unreadable('the session has no state', { sessionId });
		const fault = faultOfState(parsed.data.state);
		if (fault) throw this.unreadable(fault, { sessionId });
		noteSource(parsed.data.state.draft, reply.text);
		return parsed.data.state;
	}

	private async taskIdOf(sessionId: string): Promise<string | undefined> {
		const path = paths.state(sessionId);
		const data = await this.sender
			.read({ method: 'GET', path, timeoutMs: CALL_TIMEOUT_MS })
			.then((reply) => this.dataOf(reply, { sessionId }))
			.catch(() => undefined);
		const { task_id: taskId, state } = sessionState.safeParse(data).data ?? {};
		return taskId ?? state?.task_id;
	}

	/** Sends an instruction and opens the event stream of the answer [SSE-1]. Never sent twice. */
	async sendMessage(sessionId: string, text: string, idleTimeoutMs: number): Promise<StreamReply> {
		const call: ServiceCall = {
			method: 'POST',
			path: paths.message,
			json: requests.message(sessionId, text),
			accept: 'text/event-stream',
			timeoutMs: idleTimeoutMs,
		};
		return await this.sender.openStream(call, { sessionId });
	}

	/**
	 * Sends files as one multipart request [UPL-1]; answers what the service said about them. A streamed body cannot
	 * be sent again after a refused token: whoever calls this has read something with it just before.
	 */
	async upload(sessionId: string, body: StreamedBody, fileName?: string): Promise<unknown> {
		const call: ServiceCall = {
			method: 'POST',
			path: paths.upload(sessionId),
			stream: body,
			timeoutMs: UPLOAD_TIMEOUT_MS,
		};
		return this.uploadedIn(await this.sender.send(call), { sessionId, fileName });
	}

	/** Lets the service fetch files from public addresses [UPL-2]. */
	async uploadUrls(sessionId: string, urls: string[]): Promise<unknown> {
		const call: ServiceCall = {
			method: 'POST',
			path: paths.upload(sessionId),
			json: requests.uploadUrls(urls),
			timeoutMs: UPLOAD_TIMEOUT_MS,
		};
		return this.uploadedIn(await this.sender.send(call), { sessionId });
	}

	/**
	 * Starts a render of exactly this draft under the id given [RND-1]: as its bytes came, since JavaScript would
	 * round long numbers and sort keys that are numbers. An empty 2xx answer is a success. True where the service
	 * has a render of this id already: it refuses the id, or tells of that render at its end [RND-16].
	 */
	async submitRender({ renderId, sessionId, draft, output }: RenderSubmit): Promise<boolean> {
		const json = requests.render(renderId, sessionId, draft, output);
		const source = sourceOf(draft);
		const call: ServiceCall = {
			method: 'POST',
			path: paths.render,
			json,
			jsonText: source && jsonWith(json, 'draft', source),
			timeoutMs: CALL_TIMEOUT_MS,
		};
		const reply = await this.sender.send(call);
		if (reply.status < 300 && isEmptyBody(reply.body)) return false;
		const problem = problemIn(reply.status, reply.body, reply.headers);
		if (problem && isTakenId(problem)) return true;
		if (!problem && tellsOfEnd(reply, renderId)) return true;
		this.dataOf(reply, { sessionId, renderId });
		return false;
	}

	/** How far a render is [RND-2]; enveloped and bare answers are read. Tried again where the network fails. */
	async renderStatus(renderId: string): Promise<RenderProgress> {
		const call = this.statusCall(renderId, CALL_TIMEOUT_MS);
		return readRenderProgress(await this.sender.read(call), { ...this.account, renderId });
	}

	/** The same asked once, within a time limit: whoever polls tries again by itself. */
	async pollRender(renderId: string, timeoutMs: number): Promise<RenderProgress> {
		const call = this.statusCall(renderId, Math.min(timeoutMs, CALL_TIMEOUT_MS));
		const reply = await this.sender.send(call, { isPoll: true });
		return readRenderProgress(reply, { ...this.account, renderId });
	}

	private statusCall(renderId: string, timeoutMs: number): ServiceCall {
		return { method: 'GET', path: paths.renderStatus(renderId), timeoutMs };
	}

	/** Opens the finished clip at the address the render gave. No token goes there. */
	async openClip(url: string, idleTimeoutMs: number): Promise<StreamReply> {
		return await this.transport.fetch(url, idleTimeoutMs);
	}

	/** Opens the finished clip through the API, where its own address fails [RND-3]. */
	async openClipFallback(renderId: string, idleTimeoutMs: number): Promise<StreamReply> {
		const path = paths.renderDownload(renderId);
		const call: ServiceCall = { method: 'GET', path, timeoutMs: idleTimeoutMs };
		const reply = await this.sender.openStream(call, { renderId }, { redirects: true });
		const { location } = reply.headers;
		if (reply.status < 300 || !location) return reply;
		reply.close();
		return await this.transport.fetch(location, idleTimeoutMs);
	}

	private async post(path: string, json: unknown, context: CommonContext = {}): Promise<unknown> {
		const reply = await this.sender.send({
			method: 'POST',
			path,
			json,
			timeoutMs: CALL_TIMEOUT_MS,
		});
		return this.dataOf(reply, context);
	}

	private uploadedIn(reply: ServiceReply, context: CommonContext & FileContext): unknown {
		const data = this.dataOf(reply, context);
		const failed = failedUploadIn(data);
		if (failed) throw this.refused(failed, context);
		return data;
	}

	private dataOf(reply: ServiceReply, context: CommonContext & FileContext): unknown {
		const problem = problemIn(reply.status, reply.body, reply.headers);
		if (problem) throw problem.with({ ...this.account, ...context });
		const parsed = envelope.safeParse(reply.body);
		if (!parsed.success) throw this.unreadable('not the JSON that was expected', context);
		const { data, status } = parsed.data;
		if ((data ?? null) === null && typeof status === 'string' && phaseOf(status) === 'failed') {
			throw this.refused(parsed.data, context);
		}
		return data;
	}

	/** A refusal with HTTP 200 and without a code. */
	private refused(answer: unknown, context: CommonContext & FileContext): NemoVideoError {
		const detail = plainWords(answer);
		return new NemoVideoError('other', { detail }).with({ ...this.account, ...context });
	}

	private unreadable(detail: string, context: CommonContext = {}): NemoVideoError {
		return new NemoVideoError('unreadable', { ...this.account, ...context, detail });
	}
}

/** An id that was used is refused [RND-14]; the words for it are not documented. */
const isTakenId = (problem: NemoVideoError) =>
	/\b(?:already (?:exists|been used|used|in use)|duplicate)\b/i.test(problem.message) ||
	(isProblem(problem, 'other') && problem.context.httpStatus === 409);

const isEmptyBody = (body: unknown) => body === undefined || body === null || body === '';

/** What makes a state more than can be worked with, if anything; without recursion. */
function faultOfState(state: unknown): string | undefined {
	let level: unknown[] = [state];
	let values = 0;
	for (let depth = 0; level.length > 0; depth++) {
		values += level.length;
		if (depth > MAX_STATE_DEPTH) return 'the timeline is nested too deep';
		if (values > MAX_STATE_VALUES) return 'the timeline is too large';
		level = level.flatMap((one) =>
			typeof one === 'object' && one !== null ? Object.values(one) : [],
		);
	}
	return undefined;
}
