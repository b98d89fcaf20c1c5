// TikTok's side of OAuth, as its documentation describes it (developers.tiktok.com, "Login Kit for Web", "Manage User
// Access Tokens", "OAuth error handling"): it knows an app by client_key alone, a code and a refresh token work once.
import { randomUUID } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const API = 'open.tiktokapis.com';
/** Where a person allows an app to act for them. */
export const WWW = 'www.tiktok.com';

/** The app at developers.tiktok.com. */
export const TIKTOK_APP = { key: 'awx0n8n4nemo', secret: 'TikTok+Secret:=/9' };

/** The access token of an account that is connected already, for tests of anything else. It does not expire. */
export const TIKTOK_TOKEN = 'act.good';

/** All that the app may ask for. */
const SCOPES = ['user.info.basic', 'video.upload', 'video.publish'];

/** A call for tokens. */
export interface TokenCall {
	grant: string;
	/** What was sent. */
	fields: string[];
	/** Empty for a call that was granted. */
	refused: string;
}

export interface TikTokAccount {
	/** Every call for tokens, in order. */
	calls: TokenCall[];
	/** Everything secret that was handed out. */
	secrets: string[];
	/** Whether an access token is good. */
	accepts(token: string): boolean;
	/** No access token that was handed out so far is good any more. */
	expire(): void;
	/** No refresh token either: the person has taken the permission back. */
	revoke(): void;
	/** From now on the connection is cut at each call for tokens (`true`), or not (`false`). */
	cut(off: boolean): void;
	routes(app: FastifyInstance, host: string): void;
}

export function tikTokAccount(): TikTokAccount {
	const calls: TokenCall[] = [];
	const secrets: string[] = [];
	const codes = new Map<string, string>();
	const access = new Set<string>();
	const refresh = new Set<string>();
	let isCut = false;

	const secret = (token: string) => {
		secrets.push(token);
		return token;
	};

	/** The page on which the person allows all: it sends them back at once. */
	async function authorize(request: FastifyRequest, reply: FastifyReply) {
		const query = request.query as Record<string, string>;
		const scopes = (query.scope ?? '').split(',');
		const isGood =
			query.client_key === TIKTOK_APP.key &&
			query.response_type === 'code' &&
			scopes.every((scope) => SCOPES.includes(scope)) &&
			/\/rest\/oauth2-credential\/callback$/.test(query.redirect_uri ?? '') &&
			Boolean(query.state);
		if (!isGood) return await reply.code(400).send('Something went wrong');
		// TikTok's codes have these two characters, escaped on their way.
		const code = secret(`code-${randomUUID()}*0!4567.e1`);
		codes.set(code, query.redirect_uri);
		const back = new URL(query.redirect_uri);
		const escaped = encodeURIComponent(code).replace(/\*/g, '%2A').replace(/!/g, '%21');
		back.search = `code=${escaped}&scopes=${encodeURIComponent(query.scope)}&state=${encodeURIComponent(query.state)}`;
		return await reply.redirect(back.href);
	}

	/** Why a call gets no token, and what it has used up. */
	function refusalOf(body: Record<string, string>): string {
		if (!body.client_key || !body.client_secret) return 'invalid_request';
		if (body.client_key !== TIKTOK_APP.key || body.client_secret !== TIKTOK_APP.secret)
			return 'invalid_client';
		if (body.grant_type === 'refresh_token')
			return refresh.delete(body.refresh_token) ? '' : 'invalid_grant';
		if (body.grant_type !== 'authorization_code') return 'unsupported_grant_type';
		const redirect = codes.get(body.code);
		codes.delete(body.code);
		return redirect && redirect === body.redirect_uri ? '' : 'invalid_grant';
	}

	async function token(request: FastifyRequest, reply: FastifyReply) {
		if (isCut) {
			request.raw.socket.destroy();
			return reply;
		}
		const body = (request.body ?? {}) as Record<string, string>;
		const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
		const refused = isForm ? refusalOf(body) : 'invalid_request';
		calls.push({ grant: body.grant_type, fields: Object.keys(body).sort(), refused });
		if (refused) {
			const error = { error: refused, error_description: `Refused: ${refused}`, log_id: '2026' };
			return await reply.code(400).send(error);
		}
		const tokens = {
			access_token: secret(`act.${randomUUID()}`),
			refresh_token: secret(`rft.${randomUUID()}`),
		};
		access.add(tokens.access_token);
		refresh.add(tokens.refresh_token);
		const lives = { expires_in: 86_400, refresh_expires_in: 31_536_000 };
		return { ...tokens, ...lives, open_id: 'nemo-1', scope: SCOPES.join(), token_type: 'Bearer' };
	}

	return {
		calls,
		secrets,
		accepts: (one) => one === TIKTOK_TOKEN || access.has(one),
		expire: () => access.clear(),
		revoke: () => {
			access.clear();
			refresh.clear();
		},
		cut: (off) => void (isCut = off),
		routes: (app, host) => {
			const at = { constraints: { host } };
			if (host === WWW) app.get('/v2/auth/authorize/', at, authorize);
			if (host === API) app.post('/v2/oauth/token/', at, token);
		},
	};
}
