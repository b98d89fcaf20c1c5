import { cyclesIn, importsOf } from '../../../tools/importGraph';
import { readSources, violations } from '../../../tools/layers';

/** A small project that keeps all layers: its files, and what each of them imports. */
const HOUSE: Record<string, string[]> = {
	'nemovideo/ports.ts': [],
	'nemovideo/index.ts': ['./api/client', './chat/router', './ports'],
	'nemovideo/api/contract.ts': ['zod/v4-mini'],
	'nemovideo/api/client.ts': ['./contract', '../ports'],
	'nemovideo/timeline/timeline.ts': ['../api/contract'],
	'nemovideo/edit/answer.ts': ['eventsource-parser', '../api/client', '../timeline/timeline'],
	'nemovideo/render/render.ts': ['../api/client', '../ports', '../timeline/timeline'],
	'nemovideo/chat/languages/en.ts': [],
	'nemovideo/chat/router.ts': ['./languages/en', '../edit/answer'],
	'nodes/io/transport.ts': ['n8n-workflow', '../../nemovideo'],
	'nodes/runtime/itemLoop.ts': ['crypto', 'n8n-workflow', '../../nemovideo', '../io/transport'],
	'nodes/operations/export.ts': ['../../nemovideo', '../io/transport', '../runtime/itemLoop'],
	'nodes/properties/index.ts': ['./session'],
	'nodes/properties/session.ts': ['n8n-workflow', '../../nemovideo'],
	'nodes/NemoVideoUpload/NemoVideoUpload.node.ts': ['n8n-workflow', '../properties'],
	'nodes/NemoVideoExport/helper.ts': [],
	'nodes/NemoVideoExport/NemoVideoExport.node.ts': [
		'./helper',
		'../../nemovideo',
		'../operations/export',
		'../runtime/itemLoop',
	],
	'credentials/NemoVideoApi.credentials.ts': ['../package.json', '../nodes/io/transport'],
	'index.ts': ['./nodes/NemoVideoExport/NemoVideoExport.node'],
	'emulator/index.ts': ['fastify', 'node:fs'],
	'tools/demo.ts': ['../emulator', '../nemovideo/api/client'],
	'tools/eslint.config.mjs': ['../test/eslint.config.mjs'],
	'bench/main.ts': ['../tools/demo', '../nodes/io/transport'],
	'test/eslint.config.mjs': ['eslint/config'],
	'test/unit/demo.test.ts': ['../../bench/main', '../../tools/demo', '../../index'],
};

/** The project's sources, after `file` (a new one, or one of it) has got the line `planted`. */
function sources(file?: string, planted = ''): Map<string, string> {
	const house = Object.entries(HOUSE).map(([name, imports]): [string, string] => [
		name,
		imports.map((specifier) => `import '${specifier}';\n`).join(''),
	]);
	const all = new Map(house);
	if (file) all.set(file, `${all.get(file) ?? ''}${planted}\n`);
	return all;
}

test('the repository keeps its layers and has no import cycle', () => {
	const all = readSources();
	expect(all.size).toBeGreaterThan(100);
	expect(violations(all)).toEqual([]);
});

test('the small project keeps its layers', () => {
	expect(violations(sources())).toEqual([]);
});

const BROKEN: [file: string, specifier: string, target: string][] = [
	['nemovideo/api/client.ts', 'n8n-workflow', 'n8n-workflow'],
	['nemovideo/api/client.ts', 'n8n-core', 'n8n-core'],
	['nemovideo/api/client.ts', '../../nodes/io/transport', 'nodes/io/transport.ts'],
	['nemovideo/edit/answer.ts', '../../nodes/properties', 'nodes/properties/index.ts'],
	['nemovideo/ports.ts', '../credentials/NemoVideoApi.credentials', 'credentials/'],
	['nemovideo/ports.ts', './api/contract', 'nemovideo/api/contract.ts'],
	['nemovideo/api/contract.ts', '../timeline/timeline', 'nemovideo/timeline/timeline.ts'],
	['nemovideo/api/contract.ts', '../edit/answer', 'nemovideo/edit/answer.ts'],
	['nemovideo/api/contract.ts', '../render/render', 'nemovideo/render/render.ts'],
	['nemovideo/api/contract.ts', '../chat/router', 'nemovideo/chat/router.ts'],
	['nemovideo/api/contract.ts', '..', 'nemovideo/index.ts'],
	['nemovideo/timeline/timeline.ts', '../api/client', 'nemovideo/api/client.ts'],
	['nemovideo/timeline/timeline.ts', '../edit/answer', 'nemovideo/edit/answer.ts'],
	['nemovideo/edit/answer.ts', '../render/render', 'nemovideo/render/render.ts'],
	['nemovideo/edit/answer.ts', '../chat/router', 'nemovideo/chat/router.ts'],
	['nemovideo/render/render.ts', '../edit/answer', 'nemovideo/edit/answer.ts'],
	['nemovideo/chat/languages/en.ts', '../../render/render', 'nemovideo/render/render.ts'],
	['nodes/io/transport.ts', '../runtime/itemLoop', 'nodes/runtime/itemLoop.ts'],
	['nodes/io/transport.ts', '../operations/export', 'nodes/operations/export.ts'],
	['nodes/io/transport.ts', '../../nemovideo/api/client', 'nemovideo/api/client.ts'],
	['nodes/runtime/itemLoop.ts', '../operations/export', 'nodes/operations/export.ts'],
	['nodes/operations/export.ts', '../NemoVideoExport/helper', 'nodes/NemoVideoExport/helper.ts'],
	[
		'nodes/NemoVideoUpload/NemoVideoUpload.node.ts',
		'../NemoVideoExport/helper',
		'nodes/NemoVideoExport/helper.ts',
	],
	['nodes/NemoVideoExport/helper.ts', '../io/transport', 'nodes/io/transport.ts'],
	['nodes/NemoVideoExport/helper.ts', 'lodash', 'lodash'],
	['nodes/properties/session.ts', '../../emulator', 'emulator/index.ts'],
	['nodes/properties/session.ts', '../runtime/itemLoop', 'nodes/runtime/itemLoop.ts'],
	['nodes/operations/export.ts', '../../test/unit/demo.test', 'test/unit/demo.test.ts'],
	['nemovideo/api/client.ts', '../../bench/main', 'bench/main.ts'],
	['credentials/NemoVideoApi.credentials.ts', '../tools/demo', 'tools/demo.ts'],
	['emulator/index.ts', '../nemovideo/api/contract', 'nemovideo/api/contract.ts'],
	['emulator/index.ts', '../test/unit/demo.test', 'test/unit/demo.test.ts'],
	['tools/demo.ts', '../bench/main', 'bench/main.ts'],
	['tools/demo.ts', '../test/unit/demo.test', 'test/unit/demo.test.ts'],
	['bench/main.ts', '../test/unit/demo.test', 'test/unit/demo.test.ts'],
];

test.each(BROKEN)('%s must not import %s', (file, specifier, target) => {
	const line = HOUSE[file].length + 1;
	const found = violations(sources(file, `import '${specifier}';`));
	// Some of these close a cycle as well; that is reported beside the wrong direction.
	expect(found.filter((message) => !message.startsWith('Cycle: '))).toEqual([
		expect.stringContaining(`${file}:${line} imports ${target}`),
	]);
});

test('a file in no layer is reported', () => {
	expect(violations(sources('nemovideo/extras/extra.ts'))).toEqual([
		expect.stringContaining('nemovideo/extras/extra.ts is in no layer'),
	]);
});

test('an import cycle within a layer is reported', () => {
	const all = sources('nodes/NemoVideoExport/helper.ts', "import './other';");
	all.set('nodes/NemoVideoExport/other.ts', "export * from './helper';");
	expect(violations(all)).toEqual([
		'Cycle: nodes/NemoVideoExport/helper.ts → nodes/NemoVideoExport/other.ts → nodes/NemoVideoExport/helper.ts',
	]);
});

describe('the import graph', () => {
	test.each([
		"import x from './b';",
		"import type { X } from './b';",
		"export { x } from './b';",
		"export type * from './b';",
		"import b = require('./b');",
		"const b = require('./b');",
		"const b = await import('./b');",
		'const b = await import(`./b`);',
		"let b: import('./b').X;",
		"const quotes = /['`]/; import './b';",
	])('has %s', (code) => {
		const all = new Map([
			['a.ts', `// './c'\nconst text = "import './c'";\n${code}`],
			['b.ts', ''],
		]);
		expect(importsOf(all)).toEqual([{ from: 'a.ts', line: 3, to: 'b.ts', isPackage: false }]);
	});

	test('resolves folders and files with their extension', () => {
		const all = new Map([
			['a/b.ts', "import '..'; import '.'; import './c/'; import '../d.mjs'; import '../e.json';"],
			['index.ts', ''],
			['a/index.ts', ''],
			['a/c/index.ts', ''],
			['d.mjs', ''],
		]);
		const targets = importsOf(all).map(({ to }) => to);
		expect(targets).toEqual(['index.ts', 'a/index.ts', 'a/c/index.ts', 'd.mjs', 'e.json']);
	});

	test('finds each of several cycles, and none where branches only meet again', () => {
		const graph = (edges: string[]) =>
			edges.map(([from, to]) => ({ from, to, line: 1, isPackage: false }));
		expect(cyclesIn(graph(['ab', 'ac', 'bd', 'cd']))).toEqual([]);
		expect(cyclesIn(graph(['ab', 'bc', 'cb', 'ad', 'dd']))).toEqual([['b', 'c'], ['d']]);
	});
});
