import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { readMedia, readTimeline } from '../../nemovideo';
import { optionsOnlyConcurrency, sessionIdField } from '../properties';
import { forEachItem, type Step, type StepResult } from '../runtime/itemLoop';

export class NemoVideoGetTimeline implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Get Timeline',
		name: 'nemoVideoGetTimeline',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["simplify"] ? "summary and tracks" : "raw state" }}',
		description:
			'Get the timeline of a NemoVideo session: a summary, its tracks and segments, and whether it can be exported',
		defaults: { name: 'NemoVideo Get Timeline' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			sessionIdField,
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

async function getTimeline({ client, fields, carried }: Step): Promise<StepResult> {
	const sessionId = fields.required('sessionId', 'Session ID');
	const state = await client.state(sessionId);
	if (!fields.flag('simplify'))
		return { json: { ...carried, sessionId, state: state as IDataObject } };
	const { summary, tracks, durationMs, readyForExport } = readTimeline(state.draft);
	const media = readMedia(state);
	const json = { ...carried, sessionId, summary, tracks, durationMs, readyForExport, media };
	return { json: json as unknown as IDataObject };
}
