/** The one loop over items that all nodes share: sign-in, errors, pairing, what is carried on. */
import { createHash } from 'crypto';
import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
} from 'n8n-workflow';

import {
	NemoVideoClient,
	NemoVideoError,
	withContext,
	type Clock,
	type Memory,
	type ProblemContext,
} from '../../nemovideo';
import { clock } from './clock';
import { binariesOf, type Binaries } from './binaries';
import { failureJson, toNodeError } from './nodeError';
import { fieldsOf, type Fields } from './parameters';
import { openTransport } from './transport';

/** One item on its way through a node. */
export interface Step {
	ctx: IExecuteFunctions;
	itemIndex: number;
	/** The input's own json without what earlier NemoVideo nodes put out for themselves. */
	carried: IDataObject;
	/** Everything the input's json holds. */
	input: IDataObject;
	inputBinary?: IBinaryKeyData;
	fields: Fields;
	client: NemoVideoClient;
	binaries: Binaries;
	clock: Clock;
	signal?: AbortSignal;
	/** Survives n8n's Retry On Fail within one execution; kept per item, run and parameters. */
	memory: Memory;
	/** Tells whoever watches: the browser's console in a manual run, and the log. */
	tell: (message: string) => void;
}
export interface StepResult {
	json: IDataObject;
	binary?: IBinaryKeyData;
}

/** What NemoVideo nodes put out for the next one to read, and no later one needs. */
const OWN_OUTPUTS = [
	'changes',
	'events',
	'files',
	'media',
	'nextAction',
	'readyForExport',
	'recovered',
	'silent',
	'state',
	'summary',
	'text',
	'timeline',
	'toolCalls',
	'tracks',
	'durationMs',
	'error',
	'description',
];

/** Runs `work` for each item; one output item for each input item, paired with it. */
export async function forEachItem(
	ctx: IExecuteFunctions,
	work: (step: Step) => Promise<StepResult>,
): Promise<INodeExecutionData[][]> {
	const items = ctx.getInputData();
	const binaries = binariesOf(ctx);
	const signal = ctx.getExecutionCancelSignal?.();
	const tell = teller(ctx);
	const opened = await openTransport(ctx, () => binaries.readableClass()).then(
		(transport) => ({ client: new NemoVideoClient(transport, clock, signal) }),
		(error: unknown) => ({ error }),
	);
	const results: INodeExecutionData[] = [];
	for (const [itemIndex, item] of items.entries()) {
		const run = async (): Promise<StepResult> => {
			if ('error' in opened) return await Promise.reject(opened.error);
			if (signal?.aborted) throw new NemoVideoError('cancelled');
			return await work({
				ctx,
				itemIndex,
				input: item.json,
				carried: carriedOf(item.json),
				inputBinary: item.binary,
				fields: fieldsOf(ctx, itemIndex),
				client: opened.client,
				binaries,
				clock,
				signal,
				memory: memoryOf(ctx, itemIndex),
				tell,
			});
		};
		const result = await run().then(
			(done): INodeExecutionData => ({ ...done, pairedItem: { item: itemIndex } }),
			(error: unknown): INodeExecutionData => {
				const known = withContext(error, idsOf(ctx, itemIndex));
				const nodeError = toNodeError(ctx.getNode(), known, itemIndex, items.length);
				if (!ctx.continueOnFail() || signal?.aborted) throw nodeError;
				const json = failureJson(ctx.getNode(), nodeError, carriedOf(item.json));
				return { json, pairedItem: { item: itemIndex } };
			},
		);
		results.push(result);
	}
	return [results];
}

/** The ids that a step was about, for its error: whatever fails, they must not be lost. */
function idsOf(ctx: IExecuteFunctions, itemIndex: number): ProblemContext {
	const fields = fieldsOf(ctx, itemIndex);
	const read = (name: string) => {
		try {
			return fields.text(name) || undefined;
		} catch {
			// An expression that cannot be worked out has its own error.
			return undefined;
		}
	};
	return { sessionId: read('sessionId'), renderId: read('renderId') };
}

function carriedOf(json: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(json).filter(([key]) => !OWN_OUTPUTS.includes(key)));
}

function teller(ctx: IExecuteFunctions): (message: string) => void {
	const name = ctx.getNode().name;
	return (message) => {
		ctx.logger?.info(`${name}: ${message}`);
		if (ctx.getMode() === 'manual') ctx.sendMessageToUI(`${name}: ${message}`);
	};
}

/** Keeps a step's notes in what n8n keeps for the node, so that a retry of the node finds them. */
function memoryOf(ctx: IExecuteFunctions, itemIndex: number): Memory {
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
