import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { cleanEnvironment, ROOT, RUN_FOLDER } from './paths';

const exec = promisify(execFile);

/** The largest tarball that is published, in bytes. */
export const MAX_TARBALL_BYTES = 185 * 1024;

/** The packed package, as npm would publish it. */
export interface Tarball {
	/** Absolute path of the .tgz. */
	file: string;
	/** Size in bytes. */
	size: number;
}

/** The latest modification time below a path, in ms since the epoch; 0 where there is nothing. */
function newest(place: string): number {
	if (!existsSync(place)) return 0;
	const stat = statSync(place);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/**
 * Packs the built package into `.run/pack/` and returns the tarball. A tarball that is newer than everything
 * in it is reused, so demo, scan and tests of one run share it. @throws Error when nothing has been built
 */
export async function packPackage(): Promise<Tarball> {
	if (!existsSync(path.join(ROOT, 'dist', 'nodes'))) {
		throw new Error('There is no build yet: run `npm run build` first.');
	}
	const file = path.join(RUN_FOLDER, 'pack', 'n8n-nodes-nemovideo.tgz');
	const packed = ['dist', 'package.json', 'README.md', 'LICENSE.md'];
	const latest = Math.max(...packed.map((name) => newest(path.join(ROOT, name))));
	if (!existsSync(file) || statSync(file).mtimeMs <= latest) await pack(file);
	return { file, size: statSync(file).size };
}

async function pack(file: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	// Two commands may pack at the same time: each packs into its own folder, then renames atomically.
	const folder = await mkdtemp(`${file}-`);
	try {
		const options = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
		await exec('npm', options, { cwd: ROOT, env: cleanEnvironment() });
		const [name] = readdirSync(folder).filter((entry) => entry.endsWith('.tgz'));
		if (!name) throw new Error('npm pack made no tarball');
		await rename(path.join(folder, name), file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Unpacks a tarball into `folder` (created if needed), without npm's top-level folder `package/`. */
export async function unpack(tarball: string, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await exec('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}
