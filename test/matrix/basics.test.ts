// What has to hold in every n8n that the package is tested in. These are the quickest checks: `npm test` runs
// them in the oldest n8n as well. The names of the tests are rows of docs/compatibility.md.
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import manifest from '../../package.json';
import { itemsOf } from '../../tools/n8n/run';
import { expectUprightClip } from '../e2e/clip';
import { credentialData, exampleWith, openWorld, runWorkflow, type World } from '../e2e/world';

jest.setTimeout(300_000);

const NODES = manifest.n8n.nodes.map((file) => {
	const name = path.basename(file, '.node.js');
	return `n8n-nodes-nemovideo.${name[0].toLowerCase()}${name.slice(1)}`;
});

interface LoadedType {
	name: string;
	iconUrl?: string | Record<'light' | 'dark', string>;
}

let world: World;

beforeAll(async () => {
	world = await openWorld('matrix-basics');
});

afterAll(async () => await world?.close());

/** What n8n's editor is told of these node types; one that did not load is missing. */
async function loaded(names: string[]): Promise<LoadedType[]> {
	const nodeInfos = names.map((name) => ({ name, version: 1 }));
	return await world.n8n.call('POST', '/node-types', { nodeInfos });
}

test('All nodes load', async () => {
	// Some versions answer with the package's name before the node's, some without.
	const without = (name: string) => name.replace(/^.*\./, '');
	const types = await loaded(NODES);
	expect(types.map(({ name }) => without(name))).toEqual(NODES.map(without));
});

test('Icons, light and dark', async () => {
	for (const { name, iconUrl } of await loaded(NODES)) {
		const addresses = [iconUrl].flatMap((icon) =>
			typeof icon === 'object' ? [icon.light, icon.dark] : [icon],
		);
		expect([name, addresses]).toEqual([name, [expect.any(String), expect.any(String)]]);
		for (const address of addresses) {
			const answer = await fetch(`${world.n8n.url}/${address}`);
			expect(await answer.text()).toContain('<svg');
		}
	}
});

test('Test of the credential', async () => {
	const { url } = world.emulator;
	const wrong = { authentication: 'token', token: 'nmv_usr_0123456789' };
	const data = [credentialData({ baseUrl: url }), credentialData({ baseUrl: url, ...wrong })];
	const ids = await Promise.all(
		data.map((one, index) => world.n8n.createCredential(`Test ${index}`, 'nemoVideoApi', one)),
	);
	expect(await world.n8n.testCredential(world.credential)).toMatchObject({ status: 'OK' });
	expect(await world.n8n.testCredential(ids[0])).toMatchObject({ status: 'OK' });
	expect(await world.n8n.testCredential(ids[1])).toMatchObject({ status: 'Error' });
});

test('The pipeline, in the server', async () => {
	const read = path.join(world.files, 'match.mp4');
	const write = path.join(world.files, 'clip.mp4');
	await makeSampleVideo(read, { durationMs: 36_000, width: 320, height: 180, fps: 15 });
	const run = await runWorkflow(world, await exampleWith(world.credential, { read, write }));
	expect(run.error).toBeUndefined();
	expect(run.status).toBe('success');
	const [clip] = itemsOf(run, 'Export & Wait');
	expect(clip.binary?.data).toMatchObject({ mimeType: 'video/mp4' });
	await expectUprightClip(write);
	const { sessions, uploads, edits, renders, downloads } = world.emulator.ledger;
	expect([sessions, uploads, edits, renders, downloads].map((all) => all.length)).toEqual([
		1, 1, 1, 1, 1,
	]);
});
