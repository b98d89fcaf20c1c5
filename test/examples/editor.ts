// The workflows in the real editor, as somebody sees them who has imported them, made the credentials and followed the
// note. Their pictures are in .run/editor; `npm run screenshot` brings them into docs/images.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { makeSampleVideo } from '../../emulator';
import { launchChromium } from '../../tools/chromium';
import { readExample } from '../../tools/n8n/host';
import { ROOT } from '../../tools/paths';
import { Editor } from '../e2e/editor/editor';
import { canvasPicture } from '../e2e/editor/pictures';
import { startClips } from './clips';
import { countsSince } from './counts';
import { driveChoices } from './driveToTiktok';
import { HEADER, weeklyChoices } from './weeklyHighlights';
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

	/** Runs a workflow with the button on the canvas, and gives what n8n announces and how many nodes it marks. */
	async function runByHand(name: string, fill: Fill) {
		const { nodes } = await readExample(name);
		const drawn = nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length;
		await editor.openWorkflow(await importExample(open(), name, fill), drawn);
		const startMs = performance.now();
		const announced = await editor.run();
		const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
		console.log(`${name}, from the click to the end: ${seconds} s`);
		return { announced, green: await editor.at('canvas-node-status-success').count() };
	}

	const footage = async (name: string): Promise<string> => {
		const file = path.join(open().files, name);
		await makeSampleVideo(file, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		return file;
	};

	test('drive-to-tiktok runs by one click, from the file in Drive to the draft on TikTok', async () => {
		const counts = countsSince(open());
		open().google.add('inbox', await footage('by-hand.mp4'));
		const { announced, green } = await runByHand('drive-to-tiktok', driveChoices(post));
		expect(announced).toContain('Workflow executed successfully');
		// All but the two that tell of failures
		expect(green).toBe(13);
		expect(counts()).toMatchObject({ edits: 1, renders: 1, posts: 1, messages: 0 });
	});

	test('weekly-highlights runs by one click, from a row to its link', async () => {
		const clips = await startClips();
		const address = clips.file(await footage('by-hand.mp4'));
		const row = [address, 'trim to 2 seconds', 'tiktok'];
		open().google.rows = [HEADER, row].map((cells) => HEADER.map((_, at) => cells[at] ?? ''));
		const counts = countsSince(open());
		const { announced } = await runByHand('weekly-highlights', weeklyChoices(post));
		clips.close();
		expect(announced).toContain('Workflow executed successfully');
		expect(counts()).toMatchObject({ edits: 1, renders: 1, posts: 1 });
		expect(open().google.rows[1].slice(3, 5)).toEqual(['done', expect.stringMatching(/^http/)]);
	});
}
