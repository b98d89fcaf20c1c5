/** The Chat Model beneath a node, over n8n's own connection: no library is needed to ask it one thing. */
import { NodeConnectionTypes, NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { NemoVideoError } from '../../nemovideo';
import { isTool } from './agentFiles';
import { clock, unlessAborted } from './clock';

/** What n8n hands over: every chat model of LangChain has it, whatever its version. */
interface Model {
	invoke(messages: Array<[string, string]>, options: { signal: AbortSignal }): Promise<unknown>;
}

/** A short answer takes a second or two; the person waits for it. */
const TIMEOUT_MS = 20_000;

/**
 * Asks the model beneath the node one thing. Undefined where there is no model; rejects where it fails or is
 * silent for too long.
 */
export async function askChatModel(
	ctx: IExecuteFunctions,
	itemIndex: number,
	order: string,
	message: string,
): Promise<string | undefined> {
	// n8n gives the variant that is a tool no other connections.
	if (isTool(ctx.getNode())) return undefined;
	const found = await ctx.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, itemIndex);
	const model = [found].flat()[0] as Model | undefined;
	if (typeof model?.invoke !== 'function') return undefined;
	const timeout = clock.timeout(TIMEOUT_MS);
	const cancel = ctx.getExecutionCancelSignal?.();
	const signal = cancel ? AbortSignal.any([timeout, cancel]) : timeout;
	const ended = () =>
		cancel?.aborted
			? new NemoVideoError('cancelled')
			: new NodeOperationError(ctx.getNode(), `no answer within ${TIMEOUT_MS / 1000} seconds`);
	const answer = await unlessAborted(
		async () =>
			await model.invoke(
				[
					['system', order],
					['human', message],
				],
				{ signal },
			),
		signal,
		ended,
	);
	return textOf(answer);
}

/** A message of LangChain, with text or with parts, or the bare text of an older kind of model. */
function textOf(answer: unknown): string {
	const content: unknown =
		typeof answer === 'object' && answer !== null && 'content' in answer ? answer.content : answer;
	if (!Array.isArray(content)) return typeof content === 'string' ? content : '';
	return content
		.map((part: unknown) =>
			typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : '',
		)
		.join('');
}
