// A private n8n with the packed package installed, for the demo, the end-to-end tests and the benchmarks.
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { type N8nSettings, spawnN8n } from './process';
import { type N8nRun, readPrintedRun } from './run';
import { N8nServer } from './server';
import { unpack } from '../pack';
import { N8N_FOLDER, ROOT, RUN_FOLDER } from '../paths';

export interface CredentialData {
	id: string;
	name: string;
	type: string;
	data: Record<string, unknown>;
}

export interface WorkflowData {
	id?: string;
	name: string;
	nodes: Array<
		{ name: string; type: string; parameters: Record<string, unknown> } & Record<string, unknown>
	>;
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
}

export interface N8nHostOptions extends N8nSettings {
	/** The packed package to install. */
	tarball: string;
}

/**
 * A user folder whose database is migrated, which takes n8n 5 s. It is made once per n8n version and copied
 * from then on, so all user folders made from it have the same encryption key.
 */
async function migratedFolder(): Promise<string> {
	const manifest = readFileSync(path.join(N8N_FOLDER, 'package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const folder = path.join(RUN_FOLDER, `n8n-${version}-empty`);
	if (existsSync(folder)) return folder;
	await mkdir(RUN_FOLDER, { recursive: true });
	const making = await mkdtemp(`${folder}-`);
	const n8n = await spawnN8n({ folder: making, files: [making] }, ['list:workflow']);
	if ((await n8n.ended) !== 0) throw new Error(`n8n could not make its database:\n${n8n.log()}`);
	// Two test files may get here at the same time; the second one removes its own folder.
	await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
	return folder;
}

/**
 * Installs a tarball as n8n 2.41's community package service does: unpacked into node_modules below the user
 * folder, without dev and peer dependencies, and listed in the package.json there. n8n then runs
 * `npm install` for the dependencies; this package must have none, so that is checked instead.
 */
async function installPackage(tarball: string, userFolder: string): Promise<void> {
	const nodes = path.join(userFolder, '.n8n', 'nodes');
	const name = 'n8n-nodes-nemovideo';
	const target = path.join(nodes, 'node_modules', name);
	await rm(target, { recursive: true, force: true });
	await unpack(tarball, target);
	const file = path.join(target, 'package.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	if (Object.keys(manifest.dependencies ?? {}).length > 0) {
		throw new Error('The package has runtime dependencies, which n8n does not allow.');
	}
	for (const field of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete manifest[field];
	}
	await writeFile(file, JSON.stringify(manifest, null, 2));
	const installed = {
		name: 'installed-nodes',
		private: true,
		dependencies: { [name]: manifest.version },
	};
	await writeFile(path.join(nodes, 'package.json'), JSON.stringify(installed, null, 2));
}

/**
 * n8n unpacks its editor, megabytes of JavaScript, beside its user folder. `n8n-node lint` would spend four
 * minutes on it, and the top-level ESLint config must stay n8n's own, so this folder gets its own config.
 */
async function excludeFromLint(): Promise<void> {
	await mkdir(RUN_FOLDER, { recursive: true });
	const config = "export default [{ ignores: ['**/*'] }];\n";
	await writeFile(path.join(RUN_FOLDER, 'eslint.config.mjs'), config);
}

/** Makes a user folder with the packed package installed, in `options.folder`; an existing one is replaced. */
export async function prepareN8n(options: N8nHostOptions): Promise<N8nHost> {
	await excludeFromLint();
	const empty = await migratedFolder();
	await rm(options.folder, { recursive: true, force: true });
	await mkdir(path.dirname(options.folder), { recursive: true });
	await cp(empty, options.folder, { recursive: true });
	await installPackage(options.tarball, options.folder);
	return new N8nHost(options);
}

/** What may be set for one n8n process. */
export interface ProcessOptions {
	/** More environment variables. */
	env?: Record<string, string>;
	/** Called with the process id when the process has been started. */
	onStart?: (pid: number) => void;
}

/** An n8n user folder that is ready to run workflows, from the command line or as a server. */
export class N8nHost {
	constructor(private readonly settings: N8nHostOptions) {}

	/** n8n's user folder. */
	get folder(): string {
		return this.settings.folder;
	}

	private async import(kind: 'credentials' | 'workflow', data: unknown[]): Promise<void> {
		const file = path.join(this.folder, `import-${kind}.json`);
		await writeFile(file, JSON.stringify(data));
		const n8n = await spawnN8n(this.settings, [`import:${kind}`, `--input=${file}`]);
		const code = await n8n.ended;
		await rm(file);
		// A failed import exits with code 0 as well; only its output tells.
		if (code !== 0 || !n8n.log().includes('Successfully imported')) {
			throw new Error(`n8n did not import the ${kind}:\n${n8n.log()}`);
		}
	}

	/** `n8n import:credentials`: about 4 s. n8n encrypts what it stores. */
	async importCredentials(...credentials: CredentialData[]): Promise<void> {
		await this.import('credentials', credentials);
	}

	/** `n8n import:workflow`: about 4 s. Each workflow needs an id, which `execute` takes. */
	async importWorkflows(...workflows: WorkflowData[]): Promise<void> {
		await this.import(
			'workflow',
			workflows.map((workflow) => ({ active: false, settings: {}, ...workflow })),
		);
	}

	/** `n8n execute`: about 4 s plus the time of the workflow. */
	async execute(id: string, { env, onStart }: ProcessOptions = {}): Promise<N8nRun> {
		const args = ['execute', `--id=${id}`, '--rawOutput'];
		const n8n = await spawnN8n(withEnv(this.settings, env), args);
		if (n8n.child.pid) onStart?.(n8n.child.pid);
		await n8n.ended;
		return readPrintedRun(n8n.log());
	}

	/** Starts n8n as a server (`n8n start`, about 8 s) and signs in as its owner. */
	async start({ env }: Pick<ProcessOptions, 'env'> = {}): Promise<N8nServer> {
		return await N8nServer.start(withEnv(this.settings, env));
	}
}

const withEnv = (settings: N8nSettings, env?: Record<string, string>): N8nSettings => ({
	...settings,
	env: { ...settings.env, ...env },
});

/** The file of one of the workflows in `examples/`. */
export const exampleFile = (name: string): string => path.join(ROOT, 'examples', `${name}.json`);

export async function readExample(name: string): Promise<WorkflowData> {
	return JSON.parse(await readFile(exampleFile(name), 'utf8')) as WorkflowData;
}
