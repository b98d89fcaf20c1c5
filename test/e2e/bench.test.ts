import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { NODE_24, ROOT, cleanEnvironment } from '../../tools/paths';
import { freshFolder } from './world';

jest.setTimeout(300_000);

/** The rows of the benchmark's table at its smallest scale. */
const WORKS = [
	'Upload of 2 MiB from filesystem binary data',
	'Download of 2 MiB into binary data',
	'Event stream of 2 MB (ADK partial texts)',
	'20 items through Get Timeline, in order',
	'2 exports of 60 s',
	'10 exports waiting in one n8n process',
	'Cancel while 10 exports wait',
	'One clip through the five nodes',
	'One clip through Quick Edit',
	"the package's tarball",
];

// Speed is not tested here, only that each benchmark still runs and reports.
it('runs every benchmark at the smallest scale and writes the results', async () => {
	const out = freshFolder('bench');
	const args = ['--import', 'tsx', 'bench/main.ts', '--smoke', '--out', out];
	const env = cleanEnvironment();
	const { stdout } = await promisify(execFile)(NODE_24, args, { cwd: ROOT, env });
	const text = readFileSync(path.join(out, 'benchmarks.md'), 'utf8');
	for (const work of WORKS) {
		expect(stdout).toContain('met');
		expect(text).toContain(work);
	}
	expect(text).not.toMatch(/NaN|Infinity|undefined/);
	expect(text).not.toContain(ROOT);
	// Chromium draws the charts; without it the command prints a notice and continues.
	if (stdout.includes('No pictures: ')) {
		expect(stdout).toContain('apt-get install chromium');
	} else {
		expect(readdirSync(path.join(out, 'images')).sort()).toEqual([
			'file-memory.png',
			'file-time.png',
			'items-time.png',
			'stream-memory.png',
			'stream-time.png',
			'waiting-memory.png',
		]);
	}
});
