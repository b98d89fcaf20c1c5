// The eight nodes as tools of n8n's AI Agent, with a scripted model. The names of the tests are rows of
// docs/compatibility.md.
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import { jsonOf } from '../../tools/n8n/run';
import { N8N_VERSION } from '../../tools/paths';
import { keep, TOKEN } from '../e2e/leak';
import { type ScriptedModel, startScriptedModel } from '../e2e/scriptedModel';
import {
	connectionTo,
	lineOf,
	openWorld,
	type PlainNode,
	runWorkflow,
	type World,
} from '../e2e/world';

jest.setTimeout(180_000);

const AGENT = '@n8n/n8n-nodes-langchain.agent';
const NAME = 'AI Agent';
const MODEL = 'OpenAI Chat Model';
const LAST_WORDS = 'Your clip is ready.';
/** What the oldest n8n offered by default. */
const OLD_AGENT = 1.7;
/** Whether n8n gives a field of a tool its own default, by which the model is asked for the value: since 1.88. */
const FIELDS_ASK_BY_THEMSELVES = N8N_VERSION !== '1.85.4';

let world: World;
let model: ScriptedModel;
let cloud: Server;
let footage: string;

/** The expression that n8n's editor sets for "Let the model define this parameter". */
const byModel = (field: string) => ({
	[field]: `={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${field}', \`\`, 'string') }}`,
});

const tool = (name: string, parameters: Record<string, unknown>): PlainNode => ({
	name,
	type: `n8n-nodes-nemovideo.nemoVideo${name.replace(/ /g, '')}Tool`,
	parameters,
});

const WITHOUT_FILE = { download: false, options: { pollInterval: 5 } };
const EMPTY_TOOLS = [
	tool('Create Session', {}),
	tool('Upload', {}),
	tool('Edit Instruction', {}),
	tool('Get Timeline', {}),
	tool('Export', WITHOUT_FILE),
	tool('Get Credits', {}),
	tool('Quick Edit', WITHOUT_FILE),
	tool('Assistant', {}),
];
/** As after a press on "Let the model define this parameter" in each field. */
const TOOLS = [
	tool('Create Session', byModel('taskName')),
	tool('Upload', { ...byModel('sessionId'), source: 'url', ...byModel('urls') }),
	tool('Edit Instruction', { ...byModel('sessionId'), ...byModel('instruction') }),
	tool('Get Timeline', byModel('sessionId')),
	tool('Export', { ...byModel('sessionId'), ...WITHOUT_FILE }),
	tool('Get Credits', {}),
	tool('Quick Edit', {
		source: 'url',
		...byModel('urls'),
		...byModel('instruction'),
		...WITHOUT_FILE,
	}),
	tool('Assistant', { ...byModel('message'), ...byModel('sessionId') }),
];

beforeAll(async () => {
	world = await openWorld('matrix-agents');
	const file = path.join(world.files, 'match.mp4');
	await makeSampleVideo(file, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	cloud = createServer((_request, reply) => createReadStream(file).pipe(reply));
	await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
	footage = `http://127.0.0.1:${(cloud.address() as AddressInfo).port}/match.mp4`;
});

afterAll(async () => {
	await world?.close();
	cloud?.close();
});

/** Calls each tool once, with what the ones before have answered. */
const startModel = async () => {
	const instruction = 'pull the best 3-second highlights, landscape';
	const inSession = (name: string, more = {}) => {
		return ([{ sessionId }]: Array<Record<string, unknown>>) => ({
			tool: name,
			arguments: { sessionId, ...more },
		});
	};
	return await startScriptedModel([
		() => ({ tool: 'Create_Session', arguments: { taskName: 'match' } }),
		inSession('Upload', { urls: footage }),
		inSession('Edit_Instruction', { instruction }),
		inSession('Get_Timeline'),
		inSession('Export'),
		() => ({ tool: 'Get_Credits', arguments: {} }),
		() => ({ tool: 'Quick_Edit', arguments: { urls: footage, instruction } }),
		inSession('Assistant', { message: 'how many credits do I have?' }),
		() => ({ say: LAST_WORDS }),
	]);
};

async function runAgent(typeVersion: number, tools: PlainNode[]): Promise<void> {
	model = await startModel();
	const openAi = { apiKey: 'none', url: model.url };
	const id = await world.n8n.createCredential(`OpenAI ${typeVersion}`, 'openAiApi', openAi);
	const agent = {
		name: NAME,
		type: AGENT,
		typeVersion,
		parameters: {
			...(typeVersion < 2 && { agent: 'toolsAgent' }),
			promptType: 'define',
			text: 'Make a clip of the match.',
			options: {},
		},
	};
	const chatModel = {
		name: MODEL,
		type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
		typeVersion: 1.2,
		parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
		credentials: { openAiApi: { id, name: `OpenAI ${typeVersion}` } },
	};
	const line = lineOf(world, [agent, chatModel, ...tools]);
	const below = (name: string, type: string) => [
		name,
		{ [type]: [[{ node: NAME, type, index: 0 }]] },
	];
	const connections = {
		[line.nodes[0].name]: connectionTo(NAME),
		...Object.fromEntries([
			below(MODEL, 'ai_languageModel'),
			...tools.map(({ name }) => below(name, 'ai_tool')),
		]),
	};
	const run = await runWorkflow(world, { ...line, connections });
	keep(path.dirname(world.files), `model-${typeVersion}`, model.received.join('\n'));
	await model.close();
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, NAME)).toMatchObject([{ output: LAST_WORDS }]);
}

/** What each of the eight tools has answered. */
function expectAnswers(): void {
	const [session, upload, edit, timeline, clip, credits, quick, reply] = model.answers();
	const { sessionId } = session;
	expect(sessionId).toEqual(expect.any(String));
	expect(upload).toMatchObject({ sessionId, files: [{ name: 'match.mp4' }] });
	expect(edit).toMatchObject({ sessionId, readyForExport: true });
	expect(timeline).toMatchObject({ sessionId, readyForExport: true });
	expect(clip).toMatchObject({ sessionId, status: 'completed', videoUrl: expect.any(String) });
	expect(credits).toMatchObject({ available: expect.any(Number) });
	expect(quick).toMatchObject({ status: 'completed', videoUrl: expect.any(String) });
	expect(reply).toMatchObject({ sessionId, action: 'credits' });
	expect(model.received.join('\n')).not.toMatch(TOKEN);
}

test('Tools: an old agent is offered all eight and gets an answer from each', async () => {
	await runAgent(OLD_AGENT, TOOLS);
	expect(model.tools().map(({ name }) => name)).toHaveLength(TOOLS.length);
	expectAnswers();
});

test('Tools: the newest agent, too', async () => {
	const [{ version, defaultVersion = 0 }] = await world.n8n.call<
		Array<{ version: number | number[]; defaultVersion?: number }>
	>('POST', '/node-types', { nodeInfos: [{ name: AGENT, version: OLD_AGENT }] });
	const newest = Math.max(defaultVersion, ...[version].flat());
	expect(newest).toBeGreaterThan(OLD_AGENT);
	await runAgent(newest, FIELDS_ASK_BY_THEMSELVES ? EMPTY_TOOLS : TOOLS);
	expect(model.tools().map(({ name }) => name)).toHaveLength(TOOLS.length);
	expectAnswers();
});
