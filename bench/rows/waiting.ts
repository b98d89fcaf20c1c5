// Exports: many concurrently, many waiting, and cancelling them.
import { setTimeout as pause } from 'node:timers/promises';

import { KIB, type Bench } from '../bench';
import { nodeMs, type BenchServer } from '../n8n';
import { inTurn, median, type Findings, type Row } from '../row';
import { chain, items, nemoVideo, node } from '../workflows';

const SECOND_MS = 1_000;
const RENDER_MS = 60 * SECOND_MS;
/** The shortest interval that the node allows, which makes the most polls. */
const POLL_S = 5;
const HEAP_GOAL_KIB = 20;
const CANCEL_GOAL_MS = 1_000;
/** Evenly spread, 1,000 renders are polled 50 times in this time. */
const SLOT_MS = 250;

/** One export after another, by n8n's loop: how nodes that take one item at a time are used. */
function oneAfterAnother(count: number) {
	const loop = node('Loop', 'n8n-nodes-base.splitInBatches', 3, { batchSize: 1, options: {} });
	const workflow = chain('exports-in-turn', [...items(count), loop]);
	const work = nemoVideo('Work', 'nemoVideoExport', { download: false });
	const link = (to: string) => [{ node: to, type: 'main', index: 0 }];
	return {
		...workflow,
		nodes: [...workflow.nodes, work],
		connections: {
			...workflow.connections,
			Loop: { main: [[], link('Work')] },
			Work: { main: [link('Loop')] },
		},
	};
}

/** The row for exports of 60 s. In `server` timers of a second and more pass `speed` times faster. */
export async function exportRows(
	bench: Bench,
	server: BenchServer,
	speed: number,
): Promise<Findings> {
	const { exports: count, rounds } = bench.scale;
	bench.sink.renderMs = RENDER_MS / speed;
	const sideBySide = chain('exports', [
		...items(count),
		nemoVideo('Work', 'nemoVideoExport', { download: false }),
	]);
	const emulated = (ms: number) => (ms * speed) / SECOND_MS;
	const together: number[] = [];
	const inTurnS: number[] = [];
	await inTurn(rounds, {
		ours: async () => {
			bench.say(`${count} exports side by side`);
			together.push(emulated(nodeMs(await server.run(sideBySide), 'Work')));
		},
		rival: async () => {
			bench.say(`${count} exports one after another`);
			const run = await server.run(oneAfterAnother(count));
			const tasks = run.runData.Work ?? [];
			if (tasks.length !== count) throw new Error(`${tasks.length} of ${count} exports ran`);
			inTurnS.push(emulated(tasks.reduce((sum, { executionTime }) => sum + executionTime, 0)));
		},
	});
	const ratio = 2 / count;
	const row: Row = {
		work: `${count} exports of 60 s`,
		measure: 'wall time, emulated',
		unit: 's',
		ours: together,
		rival: 'one after another (Loop Over Items)',
		theirs: inTurnS,
		goal: `≤ ${ratio} of it`,
		met: median(together) <= ratio * median(inTurnS),
		note: `Poll Interval 30 s, the default; n8n's timers and the renders pass ${speed} times faster. The renders are the sink's: ffmpeg would take all of both cores.`,
	};
	return { rows: [row], growth: [] };
}

/** How long a round lasts in which only memory is measured. */
const GLANCE_S = 1;

/** The measurements of one round. */
interface Wait {
	heapKibEach: number;
	cancelMs: number;
	/** Polls in the fullest slot, divided by the mean of all slots. */
	burst: number;
	/** The shortest time between two polls of the same render, in s. */
	gapS: number;
}

async function waitRound(
	bench: Bench,
	server: BenchServer,
	count: number,
	watchS = 2.2 * POLL_S,
): Promise<Wait> {
	const { seen } = bench.sink;
	bench.sink.renderMs = Infinity;
	bench.say(`${count} exports waiting`);
	for (const list of [seen.renders, seen.polls]) list.length = 0;
	const before = await server.memory();
	const id = await server.start(
		chain(`waiting-${count}`, [
			...items(count),
			nemoVideo('Work', 'nemoVideoExport', { options: { pollInterval: POLL_S } }),
		]),
	);
	while (seen.renders.length < count) await pause(50);
	// One interval after the last start, each render has been polled once.
	const fromMs = Date.now() + POLL_S * SECOND_MS;
	await pause(watchS * SECOND_MS);
	const polls = [...seen.polls];
	const toMs = Date.now();
	const waiting = await server.memory();
	const stopMs = Date.now();
	await server.n8n.cancel(id);
	const { status } = await server.n8n.finished(id);
	const cancelMs = Date.now() - stopMs;
	if (status !== 'canceled') throw new Error(`The waiting exports ended with ${status}`);
	// If 1,000 exports went on, there would be 200 polls in this time.
	await pause(SECOND_MS);
	const late = seen.polls.filter(({ atMs }) => atMs > stopMs + cancelMs);
	if (late.length > 0) throw new Error(`${late.length} polls came after the cancel`);
	return {
		heapKibEach: (waiting.heapUsed - before.heapUsed) / KIB / count,
		cancelMs,
		...rhythmOf(polls, fromMs, toMs),
	};
}

function rhythmOf(polls: Array<{ renderId: string; atMs: number }>, fromMs: number, toMs: number) {
	const last = new Map<string, number>();
	let gapMs = Infinity;
	const slots: number[] = Array.from({ length: Math.floor((toMs - fromMs) / SLOT_MS) }, () => 0);
	for (const { renderId, atMs } of polls) {
		const before = last.get(renderId);
		if (before !== undefined) gapMs = Math.min(gapMs, atMs - before);
		last.set(renderId, atMs);
		const slot = Math.floor((atMs - fromMs) / SLOT_MS);
		if (slot >= 0 && slot < slots.length) slots[slot] += 1;
	}
	const even = slots.reduce((sum, slot) => sum + slot, 0) / slots.length;
	return { burst: Math.max(...slots) / even, gapS: gapMs / SECOND_MS };
}

/** Rows for many exports that wait in one process, and how their memory grows with their number. */
export async function waitingRows(bench: Bench, server: BenchServer): Promise<Findings> {
	const { waits, waitGrowth, rounds } = bench.scale;
	// A first run, not counted: n8n loads and compiles code in it.
	await waitRound(bench, server, Math.min(waits, 20), GLANCE_S);
	const found: Wait[] = [];
	for (let round = 0; round < rounds; round++) found.push(await waitRound(bench, server, waits));
	const heap = found.map(({ heapKibEach }) => heapKibEach);
	const inMib = (each: number, count: number) => (each * count) / KIB;
	const points: Array<[number, number]> = [[waits, inMib(median(heap), waits)]];
	for (const count of waitGrowth) {
		const { heapKibEach } = await waitRound(bench, server, count, GLANCE_S);
		points.push([count, inMib(heapKibEach, count)]);
	}
	const work = `${waits} exports waiting in one n8n process`;
	const row = { work, rival: '–', theirs: [] };
	const gaps = found.map(({ gapS }) => gapS);
	const bursts = found.map(({ burst }) => burst);
	const cancels = found.map(({ cancelMs }) => cancelMs);
	return {
		rows: [
			{
				...row,
				measure: 'heap for each',
				unit: 'KiB',
				ours: heap,
				goal: `≤ ${HEAP_GOAL_KIB} KiB`,
				met: median(heap) <= HEAP_GOAL_KIB,
				note: "After a garbage collection; n8n's own item, its parameters and its place in the execution are in it.",
			},
			{
				...row,
				measure: `polls in the fullest ${SLOT_MS} ms, to evenly spread ones`,
				unit: '',
				ours: bursts,
				goal: 'no burst (< 1.5)',
				met: median(bursts) < 1.5,
				note: `Poll Interval ${POLL_S} s, the shortest there is.`,
			},
			{
				...row,
				measure: 'shortest time between two polls of one render',
				unit: 's',
				ours: gaps,
				goal: `≥ ${POLL_S} s`,
				met: Math.min(...gaps) >= POLL_S,
			},
			{
				...row,
				work: `Cancel while ${waits} exports wait`,
				measure: 'until the execution has ended',
				unit: 'ms',
				ours: cancels,
				goal: `≤ ${CANCEL_GOAL_MS} ms`,
				met: median(cancels) <= CANCEL_GOAL_MS,
				note: 'From the press of Stop to the execution stored as canceled; no poll comes after that.',
			},
		],
		growth: [
			{
				name: 'waiting-memory',
				title: 'Heap that waiting exports take',
				x: 'exports waiting at once',
				y: 'heap of all of them (MiB)',
				lines: [{ name: 'NemoVideo Export & Wait', points: points.sort(([a], [b]) => a - b) }],
			},
		],
	};
}
