/** Runs work of the same key one after another, in the order of the calls; work without a key at once. */
export class KeyedQueue {
	private readonly last = new Map<string, Promise<void>>();

	/**
	 * Work that fails ends its own turn only. `wait` waits for the turn, and may give it up by rejecting: those behind
	 * go on waiting for those before. @throws what `work` and `wait` throw
	 */
	async run<T>(
		key: string,
		work: () => Promise<T>,
		wait: (turn: Promise<void>) => Promise<void> = async (turn) => await turn,
	): Promise<T> {
		if (!key) return await work();
		const before = this.last.get(key);
		let end = () => {};
		const own = new Promise<void>((resolve) => (end = resolve));
		const settled = before ? before.then(async () => await own) : own;
		this.last.set(key, settled);
		// A process that runs for weeks meets many keys.
		void settled.then(() => this.last.get(key) === settled && this.last.delete(key));
		try {
			if (before) await wait(before);
			return await work();
		} finally {
			end();
		}
	}
}
