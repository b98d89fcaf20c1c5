// Workers that are killed or stopped, and what becomes of what they ran: one execution at each point, with and without
// n8n's "Save execution progress", on one worker.
import { appendFile } from 'node:fs/promises';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { Worker } from '../../tools/n8n/fleet';
import { until } from '../../tools/n8n/services';
import { type Point, POINTS } from './points';
import { judge, NEXT, report } from './rows';
import {
	exportOf,
	type FleetWorld,
	type Flow,
	killedHasEnded,
	lastOutput,
	latestExecution,
	lookAt,
	openFleet,
	queueIsEmpty,
	seconds,
	statusOf,
} from './world';

jest.setTimeout(600_000);

interface Cell {
	point: Point;
	savesProgress: boolean;
}
interface Started extends Cell {
	flow: Flow;
	execution: string;
	sessionId: string;
}
const CELLS: Cell[] = POINTS.flatMap((point) =>
	[false, true].map((savesProgress) => ({ point, savesProgress })),
);

let world: FleetWorld;
/** The workflow of each cell. */
const flows = new Map<Cell, Flow>();

beforeAll(async () => {
	// As the documents say: longer than the longest edit.
	world = await openFleet('fleet-kills', { N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '120' });
	const footage = path.join(world.files, 'footage.mp4');
	await makeSampleVideo(footage, { durationMs: 9_000, width: 320, height: 180, fps: 15 });
	// A box that players skip: more bytes than the sockets hold.
	const padding = Buffer.alloc(32 * 1024 * 1024);
	padding.writeUInt32BE(padding.length);
	padding.write('free', 4);
	await appendFile(footage, padding);
	for (const cell of CELLS) {
		const { point, savesProgress } = cell;
		flows.set(cell, await world.flow(point.steps(world), { savesProgress }));
	}
});

afterAll(async () => await world?.close());

/** Starts the execution of a cell and waits until it is at its point. */
async function start(cell: Cell): Promise<Started> {
	const { point } = cell;
	const flow = flows.get(cell)!;
	point.prepare(world);
	const { sessions } = world.emulator.ledger;
	const before = sessions.length;
	const execution = await flow.start();
	await until(
		`${point.name} is reached`,
		async () => {
			const session = sessions[before];
			return session !== undefined && point.isReached(world, session.sessionId);
		},
		60_000,
	);
	const [{ sessionId }] = sessions.slice(before);
	return { ...cell, flow, execution, sessionId };
}

function isPolled({ sessionId }: Started): boolean {
	const { renders, polls } = world.emulator.ledger;
	const own = renders.filter((render) => render.sessionId === sessionId);
	return own.some((render) => polls.some(({ renderId }) => renderId === render.renderId));
}

const RECOVERIES = ['another worker', 'the same worker, started again'];

describe.each(['SIGKILL', 'SIGTERM'] as const)('%s', (signal) => {
	describe.each(RECOVERIES)('%s goes on', (recovery) => {
		const started: Started[] = [];
		let killed: Worker;
		let next: Worker;

		beforeAll(async () => {
			killed = await world.startWorker();
			for (const cell of CELLS) started.push(await start(cell));
			await until('both renders are polled', async () => started.slice(0, 2).every(isPolled));
			const { active } = await world.fleet.jobs();
			expect(active).toBe(CELLS.length);
			process.kill(killed.pid, signal);
			await killed.ended;
			next = await (recovery === RECOVERIES[0] ? world.startWorker() : world.again(killed));
			await queueIsEmpty(world.fleet);
			// Edits and renders go on at the service.
			const isWorking = ({ outcome }: { outcome: string }) => outcome === 'running';
			await until(
				'the edits are done',
				async () => !world.emulator.ledger.edits.some(isWorking),
				120_000,
			);
		});

		afterAll(async () => await next?.stop());

		test.each(CELLS.map((cell, index) => ({ ...cell, label: cell.point.name, index })))(
			'$label, Save Progress: $savesProgress',
			async ({ index }) => {
				const cell = started[index];
				const { ledger } = world.emulator;
				const sessionsBefore = ledger.sessions.length;
				expect(killed.log()).toMatch(cell.point.names(cell.sessionId));
				// No worker has run it a second time.
				const [first] = await byItself(cell);
				const { outputs, step } = first
					? { outputs: [first], step: NEXT.nothing }
					: await pickUp(cell, signal);
				const added = ledger.sessions.slice(sessionsBefore).map(({ sessionId }) => sessionId);
				const progress = cell.savesProgress ? 'on' : 'off';
				report(
					{
						part: 'kills',
						what: `${signal} to a worker; ${recovery} goes on`,
						during: `${cell.point.name} (Save Progress ${progress})`,
						...step,
					},
					judge(ledger, [cell.sessionId, ...added], outputs),
				);
			},
		);
	});
});

/** The output of an execution that ended well, or nothing. */
async function byItself({ execution }: Started): Promise<unknown[]> {
	if ((await statusOf(world.fleet, execution)) !== 'success') return [];
	return [lastOutput(await world.fleet.main.finished(execution))];
}

/** Does what a person does who finds a crashed execution. */
async function pickUp({ point, sessionId, flow, execution, savesProgress }: Started, how: string) {
	expect(how).toBe('SIGKILL');
	await killedHasEnded(world.fleet, execution);
	if (savesProgress) await expectNoRetry(execution, flow);
	if (point.name === 'the stream of an edit') {
		expect(lastOutput(await world.byHand(lookAt(sessionId)))).toMatchObject({
			readyForExport: true,
		});
		return { outputs: [await exported(sessionId)], step: NEXT.look };
	}
	if (point.name !== 'half an upload') {
		return { outputs: [await exported(sessionId)], step: NEXT.exportAgain };
	}
	const run = await world.fleet.main.finished(await flow.start());
	expect(run.status).toBe('success');
	return { outputs: [lastOutput(run)], step: NEXT.runAgain };
}

/** n8n has written over what Save Progress had stored: its own Retry finds nothing to go on with, and sends nothing. */
async function expectNoRetry(execution: string, flow: Flow): Promise<void> {
	const { ledger } = world.emulator;
	const before = ledger.requests;
	await world.fleet.main.call('POST', `/executions/${execution}/retry`, { loadWorkflow: true });
	const retried = await world.fleet.main.finished(await latestExecution(world.fleet, flow.id));
	expect([retried.status, retried.runData]).toEqual(['error', {}]);
	expect(ledger.requests).toBe(before);
}

async function exported(sessionId: string): Promise<unknown> {
	world.emulator.set({ renderMs: seconds(1) });
	const run = await world.byHand(exportOf(sessionId));
	expect(lastOutput(run)).toMatchObject({ status: 'completed', sessionId });
	return lastOutput(run);
}
