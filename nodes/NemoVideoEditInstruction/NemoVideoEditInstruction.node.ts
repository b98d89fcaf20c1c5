import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import {
	concurrencyOption,
	idleTimeoutOption,
	instructionFields,
	sessionIdFields,
	timeoutOption,
	onQuestionOption,
	waitingNotice,
	wishOptions,
} from '../properties';
import { forEachItem } from '../runtime/itemLoop';
import { edit } from '../operations/edit';

export class NemoVideoEditInstruction implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Edit Instruction',
		name: 'nemoVideoEditInstruction',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { tiktokHighlights: "TikTok highlights", hdHighlights: "HD highlights" }[$rawParameter["preset"]] ?? ([$rawParameter["preset"], $rawParameter["instruction"]].some((raw) => (raw ?? "").startsWith("=")) ? "instruction from an expression" : $rawParameter["instruction"]) }}',
		description:
			'Step 3 of 5: tell NemoVideo in plain words how to edit the footage of a session, and wait until it has done it',
		defaults: { name: 'NemoVideo Edit Instruction' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			...sessionIdFields,
			...instructionFields,
			waitingNotice,
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					...wishOptions,
					idleTimeoutOption,
					{
						displayName: 'Include Events',
						name: 'includeEvents',
						type: 'boolean',
						default: false,
						description: 'Whether to put out the events of the answer as they came',
					},
					concurrencyOption,
					onQuestionOption('show'),
					timeoutOption,
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, edit, {
			// What is sent to one session goes in the order of the items.
			orderBy: (fields) => fields.text('sessionId', 'Session ID'),
		});
	}
}
