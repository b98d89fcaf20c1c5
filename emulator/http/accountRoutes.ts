import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { TOKEN_LIFE_MS } from '../accounts';
import { ApiError } from '../errors';
import { fingerprint } from '../ledger';
import type { Service } from '../service';
import { authorised, envelope } from './shared';

/** Tokens, claim links and credits. */
export function accountRoutes(api: FastifyInstance, service: Service): void {
	const { accounts, clock, ledger, settings } = service;

	api.post('/api/auth/anonymous-token', async (request) => {
		const clientId = request.headers['x-client-id'];
		if (typeof clientId !== 'string' || clientId === '') throw new ApiError(400);
		const entry = { at: clock.now(), token: '', clientId, issued: false };
		ledger.tokens.push(entry);
		const { token, account } = accounts.issueAnonymous(clientId, request.ip, settings.addressLimit);
		Object.assign(entry, { token: fingerprint(token), issued: true });
		return envelope(service, {
			token,
			credits: account.available,
			expires_in: TOKEN_LIFE_MS / 1000,
			scopes: ['read', 'write', 'upload'],
			...(['token', 'both'].includes(settings.userId) && { user_id: account.id }),
		});
	});

	api.post('/api/auth/claim-token', { preHandler: authorised(service) }, async (request) => {
		const body = request.body as { task_id?: string; session_id?: string } | null;
		const session = service.session(body?.session_id ?? '', request.account);
		if (session.taskId !== body?.task_id) throw new ApiError(1002, 'task not found');
		return envelope(service, {
			claim_token: `clm_${randomBytes(24).toString('hex')}`,
			expires_in: TOKEN_LIFE_MS / 1000,
		});
	});

	api.get('/api/credits/balance/simple', { preHandler: authorised(service) }, async (request) => {
		const { available, frozen } = request.account;
		return envelope(service, { available, frozen, total: available + frozen });
	});
}
