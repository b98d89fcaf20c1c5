import type { INode, INodeExecutionData } from 'n8n-workflow';

import { PRESETS } from '../../nemovideo';
import type { NodeSpec } from './harness/engine';
import {
	asTool,
	behind,
	calledAgain,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	paidEdits,
	uploadNode,
	withOptions,
	type FastWorld,
} from './harness/fast';

/** Work is known by what names it (session, words, footage, output): other settings of the node make no other work. */
type Parameters = INode['parameters'];
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const counts = () => {
	const { sessions, uploads } = world.emulator.ledger;
	return [sessions.length, uploads.length, paidEdits(world.emulator).length];
};
/** An edit that is still at work at Timeout, and the node once more, by Retry in the executions list. */
async function repeated(items: INodeExecutionData[], node: NodeSpec, changed: NodeSpec) {
	world.emulator.set({ editMs: 600_000 });
	const first = await world.run({ nodes: [node], items });
	expect(first.error?.message).toMatch(/still editing/);
	const again = await world.run({ nodes: [changed], items, contextData: first.contextData });
	expect(again.error).toBeUndefined();
}
const SHOWN = { who: 'a node', as: (node: NodeSpec) => node };
const TOOL = { who: 'a tool', as: asTool };

describe.each([SHOWN, TOOL])('after "still editing", $who with other settings', ({ as }) => {
	const edits: Array<[string, Parameters, Parameters]> = [
		['Include Events', { includeEvents: true }, {}],
		['On Question', { onQuestion: 'first' }, {}],
		['Captions Language without captions', { captionsLanguage: 'German' }, {}],
		['Items at Once', { concurrency: 2 }, {}],
	];
	test.each(edits)('sends no edit again: %s', async (_what, options, more) => {
		const items = await behind(world, createNode, uploadNode);
		const changed = withOptions(editNode, { timeout: 30, ...options }, more);
		await repeated(items, as(withOptions(editNode, { timeout: 1 })), as(changed));
		expect(paidEdits(world.emulator)).toHaveLength(1);
	});

	test('a preset and its words typed by hand are the same', async () => {
		const items = await behind(world, createNode, uploadNode);
		const edit = { type: editNode.type };
		const preset = withOptions(edit, { timeout: 1 }, { preset: 'hdHighlights' });
		const typed = withOptions(edit, { timeout: 30 }, { instruction: PRESETS.hdHighlights });
		await repeated(items, as(preset), as(typed));
		const edits = paidEdits(world.emulator);
		expect(edits).toHaveLength(1);
		expect(edits[0].text).toBe(PRESETS.hdHighlights);
	});

	const instruction = 'pull the best 2-second highlights';
	const quick: NodeSpec = {
		type: 'nemoVideoQuickEdit',
		parameters: { instruction, source: 'binary' },
	};
	const quickEdits: Array<[string, Parameters, Parameters]> = [
		['Download', {}, { download: false }],
		['Output Binary Field', { outputBinaryPropertyName: 'clip' }, {}],
		['File Name', { fileName: 'goal' }, {}],
		['Reply Language', { language: 'de' }, {}],
		['On Question', { onQuestion: 'show' }, {}],
		['Input Binary Field that finds the same file', {}, { binaryPropertyName: ' footage' }],
	];
	test.each(quickEdits)('Quick Edit does nothing again: %s', async (_what, options, more) => {
		const changed = withOptions(quick, { timeout: 30, ...options }, more);
		await repeated(await world.items(1), as(withOptions(quick, { timeout: 1 })), as(changed));
		expect(counts()).toEqual([1, 1, 1]);
	});

	const assistant: NodeSpec = { type: 'nemoVideoAssistant', parameters: { message: instruction } };
	const messages: Array<[string, Parameters, Parameters]> = [
		['File Name', { fileName: 'goal' }, {}],
		['New Session If Gone', { newSessionIfGone: false }, {}],
		['Asked', {}, { asked: '{}' }],
	];
	test.each(messages)('the Assistant does nothing again: %s', async (_what, options, more) => {
		const changed = withOptions(assistant, { timeout: 30, ...options }, more);
		await repeated(await world.items(1), as(withOptions(assistant, { timeout: 1 })), as(changed));
		expect(counts()).toEqual([1, 1, 1]);
	});
});

test('Quick Edit as a tool: a line more behind the address is the same footage', async () => {
	const address = `${world.emulator.url}/sample/match.mp4`;
	const quick = (urls: string, timeout: number): NodeSpec =>
		asTool(
			withOptions(
				{ type: 'nemoVideoQuickEdit' },
				{ timeout },
				{ instruction: 'cut to 2 seconds', source: 'url', urls },
			),
		);
	const items = [{ json: {} }];
	world.emulator.set({ editMs: 600_000 });
	const first = await world.run({ nodes: [quick(address, 1)], items, runIndex: 0 });
	const again = await calledAgain(world, first, quick(`${address}\n`, 30), items);
	expect(first.error?.message).toMatch(/still editing/);
	expect(again.error).toBeUndefined();
	expect(counts()).toEqual([1, 1, 1]);
});

test('the Assistant, retried with a corrected field, edits the corrected file', async () => {
	const [{ json, binary }, other] = await world.items(2);
	const item = { json, binary: { ...binary, other: other.binary?.data ?? {} } };
	const node = (binaryPropertyName: string): NodeSpec => ({
		type: 'nemoVideoAssistant',
		parameters: { message: 'pull the best 2-second highlights', binaryPropertyName },
	});
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const items = [item] as unknown as INodeExecutionData[];
	const first = await world.run({ nodes: [node('data')], items });
	expect(first.error).toBeDefined();
	const again = await world.run({
		nodes: [node('other')],
		items,
		contextData: first.contextData,
	});
	expect(again.error).toBeUndefined();
	expect(again.json('nemoVideoAssistant')[0].files).toMatchObject([{ fileName: 'match-2.mp4' }]);
});

test('the answer to a question of an earlier instruction is not taken for one to this', async () => {
	const quick = (instruction: string): NodeSpec => ({
		type: 'nemoVideoQuickEdit',
		parameters: { instruction },
	});
	const items = await world.items(1);
	world.emulator.inject({ match: { path: '/run_sse' }, do: { ask: true } });
	world.emulator.inject({ match: { path: '/lambda$' }, do: { error: { code: 402 } } });
	const first = await world.run({
		nodes: [quick('pull the best 2-second highlights')],
		items,
	});
	expect(first.error).toBeDefined();
	const before = world.emulator.ledger.edits.length;
	world.emulator.inject({ match: { path: '/run_sse' }, do: { ask: true } });
	const again = await world.run({
		nodes: [quick("add the title 'Goal'")],
		items,
		contextData: first.contextData,
	});
	expect(again.error).toBeUndefined();
	// The question and its answer.
	expect(world.emulator.ledger.edits.length - before).toBe(2);
});

describe('a session that is gone before anything was paid for', () => {
	const GONE = { error: { code: 1002 } };
	const failing = () =>
		world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const instruction = 'pull the best 2-second highlights';

	test('is replaced by the Assistant, retried in the list', async () => {
		const items = await world.items(1);
		const node: NodeSpec = { type: 'nemoVideoAssistant', parameters: { message: instruction } };
		failing();
		const first = await world.run({ nodes: [node], items });
		expect(first.error).toBeDefined();
		world.emulator.inject({ match: { path: '/latest' }, do: GONE });
		const again = await world.run({ nodes: [node], items, contextData: first.contextData });
		expect(again.error).toBeUndefined();
		expect(counts()).toEqual([2, 2, 1]);
	});

	test('is replaced by Quick Edit, called again as a tool', async () => {
		const items = await world.items(1);
		const node = asTool({
			type: 'nemoVideoQuickEdit',
			parameters: { instruction, source: 'binary' },
		});
		failing();
		const first = await world.run({ nodes: [node], items, runIndex: 0 });
		expect(first.error).toBeDefined();
		world.emulator.inject({ match: { path: '/latest' }, do: GONE });
		const again = await calledAgain(world, first, node, items);
		expect(again.error).toBeUndefined();
		expect(counts()).toEqual([2, 2, 1]);
	});
});
