// `npm run screenshot`: the documents' pictures, taken from the browser test, which has to pass for them.
import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

import { cleanEnvironment, NODE_24, ROOT, RUN_FOLDER } from './paths';
import { PICTURES, SHOWN_FOLDER } from './pictures';

/** Where the test leaves its pictures. */
const TAKEN = path.join(RUN_FOLDER, 'editor');

const JEST = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const TESTS = [
	['--selectProjects', 'e2e', '--testPathPatterns', 'e2e/editor'],
	['--selectProjects', 'examples', '--testNamePattern', 'in the editor'],
];

/** Runs a test in this terminal. @throws Error when it has not passed */
async function runBrowserTest(test: string[]): Promise<void> {
	const child = spawn(NODE_24, [JEST, ...test, '--forceExit'], {
		cwd: ROOT,
		env: cleanEnvironment(),
		stdio: 'inherit',
	});
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (code !== 0)
		throw new Error('The browser test has failed: the pictures are left as they were.');
}

async function screenshot(): Promise<void> {
	for (const test of TESTS) await runBrowserTest(test);
	for (const { name, place } of PICTURES) {
		const file = path.join(SHOWN_FOLDER, place);
		await mkdir(path.dirname(file), { recursive: true });
		await copyFile(path.join(TAKEN, `${name}.png`), file);
		console.log(path.relative(ROOT, file));
	}
}

screenshot().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
