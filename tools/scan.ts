// Runs n8n's official package scanner on this working tree: on the sources, and on the tarball as npm would
// publish it. The scanner's own command accepts only published packages, and exits with 0 when it finds
// something.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { MAX_TARBALL_BYTES, packPackage, unpack } from './pack';
import { ROOT } from './paths';

interface Verdict {
	passed: boolean;
	message?: string;
	details?: string;
}

interface Scanner {
	analyzePackage(folder: string, patterns: string[]): Promise<Verdict>;
	SOURCE_FILE_PATTERNS: string[];
}

function report(part: string, verdict: Verdict): boolean {
	// The scanner reports `passed` with a message when it found no file to check.
	const passed = verdict.passed && !verdict.message;
	console.log(`${part}: ${passed ? 'passed' : `FAILED: ${verdict.message ?? 'see below'}`}`);
	if (verdict.details) console.log(verdict.details);
	return passed;
}

async function scan(): Promise<boolean> {
	const where = '@n8n/scan-community-package/scanner/scanner.mjs';
	const scanner = (await import(where)) as Scanner;
	const source = await scanner.analyzePackage(ROOT, scanner.SOURCE_FILE_PATTERNS);
	const tarball = await packPackage();
	// Outside the repository, so that this repository's ESLint ignores do not apply.
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
