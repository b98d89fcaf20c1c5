import { openAsBlob, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { countsSince } from './counts';
import { sendForm } from './forms';
import { type Examples, importExample, unpublish } from './world';

export function youtubeShortsPostTests(open: () => Examples): void {
	let id: string;
	let footage: string;

	beforeAll(async () => {
		footage = path.join(open().files, 'short.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		id = await importExample(open(), 'youtube-shorts-post');
		await open().n8n.activate(id);
	});

	afterAll(async () => await unpublish(open(), id));

	const send = async (title: string, file = footage) =>
		await sendForm(open(), 'youtube-shorts-post', [
			['field-0', await openAsBlob(file, { type: 'video/mp4' }), path.basename(file)],
			['field-1', title],
			['field-2', 'pull the best 3-second highlights, vertical'],
		]);

	test('the clip goes up as a private Short, with title and description', async () => {
		const { google } = open();
		const counts = countsSince(open());
		const before = google.videos.length;
		const page = await send('Three <best> goals');
		expect(google.videos).toHaveLength(before + 1);
		const video = google.videos.at(-1)!;
		expect(video).toMatchObject({ title: 'Three best goals #Shorts', privacyStatus: 'private' });
		expect(video.size).toBeGreaterThan(10_000);
		expect(video.description).toMatch(/\w/);
		expect(page).toContain(`https://www.youtube.com/shorts/${video.id}`);
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});

	test('a file that is no video is said to be none on the last page, and nothing goes to YouTube', async () => {
		const notes = path.join(open().files, 'short-notes.mp4');
		writeFileSync(notes, 'these are notes\n'.repeat(99));
		const before = open().google.videos.length;
		expect(await send('Notes', notes)).toMatch(/There is no clip[^]*Accepted are mp4/);
		expect(open().google.videos).toHaveLength(before);
	});

	test('a refusal of YouTube leaves the clip: its address is on the last page, nothing is made again', async () => {
		open().google.refuseVideo('quotaExceeded');
		const counts = countsSince(open());
		const before = open().google.videos.length;
		const page = await send('Again');
		expect(page).toMatch(/YouTube did not take it[^]*The clip itself is ready: http/);
		expect(open().google.videos).toHaveLength(before);
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});
}
