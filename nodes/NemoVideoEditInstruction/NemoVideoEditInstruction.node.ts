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
	instructionFieldsFor,
	onQuestionOption,
	sentFields,
	sessionIdFields,
	timeoutOption,
	waitingNotice,
	wishOptions,
} from '../properties';
import { forEachItem } from '../runtime/itemLoop';
import { edit } from '../operations/edit';

const FOR_SENDING = { displayOptions: { show: { '/operation': ['sendAndWait', 'send'] } } };
const FOR_WAITING = { displayOptions: { show: { '/operation': ['sendAndWait'] } } };

export class NemoVideoEditInstruction implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Edit Instruction',
		name: 'nemoVideoEditInstruction',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { getOutcome: "get outcome" }[$parameter["operation"]] ?? { tiktokHighlights: "TikTok highlights", hdHighlights: "HD highlights" }[$rawParameter["preset"]] ?? ([$rawParameter["preset"], $rawParameter["instruction"]].some((raw) => (raw ?? "").startsWith("=")) ? "instruction from an expression" : $rawParameter["instruction"]) }}',
		description:
			'Step 3 of 5: tell NemoVideo in plain words how to edit the footage of a session, and wait until it has done it',
		defaults: { name: 'NemoVideo Edit Instruction' },
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
						name: 'Get Outcome',
						value: 'getOutcome',
						description: 'Look what came of an instruction that was sent before',
						action: 'Get the outcome of an instruction',
					},
					{
						name: 'Send',
						value: 'send',
						description: 'Send an instruction and go on without waiting',
						action: 'Send an instruction',
					},
					{
						name: 'Send and Wait',
						value: 'sendAndWait',
						description: 'Send an instruction and wait until it is done',
						action: 'Send an instruction and wait for it',
					},
				],
				default: 'sendAndWait',
			},
			...sessionIdFields,
			...instructionFieldsFor(['sendAndWait', 'send']),
			...sentFields,
			{ ...waitingNotice, displayOptions: { show: { operation: ['sendAndWait'] } } },
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					...wishOptions.map((option) => ({ ...option, ...FOR_SENDING })),
					{ ...idleTimeoutOption, ...FOR_WAITING },
					{
						displayName: 'Include Events',
						name: 'includeEvents',
						type: 'boolean',
						default: false,
						...FOR_WAITING,
						description: 'Whether to put out the events of the answer as they came',
					},
					concurrencyOption,
					{ ...onQuestionOption('show'), ...FOR_WAITING },
					{
						...timeoutOption,
						displayOptions: { show: { '/operation': ['sendAndWait', 'getOutcome'] } },
					},
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
