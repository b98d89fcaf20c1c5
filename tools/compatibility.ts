// The table of docs/compatibility.md, from what `npm run matrix` has left in .run/matrix. Prints it, writes the page
// when there is a report of every version, and ends with 1 when a check has failed or has not run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import versions from './n8n/versions.json';
import { ROOT, RUN_FOLDER } from './paths';

const PAGE = path.join(ROOT, 'docs', 'compatibility.md');
const START = '<!-- matrix: made from test/matrix by npm run matrix -->\n';
const END = '<!-- /matrix -->';

/** What is used of the report that jest writes. */
export interface JestReport {
	testResults: Array<{ assertionResults: Array<{ title: string; status: string }> }>;
}

/** The reports by version of n8n. A version whose checks have not run has none. */
export type Reports = Record<string, JestReport | undefined>;

/** Each check with its result in each version: undefined where it has not run. */
export function resultsOf(reports: Reports): Map<string, Array<boolean | undefined>> {
	const names = Object.keys(reports);
	const results = new Map<string, Array<boolean | undefined>>();
	names.forEach((name, column) => {
		const checks = reports[name]?.testResults.flatMap((file) => file.assertionResults) ?? [];
		for (const { title, status } of checks) {
			const row = results.get(title) ?? names.map(() => undefined);
			row[column] = status === 'passed';
			results.set(title, row);
		}
	});
	return new Map([...results].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const mark = (result: boolean | undefined): string =>
	result === undefined ? '–' : result ? 'yes' : '**no**';

/** The table in Markdown: a row for each check, a column for each version. */
export function tableOf(reports: Reports): string {
	const names = Object.keys(reports);
	const rows = [
		['', ...names],
		['---', ...names.map(() => '---')],
		...[...resultsOf(reports)].map(([title, row]) => [title, ...row.map(mark)]),
	];
	return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Whether every check has passed in each of these versions, and there is a check at all. */
export function allPassed(reports: Reports): boolean {
	const rows = [...resultsOf(reports).values()];
	return rows.length > 0 && rows.flat().every((result) => result === true);
}

/** The page with this table. */
export function withTable(page: string, table: string): string {
	const start = page.indexOf(START);
	const end = page.indexOf(END);
	if (start < 0 || end < start) throw new Error('The page has lost the marks of its table');
	return page.slice(0, start + START.length) + table + page.slice(end);
}

/** The report of a version, unless there is none of this build. */
function readReport(n8n: string, build: string): JestReport | undefined {
	const file = path.join(RUN_FOLDER, 'matrix', `${n8n}.json`);
	if (!existsSync(file)) return undefined;
	const stored = JSON.parse(readFileSync(file, 'utf8')) as { build: string; report: JestReport };
	return stored.build === build ? stored.report : undefined;
}

/** `asked`: the versions that were to be checked just now. */
function main(build: string, asked: string[]): number {
	const reports: Reports = Object.fromEntries(
		versions.map(({ n8n }) => [n8n, readReport(n8n, build)] as const),
	);
	console.log(`\n${tableOf(reports)}`);
	const isWhole = versions.every(({ n8n }) => reports[n8n]);
	if (isWhole) writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), tableOf(reports)));
	const page = path.relative(ROOT, PAGE);
	console.log(isWhole ? `Written to ${page}` : `${page} is written when all versions have run`);
	return allPassed(Object.fromEntries(asked.map((n8n) => [n8n, reports[n8n]]))) ? 0 : 1;
}

if (require.main === module) {
	const [build, ...asked] = process.argv.slice(2);
	process.exitCode = main(build, asked);
}
