import { SILENCE_DB, type Measure } from './measure';

/** A section of a source. */
export interface Window {
	startMs: number;
	durationMs: number;
}

/** Length of the sections (bins) that are scored, ms. */
export const BIN_MS = 500;
/** A highlight is at most this long, unless two of them are adjacent. */
const LONGEST_WINDOW_MS = 10_000;

/**
 * The score of each bin, 0–1: the mean of loudness and motion, each scaled to the range found in
 * the same source. Without sound it is the motion alone.
 */
export function liveliness(measures: readonly Measure[]): number[] {
	const motion = normalise(measures.map((one) => one.motion));
	if (measures.every((one) => one.loudnessDb <= SILENCE_DB)) return motion;
	const loudness = normalise(measures.map((one) => Math.max(-60, one.loudnessDb)));
	return motion.map((value, index) => (value + loudness[index]) / 2);
}

function normalise(values: number[]): number[] {
	const least = Math.min(...values);
	const range = Math.max(...values) - least;
	return values.map((value) => (range > 1e-6 ? (value - least) / range : 0));
}

/**
 * The windows with the highest scores: without overlaps, in the order of the source, and exactly
 * `targetMs` long in total (or the whole source where that is shorter).
 */
export function pickHighlights(
	scores: readonly number[],
	sourceMs: number,
	targetMs: number,
): Window[] {
	if (targetMs >= sourceMs) return [{ startMs: 0, durationMs: sourceMs }];
	const bins = Math.ceil(targetMs / BIN_MS);
	if (bins > scores.length) return [{ startMs: 0, durationMs: targetMs }];
	const lengths = windowLengths(bins);
	const windows = bestStarts(scores, lengths).map((start, index) => ({
		startMs: start * BIN_MS,
		durationMs: lengths[index] * BIN_MS,
	}));
	windows[windows.length - 1].durationMs -= bins * BIN_MS - targetMs;
	return joinTouching(windows);
}

/** As few windows as the maximum length allows, of nearly equal length. */
function windowLengths(bins: number): number[] {
	const count = Math.ceil((bins * BIN_MS) / LONGEST_WINDOW_MS);
	return Array.from(
		{ length: count },
		(_, index) => Math.floor(bins / count) + (index < bins % count ? 1 : 0),
	);
}

/**
 * The start bins at which windows of these lengths, in this order, have the highest total score.
 * Dynamic programming over (number of windows, end): a greedy choice of the best single window
 * could leave no room for two good ones.
 */
function bestStarts(scores: readonly number[], lengths: readonly number[]): number[] {
	const size = scores.length;
	const sums = new Float64Array(size + 1);
	for (let at = 0; at < size; at++) sums[at + 1] = sums[at] + scores[at];
	const best = lengths.map(() => new Float64Array(size + 1).fill(-Infinity));
	const taken = lengths.map(() => new Uint8Array(size + 1));
	lengths.forEach((length, n) => {
		for (let end = length; end <= size; end++) {
			const before = n === 0 ? 0 : best[n - 1][end - length];
			const here = before + sums[end] - sums[end - length];
			const take = here > best[n][end - 1];
			best[n][end] = take ? here : best[n][end - 1];
			taken[n][end] = take ? 1 : 0;
		}
	});
	const starts: number[] = [];
	for (let n = lengths.length - 1, end = size; n >= 0; ) {
		if (!taken[n][end]) {
			end--;
			continue;
		}
		end -= lengths[n];
		starts.unshift(end);
		n--;
	}
	return starts;
}

function joinTouching(windows: Window[]): Window[] {
	const joined: Window[] = [];
	for (const window of windows) {
		const last = joined.at(-1);
		if (last && last.startMs + last.durationMs === window.startMs) {
			last.durationMs += window.durationMs;
		} else {
			joined.push({ ...window });
		}
	}
	return joined;
}
