/**
 * Answers as a recorded service did: each request gets the next answer that was recorded for one like it. It knows
 * nothing of sessions or credits, and what a client does otherwise than the recorded one may be answered oddly.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { bytesOf, type Exchange, type RecordedFile, type Recording } from './recording';

export interface ReplayOptions {
	/** 0 (default): any free port on 127.0.0.1. */
	port?: number;
	/** How much faster than recorded; `Infinity` does not wait at all. */
	speed?: number;
}

export interface Replay {
	url: string;
	/** The requests so far that the recording has no answer to. */
	unanswered: string[];
	close(): Promise<void>;
}

export async function startReplay(
	recording: Recording,
	{ port = 0, speed = 1 }: ReplayOptions = {},
): Promise<Replay> {
	const script = new Script(recording);
	const unanswered: string[] = [];
	let url = '';
	const server = createServer((request, response) => {
		const answer = async () => {
			const asked = await readRequest(request);
			const exchange = script.next(asked);
			if (exchange) return await send(exchange, response, { url, speed, script });
			unanswered.push(`${asked.method} ${asked.path}`);
			response.writeHead(501, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ code: 501, message: `not recorded: ${asked.path}` }));
		};
		// The client has gone.
		answer().catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { url, unanswered, close: async () => await close(server) };
}

async function close(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}

/** What a request is told by. */
interface Asked {
	method: string;
	path: string;
	token?: string;
	attributed: boolean;
	multipart: boolean;
	/** The session or render that its body is about. */
	subject?: string;
	/** The id that the client has made up for a render. */
	renderId?: string;
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
	const { method = 'GET', url = '/', headers } = request;
	const multipart = (headers['content-type'] ?? '').startsWith('multipart/');
	let body = '';
	for await (const chunk of request) if (!multipart) body += String(chunk);
	return {
		method,
		path: url,
		token: headers.authorization,
		attributed: headers['x-skill-source'] !== undefined,
		multipart,
		subject: subjectOf(body),
		renderId: renderIdOf(body),
	};
}

function askedBy({ request: { method, url, headers, body = '' } }: Exchange): Asked {
	const names = new Map(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
	return {
		method,
		path: pathOf(url),
		token: names.get('authorization'),
		attributed: names.has('x-skill-source'),
		multipart: body.startsWith('multipart'),
		subject: subjectOf(body),
		renderId: renderIdOf(body),
	};
}

const renderIdOf = (body: string): string | undefined => /"id":"(render_\w+)"/.exec(body)?.[1];

const subjectOf = (body: string): string | undefined =>
	/"(?:session_id|sessionId)":"?([\w-]+)/.exec(body)?.[1];

const pathOf = (url: string) => (url.startsWith('/') ? url : new URL(url).pathname);

/** A path without the ids in it: they are the client's own in part. */
const routeOf = ({ method, path, multipart }: Asked) =>
	`${method} ${multipart ? 'multipart ' : ''}${path
		.replace(/(\/me\/)[^/]+/, (all, me: string) => (all === '/me/with-session' ? all : `${me}*`))
		.replace(/(\/proxy\/(?:lambda\/)?)(?!lambda$)[^/]+(\/download)?$/, '$1*$2')}`;

class Script {
	private readonly left = new Map<
		string,
		{ asked: Asked; exchange: Exchange; isUsed: boolean }[]
	>();
	/** Addresses outside of the API, as the recording has them. */
	readonly addresses: string[] = [];
	/** The client's own ids for the renders that were recorded: answers hold them too. */
	readonly renderIds = new Map<string, string>();

	constructor({ exchanges }: Recording) {
		for (const exchange of exchanges) {
			if (!exchange.answer) continue;
			const asked = askedBy(exchange);
			const route = routeOf(asked);
			this.left.set(route, [...(this.left.get(route) ?? []), { asked, exchange, isUsed: false }]);
			if (!exchange.request.url.startsWith('/')) this.addresses.push(exchange.request.url);
		}
	}

	/** The next answer to a request like this one; the last of them is given again and again. */
	next(asked: Asked): Exchange | undefined {
		let entries = this.left.get(routeOf(asked)) ?? [];
		// From the plainest sign to the one that may be the client's own: each narrows, where it can.
		const signs: ((one: Asked) => unknown)[] = [
			({ token }) => token !== undefined,
			({ attributed }) => attributed,
			({ subject }) => subject,
			({ path }) => path,
			({ token }) => token,
		];
		for (const sign of signs) {
			const alike = entries.filter((entry) => sign(entry.asked) === sign(asked));
			// An id that the client made up stands for the one that was recorded most.
			entries = alike.length > 0 ? alike : largestGroup(entries, (entry) => sign(entry.asked));
		}
		const entry = entries.find(({ isUsed }) => !isUsed) ?? entries.at(-1);
		if (!entry) return undefined;
		entry.isUsed = true;
		const { renderId } = entry.asked;
		if (renderId && asked.renderId) this.renderIds.set(renderId, asked.renderId);
		return entry.exchange;
	}
}

function largestGroup<T>(items: T[], keyOf: (item: T) => unknown): T[] {
	const groups = new Map<unknown, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return [...groups.values()].reduce((best, one) => (one.length > best.length ? one : best), []);
}

interface Sending {
	url: string;
	speed: number;
	script: Script;
}

async function send(
	{ atMs: askedAtMs, answer }: Exchange,
	response: ServerResponse,
	{ url, speed, script }: Sending,
): Promise<void> {
	if (!answer) return;
	let atMs = askedAtMs;
	const until = async (nextMs: number) => {
		const ms = (nextMs - atMs) / speed;
		atMs = nextMs;
		if (ms >= 1) await wait(ms);
	};
	const here = (text: string) => {
		const local = script.addresses.reduce(
			(all, one) => all.replaceAll(one, url + pathOf(one)),
			text,
		);
		return [...script.renderIds].reduce((all, [was, is]) => all.replaceAll(was, is), local);
	};
	const { status, body, headers } = answer;
	const kept = Object.entries(headers).filter(
		([name]) => !/^(?:content-length|transfer-encoding|content-encoding)$/.test(name),
	);
	await until(answer.atMs);
	response.writeHead(status, Object.fromEntries(kept.map(([name, value]) => [name, here(value)])));
	if (typeof body === 'string') response.end(here(body));
	else if ('file' in body) sendFile(body.file, response);
	else {
		const chunks = bytesOf(body);
		for (const [i, piece] of body.pieces.entries()) {
			await until(piece.atMs);
			response.write(chunks[i]);
		}
		response.end();
	}
}

/** Contents were not recorded: an MP4 of that size without a picture, or zeros. */
function sendFile({ bytes, kind }: RecordedFile, response: ServerResponse): void {
	const file = Buffer.alloc(bytes);
	if (kind === 'mp4' && bytes >= 40) {
		file.writeUInt32BE(32, 0);
		file.write('ftypisom\0\0\x02\0isomiso2avc1mp41', 4, 'latin1');
		file.writeUInt32BE(bytes - 32, 32);
		file.write('free', 36, 'latin1');
	}
	response.end(file);
}
