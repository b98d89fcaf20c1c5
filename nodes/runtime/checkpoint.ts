/** What survives a retry of the node: the checkpoints of a step, and the result of a finished one. */
import { createHash } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import { PRESETS, type Checkpoint, type PresetName } from '../../nemovideo';
import { isTool } from '../io/agentFiles';
import type { Step, StepResult } from './step';
import { withoutTokens } from './withoutTokens';

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
	const store = () => ctx.getContext('node');
	const entryOf = (key: string) => {
		const text = store()[fullKey(key)];
		return typeof text === 'string' ? (JSON.parse(text) as Entry) : undefined;
	};
	const isInherited = (key: string) => {
		const entry = entryOf(key);
		return entry !== undefined && entry.execution !== ctx.getExecutionId();
	};
	return {
		load: <T>(key: string) => entryOf(key)?.value as T | undefined,
		save: (key, value) => {
			const entry: Entry = { execution: ctx.getExecutionId(), value: withoutTokens(value) };
			if (value === undefined) delete store()[fullKey(key)];
			else store()[fullKey(key)] = JSON.stringify(entry);
		},
		isInherited,
		isOfAnotherCall: (key) =>
			isInherited(key) || (isTool(ctx.getNode()) && entryOf(key) !== undefined),
	};
}

/**
 * In a loop, each run of a node is work of its own. As a tool of an agent, n8n counts each try of Retry On Fail
 * as a run: there a call is known by what it asks for, and forgotten as soon as it has succeeded (`forgetCall`).
 */
function runOf(ctx: IExecuteFunctions): string {
	if (isTool(ctx.getNode())) return `tool/${workOf(ctx)}`;
	return String(ctx.getWorkflowDataProxy(0).$runIndex as number);
}

/** After a tool's call has succeeded, the next one with the same parameters is another call. */
export function forgetCall(ctx: IExecuteFunctions): void {
	const store = ctx.getContext('node');
	const prefix = `${runOf(ctx)}/`;
	for (const key of Object.keys(store)) if (key.startsWith(prefix)) delete store[key];
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

/**
 * What tells one call of a tool from another. Options do not: a call that is repeated with other ones finds what was
 * done. Which file, which output: that is told apart where it matters, by the checkpoints themselves.
 */
function workOf(ctx: IExecuteFunctions): string {
	const read = (name: string) => valueOf(ctx, name, 0);
	// A preset is its words: typed by hand, they are the same work.
	const words = PRESETS[read('preset') as PresetName] ?? read('instruction');
	const others = ['operation', 'sessionId', 'renderId', 'message', 'source', 'urls'].map(read);
	return hashOf([words, ...others]);
}

/** The node's parameters as they are for this item. */
function parametersOf(ctx: IExecuteFunctions, itemIndex: number): string {
	const names = Object.keys(ctx.getNode().parameters);
	return hashOf([names, names.map((name) => valueOf(ctx, name, itemIndex))]);
}

function valueOf(ctx: IExecuteFunctions, name: string, itemIndex: number): unknown {
	try {
		return ctx.getNodeParameter(name, itemIndex, null);
	} catch {
		// An expression that cannot be resolved fails where it is read.
		return null;
	}
}

/** How long and how often is waited is no part of the work, and may be raised before it is repeated. */
const LIMITS = new Set(['timeout', 'idleTimeout', 'maxWait', 'pollInterval', 'concurrency']);

/** Other white space is the same: a model that repeats a call may set it differently. */
const asked = (key: string, value: unknown): unknown => {
	if (LIMITS.has(key)) return undefined;
	return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
};

const hashOf = (values: unknown[]) =>
	createHash('sha256').update(JSON.stringify(values, asked)).digest('hex').slice(0, 16);
