// n8n in queue mode: the main process takes the webhook, a worker runs the nodes.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { type Emulator, startEmulator, systemClock } from '../../emulator';
import { type Fleet, startFleet } from '../../tools/n8n/fleet';
import type { WorkflowData } from '../../tools/n8n/host';
import { until } from '../../tools/n8n/services';
import { packPackage } from '../../tools/pack';
import { keep } from './leak';
import { CLOCK_SPEED, connectionTo, credentialData, freshFolder, withCredential } from './world';

jest.setTimeout(300_000);

const WEBHOOK = 'fleet-smoke';
let folder: string;
let emulator: Emulator;
let fleet: Fleet;

beforeAll(async () => {
	folder = freshFolder('fleet');
	emulator = await startEmulator({ clock: systemClock({ speed: CLOCK_SPEED }) });
	const { file: tarball } = await packPackage();
	fleet = await startFleet({ folder, tarball, workers: 0 });
});

afterAll(async () => {
	await fleet?.stop();
	await emulator?.close();
});

/** Create Session → Get Timeline behind a webhook that answers with what the last node puts out. */
function workflow(): WorkflowData {
	const node = (name: string, type: string, parameters: Record<string, unknown> = {}) => ({
		id: randomUUID(),
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters,
	});
	const webhook = {
		...node('Webhook', 'n8n-nodes-base.webhook', {
			path: WEBHOOK,
			httpMethod: 'POST',
			responseMode: 'lastNode',
		}),
		webhookId: randomUUID(),
	};
	return {
		name: 'Two nodes',
		nodes: [
			webhook,
			node('Create Session', 'n8n-nodes-nemovideo.nemoVideoCreateSession'),
			node('Get Timeline', 'n8n-nodes-nemovideo.nemoVideoGetTimeline'),
		],
		connections: {
			Webhook: connectionTo('Create Session'),
			'Create Session': connectionTo('Get Timeline'),
		},
		settings: { executionOrder: 'v1' },
	};
}

const isAlive = (pid: number) => existsSync(path.join('/proc', String(pid)));

test('a worker runs the nodes that a webhook of the main process starts, and stop ends every process', async () => {
	const { main, redis, postgres } = fleet;
	const token = emulator.issueRegisteredToken({ credits: 1000 });
	const data = credentialData({ baseUrl: emulator.url, authentication: 'token', token });
	const credential = await main.createCredential('NemoVideo account', 'nemoVideoApi', data);
	await main.activate(await main.createWorkflow(withCredential(workflow(), credential)));

	const answer = main.callWebhook(WEBHOOK);
	await until('the execution is queued', async () => (await fleet.jobs()).waiting === 1);
	expect(emulator.ledger.sessions).toHaveLength(0);

	const worker = await fleet.startWorker();
	const output = JSON.parse(await answer) as Record<string, unknown>;
	const [{ sessionId }] = emulator.ledger.sessions;
	expect(output).toMatchObject({ sessionId, readyForExport: false });
	await until('the queue is empty', async () => (await fleet.jobs()).active === 0);
	const [[status]] = await postgres.query('select status from execution_entity');
	expect(status).toBe('success');

	// For the search for tokens after the last test.
	keep(folder, 'executions', JSON.stringify(await main.executions()));
	const pids = [main, worker, redis, postgres].map(({ pid }) => pid);
	expect(pids.map(isAlive)).toEqual([true, true, true, true]);
	await fleet.stop();
	keep(folder, 'logs', main.log() + worker.log());
	expect(pids.map(isAlive)).toEqual([false, false, false, false]);
});
