/** Reads the values of a node's fields for one item: trimmed, checked, and named in errors. */
import type { IExecuteFunctions } from 'n8n-workflow';

import { isId, MAX_ID_CHARS, NemoVideoError } from '../../nemovideo';

/** `label` is the field's name as the user sees it. Numbers may come as text, from expressions or AI agents. */
export interface Fields {
	/** The value as n8n resolved it. */
	value(name: string): unknown;
	/** Text, '' when empty. @throws badValue for an object or a list */
	text(name: string, label: string): string;
	/** @throws missingValue when empty; `remedy` says what to do then */
	requiredText(name: string, label: string, remedy?: string): string;
	/** An id that can stand in an address. @throws missingValue, badValue */
	requiredId(name: string, label: string, remedy?: string): string;
	flag(name: string): boolean;
	/** An entry of the Options collection, or its default. */
	option<T extends string | boolean>(name: string, fallback: T): T;
	/** A number of the Options collection. @throws badValue outside of the range */
	optionNumber(name: string, label: string, fallback: number, range: Range): number;
	/** Several values in one field, separated by commas or lines, or a list; each once. */
	list(name: string, separator?: RegExp): string[];
}

export interface Range {
	min: number;
	max: number;
}

export function fieldsOf(ctx: IExecuteFunctions, itemIndex: number): Fields {
	// Each is read once: an expression takes n8n longer than all the rest of a call.
	const values = new Map<string, unknown>();
	const value = (name: string, fallback: unknown = ''): unknown => {
		if (!values.has(name)) values.set(name, ctx.getNodeParameter(name, itemIndex, fallback));
		return values.get(name);
	};
	const optionValue = (name: string): unknown => {
		const options = (value('options', {}) ?? {}) as object;
		const entry = (options as Record<string, unknown>)[name];
		return entry === '' || entry === null ? undefined : entry;
	};
	const text = (name: string, label: string) => {
		const found = value(name) ?? '';
		if (typeof found !== 'object') return String(found as string).trim();
		throw new NemoVideoError('badValue', {
			field: label,
			reason: 'it must be text, not an object',
		});
	};
	const requiredText = (name: string, label: string, remedy?: string) => {
		const found = text(name, label);
		if (found) return found;
		throw new NemoVideoError('missingValue', { field: label, remedy });
	};
	return {
		value,
		text,
		requiredText,
		requiredId: (name, label, remedy) => {
			const id = requiredText(name, label, remedy);
			const reason = faultOfId(value(name), id);
			if (!reason) return id;
			throw new NemoVideoError('badValue', { field: label, reason });
		},
		flag: (name) => value(name) === true || value(name) === 'true',
		option: (name, fallback) => (optionValue(name) ?? fallback) as typeof fallback,
		optionNumber: (name, label, fallback, { min, max }) => {
			const found = optionValue(name);
			if (found === undefined) return fallback;
			const number = Number(found);
			if (number >= min && number <= max) return number;
			const reason = `it must be a number from ${min} to ${max}`;
			throw new NemoVideoError('badValue', { field: label, reason });
		},
		list: (name, separator = /[,\n]/) => {
			const found = value(name);
			const parts = Array.isArray(found)
				? found.map(String)
				: String((found ?? '') as string).split(separator);
			return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
		},
	};
}

/** What is wrong with an id, if anything: it becomes a part of an address. */
function faultOfId(value: unknown, id: string): string | undefined {
	if (typeof value === 'number' && !Number.isSafeInteger(value)) {
		return 'the number is too long for JavaScript and was rounded; pass the ID on as text';
	}
	if (id.length > MAX_ID_CHARS) return `it is longer than ${MAX_ID_CHARS} characters`;
	return isId(id) ? undefined : 'this is not an ID, or it holds characters that cannot be seen';
}
