// What a fleet costs: n8n in queue mode with Redis and PostgreSQL, all of it on this machine.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { ROOT, RUN_FOLDER } from '../../tools/paths';
import { type Sink, startSink } from '../sink';
import { type Costs, costsOf, filePeak, machineOf, perExecution, tableBytes } from './costs';
import { Fleet } from '../../tools/n8n/fleet';
import {
	settledJobs,
	stored,
	type Stored,
	sustained,
	type Sustained,
	throughput,
	type Throughput,
	waiting,
	type Waiting,
} from './phases';
import { until } from '../../tools/n8n/services';
import * as workflows from './workflows';

const RESULT = path.join(RUN_FOLDER, 'bench-fleet', 'fleet.json');
const FOLDER = path.join(RUN_FOLDER, 'bench-fleet', 'work');
const NEVER_MS = 1e9;
/** Footage and clip of the pipeline each; large files are measured apart. */
const FILE_BYTES = 64 * 1024;
const LARGE_BYTES = 100 * 1024 * 1024;
const LOOP_RENDER_MS = 60_000;
/** So many executions a worker takes at once when nothing else is set. */
const DEFAULT_CONCURRENCY = 10;
const WAITING_AT_ONCE = 30;
const SPARE_PLACES = 50;

export interface FleetNumbers {
	/** What was set beside n8n's defaults. */
	env: Record<string, string>;
	machine: Awaited<ReturnType<typeof machineOf>>;
	throughput: Throughput;
	sustained: Sustained;
	/** More executions wait for clips than one worker takes by default; then a second worker comes. */
	places: {
		fired: number;
		byOneWorker: number;
		queued: number;
		byTwoWorkers: number;
		queuedThen: number;
	};
	waiting: Waiting;
	/** One execution of the five nodes, the polls of half a minute included. */
	pipeline: Costs;
	stored: Stored;
	/** Peak of a worker's memory over what it held before, for each byte of the file. */
	files: { fileMib: number; downloadPeakPerByte: number; uploadPeakPerByte: number };
	/** Start Export → Wait → Get Status. */
	loop: {
		/** The most jobs that workers held during the Wait. */
		activeWhileWaiting: number;
		statusWhileWaiting: string;
		/** From the webhook to the end, in s: the render takes 60 s, the Wait 65 s. */
		tookSeconds: number;
		endedWith: string;
	};
	/** How long all of this took, in s. */
	tookSeconds: number;
}

interface FleetScale {
	/** Executions whose throughput is measured. */
	short: number;
	/** Executions that wait in one worker, step by step. */
	waiting: number[];
}
const FULL: FleetScale = { short: 120, waiting: [10, 100, 200] };

/**
 * Measures a fleet that it starts and ends itself: two and a half minutes. `env` are more environment
 * variables for main and workers, to see what they change.
 */
export async function measureFleet(
	tell: (done: string) => void = () => {},
	env: Record<string, string> = {},
): Promise<FleetNumbers> {
	const startMs = Date.now();
	await rm(FOLDER, { recursive: true, force: true });
	await mkdir(FOLDER, { recursive: true });
	const files = await makeFiles();
	const closing: Array<() => Promise<void>> = [];
	try {
		const service = await startSink();
		closing.push(async () => await service.close());
		const slow = await startSink();
		closing.push(async () => await slow.close());
		const fleet = await Fleet.start(FOLDER, env);
		closing.push(async () => await fleet.stop());
		service.serve({ file: files.small, stream: await answer() });
		slow.serve({ file: files.small });
		slow.renderMs = LOOP_RENDER_MS;
		await publish(fleet, service, slow, files);
		tell('Redis, PostgreSQL and the main run');
		const numbers = await measured(fleet, service, files, FULL, tell);
		const result: FleetNumbers = { env, ...numbers, tookSeconds: (Date.now() - startMs) / 1000 };
		await writeFile(RESULT, JSON.stringify(result, null, '\t'));
		return result;
	} finally {
		for (const close of closing.reverse()) {
			await close().catch((error: Error) => console.error(error.message));
		}
		await rm(FOLDER, { recursive: true, force: true });
	}
}

interface Files {
	small: string;
	large: string;
}

/** Videos by name and first bytes; the rest is noise, which nobody can compress, like a video. */
async function makeFiles(): Promise<Files> {
	const make = async (name: string, bytes: number) => {
		const file = path.join(FOLDER, name);
		const head = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1');
		await writeFile(file, Buffer.concat([head, randomBytes(bytes - head.length)]));
		return file;
	};
	return {
		small: await make('small.mp4', FILE_BYTES),
		large: await make('large.mp4', LARGE_BYTES),
	};
}

/** What the service says to an instruction: an edit as it was seen from the real one. */
async function answer(): Promise<() => Buffer[]> {
	const file = path.join(ROOT, 'test', 'fixtures', 'streams', 'two-stage.txt');
	const events = await readFile(file);
	return () => [events];
}

async function publish(fleet: Fleet, service: Sink, slow: Sink, { small, large }: Files) {
	await fleet.publish(workflows.short(), service.url);
	await fleet.publish(workflows.waiting(), service.url);
	await fleet.publish(workflows.pipeline(small), service.url);
	await fleet.publish(workflows.download(), service.url);
	await fleet.publish(workflows.upload(large), service.url);
	await fleet.publish(workflows.loop(), slow.url);
}

async function measured(
	fleet: Fleet,
	sink: Sink,
	files: Files,
	scale: FleetScale,
	tell: (done: string) => void,
): Promise<Omit<FleetNumbers, 'env' | 'tookSeconds'>> {
	const machine = await machineOf(fleet);
	const { numbers: first, worker } = await throughput(
		fleet,
		scale.short,
		async () => await fleet.startWorker('worker'),
	);
	tell('throughput of one worker');
	const together = await sustained(fleet, worker, scale.short);
	tell('main and worker together');
	sink.serve({ file: files.large });
	const { rss } = await worker.memory();
	const downloadPeakPerByte = (await filePeak(fleet, worker, 'download', rss)) / LARGE_BYTES;
	const uploadPeakPerByte = (await filePeak(fleet, worker, 'upload', rss)) / LARGE_BYTES;
	sink.serve({ file: files.small });
	tell('large files');
	const asleep = await startLoop(fleet);
	tell('the loop waits');

	const most = Math.max(...scale.waiting);
	sink.renderMs = NEVER_MS;
	await fleet.fire('waiting', WAITING_AT_ONCE);
	const alone = await settledJobs(fleet, { active: DEFAULT_CONCURRENCY });
	// New, so that what it takes for waiting is not hidden in what the work before has left behind.
	const second = await fleet.startWorker('worker2', most + SPARE_PLACES);
	const both = await settledJobs(fleet, { active: WAITING_AT_ONCE });
	const places = {
		fired: WAITING_AT_ONCE,
		byOneWorker: alone.active,
		queued: alone.queued,
		byTwoWorkers: both.active,
		queuedThen: both.queued,
	};
	sink.renderMs = 0;
	await fleet.finished('waiting', WAITING_AT_ONCE, 60_000);
	await worker.stop();
	tell('places of a worker');

	await fleet.postgres.query('vacuum full');
	const empty = await tableBytes(fleet);
	sink.renderMs = NEVER_MS;
	const before = await costsOf(fleet, second);
	const waits = await waiting(fleet, second, sink, scale.waiting);
	tell('waiting executions');
	sink.renderMs = 0;
	await fleet.finished('pipeline', most, 60_000);
	const pipeline = perExecution(before, await costsOf(fleet, second), most);
	const kept = await stored(fleet, empty, most, 2 * FILE_BYTES);
	tell('what is stored');
	const loop = { ...asleep, ...(await endOfLoop(fleet)) };
	return {
		machine,
		throughput: first,
		sustained: together,
		places,
		waiting: waits,
		pipeline,
		stored: kept,
		files: { fileMib: LARGE_BYTES / 2 ** 20, downloadPeakPerByte, uploadPeakPerByte },
		loop,
	};
}

const LOOP = `from execution_entity e join workflow_entity w on w.id = e."workflowId"
	where w.name = 'loop'`;

/** Starts the loop while nothing else runs, and looks who is busy with it once it waits. */
async function startLoop(fleet: Fleet) {
	await fleet.fire('loop', 1);
	const status = async () => (await fleet.postgres.query(`select e.status ${LOOP}`))[0][0];
	const statusWhileWaiting = await until('the loop waits', async () =>
		(await status()) === 'waiting' ? 'waiting' : undefined,
	);
	let activeWhileWaiting = 0;
	for (let look = 0; look < 10; look++) {
		const { active, queued } = await fleet.jobs();
		activeWhileWaiting = Math.max(activeWhileWaiting, active + queued);
		await pause(200);
	}
	return { statusWhileWaiting, activeWhileWaiting };
}

async function endOfLoop(fleet: Fleet) {
	await fleet.finished('loop', 1, 90_000);
	const took = `extract(epoch from e."stoppedAt" - e."createdAt")`;
	const [[endedWith, seconds]] = await fleet.postgres.query(`select e.status, ${took} ${LOOP}`);
	return { endedWith, tookSeconds: Number(seconds) };
}
