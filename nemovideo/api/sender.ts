/** How one call to NemoVideo is sent: which are repeated, how often, and after what wait. */
import { isNetworkError, isTokenRefused, NemoVideoError, problemIn } from './errors';
import type { CommonContext } from './problems';
import { rateLimitWaitMs } from './rateLimit';
import { isErrorStream, isRedirect } from './reply';
import type { Clock, ServiceCall, ServiceReply, StreamReply, Transport } from '../ports';

/** An ordinary call answers in a second or two; a minute is generous [LIM-5]. */
export const CALL_TIMEOUT_MS = 60_000;
/** What a call gets at least, at the end of a time limit. */
const MIN_TIMEOUT_MS = 1_000;
/** Reading is harmless, so a read that failed on the wire is tried again after these waits. */
const READ_RETRY_WAITS_MS = [1_000, 3_000];

/**
 * Sends calls. Waits out a rate limit once, and has a refused anonymous token renewed once. Only reads are
 * repeated after a failure on the wire: what changes something is sent once.
 */
export class Sender {
	constructor(
		private readonly transport: Transport,
		private readonly clock: Clock,
		private readonly signal?: AbortSignal,
	) {}

	/** What every error can say about the account. */
	get account(): CommonContext {
		const { registered, webUrl, userId } = this.transport;
		return { registered, webUrl, userId };
	}

	/** A read: tried again when the wire or the service failed, never after a cancel. */
	async read(call: ServiceCall): Promise<ServiceReply> {
		for (const waitMs of READ_RETRY_WAITS_MS) {
			const reply = await this.send(call).catch((error: unknown) => {
				if (isNetworkError(error)) return undefined;
				return Promise.reject(error);
			});
			if (reply && reply.status < 500) return reply;
			await this.clock.sleep(waitMs, this.signal);
		}
		return await this.send(call);
	}

	/** One call, with the two repeats that the contract asks for [ERR-1001, ERR-429]. */
	async send(call: ServiceCall, { isPoll = false } = {}): Promise<ServiceReply> {
		const startMs = this.clock.now();
		const first = await this.transport.call(call);
		// Whoever polls waits anyway, and has one time limit for both calls.
		if (isPoll && isRateLimit(first)) return first;
		const again = await this.secondChance(first, call);
		if (!again) return first;
		const leftMs = Math.max(MIN_TIMEOUT_MS, call.timeoutMs - (this.clock.now() - startMs));
		return await this.transport.call(isPoll ? { ...again, timeoutMs: leftMs } : again);
	}

	/** Opens the answer as a stream. @throws NemoVideoError with the context, where the service refuses */
	async openStream(
		call: ServiceCall,
		context: CommonContext,
		{ redirects = false } = {},
	): Promise<StreamReply> {
		const first = await this.transport.open(call);
		if (redirects && isRedirect(first)) return first;
		if (!isErrorStream(first)) return first;
		const refusal = await this.transport.readAnswer(first, CALL_TIMEOUT_MS);
		const again = await this.secondChance(refusal, call, first);
		if (!again) throw this.errorIn(refusal, context);
		const second = await this.transport.open(again);
		if ((redirects && isRedirect(second)) || !isErrorStream(second)) return second;
		throw this.errorIn(await this.transport.readAnswer(second, CALL_TIMEOUT_MS), context);
	}

	/** The call to send instead after a refusal that is worth one more try; null when it is not. */
	private async secondChance(
		reply: ServiceReply,
		call: ServiceCall,
		refusal: object = reply,
	): Promise<ServiceCall | null> {
		// A proxy that failed after the work began may say anything in its body.
		if (call.method !== 'GET' && reply.status >= 500) return null;
		if (isTokenRefused(reply.status, reply.body)) {
			return this.transport.registered ? null : { ...call, refusal };
		}
		if (!isRateLimit(reply)) return null;
		await this.clock.sleep(rateLimitWaitMs(reply.headers), this.signal);
		return call;
	}

	private errorIn(reply: ServiceReply, context: CommonContext): NemoVideoError {
		const known = { ...this.account, ...context };
		const problem = problemIn(reply.status, reply.body, reply.headers);
		if (problem) return problem.with(known);
		return new NemoVideoError('unreadable', { ...known, detail: 'an answer instead of a stream' });
	}
}

const isRateLimit = (reply: ServiceReply) =>
	problemIn(reply.status, reply.body)?.problem === 'rateLimited';
