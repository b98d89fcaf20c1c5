import type { INode } from 'n8n-workflow';

import type { NodeSpec } from './harness/engine';
import {
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
	uploadNode,
} from './harness/fast';

/** What a node's fields say is checked before anything is sent: what cannot be used costs nothing. */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

type Parameters = INode['parameters'];
const GONE = "={{ $('Gone').item.json.x }}";
const quick = (options: Parameters, more: Parameters = {}): NodeSpec => ({
	type: 'nemoVideoQuickEdit',
	parameters: { ...editNode.parameters, ...more, options },
});
const assistant = (options: Parameters, more: Parameters = {}): NodeSpec => ({
	type: 'nemoVideoAssistant',
	parameters: { message: 'pull the best 2-second highlights and export it', ...more, options },
});

/** Entries of Options that cannot be used. */
const OPTIONS: Array<[string, Parameters]> = [
	['Max Wait out of its range', { maxWait: 0.5 }],
	['Max Wait that is no number', { maxWait: 'soon' }],
	['Poll Interval out of its range', { pollInterval: 1 }],
	['Timeout out of its range', { timeout: 0 }],
	['Idle Timeout that is no number', { idleTimeout: 'long' }],
	['an option whose expression fails', { fileName: GONE }],
];

describe.each([
	['Quick Edit', quick],
	['the Assistant', assistant],
])('%s sends nothing for', (_name, node) => {
	test.each(OPTIONS)('%s', async (_what, options) => {
		const outcome = await world.run({ nodes: [node(options)], items: await world.items(1) });
		expect(outcome.error).toBeDefined();
		expect(world.emulator.ledger.sessions).toHaveLength(0);
	});
});

test.each([
	['Download', quick({}, { download: GONE })],
	['Session ID', assistant({}, { sessionId: GONE })],
	['Asked', assistant({}, { asked: GONE })],
])('the expression in %s fails before anything is sent', async (_field, node) => {
	const outcome = await world.run({ nodes: [node], items: await world.items(1) });
	expect(outcome.error).toBeDefined();
	expect(world.emulator.ledger.sessions).toHaveLength(0);
});

describe('Export & Wait renders nothing for', () => {
	test.each<[string, Parameters]>([
		...OPTIONS.filter(([, options]) => !('timeout' in options || 'idleTimeout' in options)).map(
			([what, options]): [string, Parameters] => [what, { options }],
		),
		['Download whose expression fails', { download: GONE }],
		['a field for the clip whose expression fails', { binaryPropertyName: GONE }],
		['a quality that is no text', { quality: '={{ ({}) }}' }],
	])('%s', async (_what, parameters) => {
		const items = await behind(world, createNode, uploadNode, editNode);
		const node = { type: 'nemoVideoExport', parameters };
		const outcome = await world.run({ nodes: [node], items });
		expect(outcome.error).toBeDefined();
		expect(world.emulator.ledger.renders).toHaveLength(0);
	});
});

describe('Edit Instruction sends nothing for', () => {
	test.each<[string, Parameters]>([
		['Timeout out of its range', { timeout: 0 }],
		['Idle Timeout that is no number', { idleTimeout: 'long' }],
		['an option whose expression fails', { includeEvents: GONE }],
	])('%s', async (_what, options) => {
		const items = await behind(world, createNode, uploadNode);
		const node = { ...editNode, parameters: { ...editNode.parameters, options } };
		const outcome = await world.run({ nodes: [node], items });
		expect(outcome.error).toBeDefined();
		expect(paidEdits(world.emulator)).toHaveLength(0);
	});
});
