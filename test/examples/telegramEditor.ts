import { statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { until } from '../../tools/n8n/services';
import { type Clips, startClips } from './clips';
import { countsSince } from './counts';
import type { Sent } from './internet/telegram';
import { type Examples, importExample, unpublish } from './world';

const ANSWER_MS = 60_000;
/** Chats that no earlier run on the same n8n has had. */
const CHAT = Date.now() % 1_000_000_000;

export function telegramEditorTests(open: () => Examples): void {
	let clips: Clips;
	let footage: string;
	let id: string;

	beforeAll(async () => {
		clips = await startClips();
		footage = path.join(open().files, 'telegram.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		open().telegram.offer('video1', footage);
		id = await importExample(open(), 'telegram-editor');
		await open().n8n.activate(id);
		await until('the bot has its webhook', async () => open().telegram.webhook !== undefined);
	});

	afterAll(async () => {
		await unpublish(open(), id);
		clips?.close();
	});

	const video = () => ({
		video: { file_id: 'video1', file_size: statSync(footage).size, mime_type: 'video/mp4' },
	});

	/** Sends a message to the bot and waits for what comes back. */
	async function say(chat: number, message: object): Promise<Sent> {
		const { telegram } = open();
		const before = telegram.sent.length;
		const body = {
			chat: { id: CHAT + chat, type: 'private' },
			from: { id: CHAT + chat, is_bot: false },
			date: 1,
			...message,
		};
		expect(await telegram.update(body)).toBe(200);
		await until(
			`an answer to ${JSON.stringify(message)}`,
			async () => telegram.sent.length > before,
			ANSWER_MS,
		);
		const answer = telegram.sent[before];
		expect(answer.chat).toBe(String(CHAT + chat));
		return answer;
	}
	const lastEdit = () => open().emulator.ledger.edits.at(-1)!;

	test('a video with a wish comes back as a clip', async () => {
		const counts = countsSince(open());
		const caption = 'pull the best 3-second highlights, vertical, and send me the video';
		const answer = await say(1, { ...video(), caption });
		expect(answer).toMatchObject({ method: 'sendVideo' });
		expect(answer.size).toBeGreaterThan(10_000);
		expect(counts()).toEqual({
			sessions: 1,
			uploads: 1,
			edits: 1,
			renders: 1,
			posts: 0,
			messages: 1,
		});
	});

	test('the next message of the same chat goes on in its session, another chat has its own', async () => {
		const counts = countsSince(open());
		const { sessionId } = lastEdit();
		await say(1, { text: "add the title 'Goal' for 2 seconds" });
		expect(lastEdit().sessionId).toBe(sessionId);
		expect(counts()).toMatchObject({ sessions: 0, edits: 1 });
		await say(2, { ...video(), caption: 'trim to 2 seconds' });
		expect(counts()).toMatchObject({ sessions: 1, edits: 2 });
		const clip = await say(1, { text: 'remove the title, then send me the video' });
		expect(clip.method).toBe('sendVideo');
		// Its project is still known, or there would be no link to it.
		expect(clip.text).toMatch(/https:\/\/nemovideo\.com\/workspace/);
		expect(lastEdit().sessionId).toBe(sessionId);
	});

	test("credits are told in words and cost nothing; n8n's own words are not added", async () => {
		const counts = countsSince(open());
		const answer = await say(1, { text: 'how many credits do I have left?' });
		expect(answer.method).toBe('sendMessage');
		expect(answer.text).toMatch(/\d/);
		expect(answer.text).not.toMatch(/n8n/i);
		expect(counts()).toMatchObject({ sessions: 0, edits: 0, renders: 0 });
	});

	test("the editor's question reaches the person, and the next message is the answer", async () => {
		open().emulator.inject({ match: { path: '/run_sse' }, do: { ask: true } });
		const question = await say(1, { text: 'make it livelier' });
		expect(question.text).toMatch(/\?/);
		const counts = countsSince(open());
		await say(1, { text: '1' });
		expect(counts()).toMatchObject({ sessions: 0, edits: 1 });
	});

	test('the same update delivered twice is answered once', async () => {
		const { telegram } = open();
		const counts = countsSince(open());
		await say(1, { text: 'trim to 2 seconds' });
		expect(await telegram.repeat()).toBe(200);
		await say(1, { text: 'credits' });
		expect(counts()).toMatchObject({ edits: 1, messages: 2 });
	});

	test('a file that Telegram does not hand out is refused with a way to go on, and its link works', async () => {
		const large = path.join(open().files, 'large.mp4');
		writeFileSync(large, '');
		truncateSync(large, 25 * 1024 * 1024);
		const counts = countsSince(open());
		const refused = await say(3, { document: { file_id: 'large', file_size: 25 * 1024 * 1024 } });
		expect(refused.text).toMatch(/20 MB[^]*link/);
		expect(counts()).toMatchObject({ sessions: 0, uploads: 0 });
		await say(3, { text: `${clips.file(footage)} trim to 2 seconds` });
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1 });
	});

	test('a failure is told in the chat, and nothing is sent twice', async () => {
		open().emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
		const counts = countsSince(open());
		const answer = await say(1, { text: 'trim to 1 second' });
		expect(answer.text).toMatch(/credits/i);
		expect(counts()).toMatchObject({ edits: 0, messages: 1 });
	});
}
