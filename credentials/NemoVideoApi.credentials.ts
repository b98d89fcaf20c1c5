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

import { anonymousSignIn, headers, type PlainCall } from '../nemovideo';
import { clock } from '../nodes/io/clock';
import {
	DEFAULT_BASE_URL,
	DEFAULT_WEB_URL,
	REFUSED_HEADER,
	signInTimeoutMs,
} from '../nodes/io/account';
import { version } from '../package.json';

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
				'Created in your NemoVideo account under Settings, API Tokens. It starts with nmv_usr_.',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			displayOptions: { show: { authentication: ['anonymous'] } },
			description:
				'Made by itself on first use and kept: your credits and projects belong to it. Leave empty unless you move an existing one here.',
		},
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: DEFAULT_BASE_URL,
			description: 'The address of the NemoVideo API. The token is sent nowhere else.',
		},
		{
			displayName: 'Web URL',
			name: 'webUrl',
			type: 'string',
			default: DEFAULT_WEB_URL,
			description: 'The address of the NemoVideo website, for links to open projects in a browser',
		},
		{
			displayName: 'Skill Source',
			name: 'skillSource',
			type: 'options',
			options: [
				{ name: 'Custom', value: 'custom' },
				{ name: 'highlight-editor-hd', value: 'highlight-editor-hd' },
				{ name: 'highlight-editor-tiktok', value: 'highlight-editor-tiktok' },
				{ name: 'n8n-nodes-nemovideo', value: 'n8n-nodes-nemovideo' },
			],
			default: 'n8n-nodes-nemovideo',
			description: 'What NemoVideo is told about where requests come from. Exports need it.',
		},
		{
			displayName: 'Custom Skill Source',
			name: 'customSkillSource',
			type: 'string',
			default: '',
			placeholder: 'my-video-skill',
			displayOptions: { show: { skillSource: ['custom'] } },
		},
		{
			displayName: 'Skill Platform',
			name: 'skillPlatform',
			type: 'string',
			default: 'n8n',
		},
	];

	/**
	 * n8n calls this on first use, after a refusal, and at every press of the Test button, and stores what
	 * it returns. A token that still works is returned as it is: only one a week is granted [AUTH-2].
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		if (credentials.authentication === 'token') return {};
		const call: PlainCall = async (method, path, extra) => {
			const response = (await this.helpers.httpRequest({
				method,
				url: baseUrlOf(credentials) + path,
				headers: { ...attribution(credentials), ...extra },
				json: true,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				timeout: signInTimeoutMs,
			})) as { statusCode: number; body: unknown };
			return { status: response.statusCode, body: response.body };
		};
		const held = {
			clientId: text(credentials.clientId),
			token: text(credentials.sessionToken),
		};
		const signedIn = await anonymousSignIn(held, call, clock, randomUUID);
		return { sessionToken: signedIn.token, clientId: signedIn.clientId };
	}

	/**
	 * Signs a request to the API. A request that carries the refused token in a private header asks n8n,
	 * by an error that looks like a 401, to renew it first: the service may refuse with HTTP 200, which
	 * n8n does not take for a refusal. If another execution has renewed it meanwhile, nothing is asked.
	 */
	authenticate: IAuthenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		assertOwnOrigin(credentials, requestOptions);
		const { [REFUSED_HEADER]: refused, ...given } = requestOptions.headers ?? {};
		const registered = credentials.authentication === 'token';
		const current = text(registered ? credentials.token : credentials.sessionToken);
		if (refused !== undefined && refused === current) {
			throw Object.assign(new Error('The NemoVideo token was refused'), {
				response: { status: 401 },
			});
		}
		return {
			...requestOptions,
			headers: { ...given, ...attribution(credentials), Authorization: `Bearer ${current}` },
		};
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '/api/credits/balance/simple',
		},
		rules: [
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'code',
					value: 1001,
					message: 'NemoVideo refused the token: it is wrong or has expired',
				},
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'code',
					value: 429,
					message: 'NemoVideo asked to slow down: wait a minute and try again',
				},
			},
		],
	};
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

const baseUrlOf = (credentials: ICredentialDataDecryptedObject) =>
	(text(credentials.baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');

/** The three headers without which exports are refused [HDR-2]. */
function attribution(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	const chosen = text(credentials.skillSource) || 'n8n-nodes-nemovideo';
	const source = chosen === 'custom' ? text(credentials.customSkillSource) : chosen;
	return {
		[headers.skillSource]: source || 'n8n-nodes-nemovideo',
		[headers.skillVersion]: version,
		[headers.skillPlatform]: text(credentials.skillPlatform) || 'n8n',
	};
}

// The HTTP Request node can be pointed anywhere; the token goes to the API only.
function assertOwnOrigin(
	credentials: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): void {
	const own = new URL(baseUrlOf(credentials)).origin;
	if (new URL(options.url, options.baseURL ?? own).origin === own) return;
	throw new Error(
		`The NemoVideo credential signs requests to ${own} only. Use an address there, or change its Base URL.`,
	);
}
