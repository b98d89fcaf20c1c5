import type { NemoVideoError } from '../api/errors';
import { AnswerText } from './answerText';
import { readEvent, type AgentEvent, type EventReading } from './events';

export interface Answer {
	/** All texts for the user, whole, in order. Empty for a silent edit. */
	texts: string[];
	/** Names of the tools the backend used. */
	toolCalls: string[];
	toolResults: number;
	/** The events as they came, only when asked for, at most `MAX_KEPT_EVENTS`. */
	events: AgentEvent[];
	/** The run itself reported a failure. */
	failure?: NemoVideoError;
	ending: 'closed' | 'broken' | 'idle' | 'timeout' | 'cancelled';
}

const MAX_KEPT_EVENTS = 1000;

/** Collects the events of one stream into one answer. Memory stays flat however long the stream is. */
export class AnswerCollector {
	private readonly texts = new AnswerText();
	private readonly toolCalls: string[] = [];
	private toolResults = 0;
	private readonly events: AgentEvent[] = [];
	private failure?: NemoVideoError;

	constructor(private readonly keepEvents: boolean) {}

	/** Adds one event; returns whether it said more than that the service is alive. */
	add(data: string, eventName?: string): boolean {
		const reading = readEvent(data, eventName);
		if (reading.kind === 'event') this.addEvent(reading);
		return reading.kind === 'event';
	}

	fail(failure: NemoVideoError): void {
		this.failure = failure;
	}

	finish(ending: Answer['ending']): Answer {
		const { toolCalls, toolResults, events, failure } = this;
		return { texts: this.texts.all(), toolCalls, toolResults, events, failure, ending };
	}

	private addEvent(event: Extract<EventReading, { kind: 'event' }>): void {
		if (this.keepEvents && this.events.length < MAX_KEPT_EVENTS) this.events.push(event.raw);
		if (event.failure) this.fail(event.failure);
		for (const { name } of event.toolCalls) this.toolCalls.push(name);
		this.toolResults += event.toolResults.length;
		this.texts.add(`${event.invocation}/${event.author}`, event.text, event.partial);
	}
}
