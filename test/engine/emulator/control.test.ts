import { startEmulator, systemClock, type Emulator } from '../../../emulator';
import { Client } from './client';

let emulator: Emulator;
beforeEach(async () => {
	emulator = await startEmulator({ clock: systemClock({ speed: 1000 }) });
});
afterEach(async () => await emulator.close());

async function control<Body>(method: string, path: string, body?: unknown) {
	const response = await fetch(`${emulator.url}/emulator/${path}`, {
		method,
		headers: body === undefined ? {} : { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	return { status: response.status, body: (await response.json()) as Body };
}

it('listens on 127.0.0.1 only, and answers the health check', async () => {
	expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect((await control('GET', 'health')).body).toMatchObject({ ok: true });
});

it('takes one fault or several, and refuses an unknown effect', async () => {
	const error = { code: 429 };
	const fault = { match: { path: 'credits' }, times: 'always', do: { error } };
	expect((await control('POST', 'faults', fault)).body).toEqual({ ok: true, faults: 1 });
	await control('POST', 'faults', [{ do: { error: { code: 1001 } }, match: { path: 'tasks' } }]);
	expect((await control('POST', 'faults', { do: { nothing: 1 } })).status).toBe(400);
	const client = new Client(emulator, emulator.issueRegisteredToken());
	const path = '/api/credits/balance/simple';
	expect((await client.call('GET', path)).body.code).toBe(429);
	expect((await client.call('GET', path)).body.code).toBe(429);
	await control('DELETE', 'faults');
	expect((await client.call('GET', path)).body.code).toBe(0);
});

it('issues registered tokens, expires tokens and advances the clock', async () => {
	const { token } = (await control<{ token: string }>('POST', 'registered-tokens', { credits: 7 }))
		.body;
	const client = new Client(emulator, token);
	expect(await client.credits()).toEqual({ available: 7, frozen: 0, total: 7 });
	const before = emulator.clock.now();
	await control('POST', 'advance', { ms: 86_400_000 });
	expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
	expect((await control('POST', 'advance', {})).status).toBe(400);
	await control('POST', 'expire-tokens');
	const answer = await client.call('GET', '/api/credits/balance/simple');
	expect(answer.body.code).toBe(1001);
});

it('changes its settings', async () => {
	await control('PUT', 'settings', { errorStyle: 'http', silentShare: 1, unknown: 1 });
	expect((await new Client(emulator, '').call('GET', '/api/credits/balance/simple')).status).toBe(
		401,
	);
	const { body } = await control<{ settings: object }>('GET', 'health');
	expect(body.settings).toMatchObject({ silentShare: 1, editMs: 12_000 });
	expect(body.settings).not.toHaveProperty('unknown');
});

it('streams the event log; the control API is not counted in the ledger', async () => {
	const events = await fetch(`${emulator.url}/emulator/events`);
	const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
	const client = await Client.start(emulator);
	let text = '';
	while (!text.includes('"what"')) text += (await reader.read()).value;
	expect(text).toContain(`"what":"session","message":"Session ${client.sessionId} created"`);
	const { body } = await control<{ requests: number; sessions: object[] }>('GET', 'ledger');
	expect(body.requests).toBe(1);
	expect(body.sessions).toMatchObject([{ sessionId: client.sessionId }]);
});
