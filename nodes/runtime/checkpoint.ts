/** What survives n8n's Retry On Fail within one execution: notes of a step, and the result of one that is done. */
import { createHash } from 'crypto';
import type { IExecuteFunctions, INode } from 'n8n-workflow';

import { recall, remember, type Memory } from '../../nemovideo';
import type { StepResult } from './itemLoop';

/**
 * Where n8n retries the node, it runs all items again: those that are done already answer from what is
 * remembered, so that no session, upload or clip is made a second time.
 */
export async function rememberedResult(
	node: INode,
	memory: Memory,
	work: () => Promise<StepResult>,
): Promise<StepResult> {
	if (node.retryOnFail !== true) return await work();
	const before = recall<StepResult>(memory, 'result');
	if (before) return before;
	const result = await work();
	// Files that n8n keeps inside the item are too large to be kept twice.
	const small = Object.values(result.binary ?? {}).every((file) => file.id !== undefined);
	if (small) remember(memory, 'result', result);
	return result;
}

/** Keeps a step's notes in what n8n keeps for the node, so that a retry of the node finds them. */
export function memoryOf(ctx: IExecuteFunctions, itemIndex: number): Memory {
	let known: string | undefined;
	const prefix = () => (known ??= `${runAndParameters(ctx, itemIndex)}/`);
	const store = () => ctx.getContext('node');
	return {
		get: (key) => store()[prefix() + key] as string | undefined,
		set: (key, value) => {
			if (value === undefined) delete store()[prefix() + key];
			else store()[prefix() + key] = value;
		},
	};
}

function runAndParameters(ctx: IExecuteFunctions, itemIndex: number): string {
	const run = ctx.getWorkflowDataProxy(itemIndex).$runIndex as number;
	const parameters = JSON.stringify(ctx.getNode().parameters);
	return `${run}/${itemIndex}/${createHash('sha256').update(parameters).digest('hex').slice(0, 16)}`;
}

/** Does one part of a step once, also when n8n runs the step again; the outcome is kept as JSON. */
export async function once<T>(memory: Memory, key: string, part: () => Promise<T>): Promise<T> {
	const before = recall<T>(memory, key);
	if (before) return before;
	const outcome = await part();
	remember(memory, key, outcome);
	return outcome;
}
