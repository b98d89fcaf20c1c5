// The workflows in the real editor, as somebody sees them who has imported them, made the credentials and followed the
// note. Their pictures are in .run/editor; `npm run screenshot` brings them into docs/images.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { launchChromium } from '../../tools/chromium';
import { readExample } from '../../tools/n8n/host';
import { ROOT } from '../../tools/paths';
import { Editor } from '../e2e/editor/editor';
import { canvasPicture } from '../e2e/editor/pictures';
import { FIELD_WORDS } from './words';
import { type Examples, type Fill, importExample } from './world';

export const EXAMPLES = readdirSync(path.join(ROOT, 'examples'))
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length));

/** What a user chooses: every list that is still empty, and where messages go. */
function chosen(parameters: Record<string, unknown>, workflowId: string): Record<string, unknown> {
	const entries = Object.entries(parameters).map(([name, value]) => {
		const list = value as { __rl?: boolean; value?: string } | null;
		if (name === 'chatId' && value === '') return [name, '1'];
		if (!list?.__rl || list.value !== '') return [name, value];
		if (name === 'sheetName') return [name, { ...list, mode: 'name', value: 'Clips' }];
		return [name, { ...list, mode: 'id', value: name === 'workflowId' ? workflowId : 'chosen' }];
	});
	return Object.fromEntries(entries) as Record<string, unknown>;
}

export function editorTests(open: () => Examples): void {
	let browser: Browser;
	let editor: Editor;
	let post: string;

	beforeAll(async () => {
		browser = await launchChromium();
		editor = await Editor.open(browser, open().n8n);
		post = await importExample(open(), 'tiktok-post');
	});

	afterAll(async () => await browser?.close());

	test.each(EXAMPLES)('%s opens with every node known, complete and in sight', async (name) => {
		const { nodes } = await readExample(name);
		const fill: Fill = Object.fromEntries(
			nodes.map((node) => [node.name, chosen(node.parameters, post)]),
		);
		const drawn = nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
		await editor.openWorkflow(await importExample(open(), name, fill), drawn.length);
		for (const node of drawn) await editor.node(node.name).waitFor();
		expect(await editor.page.getByText('Install this node').count()).toBe(0);
		const issues = await editor
			.at('node-issues')
			.evaluateAll((marks) =>
				marks.map((mark) => mark.closest('[data-node-name]')?.getAttribute('data-node-name')),
			);
		expect(issues).toEqual([]);
		const notes = await editor.notes();
		expect(notes.count).toBe(nodes.length - drawn.length);
		// Less than a line
		expect(notes.hidden).toBeLessThan(10);
		await canvasPicture(editor.page, name);
	});

	test("the fields that the notes name are fields of n8n's nodes and credentials", async () => {
		const { request } = editor.page.context();
		const lists = ['nodes', 'credentials'].map((kind) => `${open().n8n.url}/types/${kind}.json`);
		const texts = await Promise.all(
			lists.map(async (list) => await (await request.get(list)).text()),
		);
		for (const word of FIELD_WORDS) expect(texts.join()).toContain(`"displayName":"${word}"`);
	});
}
