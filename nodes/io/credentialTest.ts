/**
 * Words for a connection that fails in n8n's test of a credential. n8n makes the test's request by itself and shows
 * a failure of the network as its bare code ("ECONNREFUSED"); what `authenticate` throws before, it shows as it is.
 * So the address is tried there, once, with the helpers that n8n has given to `preAuthentication` just before: it
 * gives `authenticate` none. A version of n8n that calls the two otherwise shows the bare code.
 */
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { isGoodToken, NemoVideoError, type PlainCall } from '../../nemovideo';
import { faultOfToken, tokenOf } from './account';
import { inPlainWords } from './plainCall';

/** Tells the test's request from all others; never leaves n8n. */
export const TEST_HEADER = 'x-nemovideo-test';

const calls = new WeakMap<ICredentialDataDecryptedObject, PlainCall>();

/** Keeps the call for as long as n8n keeps these very credentials, which is one request. */
export function rememberCall(credentials: ICredentialDataDecryptedObject, call: PlainCall): void {
	calls.set(credentials, call);
}

/**
 * @throws Error in plain words where there is no answer, or the token cannot be sent; what the answer is, is the
 * test's to judge
 */
export async function assertReachable(credentials: ICredentialDataDecryptedObject): Promise<void> {
	const call = calls.get(credentials);
	if (!call) return;
	const token = tokenOf(credentials);
	const fault = token === '' ? 'it is empty' : faultOfToken(token);
	if (fault) throw new Error(`The field "Token" cannot be used: ${fault}.`);
	await isGoodToken(token, call).catch(async (error: unknown) => {
		const isAnswer = error instanceof NemoVideoError && error.problem === 'unreadable';
		if (!isAnswer) await Promise.reject(inPlainWords(error));
	});
}
