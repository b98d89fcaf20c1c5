import type { Session } from '../../nemovideo';
import type { Step } from '../runtime/itemLoop';

/**
 * The link that opens the project in a browser, or null. A session that was made, or a clip that was
 * rendered, is worth more than its link: a failure here is told, never thrown.
 */
export async function projectUrlOf(step: Step, session: Session): Promise<string | null> {
	return await step.client.projectUrl(session).catch((error: Error) => {
		step.tell(`no project link: ${error.message}`);
		return null;
	});
}
