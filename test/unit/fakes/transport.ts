import {
	NemoVideoClient,
	readReply,
	type Clock,
	type ServiceCall,
	type ServiceReply,
	type StreamReply,
	type Transport,
} from '../../../nemovideo';
import { FakeClock } from './clock';
import { stream } from './streams';

export type Route =
	| 'claim'
	| 'session'
	| 'message'
	| 'upload'
	| 'credits'
	| 'state'
	| 'render'
	| 'renderStatus'
	| 'download'
	| 'clip';

type Answer = ServiceReply | StreamReply | Error;
/** What a route answers; a function sees the call. The last one is given again and again. */
type Script = (Answer | ((call: ServiceCall) => Answer | Promise<Answer>))[];

const ROUTES: [Route, RegExp][] = [
	['claim', /^\/api\/auth\/claim-token$/],
	['session', /^\/api\/tasks\/me\/with-session\/nemo_agent$/],
	['message', /^\/run_sse$/],
	['upload', /^\/api\/upload-video\/nemo_agent\/me\/[^/]+$/],
	['credits', /^\/api\/credits\/balance\/simple$/],
	['state', /^\/api\/state\/nemo_agent\/me\/[^/]+\/latest$/],
	['render', /^\/api\/render\/proxy\/lambda$/],
	['renderStatus', /^\/api\/render\/proxy\/lambda\/[^/]+$/],
	['download', /^\/api\/render\/proxy\/[^/]+\/download$/],
];

/** NemoVideo as a table of answers. It keeps every call, so that a test can count what was sent. */
export class FakeTransport implements Transport {
	readonly calls: { route: Route; call: ServiceCall }[] = [];
	registered = false;
	webUrl = 'https://nemovideo.test/';

	constructor(
		private readonly script: Partial<Record<Route, Script>>,
		private readonly clock: Clock = new FakeClock(),
	) {}

	async call(call: ServiceCall): Promise<ServiceReply> {
		const answer = await this.answer(routeOf(call.path), call);
		if ('close' in answer) throw new Error(`${call.path} was not opened as a stream`);
		return answer;
	}

	async open(call: ServiceCall): Promise<StreamReply> {
		const answer = await this.answer(routeOf(call.path), call);
		if ('close' in answer) return answer;
		const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
		return stream([text ?? ''], this.clock, { status: answer.status, type: 'application/json' });
	}

	async readAnswer(reply: StreamReply): Promise<ServiceReply> {
		return await readReply(reply);
	}

	async fetch(url: string, timeoutMs: number): Promise<StreamReply> {
		return (await this.answer('clip', { method: 'GET', path: url, timeoutMs })) as StreamReply;
	}

	count(route: Route): number {
		return this.calls.filter((made) => made.route === route).length;
	}

	callsOf(route: Route): ServiceCall[] {
		return this.calls.filter((made) => made.route === route).map((made) => made.call);
	}

	private async answer(route: Route, call: ServiceCall): Promise<ServiceReply | StreamReply> {
		const script = this.script[route];
		if (!script) throw new Error(`nothing is scripted for ${route}`);
		const next = script[Math.min(this.count(route), script.length - 1)];
		this.calls.push({ route, call });
		const answer = typeof next === 'function' ? await next(call) : next;
		if (answer instanceof Error) throw answer;
		return answer;
	}
}

function routeOf(path: string): Route {
	const found = ROUTES.find(([, pattern]) => pattern.test(path));
	if (!found) throw new Error(`the contract has no ${path}`);
	return found[0];
}

/** `{"code":0,"data":…}` [ENV-1]. */
export const ok = (data?: unknown): ServiceReply => ({ status: 200, body: { code: 0, data } });

/** A refusal with HTTP 200, or with the HTTP status given [ENV-2]. */
export const refusal = (code: number, message = 'no', status = 200): ServiceReply => ({
	status,
	body: { code, message, data: null },
});

/** A session whose draft is the one given. */
export const stateOf = (draft: unknown, more: object = {}): ServiceReply =>
	ok({ state: { draft, ...more } });

export function clientFor(transport: Transport, clock: Clock, signal?: AbortSignal) {
	return new NemoVideoClient(transport, clock, signal);
}
