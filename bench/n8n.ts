// The real n8n in which everything is measured: one process per run, or one server for many runs.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepareN8n, type N8nHost, type WorkflowData } from '../tools/n8n/host';
import { freePort } from '../tools/n8n/process';
import type { N8nRun } from '../tools/n8n/run';
import type { N8nServer } from '../tools/n8n/server';
import { packPackage } from '../tools/pack';
import { CREDENTIAL, TRIGGER } from './workflows';

/** Loads `probe.mjs` into n8n, which is configured by variables named `BENCH_…`. */
const PROBE = `--import ${pathToFileURL(path.join(__dirname, 'probe.mjs')).href}`;

/** Memory of the n8n process, in bytes, after a garbage collection. */
export interface Memory {
	heapUsed: number;
	rss: number;
	/** The highest resident memory since its start. */
	peakBytes: number;
}

/** One workflow in its own process. */
export interface ProcessRun {
	run: N8nRun;
	/** The highest resident memory of the process. */
	peakBytes: number;
	/** Processor time of the process, n8n's start included. */
	cpuMs: number;
}

/** An n8n with the packed package and a credential for the sink. */
export class BenchN8n {
	private constructor(private readonly host: N8nHost) {}

	/** Prepares one in `folder`; its file nodes may use everything below `folder`. */
	static async prepare(folder: string, baseUrl: string): Promise<BenchN8n> {
		const { file: tarball } = await packPackage();
		const host = await prepareN8n({ folder: path.join(folder, 'n8n'), tarball, files: [folder] });
		await host.importCredentials({
			...CREDENTIAL,
			type: 'nemoVideoApi',
			// `advanced` shows Base URL: n8n replaces hidden fields by their defaults.
			data: { authentication: 'token', token: 'nmv_usr_bench', baseUrl },
		});
		return new BenchN8n(host);
	}

	async importWorkflows(workflows: WorkflowData[]): Promise<void> {
		await this.host.importWorkflows(...workflows);
	}

	/**
	 * Runs a stored workflow in its own process; `onStart` gets the id of that process.
	 * @throws Error when it does not succeed
	 */
	async execute(id: string, onStart?: (pid: number) => void): Promise<ProcessRun> {
		const endFile = path.join(this.host.folder, 'end.json');
		const env = { NODE_OPTIONS: PROBE, BENCH_END_FILE: endFile };
		const run = succeeded(await this.host.execute(id, { env, onStart }), id);
		const end = JSON.parse(await readFile(endFile, 'utf8')) as Omit<ProcessRun, 'run'>;
		await rm(endFile);
		// Deleted, so that these files are not written back to disk during the next run.
		await rm(path.join(this.host.folder, '.n8n', 'storage'), { recursive: true, force: true });
		return { run, ...end };
	}

	/** Starts it as a server. Timers of a second and more pass `speed` times faster. */
	async serve({ speed = 1 } = {}): Promise<BenchServer> {
		const probePort = await freePort();
		const env = {
			NODE_OPTIONS: PROBE,
			BENCH_PROBE_PORT: String(probePort),
			BENCH_SPEED: String(speed),
		};
		return new BenchServer(await this.host.start({ env }), probePort);
	}
}

/** A running n8n server whose memory can be read. */
export class BenchServer {
	constructor(
		readonly n8n: N8nServer,
		private readonly probePort: number,
	) {}

	/** Stores a workflow and runs it to its end. @throws Error when it does not succeed */
	async run(workflow: WorkflowData): Promise<N8nRun> {
		return succeeded(await this.n8n.finished(await this.start(workflow)), workflow.name);
	}

	/** Stores a workflow, starts it, and returns the execution's id. */
	async start(workflow: WorkflowData): Promise<string> {
		return await this.n8n.run(await this.n8n.createWorkflow(workflow), TRIGGER);
	}

	async memory(): Promise<Memory> {
		const answer = await fetch(`http://127.0.0.1:${this.probePort}/`);
		return (await answer.json()) as Memory;
	}

	/** Profiles the CPU while `work` runs; returns a `.cpuprofile`, which Chrome's DevTools open. */
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

/** How long a node's last run took, in ms, as n8n measured it. @throws Error when it did not run */
export function nodeMs(run: N8nRun, name: string): number {
	return lastTask(run, name).executionTime;
}

/** From the start of the node `first` to the end of the node `last`, in ms. @throws Error when one did not run */
export function spanMs(run: N8nRun, first: string, last: string): number {
	const end = lastTask(run, last);
	return end.startTime + end.executionTime - lastTask(run, first).startTime;
}

function lastTask(run: N8nRun, name: string) {
	const task = run.runData[name]?.at(-1);
	if (!task) throw new Error(`The node "${name}" did not run`);
	return task;
}
