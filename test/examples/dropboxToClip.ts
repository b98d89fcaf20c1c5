import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { N8nRun } from '../../tools/n8n/run';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { type Examples, importExample, runFrom } from './world';

export function dropboxToClipTests(open: () => Examples): void {
	let clips: Clips;
	let address: string;
	let id: string;

	beforeAll(async () => {
		clips = await startClips();
		const footage = path.join(open().files, 'dropbox.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		address = clips.file(footage);
		open().dropbox.entries.length = 0;
		id = await importExample(open(), 'dropbox-to-clip', { 'Tell Somebody': { chatId: '5' } });
	});

	afterAll(() => clips?.close());

	const run = async (): Promise<N8nRun> => await runFrom(open(), id, 'Every Hour');
	const clipsIn = () =>
		open()
			.dropbox.entries.filter((entry) => entry.path.startsWith('/Clips/'))
			.map((entry) => entry.path);

	test('each video of the folder gets a clip in the other one, whatever else lies there', async () => {
		const { dropbox } = open();
		dropbox.put('/Raw/Match.MOV', 500_000, address);
		dropbox.put('/Raw/Match.mp4', 500_000, address);
		dropbox.put('/Raw/notes.txt', 5);
		dropbox.put('/Raw/old-clip.mp4', 500_000, address);
		dropbox.put('/Raw/huge.mp4', 600 * 1024 * 1024, address);
		const counts = countsSince(open());
		const { error } = await run();
		expect(error).toBeUndefined();
		expect(counts()).toMatchObject({ sessions: 2, uploads: 2, edits: 2, renders: 2, messages: 0 });
		expect(clipsIn().sort()).toEqual(['/Clips/Match.MOV-clip.mp4', '/Clips/Match.mp4-clip.mp4']);
		expect(open().emulator.ledger.uploads.at(-1)!.via).toBe('url');
	});

	test('run again, it leaves out what was done, and works on what is new or was changed', async () => {
		const counts = countsSince(open());
		await run();
		expect(counts()).toMatchObject({ sessions: 0, edits: 0 });
		open().dropbox.put('/Raw/Match.mp4', 400_000, address);
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});

	test('a file that is gone is told, the others go on, and neither is tried again', async () => {
		const { dropbox, telegram } = open();
		dropbox.put('/Raw/gone.mp4', 500_000);
		dropbox.put('/Raw/third.mp4', 500_000, address);
		const counts = countsSince(open());
		await run();
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1, messages: 1 });
		expect(telegram.sent.at(-1)!.text).toMatch(/^No clip of gone\.mp4: /);
		expect(clipsIn()).toContain('/Clips/third.mp4-clip.mp4');
	});

	test('a clip that Dropbox has no room for is told with its address, and not rendered again', async () => {
		const { dropbox, telegram } = open();
		dropbox.put('/Raw/last.mp4', 500_000, address);
		dropbox.full = true;
		const counts = countsSince(open());
		await run();
		dropbox.full = false;
		await run();
		expect(counts()).toMatchObject({ edits: 1, renders: 1, messages: 1 });
		expect(telegram.sent.at(-1)!.text).toMatch(
			/^No clip of last\.mp4: [^]*\nThe clip itself is ready: http\S+mp4/,
		);
	});
}
