import { setTimeout as pause } from 'node:timers/promises';

import { freePort, type N8nProcess, type N8nSettings, spawnN8n, stopN8n } from './process';
import { type N8nRun, readRun, unflatten } from './run';

const START_LIMIT_MS = 240_000;
const READY_EVERY_MS = 100;
const RUN_EVERY_MS = 200;
/** How long a webhook that was just activated may be unknown to n8n. */
const WEBHOOK_LIMIT_MS = 20_000;
/** The most executions that n8n lists in one answer; no test has more. */
const LISTED = 100;

/** The owner account of a private n8n, which listens on 127.0.0.1 only and holds nothing of value. */
export const OWNER = {
	email: 'demo@example.com',
	password: 'NemoVideo2026',
	firstName: 'Demo',
	lastName: 'Owner',
};

/** One connection a call: a busy n8n may close an idle one in the moment in which the next call is sent by it. */
const FRESH = { connection: 'close' };

/** The answer of a credential's Test button. */
export interface CredentialTest {
	status: 'OK' | 'Error';
	message: string;
}

async function answersAt(...urls: string[]): Promise<boolean> {
	const answers = urls.map((url) =>
		fetch(url).then(
			({ ok }) => ok,
			() => false,
		),
	);
	return (await Promise.all(answers)).every(Boolean);
}

interface WorkflowToCreate {
	name: string;
	nodes: unknown[];
	connections: unknown;
	settings?: unknown;
}

/** A running n8n server, used over the REST interface of its own editor. */
export class N8nServer {
	private cookie = '';

	private constructor(
		readonly url: string,
		private readonly n8n: N8nProcess,
	) {}

	/** Starts n8n, waits until it is ready, and creates its owner account or signs in to it. */
	static async start(settings: N8nSettings): Promise<N8nServer> {
		const port = Number(settings.env?.N8N_PORT ?? (await freePort()));
		const url = `http://127.0.0.1:${port}`;
		const env = { ...settings.env, N8N_PORT: String(port), N8N_EDITOR_BASE_URL: url };
		const server = new N8nServer(url, await spawnN8n({ ...settings, env }, ['start']));
		try {
			await server.ready();
			await server.signIn();
		} catch (error) {
			await server.stop();
			throw error;
		}
		return server;
	}

	/** The id of n8n's process. */
	get pid(): number {
		return this.n8n.child.pid!;
	}

	private async ready(): Promise<void> {
		let ended = false;
		void this.n8n.ended.catch(() => 1).then(() => (ended = true));
		const deadline = Date.now() + START_LIMIT_MS;
		while (Date.now() < deadline && !ended) {
			// n8n 1.x reports to be ready before it has its REST interface.
			if (await answersAt(`${this.url}/healthz/readiness`, `${this.url}/rest/settings`)) return;
			await pause(READY_EVERY_MS);
		}
		const how = ended ? 'ended' : `was not ready within ${START_LIMIT_MS / 1000} s`;
		throw new Error(`n8n ${how}:\n${this.n8n.log()}`);
	}

	private async signIn(): Promise<void> {
		const setup = await this.send('POST', '/owner/setup', OWNER);
		if (setup.ok) return;
		const { email, password } = OWNER;
		const login = await this.send('POST', '/login', { emailOrLdapLoginId: email, password });
		if (!login.ok) throw new Error(`Could not sign in to n8n: ${await login.text()}`);
	}

	private async send(method: string, path: string, body?: unknown): Promise<Response> {
		const answer = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: { 'content-type': 'application/json', cookie: this.cookie, ...FRESH },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const cookie = answer.headers.getSetCookie().find((entry) => entry.startsWith('n8n-auth='));
		if (cookie) this.cookie = cookie.split(';')[0];
		return answer;
	}

	/** Calls n8n's REST interface and returns the `data` of its answer. @throws Error with n8n's answer */
	async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const answer = await this.send(method, path, body);
		const text = await answer.text();
		if (!answer.ok) throw new Error(`n8n, ${method} ${path}: ${answer.status} ${text}`);
		return (JSON.parse(text) as { data: T }).data;
	}

	/** The page of n8n that a browser shows at this address, in which the owner is signed in. */
	async page(url: string): Promise<string> {
		return await (await fetch(url, { headers: { cookie: this.cookie } })).text();
	}

	/** Creates a credential and returns its id. */
	async createCredential(name: string, type: string, data: object): Promise<string> {
		const { id } = await this.call<{ id: string }>('POST', '/credentials', { name, type, data });
		return id;
	}

	/** Does what the credential's Test button does. */
	async testCredential(id: string): Promise<CredentialTest> {
		const stored = await this.call<object>('GET', `/credentials/${id}?includeData=true`);
		return await this.call('POST', '/credentials/test', { credentials: stored });
	}

	/** Creates a workflow and returns its id. */
	async createWorkflow({ name, nodes, connections, settings }: WorkflowToCreate): Promise<string> {
		// n8n 1.x has no default for `active`.
		const body = { name, nodes, connections, settings: settings ?? {}, active: false };
		return (await this.call<{ id: string }>('POST', '/workflows', body)).id;
	}

	/** Activates a workflow, so that its triggers start production executions. */
	async activate(workflowId: string): Promise<void> {
		const path = `/workflows/${workflowId}`;
		const { versionId } = await this.call<{ versionId: string }>('GET', path);
		await this.call('POST', `${path}/activate`, { versionId });
	}

	/**
	 * Sends a POST to the webhook of an active workflow, with files where there is a form, and returns the body of
	 * its answer. @throws Error when n8n answers with an error
	 */
	async callWebhook(webhookPath: string, body?: FormData): Promise<string> {
		const deadline = Date.now() + WEBHOOK_LIMIT_MS;
		for (;;) {
			const address = `${this.url}/webhook/${webhookPath}`;
			const answer = await fetch(address, { method: 'POST', body, headers: FRESH });
			const text = await answer.text();
			if (answer.ok) return text;
			// n8n answers `activate` before it has registered the webhook.
			if (answer.status !== 404 || Date.now() > deadline) {
				throw new Error(`n8n, webhook ${webhookPath}: ${answer.status} ${text}`);
			}
			await pause(READY_EVERY_MS);
		}
	}

	/** Starts a workflow at its trigger, as the editor's button does, and returns the execution's id. */
	async run(workflowId: string, trigger: string): Promise<string> {
		// n8n 1.x runs the workflow in the request, as the editor holds it; later versions run the stored one.
		const workflowData = await this.call<object>('GET', `/workflows/${workflowId}`);
		const body = { workflowData, triggerToStartFrom: { name: trigger } };
		const path = `/workflows/${workflowId}/run`;
		return (await this.call<{ executionId: string }>('POST', path, body)).executionId;
	}

	/** Reads the current state of an execution. */
	async execution(id: string): Promise<N8nRun> {
		const stored = await this.call<{ status: string; data: string }>('GET', `/executions/${id}`);
		const data = unflatten(stored.data) as object;
		return readRun({ status: stored.status, data });
	}

	/** Every execution as n8n has stored it, the latest first. */
	async executions(): Promise<unknown[]> {
		const path = `/executions?limit=${LISTED}`;
		const { results } = await this.call<{ results: Array<{ id: string }> }>('GET', path);
		if (results.length === LISTED) throw new Error(`More than ${LISTED} executions`);
		const all: unknown[] = [];
		for (const { id } of results) all.push(await this.call('GET', `/executions/${id}`));
		return all;
	}

	/** n8n 2.20 answers with an error of its own as long as an execution has stored nothing. */
	private async stored(id: string): Promise<{ status: string }> {
		return await this.call<{ status: string }>('GET', `/executions/${id}`).catch((error: Error) => {
			if (/500 .*reading 'resultData'/.test(error.message)) return { status: 'new' };
			throw error;
		});
	}

	/** Waits until an execution has ended. @throws Error after `limitMs` */
	async finished(id: string, limitMs = 120_000): Promise<N8nRun> {
		const deadline = Date.now() + limitMs;
		for (;;) {
			const { status } = await this.stored(id);
			if (!['new', 'running', 'waiting'].includes(status)) return await this.execution(id);
			if (Date.now() > deadline) throw new Error(`Execution ${id} is still ${status}`);
			await pause(RUN_EVERY_MS);
		}
	}

	/** Cancels an execution, as the editor's Stop button does. */
	async cancel(id: string): Promise<void> {
		await this.call('POST', `/executions/${id}/stop`);
	}

	/** Everything n8n has printed so far. */
	log(): string {
		return this.n8n.log();
	}

	/** Resolves when the n8n process has ended. */
	get ended(): Promise<number> {
		return this.n8n.ended;
	}

	async stop(): Promise<void> {
		await stopN8n(this.n8n);
	}
}
