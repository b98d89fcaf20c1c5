import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { allItemsOf, type Examples, importExample, runFrom } from './world';

const TRIGGER = 'When clicking ‘Execute workflow’';

export function longRenderTests(open: () => Examples): void {
	let clips: Clips;
	let id: string;

	beforeAll(async () => {
		clips = await startClips();
		const footage = path.join(open().files, 'long.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		const address = clips.file(footage);
		const videos = [3, 2].map((seconds) => ({ address, wish: `trim to ${seconds} seconds` }));
		id = await importExample(open(), 'long-render', {
			Videos: { jsonOutput: JSON.stringify({ videos }) },
		});
	});

	afterEach(() => open().emulator.set({ renderMs: 40_000 }));

	afterAll(() => clips?.close());

	test('goes round until each clip is there, each rendered once', async () => {
		// Four seconds here: several rounds of the Wait node.
		open().emulator.set({ renderMs: 240_000 });
		const counts = countsSince(open());
		const run = await runFrom(open(), id, TRIGGER);
		expect(run.error).toBeUndefined();
		expect(run.runData['Get Status'].length).toBeGreaterThan(2);
		const ready = allItemsOf(run, 'Clip');
		expect(ready.map(({ binary }) => binary?.data.mimeType)).toEqual(['video/mp4', 'video/mp4']);
		expect(counts()).toMatchObject({ sessions: 2, uploads: 2, edits: 2, renders: 2 });
	});

	test('a render that fails leaves with its ids, the other one as a clip', async () => {
		open().emulator.inject({
			match: { method: 'POST', path: '/api/render/proxy/lambda' },
			do: { failRender: 'out of GPUs' },
		});
		const counts = countsSince(open());
		const run = await runFrom(open(), id, TRIGGER);
		expect(run.error).toBeUndefined();
		expect(allItemsOf(run, 'Clip')).toHaveLength(1);
		expect(allItemsOf(run, 'No Clip').map(({ json }) => json)).toEqual([
			expect.objectContaining({
				message: expect.stringContaining('out of GPUs'),
				sessionId: expect.any(String),
				renderId: expect.stringMatching(/^render_/),
				projectUrl: expect.stringMatching(/^http/),
			}),
		]);
		expect(counts()).toMatchObject({ edits: 2, renders: 2 });
	});
}
