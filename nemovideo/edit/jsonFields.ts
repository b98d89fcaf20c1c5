/** The fields of a JSON object that nobody has checked yet. */
export type Fields = Record<string, unknown>;

/** The value if it is a JSON object (no array), else undefined. */
export const objectIn = (value: unknown): Fields | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Fields)
		: undefined;

/** The value if it is a text, else undefined. */
export const textIn = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : undefined;
