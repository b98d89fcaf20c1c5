import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { retryOnFail } from './harness/engine';
import { shown, told, useWorld } from './harness/world';

/** The seeds' skill as a node: a conversation, each message an item. */
const world = useWorld();
const NODE = 'nemoVideoAssistant';
const edits = () => world.emulator.ledger.edits.map(({ text }) => text);

async function run(item: INodeExecutionData, sessionId = '', options = {}, settings = {}) {
	const parameters = { sessionId, options };
	const outcome = await world.engine.run({
		nodes: [{ type: NODE, parameters, settings }],
		items: [item],
	});
	expect(shown(outcome)).not.toMatch(/nmv_usr_[A-Za-z0-9]/);
	return outcome;
}

/** Says something as n8n's chat would bring it, and hears the answer. */
async function say(chatInput: string, sessionId = '', binary?: INodeExecutionData['binary']) {
	const { sessions } = world.emulator.ledger;
	const taskId = sessions.find((one) => one.sessionId === sessionId)?.taskId;
	const json = { chatInput, sessionId: 'of-the-chat', taskId };
	const outcome = await run({ json, binary }, sessionId);
	if (outcome.error) throw outcome.error;
	const [item] = outcome.items(NODE);
	const reply = String(item.json.reply);
	// What a person reads: no ids, no JSON, nothing about buttons.
	expect(reply).not.toMatch(/[{}]|undefined|null|NaN|[0-9a-f]{8}-|render_\d|\bbutton\b|\bclick/i);
	return { ...item, reply, session: String(item.json.sessionId) };
}

/** The same, with what the Assistant asked before. */
async function answerTo(asked: unknown, chatInput: string, session: string) {
	const json = { chatInput, asked } as IDataObject;
	const outcome = await run({ json }, session);
	if (outcome.error) throw outcome.error;
	return outcome.items(NODE)[0];
}

const clip = async () => (await world.itemsWithClip(1))[0].binary;
const SHORT = 'pull the best 2-second highlights, landscape';

/** A session with a timeline; one edit has been made in it. */
async function edited() {
	const { session } = await say(SHORT, '', await clip());
	expect(edits()).toHaveLength(1);
	return session;
}

describe('what is not an edit never reaches the chat of the backend [RTR-1 … RTR-4]', () => {
	test.each([
		['how many credits do I have?', /^You have 100 credits left\./],
		['余额还有多少', /^您还有 100 积分。/],
	])('credits: %s', async (message, reply) => {
		const answer = await say(message);
		expect(answer.reply).toMatch(reply);
		expect(answer.json).toMatchObject({ action: 'credits', available: 100, frozen: 0, total: 100 });
		expect(edits()).toEqual([]);
	});

	test.each([
		['show tracks', /^There is nothing on the timeline yet\. Send me a video/],
		['现在是什么状态', /^时间线上还没有内容。请发送视频/],
		['', /^There is nothing on the timeline yet/],
		['export', /^There is nothing on the timeline yet/],
		['导出', /^时间线上还没有内容/],
		['upload this', /^I found no file in your message/],
		['上传这个', /^消息里没有找到文件/],
	])('without footage: %s', async (message, reply) => {
		const answer = await say(message);
		expect(answer.reply).toMatch(reply);
		expect(answer.json.projectUrl).toMatch(/\/workspace\/claim\?ct=clm_/);
		expect(edits()).toEqual([]);
		expect(world.emulator.ledger.renders).toEqual([]);
	});

	test.each([
		['upload this', /^Got it: match-1\.mp4 is uploaded\.\n\nWhat should I do with it\?/],
		['上传这个', /^收到，已上传：match-1\.mp4。/],
		['', /^Got it/],
	])('a file, and then its state: "%s"', async (message, reply) => {
		const answer = await say(message, '', await clip());
		expect(answer.reply).toMatch(reply);
		expect(answer.json).toMatchObject({
			action: 'upload',
			files: [expect.objectContaining({ fileName: 'match-1.mp4' })],
		});
		const state = await say('status?', answer.session);
		expect(state.reply).toMatch(/^Your footage is here \(1 file\)/);
		expect(state.json.projectUrl).toBeUndefined();
		expect(edits()).toEqual([]);
	});

	test.each([
		['send me the video', 'show tracks', /ready\. 🎬/, /1\. Video: match-1 highlight 1 \(0-2s\)/],
		['下载视频给我', '看一下时间线', /^视频做好了/, /1\. 视频：match-1 highlight 1 \(0-2s\)/],
	])('%s, %s', async (exporting, asking, exported, state) => {
		const session = await edited();
		const answer = await say(exporting, session);
		expect(answer.reply).toMatch(exported);
		expect(answer.reply).toContain(answer.json.projectUrl);
		expect(answer.json).toMatchObject({ action: 'export', status: 'completed' });
		expect((await world.engine.read(answer.binary!.data)).length).toBe(answer.json.fileSize);
		expect((await say(asking, session)).reply).toMatch(state);
		expect(edits()).toEqual([SHORT]);
	});
});

describe('edits', () => {
	test('are sent as they were written, and the answer says what changed and what comes next', async () => {
		const session = await edited();
		world.emulator.inject({ match: { path: '/run_sse' }, do: { silent: true } });
		const answer = await say('add the upload date as a title', session);
		expect(edits().at(-1)).toBe('add the upload date as a title');
		expect(answer.json).toMatchObject({ action: 'edit', silent: true, sessionId: session });
		expect(answer.reply).toMatch(/^Title added: "upload date" \(0-2s\)\n\nSay “export”/);
	});

	test('in Chinese are answered in Chinese, whatever the editor speaks', async () => {
		const session = await edited();
		world.emulator.inject({ match: { path: '/run_sse' }, do: { silent: true } });
		const silent = await say('加上标题“决赛”', session);
		expect(silent.reply).toMatch(/^标题已添加：“?"?决赛.*\n\n说“导出”/);
		const english = await say('加字幕，先别导出', session);
		expect(english.reply).toMatch(/^字幕已添加：/);
		expect(english.json.renderId).toBeUndefined();
		expect(edits().at(-1)).toBe('加字幕');
	});

	test('after which the backend asks to press Export are exported [GUI-5]', async () => {
		const session = await edited();
		const answer = await say('add captions', session);
		expect(answer.json).toMatchObject({
			action: 'edit',
			nextAction: 'export',
			status: 'completed',
		});
		expect(answer.reply).toMatch(/captions[^]*Your clip is ready/);
		expect(answer.binary?.data).toBeDefined();
		expect(world.emulator.ledger.renders).toHaveLength(1);
	});
});

describe('several wishes in one message', () => {
	test.each([
		[`here is the video, ${SHORT} and then export it`, SHORT, /^Got it[^]*ready\. 🎬/],
		['上传这个，剪出精彩的2秒，横屏，然后导出', '剪出精彩的2秒，横屏', /^收到[^]*视频做好了/],
	])('file, edit and export: %s', async (message, instruction, reply) => {
		const answer = await say(message, '', await clip());
		expect(edits()).toEqual([instruction]);
		expect(answer.reply).toMatch(reply);
		expect(answer.json).toMatchObject({
			action: 'upload',
			status: 'completed',
			readyForExport: true,
		});
		expect((await world.engine.read(answer.binary!.data)).length).toBe(answer.json.fileSize);
		const { sessions, uploads, renders } = world.emulator.ledger;
		expect([sessions.length, uploads.length, renders.length]).toEqual([1, 1, 1]);
	});

	test('retried by n8n it goes on where it failed', async () => {
		const error = { code: 503, httpStatus: 503 };
		world.emulator.inject({ match: { path: '/run_sse' }, do: { cutStreamAfterEvents: 1 } });
		world.emulator.inject({ match: { path: '/lambda/render_' }, times: 9, do: { error } });
		const item = { json: { text: `${SHORT}, then export` }, binary: await clip() };
		const settings = retryOnFail(5);
		const outcome = await run(item, '', {}, settings);
		expect(outcome.error).toBeUndefined();
		const { sessions, uploads, renders } = world.emulator.ledger;
		const counts = [sessions, uploads, edits(), renders].map((list) => list.length);
		expect(counts).toEqual([1, 1, 1, 1]);
	});

	test('addresses are uploaded, and the files of a chat are found by their numbers', async () => {
		const session = await edited();
		const { json } = await say('export', session);
		const url = String(json.videoUrl);
		const uploaded = await run({ json: { text: `upload ${url}` } });
		expect(uploaded.json(NODE)).toEqual([
			expect.objectContaining({ action: 'upload', files: [expect.objectContaining({ url })] }),
		]);
		expect(world.emulator.ledger.uploads.at(-1)).toMatchObject({ via: 'url' });
		expect(edits()).toEqual([SHORT]);
		const { data } = (await clip())!;
		const two = await say('', '', { data0: data, data1: data, other: data });
		expect(two.json.files).toHaveLength(2);
	});
});

describe('a session that is gone [ERR-1002]', () => {
	test('is replaced; the reply says so, and nothing is edited without material', async () => {
		const answer = await say('add captions', 'gone-1');
		expect(answer.reply).toMatch(
			/^Your earlier project is no longer there.*\n\nSend me the video again/,
		);
		expect(answer.json.sessionId).toBe(world.emulator.ledger.sessions[0].sessionId);
		expect((await say('加字幕', 'gone-1')).reply).toMatch(/^之前的项目已经不在了/);
		expect((await say('export', 'gone-1')).reply).toMatch(/^Your earlier project/);
		expect(edits()).toEqual([]);
	});

	test('is replaced where the message brings material, and the work goes on', async () => {
		const answer = await say(`${SHORT}, do not export yet`, 'gone-1', await clip());
		expect(answer.reply).toMatch(/^Your earlier project[^]*Got it: match-1\.mp4/);
		expect(edits()).toEqual([SHORT]);
		expect(world.emulator.ledger.sessions).toHaveLength(1);
	});

	test('is an error where the option is off', async () => {
		const outcome = await run({ json: { text: 'add captions' } }, 'gone-1', {
			newSessionIfGone: false,
		});
		expect(told(outcome).message).toMatch(/does not know the session "gone-1"/);
		expect(world.emulator.ledger.sessions).toEqual([]);
	});
});

test.each<[string, IDataObject]>([
	["n8n's chat", { chatInput: 'credits' }],
	['Telegram', { message: { text: 'credits' } }],
	['Telegram, beside a video', { message: { caption: 'credits', video: {} } }],
	['WhatsApp', { messages: [{ text: { body: 'credits' } }] }],
	['WhatsApp, beside a video', { messages: [{ video: { caption: 'credits' } }] }],
	['any node', { text: 'credits' }],
])('the words of a message are found as %s has them', async (_where, json) => {
	expect((await run({ json })).json(NODE)[0].action).toBe('credits');
});

test('a failure names the session it leaves behind', async () => {
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const outcome = await run({ json: { message: { text: 'add captions' } } });
	expect(told(outcome).message).toMatch(/not enough NemoVideo credits/);
	const { sessionId } = world.emulator.ledger.sessions[0];
	expect(told(outcome).description).toContain(`Session ID: ${sessionId}.`);
});

test('after a question of the editor in words, a short answer goes where it was meant to', async () => {
	const session = await edited();
	const says = (text: string) => {
		const event = { author: 'nemo', content: { role: 'model', parts: [{ text }] } };
		world.emulator.inject({
			match: { path: '/run_sse' },
			do: { stream: `data: ${JSON.stringify(event)}\n\n` },
		});
	};
	says('The music is too loud. Which song do you want instead?');
	const first = await say('fix the music', session);
	expect(first.json.asked).toMatchObject({ options: [] });
	says('Changed it. Would you like me to export it now?');
	const second = await answerTo(first.json.asked, 'the lo-fi one', session);
	expect(edits().slice(-2)).toEqual(['fix the music', 'the lo-fi one']);
	expect(second.json).toMatchObject({ action: 'edit', asked: { options: ['export', 'edit'] } });
	expect(world.emulator.ledger.renders).toHaveLength(0);
	const third = await answerTo(second.json.asked, 'yes', session);
	expect(third.json).toMatchObject({ action: 'export', asked: null });
	expect(edits()).toHaveLength(3);
});
