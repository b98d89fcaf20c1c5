// The nodes as tools of n8n's AI Agent: a real agent with a scripted model.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { WorkflowData } from '../../tools/n8n/host';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { keep, TOKEN } from './leak';
import { type ScriptedModel, startScriptedModel } from './scriptedModel';
import { connectionTo, lineOf, openWorld, type PlainNode, runWorkflow, type World } from './world';

jest.setTimeout(120_000);

const AGENT = 'AI Agent';
const MODEL = 'OpenAI Chat Model';
const LAST_WORDS = 'Your clip is ready.';

let world: World;
let model: ScriptedModel;
let cloud: Server;
let run: N8nRun;

/** The expression that n8n's editor sets for "Let the model define this parameter". */
const fromAi = (key: string, type = 'string') =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`\`, '${type}') }}`;

const tool = (name: string, type: string, parameters: Record<string, unknown>): PlainNode => ({
	name,
	type: `n8n-nodes-nemovideo.${type}Tool`,
	parameters,
});

const TOOLS = [
	tool('Create Session', 'nemoVideoCreateSession', { taskName: fromAi('Task_Name') }),
	tool('Upload', 'nemoVideoUpload', {
		sessionId: fromAi('Session_ID'),
		source: 'url',
		urls: fromAi('URLs'),
	}),
	tool('Edit Instruction', 'nemoVideoEditInstruction', {
		sessionId: fromAi('Session_ID'),
		instruction: fromAi('Instruction'),
	}),
	tool('Export', 'nemoVideoExport', {
		sessionId: fromAi('Session_ID'),
		download: false,
		options: { pollInterval: 5 },
	}),
];

beforeAll(async () => {
	world = await openWorld('agent');
	const footage = path.join(world.files, 'match.mp4');
	await makeSampleVideo(footage, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	cloud = createServer((_request, reply) => createReadStream(footage).pipe(reply));
	await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
	const { port } = cloud.address() as AddressInfo;
	model = await startScriptedModel([
		() => ({ tool: 'Create_Session', arguments: { Task_Name: 'match' } }),
		([{ sessionId }]) => ({
			tool: 'Upload',
			arguments: { Session_ID: sessionId, URLs: `http://127.0.0.1:${port}/match.mp4` },
		}),
		([, { sessionId }]) => ({
			tool: 'Edit_Instruction',
			arguments: {
				Session_ID: sessionId,
				Instruction: 'pull the best 3-second highlights, landscape',
			},
		}),
		([, , { sessionId }]) => ({ tool: 'Export', arguments: { Session_ID: sessionId } }),
		() => ({ say: LAST_WORDS }),
	]);
	run = await runWorkflow(world, await agentWorkflow());
	keep(path.dirname(world.files), 'model', model.received.join('\n'));
});

afterAll(async () => {
	await world?.close();
	await model?.close();
	cloud?.close();
});

/** An agent after the trigger, connected to its model and its tools. */
async function agentWorkflow(): Promise<WorkflowData> {
	const openAi = { apiKey: 'none', url: model.url };
	const id = await world.n8n.createCredential('OpenAI', 'openAiApi', openAi);
	const agent = {
		name: AGENT,
		type: '@n8n/n8n-nodes-langchain.agent',
		typeVersion: 3.1,
		parameters: { promptType: 'define', text: 'Make a clip of the match.', options: {} },
	};
	const chatModel = {
		name: MODEL,
		type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
		typeVersion: 1.3,
		parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
		credentials: { openAiApi: { id, name: 'OpenAI' } },
	};
	const line = lineOf(world, [agent, chatModel, ...TOOLS]);
	const [trigger, first] = line.nodes;
	const below = (name: string, type: string) => [
		name,
		{ [type]: [[{ node: AGENT, type, index: 0 }]] },
	];
	return {
		...line,
		name: `agent ${randomUUID()}`,
		connections: {
			[trigger.name]: connectionTo(first.name),
			...Object.fromEntries([
				below(MODEL, 'ai_languageModel'),
				...TOOLS.map(({ name }) => below(name, 'ai_tool')),
			]),
		},
	};
}

test("runs to the model's final answer", () => {
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, AGENT)).toEqual([expect.objectContaining({ output: LAST_WORDS })]);
});

test('each tool answers with the fields that the model needs next', () => {
	const [session, upload, edit, clip] = model.answers();
	expect(session).toMatchObject({ sessionId: expect.any(String), projectUrl: expect.any(String) });
	const { sessionId } = session;
	expect(upload).toMatchObject({ sessionId, files: [{ name: 'match.mp4' }] });
	expect(edit).toMatchObject({
		sessionId,
		readyForExport: true,
		text: expect.stringMatching(/\w/),
	});
	expect(clip).toMatchObject({
		sessionId,
		status: 'completed',
		renderId: expect.stringMatching(/^render_/),
		videoUrl: expect.stringMatching(/^http.*\.mp4/),
	});
});

test('each tool was called once', () => {
	const { sessions, uploads, edits, renders, downloads } = world.emulator.ledger;
	expect([sessions, uploads, edits, renders, downloads].map((all) => all.length)).toEqual([
		1, 1, 1, 1, 0,
	]);
	expect(uploads[0].via).toBe('url');
});

test('no token reaches the model', () => {
	expect(model.received.length).toBe(5);
	expect(model.received.join('\n')).not.toMatch(TOKEN);
});
