/** How the values of the nodes' fields are read: trimmed, checked, named in errors. */
import type { IExecuteFunctions } from 'n8n-workflow';

import { NemoVideoError } from '../../nemovideo';

/** The lane of an item: what is sent to one session goes in the order of the items. */
export const sessionOf = ({ fields }: { fields: Fields }): string => fields.text('sessionId');

/** Reads the node's fields for one item. Numbers may come as text from expressions or AI agents. */
export interface Fields {
	/** Text that must not be empty; `label` is the field as the user sees it. */
	required(name: string, label: string, remedy?: string): string;
	text(name: string): string;
	flag(name: string): boolean;
	/** An entry of the Options collection, or its default. */
	option<T extends string | number | boolean>(name: string, fallback: T): T;
	/** A number of the Options collection that may not be below `min`. */
	optionNumber(name: string, label: string, fallback: number, min: number): number;
	/** Several values in one field, separated by commas or lines. */
	list(name: string): string[];
}

/** What a node's fields say for one item; made once for a node, since what it learns serves all items. */
export function fieldReader(ctx: IExecuteFunctions): (itemIndex: number) => Fields {
	const plain = plainReferences(ctx);
	return (itemIndex) =>
		fieldsOf(ctx, itemIndex, (name) => {
			const known = plain(name, itemIndex);
			return known ?? (ctx.getNodeParameter(name, itemIndex, '') as unknown);
		});
}

/** The form of most defaults: one value of the input item, and nothing around it. */
const REFERENCE = /^=\{\{\s*\$json\.([A-Za-z_]\w*)\s*\}\}$/;

/**
 * n8n works out each expression in a sandbox, which takes longer than the whole call to the service. One
 * that only names a value of the input is looked up instead, once n8n has said the same for an item.
 */
function plainReferences(ctx: IExecuteFunctions) {
	const items = ctx.getInputData();
	const { parameters } = ctx.getNode();
	const proven = new Map<string, string | undefined>();
	const keyOf = (name: string): string | undefined => {
		const raw = parameters[name];
		const key = typeof raw === 'string' ? REFERENCE.exec(raw)?.[1] : undefined;
		if (!key || items.length < 2) return undefined;
		return items[0].json[key] === ctx.getNodeParameter(name, 0, '') ? key : undefined;
	};
	return (name: string, itemIndex: number): unknown => {
		if (!proven.has(name)) proven.set(name, keyOf(name));
		const key = proven.get(name);
		const value = key === undefined ? undefined : items[itemIndex].json[key];
		return typeof value === 'object' ? undefined : value;
	};
}

function fieldsOf(
	ctx: IExecuteFunctions,
	itemIndex: number,
	raw: (name: string) => unknown,
): Fields {
	const options = () =>
		(ctx.getNodeParameter('options', itemIndex, {}) ?? {}) as Record<string, unknown>;
	const text = (name: string) => {
		const value = raw(name);
		return value === undefined || value === null ? '' : String(value as string).trim();
	};
	return {
		text,
		required: (name, label, remedy) => {
			const value = text(name);
			if (value) return value;
			throw new NemoVideoError('missingValue', { field: label, detail: remedy });
		},
		flag: (name) => raw(name) === true || raw(name) === 'true',
		option: (name, fallback) => {
			const value = options()[name];
			return (value === undefined || value === '' ? fallback : value) as typeof fallback;
		},
		optionNumber: (name, label, fallback, min) => {
			const value = options()[name];
			if (value === undefined || value === '' || value === null) return fallback;
			const number = Number(value);
			if (Number.isFinite(number) && number >= min) return number;
			throw new NemoVideoError('badValue', {
				field: label,
				detail: `it must be a number of ${min} or more`,
			});
		},
		list: (name) => {
			const value = raw(name);
			const parts = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,\n]/);
			return parts.map((part) => part.trim()).filter(Boolean);
		},
	};
}
