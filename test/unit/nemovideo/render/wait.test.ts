import fc from 'fast-check';

import { evenPhases, NemoVideoError, type ServiceReply } from '../../../../nemovideo';
import { waitForRender, type WaitTools } from '../../../../nemovideo/render/wait';
import { FakeClock } from '../../fakes/clock';
import { clientFor, FakeTransport, refusal } from '../../fakes/transport';

const INTERVAL_MS = 30_000;
const WAIT = { pollIntervalMs: INTERVAL_MS, maxWaitMs: 300_000 };
const is = (status: string, more: object = {}) => ({ status: 200, body: { status, ...more } });
const DOWN = { status: 502, body: '<html>' };

/** One answer of the service: what it is, and how long it takes. */
interface Slow {
	answer: ServiceReply | Error;
	latencyMs: number;
}
const answers = fc.constantFrom<ServiceReply | Error>(
	is('processing'),
	is('completed'),
	refusal(429),
	{ status: 429, headers: { 'retry-after': '45' }, body: '' },
	DOWN,
	{ status: 503, body: { code: 50_300, message: 'overloaded' } },
	{ status: 408, body: '' },
	{ status: 200, body: '<html>' },
	new NemoVideoError('connectionLost'),
);

/** A service whose answers take time and whose calls end at their limit, as real ones do; it notes each poll. */
function slowService(script: Slow[]) {
	const clock = new FakeClock();
	const polls: { sentMs: number; answeredMs: number; timeoutMs: number }[] = [];
	const transport = new FakeTransport(
		{
			renderStatus: [
				async ({ timeoutMs }) => {
					const { answer, latencyMs } = script[Math.min(polls.length, script.length - 1)];
					const sentMs = clock.now();
					await clock.sleep(Math.min(latencyMs, timeoutMs));
					polls.push({ sentMs, answeredMs: clock.now(), timeoutMs });
					return latencyMs > timeoutMs ? new NemoVideoError('timedOut') : answer;
				},
			],
		},
		clock,
	);
	return { clock, polls, client: clientFor(transport, clock) };
}

const failureOf = async (script: (ServiceReply | Error)[], wait = WAIT) => {
	const clock = new FakeClock();
	const client = clientFor(new FakeTransport({ renderStatus: script }, clock), clock);
	return await waitForRender(client, 'render_1', wait, { clock }).then(
		() => Promise.reject(new Error('it went well')),
		(error: NemoVideoError) => error,
	);
};

describe('waiting for a render, whatever the answers and however slow they are', () => {
	it('ends within Max Wait, and polls are an interval apart but for a last one at the deadline', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					pollIntervalMs: fc.integer({ min: 5_000, max: 120_000 }),
					maxWaitMs: fc.integer({ min: 1_000, max: 900_000 }),
					phase: fc.double({ min: 0.001, max: 1, noNaN: true }),
				}),
				fc.array(fc.record({ answer: answers, latencyMs: fc.nat(90_000) }), { minLength: 1 }),
				async ({ phase, ...wait }, script) => {
					const { clock, polls, client } = slowService(script);
					const startMs = clock.now();
					const deadlineMs = startMs + wait.maxWaitMs;
					const tools = { clock, firstPhase: () => phase };
					const end = await waitForRender(client, 'render_1', wait, tools).then(
						({ phase: seen }) => seen,
						(error: NemoVideoError) => error.problem,
					);
					// A second is what the poll at the deadline may take.
					expect(clock.now()).toBeLessThanOrEqual(deadlineMs + 1_000);
					if (end === 'renderTooSlow') expect(clock.now()).toBeGreaterThanOrEqual(deadlineMs);
					else expect(end).toBe('completed');
					polls.forEach(({ sentMs, timeoutMs }, i) => {
						expect(sentMs).toBeLessThanOrEqual(deadlineMs);
						expect(timeoutMs).toBeLessThanOrEqual(Math.max(1_000, deadlineMs - sentMs));
						if (i === 0 || sentMs === deadlineMs) return;
						expect(sentMs - polls[i - 1].answeredMs).toBeGreaterThanOrEqual(wait.pollIntervalMs);
					});
				},
			),
		);
	});
});

describe('1,000 renders that start together', () => {
	it('are never polled in a burst: the fullest 250 ms of each interval have less than 1.5 times the mean', async () => {
		const clock = new FakeClock();
		const startMs = clock.now();
		const polledMs: number[] = [];
		const transport = new FakeTransport(
			{ renderStatus: [() => (polledMs.push(clock.now() - startMs), is('processing'))] },
			clock,
		);
		const client = clientFor(transport, clock);
		const tools: WaitTools = { clock, firstPhase: evenPhases() };
		// At the deadline itself each has its last poll: the waits are looked at until then.
		const wait = { pollIntervalMs: INTERVAL_MS, maxWaitMs: 3 * INTERVAL_MS };
		await Promise.all(
			Array.from({ length: 1_000 }, async (_, i) => {
				await waitForRender(client, `render_${i}`, wait, tools).catch(() => undefined);
			}),
		);
		const windows = Array.from({ length: 2 * 120 }, () => 0);
		for (const ms of polledMs) windows[Math.floor((ms - 1) / 250)] += 1;
		const mean = 1_000 / 120;
		expect(windows.slice(0, 240).reduce((sum, count) => sum + count, 0)).toBe(2_000);
		expect(Math.max(...windows.slice(0, 240))).toBeLessThan(1.5 * mean);
		expect(Math.min(...windows.slice(0, 240))).toBeGreaterThan(mean / 2);
	}, 20_000);
});

describe('a wait that reaches Max Wait', () => {
	it.each<[string, (ServiceReply | Error)[], RegExp]>([
		['the status', [is('Processing')], /after 300 seconds: the last status was "processing"$/],
		[
			'the status and the trouble since',
			[is('processing'), DOWN],
			/the last status was "processing", then NemoVideo answered with an error \(502\)$/,
		],
		[
			'the trouble where there was nothing else',
			[refusal(429)],
			/after 300 seconds: NemoVideo asked to slow down \(code 429\)$/,
		],
		[
			'the trouble once it is over no more',
			[DOWN, is('queued')],
			/: the last status was "queued"$/,
		],
	])('says what was seen last: %s', async (_, script, message) => {
		const error = await failureOf(script);
		expect(error).toMatchObject({ problem: 'renderTooSlow', context: { renderId: 'render_1' } });
		expect(error.message).toMatch(message);
	});

	it('shows no token and no long text in it', async () => {
		const status = `nmv_usr_secret ${'x'.repeat(5_000)}`;
		const { message } = await failureOf([is(status)]);
		expect(message).not.toContain('secret');
		expect(message.length).toBeLessThan(120);
	});
});

describe('only the service itself ends the wait', () => {
	it.each<[string, ServiceReply]>([
		['503 with a code of its own', { status: 503, body: { code: 50_300, message: 'overloaded' } }],
		['502 with the code 1', { status: 502, body: { code: 1, message: 'bad gateway' } }],
		['408 with a code of its own', { status: 408, body: { code: 9, message: 'timeout' } }],
		['429 with a code of its own', { status: 429, body: { code: 42_900, message: 'slow down' } }],
	])('%s does not [RND-18]', async (_, answer) => {
		expect((await failureOf([answer])).problem).toBe('renderTooSlow');
	});

	it.each<[string, ServiceReply, string]>([
		['404', { status: 404, body: '' }, 'renderNotFound'],
		['404 in an envelope', refusal(404), 'renderNotFound'],
		['"no such render"', { status: 400, body: { error: 'no such render' } }, 'renderNotFound'],
		[
			'"not found" in the older form [RND-13]',
			{ status: 200, body: { success: false, error: 'Task not found' } },
			'renderNotFound',
		],
		['1001', refusal(1001), 'tokenRefused'],
		['1002', refusal(1002), 'sessionNotFound'],
		['402', refusal(402), 'planBlocksExport'],
		['403', { status: 403, body: '' }, 'forbidden'],
	])('%s does', async (_, answer, problem) => {
		const clock = new FakeClock();
		const transport = new FakeTransport({ renderStatus: [is('pending'), answer] }, clock);
		const client = clientFor(transport, clock);
		await expect(waitForRender(client, 'render_1', WAIT, { clock })).rejects.toMatchObject({
			problem,
			context: { renderId: 'render_1' },
		});
		expect(clock.now()).toBe(1_700_000_000_000 + 2 * INTERVAL_MS);
	});
});

describe('a completed render', () => {
	it('whose address never comes, because of trouble, is still completed at the deadline', async () => {
		const clock = new FakeClock();
		const script = [is('pending'), is('completed'), DOWN];
		const client = clientFor(new FakeTransport({ renderStatus: script }, clock), clock);
		const wait = { pollIntervalMs: INTERVAL_MS, maxWaitMs: 100_000 };
		expect(await waitForRender(client, 'render_1', wait, { clock })).toMatchObject({
			phase: 'completed',
			url: undefined,
		});
	});
});

it('a poll that has to renew the token does not outlast Max Wait either', async () => {
	const clock = new FakeClock();
	const timeouts: number[] = [];
	const transport = new FakeTransport(
		{
			renderStatus: [
				async ({ timeoutMs }) => {
					timeouts.push(timeoutMs);
					await clock.sleep(timeoutMs - 500);
					return refusal(1001);
				},
			],
		},
		clock,
	);
	const wait = { pollIntervalMs: 30_000, maxWaitMs: 70_000 };
	const client = clientFor(transport, clock);
	await waitForRender(client, 'render_1', wait, { clock }).catch(() => undefined);
	expect(timeouts).toEqual([40_000, 1_000]);
});
