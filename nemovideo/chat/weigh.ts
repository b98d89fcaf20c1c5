/** Sets what the rules found against what the words are likely about, and does what costs least if it is wrong. */
import { INTENTS, likelihoodsOf, LONGEST_WEIGHED, type Likelihoods, type Seen } from './intent';
import { OUTCOMES } from './intentWeights';
import type { Meaning } from './languages';
import type { Action, Route } from './route';
import type { Kind } from './wishes';

/** A message and what the rules made of it. */
export interface Found<Code extends string> extends Seen {
	route: Route<Code>;
	text: string;
	kinds: readonly Kind[];
	/** Which of the language's patterns told the one wish there is; empty where there are several. */
	pattern: Pattern;
	/** A clause orders an edit by its verb. */
	ordersEdit: boolean;
	/** By its form it cannot be an order to export now. */
	forbidsExport: boolean;
}

export type Pattern = 'sure' | 'likely' | 'order' | '';

/** The action for a message; what the rules found stays where it has more than one part. */
export function weighed<Code extends string>(
	found: Found<Code>,
	likely: Likelihoods = likelihoodsOf(found),
	outcomes: Record<string, readonly number[]> = OUTCOMES,
): Route<Code> {
	const { route, text, hasFile, pattern } = found;
	if (text.length > LONGEST_WEIGHED || !/\p{L}/u.test(text)) return route;
	if (pattern === 'sure' || hasParts(found, likely)) return route;
	const { action, likeliest } = leastCostly(
		likely,
		outcomes[outcomeOfRules(found)],
		found.forbidsExport,
	);
	const { language, noExport } = route;
	if (hasFile) {
		if (action === 'edit') return { ...route, instruction: route.instruction ?? text };
		if (action !== 'upload') return route;
		const { thenExport, thenTell } = route;
		return { action, language, ...(thenExport && { thenExport }), ...(thenTell && { thenTell }) };
	}
	if (action === route.action) return route;
	const refused = noExport && { noExport };
	if (action === 'edit') return { action, language, instruction: text, ...refused };
	if (action !== 'ask') return { action, language, ...refused };
	if (noExport) return { action: 'state', language, noExport };
	const options = likeliest.filter((one) => one !== 'ask').slice(0, 3) as Meaning[];
	return { action, language, asked: { options, text, language } };
}

/** Several things at once, or an address: what each part is, the rules know better, if one is an edit at all. */
function hasParts(found: Found<string>, likely: Likelihoods): boolean {
	const { route, kinds, hasFile, ordersEdit } = found;
	const { action, instruction, urls, noExport, thenExport, thenTell } = route;
	if (urls) return true;
	if (instruction === undefined) return Boolean(noExport ?? thenExport);
	if (!isSureEdit(kinds)) return false;
	if (noExport || action !== (hasFile ? 'upload' : 'edit')) return true;
	return Boolean(thenExport ?? thenTell) && (ordersEdit || likely.edit > LEAST_EDIT);
}
const LEAST_EDIT = 0.2;

const isSureEdit = (kinds: readonly Kind[]) =>
	kinds.some((kind) => kind === 'edit' || kind === 'exportWithEdit');

/** What the rules made of a message, in one word: how often each is right is known. */
export function outcomeOfRules({ route, kinds, hasFile, pattern }: Found<string>): string {
	const { action, instruction, thenExport, noExport } = route;
	const mark = noExport ? ', refused' : thenExport ? ', then export' : pattern && `, ${pattern}`;
	if (instruction === undefined) return `${action}${mark}`;
	if (isSureEdit(kinds)) return `edit${mark}`;
	return hasFile ? 'loose with a file' : `loose${mark}`;
}

/** The rules and the words are not independent: the rules count for less than they are right. */
const RULES_COUNT = 0.5;

/** What a wrong action costs a person: asking back a moment, an edit credits, an export that was not wanted most. */
function costOf(action: Action, meant: Action): number {
	if (action === meant) return 0;
	if (action === 'ask') return 1;
	if (action === 'export') return 4;
	if (action === 'edit') return meant === 'ask' ? 1.5 : 3;
	return meant === 'edit' ? 1.9 : 1.3;
}

function leastCostly(
	likely: Likelihoods,
	outcomes: readonly number[] = [],
	forbidsExport: boolean,
): { action: Action; likeliest: Action[] } {
	const weights = new Map(
		INTENTS.map((intent, i) => [intent, likely[intent] * (outcomes[i] ?? 1) ** RULES_COUNT]),
	);
	const weightOf = (intent: Action) => weights.get(intent) ?? 0;
	const expected = (action: Action) =>
		INTENTS.reduce((sum, meant) => sum + weightOf(meant) * costOf(action, meant), 0);
	const possible = INTENTS.filter((action) => action !== 'export' || !forbidsExport);
	return {
		action: possible.reduce((best, one) => (expected(one) < expected(best) ? one : best)),
		likeliest: [...INTENTS].sort((a, b) => weightOf(b) - weightOf(a)),
	};
}
