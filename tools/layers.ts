// Which file may import which: run by `npm run lint`. Prints each import that breaks the table, and each
// import cycle.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { cyclesIn, importsOf, type Sources } from './importGraph';
import { ROOT } from './paths';

interface Layer {
	/** A file, or a folder with a slash at its end; `*` stands for one name. Each folder it matches is on its own. */
	files: string;
	/** Files and folders outside of the layer, in the same notation. */
	mayImport: string[];
	/** Packages, each with its subpaths. Without a list, any. */
	packages?: string[];
}

const SERVICE = 'nemovideo/index.ts';
const SHIPPED = ['index.ts', 'credentials/', 'nodes/', 'nemovideo/', 'package.json'];
const N8N = ['n8n-workflow', 'crypto'];

/** Shipped code from the bottom up, then everything else. The first entry that matches a file is its layer. */
export const LAYERS: Layer[] = [
	{ files: 'nemovideo/ports.ts', mayImport: [], packages: [] },
	{ files: 'nemovideo/api/', mayImport: ['nemovideo/ports.ts'], packages: ['zod'] },
	{
		files: 'nemovideo/timeline/',
		mayImport: ['nemovideo/ports.ts', 'nemovideo/api/contract.ts'],
		packages: [],
	},
	{
		files: 'nemovideo/edit/',
		mayImport: ['nemovideo/ports.ts', 'nemovideo/api/', 'nemovideo/timeline/'],
		packages: ['eventsource-parser'],
	},
	{
		files: 'nemovideo/render/',
		mayImport: ['nemovideo/ports.ts', 'nemovideo/api/', 'nemovideo/timeline/'],
		packages: ['crypto'],
	},
	{ files: 'nemovideo/upload/', mayImport: ['nemovideo/ports.ts', 'nemovideo/api/'], packages: [] },
	{
		files: 'nemovideo/chat/',
		mayImport: ['nemovideo/ports.ts', 'nemovideo/api/', 'nemovideo/timeline/', 'nemovideo/edit/'],
		packages: [],
	},
	{ files: SERVICE, mayImport: ['nemovideo/*/', 'nemovideo/ports.ts'], packages: [] },

	// The version that NemoVideo is told comes from package.json.
	{ files: 'nodes/io/', mayImport: [SERVICE, 'package.json'], packages: N8N },
	{ files: 'nodes/runtime/', mayImport: [SERVICE, 'nodes/io/'], packages: N8N },
	{
		files: 'nodes/operations/',
		mayImport: [SERVICE, 'nodes/io/', 'nodes/runtime/'],
		packages: N8N,
	},
	{ files: 'nodes/properties/', mayImport: [SERVICE], packages: N8N },
	{
		files: 'nodes/NemoVideo*/',
		mayImport: [SERVICE, 'nodes/operations/', 'nodes/runtime/', 'nodes/properties/'],
		packages: N8N,
	},
	{ files: 'credentials/', mayImport: [SERVICE, 'nodes/io/', 'package.json'], packages: N8N },
	{ files: 'index.ts', mayImport: ['credentials/', 'nodes/NemoVideo*/'], packages: [] },

	{ files: '*/eslint.config.mjs', mayImport: ['test/eslint.config.mjs'] },
	// Written from the contract, without the client's code: what the client gets wrong must show.
	{ files: 'emulator/', mayImport: [] },
	{ files: 'tools/trainRouter.ts', mayImport: [...SHIPPED, 'tools/', 'test/fixtures/'] },
	{ files: 'tools/', mayImport: [...SHIPPED, 'emulator/'] },
	{ files: 'bench/', mayImport: [...SHIPPED, 'emulator/', 'tools/'] },
	{ files: 'test/', mayImport: [...SHIPPED, 'emulator/', 'tools/', 'bench/'] },
];

/** The part of `file` that a layer's notation matches, undefined where it does not. */
function partOf(file: string, files: string): string | undefined {
	const pattern = files.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]+');
	return new RegExp(`^${pattern}${files.endsWith('/') ? '' : '$'}`).exec(file)?.[0];
}

const isOf = (name: string, packages: string[]): boolean =>
	packages.some((one) => name === one || name.startsWith(`${one}/`));

/** What breaks the table, one sentence an import: no message means that all layers are kept. */
export function violations(sources: Sources): string[] {
	const imports = importsOf(sources);
	const unplaced = [...sources.keys()]
		.filter((file) => !LAYERS.some(({ files }) => partOf(file, files)))
		.map((file) => `${file} is in no layer: give its folder an entry`);
	const wrong = imports.flatMap(({ from, line, to, isPackage }) => {
		const layer = LAYERS.find(({ files }) => partOf(from, files));
		if (!layer) return [];
		const { files, mayImport, packages } = layer;
		const isInside = partOf(to, files) === partOf(from, files);
		const isAllowed = isPackage
			? !packages || isOf(to, packages)
			: isInside || mayImport.some((one) => partOf(to, one));
		if (isAllowed) return [];
		const allowed = [...mayImport, ...(packages ?? [])].join(', ') || 'nothing';
		return [`${from}:${line} imports ${to}; ${files} may import: ${allowed}`];
	});
	const cycles = cyclesIn(imports).map((files) => `Cycle: ${[...files, files[0]].join(' → ')}`);
	return [...unplaced, ...wrong, ...cycles];
}

const SKIPPED = ['node_modules', 'dist', 'coverage'];

/** All TypeScript and .mjs files of a repository, beside those of its root folder, of which index.ts counts. */
export function readSources(root = ROOT): Sources {
	const sources = new Map<string, string>();
	const visit = (folder: string): void => {
		for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
			const file = path.posix.join(folder, entry.name);
			if (SKIPPED.includes(entry.name) || entry.name.startsWith('.')) continue;
			if (entry.isDirectory()) visit(file);
			else if (/\.(ts|mjs)$/.test(file) && (folder !== '' || file === 'index.ts')) {
				sources.set(file, readFileSync(path.join(root, file), 'utf8'));
			}
		}
	};
	visit('');
	return sources;
}

if (require.main === module) {
	const found = violations(readSources());
	for (const message of found) console.error(message);
	if (found.length > 0) {
		console.error(`${found.length} problems with imports; the layers are in tools/layers.ts`);
		process.exitCode = 1;
	}
}
