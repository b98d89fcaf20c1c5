/** What is remembered of an instruction whose request ended with an error in place of an answer. */
import type { NemoVideoClient } from '../api/client';
import { isProblem } from '../api/errors';
import { saveProgress, type ProgressTools } from './progress';
import { look, lookSince, type LookTools, type Sent } from './recover';

/**
 * Nothing of one that was refused: it may be sent again. But a code that nobody knows may come after the work, and a
 * request that was cancelled on the way may have been received: whoever tries again looks first.
 */
export async function noteRefusal(
	client: NemoVideoClient,
	sent: Sent,
	refusal: unknown,
	tools: ProgressTools & LookTools,
): Promise<void> {
	if (isProblem(refusal, 'cancelled')) return;
	if (!isProblem(refusal, 'other')) return void saveProgress(tools, undefined);
	saveProgress(tools, { ...sent, stage: 'failed' });
	// How it is right now tells it from what others do later; the refusal is the error, whatever this look gives.
	const read = async () => await look(client, sent.sessionId);
	const after = await lookSince(sent.before, tools, read).catch(() => undefined);
	saveProgress(tools, { ...sent, stage: 'failed', after });
}
