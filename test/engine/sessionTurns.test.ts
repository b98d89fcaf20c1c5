import nock from 'nock';

import { retryOnFail, type NodeSpec } from './harness/engine';
import { useRecordedService } from './harness/recorded';

/** One instruction at a time for each session: tool calls of an agent, and executions in one process. */
const BASE = 'https://nemovideo.example';
const world = useRecordedService(BASE);
const EDIT = 'nemoVideoEditInstruction';
const SSE = { 'Content-Type': 'text/event-stream' };
/** The answers come when they are released. */
const HELD = -1;
const DONE = 'data: {"content":{"parts":[{"text":"Done."}]}}\n\n';

/** Sessions whose answers come after `delayMs` real ms, or when they are released; what was sent, and how many were at work at once. */
function service(delayMs = 200, isMade: (nth: number) => boolean = () => true) {
	const sent: string[] = [];
	const made: Record<string, number> = {};
	const atWork: Record<string, number> = {};
	let most = 0;
	let mostOfOne = 0;
	const held: Array<() => void> = [];
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, (uri) => {
			const [, id] = /me\/([^/]+)\/latest/.exec(uri)!;
			const sg = Array.from({ length: (made[id] ?? 0) + 1 }, () => ({ d: 1000 }));
			return { code: 0, data: { state: { draft: { t: [{ tt: 0, sg }] } } } };
		})
		.post('/run_sse')
		.reply((_uri, body, callback) => {
			const { session_id: id, new_message: message } = body as {
				session_id: string;
				new_message: { parts: { text: string }[] };
			};
			const nth = sent.push(message.parts[0].text);
			atWork[id] = (atWork[id] ?? 0) + 1;
			mostOfOne = Math.max(mostOfOne, atWork[id]);
			most = Math.max(
				most,
				Object.values(atWork).reduce((sum, count) => sum + count, 0),
			);
			const answer = () => {
				if (isMade(nth)) made[id] = (made[id] ?? 0) + 1;
				atWork[id] -= 1;
				callback(null, [200, DONE, SSE]);
			};
			if (delayMs === HELD) held.push(answer);
			else setTimeout(answer, delayMs);
		});
	const release = () => held.splice(0).forEach((answer) => answer());
	return { sent, release, most: () => most, mostOfOne: () => mostOfOne };
}

const node = (more: Partial<NodeSpec> = {}, options = {}): NodeSpec => ({
	type: EDIT,
	parameters: { instruction: '={{ $json.wish }}', options },
	...more,
});
const item = (wish: string, sessionId = 's1') => ({ json: { sessionId, wish } });
const run = async (wish: string, sessionId?: string, spec = node()) =>
	await world.engine.run({ nodes: [spec], items: [item(wish, sessionId)] });
const until = async (condition: () => boolean) => {
	while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('two calls of an agent for one session go one after the other', async () => {
	const { sent, mostOfOne } = service();
	const tool = node({ type: `${EDIT}Tool` });
	const contextData = {};
	const outcomes = await Promise.all(
		['add a title', 'add music'].map(
			async (wish, runIndex) =>
				await world.engine.run({
					nodes: [tool],
					items: [item(wish)],
					runIndex,
					contextData,
					executionId: 'agent',
				}),
		),
	);
	expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
	expect(sent).toHaveLength(2);
	expect(mostOfOne()).toBe(1);
});

test.each<[string, NodeSpec]>([
	['Edit Instruction', node()],
	[
		'the Assistant',
		{
			type: 'nemoVideoAssistant',
			parameters: { message: '={{ $json.wish }}', sessionId: '={{ $json.sessionId }}' },
		},
	],
])('so do two executions: Edit Instruction, and %s', async (_name, other) => {
	const { sent, mostOfOne } = service();
	const outcomes = await Promise.all([run('add a title'), run('add music', 's1', other)]);
	expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
	expect(sent).toHaveLength(2);
	expect(mostOfOne()).toBe(1);
});

test('executions that hold several sessions do not wait for each other for ever', async () => {
	const { sent, most, mostOfOne } = service(50);
	const one = node({}, { concurrency: 1 });
	const ids = ['s1', 's2', 's3'];
	const runs = [ids, [...ids].reverse(), ['s2', 's1', 's2', 's3']];
	const outcomes = await Promise.all(
		runs.map(
			async (sessions, i) =>
				await world.engine.run({
					nodes: [one],
					items: sessions.map((id, k) => item(`wish ${i} ${k}`, id)),
				}),
		),
	);
	expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
	expect(sent).toHaveLength(10);
	expect(mostOfOne()).toBe(1);
	expect(most()).toBeGreaterThan(1);
});

describe('while another instruction is at work', () => {
	/** One instruction that is at work on session s1 until it is released. */
	async function atWork() {
		const held = service(HELD);
		const first = run('first');
		await until(() => held.sent.length === 1);
		return { ...held, first };
	}

	test('Stop ends the waiting, and those behind go on waiting', async () => {
		const { sent, release, first, mostOfOne } = await atWork();
		let stop = () => {};
		const cancelWhen = new Promise<void>((resolve) => (stop = resolve));
		const stopped = world.engine.run({ nodes: [node()], items: [item('second')], cancelWhen });
		const third = run('third');
		setTimeout(stop, 50);
		await stopped;
		expect(sent).toEqual(['first']);
		release();
		expect((await first).error).toBeUndefined();
		await until(() => sent.length === 2);
		release();
		expect((await third).error).toBeUndefined();
		expect(sent).toEqual(['first', 'third']);
		expect(mostOfOne()).toBe(1);
	});

	test('the waiting ends after Timeout, with an error that says that nothing was sent', async () => {
		const { sent, release, first } = await atWork();
		// 6 s: 60 ms here.
		const second = await run('second', 's1', node({}, { timeout: 0.1 }));
		expect(second.error?.message).toMatch(/still at work on the session after 6 seconds/);
		expect(second.error?.description).toMatch(/Nothing was sent.*Session ID: s1\./);
		release();
		expect((await first).error).toBeUndefined();
		expect(sent).toEqual(['first']);
	});

	test('an item that waits is left alone when another one fails', async () => {
		const { sent, release, first } = await atWork();
		const both = await world.engine.run({
			nodes: [node()],
			items: [item('second'), item('', 's2')],
		});
		expect(both.error?.message).toMatch(/"Instruction" is empty \(item 2 of 2\)/);
		release();
		await first;
		expect(sent).toEqual(['first']);
	});
});

describe('Send, which does not wait', () => {
	const sending = (more: Partial<NodeSpec> = {}) =>
		node({ parameters: { operation: 'send', instruction: '={{ $json.wish }}' }, ...more });
	const never = () => false;

	test('two items of one session: the second is refused while the first is at work', async () => {
		const { sent } = service(0, never);
		const items = [item('one'), item('two'), item('other', 's2')];
		const settings = { onError: 'continueRegularOutput' as const };
		const outcome = await world.engine.run({ nodes: [sending({ settings })], items });
		expect(sent.sort()).toEqual(['one', 'other']);
		const [one, two, other] = outcome.json(EDIT);
		expect([one.error, other.error]).toEqual([undefined, undefined]);
		expect(two.error).toMatch(/Another instruction was sent to the session.*item 2 of 3/);
		expect(two.description).toMatch(/Nothing was sent for this one.*Loop Over Items/);
		expect(two.sessionId).toBe('s1');
	});

	test('tried again by Retry On Fail and in the executions list, nothing is sent twice', async () => {
		const { sent } = service(0, never);
		const items = [item('one'), item('two')];
		const nodes = [sending({ settings: retryOnFail(3) })];
		const outcome = await world.engine.run({ nodes, items });
		expect(outcome.error?.message).toMatch(/Another instruction was sent to the session/);
		const contextData = structuredClone(outcome.contextData);
		await world.engine.run({ nodes, items, contextData, mode: 'retry' });
		expect(sent).toEqual(['one']);
	});

	test('whose words hold the time, tried again because another item failed, it is found', async () => {
		const { sent } = service(0, never);
		const parameters = {
			operation: 'send',
			instruction: '={{ $json.wish }} at {{ $now.toISO() }}',
		};
		const nodes = [sending({ parameters, settings: retryOnFail(2) })];
		const outcome = await world.engine.run({ nodes, items: [item('one'), item('bad', '..')] });
		expect(outcome.error?.message).toMatch(/"Session ID" cannot be used/);
		expect(sent).toHaveLength(1);
	});

	test('with other words in the executions list, it is not sent beside the first', async () => {
		const { sent } = service(0, never);
		const first = await world.engine.run({ nodes: [sending()], items: [item('one'), item('two')] });
		const again = async (wish: string) =>
			await world.engine.run({
				nodes: [sending()],
				items: [item(wish)],
				contextData: structuredClone(first.contextData),
				executionId: `retry of ${wish}`,
			});
		expect((await again('another')).error?.message).toMatch(/Another instruction was sent/);
		expect((await again(' one ')).error).toBeUndefined();
		expect(sent).toEqual(['one']);
	});

	test.each([
		['a tool of an agent', `${EDIT}Tool`],
		['a loop', EDIT],
	])('in %s, the second is refused as well', async (_name, type) => {
		const { sent } = service(0, never);
		const contextData = {};
		const again = async (wish: string, runIndex: number) =>
			await world.engine.run({
				nodes: [sending({ type })],
				items: [item(wish)],
				runIndex,
				contextData,
				executionId: 'agent',
			});
		expect((await again('one', 0)).error).toBeUndefined();
		expect((await again('two', 1)).error?.message).toMatch(/Another instruction was sent/);
		expect(sent).toEqual(['one']);
	});

	test('goes on where something is seen of the first', async () => {
		const { sent } = service(0);
		const outcome = await world.engine.run({
			nodes: [sending()],
			items: [item('one'), item('two')],
		});
		expect(outcome.error).toBeUndefined();
		expect(sent).toEqual(['one', 'two']);
	});
});
