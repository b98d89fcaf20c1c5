/**
 * The calls of an agent's tool. n8n counts each try of Retry On Fail as a run of its own, so a call is known by what it
 * asks for, and by how many of the same kind have succeeded before it: the same call after a success is new work.
 *
 * An agent that fails after its tool has succeeded (its model does not answer) begins anew when a person presses Retry
 * in the executions list, and asks for the same again. So a finished call is kept, and found once by each later
 * execution: its steps then find what they have done, without sending anything.
 */
import type { IExecuteFunctions } from 'n8n-workflow';

import { sourceOf } from '../io/agentFiles';
import { noteKeys, readNote, writeNote } from './notes';
import { hashOf, workOf } from './work';

/** Of a call that has succeeded. */
interface Finished {
	execution: string;
	/** Which run of the agent asked, and for which item: in a loop, the same words for another item are other work. */
	from: string;
}

/** What is kept of finished calls at most, in characters; an edit takes some thousands. */
const MAX_KEPT = 500_000;

/** Found once for each call: another of the same words may end while it goes on. */
const known = new WeakMap<IExecuteFunctions, string>();

/** The prefix of the call's notes. */
export function callOf(ctx: IExecuteFunctions): string {
	const call = known.get(ctx) ?? freeCall(ctx);
	known.set(ctx, call);
	return call;
}

function freeCall(ctx: IExecuteFunctions): string {
	const work = `tool/${workOf(ctx)}`;
	const from = askedFrom(ctx);
	for (let number = 0; ; number++) {
		const call = `${work}/${number}`;
		const note = readNote(ctx, finishedKey(call));
		const finished = note === undefined ? undefined : (JSON.parse(note) as Finished);
		const isInherited = finished?.execution !== ctx.getExecutionId() && finished?.from === from;
		if (!finished || isInherited) return call;
	}
}

/** After a call has succeeded: the next one with the same parameters is another call. */
export function finishCall(ctx: IExecuteFunctions): void {
	const call = callOf(ctx);
	const finished: Finished = { execution: ctx.getExecutionId(), from: askedFrom(ctx) };
	writeNote(ctx, finishedKey(call), JSON.stringify(finished));
	known.delete(ctx);
	dropOldest(ctx);
}

/** n8n writes all notes into its database each time: the oldest finished calls go first. */
function dropOldest(ctx: IExecuteFunctions): void {
	const keys = noteKeys(ctx);
	const calls = keys
		.filter((key) => key.startsWith(FINISHED))
		.map((key) => key.slice(FINISHED.length));
	const notesOf = (call: string) => keys.filter((key) => key.startsWith(`${call}/`));
	const sizes = calls.map((call) =>
		notesOf(call).reduce((sum, key) => sum + (readNote(ctx, key)?.length ?? 0), 0),
	);
	let kept = sizes.reduce((sum, size) => sum + size, 0);
	for (let i = 0; kept > MAX_KEPT && i < calls.length; i++) {
		kept -= sizes[i];
		for (const key of [...notesOf(calls[i]), finishedKey(calls[i])]) writeNote(ctx, key, undefined);
	}
}

const FINISHED = 'finished/';
const finishedKey = (call: string) => `${FINISHED}${call}`;

function askedFrom(ctx: IExecuteFunctions): string {
	const { previousNode, previousNodeRun } = sourceOf(ctx) ?? {};
	const [item] = ctx.getInputData();
	return hashOf([previousNode, previousNodeRun, { ...item?.json, toolCallId: undefined }]);
}
