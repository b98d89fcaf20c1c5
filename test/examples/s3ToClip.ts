import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { N8nRun } from '../../tools/n8n/run';
import { countsSince } from './counts';
import { type Examples, importExample, runFrom } from './world';

export function s3ToClipTests(open: () => Examples): void {
	let footage: string;
	let id: string;

	beforeAll(async () => {
		footage = path.join(open().files, 's3.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		id = await importExample(open(), 's3-to-clip', s3Choices(open().s3.bucket));
	});

	const run = async (): Promise<N8nRun> => await runFrom(open(), id, 'Every Hour');
	const clips = async () => (await open().s3.keys('clips/')).sort();
	const told = () => open().telegram.sent.at(-1)!.text;

	test('each video of the folder gets a clip in the other one, whatever else lies there', async () => {
		const { s3 } = open();
		await s3.put('raw/Match.MOV', footage);
		await s3.put('raw/Größe 2 (final).mp4', footage);
		await s3.put('raw/notes.txt', __filename);
		await s3.put('raw/old/deeper.mp4', footage);
		const counts = countsSince(open());
		const { error } = await run();
		expect(error).toBeUndefined();
		expect(counts()).toMatchObject({ sessions: 2, uploads: 2, edits: 2, renders: 2, messages: 0 });
		expect(await clips()).toEqual([
			'clips/Größe 2 (final).mp4-clip.mp4',
			'clips/Match.MOV-clip.mp4',
		]);
		expect(await s3.size('clips/Match.MOV-clip.mp4')).toBeGreaterThan(10_000);
	});

	test('run again, it leaves out what was done, and works on what is new or was changed', async () => {
		const { s3, files } = open();
		const counts = countsSince(open());
		const { writes } = s3;
		await run();
		expect(counts()).toMatchObject({ sessions: 0, edits: 0, messages: 0 });
		expect(s3.writes).toBe(writes);
		const other = path.join(files, 's3-other.mp4');
		await makeSampleVideo(other, { durationMs: 8000, width: 320, height: 180, fps: 15 });
		await s3.put('raw/Match.MOV', other);
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});

	test('a render that fails is told with its ids, and neither paid nor rendered again', async () => {
		const { s3, emulator } = open();
		await s3.put('raw/third.mp4', footage);
		emulator.inject({
			match: { path: '/render/proxy/lambda/', method: 'GET' },
			times: 2,
			do: { failRender: 'out of GPUs' },
		});
		const counts = countsSince(open());
		await run();
		const first = counts();
		expect(first).toMatchObject({ sessions: 1, edits: 1, messages: 1 });
		const { sessionId, renderId } = emulator.ledger.renders.at(-1)!;
		expect(told()).toMatch(/^No clip of raw\/third\.mp4: /);
		expect(told()).toContain(sessionId);
		expect(told()).toContain(renderId);
		await run();
		expect(counts()).toEqual(first);
		expect(await clips()).not.toContain('clips/third.mp4-clip.mp4');
	});

	test('a bucket that refuses the clip is told with the address of the clip, the next one goes on', async () => {
		const { s3 } = open();
		await s3.put('raw/fourth.mp4', footage);
		s3.writable = false;
		const counts = countsSince(open());
		await run();
		s3.writable = true;
		expect(counts()).toMatchObject({ edits: 1, renders: 1, messages: 1 });
		expect(told()).toMatch(
			/^No clip of raw\/fourth\.mp4: .*\nThe clip itself is ready: http\S+mp4/,
		);
		await s3.put('raw/fifth.mp4', footage);
		await run();
		expect(counts()).toMatchObject({ edits: 2, renders: 2, messages: 1 });
		expect(await clips()).toContain('clips/fifth.mp4-clip.mp4');
		expect(await clips()).not.toContain('clips/fourth.mp4-clip.mp4');
	});

	test('a wrong secret is refused by its signature before anything is paid; with the right one it goes on', async () => {
		const { s3, n8n } = open();
		await s3.put('raw/sixth.mp4', footage);
		const data = { ...s3.credential, secretAccessKey: 'wrong' };
		const s3Credential = await n8n.createCredential('wrong', 's3', data);
		const fill = s3Choices(s3.bucket);
		const wrong = await importExample(open(), 's3-to-clip', fill, undefined, { s3: s3Credential });
		const counts = countsSince(open());
		const refused = await runFrom(open(), wrong, 'Every Hour');
		expect(JSON.stringify(refused.error)).toMatch(/SignatureDoesNotMatch/);
		expect(counts()).toMatchObject({ sessions: 0, edits: 0 });
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1 });
	});
}

/** What its note tells a user to fill in. */
export function s3Choices(bucket: string) {
	const assignments = Object.entries({ bucket, videos: 'raw/', clips: 'clips/' }).map(
		([name, value]) => ({ id: name, name, value, type: 'string' }),
	);
	return {
		'Bucket and Folders': { assignments: { assignments } },
		'Tell Somebody': { chatId: '5' },
	};
}
