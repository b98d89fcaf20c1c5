// What work costs the processes of a fleet: taken before and after, and divided by the executions.
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';

import { N8N_FOLDER } from '../../tools/paths';
import { cpuMs, parentOf } from '../process';
import type { Fleet, Member, Worker } from '../../tools/n8n/fleet';

const FILE_LIMIT_MS = 120_000;

/** Everything counts from the start of its process. */
export interface Costs {
	/** Processor time of each, in ms. */
	mainCpuMs: number;
	workerCpuMs: number;
	postgresCpuMs: number;
	redisCpuMs: number;
	/** Commands that Redis has run, those inside n8n's scripts included. */
	redisCommands: number;
	/** What PostgreSQL has written to its log, in bytes: the least it writes to the disk. */
	walBytes: number;
}

export async function costsOf(fleet: Fleet, worker?: Member): Promise<Costs> {
	const stats = await fleet.redis.command('INFO', 'commandstats');
	const calls = [...stats.matchAll(/calls=(\d+)/g)].map(([, count]) => Number(count));
	const wal = "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')";
	return {
		mainCpuMs: cpuOfAllMs(fleet.main.pid),
		workerCpuMs: worker ? cpuOfAllMs(worker.pid) : 0,
		postgresCpuMs: cpuOfAllMs(fleet.postgres.pid),
		redisCpuMs: cpuOfAllMs(fleet.redis.pid),
		redisCommands: calls.reduce((sum, count) => sum + count, 0),
		walBytes: Number((await fleet.postgres.query(wal))[0][0]),
	};
}

/** What each of `count` executions has cost. */
export function perExecution(before: Costs, after: Costs, count: number): Costs {
	const each = (name: keyof Costs) => (after[name] - before[name]) / count;
	return {
		mainCpuMs: each('mainCpuMs'),
		workerCpuMs: each('workerCpuMs'),
		postgresCpuMs: each('postgresCpuMs'),
		redisCpuMs: each('redisCpuMs'),
		redisCommands: each('redisCommands'),
		walBytes: each('walBytes'),
	};
}

/** Processor time of a process and of its children, ended ones included, in ms. */
function cpuOfAllMs(pid: number): number {
	const children = readdirSync('/proc').filter(
		(entry) => /^\d+$/.test(entry) && parentOf(entry) === pid,
	);
	return children.reduce((sum, child) => sum + cpuMs(child), cpuMs(pid, { withEnded: true }));
}

/** Connections of a process to PostgreSQL now, by the name it was started with. */
export async function postgresConnections(fleet: Fleet): Promise<Record<string, number>> {
	const sql = `select application_name, count(*) from pg_stat_activity
		where backend_type = 'client backend' and application_name <> 'psql' group by 1`;
	const rows = await fleet.postgres.query(sql);
	return Object.fromEntries(rows.map(([name, count]) => [name, Number(count)]));
}

/** A number of Redis' own account, without the connection that asks. */
export async function redisNumber(fleet: Fleet, name: string): Promise<number> {
	const info = await fleet.redis.command('INFO');
	const value = Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1]);
	return name === 'connected_clients' ? value - 1 : value;
}

/** What each table of n8n takes, with its indexes and its long values, in bytes. */
export async function tableBytes(fleet: Fleet): Promise<Record<string, number>> {
	const sql = `select relname, pg_total_relation_size(relid) from pg_stat_user_tables`;
	const rows = await fleet.postgres.query(sql);
	return Object.fromEntries(rows.map(([name, bytes]) => [name, Number(bytes)]));
}

/** The most memory a worker takes for one execution of a workflow, over `idleBytes`, in bytes. */
export async function filePeak(
	fleet: Fleet,
	worker: Worker,
	name: string,
	idleBytes: number,
): Promise<number> {
	// What the one before has left is collected first.
	await worker.memory();
	// 5: the kernel forgets the peak, see proc(5).
	writeFileSync(`/proc/${worker.pid}/clear_refs`, '5');
	await fleet.fire(name, 1);
	await fleet.finished(name, 1, FILE_LIMIT_MS);
	return (await worker.memory()).peakBytes - idleBytes;
}

/** What all of it runs on. */
export async function machineOf(fleet: Fleet) {
	const [[postgres]] = await fleet.postgres.query('show server_version');
	const info = await fleet.redis.command('INFO', 'server');
	const redis = /redis_version:(\S+)/.exec(info)?.[1] ?? '';
	const manifest = await readFile(path.join(N8N_FOLDER, 'package.json'), 'utf8');
	const { version: n8n } = JSON.parse(manifest) as { version: string };
	return { cores: cpus().length, n8n, postgres, redis };
}
