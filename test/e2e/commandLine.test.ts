// What `npm run demo` does, with n8n's own commands: import the credential, import the example with it, execute it.
// The clip itself is measured; the nodes' output is not taken for proof.
import { existsSync } from 'node:fs';
import path from 'node:path';

import {
	type Emulator,
	makeSampleVideo,
	type SampleVideo,
	startEmulator,
	systemClock,
} from '../../emulator';
import { type N8nHost, prepareN8n, readExample } from '../../tools/n8n/host';
import { itemsOf, jsonOf, type N8nRun } from '../../tools/n8n/run';
import { packPackage } from '../../tools/pack';
import { withCredential, withFiles } from '../../tools/workflow';
import { expectUprightClip, secondsHeard } from './clip';
import { filesWithToken, keep, noteAddresses, TOKEN } from './leak';
import { CLOCK_SPEED, credentialData, freshFolder } from './world';

jest.setTimeout(300_000);

const CREDENTIAL = 'nemovideoAccount';

const folder = freshFolder('command-line');
const clip = path.join(folder, 'clip.mp4');
const addresses = noteAddresses();
let emulator: Emulator;
let host: N8nHost;
let sample: SampleVideo;
let run: N8nRun;

beforeAll(async () => {
	emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	sample = await makeSampleVideo(path.join(folder, 'sample.mp4'));
	const { file: tarball } = await packPackage();
	host = await prepareN8n({ folder: path.join(folder, 'n8n'), tarball, files: [folder] });
	await host.importCredentials({
		id: CREDENTIAL,
		name: 'NemoVideo account',
		type: 'nemoVideoApi',
		data: { ...credentialData({ baseUrl: emulator.url }) },
	});
	const example = withFiles(await readExample('highlight-clip'), {
		read: sample.path,
		write: clip,
	});
	await host.importWorkflows({ ...withCredential(example, CREDENTIAL), id: 'highlightClip001' });
	run = await host.execute('highlightClip001');
});

afterAll(async () => {
	await emulator?.close();
	keep(folder, 'n8n', run?.log ?? '');
	keep(folder, 'addresses', addresses.stop().join('\n'));
});

test('runs to its end', () => {
	expect(run.error).toBeUndefined();
	expect(run.status).toBe('success');
});

test('makes an upright H.264 clip of 30 seconds with sound', async () => {
	expect(existsSync(clip)).toBe(true);
	const { audio } = await expectUprightClip(clip);
	expect(audio?.codec).toBe('aac');
});

test('has the tones of all three moments of the sample', async () => {
	for (const seconds of await secondsHeard(clip, sample)) expect(seconds).toBeGreaterThanOrEqual(8);
});

test('outputs the fields that the next node reads by default', () => {
	const [session] = jsonOf(run, 'Create Session');
	const [upload] = jsonOf(run, 'Upload');
	const [edit] = jsonOf(run, 'Edit Instruction');
	const [timeline] = jsonOf(run, 'Get Timeline');
	const [exported] = itemsOf(run, 'Export & Wait');
	const { sessionId } = session;
	expect(sessionId).toEqual(expect.any(String));
	for (const json of [upload, edit, timeline, exported.json])
		expect(json).toMatchObject({ sessionId });
	expect(edit).toMatchObject({ readyForExport: true, text: expect.stringMatching(/\S/) });
	expect(timeline.summary).toMatch(/^Timeline \(\d+ tracks?\): 1\. /);
	expect(exported.json).toMatchObject({ status: 'completed', mimeType: 'video/mp4' });
	expect(exported.binary?.data).toMatchObject({ mimeType: 'video/mp4' });
});

test('makes each request once', () => {
	const { tokens, sessions, uploads, edits, renders, downloads } = emulator.ledger;
	expect([tokens, sessions, uploads, edits, renders, downloads].map((all) => all.length)).toEqual([
		1, 1, 1, 1, 1, 1,
	]);
});

test('does not show the token', () => {
	expect(run.log).not.toMatch(TOKEN);
	expect(filesWithToken(host.folder)).toEqual([]);
});
