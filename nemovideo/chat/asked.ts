/** The question the Assistant asks back to an unclear message, and the short answers to it. */
import { DIRECT, type Lexicon } from './lexicon';
import type { Meaning } from './languages';

/**
 * What the Assistant asked last. A plain value: it goes out with one message's item and comes back with
 * the next one's. No options: it asked what to change.
 */
export interface Asked<Code extends string = string> {
	options: Meaning[];
	/** The message that was unclear. */
	text: string;
	language: Code;
}

const MEANINGS: readonly Meaning[] = ['export', 'edit', 'state', 'credits', 'upload', 'editor'];

/** Reads what may have come back; anything else is no question. */
export function readAsked(value: unknown): Asked | undefined {
	const found: unknown = typeof value === 'string' ? parsed(value) : value;
	if (typeof found !== 'object' || found === null) return undefined;
	const { options, text, language } = found as Partial<Record<keyof Asked, unknown>>;
	if (!Array.isArray(options) || typeof text !== 'string' || typeof language !== 'string')
		return undefined;
	const known = options.filter((one): one is Meaning => MEANINGS.includes(one as Meaning));
	return { options: known, text, language };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const ASKS = /[?？][)\]*]{0,3}$|[吗嗎呢][。！!]?$/;
const LAST_SENTENCE = /[^.!?。！？\n]{1,300}[.!?。！？]?["'”’)\]*]{0,3}$/;
const OF_THE_CLIP = /export|download|render|导出|下载|匯出|下載|輸出|渲染/i;

/**
 * What the editor's answer asks at its end: whether to export, which a "yes" answers; or something that
 * whatever is said next answers.
 */
export function askedByEditor<Code extends string>(
	said: string,
	language: Code,
): Asked<Code> | undefined {
	const end = said.slice(-400).trimEnd();
	if (!ASKS.test(end)) return undefined;
	const options: Meaning[] = OF_THE_CLIP.test(LAST_SENTENCE.exec(end)?.[0] ?? '')
		? ['export', 'edit']
		: [];
	return { options, text: end, language };
}

/** What an unclear message may mean, the likeliest first. */
export function meaningsOf(words: string, lexicon: Lexicon): Meaning[] {
	const { export: clip, ...others } = lexicon.actions;
	const named = DIRECT.filter((action) => action !== 'export').filter((action) =>
		others[action as keyof typeof others].trigger(words),
	);
	const question = lexicon.question(words);
	const first: Meaning[] = clip.trigger(words) ? ['export', ...named] : [...named];
	if (question) {
		const likely: Meaning[] = first.length > 0 ? first : ['export'];
		return [...new Set<Meaning>([...likely, 'state', 'editor'])];
	}
	return [...(first.length > 0 ? first : (['export'] as Meaning[])), 'edit'];
}

/** A short answer never is longer than this. */
const LONGEST_ANSWER = 40;

/** The meaning a short answer picks; `no`: none of them. */
export function answerTo(
	{ options }: Asked,
	text: string,
	lexicon: Lexicon,
): Meaning | 'no' | undefined {
	if (text.length > LONGEST_ANSWER || options.length === 0) return undefined;
	const words = lexicon.normalize(text.replace(/[#（()）]/g, ' '));
	for (const { answers, ordinals } of lexicon.rules) {
		if (answers?.no.test(words)) return 'no';
		if (answers?.yes.test(words)) return options[0];
		const place = ordinals?.findIndex((ordinal) => ordinal.test(words)) ?? -1;
		if (place >= 0) return options[place];
		const named = options.find((option) => words !== '' && answers?.[option].test(words));
		if (named) return named;
	}
	return undefined;
}
