// A Redis and a PostgreSQL that live as long as one measurement: Debian's own programs, on free ports.
import {
	type ChildProcess,
	execFile,
	execFileSync,
	spawn,
	type SpawnOptions,
} from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { freePort } from './process';

const exec = promisify(execFile);

const START_LIMIT_MS = 20_000;
const GRACE_MS = 10_000;
const LOOK_EVERY_MS = 50;
const PACKAGES = 'install them with `apt-get install redis-server postgresql` (Debian, Ubuntu)';
const POSTGRES_PROGRAMS = '/usr/lib/postgresql';

/** A program of the fleet that is not n8n. */
export interface Service {
	port: number;
	pid: number;
	/** Ends it and removes its data. */
	stop(): Promise<void>;
}
export interface Redis extends Service {
	/** Sends one command and gives its answer, a line for each value. */
	command(...words: string[]): Promise<string>;
}
export interface Postgres extends Service {
	/** Runs one statement and gives its rows as text. */
	query(sql: string): Promise<string[][]>;
}

// By signal: a SIGQUIT lets PostgreSQL end its own processes at once, which a SIGKILL would leave behind.
const alive = new Map<ChildProcess, NodeJS.Signals>();
process.on('exit', () => {
	for (const [child, signal] of alive) child.kill(signal);
});

/** Looks again and again until there is an answer. @throws Error after `limitMs` */
export async function until<T>(
	what: string,
	look: () => Promise<T | false | undefined>,
	limitMs = START_LIMIT_MS,
): Promise<T> {
	const deadline = Date.now() + limitMs;
	for (;;) {
		const found = await look();
		if (found !== false && found !== undefined) return found;
		if (Date.now() > deadline) throw new Error(`Not within ${limitMs / 1000} s: ${what}`);
		await pause(LOOK_EVERY_MS);
	}
}

/** Starts a Redis that writes nothing to the disk. @throws Error when it is not installed */
export async function startRedis(folder: string): Promise<Redis> {
	const [server, client] = ['redis-server', 'redis-cli'].map((name) => `/usr/bin/${name}`);
	if (!existsSync(server) || !existsSync(client)) throw new Error(`There is no Redis: ${PACKAGES}`);
	const port = await freePort();
	await mkdir(folder, { recursive: true });
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	const child = start(server, [...args, '--dir', folder], {}, 'SIGTERM');
	const command = async (...words: string[]) =>
		(await exec(client, ['-h', '127.0.0.1', '-p', String(port), ...words])).stdout.trim();
	const stop = async () => await end(child, 'SIGTERM', folder);
	await ready('Redis', child, stop, async () => (await command('PING')) === 'PONG');
	return { port, pid: child.pid!, command, stop };
}

/** Starts an empty PostgreSQL with a database `n8n`, as it is by default: durable, 100 connections. */
export async function startPostgres(folder: string): Promise<Postgres> {
	const programs = postgresPrograms();
	const owner = postgresOwner();
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!);
	const as = { ...owner, cwd: folder };
	const data = path.join(folder, 'data');
	const make = ['-D', data, '-U', 'n8n', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'];
	await exec(path.join(programs, 'initdb'), make, as);
	const port = await freePort();
	const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''];
	const child = start(path.join(programs, 'postgres'), args, as, 'SIGQUIT');
	const sql = async (database: string, statement: string) => {
		const where = ['-h', '127.0.0.1', '-p', String(port), '-U', 'n8n', '-d', database];
		const how = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-c', statement];
		const { stdout } = await exec(path.join(programs, 'psql'), [...where, ...how]);
		return stdout
			.split('\n')
			.filter(Boolean)
			.map((line) => line.split('\t'));
	};
	// SIGINT is its fast shutdown: connections are ended, nothing is waited for.
	const stop = async () => await end(child, 'SIGINT', folder);
	await ready(
		'PostgreSQL',
		child,
		stop,
		async () => (await sql('postgres', 'select 1')).length > 0,
	);
	await sql('postgres', 'create database n8n');
	return { port, pid: child.pid!, query: async (statement) => await sql('n8n', statement), stop };
}

function postgresPrograms(): string {
	const versions = existsSync(POSTGRES_PROGRAMS) ? readdirSync(POSTGRES_PROGRAMS) : [];
	const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1) ?? '';
	const folder = path.join(POSTGRES_PROGRAMS, newest, 'bin');
	if (!existsSync(path.join(folder, 'postgres'))) {
		throw new Error(`There is no PostgreSQL: ${PACKAGES}`);
	}
	return folder;
}

/** PostgreSQL refuses to run as root; its package brings a user of its own for that. */
function postgresOwner(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

function start(program: string, args: string[], how: SpawnOptions, last: NodeJS.Signals) {
	const child = spawn(program, args, { ...how, stdio: 'ignore' });
	alive.set(child, last);
	child.once('error', () => alive.delete(child));
	child.once('close', () => alive.delete(child));
	return child;
}

async function ready(
	name: string,
	child: ChildProcess,
	stop: () => Promise<void>,
	look: () => Promise<boolean>,
): Promise<void> {
	try {
		await until(`${name} answers`, async () => {
			if (!alive.has(child)) throw new Error(`${name} ended as soon as it was started`);
			return await look().catch(() => false);
		});
	} catch (error) {
		await stop();
		throw error;
	}
}

async function end(child: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
	if (alive.has(child)) {
		const ended = new Promise((resolve) => child.once('close', resolve));
		child.kill(signal);
		const force = setTimeout(() => child.kill(alive.get(child) ?? 'SIGKILL'), GRACE_MS);
		await ended;
		clearTimeout(force);
	}
	await rm(folder, { recursive: true, force: true });
}
