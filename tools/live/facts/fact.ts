import type { View } from '../view';

export interface Look {
	verdict: 'held' | 'differs' | 'not seen';
	/** What came, in a few words; may be empty where the fact held. */
	said: string;
}

export interface Fact {
	/** Ids in docs/nemovideo-api.md. */
	ids: string[];
	title: string;
	/** No source says it: what comes is news even where the client copes with it. */
	isUnknown?: boolean;
	look: (view: View) => Look;
}

export interface Finding extends Look {
	ids: string[];
	title: string;
	isUnknown: boolean;
}

export const held = (said = ''): Look => ({ verdict: 'held', said });
export const differs = (said: string): Look => ({ verdict: 'differs', said });
export const notSeen = (said = ''): Look => ({ verdict: 'not seen', said });

/** Held where nothing is wrong; each fault is named. */
export const unless = (faults: string[], said = ''): Look =>
	faults.length > 0 ? differs([...new Set(faults)].join('; ')) : held(said);
