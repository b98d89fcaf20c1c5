import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import {
	concurrencyOption,
	fileNameOption,
	idleTimeoutOption,
	instructionFields,
	languageField,
	maxWaitOption,
	pollIntervalOption,
	sourceOrNoneFields,
	timeoutOption,
	onQuestionOption,
	waitingNotice,
	wishOptions,
} from '../properties';
import { forEachItem } from '../runtime/itemLoop';
import { quickEdit } from '../operations/quickEdit';

export class NemoVideoQuickEdit implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Quick Edit',
		name: 'nemoVideoQuickEdit',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { tiktokHighlights: "TikTok highlights", hdHighlights: "HD highlights" }[$rawParameter["preset"]] ?? ([$rawParameter["preset"], $rawParameter["instruction"]].some((raw) => (raw ?? "").startsWith("=")) ? "instruction from an expression" : $rawParameter["instruction"]) }}',
		description:
			'The quickest way: footage and one instruction in, the finished MP4 out. All five steps of NemoVideo in one node.',
		defaults: { name: 'NemoVideo Quick Edit' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			...sourceOrNoneFields,
			...instructionFields,
			waitingNotice,
			{
				displayName: 'Download',
				name: 'download',
				type: 'boolean',
				default: true,
				description: 'Whether to download the finished clip for the next node',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					...wishOptions,
					fileNameOption,
					idleTimeoutOption,
					concurrencyOption,
					languageField,
					maxWaitOption,
					pollIntervalOption,
					{
						displayName: 'Put Output File in Field',
						name: 'outputBinaryPropertyName',
						type: 'string',
						default: 'data',
						description: 'The name of the output field to put the clip in',
					},
					onQuestionOption('first'),
					timeoutOption,
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, quickEdit, { limitsItself: true });
	}
}
