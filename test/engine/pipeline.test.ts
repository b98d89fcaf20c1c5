import { makeSampleVideo, probe, startEmulator, type Emulator } from '../../emulator';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from './harness/engine';
import { serviceClock, speedUp } from './harness/time';

/** No more: Max Wait is a minute for ffmpeg then, which a busy machine may need. */
const SPEED = 5;
let emulator: Emulator;
let engine: Engine;
let folder: string;
let footage: Buffer;

beforeAll(async () => {
	speedUp(SPEED);
	folder = mkdtempSync(join(tmpdir(), 'nemovideo-test-'));
	const path = join(folder, 'match.mp4');
	await makeSampleVideo(path, { durationMs: 60_000, width: 640, height: 360 });
	footage = readFileSync(path);
}, 120_000);
beforeEach(async () => {
	emulator = await startEmulator({ clock: serviceClock, silentShare: 0 });
	engine = await Engine.start({ baseUrl: emulator.url });
});
afterEach(async () => {
	engine?.close();
	await emulator?.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PIPELINE = [
	{ type: 'nemoVideoCreateSession' },
	{ type: 'nemoVideoUpload' },
	{ type: 'nemoVideoEditInstruction' },
	{ type: 'nemoVideoGetTimeline' },
	{ type: 'nemoVideoExport' },
];

test('five nodes as dragged make a vertical clip of 30 seconds [LIM-4, LIM-6, WAY-1]', async () => {
	const data = await engine.binary(footage, 'match.mp4');
	const outcome = await engine.run({
		nodes: PIPELINE,
		items: [{ json: { title: 'Final' }, binary: { data } }],
	});
	expect(outcome.error).toBeUndefined();

	const [session] = outcome.json('nemoVideoCreateSession');
	expect(session).toMatchObject({ title: 'Final', sessionId: expect.any(String), language: 'en' });
	expect(session.projectUrl).toMatch(/\/workspace\/claim\?ct=clm_/);
	const [uploaded] = outcome.json('nemoVideoUpload');
	expect(uploaded.files).toEqual([
		expect.objectContaining({
			fileName: 'match.mp4',
			mimeType: 'video/mp4',
			fileSize: footage.length,
		}),
	]);
	const [edited] = outcome.json('nemoVideoEditInstruction');
	expect(edited).toMatchObject({ silent: false, recovered: false, readyForExport: true });
	expect(edited.text).not.toMatch(/click|button|preview/i);
	const [timeline] = outcome.json('nemoVideoGetTimeline');
	expect(timeline).toMatchObject({ durationMs: 30_000, readyForExport: true });

	const [clip] = outcome.items('nemoVideoExport');
	expect(clip.json).toMatchObject({
		status: 'completed',
		title: 'Final',
		sessionId: session.sessionId,
	});
	expect(clip.pairedItem).toEqual({ item: 0 });
	const bytes = await engine.read(clip.binary!.data);
	expect(bytes.length).toBe(clip.json.fileSize);
	const path = join(folder, 'clip.mp4');
	writeFileSync(path, bytes);
	const { video, durationMs } = await probe(path);
	expect(video).toMatchObject({ codec: 'h264', width: 1080, height: 1920 });
	expect(Math.abs(durationMs - 30_000)).toBeLessThan(500);
	expect(emulator.ledger.edits).toHaveLength(1);
	expect(emulator.ledger.renders).toHaveLength(1);
	expect(emulator.ledger.tokens).toHaveLength(1);
}, 240_000);
