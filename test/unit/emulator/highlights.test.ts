import fc from 'fast-check';

import { shareOut } from '../../../emulator/editing/mediaTools';
import { liveliness, pickHighlights } from '../../../emulator/media/highlights';
import { chunksOf, SILENCE_DB, type Measure } from '../../../emulator/media/measure';

const at = (loudnessDb: number, motion: number): Measure => {
	return { startMs: 0, loudnessDb, motion, toneHz: 0, red: 0, green: 0, blue: 0 };
};

describe('liveliness', () => {
	it('is the mean of loudness and motion', () => {
		const scores = liveliness([at(-60, 0), at(-20, 0), at(-60, 10), at(-20, 10)]);
		expect(scores).toEqual([0, 0.5, 0.5, 1]);
	});

	it('is the motion alone without sound', () => {
		expect(liveliness([at(SILENCE_DB, 0), at(SILENCE_DB, 4)])).toEqual([0, 1]);
	});

	it('is 0 everywhere in a source that never changes', () => {
		expect(liveliness([at(-20, 3), at(-20, 3)])).toEqual([0, 0]);
	});
});

describe('pickHighlights', () => {
	const threeLively = Array.from({ length: 180 }, (_, bin) => {
		const second = bin / 2;
		return [15, 45, 70].some((start) => second >= start && second < start + 10) ? 1 : 0.1;
	});

	it('finds the lively windows', () => {
		expect(pickHighlights(threeLively, 90_000, 30_000)).toEqual([
			{ startMs: 15_000, durationMs: 10_000 },
			{ startMs: 45_000, durationMs: 10_000 },
			{ startMs: 70_000, durationMs: 10_000 },
		]);
	});

	it('takes the whole source when it is shorter than the target', () => {
		expect(pickHighlights([1, 0], 1234, 30_000)).toEqual([{ startMs: 0, durationMs: 1234 }]);
	});

	it('picks two good windows instead of the single best one', () => {
		// A window on the best bins in the middle would leave too little room for the second window.
		const scores = Array.from({ length: 40 }, (_, bin) => (bin >= 15 && bin < 25 ? 1 : 0.9));
		const total = pickHighlights(scores, 20_000, 19_500).reduce(
			(sum, one) => sum + one.durationMs,
			0,
		);
		expect(total).toBe(19_500);
	});

	it('is exactly as long as asked for, in order, without overlaps, within the source', () => {
		fc.assert(
			fc.property(
				fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 }),
				fc.integer({ min: 1, max: 200_000 }),
				fc.integer({ min: 0, max: 499 }),
				(scores, targetMs, extraMs) => {
					const sourceMs = scores.length * 500 + extraMs;
					const windows = pickHighlights(scores, sourceMs, targetMs);
					let end = -1;
					for (const { startMs, durationMs } of windows) {
						expect(startMs).toBeGreaterThan(end);
						expect(durationMs).toBeGreaterThan(0);
						end = startMs + durationMs;
					}
					expect(end).toBeLessThanOrEqual(sourceMs);
					const total = windows.reduce((sum, one) => sum + one.durationMs, 0);
					expect(total).toBe(Math.min(targetMs, sourceMs));
				},
			),
		);
	});
});

describe('shareOut', () => {
	it('gives each file at most its length, and exactly the target in total', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 0, max: 300_000 }),
				(lengths, targetMs) => {
					const files = lengths.map((durationMs) => ({ durationMs }));
					const shares = shareOut(files, targetMs);
					const total = lengths.reduce((sum, one) => sum + one, 0);
					expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.min(targetMs, total));
					shares.forEach((share, index) => {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(lengths[index]);
					});
				},
			),
		);
	});
});

describe('chunksOf', () => {
	it('splits chunks of any size into pieces of one size', () => {
		const pieces: string[] = [];
		const cut = chunksOf(3, (piece) => pieces.push(piece.toString()));
		for (const chunk of ['a', 'bcdefgh', '', 'ij']) cut(Buffer.from(chunk));
		expect(pieces).toEqual(['abc', 'def', 'ghi']);
	});
});
