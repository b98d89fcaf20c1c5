import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Emulator } from '../../../emulator';
import { DIFFERENCES, differingServer } from './differingServer';
import { WAYS } from '../../../tools/live/ways';
import { check, makeFolder, quickEmulator, titlesOf, type Folder } from './world';

/** `npm run live` in this process, against the emulator. */
let folder: Folder;
let emulator: Emulator;

beforeAll(async () => {
	folder = await makeFolder();
});
afterAll(async () => await folder.remove());
afterEach(async () => await emulator.close());

const MAY_BE_UNSEEN = [
	'A rate limit answers 429',
	'Some edits close without any text',
	'The editor asks back by the tool ask_question',
];

describe.each(Object.entries(WAYS))('the emulator, %s', (_, { settings, faults = [] }) => {
	it('differs in nothing, and leaves nothing unseen but what need not come', async () => {
		emulator = await quickEmulator(settings);
		for (const fault of faults) emulator.inject(fault);
		const { findings, failure, left } = await check(folder, emulator.url);
		expect(failure).toBeUndefined();
		expect(findings.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
		const unseen = titlesOf(findings, 'not seen');
		expect(unseen.filter((title) => !MAY_BE_UNSEEN.includes(title))).toEqual([]);
		expect(left).toMatchObject({ rendered: true, editing: false });
		const texts = emulator.ledger.edits.map(({ text }) => text);
		expect(texts).toEqual([...new Set(texts)]);
	});
});

describe('a server that differs in ten places', () => {
	it('is named for all ten, and for nothing else', async () => {
		// Long enough for several polls before its end: one of the ten is what they say.
		emulator = await quickEmulator({ userId: 'both', renderMs: 3_000 });
		const server = await differingServer(emulator.url, DIFFERENCES);
		const wait = { pollIntervalMs: 1_000 };
		const { findings } = await check(folder, server.url, wait).finally(server.close);
		const differing = findings.filter(({ verdict }) => verdict === 'differs');
		expect(differing.map(({ title }) => title).sort()).toEqual(
			DIFFERENCES.map(({ title }) => title).sort(),
		);
		for (const { title, said } of DIFFERENCES) {
			expect(differing.find((one) => one.title === title)?.said).toMatch(said);
		}
	});

	it('passes everything on as it is without them', async () => {
		emulator = await quickEmulator({ userId: 'both' });
		const server = await differingServer(emulator.url, []);
		const { findings } = await check(folder, server.url).finally(server.close);
		expect(titlesOf(findings, 'differs')).toEqual([]);
	});
});

describe('what is paid for', () => {
	it('is begun no more once the budget is spent', async () => {
		emulator = await quickEmulator();
		const said: string[] = [];
		await check(folder, emulator.url, { budget: 6, onDone: (one) => said.push(one) });
		expect(emulator.ledger.edits).toHaveLength(2);
		expect(said).toContainEqual('left out: 10 credits are spent, the budget is 6');
		expect(emulator.ledger.renders.filter(({ repeated }) => !repeated)).toHaveLength(1);
	});

	it('is not sent again where its stream broke, nor where it failed', async () => {
		emulator = await quickEmulator();
		const cut = {
			match: { path: '/run_sse', nth: 2 },
			do: { error: { code: 500, httpStatus: 500 } },
		};
		emulator.inject(cut);
		emulator.inject({ match: { path: '/run_sse' }, do: { stream: 'data: {"error":"crash"}\n\n' } });
		const stop = new AbortController();
		const { findings } = await check(folder, emulator.url, {
			signal: stop.signal,
			// The second edit would be looked for in the state for five minutes.
			onStep: (name) => void (name === 'second edit' && setTimeout(() => stop.abort(), 500)),
		});
		expect(emulator.ledger.edits.map(({ outcome }) => outcome)).toEqual(['scripted']);
		expect(findings.find(({ title }) => title === 'No run failed')?.verdict).toBe('differs');
	});
});

describe('ended from outside', () => {
	it('leaves a recording of what came, and says what it leaves', async () => {
		emulator = await quickEmulator({ editMs: 60_000 });
		const stop = new AbortController();
		const steps: string[] = [];
		const edited = async () => {
			while (emulator.ledger.edits.length === 0) await pause(20);
			await pause(100);
		};
		const { recording, left, findings } = await check(folder, emulator.url, {
			signal: stop.signal,
			onStep: (name) => {
				steps.push(name);
				if (name === 'edit') void edited().then(() => stop.abort());
			},
		});
		expect(steps.at(-1)).toBe('edit');
		expect(left).toMatchObject({
			editing: true,
			session: { sessionId: expect.any(String) as string },
		});
		expect(recording.exchanges.length).toBeGreaterThan(5);
		expect(titlesOf(findings, 'held')).toContain('A new session has session_id and task_id');
		expect(emulator.ledger.edits).toHaveLength(1);
	});

	it('without a service says so, and nothing else', async () => {
		emulator = await quickEmulator();
		const { url } = emulator;
		await emulator.close();
		const { failure, left, findings } = await check(folder, url);
		expect(failure).toMatchObject({ problem: 'unreachable' });
		expect(left).toEqual({});
		expect(titlesOf(findings, 'differs')).toEqual([]);
	});
});

describe('the recording', () => {
	it('holds no token, no id, no address and nothing of the file', async () => {
		emulator = await quickEmulator({ userId: 'both', ids: 'number' });
		const { recording, left } = await check(folder, emulator.url);
		const text = JSON.stringify(recording);
		const accounts = emulator.ledger.tokens.map(({ clientId }) => clientId);
		const port = new URL(emulator.url).port;
		const { session, projectUrl, renderId } = left;
		const claim = new URL(projectUrl ?? '').searchParams.get('ct');
		const secrets = [
			session?.sessionId,
			session?.taskId,
			session?.userId,
			renderId,
			claim,
			...accounts,
		];
		expect(secrets).not.toContain(undefined);
		for (const secret of [...secrets, `:${port}`, '127.0.0.1']) {
			expect([secret, text.includes(String(secret))]).toEqual([secret, false]);
		}
		expect(text.match(/nmv_usr_(?!replaced|unknown)\w*/g)).toBeNull();
		expect(text.length).toBeLessThan(150_000);
		const video = readFileSync(join(folder.path, 'sample.mp4')).subarray(0, 60).toString('base64');
		expect(text).not.toContain(video.slice(8, 40));
	});
});
