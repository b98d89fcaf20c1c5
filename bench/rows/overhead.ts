// What the nodes add to the time of one clip, and how many calls they make for it.
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Bench } from '../bench';
import { eventStream } from '../eventStream';
import { makeFile } from '../files';
import { spanMs, type BenchServer } from '../n8n';
import { inTurn, median, type Findings, type Row } from '../row';
import { chain, nemoVideo, node } from '../workflows';

const FILE_MIB = 2;
/** The shortest that the nodes allow. */
const POLL_S = 5;
const OVERHEAD_GOAL_MS = 5_000;
const CALLS_GOAL = 14;

/** One way to make a clip, with the nodes between which the time is taken. */
interface Way {
	work: string;
	nodes: Array<ReturnType<typeof nemoVideo>>;
}

const EXPORT = { options: { pollInterval: POLL_S } };
const PRESET = { preset: 'tiktokHighlights' };

const WAYS: Record<'fiveNodes' | 'quickEdit', Way> = {
	fiveNodes: {
		work: 'One clip through the five nodes',
		nodes: [
			nemoVideo('Create Session', 'nemoVideoCreateSession'),
			nemoVideo('Upload', 'nemoVideoUpload'),
			nemoVideo('Edit Instruction', 'nemoVideoEditInstruction', PRESET),
			nemoVideo('Get Timeline', 'nemoVideoGetTimeline'),
			nemoVideo('Export & Wait', 'nemoVideoExport', EXPORT),
		],
	},
	quickEdit: {
		work: 'One clip through Quick Edit',
		nodes: [nemoVideo('Quick Edit', 'nemoVideoQuickEdit', { ...PRESET, ...EXPORT })],
	},
};

/** One clip: times in ms. */
interface Clip {
	/** Wall time less `serviceMs` and `pollWaitMs`. */
	overheadMs: number;
	/** The editor's answer and the render. */
	serviceMs: number;
	/** From the end of the render to the poll that sees it. */
	pollWaitMs: number;
	calls: number;
}

async function makeClip(bench: Bench, server: BenchServer, file: string, way: Way): Promise<Clip> {
	const { sink, scale } = bench;
	let editMs = 0;
	sink.renderMs = scale.clipRenderMs;
	sink.serve({
		file,
		stream: async function* () {
			const startMs = performance.now();
			await pause(scale.clipEditMs);
			yield eventStream(1);
			editMs += performance.now() - startMs;
		},
	});
	for (const list of [sink.seen.renders, sink.seen.polls]) list.length = 0;
	const callsBefore = sink.seen.calls;
	const read = node('Read', 'n8n-nodes-base.readWriteFile', 1.1, {
		fileSelector: file,
		options: {},
	});
	const run = await server.run(chain('clip', [read, ...way.nodes]));
	const [first, last] = [way.nodes[0], way.nodes[way.nodes.length - 1]];
	const [render, ...otherRenders] = sink.seen.renders;
	if (editMs === 0 || !render || otherRenders.length > 0) {
		throw new Error(`${way.work}: not one edit and one render`);
	}
	const lastPoll = sink.seen.polls[sink.seen.polls.length - 1];
	const serviceMs = editMs + scale.clipRenderMs;
	const pollWaitMs = lastPoll.atMs - render.atMs - scale.clipRenderMs;
	return {
		overheadMs: spanMs(run, first.name, last.name) - serviceMs - pollWaitMs,
		serviceMs,
		pollWaitMs,
		calls: sink.seen.calls - callsBefore,
	};
}

/** Rows for the overhead of one clip, made step by step and by Quick Edit. `server` runs in real time. */
export async function overheadRows(bench: Bench, server: BenchServer): Promise<Findings> {
	const file = await makeFile(path.join(bench.folder, 'clip.mp4'), FILE_MIB);
	const clips = { fiveNodes: [] as Clip[], quickEdit: [] as Clip[] };
	const measure = (name: keyof typeof WAYS) => async () => {
		bench.say(WAYS[name].work);
		clips[name].push(await makeClip(bench, server, file, WAYS[name]));
	};
	await inTurn(bench.scale.rounds, {
		fiveNodes: measure('fiveNodes'),
		quickEdit: measure('quickEdit'),
	});
	return {
		rows: [
			...rowsOf(WAYS.fiveNodes.work, clips.fiveNodes),
			...rowsOf(WAYS.quickEdit.work, clips.quickEdit),
		],
		growth: [],
	};
}

function rowsOf(work: string, clips: Clip[]): Row[] {
	const overhead = clips.map(({ overheadMs }) => overheadMs);
	const calls = clips.map((clip) => clip.calls);
	const seconds = (of: (clip: Clip) => number) => (median(clips.map(of)) / 1_000).toFixed(1);
	const service = seconds(({ serviceMs }) => serviceMs);
	const pollWait = seconds(({ pollWaitMs }) => pollWaitMs);
	const row = { work, rival: '–', theirs: [] };
	return [
		{
			...row,
			measure: "wall time less the service's and the wait for the next poll",
			unit: 'ms',
			ours: overhead,
			goal: `≤ ${OVERHEAD_GOAL_MS / 1_000} s`,
			met: median(overhead) <= OVERHEAD_GOAL_MS,
			note: `A file of ${FILE_MIB} MiB up and down, in real time. Taken off are ${service} s for the edit and the render, and ${pollWait} s from the end of the render to the next poll.`,
		},
		{
			...row,
			measure: 'calls to the service',
			unit: '',
			ours: calls,
			goal: `≤ ${CALLS_GOAL}`,
			met: Math.max(...calls) <= CALLS_GOAL,
			note: 'Polls included: the render takes two intervals, as one of 60 s does at the usual 30 s.',
		},
	];
}
