/** Where footage comes from. */
import type { INodeProperties } from 'n8n-workflow';

import { alsoForAgents, AS_TOOL } from './shown';

const FILES = {
	name: 'Files From Previous Node',
	value: 'binary',
	description: 'A form, a chat, a cloud storage, a download, a file read from disk',
};
const SOURCES = [
	FILES,
	{ name: 'URL', value: 'url', description: 'Public addresses that NemoVideo fetches itself' },
];
const NO_SOURCE = {
	name: 'None (Make It From the Instruction)',
	value: 'none',
	description: 'NemoVideo makes the video from your words alone, without footage',
};

const sourceField = (options: typeof SOURCES): INodeProperties[] => {
	const field: INodeProperties = {
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options,
		default: 'binary',
	};
	const forAgents = options.map((option) =>
		option === FILES ? { ...FILES, name: 'Files From the Node Before the Agent' } : option,
	);
	// An agent is told of an address more often than it is given a file.
	return [
		{ ...field, displayOptions: { hide: AS_TOOL } },
		{ ...field, options: forAgents, default: 'url', displayOptions: { show: AS_TOOL } },
	];
};

const materialFields: INodeProperties[] = [
	...alsoForAgents(
		{
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			type: 'string',
			default: 'data',
			required: true,
			displayOptions: { show: { source: ['binary'] } },
			hint: 'The name of the input field with the file. If there is only one file, it is found under any name.',
			description:
				'Several fields are separated by commas; their files are uploaded together. An expression may also give the file itself.',
		},
		'Name of the field that holds the file, or data where there is only one file',
	),
	...alsoForAgents(
		{
			displayName: 'URLs',
			name: 'urls',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'https://example.com/match.mp4',
			displayOptions: { show: { source: ['url'] } },
			description: 'Public addresses of the files themselves, one a line',
		},
		'Public addresses of the video, image or audio files themselves, one a line (not of web pages)',
	),
];

/** Where footage comes from. */
export const sourceFields: INodeProperties[] = [...sourceField(SOURCES), ...materialFields];
export const sourceOrNoneFields: INodeProperties[] = [
	...sourceField([...SOURCES, NO_SOURCE]),
	...materialFields,
];
