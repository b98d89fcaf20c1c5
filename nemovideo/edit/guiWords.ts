import { contentLines, quotes } from './guiContent';
import { asksFirst, isOtherWay, isQuestion, isHeadingOfSteps } from './guiForms';
import type { NextAction } from './guiRule';
import { mayOrder, orderIn } from './guiRules';
import { goneOf, isUpToThePerson, ordersOf } from './guiSentence';
import {
	ADDRESS,
	MOST_CLAUSES,
	clausesOf,
	mask,
	readable,
	sentencesOf,
	type Clause,
} from './guiText';

export type { NextAction } from './guiRule';

const RANK: NextAction[] = ['export', 'getCredits', 'getTimeline'];
const BULLET = /^\s{0,80}(?:[-*•·+]\s{1,8}|\d{1,3}[.)、]\s{0,8}|[①-⑩]\s{0,8})?/u;
// Nobody means more by more of one mark; what is longer only costs time.
const LONGEST_RUN = 200;
const LONG_RUN = /([^\p{L}\p{N}\n])\1{200,}/gu;
const BLANK_LINES = /(?:\r?\n){3,}/g;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Takes out of an answer what orders its reader to use a screen, and says what was wanted done by it
 * [GUI-0 … GUI-8]. Everything else stays: what was done, titles and captions, questions, conditions,
 * addresses. `text` is empty where the answer was nothing but such orders.
 */
export function translateGuiWords(text: string): { text: string; nextAction: NextAction } {
	const said = text.replace(BLANK_LINES, '\n\n').replace(LONG_RUN, '$1'.repeat(LONGEST_RUN)).trim();
	if (!mayOrder(said)) return { text: said, nextAction: null };
	const before: Before = { wanted: new Set(), goingOn: false, asked: false };
	const lines = said.split('\n');
	const content = contentLines(lines);
	const kept = lines.map((line, i) => (content.has(i) ? line : translateLine(line, before)));
	dropHeadings(lines, kept);
	const shown = kept
		.filter((line) => line !== null)
		.join('\n')
		.replace(BLANK_LINES, '\n\n')
		.trim();
	const { wanted } = before;
	return {
		text: WORD.test(shown) || wanted.size === 0 ? shown : '',
		nextAction: RANK.find((action) => wanted.has(action)) ?? null,
	};
}

const ENDS_IN_COLON = /[:：][\s*_]{0,8}$/;

// "Next steps:" says nothing where all of them are gone.
function dropHeadings(lines: string[], kept: (string | null)[]) {
	kept.forEach((line, i) => {
		if (line === null || !ENDS_IN_COLON.test(line)) return;
		let next = i + 1;
		while (next < lines.length && lines[next].trim() === '') next++;
		const first = next;
		while (next < lines.length && kept[next] === null) next++;
		const bare = next > first && (next === lines.length || lines[next].trim() === '');
		if (bare && isHeadingOfSteps(readable(mask(line.slice(0, 200))))) kept[i] = null;
	});
}

/** What is known of the sentences before. */
interface Before {
	wanted: Set<NextAction>;
	/** The step before was an order: "choose 1080p" goes on with it. */
	goingOn: boolean;
	/** The sentence before asked whether to export: an order to do so is one of the answers. */
	asked: boolean;
}

// Null where nothing is left of a line: it goes away whole, its bullet too.
function translateLine(line: string, before: Before): string | null {
	if (line.trim() === '') return line;
	const stepBefore = before.goingOn;
	before.goingOn = false;
	if (!mayOrder(line) && !stepBefore) {
		before.asked = false;
		return line;
	}
	const masked = mask(line);
	const bullet = BULLET.exec(masked)?.[0] ?? '';
	let follows = stepBefore && bullet.trim() !== '';
	let kept = '';
	for (const [from, to] of sentencesOf(masked.slice(bullet.length))) {
		const place = { line, masked, from: from + bullet.length, to: to + bullet.length };
		kept += translateSentence(place, before, follows);
		follows = false;
	}
	if (kept === line.slice(bullet.length)) return line;
	if (WORD.test(kept)) return bullet + kept.trim();
	before.goingOn = true;
	return null;
}

interface Place {
	line: string;
	masked: string;
	from: number;
	to: number;
}

function translateSentence({ line, masked, from, to }: Place, before: Before, follows: boolean) {
	const whole = line.slice(from, to);
	if (to - from < 3) return whole;
	const shown = masked.slice(from, to);
	const { asked } = before;
	const question = isQuestion(shown);
	before.asked = question && asksFirst(shown);
	if (question || !(follows || mayOrder(shown))) return whole;
	const words = readable(shown);
	if (words === '' || quotes(words)) return whole;

	const clauses = clausesOf(masked, from, to);
	if (clauses.length > MOST_CLAUSES) return whole;
	const orders = ordersOf(clauses);
	// "Open, on the left, the Media panel."
	if (clauses.length > 1 && !orders.some(Boolean) && /^\w{1,12}$/.test(clauses[0].words)) {
		const order = orderIn(words.replace(/,/g, ''));
		if (order) orders.fill(order);
	}
	const gone = goneOf(clauses, orders, follows);
	if (!gone.includes(true)) return whole;
	const exportAt = orders.findIndex((order) => order?.action === 'export');
	const first = orders.findIndex((order) => order !== null);
	const up = exportAt >= 0 && (asked || isUpToThePerson(clauses, orders, exportAt));
	// The person was asked: the words stay, unless they only end an order to look at something.
	if (up && first === exportAt) return whole;
	if (exportAt >= 0 && clauses.some(({ words: one }, i) => !gone[i] && isOtherWay(one)))
		return whole;
	for (const order of orders) {
		if (order && !(up && order.action === 'export')) before.wanted.add(order.action);
	}
	if (shown.includes(ADDRESS)) return whole;
	return joined(line, clauses, gone, whole);
}

const ENDS = /[\s,;:，；：、–—([（-]/;

function joined(line: string, clauses: Clause[], gone: boolean[], whole: string): string {
	let kept = clauses.map(({ from, to }, i) => (gone[i] ? '' : line.slice(from, to))).join('');
	if (!WORD.test(kept)) return '';
	if (gone[0]) {
		kept = kept.replace(/^[\s,;:，；：、–—)\]）-]{0,8}(?:(?:and|but|so|then|or)\s{1,4})?/i, '');
		kept = kept.charAt(0).toUpperCase() + kept.slice(1);
	}
	if (!gone.at(-1)) return kept;
	let end = kept.length;
	while (end > 0 && ENDS.test(kept[end - 1])) end--;
	const mark = /[.!。！](?=\s{0,8}$)/.exec(whole.slice(-12))?.[0] ?? '';
	return (
		kept.slice(0, end) +
		(mark && mark !== '!' && mark !== '！' ? mark : mark && '.') +
		(/\s$/.test(whole) ? ' ' : '')
	);
}
