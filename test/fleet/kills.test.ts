// Workers that are killed or stopped, and what becomes of what they ran: one execution at each point, with and without
// n8n's "Save execution progress", on one worker.
import { appendFile } from 'node:fs/promises';
import path from 'node:path';

import { makeSampleVideo } from '../../emulator';
import type { Worker } from '../../tools/n8n/fleet';
import { until } from '../../tools/n8n/services';
import { judge, NEXT, report } from './rows';
import {
	type FleetWorld,
	type Flow,
	GENERATE,
	lastOutput,
	latestExecution,
	openFleet,
	queueIsEmpty,
	seconds,
	statusOf,
	type Step,
} from './world';

jest.setTimeout(600_000);

const CREATE: Step = { type: 'nemoVideoCreateSession' };
const EDIT: Step = { type: 'nemoVideoEditInstruction', parameters: GENERATE };
const EXPORT: Step = {
	type: 'nemoVideoExport',
	parameters: { download: false, options: { pollInterval: 5, maxWait: 200 } },
};
/** How long each answer is held back, in real seconds: longer than it takes to start all executions. */
const HELD = 60;

interface Point {
	name: string;
	steps(world: FleetWorld): Step[];
	/** Prepares the service for one execution. */
	prepare(world: FleetWorld): void;
	/** Whether an execution that was started last is at this point. */
	isReached(world: FleetWorld, sessionId: string): boolean;
	/** What the log said before. */
	names(sessionId: string): RegExp;
}

const RENDER_ROUTE = '/api/render/proxy/lambda';
const UPLOAD_ROUTE = 'POST /api/upload-video/nemo_agent/me/:sessionId';
const hasRender = ({ emulator }: FleetWorld, session: string) =>
	emulator.ledger.renders.some(({ sessionId }) => sessionId === session);
const countUploads = ({ emulator }: FleetWorld) =>
	emulator.ledger.requestsByRoute[UPLOAD_ROUTE] ?? 0;
let uploadsBefore = 0;

const POINTS: Point[] = [
	{
		name: 'a wait between polls',
		steps: () => [CREATE, EDIT, EXPORT],
		prepare: ({ emulator }) => emulator.set({ editMs: 0, renderMs: seconds(HELD) }),
		isReached: ({ emulator }, session) =>
			emulator.ledger.polls.some(({ renderId }) =>
				emulator.ledger.renders.some((r) => r.renderId === renderId && r.sessionId === session),
			),
		names: (session) => new RegExp(`render \\S+ of session ${session}`),
	},
	{
		name: 'a submit whose answer is held back',
		steps: () => [CREATE, EDIT, EXPORT],
		prepare: ({ emulator }) => {
			emulator.set({ editMs: 0, renderMs: seconds(HELD / 2) });
			// The answer has more than 50 bytes.
			const dripMs = seconds(HELD / 50);
			emulator.inject({ match: { path: `${RENDER_ROUTE}$`, method: 'POST' }, do: { dripMs } });
		},
		isReached: hasRender,
		names: (session) => new RegExp(`render \\S+ of session ${session}`),
	},
	{
		name: 'half an upload',
		steps: ({ files }) => [
			{
				type: 'n8n-nodes-base.readWriteFile',
				parameters: { operation: 'read', fileSelector: path.join(files, 'footage.mp4') },
			},
			CREATE,
			{ type: 'nemoVideoUpload' },
		],
		prepare: (world) => {
			uploadsBefore = countUploads(world);
			// The body is not read before that: what the sockets do not hold stays with the worker.
			const delayMs = seconds(HELD);
			world.emulator.inject({ match: { path: '/api/upload-video' }, do: { delayMs } });
		},
		isReached: (world) => countUploads(world) > uploadsBefore,
		names: (session) => new RegExp(`upload to session ${session}`),
	},
	{
		name: 'the stream of an edit',
		steps: () => [CREATE, EDIT],
		prepare: ({ emulator }) => emulator.set({ editMs: seconds(HELD) }),
		isReached: ({ emulator }, session) =>
			emulator.ledger.edits.some(({ sessionId }) => sessionId === session),
		names: (session) => new RegExp(`instruction for session ${session}`),
	},
];

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
});

afterAll(async () => await world?.close());

/** Starts the execution of a cell and waits until it is at its point. */
async function start({ point, savesProgress }: Cell): Promise<Started> {
	point.prepare(world);
	const { sessions } = world.emulator.ledger;
	const before = sessions.length;
	const flow = await world.flow(point.steps(world), { savesProgress });
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
	return { point, savesProgress, flow, execution, sessionId };
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
	expect(await statusOf(world.fleet, execution)).toMatch(/^(error|crashed)$/);
	const isEdit = point.name === 'the stream of an edit';
	if (isEdit) {
		const look = { type: 'nemoVideoGetTimeline', parameters: { sessionId } };
		expect(lastOutput(await world.byHand(look))).toMatchObject({ readyForExport: true });
		return { outputs: [await exported(sessionId)], step: NEXT.look };
	}
	if (savesProgress) {
		await world.fleet.main.call('POST', `/executions/${execution}/retry`, { loadWorkflow: true });
		const retried = await latestExecution(world.fleet, flow.id);
		const run = await world.fleet.main.finished(retried);
		expect(run.status).toBe('success');
		return { outputs: [lastOutput(run)], step: NEXT.retry };
	}
	if (point.name !== 'half an upload') {
		return { outputs: [await exported(sessionId)], step: NEXT.exportAgain };
	}
	const run = await world.fleet.main.finished(await flow.start());
	expect(run.status).toBe('success');
	return { outputs: [lastOutput(run)], step: NEXT.runAgain };
}

async function exported(sessionId: string): Promise<unknown> {
	world.emulator.set({ renderMs: seconds(1) });
	const { type, parameters } = EXPORT;
	const run = await world.byHand({ type, parameters: { ...parameters, sessionId } });
	expect(lastOutput(run)).toMatchObject({ status: 'completed', sessionId });
	return lastOutput(run);
}
