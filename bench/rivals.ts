// The packages that are compared as packages: this one, and popular ones that are installed on demand.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { packPackage, unpack } from '../tools/pack';
import { cleanEnvironment, ROOT, RUN_FOLDER } from '../tools/paths';
import type { Scale } from './row';

const exec = promisify(execFile);

/** Where the rivals' manifest and lockfile are. */
const PINNED = path.join(__dirname, 'rivals');
/** Not there: builds and editors look through every folder but the hidden ones. */
const INSTALLED = path.join(RUN_FOLDER, 'rivals');

/** A package as it stands on a user's disk: in a folder named `node_modules`. */
export interface InstalledPackage {
	name: string;
	version: string;
	folder: string;
}

interface Manifest {
	name: string;
	version: string;
	dependencies?: Record<string, string>;
}

interface Installer {
	matchesLockfile(folder: string): boolean;
}

const manifestOf = (folder: string): Manifest =>
	JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

const installed = (name: string, parent: string, version: string): InstalledPackage => ({
	name,
	version,
	folder: path.join(parent, 'node_modules', ...name.split('/')),
});

/** This package as its users have it: packed, and unpacked again. */
export async function ownPackage(): Promise<InstalledPackage> {
	const { file } = await packPackage();
	const { name, version } = manifestOf(ROOT);
	const own = installed(name, path.join(RUN_FOLDER, 'bench', 'unpacked'), version);
	await rm(own.folder, { recursive: true, force: true });
	await unpack(file, own.folder);
	return own;
}

/** Runs npm in a folder, and gives what it printed. */
export async function npm(args: string[], cwd: string): Promise<string> {
	const env = cleanEnvironment();
	// Where `npm run` started us it names this repository here, and an inner npm would work on that.
	delete env.npm_config_local_prefix;
	const { stdout } = await exec('npm', [...args, '--prefix', cwd], { cwd, env });
	return stdout;
}

async function whereInstalled(): Promise<InstalledPackage[]> {
	const where = '../tools/install.mjs';
	const { matchesLockfile } = (await import(where)) as Installer;
	await mkdir(INSTALLED, { recursive: true });
	for (const file of ['package.json', 'package-lock.json']) {
		await copyFile(path.join(PINNED, file), path.join(INSTALLED, file));
	}
	if (!matchesLockfile(INSTALLED)) return [];
	const wanted = Object.entries(manifestOf(PINNED).dependencies ?? {});
	return wanted.map(([name, version]) => installed(name, INSTALLED, version));
}

/**
 * The rivals: some 65 MB and ten seconds the first time. A smoke run, which must do without the network,
 * takes those that are there already: all or none.
 */
export async function rivals(scale: Pick<Scale, 'name'>): Promise<InstalledPackage[]> {
	const present = await whereInstalled();
	if (present.length > 0 || scale.name === 'smoke') return present;
	// As n8n installs them: no scripts are run, and n8n-workflow, a peer dependency, is not fetched again.
	const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
	await npm(args, INSTALLED);
	return await whereInstalled();
}

/** `@mendable/n8n-nodes-firecrawl` → `firecrawl`, for a note that names them all in one line. */
export const shortName = ({ name }: InstalledPackage): string => name.replace(/^.*n8n-nodes-/, '');
