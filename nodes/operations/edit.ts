import type { IDataObject } from 'n8n-workflow';

import {
	fetchOutcome,
	isKnownInstruction,
	isProblem,
	NemoVideoError,
	PRESETS,
	readSent,
	sendInstruction,
	sendOnly,
	type EditResult,
	type PresetName,
	type SentInstruction,
} from '../../nemovideo';
import type { Fields } from '../runtime/fields';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';

const MINUTE_MS = 60_000;
const MINUTES = { min: 0.01, max: 24 * 60 };

/** Runs the operation that is chosen in the node for one item. */
export async function edit(step: Step): Promise<StepResult> {
	const operation = step.fields.text('operation', 'Operation');
	if (operation === 'getOutcome') {
		// A look that failed may be taken again, in a loop; an instruction that was not sent has no outcome.
		refuseFailedItem(step.item.json, step.nodeName);
		return await getOutcome(step);
	}
	refuseFailedItem(step.item.json);
	const sessionId = step.fields.requiredId('sessionId', 'Session ID');
	if (operation === 'send') return await send(step, sessionId);
	const text = instructionOf(step);
	const result = await editSession(step, sessionId, text, editSettingsOf(step, 'show'));
	return { json: { ...result } as unknown as IDataObject };
}

/** Sends the instruction of one item and goes on without its outcome. */
async function send(step: Step, sessionId: string): Promise<StepResult> {
	const { client, clock, cancelSignal: signal, checkpoint, sharedCheckpoint } = step;
	const text = instructionOf(step);
	const limitMs = timeoutMsOf(step.fields);
	const tools = { clock, signal, checkpoint, onSend: notesInstruction(step, sessionId) };
	const sent = await step.inTurn(sessionId, limitMs, async () => {
		await refuseBesideAnother(step, { sessionId, text, limitMs });
		const sentNow = await sendOnly(client, { sessionId, text }, tools);
		sharedCheckpoint.save(sentKey(sessionId), sentNow);
		return sentNow;
	});
	return { json: { sessionId, sent } as unknown as IDataObject };
}

const sentKey = (sessionId: string) => `sent/${sessionId}`;

/**
 * Nobody waits for what Send has sent: a second one for the same session would be at work beside it.
 * @throws NemoVideoError `sessionBusy` while nothing is seen of the one before, and it may still be at work
 */
async function refuseBesideAnother(
	{ client, clock, checkpoint, sharedCheckpoint }: Step,
	{ sessionId, text, limitMs }: { sessionId: string; text: string; limitMs: number },
): Promise<void> {
	const before = sharedCheckpoint.load<SentInstruction>(sentKey(sessionId));
	// What this item has sent itself is found again, and not sent.
	if (!before || isKnownInstruction({ checkpoint }, sessionId, text)) return;
	const isOver = await fetchOutcome(client, sessionId, before, limitMs, clock.now()).then(
		({ status }) => status === 'changed',
		async (error: unknown) =>
			isProblem(error, 'editUnconfirmed') ? true : await Promise.reject(error),
	);
	if (!isOver) throw new NemoVideoError('sessionBusy', { sessionId });
}

/** Looks what came of an instruction that Send has sent. */
async function getOutcome({ client, clock, fields }: Step): Promise<StepResult> {
	const sessionId = fields.requiredId('sessionId', 'Session ID');
	const sent = readSent(fields.value('sent'));
	if (!sent) {
		const remedy = 'Connect the node that sent it, or pass on what that node put out as sent.';
		const reason = 'it must be what the operation Send put out as sent';
		throw new NemoVideoError('badValue', { field: 'Sent', reason, remedy });
	}
	const outcome = await fetchOutcome(client, sessionId, sent, timeoutMsOf(fields), clock.now());
	return { json: { ...outcome } as unknown as IDataObject };
}

const timeoutMsOf = (fields: Fields) =>
	fields.optionNumber('timeout', 'Timeout', 15, MINUTES) * MINUTE_MS;

const notesInstruction =
	({ log, left }: Step, sessionId: string) =>
	() => {
		Object.assign(left, { sessionId, mayBePaid: true });
		log(`instruction for session ${sessionId}`);
	};

/** What the node's options say about an edit. */
export type EditSettings = ReturnType<typeof editSettingsOf>;

/**
 * Read before anything is sent: an option that cannot be used must cost nothing. `onQuestion` is what happens to a
 * question of the editor where the options do not say it: it is shown, or answered with its first options.
 */
export const editSettingsOf = ({ fields }: Step, onQuestion: 'show' | 'first') => ({
	totalMs: timeoutMsOf(fields),
	idleMs: fields.optionNumber('idleTimeout', 'Idle Timeout', 10, MINUTES) * MINUTE_MS,
	keepEvents: fields.option('includeEvents', false),
	answersWithFirstOption: fields.option<string>('onQuestion', onQuestion) === 'first',
});

/** Sends an instruction to a session and waits for its outcome. */
export async function editSession(
	step: Step,
	sessionId: string,
	text: string,
	settings: EditSettings,
): Promise<EditResult> {
	const { client, clock, cancelSignal, checkpoint, sharedCheckpoint, notify } = step;
	const onStillWorking = (elapsedMs: number) =>
		notify(`⏳ Still working… (${Math.round(elapsedMs / MINUTE_MS)} min)`);
	const instruction = { sessionId, text, ...settings };
	const tools = {
		clock,
		signal: cancelSignal,
		checkpoint,
		sharedCheckpoint,
		onStillWorking,
		onLongWork: (work: string) => notify(`⏳ ${work}`),
		onSend: notesInstruction(step, sessionId),
	};
	const result = await step.inTurn(
		sessionId,
		settings.totalMs,
		async () => await sendInstruction(client, instruction, tools),
	);
	// Also one that an earlier try has sent.
	Object.assign(step.left, { sessionId, mayBePaid: true });
	return result;
}

/**
 * The preset's own words, or the user's, and after them the options in words, as NemoVideo's own client puts
 * them.
 */
export function instructionOf({ fields }: Step): string {
	const words = [baseInstruction(fields), ...wishes(fields)];
	return words.map((part, i) => (i < words.length - 1 ? withFullStop(part) : part)).join(' ');
}

function baseInstruction(fields: Fields): string {
	const preset = fields.text('preset', 'Preset');
	if (Object.hasOwn(PRESETS, preset)) return PRESETS[preset as PresetName];
	const remedy = 'Say what to do with the footage, or choose one of the presets.';
	return fields.requiredText('instruction', 'Instruction', remedy);
}

function wishes(fields: Fields): string[] {
	const duration = fields.optionNumber('duration', 'Length', 0, { min: 1, max: 24 * 60 * 60 });
	const aspectRatio = fields.option<string>('aspectRatio', '');
	const captions = fields.option<string>('captions', '');
	const language = fields.option<string>('captionsLanguage', '');
	return [
		...(duration > 0 ? [`Duration: ${duration} seconds`] : []),
		...(aspectRatio ? [`Aspect ratio: ${aspectRatio}`] : []),
		...(captions === 'on' ? [`Add captions${language ? ` in ${language}` : ''}`] : []),
		...(captions === 'off' ? ['No captions'] : []),
	];
}

const withFullStop = (text: string) => (/[.!?。！？]$/.test(text) ? text : `${text}.`);
