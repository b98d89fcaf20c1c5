import type { IDataObject } from 'n8n-workflow';

import { PRESETS, sendInstruction, type EditResult, type PresetName } from '../../nemovideo';
import type { Step, StepResult } from '../runtime/itemLoop';
import { refuseFailedItem } from '../runtime/nodeError';

const MINUTE_MS = 60_000;

/** Sends the instruction of one item and waits for its outcome. */
export async function edit(step: Step): Promise<StepResult> {
	refuseFailedItem(step.input);
	const sessionId = step.fields.required('sessionId', 'Session ID');
	const result = await editSession(step, sessionId, instructionOf(step));
	return { json: { ...step.carried, ...result } as unknown as IDataObject };
}

/** Sends an instruction to a session, with the time limits of the node's options. */
export async function editSession(
	step: Step,
	sessionId: string,
	text: string,
): Promise<EditResult> {
	const { client, fields, clock, signal, memory, tellPerson } = step;
	const onStillWorking = (elapsedMs: number) =>
		tellPerson(`⏳ Still working… (${Math.round(elapsedMs / MINUTE_MS)} min)`);
	const instruction = {
		sessionId,
		text,
		totalMs: fields.optionNumber('timeout', 'Timeout', 15, 0.01) * MINUTE_MS,
		idleMs: fields.optionNumber('idleTimeout', 'Idle Timeout', 10, 0.01) * MINUTE_MS,
		keepEvents: fields.option('includeEvents', false),
	};
	return await sendInstruction(client, instruction, { clock, signal, memory, onStillWorking });
}

/** The preset's own words, or the user's. */
export function instructionOf({ fields }: Step): string {
	const preset = fields.text('preset');
	if (Object.hasOwn(PRESETS, preset)) return PRESETS[preset as PresetName];
	const remedy = 'Say what to do with the footage, or choose one of the presets.';
	return fields.required('instruction', 'Instruction', remedy);
}
