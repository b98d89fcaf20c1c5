import type { Session } from '../../nemovideo';
import type { Step } from '../runtime/step';

/**
 * The link that opens the project in a browser, or null. A session that was made, or a clip that was
 * rendered, is worth more than its link: a failure here is logged, never thrown.
 */
export async function projectUrlOf(step: Step, session: Session): Promise<string | null> {
	return await step.client.projectUrl(session).catch((error: Error) => {
		// Whether a link can be had without the task's id is not known [AUTH-5]: asked for, and not missed.
		if (session.taskId !== undefined) step.log(`no project link: ${error.message}`);
		return null;
	});
}

/** What the input says about its session, as the earlier nodes put it out. */
export const inputTaskId = ({ item }: Step): string | undefined =>
	typeof item.json.taskId === 'string' ? item.json.taskId : undefined;

export const inputProjectUrl = ({ item }: Step): string | undefined =>
	typeof item.json.projectUrl === 'string' ? item.json.projectUrl : undefined;
