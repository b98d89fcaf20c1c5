import type { INodeExecutionData } from 'n8n-workflow';

import { retryOnFail, type NodeSpec, type Outcome } from './harness/engine';
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
	withOptions,
} from './harness/fast';

/** Beside the cells of docs/retries.md: what is repeated after something has changed in between. */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const EDIT = editNode.type;
const EXPORT = 'nemoVideoExport';
const exporting: NodeSpec = { type: EXPORT };
const ledger = () => world.emulator.ledger;
const paid = () => paidEdits(world.emulator).length;
const RETRY = retryOnFail(2);

/** Retry in the executions list. */
const retried = async (
	{ run }: FastWorld,
	{ contextData }: Outcome,
	node: NodeSpec,
	items: INodeExecutionData[],
) => await run({ nodes: [node], items, contextData });

describe('an edit that was still running at Timeout', () => {
	const short = withOptions(editNode, { timeout: 1 });

	test('is not sent again by Retry in the list with the same Timeout', async () => {
		const items = await behind(world, createNode, uploadNode);
		world.emulator.set({ editMs: 250_000 });
		const first = await world.run({ nodes: [short], items });
		expect(first.error?.message).toMatch(/still editing/);
		const again = await retried(world, first, short, items);
		expect(again.error).toBeUndefined();
		expect(again.json(EDIT)[0]).toMatchObject({ recovered: true, readyForExport: true });
		expect(paid()).toBe(1);
	});

	test('is waited for as long as a raised Timeout says', async () => {
		const items = await behind(world, createNode, uploadNode);
		world.emulator.set({ editMs: 700_000 });
		const first = await world.run({ nodes: [short], items });
		const again = await retried(world, first, withOptions(editNode, { timeout: 30 }), items);
		expect(again.error).toBeUndefined();
		expect(again.json(EDIT)[0]).toMatchObject({ recovered: true, readyForExport: true });
		expect(paid()).toBe(1);
	});
});

describe('an export repeated after the timeline has changed', () => {
	const slow = withOptions(exporting, { maxWait: 30 });
	const title = { type: EDIT, parameters: { instruction: "add the title 'Goal'" } };

	test.each(['tool', 'list'])('gives the clip of the timeline as it is now (%s)', async (who) => {
		const items = await behind(world, createNode, uploadNode, editNode);
		world.emulator.set({ renderMs: 5_000_000 });
		const as = who === 'tool' ? asTool : (node: NodeSpec) => node;
		const first = await world.run({ nodes: [as(slow)], items, runIndex: 0 });
		expect(first.error?.message).toMatch(/not ready after/);
		await world.run({ nodes: [title], items });
		world.emulator.set({ renderMs: 100 });
		const repeat = who === 'tool' ? calledAgain : retried;
		const again = await repeat(world, first, as(exporting), items);
		expect(again.error).toBeUndefined();
		expect(startedRenders(world.emulator)).toHaveLength(2);
		expect(again.json(EXPORT)[0].renderId).toBe(startedRenders(world.emulator)[1].renderId);
	});

	test('works after two failed renders and a simpler timeline, as the error advises (tool)', async () => {
		const items = await behind(world, createNode, uploadNode, editNode);
		const failing = { match: { path: '/lambda$' }, times: 2, do: { failRender: 'no GPU' } };
		world.emulator.inject(failing);
		const node = asTool(exporting);
		const first = await world.run({ nodes: [node], items, runIndex: 0 });
		expect(first.error?.message).toMatch(/could not render/);
		await world.run({ nodes: [title], items });
		const again = await calledAgain(world, first, node, items);
		expect(again.error).toBeUndefined();
		expect(again.json(EXPORT)[0]).toMatchObject({ status: 'completed' });
	});
});

test('of two items in one session, the file of one is not taken for that of the other', async () => {
	const [{ json }] = await behind(world, createNode);
	const items = (await world.items(2)).map((item) => ({
		...item,
		json: { ...item.json, ...json },
	}));
	// Lost before it arrived.
	world.emulator.inject({
		match: { path: '/upload-video/' },
		do: { dropConnection: 'beforeAnswer' },
	});
	const node = { ...uploadNode, settings: { ...RETRY, onError: 'continueRegularOutput' as const } };
	const outcome = await world.run({ nodes: [node], items });
	const files = outcome.json(uploadNode.type).map((one) => one.files);
	expect(files).toEqual([
		[expect.objectContaining({ fileName: 'match-1.mp4' })],
		[expect.objectContaining({ fileName: 'match-2.mp4' })],
	]);
	const names = ledger().uploads.flatMap((one) => one.files.map(({ name }) => name));
	expect(names.sort()).toEqual(['match-1.mp4', 'match-2.mp4']);
});

test("another execution's file is not taken for one that never arrived (list)", async () => {
	const [{ json }] = await behind(world, createNode);
	const [mine, other] = (await world.items(2)).map((item) => ({ ...item, json }));
	world.emulator.inject({
		match: { path: '/upload-video/' },
		do: { dropConnection: 'beforeAnswer' },
	});
	const first = await world.run({ nodes: [uploadNode], items: [mine] });
	expect(first.error).toBeDefined();
	await world.run({ nodes: [uploadNode], items: [other] });
	const again = await retried(world, first, uploadNode, [mine]);
	expect(again.error).toBeUndefined();
	const sent = ledger().uploads.flatMap((one) => one.files);
	expect(sent.map(({ name }) => name)).toEqual(['match-2.mp4', 'match-1.mp4']);
	expect(again.json(uploadNode.type)[0].files).toEqual([
		expect.objectContaining({ fileName: 'match-1.mp4', id: sent[1].id }),
	]);
});

describe('Quick Edit, retried in the list', () => {
	const QUICK = 'nemoVideoQuickEdit';
	const quick: NodeSpec = { type: QUICK, parameters: { ...editNode.parameters } };
	const REFUSED = { match: { path: '/run_sse' }, do: { error: { code: 2001 } } };

	test('with another file edits that file', async () => {
		const [item] = await world.items(2);
		const [, other] = await world.items(2);
		const items = [{ json: {}, binary: { data: item.binary!.data, other: other.binary!.data } }];
		world.emulator.inject(REFUSED);
		const first = await world.run({ nodes: [quick], items });
		expect(first.error?.message).toMatch(/credits/);
		const parameters = { ...quick.parameters, binaryPropertyName: 'other' };
		const again = await retried(world, first, { ...quick, parameters }, items);
		expect(again.error).toBeUndefined();
		const { sessionId } = again.json(QUICK)[0];
		const names = ledger()
			.uploads.filter((one) => one.sessionId === sessionId)
			.flatMap(({ files }) => files.map(({ name }) => name));
		expect(names).toEqual(['match-2.mp4']);
	});

	test('exports what the editor has made since it only spoke', async () => {
		const items = await world.items(1);
		world.emulator.inject({
			match: { path: '/run_sse' },
			do: { stream: 'data: {"content":{"parts":[{"text":"I begin now."}]}}\n\n' },
		});
		const first = await world.run({ nodes: [quick], items });
		expect(first.error?.message).toMatch(/I begin now/);
		const [{ sessionId }] = ledger().sessions;
		await world.run({ nodes: [editNode], items: [{ json: { sessionId } }] });
		const again = await retried(world, first, quick, items);
		expect(again.error).toBeUndefined();
		expect(again.json(QUICK)[0]).toMatchObject({ sessionId, status: 'completed' });
		expect(ledger().edits).toHaveLength(2);
	});

	test('after its session has expired begins anew', async () => {
		const items = await world.items(1);
		world.emulator.inject(REFUSED);
		const first = await world.run({ nodes: [quick], items });
		const [{ sessionId }] = ledger().sessions;
		world.emulator.inject({
			match: { sessionId },
			times: 'always',
			do: { error: { code: 1002 } },
		});
		const again = await retried(world, first, quick, items);
		expect(again.error).toBeUndefined();
		expect(again.json(QUICK)[0].sessionId).not.toBe(sessionId);
		expect(paid()).toBe(1);
	});
});

test('a switch of the operation to Send sends no item again that was done', async () => {
	const items = [
		...(await behind(world, createNode, uploadNode)),
		...(await behind(world, createNode, uploadNode)),
	];
	world.emulator.inject({
		match: { path: '/run_sse', nth: 2 },
		do: { error: { code: 2001 } },
	});
	const one = withOptions(editNode, { concurrency: 1 });
	const first = await world.run({ nodes: [one], items });
	expect(first.error?.message).toMatch(/credits/);
	const again = await retried(
		world,
		first,
		withOptions(editNode, {}, { operation: 'send' }),
		items,
	);
	expect(again.error).toBeUndefined();
	expect(ledger().edits.map(({ sessionId }) => sessionId)).toEqual(
		items.map(({ json }) => json.sessionId),
	);
});

describe('the same on purpose is done each time', () => {
	test('one instruction for two items in one session', async () => {
		const [item] = await behind(world, createNode, uploadNode);
		const outcome = await world.run({ nodes: [editNode], items: [item, item] });
		expect(outcome.error).toBeUndefined();
		expect(paid()).toBe(2);
	});

	test('in each round of a loop', async () => {
		const items = await behind(world, createNode, uploadNode);
		const node = { ...editNode, settings: RETRY };
		const first = await world.run({ nodes: [node], items, runIndex: 0 });
		const second = await calledAgain(world, first, node, items);
		expect([first.error, second.error]).toEqual([undefined, undefined]);
		expect(paid()).toBe(2);
	});

	test('by two nodes in one workflow', async () => {
		const items = await behind(world, createNode, uploadNode);
		const outcome = await world.run({ nodes: [editNode, { ...editNode, name: 'two' }], items });
		expect(outcome.error).toBeUndefined();
		expect(paid()).toBe(2);
	});
});
