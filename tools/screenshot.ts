// `npm run screenshot`: the documents' pictures, taken from the browser test, which has to pass for them.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
/** The workflows to import have their pictures in a folder of their own. */
const EXAMPLES = readdirSync(path.join(ROOT, 'examples'))
	.filter((file) => file.endsWith('.json'))
	.map((file) => path.basename(file, '.json'));

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
	await copyPictures(NAMES, SHOWN);
	await copyPictures(EXAMPLES, path.join(SHOWN, 'examples'));
}

async function copyPictures(names: string[], folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of names) {
		const file = path.join(folder, `${name}.png`);
		await copyFile(path.join(TAKEN, `${name}.png`), file);
		console.log(path.relative(ROOT, file));
	}
}

screenshot().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
