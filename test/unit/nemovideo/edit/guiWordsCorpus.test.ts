import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translateGuiWords } from '../../../../nemovideo/edit/guiWords';
import type { NextAction } from '../../../../nemovideo/edit/outcome';

const FOLDER = join(__dirname, '../../../fixtures/guiWords');
const FILES = ['en-orders', 'en-content', 'zh-hans', 'zh-hant', 'second', 'third'];
/** Collected after the first rules had run, and looked at whole. */
const LATER = ['second', 'third'];
const ACTIONS: Record<string, NextAction> = {
	E: 'export',
	C: 'getCredits',
	T: 'getTimeline',
	'-': null,
};

interface Answer {
	says: string;
	/** The runs of text that must stay, letters only. */
	stays: string[];
	action: NextAction;
	part: 'built with' | 'only measured';
}

// Marks, blanks and capitals at the seams are no content.
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function read(file: string): Answer[] {
	const lines = readFileSync(join(FOLDER, `${file}.txt`), 'utf8').split('\n');
	return lines
		.filter((line) => line !== '' && !line.startsWith('# '))
		.map((line, i) => {
			const answer = line.slice(4).replaceAll('⏎', '\n');
			return {
				says: answer.replace(/[{}]/g, ''),
				stays: answer.split(/\{[^}]*\}/).map(letters),
				action: ACTIONS[line[0]],
				part: i % 3 === 2 && !LATER.includes(file) ? 'only measured' : 'built with',
			};
		});
}

/** What is wrong with the translation of an answer, or nothing. */
function faults({ says, stays, action }: Answer): string[] {
	const { text, nextAction } = translateGuiWords(says);
	const told = letters(text);
	return [
		...(stays.every((run) => told.includes(run)) ? [] : ['content lost']),
		...(told.length > stays.join('').length ? ['talk left'] : []),
		...(nextAction === action ? [] : ['wrong action']),
		...(nextAction === 'export' && action !== 'export' ? ['export unasked'] : []),
	];
}

const ANSWERS = FILES.flatMap(read);
const of = (part: Answer['part']) => ANSWERS.filter((one) => one.part === part);
const withFault = (answers: Answer[], fault?: string) =>
	answers
		.filter((one) => (fault ? faults(one).includes(fault) : faults(one).length > 0))
		.map(({ says }) => says);

describe('answers of an editor that believes in a screen [GUI-0 … GUI-9]', () => {
	it('are enough, and in three scripts', () => {
		expect(ANSWERS.length).toBeGreaterThan(400);
		expect(ANSWERS.every(({ action }) => action !== undefined)).toBe(true);
	});

	it('lose no content, and none is exported unasked', () => {
		expect(withFault(ANSWERS, 'export unasked')).toEqual([]);
		expect(withFault(ANSWERS, 'content lost')).toEqual([]);
	});

	it('are read rightly: nearly all that the rules were written with, 90 % of what was only measured', () => {
		expect(withFault(of('built with')).length).toBeLessThanOrEqual(2);
		const measured = of('only measured');
		expect(withFault(measured).length).toBeLessThanOrEqual(measured.length / 10);
	});

	it('keep every statement whole beside every order', () => {
		const statements = ANSWERS.filter(({ says, stays }) => letters(says) === stays.join(''))
			.map(({ says }) => says)
			.filter((says) => !/https|[?？吗嗎\n]/.test(says));
		expect(statements.length).toBeGreaterThan(200);
		const beside = [
			(one: string) => `${one} Click Export to save it.`,
			(one: string) => `👉 Drag the clip to change its order. ${one}`,
			(one: string) => `- ${one}\n- 点击右上角的“导出”按钮下载视频。`,
			(one: string) => `${one.replace(/[.。!]$/, '')}, and you can click Export now.`,
			(one: string) => `${one.replace(/[.。!]$/, '')} – just click Export.`,
		];
		const broken = statements.flatMap((one) =>
			beside
				.map((put) => put(one))
				.filter((said) => !letters(translateGuiWords(said).text).includes(letters(one))),
		);
		expect(broken).toEqual([]);
	});
});
