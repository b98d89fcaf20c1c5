import fc from 'fast-check';

import { evenPhases } from '../../../../nemovideo';
import { nextPollMs } from '../../../../nemovideo/render/pollSchedule';

const INTERVAL_MS = 30_000;
const times = fc.record({
	startMs: fc.nat(1e12),
	intervalMs: fc.integer({ min: 1_000, max: 3_600_000 }),
	maxWaitMs: fc.integer({ min: 1_000, max: 86_400_000 }),
	firstPhase: fc.double({ min: 0.001, max: 1, noNaN: true }),
});

describe('the next poll', () => {
	it('is never after the deadline, and never closer than the interval but at the deadline', () => {
		fc.assert(
			fc.property(
				times,
				fc.array(fc.nat(200_000), { maxLength: 30 }),
				({ startMs, intervalMs, maxWaitMs, firstPhase }, answersMs) => {
					const deadlineMs = startMs + maxWaitMs;
					let lastPollMs: number | undefined;
					for (const answerMs of answersMs) {
						const next = nextPollMs({ startMs, intervalMs, deadlineMs, firstPhase, lastPollMs });
						expect(next).toBeLessThanOrEqual(deadlineMs);
						if (lastPollMs !== undefined && next < deadlineMs) {
							expect(next - lastPollMs).toBeGreaterThanOrEqual(intervalMs);
						}
						// The poll is sent when the answer to the one before is there.
						lastPollMs = Math.min(deadlineMs, Math.max(next, (lastPollMs ?? startMs) + answerMs));
						if (lastPollMs === deadlineMs) return;
					}
				},
			),
		);
	});

	it('of a render that waits first is one whole interval after the start [RND-2]', () => {
		const firstPhase = evenPhases()();
		const deadlineMs = 300_000;
		expect(nextPollMs({ startMs: 0, intervalMs: INTERVAL_MS, deadlineMs, firstPhase })).toBe(
			INTERVAL_MS,
		);
	});

	it('is not before the service wants it', () => {
		const state = { startMs: 0, intervalMs: 5_000, deadlineMs: 60_000, firstPhase: 1 };
		expect(nextPollMs({ ...state, lastPollMs: 5_000, notBeforeMs: 40_000 })).toBe(40_000);
		expect(nextPollMs({ ...state, lastPollMs: 5_000, notBeforeMs: 90_000 })).toBe(60_000);
	});
});

describe('many renders that start together', () => {
	it.each([2, 10, 100, 1_000, 5_000])('%i of them are spread over the interval', (count) => {
		const phase = evenPhases();
		const at = Array.from({ length: count }, () => phase() * INTERVAL_MS).sort((a, b) => a - b);
		expect(at[0]).toBeGreaterThan(0);
		expect(at.at(-1)).toBeLessThanOrEqual(INTERVAL_MS);
		const gaps = at.map((one, i) => (at[i + 1] ?? at[0] + INTERVAL_MS) - one);
		expect(Math.max(...gaps)).toBeLessThan((3 * INTERVAL_MS) / count);
	});

	it('1,000 do not come in a burst: the fullest 250 ms have less than 1.5 times the mean', () => {
		const phase = evenPhases();
		const counts = new Map<number, number>();
		for (let i = 0; i < 1_000; i++) {
			const window = Math.floor((phase() * INTERVAL_MS - 1e-6) / 250);
			counts.set(window, (counts.get(window) ?? 0) + 1);
		}
		const mean = 1_000 / (INTERVAL_MS / 250);
		expect(Math.max(...counts.values())).toBeLessThan(1.5 * mean);
	});
});
