// Writes the tables of errors from the one in the code, `npm run docs:errors`: those with a code of the service in
// the README, all in docs/errors.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { NemoVideoError, PROBLEMS, type ProblemName } from '../nemovideo';
import type { ContextOf } from '../nemovideo/api/problems';
import { ROOT } from './paths';

const START = '<!-- errors: made from nemovideo/api/problems/ by npm run docs:errors -->\n';
const END = '<!-- /errors -->';
/** Within the marks: a comment between a table's head and its rows would end the table. */
const HEAD = '| code | what happened | what to do |\n| --- | --- | --- |\n';

/** The pages that hold a table, and which problems it lists. */
export const ERROR_PAGES = [
	{ page: 'README.md', lists: (name: ProblemName) => PROBLEMS[name].code !== undefined },
	{ page: path.join('docs', 'errors.md'), lists: () => true },
];

/** The page with its error table as the code has it now. */
export function withErrorTable(text: string, lists: (name: ProblemName) => boolean): string {
	const start = text.indexOf(START);
	const end = text.indexOf(END);
	if (start < 0 || end < start) throw new Error('The page has lost the marks of its error table');
	return text.slice(0, start + START.length) + HEAD + rows(lists) + text.slice(end);
}

function rows(lists: (name: ProblemName) => boolean): string {
	const names = (Object.keys(PROBLEMS) as ProblemName[]).filter(lists);
	return names
		.map((name) => {
			const { title, code = '' } = PROBLEMS[name];
			// The words for an anonymous user; a registered one is told to top up or to replace the token.
			const context = { seconds: 0, field: '', reason: '', property: '' } as ContextOf<ProblemName>;
			const { remedy } = new NemoVideoError<ProblemName>(name, context);
			return `| ${code} | ${title} | ${remedy.replace(/\|/g, '\\|')} |\n`;
		})
		.join('');
}

if (require.main === module) {
	for (const { page, lists } of ERROR_PAGES) {
		const file = path.join(ROOT, page);
		writeFileSync(file, withErrorTable(readFileSync(file, 'utf8'), lists));
	}
}
