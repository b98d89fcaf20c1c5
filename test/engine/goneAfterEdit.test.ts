import type { INodeExecutionData } from 'n8n-workflow';

import { retryOnFail, type NodeSpec } from './harness/engine';
import {
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	paidEdits,
} from './harness/fast';

/** A session that is gone once its edit was paid for: nothing is edited again in another one by itself. */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const paid = () => paidEdits(world.emulator).length;
const goneAtExport = () =>
	world.emulator.inject({
		match: { path: '/lambda$', method: 'POST' },
		times: 'always',
		do: { error: { code: 1002 } },
	});
const message = 'pull the best 2-second highlights, landscape, and then export it';
const assistant: NodeSpec = { type: 'nemoVideoAssistant', parameters: { message } };
const QUICK: NodeSpec = { type: 'nemoVideoQuickEdit', parameters: editNode.parameters };

/** An item with footage and the session that was opened for it. */
async function inSession(): Promise<INodeExecutionData> {
	const [{ json }] = await behind(world, createNode);
	const [{ binary }] = await world.items(1);
	return { json, binary };
}

test('the Assistant, in the session that it was given', async () => {
	const item = await inSession();
	const sessionId = String(item.json.sessionId);
	const node = { ...assistant, parameters: { message, sessionId } };
	goneAtExport();
	const outcome = await world.run({ nodes: [node], items: [item] });
	expect(`${outcome.error?.message} ${outcome.error?.description}`).toContain(sessionId);
	expect(paid()).toBe(1);
});

test.each([
	['the Assistant, in a session of its own', assistant],
	['Quick Edit', QUICK],
])('%s', async (_name, node) => {
	goneAtExport();
	const outcome = await world.run({ nodes: [node], items: await world.items(1) });
	expect(outcome.error?.message).toMatch(/does not know the session/);
	expect(paid()).toBe(1);
});

test('the Assistant, retried by n8n and from the executions list', async () => {
	const item = await inSession();
	const parameters = { message, sessionId: String(item.json.sessionId) };
	const node = { ...assistant, parameters, settings: retryOnFail(2) };
	goneAtExport();
	const first = await world.run({ nodes: [node], items: [item] });
	expect(first.error).toBeDefined();
	const contextData = structuredClone(first.contextData);
	await world.run({ nodes: [node], items: [item], contextData });
	expect(paid()).toBe(1);
});

test('an edit of the Assistant whose answer was lost, in a session that is gone when it is looked for', async () => {
	const item = await inSession();
	const parameters = { message, sessionId: String(item.json.sessionId) };
	world.emulator.inject({ match: { path: '/run_sse' }, do: { dropConnection: 'afterWork' } });
	world.emulator.inject({
		// Before the upload, before the edit; then the look.
		match: { path: '/latest', nth: 3 },
		do: { error: { code: 1002 } },
	});
	await world.run({ nodes: [{ ...assistant, parameters }], items: [item] });
	expect(paid()).toBe(1);
	expect(world.emulator.ledger.sessions).toHaveLength(1);
});
