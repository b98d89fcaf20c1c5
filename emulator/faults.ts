import type { Question } from './editing/answers';

/**
 * Fault injection: a fault waits for requests that match it and changes how they are answered.
 * README.md has an example of each effect.
 */
export interface Fault {
	match?: {
		method?: string;
		/** A part of the path, or the source of a regular expression. */
		path?: string;
		/** In the path (upload, state) or in the body (run_sse, render). */
		sessionId?: string;
		/** Only from the nth matching request on (the first is 1). */
		nth?: number;
	};
	/** How many requests it applies to; 1 if not given. Over HTTP `"always"` stands for Infinity. */
	times?: number | 'always';
	do: Effect;
}

/** Bytes for an answer: text, or any bytes in base64. */
export type Bytes = string | { base64: string };

/** The effects of all faults that apply to one request. README.md tells what each one does. */
export interface Effects {
	error?: { code: number; httpStatus?: number; message?: string; raw?: string };
	redirect?: { status: 301 | 302 | 303 | 307 | 308; location: string };
	/** emulated ms before the request is handled */
	delayMs?: number;
	dropConnection?: 'beforeAnswer' | 'afterWork';
	status5xxAfterWork?: number;
	/** emulated ms between two bytes of the answer */
	dripMs?: number;
	/** bytes that are added to a JSON answer */
	padBytes?: number;
	cutStreamAfterEvents?: number;
	stream?: Bytes | Bytes[];
	streamPrefix?: Bytes;
	/** emulated ms */
	heartbeatsOnlyMs?: number;
	silent?: boolean;
	ask?: true | Question;
	failRender?: string;
	noOutputUrl?: true;
	envelopedStatus?: true;
}

/** An object with exactly one of the keys of `Effects`. */
export type Effect = { [K in keyof Effects]-?: Required<Pick<Effects, K>> }[keyof Effects];

/** A record, so that the compiler finds an effect that is missing here. */
const EFFECTS: Record<keyof Effects, true> = {
	error: true,
	redirect: true,
	delayMs: true,
	dropConnection: true,
	status5xxAfterWork: true,
	dripMs: true,
	padBytes: true,
	cutStreamAfterEvents: true,
	stream: true,
	streamPrefix: true,
	heartbeatsOnlyMs: true,
	silent: true,
	ask: true,
	failRender: true,
	noOutputUrl: true,
	envelopedStatus: true,
};

/** The parts of a request that a fault can match. */
export interface RequestFacts {
	method: string;
	path: string;
	sessionId?: string;
}

interface ActiveFault {
	fault: Fault;
	path?: RegExp;
	/** matching requests so far */
	matched: number;
	/** how many more requests it applies to */
	left: number;
}

/** Holds the injected faults and picks those that apply to a request. */
export class FaultInjector {
	private active: ActiveFault[] = [];

	/** @throws TypeError when `do` is not exactly one known effect */
	add(fault: Fault): void {
		const keys = Object.keys(fault.do ?? {});
		if (keys.length !== 1 || !Object.hasOwn(EFFECTS, keys[0])) {
			const known = Object.keys(EFFECTS).join(', ');
			throw new TypeError(`A fault's "do" has exactly one of the keys ${known}`);
		}
		this.active.push({
			fault,
			path: fault.match?.path === undefined ? undefined : pathPattern(fault.match.path),
			matched: 0,
			left: fault.times === 'always' ? Infinity : (fault.times ?? 1),
		});
	}

	clear(): void {
		this.active = [];
	}

	/**
	 * The effects on this request, which counts against each fault's `times`. Effects of several
	 * faults are combined; where two set the same key, the fault added last wins.
	 */
	take(request: RequestFacts): Effects {
		const effects: Effects = {};
		if (this.active.length === 0) return effects;
		for (const active of this.active) {
			if (!matches(active, request)) continue;
			active.matched++;
			if (active.matched < (active.fault.match?.nth ?? 1)) continue;
			active.left--;
			Object.assign(effects, active.fault.do);
		}
		this.active = this.active.filter(({ left }) => left > 0);
		return effects;
	}
}

function matches({ fault: { match }, path }: ActiveFault, request: RequestFacts): boolean {
	if (match?.method && match.method.toUpperCase() !== request.method) return false;
	if (path && !request.path.includes(match?.path ?? '') && !path.test(request.path)) return false;
	return match?.sessionId === undefined || match.sessionId === request.sessionId;
}

/** A path that is not a valid regular expression is matched as plain text. */
function pathPattern(source: string): RegExp {
	try {
		return new RegExp(source);
	} catch {
		return new RegExp(source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	}
}
