import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { optionsOnlyConcurrency, sessionIdFields } from '../properties';
import { getTimeline } from '../operations/timeline';
import { forEachItem } from '../runtime/itemLoop';

export class NemoVideoGetTimeline implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Get Timeline',
		name: 'nemoVideoGetTimeline',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["simplify"] ? "summary and tracks" : "raw state" }}',
		description:
			'Step 4 of 5: get the timeline of a NemoVideo session: a summary, its tracks and segments, and whether it can be exported',
		defaults: { name: 'NemoVideo Get Timeline' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			...sessionIdFields,
			{
				displayName: 'Simplify',
				name: 'simplify',
				type: 'boolean',
				default: true,
				description:
					'Whether to return a simplified version of the response instead of the raw data',
			},
			optionsOnlyConcurrency,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, getTimeline);
	}
}
