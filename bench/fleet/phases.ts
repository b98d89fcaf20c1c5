// The parts of the measurement, each on a fleet that runs.
import { setTimeout as pause } from 'node:timers/promises';

import type { Memory } from '../n8n';
import type { Sink } from '../sink';
import {
	type Costs,
	costsOf,
	perExecution,
	postgresConnections,
	redisNumber,
	tableBytes,
} from './costs';
import type { Fleet, Jobs, Member, Worker } from '../../tools/n8n/fleet';
import { until } from '../../tools/n8n/services';

const LIMIT_MS = 120_000;
const KIB = 1024;
/** After this, what follows the end of an execution has happened in the main and in PostgreSQL too. */
const SETTLE_MS = 1_500;
/** Short executions that come before the measured ones. */
const WARM_UP = 20;

/** Executions that are queued while no worker runs, and then taken by one. */
export interface Throughput {
	executions: number;
	/** So many webhooks a second the main has answered, each with an execution in the queue. */
	queuedPerSecond: number;
	/** So many a second the worker has finished, the first quarter left out: until then it warms up. */
	finishedPerSecond: number;
	/** Memory that a job in the queue takes in Redis, and heap that it takes in the main, in KiB. */
	redisKibPerQueued: number;
	mainHeapKibPerQueued: number;
	/** From the webhook to the stored result, of each execution. */
	perExecution: Costs;
	/** The most seen while the worker was busy, by process. */
	postgresConnections: Record<string, number>;
	redisConnections: { main: number; worker: number };
}

export async function throughput(
	fleet: Fleet,
	count: number,
	startWorker: () => Promise<Worker>,
): Promise<{ numbers: Throughput; worker: Worker }> {
	// One that warms the main up stays in the queue, and is finished with the others.
	await fleet.fire('short', WARM_UP);
	const idle = { main: await fleet.main.memory(), redis: await redisNumber(fleet, 'used_memory') };
	const mainConnections = await redisNumber(fleet, 'connected_clients');
	const before = await costsOf(fleet);
	const fireMs = await fleet.fire('short', count);
	const queued = {
		main: await fleet.main.memory(),
		redis: await redisNumber(fleet, 'used_memory'),
	};
	const worker = await startWorker();
	const workerStart = (await costsOf(fleet, worker)).workerCpuMs;
	const connections: Record<string, number> = {};
	const watching = setInterval(() => {
		void postgresConnections(fleet).then((now) => {
			for (const [name, n] of Object.entries(now)) {
				connections[name] = Math.max(connections[name] ?? 0, n);
			}
		});
	}, 500);
	await fleet.finished('short', count + WARM_UP, LIMIT_MS).finally(() => clearInterval(watching));
	const clients = await redisNumber(fleet, 'connected_clients');
	await pause(SETTLE_MS);
	const after = await costsOf(fleet, worker);
	const numbers: Throughput = {
		executions: count,
		queuedPerSecond: count / (fireMs / 1000),
		finishedPerSecond: await finishedPerSecond(fleet, 'short', 0),
		redisKibPerQueued: (queued.redis - idle.redis) / count / KIB,
		mainHeapKibPerQueued: (queued.main.heapUsed - idle.main.heapUsed) / count / KIB,
		perExecution: perExecution({ ...before, workerCpuMs: workerStart }, after, count),
		postgresConnections: connections,
		redisConnections: { main: mainConnections, worker: clients - mainConnections },
	};
	return { numbers, worker };
}

/** By n8n's own times of the end, without the first quarter of those behind the first `skip`. */
async function finishedPerSecond(fleet: Fleet, name: string, skip: number): Promise<number> {
	const sql = `select extract(epoch from e."stoppedAt") from execution_entity e
		join workflow_entity w on w.id = e."workflowId" where w.name = '${name}'
		order by e."stoppedAt" offset ${skip}`;
	const ends = (await fleet.postgres.query(sql)).map(([seconds]) => Number(seconds));
	const counted = ends.slice(Math.floor(ends.length / 4));
	return (counted.length - 1) / (counted[counted.length - 1] - counted[0]);
}

/**
 * Main and worker busy at the same time, as in daily use: executions a second from webhook to end. As many
 * as in `throughput`, and after it.
 */
export interface Sustained {
	executions: number;
	perSecond: number;
	perExecution: Costs;
}

export async function sustained(fleet: Fleet, worker: Member, count: number): Promise<Sustained> {
	const done = count + WARM_UP;
	const before = await costsOf(fleet, worker);
	await fleet.fire('short', count);
	await fleet.finished('short', done + count, LIMIT_MS);
	await pause(SETTLE_MS);
	const after = await costsOf(fleet, worker);
	return {
		executions: count,
		perSecond: await finishedPerSecond(fleet, 'short', done),
		perExecution: perExecution(before, after, count),
	};
}

/** Waits until the jobs stand as they should, and looks again after a while: they have to stay so. */
export async function settledJobs(fleet: Fleet, wanted: Partial<Jobs>): Promise<Jobs> {
	const fits = (jobs: Jobs) =>
		Object.entries(wanted).every(([name, n]) => jobs[name as keyof Jobs] === n);
	const what = `jobs are ${JSON.stringify(wanted)}`;
	await until(what, async () => fits(await fleet.jobs()), LIMIT_MS);
	await pause(SETTLE_MS);
	return await fleet.jobs();
}

/** A worker while so many executions of the whole pipeline wait in it for their clips. */
export interface Step {
	waiting: number;
	worker: Memory;
	main: Memory;
	/** Bytes. */
	redis: number;
}
export interface Waiting {
	steps: Step[];
	/** What one more waiting execution takes, from the first step with any to the last. */
	perWaiting: {
		workerHeapKib: number;
		workerRssKib: number;
		mainHeapKib: number;
		redisKib: number;
	};
	/** Share of one core that the worker takes while all of them wait, and polls a second meanwhile. */
	workerCpuShare: number;
	pollsPerSecond: number;
	redisCommandsPerSecond: number;
	postgresConnections: Record<string, number>;
}

export async function waiting(
	fleet: Fleet,
	worker: Worker,
	sink: Sink,
	counts: number[],
): Promise<Waiting> {
	const steps: Step[] = [];
	const look = async (count: number) =>
		steps.push({
			waiting: count,
			worker: await worker.memory(),
			main: await fleet.main.memory(),
			redis: await redisNumber(fleet, 'used_memory'),
		});
	const before = sink.seen.renders.length;
	let fired = 0;
	await look(0);
	for (const count of counts) {
		await fleet.fire('pipeline', count - fired);
		fired = count;
		await until(`${count} wait`, async () => sink.seen.renders.length === before + count, LIMIT_MS);
		await pause(SETTLE_MS);
		await look(count);
	}
	const watchMs = 5_000;
	const start = await costsOf(fleet, worker);
	const polls = sink.seen.polls.length;
	await pause(watchMs);
	const end = await costsOf(fleet, worker);
	const [from, to] = [steps[1], steps[steps.length - 1]];
	const kib = (read: (step: Step) => number) =>
		(read(to) - read(from)) / (to.waiting - from.waiting) / KIB;
	return {
		steps,
		perWaiting: {
			workerHeapKib: kib(({ worker: { heapUsed } }) => heapUsed),
			workerRssKib: kib(({ worker: { rss } }) => rss),
			mainHeapKib: kib(({ main: { heapUsed } }) => heapUsed),
			redisKib: kib(({ redis }) => redis),
		},
		workerCpuShare: (end.workerCpuMs - start.workerCpuMs) / watchMs,
		pollsPerSecond: (sink.seen.polls.length - polls) / (watchMs / 1000),
		redisCommandsPerSecond: (end.redisCommands - start.redisCommands) / (watchMs / 1000),
		postgresConnections: await postgresConnections(fleet),
	};
}

/** What the executions of the pipeline have left in PostgreSQL, each. */
export interface Stored {
	executions: number;
	/** Bytes by table, as they stand (with what updates leave behind), and after a `VACUUM FULL`. */
	grown: Record<string, number>;
	compact: Record<string, number>;
	/** All but files, in KiB an execution. */
	dataKib: number;
	/** Bytes of files stored for each byte of footage and clip. */
	bytesPerFileByte: number;
}

/** `before`: the tables, already compact, when no pipeline had run yet. */
export async function stored(
	fleet: Fleet,
	before: Record<string, number>,
	executions: number,
	fileBytes: number,
): Promise<Stored> {
	const grownBy = async () => {
		const after = await tableBytes(fleet);
		const all = Object.entries(after).map(([name, bytes]) => [
			name,
			(bytes - (before[name] ?? 0)) / executions,
		]);
		return Object.fromEntries(all.filter(([, bytes]) => Number(bytes) > 0)) as Record<
			string,
			number
		>;
	};
	const grown = await grownBy();
	await fleet.postgres.query('vacuum full');
	const compact = await grownBy();
	const { binary_data: files = 0, ...rest } = compact;
	const dataBytes = Object.values(rest).reduce((sum, bytes) => sum + bytes, 0);
	const bytesPerFileByte = files / fileBytes;
	return { executions, grown, compact, dataKib: dataBytes / KIB, bytesPerFileByte };
}
