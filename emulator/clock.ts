/** Emulated time, in ms since the epoch. Everything the server waits for or lets expire asks here. */
export interface Clock {
	now(): number;
	/** Resolves after `ms` of emulated time; rejects with the signal's reason when it is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that can be moved forward from outside. */
export interface AdvanceableClock extends Clock {
	/** Moves `ms` ahead, waking whoever sleeps until then in the order of their waking times. */
	advance(ms: number): Promise<void>;
}

interface Sleeper {
	dueMs: number;
	wake(): void;
}

/** The sleepers in the order of waking; among equals the one who lay down first. */
class Dormitory {
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

/** The event loop turns once, so that whoever was woken can lie down again. */
async function turn(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}

abstract class SleepingClock implements AdvanceableClock {
	protected readonly dormitory = new Dormitory();

	abstract now(): number;

	abstract advance(ms: number): Promise<void>;

	/** Called when the next waking time may have changed. */
	protected rearm(): void {}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		signal?.throwIfAborted();
		if (ms <= 0) return;
		await new Promise<void>((resolve, reject) => {
			const onAbort = () => {
				this.dormitory.remove(sleeper);
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
			this.dormitory.add(sleeper);
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
		await turn();
		// One after another, each at its own time: a heartbeat woken on the way lies down again and
		// must be woken again before the target is reached.
		for (;;) {
			const dueMs = this.dormitory.nextDueMs;
			if (dueMs === undefined || dueMs > targetMs) break;
			this.nowMs = Math.max(this.nowMs, dueMs);
			this.dormitory.takeDue(this.nowMs)?.wake();
			await turn();
		}
		this.nowMs = targetMs;
	}
}

/** setTimeout takes no more than this many ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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
		await turn();
	}

	protected override rearm(): void {
		clearTimeout(this.timer);
		const dueMs = this.dormitory.nextDueMs;
		if (dueMs === undefined) return;
		const waitMs = Math.max(0, Math.ceil((dueMs - this.now()) / this.speed));
		this.timer = setTimeout(() => this.wakeDue(), Math.min(waitMs, LONGEST_TIMER_MS));
	}

	private wakeDue(): void {
		for (let due; (due = this.dormitory.takeDue(this.now())); ) due.wake();
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
