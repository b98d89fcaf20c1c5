/** The service as the nodes see it. `dist/` holds it as one file, with what it inlines. */
export { NemoVideoClient, type Credits, type Session } from './api/client';
export { compareTimelines, describeChanges, type Change } from './timeline/changes';
export { headers, paths, type SessionState } from './api/contract';
export { sendInstruction, type EditResult, type Instruction } from './edit/instruction';
export { translateGuiWords, type NextAction } from './edit/guiWords';
export {
	hideSecrets,
	isTokenRefused,
	messageOf,
	NemoVideoError,
	shorten,
	withContext,
} from './api/errors';
export * from './api/media';
export { recall, remember } from './memory';
export { multipartBody, type FilePart } from './api/multipart';
export { PollRhythm } from './render/pollRhythm';
export type * from './ports';
export { PRESETS, type PresetName } from './edit/presets';
export { PROBLEMS, type ProblemContext, type ProblemName } from './api/problems';
export { exportClip, isFinal, startRender, type RenderResult } from './render/render';
export { anonymousSignIn, readAnonymousToken, type PlainCall } from './api/signIn';
export { replyOf, type Doings } from './chat/replyWords';
export { sessionLanguage } from './chat/languages';
export { routeMessage, type Action, type Asked, type Language, type Route } from './chat/router';
export { describeFetchedFile, readMedia, readUploadedFiles } from './api/uploads';
export { readTimeline, type Segment, type Timeline, type Track } from './timeline/timeline';
