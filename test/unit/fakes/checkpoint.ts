import type { Checkpoint } from '../../../nemovideo';

export class FakeCheckpoint implements Checkpoint {
	/** Every value that was ever saved, in order. */
	readonly saved: unknown[] = [];
	/** Everything here was saved by an earlier execution. */
	inherited = false;
	private readonly values = new Map<string, string>();

	load<T = Record<string, unknown>>(key: string): T | undefined {
		const text = this.values.get(key);
		return text === undefined ? undefined : (JSON.parse(text) as T);
	}

	isInherited(): boolean {
		return this.inherited;
	}

	isOfAnotherCall(): boolean {
		return this.inherited;
	}

	save(key: string, value: unknown): void {
		this.saved.push(value);
		if (value === undefined) this.values.delete(key);
		else this.values.set(key, JSON.stringify(value));
	}
}
