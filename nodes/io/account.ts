/** What the credential and the transport have to agree on. */
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { headers } from '../../nemovideo';
import { version } from '../../package.json';

export const CREDENTIAL = 'nemoVideoApi';
export const DEFAULT_BASE_URL = 'https://mega-api-prod.nemovideo.ai';
export const DEFAULT_WEB_URL = 'https://nemovideo.com';

/** Carries the refused token from the transport to the credential; never leaves n8n. */
export const REFUSED_HEADER = 'x-nemovideo-refused';

/** A token request answers in a second or two. */
export const SIGN_IN_TIMEOUT_MS = 60_000;

/**
 * No request with a token follows a redirect: n8n would send the token along. These are the names of that
 * setting in n8n's current request helper and in the older one that the HTTP Request node uses.
 */
export const NO_REDIRECTS = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
	maxRedirects: 0,
	sendCredentialsOnCrossOriginRedirect: false,
};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The address of the API, without a slash at its end. */
export const baseUrlOf = (data: ICredentialDataDecryptedObject): string =>
	(textOf(data.baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');

export const webUrlOf = (data: ICredentialDataDecryptedObject): string =>
	(textOf(data.webUrl) || DEFAULT_WEB_URL).replace(/\/+$/, '');

export const isRegistered = (data: ICredentialDataDecryptedObject): boolean =>
	data.authentication === 'token';

/** The token that requests are signed with, '' where there is none yet. */
export const tokenOf = (data: ICredentialDataDecryptedObject): string =>
	bareToken(textOf(isRegistered(data) ? data.token : data.sessionToken));

/** What is pasted around a token, or into it: quotation marks, the header's or variable's name, line breaks. */
function bareToken(pasted: string): string {
	const line = pasted.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, (gap) =>
		/[^\p{Cf}]/u.test(gap) ? ' ' : '',
	);
	const bare = line
		.replace(QUOTES, '')
		.trim()
		.replace(/^(?:export )?[A-Z]+_[A-Z_]+=/, '')
		.replace(/^authorization ?: ?/i, '');
	return bare.replace(/^(?:bearer(?: ?: ?| ))+/i, '').replace(/ /g, '');
}
const QUOTES = /["'`<>\u2018-\u201f\u00ab\u00bb]/g;

/** What is wrong with a token, if anything: a header holds no other characters, and n8n would leave them out. */
export const faultOfToken = (token: string): string | undefined =>
	/^[\x21-\x7e]+$/.test(token)
		? undefined
		: 'it holds characters that no token has; copy it again from your account';

/** The three headers without which exports are refused [HDR-2]. */
export function attributionOf(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	const chosen = textOf(credentials.skillSource) || 'n8n-nodes-nemovideo';
	const source = chosen === 'custom' ? textOf(credentials.customSkillSource) : chosen;
	return {
		[headers.skillSource]: source || 'n8n-nodes-nemovideo',
		[headers.skillVersion]: version,
		[headers.skillPlatform]: textOf(credentials.skillPlatform) || 'n8n',
	};
}
