import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

import { cleanEnvironment, N8N_FOLDER, NODE_24 } from '../paths';

const GRACE_MS = 10_000;
const alive = new Set<ChildProcess>();

// Whatever happens to us, no n8n is left running behind the user's back.
process.on('exit', () => {
	for (const child of alive) child.kill('SIGKILL');
});

// What neither the demo nor the tests use. Loading it doubles n8n's start (13 s against 8 s).
const UNNEEDED_MODULES = [
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

/** A TCP port on 127.0.0.1 that was free a moment ago. */
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
	/** Folders that Read/Write Files from Disk may use; anything else is refused by n8n. */
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
		// The browser may keep a cookie that came over plain http from this machine.
		N8N_SECURE_COOKIE: 'false',
		N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
		N8N_RESTRICT_FILE_ACCESS_TO: settings.files.join(';'),
		N8N_DISABLED_MODULES: UNNEEDED_MODULES.join(','),
		// Nothing is asked of, or told to, n8n's own servers.
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		// Only Code nodes need a task runner. Without one, n8n starts no second process; its broker still
		// wants a port, and the usual one may be taken by the user's own n8n.
		N8N_RUNNERS_MODE: 'external',
		N8N_RUNNERS_AUTH_TOKEN: 'unused',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		NO_COLOR: '1',
		NO_PROXY: noProxy,
		no_proxy: noProxy,
		...settings.env,
	});
}

/** A running n8n process and what it has printed so far. */
export interface N8nProcess {
	child: ChildProcess;
	log(): string;
	/** Resolves with the exit code; a process ended by a signal counts as 1. */
	ended: Promise<number>;
}

/** Starts an n8n command (`start`, `execute --id=…`, `import:workflow --input=…`) under Node 24. */
export async function spawnN8n(settings: N8nSettings, args: string[]): Promise<N8nProcess> {
	const child = spawn(NODE_24, [path.join(N8N_FOLDER, 'bin', 'n8n'), ...args], {
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

/** Asks an n8n process to end, and makes it end when it has not within ten seconds. */
export async function stopN8n(n8n: N8nProcess): Promise<void> {
	n8n.child.kill('SIGTERM');
	const force = setTimeout(() => n8n.child.kill('SIGKILL'), GRACE_MS);
	await n8n.ended.catch(() => undefined);
	clearTimeout(force);
}
