// Runs both legs of n8n's official package scanner on this working tree: the sources as they are, and the
// tarball as npm would publish it. The scanner's own command takes published packages only, and ends with
// exit code 0 even when it finds something.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { packPackage, unpack } from './pack';
import { ROOT } from './paths';

const MAX_TARBALL_BYTES = 60 * 1024;

interface Verdict {
	passed: boolean;
	message?: string;
	details?: string;
}

interface Scanner {
	analyzePackage(folder: string, patterns: string[]): Promise<Verdict>;
	SOURCE_FILE_PATTERNS: string[];
}

function report(leg: string, verdict: Verdict): boolean {
	// The scanner calls it passed, with a message, when it found no file to look at.
	const passed = verdict.passed && !verdict.message;
	console.log(`${leg}: ${passed ? 'passed' : `FAILED: ${verdict.message ?? 'see below'}`}`);
	if (verdict.details) console.log(verdict.details);
	return passed;
}

async function scan(): Promise<boolean> {
	const where = '@n8n/scan-community-package/scanner/scanner.mjs';
	const scanner = (await import(where)) as Scanner;
	const source = await scanner.analyzePackage(ROOT, scanner.SOURCE_FILE_PATTERNS);
	const tarball = await packPackage();
	// Outside the repository: what is unpacked must not be excused by this repository's eslint ignores.
	const unpacked = await mkdtemp(path.join(tmpdir(), 'nemovideo-scan-'));
	try {
		await unpack(tarball.file, unpacked);
		const dist = await scanner.analyzePackage(unpacked, ['**/*.js', 'package.json']);
		const kilobytes = (tarball.size / 1024).toFixed(1);
		const small = tarball.size <= MAX_TARBALL_BYTES;
		const limit = `the limit is ${MAX_TARBALL_BYTES / 1024} KB`;
		const size = small ? { passed: true } : { passed: false, message: limit };
		return [
			report('Source', source),
			report('Packed tarball', dist),
			report(`Tarball size, ${kilobytes} KB`, size),
		].every(Boolean);
	} finally {
		await rm(unpacked, { recursive: true, force: true });
	}
}

scan().then(
	(passed) => {
		process.exitCode = passed ? 0 : 1;
	},
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	},
);
