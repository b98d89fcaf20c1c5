/** The fields that several nodes have, as n8n's editor shows them. */
import type { INodeProperties } from 'n8n-workflow';

import { PRESETS } from '../nemovideo';

/** Where a node is the tool of an agent, n8n gives its type this condition; older versions of n8n ignore it. */
const AS_TOOL = { '@tool': [true] };

/**
 * The field, and the same field for an agent: there the default asks the model for the value, since the input of
 * a tool is the chat's and not that of the node before.
 */
function alsoForAgents(field: INodeProperties, whatItIs: string): INodeProperties[] {
	const { show, hide } = field.displayOptions ?? {};
	const forModel = `={{ $fromAI('${field.name}', \`${whatItIs}\`, 'string') }}`;
	// Not `show: undefined`: n8n 1.85 reads the keys of whatever stands here.
	const forPeople = { ...(show && { show }), hide: { ...hide, ...AS_TOOL } };
	const forAgents = { ...(hide && { hide }), show: { ...show, ...AS_TOOL } };
	return [
		{ ...field, displayOptions: forPeople },
		{ ...field, default: forModel, displayOptions: forAgents },
	];
}

const sessionId: INodeProperties = {
	displayName: 'Session ID',
	name: 'sessionId',
	type: 'string',
	default: '={{ $json.sessionId }}',
	required: true,
	description: 'The editing session to work in. Create Session puts it out as sessionId.',
};

export const sessionIdFields = alsoForAgents(
	sessionId,
	'The sessionId that NemoVideo Create Session returned',
);

/** Shown for these operations only. */
export const sessionIdFieldsFor = (operation: string[]): INodeProperties[] =>
	alsoForAgents(
		{ ...sessionId, displayOptions: { show: { operation } } },
		'The sessionId that NemoVideo Create Session returned',
	);

export const renderIdFields = alsoForAgents(
	{
		displayName: 'Render ID',
		name: 'renderId',
		type: 'string',
		default: '={{ $json.renderId }}',
		required: true,
		displayOptions: { show: { operation: ['getStatus'] } },
		description: 'The render to look for. Start puts it out, and every error names it.',
	},
	'The renderId that NemoVideo Export & Wait (Start) returned, or that an error named',
);

/** The words of the person, for the Assistant: where the usual chat and messenger triggers put them. */
export const messageFields = alsoForAgents(
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 4 },
		default:
			'={{ $json.chatInput ?? $json.message?.text ?? $json.message?.caption ?? $json.messages?.[0]?.text?.body ?? $json.messages?.[0]?.video?.caption ?? $json.text ?? "" }}',
		description:
			'What the person wrote, in English or Chinese; in any language with a Chat Model. May hold links to footage. A message without words but with a file is an upload.',
	},
	'What the person wants, in their own words',
);

/** The session that a conversation goes on in. */
export const conversationFields = alsoForAgents(
	{
		displayName: 'Session ID',
		name: 'sessionId',
		type: 'string',
		default: '',
		placeholder: 'empty for a new session',
		description:
			'The editing session to go on in: the sessionId this node put out for the message before, kept per chat. Not the sessionId of a chat trigger.',
	},
	'The sessionId that NemoVideo Assistant returned before in this conversation; empty for a new session',
);

/** What the Assistant asked back last: it lets a short answer be understood. */
export const askedField: INodeProperties = {
	displayName: 'Asked',
	name: 'asked',
	type: 'string',
	default: '={{ $json.asked ?? "" }}',
	hint: 'Nothing to do for a first message; then keep it per chat, like the session ID',
	description:
		'What this node put out as asked for the message before, kept per chat beside the session ID. A short answer ("1", "yes", "the clip") is then understood.',
};

/** An entry of the Options collection of every node that works on the service. */
export const concurrencyOption: INodeProperties = {
	displayName: 'Items at Once',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1000 },
	default: 5,
	description: 'How many items may be worked on at the same time, 1,000 at most',
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

/** NemoVideo's own name for a language is its code. */
export const languageField: INodeProperties = {
	displayName: 'Reply Language',
	name: 'language',
	type: 'options',
	options: [
		{ name: 'Arabic', value: 'ar' },
		{ name: 'Chinese', value: 'zh' },
		{ name: 'Chinese (Simplified)', value: 'zh-CN' },
		{ name: 'Chinese (Traditional)', value: 'zh-TW' },
		{ name: 'Dutch', value: 'nl' },
		{ name: 'English', value: 'en' },
		{ name: 'French', value: 'fr' },
		{ name: 'German', value: 'de' },
		{ name: 'Hindi', value: 'hi' },
		{ name: 'Indonesian', value: 'id' },
		{ name: 'Italian', value: 'it' },
		{ name: 'Japanese', value: 'ja' },
		{ name: 'Korean', value: 'ko' },
		{ name: 'Polish', value: 'pl' },
		{ name: 'Portuguese', value: 'pt' },
		{ name: 'Russian', value: 'ru' },
		{ name: 'Spanish', value: 'es' },
		{ name: 'Thai', value: 'th' },
		{ name: 'Turkish', value: 'tr' },
		{ name: 'Vietnamese', value: 'vi' },
	],
	default: 'en',
	description: 'The language NemoVideo answers in',
};

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
	instructionFields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { ...field.displayOptions?.show, operation },
		},
	}));

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

/** A spinner is all that n8n shows while the service works. */
export const waitingNotice: INodeProperties = {
	displayName:
		'An edit usually takes 10 to 30 seconds, making new material 2 to 5 minutes, a render about a minute. n8n shows a spinner meanwhile.',
	name: 'waitingNotice',
	type: 'notice',
	default: '',
};

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

export const maxWaitOption: INodeProperties = {
	displayName: 'Max Wait (Seconds)',
	name: 'maxWait',
	type: 'number',
	typeOptions: { minValue: 30, maxValue: 86400 },
	default: 300,
	description: 'How long to wait for the clip. Renders usually take 30 to 90 seconds.',
};

export const pollIntervalOption: INodeProperties = {
	displayName: 'Poll Interval (Seconds)',
	name: 'pollInterval',
	type: 'number',
	typeOptions: { minValue: 5, maxValue: 3600 },
	default: 30,
	description: 'How often to ask whether the clip is ready',
};

export const fileNameOption: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'highlights.mp4',
	description:
		'The name of the downloaded clip; by default made from the name of the first footage file',
};
