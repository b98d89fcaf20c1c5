import { retryOnFail } from './harness/engine';
import { told, useWorld } from './harness/world';

const world = useWorld();
const quickEdit = {
	type: 'nemoVideoQuickEdit',
	parameters: { instruction: 'pull the best 2-second highlights, landscape' },
};

test('Quick Edit: footage in, clip out, in one node [WAY-1]', async () => {
	const outcome = await world.engine.run({
		nodes: [quickEdit],
		items: await world.itemsWithClip(2),
	});
	expect(outcome.error).toBeUndefined();
	for (const [i, item] of outcome.items('nemoVideoQuickEdit').entries()) {
		expect(item.pairedItem).toEqual({ item: i });
		expect(item.json).toMatchObject({
			row: i + 1,
			status: 'completed',
			sessionId: expect.any(String),
			projectUrl: expect.stringContaining('/workspace/claim?ct=clm_'),
			text: expect.stringMatching(/\w/),
			timeline: expect.stringMatching(/^Timeline \(/),
		});
		expect((await world.engine.read(item.binary!.data)).length).toBe(item.json.fileSize);
	}
	expect(world.emulator.ledger.renders).toHaveLength(2);
});

test('Quick Edit retried by n8n goes on where it failed: one session, upload, edit and render', async () => {
	const items = await world.itemsWithClip(1);
	const error = { code: 503, httpStatus: 503 };
	world.emulator.inject({ match: { path: '/upload-video/' }, do: { error: { code: 9999 } } });
	world.emulator.inject({ match: { path: '/run_sse' }, do: { cutStreamAfterEvents: 1 } });
	world.emulator.inject({ match: { path: '/lambda/render_' }, times: 2, do: { error } });
	// A refused poll is not waited out: here the node fails a second time.
	world.emulator.inject({
		match: { path: '/lambda/render_', nth: 3 },
		do: { error: { code: 1002 } },
	});
	const settings = retryOnFail(5);
	const outcome = await world.engine.run({ nodes: [{ ...quickEdit, settings }], items });
	expect(outcome.error).toBeUndefined();
	const { sessions, uploads, edits, renders } = world.emulator.ledger;
	expect([sessions.length, uploads.length, edits.length, renders.length]).toEqual([1, 1, 1, 1]);
});

test('Quick Edit names the session it leaves behind', async () => {
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const outcome = await world.engine.run({
		nodes: [quickEdit],
		items: await world.itemsWithClip(1),
	});
	const [session] = world.emulator.ledger.sessions;
	expect(told(outcome).message).toMatch(/not enough NemoVideo credits/);
	expect(told(outcome).description).toContain(
		`Session ID: ${JSON.stringify(session).match(/[0-9a-f-]{36}/)?.[0]}`,
	);
});

test('Get Credits [CRD-1]', async () => {
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoGetCredits' }],
		items: [{ json: { row: 1 } }],
	});
	expect(outcome.json('nemoVideoGetCredits')).toEqual([
		{ row: 1, available: 100, frozen: 0, total: 100 },
	]);
});
