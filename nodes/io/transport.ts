/**
 * Calls to NemoVideo over n8n's own request helper: the user's proxy, SSRF protection, sign-in and cancel
 * signal apply. No wire field is read here; `nemovideo/` does that.
 */
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import {
	isTokenRefused,
	NemoVideoError,
	paths,
	type ByteStream,
	type ServiceCall,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { CREDENTIAL, NO_REDIRECTS, SIGN_IN_TIMEOUT_MS, tokenOf } from './account';
import type { ReadableClass } from './binaries';
import { clock, unlessAborted } from './clock';
import {
	CredentialCache,
	noteAccepted,
	sendWithFreshToken,
	type Account,
	type FullResponse,
	type Send,
	type SignedResponse,
} from './credentialCache';
import { signInFirst, storeBy, type SignInTools } from './firstSignIn';
import { toNetworkError } from './networkError';
import { streamReply } from './streamReply';
import { wholeAnswer } from './wholeAnswer';

/** Changes nothing: it has n8n get a token. (A function: n8n's start must not load the service's bundle.) */
const harmless = (): ServiceCall => ({
	method: 'GET',
	path: paths.credits,
	timeoutMs: SIGN_IN_TIMEOUT_MS,
});

/** A token request that is sent again after a rate limit, and a call with the token. */
const SIGN_IN_LIMIT_MS = 3 * SIGN_IN_TIMEOUT_MS;

/** One per execution of a node. `readableClass` is n8n's own stream class, known after the first binary. */
export async function openTransport(
	ctx: IExecuteFunctions,
	readableClass: () => ReadableClass | undefined,
): Promise<Transport & { baseUrl: string }> {
	const cache = await CredentialCache.open(ctx);
	const { registered, webUrl, baseUrl } = cache.account;
	const cancelSignal = ctx.getExecutionCancelSignal?.();
	// The token that a reply is about: when it is read, another item may have renewed the token already.
	const signedWith = new WeakMap<object, string>();

	const replyTo = async (call: ServiceCall): Promise<StreamReply> => {
		const response = await request(call);
		const reply = streamReply(response, response.connection, cancelSignal, call.timeoutMs);
		const { location } = reply.headers;
		if (location) reply.headers.location = absolute(location, cache.account.baseUrl);
		signedWith.set(reply, response.token);
		return reply;
	};
	const request = async (call: ServiceCall): Promise<SignedResponse> => {
		await cache.refreshIfOld();
		const send = await sending(call);
		if (!call.refusal) return await send();
		return await sendWithFreshToken(cache, signedWith.get(call.refusal) ?? '', send);
	};
	const signInTools: SignInTools = {
		signIn: async () => {
			const signIn = async () => {
				const response = await (await sending(harmless()))();
				streamReply(response, response.connection, cancelSignal, SIGN_IN_TIMEOUT_MS).close();
			};
			const limit = clock.timeout(SIGN_IN_LIMIT_MS);
			await unlessAborted(signIn, limit, timedOutAfter(SIGN_IN_LIMIT_MS));
		},
		store: async (fields) => await storeBy(await sending(harmless()), cache.account.data, fields),
		signal: cancelSignal,
	};
	/** Outside of a call's time limit: another worker may take longer to sign in. A cancel does not wait for it. */
	const signedIn = async () =>
		await unlessAborted(async () => await signInFirst(cache, signInTools), cancelSignal).catch(
			(error: unknown) => Promise.reject(toNetworkError(error, cancelSignal, SIGN_IN_TIMEOUT_MS)),
		);
	const sending = async (call: ServiceCall): Promise<Send> => {
		const options = await requestOptions(call, cache.account, readableClass);
		return async (extra) => {
			// What has been streamed cannot be sent again, and may have arrived: whoever sends looks for it.
			if ((options.body as { readableDidRead?: boolean } | undefined)?.readableDidRead) {
				throw new NemoVideoError('connectionLost');
			}
			const { data } = cache.account;
			const connection = new AbortController();
			const response = (await ctx.helpers.httpRequestWithAuthentication.call(
				withSignal(ctx, eitherOf(connection.signal, cancelSignal)),
				CREDENTIAL,
				{ ...options, headers: { ...options.headers, ...extra } },
				cache.forN8n(),
			)) as FullResponse;
			return { ...response, token: tokenOf(data), connection };
		};
	};

	// A renewal may wait half a minute, and other calls wait for it: a cancel does not wait for either.
	const openSignedIn = async (call: ServiceCall): Promise<StreamReply> => {
		let isOver = false;
		const receive = async () => {
			const reply = await replyTo(call);
			// It came after the limit: nobody reads it any more.
			if (isOver) reply.close();
			return reply;
		};
		const limit = clock.timeout(call.timeoutMs);
		const withinLimit = async () =>
			await unlessAborted(receive, limit, timedOutAfter(call.timeoutMs));
		return await unlessAborted(withinLimit, cancelSignal).catch((error: unknown) => {
			isOver = true;
			return Promise.reject(toNetworkError(error, cancelSignal, call.timeoutMs));
		});
	};

	return {
		registered,
		webUrl,
		baseUrl,
		get userId() {
			return cache.account.userId;
		},
		open: async (call) => {
			await signedIn();
			return await openSignedIn(call);
		},
		readAnswer: async (reply, limitMs) => await wholeAnswer(limitMs, async () => reply),
		call: async (call) => {
			await signedIn();
			return await wholeAnswer(
				call.timeoutMs,
				async () => await openSignedIn(call),
				(answer, reply) => {
					const token = signedWith.get(reply) ?? '';
					signedWith.set(answer, token);
					if (!isTokenRefused(answer.status, answer.body)) noteAccepted(token);
				},
			);
		},
		fetch: async (url, idleTimeoutMs) => {
			const connection = new AbortController();
			const options: IHttpRequestOptions = {
				method: 'GET',
				url: httpUrl(url),
				encoding: 'stream',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				timeout: idleTimeoutMs,
				abortSignal: eitherOf(connection.signal, cancelSignal),
			};
			let isOver = false;
			const receive = async () => {
				const response = (await ctx.helpers.httpRequest(options)) as FullResponse;
				const reply = streamReply(response, connection, cancelSignal, idleTimeoutMs);
				if (isOver) reply.close();
				return reply;
			};
			// n8n's own limit starts anew with each byte, also of the headers.
			const limit = clock.timeout(idleTimeoutMs);
			return await unlessAborted(receive, limit, timedOutAfter(idleTimeoutMs)).catch(
				(error: unknown) => {
					isOver = true;
					connection.abort();
					return Promise.reject(toNetworkError(error, cancelSignal, idleTimeoutMs));
				},
			);
		},
	};
}

const timedOutAfter = (limitMs: number) => () =>
	new NemoVideoError('timedOut', { seconds: Math.round(limitMs / 1000) });

const eitherOf = (signal: AbortSignal, other: AbortSignal | undefined): AbortSignal =>
	other ? AbortSignal.any([signal, other]) : signal;

/** The context as before, but for the signal: n8n's helper for signed requests takes it from there alone. */
const withSignal = (ctx: IExecuteFunctions, signal: AbortSignal): IExecuteFunctions =>
	Object.create(ctx, { getExecutionCancelSignal: { value: () => signal } }) as IExecuteFunctions;

const absolute = (location: string, base: string) =>
	URL.canParse(location, base) ? new URL(location, base).href : location;

/** Only these are fetched: a render's `output.url` may hold anything. */
function httpUrl(url: string): string {
	if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
	const detail = 'the address of the clip does not start with https://';
	throw new NemoVideoError('unreachable', { detail });
}

async function requestOptions(
	call: ServiceCall,
	account: Account,
	readableClass: () => ReadableClass | undefined,
): Promise<IHttpRequestOptions> {
	const options: IHttpRequestOptions = {
		method: call.method,
		url: account.baseUrl + call.path,
		headers: { Accept: call.accept ?? 'application/json' },
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		timeout: call.timeoutMs,
		...NO_REDIRECTS,
	};
	if (call.jsonText !== undefined) {
		const headers = { ...options.headers, 'Content-Type': 'application/json' };
		return { ...options, headers, body: call.jsonText };
	}
	if (!call.stream) return { ...options, ...jsonBody(call) };
	const bytes = await call.stream.open();
	return {
		...options,
		headers: {
			...options.headers,
			'Content-Type': call.stream.contentType,
			'Content-Length': String(call.stream.lengthBytes),
		},
		body: (readableClass()?.from(bytes, { objectMode: false }) ??
			(await collected(bytes))) as never,
	};
}

const jsonBody = (call: ServiceCall): Partial<IHttpRequestOptions> =>
	call.json === undefined ? {} : { body: call.json as never, json: true };

// n8n's stream class is unknown only where n8n keeps all binaries in memory anyway.
async function collected(bytes: ByteStream): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of bytes) chunks.push(chunk);
	return Buffer.concat(chunks);
}
