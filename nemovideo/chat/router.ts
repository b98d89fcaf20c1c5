/**
 * What a person wants, from their words [RTR-*]: surely one of the four direct actions, surely an edit (an
 * edit's verb or object is in it), or `ask`: an action is named or something is asked, and no edit. What is
 * done directly is cut out of what the chat is sent, and is never sent alone.
 */
import { answerTo, readAsked, type Asked } from './asked';
import { decided } from './decide';
import { FOREIGN_SPEECH, LANGUAGES, type LanguageRules } from './languages';
import { lexiconOf, type Lexicon } from './lexicon';
import type { Route } from './route';
import { collapsed, LONGEST_READ, mask } from './routerText';
import { refuses, wishesOf } from './wishes';

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

/** The language with most of a text's words; the first where none has any. */
export function languageIn<Code extends string>(languages: ReadonlyArray<LanguageRules<Code>>) {
	return (text: string): Code => {
		const start = text.slice(0, LONGEST_READ);
		const counts = languages.map(({ count }) => count(start));
		return languages[counts.indexOf(Math.max(...counts))].code;
	};
}
