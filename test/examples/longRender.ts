import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { until } from '../../tools/n8n/services';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { allItemsOf, type Examples, importExample, readExampleNode, runFrom } from './world';

const TRIGGER = 'Start by Hand';

export function longRenderTests(open: () => Examples): void {
	let clips: Clips;
	let id: string;
	let footage: string;

	const address = () => clips.file(footage);

	beforeAll(async () => {
		clips = await startClips();
		footage = path.join(open().files, 'long.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		const videos = [3, 2].map((seconds) => ({
			address: address(),
			wish: `trim to ${seconds} seconds`,
		}));
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

	test('n8n stops during the wait and starts again: the clip is delivered, rendered once', async () => {
		// Two seconds here: the render is done while n8n is away.
		open().emulator.set({ renderMs: 120_000 });
		const videos = [{ address: address(), wish: 'trim to 2 seconds' }];
		const waiting = await importExample(open(), 'long-render', {
			Videos: { jsonOutput: JSON.stringify({ videos }) },
			// As in the file: n8n keeps only a wait of 65 seconds or more in its database.
			Wait: (await readExampleNode('long-render', 'Wait')).parameters,
		});
		const counts = countsSince(open());
		const execution = await open().n8n.run(waiting, TRIGGER);
		const status = async () =>
			(await open().n8n.call<{ status: string }>('GET', `/executions/${execution}`)).status;
		await until('the run waits', async () => (await status()) === 'waiting', 60_000);
		const { pid } = open().n8n;
		const render = open().emulator.ledger.renders.at(-1)!;
		await open().restart(() => expect(counts()).toMatchObject({ edits: 1, renders: 1 }));
		expect(open().n8n.pid).not.toBe(pid);
		expect(await status()).toBe('waiting');
		const run = await open().n8n.finished(execution, 200_000);
		expect(run.error).toBeUndefined();
		const [clip] = allItemsOf(run, 'Clip');
		expect(clip.json).toMatchObject({ renderId: render.renderId, status: 'completed' });
		expect(clip.binary?.data.mimeType).toBe('video/mp4');
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1, renders: 1 });
	});

	test('a render that does not end leaves after an hour of rounds, with the ids to pick it up', async () => {
		open().emulator.set({ renderMs: 3_600_000_000 });
		const videos = [{ address: address(), wish: 'trim to 2 seconds' }];
		const endless = await importExample(open(), 'long-render', {
			Videos: { jsonOutput: JSON.stringify({ videos }) },
			Wait: { amount: 0 },
		});
		const counts = countsSince(open());
		const run = await runFrom(open(), endless, TRIGGER);
		// 60 rounds of 70 seconds in the file
		expect(run.runData['Get Status']).toHaveLength(61);
		expect(allItemsOf(run, 'No Clip').map(({ json }) => json)).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(/^Still (pending|processing) after an hour/),
				renderId: open().emulator.ledger.renders.at(-1)!.renderId,
			}),
		]);
		expect(counts()).toMatchObject({ edits: 1, renders: 1 });
	});

	test('an address that is not there leaves with what is wrong, the other one as a clip', async () => {
		const videos = [address().replace('long', 'nowhere'), address()].map((one) => ({
			address: one,
			wish: 'trim to 2 seconds',
		}));
		const mixed = await importExample(open(), 'long-render', {
			Videos: { jsonOutput: JSON.stringify({ videos }) },
		});
		const counts = countsSince(open());
		const run = await runFrom(open(), mixed, TRIGGER);
		expect(run.error).toBeUndefined();
		expect(allItemsOf(run, 'Clip')).toHaveLength(1);
		expect(allItemsOf(run, 'No Clip').map(({ json }) => json)).toEqual([
			expect.objectContaining({
				address: videos[0].address,
				message: expect.stringMatching(/nowhere|fetch|address/i),
			}),
		]);
		expect(counts()).toMatchObject({ edits: 1, renders: 1 });
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
