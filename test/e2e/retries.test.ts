// Trying again in a running n8n: by Retry On Fail of an agent's or MCP client's tool, and by hand in the
// executions list. What was sent is looked for before it is sent again.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';

import type { WorkflowData } from '../../tools/n8n/host';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { N8N_FOLDER } from '../../tools/paths';
import { type EditingService, type Fate, startEditingService } from './editingService';
import { registeredCredential } from './hostileServers';
import { type ScriptedModel, startScriptedModel } from './scriptedModel';
import { connectionTo, lineOf, openWorld, type PlainNode, runWorkflow, type World } from './world';

jest.setTimeout(600_000);

/**
 * In minutes: an answer that never comes ends a try after 9 s. One that comes has to be there within that time, also
 * on a busy machine.
 */
const TIMEOUT = 0.15;
const TOOL = 'Edit Instruction';
/** The first and the last version of each way in which n8n's agent runs its tools. */
const AGENTS = [1.9, 2.2, 3, 3.1];

let world: World;
let service: EditingService;
let model: ScriptedModel;
let openAi: string;
/** The agents and the MCP client run side by side: each looks for its lost answer after 30 s of real time. */
let agentRuns: Map<number, Promise<N8nRun>>;
let mcpAnswers: Promise<string[]>;

beforeAll(async () => {
	world = await openWorld('retries');
	service = await startEditingService();
	const call = { tool: 'Edit_Instruction', arguments: { Instruction: 'Make it shorter' } };
	// Twice the same: the second is meant, too.
	model = await startScriptedModel([() => call, () => call, () => ({ say: 'Done.' })]);
	world.credential = await registeredCredential(world, service.url);
	openAi = await world.n8n.createCredential('OpenAI', 'openAiApi', {
		apiKey: 'none',
		url: model.url,
	});
	agentRuns = new Map(AGENTS.map((version) => [version, runAgent(version)]));
	mcpAnswers = callOverMcp();
	// Their own tests await them; until then a rejection must not count as unhandled.
	for (const run of [...agentRuns.values(), mcpAnswers]) run.catch(() => undefined);
});

afterAll(async () => {
	await world?.close();
	await service?.close();
	await model?.close();
});

const editing = (sessionId: string, more: Record<string, unknown> = {}): PlainNode => ({
	name: TOOL,
	type: 'n8n-nodes-nemovideo.nemoVideoEditInstruction',
	parameters: { sessionId, instruction: 'Make it shorter', options: { timeout: TIMEOUT } },
	...more,
});

function editTool(sessionId: string): PlainNode {
	const { parameters, type, ...tool } = editing(sessionId);
	const instruction =
		"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('Instruction', ``, 'string') }}";
	return {
		...tool,
		type: `${type}Tool`,
		parameters: { ...parameters, instruction },
		retryOnFail: true,
		maxTries: 2,
		waitBetweenTries: 1,
	};
}

async function runAgent(typeVersion: number): Promise<N8nRun> {
	const sessionId = `agent-${typeVersion}`;
	service.plan(sessionId, 'lostAnswer');
	const agent = {
		name: 'AI Agent',
		type: '@n8n/n8n-nodes-langchain.agent',
		typeVersion,
		parameters: {
			...(typeVersion < 2 && { agent: 'toolsAgent' }),
			promptType: 'define',
			text: 'Make it shorter.',
			options: {},
		},
	};
	const chatModel = {
		name: 'Model',
		type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
		typeVersion: typeVersion < 3 ? 1.2 : 1.3,
		parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
		credentials: { openAiApi: { id: openAi, name: 'OpenAI' } },
	};
	const line = lineOf(world, [agent, chatModel, editTool(sessionId)]);
	const connections = {
		[line.nodes[0].name]: connectionTo(agent.name),
		...below(chatModel.name, 'ai_languageModel', agent.name),
		...below(TOOL, 'ai_tool', agent.name),
	};
	return await runWorkflow(world, { ...line, connections });
}

const below = (name: string, type: string, node: string) => ({
	[name]: { [type]: [[{ node, type, index: 0 }]] },
});

/** Calls the tool twice, as an MCP client of n8n's MCP Server Trigger; the texts of the two answers. */
async function callOverMcp(): Promise<string[]> {
	const sessionId = 'mcp';
	service.plan(sessionId, 'lostAnswer');
	const webhook = randomUUID();
	const trigger = {
		name: 'MCP Server Trigger',
		type: '@n8n/n8n-nodes-langchain.mcpTrigger',
		typeVersion: 2,
		webhookId: webhook,
		parameters: { path: webhook },
	};
	const line = lineOf(world, [trigger, editTool(sessionId)]);
	const connections = below(TOOL, 'ai_tool', trigger.name);
	const workflow: WorkflowData = { ...line, nodes: line.nodes.slice(1), connections };
	const id = await world.n8n.createWorkflow(workflow);
	const { versionId } = await world.n8n.call<{ versionId: string }>('GET', `/workflows/${id}`);
	await world.n8n.call('POST', `/workflows/${id}/activate`, { versionId });
	const client = await mcpClient(`${world.n8n.url}/mcp/${webhook}`);
	const call = async () => {
		const request = { name: 'Edit_Instruction', arguments: { Instruction: 'Make it shorter' } };
		return JSON.stringify(await client.callTool(request, undefined, { timeout: 100_000 }));
	};
	const answers = [await call(), await call()];
	await client.close();
	return answers;
}

interface McpClient {
	connect(transport: unknown): Promise<void>;
	callTool(request: object, schema: undefined, options: { timeout: number }): Promise<unknown>;
	close(): Promise<void>;
}

/** A client of the SDK that n8n itself uses. n8n answers `activate` before it has registered the webhook. */
async function mcpClient(url: string): Promise<McpClient> {
	const sdk = createRequire(path.join(N8N_FOLDER, 'package.json'));
	const { Client } = sdk('@modelcontextprotocol/sdk/client/index.js') as {
		Client: new (info: object) => McpClient;
	};
	const { StreamableHTTPClientTransport } = sdk(
		'@modelcontextprotocol/sdk/client/streamableHttp.js',
	) as { StreamableHTTPClientTransport: new (address: URL) => unknown };
	for (const deadline = Date.now() + 60_000; ; await pause(100)) {
		const client = new Client({ name: 'test', version: '1' });
		const error = await client.connect(new StreamableHTTPClientTransport(new URL(url))).then(
			() => undefined,
			(reason: Error) => reason,
		);
		if (!error) return client;
		if (Date.now() > deadline) throw error;
	}
}

/** Presses Retry in the executions list. `loadWorkflow`: with the workflow as it is now. */
async function retry(executionId: string, loadWorkflow: boolean): Promise<[string, N8nRun]> {
	const at = `/executions/${executionId}/retry`;
	const { id } = await world.n8n.call<{ id: string }>('POST', at, { loadWorkflow });
	return [id, await world.n8n.finished(id)];
}

async function start(node: PlainNode): Promise<[string, N8nRun]> {
	const workflow = lineOf(world, [node]);
	const id = await world.n8n.run(await world.n8n.createWorkflow(workflow), workflow.nodes[0].name);
	return [id, await world.n8n.finished(id)];
}

describe.each([false, true])('Retry in the executions list, loadWorkflow %p', (loadWorkflow) => {
	async function failedEdit(...fates: Fate[]): Promise<{ sessionId: string; execution: string }> {
		const sessionId = randomUUID();
		service.plan(sessionId, ...fates);
		const [execution, { error }] = await start(editing(sessionId));
		expect(error?.node).toBe(TOOL);
		expect(service.messagesTo(sessionId)).toBe(1);
		return { sessionId, execution };
	}

	test('sends an edit that has failed and changed nothing once more', async () => {
		const { sessionId, execution } = await failedEdit('failed');
		const [, run] = await retry(execution, loadWorkflow);
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, TOOL)).toMatchObject([{ sessionId, text: 'Done.' }]);
		expect(service.messagesTo(sessionId)).toBe(2);
	});

	test('reports an edit that has changed the timeline, and does not send it', async () => {
		const { sessionId, execution } = await failedEdit('lostAnswer');
		const [, run] = await retry(execution, loadWorkflow);
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, TOOL)).toMatchObject([{ sessionId, recovered: true }]);
		expect(service.messagesTo(sessionId)).toBe(1);
	});

	test('twice in a row: what the first Retry lost, the second finds', async () => {
		const { sessionId, execution } = await failedEdit('failed', 'lostAnswer');
		const [second, { error }] = await retry(execution, loadWorkflow);
		expect(error?.node).toBe(TOOL);
		expect(service.messagesTo(sessionId)).toBe(2);
		const [, run] = await retry(second, loadWorkflow);
		expect(jsonOf(run, TOOL)).toMatchObject([{ sessionId, recovered: true }]);
		expect(service.messagesTo(sessionId)).toBe(2);
	});

	test('picks a render up that outlasted Max Wait, also twice in a row', async () => {
		const sessionId = randomUUID();
		service.setRenderStatus('processing');
		const exporting = {
			name: 'Export',
			type: 'n8n-nodes-nemovideo.nemoVideoExport',
			parameters: { sessionId, download: false, options: { pollInterval: 5, maxWait: 1 } },
		};
		const [first, failed] = await start(exporting);
		const [second, failedAgain] = await retry(first, loadWorkflow);
		service.setRenderStatus('completed');
		const [, run] = await retry(second, loadWorkflow);
		expect([failed.error?.node, failedAgain.error?.node]).toEqual(['Export', 'Export']);
		expect(run.error).toBeUndefined();
		const [{ renderId }] = jsonOf(run, 'Export');
		expect(failed.error?.description).toContain(String(renderId));
		expect(service.renders().filter((id) => id === sessionId)).toHaveLength(1);
	});
});

describe('a tool with Retry On Fail whose first answer is lost, called twice with the same words', () => {
	test.each(AGENTS)('by AI Agent %p: two edits', async (version) => {
		const run = await agentRuns.get(version)!;
		expect(run.error).toBeUndefined();
		expect(jsonOf(run, 'AI Agent')).toMatchObject([{ output: 'Done.' }]);
		expect(service.messagesTo(`agent-${version}`)).toBe(2);
	});

	test('by an MCP client: two edits', async () => {
		const [first, second] = await mcpAnswers;
		expect(first).toContain('recovered');
		expect(second).toContain('Done.');
		expect(service.messagesTo('mcp')).toBe(2);
	});
});
