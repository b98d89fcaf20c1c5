/** The render, and the clip that it makes. */
import type { INodeProperties } from 'n8n-workflow';

import { alsoForAgents, shownFor } from './shown';

const renderId: INodeProperties = {
	displayName: 'Render ID',
	name: 'renderId',
	type: 'string',
	default: '={{ $json.renderId }}',
	required: true,
	description: 'The render to look for. Start puts it out, and every error names it.',
};

export const renderIdFields = alsoForAgents(
	renderId,
	'The renderId that NemoVideo Export & Wait (Start) returned, or that an error named',
);

/** Shown for these operations only. */
export const renderIdFieldsFor = (operation: string[]): INodeProperties[] =>
	shownFor(operation, renderIdFields);

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
