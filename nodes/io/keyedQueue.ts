/** Runs work of the same key one after another, in the order of the calls; work without a key at once. */
export class KeyedQueue {
	private readonly last = new Map<string, Promise<unknown>>();

	/** Work that fails ends its own turn only. @throws what `work` throws */
	async run<T>(key: string, work: () => Promise<T>): Promise<T> {
		if (!key) return await work();
		const turn = (this.last.get(key) ?? Promise.resolve()).then(work);
		const settled = turn.catch(() => undefined);
		this.last.set(key, settled);
		// A process that runs for weeks meets many keys.
		void settled.then(() => this.last.get(key) === settled && this.last.delete(key));
		return await turn;
	}
}
