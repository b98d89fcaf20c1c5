// The nodes as tools of n8n's AI Agent, with a scripted model. The names of the tests are rows of
// docs/compatibility.md.
import path from 'node:path';

import manifest from '../../package.json';
import { jsonOf } from '../../tools/n8n/run';
import { N8N_VERSION } from '../../tools/paths';
import { AGENT, AGENT_TYPE, agentWorkflow, type Footage, serveFootage } from '../e2e/agentWorkflow';
import { keep, TOKEN } from '../e2e/leak';
import { type ScriptedModel, startScriptedModel } from '../e2e/scriptedModel';
import { openWorld, type PlainNode, runWorkflow, type World } from '../e2e/world';

jest.setTimeout(180_000);

const LAST_WORDS = 'Your clip is ready.';
/** What the oldest n8n offered by default. */
const OLD_AGENT = 1.7;
/** Whether n8n gives a field of a tool its own default, by which the model is asked for the value: since 1.88. */
const FIELDS_ASK_BY_THEMSELVES = N8N_VERSION !== '1.85.4';

let world: World;
let model: ScriptedModel;
let footage: Footage;

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
	footage = await serveFootage(world.files);
});

afterAll(async () => {
	await world?.close();
	footage?.close();
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
		inSession('Upload', { urls: footage.url }),
		inSession('Edit_Instruction', { instruction }),
		inSession('Get_Timeline'),
		inSession('Export'),
		() => ({ tool: 'Get_Credits', arguments: {} }),
		() => ({ tool: 'Quick_Edit', arguments: { urls: footage.url, instruction } }),
		inSession('Assistant', { message: 'how many credits do I have?' }),
		() => ({ say: LAST_WORDS }),
	]);
};

async function runAgent(typeVersion: number, tools: PlainNode[]): Promise<void> {
	model = await startModel();
	const run = await runWorkflow(world, await agentWorkflow(world, { model, tools, typeVersion }));
	keep(path.dirname(world.files), `model-${typeVersion}`, model.received.join('\n'));
	await model.close();
	expect(run.error).toBeUndefined();
	expect(jsonOf(run, AGENT)).toMatchObject([{ output: LAST_WORDS }]);
}

/** What each of the tools has answered. */
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

test('Tools: an old agent is offered every node and gets an answer from each', async () => {
	expect(TOOLS).toHaveLength(manifest.n8n.nodes.length);
	await runAgent(OLD_AGENT, TOOLS);
	expect(model.tools().map(({ name }) => name)).toHaveLength(TOOLS.length);
	expectAnswers();
});

test('Tools: the newest agent, too', async () => {
	const [{ version, defaultVersion = 0 }] = await world.n8n.call<
		Array<{ version: number | number[]; defaultVersion?: number }>
	>('POST', '/node-types', { nodeInfos: [{ name: AGENT_TYPE, version: OLD_AGENT }] });
	const newest = Math.max(defaultVersion, ...[version].flat());
	expect(newest).toBeGreaterThan(OLD_AGENT);
	await runAgent(newest, FIELDS_ASK_BY_THEMSELVES ? EMPTY_TOOLS : TOOLS);
	expect(model.tools().map(({ name }) => name)).toHaveLength(TOOLS.length);
	expectAnswers();
});
