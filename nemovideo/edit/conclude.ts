/** From the answer and the timeline after it to the result of an instruction. */
import { NemoVideoError } from '../api/errors';
import type { Checkpoint } from '../ports';
import { isTrouble, report, type AnswerParts, type EditResult } from './outcome';
import { saveProgress, type Keyed } from './progress';
import type { Sent } from './recover';
import { differs, type Snapshot } from './snapshot';

type ConcludeTools = Keyed<{ checkpoint?: Checkpoint }>;

/**
 * The result of an instruction whose answer and timeline are known.
 * @throws NemoVideoError `editFailed` where the editor only says that it had trouble, and nothing has changed
 */
export function resultOf(
	sent: Sent,
	after: Snapshot,
	known: AnswerParts,
	tools: ConcludeTools,
): EditResult {
	const { words = [] } = known;
	if (words.length > 0 && words.every(isTrouble) && !differs(sent.before, after)) {
		saveProgress(tools, { ...sent, stage: 'failed', after });
		throw new NemoVideoError('editFailed', { detail: words.join(' ') });
	}
	return report(sent.sessionId, sent.before, after, known);
}

/** The same for an answer that came before its timeline could be read: to be called once it can. */
export const concludeLater =
	(sent: Sent, known: AnswerParts, tools: ConcludeTools) =>
	(after: Snapshot): EditResult =>
		resultOf(sent, after, { ...known, recovered: true }, tools);
