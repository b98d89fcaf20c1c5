import { NodeApiError, NodeOperationError, type INode, type IDataObject } from 'n8n-workflow';

import { messageOf, NemoVideoError, shorten, type ProblemName } from '../../nemovideo';

/** Problems that the node finds before anything is sent: they are about the node's input. */
const INPUT_PROBLEMS = new Set<ProblemName>([
	'missingValue',
	'badValue',
	'wrongExtension',
	'wrongContent',
	'emptyFile',
	'fileTooLarge',
	'missingFile',
	'fileGone',
	'failedBefore',
	'notReadyForExport',
	'cancelled',
]);

/**
 * The face of every failure in n8n: the message says what happened and in which item, the description
 * what to do next, with the ids that are left behind. Nothing of the request survives in it.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex: number,
	itemCount: number,
): NodeApiError | NodeOperationError {
	const where = itemCount > 1 ? ` (item ${itemIndex + 1} of ${itemCount})` : '';
	if (error instanceof NemoVideoError) {
		const message = error.message + where;
		const description = [error.remedy, ...idsOf(error)].join(' ');
		const nodeError = INPUT_PROBLEMS.has(error.problem)
			? new NodeOperationError(node, message, { description, itemIndex })
			: new NodeApiError(node, { message }, { message, description, itemIndex });
		// n8n rewrites messages that look like a status or network code; ours are final.
		nodeError.message = message;
		nodeError.description = description;
		Object.assign(nodeError.context, namedIds(error));
		return nodeError;
	}
	if (error instanceof NodeOperationError || error instanceof NodeApiError) {
		error.context.itemIndex ??= itemIndex;
		return error;
	}
	const told = shorten(messageOf(error) ?? 'unknown trouble');
	return new NodeOperationError(node, `The node stopped: ${told}${where}`, {
		description:
			'Run it again. If it stays, report it with the workflow at the address in the node documentation.',
		itemIndex,
	});
}

/**
 * What an item carries instead of a result when the workflow goes on after a failure. For a node with an
 * error output n8n takes exactly these two keys for a failure (and adds the input's own); an item that
 * goes on with the others may say more.
 */
export function failureJson(
	node: INode,
	nodeError: NodeApiError | NodeOperationError,
	carried: IDataObject,
): IDataObject {
	const description = nodeError.description ?? '';
	if (node.onError === 'continueErrorOutput') {
		return { error: nodeError.message, message: description };
	}
	const { sessionId, taskId, renderId } = nodeError.context as IDataObject;
	return {
		...carried,
		error: nodeError.message,
		description,
		...given({ sessionId, taskId, renderId }),
	};
}

/**
 * An item that failed in an earlier node and was told to continue still carries its session. It must not
 * be edited, uploaded to or rendered as if nothing had happened: that would be paid for.
 */
export function refuseFailedItem(json: IDataObject): void {
	if (typeof json.error !== 'string' || typeof json.description !== 'string') return;
	const first = json.error.replace(/^The item was left out, because it failed before: /, '');
	throw new NemoVideoError('failedBefore', { detail: shorten(first) });
}

function namedIds(error: NemoVideoError): IDataObject {
	const { sessionId, taskId, renderId } = error.context;
	return given({ sessionId, taskId, renderId });
}

const given = (ids: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined));

const idsOf = (error: NemoVideoError): string[] =>
	Object.entries({ 'Session ID': error.context.sessionId, 'Render ID': error.context.renderId })
		.filter(([, id]) => id !== undefined)
		.map(([label, id]) => `${label}: ${id}.`);
