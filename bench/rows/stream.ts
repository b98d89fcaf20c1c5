// A long event stream through Edit Instruction, beside the parser it is built on, alone.
import { createParser } from 'eventsource-parser';

import { MIB, type Bench } from '../bench';
import { eventStream, inChunks } from '../eventStream';
import { nodeMs, type BenchServer } from '../n8n';
import { inTurn, median, type Findings, type Growth, type Row } from '../row';
import { chain, nemoVideo } from '../workflows';

const RATIO_GOAL = 0.7;
const MEMORY_GOAL_MIB = 16;

const edit = (id: string) =>
	chain(id, [
		nemoVideo('Work', 'nemoVideoEditInstruction', { sessionId: 's1', instruction: 'Shorten it' }),
	]);

const LINE = 'NemoVideo Edit Instruction';

const serve = ({ sink }: Bench, stream: Buffer) => sink.serve({ stream: () => inChunks(stream) });

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
	const ours = async (name: string) => nodeMs(await server.run(edit(name)), 'Work');
	const speed = (ms: number) => bytes.length / 1e3 / ms;
	const mine: number[] = [];
	const alone: number[] = [];
	serve(bench, eventStream(1e6));
	await ours('stream-warm-up');
	serve(bench, bytes);
	await inTurn(rounds, {
		ours: async () => {
			bench.say(`event stream, ${streamMb} MB`);
			mine.push(speed(await ours('stream')));
		},
		alone: async () => void alone.push(speed(parseAlone(bytes))),
	});
	const points: Array<[number, number]> = [[streamMb, bytes.length / 1e6 / median(mine)]];
	for (const mb of streamGrowthMb) {
		serve(bench, eventStream(mb * 1e6));
		points.push([mb, (await ours(`stream-${mb}`)) / 1_000]);
	}
	const work = `Event stream of ${streamMb} MB (ADK partial texts)`;
	const throughput: Row = {
		work,
		measure: 'throughput of the node',
		unit: 'MB/s',
		ours: mine,
		rival: 'eventsource-parser and JSON.parse alone',
		theirs: alone,
		goal: `≥ ${RATIO_GOAL} of it`,
		met: median(mine) >= RATIO_GOAL * median(alone),
		note: 'The node also reads the session before and after, and receives the bytes over the network; the rival has them in memory.',
	};
	const time: Growth = {
		name: 'stream-time',
		title: 'Time to read one event stream',
		x: 'size of the stream (MB)',
		y: 'wall time of the node (s)',
		lines: [{ name: LINE, points }],
	};
	const memory = await memoryRows(bench, work);
	return { rows: [throughput, ...memory.rows], growth: [time, ...memory.growth] };
}

/** What a whole n8n process needs at its peak, by the length of the stream. */
async function memoryRows(bench: Bench, work: string): Promise<Findings> {
	const { streamMb, streamBaseMb, streamGrowthMb, rounds } = bench.scale;
	const peaks = new Map<number, number[]>();
	await bench.n8n.importWorkflows([edit('stream-memory')]);
	const measure = async (mb: number) => {
		serve(bench, eventStream(mb * 1e6));
		bench.say(`memory of an event stream, ${mb} MB`);
		const { peakBytes } = await bench.n8n.execute('stream-memory');
		peaks.set(mb, [...(peaks.get(mb) ?? []), peakBytes / MIB]);
	};
	await inTurn(rounds, {
		base: async () => await measure(streamBaseMb),
		long: async () => await measure(streamMb),
	});
	for (const mb of streamGrowthMb) if (!peaks.has(mb)) await measure(mb);
	const peak = (mb: number) => peaks.get(mb) ?? [];
	const ours = peak(streamMb).map((mib, round) => mib - peak(streamBaseMb)[round]);
	const shortest = Math.min(...peaks.keys());
	const overShortest = median(peak(streamMb)) - median(peak(shortest));
	const row: Row = {
		work,
		measure: `peak memory of n8n over a stream of ${streamBaseMb} MB`,
		unit: 'MiB',
		ours,
		rival: '–',
		theirs: [],
		goal: `≤ ${MEMORY_GOAL_MIB} MiB`,
		met: median(ours) <= MEMORY_GOAL_MIB,
		note: `Over a stream of ${shortest} MB, which ends before V8's place for young objects (64 MiB) has been full once: ${overShortest.toFixed(0)} MiB.`,
	};
	const points = [...peaks].map(([mb, mib]): [number, number] => [mb, median(mib)]);
	const growth: Growth = {
		name: 'stream-memory',
		title: 'Memory of n8n with one event stream',
		x: 'size of the stream (MB)',
		y: 'peak memory of the process (MiB)',
		lines: [{ name: LINE, points }],
	};
	return { rows: [row], growth: [growth] };
}
