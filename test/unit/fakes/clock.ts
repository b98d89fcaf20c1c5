import { NemoVideoError, type Clock } from '../../../nemovideo';

interface Sleeper {
	dueMs: number;
	wake: () => void;
}

/**
 * Time that passes as soon as nobody has anything else to do: the next sleeper is woken when the event
 * loop has come to rest. Fifteen minutes take no time, and always in the same order.
 */
export class FakeClock implements Clock {
	/** Every wait that was asked for, in order. */
	readonly waits: number[] = [];
	/** Called when somebody lies down; for tests that cancel in a certain wait. */
	onSleep: (ms: number) => void = () => undefined;
	private readonly sleepers: Sleeper[] = [];
	private pumping = false;

	constructor(private nowMs = 1_700_000_000_000) {}

	now(): number {
		return this.nowMs;
	}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		this.waits.push(ms);
		this.onSleep(ms);
		if (signal?.aborted) throw new NemoVideoError('cancelled');
		await new Promise<void>((resolve, reject) => {
			const sleeper = { dueMs: this.nowMs + ms, wake: resolve };
			signal?.addEventListener('abort', () => {
				const at = this.sleepers.indexOf(sleeper);
				if (at >= 0) this.sleepers.splice(at, 1);
				reject(new NemoVideoError('cancelled'));
			});
			this.sleepers.push(sleeper);
			this.pump();
		});
	}

	private pump(): void {
		if (this.pumping) return;
		this.pumping = true;
		setImmediate(() => {
			this.pumping = false;
			if (this.sleepers.length === 0) return;
			const next = this.sleepers.reduce((a, b) => (b.dueMs < a.dueMs ? b : a));
			this.sleepers.splice(this.sleepers.indexOf(next), 1);
			this.nowMs = Math.max(this.nowMs, next.dueMs);
			next.wake();
			this.pump();
		});
	}
}
