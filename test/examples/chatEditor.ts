import { openAsBlob } from 'node:fs';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { until } from '../../tools/n8n/services';
import { countsSince } from './counts';
import { type Examples, importExample, readExampleNode, unpublish } from './world';

export function chatEditorTests(open: () => Examples): void {
	let id: string;
	let address: string;
	let footage: string;
	const chat = `chat-${Date.now()}`;

	beforeAll(async () => {
		footage = path.join(open().files, 'chat.mp4');
		await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
		// As imported, only users of the n8n may chat.
		id = await importExample(open(), 'chat-editor', { Chat: { authentication: 'none' } });
		const { webhookId } = await readExampleNode('chat-editor', 'Chat');
		address = `${open().n8n.url}/webhook/${webhookId}/chat`;
		await open().n8n.activate(id);
		await until('the chat is there', async () => (await fetch(address)).ok);
	});

	afterAll(async () => await unpublish(open(), id));

	/** Sends a message as n8n's chat does, and gives the text that is streamed back. */
	async function say(chatInput: string, files: string[] = [], sessionId = chat): Promise<string> {
		const form = new FormData();
		form.append('action', 'sendMessage');
		form.append('sessionId', sessionId);
		form.append('chatInput', chatInput);
		for (const file of files) {
			form.append('files', await openAsBlob(file, { type: 'video/mp4' }), path.basename(file));
		}
		const answer = await fetch(address, {
			method: 'POST',
			body: form,
			signal: AbortSignal.timeout(60_000),
		});
		const lines = (await answer.text()).split('\n').filter(Boolean);
		const chunks = lines.map((line) => JSON.parse(line) as { type: string; content?: string });
		return chunks.map(({ type, content }) => (type === 'item' ? content : '')).join('');
	}

	test('a file and a wish: the reply is streamed, with the link of the clip', async () => {
		const counts = countsSince(open());
		const reply = await say('pull the best 3-second highlights, vertical, and send me the video', [
			footage,
		]);
		expect(reply).toMatch(/\[Download the clip\]\(http\S+\.mp4\)/);
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1, renders: 1 });
	});

	test('the next message goes on in its session; another chat has its own', async () => {
		const counts = countsSince(open());
		await say("add the title 'Goal' for 2 seconds");
		expect(counts()).toMatchObject({ sessions: 0, uploads: 0, edits: 1 });
		await say('trim to 2 seconds', [footage], `${chat}-b`);
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 2 });
	});

	test('a failure is said in the chat, and nothing is paid', async () => {
		open().emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
		const counts = countsSince(open());
		expect(await say('trim to 1 second')).toMatch(/credits/i);
		expect(counts()).toMatchObject({ edits: 0, renders: 0 });
		await say('trim to 1 second');
		expect(counts()).toMatchObject({ sessions: 0, edits: 1 });
	});

	test('a first edit that fails leaves the chat its session: the video is not sent again', async () => {
		open().emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
		const counts = countsSince(open());
		const other = `${chat}-c`;
		expect(await say('trim to 2 seconds', [footage], other)).toMatch(/credits/i);
		const { sessionId } = open().emulator.ledger.sessions.at(-1)!;
		await say('trim to 2 seconds', [], other);
		expect(counts()).toMatchObject({ sessions: 1, uploads: 1, edits: 1 });
		expect(open().emulator.ledger.edits.at(-1)!.sessionId).toBe(sessionId);
	});
}
