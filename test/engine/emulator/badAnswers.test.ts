import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeSampleVideo, manualClock, startEmulator, type Emulator } from '../../../emulator';
import { Client, eventsOf, textOf } from './client';

const CREDITS = '/api/credits/balance/simple';
const RUN = { path: '/run_sse' };
const clock = manualClock();
let folder: string;
let emulator: Emulator;
let client: Client;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nemovideo-answers-'));
	await makeSampleVideo(join(folder, 'clip.mp4'), { durationMs: 9000, width: 160, height: 90 });
});
afterAll(async () => await rm(folder, { recursive: true }));

beforeEach(async () => {
	emulator = await startEmulator({ clock, editMs: 0, renderMs: 0, silentShare: 0 });
	client = await Client.start(emulator);
});
afterEach(async () => await emulator.close());

const upload = async () => await client.upload(join(folder, 'clip.mp4'));
const get = async (path: string) => {
	const headers = { authorization: `Bearer ${client.token}` };
	return await fetch(emulator.url + path, { headers, redirect: 'manual' });
};

describe('redirect', () => {
	it.each([301, 302, 303, 307, 308] as const)(
		'answers %i with the location, before any work',
		async (status) => {
			const location = 'http://127.0.0.1:9/elsewhere';
			emulator.inject({ match: { path: 'credits' }, do: { redirect: { status, location } } });
			const response = await get(CREDITS);
			expect([response.status, response.headers.get('location')]).toEqual([status, location]);
			expect((await get(CREDITS)).status).toBe(200);
		},
	);

	it('of an edit edits nothing', async () => {
		emulator.inject({ match: RUN, do: { redirect: { status: 303, location: CREDITS } } });
		await client.run('trim to 2 seconds');
		expect(emulator.ledger.edits).toEqual([]);
	});
});

describe('dripMs', () => {
	/** Advances the clock by one interval per byte, and checks that each brings one byte. */
	async function expectDripped(response: Response, expected: string): Promise<void> {
		const reader = response.body!.getReader();
		let text = '';
		for (let read; !(read = await reader.read()).done; await clock.advance(1000)) {
			expect(read.value).toHaveLength(1);
			text += Buffer.from(read.value!).toString('latin1');
		}
		expect(text).toBe(expected);
	}

	it('sends a JSON answer byte by byte', async () => {
		const expected = await (await get(CREDITS)).text();
		emulator.inject({ do: { dripMs: 1000 } });
		await expectDripped(await get(CREDITS), expected);
	});

	it('sends the bytes of `stream` one by one', async () => {
		emulator.inject({ match: RUN, do: { dripMs: 1000 } });
		emulator.inject({ match: RUN, do: { stream: ['data: {', '}\n\n'] } });
		await expectDripped(await client.run('trim'), 'data: {}\n\n');
	});

	it('does not keep close() waiting', async () => {
		emulator.inject({ do: { dripMs: 1000 } });
		const broken = expect((await get(CREDITS)).text()).rejects.toThrow();
		await emulator.close();
		await broken;
	});
});

describe('padBytes', () => {
	it('makes a JSON answer larger and leaves it valid', async () => {
		emulator.inject({ do: { padBytes: 5_000_000 } });
		const text = await (await get(CREDITS)).text();
		expect(text.length).toBeGreaterThan(5_000_000);
		const { padding, ...rest } = JSON.parse(text) as { padding: string };
		expect(padding).toHaveLength(5_000_000);
		expect(rest).toEqual(await (await get(CREDITS)).json());
	});

	it('makes an error answer larger', async () => {
		emulator.inject({ do: { padBytes: 100 } });
		emulator.inject({ do: { error: { code: 429 } } });
		expect(await (await get(CREDITS)).json()).toMatchObject({
			code: 429,
			padding: 'x'.repeat(100),
		});
	});
});

describe('raw bytes in the event stream', () => {
	const INVALID = Buffer.from([0x64, 0x61, 0x74, 0x61, 0x3a, 0xff, 0xfe, 0x0a, 0x0a]);

	it('stream: sends bytes that are not UTF-8', async () => {
		emulator.inject({ match: RUN, do: { stream: { base64: INVALID.toString('base64') } } });
		const response = await client.run('trim to 2 seconds');
		expect(Buffer.from(await response.arrayBuffer())).toEqual(INVALID);
	});

	it('streamPrefix: sends the bytes before the events of an edit that is done', async () => {
		await upload();
		emulator.inject({ match: RUN, do: { streamPrefix: 'data: {"error":\n\n' } });
		const stream = await client.say('trim to 2 seconds');
		expect(stream).toMatch(/^data: \{"error":\n\ndata: \{"invocationId"/);
		expect((await client.state()).draft.d).toBe(2000);
	});
});

describe('ask', () => {
	const canvas = async () => (await client.state()).canvas_config;

	it('asks back without editing, and takes the next message as the answer', async () => {
		await upload();
		const before = await client.credits();
		emulator.inject({ match: RUN, do: { ask: true } });
		const events = eventsOf(await client.say('trim to 2 seconds'));
		expect(events.flatMap((event) => event.content?.parts ?? [])).toEqual([
			{
				functionCall: {
					id: expect.any(String),
					name: 'ask_question',
					args: {
						title: expect.any(String),
						questions: [
							expect.objectContaining({
								prompt: 'Which format should it have?',
								options: [
									{ id: 'vertical', label: 'Vertical 9:16' },
									{ id: 'landscape', label: 'Landscape 16:9' },
								],
								allow_multiple: false,
							}),
						],
					},
				},
			},
		]);
		expect((await client.state()).draft.d).toBe(0);
		expect(await client.credits()).toEqual(before);
		const answer = '1. Which format should it have?: Vertical 9:16';
		expect(textOf(await client.say(answer))).toMatch(/cut it to 2 seconds.*vertical 9:16/);
		expect((await client.state()).draft.d).toBe(2000);
		expect(await canvas()).toMatchObject({ width: 1080, height: 1920 });
		expect(emulator.ledger.edits).toMatchObject([
			{ text: 'trim to 2 seconds', outcome: 'asked' },
			{ text: answer, outcome: 'changed' },
		]);
	});

	it('does the edit as it was given after "Skipped", and forgets the question then', async () => {
		await upload();
		emulator.inject({ match: RUN, do: { ask: true } });
		await client.say('trim to 2 seconds');
		await client.say('Skipped');
		expect((await client.state()).draft.d).toBe(2000);
		await client.say('best 5 seconds');
		expect((await client.state()).draft.d).toBe(5000);
	});

	it("asks the test's own question", async () => {
		const question = {
			title: 'T',
			questions: [{ id: 'a', prompt: 'A?', options: [], allow_multiple: true }],
		};
		emulator.inject({ match: RUN, do: { ask: question } });
		const [event] = eventsOf(await client.say('hello'));
		expect(event.content?.parts).toMatchObject([{ functionCall: { args: question } }]);
	});
});

describe('renderAnswer: outputUrl', () => {
	it('has the address at the top level, and none with noOutputUrl', async () => {
		emulator.set({ renderAnswer: 'outputUrl' });
		await upload();
		await client.say('trim to 1 second');
		await client.submit('render_1', (await client.state()).draft);
		const done = await client.finished('render_1');
		expect(done).toEqual({
			id: 'render_1',
			status: 'completed',
			progress: 100,
			outputUrl: expect.stringMatching(/^http:.*render_1\.mp4$/),
		});
		const { outputUrl } = done as unknown as { outputUrl: string };
		expect((await fetch(outputUrl)).headers.get('content-type')).toBe('video/mp4');
		emulator.inject({ do: { noOutputUrl: true } });
		expect((await client.poll('render_1')).body).not.toHaveProperty('outputUrl');
	});
});
