/** Who may work at the same time: so many places on the service and the wire, and one line a session. */

/** A batch that has ended early: what has not begun is not begun any more. */
export class BatchStopped extends Error {}

export class Places {
	private readonly waiting: Array<() => void> = [];
	private readonly lanes = new Map<string, Promise<unknown>>();
	private stopped = false;

	constructor(private free: number) {}

	/** Does the work as soon as a place is free; those who came first go first. */
	async hold<T>(work: () => Promise<T>): Promise<T> {
		if (this.free > 0) this.free -= 1;
		else await new Promise<void>((go) => this.waiting.push(go));
		try {
			if (this.stopped) return await Promise.reject(new BatchStopped());
			return await work();
		} finally {
			const next = this.waiting.shift();
			if (next) next();
			else this.free += 1;
		}
	}

	/** Does the work after all that was asked for in the same lane before, whether that went well or not. */
	async inLane<T>(lane: string, work: () => Promise<T>): Promise<T> {
		if (!lane) return await work();
		const turn = (this.lanes.get(lane) ?? Promise.resolve()).then(work);
		this.lanes.set(
			lane,
			turn.catch(() => undefined),
		);
		return await turn;
	}

	/** Nothing more begins; what has begun is not disturbed. */
	stop(): void {
		this.stopped = true;
	}
}
