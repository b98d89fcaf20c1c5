/**
 * An instruction that is sent now and looked at later: for workflows that must live through a restart of n8n
 * between the two. The stream of the answer is closed as soon as it shows that the work has begun, or shows nothing
 * for a few seconds: a refusal at its beginning is heard, the editor's words and questions are not; what came of it is
 * read from the timeline. Whether the service works on without a listener is not documented: the contract's rule for
 * a broken stream rests on it [SSE-6, SSE-23].
 */
import type { NemoVideoClient } from '../api/client';
import { NemoVideoError, withContext } from '../api/errors';
import { parseJson } from '../api/exactJson';
import type { Clock, StreamReply } from '../ports';
import { readAnswer, type Answer } from './answer';
import type { EditTools } from './instruction';
import { report, type EditResult } from './outcome';
import { look, lookSince, type Sent } from './recover';
import { noteRefusal } from './refusal';
import { isLostAnswer, loadProgress, saveProgress, type Progress } from './progress';
import { differs, isEmptied, readSnapshot, type Snapshot } from './snapshot';

/** What has to be kept until the outcome is looked at; JSON. */
export interface SentInstruction {
	text: string;
	/** ISO 8601. */
	at: string;
	before: Snapshot;
	/** Older ones do not name it. */
	sessionId?: string;
}

/** The answer begins within seconds; one that takes longer was sent all the same. */
const ACCEPT_TIMEOUT_MS = 60_000;
/** A run that is refused says so at once; one that says nothing for so long is at work. */
const BEGINNING_MS = 5_000;

/** True where `sendOnly` finds this instruction again, and may not send it. */
export const isKnownInstruction = (
	tools: Pick<EditTools, 'checkpoint'>,
	sessionId: string,
	text: string,
): boolean => loadProgress(tools, sessionId, text) !== undefined;

/**
 * Sends an instruction and returns as soon as the service has begun to work on it. One that this step has sent before
 * is not sent again. Throws NemoVideoError where it was refused, or failed at once.
 */
export async function sendOnly(
	client: NemoVideoClient,
	{ sessionId, text }: { sessionId: string; text: string },
	tools: Pick<EditTools, 'clock' | 'signal' | 'checkpoint' | 'onSend'>,
): Promise<SentInstruction> {
	const known = sentBefore(loadProgress(tools, sessionId, text));
	if (known && !leftUntouched(known)) return sentAs(known);
	const read = async () => readSnapshot(await client.state(sessionId));
	const before = known ? await lookSince(known.before, tools, read) : await read();
	// It failed, and has edited all the same.
	if (known && differs(known.before, before)) return sentAs(known);
	const sent: Sent = { sessionId, text, sentAtMs: tools.clock.now(), before };
	saveProgress(tools, { ...sent, stage: 'sent' });
	tools.onSend?.();
	const answer = await client.sendMessage(sessionId, text, ACCEPT_TIMEOUT_MS).then(
		async (reply) => await beginningOf(reply, tools),
		async (error: unknown) => {
			if (isLostAnswer(error)) return undefined;
			await noteRefusal(client, sent, error, tools);
			return await Promise.reject(withContext(error, { ...client.account, sessionId }));
		},
	);
	const failure = answer && (await failureOf(client, sent, answer, tools));
	if (failure) throw failure.with({ ...client.account, sessionId });
	return sentAs(sent);
}

/** The answer up to its first event, its end or a silence. */
const beginningOf = async (
	reply: StreamReply,
	{ clock, signal }: { clock: Clock; signal?: AbortSignal },
): Promise<Answer> =>
	await readAnswer(reply, {
		clock,
		signal,
		totalMs: BEGINNING_MS,
		idleMs: BEGINNING_MS,
		onEvent: () => reply.close(),
	});

/** What went wrong by its beginning; what is only concluded from it counts where nothing has changed. */
async function failureOf(
	client: NemoVideoClient,
	sent: Sent,
	{ ending, failure, failureIsSuspected }: Answer,
	tools: Pick<EditTools, 'clock' | 'signal' | 'checkpoint'>,
): Promise<NemoVideoError | undefined> {
	if (ending === 'cancelled') return new NemoVideoError('cancelled');
	if (!failure) return undefined;
	const read = async () => await look(client, sent.sessionId);
	const after = await lookSince(sent.before, tools, read);
	if (failureIsSuspected && after && differs(sent.before, after)) return undefined;
	saveProgress(tools, { ...sent, stage: 'failed', after });
	return failure;
}

type Known = Progress & { sentAtMs: number; before: Snapshot };

/** An earlier try, where it is known what the timeline was like before it. */
const sentBefore = (progress: Progress | undefined): Known | undefined =>
	progress?.before === undefined ? undefined : (progress as Known);

/** True where a run has failed, and the timeline right after it was as before. */
const leftUntouched = (known: Known): boolean =>
	known.stage === 'failed' && known.after !== undefined && !differs(known.before, known.after);

const sentAs = ({ sessionId, text, sentAtMs, before }: Sent): SentInstruction => ({
	sessionId,
	text,
	at: new Date(sentAtMs).toISOString(),
	before,
});

export interface Outcome extends EditResult {
	status: 'changed' | 'notYet';
	waitedSeconds: number;
}

const PAIR_THEM =
	'Sent and Session ID must come from the same item of Send: check the Merge node or the expressions before this node, which have put together those of two items.';

/**
 * What came of an instruction that was sent before. Throws NemoVideoError `badValue` where it was sent to another
 * session. Throws NemoVideoError `editUnconfirmed` where the timeline is
 * still as it was after `totalMs`: whoever looks again and again must come to an end.
 */
export async function fetchOutcome(
	client: NemoVideoClient,
	sessionId: string,
	{ at, before, sessionId: sentTo = sessionId }: SentInstruction,
	totalMs: number,
	nowMs: number,
): Promise<Outcome> {
	if (sentTo !== sessionId) {
		const reason = `it was sent to the session "${sentTo}", not to "${sessionId}"`;
		throw new NemoVideoError('badValue', { field: 'Sent', reason, remedy: PAIR_THEM });
	}
	const now = readSnapshot(await client.state(sessionId));
	const waitedMs = Math.max(0, nowMs - Date.parse(at));
	const isOver = waitedMs > totalMs;
	// A state may lack its timeline for a moment: whoever looks again and again sees it at the next look.
	const after = isEmptied(before, now) && !isOver ? before : now;
	const isChanged = differs(before, after);
	if (!isChanged && isOver) {
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
	const { text, at, before, sessionId } = given;
	const isSent = typeof text === 'string' && !Number.isNaN(Date.parse(String(at)));
	if (!isSent || !isSnapshot(before)) return undefined;
	const sent = { text, at: String(at), before };
	return sessionId === undefined ? sent : { ...sent, sessionId: String(sessionId) };
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
