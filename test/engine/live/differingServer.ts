import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { request } from 'undici';

/** One way in which the server differs from the emulator behind it. */
export interface Difference {
	/** The fact that a live check has to name. */
	title: string;
	/** What it has to say of it. */
	said: RegExp;
	method?: string;
	path: RegExp;
	/** Changes an answer as a whole: its text, and its status or type where given. */
	change: (text: string) => { text: string; status?: number; type?: string };
}

interface Json {
	[key: string]: Json;
}

/** An answer's JSON changed in place. */
const json = (edit: (body: Json) => void) => (text: string) => {
	const body = JSON.parse(text) as Json;
	edit(body);
	return { text: JSON.stringify(body) };
};

const rename = (object: Json | undefined, from: string, to: string) => {
	if (!object || !(from in object)) return;
	object[to] = object[from];
	delete object[from];
};

const POLL = /^\/api\/render\/proxy\/lambda\/render_/;

export const DIFFERENCES: Difference[] = [
	{
		title: 'A success has HTTP 200',
		said: /^session: HTTP 201$/,
		method: 'POST',
		path: /^\/api\/tasks\//,
		change: (text) => ({ text, status: 201 }),
	},
	{
		title: 'Answers come in an envelope, with code 0 or success true',
		said: /^project link: without code and success$/,
		path: /claim-token$/,
		change: (text) => ({ text: JSON.stringify((JSON.parse(text) as Json).data) }),
	},
	{
		title: 'The balance has available, frozen and total, which is their sum',
		said: /^it has available, frozen, sum$/,
		path: /balance\/simple$/,
		change: json((body) => rename(body.data ?? undefined, 'total', 'sum')),
	},
	{
		title: 'Who sends user_id: the anonymous token, or the new session',
		said: /^nobody$/,
		path: /anonymous-token$|with-session/,
		change: json((body) => rename(body.data ?? undefined, 'user_id', 'owner')),
	},
	{
		title: 'Where the answer to a poll has status and address',
		said: /^no address: id, status, progress, output/,
		path: POLL,
		change: json((body) => rename(body.output, 'url', 'link')),
	},
	{
		title: 'The words of a render: pending, processing, completed, failed',
		said: /^"rendering"$/,
		path: POLL,
		change: (text) => ({
			text: text.replace(/"status":"(?:pending|processing)"/, '"status":"rendering"'),
		}),
	},
	{
		title: 'The bytes of a heartbeat',
		said: /not known as one: "data: beat"/,
		path: /^\/run_sse$/,
		change: (text) => ({ text: text.replaceAll('event: heartbeat\ndata: {}', 'data: beat') }),
	},
	{
		title: 'The shape of an event: ADK, with invocationId, author, content',
		said: /^without invocationId$/,
		path: /^\/run_sse$/,
		change: (text) => ({ text: text.replaceAll('"invocationId"', '"runId"') }),
	},
	{
		title: 'The clip comes through the API as well',
		said: /^HTTP 200, code 0, application\/json/,
		path: /\/download$/,
		change: () => ({
			text: '{"code":0,"data":{"url":"https://cdn.service.test/clip.mp4"}}',
			type: 'application/json',
		}),
	},
	{
		title: 'A session that does not exist: 1002',
		said: /^HTTP 200, code 1404, "session not found"$/,
		path: /\/latest$/,
		change: (text) => ({ text: text.replace('"code":1002', '"code":1404') }),
	},
];

export interface DifferingServer {
	url: string;
	close: () => Promise<void>;
}

/** A server that passes everything on to `target` and changes the answers. */
export async function differingServer(
	target: string,
	differences: Difference[],
): Promise<DifferingServer> {
	const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
		const { method = 'GET', url = '/' } = incoming;
		// Hop-by-hop headers belong to one connection.
		const headers = { ...incoming.headers, host: undefined, connection: undefined };
		const body = method === 'GET' ? undefined : incoming;
		const answer = await request(target + url, { method: method as 'GET', headers, body });
		const mine = differences.filter(
			(one) => one.path.test(url) && (one.method ?? method) === method,
		);
		const bytes = Buffer.from(await answer.body.arrayBuffer());
		let status = answer.statusCode;
		let type = String(answer.headers['content-type'] ?? '');
		let out = bytes;
		for (const { change } of mine) {
			const changed = change(out.toString());
			out = Buffer.from(changed.text);
			status = changed.status ?? status;
			type = changed.type ?? type;
		}
		outgoing.writeHead(status, { 'content-type': type, 'content-length': out.length });
		outgoing.end(out);
	};
	const server = createServer((incoming, outgoing) => {
		pass(incoming, outgoing).catch(() => outgoing.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
