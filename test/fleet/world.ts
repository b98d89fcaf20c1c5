// n8n in queue mode and an emulator that can hold what it is asked for as long as a case needs it.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { type Emulator, startEmulator, systemClock } from '../../emulator';
import { type Fleet, startFleet, type Worker } from '../../tools/n8n/fleet';
import type { WorkflowData } from '../../tools/n8n/host';
import { jsonOf, type N8nRun } from '../../tools/n8n/run';
import { until } from '../../tools/n8n/services';
import { packPackage } from '../../tools/pack';
import { withCredential } from '../../tools/workflow';
import { keep } from '../e2e/leak';
import { CLOCK_SPEED, connectionTo, credentialData, freshFolder } from '../e2e/world';

/** Real seconds in the time of the emulator. */
export const seconds = (count: number): number => count * 1_000 * CLOCK_SPEED;

/** An instruction that needs no footage. */
export const GENERATE = { instruction: 'generate a 5 second video of waves' };

/** A node of a workflow; its name is its type where none is given. */
export interface Step {
	type: string;
	name?: string;
	parameters?: Record<string, unknown>;
}

export const CREATE: Step = { type: 'nemoVideoCreateSession' };
export const EDIT: Step = { type: 'nemoVideoEditInstruction', parameters: GENERATE };
export const EXPORT: Step = {
	type: 'nemoVideoExport',
	parameters: { download: false, options: { pollInterval: 5, maxWait: 200 } },
};
/** The node EXPORT with a typed session. */
export const exportOf = (sessionId: string): Step => ({
	...EXPORT,
	parameters: { ...EXPORT.parameters, sessionId },
});
/** The node Get Timeline with a typed session. */
export const lookAt = (sessionId: string): Step => ({
	type: 'nemoVideoGetTimeline',
	parameters: { sessionId },
});

/** An active workflow behind a webhook that answers at once. */
export interface Flow {
	id: string;
	/** Starts it, with a form where there is one, and returns the id of the execution. */
	start(form?: FormData): Promise<string>;
}

export interface FlowOptions {
	/** n8n's setting "Save execution progress". */
	savesProgress?: boolean;
	/** Id of another credential than the world's. */
	credential?: string;
}

export interface FleetWorld {
	fleet: Fleet;
	emulator: Emulator;
	/** A folder that workflows may read from. */
	files: string;
	startWorker(concurrency?: number): Promise<Worker>;
	/** Starts a worker again that has ended. */
	again(worker: Worker): Promise<Worker>;
	/** All that n8n's processes have printed, those that were killed too. */
	log(): string;
	flow(steps: Step[], options?: FlowOptions): Promise<Flow>;
	/** Runs these nodes at once, as a person does who has typed the parameters. */
	byHand(...steps: Step[]): Promise<N8nRun>;
	close(): Promise<void>;
}

/** `env`: more environment variables for main process and workers. */
export async function openFleet(
	name: string,
	env: Record<string, string> = {},
): Promise<FleetWorld> {
	const folder = freshFolder(name);
	const files = path.join(folder, 'files');
	mkdirSync(files);
	const clock = systemClock({ speed: CLOCK_SPEED });
	const emulator = await startEmulator({ clock, media: 'instant', silentShare: 0, editMs: 0 });
	const { file: tarball } = await packPackage();
	const options = { folder, tarball, workers: 0, files: [files], env: { ...HASTE, ...env } };
	const fleet = await startFleet(options).catch(async (error: unknown) => {
		await emulator.close();
		throw error;
	});
	const token = emulator.issueRegisteredToken({ credits: 100_000 });
	const data = credentialData({ baseUrl: emulator.url, authentication: 'token', token });
	const credential = await fleet.main.createCredential('NemoVideo account', 'nemoVideoApi', data);
	const logs = new Set<() => string>();
	const noted = <T extends { log(): string }>(of: T): T => (logs.add(() => of.log()), of);
	noted(fleet.main);
	const flow = async (steps: Step[], more: FlowOptions = {}) =>
		await createFlow(fleet, steps, { credential, ...more });
	return {
		fleet,
		emulator,
		files,
		startWorker: async (concurrency) => noted(await fleet.startWorker(concurrency)),
		again: async (worker) => noted(await worker.again()),
		log: () => [...logs].map((log) => log()).join('\n'),
		flow,
		byHand: async (...steps) => await fleet.main.finished(await (await flow(steps)).start()),
		close: async () => {
			try {
				keep(folder, 'executions', JSON.stringify(await fleet.main.executions()));
			} finally {
				await fleet.stop();
				await emulator.close();
				keep(folder, 'logs', [...logs].map((log) => log()).join('\n'));
			}
		},
	};
}

/** The queue notices within seconds that a worker is gone. n8n's own values make that a minute and a half. */
const HASTE = {
	QUEUE_WORKER_LOCK_DURATION: '12000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
	QUEUE_WORKER_STALLED_INTERVAL: '4000',
};

async function createFlow(fleet: Fleet, steps: Step[], options: FlowOptions): Promise<Flow> {
	const webhookPath = randomUUID();
	const webhook = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		webhookId: randomUUID(),
		parameters: { path: webhookPath, httpMethod: 'POST' },
		typeVersion: 2,
	};
	const nodes = [webhook, ...steps.map(nodeOf)].map((node, index) => ({
		id: randomUUID(),
		typeVersion: 1,
		position: [index * 200, 0],
		...node,
	}));
	const connections = Object.fromEntries(
		nodes.slice(1).map(({ name }, index) => [nodes[index].name, connectionTo(name)]),
	);
	const settings = { executionOrder: 'v1', saveExecutionProgress: options.savesProgress ?? false };
	const workflow: WorkflowData = { name: webhookPath, nodes, connections, settings };
	const id = await fleet.main.createWorkflow(withCredential(workflow, options.credential!));
	await fleet.main.activate(id);
	const start = async (form?: FormData) => {
		await fleet.main.callWebhook(webhookPath, form);
		return await latestExecution(fleet, id);
	};
	return { id, start };
}

const nodeOf = ({ type, name, parameters = {} }: Step) => ({
	name: name ?? type,
	type: type.includes('.') ? type : `n8n-nodes-nemovideo.${type}`,
	parameters,
});

/** The id of the last execution of a workflow. */
export async function latestExecution(fleet: Fleet, workflowId: string): Promise<string> {
	const where = `"workflowId" = '${workflowId}' order by id desc limit 1`;
	const [[id]] = await fleet.postgres.query(`select id from execution_entity where ${where}`);
	return id;
}

/** What n8n's list of executions says of one. */
export async function statusOf(fleet: Fleet, id: string): Promise<string> {
	const [[status]] = await fleet.postgres.query(
		`select status from execution_entity where id = ${id}`,
	);
	return status;
}

/** Waits until n8n has noticed that the worker of this execution is gone. */
export async function killedHasEnded(fleet: Fleet, id: string): Promise<void> {
	const hasEnded = async () => /^(error|crashed)$/.test(await statusOf(fleet, id));
	await until('the killed execution has ended', hasEnded, 60_000);
}

/** The json of the last node that has run. */
export function lastOutput(run: N8nRun): Record<string, unknown> {
	const [name] = Object.entries(run.runData).sort(
		// After a wait n8n counts the index from 0 again.
		([, [a]], [, [b]]) => b.startTime - a.startTime || b.executionIndex - a.executionIndex,
	)[0];
	return jsonOf(run, name)[0] ?? {};
}

/** Waits until no worker holds a job: a killed worker's jobs are given up by the next one. */
export async function queueIsEmpty(fleet: Fleet, limitMs = 60_000): Promise<void> {
	const isEmpty = async () => {
		const { active, waiting } = await fleet.jobs();
		return active + waiting === 0;
	};
	await until('no job is left in the queue', isEmpty, limitMs);
}
