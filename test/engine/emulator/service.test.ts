import { manualClock, startEmulator, type Emulator, type ErrorStyle } from '../../../emulator';
import { Client } from './client';

const DAY_MS = 24 * 3600_000;
const TOKEN = '/api/auth/anonymous-token';
const CREDITS = '/api/credits/balance/simple';
const DRAFT = { d: 1000, t: [{ tt: 0, sg: [{ d: 1000, m: { source: 'none' } }] }] };

const clock = manualClock();
let emulator: Emulator;
beforeEach(async () => {
	emulator = await startEmulator({ clock, editMs: 0, renderMs: 0, maxFileBytes: 100_000 });
});
afterEach(async () => await emulator.close());

const issue = async (clientId: string) =>
	await new Client(emulator, '').call<{ token: string; credits: number }>(
		'POST',
		TOKEN,
		undefined,
		{
			'x-client-id': clientId,
		},
	);

/** Uploads bytes under a name. */
async function send(client: Client, name: string, bytes: number | string, field = 'files') {
	const form = new FormData();
	form.append(field, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
	const path = `/api/upload-video/nemo_agent/me/${client.sessionId}`;
	return await client.call('POST', path, form);
}

const REFUSALS: [what: string, code: number, http: number, ask: () => Promise<unknown>][] = [
	['no client id', 400, 400, async () => await new Client(emulator, '').call('POST', TOKEN)],
	[
		'a second token of a client [AUTH-3, ERR-429]',
		429,
		429,
		async () => {
			await issue('c');
			return await issue('c');
		},
	],
	['no token', 1001, 401, async () => await new Client(emulator, '').call('GET', CREDITS)],
	['an unknown token', 1001, 401, async () => await new Client(emulator, 'x').call('GET', CREDITS)],
	[
		"somebody else's session",
		1002,
		404,
		async () => {
			const { sessionId } = await Client.start(emulator);
			const other = await Client.start(emulator);
			return await other.call('GET', `/api/state/nemo_agent/me/${sessionId}/latest`);
		},
	],
	[
		'an upload into an unknown session',
		1002,
		404,
		async () => {
			const client = await Client.start(emulator);
			client.sessionId = 'gone';
			return await send(client, 'a.mp4', 10);
		},
	],
	[
		'a file of an unsupported type',
		4001,
		415,
		async () => await send(await Client.start(emulator), 'notes.txt', 'hello'),
	],
	[
		'a file whose content does not match its name',
		4001,
		415,
		async () => await send(await Client.start(emulator), 'film.mp4', 'this is no film'),
	],
	[
		'a file that is too large',
		4002,
		413,
		async () => await send(await Client.start(emulator), 'film.mp4', 300_000),
	],
	[
		'a file in another field',
		400,
		400,
		async () => await send(await Client.start(emulator), 'film.mp4', 10, 'file'),
	],
	[
		'a URL that is not http',
		4001,
		415,
		async () => {
			const client = await Client.start(emulator);
			const path = `/api/upload-video/nemo_agent/me/${client.sessionId}`;
			return await client.call('POST', path, { urls: ['file:///etc/passwd'], source_type: 'url' });
		},
	],
	[
		'a URL of a page instead of media [LIM-10]',
		4001,
		415,
		async () => {
			const client = await Client.start(emulator);
			const path = `/api/upload-video/nemo_agent/me/${client.sessionId}`;
			const urls = [`${emulator.url}/emulator/health`];
			return await client.call('POST', path, { urls, source_type: 'url' });
		},
	],
	[
		'an edit without credits [ERR-2001]',
		2001,
		402,
		async () => {
			const response = await (await Client.start(emulator, 4)).run('trim to 10 seconds');
			return { status: response.status, body: await response.json() };
		},
	],
	[
		'an export without attribution [HDR-2, ERR-402]',
		402,
		402,
		async () => await (await Client.start(emulator)).submit('r', DRAFT, { 'x-skill-version': '' }),
	],
	[
		'an export of an empty draft',
		400,
		400,
		async () => await (await Client.start(emulator)).submit('r', { t: [] }),
	],
	[
		'an unknown render',
		404,
		404,
		async () => await (await Client.start(emulator)).poll('render_unknown'),
	],
	[
		"another task's claim",
		1002,
		404,
		async () => {
			const client = await Client.start(emulator);
			const body = { task_id: 'x', session_id: client.sessionId };
			return await client.call('POST', '/api/auth/claim-token', body);
		},
	],
];

describe.each<ErrorStyle>(['envelope', 'http'])('errors in the style %s', (style) => {
	it.each(REFUSALS)('%s: %i', async (_what, code, http, ask) => {
		emulator.setErrorStyle(style);
		expect(await ask()).toEqual({
			status: style === 'http' ? http : 200,
			body: { code, message: expect.any(String), data: null },
		});
	});
});

describe('tokens', () => {
	it('are free and valid for seven days; a renewed one has access to the same sessions [AUTH-1, AUTH-2]', async () => {
		const { body } = await issue('c');
		expect(body).toMatchObject({ code: 0, data: { credits: 100 } });
		expect(body.data.token).toMatch(/^nmv_usr_/);
		const client = new Client(emulator, body.data.token);
		await client.createSession();
		expect(await client.credits()).toEqual({ available: 100, frozen: 0, total: 100 });

		await clock.advance(8 * DAY_MS);
		expect((await client.call('GET', CREDITS)).body.code).toBe(1001);
		const renewed = new Client(emulator, (await issue('c')).body.data.token);
		renewed.sessionId = client.sessionId;
		expect((await renewed.state()).draft).toMatchObject({ t: [] });
		expect(emulator.ledger.tokens.map((entry) => entry.issued)).toEqual([true, true]);
		expect(JSON.stringify(emulator.ledger)).not.toContain(renewed.token);
	});

	it('expire by expireToken()', async () => {
		const client = await Client.start(emulator);
		emulator.expireToken();
		expect((await client.call('GET', CREDITS)).body.code).toBe(1001);
	});

	it('of a claim have no API access [AUTH-5]', async () => {
		const client = await Client.start(emulator);
		const body = { task_id: client.taskId, session_id: client.sessionId };
		const { data } = (
			await client.call<{ claim_token: string; expires_in: number }>(
				'POST',
				'/api/auth/claim-token',
				body,
			)
		).body;
		expect(data).toEqual({ claim_token: expect.stringMatching(/^clm_/), expires_in: 604_800 });
		expect((await new Client(emulator, data.claim_token).call('GET', CREDITS)).body.code).toBe(
			1001,
		);
	});
});

describe('export on the free plan', () => {
	it('can be blocked for anonymous users [ERR-402]', async () => {
		await emulator.close();
		emulator = await startEmulator({ clock, freeExport: false, renderMs: 0 });
		const anonymous = new Client(emulator, (await issue('c')).body.data.token);
		await anonymous.createSession();
		expect((await anonymous.submit('r', DRAFT)).body.code).toBe(402);
		expect((await (await Client.start(emulator)).submit('r', DRAFT)).body.code).toBe(0);
	});
});

describe('run_sse', () => {
	it('answers 404 as ADK does for an unknown session, whatever the style [SSE-17]', async () => {
		const client = await Client.start(emulator);
		const response = await client.run('trim', 'none');
		expect(response.status).toBe(404);
		expect(await response.json()).toEqual({ error: 'Session not found: none' });
	});

	it('answers in words, without charge, when there is nothing to edit or no command was recognised', async () => {
		const client = await Client.start(emulator, 5);
		expect(await client.say('trim to 10 seconds')).toContain('There is no video');
		expect(await client.say('how are you?')).toContain('did not understand');
		expect(await client.credits()).toEqual({ available: 5, frozen: 0, total: 5 });
	});
});

describe('renders', () => {
	it('are started once per id; other users cannot see them [HDR-4]', async () => {
		const client = await Client.start(emulator);
		await client.submit('render_1', DRAFT);
		await client.submit('render_1', DRAFT);
		expect(emulator.ledger.renders.map((entry) => entry.repeated)).toEqual([false, true]);
		expect((await (await Client.start(emulator)).poll('render_1')).body).toMatchObject({
			code: 404,
		});
	});

	it('fail with a message for the user', async () => {
		const client = await Client.start(emulator);
		await client.submit('render_1', DRAFT);
		expect(await client.finished('render_1')).toMatchObject({
			status: 'failed',
			error: expect.stringContaining('not in this project'),
		});
		const path = '/api/render/proxy/render_1/download';
		expect((await client.call('GET', path)).body.code).toBe(404);
	});

	it('go from pending to processing as time passes [RND-2]', async () => {
		await emulator.close();
		emulator = await startEmulator({ clock, renderMs: 40_000 });
		emulator.inject({ match: { path: 'lambda$' }, do: { failRender: 'no GPU' } });
		const client = await Client.start(emulator);
		await client.submit('r', DRAFT);
		expect((await client.poll('r')).body.status).toBe('pending');
		await clock.advance(8000);
		expect(await client.finished('r')).toMatchObject({ status: 'failed', error: 'no GPU' });
	});
});
