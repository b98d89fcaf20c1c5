// A long event stream through Edit Instruction, beside the parser it is built on, alone.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { NODE_24 } from '../../tools/paths';
import { MIB, type Bench } from '../bench';
import { CHUNK_BYTES, eventStream, inChunks } from '../eventStream';
import { nodeMs, type BenchServer } from '../n8n';
import { residentBytes } from '../process';
import { inTurn, median, type Findings, type Growth, type Row } from '../row';
import { chain, nemoVideo } from '../workflows';

const exec = promisify(execFile);
const PARSER = path.join(__dirname, '..', 'parseAlone.mjs');
const SPEED_GOAL = 15;
const MEMORY_GOAL_MIB = 16;

const edit = (id: string) =>
	chain(id, [
		nemoVideo('Work', 'nemoVideoEditInstruction', { sessionId: 's1', instruction: 'Shorten it' }),
	]);

const LINE = 'NemoVideo Edit Instruction';

const serve = ({ sink }: Bench, stream: Buffer) => sink.serve({ stream: () => inChunks(stream) });

/** The least that can be done with the same bytes, in pieces of the same size, on the Node that n8n runs on. In ms. */
async function parseAlone(file: string): Promise<number> {
	const { stdout } = await exec(NODE_24, [PARSER, file, String(CHUNK_BYTES)]);
	return Number(stdout);
}

/** Rows for throughput and memory of an event stream. `server` is warm, as an n8n in use is. */
export async function streamRows(bench: Bench, server: BenchServer): Promise<Findings> {
	const { streamMb, streamGrowthMb, rounds } = bench.scale;
	const bytes = eventStream(streamMb * 1e6);
	const file = path.join(bench.folder, 'events.txt');
	await writeFile(file, bytes);
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
		alone: async () => void alone.push(speed(await parseAlone(file))),
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
		goal: `≥ ${SPEED_GOAL} MB/s`,
		met: median(mine) >= SPEED_GOAL,
		note: `Both get the stream in pieces of ${CHUNK_BYTES / 1024} KiB. The node also reads the session before and after, and receives the bytes over the network; the rival, a process of its own, has them in memory.`,
	};
	const time: Growth = {
		name: 'stream-time',
		title: 'Time to read one event stream',
		x: 'size of the stream (MB)',
		y: 'wall time of the node (s)',
		lines: [{ name: LINE, points }],
	};
	const memory = await memoryRows(bench, work, bytes);
	return { rows: [throughput, ...memory.rows], growth: [time, ...memory.growth] };
}

/** What an n8n process holds while one stream passes, after each MB: the start of n8n is in no difference. */
async function memoryRows(bench: Bench, work: string, bytes: Buffer): Promise<Findings> {
	const { streamMb, streamBaseMb, rounds } = bench.scale;
	await bench.n8n.importWorkflows([edit('stream-memory')]);
	/** In MiB, by round and MB sent. */
	const held: number[][] = [];
	for (let round = 0; round < rounds; round++) {
		bench.say(`memory of an event stream, ${streamMb} MB`);
		const seen: number[] = [];
		let pid = 0;
		const look = () => seen.push(residentBytes(pid) / MIB);
		bench.sink.serve({ stream: () => watched(bytes, look) });
		await bench.n8n.execute('stream-memory', (started) => (pid = started));
		held.push(seen);
	}
	const most = (seen: number[]) => Math.max(...seen);
	const over = (mb: number) => held.map((seen) => most(seen) - most(seen.slice(0, mb + 1)));
	const ours = over(streamBaseMb);
	const row: Row = {
		work,
		measure: `most memory of n8n over that of the first ${streamBaseMb} MB`,
		unit: 'MiB',
		ours,
		rival: '–',
		theirs: [],
		goal: `≤ ${MEMORY_GOAL_MIB} MiB`,
		met: median(ours) <= MEMORY_GOAL_MIB,
		note: `Looked at after each MB, in one process. The first ${streamBaseMb} MB fill V8's place for young objects (64 MiB) once; over what was held before the first byte, it is ${median(over(0)).toFixed(0)} MiB.`,
	};
	const growth: Growth = {
		name: 'stream-memory',
		title: 'Memory of n8n while an event stream passes',
		x: 'sent of the stream (MB)',
		y: 'memory of the process (MiB)',
		lines: [
			{
				name: LINE,
				points: held[0].map((_, mb): [number, number] => [
					mb,
					median(held.map((seen) => seen[mb])),
				]),
			},
		],
	};
	return { rows: [row], growth: [growth] };
}

/** The bytes in pieces; `look` is called before the first and after each MB. */
function* watched(bytes: Buffer, look: () => void): Generator<Buffer> {
	let looked = 0;
	let sent = 0;
	for (const chunk of inChunks(bytes)) {
		if (sent >= looked * 1e6) {
			look();
			looked += 1;
		}
		yield chunk;
		sent += chunk.length;
	}
	look();
}
