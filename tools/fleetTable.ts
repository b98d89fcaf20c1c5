// Prints the rows that the tests of test/fleet have left, and writes them into docs/queue-mode.md when all have run:
// the last step of `npm run fleet`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT, RUN_FOLDER } from './paths';

export const ROWS_FILE = path.join(RUN_FOLDER, 'fleet', 'rows.jsonl');
export const FLEET_PAGE = path.join(ROOT, 'docs', 'queue-mode.md');
const START = '<!-- fleet: made from test/fleet by npm run fleet -->\n';
const END = '<!-- /fleet -->';

/** One case: what was done to the fleet, and what came of it. */
export interface FleetRow {
	/** The order of the rows is that of these and, within one, that in which they were written. */
	part: 'kills' | 'outages' | 'restarts' | 'account' | 'stop' | 'files';
	/** What was ended, and how. */
	what: string;
	/** What ran meanwhile. */
	during: string;
	/** What the service received. */
	sent: { sessions: number; edits: number; uploads: number; renders: number };
	lost: number;
	twice: number;
	/** What a person does next, and with how many clicks from the workflow's page. */
	next: string;
	clicks: number;
}

const PARTS: Array<FleetRow['part']> = ['kills', 'outages', 'restarts', 'account', 'stop', 'files'];
const HEAD = [
	'what happens',
	'while',
	'sent: sessions, edits, uploads, renders',
	'lost',
	'twice',
	'what the person does next',
	'clicks',
];

/** The rows in a text of one JSON a line, in the order of the table. */
export function readRows(text: string): FleetRow[] {
	const rows = text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as FleetRow);
	return PARTS.flatMap((part) => rows.filter((row) => row.part === part));
}

/** The table in Markdown. */
export function tableOf(rows: FleetRow[]): string {
	const cells = rows.map(({ what, during, sent, lost, twice, next, clicks }) => {
		const counts = [sent.sessions, sent.edits, sent.uploads, sent.renders].join(', ');
		return [what, during, counts, lost, twice, next, clicks];
	});
	return [HEAD, HEAD.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** The page with this table, which replaces all that is between its marks. @throws Error when it has lost the marks of its table */
export function withTable(page: string, table: string): string {
	const start = page.indexOf(START);
	const end = page.indexOf(END);
	if (start < 0 || end < start) throw new Error('docs/queue-mode.md lacks the marks of its table');
	return page.slice(0, start + START.length) + table + page.slice(end);
}

/** `isWhole`: every case has run and passed. */
function main(isWhole: boolean): void {
	const rows = existsSync(ROWS_FILE) ? readRows(readFileSync(ROWS_FILE, 'utf8')) : [];
	const table = tableOf(rows);
	console.log(`\n${table}`);
	const page = path.relative(ROOT, FLEET_PAGE);
	if (isWhole) writeFileSync(FLEET_PAGE, withTable(readFileSync(FLEET_PAGE, 'utf8'), table));
	console.log(isWhole ? `Written to ${page}` : `${page} is written when all cases have passed`);
}

if (require.main === module) main(process.argv[2] === 'whole');
