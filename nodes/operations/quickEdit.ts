import {
	isProblem,
	NemoVideoError,
	readTimeline,
	shorten,
	withContext,
	type NemoVideoClient,
	type Session,
} from '../../nemovideo';
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
	const key = sessionKeyOf(step);
	const isEarlier = step.checkpoint.isInherited(key);
	const session = await openSession(step, key);
	return await clipOf(step, session, instruction).catch(async (error: unknown) => {
		// It has expired since, or is another account's; where an edit was sent to it, a person has to decide.
		const isUnused = step.checkpoint.load('edit') === undefined;
		if (!isEarlier || !isUnused || !isProblem(error, 'sessionNotFound')) {
			return await Promise.reject(error);
		}
		step.log(`session ${session.sessionId} is gone: another one takes its place`);
		step.checkpoint.save(key, undefined);
		return await clipOf(step, await openSession(step, key), instruction);
	});
}

const languageOf = ({ fields }: Step) => fields.option('language', 'en');

/** Other footage is other work, with a session of its own: a person may correct it and press Retry. */
function sessionKeyOf(step: Step): string {
	const footage = ['source', 'urls', 'binaryPropertyName'].map((name) => step.fields.value(name));
	return `session/${JSON.stringify([languageOf(step), ...footage])}`;
}

async function openSession(step: Step, key: string): Promise<Session> {
	// A session that nothing can be uploaded to would be left behind.
	if (step.checkpoint.load(key) === undefined) await checkSource(step);
	return await step.limit(async () => await ownSession(step, languageOf(step), key));
}

/** The backend may go on by itself after its answer, and a retry may come much later [SSE-12]. */
const isReadyByNow = async (client: NemoVideoClient, sessionId: string): Promise<boolean> =>
	await client.state(sessionId).then(
		({ draft }) => readTimeline(draft).readyForExport,
		() => false,
	);

async function clipOf(step: Step, session: Session, instruction: string): Promise<StepResult> {
	return await makeClip(step, session, instruction).catch((error: unknown) =>
		Promise.reject(withContext(error, { ...step.client.account, ...session })),
	);
}

async function makeClip(step: Step, session: Session, instruction: string): Promise<StepResult> {
	const { checkpoint, client, fields } = step;
	const { sessionId, taskId } = session;
	const edited = await step.limit(async () => {
		const files = await once(
			checkpoint,
			`upload/${sessionId}`,
			async () => await uploadSource(step, sessionId),
		);
		return { files, ...(await editSession(step, sessionId, instruction, 'first')) };
	});
	// An answer in words alone is a known outcome of a first message: its words say what is missing. While the
	// editor asks back, there is nothing new to render.
	const isReady =
		!edited.question && (edited.readyForExport || (await isReadyByNow(client, sessionId)));
	if (!isReady) {
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
