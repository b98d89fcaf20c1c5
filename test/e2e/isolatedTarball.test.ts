// n8n installs the package without its devDependencies. `n8n-node build` alone would leave imports of them
// in dist, and everything here would still run, because they are installed here. So it is unpacked elsewhere.
import { execFile } from 'node:child_process';
import {
	mkdtempSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { packPackage, unpack } from '../../tools/pack';
import { NODE_24, ROOT } from '../../tools/paths';

jest.setTimeout(180_000);

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'nemovideo-isolated-')));
const unpacked = path.join(folder, 'node_modules', 'n8n-nodes-nemovideo');

interface Outcome {
	credentials: string[];
	nodes: Record<string, { items?: number; error?: string }>;
}

async function run(args: string[]): Promise<string> {
	// Without NODE_PATH and jest, only modules in the folder can be resolved.
	const options = { cwd: folder, env: { PATH: process.env.PATH ?? '' } };
	return (await promisify(execFile)(NODE_24, args, options)).stdout;
}

beforeAll(async () => {
	const { file } = await packPackage();
	await unpack(file, unpacked);
	mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
	// A symlink, so that n8n-workflow resolves its own dependencies at its real path and the package cannot.
	symlinkSync(
		path.join(ROOT, 'node_modules', 'n8n-workflow'),
		path.join(folder, 'node_modules', 'n8n-workflow'),
	);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('modules of this repository cannot be resolved from the unpacked package', async () => {
	const script = `
		const require = (await import('node:module')).createRequire(${JSON.stringify(`${unpacked}/x.js`)});
		const reached = [];
		for (const name of ['n8n-workflow', 'zod', 'eventsource-parser', 'undici', 'fastify']) {
			try { require.resolve(name); reached.push(name); } catch {}
		}
		console.log(JSON.stringify(reached));`;
	const reached = JSON.parse(await run(['--input-type=module', '-e', script])) as string[];
	expect(reached).toEqual(['n8n-workflow']);
});

test('it contains the files n8n needs and the licences, and no source maps or type declarations', () => {
	const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.\w+$/.test(name),
	);
	expect(files.filter((name) => /\.(ts|map|tsbuildinfo)$/.test(name))).toEqual([]);
	expect(files.filter((name) => name.endsWith('.node.js')).length).toBe(
		files.filter((name) => name.endsWith('.node.json')).length,
	);
	expect(files.filter((name) => name.endsWith('.svg'))).toHaveLength(2);
	const notices = readFileSync(path.join(unpacked, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
	for (const name of ['zod', 'eventsource-parser']) expect(notices).toContain(name);
	// Third-party code is in one file, not in each node.
	const holders = files.filter((name) => {
		const text = name.endsWith('.js') ? readFileSync(path.join(unpacked, name), 'utf8') : '';
		return text.includes('ZodError') || text.includes('invalid_union');
	});
	expect(holders).toEqual([path.join('dist', 'nemovideo', 'service.js')]);
});

test('every credential and node of package.json loads, and every node runs', async () => {
	const script = path.join(__dirname, 'isolated', 'runEveryNode.mjs');
	const outcome = JSON.parse(await run([script, unpacked])) as Outcome;
	const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
		n8n: { nodes: string[] };
	};
	expect(outcome.credentials).toEqual(['nemoVideoApi']);
	expect(Object.keys(outcome.nodes)).toHaveLength(manifest.n8n.nodes.length);
	const failed = Object.entries(outcome.nodes).filter(([, { items }]) => items !== 1);
	expect(failed).toEqual([]);
});

test('loading the nodes does not load the service bundle; running one does', async () => {
	const script = `
		const require = (await import('node:module')).createRequire(${JSON.stringify(`${unpacked}/x.js`)});
		const { n8n } = require('./package.json');
		for (const file of [...n8n.nodes, ...n8n.credentials]) {
			for (const Class of Object.values(require('./' + file))) new Class();
		}
		const loaded = () => Object.keys(require.cache).some((file) => file.endsWith('nemovideo/service.js'));
		const before = loaded();
		const { readTimeline } = require('./dist/nemovideo');
		console.log(JSON.stringify({ before, works: typeof readTimeline, after: loaded() }));`;
	const outcome = JSON.parse(await run(['--input-type=module', '-e', script])) as unknown;
	expect(outcome).toEqual({ before: false, works: 'function', after: true });
});
