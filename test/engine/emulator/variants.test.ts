import { manualClock, startEmulator, type Emulator, type Settings } from '../../../emulator';
import { Client } from './client';

const TOKEN = '/api/auth/anonymous-token';
const CREDITS = '/api/credits/balance/simple';
const SESSIONS = '/api/tasks/me/with-session/nemo_agent';
const DRAFT = { d: 1000, t: [{ tt: 0, sg: [{ d: 1000, m: { source: 'none' } }] }] };

let emulator: Emulator;
beforeEach(async () => {
	emulator = await startEmulator({ clock: manualClock(), editMs: 0, renderMs: 0 });
});
afterEach(async () => await emulator.close());

const anonymous = async (clientId: string) =>
	await new Client(emulator, '').call<{ token: string; user_id?: string }>(
		'POST',
		TOKEN,
		undefined,
		{ 'x-client-id': clientId },
	);

/** The text of an answer, before any JSON parser has seen it. */
async function textOf(client: Client, method: string, path: string): Promise<string> {
	const headers = { authorization: `Bearer ${client.token}` };
	return await (await fetch(emulator.url + path, { method, headers })).text();
}

describe('envelope: success', () => {
	beforeEach(() => emulator.set({ envelope: 'success' }));

	it('answers with success and data', async () => {
		const client = await Client.start(emulator, 7);
		expect((await client.call('GET', CREDITS)).body).toEqual({
			success: true,
			data: { available: 7, frozen: 0, total: 7 },
		});
	});

	it.each([
		['envelope', 200],
		['http', 401],
	] as const)(
		'refuses with a message and no code; in the style %s with HTTP %i',
		async (errorStyle, status) => {
			emulator.set({ errorStyle });
			expect(await new Client(emulator, '').call('GET', CREDITS)).toEqual({
				status,
				body: { success: false, error: 'token invalid or expired' },
			});
		},
	);

	it('is the shape of injected errors too', async () => {
		const client = await Client.start(emulator);
		emulator.inject({ do: { error: { code: 422, httpStatus: 422, message: 'too long' } } });
		expect(await client.call('GET', CREDITS)).toEqual({
			status: 422,
			body: { success: false, error: 'too long' },
		});
	});
});

describe('ids', () => {
	it('decimal: sessions have 19 digits, tasks begin with task_', async () => {
		emulator.set({ ids: 'decimal' });
		const client = await Client.start(emulator);
		expect(client.sessionId).toMatch(/^\d{19}$/);
		expect(client.taskId).toMatch(/^task_\w+$/);
		expect((await client.state()).draft).toMatchObject({ t: [] });
	});

	it('number: the session id is a JSON number that JSON.parse rounds', async () => {
		emulator.set({ ids: 'number' });
		const client = new Client(emulator, emulator.issueRegisteredToken());
		const text = await textOf(client, 'POST', SESSIONS);
		const exact = /"session_id":(\d{19})[,}]/.exec(text)?.[1] ?? '';
		expect(emulator.ledger.sessions).toMatchObject([{ sessionId: exact }]);
		const parsed = JSON.parse(text) as { data: { session_id: number; task_id: unknown } };
		expect(BigInt(parsed.data.session_id)).not.toBe(BigInt(exact));
		expect(parsed.data.task_id).toEqual(expect.stringMatching(/^task_/));
		client.sessionId = exact;
		expect((await client.state()).draft).toMatchObject({ t: [] });
	});
});

describe('userId', () => {
	const ANON = expect.stringMatching(/^anon_/) as unknown;

	it.each<[Settings['userId'], boolean, boolean]>([
		['none', false, false],
		['token', true, false],
		['session', false, true],
		['both', true, true],
	])('%s: in the token answer %p, in session and state %p', async (userId, inToken, inSession) => {
		emulator.set({ userId });
		const { data } = (await anonymous('c')).body;
		const client = new Client(emulator, data.token);
		const created = (await client.call<{ session_id: string }>('POST', SESSIONS, {})).body.data;
		const path = `/api/state/nemo_agent/me/${created.session_id}/latest`;
		const state = (await client.call<object>('GET', path)).body.data;
		const expected = (has: boolean) => (has ? ANON : undefined);
		expect(data.user_id).toEqual(expected(inToken));
		expect((created as { user_id?: string }).user_id).toEqual(expected(inSession));
		expect((state as { user_id?: string }).user_id).toEqual(expected(inSession));
	});

	it('stays the same when the token is renewed', async () => {
		emulator.set({ userId: 'token' });
		const first = (await anonymous('c')).body.data;
		emulator.expireToken();
		const second = (await anonymous('c')).body.data;
		expect(second.token).not.toBe(first.token);
		expect(second.user_id).toBe(first.user_id);
	});
});

describe('repeatedRender: refuse', () => {
	it('refuses a used id as "already exists"; the first render goes on', async () => {
		emulator.set({ repeatedRender: 'refuse' });
		const client = await Client.start(emulator);
		expect((await client.submit('render_1', DRAFT)).body.code).toBe(0);
		expect((await client.submit('render_1', DRAFT)).body).toEqual({
			code: 409,
			message: 'render already exists',
			data: null,
		});
		expect(emulator.ledger.renders.map((entry) => entry.repeated)).toEqual([false, true]);
		expect((await client.finished('render_1')).status).toBe('failed');
	});
});

describe('renderAnswer: outputUrl', () => {
	it('a failed render has progress and error as text', async () => {
		emulator.set({ renderAnswer: 'outputUrl' });
		const client = await Client.start(emulator);
		await client.submit('render_1', DRAFT);
		expect(await client.finished('render_1')).toEqual({
			id: 'render_1',
			status: 'failed',
			progress: 100,
			error: expect.stringContaining('not in this project'),
		});
	});
});

describe('invalidTokenCode', () => {
	it.each([
		[1010, 'invalid authentication token'],
		[1011, 'token has been revoked'],
	] as const)('%i: an unknown or expired token answers 401, "%s"', async (code, message) => {
		emulator.set({ invalidTokenCode: code, errorStyle: 'http' });
		const client = await Client.start(emulator);
		emulator.expireToken();
		expect(await client.call('GET', CREDITS)).toEqual({
			status: 401,
			body: { code, message, data: null },
		});
	});
});

describe('noCreditsCode: 402', () => {
	it('an edit without credits answers 402 with a message about credits', async () => {
		emulator.set({ noCreditsCode: 402 });
		const response = await (await Client.start(emulator, 4)).run('trim to 10 seconds');
		expect(await response.json()).toEqual({ code: 402, message: 'out of credits', data: null });
	});
});

describe('error codes of later clients', () => {
	it.each([
		[1010, 401],
		[1011, 401],
		[403, 403],
		[422, 422],
	])('an injected %i has the HTTP status %i and a message', async (code, status) => {
		emulator.set({ errorStyle: 'http' });
		const client = await Client.start(emulator);
		emulator.inject({ do: { error: { code } } });
		const answer = await client.call('GET', CREDITS);
		expect(answer).toMatchObject({ status, body: { code } });
		expect(answer.body.message).not.toBe(`error ${code}`);
	});
});
