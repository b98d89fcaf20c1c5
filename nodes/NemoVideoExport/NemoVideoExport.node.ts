import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { forEachItem } from '../runtime/itemLoop';
import {
	concurrencyOption,
	fileNameOption,
	maxWaitOption,
	pollIntervalOption,
	renderIdFieldsFor,
	sessionIdFieldsFor,
} from '../properties';
import { runExport } from '../operations/export';

export class NemoVideoExport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Export & Wait',
		name: 'nemoVideoExport',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { exportAndWait: "export and wait", start: "start", getStatus: "get status" }[$rawParameter["operation"]] ?? "operation from an expression" }}',
		description:
			'Step 5 of 5: render the timeline of a NemoVideo session to an MP4, wait until it is ready and download it',
		defaults: { name: 'NemoVideo Export & Wait' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Export and Wait',
						value: 'exportAndWait',
						description: 'Render the clip and wait for it',
						action: 'Export a clip and wait for it',
					},
					{
						name: 'Get Status',
						value: 'getStatus',
						description: 'Look how far a render is, and download the clip when it is ready',
						action: 'Get the status of an export',
					},
					{
						name: 'Start',
						value: 'start',
						description: 'Start a render and go on without waiting',
						action: 'Start an export',
					},
				],
				default: 'exportAndWait',
			},
			...sessionIdFieldsFor(['exportAndWait', 'start']),
			...renderIdFieldsFor(['getStatus']),
			// The service has one quality so far; saved workflows keep the field.
			{ displayName: 'Quality', name: 'quality', type: 'hidden', default: 'high' },
			{
				displayName: 'A render usually takes 30 to 90 seconds. n8n shows a spinner meanwhile.',
				name: 'waitingNotice',
				type: 'notice',
				default: '',
				displayOptions: { show: { operation: ['exportAndWait'] } },
			},
			{
				displayName: 'Download',
				name: 'download',
				type: 'boolean',
				default: true,
				displayOptions: { show: { operation: ['exportAndWait', 'getStatus'] } },
				description: 'Whether to download the finished clip for the next node',
			},
			{
				displayName: 'Put Output File in Field',
				name: 'binaryPropertyName',
				type: 'string',
				default: 'data',
				required: true,
				displayOptions: { show: { operation: ['exportAndWait', 'getStatus'], download: [true] } },
				hint: 'The name of the output field to put the file in',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						...fileNameOption,
						displayOptions: { show: { '/operation': ['exportAndWait', 'getStatus'] } },
					},
					concurrencyOption,
					{ ...maxWaitOption, displayOptions: { show: { '/operation': ['exportAndWait'] } } },
					{ ...pollIntervalOption, displayOptions: { show: { '/operation': ['exportAndWait'] } } },
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, runExport, { limitsItself: true });
	}
}
