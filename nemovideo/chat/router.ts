/**
 * What a person wants, from their words [RTR-*]: surely one of the four direct actions, surely an edit (an
 * edit's verb or object is in it), or `ask`: an action is named or something is asked, and no edit. What is
 * done directly is cut out of what the chat is sent, and is never sent alone.
 */
import { answerTo, meaningsOf, readAsked, type Asked } from './asked';
import {
	FOREIGN,
	FOREIGN_SPEECH,
	LANGUAGES,
	type DirectAction,
	type Language,
	type LanguageRules,
} from './languages';
import { DIRECT, lexiconOf, type Lexicon } from './lexicon';
import { collapsed, folded, isMedia, LONGEST_READ, mask } from './routerText';
import { refuses, wishesOf, type Wish } from './wishes';

export type { Asked } from './asked';
export type { Language } from './languages';
export type Action = DirectAction | 'edit' | 'ask';

export interface Route<Code extends string = Language> {
	/** What comes first: upload, edit, export, then what is only told. */
	action: Action;
	language: Code;
	/** What the editor is to be told; always there for an edit, and beside an upload when there is one. */
	instruction?: string;
	/** Addresses in the message that are to be uploaded. */
	urls?: string[];
	/** The clip is wanted as well, once the action is done. */
	thenExport?: true;
	/** The clip is not wanted yet, whatever the editor proposes. */
	noExport?: true;
	/** What is to be told besides, at the end. */
	thenTell?: ('credits' | 'state')[];
	/** With `ask`: the question, to be given back with the next message. */
	asked?: Asked<Code>;
}

export interface RouteContext {
	/** The question of the message before, as it was put out. */
	asked?: unknown;
}

/** More wishes than a person has: the message describes something. */
const MOST_WISHES = 60;

/** Finds the route of a message. Pure; any text has one. */
export const routeMessage = routerFor(LANGUAGES);

/** The router of some languages; the first is answered in where a text is in none of them. */
export function routerFor<Code extends string>(languages: ReadonlyArray<LanguageRules<Code>>) {
	const lexicon = lexiconOf(languages);
	const speaks = languageIn(languages);
	return function route(
		message: string,
		hasFile: boolean,
		context: RouteContext = {},
	): Route<Code> {
		const text = collapsed(message);
		const asked = readAsked(context.asked) as Asked<Code> | undefined;
		const answer = asked && !hasFile && answerTo(asked, text, lexicon);
		if (asked && answer) return answered(asked, answer);
		const found = read(text, hasFile, { lexicon, speaks, fallback: languages[0].code });
		if (found.action !== 'ask') return found;
		// Asked what to change, whatever is said is the change.
		if (asked?.options.length === 0) {
			return { action: 'edit', language: found.language, instruction: text };
		}
		return found;
	};
}

function answered<Code extends string>(
	asked: Asked<Code>,
	answer: ReturnType<typeof answerTo>,
): Route<Code> {
	const { language, text } = asked;
	if (answer === 'no') return { action: 'state', language, noExport: true };
	if (answer === 'edit') return { action: 'ask', language, asked: { options: [], text, language } };
	if (answer === 'editor') return { action: 'edit', language, instruction: text };
	return { action: answer ?? 'state', language };
}

interface Reader<Code extends string> {
	lexicon: Lexicon;
	speaks: (text: string) => Code;
	/** The language of what is in none of them. */
	fallback: Code;
}

function read<Code extends string>(
	text: string,
	hasFile: boolean,
	{ lexicon, speaks, fallback }: Reader<Code>,
): Route<Code> {
	const action = hasFile ? 'upload' : 'edit';
	if (text.length > LONGEST_READ) {
		const ends = [text.slice(0, LONGEST_READ / 2), text.slice(-LONGEST_READ / 2)];
		const refused = ends.some((end) => refuses(mask(end).masked, lexicon));
		return {
			action,
			language: speaks(text),
			instruction: text,
			...(refused && { noExport: true as const }),
		};
	}
	const { masked, restore, urls } = mask(text);
	const language = speaks(masked.replace(/⟦\w+⟧/g, ' '));
	const wishes = wishesOf(masked, hasFile, lexicon);
	if (wishes.length > MOST_WISHES) {
		const refused = wishes.some(({ kind }) => kind === 'refused');
		return { action, language, instruction: text, ...(refused && { noExport: true as const }) };
	}
	const foreign = language === fallback && FOREIGN_SPEECH.test(lexicon.normalize(masked));
	return decided({ text, masked, restore, urls, wishes, hasFile, language, foreign, lexicon });
}

interface Reading<Code extends string> {
	text: string;
	masked: string;
	restore: (part: string) => string;
	urls: string[];
	wishes: Wish[];
	hasFile: boolean;
	language: Code;
	/** It has words of a language that is not read here. */
	foreign: boolean;
	lexicon: Lexicon;
}

function decided<Code extends string>(reading: Reading<Code>): Route<Code> {
	const { text, masked, restore, urls, hasFile, language, lexicon } = reading;
	const wishes = reading.wishes.map((wish, i, all) => counted(wish, i, all, reading));
	const kinds = new Set(wishes.map(({ kind }) => kind));
	const material = urls.filter((url, i) => isMaterial(url, i, wishes, lexicon));
	const uploads = hasFile || material.length > 0 || kinds.has('upload');
	const instruction =
		restore(instructionOf(wishes, masked, lexicon)) ||
		(saysNothing(kinds, text, uploads) ? text : '');
	const refused = kinds.has('refused') && !isOverridden(wishes, lexicon);
	const exports =
		!refused && (kinds.has('export') || kinds.has('exportWithEdit') || kinds.has('first'));
	const tells = (['credits', 'state'] as const).filter((kind) => kinds.has(kind));
	const first = uploads ? 'upload' : instruction ? 'edit' : exports ? 'export' : tells.at(0);
	const action: Action = first ?? fallback(kinds);
	if (action === 'ask') {
		const asked = { options: meaningsOf(lexicon.normalize(masked), lexicon), text, language };
		return { action, language, asked };
	}
	const besides = tells.filter((kind) => kind !== action);
	return {
		action,
		language,
		...(instruction && { instruction }),
		...(material.length > 0 && { urls: material }),
		...(exports && action !== 'export' && { thenExport: true as const }),
		...(refused && { noExport: true as const }),
		...(besides.length > 0 && { thenTell: besides }),
	};
}

/** A wish as it counts beside the others. */
function counted(wish: Wish, i: number, all: Wish[], reading: Reading<string>): Wish {
	const { hasFile, foreign, lexicon } = reading;
	const { kind, words } = wish;
	const edits = all.some((one) => one.kind === 'edit' || one.kind === 'exportWithEdit');
	// Another language may be asked for what is meant; it is not acted upon.
	if (isDirect(kind) && foreign) return { ...wish, kind: 'ask' };
	if (kind === 'loose' && !edits && FOREIGN.test(words)) return { ...wish, kind: 'ask' };
	const repeats = all.some((one) => one.kind === 'failed') && lexicon.again(words);
	if ((kind === 'loose' || kind === 'ask') && !edits && repeats) return { ...wish, kind: 'export' };
	if (kind === 'loose') {
		const beside = !edits && isBesideDirect(i, all, hasFile, lexicon);
		return { ...wish, kind: beside ? 'filler' : 'edit' };
	}
	if (lexicon.review(words) && all.some((one) => one.kind === 'first')) {
		return { ...wish, kind: 'refused' };
	}
	// A question beside an edit explains it, unless it is about the clip.
	if (kind === 'ask' && edits && !lexicon.actions.export.trigger(words))
		return { ...wish, kind: 'edit' };
	return wish;
}
const isDirect = (kind: Wish['kind']) => (DIRECT as readonly string[]).includes(kind);

/** What is left of a direct message is no instruction, unless the clip is wanted after it. */
function isBesideDirect(i: number, all: Wish[], hasFile: boolean, lexicon: Lexicon): boolean {
	const next = all.slice(i + 1).find(({ kind }) => kind !== 'loose' && kind !== 'filler');
	if (next?.kind === 'export' && lexicon.order.test(folded(next.joint))) return false;
	if (all.some(({ kind }) => kind === 'first')) return false;
	const direct = hasFile
		? ['upload']
		: ['export', 'credits', 'state', 'upload', 'refused', 'failed', 'past'];
	return all.some(({ kind }) => direct.includes(kind));
}

const saysNothing = (kinds: Set<Wish['kind']>, text: string, uploads: boolean) =>
	!uploads && text !== '' && [...kinds].every((kind) => kind === 'filler');

/** "Don't export yet; add captions, then export": the last word counts. */
function isOverridden(wishes: Wish[], lexicon: Lexicon): boolean {
	const last = wishes.findLastIndex(({ kind }) => kind === 'refused');
	const later = wishes.slice(last + 1);
	const edit = later.findIndex(({ kind }) => kind === 'edit');
	return (
		edit >= 0 &&
		later
			.slice(edit + 1)
			.some(({ kind, joint }) => kind === 'export' && lexicon.order.test(folded(joint)))
	);
}

function fallback(kinds: Set<Wish['kind']>): 'ask' | 'state' {
	if (kinds.has('ask') || (kinds.has('past') && !kinds.has('refused'))) return 'ask';
	return 'state';
}

/** An address is material where it is a file, or where the words beside it fetch it. */
function isMaterial(url: string, i: number, wishes: Wish[], lexicon: Lexicon): boolean {
	const wish = wishes.find(({ text }) => text.includes(`⟦u${i}⟧`));
	if (!wish || wish.kind === 'upload') return true;
	if (isMedia(url)) return true;
	return lexicon.fetches(wish.words) && !lexicon.mentions(wish.words);
}

/** The edits among the wishes, joined as they stood; what is done directly is left out. */
function instructionOf(wishes: Wish[], whole: string, lexicon: Lexicon): string {
	const edits = wishes.filter(({ kind }) => kind === 'edit' || kind === 'exportWithEdit');
	if (edits.length === 0) return '';
	const kept = wishes.filter((wish, i, all) => isForEditor(wish, all[i + 1], lexicon));
	if (kept.length === wishes.length && edits.every(({ kind }) => kind === 'edit'))
		return whole.trim();
	return kept
		.filter(({ text }) => text.trim() !== '')
		.map(({ kind, text, joint }, i) => {
			// The editor makes, it does not export.
			const part = kind === 'exportWithEdit' ? lexicon.asOrder(text) : text;
			return i === 0 ? part : joint + part;
		})
		.join('')
		.trim()
		.replace(/[,，、]$/, '');
}

// Politeness travels with what it stands beside; "here is the video" tells the editor nothing.
function isForEditor(
	{ kind, text, words }: Wish,
	next: Wish | undefined,
	lexicon: Lexicon,
): boolean {
	if (kind === 'filler') return text.trim() === '' || next?.kind === 'edit';
	if (kind === 'description') return !lexicon.generic(words);
	return kind === 'edit' || kind === 'exportWithEdit';
}

/** The language with most of a text's words; the first where none has any. */
export function languageIn<Code extends string>(languages: ReadonlyArray<LanguageRules<Code>>) {
	return (text: string): Code => {
		const start = text.slice(0, LONGEST_READ);
		const counts = languages.map(({ count }) => count(start));
		return languages[counts.indexOf(Math.max(...counts))].code;
	};
}
