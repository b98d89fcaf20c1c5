// Main process, Redis, PostgreSQL and the service fail for some seconds, while an edit and an export run.
import { setTimeout as pause } from 'node:timers/promises';

import { until } from '../../tools/n8n/services';
import { judge, NEXT, report } from './rows';
import {
	CREATE,
	EDIT,
	EXPORT,
	type FleetWorld,
	exportOf,
	lastOutput,
	lookAt,
	openFleet,
	queueIsEmpty,
	seconds,
	statusOf,
} from './world';

jest.setTimeout(300_000);

const DOWN_MS = 6_000;
/** Real seconds that an edit and a render take: they begin before the outage and end after it. */
const WORK = 30;

let world: FleetWorld;

beforeAll(async () => {
	world = await openFleet('fleet-outages');
	await world.startWorker();
});

afterAll(async () => await world?.close());

const down = async () => await pause(DOWN_MS);

const NO_SERVICE = 'NemoVideo cannot be reached and the stream of the edit breaks';
/** Each ends something, waits, and starts it again. */
const OUTAGES: Record<string, () => Promise<void>> = {
	'the main process is killed': async () => {
		const { main } = world.fleet;
		process.kill(main.pid, 'SIGKILL');
		await main.ended;
		await down();
		await world.fleet.mainAgain();
	},
	'Redis crashes': async () => {
		await world.fleet.redis.crash();
		await down();
		await world.fleet.redis.again();
	},
	'PostgreSQL crashes': async () => {
		await world.fleet.postgres.crash();
		await down();
		await world.fleet.postgres.again();
	},
	[NO_SERVICE]: async () => {
		const { emulator } = world;
		emulator.inject({ times: 'always', do: { dropConnection: 'beforeAnswer' } });
		await down();
		emulator.clearFaults();
	},
};

async function startBoth(what: string) {
	const { emulator } = world;
	const { sessions, edits, renders } = emulator.ledger;
	const [sessionsBefore, rendersBefore] = [sessions.length, renders.length];
	emulator.set({ editMs: 0, renderMs: seconds(WORK) });
	const exporting = await world.flow([CREATE, EDIT, EXPORT]);
	const exportId = await exporting.start();
	await until('the render is submitted', async () => renders.length > rendersBefore, 60_000);
	const editsBefore = edits.length;
	emulator.set({ editMs: seconds(WORK) });
	if (what === NO_SERVICE) {
		emulator.inject({ match: { path: '/run_sse' }, do: { cutStreamAfterEvents: 1 } });
	}
	const editing = await world.flow([CREATE, EDIT]);
	const editId = await editing.start();
	await until('the instruction is sent', async () => edits.length > editsBefore, 60_000);
	const [exported, edited] = sessions.slice(sessionsBefore).map(({ sessionId }) => sessionId);
	return { exported, exportId, edited, editId };
}

test.each(Object.keys(OUTAGES))('%s', async (what) => {
	const { exported, exportId, edited, editId } = await startBoth(what);
	await OUTAGES[what]();
	await queueIsEmpty(world.fleet, 120_000);
	const { ledger } = world.emulator;
	const outage = `${what}, for ${DOWN_MS / 1000} s`;
	await judged(outage, 'an edit', edited, editId, async () => {
		return lastOutput(await world.byHand(lookAt(edited)));
	});
	await judged(outage, 'an export', exported, exportId, async () => {
		return lastOutput(await world.byHand(exportOf(exported)));
	});
	expect(ledger.edits.every(({ outcome }) => outcome === 'changed')).toBe(true);
});

async function judged(
	what: string,
	during: string,
	sessionId: string,
	execution: string,
	byHand: () => Promise<unknown>,
) {
	const isDone = (await statusOf(world.fleet, execution)) === 'success';
	const output = isDone ? lastOutput(await world.fleet.main.finished(execution)) : await byHand();
	const step = isDone ? NEXT.nothing : during === 'an edit' ? NEXT.look : NEXT.exportAgain;
	report(
		{ part: 'outages', what, during, ...step },
		judge(world.emulator.ledger, [sessionId], output),
	);
}
