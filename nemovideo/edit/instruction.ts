/**
 * One instruction, one answer. What must never regress:
 * - an instruction is sent once. A broken stream, a cancel or n8n's Retry On Fail never sends it again;
 *   the answer is looked for in the state of the session instead [SSE-6].
 * - the user is never left with an empty answer: a silent edit is told from the timeline [SSE-5].
 * - every error names the session.
 */
import type { NemoVideoClient } from '../api/client';
import { isTransient, mayHaveTakenEffect, NemoVideoError, withContext } from '../api/errors';
import type { Checkpoint, Clock } from '../ports';
import { readAnswer, type Answer } from './answer';
import { longWorkTeller } from './longWork';
import { firstOptions } from './question';
import {
	isTrouble,
	report,
	withoutAfterthought,
	type AnswerParts,
	type EditResult,
} from './outcome';
import { differs, readSnapshot, type Snapshot } from './snapshot';

export interface Instruction {
	sessionId: string;
	text: string;
	/** Limit of the whole answer, 15 min by the contract [SSE-7]. */
	totalMs: number;
	/** Limit of a time with nothing but heartbeats, 10 min by the contract [SSE-7]. */
	idleMs: number;
	keepEvents?: boolean;
	/** Answers a question of the editor with its first options, as an unattended run has to. */
	answersWithFirstOption?: boolean;
}
export interface EditTools {
	clock: Clock;
	signal?: AbortSignal;
	checkpoint?: Checkpoint;
	/** Shared by all instructions of the node: which one was sent last to a session. */
	sharedCheckpoint?: Checkpoint;
	onStillWorking?: (elapsedMs: number) => void;
	/** Called with what the editor is doing where that takes minutes, once for each kind of work. */
	onLongWork?: (work: string) => void;
	/** Called before an instruction is sent: its session must be known whatever happens next. */
	onSend?: () => void;
}

/** After a break: the first look, the looks after it, and how many may find nothing new [SSE-6]. */
const FIRST_LOOK_MS = 30_000;
const NEXT_LOOK_MS = 60_000;
const MAX_UNCHANGED_LOOKS = 5;

const CHECKPOINT_KEY = 'edit';
/** An editor that goes on asking is left to a person. */
const MAX_ANSWERS = 3;

/** How far this instruction got before; of another instruction or session, a checkpoint says nothing. */
type Progress = { sessionId: string; text: string } & (
	| { stage: 'sent'; sentAtMs: number; before: Snapshot }
	/** The run reported a failure; `after` is the timeline right after that, where it could be read. */
	| { stage: 'failed'; sentAtMs: number; before: Snapshot; after?: Snapshot }
	| { stage: 'done'; result: EditResult }
);

/**
 * Sends an instruction and waits for its outcome.
 * Throws NemoVideoError: `editFailed`, `editTimedOut`, `editUnconfirmed`, or a code of the service.
 */
export async function sendInstruction(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: EditTools,
): Promise<EditResult> {
	let outcome = await sendOne(client, instruction, tools);
	const answers: string[] = [];
	const { answersWithFirstOption } = instruction;
	while (answersWithFirstOption && outcome.question && answers.length < MAX_ANSWERS) {
		answers.push(firstOptions(outcome.question));
		const answer = { ...instruction, text: answers[answers.length - 1] };
		const key = `${CHECKPOINT_KEY}/${answers.length}`;
		outcome = await sendOne(client, answer, { ...tools, key });
	}
	return answers.length > 0 ? { ...outcome, answers } : outcome;
}

async function sendOne(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: KeyedTools,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	const outcome = await attempt(client, instruction, tools).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...client.account, sessionId })),
	);
	save(tools, { sessionId, text, stage: 'done', result: outcome });
	return outcome;
}

/** `key` is where the checkpoint of a message is kept: an instruction and the answers after it have one each. */
type KeyedTools = EditTools & { key?: string };
const keyOf = ({ key = CHECKPOINT_KEY }: KeyedTools) => key;

const save = (tools: KeyedTools, progress: Progress | undefined) =>
	tools.checkpoint?.save(keyOf(tools), progress);

async function attempt(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: KeyedTools,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	const progress = tools.checkpoint?.load<Progress>(keyOf(tools));
	const isSame = progress?.sessionId === sessionId && progress.text === text;
	const found = isSame && progress ? await resume(client, instruction, tools, progress) : undefined;
	return found ?? (await send(client, instruction, tools));
}

/**
 * What an earlier try has left: its outcome, or undefined where the instruction has to be sent.
 * @throws NemoVideoError `editUnconfirmed` where it was sent in this execution and no change is seen
 */
async function resume(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: KeyedTools,
	progress: Progress,
): Promise<EditResult | undefined> {
	const { sessionId } = instruction;
	if (progress.stage === 'done') return progress.result;
	const { before, sentAtMs } = progress;
	// A change is this instruction's own only if nothing else was sent to the session since.
	const isLast = (lastSentAtMs(tools, sessionId) ?? sentAtMs) === sentAtMs;
	if (progress.stage === 'failed') {
		const { after } = progress;
		// A run that failed may have edited all the same; only an untouched timeline is edited again.
		const seen =
			after && differs(before, after) ? after : isLast && (await look(client, sessionId));
		if (!seen || !differs(before, seen)) return undefined;
		return report(sessionId, before, seen, { recovered: true });
	}
	if (tools.checkpoint?.isInherited(keyOf(tools)) !== true) {
		if (!isLast) throw new NemoVideoError('editUnconfirmed');
		return await recover(client, sessionId, before, tools);
	}
	// A person has asked for it again: what is found is reported, and what is not there is sent.
	if (!isLast) return undefined;
	const isOver = tools.clock.now() - sentAtMs > instruction.totalMs;
	const seen = isOver ? await look(client, sessionId) : undefined;
	if (seen && differs(before, seen)) return report(sessionId, before, seen, { recovered: true });
	if (isOver) return undefined;
	return await recover(client, sessionId, before, tools).catch((error: unknown) => {
		const isUnseen = error instanceof NemoVideoError && error.problem === 'editUnconfirmed';
		return isUnseen ? undefined : Promise.reject(error);
	});
}

const lastSentKey = (sessionId: string) => `lastSent/${sessionId}`;
const lastSentAtMs = (tools: KeyedTools, sessionId: string) =>
	tools.sharedCheckpoint?.load<number>(lastSentKey(sessionId));

async function send(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: KeyedTools,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	const before = readSnapshot(await client.state(sessionId));
	const sentAtMs = tools.clock.now();
	const sent: Sent = { sessionId, text, sentAtMs, before };
	save(tools, { ...sent, stage: 'sent' });
	tools.onSend?.();
	tools.sharedCheckpoint?.save(lastSentKey(sessionId), sentAtMs);
	const answer = await converse(client, instruction, tools).catch((error: unknown) => {
		if (wasSent(error)) return undefined;
		// Cancelled on the way, it may have been received all the same: that checkpoint stays.
		if (!isCancel(error)) save(tools, undefined);
		return Promise.reject(error);
	});
	const isLost = !answer || (answer.ending === 'broken' && !answer.failure);
	if (isLost) return await recover(client, sessionId, before, tools);
	return await conclude(client, instruction, sent, answer, tools);
}

/** An instruction that is on its way or was received. */
interface Sent {
	sessionId: string;
	text: string;
	sentAtMs: number;
	before: Snapshot;
}

async function converse(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: KeyedTools,
): Promise<Answer> {
	const { sessionId, text, totalMs, idleMs } = instruction;
	const reply = await client.sendMessage(sessionId, text, Math.min(idleMs, totalMs));
	return await readAnswer(reply, {
		clock: tools.clock,
		signal: tools.signal,
		totalMs,
		idleMs,
		onStillWorking: tools.onStillWorking,
		onToolCall: longWorkTeller(tools.onLongWork),
		keepEvents: instruction.keepEvents,
	});
}

async function conclude(
	client: NemoVideoClient,
	instruction: Instruction,
	sent: Sent,
	answer: Answer,
	tools: KeyedTools,
): Promise<EditResult> {
	const { sessionId, before } = sent;
	if (answer.ending === 'cancelled') throw new NemoVideoError('cancelled');
	if (answer.ending !== 'closed' && !answer.failure) {
		const limitMs = answer.ending === 'idle' ? instruction.idleMs : instruction.totalMs;
		throw new NemoVideoError('editTimedOut', { seconds: Math.round(limitMs / 1000) });
	}
	const after = await look(client, sessionId);
	const hasChanged = after !== undefined && differs(before, after);
	if (answer.failure && !(answer.failureIsSuspected && hasChanged)) {
		save(tools, { ...sent, stage: 'failed', after });
		throw answer.failure;
	}
	const words = withoutAfterthought(answer.texts);
	const known = { words, toolCalls: answer.toolCalls, question: answer.question };
	// The answer is here and only the look at its outcome failed: that is taken later, not given up.
	if (!after) return await recover(client, sessionId, before, tools, known);
	if (words.length > 0 && words.every(isTrouble) && !hasChanged) {
		save(tools, { ...sent, stage: 'failed', after });
		throw new NemoVideoError('editFailed', { detail: words.join(' ') });
	}
	const result = report(sessionId, before, after, known);
	return instruction.keepEvents ? { ...result, events: answer.events } : result;
}

/** The stream is gone, the edit may not be: look at the state until it has changed [SSE-6]. */
async function recover(
	client: NemoVideoClient,
	sessionId: string,
	before: Snapshot,
	tools: KeyedTools,
	known: AnswerParts = {},
): Promise<EditResult> {
	let waitMs = FIRST_LOOK_MS;
	for (let looks = 0; looks < MAX_UNCHANGED_LOOKS; looks++) {
		await tools.clock.sleep(waitMs, tools.signal);
		const now = await look(client, sessionId);
		if (now && (known.words?.length || known.question || differs(before, now))) {
			return report(sessionId, before, now, { ...known, recovered: true });
		}
		waitMs = NEXT_LOOK_MS;
	}
	throw new NemoVideoError('editUnconfirmed');
}

// What broke the stream mostly breaks the next read too: then there is nothing to see yet, no more.
async function look(client: NemoVideoClient, sessionId: string): Promise<Snapshot | undefined> {
	return await client
		.state(sessionId)
		.then(readSnapshot, (error: unknown) =>
			isTransient(error) ? undefined : Promise.reject(error),
		);
}

const isCancel = (error: unknown) =>
	error instanceof NemoVideoError && error.problem === 'cancelled';

// Refused by the service or never connected: not sent. Lost on the way, failed inside the service, or
// answered with something that is neither a stream nor a refusal: perhaps sent.
const wasSent = (error: unknown) =>
	error instanceof NemoVideoError &&
	error.problem !== 'unreachable' &&
	(mayHaveTakenEffect(error) || error.problem === 'unreadable');
