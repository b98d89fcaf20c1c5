import type { FastifyInstance } from 'fastify';

import { formOf } from '../editing/draftForms';
import type { Service } from '../service';
import type { Account, MediaFile } from '../types';
import { authorised, envelope } from './shared';

/** Creates sessions, and returns the state of one. */
export function sessionRoutes(api: FastifyInstance, service: Service): void {
	const { clock, ledger } = service;
	const preHandler = authorised(service);
	const userId = ({ id }: Account) =>
		['session', 'both'].includes(service.settings.userId) && { user_id: id };

	api.post('/api/tasks/me/with-session/nemo_agent', { preHandler }, async (request) => {
		const body = (request.body ?? {}) as { task_name?: string; language?: string };
		const session = service.createSession(
			request.account,
			body.task_name ?? 'project',
			body.language ?? 'en',
		);
		const { id: sessionId, taskId } = session;
		ledger.sessions.push({ at: clock.now(), token: request.tokenFingerprint, sessionId, taskId });
		return envelope(service, {
			task_id: taskId,
			session_id: sessionId,
			...userId(request.account),
		});
	});

	api.get('/api/state/nemo_agent/me/:sessionId/latest', { preHandler }, async (request) => {
		const { sessionId } = request.params as { sessionId: string };
		const session = service.session(sessionId, request.account);
		ledger.states.push({ at: clock.now(), token: request.tokenFingerprint, sessionId });
		return envelope(service, {
			task_id: session.taskId,
			session_id: session.id,
			...userId(request.account),
			state: {
				draft: formOf(session.draft, service.settings),
				video_infos: session.files.map(describeFile),
				canvas_config: session.canvas,
				generated_media: session.generated.map(describeFile),
				...(service.settings.analyses === 'listed' && {
					video_analyses: session.files.map(analysisOf),
				}),
			},
		});
	});
}

/** The shape is not documented: only the name of the list is. */
const analysisOf = ({ id, name }: MediaFile) => ({ id, summary: `What is seen in ${name}.` });

/** A file as the API describes it; `duration` in ms. */
export function describeFile(file: MediaFile) {
	return {
		id: file.id,
		name: file.name,
		type: file.kind,
		mime_type: file.mimeType,
		size: file.sizeBytes,
		duration: file.durationMs,
		width: file.width,
		height: file.height,
		fps: file.fps,
		hasAudio: file.hasAudio,
	};
}
