// n8n in queue mode: the main process takes the webhook, a worker runs the nodes. The quickest cases; `npm run fleet`
// has them all.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { until } from '../../tools/n8n/services';
import {
	CREATE,
	EDIT,
	type FleetWorld,
	EXPORT,
	exportOf,
	killedHasEnded,
	lastOutput,
	lookAt,
	openFleet,
	queueIsEmpty,
	seconds,
} from '../fleet/world';

jest.setTimeout(300_000);

let world: FleetWorld | undefined;
let fleet: FleetWorld['fleet'];

beforeAll(async () => {
	world = await openFleet('fleet');
	fleet = world.fleet;
});

afterAll(async () => await world?.close());

test('a worker is killed in an edit and in a render: the log names both, and nothing is sent twice', async () => {
	const { emulator, flow, startWorker, byHand } = world!;
	const { sessions, edits, renders } = emulator.ledger;
	const worker = await startWorker();
	emulator.set({ renderMs: seconds(15) });
	await (await flow([CREATE, EDIT, EXPORT])).start();
	await until('the render is submitted', async () => renders.length === 1, 60_000);
	emulator.set({ editMs: seconds(8) });
	const editing = await (await flow([CREATE, EDIT])).start();
	await until('the edit is sent', async () => edits.length === 2, 60_000);
	process.kill(worker.pid, 'SIGKILL');
	await worker.ended;
	const [exported, edited] = sessions.map(({ sessionId }) => sessionId);
	const [{ renderId }] = renders;
	expect(worker.log()).toContain(`render ${renderId} of session ${exported}`);
	expect(worker.log()).toContain(`instruction for session ${edited}`);

	const other = await startWorker();
	await killedHasEnded(fleet, editing);
	await queueIsEmpty(fleet);
	expect(lastOutput(await byHand(lookAt(edited)))).toMatchObject({ readyForExport: true });
	const clip = lastOutput(await byHand(exportOf(exported)));
	expect(clip).toMatchObject({ renderId, status: 'completed' });
	expect(edits.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
	expect(renders.filter(({ repeated }) => !repeated)).toHaveLength(1);
	await other.stop();
});

const isAlive = (pid: number) => existsSync(path.join('/proc', String(pid)));

test('a worker runs what a webhook of the main process starts, and stop ends every process', async () => {
	const { emulator, flow, startWorker, close } = world!;
	const { sessions } = emulator.ledger;
	const before = sessions.length;
	const id = await (await flow([CREATE, { type: 'nemoVideoGetTimeline' }])).start();
	await until('the execution is queued', async () => (await fleet.jobs()).waiting === 1);
	expect(sessions).toHaveLength(before);

	const worker = await startWorker();
	const run = await fleet.main.finished(id);
	expect(run.status).toBe('success');
	const [{ sessionId }] = sessions.slice(before);
	expect(lastOutput(run)).toMatchObject({ sessionId, readyForExport: false });
	await queueIsEmpty(fleet);

	const pids = [fleet.main, worker, fleet.redis, fleet.postgres].map(({ pid }) => pid);
	expect(pids.map(isAlive)).toEqual([true, true, true, true]);
	world = undefined;
	await close();
	expect(pids.map(isAlive)).toEqual([false, false, false, false]);
});
