import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

import { type Emulator, startEmulator, systemClock } from '../../emulator';
import { prepareN8n, readExample, type WorkflowData } from '../../tools/n8n/host';
import type { N8nRun } from '../../tools/n8n/run';
import type { N8nServer } from '../../tools/n8n/server';
import { packPackage } from '../../tools/pack';
import { withCredential, withFiles } from '../../tools/workflow';
import { E2E_FOLDER, keep, noteAddresses } from './leak';

/** Speed of the emulator's clock. At 60 an edit or render takes little more time than its ffmpeg. */
export const CLOCK_SPEED = 60;

/** The name of the trigger node in the example. */
export const TRIGGER = 'When clicking ‘Execute workflow’';

/** A real n8n server with the packed package installed, and an emulator. */
export interface World {
	emulator: Emulator;
	n8n: N8nServer;
	/** A folder n8n may read from and write to. */
	files: string;
	/** n8n's user folder. */
	userFolder: string;
	/** Id of a credential of a registered user with plenty of credits. */
	credential: string;
	close(): Promise<void>;
}

/** Credential data as n8n's editor creates it, with these fields set. */
export function credentialData(fields: { baseUrl: string } & Record<string, unknown>): object {
	const form = { authentication: 'anonymous', token: '', clientId: '' };
	return { ...form, sessionToken: '', ...fields };
}

/** Creates an empty folder for one test file, under `.run/e2e`. */
export function freshFolder(name: string): string {
	const folder = path.join(E2E_FOLDER, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return realpathSync(folder);
}

/** `env`: more environment variables for n8n. */
export async function openWorld(name: string, env: Record<string, string> = {}): Promise<World> {
	const folder = freshFolder(name);
	const files = path.join(folder, 'files');
	const userFolder = path.join(folder, 'n8n');
	mkdirSync(files);
	const { file: tarball } = await packPackage();
	const host = await prepareN8n({ folder: userFolder, tarball, files: [files], env });
	const addresses = noteAddresses();
	const n8n = await host.start();
	const emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	const end = async () => {
		await n8n.stop();
		await emulator.close();
		keep(folder, 'n8n', n8n.log());
		keep(folder, 'addresses', addresses.stop().join('\n'));
	};
	const token = emulator.issueRegisteredToken({ credits: 100_000 });
	const data = credentialData({ baseUrl: emulator.url, authentication: 'token', token });
	const credential = await n8n
		.createCredential('NemoVideo account', 'nemoVideoApi', data)
		.catch(async (error: unknown) => await end().then(() => Promise.reject(error)));
	const close = async () => {
		try {
			keep(folder, 'executions', JSON.stringify(await n8n.executions()));
		} finally {
			await end();
		}
	};
	return { emulator, n8n, files, userFolder, credential, close };
}

/** Changes to nodes of a workflow, by node name. */
export type NodeChanges = Record<string, Record<string, unknown>>;

/** The example workflow with these files and this credential; `everyNode` is merged into each node. */
export async function exampleWith(
	credential: string,
	files: { read: string; write: string },
	everyNode: Record<string, unknown> = {},
): Promise<WorkflowData> {
	const example = withFiles(await readExample('highlight-clip'), files);
	const nodes = example.nodes.map((node) => ({ ...node, ...everyNode }));
	return withCredential({ ...example, name: `${example.name} ${randomUUID()}`, nodes }, credential);
}

/** The workflow, a chain of nodes, cut off after the node `last`. */
export function upTo(workflow: WorkflowData, last: string): WorkflowData {
	const kept: string[] = [];
	const connections: Record<string, unknown> = {};
	for (let name: string | undefined = TRIGGER; name !== undefined; ) {
		kept.push(name);
		if (name === last) break;
		const next = workflow.connections[name] as { main: Array<Array<{ node: string }>> } | undefined;
		if (next) connections[name] = next;
		name = next?.main[0][0].node;
	}
	return {
		...workflow,
		nodes: workflow.nodes.filter((node) => kept.includes(node.name)),
		connections,
	};
}

/** A node of a workflow that a test builds itself. */
export type PlainNode = WorkflowData['nodes'][number];

/** A workflow of these nodes in a chain after a manual trigger, with the world's credential. */
export function lineOf(world: World, nodes: PlainNode[]): WorkflowData {
	const trigger = { name: TRIGGER, type: 'n8n-nodes-base.manualTrigger', parameters: {} };
	const line = [trigger, ...nodes].map((node, index) => ({
		id: randomUUID(),
		typeVersion: 1,
		position: [index * 200, 0],
		...node,
	}));
	const connections = Object.fromEntries(
		line.slice(1).map(({ name }, index) => [line[index].name, connectionTo(name)]),
	);
	// As set by n8n's editor. Without it an agent is called again before its tools have run.
	const settings = { executionOrder: 'v1' };
	const workflow = { name: `line ${randomUUID()}`, nodes: line, connections, settings };
	return withCredential(workflow, world.credential);
}

/** The connection to the next node, in the format of workflow JSON. */
export function connectionTo(node: string): { main: Array<Array<Record<string, unknown>>> } {
	return { main: [[{ node, type: 'main', index: 0 }]] };
}

/** Creates the workflow in n8n, runs it as the editor does, and waits until it has ended. */
export async function runWorkflow(world: World, workflow: WorkflowData): Promise<N8nRun> {
	const id = await world.n8n.createWorkflow(workflow);
	return await world.n8n.finished(await world.n8n.run(id, TRIGGER));
}
