// Writes the table of retries into docs/retries.md: `npm run docs:retries`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './paths';
import { retryTable } from './retryCells';

export const RETRY_PAGE = path.join(ROOT, 'docs/retries.md');
const START = '<!-- retries: made from tools/retryCells.ts by npm run docs:retries -->';
const END = '<!-- /retries -->';

/** The page with its table made anew. */
export function withRetryTable(page: string): string {
	const [before, rest] = page.split(START);
	const [, after] = (rest ?? '').split(END);
	if (after === undefined) throw new Error('docs/retries.md lacks the marks of the table');
	return `${before}${START}\n\n${retryTable()}\n\n${END}${after}`;
}

if (require.main === module) {
	writeFileSync(RETRY_PAGE, withRetryTable(readFileSync(RETRY_PAGE, 'utf8')));
}
