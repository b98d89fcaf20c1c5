/** The files that an item holds, in every binary mode of n8n. */
import type { IBinaryData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** Where n8n keeps files in the combined binary mode, inside the item's json. */
export const COMBINED_PROPERTY = '_files';

/** By the names of their fields. */
export type BinaryFields = Record<string, IBinaryData>;

export function filesOf(ctx: IExecuteFunctions, item?: Partial<INodeExecutionData>): BinaryFields {
	// Only n8n's own property: a file that some json only names might be another user's.
	const combined = isCombined(ctx) ? (item?.json?.[COMBINED_PROPERTY] as unknown) : undefined;
	const held = Object.entries({ ...item?.binary, ...(isObject(combined) ? combined : {}) });
	return Object.fromEntries(
		held.filter((entry): entry is [string, IBinaryData] => isFile(entry[1])),
	);
}

// Older versions of n8n do not tell a workflow's settings, and have one mode.
export const isCombined = (ctx: IExecuteFunctions): boolean =>
	(ctx.getWorkflowSettings?.() as IDataObject | undefined)?.binaryMode === 'combined';

export const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null;

/** As n8n describes a file: with its id in a store, with its content, or (`$binary.data`) with neither. */
export function isFile(value: unknown): value is IBinaryData {
	if (!isObject(value)) return false;
	const { mimeType, id, data, fileSize, fileType } = value as Partial<IBinaryData>;
	if (typeof mimeType !== 'string') return false;
	// Other services' files have ids too, but not with the name of a store of n8n before them.
	if (id !== undefined) return typeof id === 'string' && id.includes(':');
	return [data, fileSize, fileType].some((known) => typeof known === 'string');
}
