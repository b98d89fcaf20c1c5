import { messageOf, NemoVideoError, type ProblemName } from '../../nemovideo';

/** What the network's error codes mean for a user. The rest counts as a lost connection. */
const CODES: Record<string, { problem: ProblemName; detail?: string }> = {
	ECONNREFUSED: { problem: 'unreachable', detail: 'nothing answers at its address' },
	ENOTFOUND: { problem: 'unreachable', detail: 'its address is unknown' },
	EAI_AGAIN: { problem: 'unreachable', detail: 'its address could not be looked up' },
	EHOSTUNREACH: { problem: 'unreachable', detail: 'there is no way to its address' },
	ENETUNREACH: { problem: 'unreachable', detail: 'there is no network' },
	CERT_HAS_EXPIRED: { problem: 'unreachable', detail: 'its certificate has expired' },
	DEPTH_ZERO_SELF_SIGNED_CERT: { problem: 'unreachable', detail: 'its certificate is not trusted' },
	SELF_SIGNED_CERT_IN_CHAIN: { problem: 'unreachable', detail: 'its certificate is not trusted' },
	ERR_INVALID_URL: { problem: 'unreachable', detail: 'its address is not a valid URL' },
	ETIMEDOUT: { problem: 'timedOut' },
	ESOCKETTIMEDOUT: { problem: 'timedOut' },
	ECONNABORTED: { problem: 'timedOut' },
	ECONNRESET: { problem: 'connectionLost' },
	EPIPE: { problem: 'connectionLost' },
	ERR_STREAM_PREMATURE_CLOSE: { problem: 'connectionLost' },
};

/**
 * Turns whatever n8n's request helper threw into one of our problems. The original is not kept: it
 * carries the request with its headers, and with them the token.
 */
export function toNetworkError(
	error: unknown,
	signal: AbortSignal | undefined,
	timeoutMs: number,
): NemoVideoError {
	const chain = causes(error);
	const own = chain.find((link) => link instanceof NemoVideoError);
	if (own instanceof NemoVideoError) return own;
	if (signal?.aborted) return new NemoVideoError('cancelled');
	if (chain.some(isOfStandingConnection)) return new NemoVideoError('connectionLost');
	for (const link of chain) {
		const code = CODES[String((link as { code?: unknown }).code)];
		if (code) {
			const seconds = Math.round(timeoutMs / 1000);
			return new NemoVideoError(code.problem, { detail: code.detail, seconds });
		}
	}
	const words = chain.map((link) => messageOf(link) ?? '').join(' ');
	const named = Object.keys(CODES).find((code) => words.includes(code));
	if (named) return toNetworkError({ code: named }, signal, timeoutMs);
	if (/refused to connect|connection.*refused/i.test(words)) {
		return toNetworkError({ code: 'ECONNREFUSED' }, signal, timeoutMs);
	}
	if (/blocked|not allowed|only signs|restricted/i.test(words)) {
		const detail = 'n8n or the credential does not allow requests to this address';
		return new NemoVideoError('unreachable', { detail });
	}
	return new NemoVideoError('connectionLost');
}

/**
 * `read EHOSTUNREACH`, `write ENETUNREACH`: Node.js names the call that failed. Such a request has left, and may have
 * been received; one that failed at `connect` or `getaddrinfo` was not.
 */
const isOfStandingConnection = (link: object): boolean =>
	/\b(?:read|write) E[A-Z]{3}/.test(messageOf(link) ?? '');

function causes(error: unknown): object[] {
	const chain: object[] = [];
	let link = error;
	while (link && typeof link === 'object' && chain.length < 6 && !chain.includes(link)) {
		chain.push(link);
		const { cause, errorResponse, reason } = link as Record<string, unknown>;
		link = cause ?? errorResponse ?? reason;
	}
	return chain;
}
