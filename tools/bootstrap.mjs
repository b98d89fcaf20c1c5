#!/usr/bin/env node
// The entry of `npm run demo`, `npm run live`, `npm test`, `npm run bench`, `npm run matrix` and `npm run fleet`. A fresh
// clone has nothing installed, so this uses only Node's own modules, runs on the machine's Node, installs what is missing
// and starts the actual program.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import {
	environment,
	installN8n,
	installRoot,
	installVersion,
	node24,
	root,
	versions,
} from './install.mjs';
import { checkAll, chosenVersions } from './matrix.mjs';
import { endRunning, loudStep, run, step, StepFailed } from './steps.mjs';

const npmRun = (script, options = {}) =>
	run('npm', ['run', '--silent', script], { cwd: root, env: environment(), ...options });

/** Runs a program with this terminal and resolves with its exit code. */
function handOver(args) {
	return new Promise((resolve, reject) => {
		const child = spawn(node24, args, { cwd: root, env: environment(), stdio: 'inherit' });
		// Ctrl-C reaches the child as well, which ends cleanly; this process must not end before it.
		const outlive = () => {};
		const pass = () => child.kill('SIGTERM');
		process.on('SIGINT', outlive);
		process.on('SIGTERM', pass);
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('SIGINT', outlive);
			process.off('SIGTERM', pass);
			resolve(code ?? 1);
		});
	});
}

async function demo(args) {
	// Wrong arguments and --help are handled before n8n's installation, which takes eight minutes.
	const wantsHelpOnly = args.includes('--help') || args.includes('-h');
	await installRoot();
	if (!wantsHelpOnly) {
		const wrong = await handOver(['--import', 'tsx', 'tools/demo.ts', '--check-only', ...args]);
		if (wrong !== 0) return wrong;
		await installN8n();
		await step('Building the package', () => npmRun('build'));
	}
	return await handOver(['--import', 'tsx', 'tools/demo.ts', ...args]);
}

/** Checks the contract against a real service; needs no n8n. */
async function live(args) {
	await installRoot();
	return await handOver(['--import', 'tsx', 'tools/live/main.ts', ...args]);
}

async function bench(args) {
	await installRoot();
	await installN8n();
	await step('Building the package', () => npmRun('build'));
	return await handOver(['--import', 'tsx', 'bench/main.ts', ...args]);
}

async function matrix(args) {
	const chosen = chosenVersions(args);
	await installRoot();
	await step('Building the package', () => npmRun('build'));
	const build = await checkAll(chosen);
	const names = chosen.map(({ n8n }) => n8n);
	return await handOver(['--import', 'tsx', 'tools/compatibility.ts', build, ...names]);
}

/**
 * Queue mode with processes that are killed. Arguments choose files of test/fleet, as jest's path patterns; only when all
 * have run and passed is the page written.
 */
async function fleet(args) {
	await installRoot();
	await installN8n();
	await step('Building the package', () => npmRun('build'));
	rmSync(path.join(root, '.run', 'fleet'), { recursive: true, force: true });
	const sum = { passed: 0, failed: 0, skipped: 0 };
	const chosen = args.flatMap((pattern) => ['--testPathPatterns', pattern]);
	// One fleet at a time: on a busy machine a worker would lose its jobs' locks.
	const isGreen = await loudStep('Queue mode', () =>
		jest('fleet', sum, ['--runInBand', ...chosen]),
	).catch((error) => {
		if (!(error instanceof StepFailed)) throw error;
		return false;
	});
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	const isWhole = isGreen && args.length === 0;
	await handOver(['--import', 'tsx', 'tools/fleetTable.ts', isWhole ? 'whole' : 'part']);
	return isGreen ? 0 : 1;
}

/** For the unit tests alone: all others start servers, n8n or a browser, which have the cores for themselves. */
const ALL_CORES = '--maxWorkers=100%';

/** Runs one of jest's projects and adds its numbers to `sum`; throws when not all passed. Returns how many did. */
async function jest(project, sum, more = [], env = {}) {
	const file = path.join(root, '.run', `jest-${project}.json`);
	mkdirSync(path.dirname(file), { recursive: true });
	rmSync(file, { force: true });
	// A server that a failed test left open must not keep the command running.
	// 4 GB are too few for the engine's tests in one process, as on a machine with one core.
	const args = ['--max-old-space-size=8192', 'node_modules/jest/bin/jest.js', '--forceExit'];
	args.push('--selectProjects', project);
	let failed = false;
	await run(node24, [...args, '--json', `--outputFile=${file}`, '--passWithNoTests', ...more], {
		cwd: root,
		// Jest writes its JSON to the file and its report to stderr.
		env: environment(env),
		show: true,
	}).catch(() => {
		failed = true;
	});
	let result;
	try {
		result = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new StepFailed(`jest left no results for the project ${project}`);
	}
	sum.passed += result.numPassedTests;
	// A file that cannot be loaded has no tests to count, but counts as a failure.
	sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
	sum.skipped += result.numPendingTests + result.numTodoTests;
	if (failed && sum.failed === 0) sum.failed = 1;
	if (sum.failed > 0) throw new StepFailed('');
	return result.numPassedTests;
}

/** Runs the unit tests and prints their coverage of nemovideo/; below the threshold they fail. */
async function unitTests(sum) {
	const file = path.join(root, '.run', 'coverage', 'coverage-summary.json');
	rmSync(file, { force: true });
	try {
		await jest('unit', sum, [ALL_CORES, '--coverage', '--coverageReporters=json-summary']);
	} finally {
		if (existsSync(file)) {
			const { branches } = JSON.parse(readFileSync(file, 'utf8')).total;
			const count = `${branches.covered} of ${branches.total}`;
			console.log(
				`Coverage of nemovideo/: ${branches.pct} % of branches (${count}; at least 95 %)`,
			);
		}
	}
}

async function test() {
	await installRoot();
	// The large download runs beside the steps that do not need it.
	const n8n = installN8n();
	n8n.catch(() => {});
	const [oldest] = versions;
	const oldestN8n = n8n.then(() => installVersion(oldest));
	oldestN8n.catch(() => {});
	await loudStep('Lint', () => npmRun('lint', { show: true }));
	await step('Types', () => npmRun('typecheck'));
	await step('Build', () => npmRun('build'));
	await loudStep("n8n's package scan", () => npmRun('scan', { show: true }));
	const sum = { passed: 0, failed: 0, skipped: 0 };
	try {
		await loudStep('Unit tests', () => unitTests(sum));
		await loudStep('Tests against a hostile server', async () => {
			console.log(`A hostile server: ${await jest('hostile', sum)} cases, none got through`);
		});
		await loudStep("Tests in n8n's engine", () =>
			jest('engine', sum, ['--testPathIgnorePatterns', 'engine/chaos\\.test']),
		);
		await loudStep('Random scenarios', () =>
			jest('engine', sum, ['--silent', '--testPathPatterns', 'engine/chaos\\.test']),
		);
		await n8n;
		// Beside other work, a real n8n, its editor and ffmpeg would be too slow for what is expected of them.
		await oldestN8n;
		await loudStep('End-to-end tests in the real n8n', () => jest('e2e', sum));
		await loudStep(`The quickest checks in n8n ${oldest.n8n}, the oldest`, () =>
			jest('matrix', sum, ['--testPathPatterns', 'matrix/basics'], { N8N_UNDER_TEST: oldest.n8n }),
		);
	} finally {
		const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
		console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
	}
	return 0;
}

const [command, ...rest] = process.argv.slice(2);
const commands = {
	demo,
	live,
	test,
	bench,
	matrix,
	fleet,
	install: async () => (await installRoot(), await installN8n(), 0),
};

if (!Object.hasOwn(commands, command ?? '')) {
	console.error(
		'Usage: node tools/bootstrap.mjs demo [video] [--open] | live [options] | test | bench | matrix | fleet | install',
	);
	process.exit(2);
}
process.once('SIGTERM', () => endRunning());
try {
	process.exitCode = await commands[command](rest);
} catch (error) {
	endRunning();
	if (error instanceof StepFailed) {
		if (error.message) console.error(error.message);
	} else {
		console.error(error);
	}
	process.exitCode = 1;
}
