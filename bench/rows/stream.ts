// A long event stream through Edit Instruction, beside the parser it is built on, alone.
import { createParser } from 'eventsource-parser';

import { MIB, type Bench } from '../bench';
import { eventStream, inChunks } from '../eventStream';
import { nodeMs, type BenchServer } from '../n8n';
import { inTurn, median, type Findings } from '../row';
import { chain, nemoVideo } from '../workflows';

const RATIO_GOAL = 0.7;
const MEMORY_GOAL_MIB = 16;
const SMALL_MB = 1;

const edit = (id: string) =>
	chain(id, [
		nemoVideo('Work', 'nemoVideoEditInstruction', { sessionId: 's1', instruction: 'Shorten it' }),
	]);

/** The least that can be done with the same bytes: events found, their JSON parsed. In ms. */
function parseAlone(bytes: Buffer): number {
	const startMs = performance.now();
	const decoder = new TextDecoder();
	let events = 0;
	const parser = createParser({
		onEvent: ({ data }) => {
			JSON.parse(data);
			events += 1;
		},
	});
	for (const chunk of inChunks(bytes)) parser.feed(decoder.decode(chunk, { stream: true }));
	if (events === 0) throw new Error('The stream had no events');
	return performance.now() - startMs;
}

/** Rows for throughput and memory of an event stream. `server` is warm, as an n8n in use is. */
export async function streamRows(bench: Bench, server: BenchServer): Promise<Findings> {
	const { streamMb, streamGrowthMb, rounds } = bench.scale;
	const bytes = eventStream(streamMb * 1e6);
	const serve = (stream: Buffer) => bench.sink.serve({ stream: () => inChunks(stream) });
	const ours = async (name: string) => nodeMs(await server.run(edit(name)), 'Work');
	const speed = (ms: number, size = bytes.length) => size / 1e3 / ms;
	const mine: number[] = [];
	const alone: number[] = [];
	serve(eventStream(SMALL_MB * 1e6));
	await ours('stream-warm-up');
	serve(bytes);
	await inTurn(rounds, {
		ours: async () => {
			bench.say(`event stream, ${streamMb} MB`);
			mine.push(speed(await ours('stream')));
		},
		alone: async () => void alone.push(speed(parseAlone(bytes))),
	});
	const points: Array<[number, number]> = [[streamMb, bytes.length / 1e6 / median(mine)]];
	for (const mb of streamGrowthMb) {
		const smaller = eventStream(mb * 1e6);
		serve(smaller);
		points.push([mb, (await ours(`stream-${mb}`)) / 1_000]);
	}
	const grown = await memoryGrowth(bench, bytes);
	const work = `Event stream of ${streamMb} MB (ADK partial texts)`;
	return {
		rows: [
			{
				work,
				measure: 'throughput of the node',
				unit: 'MB/s',
				ours: mine,
				rival: 'eventsource-parser and JSON.parse alone',
				theirs: alone,
				goal: `≥ ${RATIO_GOAL} of it`,
				met: median(mine) >= RATIO_GOAL * median(alone),
				note: 'The node also reads the session before and after, and receives the bytes over the network; the rival has them in memory.',
			},
			{
				work,
				measure: `peak memory of n8n over a stream of ${SMALL_MB} MB`,
				unit: 'MiB',
				ours: grown,
				rival: '–',
				theirs: [],
				goal: `≤ ${MEMORY_GOAL_MIB} MiB`,
				met: median(grown) <= MEMORY_GOAL_MIB,
			},
		],
		growth: [
			{
				name: 'stream-time',
				title: 'Time to read one event stream',
				x: 'size of the stream (MB)',
				y: 'wall time of the node (s)',
				lines: [{ name: 'NemoVideo Edit Instruction', points: points.sort(([a], [b]) => a - b) }],
			},
		],
	};
}

/** How much more memory a process needs at its peak for the long stream than for a short one, in MiB. */
async function memoryGrowth(bench: Bench, long: Buffer): Promise<number[]> {
	const short = eventStream(SMALL_MB * 1e6);
	await bench.n8n.importWorkflows([edit('stream-memory')]);
	const peaks = { long: [] as number[], short: [] as number[] };
	const run = async (name: 'long' | 'short', stream: Buffer) => {
		bench.sink.serve({ stream: () => inChunks(stream) });
		bench.say(`memory of a ${name} event stream`);
		peaks[name].push((await bench.n8n.execute('stream-memory')).peakBytes / MIB);
	};
	await inTurn(bench.scale.rounds, {
		short: async () => await run('short', short),
		long: async () => await run('long', long),
	});
	return peaks.long.map((peak, i) => peak - peaks.short[i]);
}
