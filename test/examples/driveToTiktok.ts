import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { countsSince } from './counts';
import { describedFile } from './internet/driveFiles';
import { type Examples, type Fill, importExample, runFrom } from './world';

const FOLDER = { __rl: true, mode: 'id', value: 'inbox' };
const CLIPS = { __rl: true, mode: 'id', value: 'clips' };

/** What its note tells a user to choose. @param post the id of the sub-workflow */
export function driveChoices(post: string): Fill {
	return {
		'New File': { folderToWatch: FOLDER },
		'Save Clip': { folderId: CLIPS },
		'Post to TikTok': { workflowId: { __rl: true, mode: 'id', value: post } },
		'Tell Somebody': { chatId: '7' },
	};
}

export function driveToTiktokTests(open: () => Examples): void {
	let id: string;
	let footage: string;
	let filled: Fill;

	beforeAll(async () => {
		const post = await importExample(open(), 'tiktok-post');
		filled = driveChoices(post);
		id = await importExample(open(), 'drive-to-tiktok', filled);
		footage = path.join(open().files, 'match.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	});

	const run = async (): Promise<N8nRun> => await runFrom(open(), id, 'New File');
	const told = () => open().telegram.sent.at(-1)?.text ?? '';

	test('a new video becomes a clip in Drive and a draft on TikTok, with their links beside it', async () => {
		const { google } = open();
		const counts = countsSince(open());
		google.add('inbox', footage);
		const { error } = await run();
		expect(error).toBeUndefined();
		expect(counts()).toEqual({
			sessions: 1,
			uploads: 1,
			edits: 1,
			renders: 1,
			posts: 1,
			messages: 0,
		});
		const clip = google.files.find(({ name }) => name === 'match-clip.mp4');
		expect(clip).toMatchObject({ parents: ['clips'], mimeType: 'video/mp4' });
		expect(clip!.size).toBe(open().tiktok.posts.at(-1)!.received);
		const links = google.files.find(({ name }) => name === 'match-clip.mp4.txt');
		expect(links?.text).toMatch(
			/Clip: https:\/\/drive\.google\.com\S+\nTikTok: The clip is a draft.*\nNemoVideo project: http/,
		);
	});

	test('run again, it does nothing: nothing is paid or posted twice', async () => {
		const counts = countsSince(open());
		const again = await run();
		expect(again.error).toBeUndefined();
		expect(counts()).toEqual({
			sessions: 0,
			uploads: 0,
			edits: 0,
			renders: 0,
			posts: 0,
			messages: 0,
		});
	});

	test('a render that fails is told with its session, its render and the project, and is not posted', async () => {
		const { google, emulator } = open();
		google.add('inbox', footage);
		emulator.inject({
			match: { path: '/render/proxy/lambda/', method: 'GET' },
			times: 2,
			do: { failRender: 'out of GPUs' },
		});
		const counts = countsSince(open());
		await run();
		const { edits, posts, messages } = counts();
		expect({ edits, posts, messages }).toEqual({ edits: 1, posts: 0, messages: 1 });
		const { sessionId, renderId } = emulator.ledger.renders.at(-1)!;
		expect(told()).toContain('No clip of match.mp4');
		expect(told()).toContain(sessionId);
		expect(told()).toContain(renderId);
		expect(told()).toMatch(/Project: http/);
	});

	test('a post that TikTok refuses is told in plain words, with the address of the clip', async () => {
		// Cameras write names with one underscore, which Telegram's Markdown would refuse.
		open().google.add('inbox', footage, 'video/mp4', 'IMG_2041 <1>.MOV');
		open().tiktok.refuse('spam_risk_too_many_posts', 403);
		const counts = countsSince(open());
		await run();
		const { edits, renders, posts, messages } = counts();
		expect({ edits, renders, posts, messages }).toEqual({
			edits: 1,
			renders: 1,
			posts: 0,
			messages: 1,
		});
		expect(told()).toMatch(
			/IMG_2041 <1>\.MOV: [^]*Try again tomorrow[^]*The clip itself is ready: http/,
		);
	});

	test.each([
		['notes.txt', 'text/plain', /is not a video/],
		['match-clip.mp4', 'video/mp4', /is a clip already/],
	])('%s is left alone, and that is told', async (name, type, words) => {
		const file = path.join(open().files, 'notes.txt');
		writeFileSync(file, 'notes');
		open().google.add('inbox', file, type, name);
		const counts = countsSince(open());
		await run();
		expect(counts()).toMatchObject({ sessions: 0, edits: 0, messages: 1 });
		expect(told()).toMatch(words);
		open().google.files.shift();
	});

	test('a file that is gone when its turn comes is told, and no session is opened', async () => {
		const file = open().google.add('inbox', footage);
		file.gone = true;
		const counts = countsSince(open());
		const gone = await run();
		open().google.files.shift();
		expect(counts()).toMatchObject({ sessions: 0, messages: 1 });
		expect(told()).toContain('No clip of match.mp4');
		expect(jsonOf(gone, 'Create Session')).toEqual([]);
	});

	test('of two files at once, the one that fails is told and the other goes on', async () => {
		const { google } = open();
		const good = google.add('inbox', footage);
		const bad = google.add('inbox', footage, 'video/mp4', 'lost.mp4');
		bad.gone = true;
		// In the editor the trigger takes the newest file only; published, all that are new.
		const pinned = { 'New File': [bad, good].map((file) => ({ json: describedFile(file) })) };
		const both = await importExample(open(), 'drive-to-tiktok', filled, pinned);
		const counts = countsSince(open());
		await runFrom(open(), both, 'New File');
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1, posts: 1, messages: 1 });
		expect(told()).toMatch(/^No clip of lost\.mp4: (?![^]*Project:)/);
	});
}
