import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { concurrencyOption, sessionIdFields, sourceFields } from '../properties';
import { forEachItem } from '../runtime/itemLoop';
import { upload } from '../operations/upload';

export class NemoVideoUpload implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Upload',
		name: 'nemoVideoUpload',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { url: "from URL", binary: "files from previous node" }[$rawParameter["source"]] ?? "source from an expression" }}',
		description:
			'Step 2 of 5: upload video, image or audio files (up to 500 MB each) to a NemoVideo session, from a previous node or from URLs',
		defaults: { name: 'NemoVideo Upload' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			...sessionIdFields,
			...sourceFields,
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Create Session If Gone',
						name: 'newSessionIfGone',
						type: 'boolean',
						default: false,
						description:
							'Whether to upload into a new session when NemoVideo no longer knows the old one. The material of the old one is lost.',
					},
					concurrencyOption,
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, upload, {
			// What is sent to one session goes in the order of the items.
			orderBy: (fields) => fields.text('sessionId', 'Session ID'),
		});
	}
}
