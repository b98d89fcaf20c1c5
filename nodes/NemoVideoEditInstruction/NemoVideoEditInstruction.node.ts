import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { PRESETS, sendInstruction, type PresetName } from '../../nemovideo';
import { forEachItem, type Step, type StepResult } from '../shared/itemLoop';
import { refuseFailedItem } from '../shared/nodeError';
import { concurrencyOption, sessionIdField, sessionOf } from '../shared/parameters';

const MINUTE_MS = 60_000;

export class NemoVideoEditInstruction implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Edit Instruction',
		name: 'nemoVideoEditInstruction',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { tiktokHighlights: "TikTok highlights", hdHighlights: "HD highlights" }[$parameter["preset"]] ?? $parameter["instruction"] }}',
		description:
			'Tell NemoVideo in plain words how to edit the footage of a session, and wait until it has done it',
		defaults: { name: 'NemoVideo Edit Instruction' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			sessionIdField,
			{
				displayName: 'Preset',
				name: 'preset',
				type: 'options',
				options: [
					{ name: 'Custom Instruction', value: 'custom', description: 'Your own words' },
					{
						name: 'HD Highlights',
						value: 'hdHighlights',
						description: `Landscape: ${PRESETS.hdHighlights}`,
					},
					{
						name: 'TikTok Highlights',
						value: 'tiktokHighlights',
						description: `Vertical: ${PRESETS.tiktokHighlights}`,
					},
				],
				default: 'custom',
			},
			{
				displayName: 'Instruction',
				name: 'instruction',
				type: 'string',
				typeOptions: { rows: 4 },
				default: 'pull the best 30-second highlights from my TikTok video and add captions',
				required: true,
				displayOptions: { show: { preset: ['custom'] } },
				description:
					'What to do with the footage. Specific words work best: length, style, captions, music, title.',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Idle Timeout (Minutes)',
						name: 'idleTimeout',
						type: 'number',
						typeOptions: { minValue: 1 },
						default: 10,
						description: 'How long NemoVideo may work without a sign of progress',
					},
					{
						displayName: 'Include Events',
						name: 'includeEvents',
						type: 'boolean',
						default: false,
						description: 'Whether to put out the events of the answer as they came',
					},
					concurrencyOption,
					{
						displayName: 'Timeout (Minutes)',
						name: 'timeout',
						type: 'number',
						typeOptions: { minValue: 1 },
						default: 15,
						description: 'How long the whole edit may take',
					},
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, edit, { lane: sessionOf });
	}
}

async function edit(step: Step): Promise<StepResult> {
	const { client, fields, carried, clock, signal, memory, tell } = step;
	refuseFailedItem(step.input);
	const instruction = {
		sessionId: fields.required('sessionId', 'Session ID'),
		text: instructionOf(step),
		totalMs: fields.optionNumber('timeout', 'Timeout', 15, 0.01) * MINUTE_MS,
		idleMs: fields.optionNumber('idleTimeout', 'Idle Timeout', 10, 0.01) * MINUTE_MS,
		keepEvents: fields.option('includeEvents', false),
	};
	const onStillWorking = (elapsedMs: number) =>
		tell(`⏳ Still working… (${Math.round(elapsedMs / MINUTE_MS)} min)`);
	const tools = { clock, signal, memory, onStillWorking };
	const result = await sendInstruction(client, instruction, tools);
	return { json: { ...carried, ...result } as unknown as IDataObject };
}

function instructionOf({ fields }: Step): string {
	const preset = fields.text('preset');
	if (preset in PRESETS) return PRESETS[preset as PresetName];
	const remedy = 'Say what to do with the footage, or choose one of the presets.';
	return fields.required('instruction', 'Instruction', remedy);
}
