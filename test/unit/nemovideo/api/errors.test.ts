import fc from 'fast-check';
import {
	isTokenRefused,
	NemoVideoError,
	type CommonContext,
	type ProblemName,
} from '../../../../nemovideo';
import { plainWords, problemIn } from '../../../../nemovideo/api/errors';

const SECRET = 'nmv_usr_4f9A-x.y_z';
const errorIn = (status: number, body: unknown, context: CommonContext = {}) => {
	const found = problemIn(status, body);
	return found && new NemoVideoError(found.problem, { ...context, ...found.context });
};

interface Case {
	code: number;
	httpStatus: number;
	problem: ProblemName;
	remedy: RegExp;
	context?: CommonContext;
	message?: string;
}
const CASES: Record<string, Case> = {
	'1001 of a registered user asks for a new token [ERR-1001]': {
		code: 1001,
		httpStatus: 401,
		problem: 'tokenRefused',
		context: { registered: true },
		remedy: /Create a new API token in your NemoVideo account .* \(field Token\)/,
	},
	'1001 of an anonymous user leads to the connection test [ERR-1001]': {
		code: 1001,
		httpStatus: 401,
		problem: 'tokenRefused',
		remedy: /press Retry on its connection test, or register/,
	},
	'1002 says that the material is gone [ERR-1002]': {
		code: 1002,
		httpStatus: 404,
		problem: 'sessionNotFound',
		remedy: /its material is gone: run Create Session and Upload again/,
	},
	'2001 of an anonymous user gives the registration link [ERR-2001, SES-5]': {
		code: 2001,
		httpStatus: 402,
		problem: 'outOfCredits',
		context: { userId: 'anon_7', taskId: 't', sessionId: 's', webUrl: 'https://web.test/' },
		remedy: /^Register to get more credits: https:\/\/web\.test\/register\?bind=anon_7$/,
	},
	'2001 of a registered user says where to top up [ERR-2001, AUTH-11]': {
		code: 2001,
		httpStatus: 402,
		problem: 'outOfCredits',
		context: { registered: true, userId: 'u_1' },
		remedy:
			/^Top up credits in your account, then run the workflow again: https:\/\/nemovideo\.com\/dashboard\/billing$/,
	},
	'4001 names the formats [ERR-4001]': {
		code: 4001,
		httpStatus: 415,
		problem: 'unsupportedFile',
		remedy: /mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac/,
	},
	'4002 proposes to compress or trim [ERR-4002]': {
		code: 4002,
		httpStatus: 413,
		problem: 'fileTooLargeForService',
		remedy: /^Compress or trim it to at most 500 MB/,
	},
	'400 about the client id asks for a new one [ERR-400]': {
		code: 400,
		httpStatus: 400,
		problem: 'missingClientId',
		message: 'Missing X-Client-Id header',
		remedy: /Note the Client ID .* clear the field/,
	},
	'402 of an anonymous user says plan and how to register [ERR-402]': {
		code: 402,
		httpStatus: 402,
		problem: 'planBlocksExport',
		context: { userId: 'anon_7' },
		remedy:
			/^Register or upgrade your plan to unlock export\. https:\/\/nemovideo\.com\/register\?bind=anon_7$/,
	},
	'402 of a registered user says plan [ERR-402]': {
		code: 402,
		httpStatus: 402,
		problem: 'planBlocksExport',
		context: { registered: true },
		remedy: /^Register or upgrade your plan to unlock export\.$/,
	},
	'429 asks to wait [ERR-429]': {
		code: 429,
		httpStatus: 429,
		problem: 'rateLimited',
		remedy: /Wait a few minutes .* once in 7 days per client ID, and about ten times per IP/,
	},
};

describe('a documented code', () => {
	describe.each(Object.entries(CASES))('%s', (_, c) => {
		const body = { code: c.code, data: null, message: c.message ?? 'refused' };
		it.each([200, c.httpStatus, 400])('with HTTP status %d [ENV-2]', (status) => {
			const error = errorIn(status, body, c.context);
			expect(error?.problem).toBe(c.problem);
			expect(error?.code).toBe(c.code);
			expect(error?.message).toContain(`(code ${c.code})`);
			expect(error?.remedy).toMatch(c.remedy);
		});
	});

	it('may be a text, as numbers sometimes are', () => {
		expect(errorIn(200, { code: '2001' })?.problem).toBe('outOfCredits');
	});

	it('402 is about the plan, not about credits [ERR-402]', () => {
		expect(errorIn(200, { code: 402 })?.message).toContain('not about credits');
	});

	it('400 about anything else is not blamed on the client id [ERR-400]', () => {
		const error = errorIn(200, { code: 400, message: 'urls must not be empty' });
		expect([error?.problem, error?.code]).toEqual(['other', 400]);
		expect(error?.message).toBe('NemoVideo answered with an error (400): urls must not be empty');
	});
});

describe('an address that is not the API', () => {
	it.each([
		[404, '<html>Not Found</html>'],
		[404, { detail: 'Not Found' }],
		[200, { code: 404 }],
	])('is told from a failure of the service: %d, %j', (status, body) => {
		expect(problemIn(status, body)?.remedy).toMatch(/^Check the Base URL in the credential/);
	});

	it('is not what a failing service is', () => {
		expect(problemIn(500, '')?.remedy).toMatch(/^Run the node again/);
	});
});

describe('an HTTP status without a body', () => {
	it.each<[number, ProblemName]>([
		[401, 'tokenRefused'],
		[402, 'planBlocksExport'],
		[413, 'fileTooLargeForService'],
		[429, 'rateLimited'],
		[400, 'other'],
		[404, 'other'],
		[500, 'other'],
		[503, 'other'],
	])('%d is read as %s', (status, problem) => {
		for (const body of ['', undefined, null, '<html>', [], {}]) {
			expect(problemIn(status, body)?.problem).toBe(problem);
		}
		expect(problemIn(status, { code: 0, data: {} })?.problem).toBe(problem);
	});

	it('or with plain words tells them: the session that ADK does not know [SSE-17]', () => {
		expect(problemIn(404, { error: 'Session not found: none' })?.problem).toBe('sessionNotFound');
		expect(problemIn(404, { detail: 'Render render_5 was not found' })?.problem).toBe(
			'renderNotFound',
		);
	});
});

describe('a success', () => {
	it.each([
		{ code: 0, data: {} },
		{ code: '0' },
		{},
		{ data: 1 },
		'text',
		null,
		[],
		{ code: 'ok' },
	])('is HTTP 200 with code 0 or none: %j [ENV-1, ERR-0]', (body) => {
		expect(problemIn(200, body)).toBeNull();
	});
});

describe('an undocumented code', () => {
	it('is quoted with what the service said [ERR-ANY]', () => {
		const error = errorIn(200, { code: 7007, message: 'Quota of the moon exceeded.' });
		expect(error?.message).toBe(
			'NemoVideo answered with an error (7007): Quota of the moon exceeded',
		);
		expect([error?.problem, error?.code]).toEqual(['other', 7007]);
	});

	it.each<[string, unknown, string]>([
		['msg', { msg: 'a' }, ': a'],
		['error as text', { error: 'b' }, ': b'],
		['error with a message', { error: { code: 3, message: 'c' } }, ': c'],
		['detail as a list', { detail: [{ loc: ['x'], msg: 'field required' }] }, ': field required'],
		['JSON in a text', { message: '{"error":{"message":"overloaded"}}' }, ': overloaded'],
		['JSON after words', { message: 'Upstream said: {"code":1,"secret":2}' }, ': Upstream said'],
		['a page', { message: '<html><body>Bad gateway</body></html>' }, ''],
		['a page after words', { message: 'Bad <b>gateway</b>' }, ': Bad'],
		['JSON that is none', { message: '{oops' }, ''],
		['nothing', { message: '  ' }, ''],
		['numbers', { message: 5, detail: [1, 2] }, ''],
	])('has its words in %s, never as raw JSON [AUTH-7]', (_, more, said) => {
		const body = { code: 9001, ...(more as object) };
		expect(errorIn(200, body)?.message).toBe(`NemoVideo answered with an error (9001)${said}`);
	});

	it('nested without end says nothing, and does not overflow', () => {
		let body: unknown = { message: 'deep' };
		for (let i = 0; i < 20_000; i++) body = { error: body };
		expect(plainWords(body)).toBeUndefined();
	});
});

describe('any answer', () => {
	it('gives a problem or none, without a token and without JSON [AUTH-7]', () => {
		const words = fc.oneof(fc.string(), fc.json(), fc.constant(`see ${SECRET} or ?token=abc`));
		const body = fc.oneof(
			fc.jsonValue(),
			fc.record(
				{ code: fc.oneof(fc.integer(), fc.jsonValue()), message: words, error: words },
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 599 }), body, (status, answer) => {
				const error = errorIn(status, answer);
				if (status >= 400) expect(error).not.toBeNull();
				const shown = `${error?.message ?? ''} ${error?.remedy ?? ''}`;
				expect(shown).not.toContain(SECRET.slice(0, 12));
				expect(shown).not.toMatch(/\{\s*"|\["/);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('a refused token', () => {
	it('is told in either style [ERR-1001]', () => {
		expect(isTokenRefused(200, { code: 1001 })).toBe(true);
		expect(isTokenRefused(401, '')).toBe(true);
		expect(isTokenRefused(200, { code: 0 })).toBe(false);
		expect(isTokenRefused(403, { code: 5 })).toBe(false);
	});
});
