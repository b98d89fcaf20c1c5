/**
 * The id of a render follows from what is rendered. Whoever exports the same timeline again, with no memory of
 * the first time (n8n was killed, another execution, another worker), arrives at the same id and meets the
 * render that runs, instead of starting a second one [RND-8, RND-16].
 */
import { createHash } from 'crypto';

import type { RenderOutput } from '../api/contract';
import { hideTokens } from '../api/secrets';
import { withoutSignatures } from '../timeline/signedAddresses';
import type { Timeline } from '../timeline/timeline';

export interface RenderIdentity {
	sessionId: string;
	output: RenderOutput;
	/** The draft as the service gave it. */
	draft: unknown;
	/** From 1; the next one where a render has failed or its clip has expired [RND-5, RND-14]. */
	attempt: number;
}

/** Sixteen digits: like a timestamp to look at [RND-1], and exact where somebody reads them as a number. */
const SMALLEST = 1_000_000_000_000_000n;
const COUNT = 8_000_000_000_000_000n;

export function renderIdOf({ sessionId, output, draft, attempt }: RenderIdentity): string {
	const { format, quality, ...more } = output;
	// What is not as in the first renders stands at the end: the ids of those stay what they were.
	const others = { ...more, format: format === 'mp4' ? undefined : format };
	const added = keyOf(others) === keyOf({}) ? [] : [sorted(others)];
	// Addresses in a draft may be signed anew at each read.
	const text = withoutSignatures(
		JSON.stringify([sessionId, quality, attempt, sorted(draft), ...added]),
	);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 30);
	return `render_${SMALLEST + (BigInt(`0x${hash}`) % COUNT)}`;
}

/** What a person sees of a timeline, as a short text: a render that is remembered is of that timeline alone. */
export function timelineMark(timeline: Timeline): string {
	// Tokens and signatures in its addresses may be new each time.
	const text = withoutSignatures(hideTokens(JSON.stringify(timeline.tracks)));
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** True where both ask for the same clip. */
export const isSameOutput = (a: RenderOutput, b: RenderOutput): boolean => keyOf(a) === keyOf(b);

const keyOf = (value: object): string => JSON.stringify(sorted(value));

/** The order of an object's keys says nothing, and need not be the same in the next answer. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	// As in JSON: what is undefined is not there.
	const set = Object.entries(value).filter(([, entry]) => entry !== undefined);
	const entries = set.sort(([a], [b]) => (a < b ? -1 : 1));
	// As pairs: an object would move keys that look like numbers to its front, and take __proto__ for its own.
	return { pairs: entries.map(([key, entry]) => [key, sorted(entry)]) };
}
