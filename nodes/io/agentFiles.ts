/** The files that an agent hands to its tool. n8n gives a tool what the model wrote, and no files. */
import type { IExecuteFunctions, INode, INodeExecutionData, ISourceData } from 'n8n-workflow';

import { filesOf, isCombined, type BinaryFields } from './itemFiles';

export const isTool = (node: INode): boolean => node.type.endsWith('Tool');

/** What n8n offers to expressions as `$('Name')`. */
interface NodeOutput {
	isExecuted: boolean;
	all(output?: number, run?: number): unknown[];
}

/**
 * The files of the item that the agent works on; where it has none, those of the nodes before the agent. Of
 * several items none says which one is meant: their files are left out. Empty where the node is no tool.
 */
export function filesBeforeAgent(ctx: IExecuteFunctions): BinaryFields {
	const source = isTool(ctx.getNode()) ? sourceOf(ctx) : undefined;
	if (!source) return {};
	const { previousNode, previousNodeOutput, previousNodeRun } = source;
	const direct = filesFrom(ctx, previousNode, previousNodeOutput, previousNodeRun);
	if (Object.keys(direct).length > 0) return direct;
	const files: BinaryFields = {};
	for (const { name } of ctx.getParentNodes(previousNode)) {
		for (const [field, file] of Object.entries(filesFrom(ctx, name))) {
			// A node that hands its input on has the same files.
			const isKnown = Object.values(files).some((other) => isSame(other, file));
			if (!isKnown) files[Object.hasOwn(files, field) ? `${name}.${field}` : field] = file;
		}
	}
	return files;
}

const isSame = (a: BinaryFields[string], b: BinaryFields[string]): boolean =>
	a === b || (a.id !== undefined && a.id === b.id);

/** The node before the agent, or the agent, by the version of the agent. */
export function sourceOf(ctx: IExecuteFunctions): ISourceData | undefined {
	const paired = ctx.getInputData()[0]?.pairedItem;
	const origin = typeof paired === 'object' && !Array.isArray(paired) && paired.sourceOverwrite;
	if (origin) return origin;
	try {
		return ctx.getInputSourceData(0);
	} catch {
		// Called from outside of a workflow, by the MCP Server Trigger for example.
		return undefined;
	}
}

function filesFrom(ctx: IExecuteFunctions, name: string, output?: number, run?: number) {
	const outputOf = ctx.getWorkflowDataProxy(0).$ as (node: string) => NodeOutput;
	try {
		const node = outputOf(name);
		const items = node.isExecuted ? node.all(output, run) : [];
		if (items.length !== 1) return {};
		// In the combined mode n8n gives the json alone.
		const [item] = items as Array<Partial<INodeExecutionData>>;
		return filesOf(ctx, isCombined(ctx) ? ({ json: item } as INodeExecutionData) : item);
	} catch {
		// n8n refuses to look at nodes on another branch.
		return {};
	}
}
