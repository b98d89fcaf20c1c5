import type { IDataObject } from 'n8n-workflow';

import { readMedia, readTimeline } from '../../nemovideo';
import type { Step, StepResult } from '../runtime/step';

/** The timeline of a session for one item: summary and tracks, or the raw state [STA-1]. */
export async function getTimeline({ client, fields }: Step): Promise<StepResult> {
	const sessionId = fields.requiredId('sessionId', 'Session ID');
	const state = await client.state(sessionId);
	if (!fields.flag('simplify')) return { json: { sessionId, state: state as IDataObject } };
	const { summary, tracks, durationMs, readyForExport } = readTimeline(state.draft);
	const media = readMedia(state);
	const json = { sessionId, summary, tracks, durationMs, readyForExport, media };
	return { json: json as unknown as IDataObject };
}
