// A rolling restart, as a deploy does it: both workers are stopped and started again, one after the other, with twenty
// executions in flight.
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
const WORK = 30;
const IN_FLIGHT = 20;
const MORE = 10;
const PLACES = 30;

let world: FleetWorld;

beforeAll(async () => {
	world = await openFleet('fleet-rolling', { N8N_GRACEFUL_SHUTDOWN_TIMEOUT: String(GRACE) });
});

afterAll(async () => await world?.close());

async function startAll(flow: Flow, count: number): Promise<string[]> {
	const ids: string[] = [];
	// One at a time: an execution's id is that of the workflow's latest.
	for (let n = 0; n < count; n++) ids.push(await flow.start());
	return ids;
}

test('two workers are restarted one after the other with twenty executions in flight', async () => {
	const { fleet, emulator } = world;
	const { ledger } = emulator;
	const workers = [await world.startWorker(PLACES), await world.startWorker(PLACES)];
	const editing = await world.flow([CREATE, EDIT]);
	const exporting = await world.flow([CREATE, EDIT, EXPORT]);
	emulator.set({ editMs: 0, renderMs: seconds(WORK) });
	const ids = await startAll(exporting, IN_FLIGHT / 2);
	await until('the renders run', async () => ledger.renders.length === IN_FLIGHT / 2, 60_000);
	emulator.set({ editMs: seconds(WORK) });
	ids.push(...(await startAll(editing, IN_FLIGHT / 2)));
	await until('the edits run', async () => ledger.edits.length === IN_FLIGHT, 60_000);
	expect(await fleet.jobs()).toEqual({ active: IN_FLIGHT, waiting: 0 });
	const work = /(?:instruction for|render \S+ of) session/g;
	for (const worker of workers) expect(worker.log()).toMatch(work);

	process.kill(workers[0].pid, 'SIGTERM');
	// The queue goes on: what comes now is the other worker's.
	ids.push(...(await startAll(editing, MORE)));
	await workers[0].ended;
	await world.again(workers[0]);
	const { active } = await fleet.jobs();
	expect(active).toBeGreaterThan(0);
	process.kill(workers[1].pid, 'SIGTERM');
	await workers[1].ended;
	await world.again(workers[1]);

	const runs = [];
	for (const id of ids) runs.push(await fleet.main.finished(id));
	expect(runs.map(({ status }) => status)).toEqual(ids.map(() => 'success'));
	const sessions = ledger.sessions.map(({ sessionId }) => sessionId);
	expect(sessions).toHaveLength(ids.length);
	const during = `${IN_FLIGHT} executions are in flight, ${MORE} more come meanwhile`;
	const what = `SIGTERM to both workers, one after the other, each started again; grace period ${GRACE} s`;
	const verdict = judge(ledger, sessions, runs.map(lastOutput));
	report({ part: 'restarts', what, during, ...NEXT.nothing }, verdict);
});
