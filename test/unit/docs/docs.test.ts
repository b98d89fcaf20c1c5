import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeProperties } from 'n8n-workflow';

import * as nodes from '../../../index';
import { PRESETS } from '../../../nemovideo';
import { ACCEPTED_LIST } from '../../../nemovideo/api/media';
import { ERROR_PAGES, withErrorTable } from '../../../tools/errorTable';
import { ROWS } from '../../../tools/retryCells';
import { RETRY_PAGE, withRetryTable } from '../../../tools/retryTable';
import manifest from '../../../package.json';
import { withFileTables } from '../../fixtures/fileTable';

/** Documents are part of the feature: what they repeat from the code is held to it here. */
const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const PAGES = [
	'README.md',
	'CONTRIBUTING.md',
	'AGENTS.md',
	'examples/README.md',
	'docs/credential.md',
	'docs/errors.md',
	'docs/files.md',
	'docs/outputs.md',
	'docs/retries.md',
	'docs/recipes.md',
	'docs/templates.md',
	'docs/queue-mode.md',
];
const descriptions = Object.values(nodes)
	.map(
		(nodeClass) =>
			new (nodeClass as new () => {
				description?: {
					name: string;
					displayName: string;
					properties: INodeProperties[];
				};
			})().description,
	)
	.filter((description) => description !== undefined);

test.each(ERROR_PAGES)('$page has the error table of the code', ({ page, lists }) => {
	expect(withErrorTable(read(page), lists)).toBe(read(page));
});

test('docs/files.md has the tables of the code and of its tests; if not, npm run docs:files makes it so', () => {
	expect(withFileTables(read('docs/files.md'))).toBe(read('docs/files.md'));
});

test.each(PAGES)('%s has no comment within a table, which would end it', (page) => {
	expect(read(page)).not.toMatch(/^\| ?---.*\n<!--/m);
});

test('the page of retries has the table of the tests', () => {
	const page = readFileSync(RETRY_PAGE, 'utf8');
	expect(withRetryTable(page)).toBe(page);
	for (const { cells } of ROWS) expect(Object.keys(cells).length).toBeGreaterThanOrEqual(3);
});

test('the README has the presets and the accepted files of the code', () => {
	for (const instruction of Object.values(PRESETS)) expect(readme).toContain(instruction);
	expect(readme).toContain(ACCEPTED_LIST);
});

test('the README and the credential say where tokens, credits and prices are [AUTH-11]', () => {
	const links = [
		'https://nemovideo.com/workspace/api-keys',
		'https://nemovideo.com/dashboard/billing',
		'https://www.nemovideo.com/pricing',
	];
	for (const link of links) expect(readme).toContain(`](${link})`);
	expect(read('docs/credential.md')).toContain(links[0]);
});

test('the README speaks to users first, and has the two commands for developers', () => {
	expect(readme).toMatch(/```sh\nnpm run demo .*\nnpm test .*\n```/);
	const order = [
		'## Install',
		'## Your first clip',
		'## The nodes',
		'## When something',
		'## For dev',
	];
	const at = order.map((heading) => readme.indexOf(heading));
	expect(at).toEqual([...at].sort((a, b) => a - b));
	expect(at[0]).toBeGreaterThan(0);
});

test.each(PAGES)('%s names only commands that exist', (page) => {
	for (const [, script] of read(page).matchAll(/npm run ([\w:]+)/g)) {
		expect(manifest.scripts).toHaveProperty([script]);
	}
});

test.each(PAGES)('%s names only files and folders that exist', (page) => {
	const folders = 'nemovideo|nodes|credentials|emulator|examples|test|bench|tools|docs|\\.github';
	const paths = [...read(page).matchAll(new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g'))].map(
		([, file]) => file,
	);
	expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test.each(PAGES)('every link of %s within the repository leads somewhere', (page) => {
	for (const [, link] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
		expect([link, existsSync(path.join(root, path.dirname(page), link))]).toEqual([link, true]);
	}
});

test('the README names each node', () => {
	for (const { displayName } of descriptions) {
		expect(readme).toContain(`**${displayName.replace('NemoVideo ', '')}**`);
	}
});

test('names and defaults that saved workflows depend on', () => {
	const defaults = (shown: (property: INodeProperties) => boolean) =>
		Object.fromEntries(
			descriptions.map(({ name, properties }) => {
				const kept = properties.filter((one) => one.type !== 'notice' && shown(one));
				return [name, Object.fromEntries(kept.map((one) => [one.name, one.default]))];
			}),
		);
	const fixed = defaults(({ displayOptions }) => !displayOptions?.show?.['@tool']);
	expect(fixed).toEqual({
		nemoVideoCreateSession: { taskName: 'project', language: 'en', options: {} },
		nemoVideoUpload: {
			sessionId: '={{ $json.sessionId }}',
			source: 'binary',
			binaryPropertyName: 'data',
			urls: '',
			options: {},
		},
		nemoVideoEditInstruction: {
			operation: 'sendAndWait',
			sessionId: '={{ $json.sessionId }}',
			preset: 'custom',
			instruction: PRESETS.tiktokHighlights,
			sent: '={{ $json.sent }}',
			options: {},
		},
		nemoVideoGetCredits: { options: {} },
		nemoVideoAssistant: {
			message:
				'={{ $json.chatInput ?? $json.message?.text ?? $json.message?.caption ?? $json.messages?.[0]?.text?.body ?? $json.messages?.[0]?.video?.caption ?? $json.text ?? "" }}',
			sessionId: '',
			asked: '={{ $json.asked ?? "" }}',
			binaryPropertyName: 'data',
			options: {},
		},
		nemoVideoQuickEdit: {
			source: 'binary',
			binaryPropertyName: 'data',
			urls: '',
			preset: 'custom',
			instruction: PRESETS.tiktokHighlights,
			download: true,
			options: {},
		},
		nemoVideoGetTimeline: { sessionId: '={{ $json.sessionId }}', simplify: true, options: {} },
		nemoVideoExport: {
			operation: 'exportAndWait',
			sessionId: '={{ $json.sessionId }}',
			renderId: '={{ $json.renderId }}',
			quality: 'high',
			download: true,
			binaryPropertyName: 'data',
			options: {},
		},
	});
});

test('as the tool of an agent, no node reads the session of the chat, and none edits without being told what', () => {
	const asTool = descriptions.flatMap(({ name, properties }) =>
		properties
			.filter(({ displayOptions }) => !displayOptions?.hide?.['@tool'])
			.map((property) => ({ node: name, ...property })),
	);
	const ASKED = ['instruction', 'message', 'renderId', 'sessionId', 'urls'];
	const asked = asTool.filter(({ name }) => ASKED.includes(name));
	expect([...new Set(asked.map(({ name }) => name))].sort()).toEqual(ASKED);
	for (const { name, default: value } of asked) {
		expect(value).toMatch(new RegExp(`^=\\{\\{ \\$fromAI\\('${name}', `));
	}
	expect(asTool.filter(({ name }) => name === 'source').map((one) => one.default)).toEqual([
		'url',
		'url',
	]);
	const files = asTool.filter(
		({ name, displayOptions }) =>
			name === 'binaryPropertyName' && displayOptions?.show?.source !== undefined,
	);
	expect(files.map(({ node, default: value }) => [node, String(value).slice(0, 35)])).toEqual([
		['nemoVideoQuickEdit', "={{ $fromAI('binaryPropertyName', `"],
		['nemoVideoUpload', "={{ $fromAI('binaryPropertyName', `"],
	]);
});

test('each node has a codex file with its own id', () => {
	for (const { name } of descriptions) {
		const file = `NemoVideo${name.slice('nemoVideo'.length)}`;
		const codex = JSON.parse(read(`nodes/${file}/${file}.node.json`)) as { node: string };
		expect(codex.node).toBe(`n8n-nodes-nemovideo.${name}`);
	}
});

test('each folder of a node is exported by index.ts and listed in package.json', () => {
	const folders = readdirSync(path.join(root, 'nodes')).filter((name) => name.startsWith('Nemo'));
	const exported = descriptions.map(({ name }) => `NemoVideo${name.slice('nemoVideo'.length)}`);
	expect(exported.sort()).toEqual(folders.sort());
	const listed = folders.map((folder) => `dist/nodes/${folder}/${folder}.node.js`);
	expect([...manifest.n8n.nodes].sort()).toEqual(listed);
});

test('examples use nodes and parameters that exist, and leave them at their defaults but for the preset', () => {
	for (const file of readdirSync(path.join(root, 'examples')).filter((name) =>
		name.endsWith('.json'),
	)) {
		const workflow = JSON.parse(read(`examples/${file}`)) as {
			versionId?: string;
			nodes: { type: string; parameters: object }[];
		};
		// The command line of n8n 2.0 imports no workflow without one.
		expect(workflow.versionId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
		for (const node of workflow.nodes.filter(({ type }) =>
			type.startsWith('n8n-nodes-nemovideo.'),
		)) {
			// A node used as a tool has the name of the node with `Tool` behind it.
			const type = node.type.replace(/Tool$/, '');
			const known = descriptions.find(({ name }) => type === `n8n-nodes-nemovideo.${name}`);
			expect(known).toBeDefined();
			expect(known?.properties.map(({ name }) => name)).toEqual(
				expect.arrayContaining(Object.keys(node.parameters)),
			);
		}
	}
});

test('nothing in nemovideo/ knows n8n, and nodes/ reads no wire field by name', () => {
	const sources = (folder: string) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => read(path.join(folder, name)));
	for (const source of sources('nemovideo'))
		expect(source).not.toMatch(/from '(n8n-|\.\.\/nodes|\.\.\/\.\.\/nodes)/);
	for (const source of sources('nodes')) {
		expect(source).not.toMatch(
			/\b(session_id|task_id|video_infos|generated_media|canvas_config|claim_token|new_message)\b/,
		);
	}
});
