import type { Memory } from '../../../nemovideo';

export class FakeMemory implements Memory {
	/** Everything that was ever written, in order. */
	readonly written: (string | undefined)[] = [];
	private readonly values = new Map<string, string>();

	get(key: string): string | undefined {
		return this.values.get(key);
	}

	set(key: string, value: string | undefined): void {
		this.written.push(value);
		if (value === undefined) this.values.delete(key);
		else this.values.set(key, value);
	}

	/** What is remembered under the key, read. */
	read(key: string): Record<string, unknown> | undefined {
		const text = this.values.get(key);
		return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
	}
}
