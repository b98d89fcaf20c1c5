// Installs what is missing: the packages of this repository, Node 24, a private n8n in .run/n8n, and older n8ns
// to test in, each with a Node of its own, in .run/n8n-<version>.
// n8n is not installed beside its lockfile (tools/n8n): n8n-node build and editors search every folder but hidden
// ones, and n8n's 2.9 GB made a build of 6 s take 90 s.
// Whether something is installed is read from the files themselves, so that the next command completes an
// interrupted installation.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { run, step, StepFailed } from './steps.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const n8nManifest = path.join(root, 'tools', 'n8n');
const n8nFolder = path.join(root, '.run', 'n8n');
const NODE_MAJOR = 24;
/** Native parts of n8n. isolated-vm is not in every version. */
const NATIVE_PARTS = ['sqlite3', 'isolated-vm'];

/** The versions of n8n that the package is tested in, oldest first, each with the Node that it wants. */
export const versions = JSON.parse(readFileSync(path.join(n8nManifest, 'versions.json'), 'utf8'));

/** Where one of `versions` is installed. */
const folderOf = ({ n8n }) =>
	n8n === versions.at(-1).n8n ? n8nFolder : path.join(root, '.run', `n8n-${n8n}`);

/** The Node of the npm package `node` in the folder's node_modules. */
const nodeIn = (folder) => path.join(folder, 'node_modules', 'node', 'bin', 'node');

/** The Node in node_modules, on which everything but this bootstrap runs. */
export const node24 = nodeIn(root);

/**
 * The environment of the commands started here: the Node of `folder` is first on the PATH, Node 24 if not given.
 * Variables of the outer `npm run` that would make an inner npm work in the wrong folder are removed.
 */
export function environment(extra = {}, folder = root) {
	const env = { ...process.env };
	for (const name of Object.keys(env)) {
		if (/^npm_(config_local_prefix|config_nodedir|package_|lifecycle_)/.test(name))
			delete env[name];
	}
	const bin = path.join(folder, 'node_modules', '.bin');
	return { ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs the npm that started this process, if known, else the one on the PATH. It must not run on the Node in
 * node_modules, because `npm ci` deletes that one first.
 */
function npm(args, cwd, extra, nodeFolder = root) {
	const cli = process.env.npm_execpath;
	const [command, first] = cli?.endsWith('.js')
		? [process.env.npm_node_execpath ?? process.execPath, [cli]]
		: ['npm', []];
	return run(command, [...first, ...args, '--no-audit', '--no-fund'], {
		cwd,
		env: environment(extra, nodeFolder),
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

/** Whether the folder's own Node runs and is of this version, or major version. */
async function nodeIsThere(folder, wanted) {
	if (!existsSync(nodeIn(folder))) return false;
	const version = await run(nodeIn(folder), ['--version']).catch(() => '');
	return `${version.trim()}.`.startsWith(`v${wanted}.`);
}

/** Fetches the folder's own Node if needed. Only this package is built: install scripts of the others stay off. */
async function fetchNode(folder, wanted) {
	if (await nodeIsThere(folder, wanted)) return;
	await step(`Fetching Node ${wanted}`, () => npm(['rebuild', 'node'], folder));
	if (!(await nodeIsThere(folder, wanted)))
		throw new StepFailed(`Node ${wanted} did not arrive in ${nodeIn(folder)}`);
}

/** The folder with the C++ headers of the folder's Node, or undefined: each `npm install` there removes it. */
function nodeHeaders(folder) {
	const headers = path.join(
		folder,
		'node_modules/node/node_modules',
		`node-${process.platform}-${process.arch}`,
	);
	return existsSync(path.join(headers, 'include', 'node', 'node_api.h')) ? headers : undefined;
}

/** Installs this repository's own packages and Node 24 if needed. */
export async function installRoot() {
	if (!matchesLockfile(root)) {
		await step('Installing the packages of this repository', () =>
			npm(['ci', '--ignore-scripts'], root),
		);
	}
	await fetchNode(root, NODE_MAJOR);
}

/** The native parts of this n8n that do not load on the Node in `nodeFolder`; not every n8n has each. */
async function missingNativeParts(folder, nodeFolder) {
	const parts = NATIVE_PARTS.filter((name) => existsSync(path.join(folder, 'node_modules', name)));
	const missing = [];
	for (const name of parts) {
		const args = ['-e', `require('${name}')`];
		await run(nodeIn(nodeFolder), args, { cwd: folder }).catch(() => missing.push(name));
	}
	return missing;
}

/** Takes SQLite from another n8n with the same version of it: it is built for Node-API, so for every Node. */
function copySqlite(folder) {
	const module = path.join('node_modules', 'sqlite3');
	const binary = path.join(module, 'build', 'Release', 'node_sqlite3.node');
	const version = (place) =>
		JSON.parse(readFileSync(path.join(place, module, 'package.json'), 'utf8')).version;
	const source = versions
		.map(folderOf)
		.find((other) => existsSync(path.join(other, binary)) && version(other) === version(folder));
	if (!source) return;
	mkdirSync(path.dirname(path.join(folder, binary)), { recursive: true });
	copyFileSync(path.join(source, binary), path.join(folder, binary));
}

async function buildNativeParts(parts, folder, nodeFolder) {
	if (!nodeHeaders(nodeFolder)) await npm(['rebuild', 'node'], nodeFolder);
	const headers = nodeHeaders(nodeFolder);
	await npm(
		['rebuild', ...parts],
		folder,
		headers ? { npm_config_nodedir: headers } : {},
		nodeFolder,
	).catch((error) => {
		throw new StepFailed(
			`${error.message}\n\nn8n's database and sandbox are C++ and could not be built. This needs python3, ` +
				'make and a C++ compiler (on Debian and Ubuntu: apt-get install python3 make g++).',
		);
	});
	if ((await missingNativeParts(folder, nodeFolder)).length > 0) {
		const names = parts.join(' and ');
		throw new StepFailed(`${names} were built, but do not load under ${nodeIn(nodeFolder)}`);
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
	const parts = await missingNativeParts(n8nFolder, root);
	if (parts.length > 0) {
		await step("Building n8n's native parts (once; about two minutes)", () =>
			buildNativeParts(parts, n8nFolder, root),
		);
	}
}

/** What a version of n8n that is not the private one is installed by. It has no lockfile: it is a test's object. */
const manifestOf = ({ n8n, node }) => ({
	name: 'n8n-for-nemovideo',
	private: true,
	dependencies: { n8n, node },
	overrides: {
		...JSON.parse(readFileSync(path.join(n8nManifest, 'package.json'), 'utf8')).overrides,
		// n8n fetches a later one from outside of the npm registry.
		xlsx: '0.18.5',
	},
});

/** Installs one of `versions` if needed, the last of which is the private n8n: 1.3 to 2.9 GB. */
export async function installVersion(version) {
	const folder = folderOf(version);
	if (folder === n8nFolder) return await installN8n();
	const manifest = `${JSON.stringify(manifestOf(version), null, '\t')}\n`;
	const file = path.join(folder, 'package.json');
	mkdirSync(folder, { recursive: true });
	const isNew = !existsSync(file) || readFileSync(file, 'utf8') !== manifest;
	if (isNew) writeFileSync(file, manifest);
	if (isNew || !matchesLockfile(folder)) {
		await step(`Installing n8n ${version.n8n} (once; two to four minutes)`, () =>
			npm(['install', '--ignore-scripts', '--omit=dev'], folder),
		);
	}
	await fetchNode(folder, version.node);
	if ((await missingNativeParts(folder, folder)).includes('sqlite3')) copySqlite(folder);
	const parts = await missingNativeParts(folder, folder);
	if (parts.length > 0) {
		await step(`Building the native parts of n8n ${version.n8n} (once; about a minute)`, () =>
			buildNativeParts(parts, folder, folder),
		);
	}
}
