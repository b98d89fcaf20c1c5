import type { FastifyRequest } from 'fastify';

import { successBody } from '../errors';
import { fingerprint } from '../ledger';
import type { Service } from '../service';

/** A preHandler for routes that need a token. */
export function authorised(service: Service) {
	return async (request: FastifyRequest): Promise<void> => {
		const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
		request.account = service.accounts.authorise(token, service.settings.invalidTokenCode);
		request.tokenFingerprint = fingerprint(token);
	};
}

/** The envelope of a successful answer. */
export function envelope({ settings }: Service, data: unknown): object {
	return successBody(settings.envelope, data);
}
