import type { Session } from '../../nemovideo';
import { once } from '../runtime/checkpoint';
import type { Step, StepResult } from '../runtime/step';
import { projectUrlOf } from './projectUrl';

const TASK_NAME = 'project';

/** Opens a session for one item; the input's files travel on [SES-1]. */
export async function createSession(step: Step): Promise<StepResult> {
	const { checkpoint, client, fields, item, log } = step;
	const language = fields.text('language', 'Language') || 'en';
	const taskName = fields.text('taskName', 'Task Name') || TASK_NAME;
	// A retry of the node, which runs all items, finds those of the items that went well.
	const session = await once(checkpoint, `session/${language}/${taskName}`, async () => {
		const opened = await client.createSession(taskName, language);
		log(`session ${opened.sessionId} opened`);
		return opened;
	});
	const wanted = fields.option('projectLink', true);
	const projectUrl = wanted ? await projectUrlOf(step, session) : null;
	const { sessionId, taskId = null } = session;
	const userId = session.userId ? { userId: session.userId } : {};
	const json = { sessionId, taskId, ...userId, language, projectUrl };
	return { json, binary: item.binary };
}

/** The session a step opens for itself; a retry of the node finds it again instead of opening another. */
export async function ownSession(step: Step, language: string, key = 'session'): Promise<Session> {
	const session = await once(step.checkpoint, key, async () => {
		const opened = await step.client.createSession(TASK_NAME, language);
		step.log(`session ${opened.sessionId} opened`);
		return opened;
	});
	const { sessionId, taskId } = session;
	Object.assign(step.left, { sessionId, taskId });
	return session;
}
