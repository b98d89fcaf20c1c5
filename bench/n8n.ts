// The real n8n that everything is measured in: once a process for each run, or one server for many.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepareN8n, type N8nHost, type WorkflowData } from '../tools/n8n/host';
import { freePort, spawnN8n, type N8nSettings } from '../tools/n8n/process';
import { readPrintedRun, type N8nRun } from '../tools/n8n/run';
import { N8nServer } from '../tools/n8n/server';
import { packPackage } from '../tools/pack';
import { CREDENTIAL, TRIGGER } from './workflows';

const PROBE = pathToFileURL(path.join(__dirname, 'probe.mjs')).href;

/** Memory of the n8n process, in bytes, after a garbage collection. */
export interface Memory {
	heapUsed: number;
	rss: number;
	/** The most it ever held. */
	peakBytes: number;
}

/** One workflow in a process of its own. */
export interface ProcessRun {
	run: N8nRun;
	/** The most memory the process ever held. */
	peakBytes: number;
	/** Processor time of the whole process, n8n's start included. */
	cpuMs: number;
}

/** An n8n with the packed package and a credential for the sink. */
export class BenchN8n {
	private constructor(
		private readonly host: N8nHost,
		private readonly settings: N8nSettings,
	) {}

	/** Prepares one in `folder`; its file nodes may use everything below `folder`. */
	static async prepare(folder: string, baseUrl: string): Promise<BenchN8n> {
		const { file: tarball } = await packPackage();
		const settings = { folder: path.join(folder, 'n8n'), tarball, files: [folder] };
		const host = await prepareN8n(settings);
		await host.importCredentials({
			...CREDENTIAL,
			type: 'nemoVideoApi',
			data: { authentication: 'token', token: 'nmv_usr_bench', baseUrl },
		});
		return new BenchN8n(host, settings);
	}

	async importWorkflows(workflows: WorkflowData[]): Promise<void> {
		await this.host.importWorkflows(...workflows);
	}

	/**
	 * Runs a stored workflow in a process of its own, and tells the id of the process when it has started.
	 * @throws Error when it does not succeed
	 */
	async execute(id: string, started?: (pid: number) => void): Promise<ProcessRun> {
		const endFile = path.join(this.host.folder, 'end.json');
		const env = {
			NODE_OPTIONS: `--import ${PROBE}`,
			BENCH_END_FILE: endFile,
		};
		const args = ['execute', `--id=${id}`, '--rawOutput'];
		const n8n = await spawnN8n({ ...this.settings, folder: this.host.folder, env }, args);
		if (n8n.child.pid) started?.(n8n.child.pid);
		await n8n.ended;
		const run = succeeded(readPrintedRun(n8n.log()), id);
		const end = JSON.parse(await readFile(endFile, 'utf8')) as Omit<ProcessRun, 'run'>;
		await rm(endFile);
		// Files that are gone are not written to the disk while the next run is measured.
		await rm(path.join(this.host.folder, '.n8n', 'storage'), { recursive: true, force: true });
		return { run, ...end };
	}

	/** Starts it as a server. Timers of a second and more pass `speed` times faster. */
	async serve({ speed = 1 } = {}): Promise<BenchServer> {
		const probePort = await freePort();
		const env = {
			NODE_OPTIONS: `--import ${PROBE}`,
			BENCH_PROBE_PORT: String(probePort),
			BENCH_SPEED: String(speed),
		};
		return new BenchServer(await N8nServer.start({ ...this.settings, env }), probePort);
	}
}

/** A running n8n server that can be asked for its memory. */
export class BenchServer {
	constructor(
		readonly n8n: N8nServer,
		private readonly probePort: number,
	) {}

	/** Stores a workflow and runs it to its end. @throws Error when it does not succeed */
	async run(workflow: WorkflowData): Promise<N8nRun> {
		const id = await this.n8n.createWorkflow(workflow);
		const execution = await this.n8n.run(id, TRIGGER);
		return succeeded(await this.n8n.finished(execution), workflow.name);
	}

	/** Stores a workflow and starts it; gives the execution's id. */
	async start(workflow: WorkflowData): Promise<string> {
		return await this.n8n.run(await this.n8n.createWorkflow(workflow), TRIGGER);
	}

	async memory(): Promise<Memory> {
		const answer = await fetch(`http://127.0.0.1:${this.probePort}/`);
		return (await answer.json()) as Memory;
	}

	/** Profiles the CPU while `work` runs; the text is a `.cpuprofile`, which Chrome's DevTools open. */
	async profile(work: () => Promise<unknown>): Promise<string> {
		await fetch(`http://127.0.0.1:${this.probePort}/profile/start`);
		await work();
		return await (await fetch(`http://127.0.0.1:${this.probePort}/profile/stop`)).text();
	}

	async stop(): Promise<void> {
		await this.n8n.stop();
	}
}

function succeeded(run: N8nRun, name: string): N8nRun {
	if (run.status === 'success' && !run.error) return run;
	const { message, description } = run.error ?? { message: run.log.slice(-2000) };
	throw new Error(
		`The workflow "${name}" ended with ${run.status}: ${message} ${description ?? ''}`,
	);
}

/** How long a node worked in a run, in ms, as n8n measured it. */
export function nodeMs(run: N8nRun, name: string): number {
	const task = run.runData[name]?.at(-1);
	if (!task) throw new Error(`The node "${name}" did not run`);
	return task.executionTime;
}
