/** The way to a real service for the package's own client: signed, attributed, recorded. No n8n. */
import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';

import {
	NemoVideoError,
	readReply,
	type Clock,
	type PlainCall,
	type ServiceCall,
	type ServiceReply,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { attributionOf } from '../../nodes/io/account';
import { toNetworkError } from '../../nodes/io/networkError';
import type { Account } from './account';
import type { OpenExchange, Recorder } from './recorder';

export const realTime: Clock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		await wait(ms, undefined, { signal }).catch(() => {
			throw new NemoVideoError('cancelled');
		});
	},
};

export interface ConnectionOptions {
	baseUrl: string;
	webUrl: string;
	account: Account;
	recorder: Recorder;
	clock: Clock;
	signal?: AbortSignal;
	/** Gets an anonymous token in place of a refused one. */
	renew: (plain: PlainCall) => Promise<Account>;
}

type Headers = Record<string, string>;
/** Names in lower case, as Node has them. */
type AnswerHeaders = Record<string, string | undefined>;

export class Connection implements Transport {
	private account: Account;

	constructor(private readonly options: ConnectionOptions) {
		this.account = options.account;
	}

	get registered(): boolean {
		return this.account.registered;
	}

	get webUrl(): string {
		return this.options.webUrl;
	}

	get userId(): string | undefined {
		return this.account.userId;
	}

	/** Signs in before the first call that needs it. */
	use(account: Account): void {
		this.account = account;
	}

	/** A call with these headers alone: neither token nor attribution. */
	readonly plain: PlainCall = async (method, path, headers) => {
		const url = this.options.baseUrl + path;
		return await readReply(await this.send(method, url, { ...headers }, path, PLAIN_TIMEOUT_MS));
	};

	async call(call: ServiceCall): Promise<ServiceReply> {
		return await this.readAnswer(await this.open(call), call.timeoutMs);
	}

	async readAnswer(reply: StreamReply, limitMs: number): Promise<ServiceReply> {
		const over = new AbortController();
		const limit = this.options.clock.sleep(limitMs, over.signal).then(() => {
			reply.close();
			throw new NemoVideoError('timedOut', { seconds: Math.round(limitMs / 1000) });
		});
		limit.catch(() => undefined);
		return await Promise.race([readReply(reply), limit]).finally(() => over.abort());
	}

	async open(call: ServiceCall): Promise<StreamReply> {
		if (call.refusal) this.account = await this.options.renew(this.plain);
		const attribution = attributionOf({});
		return await this.sendCall(call, { ...attribution, ...this.signature() });
	}

	/** The same without the attribution headers, to see whether the service asks for them [HDR-2]. */
	unattributed(): Transport {
		const open = async (call: ServiceCall) => await this.sendCall(call, this.signature());
		const { registered, webUrl } = this;
		return {
			registered,
			webUrl,
			open,
			call: async (call) => await this.readAnswer(await open(call), call.timeoutMs),
			readAnswer: async (reply, limitMs) => await this.readAnswer(reply, limitMs),
			fetch: async (url, idleTimeoutMs) => await this.fetch(url, idleTimeoutMs),
		};
	}

	async fetch(url: string, idleTimeoutMs: number): Promise<StreamReply> {
		return await this.send('GET', url, {}, url, idleTimeoutMs, { mayBeFile: true });
	}

	private signature(): Headers {
		return this.account.token ? { Authorization: `Bearer ${this.account.token}` } : {};
	}

	private async sendCall(call: ServiceCall, headers: Headers): Promise<StreamReply> {
		const { method, path, json, jsonText, stream, accept = 'application/json', timeoutMs } = call;
		const url = this.options.baseUrl + path;
		const mayBeFile = path.endsWith('/download');
		if (stream) {
			const type = { 'Content-Type': stream.contentType };
			const length = { 'Content-Length': String(stream.lengthBytes) };
			const sent = { ...headers, Accept: accept, ...type, ...length };
			const shown = `multipart, ${stream.lengthBytes} bytes`;
			const body = await stream.open();
			return await this.send(method, url, sent, path, timeoutMs, { body, shown, mayBeFile });
		}
		if (json === undefined) {
			return await this.send(method, url, { ...headers, Accept: accept }, path, timeoutMs, {
				mayBeFile,
			});
		}
		const sent = { ...headers, Accept: accept, 'Content-Type': 'application/json' };
		const body = jsonText ?? JSON.stringify(json);
		return await this.send(method, url, sent, path, timeoutMs, { body, shown: body });
	}

	private async send(
		method: 'GET' | 'POST',
		url: string,
		headers: Headers,
		shownUrl: string,
		timeoutMs: number,
		{ body, shown, mayBeFile = false }: Sent = {},
	): Promise<StreamReply> {
		const { recorder, signal } = this.options;
		const exchange = recorder.begin({
			method,
			url: shownUrl,
			headers,
			...(shown !== undefined && { body: shown }),
		});
		const connection = new AbortController();
		const either = signal ? AbortSignal.any([signal, connection.signal]) : connection.signal;
		const failed = (error: unknown) => {
			const problem = networkError(error, signal, timeoutMs);
			exchange.failure ??= problem.message;
			return Promise.reject(problem);
		};
		const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
		const sent = body === undefined || typeof body === 'string' ? body : iterable(body);
		const answer = await request(url, {
			method,
			headers,
			body: sent as never,
			signal: either,
			...limits,
		}).catch(failed);
		const answerHeaders: AnswerHeaders = Object.fromEntries(
			Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
		);
		exchange.answered(answer.statusCode, answerHeaders, mayBeFile);
		const { location } = answerHeaders;
		if (location && URL.canParse(location, url))
			answerHeaders.location = new URL(location, url).href;
		return {
			status: answer.statusCode,
			headers: answerHeaders,
			body: recorded(answer.body, exchange, failed),
			source: answer.body,
			close: () => connection.abort(),
		};
	}
}

interface Sent {
	body?: string | AsyncIterable<Uint8Array>;
	/** The body as it is written down. */
	shown?: string;
	mayBeFile?: boolean;
}

const PLAIN_TIMEOUT_MS = 60_000;

/** undici takes async generators, not every async iterable. */
async function* iterable(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield* bytes;
}

async function* recorded(
	body: AsyncIterable<Uint8Array>,
	exchange: OpenExchange,
	failed: (error: unknown) => Promise<never>,
): AsyncGenerator<Uint8Array> {
	const iterator = body[Symbol.asyncIterator]();
	for (;;) {
		const next = await iterator.next().catch(failed);
		if (next.done) return;
		exchange.add(next.value);
		yield next.value;
	}
}

function networkError(
	error: unknown,
	signal: AbortSignal | undefined,
	timeoutMs: number,
): NemoVideoError {
	const { code } = error as { code?: string };
	const isTimeout = /^UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT$/.test(code ?? '');
	return toNetworkError(isTimeout ? { code: 'ETIMEDOUT' } : error, signal, timeoutMs);
}
