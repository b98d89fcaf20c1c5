/**
 * What `n8n-node build` (tsc and icons) leaves to do before the package can run anywhere:
 * - the service code becomes one file, with zod and eventsource-parser inlined once, not once a node;
 * - codex files are copied, third-party notices written;
 * - nothing that only a compiler reads stays in dist.
 */
const { build } = require('esbuild');
const { cp, glob, mkdir, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { series, parallel } = require('gulp');

const SERVICE = 'dist/nemovideo';

/** Replaces the compiled service files by one bundle. Returns the modules that went into it. */
async function bundleService() {
	await rm(SERVICE, { recursive: true, force: true });
	const { metafile } = await build({
		entryPoints: ['nemovideo/index.ts'],
		outfile: `${SERVICE}/service.js`,
		bundle: true,
		platform: 'neutral',
		// The one module of Node's that n8n allows.
		external: ['crypto'],
		mainFields: ['module', 'main'],
		format: 'cjs',
		target: 'es2022',
		// Third-party code is most of it. Our own nodes stay as tsc writes them, for reviewers to read.
		minify: true,
		// The words of the languages as they are; escaped, each character would take six.
		charset: 'utf8',
		legalComments: 'none',
		metafile: true,
		logLevel: 'warning',
	});
	await deferService();
	await writeNotices(Object.keys(metafile.inputs));
}

/**
 * Writes `index.js`, which evaluates the bundle when one of its functions is first used. n8n loads every node
 * when it starts, and the bundle (zod and the schemas) takes 30 ms and 950 KiB. Exports that are plain data,
 * as descriptions use them, are copied into `index.js` and do not load the bundle.
 */
async function deferService() {
	const service = Object.entries(require(path.resolve(SERVICE, 'service.js')));
	const isData = (value) => {
		const json = JSON.stringify(value);
		return json !== undefined && isDeepStrictEqual(JSON.parse(json), value);
	};
	const data = Object.fromEntries(service.filter(([, value]) => isData(value)));
	const deferred = service.map(([name]) => name).filter((name) => !Object.hasOwn(data, name));
	const code = `'use strict';
Object.assign(exports, ${JSON.stringify(data, null, '\t')});
let service;
for (const name of ${JSON.stringify(deferred)}) {
	const get = () => (service ??= require('./service'))[name];
	Object.defineProperty(exports, name, { enumerable: true, get });
}
`;
	await writeFile(`${SERVICE}/index.js`, code);
}

/** Writes the full licence texts of inlined packages, which those licences require. */
async function writeNotices(inputs) {
	const names = new Set();
	for (const input of inputs) {
		const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (match) names.add(match[1]);
	}
	const parts = [];
	for (const name of [...names].sort()) {
		const folder = path.join('node_modules', name);
		const { version, license } = JSON.parse(
			await readFile(path.join(folder, 'package.json'), 'utf8'),
		);
		const text = await readFile(path.join(folder, 'LICENSE'), 'utf8');
		parts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
	}
	const head = 'This package contains code of the following packages.\n';
	await writeFile('dist/THIRD-PARTY-NOTICES.txt', [head, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

/** The codex files say where the nodes stand in n8n's panel; the schemas, what they put out before a run. */
async function copyCodex() {
	for await (const file of glob('nodes/**/{*.node.json,__schema__/**/*.json}')) {
		const target = path.join('dist', file);
		await mkdir(path.dirname(target), { recursive: true });
		await cp(file, target);
	}
}

/** The credential reads the version from here; nothing else of package.json is needed in dist. */
async function shortenManifest() {
	const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
	await writeFile('dist/package.json', JSON.stringify({ name, version }));
}

/** Removes what only a compiler reads; a stale build info would make `tsc --watch` skip files. */
async function clean() {
	for await (const file of glob('dist/**/*.{d.ts,map,tsbuildinfo}')) await rm(file);
	for (const folder of [
		'docs',
		'tools',
		'test',
		'emulator',
		'bench',
		'examples',
		'coverage',
		'.run',
	]) {
		await rm(path.join('dist', folder), { recursive: true, force: true });
	}
}

exports.default = series(parallel(bundleService, copyCodex, shortenManifest), clean);
