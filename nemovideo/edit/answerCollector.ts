import { shorten, type NemoVideoError } from '../api/errors';
import { AnswerText } from './answerText';
import {
	listedEvents,
	readEvent,
	type AgentEvent,
	type ReadEvent,
	type Unreadable,
} from './events';
import { ASK_QUESTION, readQuestion, type Question } from './question';
import { editFailed } from './runFailure';
import { withoutSplitTokens } from './splitTokens';
import { ToolCalls } from './toolCalls';

export interface Answer {
	/** All texts for the user, whole, in order. Empty for a silent edit. */
	texts: string[];
	/** Names of the tools the backend used, each call once. */
	toolCalls: string[];
	toolResults: number;
	/** What the editor asks back, the last time it did [SSE-22]. */
	question: Question | null;
	/** The events as they came, only when asked for, at most `MAX_KEPT_EVENTS`. */
	events: AgentEvent[];
	/** The run failed: it said so, or it left nothing but what cannot be read [SSE-20, SSE-21]. */
	failure?: NemoVideoError;
	/** The failure is concluded from what came, not reported: it counts where nothing has changed. */
	failureIsSuspected: boolean;
	ending: 'closed' | 'broken' | 'idle' | 'timeout' | 'cancelled';
}

const MAX_KEPT_EVENTS = 1000;
/** Different words of data that cannot be read, and characters of lines outside of events. */
const MAX_KEPT_WORDS = 50;
const MAX_KEPT_LINE_CHARS = 4_000;

/** Collects the events of one stream into one answer. Memory stays flat however long the stream is. */
export class AnswerCollector {
	private readonly texts = new AnswerText();
	private readonly tools = new ToolCalls();
	private question: Question | null = null;
	private readonly events: AgentEvent[] = [];
	private failure?: NemoVideoError;
	private finishReason = '';
	/** The words of data that is no event, and how often each came. */
	private readonly unreadable = new Map<string, number>();
	/** What the first event that speaks of trouble says. */
	private trouble?: string;
	private hasEvents = false;
	/** Lines outside of the event stream format: the body is perhaps no event stream. */
	private lines = '';

	constructor(
		private readonly keepEvents: boolean,
		private readonly onToolCall: (name: string) => void = () => undefined,
	) {}

	/** Adds one event; returns whether it said more than that the service is alive. */
	add(data: string, eventName?: string): boolean {
		const listed = listedEvents(data);
		if (listed) return listed.filter((one) => this.add(one, eventName)).length > 0;
		const reading = readEvent(data, eventName);
		if (reading.kind === 'event') this.addEvent(reading);
		else if (reading.kind === 'unreadable') this.addUnreadable(reading);
		return reading.kind === 'event';
	}

	/** Adds a line outside of the event stream format; in a body of JSON lines, each is an event. */
	addLine(line: string): boolean {
		const hasRoom = this.lines.length < MAX_KEPT_LINE_CHARS;
		if (!hasRoom && !/^[{[]/.test(line)) return false;
		if (listedEvents(line)) return this.add(line);
		const reading = readEvent(line);
		if (reading.kind === 'event') this.addEvent(reading);
		else if (reading.kind === 'unreadable' && hasRoom) {
			this.lines += `${line.slice(0, MAX_KEPT_LINE_CHARS)}\n`;
		}
		return reading.kind === 'event';
	}

	fail(failure: NemoVideoError): void {
		this.failure = failure;
	}

	finish(ending: Answer['ending']): Answer {
		const reported = this.failure;
		if (ending === 'closed' && !reported) this.failure = this.findCrash();
		return {
			texts: this.texts.all(),
			toolCalls: this.tools.names,
			toolResults: this.tools.results,
			question: this.question,
			events: withoutSplitTokens(this.events),
			failure: this.failure,
			failureIsSuspected: reported === undefined && this.failure !== undefined,
			ending,
		};
	}

	private addEvent(event: ReadEvent): void {
		this.hasEvents = true;
		if (this.keepEvents && this.events.length < MAX_KEPT_EVENTS) this.events.push(event.raw);
		if (event.failure) this.fail(event.failure);
		this.finishReason = event.finishReason ?? this.finishReason;
		const source = `${event.invocation}/${event.author}`;
		for (const call of event.toolCalls) {
			this.tools.add(source, call, event.partial);
			this.onToolCall(call.name);
			if (call.name === ASK_QUESTION) this.question = readQuestion(call.args) ?? this.question;
		}
		for (const result of event.toolResults) this.tools.addResult(result);
		this.texts.add(source, event.text, event.partial);
	}

	private addUnreadable({ words, failure, isTrouble }: Unreadable): void {
		if (failure) this.fail(failure);
		if (isTrouble) this.trouble ??= words;
		const times = this.unreadable.get(words) ?? 0;
		if (times > 0 || this.unreadable.size < MAX_KEPT_WORDS) this.unreadable.set(words, times + 1);
	}

	/** A run that crashed leaves no text and no question, but some sign of what happened. */
	private findCrash(): NemoVideoError | undefined {
		const isList = !this.hasEvents && listedEvents(this.lines) !== undefined;
		if (isList) this.add(this.lines);
		if (this.failure) return this.failure;
		if (this.question || this.texts.all().length > 0) return undefined;
		if (this.trouble) return editFailed(this.trouble);
		// What repeats itself is a heartbeat of a form that nobody documented [SSE-18].
		const once = [...this.unreadable].find(([, times]) => times === 1);
		if (once) return editFailed(once[0]);
		if (!this.hasEvents && this.lines) {
			const body = readEvent(this.lines);
			if (body.kind === 'event') this.addEvent(body);
			return body.kind === 'unreadable' ? editFailed(body.words) : this.failure;
		}
		if (!this.finishReason) return undefined;
		return editFailed(`the model stopped early (${shorten(this.finishReason)})`);
	}
}
