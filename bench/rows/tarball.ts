// Size of the package: the tarball that is downloaded, and its files on disk.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import { MAX_TARBALL_BYTES, packPackage } from '../../tools/pack';
import { npm, ownPackage, rivals, shortName, type InstalledPackage } from '../rivals';
import type { Findings, Row, Scale } from '../row';

/** The unit of npm's own listing and of `npm run scan`. */
const KB = 1024;
const MAX_PACKED_KB = MAX_TARBALL_BYTES / KB;
const MAX_UNPACKED_KB = 400;

/** Size of the package's own files, without its dependencies. */
async function unpackedKb(folder: string): Promise<number> {
	let bytes = 0;
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const place = path.join(folder, entry.name);
		if (!entry.isDirectory()) bytes += (await stat(place)).size;
		else if (entry.name !== 'node_modules') bytes += (await unpackedKb(place)) * KB;
	}
	return bytes / KB;
}

/** Size of a tarball packed from the installed files: the lockfile does not hold the size of the original. */
async function packedKb(folder: string): Promise<number> {
	const printed = await npm(['pack', '--dry-run', '--json', '--ignore-scripts'], folder);
	const [{ size }] = JSON.parse(printed) as Array<{ size: number }>;
	return size / KB;
}

interface Size {
	one: InstalledPackage;
	kb: number;
}

async function sizes(
	packages: InstalledPackage[],
	kbOf: (folder: string) => Promise<number>,
): Promise<Size[]> {
	const found: Size[] = [];
	for (const one of packages) found.push({ one, kb: await kbOf(one.folder) });
	return found.sort((a, b) => a.kb - b.kb);
}

function rowOf(measure: string, maxKb: number, ours: number, others: Size[]): Row {
	const all = others.map(({ one, kb }) => `${shortName(one)} ${kb.toFixed(1)}`);
	return {
		work: "the package's tarball",
		measure: `size ${measure}`,
		unit: 'KB',
		ours: [ours],
		rival: others.length > 0 ? `${others[0].one.name} ${others[0].one.version}` : '–',
		theirs: others.slice(0, 1).map(({ kb }) => kb),
		goal: `at most ${maxKb} KB ${measure}`,
		met: ours <= maxKb,
		note: ['a KB is 1024 bytes', ...all].join(', '),
	};
}

/** Rows for the size of the tarball, packed and unpacked, compared with five popular packages. */
export async function tarballRows(
	scale: Pick<Scale, 'name'> = { name: 'smoke' },
): Promise<Findings> {
	const own = await ownPackage();
	const packed = (await packPackage()).size / KB;
	const others = await rivals(scale);
	return {
		rows: [
			rowOf('packed', MAX_PACKED_KB, packed, await sizes(others, packedKb)),
			rowOf(
				'unpacked',
				MAX_UNPACKED_KB,
				await unpackedKb(own.folder),
				await sizes(others, unpackedKb),
			),
		],
		growth: [],
	};
}
