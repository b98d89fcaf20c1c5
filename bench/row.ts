// The results of a benchmark: rows of the table, and growth with size.

/** One line of the table: the same work done by this package and by what a user would use instead. */
export interface Row {
	work: string;
	/** What was measured: `wall time`, `peak memory over idle`, … */
	measure: string;
	/** `ms`, `MiB`, `KiB`, `MB/s`, …; empty for a plain number. */
	unit: string;
	/** One value per run. */
	ours: number[];
	/** What it is compared with; `–` without a comparison. */
	rival: string;
	/** One value per run, measured in turn with ours; empty without a rival. */
	theirs: number[];
	/** The goal as the table shows it; `–` without a goal. */
	goal: string;
	met: boolean;
	/** How it was measured, where a reader needs that to judge the numbers. */
	note?: string;
}

/** Growth with size, drawn as a picture. */
export interface Growth {
	/** The name of the picture's file, without extension. */
	name: string;
	title: string;
	/** Labels of the axes, with units. */
	x: string;
	y: string;
	lines: Array<{ name: string; points: Array<[x: number, y: number]> }>;
}

export interface Findings {
	rows: Row[];
	growth: Growth[];
}

/** How much is measured: `full` for the numbers in docs/, `smoke` to check that everything still runs. */
export interface Scale {
	name: 'full' | 'smoke';
	/** How often everything is measured, and files: more often, as the speed of transfers varies most. */
	rounds: number;
	fileRounds: number;
	/** Sizes of files, in MiB: in the table, the small one whose peak memory is compared with it, and in the picture. */
	fileMib: number;
	fileBaseMib: number;
	fileGrowthMib: number[];
	rivalFileGrowthMib: number[];
	/** Sizes of event streams, in MB: in the table, the part of it that memory is compared with, and in the picture. */
	streamMb: number;
	streamBaseMb: number;
	streamGrowthMb: number[];
	/** Numbers of items through Get Timeline; the rival takes much longer for many. */
	items: number;
	itemGrowth: number[];
	rivalItemGrowth: number[];
	/** Number of clips exported concurrently and one after another, each render of 60 s. */
	exports: number;
	/** Numbers of exports that wait in one process. */
	waits: number;
	waitGrowth: number[];
	/** The duration of the edit and of the render of one clip, in ms. */
	clipEditMs: number;
	clipRenderMs: number;
}

export const FULL: Scale = {
	name: 'full',
	rounds: 5,
	fileRounds: 9,
	fileMib: 500,
	fileBaseMib: 100,
	fileGrowthMib: [1],
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
	clipEditMs: 2_000,
	clipRenderMs: 10_000,
};

export const SMOKE: Scale = {
	name: 'smoke',
	rounds: 1,
	fileRounds: 1,
	fileMib: 2,
	fileBaseMib: 1,
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
	clipEditMs: 100,
	clipRenderMs: 100,
};

/** The median; for an even number of values, the mean of the two in the middle. */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Our median divided by the rival's; undefined without a rival. */
export const ratioOf = ({ ours, theirs }: Row): number | undefined =>
	theirs.length > 0 ? median(ours) / median(theirs) : undefined;

/** Does each thing once, then each again, `rounds` times: a slow phase of the machine affects all of them. */
export async function inTurn<T extends string>(
	rounds: number,
	things: Record<T, () => Promise<void>>,
): Promise<void> {
	for (let round = 0; round < rounds; round++) {
		for (const work of Object.values<() => Promise<void>>(things)) await work();
	}
}
