/** An instruction that an earlier try has sent: what came of it, without sending it again. */
import type { NemoVideoClient } from '../api/client';
import { isProblem, NemoVideoError } from '../api/errors';
import type { Checkpoint, Clock } from '../ports';
import { concludeLater } from './conclude';
import { report, type EditResult } from './outcome';
import { keyOf, lastSentAtMs, type Keyed, type Progress } from './progress';
import { lookSince, recover } from './recover';
import { differs, readSnapshot } from './snapshot';

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
	const lookNow = async () =>
		await lookSince(before, tools, async () => readSnapshot(await client.state(sessionId)));
	// A change is this instruction's own only if nothing else was sent to the session since.
	const isLast = (lastSentAtMs(tools, sessionId) ?? sentAtMs) === sentAtMs;
	if (progress.stage === 'failed') {
		const { after } = progress;
		// Nobody can tell any more whether it edited all the same: then it is not sent again.
		if (!after && !isLast) {
			const answer = 'The edit failed, and another one was sent to the session';
			throw new NemoVideoError('editUnconfirmed', { answer, unseen: 'it was not to be read then' });
		}
		// A run that failed may have edited all the same; only a timeline that was seen untouched is edited again.
		const isChanged = after !== undefined && differs(before, after);
		const seen = isChanged || !isLast ? after : await lookNow();
		if (!seen || !differs(before, seen)) return undefined;
		return report(sessionId, before, seen, { recovered: true });
	}
	if (progress.known) {
		if (!isLast) throw new NemoVideoError('editUnconfirmed', { finished: true });
		return await recover(client, progress, tools, {
			conclude: concludeLater(progress, progress.known, tools),
		});
	}
	const { answer, lost } = progress;
	const goOnLooking = async () => {
		const untilMs = lost ? undefined : sentAtMs + totalMs;
		return await recover(client, progress, tools, { answer, untilMs });
	};
	if (tools.checkpoint?.isInherited(keyOf(tools)) !== true) {
		if (!isLast) throw new NemoVideoError('editUnconfirmed', { answer });
		return await goOnLooking();
	}
	// A person has asked for it again: what is found is reported, and what is not there is sent; but not beside an
	// edit that was at work when it was seen last, while it may go on.
	if (!isLast) return undefined;
	const lastsMs = lost ? totalMs : 2 * Math.max(totalMs, LONGEST_EDIT_MS);
	if (tools.clock.now() - sentAtMs > lastsMs) {
		// What cannot be read now may have changed: then nothing is sent either.
		const seen = await lookNow();
		return differs(before, seen) ? report(sessionId, before, seen, { recovered: true }) : undefined;
	}
	return await goOnLooking().catch((error: unknown) => {
		const isUntouched = isProblem(error, 'editUnconfirmed') && error.context.unseen === undefined;
		return lost && isUntouched ? undefined : Promise.reject(error);
	});
}

/** By the contract [SSE-7]. */
const LONGEST_EDIT_MS = 15 * 60_000;
