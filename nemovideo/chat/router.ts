/**
 * What a person wants, from their words [RTR-*]: surely one of the four direct actions, surely an edit (an
 * edit's verb or object is in it), or `ask`: an action is named or something is asked, and no edit. Where the
 * rules have no sure form, a classifier of words decides (`weigh.ts`). What is done directly is cut out of what
 * the chat is sent, and is never sent alone.
 */
import { answerTo, readAsked, type Asked } from './asked';
import { decided } from './decide';
import { FOREIGN_SPEECH, LANGUAGES, type Language, type LanguageRules } from './languages';
import { DIRECT, lexiconOf, type Lexicon } from './lexicon';
import type { Route } from './route';
import { collapsed, LONGEST_READ, mask } from './routerText';
import { weighed, type Found, type Pattern } from './weigh';
import { refuses, wishesOf, type Wish } from './wishes';

export type { Asked } from './asked';
export type { Language } from './languages';
export type { Action, Route } from './route';

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
		const found = readByRules(text, hasFile, { lexicon, speaks, fallback: languages[0].code });
		const isKnown = isWeighed(found.route.language) && !found.foreign && !OTHER_LETTERS.test(text);
		const chosen = isKnown ? weighed(found) : found.route;
		if (chosen.action !== 'ask') return chosen;
		// Asked what to change, whatever is said is the change.
		if (asked?.options.length === 0) {
			return { action: 'edit', language: chosen.language, instruction: text };
		}
		return chosen;
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

/** Letters of languages that the classifier has not learned. */
const OTHER_LETTERS = /(?![a-z]|\p{Script=Han})\p{L}/iu;

/** The languages of the messages that the classifier learned from. */
const isWeighed = (language: string) => LANGUAGES.some(({ code }) => code === language);

/** What the rules alone make of messages. */
export function rulesOnly(): (message: string, hasFile: boolean) => Found<Language> {
	const [lexicon, speaks] = [lexiconOf(LANGUAGES), languageIn(LANGUAGES)];
	const reader = { lexicon, speaks, fallback: LANGUAGES[0].code };
	return (message, hasFile) => readByRules(collapsed(message), hasFile, reader);
}

/** What the rules make of a message; `foreign`: it has words of a language that is not read here. */
function readByRules<Code extends string>(
	text: string,
	hasFile: boolean,
	{ lexicon, speaks, fallback }: Reader<Code>,
): Found<Code> & { foreign: boolean } {
	const action = hasFile ? 'upload' : 'edit';
	const seen = { text, hasFile };
	if (text.length > LONGEST_READ) {
		const ends = [text.slice(0, LONGEST_READ / 2), text.slice(-LONGEST_READ / 2)];
		const refused = ends.some((end) => refuses(mask(end).masked, lexicon));
		const route = {
			action,
			language: speaks(text),
			instruction: text,
			...noExport(refused),
		} as const;
		const nothing = { kinds: [], masked: '', words: '', pattern: '' } as const;
		const forms = { ordersEdit: false, forbidsExport: true };
		return { ...seen, ...nothing, ...forms, route, foreign: false };
	}
	const { masked, restore, urls } = mask(text);
	const language = speaks(masked.replace(/⟦\w+⟧/g, ' '));
	const wishes = wishesOf(masked, hasFile, lexicon);
	const kinds = wishes.map(({ kind }) => kind);
	const words = lexicon.normalize(masked);
	const orders = (clause: string) => lexicon.editOrder(lexicon.core(clause) || clause);
	const known = {
		...seen,
		kinds,
		masked,
		words,
		pattern: patternOf(wishes, lexicon),
		ordersEdit: wishes.some(({ kind, words: clause }) => kind === 'edit' && orders(clause)),
		forbidsExport:
			kinds.some((kind) => kind === 'refused' || kind === 'first' || kind === 'past') ||
			(lexicon.question(words) && !lexicon.request(words)),
	};
	if (wishes.length > MOST_WISHES) {
		const refused = kinds.includes('refused');
		const route = { action, language, instruction: text, ...noExport(refused) } as const;
		return { ...known, route, foreign: false };
	}
	const foreign = language === fallback && FOREIGN_SPEECH.test(words);
	const reading = { text, masked, restore, urls, wishes, hasFile, language, foreign, lexicon };
	return { ...known, route: decided(reading), foreign };
}

/** Which pattern told the one wish there is, politeness aside. */
function patternOf(wishes: readonly Wish[], lexicon: Lexicon): Pattern {
	const [wish, ...others] = wishes.filter(({ kind }) => kind !== 'filler');
	if (wish === undefined || others.length > 0) return '';
	const core = lexicon.core(wish.words) || wish.words;
	if (wish.kind === 'edit') return lexicon.editOrder(core) ? 'order' : '';
	const action = DIRECT.find((one) => one === wish.kind);
	if (!action) return '';
	const texts = [core, wish.words, lexicon.clip(core)];
	if (texts.some(lexicon.actions[action].sure)) return 'sure';
	return texts.some(lexicon.actions[action].likely) ? 'likely' : '';
}

const noExport = (refused: boolean) => refused && { noExport: true as const };

/** The language with most of a text's words; the first where none has any. */
export function languageIn<Code extends string>(languages: ReadonlyArray<LanguageRules<Code>>) {
	return (text: string): Code => {
		const start = text.slice(0, LONGEST_READ);
		const counts = languages.map(({ count }) => count(start));
		return languages[counts.indexOf(Math.max(...counts))].code;
	};
}
