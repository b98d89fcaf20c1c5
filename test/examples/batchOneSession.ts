import { openAsBlob, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { type Field, sendForm } from './forms';
import { type Examples, importExample, unpublish } from './world';

export function batchOneSessionTests(open: () => Examples): void {
	const NAMES = ['match.mp4', 'training.mp4'];
	let id: string;

	beforeAll(async () => {
		id = await importExample(open(), 'batch-one-session');
		for (const name of NAMES) {
			const shape = { durationMs: 9000, width: 320, height: 180, fps: 15 };
			await makeSampleVideo(path.join(open().files, name), shape);
		}
		await open().n8n.activate(id);
	});

	afterAll(async () => await unpublish(open(), id));

	/** Fills in the form and gives the text of its last page. */
	async function send(wish: string, names = NAMES): Promise<string> {
		const file = async (name: string) =>
			await openAsBlob(path.join(open().files, name), { type: 'video/mp4' });
		const files = await Promise.all(
			names.map(async (name): Promise<Field> => ['field-0', await file(name), name]),
		);
		return await sendForm(open(), 'batch-one-session', [...files, ['field-1', wish]]);
	}

	test('one session, one clip for each file by its own line, and the project on the last page', async () => {
		const { ledger } = open().emulator;
		const before = ledger.edits.length;
		const last = await send(
			'pull the best 3-second highlights, landscape\npull the best 2-second highlights, vertical',
		);
		for (const name of NAMES) expect(last).toMatch(new RegExp(`clip-${name}: http\\S+`));
		expect(last).toMatch(/The whole project: https:\/\/nemovideo\.com\/workspace/);
		const edits = ledger.edits.slice(before);
		expect(edits.map(({ text }) => text)).toEqual([
			'Use only match.mp4: pull the best 3-second highlights, landscape',
			'Use only training.mp4: pull the best 2-second highlights, vertical',
		]);
		expect(new Set(edits.map(({ sessionId }) => sessionId)).size).toBe(1);
		const renders = ledger.renders.slice(-2);
		const order = [edits[0], renders[0], edits[1], renders[1]].map(({ at }) => at);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test('a file that is no video says so by its name, and the other one is made by its own line', async () => {
		const { edits } = open().emulator.ledger;
		const before = edits.length;
		writeFileSync(path.join(open().files, 'notes.mp4'), 'these are notes\n'.repeat(99));
		const last = await send('trim to 3 seconds\ntrim to 2 seconds', ['notes.mp4', 'training.mp4']);
		expect(last).toMatch(/notes\.mp4: [^]*clip-training\.mp4: http/);
		expect(edits.slice(before).map(({ text }) => text)).toEqual([
			'Use only training.mp4: trim to 2 seconds',
		]);
	});

	test('a file that cannot be rendered says why, and the other one is made; each is paid once', async () => {
		const { emulator } = open();
		const { edits, renders } = emulator.ledger;
		const before = [edits.length, renders.length];
		emulator.inject({
			match: { path: '/api/render/proxy/lambda', method: 'POST' },
			do: { error: { code: 422 } },
		});
		const last = await send('trim to 2 seconds');
		expect(last).toMatch(/match\.mp4: [^]*training\.mp4: http/);
		expect(last).not.toMatch(/clip-match\.mp4: http/);
		expect([edits.length - before[0], renders.length - before[1]]).toEqual([2, 1]);
	});
}
