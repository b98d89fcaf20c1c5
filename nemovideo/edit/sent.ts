/**
 * An instruction that is sent now and looked at later: for workflows that must live through a restart of n8n
 * between the two. The stream of the answer is closed as soon as the service has taken the instruction, so the
 * editor's words and questions are not heard; what came of it is read from the timeline. Whether the service works
 * on without a listener is not documented: the contract's rule for a broken stream rests on it [SSE-6, SSE-23].
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem, NemoVideoError, withContext } from '../api/errors';
import { parseJson } from '../api/exactJson';
import type { EditTools } from './instruction';
import { report, type EditResult } from './outcome';
import { isLostAnswer, loadProgress, saveProgress, type Progress } from './progress';
import { differs, readSnapshot, type Snapshot } from './snapshot';

/** What has to be kept until the outcome is looked at; JSON. */
export interface SentInstruction {
	text: string;
	/** ISO 8601. */
	at: string;
	before: Snapshot;
}

/** The answer begins within seconds; one that takes longer was sent all the same. */
const ACCEPT_TIMEOUT_MS = 60_000;

/**
 * Sends an instruction and returns as soon as the service has taken it. One that this step has sent before is not
 * sent again. Throws NemoVideoError where it was refused.
 */
export async function sendOnly(
	client: NemoVideoClient,
	{ sessionId, text }: { sessionId: string; text: string },
	tools: Pick<EditTools, 'clock' | 'checkpoint' | 'onSend'>,
): Promise<SentInstruction> {
	const progress = loadProgress(tools, sessionId, text);
	if (progress && mayBeThere(progress)) return sentAs(text, progress.sentAtMs, progress.before);
	const before = readSnapshot(await client.state(sessionId));
	const sentAtMs = tools.clock.now();
	saveProgress(tools, { sessionId, text, stage: 'sent', sentAtMs, before });
	tools.onSend?.();
	await client.sendMessage(sessionId, text, ACCEPT_TIMEOUT_MS).then(
		(reply) => reply.close(),
		(error: unknown) => {
			if (isLostAnswer(error)) return undefined;
			if (!isProblem(error, 'cancelled')) saveProgress(tools, undefined);
			return Promise.reject(withContext(error, { ...client.account, sessionId }));
		},
	);
	return sentAs(text, sentAtMs, before);
}

/** False where a run has failed and left the timeline as it was. */
const mayBeThere = (
	progress: Progress,
): progress is Progress & { sentAtMs: number; before: Snapshot } =>
	progress.before !== undefined &&
	!(progress.stage === 'failed' && progress.after && !differs(progress.before, progress.after));

const sentAs = (text: string, sentAtMs: number, before: Snapshot): SentInstruction => ({
	text,
	at: new Date(sentAtMs).toISOString(),
	before,
});

export interface Outcome extends EditResult {
	status: 'changed' | 'notYet';
	waitedSeconds: number;
}

/**
 * What came of an instruction that was sent before. Throws NemoVideoError `editUnconfirmed` where the timeline is
 * still as it was after `totalMs`: whoever looks again and again must come to an end.
 */
export async function fetchOutcome(
	client: NemoVideoClient,
	sessionId: string,
	{ at, before }: SentInstruction,
	totalMs: number,
	nowMs: number,
): Promise<Outcome> {
	const after = readSnapshot(await client.state(sessionId));
	const isChanged = differs(before, after);
	const waitedMs = Math.max(0, nowMs - Date.parse(at));
	if (!isChanged && waitedMs > totalMs) {
		const answer = 'Nobody waited for the answer';
		throw new NemoVideoError('editUnconfirmed', { sessionId, answer });
	}
	return {
		...report(sessionId, before, after, { recovered: true }),
		status: isChanged ? 'changed' : 'notYet',
		waitedSeconds: Math.round(waitedMs / 1000),
	};
}

/** Reads what `sendOnly` returned back from JSON, text or parsed; undefined where it is anything else. */
export function readSent(value: unknown): SentInstruction | undefined {
	const given = typeof value === 'string' ? parseJson(value) : value;
	if (!isObject(given)) return undefined;
	const { text, at, before } = given;
	const isSent = typeof text === 'string' && !Number.isNaN(Date.parse(String(at)));
	return isSent && isSnapshot(before) ? { text, at: String(at), before } : undefined;
}

const isSnapshot = (value: unknown): value is Snapshot =>
	isObject(value) &&
	isMaterial(value.media) &&
	Array.isArray(value.tracks) &&
	value.tracks.every(
		(track) => isObject(track) && Array.isArray(track.segments) && track.segments.every(isObject),
	);

const isMaterial = (value: unknown) =>
	value === undefined ||
	(Array.isArray(value) && value.every((one) => isObject(one) && typeof one.key === 'string'));

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
