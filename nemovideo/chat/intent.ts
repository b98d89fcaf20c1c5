/**
 * What a message is likely about, from its words alone: a linear classifier over words and pairs of words. The
 * rules know the forms of a wish; this knows how people put one whose words no rule has.
 */
import { WEIGHTS } from './intentWeights';
import { simplified } from './languages/traditional';
import type { Action } from './route';

/** In the order of the letters in the weights. */
export const INTENTS = ['export', 'credits', 'state', 'upload', 'edit', 'ask'] as const;

/** A message as the classifier sees it. */
export interface Seen {
	/** With marks for what is quoted and linked. */
	masked: string;
	/** Normalized, spelled right. */
	words: string;
	hasFile: boolean;
}

/** Probabilities; together 1. */
export type Likelihoods = Record<Action, number>;

/** The weights of a feature, one an intent: whole numbers. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Longer messages describe a video: the rules read them. */
export const LONGEST_WEIGHED = 400;

const TOKEN = /[a-z']+|0|\p{Script=Han}|[?!]|\p{Extended_Pictographic}/gu;
const LENGTHS = [1, 2, 4, 8, 14];

/** What the classifier sees: words, pairs of neighbours, starts of words, how many they are. */
export function featuresOf({ masked, words, hasFile }: Seen): string[] {
	const tokens = tokensOf(simplified(masked.normalize('NFKC').toLowerCase()));
	const features = new Set(['#all', `#${LENGTHS.find((most) => tokens.length <= most) ?? 'long'}`]);
	if (hasFile) features.add('#file');
	let before = '^';
	for (const token of tokens) {
		features.add(token).add(pairOf(before, token));
		if (/^[a-z]{5}/.test(token)) features.add(`${token.slice(0, 4)}*`);
		before = token;
	}
	features.add(pairOf(before, '$'));
	// What was misspelled, as it should be.
	for (const token of tokensOf(words)) features.add(token);
	return [...features];
}

const tokensOf = (text: string) =>
	[
		...text
			.replace(/⟦u\d+⟧/g, ' url ')
			.replace(/⟦q\d+⟧/g, ' quoted ')
			.replace(/[’‘]/g, "'")
			.replace(/\d+/g, '0')
			.matchAll(TOKEN),
	].map(([token]) => token.replace(/'s$|'$/, ''));

const isHan = (token: string) => /\p{Script=Han}/u.test(token);
const pairOf = (a: string, b: string) => (isHan(a) && isHan(b) ? a + b : `${a} ${b}`);

/**
 * Reads weights: a line for all features of the same weights, which stand first: a letter and a number for each intent
 * the features speak for or against. Then the features, each behind a tab.
 */
export function weightsFrom(lines: string): Weights {
	const weights = new Map<string, readonly number[]>();
	for (const line of lines.trim().split('\n')) {
		const [codes, ...features] = line.split('\t');
		const row = INTENTS.map(() => 0);
		for (const [, letter, weight] of codes.matchAll(/([a-f])(-?\d+)/g)) {
			row[letter.charCodeAt(0) - 97] = Number(weight);
		}
		for (const feature of features) weights.set(feature, row);
	}
	return weights;
}

let trained: Weights | undefined;

/** How likely each intent is, by the trained weights or by others. */
export function likelihoodsOf(seen: Seen, weights?: Weights): Likelihoods {
	const known = weights ?? (trained ??= weightsFrom(WEIGHTS));
	const rows = featuresOf(seen).flatMap((feature) => known.get(feature) ?? []);
	const scale = 1 / Math.sqrt(rows.length / INTENTS.length || 1);
	const sums = INTENTS.map((_, i) =>
		rows.reduce((sum, weight, at) => (at % INTENTS.length === i ? sum + weight : sum), 0),
	);
	const powers = sums.map((sum) => Math.exp(sum * scale));
	const total = powers.reduce((a, b) => a + b);
	return Object.fromEntries(INTENTS.map((intent, i) => [intent, powers[i] / total])) as Likelihoods;
}
