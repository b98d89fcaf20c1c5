// What a benchmark finds out: rows of the table, and how a thing grows with its size.

/** One line of the table: the same work, by this package and by what a user would use instead. */
export interface Row {
	work: string;
	/** What was measured: `wall time`, `peak memory over idle`, … */
	measure: string;
	/** `ms`, `MiB`, `KiB`, `MB/s`, …; empty for a plain number. */
	unit: string;
	/** One value for each run. */
	ours: number[];
	/** Who else did the work; `–` where there is nobody to compare with. */
	rival: string;
	/** One value for each run, taken in turn with ours; empty without a rival. */
	theirs: number[];
	/** In words, as the table shows it. */
	goal: string;
	met: boolean;
	/** What a reader must know to judge the numbers. */
	note?: string;
}

/** How a thing grows, drawn as a picture. */
export interface Growth {
	/** Of the picture's file, without ending. */
	name: string;
	title: string;
	/** What is on the axes, with units. */
	x: string;
	y: string;
	lines: Array<{ name: string; points: Array<[x: number, y: number]> }>;
}

export interface Findings {
	rows: Row[];
	growth: Growth[];
}

/** How much is done: `full` for the numbers in docs/, `smoke` to see that all of it still runs. */
export interface Scale {
	name: 'full' | 'smoke';
	/** How often each thing is measured; files more often, as the wire's own speed varies most. */
	rounds: number;
	fileRounds: number;
	/** Sizes of files, in MiB: the one in the table, and those in the picture; the rival takes longer. */
	fileMib: number;
	fileGrowthMib: number[];
	rivalFileGrowthMib: number[];
	/** Sizes of event streams, in MB: the one in the table, how much of it fills V8's place first, and the picture's. */
	streamMb: number;
	streamBaseMb: number;
	streamGrowthMb: number[];
	/** Items through Get Timeline; the rival takes much longer for many. */
	items: number;
	itemGrowth: number[];
	rivalItemGrowth: number[];
	/** Clips exported side by side and one after another, each of 60 s. */
	exports: number;
	/** Exports that wait in one process. */
	waits: number;
	waitGrowth: number[];
}

export const FULL: Scale = {
	name: 'full',
	rounds: 5,
	fileRounds: 9,
	fileMib: 400,
	fileGrowthMib: [1, 100, 500],
	rivalFileGrowthMib: [1],
	streamMb: 100,
	streamBaseMb: 20,
	streamGrowthMb: [1, 10, 50],
	items: 1_000,
	itemGrowth: [10, 100, 10_000],
	rivalItemGrowth: [10, 100],
	exports: 20,
	waits: 1_000,
	waitGrowth: [1, 100],
};

export const SMOKE: Scale = {
	name: 'smoke',
	rounds: 1,
	fileRounds: 1,
	fileMib: 2,
	fileGrowthMib: [],
	rivalFileGrowthMib: [],
	streamMb: 2,
	streamBaseMb: 1,
	streamGrowthMb: [],
	items: 20,
	itemGrowth: [5],
	rivalItemGrowth: [],
	exports: 2,
	waits: 10,
	waitGrowth: [],
};

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Ours in relation to theirs, by their medians; undefined without a rival. */
export const ratioOf = ({ ours, theirs }: Row): number | undefined =>
	theirs.length > 0 ? median(ours) / median(theirs) : undefined;

/** Does each thing once, then each again, so many times: what slows the machine down slows all of them. */
export async function inTurn<T extends string>(
	rounds: number,
	things: Record<T, () => Promise<void>>,
): Promise<void> {
	for (let round = 0; round < rounds; round++) {
		for (const work of Object.values<() => Promise<void>>(things)) await work();
	}
}
