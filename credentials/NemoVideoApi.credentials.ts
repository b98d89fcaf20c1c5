import { randomUUID } from 'crypto';
import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { anonymousSignIn, rememberToken } from '../nemovideo';
import {
	attributionOf,
	baseUrlOf,
	DEFAULT_BASE_URL,
	isRegistered,
	NO_REDIRECTS,
	REFUSED_HEADER,
	textOf,
	tokenOf,
} from '../nodes/io/account';
import { clock } from '../nodes/io/clock';
import { REFUSAL_MESSAGE } from '../nodes/io/credentialCache';
import { assertReachable, rememberCall, TEST_HEADER } from '../nodes/io/credentialTest';
import { fieldsFor } from '../nodes/io/firstSignIn';
import { assertDirect, assertOwnOrigin, withoutHost } from '../nodes/io/originGuard';
import { inPlainWords, plainCall } from '../nodes/io/plainCall';
import { advancedFields } from './advancedFields';

/**
 * The account at NemoVideo. Anonymous: gets its own token on first use and keeps it here together with
 * the client id it belongs to. Registered: uses the token given, and never becomes anonymous.
 */
export class NemoVideoApi implements ICredentialType {
	name = 'nemoVideoApi';

	displayName = 'NemoVideo API';

	icon = {
		light: 'file:../nodes/icons/nemovideo.svg',
		dark: 'file:../nodes/icons/nemovideo.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/nemovideo/n8n-nodes-nemovideo/blob/main/docs/credential.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Nothing to fill in: press Save.',
			name: 'anonymousNotice',
			type: 'notice',
			default: '',
			displayOptions: { show: { authentication: ['anonymous'] } },
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			options: [
				{
					name: 'Anonymous (100 Free Credits)',
					value: 'anonymous',
					description:
						'No account needed: a free token is fetched on first use and renewed by itself',
				},
				{
					name: 'Registered Token',
					value: 'token',
					description: 'The API token of your NemoVideo account',
				},
			],
			default: 'anonymous',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			displayOptions: { show: { authentication: ['token'] } },
			description:
				'Create it at <a href="https://nemovideo.com/workspace/api-keys">nemovideo.com/workspace/api-keys</a>. It starts with nmv_usr_. Prices: <a href="https://www.nemovideo.com/pricing">nemovideo.com/pricing</a>, top up: <a href="https://nemovideo.com/dashboard/billing">nemovideo.com/dashboard/billing</a>.',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			placeholder: 'filled in by itself on first use',
			displayOptions: { show: { authentication: ['anonymous'] } },
			description:
				'Your free credits and projects belong to it. Leave it empty unless you bring an existing one.',
		},
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'Token Client ID',
			name: 'tokenClientId',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'User ID',
			name: 'userId',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Sign-In Claim',
			name: 'signInClaim',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Advanced',
			name: 'advanced',
			type: 'boolean',
			default: false,
			description: 'Whether to show addresses and the names NemoVideo sees',
		},
		...advancedFields,
	];

	/**
	 * n8n calls this on first use, after a refusal, and at every press of the Test button, and stores what
	 * it returns. A token that still works is kept: only one a week is granted [AUTH-2]. Then nothing is
	 * returned, since n8n's older request helper, that of the HTTP Request node, calls this after any failure
	 * and sends the request again when it gets something: an edit would be paid for twice.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const toStore = fieldsFor(credentials);
		if (toStore) return toStore;
		const call = plainCall(this.helpers, credentials);
		if (isRegistered(credentials)) {
			rememberCall(credentials, call);
			return {};
		}
		const stored = {
			clientId: textOf(credentials.clientId),
			// A token belongs to the client id it was granted to.
			token: isOfClientId(credentials) ? textOf(credentials.sessionToken) : '',
		};
		const { token, clientId, userId } = await anonymousSignIn(
			stored,
			call,
			clock,
			randomUUID,
		).catch(async (error: unknown) => await Promise.reject(inPlainWords(error)));
		const isStored = token === stored.token && clientId === textOf(credentials.tokenClientId);
		if (isStored) return {};
		return {
			sessionToken: token,
			clientId,
			tokenClientId: clientId,
			...(userId && { userId }),
		};
	}

	/**
	 * Signs a request to the API. To have the token renewed, it throws an error that looks like a 401: for a
	 * request that carries the refused token in a private header, since the service may refuse with HTTP 200,
	 * which n8n does not take for a refusal; and where the user has entered another Client ID. If another
	 * execution has renewed the token meanwhile, the request is signed with that one.
	 */
	authenticate: IAuthenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		if (fieldsFor(credentials)) throw new Error('Stored, and nothing is sent');
		assertOwnOrigin(baseUrlOf(credentials), requestOptions);
		assertDirect(requestOptions);
		const {
			[REFUSED_HEADER]: refused,
			[TEST_HEADER]: isTest,
			...given
		} = withoutHost(requestOptions.headers);
		const current = tokenOf(credentials);
		rememberToken(current);
		if (isTest) await assertReachable(credentials);
		const isRefused = refused !== undefined && refused === current;
		if (isRefused || !isOfClientId(credentials)) {
			throw Object.assign(new Error(REFUSAL_MESSAGE), { response: { status: 401 } });
		}
		return {
			...requestOptions,
			...NO_REDIRECTS,
			headers: { ...given, ...attributionOf(credentials), Authorization: `Bearer ${current}` },
		};
	};

	/**
	 * The balance, and nothing else, is a success: n8n compares a few values of the answer, so what is not the
	 * balance is told by the number that it lacks.
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ ($credentials.baseUrl || "${DEFAULT_BASE_URL}").trim().replace(/\\/+$/, "") }}`,
			url: '/api/credits/balance/simple',
			headers: { [TEST_HEADER]: '1' },
			disableFollowRedirect: true,
		},
		rules: [
			refusal(1001, 'NemoVideo refused the token: it is wrong or has expired'),
			refusal(1010, 'NemoVideo refused the token: it is not valid'),
			refusal(1011, 'NemoVideo refused the token: it has been revoked'),
			refusal(429, 'NemoVideo asked to slow down: wait a minute and try again'),
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'data.available',
					value: undefined,
					message:
						'This is not the NemoVideo API, or it gave no balance: check Base URL under Advanced',
				},
			},
		],
	};
}

/** False where the user has entered another Client ID since the anonymous token was granted. */
function isOfClientId(credentials: ICredentialDataDecryptedObject): boolean {
	const [clientId, tokenClientId] = [credentials.clientId, credentials.tokenClientId].map(textOf);
	return isRegistered(credentials) || !tokenClientId || !clientId || clientId === tokenClientId;
}

const refusal = (code: number, message: string) => ({
	type: 'responseSuccessBody' as const,
	properties: { key: 'code', value: code, message },
});
