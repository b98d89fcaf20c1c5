/** One live check: signs in, walks, and writes down what came. */
import type { Recording } from '../../emulator/recording';
import { NemoVideoError, type Clock, type PlainCall } from '../../nemovideo';
import { signInAnonymously, type Account, type KeptAccounts } from './account';
import { Connection } from './connection';
import { Recorder } from './recorder';
import { Redactor } from './redact';
import { UNKNOWN_RENDER, UNKNOWN_SESSION, UNKNOWN_TOKEN } from './refusals';
import { walk } from './walk';
import type { Footage, Left, WalkOptions } from './walkState';

export interface LiveCheck
	extends Pick<WalkOptions, 'url' | 'quality' | 'budget' | 'pollIntervalMs' | 'onStep' | 'onDone'> {
	baseUrl: string;
	webUrl: string;
	/** A registered token; without one, an anonymous account is used. */
	token?: string;
	accounts: KeptAccounts;
	footage: Footage;
	clock: Clock;
	signal: AbortSignal;
	/** Name and version of the client. */
	client: string;
}

export interface LiveResult {
	recording: Recording;
	left: Left;
	/** The sign-in failed: there was nothing to walk. */
	failure?: NemoVideoError;
}

/** Rejects only for faults of this program. */
export async function liveCheck(check: LiveCheck): Promise<LiveResult> {
	const { baseUrl, webUrl, token, accounts, clock, signal, onStep, onDone } = check;
	const kept = new Set([UNKNOWN_SESSION, UNKNOWN_RENDER, UNKNOWN_TOKEN]);
	const recorder = new Recorder(new Redactor(new URL(baseUrl).host, kept), () => clock.now());
	const renew = async (plain: PlainCall) => {
		const account = await signInAnonymously(baseUrl, accounts, plain, clock);
		for (const secret of [account.token, account.clientId, account.userId])
			recorder.addSecret(secret);
		return account;
	};
	recorder.addSecret(token);
	const none: Account = { registered: token !== undefined, token: token ?? '' };
	const connection = new Connection({
		baseUrl,
		webUrl,
		account: none,
		recorder,
		clock,
		signal,
		renew,
	});
	const left: Left = {};
	const step = (name: string) => {
		recorder.step = name;
		onStep(name);
	};
	step('sign-in');
	const failure = await signIn(connection, token, renew).catch((error: NemoVideoError) => error);
	onDone(failure ? `failed: ${failure.message}` : token ? 'registered token' : 'anonymous token');
	if (!failure) await walk({ ...check, connection, onStep: step }, left);
	const recording = recorder.write({
		client: check.client,
		recordedAt: new Date(clock.now()).toISOString(),
		service: baseUrl,
		registered: none.registered,
	});
	return { recording, left, ...(failure && { failure }) };
}

async function signIn(
	connection: Connection,
	token: string | undefined,
	renew: (plain: PlainCall) => Promise<Account>,
): Promise<undefined> {
	if (token === undefined) connection.use(await renew(connection.plain));
}
