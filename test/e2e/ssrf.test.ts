// With n8n's protection against SSRF switched on: a render's address may be anything, and n8n fetches nothing
// from its own network because of it. The service is allowed by its name; its IP address is not.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { type HostileServer, MP4 } from '../hostile/server';
import { registeredCredential, useHostileServers } from './hostileServers';
import { lineOf, type PlainNode, runWorkflow, type World } from './world';

const BLOCKED = /does not allow requests to this address/;

let world: World;
let service: HostileServer;
/** In n8n's own network, at an address that nobody allowed. */
let inside: HostileServer;
let credential: string;

const byName = (url: string) => url.replace('127.0.0.1', 'localhost');

useHostileServers(
	'ssrf',
	(started) => {
		({ world, service, other: inside, credential } = started);
	},
	{
		env: { N8N_SSRF_PROTECTION_ENABLED: 'true', N8N_SSRF_ALLOWED_HOSTNAMES: 'localhost' },
		addressOf: byName,
	},
);

const portOf = ({ url }: HostileServer) => new URL(url).port;

/** These nodes in a chain, with this file's credential. */
function signed(nodes: PlainNode[], id = credential) {
	const workflow = lineOf(world, nodes);
	const credentials = { nemoVideoApi: { id, name: 'NemoVideo account' } };
	for (const node of workflow.nodes) if (node.credentials) node.credentials = credentials;
	return workflow;
}

/** The service says of each of these renders that its clip is at this address; each is downloaded by a node. */
async function download(urls: string[]): Promise<N8nRun> {
	service.attack('status', ({ url = '' }: IncomingMessage, response: ServerResponse) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		const output = { url: urls[Number(url.split('_').at(-1))] };
		response.end(JSON.stringify({ status: 'completed', output }));
	});
	const nodes = urls.map(
		(_, index): PlainNode => ({
			name: `Export ${index}`,
			type: 'n8n-nodes-nemovideo.nemoVideoExport',
			parameters: { operation: 'getStatus', renderId: `render_${index}` },
		}),
	);
	return await runWorkflow(world, signed(nodes));
}

const redirectTo = (location: string) => (_: IncomingMessage, response: ServerResponse) => {
	response.writeHead(302, { location });
	response.end();
};

/** Addresses of this machine and of networks that only n8n reaches. */
const insiders = () => [
	inside.url + '/clip.mp4',
	'http://169.254.169.254/latest/meta-data/',
	'http://10.0.0.1/clip.mp4',
	'http://192.168.0.1/clip.mp4',
	`http://2130706433:${portOf(inside)}/clip.mp4`,
	`http://0x7f.1:${portOf(inside)}/clip.mp4`,
	`http://0.0.0.0:${portOf(inside)}/clip.mp4`,
	`http://[::1]:${portOf(inside)}/clip.mp4`,
	`http://[::ffff:127.0.0.1]:${portOf(inside)}/clip.mp4`,
	`http://[fd00::1]/clip.mp4`,
];

test('a clip at an allowed host is downloaded from there', async () => {
	const run = await download([`${byName(service.url)}/clip.mp4`]);
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, 'Export 0')).toMatchObject([{ fileSize: MP4.length }]);
	expect([service.count('clip'), service.count('download')]).toEqual([1, 0]);
});

test('an address in the own network is not fetched; the clip comes through the API', async () => {
	const urls = insiders();
	const run = await download(urls);
	expect(run.error).toBeUndefined();
	expect(inside.seen).toEqual([]);
	expect([service.count('clip'), service.count('download')]).toEqual([0, urls.length]);
	for (const [index] of urls.entries()) {
		expect(jsonOf(run, `Export ${index}`)).toMatchObject([{ fileSize: MP4.length }]);
	}
});

test('an allowed address that redirects into the own network is not followed there', async () => {
	service.attack('clip', redirectTo(`${inside.url}/clip.mp4`));
	const run = await download([`${byName(service.url)}/clip.mp4`]);
	expect(run.error).toBeUndefined();
	expect(inside.seen).toEqual([]);
	expect([service.count('clip'), service.count('download')]).toEqual([1, 1]);
});

test.each([
	['data:', 'data:video/mp4;base64,AAAAIGZ0eXBpc29t'],
	['file:', 'file:///etc/hostname'],
	['ftp:', 'ftp://127.0.0.1/clip.mp4'],
	['no scheme', '/clip.mp4'],
])('%s is not fetched', async (_, url) => {
	const run = await download([url]);
	expect(run.error).toBeUndefined();
	expect([service.count('clip'), service.count('download')]).toEqual([0, 1]);
	expect(jsonOf(run, 'Export 0')).toMatchObject([{ fileSize: MP4.length }]);
});

test('where the API redirects into the own network too, the error says why and what remains', async () => {
	service.attack('download', redirectTo(`${inside.url}/clip.mp4`));
	const { error } = await download([`${inside.url}/clip.mp4`]);
	expect(inside.seen).toEqual([]);
	expect(error?.message).toMatch(BLOCKED);
	expect(error?.description).toContain('render_0');
});

test('a Base URL that is not allowed is an error with a remedy, and nothing is sent', async () => {
	const id = await registeredCredential(world, inside.url);
	const node = { name: 'Credits', type: 'n8n-nodes-nemovideo.nemoVideoGetCredits', parameters: {} };
	const { error } = await runWorkflow(world, signed([node], id));
	expect(error?.message).toMatch(BLOCKED);
	expect(error?.description).toMatch(/Base URL|allow/);
	expect(inside.seen).toEqual([]);
});

test('a session, an edit and a render work at an allowed host', async () => {
	const node = (name: string, type: string, parameters = {}): PlainNode => ({
		name,
		type: `n8n-nodes-nemovideo.${type}`,
		parameters,
	});
	const run = await runWorkflow(
		world,
		signed([
			node('Session', 'nemoVideoCreateSession'),
			node('Edit', 'nemoVideoEditInstruction', { instruction: 'Make it shorter' }),
			node('Export', 'nemoVideoExport', { options: { pollInterval: 5 } }),
		]),
	);
	expect(run.error).toBeUndefined();
	// The service names its clip by its IP address, which is blocked.
	expect([service.count('clip'), service.count('download')]).toEqual([0, 1]);
	expect(jsonOf(run, 'Export')).toMatchObject([{ fileSize: MP4.length }]);
});
