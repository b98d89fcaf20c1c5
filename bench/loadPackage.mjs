// Loads one community package as n8n does at its start, in a process of its own, and prints what that cost.
//   node loadPackage.mjs <the node_modules n8n stands in> <the package's folder>
// NODE_PATH must name the former: n8n sets it too, and it is where packages find their n8n-workflow.
import { realpathSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// n8n names packages by their real folder too.
const [n8nModules, folder] = process.argv.slice(2).map((place) => realpathSync(place));

// A user's package finds no node_modules above the one it stands in. Here there is this repository's, with
// an n8n-workflow for its tests, which must not be taken for n8n's.
const home = folder.slice(0, folder.lastIndexOf(`${path.sep}node_modules${path.sep}`));
const isThere = (place) =>
	[n8nModules, home].some((root) => `${place}${path.sep}`.startsWith(`${root}${path.sep}`));
const nodeModulePaths = Module._nodeModulePaths;
Module._nodeModulePaths = (from) => nodeModulePaths(from).filter(isThere);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** What is alive, in bytes. */
async function heapBytes() {
	// What the first collection finds dead may have kept more alive, so may what waits for its turn.
	for (let i = 0; i < 4; i++) {
		await setImmediate();
		collect();
	}
	return process.memoryUsage().heapUsed;
}

// A running n8n has all of this before it comes to community packages: n8n-core with n8n-workflow, the
// list of its own nodes, and code that loaded a node and a credential before.
const require = createRequire(import.meta.url);
const { LazyPackageDirectoryLoader } = require(path.join(n8nModules, 'n8n-core'));
const own = new LazyPackageDirectoryLoader(path.join(n8nModules, 'n8n-nodes-base'));
await own.loadAll();
own.getNode('noOp');
own.getCredential('httpBasicAuth');
const before = new Set(Object.keys(require.cache));

const heapBefore = await heapBytes();
const start = performance.now();
const loader = new LazyPackageDirectoryLoader(folder);
await loader.loadAll();
const ms = performance.now() - start;
const heapAfter = await heapBytes();

const added = Object.keys(require.cache).filter((file) => !before.has(file));
const strange = added.find((file) => !isThere(path.dirname(file)));
if (strange) throw new Error(`${folder} was given a module it would not have: ${strange}`);
const nodes = Object.keys(loader.known.nodes).length;
console.log(JSON.stringify({ ms, heapBytes: heapAfter - heapBefore, nodes }));
