/** The event stream of `/run_sse`, read as it arrives into one answer [SSE-*]. Memory stays flat. */
import { createParser } from 'eventsource-parser';
import { agentEvent, textPieceOf, withoutEmptyActions, type AgentEvent } from '../api/contract';
import { NemoVideoError, parseJson, plainWords, problemIn } from '../api/errors';
import type { ByteStream, Clock, StreamReply } from '../ports';

export interface Answer {
	/** All texts for the user, whole, in order. Empty for a silent edit. */
	texts: string[];
	/** Names of the tools the backend used. */
	toolCalls: string[];
	toolResults: number;
	/** The events themselves, only when asked for, at most `MAX_KEPT_EVENTS`. */
	events: AgentEvent[];
	/** The run itself reported a failure. */
	failure?: NemoVideoError;
	ending: 'closed' | 'broken' | 'idle' | 'timeout' | 'cancelled';
}

export interface ReadOptions {
	clock: Clock;
	signal?: AbortSignal;
	/** Limit of the whole answer. */
	totalMs: number;
	/** Limit of a time in which nothing but heartbeats arrives. */
	idleMs: number;
	/** Called every `STILL_WORKING_MS` with the time passed so far. */
	onStillWorking?: (elapsedMs: number) => void;
	keepEvents?: boolean;
}

/** How often a long edit says that it lives [SSE-4]. */
export const STILL_WORKING_MS = 2 * 60_000;
/** No event of the service is near this; a line without end stops here. */
export const MAX_EVENT_CHARS = 8 * 1024 * 1024;
const MAX_KEPT_EVENTS = 1000;
/** Some fifty pages: the words of an answer that anyone will read. */
export const MAX_TEXT_CHARS = 200_000;
const BLANK_LINES = ['\n\n', '\r\n\r\n', '\r\r'];

/** Reads the stream to its end, its limit or its break; never throws for what the stream holds. */
export async function readAnswer(reply: StreamReply, options: ReadOptions): Promise<Answer> {
	const collector = new Collector(options.keepEvents === true);
	const watch = watchOver(reply, collector, options);
	const failed = await consume(reply, collector, options.clock).then(
		() => false,
		() => true,
	);
	watch.stop();
	reply.close();
	return collector.finish(watch.reason() ?? (failed ? 'broken' : 'closed'));
}

async function consume(reply: StreamReply, collector: Collector, clock: Clock): Promise<void> {
	const decoder = new TextDecoder();
	let arrived = 0;
	const parser = createParser({
		onEvent: (event) => {
			arrived += 1;
			collector.add(event.data, event.event);
		},
	});
	let pending = 0;
	let tail = '';
	for await (const chunk of inSlices(reply.body)) {
		const text = decoder.decode(chunk, { stream: true });
		const before = arrived;
		const { activity } = collector;
		parser.feed(text);
		// The clock is read for a piece of the stream, not for each of its events: there are many.
		if (collector.activity !== activity) collector.activityMs = clock.now();
		// Looked for only where no event says it: the search would take longer than the parser.
		pending = arrived > before ? text.length : pendingAfter(tail, text, pending);
		tail = text.length < 3 ? (tail + text).slice(-3) : text.slice(-3);
		if (pending > MAX_EVENT_CHARS) {
			collector.fail(new NemoVideoError('unreadable', { detail: 'an event without end' }));
			return;
		}
	}
	// An event that the closing stream left without its blank line is an answer all the same.
	parser.feed('\n\n');
}

/** The parser goes over a long text more than once: in smaller ones it is faster. */
const SLICE_BYTES = 16 * 1024;

async function* inSlices(body: ByteStream): ByteStream {
	for await (const chunk of body) {
		for (let at = 0; at < chunk.length; at += SLICE_BYTES)
			yield chunk.subarray(at, at + SLICE_BYTES);
	}
}

/** How much has come since the last blank line, which may be cut in two by the chunks. */
function pendingAfter(tail: string, text: string, pending: number): number {
	const seen = tail + text;
	const end = Math.max(...BLANK_LINES.map((line) => seen.lastIndexOf(line)));
	return end >= 0 ? seen.length - end : pending + text.length;
}

/** Ends the stream from outside: at its limits, or when the execution is cancelled. */
function watchOver(reply: StreamReply, collector: Collector, options: ReadOptions) {
	const { clock, signal, totalMs, idleMs, onStillWorking } = options;
	const startMs = clock.now();
	const done = new AbortController();
	let reason: 'idle' | 'timeout' | 'cancelled' | undefined;
	const end = (why: typeof reason) => {
		reason ??= why;
		done.abort();
		reply.close();
	};
	const onCancel = () => end('cancelled');
	if (signal?.aborted) onCancel();
	signal?.addEventListener('abort', onCancel);
	let activity = collector.activity;
	let lastActivityMs = startMs;
	let nextSignMs = startMs + STILL_WORKING_MS;
	const tick = async () => {
		while (!done.signal.aborted) {
			const nextMs = Math.min(startMs + totalMs, lastActivityMs + idleMs, nextSignMs);
			await clock.sleep(Math.max(0, nextMs - clock.now()), done.signal).catch(() => undefined);
			if (done.signal.aborted) return;
			const nowMs = clock.now();
			if (collector.activity !== activity) {
				activity = collector.activity;
				lastActivityMs = collector.activityMs;
			}
			if (nowMs >= startMs + totalMs) return end('timeout');
			if (nowMs >= lastActivityMs + idleMs) return end('idle');
			if (nowMs >= nextSignMs) {
				onStillWorking?.(nowMs - startMs);
				nextSignMs += STILL_WORKING_MS;
			}
		}
	};
	void tick();
	return {
		reason: () => reason,
		stop: () => {
			signal?.removeEventListener('abort', onCancel);
			done.abort();
		},
	};
}

/** Gathers events into texts: pieces grow in their place until the whole text replaces them [SSE-9]. */
class Collector {
	/** How many events said more than that the service lives, and when the last of them came. */
	activity = 0;
	activityMs = 0;
	/** Which of the texts is still growing, by invocation and author. */
	private readonly growing = new Map<string, number>();
	/** The one that grew last, mostly the one that grows next: it need not be looked up. */
	private last?: { author: string; invocation: string; at: number };
	/** Characters in all texts, and the first text that has any. */
	private chars = 0;
	private oldest = 0;
	private readonly answer: Answer = {
		texts: [],
		toolCalls: [],
		toolResults: 0,
		events: [],
		ending: 'closed',
	};

	constructor(private readonly keepEvents: boolean) {}

	add(data: string, name?: string): void {
		if (name === 'heartbeat' || isEmpty(data)) return;
		const value = parseJson(this.keepEvents ? data : withoutEmptyActions(data));
		const piece = this.keepEvents ? undefined : textPieceOf(value);
		if (piece) {
			this.activity += 1;
			this.grow(piece.author, piece.invocationId, piece.text, true);
			return;
		}
		const parsed = agentEvent.safeParse(value);
		// What is not an event of the agent (a heartbeat with words, a type nobody documented) is passed over.
		if (!parsed.success || isHeartbeat(parsed.data)) return;
		this.activity += 1;
		this.take(parsed.data);
	}

	fail(error: NemoVideoError): void {
		this.answer.failure = error;
	}

	finish(ending: Answer['ending']): Answer {
		const texts = this.answer.texts.map((text) => text.trim()).filter((text) => text !== '');
		return { ...this.answer, texts, ending };
	}

	private take(event: AgentEvent): void {
		if (this.keepEvents && this.answer.events.length < MAX_KEPT_EVENTS) {
			this.answer.events.push(event);
		}
		const failure = failureIn(event);
		if (failure) this.fail(failure);
		if (event.type === 'tool_call') this.answer.toolCalls.push(event.name ?? 'unnamed');
		if (event.type === 'tool_result') this.answer.toolResults += 1;
		if (event.type === 'tool_call' || event.type === 'tool_result') return;
		let text = '';
		for (const part of event.content?.parts ?? []) {
			const call = part.functionCall ?? part.function_call;
			if (call) this.answer.toolCalls.push(call.name ?? 'unnamed');
			if (part.functionResponse ?? part.function_response) this.answer.toolResults += 1;
			if (part.text && part.thought !== true) text += part.text;
		}
		if (event.content?.role === 'user') return;
		const invocation = event.invocationId ?? event.invocation_id;
		this.grow(event.author, invocation, text, event.partial === true);
	}

	private grow(author = '', invocation = '', text: string, partial: boolean): void {
		if (text === '') return;
		const { texts } = this.answer;
		const { last } = this;
		if (partial && last?.author === author && last.invocation === invocation) {
			this.append(last.at, text);
			return;
		}
		const key = `${invocation}/${author}`;
		const at = this.growing.get(key) ?? texts.push('') - 1;
		if (partial) {
			this.growing.set(key, at);
			this.last = { author, invocation, at };
			this.append(at, text);
		} else {
			this.growing.delete(key);
			this.last = undefined;
			this.write(at, text);
		}
	}

	private append(at: number, piece: string): void {
		const before = this.answer.texts[at];
		if (before.length < MAX_TEXT_CHARS) this.write(at, before + piece);
	}

	/** Memory stays flat: of an answer without end, the oldest words go, and a text without end stops. */
	private write(at: number, text: string): void {
		const { texts } = this.answer;
		const kept = text.length > MAX_TEXT_CHARS ? text.slice(0, MAX_TEXT_CHARS) : text;
		this.chars += kept.length - texts[at].length;
		texts[at] = kept;
		for (; this.chars > MAX_TEXT_CHARS && this.oldest < at; this.oldest++) {
			this.chars -= texts[this.oldest].length;
			texts[this.oldest] = '';
		}
	}
}

function failureIn(event: AgentEvent): NemoVideoError | undefined {
	const coded = problemIn(200, event);
	if (coded) return coded;
	const code = event.errorCode ?? event.error_code;
	const message = event.errorMessage ?? event.error_message;
	if (!code && !message && !event.error) return undefined;
	// An agent that ends with an empty answer, as a silent edit does, reports why the model stopped [SSE-16].
	if (code === 'STOP' && !message && !event.error) return undefined;
	const detail = [message, event.error, code].map((said) => plainWords(said)).find(Boolean);
	return new NemoVideoError('editFailed', { detail });
}

// Only what is short can be empty: the long ones need not be trimmed to know.
const isEmpty = (data: string) => data.length < 32 && ['', '[DONE]'].includes(data.trim());

const isHeartbeat = (event: AgentEvent) =>
	event.content === undefined &&
	[event.type, event.event, event.heartbeat].some((mark) => mark === 'heartbeat' || mark === true);
