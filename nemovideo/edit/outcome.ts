/** The outcome of an instruction, made of the editor's words and the timeline before and after. */
import type { AgentEvent } from '../api/contract';
import { compareTimelines, describeChanges, type Change } from '../timeline/changes';
import type { Timeline } from '../timeline/timeline';
import { translateGuiWords, type NextAction } from './guiWords';

export interface EditResult {
	sessionId: string;
	text: string;
	changes: Change[];
	timeline: string;
	readyForExport: boolean;
	nextAction: NextAction;
	/** The service answered without words; `text` tells what changed. */
	silent: boolean;
	/** The stream was lost; the answer comes from the state of the session. */
	recovered: boolean;
	toolCalls: string[];
	events?: AgentEvent[];
}

/** What is known of the answer. */
export interface AnswerParts {
	words?: string[];
	toolCalls?: string[];
	recovered?: boolean;
}

/** What came of an instruction: the editor's words, or what has changed where it gave none [SSE-5]. */
export function report(
	sessionId: string,
	before: Timeline,
	after: Timeline,
	known: AnswerParts,
): EditResult {
	const changes = compareTimelines(before, after);
	const spoken = translateGuiWords((known.words ?? []).join('\n\n'));
	return {
		sessionId,
		text: spoken.text || describeOutcome(changes, after),
		changes,
		timeline: after.summary,
		readyForExport: after.readyForExport,
		nextAction: spoken.nextAction,
		silent: (known.words ?? []).length === 0,
		recovered: known.recovered === true,
		toolCalls: known.toolCalls ?? [],
	};
}

function describeOutcome(changes: Change[], after: Timeline): string {
	const what = changes.length > 0 ? describeChanges(changes) : 'The timeline is unchanged';
	return `${what}. ${after.summary}`;
}

export const differs = (a: Timeline, b: Timeline) =>
	JSON.stringify(a.tracks) !== JSON.stringify(b.tracks);

// The backend at times says this after it has done everything right [SSE-10].
export const isTrouble = (text: string) => /\bI encountered a temporary issue\b/i.test(text);

export function withoutAfterthought(texts: string[]): string[] {
	const last = texts.at(-1);
	if (texts.length > 1 && last && isTrouble(last)) return withoutAfterthought(texts.slice(0, -1));
	return texts;
}
