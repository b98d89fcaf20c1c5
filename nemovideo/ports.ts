/**
 * What the service code needs from outside. n8n implements them (`nodes/io/`, `nodes/runtime/`), tests
 * use fakes: nothing in `nemovideo/` opens a socket, reads a clock or draws a random number itself.
 */

/** Time from outside, so that every wait can be tested without waiting. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Resolves after `ms` milliseconds; rejects as soon as `signal` aborts. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Bytes that arrive or leave piece by piece. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A request body that is streamed: opened anew for each attempt, never held in memory. */
export interface StreamedBody {
	contentType: string;
	lengthBytes: number;
	open(): Promise<ByteStream>;
}

/** One call to the service. `path` starts with a slash and is relative to the API base. */
export interface ServiceCall {
	method: 'GET' | 'POST';
	path: string;
	json?: unknown;
	/** `json` as the text to send, where every digit of it counts. */
	jsonText?: string;
	stream?: StreamedBody;
	accept?: string;
	/** Whole-call limit; for `open` the longest silence between two pieces. */
	timeoutMs: number;
	/** The answer that refused the token of the call before: get another one first (anonymous mode only). */
	refusal?: object;
}

/** A whole answer. `body` is the parsed JSON, or the text when it is not JSON; `text`, what came. */
export interface ServiceReply {
	status: number;
	/** By lower-case name. */
	headers?: Record<string, string | undefined>;
	body: unknown;
	text?: string;
}

/** An answer whose body is still arriving. Header names are in lower case. */
export interface StreamReply {
	status: number;
	headers: Record<string, string | undefined>;
	body: ByteStream;
	/** The stream that `body` reads; n8n's own kind of stream in production. */
	source: object;
	/** Ends the connection; safe to call twice. */
	close(): void;
}

/**
 * The way to the service: signed in, attributed, cancellable. It throws only for what happened on the
 * wire (refused, reset, timed out, cancelled); an HTTP error status is an ordinary answer.
 */
export interface Transport {
	/** A registered token is the user's own and is never replaced; an anonymous one renews itself. */
	readonly registered: boolean;
	readonly webUrl: string;
	/** The anonymous user's id, where it is known. */
	readonly userId?: string;
	call(call: ServiceCall): Promise<ServiceReply>;
	open(call: ServiceCall): Promise<StreamReply>;
	/** Reads the rest of an opened answer, within a limit of its own. */
	readAnswer(reply: StreamReply, limitMs: number): Promise<ServiceReply>;
	/** GET of an address outside the API (a finished clip): without token and attribution headers. */
	fetch(url: string, idleTimeoutMs: number): Promise<StreamReply>;
}

/** Where a step stores how far it is, so that a node that runs again does not do its work twice. Values are JSON. */
export interface Checkpoint {
	load<T>(key: string): T | undefined;
	/** `undefined` deletes the key. */
	save(key: string, value: unknown): void;
	/** True where an earlier execution saved the value: a person has pressed Retry in the executions list. */
	isInherited(key: string): boolean;
	/** True where others may have worked since it was saved: it is inherited, or of an earlier call of an agent's tool. */
	isOfAnotherCall(key: string): boolean;
}
