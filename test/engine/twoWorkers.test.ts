import { clock } from '../../nodes/io/clock';
import type { CredentialStore } from './harness/credentialStore';
import type { Outcome } from './harness/engine';
import { closeEngine, fastWorld, type FastWorld } from './harness/fast';

/** Workers that meet a brand-new anonymous credential: one of them signs in, and all go on with its account. */
let world: FastWorld;
/** Slower than elsewhere: it is about who comes first. */
const open = async (speed = 100) => (world = await fastWorld({}, speed));
afterEach(async () => {
	jest.restoreAllMocks();
	await world.close();
	// The next one may have another speed.
	await closeEngine();
});

const createSession = { type: 'nemoVideoCreateSession' };
const timeline = { type: 'nemoVideoGetTimeline' };
const SIGN_IN = '/anonymous-token';
const real = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Each request for a token takes so long, in the order of the requests. */
const slowed = (delays: number[]) =>
	delays.forEach((delayMs, i) =>
		world.emulator.inject({ match: { path: SIGN_IN, nth: 1 + i }, do: { delayMs } }),
	);

/** Each worker opens a session; the second one begins `lateMs` of real time after the first. */
async function bothCreate(workers: CredentialStore[], lateMs = 0): Promise<Outcome[]> {
	return await Promise.all(
		workers.map(async (as, i) => {
			await real(i * lateMs);
			return await world.run({ nodes: [createSession], as });
		}),
	);
}

/** One sign-in, one account, and each reads the session of the other. */
async function expectOneAccount(workers: CredentialStore[], outcomes: Outcome[]): Promise<void> {
	expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => undefined));
	const { tokens, sessions } = world.emulator.ledger;
	expect(new Set(sessions.map(({ token }) => token)).size).toBe(1);
	expect(tokens).toHaveLength(1);
	for (const [i, as] of workers.entries()) {
		const items = outcomes[outcomes.length - 1 - i].items(createSession.type);
		expect((await world.run({ nodes: [timeline], items, as })).error).toBeUndefined();
	}
}

test.each(Array.from({ length: 20 }, (_, round) => round))(
	'two workers and a new credential with a slow sign-in end with one account, round %i',
	async (round) => {
		await open();
		// Two slow ones, one up to half as long again as the other, or half as long.
		const delays = [20_000, 10_000 + round * 1_000];
		slowed(round % 2 ? delays.reverse() : delays);
		const workers = [world.account, world.otherWorker()];
		await expectOneAccount(workers, await bothCreate(workers, 10 * (round % 8)));
	},
);

test.each([
	[10, [3_000]],
	[10, [5_000]],
	[10, [10_000]],
	[10, [0, 5_000]],
	[10, [1_000, 5_000]],
	[10, [2_000, 10_000]],
	[100, [20_000]],
	[100, [0, 20_000]],
	[100, [50_000]],
])('however unlike their sign-ins would be: at speed %i, %j ms', async (speed, delays) => {
	await open(speed);
	slowed(delays);
	const workers = [world.account, world.otherWorker()];
	await expectOneAccount(workers, await bothCreate(workers));
});

/** Numbers from 0 up to 1, the same for the same seed. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

test.each(Array.from({ length: 20 }, (_, round) => 20_261_130 + round))(
	'two to four workers, at times and with delays of chance, seed %i',
	async (seed) => {
		const random = seeded(seed);
		await open();
		slowed(Array.from({ length: 4 }, () => Math.floor(random() ** 2 * 30_000)));
		const others = Array.from({ length: 1 + Math.floor(random() * 3) }, () => world.otherWorker());
		const workers = [world.account, ...others];
		await expectOneAccount(workers, await bothCreate(workers, Math.floor(random() * 60)));
	},
);

test('one worker alone signs in once, and the session is made with the token that is stored', async () => {
	await open();
	const outcome = await world.run({ nodes: [createSession, timeline] });
	expect(outcome.error).toBeUndefined();
	expect(world.emulator.ledger.tokens).toHaveLength(1);
	expect(world.account.stored.sessionToken).toMatch(/^nmv_usr_/);
	expect(world.account.stored.tokenClientId).toBe(world.account.stored.clientId);
});

test('a Client ID that a person typed is kept, and granted one token for all workers', async () => {
	await open();
	slowed([5_000]);
	world.account.stored.clientId = 'c0ffee00-0000-4000-8000-000000000001';
	const workers = [world.account, world.otherWorker()];
	await expectOneAccount(workers, await bothCreate(workers));
	expect(world.account.stored.clientId).toBe('c0ffee00-0000-4000-8000-000000000001');
});

/** How often a worker looks, from now on, whether another one has signed in: once a second. */
function countLooks(): () => number {
	const sleep = jest.spyOn(clock, 'sleep');
	return () => sleep.mock.calls.filter(([ms]) => ms === 1_000).length;
}

/** As a worker leaves it that is killed while it signs in. */
async function leaveBehindClaim(): Promise<string> {
	slowed([3_600_000]);
	void world.run({ nodes: [createSession], as: world.otherWorker() }).catch(() => undefined);
	while (!world.account.stored.clientId) await real(1);
	return String(world.account.stored.clientId);
}

test('where the worker that signs in has died, another one does it, with the same Client ID', async () => {
	await open(1_000);
	const clientId = await leaveBehindClaim();
	const looks = countLooks();
	const outcome = await world.run({ nodes: [createSession] });
	expect(outcome.error).toBeUndefined();
	expect(world.account.stored.clientId).toBe(clientId);
	expect(looks()).toBeGreaterThan(1);
	expect(world.emulator.ledger.tokens).toHaveLength(1);
});

test('and where it died long ago, nobody waits for it', async () => {
	await open(1_000);
	const clientId = await leaveBehindClaim();
	await clock.sleep(200_000);
	const looks = countLooks();
	await world.run({ nodes: [createSession] });
	expect(world.account.stored.clientId).toBe(clientId);
	expect(looks()).toBe(0);
});

describe('a refused sign-in', () => {
	const refuse = (times: number) =>
		world.emulator.inject({ match: { path: SIGN_IN }, times, do: { error: { code: 400 } } });

	test('leaves nothing behind, and the next run signs in at once', async () => {
		await open();
		refuse(1);
		const before = { ...world.account.stored };
		expect((await world.run({ nodes: [createSession] })).error).toBeDefined();
		expect(world.account.stored).toEqual(before);
		const looks = countLooks();
		expect((await world.run({ nodes: [createSession] })).error).toBeUndefined();
		expect(looks()).toBe(0);
	});

	test('leaves a Client ID that a person typed', async () => {
		await open();
		refuse(1);
		world.account.stored.clientId = 'c0ffee00-0000-4000-8000-000000000001';
		expect((await world.run({ nodes: [createSession] })).error).toBeDefined();
		expect(world.account.stored.clientId).toBe('c0ffee00-0000-4000-8000-000000000001');
	});

	test('is that of one worker: another one that waits for it tries by itself', async () => {
		await open();
		refuse(1);
		const outcomes = await bothCreate([world.account, world.otherWorker()]);
		expect(outcomes.filter(({ error }) => error === undefined)).toHaveLength(1);
		expect(world.emulator.ledger.tokens).toHaveLength(1);
	});

	test('is asked for once by the items of one run that wait for it', async () => {
		await open();
		refuse(9);
		const items = Array.from({ length: 5 }, () => ({ json: {} }));
		expect((await world.run({ nodes: [createSession], items })).error).toBeDefined();
		const asked = world.emulator.ledger.requestsByRoute['POST /api/auth/anonymous-token'];
		expect(asked).toBe(1);
	});
});

test('Stop ends the wait for the sign-in of another worker at once', async () => {
	await open();
	await leaveBehindClaim();
	const looks = countLooks();
	const outcome = await world.run({ nodes: [createSession], cancelWhen: real(50) });
	expect(outcome.run.status).toBe('canceled');
	const looksBefore = looks();
	await real(100);
	expect(looks()).toBe(looksBefore);
	expect(world.emulator.ledger.tokens).toHaveLength(0);
});

test('a credential that n8n cannot store is signed in without a wait for others', async () => {
	await open();
	const stored = { ...world.account.stored };
	const outcome = await world.run({ nodes: [createSession], as: unstorable(world.account) });
	expect(outcome.error).toBeUndefined();
	expect(world.account.stored).toEqual(stored);
});

/** What is written to it is lost. */
function unstorable(account: CredentialStore): CredentialStore {
	const { stored } = account;
	return Object.defineProperty(account, 'stored', { get: () => stored, set: () => {} });
}

test('n8n 1.x writes the credential as it was read: that is one account as well', async () => {
	await open();
	slowed([5_000]);
	const workers = [world.account, world.otherWorker()];
	for (const worker of workers) worker.storesAsRead = true;
	await expectOneAccount(workers, await bothCreate(workers));
});
