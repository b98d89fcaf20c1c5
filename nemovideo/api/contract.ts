/**
 * The wire of NemoVideo as zod schemas: every request and answer, and the types that come from them.
 * Answers are read leniently (unknown fields are kept, a field of the wrong type falls back), since
 * much of the contract is undocumented: docs/nemovideo-api.md.
 */
import * as z from 'zod/v4-mini';

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
const record = z.record(z.string(), z.unknown());

/** `{"code":0,"data":…}`; a code other than 0 is an error whatever the HTTP status [ENV-1]. */
export const envelope = z.looseObject({
	success: z.catch(z.optional(z.boolean()), undefined),
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
	session_id: id,
	task_id: optionalId,
	user_id: optionalId,
});

/** Answer to the balance call [CRD-1]; numbers may come as strings. */
export const credits = z.looseObject({
	available: amount,
	frozen: z.catch(amount, 0),
	total: z.catch(z.optional(amount), undefined),
});

/** The state of a session [STA-1]. The draft stays as it came: it goes back to the renderer untouched. */
export const sessionState = z.looseObject({
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

const functionCall = z.looseObject({ name: optionalText, args: z.optional(z.unknown()) });
const functionResponse = z.looseObject({ name: optionalText, response: z.optional(z.unknown()) });
const part = z.looseObject({
	text: optionalText,
	thought: z.catch(z.optional(z.boolean()), undefined),
	functionCall: z.catch(z.optional(functionCall), undefined),
	function_call: z.catch(z.optional(functionCall), undefined),
	functionResponse: z.catch(z.optional(functionResponse), undefined),
	function_response: z.catch(z.optional(functionResponse), undefined),
});

/** One event of `/run_sse`, in the form of the Agent Development Kit [SSE-8]; camelCase or snake_case. */
export const agentEvent = z.looseObject({
	author: optionalText,
	invocationId: optionalText,
	invocation_id: optionalText,
	partial: z.catch(z.optional(z.boolean()), undefined),
	content: z.catch(
		z.optional(
			z.union([
				z.looseObject({
					role: optionalText,
					parts: z.catch(z.array(z.catch(part, {} as never)), []),
				}),
				z.pipe(
					z.string(),
					z.transform((text) => ({ role: undefined, parts: [{ text } as z.infer<typeof part>] })),
				),
			]),
		),
		undefined,
	),
	errorCode: z.optional(z.unknown()),
	error_code: z.optional(z.unknown()),
	errorMessage: optionalText,
	error_message: optionalText,
	error: z.optional(z.unknown()),
	// An earlier version of the service: `{"type":"text","content":"…"}`, `{"type":"tool_call","name"}` [SSE-19].
	type: optionalText,
	name: optionalText,
});
export type AgentEvent = z.infer<typeof agentEvent>;

/**
 * The JSON of an event without the empty `actions` that ADK puts into each: nobody reads them, and in n8n they
 * are dear. V8 remembers some 1,500 ways to go on from an empty object of four fields; n8n has used them up when it
 * has started, so for each of these objects V8 would make a new hidden class, in memory that is seldom looked
 * through. What is cut stands in no text: there, each quotation mark has a backslash before it.
 */
export function withoutEmptyActions(json: string): string {
	const at = json.indexOf(',"actions":{');
	EMPTY_ACTIONS.lastIndex = at;
	if (at < 0 || !EMPTY_ACTIONS.test(json)) return json;
	return json.slice(0, at) + json.slice(EMPTY_ACTIONS.lastIndex);
}
const EMPTY_ACTIONS = /,"actions":\{(?:"\w+":\{\},?)*\}(?=[,}])/y;

/** A few words of a growing text and nothing else: what a long answer mostly consists of [SSE-9]. */
export interface TextPiece {
	author?: string;
	invocationId?: string;
	text: string;
}

/**
 * Reads such an event, and undefined for any other. The one place that looks at the wire without zod: there
 * are hundreds of thousands of them in a long answer, and the schema takes longer than all else there is to
 * do for one. What is read here reads the same by `agentEvent`; a test holds it to that.
 */
export function textPieceOf(value: unknown): TextPiece | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const event = value as Record<string, unknown>;
	const { author, invocationId } = event;
	if (event.partial !== true || !isTextOrAbsent(author) || !isTextOrAbsent(invocationId))
		return undefined;
	if (MORE_THAN_TEXT.some((key) => event[key] !== undefined)) return undefined;
	const content = event.content as { role?: unknown; parts?: unknown } | null | undefined;
	if (content?.role !== 'model' || !Array.isArray(content.parts)) return undefined;
	let text = '';
	for (const part of content.parts as unknown[]) {
		if (typeof part !== 'object' || part === null) return undefined;
		const said = (part as { text?: unknown }).text;
		if (typeof said !== 'string' || Object.keys(part).length !== 1) return undefined;
		text += said;
	}
	return { author, invocationId, text };
}

const isTextOrAbsent = (value: unknown): value is string | undefined =>
	value === undefined || typeof value === 'string';
const MORE_THAN_TEXT = [
	...['invocation_id', 'code', 'error', 'errorCode', 'error_code', 'errorMessage', 'error_message'],
	...['type', 'event', 'heartbeat'],
];

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
	render: (renderId: string, sessionId: string, draft: unknown, output: object) => ({
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
