/**
 * The way to NemoVideo over n8n's own request helper: the user's proxy, SSRF protection, sign-in and
 * cancel signal apply. No wire field is read here; `nemovideo/` does that.
 */
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import {
	NemoVideoError,
	type ByteStream,
	type ServiceCall,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { CREDENTIAL, DEFAULT_BASE_URL, DEFAULT_WEB_URL, REFUSED_HEADER } from './account';
import { unlessAborted } from './clock';
import { wireProblem } from './wireProblem';

interface FullResponse {
	statusCode: number;
	headers?: Record<string, unknown>;
	body: unknown;
}
interface Account {
	registered: boolean;
	token: string;
	baseUrl: string;
	webUrl: string;
}
type Destroyable = ByteStream & { destroy?: () => void };
type ReadableClass = { from(source: ByteStream, options: { objectMode: boolean }): unknown };

/** One per execution of a node. `readableClass` is n8n's own stream class, met on the first binary. */
export async function openTransport(
	ctx: IExecuteFunctions,
	readableClass: () => ReadableClass | undefined,
): Promise<Transport> {
	const account = await readAccount(ctx);
	const signal = ctx.getExecutionCancelSignal?.();

	const request = async (call: ServiceCall, stream: boolean): Promise<FullResponse> => {
		const options = await requestOptions(call, stream, account, readableClass);
		const send = async (extra: Record<string, string>) =>
			(await ctx.helpers.httpRequestWithAuthentication.call(ctx, CREDENTIAL, {
				...options,
				headers: { ...options.headers, ...extra },
			})) as FullResponse;
		if (!call.renewToken) return await signingIn(ctx, account, () => send({}));
		return await renewing(ctx, account, send);
	};
	// Signing in may wait half a minute, and calls wait in line for it: a cancel does not wait for either.
	const onTheWire = async <T>(call: ServiceCall, work: () => Promise<T>): Promise<T> =>
		await unlessAborted(work, signal).catch((error: unknown) =>
			Promise.reject(wireProblem(error, signal, call.timeoutMs)),
		);

	return {
		registered: account.registered,
		webUrl: account.webUrl,
		call: async (call) =>
			await onTheWire(call, async () => {
				const response = await request(call, false);
				return { status: response.statusCode, body: parsed(response.body) };
			}),
		open: async (call) =>
			await onTheWire(call, async () =>
				streamReply(await request(call, true), signal, call.timeoutMs),
			),
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
				(error: unknown) => Promise.reject(wireProblem(error, signal, idleTimeoutMs)),
			);
		},
	};
}

async function readAccount(ctx: IExecuteFunctions): Promise<Account> {
	const data = await ctx.getCredentials(CREDENTIAL);
	const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
	const registered = data.authentication === 'token';
	const token = text(registered ? data.token : data.sessionToken);
	if (registered && !token) {
		throw new NemoVideoError('missingValue', {
			field: 'Token',
			detail:
				'Open the NemoVideo credential and paste the API token of your account, or switch its Authentication to Anonymous.',
		});
	}
	const baseUrl = (text(data.baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');
	if (!URL.canParse(baseUrl)) {
		throw new NemoVideoError('badValue', {
			field: 'Base URL',
			detail: 'the address in the credential is not complete; it starts with https://',
		});
	}
	return { registered, token, baseUrl, webUrl: text(data.webUrl) || DEFAULT_WEB_URL };
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

// One line a credential: of many calls that start without a token, or with a refused one, the first
// gets a new one and the others find it. Anonymous tokens are granted once a week.
const lines = new Map<string, Promise<unknown>>();

async function inLine<T>(
	ctx: IExecuteFunctions,
	account: Account,
	work: () => Promise<T>,
): Promise<T> {
	const id = ctx.getNode().credentials?.[CREDENTIAL]?.id ?? account.baseUrl;
	const turn = (lines.get(id) ?? Promise.resolve()).catch(() => undefined).then(work);
	const settled = turn.catch(() => undefined);
	lines.set(id, settled);
	void settled.then(() => lines.get(id) === settled && lines.delete(id));
	return await turn;
}

async function signingIn(
	ctx: IExecuteFunctions,
	account: Account,
	send: () => Promise<FullResponse>,
): Promise<FullResponse> {
	if (account.registered || account.token) return await send();
	return await inLine(ctx, account, async () => {
		const response = await send();
		account.token = (await readAccount(ctx)).token;
		return response;
	});
}

async function renewing(
	ctx: IExecuteFunctions,
	account: Account,
	send: (extra: Record<string, string>) => Promise<FullResponse>,
): Promise<FullResponse> {
	const refused = account.token;
	return await inLine(ctx, account, async () => {
		const response = await send({ [REFUSED_HEADER]: refused }).catch(async (error: unknown) => {
			// Another worker may have been faster: then its token is in the credential by now.
			if ((await readAccount(ctx)).token === refused) return await Promise.reject(error);
			return await send({});
		});
		account.token = (await readAccount(ctx)).token;
		return response;
	});
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
	for (;;) {
		const next = await iterator
			.next()
			.catch((error: unknown) => Promise.reject(wireProblem(error, signal, timeoutMs)));
		if (next.done) return;
		yield next.value;
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
