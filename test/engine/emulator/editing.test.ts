import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';

import {
	makeSampleVideo,
	manualClock,
	measureClip,
	probe,
	startEmulator,
	type Emulator,
	type SampleVideo,
} from '../../../emulator';
import { AUDIO, TEXT, VIDEO } from '../../../emulator/types';
import { Client, eventsOf, textOf } from './client';

const TIKTOK = 'pull the best 30-second highlights from my TikTok video and add captions';

let folder: string;
let sample: SampleVideo;
let mute: SampleVideo;
let emulator: Emulator;
let client: Client;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nemovideo-editing-'));
	const size = { width: 320, height: 180 };
	[sample, mute] = await Promise.all([
		makeSampleVideo(join(folder, 'my-video.mp4'), size),
		makeSampleVideo(join(folder, 'mute.mp4'), { ...size, sound: false }),
	]);
	const settings = { editMs: 0, renderMs: 0, silentShare: 0 };
	emulator = await startEmulator({ ...settings, clock: manualClock() });
});
afterAll(async () => {
	await emulator.close();
	await rm(folder, { recursive: true });
});
beforeEach(async () => {
	client = await Client.start(emulator);
});

/** Renders the session's draft (or another one) and returns the path of the clip. */
async function render(id: string, draft?: unknown): Promise<string> {
	await client.submit(id, draft ?? (await client.state()).draft);
	const { status, error, output } = await client.finished(id);
	expect({ status, error }).toEqual({ status: 'completed', error: undefined });
	expect(output?.url).not.toContain(client.token);
	const clip = await fetch(output?.url ?? '');
	const path = join(folder, `${id}.mp4`);
	await writeFile(path, Buffer.from(await clip.arrayBuffer()));
	return path;
}

async function segments(trackType: number) {
	const { draft } = await client.state();
	return draft.t.filter((track) => track.tt === trackType).flatMap((track) => track.sg);
}

it('makes a vertical clip of the three lively moments, with captions [LIM-4, LIM-6]', async () => {
	const { body } = await client.upload(sample.path);
	expect(body.data.files).toMatchObject([
		{ name: 'my-video.mp4', duration: 90_000, width: 320, height: 180, fps: 30, hasAudio: true },
	]);
	const stream = await client.say(TIKTOK);
	expect(textOf(stream)).toMatch(/best 30 seconds.*captions.*timeline/i);
	const pieces = eventsOf(stream).filter((event) => event.partial);
	expect(pieces.length).toBeGreaterThan(1);
	expect((await segments(VIDEO)).map(({ d, m }) => [m?.in, d])).toEqual(
		sample.moments.map((moment) => [moment.startMs, moment.durationMs]),
	);
	expect((await segments(TEXT)).map(({ m }) => m?.text)).toEqual(
		[1, 2, 3].map((n) => `Highlight ${n}`),
	);
	expect(await client.credits()).toEqual({ available: 995, frozen: 0, total: 995 });

	// Only the first three seconds of each segment are rendered, to keep the test quick.
	const { draft } = await client.state();
	const short = draft.t.map((track) => {
		return { ...track, sg: track.sg.map((segment) => ({ ...segment, d: 3000 })) };
	});
	const path = await render('render_tiktok', { ...draft, t: short });
	const probed = await probe(path);
	expect(probed).toMatchObject({
		video: {
			...{ codec: 'h264', profile: 'High', pixelFormat: 'yuv420p', fps: 30 },
			...{ width: 1080, height: 1920, sampleAspectRatio: '1:1' },
		},
		audio: { codec: 'aac' },
	});
	expect(Math.abs(probed.durationMs - 9000)).toBeLessThanOrEqual(100);
	const measured = await measureClip(path);
	for (const [index, { toneHz, colour }] of sample.moments.entries()) {
		const second = measured[index * 3 + 1];
		expect(Math.abs(second.toneHz - toneHz)).toBeLessThan(20);
		expect(second.loudnessDb).toBeGreaterThan(-20);
		expect(second[colour]).toBe(Math.max(second.red, second.green, second.blue));
	}
});

it('applies several instructions to one timeline [SES-3, WAY-3, LIM-10]', async () => {
	await client.upload(sample.path);
	await client.say('give me a 20 second highlight reel in HD');
	expect((await client.state()).canvas_config).toMatchObject({ width: 1920, height: 1080 });
	await client.say("add the title 'Urban Dreams' and background music");
	await client.say('trim to 8 seconds');
	const { draft, generated_media: generated } = await client.state();
	expect(draft.d).toBe(8000);
	expect(draft.t.map((track) => track.tt)).toEqual([VIDEO, TEXT, AUDIO]);
	expect(generated).toHaveLength(1);
	await client.say('set the music volume to 10%');
	expect((await segments(AUDIO))[0]).toMatchObject({ d: 8000, m: { name: 'Lo-fi', volume: 0.1 } });
	await client.say('remove the music');
	expect(await segments(AUDIO)).toEqual([]);
	await client.say('make it vertical');
	expect((await client.state()).canvas_config).toMatchObject({ width: 1080, height: 1920 });
});

it('renders the submitted draft, not the one in the session [RND-3, RND-9, LIM-6]', async () => {
	await client.upload(sample.path);
	await client.say('give me a 20 second highlight reel in HD');
	const { draft } = await client.state();
	const [track] = draft.t;
	const [moment] = sample.moments;
	const segment = { ...track.sg[0], d: 2000, m: { ...track.sg[0].m, in: moment.startMs } };
	const path = await render('render_submitted', { ...draft, t: [{ ...track, sg: [segment] }] });
	expect(await probe(path)).toMatchObject({
		durationMs: 2000,
		video: { width: 1920, height: 1080 },
	});
	const measured = await measureClip(path);
	expect(measured.every(({ toneHz }) => Math.abs(toneHz - moment.toneHz) < 20)).toBe(true);
	const proxied = await fetch(`${emulator.url}/api/render/proxy/render_submitted/download`, {
		headers: { authorization: `Bearer ${client.token}`, range: 'bytes=4-7' },
	});
	expect([proxied.status, await proxied.text()]).toEqual([206, 'ftyp']);
});

it('picks highlights by motion where a source has no sound, and renders silence', async () => {
	await client.upload(mute.path);
	await client.say('best 30 seconds');
	const picked = await segments(VIDEO);
	for (const [index, { startMs }] of mute.moments.entries()) {
		// Motion is measured between frames, so the first half second may be missed.
		expect(Math.abs(Number(picked[index].m?.in) - startMs)).toBeLessThanOrEqual(500);
	}
	await client.say('trim to 2 seconds');
	const path = await render('render_mute');
	expect((await probe(path)).audio?.codec).toBe('aac');
	expect((await measureClip(path)).every(({ loudnessDb }) => loudnessDb < -60)).toBe(true);
});

it('downloads URLs itself, and edits the file that the instruction names [UPL-2, WAY-2]', async () => {
	const server = createServer((request, response) => {
		createReadStream(join(folder, request.url ?? '')).pipe(response);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const urls = ['my-video.mp4', 'mute.mp4'].map((name) => `http://127.0.0.1:${port}/${name}`);
	const path = `/api/upload-video/nemo_agent/me/${client.sessionId}`;
	const { body } = await client.call('POST', path, { urls, source_type: 'url' });
	await new Promise((resolve) => server.close(resolve));
	expect(body).toMatchObject({ code: 0, data: { files: [{ name: 'my-video.mp4' }, {}] } });
	await client.say('best 10 seconds of mute.mp4');
	expect((await client.state()).draft).toMatchObject({ d: 10_000, t: [{ m: { name: 'mute' } }] });
	await client.say('best 10 seconds of my-video.mp4');
	expect((await client.state()).draft).toMatchObject({
		d: 10_000,
		t: [{ m: { name: 'my-video' } }],
	});
});

it('generates a video in two stages, which costs 100 credits [LIM-8, SSE-12]', async () => {
	const rich = await Client.start(emulator, 100);
	const stream = await rich.say('generate a 2 second video of a beach');
	expect(textOf(stream)).toMatch(/^Raw video is ready\..*background music.*title/);
	expect((await rich.state()).draft.t.map((track) => track.tt)).toEqual([VIDEO, AUDIO, TEXT]);
	expect(await rich.credits()).toEqual({ available: 0, frozen: 0, total: 0 });
});

it('leaves no temporary files behind when it closes', async () => {
	const dataDir = await mkdtemp(join(folder, 'data-'));
	const other = await startEmulator({ dataDir, editMs: 0 });
	const guest = await Client.start(other);
	await guest.upload(sample.path);
	const run = guest.say(TIKTOK).catch(() => 'aborted');
	await new Promise((resolve) => setTimeout(resolve, 100));
	await other.close();
	await run;
	// A dataDir that was passed in is kept, with the upload in it.
	expect(await readdir(dataDir)).toHaveLength(1);
});
