/**
 * A service that answers as the contract says until a test makes one of its calls hostile, and a stranger
 * that only notes what reaches it. Raw node:http: the attacks are below what an HTTP framework lets through.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = 'nmv_usr_4f9A-x.y_z';
export const SESSION = '5529798706024415232';

/** The calls of the contract by a short name. */
export const CALLS = [
	'signIn',
	'session',
	'claim',
	'credits',
	'state',
	'message',
	'upload',
	'submit',
	'status',
	'download',
	'clip',
] as const;
export type Call = (typeof CALLS)[number];

const ROUTES: Array<[Call, string, RegExp]> = [
	['signIn', 'POST', /^\/api\/auth\/anonymous-token$/],
	['claim', 'POST', /^\/api\/auth\/claim-token$/],
	['session', 'POST', /^\/api\/tasks\/me\/with-session\/nemo_agent$/],
	['credits', 'GET', /^\/api\/credits\/balance\/simple$/],
	['state', 'GET', /^\/api\/state\/nemo_agent\/me\/[^/]+\/latest$/],
	['message', 'POST', /^\/run_sse$/],
	['upload', 'POST', /^\/api\/upload-video\/nemo_agent\/me\/[^/]+$/],
	['submit', 'POST', /^\/api\/render\/proxy\/lambda$/],
	['status', 'GET', /^\/api\/render\/proxy\/lambda\/[^/]+$/],
	['download', 'GET', /^\/api\/render\/proxy\/[^/]+\/download$/],
	['clip', 'GET', /^\/clip\.mp4$/],
];

/** A clip as far as its first bytes go. */
export const MP4 = Buffer.concat([
	Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2', 'latin1'),
	Buffer.alloc(4096, 7),
]);
const DRAFT = { t: [{ tt: 0, sg: [{ d: 1000, m: { name: 'city' } }] }] };
const json = (value: unknown) => ({
	type: 'application/json',
	body: JSON.stringify(value) as string | Buffer,
});
const ok = (data: unknown) => json({ code: 0, data });

export type Attack = (request: IncomingMessage, response: ServerResponse) => void;

export interface Seen {
	call: Call | undefined;
	url: string;
	headers: IncomingMessage['headers'];
	body: string;
}

export class HostileServer {
	/** Everything that was asked, in order. */
	readonly seen: Seen[] = [];
	private readonly attacks = new Map<Call, Attack>();
	private readonly answers = new Map<Call, unknown>();
	private readonly sockets = new Set<{ destroy(): void }>();

	private constructor(private readonly server: Server) {}

	static async start(): Promise<HostileServer> {
		const server = createServer();
		const hostile = new HostileServer(server);
		server.on('request', (request, response) => void hostile.answer(request, response));
		server.on('connection', (socket) => {
			hostile.sockets.add(socket);
			socket.on('close', () => hostile.sockets.delete(socket));
			socket.on('error', () => undefined);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return hostile;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	/** From now on, this call is answered by the attack. */
	attack(call: Call, attack: Attack): void {
		this.attacks.set(call, attack);
	}

	/** From now on, the ordinary answer of this call holds this as its data. */
	answerWith(call: Call, value: unknown): void {
		this.answers.set(call, value);
	}

	count(call: Call): number {
		return this.seen.filter((one) => one.call === call).length;
	}

	reset(): void {
		this.attacks.clear();
		this.answers.clear();
		this.seen.length = 0;
	}

	async close(): Promise<void> {
		for (const socket of this.sockets) socket.destroy();
		await new Promise<void>((resolve) => this.server.close(() => resolve()));
	}

	private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = (request.url ?? '').split('?')[0];
		const call = ROUTES.find(([, method, route]) => method === request.method && route.test(path));
		const seen: Seen = {
			call: call?.[0],
			url: request.url ?? '',
			headers: request.headers,
			body: '',
		};
		this.seen.push(seen);
		request.on('error', () => undefined);
		response.on('error', () => undefined);
		const attack = call && this.attacks.get(call[0]);
		if (attack) return attack(request, response);
		for await (const chunk of request) seen.body += String(chunk).slice(0, 10_000);
		const { type, body } = this.ordinary(call?.[0]);
		response.writeHead(call ? 200 : 404, { 'content-type': type, 'content-length': body.length });
		response.end(body);
	}

	private ordinary(call: Call | undefined): { type: string; body: string | Buffer } {
		if (call && this.answers.has(call)) return ok(this.answers.get(call));
		switch (call) {
			case 'signIn':
				return ok({ token: TOKEN, credits: 100 });
			case 'session':
				return ok({ session_id: SESSION, task_id: 'task_1' });
			case 'claim':
				return ok({ claim_token: 'clm_1', expires_in: 604800 });
			case 'credits':
				return ok({ available: 100, frozen: 0, total: 100 });
			case 'state':
				return ok({ state: { draft: DRAFT } });
			case 'message':
				return {
					type: 'text/event-stream',
					body: 'data: {"content":{"role":"model","parts":[{"text":"Done."}]}}\n\n',
				};
			case 'upload':
				return ok({ files: [{ id: 'f1' }] });
			case 'submit':
				return ok({});
			case 'status':
				return json({ status: 'completed', output: { url: `${this.url}/clip.mp4` } });
			case 'download':
			case 'clip':
				return { type: 'video/mp4', body: MP4 };
			default:
				return json({ code: 404, message: 'not found' });
		}
	}
}
