import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translateGuiWords, type NextAction } from '../../../../nemovideo';

const FOLDER = join(__dirname, '../../../fixtures/guiWords');
const ACTIONS: Record<string, NextAction> = {
	E: 'export',
	C: 'getCredits',
	T: 'getTimeline',
	'-': null,
};

interface Answer {
	says: string;
	/** The runs of text that must stay, in order. */
	stays: string[];
	action: NextAction;
	/** Looked at while the rules were written, or only counted. */
	part: 'built with' | 'measured';
}

function read(file: string): Answer[] {
	const lines = readFileSync(join(FOLDER, `${file}.txt`), 'utf8').split('\n');
	return lines
		.filter((line) => / \| /.test(line) && !line.startsWith('#'))
		.map((line, i) => {
			const [, action, marked] = /^(.) \| (.*)$/.exec(line)!;
			const answer = marked.replaceAll('⏎', '\n');
			return {
				says: answer.replace(/[{}]/g, ''),
				stays: answer.split(/\{[^}]*\}/).map(letters),
				action: ACTIONS[action],
				part: i % 3 === 2 ? 'measured' : 'built with',
			};
		});
}

// Marks, blanks and capitals at the seams are no content.
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const lost = ({ says, stays }: Answer) => {
	const told = letters(translateGuiWords(says).text);
	return !stays.every((run) => told.includes(run));
};
const talks = ({ says, stays }: Answer) =>
	letters(translateGuiWords(says).text).length > stays.join('').length;
const acts = ({ says, action }: Answer) => translateGuiWords(says).nextAction !== action;
const exportsUnasked = (one: Answer) =>
	one.action !== 'export' && translateGuiWords(one.says).nextAction === 'export';
const isWrong = (one: Answer) => lost(one) || talks(one) || acts(one);

const ANSWERS = ['en-orders', 'en-content', 'zh-hans', 'zh-hant'].flatMap(read);
const SHOW = process.env.SHOW_GUI_WORDS;

describe.each(['built with', 'measured'] as const)(
	'answers of the editor, %s [GUI-0 … GUI-8]',
	(part) => {
		const answers = ANSWERS.filter((one) => one.part === part);
		const saying = (wrong: (one: Answer) => boolean) =>
			answers
				.filter(wrong)
				.map(({ says }) => `${says}\n   → ${JSON.stringify(translateGuiWords(says))}`);

		it('counts', () => {
			console.log(
				part,
				answers.length,
				'lost',
				answers.filter(lost).length,
				'unasked',
				answers.filter(exportsUnasked).length,
				'talks',
				answers.filter(talks).length,
				'acts',
				answers.filter(acts).length,
				'wrong',
				answers.filter(isWrong).length,
			);
			if (SHOW && part === 'built with') console.log(saying(isWrong).join('\n'));
		});
	},
);
