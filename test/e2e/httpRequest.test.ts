// n8n's HTTP Request node with our credential: whoever may use a credential in a workflow must not be able to
// read its token, whatever that node's options offer.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { type HostileServer, TOKEN } from '../hostile/server';
import { registeredCredential, useHostileServers } from './hostileServers';
import { credentialData, lineOf, type PlainNode, runWorkflow, type World } from './world';

/** 4.3 and older send credentials along to another origin by default; 4.5 is the newest of n8n 2.41. */
const VERSIONS = [3, 4.2, 4.3, 4.4, 4.5];
const BALANCE = '/api/credits/balance/simple';
const STATUSES = [301, 302, 303, 307, 308];
const REFUSED = /NemoVideo credential signs/;

let world: World;
let service: HostileServer;
let stranger: HostileServer;
/** A registered user's credential for the hostile service. */
let credential: string;

useHostileServers('http-request', (started) => {
	({ world, service, other: stranger, credential } = started);
});

async function newCredential(data: { baseUrl: string } & Record<string, unknown>): Promise<string> {
	return await world.n8n.createCredential(randomUUID(), 'nemoVideoApi', credentialData(data));
}

type Parameters = Record<string, unknown>;

/** One node for each of these parameters in each version, in one workflow; an error becomes an item. */
async function requestAll(variants: Parameters[], id = credential): Promise<Answers> {
	const nodes = variants.flatMap((parameters, index) =>
		VERSIONS.map(
			(typeVersion): PlainNode => ({
				name: `${index} in ${typeVersion}`,
				type: 'n8n-nodes-base.httpRequest',
				typeVersion,
				parameters: {
					authentication: 'predefinedCredentialType',
					nodeCredentialType: 'nemoVideoApi',
					...parameters,
				},
				credentials: { nemoVideoApi: { id, name: 'NemoVideo account' } },
				onError: 'continueRegularOutput',
				// The node before may have put out several pages.
				executeOnce: true,
			}),
		),
	);
	const run = await runWorkflow(world, lineOf(world, nodes));
	return { run, texts: nodes.map(({ name }) => `${name}: ${JSON.stringify(jsonOf(run, name))}`) };
}

interface Answers {
	run: N8nRun;
	/** What each node put out, beginning with the index of its parameters. */
	texts: string[];
}

const request = async (parameters: Parameters, id?: string) => await requestAll([parameters], id);

/** Nobody but the service has seen a request, and the token is in nothing that the workflow's author can read. */
function expectKept({ run }: Answers): void {
	expect(stranger.seen).toEqual([]);
	expect(JSON.stringify(run)).not.toContain(TOKEN);
}

async function expectRefused(variants: Parameters[], words = REFUSED): Promise<void> {
	const answers = await requestAll(variants);
	expectKept(answers);
	expect(service.seen).toEqual([]);
	expect(answers.texts).toHaveLength(variants.length * VERSIONS.length);
	for (const text of answers.texts) expect(text).toMatch(words);
}

/** Redirects with the status that the query of the request's address names. */
const redirectTo =
	(location: string) =>
	({ url = '' }: IncomingMessage, response: ServerResponse) => {
		response.writeHead(Number(url.split('?')[1]), { location });
		response.end();
	};

describe('at the own service', () => {
	test('the balance comes, signed with the token', async () => {
		const answers = await request({ url: service.url + BALANCE });
		for (const text of answers.texts) expect(text).toContain('"available":100');
		expect(service.seen.map(({ headers }) => headers.authorization)).toEqual(
			VERSIONS.map(() => `Bearer ${TOKEN}`),
		);
		expectKept(answers);
	});

	test('the error for an answer 404 or 500 holds no token', async () => {
		service.attack('credits', (_, response) => {
			response.writeHead(500, { 'content-type': 'application/json' });
			response.end('{"message":"no"}');
		});
		const answers = await requestAll([
			{ url: `${service.url}/nothing-here` },
			{ url: service.url + BALANCE },
		]);
		for (const text of answers.texts) expect(text).toContain(text.startsWith('0') ? '404' : '500');
		expectKept(answers);
	});

	test("headers of the node's user replace neither ours nor the host", async () => {
		const parameters = [
			{ name: 'Host', value: 'stranger.example' },
			{ name: 'authorization', value: 'Bearer other' },
			{ name: 'x-skill-source', value: 'other' },
			{ name: 'X-Own', value: 'kept' },
		];
		await requestAll(
			[true, false].map((lowercaseHeaders) => ({
				url: service.url + BALANCE,
				sendHeaders: true,
				headerParameters: { parameters },
				options: { lowercaseHeaders },
			})),
		);
		expect(service.seen).toHaveLength(2 * VERSIONS.length);
		for (const { headers } of service.seen) {
			expect(headers).toMatchObject({
				host: new URL(service.url).host,
				authorization: `Bearer ${TOKEN}`,
				'x-skill-source': 'n8n-nodes-nemovideo',
				'x-own': 'kept',
			});
		}
	});
});

describe('an address of a stranger is refused', () => {
	test('plain, by expression, and in disguise', async () => {
		const own = new URL(service.url).host;
		const strange = new URL(stranger.url).host;
		const urls = [
			stranger.url + BALANCE,
			`={{ ['http', '//${strange}/x'].join(':') }}`,
			`${service.url}@${strange}/x`,
			`${stranger.url}\\@${own}/x`,
			stranger.url.replace(/\d+$/, '1'),
			service.url.replace('http:', 'https:'),
			service.url.replace('127.0.0.1', 'localhost'),
		];
		await expectRefused(urls.map((url) => ({ url })));
	});

	test('and what is no address', async () => {
		const urls = ['https:evil', '//evil', 'file:///etc/passwd', 'data:text/plain,hi'];
		await expectRefused(
			urls.map((url) => ({ url })),
			/NemoVideo credential|Invalid URL/,
		);
	});

	test('a POST with a body', async () => {
		const body = { sendBody: true, specifyBody: 'json', jsonBody: '{"a":1}' };
		await expectRefused([{ url: stranger.url, method: 'POST', ...body }]);
	});

	test('one of several items, in batches', async () => {
		const items = {
			name: 'Items',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { duplicateItem: true, duplicateCount: 1, options: {} },
		};
		const node = {
			name: 'HTTP Request',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.5,
			parameters: {
				url: `={{ $itemIndex === 0 ? '${service.url}' : '${stranger.url}' }}${BALANCE}`,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'nemoVideoApi',
				options: { batching: { batch: { batchSize: 1, batchInterval: 1 } } },
			},
			credentials: { nemoVideoApi: { id: credential, name: 'NemoVideo account' } },
			onError: 'continueRegularOutput',
		};
		const run = await runWorkflow(world, lineOf(world, [items, node]));
		const texts = jsonOf(run, 'HTTP Request').map((json) => JSON.stringify(json));
		expect(texts).toHaveLength(2);
		expect(texts[0]).toContain('"available":100');
		expect(texts[1]).toMatch(REFUSED);
		expectKept({ run, texts });
	});
});

test.each(['GET', 'POST'])(
	'a %s that is redirected to a stranger ends there, also with Follow Redirects',
	async (method) => {
		const options = {
			redirect: { redirect: { followRedirects: true, maxRedirects: 21 } },
			sendCredentialsOnCrossOriginRedirect: true,
		};
		const [call, path] =
			method === 'GET'
				? (['credits', BALANCE] as const)
				: (['session', '/api/tasks/me/with-session/nemo_agent'] as const);
		service.attack(call, redirectTo(stranger.url + BALANCE));
		const answers = await requestAll([
			...STATUSES.map((status) => ({ method, url: `${service.url}${path}?${status}`, options })),
			{ method, url: `${service.url}${path}?302` },
		]);
		expectKept(answers);
		expect(service.count(call)).toBe(6 * VERSIONS.length);
		for (const text of answers.texts) {
			expect(text).toContain(String([...STATUSES, 302][Number(text[0])]));
		}
	},
);

describe('pagination', () => {
	const paging = (pagination: object) => ({
		url: service.url + BALANCE,
		options: {
			pagination: {
				pagination: {
					paginationCompleteWhen: 'other',
					completeExpression: '={{ $response.statusCode === 0 }}',
					limitPagesFetched: true,
					maxRequests: 2,
					...pagination,
				},
			},
		},
	});
	const nextUrl = (nextURL: string) =>
		paging({ paginationMode: 'responseContainsNextURL', nextURL });

	test('to another origin ends at the second page', async () => {
		const answers = await request(
			nextUrl(`={{ $pageCount === 0 ? '${service.url}' : '${stranger.url}' }}${BALANCE}`),
		);
		expectKept(answers);
		expect(service.count('credits')).toBe(VERSIONS.length);
		for (const text of answers.texts) expect(text).toMatch(REFUSED);
	});

	test('to an address that is no text is refused', async () => {
		await expectRefused([
			nextUrl(`={{ ['${stranger.url}'] }}`),
			nextUrl(`={{ ['${service.url}${BALANCE}'] }}`),
		]);
	});

	test('cannot change the Host header', async () => {
		const parameters = {
			parameters: [{ type: 'headers', name: 'Host', value: 'stranger.example' }],
		};
		await request(paging({ paginationMode: 'updateAParameterInEachRequest', parameters }));
		expect(service.seen).toHaveLength(2 * VERSIONS.length);
		for (const { headers } of service.seen) expect(headers.host).toBe(new URL(service.url).host);
	});

	test('sees no token in $request', async () => {
		const seen = 'encodeURIComponent(JSON.stringify($request))';
		const answers = await request(nextUrl(`={{ '${service.url}${BALANCE}?seen=' + ${seen} }}`));
		expectKept(answers);
		expect(service.count('credits')).toBe(2 * VERSIONS.length);
		expect(service.seen.map(({ url }) => decodeURIComponent(url)).join()).not.toContain(TOKEN);
	});
});

describe('on the way', () => {
	test('no proxy of the node sees the request', async () => {
		const proxies = [stranger.url, stranger.url.replace('http:', 'https:')];
		await expectRefused(
			proxies.map((proxy) => ({ url: service.url + BALANCE, options: { proxy } })),
			/signs no request through a proxy/,
		);
	});

	test('certificates are checked, whatever the node says', async () => {
		const id = await registeredCredential(world, 'https://127.0.0.1:1');
		const url = `https://127.0.0.1:1${BALANCE}`;
		const { texts } = await request({ url, options: { allowUnauthorizedCerts: true } }, id);
		for (const text of texts)
			expect(text).toMatch(/signs no request with an unchecked certificate/);
	});
});

describe('an anonymous token', () => {
	test('is got on first use, and renewed when the service refuses it', async () => {
		world.emulator.setErrorStyle('http');
		const id = await newCredential({ baseUrl: world.emulator.url });
		const { tokens } = world.emulator.ledger;
		const url = world.emulator.url + BALANCE;
		for (const grants of [1, 2]) {
			const { texts } = await request({ url }, id);
			for (const text of texts) expect(text).toContain('"available":100');
			expect(tokens).toHaveLength(grants);
			world.emulator.expireToken();
		}
		expect(tokens[1].clientId).toBe(tokens[0].clientId);
	});

	test('that still works is no reason to send a failed request again', async () => {
		const id = await newCredential({
			baseUrl: service.url,
			sessionToken: TOKEN,
			clientId: 'c-1',
			tokenClientId: 'c-1',
		});
		service.attack('message', (_, response) => {
			response.writeHead(503);
			response.end();
		});
		expectKept(await request({ url: `${service.url}/run_sse`, method: 'POST' }, id));
		expect(service.count('message')).toBe(VERSIONS.length);
	});
});
