import { NemoVideoError, type NemoVideoClient } from '../../../../nemovideo';
import { readAnonymousToken } from '../../../../nemovideo/api/signIn';
import { mayHaveTakenEffect } from '../../../../nemovideo/api/errors';
import { FakeClock } from '../../fakes/clock';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, refusal, stateOf, type Route } from '../../fakes/transport';

type Script = ConstructorParameters<typeof FakeTransport>[0];
const LOST = new NemoVideoError('connectionLost');
const DOWN = { status: 503, body: '<html>down</html>' };
const ANSWER = () => stream([says('x')], new FakeClock());

function world(script: Script, registered = false) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const transport = new FakeTransport(script, clock);
	transport.registered = registered;
	return { clock, abort, transport, client: clientFor(transport, clock, abort.signal) };
}
const problemOf = async (work: Promise<unknown>): Promise<string> =>
	await work.then(
		() => 'none',
		(error: NemoVideoError) => error.problem,
	);

/** A read, a write and a stream: each with a good answer and the way to call it. */
const RENDER = {
	renderId: 'r',
	sessionId: 's-1',
	draft: {},
	output: { format: 'mp4', quality: 'high' },
};
const CALLS: [Route, Script[Route], (client: NemoVideoClient) => Promise<unknown>][] = [
	['credits', [ok({ available: 1 })], async (c) => await c.credits()],
	['state', [stateOf({})], async (c) => await c.state('s-1')],
	[
		'renderStatus',
		[{ status: 200, body: { status: 'x' } }],
		async (c) => await c.renderStatus('r'),
	],
	['session', [ok({ session_id: 's' })], async (c) => await c.createSession('p', 'en')],
	['claim', [ok({ claim_token: 'c' })], async (c) => await c.projectUrl({ sessionId: 's-1' })],
	['render', [ok({})], async (c) => await c.submitRender(RENDER)],
	['upload', [ok({})], async (c) => await c.uploadUrls('s-1', ['u'])],
	['message', [ANSWER], async (c) => await c.sendMessage('s-1', 'hi', 5)],
	['download', [ANSWER], async (c) => await c.openClipFallback('r', 5)],
];
const READS = CALLS.slice(0, 3);
const WRITES = CALLS.slice(3);

describe.each(CALLS)('%s', (route, good, call) => {
	it.each([refusal(429), refusal(429, 'slow', 429), { status: 429, body: '' }])(
		'waits 30 s and asks once more after %j [ERR-429]',
		async (limit) => {
			const { client, clock, transport } = world({ [route]: [limit, ...(good ?? [])] });
			await call(client);
			expect([transport.count(route), clock.waits]).toEqual([2, [30_000]]);
		},
	);

	it('asks no third time [ERR-429]', async () => {
		const { client, transport } = world({ [route]: [refusal(429)] });
		expect(await problemOf(call(client))).toBe('rateLimited');
		expect(transport.count(route)).toBe(2);
	});

	it('can be cancelled in the wait', async () => {
		const { client, clock, abort, transport } = world({ [route]: [refusal(429)] });
		clock.onSleep = () => abort.abort();
		expect(await problemOf(call(client))).toBe('cancelled');
		expect(transport.count(route)).toBe(1);
	});

	it.each([refusal(1001), refusal(1001, 'expired', 401), { status: 401, body: '' }])(
		'renews an anonymous token once after %j [ERR-1001]',
		async (refused) => {
			const { client, transport } = world({ [route]: [refused, ...(good ?? [])] });
			await call(client);
			const refusals = transport.callsOf(route).map((made) => made.refusal !== undefined);
			expect(refusals).toEqual([false, true]);
		},
	);

	it('gives up when the new token is refused as well [ERR-1001]', async () => {
		const { client, transport } = world({ [route]: [refusal(1001)] });
		expect(await problemOf(call(client))).toBe('tokenRefused');
		expect(transport.count(route)).toBe(2);
	});

	it('never renews a registered token [AUTH-8, ERR-1001]', async () => {
		const { client, transport } = world({ [route]: [refusal(1001)] }, true);
		expect(await problemOf(call(client))).toBe('tokenRefused');
		expect(transport.count(route)).toBe(1);
	});
});

describe('a read', () => {
	it.each(READS)(
		'(%s) is tried three times when the wire or the service fails',
		async (route, good, call) => {
			const { client, clock, transport } = world({ [route]: [LOST, DOWN, ...(good ?? [])] });
			await call(client);
			expect([transport.count(route), clock.waits]).toEqual([3, [1000, 3000]]);
		},
	);

	it.each(READS)('(%s) is not tried a fourth time', async (route, _, call) => {
		for (const [trouble, problem] of [
			[LOST, 'connectionLost'],
			[DOWN, 'other'],
		] as const) {
			const { client, transport } = world({ [route]: [trouble] });
			expect(await problemOf(call(client))).toBe(problem);
			expect(transport.count(route)).toBe(3);
		}
	});

	it.each(READS)('(%s) is not tried again after a cancel', async (route, _, call) => {
		const { client, transport } = world({ [route]: [new NemoVideoError('cancelled')] });
		expect(await problemOf(call(client))).toBe('cancelled');
		expect(transport.count(route)).toBe(1);
	});
});

describe('what changes something', () => {
	it.each(WRITES)('(%s) is sent once, whatever the wire does', async (route, _, call) => {
		for (const trouble of [LOST, DOWN, new NemoVideoError('timedOut')]) {
			const { client, transport } = world({ [route]: [trouble] });
			expect(await problemOf(call(client))).not.toBe('none');
			expect(transport.count(route)).toBe(1);
		}
	});
});

describe('a refusal in place of a stream', () => {
	it('is read to its end and closed', async () => {
		const reply = stream(['{"code":20', '01}'], new FakeClock(), { type: 'application/json' });
		const { client } = world({ message: [reply] });
		expect(await problemOf(client.sendMessage('s-1', 'hi', 5))).toBe('outOfCredits');
		expect(reply.closed).toBeGreaterThan(0);
	});

	it('without end is read only so far', async () => {
		const page = Array.from({ length: 50 }, () => 'x'.repeat(64 * 1024));
		const reply = stream([...page, 'hang'], new FakeClock(), { status: 500, type: 'text/html' });
		const { client } = world({ message: [reply] });
		expect(await problemOf(client.sendMessage('s-1', 'hi', 5))).toBe('other');
	});

	it('JSON of a success is unreadable: an answer instead of a stream', async () => {
		const { client } = world({ message: [ok({})] });
		expect(await problemOf(client.sendMessage('s-1', 'hi', 5))).toBe('unreadable');
	});

	it('is not expected of an answer that does not say what it is', async () => {
		const reply = { ...ANSWER(), headers: {} };
		const { client } = world({ message: [reply] });
		expect(await client.sendMessage('s-1', 'hi', 5)).toBe(reply);
	});
});

describe('an anonymous token', () => {
	it('is read from the answer [AUTH-1, AUTH-10]', () => {
		const data = { token: 'nmv_usr_1', credits: 100, user_id: 'anon_1', expires_at: 'x' };
		expect(readAnonymousToken({ status: 200, body: { code: 0, data } })).toEqual({
			token: 'nmv_usr_1',
			userId: 'anon_1',
		});
	});

	it.each([{ code: 0, data: {} }, { code: 0 }, 'html', null])('is missed in %j', (body) => {
		expect(() => readAnonymousToken({ status: 200, body })).toThrow(/the answer holds no token/);
	});

	it('that is refused says why [AUTH-3]', () => {
		expect(() => readAnonymousToken({ status: 429, body: '' })).toThrow(/\(code 429\)/);
	});
});

describe.each(WRITES.filter(([route]) => route !== 'download'))(
	'%s, failed by a proxy',
	(route, _, call) => {
		it.each([
			['a rate limit', { status: 503, body: { code: 429, message: 'slow down' } }],
			['a refused token', { status: 500, body: { code: 1001, message: 'token has expired' } }],
		])('is not sent again, though the body speaks of %s', async (__, reply) => {
			const { client, transport } = world({ [route]: [reply] });
			const error = await call(client).catch((found: unknown) => found);
			expect(mayHaveTakenEffect(error)).toBe(true);
			expect(transport.count(route)).toBe(1);
		});
	},
);

it('the fallback of a download is redirected after a rate limit, too', async () => {
	const moved = () => ({
		...ANSWER(),
		status: 302,
		headers: { location: 'https://cdn.test/clip' },
	});
	const { client, transport } = world({ download: [refusal(429), moved], clip: [ANSWER] });
	await client.openClipFallback('r', 5).catch(() => undefined);
	expect(transport.count('download')).toBe(2);
	expect(transport.callsOf('clip').map(({ path }) => path)).toEqual(['https://cdn.test/clip']);
});
