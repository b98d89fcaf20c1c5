// A TikTok account, connected as docs/recipes.md says and kept connected by tiktok-token: n8n's own OAuth from the page
// on which the person allows it to the renewal in the middle of a post.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../tools/paths';
import { until } from '../../tools/n8n/services';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { type Clips, startClips } from './clips';
import { TIKTOK_APP } from './internet/tiktokAccount';
import { type Examples, importExample, runFrom } from './world';

/** The fields of n8n's OAuth2 API credential, and what it calls the two that are chosen from a list. */
const FIELDS: Record<string, string> = {
	'Grant Type': 'grantType',
	'Authorization URL': 'authUrl',
	'Access Token URL': 'accessTokenUrl',
	'Client ID': 'clientId',
	'Client Secret': 'clientSecret',
	Scope: 'scope',
	'Auth URI Query Parameters': 'authQueryParameters',
	Authentication: 'authentication',
};
const CHOICES: Record<string, string> = {
	'Authorization Code': 'authorizationCode',
	Body: 'body',
};
const CONNECTED = 'Connection successful';
const RUNS = 100;

/** The credential, filled in by the table of the page. */
function credentialOfRecipes(url: string): Record<string, string> {
	const page = readFileSync(path.join(ROOT, 'docs', 'recipes.md'), 'utf8').split(/^## /m);
	const rows = page
		.find((part) => part.startsWith('TikTok\n'))!
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.filter(([, field]) => field in FIELDS);
	expect(rows.map(([, field]) => field)).toEqual(Object.keys(FIELDS));
	const entries = rows.map(([, field, cell]) => {
		const value = (/`([^`]+)`/.exec(cell)?.[1] ?? CHOICES[cell] ?? cell)
			.replace('https://YOUR-N8N', url)
			.replace(/.*CLIENT-KEY/, (text) => text.replace('CLIENT-KEY', TIKTOK_APP.key))
			.replace(/.*CLIENT-SECRET/, TIKTOK_APP.secret);
		return [FIELDS[field], value];
	});
	return Object.fromEntries(entries) as Record<string, string>;
}

/** What a person reads on a page. */
const textOf = (html: string) =>
	html
		.replace(/<(style|script)[^]*?<\/\1>|<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

export function tiktokTokenTests(open: () => Examples): void {
	let clips: Clips;
	let tokenId: string;
	let credential: string;
	let postId: string;

	const account = () => open().tiktok.account;
	const address = () => `${open().n8n.url}/webhook/tiktok-token`;

	/** Makes a credential and presses its button. Gives what n8n says at the end. */
	const connect = async (changed: Record<string, string> = {}) => {
		const { n8n, internet } = open();
		const data = { ...credentialOfRecipes(n8n.url), ...changed };
		const id = await n8n.createCredential('TikTok', 'oAuth2Api', data);
		const allow = await n8n.call<string>('GET', `/oauth2-credential/auth?id=${id}`);
		const page = await n8n.page(await internet.redirectOf(allow));
		return { id, said: textOf(page) };
	};

	const post = async (more: object = {}): Promise<N8nRun> => {
		const item = { videoUrl: clips.url(3_000_000), title: '', directPost: false, privacyLevel: '' };
		return await runFrom(open(), postId, 'Start', [{ ...item, ...more }]);
	};

	/** Calls the webhook as n8n does, and gives what it answers. */
	const ask = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
		const body = new URLSearchParams(fields);
		const answer = await fetch(address(), { method: 'POST', body, headers });
		return {
			status: answer.status,
			type: answer.headers.get('content-type'),
			...((await answer.json()) as { error: string; error_description: string }),
		};
	};

	/** Everything that is stored of a workflow's executions. */
	const stored = async (workflowId: string) => {
		const { n8n } = open();
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const list = `/executions?limit=${RUNS}&filter=${filter}`;
		const { results } = await n8n.call<{ results: Array<{ id: string }> }>('GET', list);
		return await Promise.all(results.map(({ id }) => n8n.call('GET', `/executions/${id}`)));
	};

	beforeAll(async () => {
		const { n8n } = open();
		clips = await startClips();
		tokenId = await importExample(open(), 'tiktok-token');
		await n8n.activate(tokenId);
		// n8n says that a workflow is published before it has registered its webhook.
		await until('the webhook is there', async () => {
			return (await fetch(address(), { method: 'POST' })).status !== 404;
		});
	});

	afterAll(() => clips?.close());

	test('the credential of the recipes connects, and a clip is posted with it', async () => {
		const { id, said } = await connect();
		expect(said).toContain(CONNECTED);
		const fields = ['client_key', 'client_secret', 'code', 'grant_type', 'redirect_uri'];
		expect(account().calls).toEqual([{ grant: 'authorization_code', fields, refused: '' }]);
		credential = id;
		postId = await importExample(open(), 'tiktok-post', {}, undefined, { oAuth2Api: id });
		const before = open().tiktok.posts.length;
		const run = await post();
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, 'Posted')).toEqual([
			expect.objectContaining({ status: 'SEND_TO_USER_INBOX' }),
		]);
		expect(open().tiktok.posts).toHaveLength(before + 1);
	});

	test('a token that has expired is renewed by itself, time and again, and nothing is posted twice', async () => {
		const fields = ['client_key', 'client_secret', 'grant_type', 'refresh_token'];
		for (const directPost of [false, true]) {
			account().expire();
			const before = { posts: open().tiktok.posts.length, calls: account().calls.length };
			const run = await post({ directPost });
			expect(run.error).toBeUndefined();
			expect(open().tiktok.posts).toHaveLength(before.posts + 1);
			const calls = account().calls.slice(before.calls);
			expect(calls).toEqual([{ grant: 'refresh_token', fields, refused: '' }]);
		}
	});

	test('Authentication: Header connects and renews as well', async () => {
		const { id, said } = await connect({ authentication: 'header' });
		expect(said).toContain(CONNECTED);
		account().expire();
		const workflow = await importExample(open(), 'tiktok-post', {}, undefined, { oAuth2Api: id });
		const videoUrl = clips.url(3_000_000);
		const run = await runFrom(open(), workflow, 'Start', [{ videoUrl, directPost: false }]);
		expect(run.error).toBeUndefined();
		expect(account().calls.at(-1)).toMatchObject({ grant: 'refresh_token', refused: '' });
	});

	test.each([
		['a wrong secret', { clientSecret: 'wrong' }, /Client authentication failed/],
		['PKCE', { grantType: 'pkce' }, /Choose Grant Type: Authorization Code/],
	])('%s: n8n says what is wrong', async (_, changed, words) => {
		const { said } = await connect(changed);
		expect(said).not.toContain(CONNECTED);
		expect(said).toMatch(words);
	});

	test.each([
		['nothing', {}, /^Client ID is empty/],
		['no client ID', { grant_type: 'authorization_code', code: 'x' }, /^Client ID is empty/],
		['a grant that TikTok has not', { client_id: 'x', grant_type: 'password' }, /^Choose Grant/],
	])('a call with %s is refused in plain words, and TikTok not asked', async (_, fields, words) => {
		const before = account().calls.length;
		const { status, type, error, error_description: described } = await ask(fields);
		expect({ status, type, error }).toEqual({
			status: 400,
			type: expect.stringMatching(/^application\/json/),
			error: 'wrong_credential',
		});
		expect(described).toMatch(words);
		expect(account().calls).toHaveLength(before);
	});

	test("TikTok's refusals come back as they are; a code and a refresh token work once", async () => {
		const app = { client_id: TIKTOK_APP.key, client_secret: TIKTOK_APP.secret };
		const code = account().secrets.find((secret) => secret.startsWith('code-'))!;
		const redirect = { redirect_uri: `${open().n8n.url}/rest/oauth2-credential/callback` };
		const used = { grant_type: 'authorization_code', code, ...redirect };
		expect(await ask({ ...app, ...used })).toMatchObject({ status: 400, error: 'invalid_grant' });
		const token = account().secrets.find((secret) => secret.startsWith('rft.'))!;
		const old = { grant_type: 'refresh_token', refresh_token: token };
		expect(await ask({ ...app, ...old })).toMatchObject({ status: 400, error: 'invalid_grant' });
	});

	test('TikTok out of reach: n8n and tiktok-post say so, and nothing is posted', async () => {
		account().cut(true);
		const { said } = await connect();
		expect(said).toContain('n8n did not reach TikTok');
		account().expire();
		const before = open().tiktok.posts.length;
		const run = await post();
		expect(run.error?.message).toMatch(/could not be renewed.*tiktok-token.*Nothing was uploaded/);
		expect(open().tiktok.posts).toHaveLength(before);
		account().cut(false);
		expect((await post()).error).toBeUndefined();
	});

	test('a token that TikTok refuses although it is new says what to do', async () => {
		open().tiktok.refuseTokens(true);
		const run = await post();
		open().tiktok.refuseTokens(false);
		expect(run.error?.message).toMatch(/does not accept the access token.*reconnect/);
	});

	// n8n renews after each 401, and TikTok says 401 of a lacking scope too: before the clip is sent, and after.
	test('a scope that is lacking is said, after one renewal that does not mend it', async () => {
		const { tiktok } = open();
		const before = account().calls.length;
		const [code, status] = ['scope_not_authorized', 401] as const;
		for (const refuse of [tiktok.refuse, tiktok.refuseStatus]) {
			refuse(code, status);
			refuse(code, status);
			const run = await post();
			expect(run.error?.message).toMatch(/lacks a permission/);
		}
		expect(account().calls).toHaveLength(before + 2);
	});

	test('a permission that was taken back: tiktok-post says to press reconnect, which mends it', async () => {
		account().revoke();
		const before = open().tiktok.posts.length;
		for (const directPost of [false, true]) {
			const run = await post({ directPost });
			expect(run.error?.message).toMatch(/press reconnect.*Nothing was uploaded/);
		}
		expect(open().tiktok.posts).toHaveLength(before);
		const { n8n, internet } = open();
		const allow = await n8n.call<string>('GET', `/oauth2-credential/auth?id=${credential}`);
		expect(textOf(await n8n.page(await internet.redirectOf(allow)))).toContain(CONNECTED);
		expect((await post()).error).toBeUndefined();
	});

	test('no token is in an execution: those of tiktok-token are not stored at all', async () => {
		expect(await stored(tokenId)).toEqual([]);
		const posts = JSON.stringify(await stored(postId));
		expect(posts).toContain('SEND_TO_USER_INBOX');
		const { secrets } = account();
		expect(secrets.length).toBeGreaterThan(10);
		for (const secret of [...secrets, TIKTOK_APP.secret]) expect(posts).not.toContain(secret);
	});

	test('without the workflow, tiktok-post says to publish it', async () => {
		await open().n8n.call('POST', `/workflows/${tokenId}/deactivate`);
		account().expire();
		const run = await post();
		expect(run.error?.message).toMatch(/could not be renewed.*tiktok-token.*published/);
	});
}
