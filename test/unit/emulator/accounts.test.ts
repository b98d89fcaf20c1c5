import { Accounts, freeze, settle, TOKEN_LIFE_MS } from '../../../emulator/accounts';
import { manualClock } from '../../../emulator/clock';
import { readOptions } from '../../../emulator/main';
import { readRange } from '../../../emulator/http/sendFile';
import { seeded } from '../../../emulator/service';

const DAY_MS = 24 * 3600_000;
const HOME = '127.0.0.1';

describe('Accounts', () => {
	const clock = manualClock();
	let accounts: Accounts;
	beforeEach(() => (accounts = new Accounts(clock)));

	it.each(['', 'nmv_usr_unknown', 'clm_abc'])(
		'refuses the token %j with 1001 [ERR-1001]',
		(token) => {
			expect(() => accounts.authorise(token)).toThrow(expect.objectContaining({ code: 1001 }));
		},
	);

	it('issues one token per client id in seven days; the next one belongs to the same account [AUTH-2, AUTH-3, AUTH-4]', async () => {
		const { token, account } = accounts.issueAnonymous('c', HOME);
		expect(account.available).toBe(100);
		freeze(account, 40);
		settle(account, 40, true);
		await clock.advance(TOKEN_LIFE_MS - 1);
		expect(accounts.authorise(token)).toBe(account);
		expect(() => accounts.issueAnonymous('c', HOME)).toThrow(
			expect.objectContaining({ code: 429 }),
		);
		await clock.advance(1);
		expect(() => accounts.authorise(token)).toThrow(expect.objectContaining({ code: 1001 }));
		const renewed = accounts.issueAnonymous('c', HOME);
		expect(renewed.token).not.toBe(token);
		expect(renewed.account).toBe(account);
		expect(account.available).toBe(100);
	});

	it('issues ten tokens per IP address in seven days [AUTH-3]', async () => {
		for (let n = 0; n < 10; n++) accounts.issueAnonymous(`c${n}`, HOME);
		expect(() => accounts.issueAnonymous('c', HOME)).toThrow(
			expect.objectContaining({ code: 429 }),
		);
		accounts.issueAnonymous('c', '10.0.0.1');
		await clock.advance(8 * DAY_MS);
		accounts.issueAnonymous('d', HOME);
	});

	it('issues five tokens an hour per IP address, where that is the limit [AUTH-13]', async () => {
		for (let n = 0; n < 5; n++) accounts.issueAnonymous(`h${n}`, HOME, 'hour');
		expect(() => accounts.issueAnonymous('h', HOME, 'hour')).toThrow(
			expect.objectContaining({ code: 429 }),
		);
		await clock.advance(3_600_000);
		accounts.issueAnonymous('h', HOME, 'hour');
	});

	it('lets a client renew a token at once after expire()', () => {
		const { token } = accounts.issueAnonymous('c', HOME);
		const other = accounts.issueAnonymous('d', HOME);
		accounts.expire(token);
		expect(() => accounts.authorise(token)).toThrow(expect.objectContaining({ code: 1001 }));
		accounts.authorise(other.token);
		accounts.issueAnonymous('c', HOME);
	});

	it('accepts a registered token until it expires [AUTH-8]', async () => {
		const token = accounts.issueRegistered({ credits: 7, expiresInMs: DAY_MS });
		expect(accounts.authorise(token)).toMatchObject({ kind: 'registered', available: 7 });
		await clock.advance(DAY_MS);
		expect(() => accounts.authorise(token)).toThrow(expect.objectContaining({ code: 1001 }));
	});

	it('reserves credits, and returns them when the work failed [CRD-2, CRD-3, ERR-2001]', () => {
		const { account } = accounts.issueAnonymous('c', HOME);
		freeze(account, 100);
		expect([account.available, account.frozen]).toEqual([0, 100]);
		expect(() => freeze(account, 1)).toThrow(expect.objectContaining({ code: 2001 }));
		settle(account, 100, false);
		expect([account.available, account.frozen]).toEqual([100, 0]);
	});
});

describe('seeded', () => {
	it('gives the same numbers for the same seed, evenly distributed', () => {
		const [one, same, other] = [seeded(1), seeded(1), seeded(2)];
		const rolls = Array.from({ length: 10_000 }, one);
		expect(rolls.slice(0, 5)).toEqual(Array.from({ length: 5 }, same));
		expect(rolls[0]).not.toBe(other());
		expect(rolls.filter((roll) => roll < 0.3).length / rolls.length).toBeCloseTo(0.3, 1);
	});
});

describe('readRange', () => {
	it.each([
		[undefined, undefined],
		['bytes=-', undefined],
		['bytes=0-9', { start: 0, end: 9 }],
		['bytes=90-', { start: 90, end: 99 }],
		['bytes=-10', { start: 90, end: 99 }],
		['bytes=50-500', { start: 50, end: 99 }],
		['bytes=100-', null],
	])('%p of 100 bytes', (header, expected) => expect(readRange(header, 100)).toEqual(expected));
});

describe('readOptions', () => {
	it('has defaults', () => {
		expect(readOptions([])).toMatchObject({
			port: 7860,
			errorStyle: 'envelope',
			silentShare: 0.3,
			dataDir: undefined,
		});
	});

	it('reads the options', () => {
		const args = ['--port', '0', '--speed=60', '--data-dir', 'd', '--error-style', 'http'];
		expect(readOptions([...args, '--silent-share', '0'])).toMatchObject({
			port: 0,
			errorStyle: 'http',
			silentShare: 0,
			dataDir: 'd',
		});
		expect(readOptions(['--help'])).toBeUndefined();
	});

	it('reads a recording to replay', () => {
		const file = 'test/fixtures/recordings/emulator-codes-with-HTTP-200.json';
		const { replay, speed } = readOptions(['--replay', file, '--speed', '5']) ?? {};
		expect(replay?.exchanges.length).toBeGreaterThan(20);
		expect(speed).toBe(5);
		expect(() => readOptions(['--replay', 'package.json'])).toThrow(/no recording/);
	});

	it.each([['--port', 'x'], ['--speed', '0'], ['--error-style', 'loud'], ['--nonsense']])(
		'refuses %s',
		(...args) => expect(() => readOptions(args)).toThrow(),
	);
});
