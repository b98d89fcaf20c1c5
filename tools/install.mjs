// Installs what is missing: the packages of this repository, Node 24, and a private n8n in .run/n8n.
// n8n is not installed beside its lockfile (tools/n8n): n8n-node build and editors search every folder but hidden
// ones, and n8n's 2.9 GB made a build of 6 s take 90 s.
// Whether something is installed is read from the files themselves, so that the next command completes an
// interrupted installation.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { run, step, StepFailed } from './steps.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
const n8nManifest = path.join(root, 'tools', 'n8n');
const n8nFolder = path.join(root, '.run', 'n8n');
const NODE_MAJOR = 24;

/** The Node in node_modules, on which everything but this bootstrap runs. */
export const node24 = path.join(root, 'node_modules', 'node', 'bin', 'node');

/**
 * The environment of the commands started here: Node 24 is first on the PATH. Variables of the outer `npm run`
 * that would make an inner npm work in the wrong folder are removed.
 */
export function environment(extra = {}) {
	const env = { ...process.env };
	for (const name of Object.keys(env)) {
		if (/^npm_(config_local_prefix|config_nodedir|package_|lifecycle_)/.test(name))
			delete env[name];
	}
	return { ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs the npm that started this process, if known, else the one on the PATH. It must not run on the Node in
 * node_modules, because `npm ci` deletes that one first.
 */
function npm(args, cwd, extra) {
	const cli = process.env.npm_execpath;
	const [command, first] = cli?.endsWith('.js')
		? [process.env.npm_node_execpath ?? process.execPath, [cli]]
		: ['npm', []];
	return run(command, [...first, ...args, '--no-audit', '--no-fund'], {
		cwd,
		env: environment(extra),
	});
}

function lockedPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
	} catch {
		return undefined;
	}
}

/**
 * Whether `folder`/node_modules is what its lockfile asks for. npm writes node_modules/.package-lock.json
 * last, so an interrupted install has none. Optional packages may be absent (other platforms' binaries).
 */
export function matchesLockfile(folder) {
	const wanted = lockedPackages(path.join(folder, 'package-lock.json'));
	const present = lockedPackages(path.join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([place, entry]) => {
		if (place === '' || entry.link) return true;
		if (!present[place]) return Boolean(entry.optional || entry.devOptional || entry.extraneous);
		return present[place].version === entry.version;
	});
}

async function nodeIsThere() {
	if (!existsSync(node24)) return false;
	const version = await run(node24, ['--version']).catch(() => '');
	return version.startsWith(`v${NODE_MAJOR}.`);
}

/** The folder with Node 24's C++ headers, or undefined: each `npm install` in the root removes it. */
function nodeHeaders() {
	const folder = path.join(
		root,
		'node_modules/node/node_modules',
		`node-${process.platform}-${process.arch}`,
	);
	return existsSync(path.join(folder, 'include', 'node', 'node_api.h')) ? folder : undefined;
}

/** Installs this repository's own packages and Node 24 if needed. */
export async function installRoot() {
	if (!matchesLockfile(root)) {
		await step('Installing the packages of this repository', () =>
			npm(['ci', '--ignore-scripts'], root),
		);
	}
	if (!(await nodeIsThere())) {
		// Only this package is built: install scripts of the others stay off.
		await step(`Fetching Node ${NODE_MAJOR}`, () => npm(['rebuild', 'node'], root));
		if (!(await nodeIsThere()))
			throw new StepFailed(`Node ${NODE_MAJOR} did not arrive in ${node24}`);
	}
}

/** Native parts of n8n. Each is loaded once on Node 24, to check that it was built for it. */
async function nativePartsLoad() {
	const probe = "require('sqlite3'); require('isolated-vm')";
	return await run(node24, ['-e', probe], { cwd: n8nFolder }).then(
		() => true,
		() => false,
	);
}

async function buildNativeParts() {
	if (!nodeHeaders()) await npm(['rebuild', 'node'], root);
	const headers = nodeHeaders();
	await npm(
		['rebuild', 'sqlite3', 'isolated-vm'],
		n8nFolder,
		headers ? { npm_config_nodedir: headers } : {},
	).catch((error) => {
		throw new StepFailed(
			`${error.message}\n\nn8n's database and sandbox are C++ and could not be built. This needs python3, ` +
				'make and a C++ compiler (on Debian and Ubuntu: apt-get install python3 make g++).',
		);
	});
	if (!(await nativePartsLoad())) {
		throw new StepFailed(
			`sqlite3 and isolated-vm were built, but do not load under Node ${NODE_MAJOR}`,
		);
	}
}

/** Installs the private n8n if needed: 2.9 GB and several minutes. */
export async function installN8n() {
	mkdirSync(n8nFolder, { recursive: true });
	for (const file of ['package.json', 'package-lock.json']) {
		copyFileSync(path.join(n8nManifest, file), path.join(n8nFolder, file));
	}
	if (!matchesLockfile(n8nFolder)) {
		const manifest = JSON.parse(readFileSync(path.join(n8nFolder, 'package.json'), 'utf8'));
		const version = manifest.dependencies.n8n;
		await step(`Installing n8n ${version} for this project alone (once; several minutes)`, () =>
			npm(['ci', '--ignore-scripts'], n8nFolder),
		);
	}
	if (!(await nativePartsLoad())) {
		await step("Building n8n's native parts (once; about two minutes)", buildNativeParts);
	}
}
