/** The account that calls are signed with: read once for many of them, and renewed by one for all. */
import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';

import { NemoVideoError } from '../../nemovideo';
import { CREDENTIAL, DEFAULT_BASE_URL, DEFAULT_WEB_URL, REFUSED_HEADER } from './account';
import { clock } from './clock';

export interface Account {
	registered: boolean;
	token: string;
	baseUrl: string;
	webUrl: string;
	/** What n8n signs a call with; n8n writes a token into it that it gets on the way. */
	data: ICredentialDataDecryptedObject;
}

/** What n8n's request helper gives back. */
export interface FullResponse {
	statusCode: number;
	headers?: Record<string, unknown>;
	body: unknown;
}

/** An answer, and the token that n8n had after it. */
export interface SignedResponse extends FullResponse {
	token: string;
}
/** Sends a call once, with these headers beside its own. */
export type Send = (extra?: Record<string, string>) => Promise<SignedResponse>;

/** A credential that was read longer ago may have changed: another worker renews tokens too. */
const FRESH_MS = 30_000;

/**
 * The account as n8n has stored it. Reading it costs n8n a query and a decryption, more than all else in a
 * call; so it is read once for many calls, and again when it is old or a token turns out to be stale.
 */
export class HeldAccount {
	private readMs = clock.now();

	private constructor(
		private readonly ctx: IExecuteFunctions,
		public account: Account,
	) {}

	static async of(ctx: IExecuteFunctions): Promise<HeldAccount> {
		return new HeldAccount(ctx, await readAccount(ctx));
	}

	/** Calls of the same credential stand in one line, whichever execution they belong to. */
	get line(): string {
		return this.ctx.getNode().credentials?.[CREDENTIAL]?.id ?? this.account.baseUrl;
	}

	async readAgain(): Promise<void> {
		// Set first: of many calls that find it old, one reads.
		this.readMs = clock.now();
		this.account = await readAccount(this.ctx);
	}

	async readAgainIfOld(): Promise<void> {
		if (clock.now() - this.readMs > FRESH_MS) await this.readAgain();
	}

	/** The credential as n8n's request helper takes it, so that it need not read it for each call. */
	forN8n() {
		const { id, name } = this.ctx.getNode().credentials?.[CREDENTIAL] ?? { id: null, name: '' };
		const credentialsDecrypted = { id: id ?? '', name, type: CREDENTIAL, data: this.account.data };
		return { credentialsDecrypted };
	}
}

/** The token that n8n has written into the credential's data, if any. */
export const sessionTokenIn = (data: ICredentialDataDecryptedObject) => textOf(data.sessionToken);

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

async function readAccount(ctx: IExecuteFunctions): Promise<Account> {
	const data = await ctx.getCredentials(CREDENTIAL);
	const registered = data.authentication === 'token';
	const token = textOf(registered ? data.token : data.sessionToken);
	if (registered && !token) {
		throw new NemoVideoError('missingValue', {
			field: 'Token',
			remedy:
				'Open the NemoVideo credential and paste the API token of your account, or switch its Authentication to Anonymous.',
		});
	}
	const baseUrl = (textOf(data.baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');
	if (!URL.canParse(baseUrl)) {
		throw new NemoVideoError('badValue', {
			field: 'Base URL',
			reason: 'the address in the credential is not complete; it starts with https://',
		});
	}
	return { registered, token, baseUrl, webUrl: textOf(data.webUrl) || DEFAULT_WEB_URL, data };
}

// One line a credential: of many calls that start without a token, or with a refused one, the first
// gets a new one and the others find it. Anonymous tokens are granted once a week.
const lines = new Map<string, Promise<unknown>>();

async function inLine<T>(held: HeldAccount, work: () => Promise<T>): Promise<T> {
	const { line } = held;
	const turn = (lines.get(line) ?? Promise.resolve())
		.catch(() => undefined)
		// Whoever was in line before may have got a token.
		.then(async () => {
			await held.readAgain();
			return await work();
		});
	const settled = turn.catch(() => undefined);
	lines.set(line, settled);
	void settled.then(() => lines.get(line) === settled && lines.delete(line));
	return await turn;
}

/** Sends at once, or in line where there is no token yet. */
export async function signingIn(held: HeldAccount, send: Send): Promise<SignedResponse> {
	if (held.account.registered || held.account.token) return await send();
	return await inLine(held, async () => {
		const response = await send();
		await held.readAgain();
		return response;
	});
}

/** Sends again what was refused: with the token that someone got meanwhile, or with a new one. */
export async function renewing(
	held: HeldAccount,
	refused: string,
	send: Send,
): Promise<SignedResponse> {
	return await inLine(held, async () => {
		// Renewed by whoever was in line before; n8n would take another one from the service.
		if (held.account.token !== refused) return await send();
		const response = await send({ [REFUSED_HEADER]: refused }).catch(async (error: unknown) => {
			// Another worker may have been faster: then its token is in the credential by now.
			await held.readAgain();
			if (held.account.token === refused) return await Promise.reject(error);
			return await send();
		});
		await held.readAgain();
		return response;
	});
}
