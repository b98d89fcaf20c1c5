import type * as DownloadModule from '../../nodes/operations/download';
import type { NodeSpec } from './harness/engine';
import {
	asTool,
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
	uploadNode,
} from './harness/fast';

/** What fails in n8n or in a node itself, and is no answer of the service: what was paid for is named all the same. */
const mockFault: { error?: Error } = {};
jest.mock('../../nodes/operations/download', () => {
	const real = jest.requireActual<typeof DownloadModule>('../../nodes/operations/download');
	const downloadClip: typeof real.downloadClip = async (...args) =>
		mockFault.error ? await Promise.reject(mockFault.error) : await real.downloadClip(...args);
	return { ...real, downloadClip };
});

let world: FastWorld;
beforeEach(async () => {
	mockFault.error = new TypeError('the disk is full');
	world = await fastWorld({ editMs: 100, renderMs: 100 });
});
afterEach(async () => await world.close());
afterAll(closeEngine);

const quick: NodeSpec = { type: 'nemoVideoQuickEdit', parameters: editNode.parameters };
const idsLeft = () => {
	const [{ sessionId, renderId }] = world.emulator.ledger.renders;
	return { sessionId, renderId };
};
const told = (error?: { message: string; description?: string | null }) =>
	`${error?.message} ${error?.description}`;

test.each([
	['Quick Edit', quick],
	[
		'the Assistant',
		{ type: 'nemoVideoAssistant', parameters: { message: 'cut the highlights and export it' } },
	],
])('%s names session and render, and does not say "Run it again"', async (_name, node) => {
	const outcome = await world.run({ nodes: [node], items: await world.items(1) });
	const { sessionId, renderId } = idsLeft();
	expect(paidEdits(world.emulator)).toHaveLength(1);
	expect(outcome.error?.message).toContain('the disk is full');
	expect(outcome.error?.description).toContain(`Session ID: ${sessionId}. Render ID: ${renderId}.`);
	expect(outcome.error?.description).toContain('do not start the workflow anew');
	expect(told(outcome.error)).not.toMatch(/run it again/i);
	expect(outcome.error?.context).toMatchObject({ sessionId, renderId });
});

test('an error of n8n keeps its own words, and gets them too', async () => {
	const { NodeOperationError } = await import('n8n-workflow');
	const node = { name: 'Other', type: 'other' } as never;
	mockFault.error = new NodeOperationError(node, 'No space', { description: 'Make room.' });
	const outcome = await world.run({ nodes: [quick], items: await world.items(1) });
	const { sessionId, renderId } = idsLeft();
	expect(outcome.error?.message).toBe('No space');
	expect(outcome.error?.description).toMatch(/^Make room\. An instruction was sent/);
	expect(outcome.error?.description).toContain(`Session ID: ${sessionId}. Render ID: ${renderId}.`);
});

test('the model of an agent reads it as well', async () => {
	const outcome = await world.run({ nodes: [asTool(quick)], items: await world.items(1) });
	expect(outcome.error?.message).toContain(`Session ID: ${idsLeft().sessionId}.`);
});

test('where the workflow goes on, the item holds the ids', async () => {
	const settings = { onError: 'continueRegularOutput' as const };
	const nodes = [{ ...quick, settings }];
	const outcome = await world.run({ nodes, items: await world.items(1) });
	expect(outcome.json(quick.type)[0]).toMatchObject(idsLeft());
});

test('a retry that finds the edit again says the same', async () => {
	const items = await world.items(1);
	const first = await world.run({ nodes: [quick], items });
	const contextData = structuredClone(first.contextData);
	const again = await world.run({ nodes: [quick], items, contextData, mode: 'retry' });
	expect(again.error?.description).toContain('do not start the workflow anew');
	expect(again.error?.description).toContain(`Session ID: ${idsLeft().sessionId}.`);
});

test('where nothing was paid for, it may be run again', async () => {
	const items = await behind(world, createNode, uploadNode, editNode);
	const outcome = await world.run({ nodes: [{ type: 'nemoVideoExport' }], items });
	const { sessionId, renderId } = idsLeft();
	expect(outcome.error?.description).toContain('Run it again');
	expect(outcome.error?.description).toContain(`Session ID: ${sessionId}. Render ID: ${renderId}.`);
});

describe('an execution that is a retry itself', () => {
	const RETRIED = /press Retry on this newest execution/;
	const refuse = () =>
		world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });

	test.each([
		['retry', true],
		['trigger', false],
	] as const)('in mode %s: %s', async (mode, isSaid) => {
		refuse();
		const outcome = await world.run({ nodes: [quick], items: await world.items(1), mode });
		expect(outcome.error?.message).toMatch(/not enough NemoVideo credits/);
		expect(RETRIED.test(String(outcome.error?.description))).toBe(isSaid);
	});

	test('says it to no model, and in no item that goes on', async () => {
		refuse();
		const items = await world.items(1);
		const tool = await world.run({ nodes: [asTool(quick)], items, mode: 'retry' });
		expect(tool.error?.message).not.toMatch(RETRIED);
		refuse();
		const settings = { onError: 'continueRegularOutput' as const };
		const goesOn = await world.run({ nodes: [{ ...quick, settings }], items, mode: 'retry' });
		expect(JSON.stringify(goesOn.json(quick.type))).not.toMatch(RETRIED);
	});
});
