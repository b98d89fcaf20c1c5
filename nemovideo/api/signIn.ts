/** How an anonymous user gets and keeps a token [AUTH-*]. The nodes never see it; the credential does. */
import { anonymousToken, envelope, headers, paths } from './contract';
import { isTokenRefused, NemoVideoError, problemIn } from './errors';
import { rateLimitWaitMs } from './rateLimit';
import type { Clock, ServiceReply } from '../ports';

export interface StoredToken {
	clientId: string;
	token: string;
	/** The anonymous user's id, where the service tells it with the token. */
	userId?: string;
}

/** A call without n8n's sign-in; an HTTP error status is an ordinary answer. */
export type PlainCall = (
	method: 'GET' | 'POST',
	path: string,
	headers: Record<string, string>,
) => Promise<ServiceReply>;

/**
 * Returns a token that works: the stored one if the service still takes it, else a new one for the same
 * client id. The service grants one a week for each client id, so one that is there is tried first.
 * Throws NemoVideoError when none is granted.
 */
export async function anonymousSignIn(
	stored: StoredToken,
	call: PlainCall,
	clock: Clock,
	newClientId: () => string,
): Promise<StoredToken> {
	if (stored.token && (await isGoodToken(stored.token, call))) return stored;
	const clientId = stored.clientId.trim() || newClientId();
	const ask = () => call('POST', paths.anonymous, { [headers.clientId]: clientId });
	let reply = await ask();
	if (problemIn(reply.status, reply.body)?.problem === 'rateLimited') {
		await clock.sleep(rateLimitWaitMs(reply.headers));
		reply = await ask();
	}
	return { clientId, ...readAnonymousToken(reply) };
}

/**
 * False where the service refuses the token. Only a clear refusal counts: when the service is down, a good token
 * must not be given up. Throws what `call` throws when there is no answer.
 */
export async function isGoodToken(token: string, call: PlainCall): Promise<boolean> {
	const reply = await call('GET', paths.credits, { Authorization: `Bearer ${token}` });
	return !isTokenRefused(reply.status, reply.body);
}

/** Reads token and user id out of an answer to an anonymous token request [AUTH-1]. */
export function readAnonymousToken({ status, body, headers: more }: ServiceReply): {
	token: string;
	userId?: string;
} {
	const problem = problemIn(status, body, more);
	if (problem) throw problem;
	const parsed = anonymousToken.safeParse(envelope.safeParse(body).data?.data);
	if (!parsed.success) {
		throw new NemoVideoError('unreadable', { detail: 'the answer holds no token' });
	}
	const { token, user_id: userId } = parsed.data;
	return { token, userId };
}
