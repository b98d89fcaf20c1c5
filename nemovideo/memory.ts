import type { Memory } from './ports';

/** What a step has noted under a key; undefined where it has not, or has no memory. */
export function recall<T>(memory: Memory | undefined, key: string): T | undefined {
	const text = memory?.get(key);
	return text ? (JSON.parse(text) as T) : undefined;
}

/** Notes a value, or forgets it when it is undefined. */
export function remember(memory: Memory | undefined, key: string, value: unknown): void {
	memory?.set(key, value === undefined ? undefined : JSON.stringify(value));
}
