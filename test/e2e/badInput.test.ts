// Mistakes of the user, and failures of the service: each ends with a clear message and a next step, loses
// nothing, and does not show the token.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { WorkflowData } from '../../tools/n8n/host';
import { freePort } from '../../tools/n8n/process';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { withCredential } from '../../tools/workflow';
import { filesWithToken, TOKEN } from './leak';
import {
	credentialData,
	exampleWith,
	lineOf,
	openWorld,
	runWorkflow,
	upTo,
	type World,
} from './world';

jest.setTimeout(240_000);

let world: World;
let good: string;

beforeAll(async () => {
	world = await openWorld('bad-input');
	good = path.join(world.files, 'good.mp4');
	await makeSampleVideo(good, { durationMs: 9000, width: 320, height: 180, fps: 15 });
});

afterAll(async () => await world?.close());

async function line(read: string): Promise<WorkflowData> {
	return await exampleWith(world.credential, { read, write: path.join(world.files, 'clip.mp4') });
}

function fileWith(name: string, content: string): string {
	const file = path.join(world.files, name);
	writeFileSync(file, content);
	return file;
}

/** Replaces parameters of a node, by its name. */
function withParameters(workflow: WorkflowData, name: string, parameters: object): WorkflowData {
	const nodes = workflow.nodes.map((node) =>
		node.name === name ? { ...node, parameters: { ...node.parameters, ...parameters } } : node,
	);
	return { ...workflow, nodes };
}

function expectClearError(run: N8nRun, node: string, words: RegExp): void {
	expect(run.status).toBe('error');
	expect(run.error?.node).toBe(node);
	const { message = '', description = '' } = run.error ?? {};
	expect(`${message}\n${description}`).toMatch(words);
	// The description is a next step, not n8n's generic text for an HTTP status.
	expect(description).toMatch(/\w{3}/);
	expect(`${message}\n${description}`).not.toMatch(/\[object|undefined|status code|ECONN|nmv_usr_/);
	expect(JSON.stringify(run)).not.toMatch(TOKEN);
}

const requests = () => world.emulator.ledger.uploads.length + world.emulator.ledger.edits.length;

test('no file at the path', async () => {
	const run = await runWorkflow(world, await line(path.join(world.files, 'nothing-here.mp4')));
	// The error comes from n8n's own node; no request reached the service
	expect(run.error).toMatchObject({ node: 'Read Footage', message: 'No file(s) found' });
	expect(jsonOf(run, 'Create Session')).toEqual([]);
});

test('an item without a file', async () => {
	const workflow = lineOf(world, [
		{
			name: 'Create Session',
			type: 'n8n-nodes-nemovideo.nemoVideoCreateSession',
			parameters: {},
		},
		{
			name: 'Upload',
			type: 'n8n-nodes-nemovideo.nemoVideoUpload',
			parameters: { binaryPropertyName: 'footage' },
		},
	]);
	expectClearError(await runWorkflow(world, workflow), 'Upload', /footage/);
});

test('an empty file', async () => {
	const before = requests();
	const run = await runWorkflow(world, await line(fileWith('empty.mp4', '')));
	expectClearError(run, 'Upload', /empty/i);
	expect(requests()).toBe(before);
});

test('a text file named .mp4: refused before a byte is sent, naming what is accepted', async () => {
	const before = requests();
	const run = await runWorkflow(
		world,
		await line(fileWith('text.mp4', 'no video at all\n'.repeat(99))),
	);
	expectClearError(run, 'Upload', /text\.mp4[^]*mp4[^]*mov/i);
	expect(requests()).toBe(before);
});

test('a file of a kind that is not accepted', async () => {
	const run = await runWorkflow(world, await line(fileWith('notes.txt', 'hello\n')));
	expectClearError(run, 'Upload', /notes\.txt[^]*mp4/i);
});

test('a session the service does not know', async () => {
	const workflow = upTo(await line(good), 'Upload');
	const run = await runWorkflow(
		world,
		withParameters(workflow, 'Upload', { sessionId: 'no-such-session' }),
	);
	expectClearError(run, 'Upload', /no-such-session/);
});

test('a registered token that is wrong', async () => {
	const tokens = world.emulator.ledger.tokens.length;
	const data = {
		baseUrl: world.emulator.url,
		authentication: 'token',
		token: 'nmv_usr_0123456789',
	};
	const id = await world.n8n.createCredential('Wrong', 'nemoVideoApi', credentialData(data));
	const run = await runWorkflow(world, withCredential(await line(good), id));
	expectClearError(run, 'Create Session', /token/i);
	// A user with an account must never end up as an anonymous one.
	expect(world.emulator.ledger.tokens).toHaveLength(tokens);
	expect(await world.n8n.testCredential(id)).toMatchObject({ status: 'Error' });
});

test('no server at the base URL', async () => {
	const data = credentialData({ baseUrl: `http://127.0.0.1:${await freePort()}` });
	const id = await world.n8n.createCredential('Dead', 'nemoVideoApi', data);
	const run = await runWorkflow(world, withCredential(await line(good), id));
	expectClearError(run, 'Create Session', /reach|connect/i);
});

test('the Test button succeeds, and does not request a new token each time', async () => {
	const data = credentialData({ baseUrl: world.emulator.url });
	const id = await world.n8n.createCredential('Pressed', 'nemoVideoApi', data);
	const before = world.emulator.ledger.tokens.length;
	for (let press = 0; press < 3; press++) {
		expect(await world.n8n.testCredential(id)).toMatchObject({ status: 'OK' });
	}
	expect(world.emulator.ledger.tokens).toHaveLength(before + 1);
	const workflow = upTo(withCredential(await line(good), id), 'Create Session');
	expect((await runWorkflow(world, workflow)).status).toBe('success');
	expect(world.emulator.ledger.tokens).toHaveLength(before + 1);
});

describe("the credential's Test button", () => {
	/** What it shows for a credential with these fields. */
	async function shown(fields: { baseUrl: string } & Record<string, unknown>) {
		const id = await world.n8n.createCredential('Tested', 'nemoVideoApi', credentialData(fields));
		const result = await world.n8n.testCredential(id);
		await world.n8n.call('DELETE', `/credentials/${id}`);
		return result;
	}
	const own = { authentication: 'token', token: 'nmv_usr_0123456789' };
	const NOT_THE_API = /not the NemoVideo API.+Base URL/;

	test.each([
		['anonymous', 'http://127.0.0.1:9', /^NemoVideo cannot be reached: nothing answers.+Base URL/],
		['token', 'http://127.0.0.1:9', /^NemoVideo cannot be reached: nothing answers.+Base URL/],
		['anonymous', 'http://nowhere.invalid', /^NemoVideo cannot be reached: its address.+Base URL/],
		['token', 'http://nowhere.invalid', /^NemoVideo cannot be reached: its address.+Base URL/],
		['anonymous', 'nowhere', /address.+not a valid.+Base URL/],
		['token', 'nowhere', /Base URL.+not a valid address/],
	])('says in words what is wrong (%s, %s)', async (authentication, baseUrl, words) => {
		const { status, message } = await shown({ ...own, authentication, baseUrl });
		expect([status, message]).toEqual(['Error', expect.stringMatching(words)]);
		expect(message).not.toMatch(/ECONN|ENOTFOUND|EAI_AGAIN|ERR_|nmv_usr_/);
	});

	test.each([
		['a web site', 200, 'text/html', '<html>Welcome</html>', NOT_THE_API],
		['a code of 404', 200, 'application/json', '{"code":404}', NOT_THE_API],
		['another JSON', 200, 'application/json', '{"data":{"plan":"pro"}}', NOT_THE_API],
		['a refusal', 200, 'application/json', '{"code":1001}', /refused the token/],
		['an HTTP error', 503, 'text/plain', 'busy', /unavailable/i],
	])('is red for %s', async (_, status, type, body, words) => {
		const server = createServer((_request, reply) =>
			reply.writeHead(status, { 'content-type': type }).end(body),
		);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const result = await shown({ ...own, baseUrl: `http://127.0.0.1:${port}` });
		server.close();
		expect(result).toEqual({ status: 'Error', message: expect.stringMatching(words) as string });
	});

	test('is green for an address with spaces and a slash around it', async () => {
		const token = world.emulator.issueRegisteredToken({ credits: 1 });
		const result = await shown({ ...own, token, baseUrl: ` ${world.emulator.url}/ ` });
		expect(result).toMatchObject({ status: 'OK' });
	});
});

test('the token appears nowhere in plain text after these tests', () => {
	expect(world.n8n.log()).not.toMatch(TOKEN);
	expect(filesWithToken(world.userFolder)).toEqual([]);
});
