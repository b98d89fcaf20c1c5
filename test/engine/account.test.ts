import { exportClip, shortEdit, shown, told, useWorld } from './harness/world';

const world = useWorld();
const DAY_MS = 24 * 60 * 60_000;
const createSession = { type: 'nemoVideoCreateSession' };

describe('anonymous', () => {
	test('gets a token on first use and keeps it with its client id [AUTH-1, AUTH-3, WAY-9]', async () => {
		await world.engine.run({ nodes: [createSession] });
		const { sessionToken, clientId } = world.engine.credentials.stored;
		expect(sessionToken).toMatch(/^nmv_usr_/);
		expect(clientId).toMatch(/^[0-9a-f-]{36}$/);
		await world.engine.run({ nodes: [createSession] });
		expect(world.engine.credentials.stored).toMatchObject({ sessionToken, clientId });
		expect(world.emulator.ledger.tokens).toHaveLength(1);
	});

	test('three executions that start at once without a token get one between them', async () => {
		const runs = [1, 2, 3].map(async () => await world.engine.run({ nodes: [createSession] }));
		const outcomes = await Promise.all(runs);
		expect(outcomes.map((outcome) => outcome.error)).toEqual([undefined, undefined, undefined]);
		expect(world.emulator.ledger.tokens).toHaveLength(1);
	});

	test.each(['envelope', 'http'] as const)(
		'renews an expired token with the same client id, on a call, an upload, a stream and a poll (%s) [ERR-1001]',
		async (style) => {
			world.emulator.setErrorStyle(style);
			const [item] = await world.itemsWithClip(1);
			const first = await world.engine.run({ nodes: [createSession], items: [item] });
			const { clientId } = world.engine.credentials.stored;
			let current = first.items('nemoVideoCreateSession');
			for (const node of [
				{ type: 'nemoVideoUpload' },
				shortEdit,
				{ type: 'nemoVideoGetTimeline' },
				exportClip,
			]) {
				world.time.advance(8 * DAY_MS);
				const outcome = await world.engine.run({ nodes: [node], items: current });
				expect(outcome.error).toBeUndefined();
				current = outcome.items(node.type);
			}
			expect(world.engine.credentials.stored.clientId).toBe(clientId);
			expect(world.emulator.ledger.tokens).toHaveLength(5);
			expect(world.emulator.ledger.edits).toHaveLength(1);
			expect(world.emulator.ledger.renders).toHaveLength(1);
		},
	);

	test.each(['envelope', 'http'] as const)(
		'one new token for all that find theirs expired at the same moment (%s)',
		async (style) => {
			world.emulator.setErrorStyle(style);
			const { json } = await world.prepared();
			world.time.advance(8 * DAY_MS);
			const node = { type: 'nemoVideoGetTimeline' };
			const run = async () =>
				await world.engine.run({ nodes: [node], items: [{ json }, { json }] });
			const outcomes = await Promise.all([run(), run(), run()]);
			expect(outcomes.map((outcome) => outcome.error)).toEqual([undefined, undefined, undefined]);
			expect(world.emulator.ledger.tokens).toHaveLength(2);
		},
	);

	test('pressing Test again and again asks for no other token [AUTH-2]', async () => {
		const { engine } = world;
		await engine.run({ nodes: [createSession] });
		const { sessionToken } = engine.credentials.stored;
		const helpers = { helpers: { httpRequest: httpRequest } };
		for (let press = 0; press < 3; press++) {
			await engine.credentials.preAuthentication(
				helpers as never,
				engine.credentials.stored,
				'',
				{} as never,
				true,
			);
		}
		expect(engine.credentials.stored.sessionToken).toBe(sessionToken);
		expect(world.emulator.ledger.tokens).toHaveLength(1);
	});

	test('a refused token request says when to try again, and shows no id as a secret [ERR-429]', async () => {
		world.emulator.inject({
			match: { path: '/anonymous-token' },
			times: 9,
			do: { error: { code: 429 } },
		});
		const outcome = await world.engine.run({ nodes: [createSession] });
		expect(told(outcome).message).toMatch(/slow down.*429/);
		expect(told(outcome).description).toMatch(/7 days/);
	});
});

describe('registered', () => {
	const register = (token: string) =>
		Object.assign(world.engine.credentials.stored, { authentication: 'token', token });

	test('uses the given token and never asks for another', async () => {
		register(world.emulator.issueRegisteredToken());
		const outcome = await world.engine.run({ nodes: [createSession] });
		expect(outcome.error).toBeUndefined();
		expect(
			world.emulator.ledger.tokens.filter((entry) => JSON.stringify(entry).includes('anonymous')),
		).toHaveLength(0);
		expect(world.engine.credentials.stored.sessionToken).toBe('');
	});

	test.each(['envelope', 'http'] as const)(
		'says that a wrong token must be replaced (%s) [ERR-1001]',
		async (style) => {
			world.emulator.setErrorStyle(style);
			register('nmv_usr_doesnotexist');
			const outcome = await world.engine.run({ nodes: [createSession] });
			expect(told(outcome).message).toMatch(/refused the token in the credential.*1001/);
			expect(told(outcome).description).toMatch(/paste it into the credential/);
			expect(shown(outcome)).not.toContain('doesnotexist');
		},
	);

	test('an empty token names the field', async () => {
		register('');
		const outcome = await world.engine.run({ nodes: [createSession] });
		expect(told(outcome).message).toMatch(/field "Token" is empty/);
	});
});

async function httpRequest(options: {
	method: string;
	url: string;
	headers: Record<string, string>;
}) {
	const response = await fetch(options.url, { method: options.method, headers: options.headers });
	return { statusCode: response.status, body: response.body };
}
