import type { INodeExecutionData } from 'n8n-workflow';

import type { NodeSpec, Outcome } from './harness/engine';
import {
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
	startedRenders,
	uploadNode,
} from './harness/fast';

/**
 * Retry in the executions list, pressed a second time on the row that failed first, after its retry has failed as well.
 * n8n starts each Retry from a copy of what that row holds.
 */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const paid = () => paidEdits(world.emulator).length;
const refuse = (nth: number) =>
	world.emulator.inject({ match: { path: '/run_sse', nth }, do: { error: { code: 2001 } } });
const quick: NodeSpec = {
	type: 'nemoVideoQuickEdit',
	parameters: { ...editNode.parameters, options: { concurrency: 1 } },
};

/** The row as it is stored; each press of Retry gets a copy of its own. */
const rowOf = (outcome: Outcome, node: NodeSpec, items: INodeExecutionData[]) => {
	const row = structuredClone(outcome.contextData);
	return async () =>
		await world.run({
			nodes: [node],
			items,
			contextData: structuredClone(row),
			mode: 'retry',
		});
};

test('what the retry has paid for is not paid for again', async () => {
	const items = await world.items(3);
	// The credits are used up at the first item; after topping up, again at the third.
	refuse(1);
	const first = await world.run({ nodes: [quick], items });
	expect(first.error?.message).toMatch(/credits/);
	const pressRetry = rowOf(first, quick, items);
	refuse(3);
	const second = await pressRetry();
	expect(second.error?.message).toMatch(/credits/);
	expect(paid()).toBe(2);
	const third = await pressRetry();
	expect(third.error).toBeUndefined();
	expect(paid()).toBe(3);
	// And once more, from the newest row.
	const last = await rowOf(third, quick, items)();
	expect(last.error).toBeUndefined();
	expect(paid()).toBe(3);
	expect(startedRenders(world.emulator)).toHaveLength(3);
});

test('an instruction of the retry whose answer was lost is looked for', async () => {
	const items = await behind(world, createNode, uploadNode);
	refuse(1);
	const pressRetry = rowOf(await world.run({ nodes: [editNode], items }), editNode, items);
	world.emulator.inject({ match: { path: '/run_sse' }, do: { dropConnection: 'afterWork' } });
	world.emulator.inject({ match: { path: '/latest', nth: 2 }, do: { error: { code: 1002 } } });
	expect((await pressRetry()).error).toBeDefined();
	expect(paid()).toBe(1);
	const third = await pressRetry();
	expect(third.json(editNode.type)[0]).toMatchObject({ recovered: true });
	expect(paid()).toBe(1);
});

test('what the retry has taken back is sent again: an instruction that was refused there', async () => {
	const items = await behind(world, createNode, uploadNode);
	// Lost before the editor had it; the retry sends it, and it is refused.
	world.emulator.inject({ match: { path: '/run_sse' }, do: { dropConnection: 'beforeAnswer' } });
	const pressRetry = rowOf(await world.run({ nodes: [editNode], items }), editNode, items);
	refuse(1);
	expect((await pressRetry()).error?.message).toMatch(/credits/);
	expect((await pressRetry()).error).toBeUndefined();
	expect(paid()).toBe(1);
});

test('another execution of the same node knows nothing of it', async () => {
	const items = await world.items(1);
	refuse(1);
	const pressRetry = rowOf(await world.run({ nodes: [quick], items }), quick, items);
	await pressRetry();
	const other = await world.run({ nodes: [quick], items });
	expect(other.error).toBeUndefined();
	expect(paid()).toBe(2);
});
