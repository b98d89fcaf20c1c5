/** What nodes of every kind have. */
import type { INodeProperties } from 'n8n-workflow';

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

/** A spinner is all that n8n shows while the service works. */
export const waitingNotice: INodeProperties = {
	displayName:
		'An edit usually takes 10 to 30 seconds, making new material 2 to 5 minutes, a render about a minute. n8n shows a spinner meanwhile.',
	name: 'waitingNotice',
	type: 'notice',
	default: '',
};
