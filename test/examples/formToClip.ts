import { openAsBlob, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { countsSince } from './counts';
import { sendForm } from './forms';
import { type Examples, importExample, unpublish } from './world';

/** The good run in a browser, down to the file that it saves, is in test/e2e/editor.test.ts. */
export function formToClipTests(open: () => Examples): void {
	let id: string;

	beforeAll(async () => {
		id = await importExample(open(), 'form-to-clip');
		await open().n8n.activate(id);
	});

	afterAll(async () => await unpublish(open(), id));

	const send = async (file: string) =>
		await sendForm(open(), 'form-to-clip', [
			['field-0', await openAsBlob(file, { type: 'video/mp4' }), path.basename(file)],
			['field-1', 'pull the best 2 seconds, vertical'],
		]);

	test('the last page hands out the clip', async () => {
		const footage = path.join(open().files, 'form.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		const counts = countsSince(open());
		const page = await send(footage);
		expect(page).toMatch(/Your clip is ready[^]*form-clip\.mp4/);
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1, renders: 1 });
	});

	test('a file that is no video is said to be none on the last page, and nothing is sent', async () => {
		const notes = path.join(open().files, 'notes.mp4');
		writeFileSync(notes, 'these are notes, whatever the name says\n'.repeat(99));
		const counts = countsSince(open());
		expect(await send(notes)).toMatch(/There is no clip[^]*notes\.mp4[^]*Accepted are mp4/);
		expect(counts()).toMatchObject({ uploads: 0, edits: 0, renders: 0 });
	});
}
