/**
 * One instruction, one answer. What must never regress:
 * - an instruction is sent once. A broken stream, a cancel or n8n's Retry On Fail never sends it again;
 *   the answer is looked for in the state of the session instead [SSE-6].
 * - the user is never left with an empty answer: a silent edit is told from the timeline [SSE-5].
 * - every error names the session.
 */
import type { NemoVideoClient } from '../api/client';
import { isProblem, NemoVideoError, withContext } from '../api/errors';
import { readAnswer, type Answer } from './answer';
import { concludeLater, resultOf } from './conclude';
import { longWorkTeller } from './longWork';
import { isTrouble, withoutAfterthought, type EditResult } from './outcome';
import {
	isLostAnswer,
	keyOf,
	lastSentAtMs,
	loadProgress,
	saveLastSentAtMs,
	saveProgress,
	type Keyed,
} from './progress';
import { firstOptions } from './question';
import { look, lookForLateChange, lookSince, recover, type Sent } from './recover';
import { noteRefusal } from './refusal';
import { resume, type ResumeTools } from './resume';
import { differs, readSnapshot } from './snapshot';

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
export interface EditTools extends ResumeTools {
	onStillWorking?: (elapsedMs: number) => void;
	/** Called with what the editor is doing where that takes minutes, once for each kind of work. */
	onLongWork?: (work: string) => void;
	/** Called before an instruction is sent: its session must be known whatever happens next. */
	onSend?: () => void;
}

/** An editor that goes on asking is left to a person. */
const MAX_ANSWERS = 3;

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
		const text = firstOptions(outcome.question);
		// An answer that has not helped does not help a second time, and is paid for like any message.
		if (answers.includes(text)) break;
		answers.push(text);
		const key = keyOfAnswer(answers.length);
		outcome = await sendOne(client, { ...instruction, text }, { ...tools, key });
	}
	return answers.length > 0 ? { ...outcome, answers } : outcome;
}

const keyOfAnswer = (number: number) => `${keyOf({})}/${number}`;

/** Before a message is sent: the answers to earlier ones are none to its questions. */
function forgetAnswers(tools: Keyed<EditTools>): void {
	for (let number = 1; number <= MAX_ANSWERS; number++) {
		const key = keyOfAnswer(number);
		if (key > keyOf(tools)) saveProgress({ ...tools, key }, undefined);
	}
}

async function sendOne(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: Keyed<EditTools>,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	const outcome = await attempt(client, instruction, tools).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...client.account, sessionId })),
	);
	// In the words in which it was sent, which an earlier try may have resolved.
	const { text: words, sentAtMs, before } = loadProgress(tools, sessionId, text) ?? { text };
	const done = { sessionId, text: words, sentAtMs, before, result: outcome };
	saveProgress(tools, { ...done, stage: 'done' });
	return outcome;
}

async function attempt(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: Keyed<EditTools>,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	const progress = loadProgress(tools, sessionId, text);
	const found = progress && (await resume(client, instruction, tools, progress));
	return found ?? (await send(client, instruction, tools));
}

async function send(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: Keyed<EditTools>,
): Promise<EditResult> {
	const { sessionId, text } = instruction;
	forgetAnswers(tools);
	const before = readSnapshot(await client.state(sessionId));
	// What was sent within the same millisecond is something else.
	const sentAtMs = Math.max(tools.clock.now(), (lastSentAtMs(tools, sessionId) ?? 0) + 1);
	const sent: Sent = { sessionId, text, sentAtMs, before };
	saveProgress(tools, { ...sent, stage: 'sent' });
	tools.onSend?.();
	saveLastSentAtMs(tools, sessionId, sentAtMs);
	let instead: string | undefined;
	const answer = await converse(client, instruction, tools).catch(async (error: unknown) => {
		if (isLostAnswer(error)) {
			instead = isProblem(error, 'unreadable') ? error.message : undefined;
			return undefined;
		}
		await noteRefusal(client, sent, error, tools);
		return await Promise.reject(error);
	});
	const isLost = !answer || (answer.ending === 'broken' && !answer.failure);
	if (isLost) {
		saveProgress(tools, { ...sent, stage: 'sent', answer: instead, lost: true });
		return await recover(client, sent, tools, { answer: instead });
	}
	return await conclude(client, instruction, sent, answer, tools);
}

async function converse(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: Keyed<EditTools>,
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

/** Neither words nor a question, nor a failure that was reported: only the timeline tells what came of it [SSE-5]. */
const isSilent = ({ question, failure, failureIsSuspected }: Answer, words: string[]): boolean =>
	!question && words.every(isTrouble) && (!failure || failureIsSuspected);

async function conclude(
	client: NemoVideoClient,
	instruction: Instruction,
	sent: Sent,
	answer: Answer,
	tools: Keyed<EditTools>,
): Promise<EditResult> {
	const { sessionId, before } = sent;
	const givenUp = (error: NemoVideoError) => {
		saveProgress(tools, { ...sent, stage: 'sent', answer: error.message });
		return error;
	};
	if (answer.ending === 'cancelled') throw givenUp(new NemoVideoError('cancelled'));
	if (answer.ending !== 'closed' && !answer.failure) {
		const limitMs = answer.ending === 'idle' ? instruction.idleMs : instruction.totalMs;
		const seconds = Math.round(limitMs / 1000);
		throw givenUp(new NemoVideoError('editTimedOut', { seconds }));
	}
	const words = withoutAfterthought(answer.texts);
	const known = { words, toolCalls: answer.toolCalls, question: answer.question };
	let after = await lookSince(before, tools, async () => await look(client, sessionId));
	if (after && isSilent(answer, words)) {
		if (!answer.failure) saveProgress(tools, { ...sent, stage: 'sent', known });
		const untilMs = sent.sentAtMs + instruction.totalMs;
		after = await lookForLateChange(client, sent, after, untilMs, tools);
	}
	const hasChanged = after !== undefined && differs(before, after);
	if (answer.failure && !(answer.failureIsSuspected && hasChanged)) {
		saveProgress(tools, { ...sent, stage: 'failed', after });
		throw answer.failure;
	}
	// The answer is here and only the look at its outcome failed: that is taken later, not given up.
	if (!after) {
		saveProgress(tools, { ...sent, stage: 'sent', known });
		return await recover(client, sent, tools, { conclude: concludeLater(sent, known, tools) });
	}
	const result = resultOf(sent, after, known, tools);
	return instruction.keepEvents ? { ...result, events: answer.events } : result;
}
