import { readBalance, type Credits } from './balance';
import {
	claimToken,
	createdSession,
	paths,
	requests,
	type RenderOutput,
	type SessionState,
} from './contract';
import { dataIn, unreadable } from './envelope';
import { isProblem, NemoVideoError, plainWords, problemIn } from './errors';
import { jsonWith, sourceOf } from './exactJson';
import type { CommonContext, FileContext } from './problems';
import { readRenderProgress, tellsOfEnd, type RenderProgress } from './renderStatus';
import { CALL_TIMEOUT_MS, Sender } from './sender';
import { readState, readTaskId } from './sessionState';
import { failedUploadIn, nameOfEntry, readUploadedFiles } from './uploads';
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

export interface Session {
	sessionId: string;
	taskId?: string;
	/** The anonymous user's id, where the service tells it: registration takes the projects along by it. */
	userId?: string;
}

/** A render to start: its id is chosen by the client, the draft goes as it came. */
export interface RenderSubmit {
	renderId: string;
	sessionId: string;
	draft: unknown;
	output: RenderOutput;
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
		if (!parsed.success) throw unreadable('the new session has no id', this.account);
		const { session_id: sessionId, task_id: taskId, user_id: userId } = parsed.data;
		return { sessionId, taskId, userId };
	}

	/**
	 * The address that opens the project in a browser, valid for 7 days [AUTH-5]. The claim token in it
	 * has no API access; the user's own token never goes into an address. The claim names the session's task,
	 * so the state is asked for one that got lost on the way [STA-3].
	 */
	async projectUrl({ sessionId, taskId }: Session): Promise<string> {
		const body = requests.claim(taskId ?? (await this.taskIdOf(sessionId)), sessionId);
		const parsed = claimToken.safeParse(await this.post(paths.claim, body, { sessionId }));
		if (!parsed.success) {
			throw unreadable('the claim token is missing', { ...this.account, sessionId });
		}
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
		return readState(await this.readStateReply(sessionId), { ...this.account, sessionId });
	}

	private async taskIdOf(sessionId: string): Promise<string | undefined> {
		return await this.readStateReply(sessionId)
			.then((reply) => readTaskId(reply, { ...this.account, sessionId }))
			.catch(() => undefined);
	}

	private async readStateReply(sessionId: string): Promise<ServiceReply> {
		const path = paths.state(sessionId);
		return await this.sender.read({ method: 'GET', path, timeoutMs: CALL_TIMEOUT_MS });
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
		dataIn(reply, { ...this.account, sessionId, renderId });
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
		return dataIn(reply, { ...this.account, ...context });
	}

	private uploadedIn(reply: ServiceReply, context: CommonContext & FileContext): unknown {
		const known = { ...this.account, ...context };
		const data = dataIn(reply, known);
		const failed = failedUploadIn(data);
		if (!failed) return data;
		const detail = plainWords(failed) ?? plainWords(data);
		const fileName = nameOfEntry(failed) ?? context.fileName;
		const error = new NemoVideoError('other', { detail, entries: readUploadedFiles(data) });
		throw error.with({ ...known, fileName });
	}
}

/** An id that was used is refused [RND-14]; the words for it are not documented. */
const isTakenId = (problem: NemoVideoError) =>
	/\b(?:already (?:exists|been used|used|in use)|duplicate)\b/i.test(problem.message) ||
	(isProblem(problem, 'other') &&
		[problem.context.status, problem.context.httpStatus].includes(409));

const isEmptyBody = (body: unknown) => body === undefined || body === null || body === '';
