import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { forEachItem } from '../shared/itemLoop';
import { optionsOnlyConcurrency, sessionIdField, sessionOf } from '../shared/parameters';
import { upload } from './upload';

export class NemoVideoUpload implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Upload',
		name: 'nemoVideoUpload',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["source"] === "url" ? "from URL" : "from binary data" }}',
		description:
			'Upload video, image or audio files (up to 500 MB each) to a NemoVideo session, from a previous node or from URLs',
		defaults: { name: 'NemoVideo Upload' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			sessionIdField,
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
					{
						name: 'URL',
						value: 'url',
						description: 'Public addresses that NemoVideo fetches itself',
					},
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
			optionsOnlyConcurrency,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, upload, { lane: sessionOf });
	}
}
