/** The one loop over items that all nodes share: sign-in, errors, pairing, what is carried on. */
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
	type PollRhythm,
	type ProblemContext,
} from '../../nemovideo';
import { clock, rhythm } from '../io/clock';
import { binariesOf, type Binaries } from '../io/binaries';
import { failureJson, toNodeError } from './nodeError';
import { fieldReader, type Fields } from './fields';
import { BatchStopped, Places } from './limiter';
import { memoryOf, rememberedResult } from './checkpoint';
import { openTransport } from '../io/transport';

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
	/** Of all renders that this n8n process waits for. */
	rhythm: PollRhythm;
	/** n8n's Stop. */
	signal?: AbortSignal;
	/** Also ends when another item of the batch has failed: for waits that can be taken up again. */
	waitSignal: AbortSignal;
	/** Does a part of the work while holding one of the places of the batch. */
	place: <T>(part: () => Promise<T>) => Promise<T>;
	/** Survives n8n's Retry On Fail within one execution; kept per item, run and parameters. */
	memory: Memory;
	/** Tells whoever watches: the browser's console in a manual run, and the log. */
	tell: (message: string) => void;
	/** Tells the person in n8n's chat, where the workflow streams to it, and whoever watches. */
	tellPerson: (message: string) => void;
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

export interface LoopOptions {
	/** Items with the same word here go one after another, in their order; the others side by side. */
	lane?: (step: Step) => string;
	/** The work takes places by itself, through `step.place`, since it waits much and works little. */
	takesPlacesItself?: boolean;
}

/**
 * Runs `work` for each item, side by side where they may; one output item for each input item, in order
 * and paired with it. A failure stops what has not begun, unless the node is told to continue.
 */
export async function forEachItem(
	ctx: IExecuteFunctions,
	work: (step: Step) => Promise<StepResult>,
	{ lane, takesPlacesItself }: LoopOptions = {},
): Promise<INodeExecutionData[][]> {
	const items = ctx.getInputData();
	const node = ctx.getNode();
	const binaries = binariesOf(ctx);
	const fieldsOf = fieldReader(ctx);
	const signal = ctx.getExecutionCancelSignal?.();
	const batch = batchOf(ctx, signal);
	const tell = teller(ctx);
	const opened = await openTransport(ctx, () => binaries.readableClass()).then(
		(transport) => ({ client: new NemoVideoClient(transport, clock, signal) }),
		(error: unknown) => ({ error }),
	);
	const run = async (itemIndex: number): Promise<StepResult> => {
		if ('error' in opened) return await Promise.reject(opened.error);
		const item = items[itemIndex];
		const memory = memoryOf(ctx, itemIndex);
		const step: Step = {
			ctx,
			itemIndex,
			input: item.json,
			carried: carriedOf(item.json),
			inputBinary: item.binary,
			fields: fieldsOf(itemIndex),
			client: opened.client,
			binaries,
			clock,
			rhythm: rhythm(),
			signal,
			waitSignal: batch.signal,
			memory,
			place: async (part) => await batch.places.hold(part),
			tell,
			tellPerson: (message) => {
				tell(message);
				if (!ctx.isStreaming?.()) return;
				ctx.sendChunk('begin', itemIndex);
				ctx.sendChunk('item', itemIndex, message);
				ctx.sendChunk('end', itemIndex);
			},
		};
		const once = async () => {
			if (signal?.aborted) throw new NemoVideoError('cancelled');
			return await rememberedResult(node, memory, async () => await work(step));
		};
		const placed = takesPlacesItself ? once : async () => await batch.places.hold(once);
		return await batch.places.inLane(lane?.(step) ?? '', placed);
	};
	const settled = items.map(
		async (item, itemIndex) =>
			await run(itemIndex).then(
				(done): INodeExecutionData => ({ ...done, pairedItem: { item: itemIndex } }),
				(error: unknown): INodeExecutionData | Failure => {
					const known = withContext(error, idsOf(fieldsOf(itemIndex)));
					const nodeError = toNodeError(node, known, itemIndex, items.length);
					if (!ctx.continueOnFail() || signal?.aborted) {
						batch.stop();
						return new Failure(nodeError, error);
					}
					const json = failureJson(node, nodeError, carriedOf(item.json));
					return { json, pairedItem: { item: itemIndex } };
				},
			),
	);
	const results = await Promise.all(settled);
	const failures = results.filter((result) => result instanceof Failure);
	const first = failures.find((failure) => !failure.isConsequence) ?? failures[0];
	if (first) throw first.nodeError;
	return [results as INodeExecutionData[]];
}

/** An item that failed; of several, the first that is not only a consequence of another is told. */
class Failure {
	readonly isConsequence: boolean;

	constructor(
		readonly nodeError: Error,
		cause: unknown,
	) {
		const waitEnded = cause instanceof NemoVideoError && cause.problem === 'cancelled';
		this.isConsequence = cause instanceof BatchStopped || waitEnded;
	}
}

/** How many items may hold the service or the wire at once, unless the user says otherwise. */
const DEFAULT_CONCURRENCY = 5;

function batchOf(ctx: IExecuteFunctions, signal: AbortSignal | undefined) {
	const wanted = Number(ctx.getNodeParameter('options.concurrency', 0, DEFAULT_CONCURRENCY));
	const places = new Places(
		Number.isFinite(wanted) ? Math.max(1, Math.floor(wanted)) : DEFAULT_CONCURRENCY,
	);
	const waits = new AbortController();
	if (signal?.aborted) waits.abort();
	signal?.addEventListener('abort', () => waits.abort(), { once: true });
	return {
		places,
		/** Ends waits that can be taken up again: at a cancel, and when another item has failed. */
		signal: waits.signal,
		stop: () => {
			places.stop();
			waits.abort();
		},
	};
}

/** The ids that a step was about, for its error: whatever fails, they must not be lost. */
function idsOf(fields: Fields): ProblemContext {
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
