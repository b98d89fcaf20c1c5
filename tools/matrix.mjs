// The checks of test/matrix in one version of n8n after another: `npm run matrix`. Each leaves jest's report in
// .run/matrix, from which compatibility.ts prints the table and writes docs/compatibility.md.
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { environment, installVersion, node24, root, versions } from './install.mjs';
import { loudStep, run, StepFailed } from './steps.mjs';

const USAGE = `Usage: npm run matrix [-- --only <version>,…]   (${versions.map(({ n8n }) => n8n).join(', ')})`;

/** The versions that `--only 1.85.4,2.41.1` names, all without it. @throws StepFailed for one that is not listed */
export function chosenVersions(args) {
	if (args.length === 0) return versions;
	const names = args.length === 2 && args[0] === '--only' ? args[1].split(',') : [];
	const chosen = versions.filter(({ n8n }) => names.includes(n8n));
	if (chosen.length === 0 || chosen.length !== names.length) throw new StepFailed(USAGE);
	return chosen;
}

/** Names the content of the built package, so that the result of another one is not taken for this one's. */
function buildName() {
	const dist = path.join(root, 'dist');
	const hash = createHash('sha256');
	for (const name of readdirSync(dist, { recursive: true }).sort()) {
		const file = path.join(dist, name);
		if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

/** Runs jest's project `matrix` in this version. @throws StepFailed when jest could not run */
async function check({ n8n }, build) {
	const file = path.join(root, '.run', 'matrix', `${n8n}.json`);
	mkdirSync(path.dirname(file), { recursive: true });
	rmSync(file, { force: true });
	const args = ['--forceExit', '--selectProjects', 'matrix', '--json', `--outputFile=${file}`];
	// One server at a time: Stop has to act within seconds.
	await run(node24, ['node_modules/jest/bin/jest.js', '--runInBand', ...args], {
		cwd: root,
		env: environment({ N8N_UNDER_TEST: n8n }),
		show: true,
		// Jest ends with 1 when a check has failed; what counts is the report.
	}).catch(() => {});
	if (!existsSync(file)) throw new StepFailed(`jest left no report for n8n ${n8n}`);
	const report = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({ build, report }));
}

/**
 * Installs and checks the versions, one after another; one that fails does not keep the next from running. Returns
 * the name of the build.
 */
export async function checkAll(chosen) {
	const build = buildName();
	for (const version of chosen) {
		try {
			await installVersion(version);
			const label = `n8n ${version.n8n} on Node ${version.node}`;
			await loudStep(label, () => check(version, build));
		} catch (error) {
			if (!(error instanceof StepFailed)) throw error;
			console.error(error.message);
		}
	}
	return build;
}
