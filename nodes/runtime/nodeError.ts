import { NodeApiError, NodeOperationError, type INode, type IDataObject } from 'n8n-workflow';

import {
	messageOf,
	NemoVideoError,
	PROBLEMS,
	shorten,
	type CommonContext,
	type ProblemName,
} from '../../nemovideo';

import { isTool } from '../io/agentFiles';
import type { LeftBehind } from './step';
import { withoutTokens } from './withoutTokens';

type NodeError = NodeApiError | NodeOperationError;

/** The item that failed, and what is known of it beside the error. */
interface FailedItem {
	/** From 0. */
	index: number;
	/** How many items the node has. */
	count: number;
	left: LeftBehind;
	/** The execution is a retry of another one, and may be retried itself. */
	isRetry?: boolean;
}

/**
 * Makes an n8n error of any failure: the message says what happened and in which item, the description what
 * to do next, with the ids of what is left behind. Nothing of the request is kept in it.
 */
export function toNodeError(node: INode, error: unknown, item: FailedItem): NodeError {
	const { index: itemIndex, count, left, isRetry } = item;
	const where = count > 1 ? ` (item ${itemIndex + 1} of ${count})` : '';
	const retried = isRetry ? [RETRIED] : [];
	if (error instanceof NemoVideoError) {
		const { kind } = PROBLEMS[error.problem as ProblemName];
		const next = withoutTokens([error.remedy, ...idSentences(error.context)].join(' '));
		const description = [next, ...retried].join(' ');
		const what = error.message + where;
		// The message is all that n8n shows the model of an agent.
		const message = isTool(node) ? `${what}. ${next}` : what;
		const nodeError =
			kind === 'input'
				? new NodeOperationError(node, message, { description, itemIndex })
				: new NodeApiError(node, { message }, { message, description, itemIndex });
		// n8n rewrites messages that look like a status or network code; ours are final.
		nodeError.message = message;
		nodeError.description = description;
		Object.assign(nodeError.context, idsIn(error.context));
		return nodeError;
	}
	const paid = left.mayBePaid ? [PAID] : [];
	const ids = withoutTokens(idSentences(left));
	if (error instanceof NodeOperationError || error instanceof NodeApiError) {
		error.context.itemIndex ??= itemIndex;
		const said = error.description ? [error.description] : [];
		error.description = [...said, ...paid, ...ids, ...retried].join(' ') || error.description;
		Object.assign(error.context, idsIn(left));
		return error;
	}
	const words = shorten(messageOf(error) ?? 'unknown error');
	const next = [...(left.mayBePaid ? paid : [RUN_AGAIN]), ...ids].join(' ');
	const what = `The node stopped: ${words}${where}`;
	const message = isTool(node) ? `${what}. ${next}` : what;
	const description = [next, ...retried].join(' ');
	const nodeError = new NodeOperationError(node, message, { description, itemIndex });
	Object.assign(nodeError.context, idsIn(left));
	return nodeError;
}

const RUN_AGAIN =
	'Run it again. If it fails again, report it with the workflow at the address in the node documentation.';
const PAID =
	'An instruction was sent before that and may have been paid for, so do not start the workflow anew: remove the cause, then press Retry for this execution in the executions list, or go on with the session (Get Timeline, Export & Wait).';
/** Each Retry starts from what is stored with its row: another row knows nothing of what this one has done. */
const RETRIED =
	'This was a retry: to retry once more, press Retry on this newest execution, not on the one before.';

/** The mark of an item that failed in a NemoVideo node: holds the name of the first that it failed in. No sheet has such a column. */
const FAILED_NODE = 'nemoVideoFailedNode';

/**
 * The json of a failed item when the workflow goes on. For a node with an error output, n8n recognises a
 * failure by exactly these two keys and adds the input's own.
 */
export function failureJson(node: INode, nodeError: NodeError, input: IDataObject): IDataObject {
	const description = nodeError.description ?? '';
	if (node.onError === 'continueErrorOutput') {
		return { error: nodeError.message, message: description };
	}
	const own = {
		error: nodeError.message,
		description,
		// A node that leaves a failed item out is not where it failed.
		[FAILED_NODE]: input[FAILED_NODE] ?? node.name,
		...idsIn(nodeError.context as IDataObject),
	};
	return { ...input, ...own };
}

/**
 * What a failure of this very node has left in an item is no longer true once the item has succeeded in it: a loop that
 * looks for `error` would never end, and the next node would refuse the item.
 */
export function withoutFailureIn({ name }: INode, json: IDataObject): IDataObject {
	if (json[FAILED_NODE] !== name) return json;
	const left = ['error', 'description', FAILED_NODE];
	return Object.fromEntries(Object.entries(json).filter(([key]) => !left.includes(key)));
}

/**
 * Refuses an item that failed in an earlier node and still carries its session: it must not be edited or
 * rendered as if nothing had happened, since that would be paid for. An item that failed in the node `allowed` is let
 * through. @throws NemoVideoError `failedBefore`
 */
export function refuseFailedItem(json: IDataObject, allowed?: string): void {
	if (!Object.hasOwn(json, FAILED_NODE) || json[FAILED_NODE] === allowed) return;
	const message = typeof json.error === 'string' ? json.error : '';
	const first = message.replace(/^The item was left out, because it failed before: /, '');
	throw new NemoVideoError('failedBefore', { detail: shorten(first) });
}

const ID_LABELS = { sessionId: 'Session ID', taskId: '', renderId: 'Render ID' } as const;

/** The ids among what is known, for the context of an error. */
export function idsIn(context: object): IDataObject {
	const entries = Object.entries(context).filter(([name, id]) => name in ID_LABELS && id);
	return withoutTokens(Object.fromEntries(entries) as IDataObject);
}

const idSentences = (context: CommonContext): string[] =>
	Object.entries(ID_LABELS)
		.filter(([name, label]) => label && context[name as keyof typeof ID_LABELS])
		.map(([name, label]) => `${label}: ${context[name as keyof typeof ID_LABELS]}.`);
