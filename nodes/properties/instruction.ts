/** What to do with the footage, and how long that may take. */
import type { INodeProperties } from 'n8n-workflow';

import { PRESETS } from '../../nemovideo';
import { alsoForAgents, shownFor } from './shown';

const FIRST_INSTRUCTION = PRESETS.tiktokHighlights;

/** What to do with it. */
export const instructionFields: INodeProperties[] = [
	{
		displayName: 'Preset',
		name: 'preset',
		type: 'options',
		options: [
			{
				name: 'TikTok Highlights',
				value: 'tiktokHighlights',
				description: `Vertical: ${PRESETS.tiktokHighlights}`,
			},
			{
				name: 'HD Highlights',
				value: 'hdHighlights',
				description: `Landscape: ${PRESETS.hdHighlights}`,
			},
			{ name: 'Custom Instruction', value: 'custom', description: 'Your own words' },
		],
		default: 'custom',
	},
	...alsoForAgents(
		{
			displayName: 'Instruction',
			name: 'instruction',
			type: 'string',
			typeOptions: { rows: 4 },
			default: FIRST_INSTRUCTION,
			required: true,
			displayOptions: { show: { preset: ['custom'] } },
			description:
				'What to do with the footage. Specific words work best: length, style, captions, music, title.',
		},
		'What to do with the footage, in plain words: length, style, captions, music, title',
	),
];

/** The same, shown for these operations only. */
export const instructionFieldsFor = (operation: string[]): INodeProperties[] =>
	shownFor(operation, instructionFields);

/** What Send has put out, for the look at its outcome. */
export const sentFields = alsoForAgents(
	{
		displayName: 'Sent',
		name: 'sent',
		type: 'json',
		default: '={{ $json.sent }}',
		required: true,
		displayOptions: { show: { operation: ['getOutcome'] } },
		description:
			'What the operation Send put out as sent: the instruction, its time, and the timeline before it',
	},
	'What NemoVideo Edit Instruction (Send) returned as sent, as JSON',
);

/** Short forms of what would otherwise have to be said in the instruction; added to it in words. */
export const wishOptions: INodeProperties[] = [
	{
		displayName: 'Aspect Ratio',
		name: 'aspectRatio',
		type: 'options',
		options: [
			{ name: 'As Is', value: '', description: 'As the instruction says, or as the footage is' },
			{ name: '9:16 (TikTok, Reels, Shorts)', value: '9:16' },
			{ name: '1:1 (Square)', value: '1:1' },
			{ name: '16:9 (YouTube)', value: '16:9' },
		],
		default: '',
	},
	{
		displayName: 'Captions',
		name: 'captions',
		type: 'options',
		options: [
			{ name: 'As Said', value: '', description: 'As the instruction says' },
			{ name: 'On', value: 'on' },
			{ name: 'Off', value: 'off' },
		],
		default: '',
	},
	{
		displayName: 'Captions Language',
		name: 'captionsLanguage',
		type: 'string',
		default: '',
		placeholder: 'German',
		description:
			'The language of the captions when they are on; empty for the language of the video',
	},
	{
		displayName: 'Length (Seconds)',
		name: 'duration',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 30,
		description: 'How long the finished video should be',
	},
];

/** An unattended run has nobody to answer. */
export const onQuestionOption = (byDefault: 'show' | 'first'): INodeProperties => {
	const field: INodeProperties = {
		displayName: 'If NemoVideo Asks Back',
		name: 'onQuestion',
		type: 'options',
		options: [
			{
				name: 'Answer With the First Option',
				value: 'first',
				description: 'The answers given stand in the output (answers)',
			},
			{
				name: 'Show the Question',
				value: 'show',
				description:
					'The question stands in the output (question, and in words in text), and the workflow goes on',
			},
		],
		default: byDefault,
	};
	return field;
};

export const timeoutOption: INodeProperties = {
	displayName: 'Timeout (Minutes)',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1440 },
	default: 15,
	description: 'How long the whole edit may take',
};

export const idleTimeoutOption: INodeProperties = {
	displayName: 'Idle Timeout (Minutes)',
	name: 'idleTimeout',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1440 },
	default: 10,
	description: 'How long NemoVideo may work without a sign of progress',
};
