/** The execution has stopped early: work that has not begun is not begun any more. */
export class BatchStopped extends Error {}

/** Limits how many pieces of work run at once, first come, first served. */
export class Limiter {
	private readonly waiting: Array<() => void> = [];
	private stopped = false;

	constructor(private free: number) {}

	/** Waits for a free slot and takes it. @throws BatchStopped after `stop` */
	async acquire(): Promise<void> {
		if (this.free > 0) this.free -= 1;
		else await new Promise<void>((resolve) => this.waiting.push(resolve));
		if (!this.stopped) return;
		this.release();
		return await Promise.reject(new BatchStopped());
	}

	/** Gives a slot to whoever waits longest. */
	release(): void {
		const next = this.waiting.shift();
		if (next) next();
		else this.free += 1;
	}

	/** Nothing more begins; what has begun is not disturbed. */
	stop(): void {
		this.stopped = true;
	}
}

/**
 * The slot of one item, taken again for each piece of its work. After a failure the slot is kept until the
 * item is settled, so that the batch can be stopped before another item takes it.
 */
export class Slot {
	private held = false;

	constructor(private readonly limiter: Limiter) {}

	async run<T>(work: () => Promise<T>): Promise<T> {
		if (!this.held) await this.limiter.acquire();
		this.held = true;
		const result = await work();
		this.release();
		return result;
	}

	release(): void {
		if (!this.held) return;
		this.held = false;
		this.limiter.release();
	}
}
