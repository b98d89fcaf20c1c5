// Nothing is paid for twice, in a running n8n server; the emulator's ledger shows every request.
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { itemsOf, jsonOf, type N8nRun } from '../../tools/n8n/run';
import { lineOf, openWorld, type PlainNode, runWorkflow, TRIGGER, type World } from './world';

jest.setTimeout(240_000);

/** Emulated ms; longer than any test waits. */
const LONG_EDIT_MS = 60 * 60_000;

let world: World;
/** Sessions with footage, one per scenario. */
let sessions: { cut: string; retried: string; stopped: string };
/** Runs in parallel to the other scenarios: the node looks for the lost answer after 30 s of real time. */
let cut: Promise<N8nRun>;

beforeAll(async () => {
	world = await openWorld('ledger');
	const footage = path.join(world.files, 'match.mp4');
	await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	const [first, second, third] = [
		await prepared(footage),
		await prepared(footage),
		await prepared(footage),
	];
	sessions = { cut: first, retried: second, stopped: third };
	world.emulator.inject({
		match: { path: '/run_sse', sessionId: sessions.cut },
		do: { cutStreamAfterEvents: 1 },
	});
	cut = runWorkflow(world, lineOf(world, [editing(sessions.cut)]));
	// Its own test awaits this; until then a rejection must not count as unhandled.
	cut.catch(() => undefined);
});

afterAll(async () => await world?.close());

async function prepared(footage: string): Promise<string> {
	const run = await runWorkflow(
		world,
		lineOf(world, [
			{
				name: 'Read Footage',
				type: 'n8n-nodes-base.readWriteFile',
				typeVersion: 1.1,
				parameters: { fileSelector: footage },
			},
			{
				name: 'Create Session',
				type: 'n8n-nodes-nemovideo.nemoVideoCreateSession',
				parameters: {},
			},
			{ name: 'Upload', type: 'n8n-nodes-nemovideo.nemoVideoUpload', parameters: {} },
		]),
	);
	expect(run.error).toBeUndefined();
	return String(jsonOf(run, 'Upload')[0].sessionId);
}

function editing(sessionId: string): PlainNode {
	const instruction = 'pull the best 3-second highlights, landscape';
	return {
		name: 'Edit Instruction',
		type: 'n8n-nodes-nemovideo.nemoVideoEditInstruction',
		parameters: { sessionId, instruction },
	};
}

function editsIn(sessionId: string): number {
	return world.emulator.ledger.edits.filter((edit) => edit.sessionId === sessionId).length;
}

test('Stop ends an edit at once, and it has been sent once', async () => {
	world.emulator.inject({
		match: { path: '/run_sse', sessionId: sessions.stopped },
		do: { heartbeatsOnlyMs: LONG_EDIT_MS },
	});
	const workflow = lineOf(world, [editing(sessions.stopped)]);
	const id = await world.n8n.run(await world.n8n.createWorkflow(workflow), TRIGGER);
	while (editsIn(sessions.stopped) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
	await world.n8n.cancel(id);
	// Far from the minute that the edit takes, and far above what a busy machine needs.
	const run = await world.n8n.finished(id, 20_000);
	expect(run.status).toBe('canceled');
	expect(editsIn(sessions.stopped)).toBe(1);
});

test('after Max Wait, Export run again by Retry On Fail continues the same render', async () => {
	// One try polls after 5, 10 and 12 s, so the fourth failed poll is one of the second try.
	const failedPolls = 4;
	world.emulator.inject({
		match: { path: '/lambda/render_' },
		times: failedPolls,
		do: { error: { code: 503, httpStatus: 503 } },
	});
	const exporting = {
		name: 'Export & Wait',
		type: 'n8n-nodes-nemovideo.nemoVideoExport',
		parameters: { options: { pollInterval: 5, maxWait: 12 } },
		retryOnFail: true,
		maxTries: 2,
		waitBetweenTries: 100,
	};
	const run = await runWorkflow(world, lineOf(world, [editing(sessions.retried), exporting]));
	expect(run.error).toBeUndefined();
	const [clip] = itemsOf(run, 'Export & Wait');
	expect(clip.binary?.data).toMatchObject({ mimeType: 'video/mp4' });
	const { renders, polls, requestsByRoute } = world.emulator.ledger;
	expect(renders).toMatchObject([
		{ sessionId: sessions.retried, renderId: clip.json.renderId, repeated: false },
	]);
	expect(requestsByRoute['GET /api/render/proxy/lambda/:id']).toBe(failedPolls + polls.length);
	expect(editsIn(sessions.retried)).toBe(1);
});

test('an edit whose stream was cut in the middle is recovered from the timeline, and has been sent once', async () => {
	const run = await cut;
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, 'Edit Instruction')).toEqual([
		expect.objectContaining({
			sessionId: sessions.cut,
			recovered: true,
			readyForExport: true,
			text: expect.stringMatching(/Video added/),
		}),
	]);
	expect(editsIn(sessions.cut)).toBe(1);
});
