// n8n in queue mode: a main process, workers, and the Redis and PostgreSQL that they share.
import path from 'node:path';

import { prepareN8n } from './host';
import { freePort, type N8nProcess, type N8nSettings, spawnN8n, stopN8n } from './process';
import { N8nServer } from './server';
import { type Postgres, type Redis, startPostgres, startRedis, until } from './services';

const READY_LIMIT_MS = 120_000;

export interface FleetOptions {
	/** Each n8n process has its own user folder below this folder. */
	folder: string;
	/** The packed package to install in each process. */
	tarball: string;
	/** Workers that are running when `startFleet` returns; 1 by default. */
	workers?: number;
	/** Folders that Read/Write Files from Disk may use. */
	files?: string[];
	/** More environment variables for the main process and for workers. */
	env?: Record<string, string>;
}

/** A worker process of a fleet. */
export interface Worker {
	pid: number;
	/** Everything it has printed. */
	log(): string;
	/** Lets running executions end, 10 s at most. */
	stop(): Promise<void>;
	/** Resolves with the exit code when the process has ended. */
	ended: Promise<number>;
	/** Starts it again in its own user folder, after it has ended: about 5 s. */
	again(): Promise<Worker>;
}

/** How many jobs n8n's queue holds. */
export interface Jobs {
	/** Taken by a worker. */
	active: number;
	/** Not yet taken. */
	waiting: number;
}

/**
 * Starts Redis, PostgreSQL, the main process and the workers: about 20 s.
 * @throws Error when Redis or PostgreSQL is not installed, or a process does not start; what was started
 * before is stopped
 */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
	const stops: Array<() => Promise<void>> = [];
	try {
		const redis = await startRedis();
		stops.unshift(redis.stop);
		const postgres = await startPostgres();
		stops.unshift(postgres.stop);
		const settings = {
			...options,
			files: options.files ?? [],
			env: { ...queueMode(redis, postgres), ...options.env },
		};
		const env = { ...settings.env, N8N_PORT: String(await freePort()) };
		const mainSettings = { ...settings, env, folder: path.join(options.folder, 'main') };
		await prepareN8n(mainSettings);
		const startMain = async () => await N8nServer.start(mainSettings);
		const fleet = new Fleet(await startMain(), startMain, redis, postgres, settings, stops);
		stops.unshift(async () => await fleet.main.stop());
		for (let count = options.workers ?? 1; count > 0; count--) await fleet.startWorker();
		return fleet;
	} catch (error) {
		await stopAll(stops);
		throw error;
	}
}

/** A running fleet. `main` takes what any `N8nServer` takes; workers run what its webhooks start. */
export class Fleet {
	private startedWorkers = 0;

	constructor(
		public main: N8nServer,
		private readonly startMain: () => Promise<N8nServer>,
		readonly redis: Redis,
		readonly postgres: Postgres,
		private readonly settings: N8nSettings & { tarball: string },
		/** In the order in which they are called: workers, main, PostgreSQL, Redis. */
		private readonly stops: Array<() => Promise<void>>,
	) {}

	/** Starts one more worker: about 5 s. Without `concurrency` it runs n8n's default of 10 executions at once. */
	async startWorker(concurrency?: number): Promise<Worker> {
		this.startedWorkers += 1;
		const name = `worker-${this.startedWorkers}`;
		// Processes of a fleet must have the same encryption key; all folders that `prepareN8n` makes do. The
		// main's own folder cannot be shared: a worker that finds executions without an end in the event log
		// there marks them as crashed.
		const settings = { ...this.settings, folder: path.join(this.settings.folder, name) };
		await prepareN8n(settings);
		const flags = concurrency === undefined ? [] : [`--concurrency=${concurrency}`];
		return await this.launchWorker(settings, flags);
	}

	private async launchWorker(settings: N8nSettings, flags: string[]): Promise<Worker> {
		const n8n = await spawnN8n(settings, ['worker', ...flags]);
		const stop = async () => await stopN8n(n8n);
		this.stops.unshift(stop);
		await until('the worker is ready', async () => isReady(n8n), READY_LIMIT_MS);
		const again = async () => await this.launchWorker(settings, flags);
		return { pid: n8n.child.pid!, log: () => n8n.log(), stop, ended: n8n.ended, again };
	}

	/** Starts the main process again in its own user folder and on its port, after it has ended: about 8 s. */
	async mainAgain(): Promise<void> {
		this.main = await this.startMain();
	}

	/** Reads the length of n8n's queue from Redis. */
	async jobs(): Promise<Jobs> {
		const length = async (list: string) =>
			Number(await this.redis.command('LLEN', `bull:jobs:${list}`));
		return { active: await length('active'), waiting: await length('wait') };
	}

	/** Stops every process, whatever state it is in, and removes the data of Redis and PostgreSQL. */
	async stop(): Promise<void> {
		await stopAll(this.stops);
	}
}

const queueMode = (redis: Redis, postgres: Postgres): Record<string, string> => ({
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: '127.0.0.1',
	DB_POSTGRESDB_PORT: String(postgres.port),
	DB_POSTGRESDB_USER: 'n8n',
	EXECUTIONS_MODE: 'queue',
	QUEUE_BULL_REDIS_HOST: '127.0.0.1',
	QUEUE_BULL_REDIS_PORT: String(redis.port),
	// n8n's default in queue mode.
	N8N_DEFAULT_BINARY_DATA_MODE: 'database',
});

/** One that does not stop must not keep the others running. */
async function stopAll(stops: Array<() => Promise<void>>): Promise<void> {
	for (const stop of stops.splice(0)) {
		await stop().catch((error: Error) => console.error(error.message));
	}
}

function isReady(n8n: N8nProcess): boolean {
	if (n8n.child.exitCode !== null) throw new Error(`The worker ended:\n${n8n.log()}`);
	return n8n.log().includes('worker is now ready');
}
