import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { optionsOnlyConcurrency } from '../properties';
import { getCredits } from '../operations/credits';
import { forEachItem } from '../runtime/itemLoop';

export class NemoVideoGetCredits implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NemoVideo Get Credits',
		name: 'nemoVideoGetCredits',
		icon: { light: 'file:../icons/nemovideo.svg', dark: 'file:../icons/nemovideo.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'available, frozen, total',
		description:
			'Get the credits of the NemoVideo account: available, frozen (reserved by running work) and total',
		defaults: { name: 'NemoVideo Get Credits' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nemoVideoApi', required: true }],
		properties: [optionsOnlyConcurrency],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await forEachItem(this, getCredits);
	}
}
