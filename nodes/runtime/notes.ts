/**
 * The notes of a node: texts that n8n keeps with the execution, also when it fails. Retry in the executions list starts
 * from a copy of those of the row that it is pressed on.
 */
import type { IExecuteFunctions } from 'n8n-workflow';

const FIRST = 'firstExecution';

/**
 * What retries have noted, by the execution that they all go back to and the node: the row that a person presses Retry
 * on a second time does not hold it. Lost when n8n ends, and known to this process only.
 */
const byRetries = new Map<string, Map<string, string | undefined>>();
const MAX_NODES = 50;

export function readNote(ctx: IExecuteFunctions, key: string): string | undefined {
	const text = ctx.getContext('node')[key];
	return typeof text === 'string' ? text : undefined;
}

/** `undefined` deletes the note. */
export function writeNote(ctx: IExecuteFunctions, key: string, text: string | undefined): void {
	put(ctx, key, text);
	if (ctx.getMode() !== 'retry') return;
	const origin = originOf(ctx);
	const notes = byRetries.get(origin) ?? new Map<string, string | undefined>();
	notes.set(key, text);
	// The one that was written last is the last to go.
	byRetries.delete(origin);
	byRetries.set(origin, notes);
	const [oldest] = byRetries.keys();
	if (byRetries.size > MAX_NODES) byRetries.delete(oldest);
}

/** Before a node begins: what other retries of the same execution have noted since. */
export function takeNotes(ctx: IExecuteFunctions): void {
	if (readNote(ctx, FIRST) === undefined) put(ctx, FIRST, ctx.getExecutionId());
	if (ctx.getMode() !== 'retry') return;
	for (const [key, text] of byRetries.get(originOf(ctx)) ?? []) put(ctx, key, text);
}

export const noteKeys = (ctx: IExecuteFunctions): string[] => Object.keys(ctx.getContext('node'));

function put(ctx: IExecuteFunctions, key: string, text: string | undefined): void {
	const store = ctx.getContext('node');
	if (text === undefined) delete store[key];
	else store[key] = text;
}

const originOf = (ctx: IExecuteFunctions) => `${readNote(ctx, FIRST)}/${ctx.getNode().name}`;
