/**
 * The wire of NemoVideo as zod schemas: every request and answer, and the types that come from them.
 * Answers are read leniently (unknown fields are kept, a field of the wrong type falls back), since
 * much of the contract is undocumented: docs/nemovideo-api.md.
 */
import * as z from 'zod/v4-mini';

import { isId } from './ids';

// A number that JavaScript has rounded would be the id of something else.
const wholeNumber = z.number().check(z.refine((value) => Number.isSafeInteger(value)));
const id = z.pipe(z.union([z.string().check(z.minLength(1)), wholeNumber]), z.transform(String));
const amount = z.pipe(
	z.union([z.number(), z.string().check(z.regex(/^\s{0,9}-?\d{1,20}(?:\.\d{1,20})?\s{0,9}$/))]),
	z.transform(Number),
);
const optionalId = z.catch(z.optional(id), undefined);
const optionalText = z.catch(z.optional(z.string()), undefined);
const optionalNumber = z.catch(z.optional(z.number()), undefined);
/** Python and forms write them as texts. */
const flag = z.pipe(
	z.union([z.boolean(), z.string().check(z.regex(/^(?:true|false)$/i))]),
	z.transform((value) => String(value).toLowerCase() === 'true'),
);
const record = z.record(z.string(), z.unknown());

/** `{"code":0,"data":…}`; a code other than 0 is an error whatever the HTTP status [ENV-1]. */
export const envelope = z.looseObject({
	success: z.catch(z.optional(flag), undefined),
	code: z.catch(z.optional(z.coerce.number()), undefined),
	data: z.optional(z.unknown()),
	message: optionalText,
	msg: optionalText,
	error: z.optional(z.unknown()),
	detail: z.optional(z.unknown()),
});
export type Envelope = z.infer<typeof envelope>;

/** Answer to an anonymous token request [AUTH-1]. */
export const anonymousToken = z.looseObject({
	token: z.string().check(z.minLength(1)),
	credits: optionalNumber,
	user_id: optionalId,
});

/** Answer to a claim token request: opens a project in the browser, has no API access [AUTH-5]. */
export const claimToken = z.looseObject({
	claim_token: z.string().check(z.minLength(1)),
	expires_in: optionalNumber,
});

/** Answer to a new session [SES-1]. */
export const createdSession = z.looseObject({
	session_id: z.pipe(id, z.string().check(z.refine(isId))),
	task_id: optionalId,
	user_id: optionalId,
});

/** Answer to the balance call [CRD-1]; numbers may come as strings. */
export const credits = z.looseObject({
	available: amount,
	frozen: z.nullish(amount),
	total: z.nullish(amount),
});

/** The state of a session [STA-1]. The draft stays as it came: it goes back to the renderer untouched. */
export const sessionState = z.looseObject({
	task_id: optionalId,
	state: z.looseObject({
		draft: z.optional(z.unknown()),
		video_infos: z.optional(z.unknown()),
		canvas_config: z.optional(z.unknown()),
		generated_media: z.optional(z.unknown()),
		task_id: optionalId,
		user_id: optionalId,
	}),
});
export type SessionState = z.infer<typeof sessionState>['state'];

/** Answer to a render poll: `status` at the top, `output.url` once completed [RND-2]. */
export const renderStatus = z.looseObject({
	id: optionalText,
	status: z.string(),
	output: z.catch(z.optional(z.looseObject({ url: optionalText })), undefined),
	// An earlier version of the service had the address here [RND-13].
	outputUrl: optionalText,
	error: z.optional(z.unknown()),
	message: optionalText,
	progress: optionalNumber,
});

/** Reads a draft as far as its short keys are known [DRF-1]; anything else in it is left alone. */
export const draftView = z.catch(
	z.looseObject({
		t: z.catch(
			z.array(
				z.catch(
					z.looseObject({
						id: optionalId,
						tt: optionalNumber,
						m: z.catch(record, {}),
						sg: z.catch(
							z.array(
								z.catch(
									z.looseObject({ id: optionalId, d: optionalNumber, m: z.catch(record, {}) }),
									{ m: {} } as never,
								),
							),
							[],
						),
					}),
					{ m: {}, sg: [] } as never,
				),
			),
			[],
		),
	}),
	{ t: [] },
);
export type DraftView = z.infer<typeof draftView>;
export type WireTrack = DraftView['t'][number];
export type WireSegment = WireTrack['sg'][number];

/** What is asked of the renderer, word for word as it goes out [RND-1]. Whatever differs here is another render. */
export interface RenderOutput {
	format: string;
	quality: string;
}

/** Request bodies, word for word as the contract has them. */
export const requests = {
	session: (taskName: string, language: string) => ({ task_name: taskName, language }),
	claim: (taskId: string | undefined, sessionId: string) => ({
		task_id: taskId,
		session_id: sessionId,
	}),
	message: (sessionId: string, text: string) => ({
		app_name: 'nemo_agent',
		user_id: 'me',
		session_id: sessionId,
		new_message: { parts: [{ text }] },
	}),
	uploadUrls: (urls: string[]) => ({ urls, source_type: 'url' }),
	render: (renderId: string, sessionId: string, draft: unknown, output: RenderOutput) => ({
		id: renderId,
		sessionId,
		draft,
		output,
	}),
};

/** Paths relative to the API base. `me` stands for the user that the token belongs to [HDR-4]. */
export const paths = {
	anonymous: '/api/auth/anonymous-token',
	claim: '/api/auth/claim-token',
	session: '/api/tasks/me/with-session/nemo_agent',
	message: '/run_sse',
	upload: (sessionId: string) => `/api/upload-video/nemo_agent/me/${encodeURIComponent(sessionId)}`,
	credits: '/api/credits/balance/simple',
	state: (sessionId: string) => `/api/state/nemo_agent/me/${encodeURIComponent(sessionId)}/latest`,
	render: '/api/render/proxy/lambda',
	renderStatus: (renderId: string) => `/api/render/proxy/lambda/${encodeURIComponent(renderId)}`,
	renderDownload: (renderId: string) =>
		`/api/render/proxy/${encodeURIComponent(renderId)}/download`,
};

/** Header names of the contract [HDR-1]. */
export const headers = {
	clientId: 'X-Client-Id',
	skillSource: 'X-Skill-Source',
	skillVersion: 'X-Skill-Version',
	skillPlatform: 'X-Skill-Platform',
};
