import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import type { Checkpoint, Clock, CommonContext, NemoVideoClient } from '../../nemovideo';
import type { Binaries } from '../io/binaries';
import type { Fields } from './fields';

/** The input item of an operation. */
export interface InputItem {
	/** Position among the node's input items, from 0. */
	index: number;
	json: IDataObject;
	binary?: IBinaryKeyData;
}

/** What an item has left at NemoVideo so far, for an error that does not know it. */
export interface LeftBehind extends Pick<CommonContext, 'sessionId' | 'taskId' | 'renderId'> {
	/** An instruction was sent, and perhaps paid for. */
	mayBePaid?: boolean;
}

/** Everything an operation needs to work on one item. */
export interface Step {
	item: InputItem;
	nodeName: string;
	/** The node's fields, read for this item. */
	fields: Fields;
	client: NemoVideoClient;
	binaries: Binaries;
	/** Kept per item across Retry On Fail and Retry in the executions list. */
	checkpoint: Checkpoint;
	/** The same for all items of the node. */
	sharedCheckpoint: Checkpoint;
	/** Written by the operation as it goes. */
	left: LeftBehind;
	clock: Clock;
	/** Aborts when the execution is cancelled. */
	cancelSignal?: AbortSignal;
	/** Aborts on a cancel and when another item has failed: for waits that can be resumed later. */
	waitSignal: AbortSignal;
	/** Runs work within the node's concurrency limit (Items at Once). */
	limit: <T>(work: () => Promise<T>) => Promise<T>;
	/** Runs paid work on a session when nothing else is at work on it; waits for that for `limitMs` at most. */
	inTurn: <T>(sessionId: string, limitMs: number, work: () => Promise<T>) => Promise<T>;
	/** Asks the Chat Model beneath the node one thing; undefined where there is none. Rejects where it fails. */
	askModel: (order: string, message: string) => Promise<string | undefined>;
	/** Writes to n8n's log, and in a manual run to the browser's console. */
	log: (message: string) => void;
	/** Writes to the log and, where the workflow streams to n8n's chat, to the person there. */
	notify: (message: string) => void;
}

/** What an operation puts out itself; the input's other json fields are added by the item loop. */
export interface StepResult {
	json: IDataObject;
	binary?: IBinaryKeyData;
}

/** Does the work of a node for one item. */
export type Operation = (step: Step) => Promise<StepResult>;
