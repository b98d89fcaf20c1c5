/** The one error class of the service code, and how an answer of the service becomes one [ERR-*]. */
import type { ServiceReply } from '../ports';
import { envelope, type Envelope } from './contract';
import { parseJson } from './exactJson';
import { retryAfterMsIn } from './rateLimit';
import { hideSecrets } from './secrets';
import {
	PROBLEMS,
	type CommonContext,
	type ContextOf,
	type FileContext,
	type Problem,
	type ProblemName,
} from './problems';

/** The only error that leaves `nemovideo/`. `message` says what happened, `remedy` what to do next. */
export class NemoVideoError<P extends ProblemName = ProblemName> extends Error {
	readonly context: ContextOf<P>;
	readonly remedy: string;
	readonly code?: number;

	constructor(
		readonly problem: P,
		...[context]: object extends ContextOf<P> ? [ContextOf<P>?] : [ContextOf<P>]
	) {
		// Each problem's texts take exactly the context that its name requires.
		const entry = PROBLEMS[problem] as Problem<ContextOf<P>>;
		const given = context ?? ({} as ContextOf<P>);
		super(hideSecrets(entry.what(given) + (entry.code ? ` (code ${entry.code})` : '')));
		this.name = 'NemoVideoError';
		this.context = given;
		this.code = entry.code ?? ('status' in given ? (given.status as number) : undefined);
		this.remedy = hideSecrets(entry.next(given));
	}

	/** The same problem with ids the caller knows; what the error knows already stays. */
	with(context: CommonContext & FileContext): NemoVideoError {
		return new NemoVideoError<ProblemName>(this.problem, {
			...definedOf(context),
			...definedOf(this.context),
		} as ContextOf<ProblemName>);
	}
}

const definedOf = (context: object): object =>
	Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined));

/** Adds ids to a NemoVideoError on its way up; anything else passes unchanged. */
export function withContext(error: unknown, context: CommonContext): unknown {
	return error instanceof NemoVideoError ? error.with(context) : error;
}

const BY_CODE = new Map<number, ProblemName>(
	(Object.entries(PROBLEMS) as [ProblemName, Problem][]).flatMap(([name, { code, otherCodes }]) =>
		[code, ...(otherCodes ?? [])]
			.filter((one) => one !== undefined)
			.map((one): [number, ProblemName] => [one, name]),
	),
);

/**
 * Finds the problem in an answer, or null when it is a success. Both styles are read: HTTP 200 with a
 * code in the envelope, and an HTTP error status with the same body [ENV-2].
 */
export function problemIn(
	status: number,
	body: unknown,
	headers: ServiceReply['headers'] = {},
): NemoVideoError | null {
	if (status >= 300 && status < 400) {
		return new NemoVideoError('redirected', { location: originOf(headers.location) });
	}
	const parsed = envelope.safeParse(body);
	const answer = parsed.success && !Array.isArray(body) ? parsed.data : undefined;
	const code = answer?.code;
	const isRefusal =
		answer !== undefined && (isNumberedRefusal(answer) || isWordedRefusal(answer, body));
	if (status < 400 && !isRefusal) return null;
	const detail = answer ? plainWords(answer) : undefined;
	return new NemoVideoError<ProblemName>(problemNamed(status, code, detail ?? ''), {
		detail,
		status: code || status,
		httpStatus: status,
		retryAfterMs: retryAfterMsIn(headers),
	});
}

const isNumberedRefusal = ({ success, code = 0 }: Envelope) => success === false || code !== 0;

/** A refusal without the number that the contract promises: its code is a word, or nothing but an error is there. */
function isWordedRefusal(answer: Envelope, body: unknown): boolean {
	const { code, ok } = body as { code?: unknown; ok?: unknown };
	if (ok === false) return true;
	if (typeof code === 'string' && Number.isNaN(Number(code)))
		return !/^(?:ok|success\w*)$/i.test(code);
	// How a render is stands beside a status, and a warning may stand beside data.
	const { data, error, errors, detail, status, success } = answer;
	if (success === true || typeof status === 'string' || (data ?? null) !== null) return false;
	const isSaid = [error, errors, detail].some((said) => plainWords(said) !== undefined);
	return code === undefined && isSaid;
}

/** Only the origin: the rest of an address may hold secrets. */
const originOf = (url: string | undefined): string | undefined =>
	url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;

const TOKEN_WORDS =
	/\b(?:(?:invalid|missing) authentication token|token (?:has been revoked|has expired|not found))\b/i;

/** What a refusal says that has neither a code nor an HTTP status: `{"success":false,"error":"…"}` [ENV-6]. */
const BY_WORDS: [RegExp, ProblemName][] = [
	[/(?<!claim )\btoken (?:is )?(?:invalid|expired|revoked)\b/i, 'tokenRefused'],
	[/\b(?:out of|insufficient|not enough) credits?\b/i, 'outOfCredits'],
	[/\bunsupported (?:file|media|format)\b/i, 'unsupportedFile'],
	[/\bfile (?:is )?too large\b/i, 'fileTooLargeForService'],
	[/\b(?:rate limit|too many requests)\b/i, 'rateLimited'],
	[/\bexport (?:is )?blocked\b/i, 'planBlocksExport'],
	[/\bmissing x-client-id\b/i, 'missingClientId'],
];

function problemNamed(status: number, code: number | undefined, words: string): ProblemName {
	const isBadRequest = code === 400 || status === 400;
	// The plan blocks an export, or the credits are used up: both come as 402.
	if ((code === 402 || status === 402) && /\bcredits?\b/i.test(words)) return 'outOfCredits';
	if (TOKEN_WORDS.test(words)) return 'tokenRefused';
	const known = code && code !== 400 ? BY_CODE.get(code) : undefined;
	if (known) return known;
	if (status === 401) return 'tokenRefused';
	if (/session not found/i.test(words)) return 'sessionNotFound';
	if (/render[^.]{0,40} not found/i.test(words)) return 'renderNotFound';
	if (isBadRequest) return /client.?id/i.test(words) ? 'missingClientId' : 'other';
	if (status === 413) return 'fileTooLargeForService';
	if (status < 300 && !code) return BY_WORDS.find(([said]) => said.test(words))?.[1] ?? 'other';
	return BY_CODE.get(status) ?? 'other';
}

/** True when an answer says that the token was refused, in either style. */
export function isTokenRefused(status: number, body: unknown): boolean {
	return problemIn(status, body)?.problem === 'tokenRefused';
}

/** True for a NemoVideoError of this name; narrows its context. */
export const isProblem = <P extends ProblemName>(
	error: unknown,
	problem: P,
): error is NemoVideoError<P> => error instanceof NemoVideoError && error.problem === problem;

/** True when the request or its answer was lost on the network: the service may or may not have received it. */
export const isNetworkError = (error: unknown): error is NemoVideoError =>
	error instanceof NemoVideoError &&
	['unreachable', 'connectionLost', 'timedOut'].includes(error.problem);

/** A failure of the service or of a proxy before it, whatever code stands in its body; 408 is a proxy's timeout. */
const isServerFailure = (status = 0) => status === 408 || (status >= 500 && status < 600);

/** True for a network error, a 5xx and a 408: the service, or a proxy before it, may have failed after the work began. */
export const mayHaveTakenEffect = (error: unknown): boolean => {
	if (isNetworkError(error)) return true;
	if (!(error instanceof NemoVideoError)) return false;
	const { httpStatus, status } = error.context as { httpStatus?: number; status?: number };
	return isServerFailure(httpStatus) || (error.problem === 'other' && isServerFailure(status));
};

/** True for what passes by itself and says nothing about the work: also a rate limit, or a page in place of an answer. */
export const isTransient = (error: unknown): boolean =>
	mayHaveTakenEffect(error) || isProblem(error, 'rateLimited') || isProblem(error, 'unreadable');

const WORD_KEYS = ['message', 'msg', 'error', 'detail', 'errorMessage', 'errors', 'Message'];
/** Error bodies are nested a few levels deep; what is nested deeper is nothing a person wants to read. */
const MAX_WORDS_DEPTH = 5;

/**
 * What the service said about an error, as a sentence; never JSON, never a whole page. JSON inside a
 * text (a model's own error, passed on) is read for the sentence in it [AUTH-7].
 */
export function plainWords(value: unknown, depth = 0): string | undefined {
	if (depth > MAX_WORDS_DEPTH) return undefined;
	if (typeof value === 'string') {
		const text = value.trim();
		if (/^[{[<]/.test(text)) return plainWords(parseJson(text), depth + 1);
		const words = text.slice(0, 2000).replace(/[\s:,-]{0,9}(?:[{[]\s*["'{}[\]]|<[!/a-z]).*$/is, '');
		return words ? shorten(words) : undefined;
	}
	if (value === null || typeof value !== 'object') return undefined;
	const object = value as Record<string, unknown>;
	const inner = Array.isArray(value) ? value.slice(0, 3) : WORD_KEYS.map((key) => object[key]);
	for (const one of inner) {
		const words = plainWords(one, depth + 1);
		if (words) return words;
	}
	return undefined;
}

/** At most 200 characters on one line, without a full stop at the end. */
export function shorten(text: string, limit = 200): string {
	const line = hideSecrets(text).replace(/\s+/g, ' ').replace(/\.$/, '');
	return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

/** The message of whatever was thrown; errors of another realm are no instance of this one's Error. */
export function messageOf(error: unknown): string | undefined {
	const message = (error as { message?: unknown } | null | undefined)?.message;
	return typeof message === 'string' && message ? message : undefined;
}
