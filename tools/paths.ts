import path from 'node:path';

/** The repository's root. */
export const ROOT = path.resolve(__dirname, '..');

/** Holds everything that commands create; git ignores it. */
export const RUN_FOLDER = path.join(ROOT, '.run');

/** Node 24 from an npm package: n8n 2.41 does not start on Node 20, which many machines have. */
export const NODE_24 = path.join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** The private n8n that only this repository uses. */
export const N8N_FOLDER = path.join(RUN_FOLDER, 'n8n', 'node_modules', 'n8n');

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
