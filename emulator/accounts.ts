import { randomBytes, randomUUID } from 'node:crypto';

import type { Clock } from './clock';
import { ApiError } from './errors';
import type { Account } from './types';

const DAY_MS = 24 * 60 * 60_000;
/** How long an anonymous token is valid; also the window of both rate limits on new tokens. */
export const TOKEN_LIFE_MS = 7 * DAY_MS;
const TOKENS_PER_CLIENT = 1;
/** Tokens for an IP address, and the time (ms) in which it gets so many. */
const ADDRESS_LIMITS = {
	week: { most: 10, withinMs: TOKEN_LIFE_MS },
	hour: { most: 5, withinMs: 60 * 60_000 },
};
export const FREE_CREDITS = 100;
const REGISTERED_LIFE_MS = 365 * DAY_MS;

interface Token {
	account: Account;
	expiresAt: number;
	/** only of anonymous tokens */
	clientId?: string;
	address?: string;
}

/** Tokens, the accounts they belong to, and the accounts' credits. */
export class Accounts {
	private readonly tokens = new Map<string, Token>();
	private readonly byClient = new Map<string, Account>();
	/** The times (ms) at which tokens were issued, by client id and by IP address. */
	private readonly issued = new Map<string, number[]>();

	constructor(private readonly clock: Clock) {}

	/**
	 * Issues a free token. A known client id gets its old account back, with fresh credits.
	 * @throws ApiError 429 when the client or the address is over its limit of seven days
	 */
	issueAnonymous(
		clientId: string,
		address: string,
		limit: keyof typeof ADDRESS_LIMITS = 'week',
	): { token: string; account: Account } {
		const { most, withinMs } = ADDRESS_LIMITS[limit];
		this.checkLimit(`client ${clientId}`, TOKENS_PER_CLIENT);
		this.checkLimit(`address ${address}`, most, withinMs);
		const account = this.byClient.get(clientId) ?? newAccount('anonymous', FREE_CREDITS);
		account.available = FREE_CREDITS;
		this.byClient.set(clientId, account);
		const token = newToken();
		const now = this.clock.now();
		this.tokens.set(token, { account, clientId, address, expiresAt: now + TOKEN_LIFE_MS });
		for (const key of [`client ${clientId}`, `address ${address}`]) {
			this.issued.set(key, [...this.recent(key), now]);
		}
		return { token, account };
	}

	/** Creates a registered user with one token; no rate limit applies. */
	issueRegistered({ credits = 1000, expiresInMs = REGISTERED_LIFE_MS } = {}): string {
		const token = newToken();
		const account = newAccount('registered', credits);
		this.tokens.set(token, { account, expiresAt: this.clock.now() + expiresInMs });
		return token;
	}

	/** The account that a token belongs to. @throws ApiError `refusal` for an unknown or expired one */
	authorise(token: string, refusal = 1001): Account {
		const known = this.tokens.get(token);
		if (!known || known.expiresAt <= this.clock.now()) throw new ApiError(refusal);
		return known.account;
	}

	/**
	 * Expires a token (or all of them) now. The rate limit is lifted too, as it would be after seven
	 * days, so that the client can get a new token at once.
	 */
	expire(token?: string): void {
		for (const [name, known] of this.tokens) {
			if (token !== undefined && token !== name) continue;
			known.expiresAt = Math.min(known.expiresAt, this.clock.now());
			this.issued.delete(`client ${known.clientId}`);
			this.issued.get(`address ${known.address}`)?.shift();
		}
	}

	private checkLimit(key: string, most: number, withinMs = TOKEN_LIFE_MS): void {
		if (this.recent(key, withinMs).length >= most) throw new ApiError(429);
	}

	private recent(key: string, withinMs = TOKEN_LIFE_MS): number[] {
		const since = this.clock.now() - withinMs;
		return (this.issued.get(key) ?? []).filter((at) => at > since);
	}
}

function newToken(): string {
	return `nmv_usr_${randomBytes(24).toString('hex')}`;
}

function newAccount(kind: Account['kind'], credits: number): Account {
	const prefix = kind === 'anonymous' ? 'anon' : 'user';
	return { id: `${prefix}_${randomUUID()}`, kind, available: credits, frozen: 0 };
}

/** Reserves credits while work runs. @throws ApiError `refusal` when there are not enough */
export function freeze(account: Account, credits: number, refusal: 2001 | 402 = 2001): void {
	if (account.available < credits) throw new ApiError(refusal, 'out of credits');
	account.available -= credits;
	account.frozen += credits;
}

/** Ends a reservation: the credits are spent, or given back when the work changed nothing. */
export function settle(account: Account, credits: number, spent: boolean): void {
	account.frozen -= credits;
	if (!spent) account.available += credits;
}
