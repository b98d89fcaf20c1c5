/** The credential's fields that few people need: addresses, and the names NemoVideo sees. */
import type { INodeProperties } from 'n8n-workflow';

import { DEFAULT_BASE_URL, DEFAULT_WEB_URL } from '../nodes/io/account';

const FIELDS: INodeProperties[] = [
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		default: DEFAULT_BASE_URL,
		description: 'The address of the NemoVideo API. The token is sent nowhere else.',
	},
	{
		displayName: 'Web URL',
		name: 'webUrl',
		type: 'string',
		default: DEFAULT_WEB_URL,
		description: 'The address of the NemoVideo website, for links to open projects in a browser',
	},
	{
		displayName: 'Skill Source',
		name: 'skillSource',
		type: 'options',
		options: [
			{ name: 'Custom', value: 'custom' },
			{ name: 'highlight-editor-hd', value: 'highlight-editor-hd' },
			{ name: 'highlight-editor-tiktok', value: 'highlight-editor-tiktok' },
			{ name: 'n8n-nodes-nemovideo', value: 'n8n-nodes-nemovideo' },
		],
		default: 'n8n-nodes-nemovideo',
		description: 'Where NemoVideo sees requests come from. Exports need it.',
	},
	{
		displayName: 'Custom Skill Source',
		name: 'customSkillSource',
		type: 'string',
		default: '',
		placeholder: 'my-video-skill',
		displayOptions: { show: { skillSource: ['custom'] } },
	},
	{
		displayName: 'Skill Platform',
		name: 'skillPlatform',
		type: 'string',
		default: 'n8n',
	},
];

/**
 * n8n gives a field that is not shown its default: a value that was saved would be lost. So the field stands
 * twice, and one that is hidden for good keeps the value while Advanced is off.
 */
function behindAdvanced(field: INodeProperties): INodeProperties[] {
	const show = { ...field.displayOptions?.show, advanced: [true] };
	const hide = { advanced: [true] };
	return [
		{ ...field, displayOptions: { show } },
		{ ...field, type: 'hidden', options: undefined, displayOptions: { hide } },
	];
}

/** To stand behind the switch Advanced. */
export const advancedFields: INodeProperties[] = FIELDS.flatMap(behindAdvanced);
