/**
 * Measures this package in the real n8n, compared with what a user would use instead.
 *
 *     npm run bench -- [--smoke] [--only <part>] [--out <folder>]
 *
 * Prints a table and writes it to `docs/benchmarks.md`, with pictures of growth in `docs/images/`. A missed
 * goal is shown as missed and does not change the exit code.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { N8N_FOLDER, ROOT, RUN_FOLDER } from '../tools/paths';
import type { Bench } from './bench';
import { BenchN8n, type BenchServer } from './n8n';
import { drawGrowth } from './plots';
import { conditions, document, plainTable } from './report';
import { FULL, SMOKE, type Findings, type Scale } from './row';
import { itemRows } from './rows/items';
import { loadingRows } from './rows/loading';
import { overheadRows } from './rows/overhead';
import { streamRows } from './rows/stream';
import { tarballRows } from './rows/tarball';
import { transferRows } from './rows/transfers';
import { exportRows, waitingRows } from './rows/waiting';
import { startSink } from './sink';

/** How many times faster renders and n8n's timers pass in the part `exports`. */
const EXPORT_SPEED = 100;

/** The parts, by the name that `--only` takes. Those that use the same server are listed together. */
const PARTS: Record<string, (bench: Bench) => Promise<Findings>> = {
	files: transferRows,
	stream: async (bench) => await streamRows(bench, await bench.server(1)),
	items: async (bench) => await itemRows(bench, await bench.server(1)),
	waiting: async (bench) => await waitingRows(bench, await bench.server(1)),
	overhead: async (bench) => await overheadRows(bench, await bench.server(1)),
	exports: async (bench) => await exportRows(bench, await bench.server(EXPORT_SPEED), EXPORT_SPEED),
	loading: async ({ scale }) => await loadingRows(scale),
	tarball: async ({ scale }) => await tarballRows(scale),
};

/** Keeps one server at a time, so that no other one is measured as well. */
function servers(n8n: BenchN8n) {
	let running: { speed: number; server: BenchServer } | undefined;
	const stop = async () => {
		await running?.server.stop();
		running = undefined;
	};
	const start = async (speed: number) => {
		if (running?.speed === speed) return running.server;
		await stop();
		running = { speed, server: await n8n.serve({ speed }) };
		return running.server;
	};
	return { start, stop };
}

/** Runs the parts one after another. */
export async function measureAll(
	scale: Scale,
	parts: string[],
	say: (text: string) => void,
): Promise<Findings> {
	const folder = path.join(RUN_FOLDER, `bench-${scale.name}`);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const sink = await startSink();
	try {
		const n8n = await BenchN8n.prepare(folder, sink.url);
		const { start: server, stop } = servers(n8n);
		const bench: Bench = { scale, folder, sink, n8n, server, say };
		const all: Findings = { rows: [], growth: [] };
		try {
			for (const part of parts) {
				const { rows, growth } = await PARTS[part](bench);
				all.rows.push(...rows);
				all.growth.push(...growth);
			}
		} finally {
			await stop();
		}
		return all;
	} finally {
		await sink.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			smoke: { type: 'boolean', default: false },
			only: { type: 'string', multiple: true },
			out: { type: 'string', default: path.join(ROOT, 'docs') },
		},
	});
	const parts = values.only ?? Object.keys(PARTS);
	const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
	if (unknown) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}, not ${unknown}`);
	const scale = values.smoke ? SMOKE : FULL;
	const startMs = Date.now();
	const passed = () => `${Math.round((Date.now() - startMs) / 1000)} s`;
	const { rows, growth } = await measureAll(scale, parts, (text) => {
		process.stdout.write(`${passed().padStart(6)}  ${text}\n`);
	});
	const manifest = await readFile(path.join(N8N_FOLDER, 'package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const { rounds, fileRounds } = scale;
	const facts = conditions({ node: process.version, n8n: version, rounds, fileRounds });
	process.stdout.write(
		`\n${plainTable(rows)}\n\n${facts.join('\n')}\nAll of it took ${passed()}.\n`,
	);
	// The page holds complete measurements only.
	if (values.only) return;
	await mkdir(values.out, { recursive: true });
	const command = 'npm run bench';
	const text = document({ rows, growth, conditions: facts, command });
	await writeFile(path.join(values.out, 'benchmarks.md'), text);
	await drawGrowth(growth, path.join(values.out, 'images')).catch((error: Error) => {
		process.stdout.write(`No pictures: ${error.message}\n`);
	});
}

if (require.main === module) {
	// Without a handler, a signal ends this process without its `exit` event, which ends n8n.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(1));
	}
	main().then(
		() => process.exit(0),
		(error: Error) => {
			process.stderr.write(`${error.message}\n`);
			process.exit(1);
		},
	);
}
