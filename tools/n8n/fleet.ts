// An n8n in queue mode: one main, workers, and what they share.
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepareN8n, type WorkflowData } from './host';
import { freePort, type N8nProcess, type N8nSettings, spawnN8n, stopN8n } from './process';
import { N8nServer } from './server';
import { packPackage } from '../pack';
import type { Memory } from '../../bench/n8n';
import { CREDENTIAL } from '../../bench/workflows';
import { type Postgres, type Redis, startPostgres, startRedis, until } from './services';

const PROBE = pathToFileURL(path.join(__dirname, '..', '..', 'bench', 'probe.mjs')).href;
const READY_LIMIT_MS = 60_000;
/** So many webhooks are called at a time. */
const CALLS_AT_ONCE = 20;

/** A process of the fleet that can be asked for its memory. */
export interface Member {
	pid: number;
	/** After a garbage collection, in bytes. */
	memory(): Promise<Memory>;
}
export interface Worker extends Member {
	/** Lets running executions end, 10 s at most. */
	stop(): Promise<void>;
}

/** How many jobs n8n's queue has in Redis. */
export interface Jobs {
	/** Taken by a worker. */
	active: number;
	/** Taken by none. */
	queued: number;
}

export class Fleet {
	/** What has to be ended, the last first. */
	private readonly endings: Array<() => Promise<void>> = [];
	readonly redis!: Redis;
	readonly postgres!: Postgres;
	private server!: N8nServer;
	private settings!: N8nSettings;
	main!: Member;

	private constructor(
		private readonly folder: string,
		private readonly env: Record<string, string>,
	) {}

	/**
	 * Every process has a copy of this: the package, and the encryption key that all of a fleet have to
	 * share. A copy of a folder that has been used would bring its event log along, and a worker that finds
	 * executions without an end in there marks them as crashed.
	 */
	private get template(): string {
		return path.join(this.folder, 'template');
	}

	private async copyTo(folder: string): Promise<void> {
		await rm(folder, { recursive: true, force: true });
		await cp(this.template, folder, { recursive: true });
	}

	/** Starts Redis, PostgreSQL and the main; the main makes its tables in the empty database. */
	static async start(folder: string, env: Record<string, string>): Promise<Fleet> {
		const fleet = new Fleet(folder, env);
		try {
			await fleet.begin();
		} catch (error) {
			await fleet.stop();
			throw error;
		}
		return fleet;
	}

	private async begin(): Promise<void> {
		const own = this as { -readonly [K in keyof Fleet]: Fleet[K] };
		own.redis = await startRedis(path.join(this.folder, 'redis'));
		this.endings.push(async () => await this.redis.stop());
		own.postgres = await startPostgres(path.join(this.folder, 'postgres'));
		this.endings.push(async () => await this.postgres.stop());
		const env = {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(this.postgres.port),
			DB_POSTGRESDB_USER: 'n8n',
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(this.redis.port),
			// What n8n 2.41 does in queue mode when nothing is set.
			N8N_DEFAULT_BINARY_DATA_MODE: 'database',
			...this.env,
		};
		const { file: tarball } = await packPackage();
		this.settings = { folder: path.join(this.folder, 'main'), files: [this.folder], env };
		await prepareN8n({ ...this.settings, folder: this.template, tarball });
		await this.copyTo(this.settings.folder);
		const { probe, settings } = await probed(this.settings, 'main');
		this.server = await N8nServer.start(settings);
		this.endings.push(async () => await this.server.stop());
		this.main = { pid: this.server.pid, memory: probe };
	}

	/** Starts a worker with a folder of its own; without `concurrency` as n8n does by default. */
	async startWorker(name: string, concurrency?: number): Promise<Worker> {
		const folder = path.join(this.folder, name);
		await this.copyTo(folder);
		const { probe, settings } = await probed({ ...this.settings, folder }, name);
		const flags = concurrency === undefined ? [] : [`--concurrency=${concurrency}`];
		const n8n = await spawnN8n(settings, ['worker', ...flags]);
		const stop = async () => await stopN8n(n8n);
		this.endings.push(stop);
		await until(`${name} is ready`, async () => isReady(n8n), READY_LIMIT_MS);
		return { pid: n8n.child.pid!, memory: probe, stop };
	}

	/** Stores a workflow with a credential for this service, and lets its webhook work. */
	async publish(workflow: WorkflowData, baseUrl: string): Promise<void> {
		const data = { authentication: 'token', token: 'nmv_usr_bench', baseUrl };
		const { name } = CREDENTIAL;
		const id = await this.server.createCredential(name, 'nemoVideoApi', data);
		const nodes = workflow.nodes.map((node) =>
			node.credentials ? { ...node, credentials: { nemoVideoApi: { id, name } } } : node,
		);
		const stored = await this.server.createWorkflow({ ...workflow, nodes });
		const at = `/workflows/${stored}`;
		const { versionId } = await this.server.call<{ versionId: string }>('GET', at);
		await this.server.call('POST', `${at}/activate`, { versionId });
		// n8n answers before the webhook works.
		const sql = `select 1 from webhook_entity where "webhookPath" = '${workflow.name}'`;
		const what = `the webhook of ${workflow.name} works`;
		await until(what, async () => (await this.postgres.query(sql)).length > 0);
	}

	/** Calls a workflow's webhook so many times; takes until the last is queued, in ms. */
	async fire(name: string, count: number): Promise<number> {
		let left = count;
		const caller = async () => {
			while (left-- > 0) {
				const answer = await fetch(`${this.server.url}/webhook/${name}`, { method: 'POST' });
				if (!answer.ok) throw new Error(`Webhook ${name}: ${answer.status} ${await answer.text()}`);
				await answer.arrayBuffer();
			}
		};
		const startMs = performance.now();
		await Promise.all(Array.from({ length: CALLS_AT_ONCE }, caller));
		return performance.now() - startMs;
	}

	/** Waits until so many executions of a workflow have succeeded. @throws Error when one has failed */
	async finished(name: string, count: number, limitMs: number): Promise<void> {
		const sql = `select e.status, count(*) from execution_entity e
			join workflow_entity w on w.id = e."workflowId" where w.name = '${name}' group by 1`;
		await until(
			`${count} executions of ${name} end`,
			async () => {
				const counts = Object.fromEntries(await this.postgres.query(sql)) as Record<string, string>;
				const failed = Object.keys(counts).find((status) => /error|crashed|canceled/.test(status));
				if (failed) throw new Error(`Of ${name}, ${counts[failed]} ended with ${failed}`);
				return Number(counts.success ?? 0) >= count;
			},
			limitMs,
		);
	}

	async jobs(): Promise<Jobs> {
		const length = async (list: string) =>
			Number(await this.redis.command('LLEN', `bull:jobs:${list}`));
		return { active: await length('active'), queued: await length('wait') };
	}

	/** Ends all of it, whatever state it is in. */
	async stop(): Promise<void> {
		for (const end of this.endings.splice(0).reverse()) {
			await end().catch((error: Error) => console.error(error.message));
		}
	}
}

/** Lets a process tell its memory, and PostgreSQL who its connections belong to. */
async function probed(settings: N8nSettings, name: string) {
	const port = await freePort();
	const env = {
		...settings.env,
		NODE_OPTIONS: `--import ${PROBE}`,
		BENCH_PROBE_PORT: String(port),
		PGAPPNAME: name,
	};
	const probe = async () => (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as Memory;
	return { probe, settings: { ...settings, env } };
}

function isReady(n8n: N8nProcess): boolean {
	if (n8n.child.exitCode !== null) throw new Error(`The worker ended:\n${n8n.log()}`);
	return n8n.log().includes('worker is now ready');
}
