/** The answer to the question for a session's state [STA-1]. */
import type { ServiceReply } from '../ports';
import { sessionState, type SessionState } from './contract';
import { dataIn, unreadable } from './envelope';
import { noteSource } from './exactJson';
import type { CommonContext } from './problems';

/** Real drafts are a few levels deep; what is nested deeper could not be sent back to the renderer. */
const MAX_STATE_DEPTH = 500;
/** Real ones have some 10,000. Reading a million takes n8n's only thread seconds. */
const MAX_STATE_VALUES = 500_000;

/** Draft and media. Throws NemoVideoError for a refusal, and where there is no state or one too large to work with. */
export function readState(reply: ServiceReply, context: CommonContext): SessionState {
	const parsed = sessionState.safeParse(dataIn(reply, context));
	if (!parsed.success) throw unreadable('the session has no state', context);
	const { state } = parsed.data;
	const fault = faultOfState(state);
	if (fault) throw unreadable(fault, context);
	noteSource(state.draft, reply.text);
	return state;
}

/** What makes a state more than can be worked with, if anything; without recursion. */
function faultOfState(state: unknown): string | undefined {
	let level: unknown[] = [state];
	let values = 0;
	for (let depth = 0; level.length > 0; depth++) {
		values += level.length;
		if (depth > MAX_STATE_DEPTH) return 'the timeline is nested too deep';
		if (values > MAX_STATE_VALUES) return 'the timeline is too large';
		level = level.flatMap((one) =>
			typeof one === 'object' && one !== null ? Object.values(one) : [],
		);
	}
	return undefined;
}

/** The session's task, where the service tells it. Throws NemoVideoError for a refusal. */
export function readTaskId(reply: ServiceReply, context: CommonContext): string | undefined {
	const { task_id: taskId, state } = sessionState.safeParse(dataIn(reply, context)).data ?? {};
	return taskId ?? state?.task_id;
}
