import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { concurrencyOption, languageField } from '../properties';
import { createSession } from '../operations/createSession';
import { forEachItem } from '../runtime/itemLoop';

export class NemoVideoCreateSession implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Create Session',
		name: 'nemoVideoCreateSession',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ ($rawParameter["taskName"] ?? "").startsWith("=") ? "name from an expression" : $rawParameter["taskName"] }}',
		description:
			'Step 1 of 5: start an editing session at NemoVideo, in which the steps behind it work',
		defaults: { name: 'NemoVideo Create Session' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [
			{
				displayName: 'Task Name',
				name: 'taskName',
				type: 'string',
				default: 'project',
				description: 'The name of the project in NemoVideo',
			},
			languageField,
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					concurrencyOption,
					{
						displayName: 'Project Link',
						name: 'projectLink',
						type: 'boolean',
						default: true,
						description:
							'Whether to put out a link that opens the project in a browser (valid for 7 days)',
					},
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, createSession);
	}
}
