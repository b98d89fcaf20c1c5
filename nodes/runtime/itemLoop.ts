/** Runs a node's operation for each input item: limits, errors, pairing, and the input's json that travels on. */
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import {
	isProblem,
	NemoVideoClient,
	NemoVideoError,
	withContext,
	type CommonContext,
} from '../../nemovideo';
import { isTool } from '../io/agentFiles';
import { binariesOf } from '../io/binaries';
import { askChatModel } from '../io/chatModel';
import { clock } from '../io/clock';
import { KeyedQueue } from '../io/keyedQueue';
import { openTransport } from '../io/transport';
import { checkpointOf, resultOnce } from './checkpoint';
import { fieldsOf, type Fields } from './fields';
import { BatchStopped, Limiter, Slot } from './limiter';
import { logger, notifier } from './messages';
import { takeNotes } from './notes';
import { failureJson, idsIn, toNodeError, withoutFailureIn } from './nodeError';
import type { LeftBehind, Operation, Step, StepResult } from './step';
import { finishCall } from './toolCalls';
import { inTurn } from './turns';
import { namedWithoutTokens, withoutTokens } from './withoutTokens';

export interface LoopOptions {
	/** Items with the same key run one after another, in their order; the others side by side. */
	orderBy?: (fields: Fields) => string;
	/** The operation calls `step.limit` itself, since it waits long and works little. */
	limitsItself?: boolean;
}

/**
 * Runs the operation for each item, side by side within the limit. One output item for each input item, in
 * order and paired with it. A failure stops what has not begun, unless the node continues on failure.
 * Throws NodeApiError or NodeOperationError.
 */
export async function forEachItem(
	ctx: IExecuteFunctions,
	operation: Operation,
	options: LoopOptions = {},
): Promise<INodeExecutionData[][]> {
	const batch = await openBatch(ctx);
	const queue = new KeyedQueue();
	const outcomes = ctx.getInputData().map(async (_, index) => {
		const fields = fieldsOf(ctx, index);
		const key = options.orderBy && readOrEmpty(options.orderBy, fields);
		const one = { index, fields, left: {} };
		return await queue.run(key ?? '', async () => await settle(batch, one, operation, options));
	});
	const items = successesOf(await Promise.all(outcomes));
	if (isTool(ctx.getNode()) && !batch.hasFailures) finishCall(ctx);
	return [items];
}

/** One item, the node's fields as they are for it, and what it has left at NemoVideo. */
interface One {
	index: number;
	fields: Fields;
	left: LeftBehind;
}

/** What all items of one run of a node share. */
interface Batch {
	ctx: IExecuteFunctions;
	shared: Pick<
		Step,
		'binaries' | 'clock' | 'cancelSignal' | 'waitSignal' | 'log' | 'sharedCheckpoint'
	>;
	limiter: Limiter;
	/** The credential could not be read: every item fails with this. */
	openError?: unknown;
	client?: NemoVideoClient;
	baseUrl: string;
	/** An item failed, and the node goes on all the same. */
	hasFailures: boolean;
	/** No further item begins, and waits that can be resumed end. */
	stop(): void;
}

async function openBatch(ctx: IExecuteFunctions): Promise<Batch> {
	takeNotes(ctx);
	const cancelSignal = ctx.getExecutionCancelSignal?.();
	const binaries = binariesOf(ctx);
	const limiter = new Limiter(concurrencyOf(ctx));
	const waits = new AbortController();
	if (cancelSignal?.aborted) waits.abort();
	cancelSignal?.addEventListener('abort', () => waits.abort(), { once: true });
	const opened = await openTransport(ctx, () => binaries.readableClass()).then(
		(transport) => ({
			client: new NemoVideoClient(transport, clock, cancelSignal),
			baseUrl: transport.baseUrl,
		}),
		(openError: unknown) => ({ openError, baseUrl: '' }),
	);
	return {
		ctx,
		shared: {
			binaries,
			clock,
			cancelSignal,
			waitSignal: waits.signal,
			log: logger(ctx),
			sharedCheckpoint: checkpointOf(ctx, 'shared'),
		},
		limiter,
		...opened,
		hasFailures: false,
		stop: () => {
			limiter.stop();
			waits.abort();
		},
	};
}

const DEFAULT_CONCURRENCY = 5;
/** As the field says; each has a connection of its own. */
const MAX_CONCURRENCY = 1_000;

function concurrencyOf(ctx: IExecuteFunctions): number {
	const wanted = Number(ctx.getNodeParameter('options.concurrency', 0, DEFAULT_CONCURRENCY));
	if (!Number.isFinite(wanted)) return DEFAULT_CONCURRENCY;
	return Math.min(Math.max(1, Math.floor(wanted)), MAX_CONCURRENCY);
}

/** An item that failed. */
class Failure {
	constructor(
		readonly nodeError: Error,
		private readonly cause: unknown,
	) {}

	/** It failed only because another item had failed, or because of a cancel. */
	get isConsequence(): boolean {
		return this.cause instanceof BatchStopped || isProblem(this.cause, 'cancelled');
	}
}

/** Runs one item to its end; never rejects. */
async function settle(
	batch: Batch,
	one: One,
	operation: Operation,
	options: LoopOptions,
): Promise<INodeExecutionData | Failure> {
	const { index } = one;
	const { ctx } = batch;
	const slot = new Slot(batch.limiter);
	const input = withoutFailureIn(ctx.getNode(), ctx.getInputData()[index].json);
	return await runItem(batch, one, slot, operation, options)
		.then(
			({ json, binary }): INodeExecutionData => ({
				json: beside(withoutTokens(json), input),
				binary: namedWithoutTokens(binary),
				pairedItem: { item: index },
			}),
			(error: unknown) => failed(batch, one, error),
		)
		.finally(() => slot.release());
}

async function runItem(
	batch: Batch,
	{ index, fields, left }: One,
	slot: Slot,
	operation: Operation,
	{ limitsItself }: LoopOptions,
): Promise<StepResult> {
	const { ctx, shared, client, baseUrl, openError } = batch;
	if (!client) return await Promise.reject(openError);
	const { json, binary } = ctx.getInputData()[index];
	const step: Step = {
		...shared,
		item: { index, json, binary },
		nodeName: ctx.getNode().name,
		fields,
		client,
		checkpoint: checkpointOf(ctx, index),
		left,
		limit: async (work) => await slot.run(work),
		inTurn: async (sessionId, limitMs, work) =>
			await inTurn({ ...shared, baseUrl, sessionId, limitMs }, work),
		askModel: async (order, message) => await askChatModel(ctx, index, order, message),
		notify: notifier(ctx, index, shared.log),
	};
	const run = async () => {
		if (shared.cancelSignal?.aborted) throw new NemoVideoError('cancelled');
		return await resultOnce(ctx, step, async () => await operation(step));
	};
	return limitsItself ? await run() : await slot.run(run);
}

function failed(
	batch: Batch,
	{ index, fields, left }: One,
	error: unknown,
): INodeExecutionData | Failure {
	const { ctx, shared } = batch;
	const node = ctx.getNode();
	const items = ctx.getInputData();
	const isCancelled = shared.cancelSignal?.aborted === true;
	const isEnd = !ctx.continueOnFail() || isCancelled;
	const known = { ...idsOf(fields), ...left };
	const isRetry = isEnd && !isCancelled && ctx.getMode() === 'retry';
	const of = { index, count: items.length, left: known, isRetry };
	const nodeError = toNodeError(node, withContext(error, idsIn(known)), of);
	if (isEnd) {
		batch.stop();
		return new Failure(nodeError, error);
	}
	batch.hasFailures = true;
	return { json: failureJson(node, nodeError, items[index].json), pairedItem: { item: index } };
}

/** Of several failures, the first that is not only a consequence of another is thrown. */
function successesOf(outcomes: Array<INodeExecutionData | Failure>): INodeExecutionData[] {
	const failures = outcomes.filter((outcome) => outcome instanceof Failure);
	const first = failures.find((failure) => !failure.isConsequence) ?? failures[0];
	if (first) throw first.nodeError;
	return outcomes as INodeExecutionData[];
}

/** The node's own fields first, then those of the input that it does not replace. */
function beside(own: IDataObject, input: IDataObject): IDataObject {
	const others = Object.entries(input).filter(([key]) => !Object.hasOwn(own, key));
	return { ...own, ...Object.fromEntries(others) };
}

/** The ids an item was about, for its error: they must never be lost. */
function idsOf(fields: Fields): CommonContext {
	const read = (name: string) => readOrEmpty(() => fields.text(name, name), fields) || undefined;
	return { sessionId: read('sessionId'), renderId: read('renderId') };
}

// An expression that cannot be resolved has an error of its own, thrown where the operation reads it.
function readOrEmpty(read: (fields: Fields) => string, fields: Fields): string {
	try {
		return read(fields);
	} catch {
		return '';
	}
}
