/** The service as the nodes see it. `dist/` holds it as one file, with what it inlines. */
export { NemoVideoClient, type Session } from './api/client';
export { headers, paths, type RenderOutput } from './api/contract';
export { sendInstruction } from './edit/instruction';
export type { EditResult } from './edit/outcome';
export {
	fetchOutcome,
	isKnownInstruction,
	readSent,
	sendOnly,
	type SentInstruction,
} from './edit/sent';
export {
	isProblem,
	isTokenRefused,
	mayHaveTakenEffect,
	messageOf,
	NemoVideoError,
	problemIn,
	shorten,
	withContext,
} from './api/errors';
export { parseJson } from './api/exactJson';
export { faultOfFileUrl } from './api/fileUrls';
export { isId, MAX_ID_CHARS } from './api/ids';
export { HEAD_BYTES, identifyFile, MAX_FILE_BYTES, readHead, type FileHead } from './api/media';
export { multipartBody, type FilePart } from './api/multipart';
export type * from './ports';
export { readReply } from './api/reply';
export { hideSecrets, hideTokens, rememberToken } from './api/secrets';
export { PRESETS, type PresetName } from './edit/presets';
export { PROBLEMS, type CommonContext, type ProblemName } from './api/problems';
export { evenPhases } from './render/pollSchedule';
export { exportClip, startRender, type RenderResult } from './render/render';
export { anonymousSignIn, isGoodToken, type PlainCall } from './api/signIn';
export { replyOf, type TurnOutcome } from './chat/replyWords';
export { askedByEditor } from './chat/asked';
export { orderToModel, routeByModel } from './chat/model';
export { sessionLanguage } from './chat/languages';
export { routeMessage, type Language, type Route } from './chat/router';
export { describeFetchedFile, readMedia } from './api/uploads';
export { uploadOnce } from './upload/uploadOnce';
export { readTimeline } from './timeline/timeline';
/** Not used by the nodes: what the package promises to whoever tries its words from outside. */
export { translateGuiWords } from './edit/guiWords';
