import type { IDataObject } from 'n8n-workflow';

import { PRESETS, sendInstruction, type EditResult, type PresetName } from '../../nemovideo';
import type { Fields } from '../runtime/fields';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';

const MINUTE_MS = 60_000;
const MINUTES = { min: 0.01, max: 24 * 60 };

/** Sends the instruction of one item and waits for its outcome. */
export async function edit(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const sessionId = step.fields.requiredId('sessionId', 'Session ID');
	const result = await editSession(step, sessionId, instructionOf(step), 'show');
	return { json: { ...result } as unknown as IDataObject };
}

/**
 * Sends an instruction to a session, with the time limits of the node's options. `onQuestion` is what happens to
 * a question of the editor where the options do not say it: it is shown, or answered with its first options.
 */
export async function editSession(
	step: Step,
	sessionId: string,
	text: string,
	onQuestion: 'show' | 'first',
): Promise<EditResult> {
	const { client, fields, clock, cancelSignal, checkpoint, sharedCheckpoint, log, notify } = step;
	const onStillWorking = (elapsedMs: number) =>
		notify(`⏳ Still working… (${Math.round(elapsedMs / MINUTE_MS)} min)`);
	const instruction = {
		sessionId,
		text,
		totalMs: fields.optionNumber('timeout', 'Timeout', 15, MINUTES) * MINUTE_MS,
		idleMs: fields.optionNumber('idleTimeout', 'Idle Timeout', 10, MINUTES) * MINUTE_MS,
		keepEvents: fields.option('includeEvents', false),
		answersWithFirstOption: fields.option<string>('onQuestion', onQuestion) === 'first',
	};
	const tools = {
		clock,
		signal: cancelSignal,
		checkpoint,
		sharedCheckpoint,
		onStillWorking,
		onLongWork: (work: string) => notify(`⏳ ${work}`),
		onSend: () => log(`instruction for session ${sessionId}`),
	};
	return await sendInstruction(client, instruction, tools);
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
