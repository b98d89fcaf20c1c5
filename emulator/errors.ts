/** How an error is sent: with HTTP 200 and `code≠0`, or with the matching HTTP status as well. */
export type ErrorStyle = 'envelope' | 'http';

/** The shape of all JSON answers: a `code` of 0 or not, or a `success` of true or false. */
export type EnvelopeStyle = 'code' | 'success';

/** The service's error codes, each with its HTTP status and its message. */
export const ERRORS = {
	1001: { httpStatus: 401, message: 'token invalid or expired' },
	1002: { httpStatus: 404, message: 'session not found' },
	1010: { httpStatus: 401, message: 'invalid authentication token' },
	1011: { httpStatus: 401, message: 'token has been revoked' },
	2001: { httpStatus: 402, message: 'out of credits' },
	4001: { httpStatus: 415, message: 'unsupported file type' },
	4002: { httpStatus: 413, message: 'file too large' },
	400: { httpStatus: 400, message: 'missing X-Client-Id' },
	402: { httpStatus: 402, message: 'export blocked on the free plan' },
	403: { httpStatus: 403, message: 'your plan or token does not permit this' },
	404: { httpStatus: 404, message: 'render not found' },
	409: { httpStatus: 409, message: 'render already exists' },
	422: { httpStatus: 422, message: 'the request cannot be satisfied' },
	429: { httpStatus: 429, message: 'rate limit exceeded' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An error answer of the service; the server's error handler sends it in the current style. */
export class ApiError extends Error {
	readonly httpStatus: number;

	constructor(
		readonly code: number,
		message?: string,
		httpStatus?: number,
	) {
		super(message ?? knownError(code)?.message ?? `error ${code}`);
		this.httpStatus = httpStatus ?? httpStatusOf(code);
	}
}

function knownError(code: number): { httpStatus: number; message: string } | undefined {
	return (ERRORS as Record<number, { httpStatus: number; message: string }>)[code];
}

function httpStatusOf(code: number): number {
	return knownError(code)?.httpStatus ?? (code >= 400 && code <= 599 ? code : 400);
}

/** The body of a successful answer. */
export function successBody(style: EnvelopeStyle, data: unknown) {
	return style === 'code' ? { code: 0, message: 'success', data } : { success: true, data };
}

/** The body of an error. `success` has no code: only the message tells what it is. */
export function errorBody(style: EnvelopeStyle, code: number, message: string) {
	return style === 'code' ? { code, message, data: null } : { success: false, error: message };
}
