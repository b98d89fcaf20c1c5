// Two of the workflows as a new user comes to them: from the import of the files by what their notes say to the first
// run, in an n8n where the accounts are connected. docs/recipes.md gives what was counted.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { makeSampleVideo } from '../../emulator';
import { launchChromium } from '../../tools/chromium';
import { ROOT } from '../../tools/paths';
import { Editor } from '../e2e/editor/editor';
import { picture } from '../e2e/editor/pictures';
import { startClips } from './clips';
import { countsSince } from './counts';
import { NewUser } from './newUser';
import { HEADER } from './weeklyHighlights';
import { type Examples, openExamples } from './world';

jest.setTimeout(500_000);

/** Each first look at a part of the editor loads it, on a machine that does other work as well. */
const PATIENCE_MS = 120_000;
const POST = 'Post a video to TikTok from other workflows';

let examples: Examples;
let browser: Browser;
let editor: Editor;
let footage: string;

beforeAll(async () => {
	browser = await launchChromium();
	examples = await openExamples('new-user');
	footage = path.join(examples.files, 'first.mp4');
	await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
});

beforeEach(async () => {
	editor = await Editor.open(browser, examples.n8n);
	editor.page.context().setDefaultTimeout(PATIENCE_MS);
});

afterEach(async () => {
	await picture(editor.page, expect.getState().currentTestName!);
	await editor.page.close();
});

afterAll(async () => {
	await browser?.close();
	await examples?.close();
});

/** The row of a workflow in the page's table must say what was counted. */
function expectWritten(name: string, user: NewUser): void {
	const { clicks, keys, seconds } = user.effort;
	console.log(`${name}: ${clicks} clicks, ${keys} keys, ${seconds} s`);
	const page = readFileSync(path.join(ROOT, 'docs', 'recipes.md'), 'utf8');
	const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
	expect(row).toContain(`| ${clicks} clicks, ${keys} key`);
}

test('tiktok-post: import, open four nodes, publish', async () => {
	const user = await NewUser.begin(editor);
	await user.import('tiktok-post');
	for (const node of ['Begin Draft', 'Creator Info', 'Begin Post', 'Get Post Status'])
		await user.in(node, () => user.seeCredential());
	expect(await user.marked()).toEqual([]);
	await user.publish();
	expectWritten('tiktok-post', user);
});

test('drive-to-tiktok: import, two folders, the sub-workflow, the chat, run', async () => {
	const counts = countsSince(examples);
	examples.google.add('inbox', footage);
	const user = await NewUser.begin(editor);
	await user.import('drive-to-tiktok');
	await user.in('New File', async () => {
		await user.seeCredential();
		await user.choose('folderToWatch', 'Footage');
	});
	await user.in('Save Clip', async () => {
		await user.chooseCredential('googleDriveOAuth2Api');
		await user.choose('folderId', 'Clips');
	});
	await user.in('Post to TikTok', () => user.choose('workflowId', POST));
	await user.in('Tell Somebody', () => user.type('chatId', '7'));
	expect(await user.marked()).toEqual([]);
	expect(await user.run()).toContain('Workflow executed successfully');
	// All but the two that tell of failures
	expect(await editor.at('canvas-node-status-success').count()).toBe(14);
	expect(counts()).toMatchObject({ edits: 1, renders: 1, posts: 1, messages: 0 });
	const { files } = examples.google;
	for (const name of ['first-clip.mp4', 'first-clip.mp4.txt'])
		expect(files.find((file) => file.name === name)?.parents).toEqual(['clips']);
	expectWritten('drive-to-tiktok', user);
});

test('weekly-highlights: import, the sheet, the sub-workflow, run', async () => {
	const clips = await startClips();
	const row = [clips.file(footage), 'trim to 2 seconds', 'tiktok'];
	examples.google.rows = [HEADER, row].map((cells) => HEADER.map((_, at) => cells[at] ?? ''));
	const counts = countsSince(examples);
	const user = await NewUser.begin(editor);
	await user.import('weekly-highlights');
	await user.in('Read Rows', async () => {
		await user.chooseCredential('googleSheetsOAuth2Api');
		await user.choose('documentId', 'Clips of the week');
		await user.choose('sheetName', 'Clips');
	});
	await user.in('Post to TikTok', () => user.choose('workflowId', POST));
	expect(await user.marked()).toEqual([]);
	expect(await user.run()).toContain('Workflow executed successfully');
	clips.close();
	expect(examples.google.rows[1].slice(3)).toEqual([
		'done',
		expect.stringMatching(/^http/),
		expect.stringMatching(/^\d+$/),
		expect.stringMatching(/^\d+$/),
		expect.stringMatching(/^The clip is a draft/),
	]);
	expect(counts()).toMatchObject({ edits: 1, renders: 1, posts: 1 });
	expectWritten('weekly-highlights', user);
});
