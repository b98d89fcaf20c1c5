// A rolling restart, as a deploy does it: both workers are stopped and started again, one after the other, with twenty
// executions in flight.
import type { Worker } from '../../tools/n8n/fleet';
import { until } from '../../tools/n8n/services';
import { judge, NEXT, report } from './rows';
import {
	CREATE,
	EDIT,
	EXPORT,
	type FleetWorld,
	type Flow,
	lastOutput,
	openFleet,
	seconds,
} from './world';

jest.setTimeout(600_000);

const GRACE = 60;
/** Real seconds that each edit and each render takes. */
const WORK = 40;
const IN_FLIGHT = 20;
/** More than are in flight: none of them has to wait for the worker that is away. */
const PLACES = 30;

let world: FleetWorld;

beforeAll(async () => {
	world = await openFleet('fleet-rolling', { N8N_GRACEFUL_SHUTDOWN_TIMEOUT: String(GRACE) });
});

afterAll(async () => await world?.close());

const startAll = async (flow: Flow, count: number) =>
	await Promise.all(Array.from({ length: count }, async () => await flow.start()));

async function restart(worker: Worker): Promise<void> {
	process.kill(worker.pid, 'SIGTERM');
	await worker.ended;
	await world.again(worker);
}

test('two workers are restarted one after the other with twenty executions in flight', async () => {
	const { fleet, emulator } = world;
	const { ledger } = emulator;
	const workers = [await world.startWorker(PLACES), await world.startWorker(PLACES)];
	const editing = await world.flow([CREATE, EDIT]);
	const exporting = await world.flow([CREATE, EDIT, EXPORT]);
	emulator.set({ editMs: 0, renderMs: seconds(WORK) });
	await startAll(exporting, IN_FLIGHT / 2);
	await until('the renders run', async () => ledger.renders.length === IN_FLIGHT / 2, 60_000);
	emulator.set({ editMs: seconds(WORK) });
	await startAll(editing, IN_FLIGHT / 2);
	await until('the edits run', async () => ledger.edits.length === IN_FLIGHT, 60_000);
	expect(await fleet.jobs()).toEqual({ active: IN_FLIGHT, waiting: 0 });
	const work = /(?:instruction for|render \S+ of) session/g;
	for (const worker of workers) expect(worker.log()).toMatch(work);

	await restart(workers[0]);
	// However long the worker took to come back: there is as much in flight for the second restart.
	const before = ledger.edits.length;
	await startAll(editing, IN_FLIGHT);
	await until('the edits run', async () => ledger.edits.length === before + IN_FLIGHT, 60_000);
	expect((await fleet.jobs()).active).toBeGreaterThanOrEqual(IN_FLIGHT);
	const log = workers[1].log();
	const mine = (id: string) => log.includes(`instruction for session ${id}`);
	expect(ledger.edits.slice(before).some(({ sessionId }) => mine(sessionId))).toBe(true);
	await restart(workers[1]);

	const ids = (await fleet.postgres.query('select id from execution_entity')).flat();
	expect(ids).toHaveLength(2 * IN_FLIGHT);
	const runs = [];
	for (const id of ids) runs.push(await fleet.main.finished(id));
	expect(runs.map(({ status }) => status)).toEqual(ids.map(() => 'success'));
	const sessions = ledger.sessions.map(({ sessionId }) => sessionId);
	expect(sessions).toHaveLength(ids.length);
	const during = `${IN_FLIGHT} executions are in flight at each of the two restarts`;
	const what = `SIGTERM to both workers, one after the other, each started again; grace period ${GRACE} s`;
	const verdict = judge(ledger, sessions, runs.map(lastOutput));
	report({ part: 'restarts', what, during, ...NEXT.nothing }, verdict);
});
