/** What a node is asked to do for an item, as a short text: the same text, the same work. */
import { createHash } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import { PRESETS, type PresetName } from '../../nemovideo';

/**
 * What tells one call of a tool from another. Options do not: a call that is repeated with other ones finds what was
 * done. Which file, which output: that is told apart where it matters, by the checkpoints themselves.
 */
export function workOf(ctx: IExecuteFunctions): string {
	const read = (name: string) => valueOf(ctx, name, 0);
	// A preset is its words: typed by hand, they are the same work.
	const words = PRESETS[read('preset') as PresetName] ?? read('instruction');
	const others = ['operation', 'sessionId', 'renderId', 'message', 'source', 'urls'].map(read);
	return hashOf([words, ...others]);
}

/** The node's parameters as they are for this item. */
export function parametersOf(ctx: IExecuteFunctions, itemIndex: number): string {
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

export const hashOf = (values: unknown[]) =>
	createHash('sha256').update(JSON.stringify(values, asked)).digest('hex').slice(0, 16);
