/** The service as the nodes see it. `dist/` holds it as one file, with what it inlines. */
export { NemoVideoClient, type Credits, type Session } from './client';
export { compareTimelines, describeChanges, type Change } from './changes';
export { headers, paths, type SessionState } from './contract';
export { sendInstruction, type EditResult, type Instruction } from './conversation/edit';
export { translateGuiWords, type NextAction } from './conversation/guiWords';
export {
	hideSecrets,
	isTokenRefused,
	messageOf,
	NemoVideoError,
	shorten,
	withContext,
} from './errors';
export * from './media';
export { recall, remember } from './memory';
export { multipartBody, type FilePart } from './multipart';
export { PollRhythm } from './pollRhythm';
export type * from './ports';
export { PRESETS, type PresetName } from './presets';
export { PROBLEMS, type ProblemContext, type ProblemName } from './problems';
export { exportClip, isFinal, startRender, type RenderResult } from './render';
export { anonymousSignIn, readAnonymousToken, type PlainCall } from './signIn';
export { replyOf, type Doings } from './replyWords';
export { routeMessage, type Action, type Language, type Route } from './router';
export { describeFetchedFile, readMedia, readUploadedFiles } from './uploads';
export { readTimeline, type Segment, type Timeline, type Track } from './timeline';
