// The packages whose size and loading are compared: this one, and popular ones that are installed on demand.
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
/** In a hidden folder, because builds and editors search all others. */
const INSTALLED = path.join(RUN_FOLDER, 'rivals');

/** A package as it is on a user's disk, in a folder named `node_modules`. */
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

/** Packs this package and unpacks it, as its users have it. */
export async function ownPackage(): Promise<InstalledPackage> {
	const { file } = await packPackage();
	const { name, version } = manifestOf(ROOT);
	const own = installed(name, path.join(RUN_FOLDER, 'bench', 'unpacked'), version);
	await rm(own.folder, { recursive: true, force: true });
	await unpack(file, own.folder);
	return own;
}

/** Runs npm in a folder and returns its stdout. */
export async function npm(args: string[], cwd: string): Promise<string> {
	const env = cleanEnvironment();
	// `npm run` sets this to the repository, where the inner npm would then work.
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
 * Returns the rivals and installs them if needed: 65 MB and 10 s. A smoke run uses no network and returns all of
 * them if they are installed, else none.
 */
export async function rivals(scale: Pick<Scale, 'name'>): Promise<InstalledPackage[]> {
	const present = await whereInstalled();
	if (present.length > 0 || scale.name === 'smoke') return present;
	// As n8n installs them: without scripts, and without the peer dependency n8n-workflow.
	const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
	await npm(args, INSTALLED);
	return await whereInstalled();
}

/** `@mendable/n8n-nodes-firecrawl` → `firecrawl`. */
export const shortName = ({ name }: InstalledPackage): string => name.replace(/^.*n8n-nodes-/, '');
