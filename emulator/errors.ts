/** How an error is sent: with HTTP 200 and `code≠0`, or with the matching HTTP status as well. */
export type ErrorStyle = 'envelope' | 'http';

/** The service's error codes, each with its HTTP status and its message. */
export const ERRORS = {
	1001: { httpStatus: 401, message: 'token invalid or expired' },
	1002: { httpStatus: 404, message: 'session not found' },
	2001: { httpStatus: 402, message: 'out of credits' },
	4001: { httpStatus: 415, message: 'unsupported file type' },
	4002: { httpStatus: 413, message: 'file too large' },
	400: { httpStatus: 400, message: 'missing X-Client-Id' },
	402: { httpStatus: 402, message: 'export blocked on the free plan' },
	404: { httpStatus: 404, message: 'render not found' },
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

/** The body of an error, the same in both styles. */
export function errorBody(code: number, message: string) {
	return { code, message, data: null };
}
