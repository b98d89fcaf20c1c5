/**
 * The way to NemoVideo over n8n's own request helper: the user's proxy, SSRF protection, sign-in and
 * cancel signal apply. No wire field is read here; `nemovideo/` does that.
 */
import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IHttpRequestOptions,
} from 'n8n-workflow';

import {
	NemoVideoError,
	type ByteStream,
	type ServiceCall,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { CREDENTIAL, DEFAULT_BASE_URL, DEFAULT_WEB_URL, REFUSED_HEADER } from './account';
import { clock, unlessAborted } from './clock';
import { collectedEarly, FILLER_RATIO } from './earlyCollection';
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
	/** What n8n signs a call with; n8n writes a token into it that it gets on the way. */
	data: ICredentialDataDecryptedObject;
}
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
			return { ...response, token: textOf(data.sessionToken) };
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
			Promise.reject(wireProblem(error, signal, call.timeoutMs)),
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
				(error: unknown) => Promise.reject(wireProblem(error, signal, idleTimeoutMs)),
			);
		},
	};
}

interface SignedResponse extends FullResponse {
	token: string;
}
type Send = (extra?: Record<string, string>) => Promise<SignedResponse>;

/** A credential that was read longer ago may have changed: another worker renews tokens too. */
const FRESH_MS = 30_000;

/**
 * The account as n8n has stored it. Reading it costs n8n a query and a decryption, more than all else in a
 * call; so it is read once for many calls, and again when it is old or a token turns out to be stale.
 */
class HeldAccount {
	private readMs = clock.now();

	private constructor(
		private readonly ctx: IExecuteFunctions,
		public account: Account,
	) {}

	static async of(ctx: IExecuteFunctions): Promise<HeldAccount> {
		return new HeldAccount(ctx, await readAccount(ctx));
	}

	/** Calls of the same credential stand in one line, whichever execution they belong to. */
	get line(): string {
		return this.ctx.getNode().credentials?.[CREDENTIAL]?.id ?? this.account.baseUrl;
	}

	async readAgain(): Promise<void> {
		// Set first: of many calls that find it old, one reads.
		this.readMs = clock.now();
		this.account = await readAccount(this.ctx);
	}

	async readAgainIfOld(): Promise<void> {
		if (clock.now() - this.readMs > FRESH_MS) await this.readAgain();
	}

	/** The credential as n8n's request helper takes it, so that it need not read it for each call. */
	forN8n() {
		const { id, name } = this.ctx.getNode().credentials?.[CREDENTIAL] ?? { id: null, name: '' };
		const credentialsDecrypted = { id: id ?? '', name, type: CREDENTIAL, data: this.account.data };
		return { credentialsDecrypted };
	}
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

async function readAccount(ctx: IExecuteFunctions): Promise<Account> {
	const data = await ctx.getCredentials(CREDENTIAL);
	const registered = data.authentication === 'token';
	const token = textOf(registered ? data.token : data.sessionToken);
	if (registered && !token) {
		throw new NemoVideoError('missingValue', {
			field: 'Token',
			detail:
				'Open the NemoVideo credential and paste the API token of your account, or switch its Authentication to Anonymous.',
		});
	}
	const baseUrl = (textOf(data.baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');
	if (!URL.canParse(baseUrl)) {
		throw new NemoVideoError('badValue', {
			field: 'Base URL',
			detail: 'the address in the credential is not complete; it starts with https://',
		});
	}
	return { registered, token, baseUrl, webUrl: textOf(data.webUrl) || DEFAULT_WEB_URL, data };
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
		body: (readableClass()?.from(collectedEarly(bytes, FILLER_RATIO.upload), {
			objectMode: false,
		}) ?? (await collected(bytes))) as never,
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

async function inLine<T>(held: HeldAccount, work: () => Promise<T>): Promise<T> {
	const { line } = held;
	const turn = (lines.get(line) ?? Promise.resolve())
		.catch(() => undefined)
		// Whoever was in line before may have got a token.
		.then(async () => {
			await held.readAgain();
			return await work();
		});
	const settled = turn.catch(() => undefined);
	lines.set(line, settled);
	void settled.then(() => lines.get(line) === settled && lines.delete(line));
	return await turn;
}

async function signingIn(held: HeldAccount, send: Send): Promise<SignedResponse> {
	if (held.account.registered || held.account.token) return await send();
	return await inLine(held, async () => {
		const response = await send();
		await held.readAgain();
		return response;
	});
}

async function renewing(held: HeldAccount, refused: string, send: Send): Promise<SignedResponse> {
	return await inLine(held, async () => {
		// Renewed by whoever was in line before; n8n would take another one from the service.
		if (held.account.token !== refused) return await send();
		const response = await send({ [REFUSED_HEADER]: refused }).catch(async (error: unknown) => {
			// Another worker may have been faster: then its token is in the credential by now.
			await held.readAgain();
			if (held.account.token === refused) return await Promise.reject(error);
			return await send();
		});
		await held.readAgain();
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
	try {
		for (;;) {
			const next = await iterator
				.next()
				.catch((error: unknown) => Promise.reject(wireProblem(error, signal, timeoutMs)));
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
