// The way of a first-time user through n8n's real editor: from the search on an empty canvas to a clip that plays.
// The pictures that it takes are in .run/editor; `npm run screenshot` puts those of them that the documents show
// into docs/images.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { makeSampleVideo } from '../../emulator';
import * as exported from '../../index';
import { launchChromium } from '../../tools/chromium';
import { exampleFile, readExample, type WorkflowData } from '../../tools/n8n/host';
import { withCredential } from '../../tools/workflow';
import { expectUprightClip } from './clip';
import { Editor } from './editor/editor';
import {
	addCredential,
	addFirstNode,
	addFootage,
	addOtherNodes,
	EXPORT,
	FIVE,
	READ,
} from './editor/firstClip';
import { canvasPicture, picture, startPictures } from './editor/pictures';
import { openWorld, type World } from './world';

jest.setTimeout(300_000);

const ALL = Object.values(exported)
	.map((Type) => new (Type as new () => { description?: { displayName: string } })())
	.flatMap(({ description }) => (description ? [description.displayName] : []));
const OTHERS = ['NemoVideo Get Credits', 'NemoVideo Quick Edit', 'NemoVideo Assistant'];
const isOurs = (name: string) => name.startsWith('NemoVideo ');

let world: World;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
	// First: without a browser nothing else needs to be started.
	browser = await launchChromium();
	startPictures();
	world = await openWorld('editor');
	// A first-time user has none.
	await world.n8n.call('DELETE', `/credentials/${world.credential}`);
	const footage = { durationMs: 36_000, width: 640, height: 360, fps: 15 };
	await makeSampleVideo(path.join(world.files, 'holiday.mp4'), footage);
	editor = await Editor.open(browser, world.n8n);
});

afterAll(async () => {
	await browser?.close();
	await world?.close();
});

describe('the search on the empty canvas', () => {
	beforeAll(async () => await editor.openSearch());

	test.each(['nemovideo', 'nemo video'])('"%s" finds all nodes and nothing else', async (word) => {
		const names = await editor.search(word);
		expect([...names].sort()).toEqual([...ALL].sort());
	});

	test('"nemo video" lists the five steps in the order of their work', async () => {
		const names = await editor.search('nemo video');
		expect(names.slice(0, 5)).toEqual(FIVE);
	});

	test.each([
		...['edit video', 'video editor', 'subtitles', 'captions', 'highlights', 'cut', 'trim', 'clip'],
		...['shorts', 'reels', 'tiktok', 'instagram', 'youtube'],
	])('"%s" finds Quick Edit before the other nodes, and Edit Instruction', async (word) => {
		const ours = (await editor.search(word)).filter(isOurs);
		expect(ours[0]).toBe('NemoVideo Quick Edit');
		expect(ours).toContain('NemoVideo Edit Instruction');
	});

	test('a word that has nothing to do with video finds none', async () => {
		expect((await editor.search('spreadsheet')).filter(isOurs)).toEqual([]);
	});
});

/** Opens the clip in the last node's binary view and waits until a second of it has been played. */
async function playClip(): Promise<{ width: number; height: number; seconds: number }> {
	await editor.openNode(EXPORT);
	const output = editor.at('output-panel');
	await editor.at('radio-button-binary', output).click();
	expect(await output.innerText()).toMatch(/holiday-clip\.mp4[^]*video\/mp4/);
	await editor.at('ndv-view-binary-data', output).click();
	return await editor.played(output.locator('video'));
}

describe('on the canvas', () => {
	// What n8n showed when a test ended, or gave up.
	afterEach(async () => {
		if (editor) await picture(editor.page, expect.getState().currentTestName!);
	});

	test('five nodes from the search, a credential by Save, one click: the clip plays', async () => {
		const startMs = performance.now();
		await addFootage(editor, world);
		await addFirstNode(editor);
		await addCredential(editor, world);
		await addOtherNodes(editor);
		expect(await editor.run()).toContain('Workflow executed successfully');
		expect(await editor.at('canvas-node-status-success').count()).toBe(7);
		await canvasPicture(editor.page, 'five-nodes');
		const clip = await playClip();
		const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
		console.log(`From the empty canvas to the playing clip: ${seconds} s`);
		await picture(editor.at('output-panel'), 'clip');
		expect(clip).toEqual({ width: 1080, height: 1920, seconds: 30 });
		await editor.closeNode();
		const { tokens, sessions, uploads, edits, renders, downloads } = world.emulator.ledger;
		const counts = [tokens, sessions, uploads, edits, renders, downloads].map((all) => all.length);
		expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
	});

	test('a run that fails says in its node what is wrong and what to do', async () => {
		const notes = path.join(world.files, 'notes.mp4');
		writeFileSync(notes, 'these are notes, whatever the name says\n'.repeat(99));
		await editor.openNode(READ);
		await editor.parameter('fileSelector').fill(notes);
		await editor.closeNode();
		expect(await editor.run()).toMatch(/NemoVideo Upload[^]*notes\.mp4/);
		await editor.openNode('NemoVideo Upload');
		expect(await editor.at('node-error-message').innerText()).toContain('notes.mp4');
		// Which files are accepted, and that nothing has been paid for
		expect(await editor.at('node-error-description').innerText()).toMatch(
			/Accepted are mp4, mov[^]*Nothing was sent/,
		);
		await picture(editor.page.locator('.node-error-view__header').first(), 'error');
		await editor.closeNode();
	});

	test('the other nodes ask for nothing that has to be typed, but for the message of a chat', async () => {
		await editor.openNew();
		for (const name of OTHERS) {
			await editor.add(name, 'Add to workflow');
			await picture(editor.at('ndv'), `panel ${name}`);
			await editor.closeNode();
		}
		expect(await editor.at('canvas-node').count()).toBe(OTHERS.length + 1);
	});

	test('the example opens with every node known and in sight', async () => {
		await openExample(await readExample('highlight-clip'));
	});

	test('the form example is imported by the menu that the documents name', async () => {
		await editor.openNew();
		await editor.openImportMenu();
		await picture(editor.page, 'import');
		await editor.importFile(exampleFile('form-to-clip'));
		for (const name of ['Form', 'Quick Edit', 'Download page']) await editor.node(name).waitFor();
	});

	test('the form example needs nothing but its credential: a video goes in, the clip comes out', async () => {
		const example = await readExample('form-to-clip');
		// A user waits the usual 30 seconds; the emulator's clock runs faster.
		const nodes = example.nodes.map((node) =>
			node.name === 'Quick Edit'
				? { ...node, parameters: { ...node.parameters, options: { pollInterval: 5 } } }
				: node,
		);
		await openExample({ ...example, nodes });
		expect(await editor.node('Quick Edit').innerText()).toContain('instruction from an expression');
		const notes = await editor.notes();
		expect(notes.count).toBe(3);
		// Less than a line
		expect(notes.hidden).toBeLessThan(10);
		const form = await editor.runForm();
		await form.locator('input[type="file"]').setInputFiles(path.join(world.files, 'holiday.mp4'));
		// Other words than the field's own example, so that the picture shows them typed.
		await form.locator('textarea').fill('Pull the best 30 seconds, vertical, with captions');
		await picture(form.locator('.container'), 'form');
		const coming = form.waitForEvent('download');
		await form.locator('#submit-btn').click();
		const download = await coming;
		expect(download.suggestedFilename()).toBe('holiday-clip.mp4');
		const clip = path.join(world.files, 'form-clip.mp4');
		await download.saveAs(clip);
		await expectUprightClip(clip);
		await picture(form.locator('.container'), 'form-done');
		await form.close();
	});
});

/** Opens a workflow of examples/ with the user's credential, and looks for what n8n marks as missing. */
async function openExample(example: WorkflowData): Promise<void> {
	const [{ id }] = await world.n8n.call<Array<{ id: string }>>('GET', '/credentials');
	const workflow = withCredential(example, id);
	const drawn = workflow.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
	await editor.openWorkflow(await world.n8n.createWorkflow(workflow), drawn.length);
	for (const { name } of drawn) await editor.node(name).waitFor();
	expect(await editor.page.getByText('Install this node').count()).toBe(0);
	expect(await editor.at('node-issues').count()).toBe(0);
}
