// Loading a community package when n8n starts: time and memory per node.
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { cleanEnvironment, N8N_FOLDER, NODE_24, RUN_FOLDER } from '../../tools/paths';
import { ownPackage, rivals, shortName, type InstalledPackage } from '../rivals';
import { inTurn, median, type Findings, type Row, type Scale } from '../row';

const exec = promisify(execFile);

const LOADER = path.join(__dirname, '..', 'loadPackage.mjs');
const N8N_MODULES = path.dirname(N8N_FOLDER);
const USER_FOLDER = path.join(RUN_FOLDER, 'bench', 'loading');

interface Loaded {
	ms: number;
	heapBytes: number;
	nodes: number;
}

async function load({ folder }: InstalledPackage): Promise<Loaded> {
	const env = cleanEnvironment({ NODE_PATH: N8N_MODULES, N8N_USER_FOLDER: USER_FOLDER });
	const { stdout } = await exec(NODE_24, [LOADER, N8N_MODULES, folder], { env });
	return JSON.parse(stdout) as Loaded;
}

interface Measured {
	one: InstalledPackage;
	runs: Loaded[];
}

const KINDS: Array<Pick<Row, 'measure' | 'unit' | 'goal'> & { of: (run: Loaded) => number }> = [
	{
		measure: 'time per node',
		unit: 'ms',
		goal: 'no more than the smallest of five community packages',
		of: ({ ms, nodes }) => ms / nodes,
	},
	{
		measure: 'heap per node',
		unit: 'KiB',
		goal: 'no more than the smallest of five community packages',
		of: ({ heapBytes, nodes }) => heapBytes / 1024 / nodes,
	},
];

function rowOf(kind: (typeof KINDS)[number], own: Measured, others: Measured[]): Row {
	const { of, ...heading } = kind;
	const ours = own.runs.map(of);
	const nodes = own.runs[0].nodes;
	const row = { work: `loading the package's ${nodes} nodes in n8n`, ...heading, ours };
	const values = others
		.map(({ one, runs }) => ({ one, theirs: runs.map(of) }))
		.sort((a, b) => median(a.theirs) - median(b.theirs));
	if (values.length === 0) {
		return {
			...row,
			rival: '–',
			theirs: [],
			met: false,
			note: 'not compared: the five are not installed',
		};
	}
	const [{ one, theirs }] = values;
	const all = values.map((value) => `${shortName(value.one)} ${median(value.theirs).toFixed(1)}`);
	return {
		...row,
		rival: `${one.name} ${one.version}`,
		theirs,
		met: median(ours) <= median(theirs),
		note: all.join(', '),
	};
}

/** Rows for time and memory per node, compared with five popular packages. */
export async function loadingRows(scale: Scale): Promise<Findings> {
	await mkdir(USER_FOLDER, { recursive: true });
	// For a smoke run, one comparison is enough.
	const compared = (await rivals(scale)).slice(0, scale.name === 'smoke' ? 1 : undefined);
	const [own, ...others] = [await ownPackage(), ...compared].map((one): Measured => {
		return { one, runs: [] };
	});
	const measured = [own, ...others];
	await inTurn(
		scale.rounds,
		Object.fromEntries(
			measured.map(({ one, runs }) => [one.name, async () => void runs.push(await load(one))]),
		),
	);
	return { rows: KINDS.map((kind) => rowOf(kind, own, others)), growth: [] };
}
