// Writes docs/contract-tests.md, which fact of the contract is shown by which tests: `npm run docs:contract`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { citationsOfTests, type Citation } from './contractCitations';
import { ROOT } from './paths';

const CONTRACT = path.join(ROOT, 'docs', 'nemovideo-api.md');

/** Where the table is kept. */
export const TABLE = path.join(ROOT, 'docs', 'contract-tests.md');

/** Facts that leave nothing to test, each with its reason. */
export const UNTESTED: Record<string, string> = {
	'WAY-8': 'Advice to people who film; a client has no part in it.',
};

const HEADER = `# The contract and its tests

Each fact of [the contract](nemovideo-api.md) and the tests whose names cite it. Made by \`npm run docs:contract\`
from the names of the tests; a test holds this page to them.

`;

export interface Fact {
	id: string;
	text: string;
}

/** The facts of the contract, in its order. */
export function readFacts(contract = readFileSync(CONTRACT, 'utf8')): Fact[] {
	return contract.split('\n').flatMap((line) => {
		const [, id, cells] = /^\| \[([A-Z]+-[A-Z0-9]+)\] \| (.*) \|$/.exec(line) ?? [];
		// The last cell is the source; of the others, the first two tell what the fact is.
		if (id) return { id, text: cells.split(' | ').slice(0, -1).slice(0, 2).join(': ') };
		const [, text, inProse] = /^([^|[]+?) \[([A-Z]+-[A-Z0-9]+)\] \(/.exec(line) ?? [];
		return inProse ? { id: inProse, text: `${text}.` } : [];
	});
}

/** The page as the contract and the tests have it now. */
export function contractTable(facts = readFacts(), citations = citationsOfTests()): string {
	const rows = facts.map(({ id, text }) => {
		const shown = shownBy(citations.filter((citation) => citation.id === id));
		return `| [${id}] | ${inShort(text)} | ${shown || (UNTESTED[id] ?? '')} |\n`;
	});
	return `${HEADER}| ID | fact | shown by |\n| --- | --- | --- |\n${rows.join('')}`;
}

function shownBy(citations: Citation[]): string {
	const files = [...new Set(citations.map(({ file }) => file))];
	return files
		.map((file) => {
			const names = citations.filter((citation) => citation.file === file).map(({ name }) => name);
			const link = `[${file.replace(/^test\//, '')}](../${file})`;
			return `${link}: ${[...new Set(names)].map(escaped).join('; ')}`;
		})
		.join('<br>');
}

const escaped = (name: string) => name.replace(/[|<>*_\\]/g, '\\$&');

/** The first sentence, shortened at a word where it is long. */
function inShort(text: string, length = 110): string {
	const [sentence] = text.split(/(?<=\.\)?)\s+(?=[A-Z`(])/);
	if (sentence.length <= length) return sentence;
	const space = sentence.lastIndexOf(' ', length);
	const cut = sentence.slice(0, space > length / 2 ? space : length);
	// What was cut within code or bold print is ended here.
	const marks = (mark: RegExp) => cut.match(mark)?.length ?? 0;
	return `${cut} …${marks(/`/g) % 2 ? '`' : ''}${marks(/\*\*/g) % 2 ? '**' : ''}`;
}

if (require.main === module) writeFileSync(TABLE, contractTable());
