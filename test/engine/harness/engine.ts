/**
 * Runs our nodes in n8n's real execution engine (n8n-core's WorkflowExecute) in this process, with
 * its real request helpers, binary data on disk, and a credential store that renews as n8n's does.
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BinaryDataService, ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IBinaryData,
	type IConnections,
	type IExecuteContextData,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import * as nodes from '../../../index';
import { CredentialStore, type CredentialData } from './credentialStore';

// The service container that n8n-core uses; npm may have installed another copy at the top level.
const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as {
	Container: { set(key: unknown, value: unknown): void };
};

const PREFIX = 'n8n-nodes-nemovideo.';
const registry = new Map<string, INodeType>(
	Object.values(nodes)
		.map((nodeClass) => new (nodeClass as new () => object)())
		.filter((node): node is INodeType => 'description' in node)
		.map((node) => [PREFIX + node.description.name, node]),
);
/** What a chat model answers to the messages it is sent. */
export type ModelAnswer = (
	messages: Array<[string, string]>,
	options: { signal: AbortSignal },
) => unknown;

/** A Chat Model node whose answers a test writes, connected as n8n's own are. */
const MODEL = 'Chat Model';
const modelNode = (answer: ModelAnswer): INodeType => ({
	description: {
		displayName: MODEL,
		name: 'model',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: ['ai_languageModel'],
		properties: [],
	},
	supplyData: async () =>
		await Promise.resolve({
			response: { invoke: async (...call: Parameters<ModelAnswer>) => await answer(...call) },
		}),
});

// As a tool of an agent, n8n gives a node's type this ending.
const typeOf = (type: string) => registry.get(type.replace(/Tool$/, '')) as INodeType;
const nodeTypes: INodeTypes = {
	getByName: (type) => typeOf(type),
	getByNameAndVersion: (type) => typeOf(type),
	getKnownTypes: () => ({}),
};

export interface NodeSpec {
	/** The node type without the package name, e.g. `nemoVideoUpload`. */
	type: string;
	name?: string;
	parameters?: INode['parameters'];
	settings?: Partial<INode>;
}
/** Retry On Fail as people have it, but with a wait of 1 ms: n8n takes 0 for its default of 1 s. */
export const retryOnFail = (maxTries: number): Partial<INode> => ({
	retryOnFail: true,
	maxTries,
	waitBetweenTries: 1,
});
export interface RunOptions {
	/** Nodes in a chain: each node's output is the next one's input. */
	nodes: NodeSpec[];
	items?: INodeExecutionData[];
	/** `retry` is that of an execution that a person has started by Retry in the executions list. */
	mode?: 'manual' | 'trigger' | 'retry';
	/** Answers as the Chat Model beneath the first node. */
	model?: ModelAnswer;
	/** Streams to n8n's chat, as after a chat trigger with streaming. */
	streaming?: boolean;
	/** Once this resolves, the execution is cancelled as by n8n's Stop button. */
	cancelWhen?: Promise<unknown>;
	/** What an earlier execution has left: as n8n hands it on when a person presses Retry in the executions list. */
	contextData?: IExecuteContextData;
	/** A further run of that execution, as an agent's tool has; by default each run is an execution of its own. */
	executionId?: string;
	/** Another account than the engine's own. */
	as?: CredentialStore;
	/** Runs of each node before this one, as an agent counts the calls of its tools. */
	runIndex?: number;
}
export interface Outcome {
	run: IRun;
	executionId: string;
	/** Output items of a node (by name), from its last run. */
	items(name: string): INodeExecutionData[];
	json(name: string): INodeExecutionData['json'][];
	/** The error that ended the execution. */
	error?: Error & { description?: string | null; context?: Record<string, unknown> };
	/** Messages sent to the browser's console. */
	messages: string[];
	/** What n8n keeps for the nodes of this execution. */
	contextData: IExecuteContextData;
	/** Messages streamed to n8n's chat. */
	chat: string[];
}

/** An n8n engine with one credential; `close` removes its binary data. */
export class Engine {
	readonly credentials: CredentialStore;
	private readonly folder = mkdtempSync(join(tmpdir(), 'nemovideo-engine-'));
	private binaries!: BinaryDataService;
	private executions = 0;

	private constructor(credential: CredentialData) {
		this.credentials = new CredentialStore(new nodes.NemoVideoApi(), credential);
	}

	/** `credential` holds the service's `baseUrl`; other fields get the credential's defaults. */
	static async start(credential: CredentialData & { baseUrl: string }): Promise<Engine> {
		const engine = new Engine(credential);
		const quiet = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
		const config = {
			mode: 'filesystem',
			localStoragePath: engine.folder,
			availableModes: ['filesystem'],
		};
		engine.binaries = new BinaryDataService(config as never, quiet as never, quiet as never);
		await engine.binaries.init();
		Container.set(BinaryDataService, engine.binaries);
		return engine;
	}

	/** Stores bytes in n8n's binary data, as an upstream node would. */
	async binary(content: Buffer | Readable, fileName: string, mimeType = 'video/mp4') {
		const location = { type: 'execution', workflowId: 'w', executionId: 'before' } as const;
		const data: IBinaryData = { data: '', mimeType, fileName };
		const stream = content instanceof Readable ? content : Readable.from([content]);
		return await this.binaries.store(location, stream, data);
	}

	/** The content of a binary that a node has output. */
	async read(binary: IBinaryData): Promise<Buffer> {
		return await this.binaries.getAsBuffer(binary);
	}

	async run(options: RunOptions): Promise<Outcome> {
		const messages: string[] = [];
		const account = options.as ?? this.credentials;
		const list = options.nodes.map((spec, i) => this.node(spec, i, account.id));
		const connections: IConnections = {};
		list.slice(0, -1).forEach((node, i) => {
			connections[node.name] = { main: [[{ node: list[i + 1].name, type: 'main', index: 0 }]] };
		});
		if (options.model) {
			const [first] = list;
			registry.set(`${PREFIX}model`, modelNode(options.model));
			list.push({
				...this.node({ type: 'model', name: MODEL }, list.length, account.id),
				credentials: {},
			});
			connections[MODEL] = {
				ai_languageModel: [[{ node: first.name, type: 'ai_languageModel', index: 0 }]],
			};
		}
		const workflow = new Workflow({
			id: 'w',
			nodes: list,
			connections,
			active: false,
			nodeTypes,
			settings: { executionOrder: 'v1' },
		});
		const items = options.items ?? [{ json: {} }];
		const runExecutionData = createRunExecutionData({
			executionData: {
				contextData: options.contextData ?? {},
				nodeExecutionStack: [
					{ node: list[0], data: { main: [items] }, source: null, runIndex: options.runIndex },
				],
			},
		});
		const executionId = options.executionId ?? String(++this.executions);
		const mode = options.mode ?? 'manual';
		const additionalData = this.additionalData(executionId, messages, account);
		additionalData.hooks = new ExecutionLifecycleHooks(mode, executionId, { id: 'w' } as never);
		const chat: string[] = [];
		additionalData.streamingEnabled = options.streaming === true;
		if (options.streaming) {
			additionalData.hooks.addHandler('sendChunk', (chunk) => {
				if (chunk.type === 'item') chat.push(chunk.content ?? '');
			});
		}
		const executing = new WorkflowExecute(
			additionalData,
			mode,
			runExecutionData,
		).processRunExecutionData(workflow);
		void options.cancelWhen?.then(() => executing.cancel());
		const run = await executing;
		const runData = run.data.resultData.runData;
		const output = (name: string) => runData[name]?.at(-1)?.data?.main?.[0] ?? [];
		return {
			run,
			executionId,
			contextData: run.data.executionData?.contextData ?? {},
			items: output,
			json: (name) => output(name).map((item) => item.json),
			error: run.data.resultData.error as Outcome['error'],
			messages,
			chat,
		};
	}

	close(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Another account, or that of another store as another worker sees it: with a memory of its own. */
	account(credential: (CredentialData & { baseUrl: string }) | CredentialStore): CredentialStore {
		return new CredentialStore(new nodes.NemoVideoApi(), credential);
	}

	private node(spec: NodeSpec, index: number, credentialId: string): INode {
		const type = PREFIX + spec.type;
		return {
			id: String(index),
			name: spec.name ?? spec.type,
			type,
			typeVersion: 1,
			position: [0, 0],
			parameters: { ...spec.parameters },
			credentials: { nemoVideoApi: { id: credentialId, name: 'NemoVideo account' } },
			...spec.settings,
		};
	}

	private additionalData(
		executionId: string,
		messages: string[],
		credentialsHelper: CredentialStore,
	): IWorkflowExecuteAdditionalData {
		return {
			credentialsHelper,
			executionId,
			currentNodeExecutionIndex: 0,
			restApiUrl: 'http://localhost:5678',
			instanceBaseUrl: 'http://localhost:5678',
			formBaseUrl: 'http://localhost:5678',
			formWaitingBaseUrl: 'http://localhost:5678',
			formTestBaseUrl: 'http://localhost:5678',
			webhookBaseUrl: 'http://localhost:5678',
			webhookWaitingBaseUrl: 'http://localhost:5678',
			webhookTestBaseUrl: 'http://localhost:5678',
			variables: {},
			logAiEvent: () => {},
			setExecutionStatus: () => {},
			sendDataToUI: (_type: string, data: { messages: string[] }) =>
				messages.push(...data.messages),
		} as unknown as IWorkflowExecuteAdditionalData;
	}
}
