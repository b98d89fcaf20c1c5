// A service that edits and renders in words only: no media is touched, and answers can be lost.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { HostileServer } from '../hostile/server';

/** What becomes of a message: `failed`: no edit, and the answer says so; `lostAnswer`: an edit, no answer. */
export type Fate = 'failed' | 'lostAnswer' | 'answered';

export interface EditingService {
	url: string;
	/** Sets what becomes of the next messages to a session; the later ones are answered. */
	plan(sessionId: string, ...fates: Fate[]): void;
	/** The messages that a session got. */
	messagesTo(sessionId: string): number;
	/** The session of each render that was submitted. */
	renders(): string[];
	/** A change that nobody sent a message for. */
	change(sessionId: string): void;
	/** From now on, renders are in this state. */
	setRenderStatus(status: 'processing' | 'completed'): void;
	close(): Promise<void>;
}

interface Session {
	messages: number;
	changes: number;
	fates: Fate[];
}

export async function startEditingService(): Promise<EditingService> {
	const server = await HostileServer.start();
	const sessions = new Map<string, Session>();
	const session = (id: string) => {
		if (!sessions.has(id)) sessions.set(id, { messages: 0, changes: 0, fates: [] });
		return sessions.get(id)!;
	};
	let renderStatus = 'completed';
	server.attack('message', (request, response) => {
		void textOf(request).then((body) => {
			const { session_id: id } = JSON.parse(body) as { session_id: string };
			const target = session(id);
			const fate = target.fates.shift() ?? 'answered';
			target.messages += 1;
			if (fate !== 'failed') target.changes += 1;
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			if (fate === 'lostAnswer') return response.write(': heartbeat\n\n');
			const event =
				fate === 'failed'
					? { errorCode: 'INTERNAL', errorMessage: 'overloaded' }
					: { content: { role: 'model', parts: [{ text: 'Done.' }] } };
			return response.end(`data: ${JSON.stringify(event)}\n\n`);
		});
	});
	server.attack('state', ({ url = '' }, response) => {
		const { changes } = session(url.split('/').at(-2) ?? '');
		const segment = (_: unknown, index: number) => ({ d: 1000, m: { name: `clip ${index}` } });
		const draft = { t: [{ tt: 0, sg: Array.from({ length: changes + 1 }, segment) }] };
		sendJson(response, { code: 0, data: { state: { draft } } });
	});
	server.attack('status', (_, response) => {
		const output = { url: `${server.url}/clip.mp4` };
		const isDone = renderStatus === 'completed';
		sendJson(response, { status: renderStatus, ...(isDone && { output }) });
	});
	return {
		url: server.url,
		plan: (id, ...fates) => void (session(id).fates = fates),
		messagesTo: (id) => session(id).messages,
		renders: () =>
			server.seen
				.filter(({ call }) => call === 'submit')
				.map(({ body }) => (JSON.parse(body) as { sessionId: string }).sessionId),
		change: (id) => void (session(id).changes += 1),
		setRenderStatus: (status) => void (renderStatus = status),
		close: async () => await server.close(),
	};
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) text += String(chunk);
	return text;
}

function sendJson(response: ServerResponse, value: unknown): void {
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(JSON.stringify(value));
}
