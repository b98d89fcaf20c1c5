/** What people paste into a credential is used as it was meant, or refused in words, before a call. */
import { TOKEN } from './server';
import { everything, expectClearError, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
const fill = (data: object) =>
	Object.assign(world.engine.credentials.stored, { authentication: 'token', token: TOKEN }, data);

test.each([
	'nmv_usr_qZ7xKA😀',
	'nmv_usr_qZ7xK\u0410',
	'ｎmv_usr_qZ7xKA',
	'nmv_usr_qZ7xKA…',
	'töken-qZ7xKA',
])('a token with a character that no header holds is refused: %s', async (token) => {
	fill({ token });
	for (const call of ['credits', 'message', 'upload'] as const) {
		const outcome = await runCall(world, call);
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(/The field "Token" cannot be used: .*copy it again/);
		expect(everything(outcome)).not.toContain('qZ7xK');
	}
	expect(world.service.seen).toEqual([]);
});

test.each(['http://a:b@127.0.0.1', 'http://127.0.0.1/?a=b', 'http://127.0.0.1/#x'])(
	'a Base URL with more than an address is refused: %s',
	async (baseUrl) => {
		fill({ baseUrl });
		const outcome = await runCall(world, 'credits');
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(/The field "Base URL" cannot be used/);
	},
);

test('no token is good enough to be sent twice: a refused one is told at once', async () => {
	fill({ token: 'x'.repeat(6_000) });
	world.service.attack('credits', (_, response) => {
		response.writeHead(431);
		response.end();
	});
	expectClearError(await runCall(world, 'credits'));
	expect(world.service.count('credits')).toBe(1);
});
