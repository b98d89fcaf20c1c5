/**
 * One instruction, one answer. What must never regress:
 * - an instruction is sent once. A broken stream, a cancel or n8n's Retry On Fail never sends it again;
 *   the answer is looked for in the state of the session instead [SSE-6].
 * - the user is never left with an empty answer: a silent edit is told from the timeline [SSE-5].
 * - every error names the session.
 */
import { compareTimelines, describeChanges, type Change } from '../timeline/changes';
import type { NemoVideoClient } from '../api/client';
import { mayHaveWorked, NemoVideoError, withContext } from '../api/errors';
import { recall, remember } from '../memory';
import type { Clock, Memory } from '../ports';
import { readTimeline, type Timeline } from '../timeline/timeline';
import { readAnswer, type Answer } from './answer';
import type { AgentEvent } from './events';
import { translateGuiWords, type NextAction } from './guiWords';

export interface Instruction {
	sessionId: string;
	text: string;
	/** Limit of the whole answer, 15 min by the contract [SSE-7]. */
	totalMs: number;
	/** Limit of a time with nothing but heartbeats, 10 min by the contract [SSE-7]. */
	idleMs: number;
	keepEvents?: boolean;
}
export interface EditResult {
	sessionId: string;
	text: string;
	changes: Change[];
	timeline: string;
	readyForExport: boolean;
	nextAction: NextAction;
	/** The service answered without words; `text` tells what changed. */
	silent: boolean;
	/** The stream was lost; the answer comes from the state of the session. */
	recovered: boolean;
	toolCalls: string[];
	events?: AgentEvent[];
}
export interface EditTools {
	clock: Clock;
	signal?: AbortSignal;
	memory?: Memory;
	onStillWorking?: (elapsedMs: number) => void;
}

/** After a break: the first look, the looks after it, and how many may find nothing new [SSE-6]. */
const FIRST_LOOK_MS = 30_000;
const NEXT_LOOK_MS = 60_000;
const MAX_UNCHANGED_LOOKS = 5;

const MEMORY_KEY = 'edit';
type Remembered =
	| { stage: 'sent' | 'failed'; before: Timeline }
	| { stage: 'done'; result: EditResult };

/**
 * Sends an instruction and waits for its outcome.
 * Throws NemoVideoError: `editFailed`, `editTimedOut`, `editUnconfirmed`, or a code of the service.
 */
export async function sendInstruction(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: EditTools,
): Promise<EditResult> {
	const { sessionId } = instruction;
	const remembered = recall<Remembered>(tools.memory, MEMORY_KEY);
	const outcome = await attempt(client, instruction, tools, remembered).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...client.account, sessionId })),
	);
	remember(tools.memory, MEMORY_KEY, { stage: 'done', result: outcome });
	return outcome;
}

async function attempt(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: EditTools,
	remembered: Remembered | undefined,
): Promise<EditResult> {
	const { sessionId } = instruction;
	if (remembered?.stage === 'done') return remembered.result;
	if (remembered?.stage === 'sent')
		return await recover(client, sessionId, remembered.before, tools);
	const before = readTimeline((await client.state(sessionId)).draft);
	// A run that failed may have edited all the same; only an untouched timeline makes it safe to send again.
	if (remembered?.stage === 'failed' && differs(remembered.before, before)) {
		return report(sessionId, remembered.before, before, { recovered: true });
	}
	remember(tools.memory, MEMORY_KEY, { stage: 'sent', before });
	const answer = await converse(client, instruction, tools).catch((error: unknown) => {
		if (wasSent(error)) return undefined;
		// Cancelled on the way, it may have been heard all the same: that stays remembered.
		if (!isCancel(error)) remember(tools.memory, MEMORY_KEY, undefined);
		return Promise.reject(error);
	});
	if (!answer || answer.ending === 'broken') return await recover(client, sessionId, before, tools);
	return await conclude(client, instruction, before, answer, tools);
}

async function converse(
	client: NemoVideoClient,
	instruction: Instruction,
	tools: EditTools,
): Promise<Answer> {
	const { sessionId, text, totalMs, idleMs } = instruction;
	const reply = await client.sendMessage(sessionId, text, Math.min(idleMs, totalMs));
	return await readAnswer(reply, {
		clock: tools.clock,
		signal: tools.signal,
		totalMs,
		idleMs,
		onStillWorking: tools.onStillWorking,
		keepEvents: instruction.keepEvents,
	});
}

async function conclude(
	client: NemoVideoClient,
	instruction: Instruction,
	before: Timeline,
	answer: Answer,
	tools: EditTools,
): Promise<EditResult> {
	const { sessionId } = instruction;
	if (answer.ending === 'cancelled') throw new NemoVideoError('cancelled');
	if (answer.ending !== 'closed') {
		const limitMs = answer.ending === 'idle' ? instruction.idleMs : instruction.totalMs;
		throw new NemoVideoError('editTimedOut', { seconds: Math.round(limitMs / 1000) });
	}
	if (answer.failure) {
		remember(tools.memory, MEMORY_KEY, { stage: 'failed', before });
		throw answer.failure;
	}
	const words = withoutAfterthought(answer.texts);
	const told = { words, toolCalls: answer.toolCalls };
	const after = await look(client, sessionId);
	// The answer is here and only the look at its outcome failed: that is taken later, not given up.
	if (!after) return await recover(client, sessionId, before, tools, told);
	if (words.length > 0 && words.every(isTrouble) && !differs(before, after)) {
		remember(tools.memory, MEMORY_KEY, { stage: 'failed', before });
		throw new NemoVideoError('editFailed', { detail: words.join(' ') });
	}
	const result = report(sessionId, before, after, told);
	return instruction.keepEvents ? { ...result, events: answer.events } : result;
}

/** The stream is gone, the edit may not be: look at the state until it has changed [SSE-6]. */
async function recover(
	client: NemoVideoClient,
	sessionId: string,
	before: Timeline,
	tools: EditTools,
	told: Told = {},
): Promise<EditResult> {
	let waitMs = FIRST_LOOK_MS;
	for (let looks = 0; looks < MAX_UNCHANGED_LOOKS; looks++) {
		await tools.clock.sleep(waitMs, tools.signal);
		const now = await look(client, sessionId);
		if (now && (told.words?.length || differs(before, now))) {
			return report(sessionId, before, now, { ...told, recovered: true });
		}
		waitMs = NEXT_LOOK_MS;
	}
	throw new NemoVideoError('editUnconfirmed');
}

// What broke the stream mostly breaks the next read too: then there is nothing to see yet, no more.
async function look(client: NemoVideoClient, sessionId: string): Promise<Timeline | undefined> {
	return await client.state(sessionId).then(
		(state) => readTimeline(state.draft),
		(error: unknown) => (mayHaveWorked(error) ? undefined : Promise.reject(error)),
	);
}

interface Told {
	words?: string[];
	toolCalls?: string[];
	recovered?: boolean;
}

function report(sessionId: string, before: Timeline, after: Timeline, told: Told): EditResult {
	const changes = compareTimelines(before, after);
	const spoken = translateGuiWords((told.words ?? []).join('\n\n'));
	return {
		sessionId,
		text: spoken.text || describeOutcome(changes, after),
		changes,
		timeline: after.summary,
		readyForExport: after.readyForExport,
		nextAction: spoken.nextAction,
		silent: (told.words ?? []).length === 0,
		recovered: told.recovered === true,
		toolCalls: told.toolCalls ?? [],
	};
}

function describeOutcome(changes: Change[], after: Timeline): string {
	const what = changes.length > 0 ? describeChanges(changes) : 'The timeline is unchanged';
	return `${what}. ${after.summary}`;
}

const differs = (a: Timeline, b: Timeline) => JSON.stringify(a.tracks) !== JSON.stringify(b.tracks);

// The backend at times says this after it has done everything right [SSE-10].
const isTrouble = (text: string) => /\bI encountered a temporary issue\b/i.test(text);

function withoutAfterthought(texts: string[]): string[] {
	const last = texts.at(-1);
	if (texts.length > 1 && last && isTrouble(last)) return withoutAfterthought(texts.slice(0, -1));
	return texts;
}

const isCancel = (error: unknown) =>
	error instanceof NemoVideoError && error.problem === 'cancelled';

// Refused by the service or never connected: not sent. Lost on the way, failed inside the service, or
// answered with something that is neither a stream nor a refusal: perhaps sent.
const wasSent = (error: unknown) =>
	error instanceof NemoVideoError &&
	error.problem !== 'unreachable' &&
	(mayHaveWorked(error) || error.problem === 'unreadable');
