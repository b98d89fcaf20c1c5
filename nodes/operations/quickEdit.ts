import {
	isProblem,
	NemoVideoError,
	readTimeline,
	shorten,
	withContext,
	type NemoVideoClient,
	type Session,
} from '../../nemovideo';
import { refuseFailedItem } from '../runtime/nodeError';
import type { Step, StepResult } from '../runtime/step';
import { ownSession } from './createSession';
import { editSession, editSettingsOf, instructionOf } from './edit';
import { nameOfFirst } from './download';
import { exportSession, exportSettingsOf } from './export';
import { footageOf, uploadSource } from './upload';

/**
 * Upload, instruction and export of one item in a session of its own. Each part has a checkpoint, so that a
 * retry of the node goes on where it failed: no second session, upload, edit or render.
 */
export async function quickEdit(step: Step): Promise<StepResult> {
	refuseFailedItem(step.item.json);
	const wish = wishOf(step);
	const key = `session/${await footageOf(step)}`;
	const isEarlier = step.checkpoint.isOfAnotherCall(key);
	const session = await openSession(step, key);
	return await clipOf(step, session, wish).catch(async (error: unknown) => {
		// It has expired since, or is another account's; where an edit was sent to it, a person has to decide.
		const isUnused = step.checkpoint.load('edit') === undefined;
		if (!isEarlier || !isUnused || !isProblem(error, 'sessionNotFound')) {
			return await Promise.reject(error);
		}
		step.log(`session ${session.sessionId} is gone: another one takes its place`);
		step.checkpoint.save(key, undefined);
		return await clipOf(step, await openSession(step, key), wish);
	});
}

/** All that the node's fields say beside the footage: read first, so that what cannot be used costs nothing. */
type Wish = ReturnType<typeof wishOf>;
const wishOf = (step: Step) => ({
	instruction: instructionOf(step),
	editing: editSettingsOf(step, 'first'),
	exporting: exportSettingsOf(step, {
		download: step.fields.flag('download'),
		property: step.fields.option('outputBinaryPropertyName', 'data'),
	}),
});

async function openSession(step: Step, key: string): Promise<Session> {
	const language = step.fields.option('language', 'en');
	return await step.limit(async () => await ownSession(step, language, key));
}

/** The backend may go on by itself after its answer, and a retry may come much later [SSE-12]. */
const isReadyByNow = async (client: NemoVideoClient, sessionId: string): Promise<boolean> =>
	await client.state(sessionId).then(
		({ draft }) => readTimeline(draft).readyForExport,
		() => false,
	);

async function clipOf(step: Step, session: Session, wish: Wish): Promise<StepResult> {
	return await makeClip(step, session, wish).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...step.client.account, ...session })),
	);
}

async function makeClip(step: Step, session: Session, wish: Wish): Promise<StepResult> {
	const { client } = step;
	const { sessionId, taskId } = session;
	const { instruction, editing, exporting } = wish;
	const edited = await step.limit(async () => {
		const files = await uploadSource(step, sessionId);
		return { files, ...(await editSession(step, sessionId, instruction, editing)) };
	});
	// An answer in words alone is a known outcome of a first message: its words say what is missing. While the
	// editor asks back, there is nothing new to render.
	const isReady =
		!edited.question && (edited.readyForExport || (await isReadyByNow(client, sessionId)));
	if (!isReady) {
		const detail = edited.silent ? undefined : shorten(edited.text);
		throw new NemoVideoError('notReadyForExport', { detail });
	}
	const footageName = nameOfFirst(edited.files);
	const clip = await exportSession(step, { sessionId, taskId, footageName }, exporting);
	const { text, timeline, answers } = edited;
	return { ...clip, json: { ...clip.json, text, timeline, ...(answers && { answers }) } };
}
