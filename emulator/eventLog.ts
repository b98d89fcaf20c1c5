import type { Clock } from './clock';
import type { LogEvent } from './types';

type Listener = (event: LogEvent) => void;

/** Passes what the service is doing to its listeners, as sentences for a person. Keeps nothing. */
export class EventLog {
	private readonly listeners = new Set<Listener>();

	constructor(private readonly clock: Clock) {}

	add(what: LogEvent['what'], message: string): void {
		const event = { at: Math.round(this.clock.now()), what, message };
		for (const listener of this.listeners) listener(event);
	}

	/** Returns the function that ends the subscription. */
	subscribe(listener: Listener): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
