import { anonymousSignIn, type ServiceReply } from '../../../../nemovideo';
import { FakeClock } from '../../fakes/clock';
import { ok, refusal } from '../../fakes/transport';

const TOKEN = 'nmv_usr_old';
const MINTED = ok({ token: 'nmv_usr_new', credits: 100 });
const GOOD = ok({ available: 100 });

function world(held: { clientId?: string; token?: string }, script: (ServiceReply | Error)[]) {
	const clock = new FakeClock();
	const calls: [string, string, Record<string, string>][] = [];
	const newClientId = jest.fn(() => 'made-up');
	const signIn = async () =>
		await anonymousSignIn(
			{ clientId: '', token: '', ...held },
			async (method, path, headers) => {
				calls.push([method, path, headers]);
				const answer = script[calls.length - 1];
				if (answer instanceof Error) throw answer;
				return answer;
			},
			clock,
			newClientId,
		);
	return { signIn, calls, clock, newClientId };
}
const MINT = (clientId: string) => [
	'POST',
	'/api/auth/anonymous-token',
	{ 'X-Client-Id': clientId },
];
const TRY = ['GET', '/api/credits/balance/simple', { Authorization: `Bearer ${TOKEN}` }];

describe('the first use', () => {
	it('makes up a client id and gets a token for it [AUTH-1, AUTH-4, ERR-400]', async () => {
		const { signIn, calls } = world({}, [MINTED]);
		expect(await signIn()).toEqual({ clientId: 'made-up', token: 'nmv_usr_new' });
		expect(calls).toEqual([MINT('made-up')]);
	});

	it('takes a client id that the user brought', async () => {
		const { signIn, calls, newClientId } = world({ clientId: ' mine ' }, [MINTED]);
		expect(await signIn()).toEqual({ clientId: 'mine', token: 'nmv_usr_new' });
		expect(calls).toEqual([MINT('mine')]);
		expect(newClientId).not.toHaveBeenCalled();
	});
});

describe('a token that is there', () => {
	const held = { clientId: 'mine', token: TOKEN };

	it.each([GOOD, { status: 503, body: '' }, refusal(429), { status: 200, body: '<html>' }])(
		'is kept unless it is clearly refused: no other is asked for after %j [AUTH-2, AUTH-9]',
		async (answer) => {
			const { signIn, calls } = world(held, [answer]);
			expect(await signIn()).toEqual(held);
			expect(calls).toEqual([TRY]);
		},
	);

	it.each([refusal(1001), refusal(1001, 'expired', 401), { status: 401, body: '' }])(
		'and is refused is renewed for the same client id: %j [AUTH-4, ERR-1001]',
		async (answer) => {
			const { signIn, calls } = world(held, [answer, MINTED]);
			expect(await signIn()).toEqual({ clientId: 'mine', token: 'nmv_usr_new' });
			expect(calls).toEqual([TRY, MINT('mine')]);
		},
	);

	it('is not given up while the service cannot be reached', async () => {
		const { signIn, calls } = world(held, [new Error('ECONNREFUSED')]);
		await expect(signIn()).rejects.toThrow('ECONNREFUSED');
		expect(calls).toEqual([TRY]);
	});
});

describe('too many tokens', () => {
	it('waits 30 s and asks once more [ERR-429, AUTH-3]', async () => {
		const { signIn, clock, calls } = world({ clientId: 'mine' }, [refusal(429), MINTED]);
		expect((await signIn()).token).toBe('nmv_usr_new');
		expect([clock.waits, calls.length]).toEqual([[30_000], 2]);
	});

	it('a second time is an error that says what to do [ERR-429, AUTH-3, AUTH-13]', async () => {
		const limited = { status: 429, body: { code: 429, message: 'limit' } };
		const { signIn, calls } = world({}, [limited, limited]);
		await expect(signIn()).rejects.toMatchObject({
			problem: 'rateLimited',
			remedy: expect.stringMatching(/once in 7 days per client ID/) as string,
		});
		expect(calls).toHaveLength(2);
	});
});

describe('no token', () => {
	it.each<[ServiceReply, string]>([
		[refusal(400, 'X-Client-Id must be a UUID'), 'missingClientId'],
		[refusal(402), 'planBlocksExport'],
		[{ status: 500, body: '' }, 'other'],
		[ok({}), 'unreadable'],
	])('%j is told as a problem [HDR-2, ERR-400]', async (answer, problem) => {
		await expect(world({}, [answer]).signIn()).rejects.toMatchObject({ problem });
	});
});
