// Several items through the whole workflow, and footage unlike the sample, in a running n8n server.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { itemsOf, jsonOf } from '../../tools/n8n/run';
import { expectUprightClip } from './clip';
import { exampleWith, openWorld, runWorkflow, type World } from './world';

jest.setTimeout(300_000);

const NAMES = ['one.mp4', 'three.mp4', 'two.mp4'];
let world: World;
/** Clips are named after the footage in Read Footage, which works only if items are paired back to it. */
let write: string;

beforeAll(async () => {
	world = await openWorld('items');
	write = `=${world.files}/clip-{{ $('Read Footage').item.json.fileName }}`;
	// Three different files, whose metadata must not be mixed up.
	for (const [index, name] of NAMES.entries()) {
		mkdirSync(path.join(world.files, 'good'), { recursive: true });
		const file = path.join(world.files, 'good', name);
		await makeSampleVideo(file, {
			durationMs: 36_000 + index * 9000,
			width: 320,
			height: 180,
			fps: 15,
		});
	}
});

afterAll(async () => await world?.close());

test('footage of another aspect ratio and frame rate, without sound, gives a complete clip', async () => {
	const own = path.join(world.files, 'my video (1).mp4');
	await makeSampleVideo(own, {
		durationMs: 50_000,
		width: 720,
		height: 576,
		fps: 25,
		sound: false,
	});
	const clip = path.join(world.files, 'own-clip.mp4');
	const run = await runWorkflow(
		world,
		await exampleWith(world.credential, { read: own, write: clip }),
	);
	expect(run.error).toBeUndefined();
	await expectUprightClip(clip);
});

test('three items give three clips, each paired with its own footage', async () => {
	const read = path.join(world.files, 'good', '*.mp4');
	const run = await runWorkflow(world, await exampleWith(world.credential, { read, write }));
	expect(run.error).toBeUndefined();
	const footage = jsonOf(run, 'Read Footage').map(({ fileName }) => fileName);
	expect([...footage].sort()).toEqual(NAMES);
	const exported = itemsOf(run, 'Export & Wait');
	expect(exported).toHaveLength(3);
	const sessions = jsonOf(run, 'Create Session').map(({ sessionId }) => sessionId);
	expect(new Set(sessions).size).toBe(3);
	exported.forEach((item, index) => {
		expect(item.json.sessionId).toBe(sessions[index]);
		expect(item.pairedItem).toEqual({ item: index });
	});
	// Each session contains the footage of its own item.
	const { uploads } = world.emulator.ledger;
	for (const [index, sessionId] of sessions.entries()) {
		const upload = uploads.find((entry) => entry.sessionId === sessionId);
		expect(upload?.files.map(({ name }) => name)).toEqual([footage[index]]);
	}
	for (const name of NAMES) await expectUprightClip(path.join(world.files, `clip-${name}`));
});

test('with Continue On Fail, one bad item does not affect the other two', async () => {
	const folder = path.join(world.files, 'mixed');
	mkdirSync(folder);
	copyFileSync(path.join(world.files, 'good', 'one.mp4'), path.join(folder, 'a.mp4'));
	writeFileSync(path.join(folder, 'b.mp4'), 'this is a text, whatever its name says\n'.repeat(50));
	copyFileSync(path.join(world.files, 'good', 'two.mp4'), path.join(folder, 'c.mp4'));
	const edits = world.emulator.ledger.edits.length;
	const files = { read: path.join(folder, '*.mp4'), write };
	const run = await runWorkflow(
		world,
		await exampleWith(world.credential, files, { onError: 'continueRegularOutput' }),
	);
	expect(run.status).toBe('success');
	const footage = jsonOf(run, 'Read Footage').map(({ fileName }) => fileName);
	const exported = itemsOf(run, 'Export & Wait');
	expect(exported).toHaveLength(3);
	for (const [index, name] of footage.entries()) {
		const good = name !== 'b.mp4';
		expect(exported[index].pairedItem).toEqual({ item: index });
		expect('error' in exported[index].json).toBe(!good);
		expect(Boolean(exported[index].binary?.data)).toBe(good);
	}
	expect(JSON.stringify(jsonOf(run, 'Upload')[footage.indexOf('b.mp4')])).toMatch(/b\.mp4/);
	for (const name of ['a.mp4', 'c.mp4']) {
		await expectUprightClip(path.join(world.files, `clip-${name}`));
	}
	expect(world.emulator.ledger.edits).toHaveLength(edits + 2);
});
