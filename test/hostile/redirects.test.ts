/** Nothing with a token follows a redirect; only the clip's fallback does, and without any header of ours. */
import type { ServerResponse } from 'node:http';
import { CALLS, MP4, TOKEN, type Call } from './server';
import { everything, expectClearError, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
const STATUSES = [301, 302, 303, 307, 308];
type Signed = Exclude<Call, 'signIn' | 'clip' | 'download'>;
const SIGNED = CALLS.filter(
	(call): call is Signed => !['signIn', 'clip', 'download'].includes(call),
);
const CASES = SIGNED.flatMap((call) => STATUSES.map((status): [Signed, number] => [call, status]));

const to = (status: number, location: string) => (_: unknown, response: ServerResponse) => {
	response.writeHead(status, { location });
	response.end();
};

test.each(CASES)('%s redirected with %i to a stranger stays here', async (call, status) => {
	world.service.attack(call, to(status, `${world.stranger.url}/api/credits/balance/simple`));
	const outcome = await runCall(world, call);
	expect(world.stranger.seen).toEqual([]);
	if (call === 'claim') {
		// A session is worth more than its link.
		expect(outcome.json('nemoVideoCreateSession')[0].projectUrl).toBeNull();
		return;
	}
	expectClearError(outcome);
	expect(outcome.error?.message).toContain(world.stranger.url);
	expect(outcome.error?.description).toContain('Base URL');
});

test.each(STATUSES)('a sign-in redirected with %i asks no stranger for a token', async (status) => {
	world.engine.credentials.stored.sessionToken = '';
	world.service.attack('signIn', to(status, `${world.stranger.url}/api/auth/anonymous-token`));
	const outcome = await runCall(world, 'credits');
	expect(world.stranger.seen).toEqual([]);
	expect(world.engine.credentials.stored.sessionToken).toBe('');
	expectClearError(outcome);
});

test.each(STATUSES)(
	'the fallback download redirected with %i sends nothing of ours',
	async (status) => {
		world.service.attack('download', to(status, `${world.stranger.url}/clip.mp4?signed=1`));
		const outcome = await runCall(world, 'download');
		expect(outcome.error).toBeUndefined();
		expect(world.stranger.seen).toHaveLength(1);
		const { headers, url } = world.stranger.seen[0];
		expect(url).toBe('/clip.mp4?signed=1');
		expect(
			Object.keys(headers).filter((name) => /authorization|skill|nemovideo/.test(name)),
		).toEqual([]);
		expect(JSON.stringify(world.stranger.seen)).not.toContain(TOKEN);
		expect(everything(outcome)).not.toContain(TOKEN);
	},
);

test.each(['state', 'session', 'submit'] as const)(
	'%s redirected to https of its own host is not sent as something else',
	async (call) => {
		world.service.attack(call, to(301, world.service.url.replace('http:', 'https:') + '/x'));
		const outcome = await runCall(world, call);
		expectClearError(outcome);
		expect(outcome.error?.message).toContain('https://127.0.0.1');
		expect(world.service.count(call)).toBe(1);
	},
);

test.each(['/elsewhere', '//', 'not an address', 'javascript:alert(1)', ''])(
	'a redirect to %p is an error like any other',
	async (location) => {
		world.service.attack('state', to(302, location));
		expectClearError(await runCall(world, 'state'));
	},
);

/** Ways to name another place, as `location` and otherwise. */
const hostOf = (url: string) => new URL(url).host;
const DETOURS: Array<[string, number, (stranger: string) => Record<string, string>]> = [
	['300', 300, (url) => ({ location: url })],
	['305', 305, (url) => ({ location: url })],
	['306', 306, (url) => ({ location: url })],
	['399', 399, (url) => ({ location: url })],
	['a path without a host', 302, (url) => ({ location: `//${hostOf(url)}/x` })],
	['a user name', 302, (url) => ({ location: `http://a:b@${hostOf(url)}/x` })],
	['the own host as a user name', 307, (url) => ({ location: `http://127.0.0.1@${hostOf(url)}/` })],
	['backslashes', 302, (url) => ({ location: `http:\\\\${hostOf(url)}\\x` })],
	['capitals', 308, (url) => ({ location: url.replace('http', 'HTTP') })],
	['spaces around it', 302, (url) => ({ location: `  ${url}/x  ` })],
	['a refresh', 200, (url) => ({ refresh: `0;url=${url}` })],
	['a refresh beside an error', 401, (url) => ({ refresh: `0;url=${url}` })],
	['a place beside a success', 201, (url) => ({ location: url })],
	[
		'a link and an alternative service',
		200,
		(url) => ({ link: `<${url}>; rel=canonical`, 'alt-svc': `h2="${hostOf(url)}"` }),
	],
	['a challenge', 401, (url) => ({ 'www-authenticate': `Bearer realm="${url}"` })],
	['a proxy', 407, (url) => ({ 'proxy-authenticate': `Basic realm="${url}"`, location: url })],
];

test.each(DETOURS)('no call is led away by %s', async (_, status, headersFor) => {
	for (const call of SIGNED) {
		world.service.attack(call, (request, response) => {
			request.resume();
			response.writeHead(status, headersFor(world.stranger.url));
			response.end(`<meta http-equiv="refresh" content="0;url=${world.stranger.url}">`);
		});
		await runCall(world, call);
		expect(world.stranger.seen).toEqual([]);
		world.service.reset();
	}
});

test.each(DETOURS)('nor is a sign-in by %s', async (_, status, headersFor) => {
	world.engine.credentials.stored.sessionToken = '';
	world.service.attack('signIn', (_request, response) => {
		response.writeHead(status, headersFor(world.stranger.url));
		response.end(`{"data":{"token":"${TOKEN}"}`);
	});
	expectClearError(await runCall(world, 'credits'));
	expect(world.stranger.seen).toEqual([]);
	expect(world.engine.credentials.stored.sessionToken).toBe('');
});

test('a clip that is redirected for ever is given up for the fallback', async () => {
	world.service.attack('clip', to(302, '/clip.mp4'));
	const outcome = await runCall(world, 'clip');
	expect(outcome.error).toBeUndefined();
	expect(world.service.count('clip')).toBeLessThan(30);
	expect(world.service.count('download')).toBe(1);
});

test.each([
	['a video in itself', `data:video/mp4;base64,${MP4.toString('base64')}`],
	['a file of the machine', 'file:///etc/passwd'],
	['another protocol', 'ftp://127.0.0.1/x'],
	['nowhere', 'blob:x'],
	['a relative name', 'x.mp4?'],
])('a fallback that leads to %s is an error, and no file', async (_, location) => {
	world.service.attack('download', to(302, location));
	const outcome = await runCall(world, 'download');
	expectClearError(outcome);
	expect(outcome.error?.message).toMatch(/downloading it failed/);
});
