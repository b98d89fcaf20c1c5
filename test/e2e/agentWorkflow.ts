// A workflow with n8n's AI Agent, a scripted model and our nodes as its tools; and footage for them to fetch.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { WorkflowData } from '../../tools/n8n/host';
import type { ScriptedModel } from './scriptedModel';
import { connectionTo, lineOf, type PlainNode, TRIGGER, type World } from './world';

export const AGENT = 'AI Agent';
export const AGENT_TYPE = '@n8n/n8n-nodes-langchain.agent';
const MODEL = 'OpenAI Chat Model';

export interface AgentSetup {
	model: ScriptedModel;
	tools: PlainNode[];
	/** Nodes between the trigger and the agent. */
	before?: PlainNode[];
	typeVersion: number;
	/** From 1.3 on it calls the Responses API, which agents of version 2 and older n8n do not take. */
	chatModelVersion?: number;
}

/** An agent connected to its model and its tools. */
export async function agentWorkflow(
	world: World,
	{ model, tools, before = [], typeVersion, chatModelVersion = 1.2 }: AgentSetup,
): Promise<WorkflowData> {
	const openAi = { apiKey: 'none', url: model.url };
	const credentialName = `OpenAI ${typeVersion}`;
	const id = await world.n8n.createCredential(credentialName, 'openAiApi', openAi);
	const agent = {
		name: AGENT,
		type: AGENT_TYPE,
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
		typeVersion: chatModelVersion,
		parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
		credentials: { openAiApi: { id, name: credentialName } },
	};
	const main = [TRIGGER, ...before.map(({ name }) => name), AGENT];
	const below = (name: string, type: string) => [
		name,
		{ [type]: [[{ node: AGENT, type, index: 0 }]] },
	];
	return {
		...lineOf(world, [...before, agent, chatModel, ...tools]),
		name: `agent ${randomUUID()}`,
		connections: {
			...Object.fromEntries(main.slice(1).map((name, i) => [main[i], connectionTo(name)])),
			...Object.fromEntries([
				below(MODEL, 'ai_languageModel'),
				...tools.map(({ name }) => below(name, 'ai_tool')),
			]),
		},
	};
}

/** A sample video, on the disk and at an address. */
export interface Footage {
	file: string;
	url: string;
	close(): void;
}

export async function serveFootage(folder: string): Promise<Footage> {
	const file = path.join(folder, 'match.mp4');
	await makeSampleVideo(file, { durationMs: 9000, width: 320, height: 180, fps: 15 });
	const server = createServer((_request, reply) => createReadStream(file).pipe(reply));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { file, url: `http://127.0.0.1:${port}/match.mp4`, close: () => server.close() };
}
