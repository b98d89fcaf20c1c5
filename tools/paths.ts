import path from 'node:path';

import versions from './n8n/versions.json';

/** The repository's root. */
export const ROOT = path.resolve(__dirname, '..');

/** Holds everything that commands create; git ignores it. */
export const RUN_FOLDER = path.join(ROOT, '.run');

/** Node 24 from an npm package: n8n 2.41 does not start on Node 20, which many machines have. */
export const NODE_24 = path.join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** The version that everything but the matrix runs. */
export const NEWEST_N8N = versions[versions.length - 1].n8n;

/**
 * The n8n that demo, tests and benchmarks run. `N8N_UNDER_TEST` in the environment chooses an older one of
 * `tools/n8n/versions.json`, which `npm run matrix` has installed together with a Node of its own.
 */
export const N8N_VERSION = process.env.N8N_UNDER_TEST ?? NEWEST_N8N;

const N8N_INSTALLATION = path.join(
	RUN_FOLDER,
	N8N_VERSION === NEWEST_N8N ? 'n8n' : `n8n-${N8N_VERSION}`,
);

/** The private n8n that only this repository uses. */
export const N8N_FOLDER = path.join(N8N_INSTALLATION, 'node_modules', 'n8n');

/** The Node that this n8n runs on. */
export const N8N_NODE =
	N8N_VERSION === NEWEST_N8N
		? NODE_24
		: path.join(N8N_INSTALLATION, 'node_modules', 'node', 'bin', 'node');

/** An environment with Node 24 first on the PATH and without settings of the user's own n8n. */
export function cleanEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
	const env: NodeJS.ProcessEnv = {};
	for (const [name, value] of Object.entries(process.env)) {
		// The user may run another n8n with these set; the private one must not use its data. Jest sets
		// NODE_ENV=test, with which n8n prints nothing.
		if (
			!/^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_URL$|CREDENTIALS_OVERWRITE|NODE_OPTIONS$|NODE_ENV$|JEST_)/.test(
				name,
			)
		) {
			env[name] = value;
		}
	}
	const bin = path.join(ROOT, 'node_modules', '.bin');
	return { ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}
