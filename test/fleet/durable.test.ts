// Send → Wait → Get Outcome and Start → Wait → Get Status, while everything is killed and started again.
import { until } from '../../tools/n8n/services';
import { judge, NEXT, report } from './rows';
import {
	CREATE,
	EDIT,
	type FleetWorld,
	GENERATE,
	lastOutput,
	openFleet,
	seconds,
	statusOf,
	type Step,
} from './world';

jest.setTimeout(600_000);

/** The shortest that n8n keeps in its database. */
const WAIT: Step = {
	type: 'n8n-nodes-base.wait',
	parameters: { resume: 'timeInterval', amount: 65, unit: 'seconds' },
};
const SHAPES: Record<string, Step[]> = {
	'Send → Wait → Get Outcome': [
		CREATE,
		{ ...EDIT, name: 'Send', parameters: { operation: 'send', ...GENERATE } },
		WAIT,
		{ ...EDIT, name: 'Get Outcome', parameters: { operation: 'getOutcome' } },
	],
	'Start → Wait → Get Status': [
		CREATE,
		EDIT,
		{ type: 'nemoVideoExport', name: 'Start', parameters: { operation: 'start' } },
		WAIT,
		{
			type: 'nemoVideoExport',
			name: 'Get Status',
			parameters: { operation: 'getStatus', download: false },
		},
	],
};

let world: FleetWorld;

beforeAll(async () => {
	world = await openFleet('fleet-durable');
});

afterAll(async () => await world?.close());

async function restartEverything(killWorker: () => Promise<void>): Promise<void> {
	const { main, redis, postgres } = world.fleet;
	await killWorker();
	process.kill(main.pid, 'SIGKILL');
	await main.ended;
	await redis.crash();
	await postgres.crash();
	await postgres.again();
	await redis.again();
	await world.fleet.mainAgain();
}

test('durable shapes go on after everything was killed', async () => {
	const { fleet, emulator } = world;
	const worker = await world.startWorker();
	emulator.set({ renderMs: seconds(30) });
	const { sessions } = emulator.ledger;
	const started: Array<{ shape: string; id: string; sessionId: string }> = [];
	for (const [shape, steps] of Object.entries(SHAPES)) {
		const before = sessions.length;
		const id = await (await world.flow(steps)).start();
		const isWaiting = async () => (await statusOf(fleet, id)) === 'waiting';
		await until(`${shape} waits`, isWaiting, 60_000);
		started.push({ shape, id, sessionId: sessions[before].sessionId });
	}
	await restartEverything(async () => {
		process.kill(worker.pid, 'SIGKILL');
		await worker.ended;
	});
	await world.startWorker();
	for (const { shape, id, sessionId } of started) {
		const run = await fleet.main.finished(id, 240_000);
		expect([shape, run.status]).toEqual([shape, 'success']);
		const output = lastOutput(run);
		const wanted = shape.startsWith('Send') ? { readyForExport: true } : { status: 'completed' };
		expect(output).toMatchObject({ sessionId, ...wanted });
		const what = 'SIGKILL to the worker, the main process, Redis and PostgreSQL; all start again';
		const verdict = judge(emulator.ledger, [sessionId], output);
		report({ part: 'restarts', what, during: `${shape}, in its wait`, ...NEXT.nothing }, verdict);
	}
});
