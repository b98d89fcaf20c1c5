/** For whom, and for which operations, a field is shown. */
import type { INodeProperties } from 'n8n-workflow';

/** Where a node is the tool of an agent, n8n gives its type this condition; older versions of n8n ignore it. */
export const AS_TOOL = { '@tool': [true] };

/**
 * The field, and the same field for an agent: there the default asks the model for the value, since the input of
 * a tool is the chat's and not that of the node before.
 */
export function alsoForAgents(field: INodeProperties, whatItIs: string): INodeProperties[] {
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

/** The same fields, shown for these operations only. */
export const shownFor = (operation: string[], fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { ...field.displayOptions?.show, operation },
		},
	}));
