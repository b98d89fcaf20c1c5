import { NemoVideoError, shorten, withContext, type Session } from '../../nemovideo';
import { once } from '../runtime/checkpoint';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';
import { ownSession } from './createSession';
import { editSession, instructionOf } from './edit';
import { nameOfFirst } from './download';
import { exportSession } from './export';
import { checkSource, uploadSource } from './upload';

/**
 * Upload, instruction and export of one item in a session of its own. Each part has a checkpoint, so that a
 * retry of the node goes on where it failed: no second session, upload, edit or render.
 */
export async function quickEdit(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const instruction = instructionOf(step);
	const language = step.fields.option('language', 'en');
	// A session that nothing can be uploaded to would be left behind.
	if (step.checkpoint.load('upload') === undefined) await checkSource(step);
	const session = await step.limit(async () => await ownSession(step, language));
	return await clipOf(step, session, instruction).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...step.client.account, ...session })),
	);
}

async function clipOf(step: Step, session: Session, instruction: string): Promise<StepResult> {
	const { checkpoint, fields } = step;
	const { sessionId, taskId } = session;
	const edited = await step.limit(async () => {
		const files = await once(checkpoint, 'upload', async () => await uploadSource(step, sessionId));
		return { files, ...(await editSession(step, sessionId, instruction, 'first')) };
	});
	// An answer in words alone is a known outcome of a first message: its words say what is missing. While the
	// editor asks back, there is nothing new to render.
	if (!edited.readyForExport || edited.question) {
		const detail = edited.silent ? undefined : shorten(edited.text);
		throw new NemoVideoError('notReadyForExport', { detail });
	}
	const delivery = {
		download: fields.flag('download'),
		property: fields.option('outputBinaryPropertyName', 'data'),
	};
	const clip = await exportSession(step, {
		sessionId,
		taskId,
		footageName: nameOfFirst(edited.files),
		delivery,
	});
	const { text, timeline, answers } = edited;
	return { ...clip, json: { ...clip.json, text, timeline, ...(answers && { answers }) } };
}
