import { withContext, type Session } from '../../nemovideo';
import { editSession, instructionOf } from './edit';
import { exportSession } from './export';
import { sendFiles } from './upload';
import type { Step, StepResult } from '../runtime/itemLoop';
import { refuseFailedItem } from '../runtime/nodeError';
import { once } from '../runtime/checkpoint';

/**
 * Upload, instruction and export of one item in a session of its own. Each part is remembered, so that a
 * retry of the node goes on where it failed: no second session, upload, edit or render.
 */
export async function quickEdit(step: Step): Promise<StepResult> {
	const { client, fields, memory } = step;
	refuseFailedItem(step.input);
	const text = instructionOf(step);
	const language = fields.option('language', 'en');
	const session = await step.place(
		async () =>
			await once(memory, 'session', async () => await client.createSession('project', language)),
	);
	const { sessionId } = session;
	return await edited(step, session, text).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...client.account, ...session, sessionId })),
	);
}

async function edited(step: Step, session: Session, text: string): Promise<StepResult> {
	const { fields, memory } = step;
	const { sessionId, taskId = null } = session;
	const result = await step.place(async () => {
		await once(memory, 'upload', async () => await sendFiles(step, sessionId));
		return await editSession(step, sessionId, text);
	});
	const input = { ...step.input, taskId, projectUrl: null };
	const delivery = {
		wanted: fields.flag('download'),
		property: fields.option('outputBinaryPropertyName', 'data'),
	};
	const clip = await exportSession({ ...step, input }, sessionId, delivery);
	return { ...clip, json: { ...clip.json, text: result.text, timeline: result.timeline } };
}
