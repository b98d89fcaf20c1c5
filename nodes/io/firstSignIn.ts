/**
 * The first sign-in of an anonymous credential. Each sign-in makes an account, and a worker cannot lock a credential
 * for others: so a worker writes a claim into it first, without any call to the service, and reads it again after a
 * while. The worker whose claim stands there signs in, however long that takes; the others wait for its token.
 */
import { randomUUID } from 'crypto';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { textOf } from './account';
import { clock } from './clock';
import { inSignInQueue, noteRenewed, type CredentialCache } from './credentialCache';

/** Longer than a worker takes from reading a credential to writing into it; the service has no part in that. */
const SETTLE_MS = 2_000;
const LOOK_AGAIN_MS = 1_000;
/** The worker of an older claim has died: longer than a sign-in takes, one after a rate limit included. */
const CLAIM_MS = 90_000;

export interface SignInTools {
	/** Has n8n get a token, by a call that changes nothing. */
	signIn: () => Promise<void>;
	/** Has n8n store these fields in the credential. */
	store: (fields: IDataObject) => Promise<void>;
	/** Ends the wait for another worker. */
	signal?: AbortSignal;
}

const running = new WeakMap<CredentialCache, Promise<void>>();

/**
 * Returns at once where there is a token. The calls of one execution that find none share one sign-in, and its failure.
 * @throws what the sign-in throws; NemoVideoError `cancelled`
 */
export async function signInFirst(cache: CredentialCache, tools: SignInTools): Promise<void> {
	if (!isSignedOut(cache)) return;
	const signIn = async () =>
		await inSignInQueue(cache, async () => {
			if (!isSignedOut(cache)) return;
			await electAndSignIn(cache, tools);
			if (!cache.account.registered) noteRenewed(cache.account.token);
		}).finally(() => running.delete(cache));
	const shared = running.get(cache) ?? signIn();
	running.set(cache, shared);
	await shared;
}

const isSignedOut = ({ account }: CredentialCache) => !account.registered && !account.token;

async function electAndSignIn(cache: CredentialCache, tools: SignInTools): Promise<void> {
	let untilMs = isRecent(claimIn(cache)) ? clock.now() + CLAIM_MS : 0;
	while (isSignedOut(cache)) {
		if (claimIn(cache) && clock.now() < untilMs) {
			await clock.sleep(LOOK_AGAIN_MS, tools.signal);
			await cache.refresh();
			continue;
		}
		const own = await writeClaim(cache, tools);
		// From now on by this worker's own clock: that of another one may be wrong.
		untilMs = clock.now() + CLAIM_MS;
		// Where n8n cannot store, no claim stands there, nor will a token.
		const isChosen = isSignedOut(cache) && [own, ''].includes(claimIn(cache));
		if (isChosen && (await signInAs(cache, own, tools))) return;
	}
}

/** A claim: a number of its own, its time, and the client id where it was made up with it. */
const claimIn = ({ account }: CredentialCache) => textOf(account.data.signInClaim);
const isRecent = (claim: string) =>
	Math.abs(clock.now() - (Number(claim.split(' ')[1]) || 0)) < CLAIM_MS;
const madeUpIn = (claim: string) => claim.split(' ')[2];

async function writeClaim(cache: CredentialCache, { store }: SignInTools): Promise<string> {
	const known = textOf(cache.account.data.clientId);
	// That of a worker that has died is kept: if it lives after all, it is of the same account.
	const madeUp = !known || known === madeUpIn(claimIn(cache));
	const clientId = known || randomUUID();
	const claim = [randomUUID(), clock.now(), ...(madeUp ? [clientId] : [])].join(' ');
	await store({ sessionToken: '', clientId, signInClaim: claim });
	await clock.sleep(SETTLE_MS);
	await cache.refresh();
	return claim;
}

/** False where another worker has written over the token meanwhile: its claim is to be followed. */
async function signInAs(cache: CredentialCache, own: string, tools: SignInTools): Promise<boolean> {
	const failed = await tools.signIn().then(
		() => undefined,
		(error: unknown) => ({ error }),
	);
	await cache.refresh();
	// Granted before a failure, or got by another worker.
	if (!isSignedOut(cache)) return true;
	const claim = claimIn(cache);
	if (!failed) return [own, ''].includes(claim);
	if (claim === own) {
		// Nobody waits for it any more. A client id may have used up its token, so a new one is made up next time.
		const isMadeUp = madeUpIn(own) === textOf(cache.account.data.clientId);
		await tools.store({ sessionToken: '', signInClaim: '', ...(isMadeUp && { clientId: '' }) });
	}
	return await Promise.reject(failed.error);
}

const fieldsToStore = new WeakMap<ICredentialDataDecryptedObject, IDataObject>();

/**
 * Stores fields in a credential: n8n does so with what `preAuthentication` returns when a call is to be signed. The
 * call itself goes nowhere: `authenticate` throws. Where n8n does not store, nothing happens.
 */
export async function storeBy(
	send: () => Promise<unknown>,
	data: ICredentialDataDecryptedObject,
	fields: IDataObject,
): Promise<void> {
	fieldsToStore.set(data, fields);
	await send().catch(() => undefined);
	fieldsToStore.delete(data);
}

/** What is to be stored in these very credentials, in place of a sign-in. */
export const fieldsFor = (data: ICredentialDataDecryptedObject): IDataObject | undefined =>
	fieldsToStore.get(data);
