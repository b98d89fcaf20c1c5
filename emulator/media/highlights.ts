import { SILENCE_DB, type Measure } from './measure';

/** A stretch of a source. */
export interface Window {
	startMs: number;
	durationMs: number;
}

/** The length of the stretches that are weighed against each other. */
export const BIN_MS = 500;
/** A highlight is no longer than this unless two of them touch. */
const LONGEST_WINDOW_MS = 10_000;

/**
 * How lively each stretch is, 0–1: loud and moving counts, each measured against the calmest and
 * the liveliest stretch of the same source. Without sound the picture alone decides.
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
 * The liveliest windows of a source: none overlaps another, they are in the order of the source,
 * and together they are exactly `targetMs` long (or the whole source where that is shorter).
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
	const windows = bestPlaces(scores, lengths).map((start, index) => ({
		startMs: start * BIN_MS,
		durationMs: lengths[index] * BIN_MS,
	}));
	windows[windows.length - 1].durationMs -= bins * BIN_MS - targetMs;
	return joinTouching(windows);
}

/** As few windows as the longest allows, all as good as equally long. */
function windowLengths(bins: number): number[] {
	const count = Math.ceil((bins * BIN_MS) / LONGEST_WINDOW_MS);
	return Array.from(
		{ length: count },
		(_, index) => Math.floor(bins / count) + (index < bins % count ? 1 : 0),
	);
}

/**
 * Where windows of these lengths, in this order, gather the highest score: for each end the best
 * sum with the first n windows, so that taking one splendid window never spoils two good ones.
 */
function bestPlaces(scores: readonly number[], lengths: readonly number[]): number[] {
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
