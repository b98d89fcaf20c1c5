// What tiktok-token makes of n8n's calls for tokens and of TikTok's answers, and what tiktok-post says of a renewal that
// came to nothing. The real n8n does it all in test/examples/tiktokToken.ts.
import { made, nodeOf, read, valueOf } from './exampleNodes';

describe('tiktok-token', () => {
	const form = { client_id: 'key', client_secret: 'a&b=c+d', grant_type: 'refresh_token' };
	const asked = (body: object, headers: object = {}) =>
		made('tiktok-token', 'Read Request', { body, headers });
	const answered = (json: object) =>
		made('tiktok-token', 'Answer', json) as unknown as {
			status: number;
			body: Record<string, string>;
		};
	/** What is sent to TikTok for what n8n sends. */
	const sent = (body: object) => {
		const text = nodeOf('tiktok-token', 'Ask TikTok').parameters.body;
		return Object.fromEntries(
			new URLSearchParams(valueOf(text, asked(body), { 'From n8n': { body } }) as string),
		);
	};

	// An execution would hold tokens and the secret.
	test('stores no execution', () => {
		expect(read('tiktok-token').settings).toMatchObject({
			saveDataSuccessExecution: 'none',
			saveDataErrorExecution: 'none',
			saveManualExecutions: false,
			saveExecutionProgress: false,
		});
	});

	test("asks at TikTok's address alone, once, and follows it nowhere", () => {
		const { parameters, retryOnFail } = nodeOf('tiktok-token', 'Ask TikTok');
		expect(parameters).toMatchObject({
			method: 'POST',
			url: 'https://open.tiktokapis.com/v2/oauth/token/',
			contentType: 'form-urlencoded',
			options: { redirect: { redirect: { followRedirects: false } } },
		});
		expect(retryOnFail).toBeUndefined();
	});

	test.each([
		[{ refresh_token: 'rft.1' }, { refresh_token: 'rft.1' }],
		[
			{ grant_type: 'authorization_code', code: 'a*0!1', redirect_uri: 'https://n/rest?a=b&c' },
			{ grant_type: 'authorization_code', code: 'a*0!1', redirect_uri: 'https://n/rest?a=b&c' },
		],
		[{ refresh_token: 'rft.1', scope: 'all', client_key: 'other' }, { refresh_token: 'rft.1' }],
	])('hands on what came, under the name that TikTok wants, and nothing else: %j', (came, left) => {
		const { client_id: client_key, ...rest } = form;
		expect(sent({ ...form, ...came })).toEqual({ client_key, ...rest, ...left });
	});

	test('reads client ID and secret from the header where n8n puts them there', () => {
		const authorization = `Basic ${Buffer.from('key:a:b=').toString('base64')}`;
		const read = asked({ grant_type: 'refresh_token' }, { authorization });
		expect(read).toEqual({ clientKey: 'key', clientSecret: 'a:b=', refusal: '' });
	});

	test.each([
		['no client ID', { ...form, client_id: '' }, {}, /^Client ID is empty/],
		['a header of another kind', { grant_type: 'x' }, { authorization: 'Bearer x' }, /^Client ID/],
		['another grant', { ...form, grant_type: 'client_credentials' }, {}, /^Choose Grant Type/],
		['PKCE', { ...form, code_verifier: 'x' }, {}, /^Choose Grant Type/],
	])('does not ask TikTok for %s', (_, body, headers, words) => {
		const { refusal } = asked(body, headers);
		expect(refusal).toMatch(words);
		// n8n replaces the words of the codes that OAuth defines by its own.
		expect(answered({ refusal })).toEqual({
			status: 400,
			body: { error: 'wrong_credential', error_description: refusal },
		});
	});

	test.each([
		['a refusal', { statusCode: 401, body: { error: 'invalid_client' } }, 401],
		[
			'a refusal that comes as a success',
			{ statusCode: 200, body: { error: 'invalid_grant' } },
			400,
		],
		// n8n reads no words above 499.
		["TikTok's own error", { statusCode: 500, body: { error: 'server_error' } }, 400],
	])('passes on %s as one', (_, json, status) => {
		expect(answered(json)).toEqual({ status, body: json.body });
	});

	test.each([
		['a page', { statusCode: 502, body: '<html>' }, /HTTP 502/],
		['an error of another form', { statusCode: 429, body: { error: { code: 'x' } } }, /HTTP 429/],
		['nothing', { error: { message: 'ETIMEDOUT' } }, /did not reach TikTok/],
	])('says in plain words that TikTok answers with %s', (_, json, words) => {
		const { status, body } = answered(json);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(body.error_description).toMatch(words);
	});
});

test.each([
	['n8n 2.41', { message: 'The credential "TikTok" needs to be reconnected.' }, 'renewal_refused'],
	['n8n 1.85', { body: { error: 'invalid_grant' }, code: 'EAUTH' }, 'renewal_refused'],
	['no tiktok-token', { status: 404, body: '{"code":404}', code: 'ESTATUS' }, 'not_reached'],
	['no TikTok', { body: { error: 'no_answer' }, code: 'EAUTH' }, 'not_reached'],
])(
	'tiktok-post tells a permission that has ended from a renewal that failed: %s',
	(_, error, end) => {
		const { code, words } = made('tiktok-post', 'In Plain Words', { error }, { Plan: {} });
		expect(code).toBe(end);
		const told = end === 'not_reached' ? /tiktok-token is published/ : /press reconnect/;
		expect(words[code]).toMatch(told);
	},
);
