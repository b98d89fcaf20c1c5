// The nodes of examples/ and their expressions, read by n8n's own interpreter.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Expression } from 'n8n-workflow';

interface Node {
	name: string;
	type: string;
	onError?: string;
	retryOnFail?: boolean;
	parameters: Record<string, unknown> & {
		text?: string;
		operation?: string;
		additionalFields?: { parse_mode?: string };
		options?: { historySize?: number };
		assignments?: { assignments: Array<{ name: string; value: unknown }> };
	};
}
interface Example {
	settings: Record<string, unknown>;
	nodes: Node[];
	connections: Record<string, { main: Array<Array<{ node: string }>> }>;
}

export const read = (name: string) =>
	JSON.parse(
		readFileSync(path.join(__dirname, '..', '..', '..', 'examples', `${name}.json`), 'utf8'),
	) as Example;
export const nodeOf = (name: string, node: string) =>
	read(name).nodes.find((one) => one.name === node) as Node;

/** What an expression gives for an item, with what the named nodes have put out before. */
export function valueOf(
	expression: unknown,
	json: object,
	before: Record<string, object> = {},
): unknown {
	const node = (name: string) => {
		const item = { json: before[name] ?? {} };
		return { isExecuted: name in before, item, first: () => item, all: () => [item] };
	};
	const data = { $json: json, $: node } as never;
	return new Expression('Etc/UTC').resolveSimpleParameterValue(expression as string, data);
}
/** The fields that a Set node makes. */
export const made = (
	name: string,
	node: string,
	json: object,
	before: Record<string, object> = {},
) =>
	Object.fromEntries(
		nodeOf(name, node).parameters.assignments!.assignments.map((field) => [
			field.name,
			valueOf(field.value, json, before),
		]),
	) as Record<string, never>;
