/** What survives a retry of the node: the checkpoints of a step, and the result of a finished one. */
import type { IExecuteFunctions } from 'n8n-workflow';

import type { Checkpoint } from '../../nemovideo';
import { isTool } from '../io/agentFiles';
import { readNote, writeNote } from './notes';
import type { Step, StepResult } from './step';
import { callOf } from './toolCalls';
import { withoutTokens } from './withoutTokens';
import { parametersOf } from './work';

/** What is stored under a key: the value, and the execution that saved it. */
interface Entry {
	execution: string;
	value: unknown;
}

/**
 * Checkpoints in the node's execution context. n8n keeps that between the tries of Retry On Fail, and hands it
 * on to the new execution when a person presses Retry in the executions list.
 * `scope`: an item's index, or `shared` for all items and all runs of the node: what one call of a tool has sent to
 * a session counts for the next one.
 */
export function checkpointOf(ctx: IExecuteFunctions, scope: number | 'shared'): Checkpoint {
	let known: string | undefined;
	const prefix = () => (known ??= scope === 'shared' ? scope : `${runOf(ctx)}/${scope}`);
	const fullKey = (key: string) => `${prefix()}/${withoutTokens(key)}`;
	const entryOf = (key: string) => {
		const text = readNote(ctx, fullKey(key));
		return text === undefined ? undefined : (JSON.parse(text) as Entry);
	};
	const isInherited = (key: string) => {
		const entry = entryOf(key);
		return entry !== undefined && entry.execution !== ctx.getExecutionId();
	};
	return {
		load: <T>(key: string) => entryOf(key)?.value as T | undefined,
		save: (key, value) => {
			const entry: Entry = { execution: ctx.getExecutionId(), value: withoutTokens(value) };
			writeNote(ctx, fullKey(key), value === undefined ? undefined : JSON.stringify(entry));
		},
		isInherited,
		isOfAnotherCall: (key) =>
			isInherited(key) || (isTool(ctx.getNode()) && entryOf(key) !== undefined),
	};
}

/** In a loop, each run of a node is work of its own. As a tool of an agent, a call is known by what it asks for. */
function runOf(ctx: IExecuteFunctions): string {
	if (isTool(ctx.getNode())) return callOf(ctx);
	return String(ctx.getWorkflowDataProxy(0).$runIndex as number);
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
	ctx: IExecuteFunctions,
	{ checkpoint, item }: Pick<Step, 'checkpoint' | 'item'>,
	work: () => Promise<StepResult>,
): Promise<StepResult> {
	if (ctx.getNode().retryOnFail !== true) return await work();
	const key = `result/${parametersOf(ctx, item.index)}`;
	const before = checkpoint.load<StepResult>(key);
	if (before) return before;
	const result = await work();
	// A file that n8n keeps inside the item is too large to be stored twice.
	const isStored = Object.values(result.binary ?? {}).every((file) => file.id !== undefined);
	if (isStored) checkpoint.save(key, result);
	return result;
}
