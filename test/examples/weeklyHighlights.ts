import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { N8nRun } from '../../tools/n8n/run';
import { until } from '../../tools/n8n/services';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import { type Examples, type Fill, importExample, runFrom } from './world';

export const HEADER = [
	'address',
	'wish',
	'channel',
	'state',
	'link',
	'creditsBefore',
	'creditsAfter',
	'message',
];
const SHEET = {
	documentId: { __rl: true, mode: 'id', value: 'sheet1' },
	sheetName: { __rl: true, mode: 'list', value: 'gid=0' },
};

/** What its note tells a user to choose. @param post the id of the sub-workflow */
export function weeklyChoices(post: string): Fill {
	return {
		'Read Rows': SHEET,
		'Post to TikTok': { workflowId: { __rl: true, mode: 'id', value: post } },
	};
}

interface WeeklyRun {
	id(): string;
	address(): string;
	fill(...rows: string[][]): void;
	row(at: number): Record<string, string>;
	run(): Promise<N8nRun>;
}

/** The sheet, the workflow and its first run: also what `npm test` runs of the examples. */
export function weeklyHighlightsSmoke(open: () => Examples): WeeklyRun {
	let id: string;
	let clips: Clips;
	let address: string;

	beforeAll(async () => {
		clips = await startClips();
		const post = await importExample(open(), 'tiktok-post');
		id = await importExample(open(), 'weekly-highlights', weeklyChoices(post));
		const footage = path.join(open().files, 'week.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		address = clips.file(footage);
	});

	afterAll(() => clips?.close());

	const fill = (...rows: string[][]) => {
		open().google.rows = [HEADER, ...rows].map((row) => HEADER.map((_, at) => row[at] ?? ''));
	};
	/** A row as an object. */
	const row = (at: number) =>
		Object.fromEntries(HEADER.map((name, column) => [name, open().google.rows[at][column]]));
	const run = async (): Promise<N8nRun> => await runFrom(open(), id, 'Every Monday');

	test('each row gets its clip in a session of its own; a row that fails keeps its message', async () => {
		fill(
			[address, 'pull the best 3-second highlights, vertical', 'TikTok '],
			[address.replace('week', 'nowhere'), 'pull the best 3-second highlights', ''],
			[address, 'pull the best 2-second highlights, landscape', ''],
			[address, 'this one was done last week', '', 'done', 'https://old'],
			['', 'no address yet', ''],
		);
		const counts = countsSince(open());
		// Two seconds: on a busy machine a session takes longer than the usual edit.
		open().emulator.set({ editMs: 120_000 });
		const { error } = await run();
		open().emulator.set({ editMs: 12_000 });
		expect(error).toBeUndefined();
		expect(counts()).toMatchObject({ sessions: 3, edits: 2, renders: 2, posts: 1 });
		expect(row(1)).toMatchObject({ state: 'done', link: expect.stringMatching(/^http.*mp4$/) });
		expect(row(1).message).toMatch(/^The clip is a draft/);
		expect(Number(row(1).creditsBefore) - Number(row(1).creditsAfter)).toBe(10);
		expect(row(2)).toMatchObject({ state: 'failed', link: '' });
		expect(row(2).message).toMatch(/nowhere|fetch|address/i);
		expect(row(3)).toMatchObject({ state: 'done', link: expect.stringMatching(/^http.*mp4$/) });
		expect(row(4)).toMatchObject({ state: 'done', link: 'https://old' });
		expect(row(5).state).toBe('');
		const [one, other] = open().emulator.ledger.edits.slice(-2);
		expect(one.sessionId).not.toBe(other.sessionId);
		// Side by side: the second began before the first was done.
		expect(other.at - one.at).toBeLessThan(120_000);
	});

	return { id: () => id, address: () => address, fill, row, run };
}

export function weeklyHighlightsTests(open: () => Examples): void {
	const { id, address, fill, row, run } = weeklyHighlightsSmoke(open);

	test('run again, it does only what is missing', async () => {
		const counts = countsSince(open());
		await run();
		expect(counts()).toMatchObject({ sessions: 0, edits: 0, renders: 0, posts: 0 });
		open().google.rows[2][0] = address();
		open().google.rows[2][3] = '';
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1, posts: 0 });
		expect(row(2).state).toBe('done');
	});

	test('a post that is refused keeps its clip: the next run only posts it, and no run after that', async () => {
		const wish = 'pull the best 2-second highlights';
		fill([address(), wish, 'tiktok'], [address(), wish, 'tiktok']);
		open().tiktok.refuse('reached_active_user_cap', 403);
		const counts = countsSince(open());
		await run();
		expect(counts()).toMatchObject({ sessions: 2, edits: 2, renders: 2, posts: 1 });
		const refused = row(1).state === 'done' ? 2 : 1;
		const { creditsBefore } = row(refused);
		expect(row(3 - refused).state).toBe('done');
		expect(row(refused)).toMatchObject({
			state: 'not posted',
			link: expect.stringMatching(/^http/),
		});
		expect(row(refused).message).toMatch(/Try again tomorrow/);
		for (let again = 0; again < 2; again += 1) {
			await run();
			expect(counts()).toMatchObject({ sessions: 2, edits: 2, renders: 2, posts: 2 });
			expect(row(refused)).toMatchObject({ state: 'done', creditsBefore });
			expect(row(refused).message).toMatch(/^The clip is a draft/);
		}
	});

	test('a clip that TikTok may have is not posted again by itself', async () => {
		fill([address(), 'trim to 2 seconds', 'tiktok']);
		open().tiktok.refuseStatus('token_not_authorized_for_specified_publish_id', 400);
		const counts = countsSince(open());
		await run();
		await run();
		expect(counts()).toMatchObject({ edits: 1, renders: 1, posts: 1 });
		expect(row(1)).toMatchObject({ state: 'maybe posted', link: expect.stringMatching(/^http/) });
		expect(row(1).message).toMatch(/before you post it again/);
	});

	test('a clip that is not rendered is rendered by the next run, beside a new row, without another edit', async () => {
		fill([address(), 'trim to 2 seconds', '']);
		open().emulator.inject({
			match: { path: '/render/proxy/lambda/', method: 'GET' },
			times: 2,
			do: { failRender: 'out of GPUs' },
		});
		const counts = countsSince(open());
		await run();
		expect(row(1)).toMatchObject({ state: 'not rendered', link: '' });
		expect(row(1).message).toMatch(/out of GPUs/);
		const { edits, renders } = counts();
		expect(edits).toBe(1);
		open().google.rows.push(HEADER.map((_, at) => [address(), 'trim to 3 seconds'][at] ?? ''));
		await run();
		expect(counts()).toMatchObject({ sessions: 2, edits: 2, renders: renders + 2 });
		for (const at of [1, 2])
			expect(row(at)).toMatchObject({ state: 'done', link: expect.stringMatching(/^http/) });
	});

	test('of several posts that are refused, each row says so', async () => {
		const rows = Array.from({ length: 3 }, () => [address(), 'trim to 2 seconds', 'tiktok']);
		fill(...rows);
		rows.forEach(() => open().tiktok.refuse('reached_active_user_cap', 403));
		const counts = countsSince(open());
		await run();
		for (const at of [1, 2, 3]) {
			expect(row(at)).toMatchObject({ state: 'not posted', link: expect.stringMatching(/^http/) });
			expect(row(at).message).toMatch(/Try again tomorrow/);
		}
		await run();
		expect(counts()).toMatchObject({ edits: 3, renders: 3, posts: 3 });
	});

	test('stopped in the middle, a row stays "working": the next run does not pay for it again', async () => {
		fill([address(), 'pull the best 2-second highlights', '']);
		open().emulator.set({ editMs: 600_000 });
		const counts = countsSince(open());
		const { n8n } = open();
		const execution = await n8n.run(id(), 'Every Monday');
		await until('an edit is running', async () => counts().edits > 0);
		await n8n.cancel(execution);
		expect((await n8n.finished(execution)).status).toBe('canceled');
		open().emulator.set({ editMs: 12_000 });
		expect(row(1).state).toBe('working');
		const { sessionId } = open().emulator.ledger.sessions.at(-1)!;
		expect(row(1).message).toContain(sessionId);
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1 });
	});

	test('stopped during the render, a row whose state is set to "not rendered" gets that very clip', async () => {
		fill([address(), 'pull the best 2-second highlights', 'tiktok']);
		open().emulator.set({ renderMs: 600_000 });
		const counts = countsSince(open());
		const { n8n } = open();
		const execution = await n8n.run(id(), 'Every Monday');
		await until('a render is running', async () => counts().renders > 0);
		await n8n.cancel(execution);
		expect((await n8n.finished(execution)).status).toBe('canceled');
		open().emulator.set({ renderMs: 40_000 });
		expect(row(1).state).toBe('working');
		open().google.rows[1][3] = 'not rendered';
		await run();
		expect(counts()).toMatchObject({ sessions: 1, edits: 1, renders: 1, posts: 1 });
		expect(row(1).state).toBe('done');
	});
}
