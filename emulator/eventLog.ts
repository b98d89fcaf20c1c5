import type { Clock } from './clock';
import type { HappeningEvent } from './types';

type Listener = (event: HappeningEvent) => void;

/** Tells whoever listens what the service is doing, in words a person can follow. */
export class Happenings {
	private readonly listeners = new Set<Listener>();

	constructor(private readonly clock: Clock) {}

	tell(what: HappeningEvent['what'], message: string): void {
		const event = { at: Math.round(this.clock.now()), what, message };
		for (const listener of this.listeners) listener(event);
	}

	/** Returns how to stop listening. */
	listen(listener: Listener): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
