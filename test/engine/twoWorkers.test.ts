import { closeEngine, fastWorld, type FastWorld } from './harness/fast';

/** Workers that meet a brand-new anonymous credential: what one of them makes, the other one can use. */
jest.setTimeout(60_000);
let world: FastWorld;
// Slower than elsewhere: it is about who comes first.
beforeEach(async () => (world = await fastWorld({}, 100)));
afterEach(async () => await world.close());
afterAll(closeEngine);

const createSession = { type: 'nemoVideoCreateSession' };
const timeline = { type: 'nemoVideoGetTimeline' };

test.each(Array.from({ length: 20 }, (_, round) => round))(
	'two workers and a new credential with a slow sign-in end with one account, round %i',
	async (round) => {
		// Two slow ones, one up to half as long again as the other, or half as long.
		const delays = [20_000, 10_000 + round * 1_000];
		if (round % 2) delays.reverse();
		for (const [i, delayMs] of delays.entries()) {
			world.emulator.inject({
				match: { path: '/anonymous-token', nth: 1 + i },
				do: { delayMs },
			});
		}
		const workers = [world.account, world.otherWorker()];
		const outcomes = await Promise.all(
			workers.map(async (as, i) => {
				await new Promise((resolve) => setTimeout(resolve, i * 10 * (round % 8)));
				return await world.run({ nodes: [createSession], as });
			}),
		);
		expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
		const { tokens, sessions } = world.emulator.ledger;
		expect(tokens.length).toBeLessThanOrEqual(2);
		expect(new Set(sessions.map(({ token }) => token)).size).toBe(1);
		// Each reads the session of the other.
		for (const [i, as] of workers.entries()) {
			const items = outcomes[1 - i].items(createSession.type);
			expect((await world.run({ nodes: [timeline], items, as })).error).toBeUndefined();
		}
	},
);

test('one worker alone signs in once, and the session is made with the token that is stored', async () => {
	const outcome = await world.run({ nodes: [createSession, timeline] });
	expect(outcome.error).toBeUndefined();
	expect(world.emulator.ledger.tokens).toHaveLength(1);
	expect(world.account.stored.sessionToken).toMatch(/^nmv_usr_/);
});
