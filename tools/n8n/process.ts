import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

import { cleanEnvironment, N8N_FOLDER, N8N_NODE, N8N_VERSION, NEWEST_N8N } from '../paths';

const GRACE_MS = 10_000;
const alive = new Set<ChildProcess>();

// No n8n outlives this process, however it ends.
process.on('exit', () => {
	for (const child of alive) child.kill('SIGKILL');
});

/**
 * What neither the demo nor most tests use. With them n8n starts in 13 s instead of 8 s. Older versions do not have all
 * of them, and do not start when they are told to disable a module that they do not have.
 */
export const UNNEEDED_MODULES = [
	'agents',
	'breaking-changes',
	'chat-hub',
	'data-table',
	'dynamic-credentials',
	'encryption-key-manager',
	'external-secrets',
	'favorites',
	'insights',
	'instance-ai',
	'instance-registry',
	'instance-version-history',
	'ldap',
	'log-streaming',
	'mcp',
	'mcp-registry',
	'n8n-packages',
	'oauth-jwe',
	'oauth-server',
	'otel',
	'provisioning',
	'quick-connect',
	'redaction',
	'runtime-credentials',
	'source-control',
	'sso-oidc',
	'sso-saml',
	'token-exchange',
	'workflow-builder',
	'workflow-reviews',
];

/** Finds a free TCP port on 127.0.0.1. Another process may still take it before it is used. */
export async function freePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

export interface N8nSettings {
	/** n8n's user folder: `<folder>/.n8n` holds its database, its key and its community packages. */
	folder: string;
	/** Folders that Read/Write Files from Disk may use; n8n refuses all others. */
	files: string[];
	/** More environment variables. */
	env?: Record<string, string>;
}

async function n8nEnvironment(settings: N8nSettings): Promise<NodeJS.ProcessEnv> {
	const loopback = '127.0.0.1,localhost';
	const noProxy = [process.env.NO_PROXY ?? process.env.no_proxy, loopback]
		.filter(Boolean)
		.join(',');
	return cleanEnvironment({
		N8N_USER_FOLDER: settings.folder,
		DB_TYPE: 'sqlite',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		// Lets the browser keep a cookie that came over plain HTTP.
		N8N_SECURE_COOKIE: 'false',
		N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
		N8N_RESTRICT_FILE_ACCESS_TO: settings.files.join(';'),
		...(N8N_VERSION === NEWEST_N8N && { N8N_DISABLED_MODULES: UNNEEDED_MODULES.join(',') }),
		// No requests to n8n's own servers.
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		// Only Code nodes need a task runner, and without one n8n starts no second process. Its broker needs a
		// port all the same, and the default port may be in use by the user's own n8n.
		N8N_RUNNERS_MODE: 'external',
		N8N_RUNNERS_AUTH_TOKEN: 'unused',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		NO_COLOR: '1',
		NO_PROXY: noProxy,
		no_proxy: noProxy,
		...settings.env,
	});
}

/** A running n8n process. */
export interface N8nProcess {
	child: ChildProcess;
	/** Everything it has printed so far. */
	log(): string;
	/** Resolves with the exit code, or 1 for a process that was ended by a signal. */
	ended: Promise<number>;
}

/** Starts an n8n command (`start`, `worker`, `execute --id=…`, `import:workflow --input=…`) on its own Node. */
export async function spawnN8n(settings: N8nSettings, args: string[]): Promise<N8nProcess> {
	const child = spawn(N8N_NODE, [path.join(N8N_FOLDER, 'bin', 'n8n'), ...args], {
		cwd: settings.folder,
		env: await n8nEnvironment(settings),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	alive.add(child);
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8');
		stream.on('data', (text: string) => {
			log += text;
		});
	}
	const ended = new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? 1));
	}).finally(() => alive.delete(child));
	return { child, log: () => log, ended };
}

/** Sends SIGTERM to an n8n process, and SIGKILL when it has not ended after 10 s. */
export async function stopN8n(n8n: N8nProcess): Promise<void> {
	n8n.child.kill('SIGTERM');
	const force = setTimeout(() => n8n.child.kill('SIGKILL'), GRACE_MS);
	await n8n.ended.catch(() => undefined);
	clearTimeout(force);
}
