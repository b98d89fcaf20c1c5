import type { Change } from '../../timeline/changes';
import type { Credits } from '../../api/balance';
import type { Timeline } from '../../timeline/timeline';

/** What an unclear message may mean; `editor`: it is a question for the editor. */
export type Meaning = 'export' | 'edit' | 'state' | 'credits' | 'upload' | 'editor';

/** The wording of the Assistant's answers in one language: short, without ids, with what comes next. */
export interface Replies {
	gone: string;
	uploaded: (names: string[]) => string;
	unchanged: string;
	exported: string;
	credits: (c: Credits) => string;
	timeline: (t: Timeline) => string;
	waiting: (files: number) => string;
	lacking: Record<'file' | 'footage' | 'timeline', string>;
	next: Record<'edit' | 'change' | 'export', string>;
	project: (url: string) => string;
	/** The question to an unclear message: lead, a line for each meaning, and how to answer. */
	ask: { lead: string; meanings: Record<Meaning, string>; tail: string; change: string };
	/** A track's label in the summary. */
	label: (label: string) => string;
	changed: Record<Change['change'], string>;
	colon: string;
}
