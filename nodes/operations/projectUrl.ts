import type { Session } from '../../nemovideo';
import type { Step } from '../runtime/step';

/** A link can be used for 7 days [AUTH-12]; one that is nearly that old is asked for anew. */
const KEPT_MS = 6 * 24 * 60 * 60_000;

interface KeptLink {
	url: string;
	askedAtMs: number;
}

/**
 * The link that opens the project in a browser, or null. A session that was made, or a clip that was
 * rendered, is worth more than its link: a failure here is logged, never thrown.
 */
export async function projectUrlOf(step: Step, session: Session): Promise<string | null> {
	const { client, clock, sharedCheckpoint, log } = step;
	const key = `projectUrl/${session.sessionId}`;
	const kept = sharedCheckpoint.load<KeptLink>(key);
	if (kept && clock.now() - kept.askedAtMs < KEPT_MS) return kept.url;
	const url = await client.projectUrl(session).catch((error: Error) => {
		// Whether a link can be had without the task's id is not known [AUTH-5]: asked for, and not missed.
		if (session.taskId !== undefined) log(`no project link: ${error.message}`);
		return null;
	});
	if (url !== null) sharedCheckpoint.save(key, { url, askedAtMs: clock.now() });
	return url;
}

/** What the input says about its session, as the earlier nodes put it out. */
export const inputTaskId = ({ item }: Step): string | undefined =>
	typeof item.json.taskId === 'string' ? item.json.taskId : undefined;

export const inputProjectUrl = ({ item }: Step): string | undefined =>
	typeof item.json.projectUrl === 'string' ? item.json.projectUrl : undefined;
