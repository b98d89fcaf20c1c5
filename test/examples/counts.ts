// The ledgers of NemoVideo and of the services behind it, as numbers since a moment.
import type { Examples } from './world';

export interface Counts {
	sessions: number;
	uploads: number;
	edits: number;
	renders: number;
	/** Drafts and posts on TikTok. */
	posts: number;
	/** Messages by Telegram. */
	messages: number;
}

function countsOf({ emulator: { ledger }, tiktok, telegram }: Examples): Counts {
	const { sessions, uploads, edits } = ledger;
	// A known id starts no second render: it is how one is found again.
	const renders = ledger.renders.filter(({ repeated }) => !repeated);
	const lists = { sessions, uploads, edits, renders, posts: tiktok.posts, messages: telegram.sent };
	const counts = Object.entries(lists).map(([name, list]) => [name, list.length]);
	return Object.fromEntries(counts) as Counts;
}

/** What has been added since now. */
export function countsSince(examples: Examples): () => Counts {
	const before = countsOf(examples);
	return () => {
		const counts = Object.entries(countsOf(examples)).map(([name, count]) => [
			name,
			count - before[name as keyof Counts],
		]);
		return Object.fromEntries(counts) as Counts;
	};
}
