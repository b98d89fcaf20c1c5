import type { BenchN8n, BenchServer } from './n8n';
import type { Scale } from './row';
import type { Sink } from './sink';

/** What every part of the benchmark is given. */
export interface Bench {
	scale: Scale;
	/** A folder that n8n may read. */
	folder: string;
	sink: Sink;
	n8n: BenchN8n;
	/** A warm server in which timers of a second and more pass `speed` times faster. */
	server(speed: number): Promise<BenchServer>;
	/** Prints a line of progress. */
	say(text: string): void;
}

export const MIB = 1024 * 1024;
export const KIB = 1024;
