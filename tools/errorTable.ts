// `npm run docs:errors`: writes the README's table of errors from the table in the code.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { NemoVideoError, PROBLEMS, type ProblemName } from '../nemovideo';
import { ROOT } from './paths';

const README = path.join(ROOT, 'README.md');
const START = '<!-- errors: made from nemovideo/api/problems.ts by npm run docs:errors -->\n';
const END = '<!-- /errors -->';

/** The text of the README with the error table of the code. */
export function withErrorTable(readme: string): string {
	const start = readme.indexOf(START);
	const end = readme.indexOf(END);
	if (start < 0 || end < start) throw new Error('README.md has lost the marks of its error table');
	return readme.slice(0, start + START.length) + rows() + readme.slice(end);
}

function rows(): string {
	const names = Object.keys(PROBLEMS) as ProblemName[];
	return names
		.map((name) => {
			const { title, ...entry } = PROBLEMS[name];
			const code = 'code' in entry ? String(entry.code) : '';
			// The words for an anonymous user; a registered one is told to top up or to replace the token.
			const { remedy } = new NemoVideoError(name, { sessionId: undefined, seconds: 0 });
			return `| ${code} | ${title} | ${remedy.replace(/\|/g, '\\|')} |\n`;
		})
		.join('');
}

if (require.main === module) writeFileSync(README, withErrorTable(readFileSync(README, 'utf8')));
