import type { INodeExecutionData } from 'n8n-workflow';

import { Ledger } from '../../emulator/ledger';
import type { NodeSpec, RunOptions } from './harness/engine';
import {
	asTool,
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	uploadNode,
} from './harness/fast';
import { hearLog } from './harness/log';

/**
 * Whoever looks for what was paid for, after n8n itself was killed, has n8n's log and nothing else: before each paid
 * step it names the session and the render, at the level that n8n shows by default, in every mode.
 */
let world: FastWorld;
/** What is written to the log and what reaches the service, in their order. */
let happened: string[];
let endListening = () => {};
beforeEach(async () => {
	world = await fastWorld({ editMs: 100, renderMs: 100 });
});
afterEach(async () => {
	endListening();
	await world.close();
});
afterAll(closeEngine);

const EXPORT = { type: 'nemoVideoExport' };
const exporting = (operation: string): NodeSpec => ({ ...EXPORT, parameters: { operation } });
const sending: NodeSpec = {
	...editNode,
	parameters: { ...editNode.parameters, operation: 'send' },
};
const quickEdit: NodeSpec = {
	type: 'nemoVideoQuickEdit',
	parameters: { ...editNode.parameters, preset: 'custom' },
};
const assistant: NodeSpec = { type: 'nemoVideoAssistant' };

function listen(): void {
	endListening();
	happened = [];
	endListening = hearLog((level, line) => happened.push(`${level} ${line}`));
	const { ledger } = world.emulator;
	const count = Ledger.prototype.countRequest.bind(ledger);
	jest.spyOn(ledger, 'countRequest').mockImplementation((route) => {
		happened.push(route);
		count(route);
	});
}

const OPENING = 'POST /api/tasks/me/with-session/nemo_agent';
const SENDING = 'POST /run_sse';
const RENDERING = 'POST /api/render/proxy/lambda';
const placesOf = (route: string) => happened.flatMap((one, at) => (one === route ? [at] : []));

/** The lines of the nodes between two requests. */
function linesAround(at: number): { before: string[]; after: string[] } {
	const isLine = (one: string) => /^[a-z]/.test(one);
	const before = happened.slice(0, at);
	const after = happened.slice(at + 1);
	const next = after.findIndex((one) => !isLine(one));
	return {
		before: before.slice(before.findLastIndex((one) => !isLine(one)) + 1),
		after: next < 0 ? after : after.slice(0, next),
	};
}

/** Runs a node after those before it, and says what its paid steps were and how they were announced. */
async function announced(
	node: NodeSpec,
	items: INodeExecutionData[],
	mode: RunOptions['mode'],
): Promise<{ sessions: number; edits: number; renders: number }> {
	const { ledger } = world.emulator;
	const had = { sessions: ledger.sessions.length, edits: ledger.edits.length };
	const hadRenders = ledger.renders.length;
	listen();
	const outcome = await world.run({ nodes: [node], items, mode });
	expect(outcome.error).toBeUndefined();
	const name = node.name ?? node.type;
	const sessions = ledger.sessions.slice(had.sessions);
	const edits = ledger.edits.slice(had.edits);
	const renders = ledger.renders.slice(hadRenders);
	// The ID of a session is known once it is there: the line stands before anything is sent to it.
	expect(placesOf(OPENING).map((at) => linesAround(at).after)).toEqual(
		sessions.map(({ sessionId }) => [`info ${name}: session ${sessionId} opened`]),
	);
	expect(placesOf(SENDING).map((at) => linesAround(at).before.at(-1))).toEqual(
		edits.map(({ sessionId }) => `info ${name}: instruction for session ${sessionId}`),
	);
	expect(placesOf(RENDERING).map((at) => linesAround(at).before.at(-1))).toEqual(
		renders.map(
			({ renderId, sessionId }) => `info ${name}: render ${renderId} of session ${sessionId}`,
		),
	);
	return { sessions: sessions.length, edits: edits.length, renders: renders.length };
}

const STEPS: [string, NodeSpec, NodeSpec[], object][] = [
	['Create Session', createNode, [], { sessions: 1 }],
	['Edit Instruction', editNode, [createNode, uploadNode], { edits: 1 }],
	['Edit Instruction: Send', sending, [createNode, uploadNode], { edits: 1 }],
	['Export & Wait', EXPORT, [createNode, uploadNode, editNode], { renders: 1 }],
	['Export: Start', exporting('start'), [createNode, uploadNode, editNode], { renders: 1 }],
	['Quick Edit', quickEdit, [], { sessions: 1, edits: 1, renders: 1 }],
];
const NONE = { sessions: 0, edits: 0, renders: 0 };

describe.each<[string, RunOptions['mode'], (node: NodeSpec) => NodeSpec]>([
	['a trigger', 'trigger', (node) => node],
	['a person', 'manual', (node) => node],
	['an agent, as its tool, that a trigger has started', 'trigger', asTool],
])('run by %s', (_who, mode, as) => {
	test.each(STEPS)('%s: the log names it before the request', async (_, node, before, paid) => {
		const items = before.length > 0 ? await behind(world, ...before) : await world.items(1);
		expect(await announced(as(node), items, mode)).toEqual({ ...NONE, ...paid });
	});
});

test('the Assistant: the log names its session, its edit and its render before the requests', async () => {
	const [{ binary }] = await world.items(1);
	const chatInput = String(editNode.parameters?.instruction);
	const edit = await announced(assistant, [{ json: { chatInput }, binary }], 'trigger');
	expect(edit).toEqual({ sessions: 1, edits: 1, renders: 0 });
	const { sessionId } = world.emulator.ledger.sessions[0];
	const node = { ...assistant, parameters: { sessionId } };
	const clip = await announced(node, [{ json: { chatInput: 'export' } }], 'trigger');
	expect(clip).toEqual({ sessions: 0, edits: 0, renders: 1 });
});
