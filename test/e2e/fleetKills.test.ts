// Workers of a fleet that are killed or stopped in the middle of an edit and of a render: what is lost, and what
// is sent twice.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { type Emulator, startEmulator, systemClock } from '../../emulator';
import { type Fleet, startFleet, type Worker } from '../../tools/n8n/fleet';
import type { WorkflowData } from '../../tools/n8n/host';
import { until } from '../../tools/n8n/services';
import { packPackage } from '../../tools/pack';
import { keep } from './leak';
import { CLOCK_SPEED, connectionTo, credentialData, freshFolder, withCredential } from './world';

jest.setTimeout(300_000);

const GENERATE = { instruction: 'generate a 5 second video of waves' };
let folder: string;
let emulator: Emulator;
let fleet: Fleet;
let credential: string;
const logs: Array<() => string> = [];

beforeAll(async () => {
	folder = freshFolder('fleetKills');
	emulator = await startEmulator({
		clock: systemClock({ speed: CLOCK_SPEED }),
		media: 'instant',
		silentShare: 0,
	});
	const { file: tarball } = await packPackage();
	// As the documents say: longer than the longest edit.
	const env = { N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '60' };
	fleet = await startFleet({ folder, tarball, workers: 0, env });
	const token = emulator.issueRegisteredToken({ credits: 10_000 });
	const data = credentialData({ baseUrl: emulator.url, authentication: 'token', token });
	credential = await fleet.main.createCredential('NemoVideo account', 'nemoVideoApi', data);
});

afterAll(async () => {
	if (fleet) keep(folder, 'executions', JSON.stringify(await fleet.main.executions()));
	await fleet?.stop();
	if (fleet) keep(folder, 'logs', [fleet.main.log(), ...logs.map((log) => log())].join('\n'));
	await emulator?.close();
});

/** Real seconds in the time of the emulator. */
const seconds = (count: number) => count * 1_000 * CLOCK_SPEED;

async function startWorker(): Promise<Worker> {
	const worker = await fleet.startWorker();
	logs.push(() => worker.log());
	return worker;
}

/** A webhook and these nodes behind it, active; calls it and answers what the last node puts out. */
async function webhook(nodes: Array<[type: string, parameters: Record<string, unknown>]>) {
	const path = randomUUID();
	const first = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		parameters: { path, httpMethod: 'POST', responseMode: 'lastNode' },
	};
	const others = nodes.map(([type, parameters]) => ({
		name: type,
		type: `n8n-nodes-nemovideo.${type}`,
		parameters,
	}));
	const line = [first, ...others].map((node) => ({
		id: randomUUID(),
		typeVersion: 1,
		position: [0, 0],
		...node,
		...(node === first && { webhookId: randomUUID() }),
	}));
	const connections = Object.fromEntries(
		others.map(({ name }, i) => [line[i].name, connectionTo(name)]),
	);
	const settings = { executionOrder: 'v1' };
	const workflow: WorkflowData = { name: path, nodes: line, connections, settings };
	const id = await fleet.main.createWorkflow(withCredential(workflow, credential));
	await fleet.main.activate(id);
	return async () =>
		JSON.parse(await fleet.main.callWebhook(path)) as Record<string, string | boolean>;
}

/** A session with something on its timeline, or an empty one. */
async function session({ isEdited }: { isEdited: boolean }): Promise<string> {
	const edit: [string, Record<string, unknown>] = ['nemoVideoEditInstruction', GENERATE];
	const call = await webhook([['nemoVideoCreateSession', {}], ...(isEdited ? [edit] : [])]);
	return String((await call()).sessionId);
}

test('killed while it waits for a render: the log names it, and who exports again meets it', async () => {
	const first = await startWorker();
	const sessionId = await session({ isEdited: true });
	emulator.set({ renderMs: seconds(25) });
	const options = { pollInterval: 5 };
	const call = await webhook([['nemoVideoExport', { sessionId, download: false, options }]]);
	const lost = call().catch(() => undefined);
	await until('the render is submitted', async () => emulator.ledger.renders.length === 1);
	process.kill(first.pid, 'SIGKILL');
	const [{ renderId }] = emulator.ledger.renders;
	await until('the log names it', async () =>
		first.log().includes(`render ${renderId} of session`),
	);

	const second = await startWorker();
	expect(await call()).toMatchObject({ renderId, status: 'completed' });
	expect(emulator.ledger.renders.filter(({ repeated }) => !repeated)).toHaveLength(1);
	await second.stop();
	void lost;
});

test('killed during an edit: the log names the session, and no other worker sends the edit again', async () => {
	const first = await startWorker();
	const sessionId = await session({ isEdited: false });
	emulator.set({ editMs: seconds(8) });
	const before = emulator.ledger.edits.length;
	const call = await webhook([['nemoVideoEditInstruction', { sessionId, ...GENERATE }]]);
	void call().catch(() => undefined);
	await until('the edit is sent', async () => emulator.ledger.edits.length > before);
	process.kill(first.pid, 'SIGKILL');
	await until('the log names the session', async () =>
		first.log().includes(`instruction for session ${sessionId}`),
	);

	const second = await startWorker();
	await until('the edit is done', async () => emulator.ledger.edits[before].outcome === 'changed');
	// Time in which another worker would take the job over.
	await pause(5_000);
	expect(emulator.ledger.edits).toHaveLength(before + 1);
	const look = await webhook([['nemoVideoGetTimeline', { sessionId }]]);
	expect(await look()).toMatchObject({ readyForExport: true });
	await second.stop();
});

test('stopped during an edit, with a grace period that is long enough: nothing is lost', async () => {
	const first = await startWorker();
	const sessionId = await session({ isEdited: false });
	emulator.set({ editMs: seconds(10) });
	const before = emulator.ledger.edits.length;
	const call = await webhook([['nemoVideoEditInstruction', { sessionId, ...GENERATE }]]);
	const answer = call();
	await until('the edit is sent', async () => emulator.ledger.edits.length > before);
	process.kill(first.pid, 'SIGTERM');
	expect(await answer).toMatchObject({ readyForExport: true, recovered: false });
	expect(emulator.ledger.edits).toHaveLength(before + 1);
});
