#!/usr/bin/env node
// Completes a package-lock.json that was made against a registry that lacks some platforms' binaries.
//   node tools/complete-lockfile.mjs [folder …]     (default: this repository and tools/n8n)
// npm leaves an optional package out of the lockfile when the registry cannot give it, and `npm ci` then
// refuses the lockfile as out of sync ("Missing: … from lock file"). The package that wants it names the
// exact version, so the entry can be written without the registry: npm skips it where the platform differs,
// and fetches it where it fits. Run it after every `npm install` that changes a lockfile.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ABI_TO_LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };
const OPERATING_SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

/** Which machines a package named like `@swc/core-linux-arm64-gnu` is for; undefined if it does not say. */
function platformOf(name) {
	const parts = name.split('/').pop().split('-');
	const at = parts.findIndex((part) => OPERATING_SYSTEMS.includes(part));
	if (at < 0 || !parts[at + 1]) return undefined;
	const libc = ABI_TO_LIBC[parts[at + 2]];
	return { os: [parts[at]], cpu: [parts[at + 1]], ...(libc && { libc: [libc] }) };
}

/** Where Node would find `name` when asked from the package at `from`: the place in the lockfile, if any. */
function placeOf(packages, from, name) {
	for (let folder = from; ; ) {
		const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
		if (packages[place]) return place;
		if (!folder) return undefined;
		const cut = folder.lastIndexOf('/node_modules/');
		folder = cut < 0 ? '' : folder.slice(0, cut);
	}
}

function complete(folder) {
	const file = path.join(folder, 'package-lock.json');
	const text = readFileSync(file, 'utf8');
	const lock = JSON.parse(text);
	const added = new Map();
	for (const [from, entry] of Object.entries(lock.packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (placeOf(lock.packages, from, name) || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
			const platform = platformOf(name);
			if (!platform) continue;
			const above = from.includes('/node_modules/')
				? from.slice(0, from.lastIndexOf('/node_modules/'))
				: '';
			const place = `${above ? `${above}/` : ''}node_modules/${name}`;
			added.set(place, { version, ...(entry.dev && { dev: true }), optional: true, ...platform });
		}
	}
	// Beside their own kind, so that the difference in git shows nothing else.
	const places = [...Object.keys(lock.packages), ...added.keys()];
	const kept = Object.keys(lock.packages);
	for (const place of added.keys()) {
		const next = kept.findIndex((other) => other.localeCompare(place, 'en') > 0 && other !== '');
		kept.splice(next < 0 ? kept.length : next, 0, place);
	}
	if (kept.length !== places.length)
		throw new Error(`${file}: an entry went missing while sorting`);
	lock.packages = Object.fromEntries(kept.map((p) => [p, lock.packages[p] ?? added.get(p)]));
	const indent = /^([\t ]+)"/m.exec(text)?.[1] ?? '\t';
	writeFileSync(file, `${JSON.stringify(lock, null, indent)}\n`);
	console.log(`${file}: ${added.size} entries added`);
}

const here = path.dirname(fileURLToPath(import.meta.url));
const folders = process.argv.slice(2);
for (const folder of folders.length > 0
	? folders
	: [path.join(here, '..'), path.join(here, 'n8n')]) {
	complete(folder);
}
