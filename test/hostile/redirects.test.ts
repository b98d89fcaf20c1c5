/** Nothing with a token follows a redirect; only the clip's fallback does, and without any header of ours. */
import type { ServerResponse } from 'node:http';
import { CALLS, TOKEN, type Call } from './server';
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
