/** What survives Retry On Fail within one execution: the checkpoints of a step, and the result of a finished one. */
import { createHash } from 'crypto';
import type { IExecuteFunctions, INode } from 'n8n-workflow';

import type { Checkpoint } from '../../nemovideo';
import type { StepResult } from './step';
import { withoutTokens } from './withoutTokens';

/** Stores the checkpoints of one item in the node's execution context, which n8n keeps between tries. */
export function checkpointOf(ctx: IExecuteFunctions, itemIndex: number): Checkpoint {
	let known: string | undefined;
	const prefix = () => (known ??= `${runAndParameters(ctx, itemIndex)}/`);
	const store = () => ctx.getContext('node');
	return {
		load: <T>(key: string) => {
			const text = store()[prefix() + key];
			return typeof text === 'string' ? (JSON.parse(text) as T) : undefined;
		},
		save: (key, value) => {
			if (value === undefined) delete store()[prefix() + key];
			else store()[prefix() + key] = JSON.stringify(withoutTokens(value));
		},
	};
}

function runAndParameters(ctx: IExecuteFunctions, itemIndex: number): string {
	const run = ctx.getWorkflowDataProxy(itemIndex).$runIndex as number;
	const parameters = JSON.stringify(ctx.getNode().parameters);
	return `${run}/${itemIndex}/${createHash('sha256').update(parameters).digest('hex').slice(0, 16)}`;
}

/** Runs one part of a step once, also when n8n runs the step again; its outcome is kept as JSON. */
export async function once<T>(
	checkpoint: Checkpoint,
	key: string,
	part: () => Promise<T>,
): Promise<T> {
	const before = checkpoint.load<T>(key);
	if (before !== undefined) return before;
	const outcome = await part();
	checkpoint.save(key, outcome);
	return outcome;
}

/**
 * n8n retries a node with all its items. An item that was finished before gives its stored result, so that
 * no session, upload or clip is made a second time.
 */
export async function resultOnce(
	node: INode,
	checkpoint: Checkpoint,
	work: () => Promise<StepResult>,
): Promise<StepResult> {
	if (node.retryOnFail !== true) return await work();
	const before = checkpoint.load<StepResult>('result');
	if (before) return before;
	const result = await work();
	// A file that n8n keeps inside the item is too large to be stored twice.
	const stored = Object.values(result.binary ?? {}).every((file) => file.id !== undefined);
	if (stored) checkpoint.save('result', result);
	return result;
}
