// Loads one community package as n8n does when it starts, and prints time and memory as JSON. Run it in a new
// process each time.
//   node loadPackage.mjs <node_modules that contains n8n> <the package's folder>
// NODE_PATH must be the former, as n8n sets it: there packages find their n8n-workflow.
import { realpathSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// n8n resolves symbolic links as well.
const [n8nModules, folder] = process.argv.slice(2).map((place) => realpathSync(place));

// A user's package has no other node_modules above its own. Here there is this repository's, whose
// n8n-workflow must not be loaded instead of n8n's.
const home = folder.slice(0, folder.lastIndexOf(`${path.sep}node_modules${path.sep}`));
const isThere = (place) =>
	[n8nModules, home].some((root) => `${place}${path.sep}`.startsWith(`${root}${path.sep}`));
const nodeModulePaths = Module._nodeModulePaths;
Module._nodeModulePaths = (from) => nodeModulePaths(from).filter(isThere);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Heap in use after garbage collection, in bytes. */
async function heapBytes() {
	// Finalizers and pending callbacks keep objects alive until a later collection.
	for (let i = 0; i < 4; i++) {
		await setImmediate();
		collect();
	}
	return process.memoryUsage().heapUsed;
}

// n8n has loaded all of this before it loads community packages: n8n-core with n8n-workflow, the list of its own
// nodes, and the code that loads a node and a credential.
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
