import fc from 'fast-check';

import { PollRhythm } from '../../../../nemovideo';
import { waitForRender } from '../../../../nemovideo/render/render';
import { FakeClock } from '../../fakes/clock';
import { clientFor, FakeTransport } from '../../fakes/transport';

const INTERVAL_MS = 30_000;

/** A rhythm whose time a test sets. */
function rhythmAt() {
	const clock = new FakeClock();
	let nowMs = clock.now();
	clock.now = () => nowMs;
	return { rhythm: new PollRhythm(clock), pass: (ms: number) => (nowMs += ms), now: () => nowMs };
}

/** How the polls of `count` renders that start `gapMs` apart lie within one interval, sorted. */
function phases(count: number, gapMs: number): number[] {
	const { rhythm, pass, now } = rhythmAt();
	const startMs = now();
	const all = [];
	for (let i = 0; i < count; i++) {
		all.push((now() - startMs + rhythm.join(INTERVAL_MS).firstWaitMs) % INTERVAL_MS);
		pass(gapMs);
	}
	return all.sort((a, b) => a - b);
}

describe('the polls of many renders [RND-2]', () => {
	it('come after a whole interval where one waits alone', () => {
		const { rhythm, pass } = rhythmAt();
		const first = rhythm.join(INTERVAL_MS);
		expect(first.firstWaitMs).toBe(INTERVAL_MS);
		first.leave();
		pass(12_345);
		expect(rhythm.join(INTERVAL_MS).firstWaitMs).toBe(INTERVAL_MS);
	});

	it.each([10, 100, 1_000])('of %i that start in the same second lie evenly apart', (count) => {
		const at = phases(count, 1_000 / count);
		const gaps = at.map((phase, i) => (at[i + 1] ?? at[0] + INTERVAL_MS) - phase);
		const even = INTERVAL_MS / count;
		expect(Math.max(...gaps)).toBeLessThan(2 * even);
		expect(Math.min(...gaps)).toBeGreaterThan(even / 4);
	});

	it('never come later than an interval after the start, and never at once', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ passMs: fc.nat(100_000), leaves: fc.boolean() }), { maxLength: 60 }),
				fc.integer({ min: 1_000, max: 600_000 }),
				(steps, intervalMs) => {
					const { rhythm, pass } = rhythmAt();
					let stay = 0;
					for (const { passMs, leaves } of steps) {
						pass(passMs);
						const place = rhythm.join(intervalMs);
						expect(place.firstWaitMs).toBeGreaterThan(0);
						expect(place.firstWaitMs).toBeLessThanOrEqual(intervalMs);
						if (leaves) place.leave();
						else stay += 1;
						expect(rhythm.waiting).toBe(stay);
					}
				},
			),
		);
	});

	it('keep to themselves where the intervals differ', () => {
		const { rhythm } = rhythmAt();
		expect(rhythm.join(5_000).firstWaitMs).toBe(5_000);
		expect(rhythm.join(INTERVAL_MS).firstWaitMs).toBe(INTERVAL_MS);
	});

	it.each([
		['is ready', { status: 200, body: { status: 'completed' } }],
		['has failed', { status: 200, body: { status: 'failed' } }],
		['is never ready', { status: 200, body: { status: 'pending' } }],
		['is unknown', { status: 404, body: { error: 'no such render' } }],
	])('end when the render %s', async (_, answer) => {
		const clock = new FakeClock();
		const rhythm = new PollRhythm(clock);
		const transport = new FakeTransport({ renderStatus: [answer] }, clock);
		const client = clientFor(transport, clock, new AbortController().signal);
		const wait = { pollIntervalMs: INTERVAL_MS, maxWaitMs: 90_000 };
		await waitForRender(client, 'render_1', wait, { clock, rhythm }).catch(() => undefined);
		expect(rhythm.waiting).toBe(0);
	});

	it('are an interval apart for each render, wherever its phase and limit lie', async () => {
		const clock = new FakeClock();
		const rhythm = new PollRhythm(clock);
		for (let i = 0; i < 7; i++) rhythm.join(INTERVAL_MS);
		const transport = new FakeTransport(
			{ renderStatus: [{ status: 200, body: { status: 'pending' } }] },
			clock,
		);
		const client = clientFor(transport, clock, new AbortController().signal);
		const wait = { pollIntervalMs: INTERVAL_MS, maxWaitMs: 100_000 };
		await expect(waitForRender(client, 'r', wait, { clock, rhythm })).rejects.toMatchObject({
			problem: 'renderTooSlow',
		});
		const [first, ...others] = clock.waits;
		expect(first).toBeLessThan(INTERVAL_MS);
		expect(others).toEqual(others.map(() => INTERVAL_MS));
		const waited = clock.waits.reduce((sum, ms) => sum + ms, 0);
		expect(waited).toBeGreaterThanOrEqual(100_000);
		expect(waited).toBeLessThan(100_000 + INTERVAL_MS);
	});
});
