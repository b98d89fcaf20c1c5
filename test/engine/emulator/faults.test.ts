import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeSampleVideo, manualClock, startEmulator, type Emulator } from '../../../emulator';
import { Client, eventsOf, textOf } from './client';

const clock = manualClock();
let folder: string;
let emulator: Emulator;
let client: Client;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nemovideo-faults-'));
	const small = { durationMs: 9000, width: 160, height: 90 };
	await makeSampleVideo(join(folder, 'clip.mp4'), small);
});
afterAll(async () => await rm(folder, { recursive: true }));

beforeEach(async () => {
	emulator = await startEmulator({ clock, editMs: 0, renderMs: 0, silentShare: 0 });
	client = await Client.start(emulator);
	await client.upload(join(folder, 'clip.mp4'));
});
afterEach(async () => await emulator.close());

const RUN = { path: '/run_sse' };

/** Polls until the condition holds. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('error', () => {
	it('answers with a code, before any work', async () => {
		emulator.inject({ match: RUN, do: { error: { code: 2001 } } });
		expect(await (await client.run('trim to 2 seconds')).json()).toMatchObject({ code: 2001 });
		expect(emulator.ledger.edits).toEqual([]);
		expect(emulator.ledger.requestsByRoute['POST /run_sse']).toBe(1);
	});

	it('answers with any status and any body', async () => {
		const error = { code: 502, httpStatus: 502, raw: '<html>Bad gateway</html>' };
		emulator.inject({ match: RUN, do: { error } });
		const response = await client.run('trim to 2 seconds');
		expect([response.status, await response.text()]).toEqual([502, '<html>Bad gateway</html>']);
	});
});

describe('delayMs', () => {
	it('delays the answer', async () => {
		emulator.inject({ match: { path: 'credits' }, do: { delayMs: 30_000 } });
		let answered = false;
		const asked = client.credits().then(() => (answered = true));
		await until(() => emulator.ledger.requestsByRoute['GET /api/credits/balance/simple'] === 1);
		await clock.advance(29_000);
		expect(answered).toBe(false);
		await clock.advance(1000);
		await asked;
	});
});

describe('dropConnection', () => {
	it('beforeAnswer: nothing is done', async () => {
		emulator.inject({ match: RUN, do: { dropConnection: 'beforeAnswer' } });
		await expect(client.run('trim to 2 seconds')).rejects.toThrow();
		expect(emulator.ledger.edits).toEqual([]);
	});

	it('afterWork: the render runs, but the client gets no answer', async () => {
		await client.say('trim to 1 second');
		const { draft } = await client.state();
		emulator.inject({ match: { path: 'lambda$' }, do: { dropConnection: 'afterWork' } });
		await expect(client.submit('render_1', draft)).rejects.toThrow();
		expect(await client.finished('render_1')).toMatchObject({ status: 'completed' });
	});

	it('afterWork: the edit is done, but the client gets no answer', async () => {
		emulator.inject({ match: RUN, do: { dropConnection: 'afterWork' } });
		await expect(client.say('trim to 2 seconds')).rejects.toThrow();
		expect((await client.state()).draft.d).toBe(2000);
	});

	it('afterWork: the upload is stored, but the client gets no answer', async () => {
		emulator.inject({ match: { path: 'upload' }, do: { dropConnection: 'afterWork' } });
		await expect(client.upload(join(folder, 'clip.mp4'))).rejects.toThrow();
		expect((await client.state()).video_infos).toHaveLength(2);
	});
});

describe('cutStreamAfterEvents', () => {
	it.each([0, 1])('breaks the stream after %i; the edit goes on', async (events) => {
		emulator.inject({ match: RUN, do: { cutStreamAfterEvents: events } });
		await expect(client.say('trim to 2 seconds')).rejects.toThrow();
		await until(() => emulator.ledger.edits[0].outcome === 'changed');
		expect((await client.state()).draft.d).toBe(2000);
	});
});

describe('stream', () => {
	it.each([['data: {"error":"agent crashed"}\n\n'], [['data: {"a"', ':1}\n', '\n']]])(
		'sends exactly %j',
		async (stream) => {
			emulator.inject({ match: RUN, do: { stream } });
			expect(await client.say('trim to 2 seconds')).toBe([stream].flat().join(''));
			expect(emulator.ledger.edits).toMatchObject([{ outcome: 'scripted' }]);
			expect((await client.state()).draft.d).toBe(0);
		},
	);
});

describe('failRender', () => {
	it.each(['lambda$', 'lambda/'])('lets a render fail (%s)', async (path) => {
		await client.say('trim to 1 second');
		emulator.inject({ match: { path }, do: { failRender: 'out of GPUs' } });
		await client.submit('render_1', (await client.state()).draft);
		expect(await client.finished('render_1')).toMatchObject({
			status: 'failed',
			error: 'out of GPUs',
		});
	});
});

describe('heartbeatsOnlyMs', () => {
	it('sends nothing but heartbeats for that long', async () => {
		emulator.inject({ match: RUN, do: { heartbeatsOnlyMs: 600_000 } });
		const response = await client.run('trim to 2 seconds');
		const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
		await clock.advance(599_000);
		let text = '';
		for (let read; !(read = await reader.read()).done; ) {
			text += read.value;
			if (text.match(/\n\n/g)?.length === 119) {
				expect(eventsOf(text)).toEqual([]);
				expect(emulator.ledger.edits[0].outcome).toBe('running');
				await clock.advance(1000);
			}
		}
		expect(text).toContain('event: heartbeat\n');
		expect(text).toContain('\ndata:\n');
		expect(text).toContain('\n: ');
		expect(textOf(text)).not.toBe('');
	});
});

describe('silent', () => {
	it('decides whether an edit answers with text', async () => {
		emulator.inject({ match: RUN, do: { silent: true } });
		const stream = await client.say('trim to 2 seconds');
		expect(eventsOf(stream).flatMap((event) => event.content?.parts ?? [])).toEqual([
			{ functionCall: expect.objectContaining({ name: 'trim_clip' }) },
			{ functionResponse: expect.objectContaining({ name: 'trim_clip' }) },
		]);
		expect((await client.state()).draft.d).toBe(2000);
		expect(emulator.ledger.edits).toMatchObject([{ silent: true, outcome: 'changed' }]);
	});
});

describe('a poll', () => {
	beforeEach(async () => {
		await client.say('trim to 1 second');
		await client.submit('render_1', (await client.state()).draft);
		await client.finished('render_1');
	});

	it('noOutputUrl: has no output.url', async () => {
		emulator.inject({ do: { noOutputUrl: true } });
		expect((await client.poll('render_1')).body).toMatchObject({ status: 'completed' });
		expect(emulator.ledger.polls.at(-1)?.status).toBe('completed');
		emulator.inject({ do: { noOutputUrl: true } });
		expect((await client.poll('render_1')).body.output?.url).toBeUndefined();
		expect((await client.poll('render_1')).body.output?.url).toBeDefined();
	});

	it('envelopedStatus: is enveloped', async () => {
		emulator.inject({ do: { envelopedStatus: true } });
		expect((await client.poll('render_1')).body).toMatchObject({
			code: 0,
			data: { status: 'completed' },
		});
	});
});

describe('status5xxAfterWork', () => {
	it('does the work, then answers with that status', async () => {
		emulator.inject({ match: RUN, do: { status5xxAfterWork: 503 } });
		const response = await client.run('trim to 2 seconds');
		expect(response.status).toBe(503);
		expect((await client.state()).draft.d).toBe(2000);
	});
});
