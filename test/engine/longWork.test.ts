import { Readable } from 'node:stream';
import nock from 'nock';

import { clock } from '../../nodes/io/clock';
import { Engine } from './harness/engine';
import { speedUp } from './harness/time';
import { told, useWorld } from './harness/world';

const world = useWorld();
const BASE = 'https://nemovideo.example';
const ok = (data: unknown) => ({ code: 0, data });
const edit = {
	type: 'nemoVideoEditInstruction',
	parameters: { sessionId: 's1', instruction: 'x' },
};

/** An edit that takes the service so long, by the nodes' clock, which runs a thousand times as fast. */
async function editing(ms: number, options = {}, streaming = false) {
	speedUp(1000);
	const engine = await Engine.start({
		baseUrl: BASE,
		sessionToken: 'nmv_usr_known',
		clientId: 'c',
	});
	nock(BASE)
		.persist()
		.get(/state/)
		.reply(200, ok({ state: {} }));
	const body = async function* () {
		yield ': working\n\n';
		await clock.sleep(ms);
		yield 'data: {"content":{"parts":[{"text":"done"}]}}\n\n';
	};
	nock(BASE)
		.post('/run_sse')
		.reply(200, () => Readable.from(body()), { 'Content-Type': 'text/event-stream' });
	const node = { ...edit, parameters: { ...edit.parameters, options } };
	const outcome = await engine.run({ nodes: [node], streaming });
	engine.close();
	nock.abortPendingRequests();
	nock.cleanAll();
	speedUp(30);
	return outcome;
}

test('every two minutes it reports progress, in the console and in a streaming chat [SSE-4]', async () => {
	const outcome = await editing(180_000, {}, true);
	expect(outcome.error).toBeUndefined();
	const sign = /⏳ Still working… \(2 min\)/;
	expect(outcome.messages.filter((message) => sign.test(message))).toHaveLength(1);
	expect(outcome.chat.filter((message) => sign.test(message))).toHaveLength(1);
});

test('Timeout ends an edit that takes too long, and names the session', async () => {
	const outcome = await editing(2_000_000, { timeout: 1 });
	expect(told(outcome).message).toBe('NemoVideo was still editing after 60 seconds');
	expect(told(outcome).description).toMatch(/Get Timeline.*Session ID: s1\./);
});

test('Idle Timeout ends an edit that sends no events', async () => {
	const outcome = await editing(2_000_000, { idleTimeout: 1 });
	expect(told(outcome).message).toBe('NemoVideo was still editing after 60 seconds');
});

describe('an upload into a session that is gone', () => {
	const upload = async (options: { newSessionIfGone?: boolean }) => {
		const [item] = await world.itemsWithClip(1);
		const node = { type: 'nemoVideoUpload', parameters: { sessionId: 'gone-42', options } };
		return await world.engine.run({ nodes: [node], items: [item] });
	};

	test('says so', async () => {
		expect(told(await upload({})).message).toMatch(/does not know the session "gone-42"/);
	});

	test('goes into a new one where the user allows it [ERR-1002]', async () => {
		const outcome = await upload({ newSessionIfGone: true });
		expect(outcome.error).toBeUndefined();
		const [json] = outcome.json('nemoVideoUpload');
		expect(json).toMatchObject({ newSession: true, projectUrl: expect.stringContaining('clm_') });
		expect(json.sessionId).not.toBe('gone-42');
		expect(world.emulator.ledger.uploads).toHaveLength(1);
	});
});
