import type { FastifyRequest } from 'fastify';

import { fingerprint } from '../ledger';
import type { Service } from '../service';

/** A preHandler for routes that need a token. */
export function authorised(service: Service) {
	return async (request: FastifyRequest): Promise<void> => {
		const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
		request.account = service.accounts.authorise(token);
		request.tokenFingerprint = fingerprint(token);
	};
}

/** The envelope of a successful answer. */
export function envelope<Data>(data: Data): { code: 0; message: string; data: Data } {
	return { code: 0, message: 'success', data };
}
