import { randomUUID } from 'crypto';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { multipartBody, NemoVideoError, readUploadedFiles, type FilePart } from '../../nemovideo';
import { forEachItem, type Step, type StepResult } from '../shared/itemLoop';
import { sessionIdField } from '../shared/parameters';

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
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, upload);
	}
}

async function upload(step: Step): Promise<StepResult> {
	const { fields, carried } = step;
	const sessionId = fields.required('sessionId', 'Session ID');
	const send = fields.text('source') === 'url' ? uploadUrls : uploadFiles;
	const files = await send(step, sessionId);
	const taskId = carried.taskId ?? null;
	return { json: { ...carried, sessionId, taskId, files } };
}

async function uploadFiles(step: Step, sessionId: string): Promise<IDataObject[]> {
	const { binaries, client, fields, itemIndex } = step;
	const parts: FilePart[] = [];
	// All are checked before the first byte of any is sent.
	for (const property of fields.list('binaryPropertyName')) {
		parts.push(await binaries.file(itemIndex, property));
	}
	if (parts.length === 0) throw new NemoVideoError('missingValue', { field: 'Input Binary Field' });
	const body = multipartBody(parts, `nemovideo-${randomUUID()}`);
	const fileName = parts.length === 1 ? parts[0].fileName : undefined;
	const answer = await client.upload(sessionId, body, { fileName });
	const told = readUploadedFiles(answer);
	return parts.map(({ fileName: name, mimeType, sizeBytes }, i) => ({
		...told[i],
		fileName: name,
		mimeType,
		fileSize: sizeBytes,
	}));
}

async function uploadUrls(step: Step, sessionId: string): Promise<IDataObject[]> {
	const urls = step.fields.list('urls');
	if (urls.length === 0) {
		const detail = 'Enter the public address of a video, or switch Source to Binary Data.';
		throw new NemoVideoError('missingValue', { field: 'URLs', detail });
	}
	const wrong = urls.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
	if (wrong) {
		const detail = `"${wrong.slice(0, 80)}" is not an address that starts with http:// or https://`;
		throw new NemoVideoError('badValue', { field: 'URLs', detail });
	}
	const told = readUploadedFiles(await step.client.uploadUrls(sessionId, urls));
	return urls.map((url, i) => ({ ...told[i], url }));
}
