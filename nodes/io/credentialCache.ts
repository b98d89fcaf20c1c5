/** The credential that calls are signed with: read once for many calls, and renewed by one call for all. */
import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';

import { NemoVideoError } from '../../nemovideo';
import {
	baseUrlOf,
	CREDENTIAL,
	faultOfToken,
	isRegistered,
	REFUSED_HEADER,
	textOf,
	tokenOf,
	webUrlOf,
} from './account';
import { clock } from './clock';
import { KeyedQueue } from './keyedQueue';

export interface Account {
	registered: boolean;
	token: string;
	baseUrl: string;
	webUrl: string;
	/** The anonymous user's id, where the service told it. */
	userId?: string;
	/** What n8n signs a call with; n8n writes a token into it that it gets on the way. */
	data: ICredentialDataDecryptedObject;
}

/** What n8n's request helper returns. */
export interface FullResponse {
	statusCode: number;
	headers?: Record<string, unknown>;
	body: unknown;
}

/** A response, the token that n8n had after it, and its connection. */
export interface SignedResponse extends FullResponse {
	token: string;
	/** Ends the request. */
	connection: AbortController;
}
/** Sends a call once, with these headers beside its own. */
export type Send = (extra?: Record<string, string>) => Promise<SignedResponse>;

/** Another worker may renew the token: what was read longer ago is read again. */
const MAX_AGE_MS = 30_000;

/**
 * The credential as n8n has stored it. Reading it costs n8n a query and a decryption, more than the rest of
 * a call; so it is read once for many calls, and again when it is old or its token is refused.
 */
export class CredentialCache {
	private readMs = clock.now();

	private constructor(
		private readonly ctx: IExecuteFunctions,
		public account: Account,
	) {}

	static async open(ctx: IExecuteFunctions): Promise<CredentialCache> {
		return new CredentialCache(ctx, await readAccount(ctx));
	}

	/** Sign-ins of the same credential run one after another, whichever execution they belong to. */
	get queueKey(): string {
		return this.ctx.getNode().credentials?.[CREDENTIAL]?.id ?? this.account.baseUrl;
	}

	async refresh(): Promise<void> {
		// Set first: of many calls that find it old, one reads.
		this.readMs = clock.now();
		this.account = await readAccount(this.ctx);
	}

	async refreshIfOld(): Promise<void> {
		if (clock.now() - this.readMs > MAX_AGE_MS) await this.refresh();
	}

	/** The credential as n8n's request helper takes it, so that n8n need not read it for each call. */
	forN8n() {
		const { id, name } = this.ctx.getNode().credentials?.[CREDENTIAL] ?? { id: null, name: '' };
		const credentialsDecrypted = { id: id ?? '', name, type: CREDENTIAL, data: this.account.data };
		return { credentialsDecrypted };
	}
}

async function readAccount(ctx: IExecuteFunctions): Promise<Account> {
	const data = await ctx.getCredentials(CREDENTIAL);
	const registered = isRegistered(data);
	const token = tokenOf(data);
	if (registered && !token) {
		const remedy =
			'Open the NemoVideo credential and paste the API token of your account, or switch its Authentication to Anonymous.';
		throw new NemoVideoError('missingValue', { field: 'Token', remedy });
	}
	const fault = registered ? faultOfToken(token) : undefined;
	if (fault) throw new NemoVideoError('badValue', { field: 'Token', reason: fault });
	const baseUrl = baseUrlOf(data);
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
		const reason = 'the address in the credential is not complete; it starts with https://';
		throw new NemoVideoError('badValue', { field: 'Base URL', reason });
	}
	const { username, search, hash } = new URL(baseUrl);
	if (username || search || hash) {
		const reason = 'the address holds more than a host and a path (a user name, "?" or "#")';
		throw new NemoVideoError('badValue', { field: 'Base URL', reason });
	}
	const userId = registered ? undefined : textOf(data.userId) || undefined;
	return { registered, token, baseUrl, webUrl: webUrlOf(data), userId, data };
}

// Of many calls that start without a token, or with a refused one, the first gets a new one and the others
// find it: anonymous tokens are granted once a week.
const signIns = new KeyedQueue();

export async function inSignInQueue<T>(cache: CredentialCache, work: () => Promise<T>): Promise<T> {
	return await signIns.run(cache.queueKey, async () => {
		// The one before may have got a token.
		await cache.refresh();
		return await work();
	});
}

/**
 * Sends again what was refused: with the token that another call got meanwhile, or with a new one.
 * @throws NemoVideoError `tokenRefused` where the service goes on taking the refused token elsewhere, or where
 * the refused one is new itself: another sign-in would not help, and an address gets few of them.
 */
export async function sendWithFreshToken(
	cache: CredentialCache,
	refused: string,
	send: Send,
): Promise<SignedResponse> {
	return await inSignInQueue(cache, async () => {
		// Renewed by the call before in the queue; n8n would request another one.
		if (cache.account.token !== refused) return await send();
		if (isUnproven(refused)) return await Promise.reject(new NemoVideoError('tokenRefused'));
		const response = await send({ [REFUSED_HEADER]: refused }).catch(async (error: unknown) => {
			// Another worker may have been faster: then its token is in the credential by now.
			await cache.refresh();
			if (cache.account.token !== refused) return await send();
			return await Promise.reject(isRefusal(error) ? new NemoVideoError('tokenRefused') : error);
		});
		await cache.refresh();
		if (response.token !== refused) noteRenewed(response.token);
		return response;
	});
}

/** The credential's own words when it is asked to sign with a token that was refused. */
export const REFUSAL_MESSAGE = 'The NemoVideo token was refused';

// n8n wraps what the credential throws; only the words survive.
function isRefusal(error: unknown): boolean {
	const links = [error, (error as { cause?: unknown } | undefined)?.cause];
	return links.some((link) =>
		String((link as { message?: unknown } | undefined)?.message).includes(REFUSAL_MESSAGE),
	);
}

/**
 * Tokens that this process got and that no answer has accepted yet, with the time. One that is refused at once
 * ends the sign-ins for a while: whatever is wrong, another token would not help.
 */
const unproven = new Map<string, number>();
const UNPROVEN_MS = 10 * 60_000;

export function noteRenewed(token: string): void {
	const nowMs = clock.now();
	for (const [known, atMs] of unproven) {
		if (nowMs - atMs > UNPROVEN_MS) unproven.delete(known);
	}
	if (token) unproven.set(token, nowMs);
}

/** The service has accepted a request that was signed with this token. */
export const noteAccepted = (token: string): boolean => unproven.delete(token);

const isUnproven = (token: string) =>
	clock.now() - (unproven.get(token) ?? -Infinity) <= UNPROVEN_MS;
