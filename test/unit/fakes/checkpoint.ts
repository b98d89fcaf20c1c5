import type { Checkpoint } from '../../../nemovideo';

export class FakeCheckpoint implements Checkpoint {
	/** Every value that was ever saved, in order. */
	readonly saved: unknown[] = [];
	private readonly values = new Map<string, string>();

	load<T = Record<string, unknown>>(key: string): T | undefined {
		const text = this.values.get(key);
		return text === undefined ? undefined : (JSON.parse(text) as T);
	}

	save(key: string, value: unknown): void {
		this.saved.push(value);
		if (value === undefined) this.values.delete(key);
		else this.values.set(key, JSON.stringify(value));
	}
}
