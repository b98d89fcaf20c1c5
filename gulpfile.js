/**
 * What `n8n-node build` (tsc and icons) leaves to do before the package can run anywhere:
 * - the service code becomes one file, with zod and eventsource-parser inlined once, not once a node;
 * - codex files are copied, third-party notices written;
 * - nothing that only a compiler reads stays in dist.
 */
const { build, transform } = require('esbuild');
const { cp, glob, mkdir, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
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
		mainFields: ['module', 'main'],
		format: 'cjs',
		target: 'es2022',
		// As a whole: the tarball may weigh 60 KB, and this file is most of it.
		minify: true,
		legalComments: 'none',
		metafile: true,
		logLevel: 'warning',
	});
	await deferService();
	await writeNotices(Object.keys(metafile.inputs));
}

/**
 * The door to the bundle, which is evaluated when something of it is first used: n8n loads every node at its
 * start, and zod with our schemas takes 900 KiB and half of the time. What descriptions use stands here.
 */
async function deferService() {
	const { PRESETS, ...deferred } = require(path.resolve(SERVICE, 'service.js'));
	const names = JSON.stringify(Object.keys(deferred));
	const code = `
		'use strict';
		exports.PRESETS = ${JSON.stringify(PRESETS)};
		let service;
		for (const name of ${names}) {
			const get = () => (service ??= require('./service'))[name];
			Object.defineProperty(exports, name, { enumerable: true, get });
		}`;
	const { code: short } = await transform(code, { minify: true, target: 'es2022' });
	await writeFile(`${SERVICE}/index.js`, short);
}

/** The licences of what was inlined, in full, as they ask for. */
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

/** The credential reads the version from here; the rest of package.json has no place in dist. */
async function shortenManifest() {
	const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
	await writeFile('dist/package.json', JSON.stringify({ name, version }));
}

/** The nodes keep their names, which n8n shows in stack traces, and lose only white space. */
async function compact() {
	for await (const file of glob('dist/{nodes,credentials}/**/*.js')) {
		const options = { minifySyntax: true, minifyWhitespace: true, target: 'es2022' };
		const { code } = await transform(await readFile(file, 'utf8'), options);
		await writeFile(file, code);
	}
}

/** Declarations, maps and build info are for compilers; a stale build info makes a watching tsc skip files. */
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

exports.default = series(parallel(bundleService, copyCodex, shortenManifest, compact), clean);
