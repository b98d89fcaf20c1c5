import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import {
	askedField,
	concurrencyOption,
	conversationFields,
	fileNameOption,
	idleTimeoutOption,
	maxWaitOption,
	messageFields,
	pollIntervalOption,
	timeoutOption,
} from '../properties';
import { forEachItem } from '../runtime/itemLoop';
import { assist } from '../operations/assist';

export class NemoVideoAssistant implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Assistant',
		name: 'nemoVideoAssistant',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $rawParameter["sessionId"] ? "goes on in a session" : "new session" }}',
		description:
			'Edit video in a chat: the words of a person become an upload, an edit, an export, or an answer about timeline and credits',
		defaults: { name: 'NemoVideo Assistant' },
		usableAsTool: true,
		inputs: [
			NodeConnectionTypes.Main,
			{
				displayName: 'Chat Model',
				type: NodeConnectionTypes.AiLanguageModel,
				required: false,
				maxConnections: 1,
			},
		],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			...messageFields,
			...conversationFields,
			askedField,
			{
				displayName: 'Binary Field',
				name: 'binaryPropertyName',
				type: 'string',
				default: 'data',
				required: true,
				hint: 'The name of the field with the file of the message, and of the one to put the clip in',
				description:
					'Numbered fields are found too: data0, data1. A message may come without a file.',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					fileNameOption,
					idleTimeoutOption,
					concurrencyOption,
					maxWaitOption,
					{
						displayName: 'New Session If Gone',
						name: 'newSessionIfGone',
						type: 'boolean',
						default: true,
						description:
							'Whether to open a new session where the given one has expired, and say so in the reply',
					},
					pollIntervalOption,
					timeoutOption,
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, assist, {
			// The messages of one conversation are answered in their order.
			orderBy: (fields) => fields.text('sessionId', 'Session ID'),
			limitsItself: true,
		});
	}
}
