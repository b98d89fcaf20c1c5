/** Calls that the credential itself makes, unsigned by n8n. */
import type {
	ICredentialDataDecryptedObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
} from 'n8n-workflow';

import type { PlainCall } from '../../nemovideo';
import { attributionOf, baseUrlOf, NO_REDIRECTS, SIGN_IN_TIMEOUT_MS } from './account';
import type { FullResponse } from './credentialCache';
import { toNetworkError } from './networkError';
import { streamReply } from './streamReply';
import { wholeAnswer } from './wholeAnswer';

/** A call to the API of these credentials, through n8n's helper and within `SIGN_IN_TIMEOUT_MS`. */
export function plainCall(
	helpers: IHttpRequestHelper['helpers'],
	credentials: ICredentialDataDecryptedObject,
): PlainCall {
	return async (method, path, extra) =>
		await wholeAnswer(SIGN_IN_TIMEOUT_MS, async () => {
			const connection = new AbortController();
			const options: IHttpRequestOptions = {
				method,
				url: baseUrlOf(credentials) + path,
				headers: { ...attributionOf(credentials), ...extra },
				json: true,
				encoding: 'stream',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				timeout: SIGN_IN_TIMEOUT_MS,
				abortSignal: connection.signal,
				...NO_REDIRECTS,
			};
			const response = (await helpers.httpRequest(options)) as FullResponse;
			return streamReply(response, connection, undefined, SIGN_IN_TIMEOUT_MS);
		});
}

/** n8n shows the message of what the credential throws on the credential's page; the nodes read the cause. */
export function inPlainWords(error: unknown): Error {
	const known = toNetworkError(error, undefined, SIGN_IN_TIMEOUT_MS);
	return Object.assign(new Error(`${known.message}. ${known.remedy}`), { cause: known });
}
