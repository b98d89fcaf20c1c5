/** Whose account a live check uses: a token of the environment, or an anonymous one that is kept. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { anonymousSignIn, type Clock, type PlainCall } from '../../nemovideo';

export interface Account {
	registered: boolean;
	token: string;
	clientId?: string;
	userId?: string;
}

interface Kept {
	clientId: string;
	token: string;
	userId?: string;
}

/**
 * Anonymous accounts by API address, in one file. A client id gets one token in seven days, and an IP address
 * about ten [AUTH-3]: a token that was granted is used again by the next check.
 */
export class KeptAccounts {
	constructor(private readonly file: string) {}

	load(baseUrl: string): Kept | undefined {
		return this.all()[baseUrl];
	}

	save(baseUrl: string, kept: Kept): void {
		mkdirSync(path.dirname(this.file), { recursive: true });
		const text = JSON.stringify({ ...this.all(), [baseUrl]: kept }, null, '\t');
		writeFileSync(this.file, `${text}\n`, { mode: 0o600 });
	}

	private all(): Record<string, Kept> {
		try {
			return JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, Kept>;
		} catch {
			return {};
		}
	}
}

/** Uses the kept token where the service still takes it, else gets one. @throws NemoVideoError */
export async function signInAnonymously(
	baseUrl: string,
	accounts: KeptAccounts,
	plain: PlainCall,
	clock: Clock,
): Promise<Account> {
	const stored = accounts.load(baseUrl) ?? { clientId: '', token: '' };
	const newClientId = () => {
		const clientId = randomUUID();
		accounts.save(baseUrl, { clientId, token: '' });
		return clientId;
	};
	const kept = await anonymousSignIn(stored, plain, clock, newClientId);
	accounts.save(baseUrl, kept);
	return { registered: false, ...kept };
}
