/**
 * The way to NemoVideo over n8n's own request helper: the user's proxy, SSRF protection, sign-in and
 * cancel signal apply. No wire field is read here; `nemovideo/` does that.
 */
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import type { ByteStream, ServiceCall, StreamReply, Transport } from '../../nemovideo';
import { CREDENTIAL } from './account';
import { unlessAborted } from './clock';
import {
	HeldAccount,
	renewing,
	sessionTokenIn,
	signingIn,
	type Account,
	type FullResponse,
	type Send,
	type SignedResponse,
} from './credentialCache';
import { toNetworkError } from './networkError';

type Destroyable = ByteStream & { destroy?: () => void };
type ReadableClass = { from(source: ByteStream, options: { objectMode: boolean }): unknown };

/** One per execution of a node. `readableClass` is n8n's own stream class, met on the first binary. */
export async function openTransport(
	ctx: IExecuteFunctions,
	readableClass: () => ReadableClass | undefined,
): Promise<Transport> {
	const held = await HeldAccount.of(ctx);
	const { registered, webUrl } = held.account;
	const signal = ctx.getExecutionCancelSignal?.();

	const request = async (call: ServiceCall, stream: boolean): Promise<SignedResponse> => {
		await held.readAgainIfOld();
		const options = await requestOptions(call, stream, held.account, readableClass);
		const send: Send = async (extra) => {
			const { data } = held.account;
			const response = (await ctx.helpers.httpRequestWithAuthentication.call(
				ctx,
				CREDENTIAL,
				{ ...options, headers: { ...options.headers, ...extra } },
				held.forN8n(),
			)) as FullResponse;
			return { ...response, token: sessionTokenIn(data) };
		};
		if (call.refusal) return await renewing(held, signedWith.get(call.refusal) ?? '', send);
		return await signingIn(held, send);
	};
	// The token that an answer is about: when it is read, another item may have renewed it already.
	const signedWith = new WeakMap<object, string>();
	const noting = <T extends object>(reply: T, { token }: SignedResponse): T => {
		signedWith.set(reply, token);
		return reply;
	};
	// Signing in may wait half a minute, and calls wait in line for it: a cancel does not wait for either.
	const onTheWire = async <T>(call: ServiceCall, work: () => Promise<T>): Promise<T> =>
		await unlessAborted(work, signal).catch((error: unknown) =>
			Promise.reject(toNetworkError(error, signal, call.timeoutMs)),
		);

	return {
		registered,
		webUrl,
		call: async (call) =>
			await onTheWire(call, async () => {
				const response = await request(call, false);
				return noting({ status: response.statusCode, body: parsed(response.body) }, response);
			}),
		open: async (call) =>
			await onTheWire(call, async () => {
				const response = await request(call, true);
				return noting(streamReply(response, signal, call.timeoutMs), response);
			}),
		fetch: async (url, idleTimeoutMs) => {
			const options: IHttpRequestOptions = {
				method: 'GET',
				url,
				encoding: 'stream',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				timeout: idleTimeoutMs,
				abortSignal: signal,
			};
			return await ctx.helpers.httpRequest(options).then(
				(response: FullResponse) => streamReply(response, signal, idleTimeoutMs),
				(error: unknown) => Promise.reject(toNetworkError(error, signal, idleTimeoutMs)),
			);
		},
	};
}

async function requestOptions(
	call: ServiceCall,
	stream: boolean,
	account: Account,
	readableClass: () => ReadableClass | undefined,
): Promise<IHttpRequestOptions> {
	const options: IHttpRequestOptions = {
		method: call.method,
		url: account.baseUrl + call.path,
		headers: { Accept: call.accept ?? 'application/json' },
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		timeout: call.timeoutMs,
	};
	if (stream) return { ...options, encoding: 'stream', ...jsonBody(call) };
	if (!call.stream) return { ...options, json: true, ...jsonBody(call) };
	const bytes = await call.stream.open();
	return {
		...options,
		// n8n keeps a whole streamed body in memory for the case of a redirect unless this is set.
		disableFollowRedirect: true,
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

// Only where n8n keeps all binaries in memory anyway is there no stream class to be met.
async function collected(bytes: ByteStream): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of bytes) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function streamReply(
	response: FullResponse,
	signal: AbortSignal | undefined,
	timeoutMs: number,
): StreamReply {
	const source = response.body as Destroyable;
	const headers = Object.fromEntries(
		Object.entries(response.headers ?? {}).map(([name, value]) => [
			name.toLowerCase(),
			value === undefined || value === null ? undefined : String(value as string),
		]),
	);
	return {
		status: response.statusCode,
		headers,
		body: guarded(source, signal, timeoutMs),
		source,
		close: () => source.destroy?.(),
	};
}

async function* guarded(
	source: ByteStream,
	signal: AbortSignal | undefined,
	timeoutMs: number,
): ByteStream {
	const iterator = source[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await iterator
				.next()
				.catch((error: unknown) => Promise.reject(toNetworkError(error, signal, timeoutMs)));
			if (next.done) return;
			yield next.value;
		}
	} finally {
		// Whoever reads may stop early, a full disk for one: then the connection ends as well.
		await iterator.return?.();
	}
}

function parsed(body: unknown): unknown {
	if (typeof body !== 'string') return body;
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return body;
	}
}
