// Writes the table of retries into docs/retries.md: `npm run docs:retries`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './paths';
import { killTable, retryTable } from './retryCells';

export const RETRY_PAGE = path.join(ROOT, 'docs/retries.md');

/** The page with its tables made anew. */
export function withRetryTable(page: string): string {
	return withTable(withTable(page, 'retries', retryTable()), 'kills', killTable());
}

function withTable(page: string, name: string, table: string): string {
	const start = `<!-- ${name}: made from tools/retryCells.ts by npm run docs:retries -->`;
	const end = `<!-- /${name} -->`;
	const [before, rest] = page.split(start);
	const [, after] = (rest ?? '').split(end);
	if (after === undefined) throw new Error(`docs/retries.md lacks the marks of the table ${name}`);
	return `${before}${start}\n\n${table}\n\n${end}${after}`;
}

if (require.main === module) {
	writeFileSync(RETRY_PAGE, withRetryTable(readFileSync(RETRY_PAGE, 'utf8')));
}
