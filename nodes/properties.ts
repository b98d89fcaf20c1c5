/** The fields that several nodes have, as n8n's editor shows them. */
import type { INodeProperties } from 'n8n-workflow';

import { PRESETS } from '../nemovideo';

export const sessionIdField: INodeProperties = {
	displayName: 'Session ID',
	name: 'sessionId',
	type: 'string',
	default: '={{ $json.sessionId }}',
	required: true,
	description: 'The editing session to work in. Create Session puts it out as sessionId.',
};

/** An entry of the Options collection of every node that works on the service. */
export const concurrencyOption: INodeProperties = {
	displayName: 'Items at Once',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 5,
	description: 'How many items may be worked on at the same time',
};

/** For nodes that have no other options. */
export const optionsOnlyConcurrency: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [concurrencyOption],
};

/** Where footage comes from. */
export const sourceFields: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{
				name: 'Binary Data',
				value: 'binary',
				description: 'Files that a previous node delivered',
			},
			{ name: 'URL', value: 'url', description: 'Public addresses that NemoVideo fetches itself' },
		],
		default: 'binary',
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: { show: { source: ['binary'] } },
		hint: 'The name of the input field with the file',
		description: 'Several fields are separated by commas; their files are uploaded together',
	},
	{
		displayName: 'URLs',
		name: 'urls',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'https://example.com/match.mp4',
		displayOptions: { show: { source: ['url'] } },
		description: 'Public addresses of the files, separated by commas or lines',
	},
];

/** What to do with it. */
export const instructionFields: INodeProperties[] = [
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
];

export const timeoutOption: INodeProperties = {
	displayName: 'Timeout (Minutes)',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 15,
	description: 'How long the whole edit may take',
};

export const idleTimeoutOption: INodeProperties = {
	displayName: 'Idle Timeout (Minutes)',
	name: 'idleTimeout',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 10,
	description: 'How long NemoVideo may work without a sign of progress',
};

export const maxWaitOption: INodeProperties = {
	displayName: 'Max Wait (Seconds)',
	name: 'maxWait',
	type: 'number',
	typeOptions: { minValue: 30 },
	default: 300,
	description: 'How long to wait for the clip. Renders usually take 30 to 90 seconds.',
};

export const pollIntervalOption: INodeProperties = {
	displayName: 'Poll Interval (Seconds)',
	name: 'pollInterval',
	type: 'number',
	typeOptions: { minValue: 5 },
	default: 30,
	description: 'How often to ask whether the clip is ready',
};

export const fileNameOption: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'highlights.mp4',
	description: 'The name of the downloaded clip; by default made from the render ID',
};
