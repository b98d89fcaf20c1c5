import { readFileSync } from 'node:fs';
import path from 'node:path';

import manifest from '../../../package.json';
import {
	allPassed,
	type JestReport,
	type Reports,
	resultsOf,
	tableOf,
	withTable,
} from '../../../tools/compatibility';
import newestN8n from '../../../tools/n8n/package.json';
import versions from '../../../tools/n8n/versions.json';
import { ROOT } from '../../../tools/paths';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const page = read('docs/compatibility.md');
const NAMES = versions.map(({ n8n }) => n8n);

const report = (checks: Record<string, string>): JestReport => ({
	testResults: [
		{ assertionResults: Object.entries(checks).map(([title, status]) => ({ title, status })) },
	],
});

describe('the table', () => {
	const reports: Reports = {
		'1.0': report({ Load: 'passed', Stop: 'failed' }),
		'2.0': report({ Load: 'passed' }),
		'3.0': undefined,
	};

	test('tells passed, failed and not run apart', () => {
		expect(Object.fromEntries(resultsOf(reports))).toEqual({
			Load: [true, true, undefined],
			Stop: [false, undefined, undefined],
		});
		expect(tableOf(reports)).toBe(
			[
				'|  | 1.0 | 2.0 | 3.0 |',
				'| --- | --- | --- | --- |',
				'| Load | yes | yes | – |',
				'| Stop | **no** | – | – |',
				'',
			].join('\n'),
		);
	});

	test.each([
		[{ '1.0': report({ Load: 'passed' }) }, true],
		[{ '1.0': report({ Load: 'passed', Stop: 'failed' }) }, false],
		[{ '1.0': report({ Load: 'passed' }), '2.0': undefined }, false],
		[{ '1.0': report({ Load: 'pending' }) }, false],
		[{ '1.0': report({}) }, false],
		[{}, false],
	])('%j: %p', (some: Reports, passed) => {
		expect(allPassed(some)).toBe(passed);
	});

	test('is written between its marks', () => {
		const table = tableOf(reports);
		const once = withTable(page, table);
		expect(once).toContain(table);
		expect(withTable(once, '')).toBe(withTable(page, ''));
		expect(() => withTable('no marks', table)).toThrow(/marks/);
	});
});

test('the page has a column for each version, and a result in each cell', () => {
	const [head, , ...rows] = page.split('\n').filter((line) => line.startsWith('|'));
	expect(head.split('|').map((cell) => cell.trim())).toEqual(['', '', ...NAMES, '']);
	expect(rows.length).toBeGreaterThanOrEqual(15);
	for (const name of NAMES) expect(page.split('<!--')[0]).toContain(name);
	for (const row of rows) expect(row).toMatch(/( (yes|\*\*no\*\*|–) \|){7}$/);
});

test('the README names the tested versions and the page', () => {
	const [, section] = read('README.md').split('## Compatibility');
	for (const name of NAMES) expect(section.split('\n## ')[0]).toContain(name);
	expect(section).toContain('(docs/compatibility.md)');
});

test('the weekly workflow runs all versions, and the last is the one that everything else runs in', () => {
	const [, list] = /^\s+n8n: \[(.*)\]$/m.exec(read('.github/workflows/matrix.yml')) ?? [];
	expect(list.split(', ').map((name) => name.replace(/'/g, ''))).toEqual(NAMES);
	expect(versions.at(-1)).toEqual({
		n8n: newestN8n.dependencies.n8n,
		node: manifest.devDependencies.node,
	});
});
