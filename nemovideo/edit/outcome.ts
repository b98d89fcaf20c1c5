/** The outcome of an instruction, made of the editor's words and the timeline before and after. */
import type { AgentEvent } from './events';
import { describeChanges, type Change } from '../timeline/changes';
import type { Timeline } from '../timeline/timeline';
import { translateGuiWords, type NextAction as GuiAction } from './guiWords';
import { questionInWords, type Question } from './question';
import { compareSnapshots, type Snapshot } from './snapshot';

/** What the editor wants next: an answer of the person, or one of the actions of its screen. */
export type NextAction = GuiAction | 'answer';

export interface EditResult {
	sessionId: string;
	text: string;
	changes: Change[];
	timeline: string;
	readyForExport: boolean;
	nextAction: NextAction;
	/** What the editor asks back, or null; `text` puts it in words [SSE-22]. */
	question: Question | null;
	/** The answers that were given to it without a person, if any. */
	answers?: string[];
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
	question?: Question | null;
	recovered?: boolean;
}

/** What came of an instruction: the editor's words, or what has changed where it gave none [SSE-5]. */
export function report(
	sessionId: string,
	before: Snapshot,
	after: Snapshot,
	known: AnswerParts,
): EditResult {
	const changes = compareSnapshots(before, after);
	const question = known.question ?? null;
	const spoken = translateGuiWords((known.words ?? []).join('\n\n'));
	return {
		sessionId,
		text:
			[spoken.text, question && questionInWords(question)].filter(Boolean).join('\n\n') ||
			describeOutcome(changes, after),
		changes,
		timeline: after.summary,
		readyForExport: after.readyForExport,
		nextAction: question ? 'answer' : spoken.nextAction,
		question,
		silent: (known.words ?? []).length === 0 && !question,
		recovered: known.recovered === true,
		toolCalls: known.toolCalls ?? [],
	};
}

function describeOutcome(changes: Change[], after: Timeline): string {
	const what = changes.length > 0 ? describeChanges(changes) : 'The timeline is unchanged';
	return `${what}. ${after.summary}`;
}

// The backend at times says this after it has done everything right [SSE-10].
export const isTrouble = (text: string) => /\bI encountered a temporary issue\b/i.test(text);

export function withoutAfterthought(texts: string[]): string[] {
	const last = texts.at(-1);
	if (texts.length > 1 && last && isTrouble(last)) return withoutAfterthought(texts.slice(0, -1));
	return texts;
}
