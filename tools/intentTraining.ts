// Trains the classifier of messages: logistic regression with an L1 penalty (regularized dual averaging with a
// step size for each weight), so that most weights are zero. The same samples make the same weights.
import { featuresOf, INTENTS, LONGEST_WEIGHED, type Weights } from '../nemovideo/chat/intent';
import type { Action } from '../nemovideo/chat/route';
import { rulesOnly } from '../nemovideo/chat/router';
import { outcomeOfRules } from '../nemovideo/chat/weigh';

/** A message, and what may be meant by it, the best reading first. */
export interface Message {
	text: string;
	hasFile: boolean;
	meant: Action[];
}

/** What is learned: weights of words, and how often each outcome of the rules goes with each intent. */
export interface Learned {
	weights: Weights;
	outcomes: Record<string, number[]>;
}

/**
 * @param messages the rules were not made with these, so they show how often the rules are right
 * @param ruled the rules were made with these
 */
export function learnedFrom(messages: readonly Message[], ruled: readonly Message[]): Learned {
	const samples = [
		...Array<readonly Message[]>(RULED_COUNT).fill(ruled).flat(),
		...messages,
	].filter(({ text }) => text.length <= LONGEST_WEIGHED);
	return { weights: train(samples.map(sampleOf)), outcomes: outcomesOf(messages) };
}

/** The generated file. */
export const moduleOf = ({ weights, outcomes }: Learned): string =>
	`// Made by \`npm run train:router\` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
${linesOfOutcomes(outcomes)}
};

/** See weightsFrom. */
export const WEIGHTS = String.raw\`
${linesOf(weights)}
\`;
`;

const linesOfOutcomes = (outcomes: Learned['outcomes']) =>
	Object.entries(outcomes)
		.map(([name, shares]) => `\t'${name}': [${shares.join(', ')}],`)
		.join('\n');

interface Sample {
	features: string[];
	meant: Action[];
}

const rulesOf = rulesOnly();

function sampleOf({ text, hasFile, meant }: Message): Sample {
	return { features: featuresOf(rulesOf(text, hasFile)), meant };
}

function outcomesOf(messages: readonly Message[]): Learned['outcomes'] {
	const found = messages.map(({ text, hasFile, meant: [best] }) => {
		return { outcome: outcomeOfRules(rulesOf(text, hasFile)), best };
	});
	const names = [...new Set(found.map(({ outcome }) => outcome))].sort();
	const share = (name: string, intent: Action) => {
		const meant = found.filter(({ best }) => best === intent);
		const count = meant.filter(({ outcome }) => outcome === name).length;
		// Additive smoothing: what has not been seen is not impossible.
		return Number(((count + 0.7) / (meant.length + 0.7 * names.length)).toFixed(4));
	};
	return Object.fromEntries(
		names.map((name) => [name, INTENTS.map((intent) => share(name, intent))]),
	);
}

// Kept, since Jest runs a file in a context of its own, where looking up a global takes longer than the rest of this.
const { abs, exp, max, round, sign, sqrt } = Math;

const EPOCHS = 30;
const STEP = 0.5;
const PENALTY = 3.5e-6;
/** What fewer messages have says little about others. */
const LEAST_MESSAGES = 6;
/** They are few, and what they say is certain. */
const RULED_COUNT = 3;
/** Of two meanings, the better. */
const BETTER = 0.65;

function train(samples: readonly Sample[]): Weights {
	const known = numbered(samples);
	const rows = samples.map(({ features }) => features.flatMap((name) => known.get(name) ?? []));
	const targets = samples.map(({ meant }) => targetOf(meant));
	const model = new Model(known.size);
	const random = randomNumbers();
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const i of shuffled(rows.length, random)) model.learn(rows[i], targets[i]);
	}
	const weights = [...known].map(([name, i]) => [name, model.row(i).map(rounded)] as const);
	return new Map(weights.filter(([, row]) => row.some((weight) => weight !== 0)));
}

/** The weights as `weightsFrom` reads them. */
function linesOf(weights: Weights): string {
	const features = new Map<string, string[]>();
	for (const [feature, row] of weights) {
		const codes = row.map(codeOf).join('');
		features.set(codes, [...(features.get(codes) ?? []), feature]);
	}
	return [...features]
		.map(([codes, names]) => [codes, ...names.sort()].join('\t'))
		.sort()
		.join('\n');
}

const codeOf = (weight: number, i: number) =>
	weight === 0 ? '' : `${String.fromCharCode(97 + i)}${weight}`;
// Not -0.
const rounded = (weight: number) => round(weight) || 0;

function numbered(samples: readonly Sample[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { features } of samples) {
		for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const frequent = [...counts].filter(([, count]) => count >= LEAST_MESSAGES);
	return new Map(frequent.map(([name], i) => [name, i]));
}

function targetOf(meant: readonly Action[]): number[] {
	const [best, ...others] = meant;
	const share = others.length === 0 ? 1 : BETTER;
	return INTENTS.map((intent) => {
		if (intent === best) return share;
		return others.includes(intent) ? (1 - share) / others.length : 0;
	});
}

class Model {
	private readonly sums: Float64Array;
	private readonly squares: Float64Array;
	private steps = 0;

	constructor(features: number) {
		this.sums = new Float64Array(features * INTENTS.length);
		this.squares = new Float64Array(features * INTENTS.length);
	}

	row(feature: number): number[] {
		return INTENTS.map((_, i) => this.weight(feature * INTENTS.length + i));
	}

	learn(features: readonly number[], target: readonly number[]): void {
		this.steps += 1;
		const scale = 1 / sqrt(features.length || 1);
		const scores = INTENTS.map(() => 0);
		for (const feature of features) {
			for (const i of scores.keys()) {
				scores[i] += this.weight(feature * INTENTS.length + i) * scale;
			}
		}
		const powers = scores.map((score) => exp(score - max(...scores)));
		const total = powers.reduce((a, b) => a + b);
		for (const feature of features) {
			for (const [i, power] of powers.entries()) {
				const gradient = (power / total - target[i]) * scale;
				this.sums[feature * INTENTS.length + i] += gradient;
				this.squares[feature * INTENTS.length + i] += gradient * gradient;
			}
		}
	}

	private weight(at: number): number {
		const excess = abs(this.sums[at]) / this.steps - PENALTY;
		if (excess <= 0) return 0;
		const size = (STEP * this.steps * excess) / sqrt(this.squares[at] + 1e-6);
		return -sign(this.sums[at]) * size;
	}
}

/** A linear congruential generator: the order of the samples has to be the same each time, no more. */
function randomNumbers(): () => number {
	let state = 1;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function shuffled(length: number, random: () => number): number[] {
	const order = [...Array(length).keys()];
	for (let i = length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j], order[i]];
	}
	return order;
}
