/** What is remembered of an instruction on its way, so that it is never sent a second time by itself. */
import { mayHaveTakenEffect, NemoVideoError } from '../api/errors';
import type { Checkpoint } from '../ports';
import type { Snapshot } from './snapshot';
import type { AnswerParts, EditResult } from './outcome';

/** How far an instruction got before. */
export type Progress = { sessionId: string; text: string } &
	/**
	 * `known` is there once the answer has come; `answer` is what came instead of it, in words. `lost`: the connection
	 * to the editor broke; without it, it may be at work as long as an edit can last.
	 */
	(| {
				stage: 'sent';
				sentAtMs: number;
				before: Snapshot;
				known?: AnswerParts;
				answer?: string;
				lost?: boolean;
		  }
		/** The run reported a failure, or an unknown one came in place of an answer; `after` is the timeline right after that, where it could be read. */
		| { stage: 'failed'; sentAtMs: number; before: Snapshot; after?: Snapshot }
		| { stage: 'done'; sentAtMs?: number; before?: Snapshot; result: EditResult }
	);

/** `key` is where the checkpoint of a message is kept: an instruction and the answers after it have one each. */
export type Keyed<Tools> = Tools & { key?: string };
export type ProgressTools = Keyed<{ checkpoint?: Checkpoint }>;

export const keyOf = ({ key = 'edit' }: { key?: string }) => key;

/**
 * Of another instruction or session, a checkpoint says nothing. What n8n tries again by itself is the same instruction
 * in whatever words: it resolves them anew, and they may hold the time or what a model has written.
 */
export function loadProgress(
	tools: ProgressTools,
	sessionId: string,
	text: string,
): Progress | undefined {
	const { checkpoint } = tools;
	const progress = checkpoint?.load<Progress>(keyOf(tools));
	if (progress?.sessionId !== sessionId) return undefined;
	const isSame =
		checkpoint?.isOfAnotherCall(keyOf(tools)) !== true || wordsOf(progress.text) === wordsOf(text);
	return isSame ? progress : undefined;
}

/** White space says nothing: a model that repeats a call, or a person, may set it differently. */
const wordsOf = (text: string) => text.trim().replace(/\s+/g, ' ');

export const saveProgress = (tools: ProgressTools, progress: Progress | undefined) =>
	tools.checkpoint?.save(keyOf(tools), progress);

const lastSentKey = (sessionId: string) => `lastSent/${sessionId}`;
type LastSentTools = { sharedCheckpoint?: Checkpoint };

/** When the node sent its last instruction to a session, whichever item it was for: ms since 1970. */
export const lastSentAtMs = (tools: LastSentTools, sessionId: string): number | undefined =>
	tools.sharedCheckpoint?.load<number>(lastSentKey(sessionId));

export const saveLastSentAtMs = (tools: LastSentTools, sessionId: string, sentAtMs: number) =>
	tools.sharedCheckpoint?.save(lastSentKey(sessionId), sentAtMs);

/**
 * True where an instruction has perhaps arrived though its answer did not: lost on the way, failed inside the
 * service, or answered with something that is neither a stream nor a refusal. Refused or never connected: not sent.
 */
export const isLostAnswer = (error: unknown) =>
	error instanceof NemoVideoError &&
	error.problem !== 'unreachable' &&
	(mayHaveTakenEffect(error) || error.problem === 'unreadable');
