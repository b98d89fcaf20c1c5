// The Redis and PostgreSQL of a fleet: installed programs, on free ports, with data that is removed at the end.
import {
	type ChildProcess,
	execFile,
	execFileSync,
	spawn,
	type SpawnOptions,
} from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { freePort } from './process';

const exec = promisify(execFile);

const START_LIMIT_MS = 20_000;
const GRACE_MS = 10_000;
const CHECK_EVERY_MS = 50;
/** Debian keeps PostgreSQL's programs here, one folder a version, and not on the PATH. */
const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** A process of a fleet that is not n8n. */
export interface Service {
	port: number;
	readonly pid: number;
	/** Ends it at once, as a crash does. Its data stays. */
	crash(): Promise<void>;
	/** Starts it again after `crash`, on the same port with the same data. */
	again(): Promise<void>;
	/** Stops it and removes its data. */
	stop(): Promise<void>;
}
export interface Redis extends Service {
	/** Sends one command and returns its answer, one line a value. */
	command(...words: string[]): Promise<string>;
}
export interface Postgres extends Service {
	/** Runs one statement in the database `n8n` and returns its rows as text. */
	query(sql: string): Promise<string[][]>;
}

// With the signal that ends each at once: SIGQUIT makes PostgreSQL end its child processes, SIGKILL would not.
const running = new Map<ChildProcess, NodeJS.Signals>();
process.on('exit', () => {
	for (const [child, signal] of running) child.kill(signal);
});

/** Repeats `check` until it returns true. @throws Error after `limitMs`, or what `check` throws */
export async function until(
	what: string,
	check: () => Promise<boolean>,
	limitMs = START_LIMIT_MS,
): Promise<void> {
	const deadline = Date.now() + limitMs;
	while (!(await check())) {
		if (Date.now() > deadline) throw new Error(`Not within ${limitMs / 1000} s: ${what}`);
		await pause(CHECK_EVERY_MS);
	}
}

/** Starts a Redis whose data survives a crash. @throws Error when it is not installed */
export async function startRedis(): Promise<Redis> {
	const server = programOf('redis-server', 'redis-server');
	const client = programOf('redis-cli', 'redis-server');
	const port = await freePort();
	const folder = await mkdtemp(path.join(tmpdir(), 'nemovideo-redis-'));
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes'];
	const launch = () => start(server, [...args, '--dir', folder], {}, 'SIGKILL');
	const command = async (...words: string[]) =>
		(await exec(client, ['-h', '127.0.0.1', '-p', String(port), ...words])).stdout.trim();
	const answers = async () => (await command('PING')) === 'PONG';
	const service = new Running('Redis', { launch, folder, answers, stopSignal: 'SIGTERM' });
	await service.again();
	return serviceOf(service, port, { command });
}

/**
 * Starts a PostgreSQL with an empty database `n8n` and default settings.
 * @throws Error when it is not installed
 */
export async function startPostgres(): Promise<Postgres> {
	const [initdb, postgres, psql] = ['initdb', 'postgres', 'psql'].map((name) =>
		programOf(name, 'postgresql', postgresFolders()),
	);
	const owner = postgresOwner();
	// Not in the repository: the user `postgres` may not be allowed to enter the folders above it.
	const folder = await mkdtemp(path.join(tmpdir(), 'nemovideo-postgres-'));
	if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!);
	const as = { ...owner, cwd: folder };
	const data = path.join(folder, 'data');
	const make = ['-D', data, '-U', 'n8n', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'];
	await exec(initdb, make, as);
	const port = await freePort();
	const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''];
	const launch = () => start(postgres, args, as, 'SIGQUIT');
	const query = async (database: string, statement: string) => {
		const where = ['-h', '127.0.0.1', '-p', String(port), '-U', 'n8n', '-d', database];
		const how = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-c', statement];
		const { stdout } = await exec(psql, [...where, ...how]);
		return stdout
			.split('\n')
			.filter(Boolean)
			.map((line) => line.split('\t'));
	};
	const answers = async () => (await query('postgres', 'select 1')).length > 0;
	// SIGINT is PostgreSQL's fast shutdown: it closes connections and does not wait for clients.
	const service = new Running('PostgreSQL', { launch, folder, answers, stopSignal: 'SIGINT' });
	await service.again();
	await query('postgres', 'create database n8n');
	return serviceOf(service, port, { query: async (sql: string) => await query('n8n', sql) });
}

/** The path of an installed program. @throws Error with the package to install */
function programOf(name: string, aptPackage: string, folders: string[] = []): string {
	const all = [...folders, ...(process.env.PATH ?? '').split(path.delimiter)];
	const found = all.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
	if (found) return found;
	const remedy = `\`apt-get install ${aptPackage}\` on Debian and Ubuntu`;
	throw new Error(`${name} is not installed: ${remedy}`);
}

/** Debian's folders of PostgreSQL's programs, the latest version first. */
function postgresFolders(): string[] {
	const versions = existsSync(DEBIAN_POSTGRES) ? readdirSync(DEBIAN_POSTGRES) : [];
	return versions
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => path.join(DEBIAN_POSTGRES, version, 'bin'));
}

/** PostgreSQL refuses to run as root; its package creates the user `postgres` for that. */
function postgresOwner(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

function start(program: string, args: string[], how: SpawnOptions, endNow: NodeJS.Signals) {
	const child = spawn(program, args, { ...how, stdio: 'ignore' });
	running.set(child, endNow);
	child.once('error', () => running.delete(child));
	child.once('close', () => running.delete(child));
	return child;
}

interface Program {
	launch: () => ChildProcess;
	/** Holds its data. */
	folder: string;
	answers: () => Promise<boolean>;
	/** Ends it in good order. */
	stopSignal: NodeJS.Signals;
}

/** A program that can be ended and started again with its data. */
class Running {
	child!: ChildProcess;

	constructor(
		private readonly name: string,
		private readonly program: Program,
	) {}

	/** Starts it and waits until it answers; stops it when it does not. */
	async again(): Promise<void> {
		this.child = this.program.launch();
		try {
			await until(`${this.name} answers`, async () => {
				if (!running.has(this.child)) {
					throw new Error(`${this.name} ended as soon as it was started`);
				}
				return await this.program.answers().catch(() => false);
			});
		} catch (error) {
			await this.stop();
			throw error;
		}
	}

	/** Ends it by a signal, and by the one that ends it at once when that takes too long. */
	async end(signal: NodeJS.Signals): Promise<void> {
		const { child } = this;
		if (!running.has(child)) return;
		const ended = new Promise((resolve) => child.once('close', resolve));
		child.kill(signal);
		const force = setTimeout(() => child.kill(running.get(child) ?? 'SIGKILL'), GRACE_MS);
		await ended;
		clearTimeout(force);
	}

	async stop(): Promise<void> {
		await this.end(this.program.stopSignal);
		await rm(this.program.folder, { recursive: true, force: true });
	}
}

function serviceOf<T extends object>(service: Running, port: number, more: T): Service & T {
	return {
		...more,
		port,
		get pid() {
			return service.child.pid!;
		},
		crash: async () => await service.end(running.get(service.child) ?? 'SIGKILL'),
		again: async () => await service.again(),
		stop: async () => await service.stop(),
	};
}
