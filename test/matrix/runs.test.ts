// Items, errors, Stop, renewal and retries in one n8n. The names of the tests are rows of docs/compatibility.md.
import { copyFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';

import { makeSampleVideo, startEmulator, systemClock } from '../../emulator';
import { itemsOf, jsonOf, type N8nRun } from '../../tools/n8n/run';
import { withCredential } from '../../tools/workflow';
import {
	CLOCK_SPEED,
	credentialData,
	exampleWith,
	lineOf,
	openWorld,
	type PlainNode,
	runWorkflow,
	TRIGGER,
	type World,
} from '../e2e/world';

jest.setTimeout(180_000);

/** Emulated ms; longer than any test waits. */
const LONG_MS = 60 * 60_000;
/** Emulated ms: the emulator's own default. */
const RENDER_MS = 40_000;
const STOP_LIMIT_MS = 3000;
const MAX_WAIT_S = 6;

let world: World;
let footage: string;

beforeAll(async () => {
	world = await openWorld('matrix-runs');
	footage = path.join(world.files, 'a.mp4');
	await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
});

afterAll(async () => await world?.close());

const reading = (fileSelector: string): PlainNode => ({
	name: 'Read Footage',
	type: 'n8n-nodes-base.readWriteFile',
	typeVersion: 1.1,
	parameters: { fileSelector },
});

const node = (name: string, type: string, parameters = {}, settings = {}): PlainNode => ({
	name,
	type: `n8n-nodes-nemovideo.nemoVideo${type}`,
	parameters,
	...settings,
});

const CREATE = node('Create Session', 'CreateSession');
const UPLOAD = node('Upload', 'Upload');

function editing(sessionId: string): PlainNode {
	const instruction = 'pull the best 3-second highlights, landscape';
	return node('Edit Instruction', 'EditInstruction', { sessionId, instruction });
}

/** A session with footage in it, and with a timeline if an edit is asked for. */
async function prepared(...more: PlainNode[]): Promise<string> {
	const run = await runWorkflow(world, lineOf(world, [reading(footage), CREATE, UPLOAD, ...more]));
	expect(run.error).toBeUndefined();
	return String(jsonOf(run, 'Upload')[0].sessionId);
}

/** Presses Stop as soon as `begun`, and waits until the execution has ended. */
async function stopped(nodes: PlainNode[], begun: () => boolean): Promise<N8nRun> {
	const id = await world.n8n.run(await world.n8n.createWorkflow(lineOf(world, nodes)), TRIGGER);
	while (!begun()) await pause(50);
	const pressedMs = Date.now();
	await world.n8n.cancel(id);
	const run = await world.n8n.finished(id, STOP_LIMIT_MS);
	expect(Date.now() - pressedMs).toBeLessThan(STOP_LIMIT_MS);
	return run;
}

const of = (sessionId: string, entries: Array<{ sessionId: string }>) =>
	entries.filter((entry) => entry.sessionId === sessionId).length;

test('Three items, each with its own clip', async () => {
	for (const name of ['b.mp4', 'c.mp4']) copyFileSync(footage, path.join(world.files, name));
	const files = {
		read: path.join(world.files, '*.mp4'),
		write: `=${world.files}/clip-{{ $('Read Footage').item.json.fileName }}`,
	};
	const run = await runWorkflow(world, await exampleWith(world.credential, files));
	expect(run.error).toBeUndefined();
	const sessions = jsonOf(run, 'Create Session').map(({ sessionId }) => sessionId);
	expect(new Set(sessions).size).toBe(3);
	const clips = itemsOf(run, 'Export & Wait');
	expect(clips.map(({ json }) => json.sessionId)).toEqual(sessions);
	expect(clips.map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2].map((item) => ({ item })));
	const names = jsonOf(run, 'Read Footage').map(({ fileName }) => fileName);
	for (const [index, sessionId] of sessions.entries()) {
		const upload = world.emulator.ledger.uploads.find((one) => one.sessionId === sessionId);
		expect(upload?.files.map(({ name }) => name)).toEqual([names[index]]);
	}
});

test('Error output: a bad item leaves by it, a good one goes on', async () => {
	writeFileSync(path.join(world.files, 'bad.mov'), 'this is a text\n'.repeat(50));
	copyFileSync(footage, path.join(world.files, 'good.mov'));
	const upload = { ...UPLOAD, onError: 'continueErrorOutput' };
	const read = reading(path.join(world.files, '*.mov'));
	const run = await runWorkflow(world, lineOf(world, [read, CREATE, upload]));
	expect(run.status).toBe('success');
	const [good, bad] = run.runData.Upload[0].data?.main ?? [];
	const names = jsonOf(run, 'Read Footage').map(({ fileName }) => fileName);
	expect(good).toMatchObject([{ pairedItem: { item: names.indexOf('good.mov') } }]);
	expect(bad).toMatchObject([{ pairedItem: { item: names.indexOf('bad.mov') } }]);
	expect(JSON.stringify(bad?.[0].json)).toMatch(/bad\.mov/);
});

test('Stop in the wait of an export', async () => {
	const sessionId = await prepared(editing('={{ $json.sessionId }}'));
	const { ledger } = world.emulator;
	world.emulator.set({ renderMs: LONG_MS });
	const run = await stopped([node('Export & Wait', 'Export', { sessionId })], () =>
		ledger.renders.some((render) => render.sessionId === sessionId),
	);
	world.emulator.set({ renderMs: RENDER_MS });
	expect(run.status).toBe('canceled');
	expect(of(sessionId, ledger.renders)).toBe(1);
});

test('Stop in an edit', async () => {
	const sessionId = await prepared();
	const { ledger } = world.emulator;
	const match = { path: '/run_sse', sessionId };
	world.emulator.inject({ match, do: { heartbeatsOnlyMs: LONG_MS } });
	const run = await stopped([editing(sessionId)], () => of(sessionId, ledger.edits) > 0);
	expect(run.status).toBe('canceled');
	expect(of(sessionId, ledger.edits)).toBe(1);
});

test('Renewal of an expired token', async () => {
	// Of its own: every token of it expires.
	const emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	try {
		const data = credentialData({ baseUrl: emulator.url });
		const id = await world.n8n.createCredential('Anonymous', 'nemoVideoApi', data);
		const creating = async () =>
			(await runWorkflow(world, withCredential(lineOf(world, [CREATE]), id))).error;
		expect(await creating()).toBeUndefined();
		emulator.expireToken();
		// The second of these runs reads what the first has stored.
		expect([await creating(), await creating()]).toEqual([undefined, undefined]);
		const { tokens } = emulator.ledger;
		expect(tokens).toMatchObject([{ issued: true }, { issued: true }]);
		expect(tokens[1].clientId).toBe(tokens[0].clientId);
	} finally {
		await emulator.close();
	}
});

test('Retry On Fail continues the same render', async () => {
	const sessionId = await prepared(editing('={{ $json.sessionId }}'));
	world.emulator.set({ renderMs: 1.5 * MAX_WAIT_S * 1000 * CLOCK_SPEED });
	const exporting = node(
		'Export & Wait',
		'Export',
		{ sessionId, options: { pollInterval: 5, maxWait: MAX_WAIT_S } },
		{ retryOnFail: true, maxTries: 3, waitBetweenTries: 100 },
	);
	const run = await runWorkflow(world, lineOf(world, [exporting]));
	world.emulator.set({ renderMs: RENDER_MS });
	expect(run.error).toBeUndefined();
	const [clip] = itemsOf(run, 'Export & Wait');
	expect(clip.binary?.data).toMatchObject({ mimeType: 'video/mp4' });
	const { renders } = world.emulator.ledger;
	expect(renders.filter((render) => render.sessionId === sessionId)).toMatchObject([
		{ renderId: clip.json.renderId, repeated: false },
	]);
	// Longer than Max Wait, so the first try has given up.
	const [{ executionTime }] = run.runData['Export & Wait'];
	expect(executionTime).toBeGreaterThan(MAX_WAIT_S * 1000);
});
