import { Readable } from 'node:stream';
import type {
	ICredentialDataDecryptedObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { NemoVideoApi } from '../../../credentials/NemoVideoApi.credentials';
import { storeBy } from '../../../nodes/io/firstSignIn';
import { version } from '../../../package.json';

const credential = new NemoVideoApi();
const BASE = 'https://mega-api-prod.nemovideo.ai';
const ANONYMOUS: ICredentialDataDecryptedObject = {
	authentication: 'anonymous',
	clientId: 'c-1',
	sessionToken: 'nmv_usr_anon',
	baseUrl: BASE,
};
const REGISTERED = { ...ANONYMOUS, authentication: 'token', token: ' nmv_usr_own ' };

const sign = async (
	data: ICredentialDataDecryptedObject,
	options: Partial<IHttpRequestOptions> = {},
) =>
	await (credential.authenticate as (d: object, o: object) => Promise<IHttpRequestOptions>)(data, {
		url: `${BASE}/api/x`,
		...options,
	});

function preAuthentication(data: ICredentialDataDecryptedObject, ...answers: object[]) {
	const httpRequest = jest.fn<Promise<unknown>, [IHttpRequestOptions]>(async () => answers.shift());
	const helper = { helpers: { httpRequest } } as unknown as IHttpRequestHelper;
	return { httpRequest, run: async () => await credential.preAuthentication.call(helper, data) };
}
// n8n's helper gives a stream, since the answer is read within a limit of its own.
const answer = (statusCode: number, body: unknown, headers: object = {}) => ({
	statusCode,
	headers,
	body: Readable.from([Buffer.from(JSON.stringify(body))]),
});

describe('a signed request', () => {
	it('carries the token and the three attribution headers [HDR-1, HDR-3]', async () => {
		const signed = await sign(ANONYMOUS, { headers: { Accept: 'text/event-stream' } });
		expect(signed.headers).toEqual({
			Accept: 'text/event-stream',
			Authorization: 'Bearer nmv_usr_anon',
			'X-Skill-Source': 'n8n-nodes-nemovideo',
			'X-Skill-Version': version,
			'X-Skill-Platform': 'n8n',
		});
	});

	it("of a registered user carries the user's own token [AUTH-8, AUTH-9]", async () => {
		expect((await sign(REGISTERED)).headers?.Authorization).toBe('Bearer nmv_usr_own');
	});

	it.each<[object, string, string]>([
		[{ skillSource: 'highlight-editor-hd' }, 'highlight-editor-hd', 'n8n'],
		[{ skillSource: 'custom', customSkillSource: ' my-skill ' }, 'my-skill', 'n8n'],
		[{ skillSource: 'custom' }, 'n8n-nodes-nemovideo', 'n8n'],
		[{ skillPlatform: 'cursor' }, 'n8n-nodes-nemovideo', 'cursor'],
		[{ skillSource: '', skillPlatform: ' ' }, 'n8n-nodes-nemovideo', 'n8n'],
	])(
		'of %j says where it comes from; none is ever missing [HDR-2]',
		async (more, source, platform) => {
			const { headers } = await sign({ ...ANONYMOUS, ...more });
			expect([headers?.['X-Skill-Source'], headers?.['X-Skill-Platform']]).toEqual([
				source,
				platform,
			]);
		},
	);

	it('has no token in its address [AUTH-6]', async () => {
		expect(JSON.stringify({ ...(await sign(ANONYMOUS)), headers: {} })).not.toContain('nmv_usr_');
	});
});

describe('a refused token', () => {
	const refused = (token: string) => ({ headers: { 'x-nemovideo-refused': token, Accept: 'a' } });

	it('that is still the one here makes n8n renew it, by what looks like a 401 [ERR-1001]', async () => {
		await expect(sign(ANONYMOUS, refused('nmv_usr_anon'))).rejects.toMatchObject({
			message: 'The NemoVideo token was refused',
			response: { status: 401 },
		});
	});

	it('that was renewed meanwhile is not renewed again; the header does not leave n8n', async () => {
		const signed = await sign(ANONYMOUS, refused('nmv_usr_older'));
		expect(signed.headers).toMatchObject({
			Accept: 'a',
			Authorization: 'Bearer nmv_usr_anon',
		});
		expect(signed.headers).not.toHaveProperty('x-nemovideo-refused');
	});
});

describe('the token goes to the API only', () => {
	it.each([
		{ url: 'https://evil.test/api/x' },
		{ url: 'http://mega-api-prod.nemovideo.ai/x' },
		{ url: '//evil.test/x' },
		{ url: '/x', baseURL: 'https://evil.test' },
		{ url: `${BASE}.evil.test/x` },
		{ url: `https://mega-api-prod.nemovideo.ai@evil.test/x` },
		{ url: `https://user@mega-api-prod.nemovideo.ai/x` },
		{ url: '/api/x' },
		{ url: '' },
		{ url: undefined },
		{ url: undefined, uri: 'https://evil.test/api/x' },
		{ url: `${BASE}/api/x`, uri: 'https://evil.test/api/x' },
		{ url: 'https:evil.test', baseURL: BASE },
		{ url: 'https:/evil.test', baseURL: BASE },
		{ url: '\\\\evil.test/x', baseURL: BASE },
		{ url: '//evil.test/x', baseURL: BASE },
		{ url: 'ht\ntps://evil.test/x', baseURL: BASE },
		{ url: ' https://evil.test/x', baseURL: BASE },
		{ url: 'javascript:alert(1)', baseURL: BASE },
		{ url: 'file:///etc/passwd' },
		{ url: [`${BASE}/api/x`] },
		{ url: { toString: (): string => `${BASE}/api/x` } },
		{ url: '/api/x', baseURL: [BASE] },
		{ url: `${BASE}:8443/x` },
		{ url: `${BASE}./x` },
		{ url: `${BASE}%2eevil.test/x` },
		{ url: `${BASE}%40evil.test/x` },
		{ url: `${BASE}\u3002evil.test/x` },
		{ url: `https://evil.test#@mega-api-prod.nemovideo.ai/x` },
		{ url: `https://evil.test?@mega-api-prod.nemovideo.ai/x` },
		{ url: `https://[::1]/x` },
		{ url: `https://[::ffff:127.0.0.1]/x` },
		{ url: `https://mega-api-prod.nemovide\u043e.ai/x` },
		{ url: `ftp://mega-api-prod.nemovideo.ai/x` },
		{ url: `https://///evil.test/x` },
		{ url: '/%09/evil.test', baseURL: 'https://evil.test' },
		{ url: '/\u0009/evil.test/x', baseURL: BASE },
		{ url: 'evil.test:443/x', baseURL: BASE },
	])('and not to %j', async (options) => {
		await expect(sign(ANONYMOUS, options as Partial<IHttpRequestOptions>)).rejects.toThrow(
			'The NemoVideo credential signs requests to https://mega-api-prod.nemovideo.ai only.',
		);
	});

	it.each([{ url: `${BASE}/api/x` }, { url: '/api/x', baseURL: BASE }])(
		'but to %j',
		async (options) => {
			await expect(sign(ANONYMOUS, options)).resolves.toMatchObject(options);
		},
	);

	it('also where the HTTP Request node names the address `uri`', async () => {
		const options = { url: undefined, uri: `${BASE}/api/x` } as Partial<IHttpRequestOptions>;
		await expect(sign(ANONYMOUS, options)).resolves.toMatchObject({ uri: `${BASE}/api/x` });
	});

	it('and follows no redirect, under whatever name n8n has for that', async () => {
		const wished = { disableFollowRedirect: false, followRedirect: true, maxRedirects: 5 };
		expect(await sign(ANONYMOUS, wished as Partial<IHttpRequestOptions>)).toMatchObject({
			disableFollowRedirect: true,
			followRedirect: false,
			followAllRedirects: false,
			maxRedirects: 0,
			sendCredentialsOnCrossOriginRedirect: false,
		});
	});

	it.each([
		[{ proxy: 'http://evil.test' }, /no request through a proxy/],
		[{ proxy: { host: 'evil.test', port: 80 } }, /no request through a proxy/],
		[{ rejectUnauthorized: false }, /unchecked certificate/],
		[{ skipSslCertificateValidation: true }, /unchecked certificate/],
		[{ agentOptions: { rejectUnauthorized: false } }, /unchecked certificate/],
		[{ agentOptions: { ca: 'of my own' } }, /unchecked certificate/],
	])('and not where it could be read on the way: %j', async (options, words) => {
		await expect(sign(ANONYMOUS, options as Partial<IHttpRequestOptions>)).rejects.toThrow(words);
	});

	it('but with a client certificate', async () => {
		const options = { rejectUnauthorized: true, agentOptions: { cert: 'c', key: 'k' } };
		await expect(sign(ANONYMOUS, options as Partial<IHttpRequestOptions>)).resolves.toBeDefined();
	});

	it.each(['Host', 'host', 'HOST', ' Host '])('without the header %j', async (name) => {
		const { headers } = await sign(ANONYMOUS, { headers: { [name]: 'evil.test', 'X-Own': '1' } });
		expect(JSON.stringify(headers)).not.toContain('evil.test');
		expect(headers).toMatchObject({ 'X-Own': '1', Authorization: 'Bearer nmv_usr_anon' });
	});

	it('whose address can be changed [ENV-3]', async () => {
		const own = { ...ANONYMOUS, baseUrl: 'http://127.0.0.1:4010/' };
		await expect(sign(own, { url: 'http://127.0.0.1:4010/run_sse' })).resolves.toBeDefined();
		await expect(sign(own)).rejects.toThrow(/signs requests to http:\/\/127\.0\.0\.1:4010 only/);
		await expect(sign({ ...ANONYMOUS, baseUrl: '' })).resolves.toBeDefined();
		await expect(sign({ ...ANONYMOUS, baseUrl: 'nowhere' })).rejects.toThrow(
			'The Base URL of the NemoVideo credential is not a valid address.',
		);
	});
});

describe('signing in', () => {
	it('gets a token on first use, and keeps it with its client id [AUTH-1, AUTH-4]', async () => {
		const { run, httpRequest } = preAuthentication(
			{ authentication: 'anonymous', baseUrl: `${BASE}/` },
			answer(200, { code: 0, data: { token: 'nmv_usr_new' } }),
		);
		const stored = await run();
		expect(stored.sessionToken).toBe('nmv_usr_new');
		expect(stored.clientId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		expect(httpRequest.mock.calls[0][0]).toMatchObject({
			method: 'POST',
			url: `${BASE}/api/auth/anonymous-token`,
			headers: {
				'X-Client-Id': stored.clientId,
				'X-Skill-Source': 'n8n-nodes-nemovideo',
				'X-Skill-Version': version,
				'X-Skill-Platform': 'n8n',
			},
			ignoreHttpStatusErrors: true,
		});
	});

	it('keeps a token that works, so that the Test button costs none [AUTH-2]', async () => {
		const { run, httpRequest } = preAuthentication(ANONYMOUS, answer(200, { code: 0, data: {} }));
		expect(await run()).toMatchObject({ sessionToken: 'nmv_usr_anon', clientId: 'c-1' });
		expect(httpRequest).toHaveBeenCalledTimes(1);
	});

	it('gives n8n no reason to send a failed request again while the token works', async () => {
		const stored = { ...ANONYMOUS, tokenClientId: 'c-1' };
		const { run } = preAuthentication(stored, answer(200, { code: 0, data: {} }));
		expect(await run()).toEqual({});
	});

	it('renews a refused one for the same client id [ERR-1001]', async () => {
		const { run } = preAuthentication(
			ANONYMOUS,
			answer(200, { code: 1001 }),
			answer(200, { code: 0, data: { token: 'nmv_usr_new' } }),
		);
		expect(await run()).toEqual({
			sessionToken: 'nmv_usr_new',
			clientId: 'c-1',
			tokenClientId: 'c-1',
		});
	});

	it('of a registered user asks for nothing: it never turns anonymous [ERR-1001]', async () => {
		const { run, httpRequest } = preAuthentication(REGISTERED);
		expect(await run()).toEqual({});
		expect(httpRequest).not.toHaveBeenCalled();
	});
});

describe('a claim to sign in', () => {
	const claim = { sessionToken: '', clientId: 'c-1', signInClaim: 'mine 1' };

	it('is stored by n8n in place of a sign-in, and nothing is sent', async () => {
		const data: ICredentialDataDecryptedObject = { authentication: 'anonymous', baseUrl: BASE };
		const { run, httpRequest } = preAuthentication(data);
		let stored: unknown;
		// As n8n does it: both steps with the same object, and the request only after them.
		const send = async () => {
			stored = await run();
			await sign(data);
			httpRequest({ url: BASE });
		};
		await storeBy(send, data, claim);
		expect(stored).toEqual(claim);
		expect(httpRequest).not.toHaveBeenCalled();
		await expect(sign({ ...data, ...claim })).resolves.toBeDefined();
	});

	it('is kept in a hidden field, beside the one whose emptiness has n8n store it', () => {
		const property = credential.properties.find(({ name }) => name === 'signInClaim');
		expect(property).toMatchObject({ type: 'hidden', default: '' });
	});
});

describe('a Client ID', () => {
	const entered = { ...ANONYMOUS, clientId: 'c-2', tokenClientId: 'c-1' };

	it('that the user changes takes effect with the next request', async () => {
		await expect(sign(entered)).rejects.toMatchObject({ response: { status: 401 } });
		const { run, httpRequest } = preAuthentication(
			entered,
			answer(200, { code: 0, data: { token: 'nmv_usr_two' } }),
		);
		expect(await run()).toMatchObject({ sessionToken: 'nmv_usr_two', tokenClientId: 'c-2' });
		expect(httpRequest.mock.calls[0][0].headers).toMatchObject({ 'X-Client-Id': 'c-2' });
	});

	it.each<ICredentialDataDecryptedObject>([
		{ tokenClientId: 'c-1' },
		{ tokenClientId: '' },
		{},
		{ clientId: '' },
	])('that is as it was keeps the token: %j', async (more) => {
		await expect(sign({ ...ANONYMOUS, ...more })).resolves.toBeDefined();
	});
});

describe('a sign-in', () => {
	it('that is redirected stores no token of a stranger', async () => {
		const { run, httpRequest } = preAuthentication(
			{ authentication: 'anonymous', baseUrl: BASE },
			answer(307, {}, { location: 'https://evil.test/token' }),
		);
		await expect(run()).rejects.toMatchObject({ cause: { problem: 'redirected' } });
		expect(httpRequest).toHaveBeenCalledTimes(1);
		expect(httpRequest.mock.calls[0][0]).toMatchObject({ disableFollowRedirect: true });
	});
});

describe("n8n's test of a registered token", () => {
	const TEST = { headers: { 'x-nemovideo-test': '1' } };
	/** As n8n does it: both steps with the same object. */
	async function tested(
		httpRequest: (options: IHttpRequestOptions) => Promise<unknown>,
		more: ICredentialDataDecryptedObject = {},
	) {
		const data = { ...REGISTERED, ...more };
		const helper = { helpers: { httpRequest } } as unknown as IHttpRequestHelper;
		await credential.preAuthentication.call(helper, data);
		return await sign(data, TEST);
	}
	const failing = (code: string) => async () =>
		await Promise.reject(Object.assign(new Error(`connect ${code}`), { code }));

	it.each([
		[
			'ECONNREFUSED',
			/^NemoVideo cannot be reached: nothing answers at its address\. Check .+ Base URL/,
		],
		['ENOTFOUND', /^NemoVideo cannot be reached: its address is unknown\. Check /],
		['CERT_HAS_EXPIRED', /its certificate has expired/],
		['ETIMEDOUT', /^NemoVideo did not answer within 60 seconds\. /],
		['ECONNRESET', /^The connection to NemoVideo broke/],
	])('says %s in words, before n8n would show the code', async (code, words) => {
		const error = await tested(failing(code)).catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({ message: expect.stringMatching(words) as string });
		// n8n shows the code of an error that has one.
		expect(error).not.toHaveProperty('code');
		expect(JSON.stringify(error)).not.toContain('nmv_usr_');
	});

	it.each([200, 401, 404, 503])('leaves an answer of %d to n8n', async (status) => {
		const httpRequest = jest.fn<Promise<unknown>, [IHttpRequestOptions]>(async () =>
			answer(status, { code: 1001 }),
		);
		const signed = await tested(httpRequest);
		expect(httpRequest).toHaveBeenCalledTimes(1);
		expect(httpRequest.mock.calls[0][0]).toMatchObject({
			method: 'GET',
			url: `${BASE}/api/credits/balance/simple`,
			headers: { Authorization: 'Bearer nmv_usr_own' },
			disableFollowRedirect: true,
		});
		expect(signed.headers).not.toHaveProperty('x-nemovideo-test');
	});

	it.each([
		['', /"Token" cannot be used: it is empty/],
		['nmv_usr_ключ', /"Token" cannot be used: it holds characters that no token has/],
	])('says what is wrong with the token %j', async (token, words) => {
		const httpRequest = jest.fn();
		await expect(tested(httpRequest, { token })).rejects.toThrow(words);
		expect(httpRequest).not.toHaveBeenCalled();
	});

	it('is the only request that is looked at twice', async () => {
		const httpRequest = jest.fn();
		const data = { ...REGISTERED };
		const helper = { helpers: { httpRequest } } as unknown as IHttpRequestHelper;
		await credential.preAuthentication.call(helper, data);
		await sign(data);
		expect(httpRequest).not.toHaveBeenCalled();
		expect(credential.test.request.headers).toEqual(TEST.headers);
	});

	it('goes on where n8n has given nothing to look with', async () => {
		await expect(sign({ ...REGISTERED }, TEST)).resolves.toBeDefined();
	});
});

test.each([
	' Bearer  nmv_usr_own',
	'Bearer Bearer nmv_usr_own',
	'bearer: nmv_usr_own',
	'Authorization: Bearer nmv_usr_own',
	'NEMO_TOKEN=nmv_usr_own',
	'export NEMO_TOKEN="nmv_usr_own"',
	'"nmv_usr_own"',
	"'nmv_usr_own'",
	'`nmv_usr_own`',
	'“nmv_usr_own”',
	'<nmv_usr_own>',
	'nmv_usr\n_own\r\n',
	'nmv_usr_\u200bown\u2060\ufeff',
	'\u00a0nmv_usr_own\u00a0',
	'nmv_usr_\town',
])('what is pasted around a token, or into it, is dropped: %j', async (token) => {
	const signed = await sign({ ...REGISTERED, token });
	expect(signed.headers?.Authorization).toBe('Bearer nmv_usr_own');
});

test.each(['eyJh.eyJz.s-_=', 'bearers-own', 'a=b==', 'sk|12:x/+~'])(
	'a token of another form goes as it is: %s',
	async (token) => {
		expect((await sign({ ...REGISTERED, token })).headers?.Authorization).toBe(`Bearer ${token}`);
	},
);

test('addresses stand under Advanced, and n8n keeps what was saved there while it is closed', () => {
	const saved = {
		authentication: 'anonymous',
		baseUrl: 'http://127.0.0.1:4010',
		skillSource: 'custom',
	};
	const values = NodeHelpers.getNodeParameters(
		credential.properties,
		saved,
		true,
		false,
		null,
		null,
	);
	expect(values).toMatchObject({ ...saved, advanced: false });
	const shown = credential.properties.filter(
		({ type, displayOptions }) => type !== 'hidden' && !displayOptions?.show?.advanced,
	);
	expect(shown.map(({ name }) => name)).toEqual([
		// The first line of the dialog
		'anonymousNotice',
		'authentication',
		'token',
		'clientId',
		'advanced',
	]);
});

describe('the credential', () => {
	it('is tested by the balance, and a code in an HTTP 200 counts [CRD-1, ENV-2]', () => {
		expect(credential.test.request).toMatchObject({
			url: '/api/credits/balance/simple',
			disableFollowRedirect: true,
		});
		expect(credential.test.rules?.map((rule) => rule.properties)).toEqual([
			expect.objectContaining({ key: 'code', value: 1001 }),
			expect.objectContaining({ key: 'code', value: 1010 }),
			expect.objectContaining({ key: 'code', value: 1011 }),
			expect.objectContaining({ key: 'code', value: 429 }),
			// A web site, `{"code":404}` and whatever else is no balance lack it.
			expect.objectContaining({ key: 'data.available', value: undefined }),
		]);
	});

	it('hides what is secret, and renews the one that expires by itself [AUTH-7]', () => {
		const property = (name: string) => credential.properties.find((p) => p.name === name);
		expect(property('token')?.typeOptions?.password).toBe(true);
		expect(property('sessionToken')).toMatchObject({
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
		});
		expect(property('authentication')?.default).toBe('anonymous');
		expect(property('baseUrl')?.default).toBe(BASE);
		expect(property('webUrl')?.default).toBe('https://nemovideo.com');
	});
});
