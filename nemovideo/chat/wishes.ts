/** Cuts a message into its wishes, and says what each is. Form decides before words do. */
import { DIRECT, type Lexicon } from './lexicon';
import type { DirectAction } from './languages';
import { covered, folded } from './routerText';

/**
 * `refused`: not to be exported now. `first`: what stands beside it comes before an export. `past`, `failed`:
 * an export that was, or did not work. `loose`: nothing known in it speaks of an edit or of an action.
 */
export type Kind =
	| DirectAction
	| 'edit'
	| 'exportWithEdit'
	| 'refused'
	| 'first'
	| 'past'
	| 'failed'
	| 'ask'
	| 'filler'
	| 'description'
	| 'loose';

export interface Wish {
	text: string;
	/** The text as patterns see it. */
	words: string;
	kind: Kind;
	/** What stood between the wish before and this one. */
	joint: string;
}

/** Orders are short; what is longer than this describes something. */
const LONGEST_ORDER = 160;
const LONGEST_DESCRIPTION = 60;

/** True where a masked text says that nothing is to be exported yet. */
export const refuses = (masked: string, lexicon: Lexicon): boolean =>
	spansOf(folded(masked), lexicon).some(({ kind }) => kind === 'refused');

/** The wishes of a masked message, in its order. */
export function wishesOf(masked: string, hasFile: boolean, lexicon: Lexicon): Wish[] {
	const fold = folded(masked);
	const wishes: Wish[] = [];
	let done = 0;
	for (const span of spansOf(fold, lexicon)) {
		wishes.push(...split(masked, fold, done, span.start, lexicon));
		const text = masked.slice(span.start, span.end);
		wishes.push({ text, words: '', kind: span.kind, joint: '' });
		done = span.end;
	}
	wishes.push(...split(masked, fold, done, masked.length, lexicon));
	for (const [i, wish] of wishes.entries()) {
		if (wish.words === '' && wish.kind !== 'loose') continue;
		const asks = /[?？]/.test(wishes[i + 1]?.joint ?? '') || /[?？]\s*$/.test(wish.text);
		wish.kind = kindOf(wish, asks, hasFile, lexicon);
	}
	return wishes;
}

interface Span {
	start: number;
	end: number;
	kind: 'refused' | 'first';
}

/** Refusals and "before you export", which no joint need part from the rest. */
function spansOf(fold: string, lexicon: Lexicon): Span[] {
	const found = (patterns: RegExp[], kind: Span['kind']): Span[] =>
		patterns.flatMap((pattern) =>
			[...fold.matchAll(pattern)]
				.filter((match) => match[0] !== '')
				.map((match) => ({ start: match.index, end: match.index + match[0].length, kind })),
		);
	const all = [...found(lexicon.refused, 'refused'), ...found(lexicon.before, 'first')];
	const inOrder = all.sort(
		(a, b) => a.start - b.start || Number(b.kind === 'refused') - Number(a.kind === 'refused'),
	);
	const spans: Span[] = [];
	for (const span of inOrder) {
		const last = spans.at(-1);
		if (!last || span.start >= last.end) spans.push({ ...span });
		else {
			last.end = Math.max(last.end, span.end);
			if (span.kind === 'refused') last.kind = 'refused';
		}
	}
	return spans;
}

function split(masked: string, fold: string, from: number, to: number, lexicon: Lexicon): Wish[] {
	const wishes: Wish[] = [];
	const add = (start: number, end: number, joint: string) => {
		const text = masked.slice(start, end);
		const words = lexicon.normalize(text);
		const last = wishes.at(-1);
		if (last && belongs(last, joint, words, lexicon)) {
			last.text += joint + text;
			last.words = lexicon.normalize(last.text);
		} else wishes.push({ text, words, kind: 'loose', joint });
	};
	let [start, joint] = [from, ''];
	lexicon.joint.lastIndex = from;
	for (const match of fold.slice(0, to).matchAll(lexicon.joint)) {
		const end = match.index;
		if (end < from || (match[0] === '' && end <= start)) continue;
		add(start, end, joint);
		joint = masked.slice(end, end + match[0].length);
		start = end + match[0].length;
	}
	add(start, to, joint);
	return wishes;
}

/** "The words upload and download", "upload and download speeds": one thing with two names. */
function belongs(last: Wish, joint: string, words: string, lexicon: Lexicon): boolean {
	if (lexicon.mark.test(joint) || lexicon.order.test(folded(joint)) || words === '') return false;
	// One more address of what is already spoken of.
	if (words === 'url' && /url/.test(last.words) && last.words !== 'url') return true;
	const names = (text: string) => DIRECT.some((action) => lexicon.actions[action].trigger(text));
	const lastWord = last.words.split(' ').at(-1) ?? '';
	if (names(lastWord) && lexicon.named(words)) return true;
	return lexicon.says(last.words) && names(lastWord) && names(words);
}

function kindOf(wish: Wish, asks: boolean, hasFile: boolean, lexicon: Lexicon): Kind {
	const { words } = wish;
	if (words === '') return 'filler';
	if (/^(?:start|help)$/.test(words) && wish.text.trim().startsWith('/')) return 'state';
	if (words.length > LONGEST_ORDER) return 'edit';
	const told = withoutMarker(words);
	const form = formOf(told, asks, lexicon);
	if (form === 'export' && lexicon.negation(told)) return 'refused';
	return (
		form ??
		(covered(told, lexicon.filler) ? 'filler' : undefined) ??
		(hasFile && told.length <= LONGEST_DESCRIPTION && lexicon.describes(told)
			? 'description'
			: undefined) ??
		'loose'
	);
}

const withoutMarker = (words: string) =>
	words.replace(/^(?:(?:step )?\d{1,2}[ .]{1,2}|第.步|步骤.)(?=.)/, '');

/** The kind of a clause, where its form or its words tell one. */
function formOf(words: string, asks: boolean, lexicon: Lexicon): Kind | undefined {
	if (lexicon.praise(words)) return 'filler';
	const core = lexicon.core(words) || words;
	const plain = lexicon.clip(core);
	const { actions } = lexicon;
	const exports = actions.export.trigger(words);
	const linked = /(?:^|[^a-z])url(?:$|[^a-z])/.test(words);
	const question = lexicon.question(words) && !lexicon.request(words);
	if (lexicon.named(words)) return question && !lexicon.editOrder(core) ? 'ask' : 'edit';
	const unsure = question || lexicon.topic(words) || (asks && isBare(words));
	if (!asks && !linked && lexicon.past(words)) return 'past';
	for (const action of DIRECT) {
		if (action === 'export' && (linked || (exports && unsure))) continue;
		const { sure } = actions[action];
		if ([core, words, plain].some(sure) || (asks && sure(`${words}?`))) return action;
	}
	if (!linked && lexicon.failed(words)) return 'failed';
	if (question && lexicon.doneYet(words)) return 'state';
	if (lexicon.editOrder(core)) return 'edit';
	if (exports && unsure) return 'ask';
	if (lexicon.aboutEdit(plain)) return lexicon.exportWith(plain) ? 'exportWithEdit' : 'edit';
	if (lexicon.condition(words)) return 'filler';
	if (linked) return lexicon.mentions(words) ? 'edit' : 'upload';
	return directOf(words, core, asks, unsure, lexicon);
}

const isBare = (words: string) => !words.includes(' ') && !/\p{Script=Han}{3}/u.test(words);

/** What a clause without an edit in it asks for; `ask` where it names an action, or asks something. */
function directOf(
	words: string,
	core: string,
	asks: boolean,
	unsure: boolean,
	lexicon: Lexicon,
): Kind | undefined {
	const { actions } = lexicon;
	const texts = [core, words, lexicon.clip(core), lexicon.clip(words)];
	const short = lexicon.withoutReason(words);
	const is = (action: DirectAction) => {
		const { likely, trigger, words: list } = actions[action];
		if (texts.some(likely)) return true;
		return [words, short].some((text) => trigger(text) && covered(text, list));
	};
	if (!unsure && texts.some(actions.export.likely)) return 'export';
	const action = DIRECT.find(is);
	if (action) return action === 'export' && unsure ? 'ask' : action;
	const named = DIRECT.filter((one) => actions[one].trigger(words));
	const question = asks || lexicon.question(words);
	// A question that names what can be told is answered by telling it.
	if (question && named.length > 0 && named[0] !== 'export') return named[0];
	if (named.length > 0 || (question && !lexicon.request(words))) return 'ask';
	return (asks || lexicon.delivery(words)) && !covered(words, lexicon.filler) ? 'ask' : undefined;
}
