import type { INodeExecutionData } from 'n8n-workflow';

import type { NodeSpec, Outcome } from './harness/engine';
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
	startedRenders,
	uploadNode,
} from './harness/fast';

/**
 * An agent whose tools succeeded and that failed itself (its model did not answer), and Retry in the executions list:
 * it begins anew, and its model asks for the same once more.
 */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const paid = () => paidEdits(world.emulator).length;
const tool = asTool(editNode);
const exportTool = asTool({ type: 'nemoVideoExport' });

/** An execution of its own that starts from what another one has left, as n8n has it in its database. */
async function retried(
	{ contextData }: Outcome,
	node: NodeSpec,
	items: INodeExecutionData[],
): Promise<Outcome> {
	const copy = structuredClone(contextData);
	return await world.run({ nodes: [node], items, contextData: copy, mode: 'retry', runIndex: 0 });
}

async function succeeded(outcome: Promise<Outcome>): Promise<Outcome> {
	expect((await outcome).error).toBeUndefined();
	return await outcome;
}

/** An edit that has succeeded as an agent's tool. */
async function editedByAgent() {
	const items = await behind(world, createNode, uploadNode);
	const first = await succeeded(world.run({ nodes: [tool], items, runIndex: 0 }));
	expect(paid()).toBe(1);
	return { items, first };
}

test('the edit that it repeats is not paid for again, and its result is the same', async () => {
	const { items, first } = await editedByAgent();
	const again = await succeeded(retried(first, tool, items));
	expect(again.json(editNode.type)).toEqual(first.json(editNode.type));
	expect(paid()).toBe(1);
	// The retry fails as well, and is retried itself.
	await succeeded(retried(again, tool, items));
	expect(paid()).toBe(1);
});

test('asked for a second time in the retry, it is another edit', async () => {
	const { items, first } = await editedByAgent();
	const again = await succeeded(retried(first, tool, items));
	await succeeded(calledAgain(world, again, tool, items));
	expect(paid()).toBe(2);
});

test('within one execution, the same call after a success is another edit; a retry finds both', async () => {
	const { items, first } = await editedByAgent();
	const second = await succeeded(calledAgain(world, first, tool, items));
	expect(paid()).toBe(2);
	const again = await succeeded(retried(second, tool, items));
	await succeeded(calledAgain(world, again, tool, items));
	expect(paid()).toBe(2);
});

test('in a loop, the same words for another item are other work', async () => {
	const { items, first } = await editedByAgent();
	const others = items.map(({ json }) => ({ json: { ...json, row: 2 } }));
	await succeeded(retried(first, tool, others));
	expect(paid()).toBe(2);
});

test('each of its steps is found: session, upload, edit and render; the clip comes again', async () => {
	const [{ binary }] = await world.items(1);
	const tools = [createNode, uploadNode, editNode, { type: 'nemoVideoExport' }].map(asTool);
	const play = async (contextData: Outcome['contextData']) => {
		let last!: Outcome;
		let json = {};
		for (const node of tools) {
			const items = [{ json, binary }];
			last = await succeeded(world.run({ nodes: [node], items, contextData, runIndex: 0 }));
			const { sessionId } = last.json(node.name!)[0];
			json = { sessionId };
		}
		return last;
	};
	const contextData = {};
	await play(contextData);
	const again = await play(structuredClone(contextData));
	const { sessions, uploads } = world.emulator.ledger;
	const renders = startedRenders(world.emulator);
	expect([sessions, uploads, renders].map((list) => list.length)).toEqual([1, 1, 1]);
	expect(paid()).toBe(1);
	expect(again.items('nemoVideoExport')[0].binary?.data).toBeDefined();
});

test('two sessions of the same name stay two, in their order', async () => {
	const node = asTool(createNode);
	const sessionOf = (outcome: Outcome) => outcome.json(createNode.type)[0].sessionId;
	const one = await succeeded(world.run({ nodes: [node], runIndex: 0 }));
	const two = await succeeded(calledAgain(world, one, node, [{ json: {} }]));
	const oneAgain = await succeeded(retried(two, node, [{ json: {} }]));
	const twoAgain = await succeeded(calledAgain(world, oneAgain, node, [{ json: {} }]));
	expect([oneAgain, twoAgain].map(sessionOf)).toEqual([one, two].map(sessionOf));
	expect(sessionOf(one)).not.toBe(sessionOf(two));
});

test('a render that was edited over since is not started again either', async () => {
	const { items } = await editedByAgent();
	const first = await succeeded(world.run({ nodes: [exportTool], items, runIndex: 0 }));
	await succeeded(retried(first, exportTool, items));
	expect(startedRenders(world.emulator)).toHaveLength(1);
});

test('what is kept of finished calls is bounded: the oldest are forgotten', async () => {
	const items = await behind(world, createNode, uploadNode);
	const saying = (word: string) =>
		asTool({ ...editNode, parameters: { instruction: word.repeat(60_000) } });
	const words = ['abc ', 'def ', 'ghi '];
	let last = await world.run({ nodes: [saying(words[0])], items, runIndex: 0 });
	for (const word of words.slice(1)) last = await calledAgain(world, last, saying(word), items);
	expect(JSON.stringify(last.contextData).length).toBeLessThan(600_000);
	expect(paid()).toBe(3);
	await succeeded(retried(last, saying(words[2]), items));
	expect(paid()).toBe(3);
	await succeeded(retried(last, saying(words[0]), items));
	expect(paid()).toBe(4);
});
