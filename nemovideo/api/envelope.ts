/** What an answer of the service holds [ENV-1]: its data, or the problem that it tells of. */
import type { ServiceReply } from '../ports';
import { envelope } from './contract';
import { NemoVideoError, plainWords, problemIn } from './errors';
import type { CommonContext, FileContext } from './problems';
import { phaseOf } from './renderStatus';

/** Throws NemoVideoError, with the context given, for a refusal and for anything but an envelope. */
export function dataIn(reply: ServiceReply, context: CommonContext & FileContext): unknown {
	const problem = problemIn(reply.status, reply.body, reply.headers);
	if (problem) throw problem.with(context);
	const parsed = envelope.safeParse(reply.body);
	if (!parsed.success) throw unreadable('not the JSON that was expected', context);
	const { data, status } = parsed.data;
	if ((data ?? null) === null && typeof status === 'string' && phaseOf(status) === 'failed') {
		throw refused(parsed.data, context);
	}
	return data;
}

/** A refusal with HTTP 200 and without a code, in the service's words. */
const refused = (answer: unknown, context: CommonContext & FileContext): NemoVideoError =>
	new NemoVideoError('other', { detail: plainWords(answer) }).with(context);

/** An answer that is not what the contract promises; `detail` says what is wrong with it. */
export const unreadable = (detail: string, context: CommonContext & FileContext): NemoVideoError =>
	new NemoVideoError('unreadable', { ...context, detail });
