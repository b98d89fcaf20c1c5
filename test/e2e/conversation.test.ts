// A conversation over n8n's chat with the Assistant, with and without a Chat Model beneath it, and what it cost.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { makeSampleVideo } from '../../emulator';
import type { WorkflowData } from '../../tools/n8n/host';
import { UNNEEDED_MODULES } from '../../tools/n8n/process';
import { withCredential } from '../../tools/workflow';
import { keep, TOKEN } from './leak';
import { type ScriptedModel, startScriptedModel } from './scriptedModel';
import { connectionTo, openWorld, type PlainNode, type World } from './world';

jest.setTimeout(240_000);

const MODEL = 'OpenAI Chat Model';
const ASSISTANT = 'NemoVideo Assistant';
const WEBHOOK_LIMIT_MS = 20_000;

let world: World;
let model: ScriptedModel;
let footage: Buffer;

/** What the model answers to a message; one that is not listed it never answers. */
const ANSWERS: Record<string, string> = {
	'can I export it in 4k?': '{"action":"export"}',
	'about the export': 'I think the person wants the video, so I would export it.',
	'no lo exportes todavía, pon el título “Fin”':
		'{"action":"edit","instruction":"pon el título “Fin”","thenExport":true}',
	'mándame el vídeo, por favor': '{"action":"export","instruction":null,"thenExport":false}',
};

beforeAll(async () => {
	// The workflow keeps each chat's session in a data table.
	const N8N_DISABLED_MODULES = UNNEEDED_MODULES.filter((one) => one !== 'data-table').join(',');
	world = await openWorld('conversation', { N8N_DISABLED_MODULES });
	const file = path.join(world.files, 'match.mp4');
	await makeSampleVideo(file, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	footage = readFileSync(file);
	model = await startScriptedModel([
		async () => {
			const said = Object.keys(ANSWERS).find((text) => asked().includes(text));
			return said ? { say: ANSWERS[said] } : await new Promise(() => {});
		},
	]);
});

afterAll(async () => {
	keep(path.dirname(world.files), 'model', model?.received.join('\n') ?? '');
	await world?.close();
	await model?.close();
});

/** The message that the model was sent last. */
function asked(): string {
	const [, body] = JSON.parse(model.received.at(-1) ?? '[]') as [object, object];
	return JSON.stringify(body).replaceAll('\\"', '"');
}

/** A chat in a workflow of its own. n8n's chat knows no NemoVideo session: the workflow keeps it for each chat. */
async function openChat(withModel: boolean) {
	const webhookId = randomUUID();
	const chat = {
		name: 'Chat',
		type: '@n8n/n8n-nodes-langchain.chatTrigger',
		typeVersion: 1.1,
		webhookId,
		parameters: { public: true, mode: 'webhook', options: { allowFileUploads: true } },
	};
	const assistant = {
		name: ASSISTANT,
		type: 'n8n-nodes-nemovideo.nemoVideoAssistant',
		parameters: {
			message: '={{ $json.chatInput }}',
			sessionId: "={{ $('This Chat').first().json.sessionId ?? '' }}",
			asked: "={{ JSON.parse($('This Chat').first().json.asked || 'null') ?? '' }}",
			options: { pollInterval: 5 },
		},
	};
	const nodes = [chat, ...MEMORY, assistant, REMEMBER, ANSWER].map((node, i) => ({
		id: randomUUID(),
		typeVersion: 1,
		position: [i * 200, 0],
		...node,
	})) as PlainNode[];
	const [, table, known, both] = nodes;
	const connections: WorkflowData['connections'] = {
		Chat: { main: [[to(table.name), to(both.name)]] },
		[table.name]: connectionTo(known.name),
		[known.name]: { main: [[to(both.name, 1)]] },
		[both.name]: connectionTo(ASSISTANT),
		[ASSISTANT]: connectionTo(REMEMBER.name),
		[REMEMBER.name]: connectionTo(ANSWER.name),
	};
	if (withModel) {
		nodes.push(await chatModel());
		connections[MODEL] = {
			ai_languageModel: [[{ ...to(ASSISTANT), type: 'ai_languageModel' }]],
		};
	}
	const settings = { executionOrder: 'v1' };
	const workflow = { name: `chat ${webhookId}`, nodes, connections, settings };
	const id = await world.n8n.createWorkflow(withCredential(workflow, world.credential));
	await world.n8n.activate(id);
	return talkTo(`${world.n8n.url}/webhook/${webhookId}/chat`);
}

const to = (node: string, index = 0) => ({ node, type: 'main', index });

const THIS_CHAT = {
	matchType: 'allConditions',
	filters: {
		conditions: [
			{ keyName: 'chat', condition: 'eq', keyValue: "={{ $('Chat').first().json.sessionId }}" },
		],
	},
};
const dataTable = (name: string, parameters: object, more: object = {}) => ({
	name,
	type: 'n8n-nodes-base.dataTable',
	parameters: { dataTableId: { __rl: true, mode: 'name', value: 'chats' }, ...parameters },
	...more,
});
const COLUMNS = ['chat', 'sessionId', 'asked'];

const MEMORY = [
	dataTable('Table of Chats', {
		resource: 'table',
		operation: 'create',
		tableName: 'chats',
		columns: { column: COLUMNS.map((name) => ({ name, type: 'string' })) },
		options: { createIfNotExists: true },
	}),
	dataTable('This Chat', { operation: 'get', ...THIS_CHAT, limit: 1 }, { alwaysOutputData: true }),
	// The message with its file, and what is known of its chat.
	{
		name: 'Both',
		type: 'n8n-nodes-base.merge',
		typeVersion: 3.2,
		parameters: { mode: 'chooseBranch', useDataOfInput: 1 },
	},
];

const REMEMBER = dataTable('Remember', {
	operation: 'upsert',
	...THIS_CHAT,
	columns: {
		mappingMode: 'defineBelow',
		value: {
			chat: "={{ $('Chat').first().json.sessionId }}",
			sessionId: "={{ $json.sessionId ?? '' }}",
			asked: "={{ $json.asked ? JSON.stringify($json.asked) : '' }}",
		},
		matchingColumns: [],
		schema: COLUMNS.map((id) => ({ id, displayName: id, type: 'string', display: true })),
	},
	options: {},
});

const ANSWER = {
	name: 'Answer',
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	parameters: {
		mode: 'raw',
		jsonOutput: `={{ (({ reply, action, sessionId, fileSize = null }) =>
			({ output: reply, action, sessionId, fileSize }))($('${ASSISTANT}').first().json) }}`,
		options: {},
	},
};

async function chatModel(): Promise<PlainNode> {
	const openAi = { apiKey: 'none', url: model.url };
	const id = await world.n8n.createCredential('OpenAI', 'openAiApi', openAi);
	return {
		id: randomUUID(),
		name: MODEL,
		type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
		typeVersion: 1.3,
		position: [400, 200],
		// A model that is silent ends by its own limit; the Assistant's own one is longer. So long that one that answers
		// is heard on a busy machine as well.
		parameters: {
			model: { __rl: true, mode: 'id', value: 'scripted' },
			options: { timeout: 10_000, maxRetries: 0 },
		},
		credentials: { openAiApi: { id, name: 'OpenAI' } },
	} as PlainNode;
}

interface Reply {
	output: string;
	action: string;
	sessionId: string | null;
	fileSize: number | null;
}

/** Sends what n8n's chat window sends. */
function talkTo(url: string) {
	const sessionId = randomUUID();
	return async (chatInput: string, file?: Buffer): Promise<Reply> => {
		const deadline = Date.now() + WEBHOOK_LIMIT_MS;
		for (;;) {
			const form = new FormData();
			for (const [key, value] of Object.entries({ action: 'sendMessage', chatInput, sessionId }))
				form.append(key, value);
			if (file)
				form.append('files', new Blob([new Uint8Array(file)], { type: 'video/mp4' }), 'match.mp4');
			const answer = await fetch(url, { method: 'POST', body: form });
			const text = await answer.text();
			if (answer.ok) return JSON.parse(text) as Reply;
			// n8n answers `activate` before it has registered the webhook.
			if (answer.status !== 404 || Date.now() > deadline)
				throw new Error(`${answer.status} ${text}`);
			await pause(100);
		}
	};
}

/** What the emulator was asked to do since. */
function ledgerSince() {
	const { sessions, uploads, edits, renders, downloads } = world.emulator.ledger;
	const all = { sessions, uploads, edits, renders, downloads };
	const before = Object.fromEntries(Object.entries(all).map(([key, list]) => [key, list.length]));
	return () => ({
		sessions: sessions.length - before.sessions,
		uploads: uploads.length - before.uploads,
		edits: edits.slice(before.edits).map(({ text }) => text),
		renders: renders.length - before.renders,
		downloads: downloads.length - before.downloads,
	});
}

const SHORT = 'pull the best 2-second highlights, landscape';

describe('twelve turns over n8n’s chat', () => {
	test('without a model: only edits are paid for, and the clip comes when it is asked for', async () => {
		const say = await openChat(false);
		const spent = ledgerSince();
		const turns: Array<[string, string, RegExp, Buffer?]> = [
			['can I export it in 4k?', 'ask', /^I am not sure what you want:\n1\. the finished clip/],
			[
				`here is the video, ${SHORT}, but don't export yet`,
				'upload',
				/^Got it: match\.mp4/,
				footage,
			],
			['show tracks', 'state', /^This is your timeline/],
			['how many credits do I have left?', 'credits', /^You have \d+ credits left/],
			['add captions, do not export yet', 'edit', /captions/i],
			['is it done?', 'state', /^This is your timeline/],
			['export?', 'ask', /^I am not sure what you want/],
			['1', 'export', /^Your clip is ready/],
			['I already downloaded it', 'ask', /^I am not sure/],
			['add the title "Final", then send me the clip', 'edit', /Final[^]*Your clip is ready/],
			['暂时不要导出', 'state', /时间线/],
			['balance?', 'credits', /credits left/],
		];
		const clips = [];
		for (const [message, action, reply, file] of turns) {
			const said = await say(message, file);
			expect([message, said.action]).toEqual([message, action]);
			expect(said.output).toMatch(reply);
			if (said.fileSize) clips.push(message);
		}
		expect(clips).toEqual(['1', 'add the title "Final", then send me the clip']);
		expect(spent()).toEqual({
			sessions: 1,
			uploads: 1,
			edits: [SHORT, 'add captions', 'add the title "Final"'],
			renders: 2,
			downloads: 2,
		});
		expect(model.received).toEqual([]);
	});

	test('with a model: it decides what is unclear, and cannot export against a question or a "not yet"', async () => {
		const say = await openChat(true);
		const spent = ledgerSince();
		const turns: Array<[string, string, boolean, Buffer?]> = [
			// The model says export; the question bars it.
			['can I export it in 4k?', 'ask', true],
			[`here is the video, ${SHORT}, but don't export yet`, 'upload', false, footage],
			['show tracks', 'state', false],
			// Rubbish, then silence: asked back.
			['about the export', 'ask', true],
			['what do you think of it?', 'ask', true],
			['how many credits do I have left?', 'credits', false],
			// Words of the person; the export that the model adds is barred.
			['no lo exportes todavía, pon el título “Fin”', 'edit', true],
			['status', 'state', false],
			['mándame el vídeo, por favor', 'export', true],
			['导出', 'export', false],
			['余额', 'credits', false],
			["don't export yet", 'state', false],
		];
		for (const [message, action, isAsked, file] of turns) {
			const before = model.received.length;
			const said = await say(message, file);
			expect([message, said.action]).toEqual([message, action]);
			expect([message, model.received.length - before]).toEqual([message, isAsked ? 1 : 0]);
			expect([message, said.fileSize !== null]).toEqual([message, action === 'export']);
		}
		expect(spent()).toEqual({
			sessions: 1,
			uploads: 1,
			edits: [SHORT, 'pon el título “Fin”'],
			renders: 2,
			downloads: 2,
		});
		expect(model.received.join('\n')).not.toMatch(TOKEN);
	});
});
