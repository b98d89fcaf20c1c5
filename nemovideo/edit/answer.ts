/** Reads the event stream of `/run_sse` into one answer, and ends it at its limits [SSE-*]. */
import { createParser } from 'eventsource-parser';
import { NemoVideoError } from '../api/errors';
import type { Clock, StreamReply } from '../ports';
import { AnswerCollector, type Answer } from './answerCollector';
import { isErrorName } from './events';

export type { Answer } from './answerCollector';

export interface ReadOptions {
	clock: Clock;
	signal?: AbortSignal;
	/** Limit of the whole answer. */
	totalMs: number;
	/** Limit of a time in which nothing but heartbeats arrives. */
	idleMs: number;
	/** Called every `STILL_WORKING_MS` with the time passed so far. */
	onStillWorking?: (elapsedMs: number) => void;
	/** Called after each event that says more than that the service is alive; whoever has heard enough closes the reply. */
	onEvent?: () => void;
	/** Called with the name of each tool that the editor calls, as soon as it does. */
	onToolCall?: (name: string) => void;
	keepEvents?: boolean;
}

/** How often a long edit reports that it is still running [SSE-4]. */
export const STILL_WORKING_MS = 2 * 60_000;
/** Far more than any event of the service; a line without end stops here. */
export const MAX_EVENT_CHARS = 8 * 1024 * 1024;

/** Reads the stream to its end, its limit or its break; never throws for what the stream holds. */
export async function readAnswer(reply: StreamReply, options: ReadOptions): Promise<Answer> {
	const collector = new AnswerCollector(options.keepEvents === true, options.onToolCall);
	const watchdog = startWatchdog(reply, options);
	const onActivity = () => {
		watchdog.reset();
		options.onEvent?.();
	};
	const broken = await consume(reply, collector, onActivity).then(
		() => false,
		() => true,
	);
	watchdog.stop();
	reply.close();
	return collector.finish(watchdog.fired() ?? (broken ? 'broken' : 'closed'));
}

async function consume(
	reply: StreamReply,
	collector: AnswerCollector,
	onActivity: () => void,
): Promise<void> {
	const decoder = new TextDecoder();
	let tooLarge = false;
	const parser = createParser({
		maxBufferSize: MAX_EVENT_CHARS,
		onEvent: ({ data, event }) => {
			if (collector.add(data, event)) onActivity();
		},
		onError: ({ type, line = '' }) => {
			if (type === 'unknown-field' && collector.addLine(line)) onActivity();
			tooLarge ||= type === 'max-buffer-size-exceeded';
		},
	});
	let tail = '';
	for await (const chunk of reply.body) {
		const text = decoder.decode(chunk, { stream: true });
		parser.feed(text);
		tail = `${text.length < TAIL_CHARS ? tail : ''}${text}`.slice(-TAIL_CHARS);
		if (tooLarge) {
			collector.fail(new NemoVideoError('unreadable', { detail: 'an event without end' }));
			return;
		}
	}
	// A stream may close without the blank line after its last event; that event counts [SSE-11].
	parser.feed('\n\n');
	// The format drops an event without data; one that is named an error has said enough [SSE-20].
	const [, name] = NAME_WITHOUT_DATA.exec(tail) ?? [];
	if (name && isErrorName(name.trim())) collector.add('', name.trim());
}

/** As much of the end of a stream as the head of an event may be long. */
const TAIL_CHARS = 300;
const NAME_WITHOUT_DATA =
	/(?:^|[\r\n])event:([^\r\n]{1,100})(?:[\r\n]{1,4}(?:id|retry):[^\r\n]{0,50}){0,2}[\r\n]{0,20}$/;

interface Watchdog {
	/** Starts the idle limit anew. */
	reset: () => void;
	/** Why the watchdog ended the stream, if it did. */
	fired: () => 'idle' | 'timeout' | 'cancelled' | undefined;
	stop: () => void;
}

/** Ends the stream from outside: at its limits, or when the execution is cancelled. */
function startWatchdog(reply: StreamReply, options: ReadOptions): Watchdog {
	const { clock, signal, totalMs, idleMs, onStillWorking } = options;
	const startMs = clock.now();
	const stopped = new AbortController();
	let reason: ReturnType<Watchdog['fired']>;
	let lastActivityMs = startMs;
	const end = (why: typeof reason) => {
		reason ??= why;
		stopped.abort();
		reply.close();
	};
	const onCancel = () => end('cancelled');
	if (signal?.aborted) onCancel();
	signal?.addEventListener('abort', onCancel);
	const watch = async () => {
		let nextReportMs = startMs + STILL_WORKING_MS;
		while (!stopped.signal.aborted) {
			const wakeMs = Math.min(startMs + totalMs, lastActivityMs + idleMs, nextReportMs);
			const sleepMs = Math.max(0, wakeMs - clock.now());
			await clock.sleep(sleepMs, stopped.signal).catch(() => undefined);
			if (stopped.signal.aborted) return;
			const nowMs = clock.now();
			if (nowMs >= startMs + totalMs) return end('timeout');
			if (nowMs >= lastActivityMs + idleMs) return end('idle');
			if (nowMs >= nextReportMs) {
				onStillWorking?.(nowMs - startMs);
				nextReportMs += STILL_WORKING_MS;
			}
		}
	};
	void watch();
	return {
		reset: () => {
			lastActivityMs = clock.now();
		},
		fired: () => reason,
		stop: () => {
			signal?.removeEventListener('abort', onCancel);
			stopped.abort();
		},
	};
}
