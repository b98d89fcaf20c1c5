/** What each problem of `problems.ts` needs to be told, and what its entry holds. */

/** What any problem may carry: the ids of what is left behind, and whose account it is about. */
export interface CommonContext {
	sessionId?: string;
	taskId?: string;
	userId?: string;
	renderId?: string;
	registered?: boolean;
	webUrl?: string;
}

/** What happened, in more words: those of the service where it gave any, as a sentence. */
export interface Detail {
	detail?: string;
}
export interface FileContext {
	fileName?: string;
}

/** What each problem needs to be told, beside `CommonContext`. */
export interface ProblemContexts {
	tokenRefused: Detail;
	sessionNotFound: Detail;
	outOfCredits: Detail;
	unsupportedFile: FileContext & Detail;
	fileTooLargeForService: FileContext & Detail;
	missingClientId: Detail;
	planBlocksExport: Detail;
	forbidden: Detail;
	unprocessable: Detail;
	/** `retryAfterMs` is how long the service asked to wait. */
	rateLimited: Detail & { retryAfterMs?: number };
	/** `status` is the service's code, or the HTTP status where it gave none; `httpStatus` is always the latter. */
	other: Detail & { status?: number; httpStatus?: number; retryAfterMs?: number };
	unreadable: Detail;
	/** `location` is the origin the answer points to. */
	redirected: { location?: string };
	unreachable: Detail;
	connectionLost: Detail;
	timedOut: { seconds?: number };
	cancelled: object;
	/** `found` is what a refused file is, as it stands behind "It is". */
	wrongExtension: FileContext & { found?: string };
	wrongContent: FileContext & { found?: string };
	/** n8n has removed the stored file. */
	fileGone: FileContext;
	emptyFile: FileContext;
	fileTooLarge: FileContext;
	failedBefore: Detail;
	/** `property` is the binary field that was looked for; `fields`, those that do hold files, with the files' names. */
	missingFile: { property: string; fields?: string };
	/** `field` is the display name of the node field. */
	missingValue: { field: string; remedy?: string };
	badValue: { field: string; reason: string; remedy?: string };
	/** `detail` is what the editor said instead of making a timeline. */
	notReadyForExport: Detail;
	editFailed: Detail;
	/**
	 * `answer` is what came instead of an answer, where it was not the connection that broke; `finished`, that the
	 * answer came; `unseen`, why the timeline could not be read since.
	 */
	editUnconfirmed: { answer?: string; finished?: boolean; unseen?: string };
	editTimedOut: { seconds?: number };
	renderFailed: Detail;
	renderNotFound: Detail;
	/** `detail` is what was seen of the render last. */
	renderTooSlow: Detail & { seconds?: number };
	/** `isGone`: the service says that it no longer has the file. */
	downloadFailed: Detail & { isGone?: boolean };
}

export type ProblemName = keyof ProblemContexts;
export type ContextOf<P extends ProblemName> = CommonContext & ProblemContexts[P];

export interface Problem<C = CommonContext> {
	/** `input`: found before anything was sent, or ended by the user. `service`: reported by, or on the way to, NemoVideo. */
	kind: 'input' | 'service';
	/** The service's code, for problems that the service reports. */
	code?: number;
	/** Other codes for the same, from later sources of the API. */
	otherCodes?: number[];
	/** For the README: what the problem is called. */
	title: string;
	what: (c: C) => string;
	next: (c: C) => string;
}
