// `npm run screenshot`: the documents' pictures, taken from the browser test, which has to pass for them.
import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

import { cleanEnvironment, NODE_24, ROOT, RUN_FOLDER } from './paths';

/** Where the test leaves its pictures. */
const TAKEN = path.join(RUN_FOLDER, 'editor');
const SHOWN = path.join(ROOT, 'docs', 'images');
const NAMES = [
	...['workflow', 'form-to-clip', 'form', 'search', 'credential', 'five-nodes', 'instruction'],
	...['clip', 'error', 'import', 'form-done'],
];

/** Runs the test in this terminal. @throws Error when it has not passed */
async function runBrowserTest(): Promise<void> {
	const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
	const args = [jest, '--selectProjects', 'e2e', '--testPathPatterns', 'e2e/editor', '--forceExit'];
	const child = spawn(NODE_24, args, { cwd: ROOT, env: cleanEnvironment(), stdio: 'inherit' });
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (code !== 0)
		throw new Error('The browser test has failed: the pictures are left as they were.');
}

async function screenshot(): Promise<void> {
	await runBrowserTest();
	await mkdir(SHOWN, { recursive: true });
	for (const name of NAMES) {
		const file = path.join(SHOWN, `${name}.png`);
		await copyFile(path.join(TAKEN, `${name}.png`), file);
		console.log(path.relative(ROOT, file));
	}
}

screenshot().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
