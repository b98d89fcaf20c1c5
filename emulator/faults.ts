/**
 * Orders: how a test makes the emulator misbehave. An order waits for requests that match and
 * changes what happens to them; README.md has an example of each.
 */
export interface Order {
	match?: {
		method?: string;
		/** A part of the path, or the source of a regular expression. */
		path?: string;
		/** In the path (upload, state) or in the body (run_sse, render). */
		sessionId?: string;
		/** Only from the nth matching request on (the first is 1). */
		nth?: number;
	};
	/** How many requests it strikes; 1 if not given. Over HTTP `"always"` stands for Infinity. */
	times?: number | 'always';
	do: Deed;
}

/** Exactly one of these keys. */
export type Deed =
	| { error: { code: number; httpStatus?: number; message?: string; raw?: string } }
	| { delayMs: number }
	| { dropConnection: 'beforeAnswer' | 'afterWork' }
	| { cutStreamAfterEvents: number }
	| { stream: string | string[] }
	| { failRender: string }
	| { heartbeatsOnlyMs: number }
	| { silent: boolean }
	| { noOutputUrl: true }
	| { envelopedStatus: true }
	| { status5xxAfterWork: number };

/** All that the orders have in store for one request. */
export interface Plan {
	error?: { code: number; httpStatus?: number; message?: string; raw?: string };
	delayMs?: number;
	dropConnection?: 'beforeAnswer' | 'afterWork';
	cutStreamAfterEvents?: number;
	stream?: string | string[];
	failRender?: string;
	heartbeatsOnlyMs?: number;
	silent?: boolean;
	noOutputUrl?: true;
	envelopedStatus?: true;
	status5xxAfterWork?: number;
}

const DEEDS: readonly (keyof Plan)[] = [
	'error',
	'delayMs',
	'dropConnection',
	'cutStreamAfterEvents',
	'stream',
	'failRender',
	'heartbeatsOnlyMs',
	'silent',
	'noOutputUrl',
	'envelopedStatus',
	'status5xxAfterWork',
];

/** What an order can match on. */
export interface RequestFacts {
	method: string;
	path: string;
	sessionId?: string;
}

interface Standing {
	order: Order;
	path?: RegExp;
	/** matching requests so far */
	seen: number;
	left: number;
}

/** The orders that stand, and which of them strike a request. */
export class OrderBook {
	private standing: Standing[] = [];

	/** @throws TypeError when the order does nothing that the emulator knows */
	add(order: Order): void {
		const keys = Object.keys(order.do ?? {});
		if (keys.length !== 1 || !DEEDS.includes(keys[0] as keyof Plan)) {
			throw new TypeError(`An order's "do" has exactly one of the keys ${DEEDS.join(', ')}`);
		}
		this.standing.push({
			order,
			path: order.match?.path === undefined ? undefined : pathPattern(order.match.path),
			seen: 0,
			left: order.times === 'always' ? Infinity : (order.times ?? 1),
		});
	}

	clear(): void {
		this.standing = [];
	}

	/** Takes what strikes this request; several orders add up, the later one wins a key. */
	take(request: RequestFacts): Plan {
		const plan: Plan = {};
		if (this.standing.length === 0) return plan;
		for (const standing of this.standing) {
			if (!matches(standing, request)) continue;
			standing.seen++;
			if (standing.seen < (standing.order.match?.nth ?? 1)) continue;
			standing.left--;
			Object.assign(plan, standing.order.do);
		}
		this.standing = this.standing.filter(({ left }) => left > 0);
		return plan;
	}
}

function matches({ order: { match }, path }: Standing, request: RequestFacts): boolean {
	if (match?.method && match.method.toUpperCase() !== request.method) return false;
	if (path && !request.path.includes(match?.path ?? '') && !path.test(request.path)) return false;
	return match?.sessionId === undefined || match.sessionId === request.sessionId;
}

/** A path that is no regular expression is still good as a plain part of the path. */
function pathPattern(source: string): RegExp {
	try {
		return new RegExp(source);
	} catch {
		return new RegExp(source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	}
}
