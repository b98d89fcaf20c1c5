import {
	asTool,
	behind,
	calledAgain,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
	uploadNode,
	withOptions,
} from './harness/fast';

/** A model that calls a tool again, in the same execution: which call is which. */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const EDIT = editNode.type;
const paid = () => paidEdits(world.emulator).length;

test('a call that is repeated with a raised Timeout is the same call', async () => {
	const items = await behind(world, createNode, uploadNode);
	world.emulator.set({ editMs: 600_000 });
	const first = await world.run({
		nodes: [asTool(withOptions(editNode, { timeout: 1 }))],
		items,
		runIndex: 0,
	});
	expect(first.error?.message).toMatch(/still editing/);
	const longer = asTool(withOptions(editNode, { timeout: 30 }));
	const again = await calledAgain(world, first, longer, items);
	expect(again.error).toBeUndefined();
	expect(paid()).toBe(1);
});

test('a call that is repeated with other white space is the same call', async () => {
	const items = await behind(world, createNode, uploadNode);
	const instruction = 'pull the best 2-second highlights';
	const node = asTool({ type: EDIT, parameters: { instruction } });
	world.emulator.inject({ match: { path: '/run_sse' }, do: { dropConnection: 'afterWork' } });
	world.emulator.inject({ match: { path: '/latest', nth: 2 }, do: { error: { code: 1002 } } });
	const first = await world.run({ nodes: [node], items, runIndex: 0 });
	expect(first.error).toBeDefined();
	const other = { ...node, parameters: { instruction: ` ${instruction.replace(' ', '\n')} ` } };
	const again = await calledAgain(world, first, other, items);
	expect(again.error).toBeUndefined();
	expect(paid()).toBe(1);
});

test('what another call of the tool has changed is not taken for that of a call that was lost', async () => {
	const items = await behind(world, createNode, uploadNode);
	const node = (instruction: string) => asTool({ type: EDIT, parameters: { instruction } });
	world.emulator.inject({ match: { path: '/run_sse' }, do: { dropConnection: 'beforeAnswer' } });
	const first = await world.run({ nodes: [node('cut to 2 seconds')], items, runIndex: 0 });
	expect(first.error?.message).toMatch(/was not sent again/);
	const other = await calledAgain(world, first, node('pull the best 2-second highlights'), items);
	expect(other.error).toBeUndefined();
	const again = await calledAgain(world, other, node('cut to 2 seconds'), items, 2);
	expect(again.error?.message).toMatch(/was not sent again/);
	expect(paid()).toBe(1);
});
