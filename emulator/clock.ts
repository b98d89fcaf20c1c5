/** Emulated time, in ms since the epoch. Everything the server waits for or lets expire asks here. */
export interface Clock {
	now(): number;
	/** Resolves after `ms` of emulated time; rejects with the signal's reason when it is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that can be moved forward from outside. */
export interface AdvanceableClock extends Clock {
	/** Moves `ms` ahead and wakes every sleeper that falls due on the way, in the order of due times. */
	advance(ms: number): Promise<void>;
}

interface Sleeper {
	dueMs: number;
	wake(): void;
}

/** Sleepers ordered by due time; equal times keep the order in which they were added. */
class SleepQueue {
	private readonly sleepers: Sleeper[] = [];

	add(sleeper: Sleeper): void {
		let at = this.sleepers.length;
		while (at > 0 && this.sleepers[at - 1].dueMs > sleeper.dueMs) at--;
		this.sleepers.splice(at, 0, sleeper);
	}

	remove(sleeper: Sleeper): void {
		const at = this.sleepers.indexOf(sleeper);
		if (at >= 0) this.sleepers.splice(at, 1);
	}

	get nextDueMs(): number | undefined {
		return this.sleepers[0]?.dueMs;
	}

	takeDue(nowMs: number): Sleeper | undefined {
		return this.sleepers.length > 0 && this.sleepers[0].dueMs <= nowMs
			? this.sleepers.shift()
			: undefined;
	}
}

/** Lets the code after a sleep run, so that it can start its next sleep. */
async function yieldToEventLoop(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}

abstract class SleepingClock implements AdvanceableClock {
	protected readonly sleepQueue = new SleepQueue();

	abstract now(): number;

	abstract advance(ms: number): Promise<void>;

	/** Called whenever the next due time may have changed. */
	protected rearm(): void {}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		signal?.throwIfAborted();
		if (ms <= 0) return;
		await new Promise<void>((resolve, reject) => {
			const onAbort = () => {
				this.sleepQueue.remove(sleeper);
				this.rearm();
				reject(signal?.reason);
			};
			const sleeper: Sleeper = {
				dueMs: this.now() + ms,
				wake: () => {
					signal?.removeEventListener('abort', onAbort);
					resolve();
				},
			};
			signal?.addEventListener('abort', onAbort, { once: true });
			this.sleepQueue.add(sleeper);
			this.rearm();
		});
	}
}

class ManualClock extends SleepingClock {
	constructor(private nowMs: number) {
		super();
	}

	now(): number {
		return this.nowMs;
	}

	async advance(ms: number): Promise<void> {
		const targetMs = this.nowMs + ms;
		await yieldToEventLoop();
		// One at a time, each at its own due time: a loop of sleeps (the heartbeat) starts its next
		// sleep when woken, and that one may fall due before the target too.
		for (;;) {
			const dueMs = this.sleepQueue.nextDueMs;
			if (dueMs === undefined || dueMs > targetMs) break;
			this.nowMs = Math.max(this.nowMs, dueMs);
			this.sleepQueue.takeDue(this.nowMs)?.wake();
			await yieldToEventLoop();
		}
		this.nowMs = targetMs;
	}
}

/** The longest delay that setTimeout accepts, ms. */
const MAX_TIMER_MS = 2 ** 31 - 1;

class SystemClock extends SleepingClock {
	private readonly startedMs = Date.now();
	private readonly startedAt = performance.now();
	private skippedMs = 0;
	private timer: NodeJS.Timeout | undefined;

	constructor(private readonly speed: number) {
		super();
	}

	now(): number {
		const passedMs = (performance.now() - this.startedAt) * this.speed;
		return Math.floor(this.startedMs + this.skippedMs + passedMs);
	}

	async advance(ms: number): Promise<void> {
		this.skippedMs += ms;
		this.rearm();
		await yieldToEventLoop();
	}

	protected override rearm(): void {
		clearTimeout(this.timer);
		const dueMs = this.sleepQueue.nextDueMs;
		if (dueMs === undefined) return;
		const waitMs = Math.max(0, Math.ceil((dueMs - this.now()) / this.speed));
		this.timer = setTimeout(() => this.wakeDue(), Math.min(waitMs, MAX_TIMER_MS));
	}

	private wakeDue(): void {
		for (let due; (due = this.sleepQueue.takeDue(this.now())); ) due.wake();
		this.rearm();
	}
}

/** Real time, `speed` times as fast: at speed 10 a sleep of 10 000 ms takes one second. */
export function systemClock({ speed = 1 }: { speed?: number } = {}): AdvanceableClock {
	if (!(speed > 0)) throw new RangeError('The speed of the clock must be more than 0');
	return new SystemClock(speed);
}

/** Time that stands still until a test moves it with `advance(ms)`. */
export function manualClock(startMs = Date.UTC(2026, 0, 1)): AdvanceableClock {
	return new ManualClock(startMs);
}

/** Whether the clock can be moved from outside. */
export function isAdvanceable(clock: Clock): clock is AdvanceableClock {
	return typeof (clock as Partial<AdvanceableClock>).advance === 'function';
}
