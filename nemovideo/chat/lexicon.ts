/** The patterns and words of all languages together: people mix languages in one message. */
import type { DirectAction, LanguageRules } from './languages';
import { listOf, normalize, speller } from './routerText';

/** In the order in which they are tried. */
export const DIRECT: readonly DirectAction[] = ['credits', 'upload', 'state', 'export'];

export type Lexicon = ReturnType<typeof lexiconOf>;

/** Joins the rules of languages. */
export function lexiconOf(languages: readonly LanguageRules[]) {
	// A language that reads with another one's patterns brings them once.
	const rules = languages.filter(
		(one, i) => languages.findIndex((other) => other.actions === one.actions) === i,
	);
	const any = (pick: (rule: LanguageRules) => RegExp | undefined) => {
		const patterns = rules.flatMap((rule) => pick(rule) ?? []);
		return (text: string) => patterns.some((pattern) => pattern.test(text));
	};
	const without =
		(pick: (rule: LanguageRules) => RegExp | undefined, by = '') =>
		(text: string) =>
			rules.reduce((rest, rule) => rest.replace(pick(rule) ?? NOTHING, by), text);
	const joints = rules.flatMap((rule) => rule.joints ?? []);
	const right = rules.flatMap((rule) => rule.spelling?.right ?? []);
	const exempt = listOf(...rules.map((rule) => rule.spelling?.exempt ?? ''));
	const spelled = speller(right, exempt);
	const common = rules.map((rule) => rule.common);
	const actions = Object.fromEntries(
		DIRECT.map((action) => {
			const all = rules.map((rule) => rule.actions[action]);
			const sure = all.flatMap((one) => one.sure);
			const likely = all.flatMap((one) => one.likely);
			return [
				action,
				{
					sure: (text: string) => sure.some((pattern) => pattern.test(text)),
					likely: (text: string) => likely.some((pattern) => pattern.test(text)),
					trigger: (text: string) => all.some((one) => one.trigger.test(text)),
					words: listOf(...common, ...all.map((one) => one.words)),
				},
			];
		}),
	) as Record<DirectAction, ActionTests>;
	return {
		rules,
		actions,
		filler: listOf(...common),
		normalize: (text: string) => normalize(text, spelled),
		/** Without the politeness before it. */
		core: without((rule) => rule.polite),
		withoutReason: without((rule) => rule.because),
		/** The names of the clip, which may look like an edit, made one word. */
		clip: without((rule) => rule.clipNames, 'theclip'),
		editOrder: any((rule) => rule.edit.order),
		aboutEdit: any((rule) => rule.edit.about),
		named: any((rule) => rule.named),
		topic: any((rule) => rule.topic),
		negation: any((rule) => rule.negation),
		praise: any((rule) => rule.praise),
		again: any((rule) => rule.again),
		delivery: any((rule) => rule.delivery),
		condition: any((rule) => rule.condition),
		review: any((rule) => rule.review),
		past: any((rule) => rule.past),
		failed: any((rule) => rule.failed),
		question: any((rule) => rule.question),
		request: any((rule) => rule.request),
		doneYet: any((rule) => rule.doneYet),
		describes: any((rule) => rule.describes),
		generic: any((rule) => rule.generic),
		says: any((rule) => rule.says),
		fetches: any((rule) => rule.fetches),
		mentions: any((rule) => rule.mentions),
		exportWith: any((rule) => rule.exportWith?.order),
		/** An order to export as an order to make. */
		asOrder: (text: string) =>
			rules.reduce(
				(rest, { exportWith: one }) => (one ? rest.replace(one.verb, one.make) : rest),
				text,
			),
		refused: rules.flatMap((rule) => rule.refused.map(everywhere)),
		before: rules.flatMap((rule) => (rule.before ? everywhere(rule.before) : [])),
		joint: jointOf(joints),
		order: new RegExp(joints.map(({ order }) => order).join('|')),
		mark: new RegExp(joints.map(({ mark }) => mark).join('|')),
	};
}

interface ActionTests {
	sure: (text: string) => boolean;
	likely: (text: string) => boolean;
	trigger: (text: string) => boolean;
	words: ReadonlySet<string>;
}

const NOTHING = /(?!)/;
const everywhere = (pattern: RegExp) => new RegExp(pattern.source, 'g');

function jointOf(joints: Array<NonNullable<LanguageRules['joints']>>): RegExp {
	const parts = joints.flatMap(({ mark, weak, order }) => [mark, weak, order]);
	const starts = joints.map(({ start }) => start);
	return new RegExp(`(?:\\s?(?:${parts.join('|')})\\s?){1,9}|${starts.join('|')}`, 'g');
}
