/** An instruction that an earlier try has sent: what came of it, without sending it again. */
import type { NemoVideoClient } from '../api/client';
import { isProblem, NemoVideoError } from '../api/errors';
import type { Checkpoint, Clock } from '../ports';
import { concludeLater } from './conclude';
import { report, type EditResult } from './outcome';
import { keyOf, lastSentAtMs, type Keyed, type Progress } from './progress';
import { look, recover } from './recover';
import { differs } from './snapshot';

export interface ResumeTools {
	clock: Clock;
	signal?: AbortSignal;
	checkpoint?: Checkpoint;
	/** Shared by all instructions of the node: which one was sent last to a session. */
	sharedCheckpoint?: Checkpoint;
}

/**
 * What an earlier try has left: its outcome, or undefined where the instruction has to be sent.
 * @throws NemoVideoError `editUnconfirmed` where it was sent in this execution and no change is seen
 */
export async function resume(
	client: NemoVideoClient,
	{ sessionId, totalMs }: { sessionId: string; totalMs: number },
	tools: Keyed<ResumeTools>,
	progress: Progress,
): Promise<EditResult | undefined> {
	if (progress.stage === 'done') return progress.result;
	const { before, sentAtMs } = progress;
	// A change is this instruction's own only if nothing else was sent to the session since.
	const isLast = (lastSentAtMs(tools, sessionId) ?? sentAtMs) === sentAtMs;
	if (progress.stage === 'failed') {
		const { after } = progress;
		// Nobody can tell any more whether it edited all the same: then it is not sent again.
		if (!after && !isLast) {
			const answer = 'The edit failed, and another one was sent to the session';
			throw new NemoVideoError('editUnconfirmed', { answer, unseen: 'it was not to be read then' });
		}
		// A run that failed may have edited all the same; only an untouched timeline is edited again.
		const seen =
			after && differs(before, after) ? after : isLast && (await look(client, sessionId));
		if (!seen || !differs(before, seen)) return undefined;
		return report(sessionId, before, seen, { recovered: true });
	}
	if (progress.known) {
		if (!isLast) throw new NemoVideoError('editUnconfirmed', { finished: true });
		return await recover(client, progress, tools, {
			conclude: concludeLater(progress, progress.known, tools),
		});
	}
	if (tools.checkpoint?.isInherited(keyOf(tools)) !== true) {
		if (!isLast) throw new NemoVideoError('editUnconfirmed', { answer: progress.answer });
		return await recover(client, progress, tools, progress);
	}
	// A person has asked for it again: what is found is reported, and what is not there is sent.
	if (!isLast) return undefined;
	const isOver = tools.clock.now() - sentAtMs > totalMs;
	const seen = isOver ? await look(client, sessionId) : undefined;
	if (seen && differs(before, seen)) return report(sessionId, before, seen, { recovered: true });
	if (isOver) return undefined;
	return await recover(client, progress, tools, progress).catch((error: unknown) =>
		isProblem(error, 'editUnconfirmed') ? undefined : Promise.reject(error),
	);
}
