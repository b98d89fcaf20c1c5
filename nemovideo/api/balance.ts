/** The answer to the balance call [CRD-1]. */
import type { ServiceReply } from '../ports';
import { credits, envelope } from './contract';
import { NemoVideoError, problemIn } from './errors';
import type { CommonContext } from './problems';

export interface Credits {
	available: number;
	frozen: number;
	total: number;
}

/** Throws NemoVideoError where the answer is no balance. */
export function readBalance(reply: ServiceReply, account: CommonContext = {}): Credits {
	const problem = problemIn(reply.status, reply.body, reply.headers);
	if (problem) throw problem.with(account);
	const parsed = credits.safeParse(envelope.safeParse(reply.body).data?.data);
	if (!parsed.success) {
		throw new NemoVideoError('unreadable', { ...account, detail: 'the balance has no numbers' });
	}
	const { available, total } = parsed.data;
	const frozen = parsed.data.frozen ?? 0;
	return { available, frozen, total: total ?? available + frozen };
}
