/** JSON whose numbers JavaScript would round: the digits are kept as a text, and a draft goes back as its bytes came. */

/** The value of a JSON text, undefined when it is none. Whole numbers beyond 2^53 become texts of their digits. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(withExactNumbers(text)) as unknown;
	} catch {
		return undefined;
	}
}

const LONG_NUMBER = /(?<![\w.+-])-?\d{16,400}(?![\w.+-])/g;
const MIN_DIGITS = 16;

/**
 * Puts quotation marks around whole numbers that JavaScript would round. An id that comes as a number would be
 * the id of something else [SES-9].
 */
export function withExactNumbers(text: string): string {
	if (!/\d{16}/.test(text)) return text;
	const parts: string[] = [];
	for (let at = 0; at < text.length; ) {
		const quote = text.indexOf('"', at);
		const end = quote < 0 ? text.length : quote;
		const outside = text.slice(at, end);
		parts.push(
			outside.length < MIN_DIGITS
				? outside
				: outside.replace(LONG_NUMBER, (digits) =>
						Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
					),
		);
		at = quote < 0 ? end : endOfString(text, quote);
		parts.push(text.slice(end, at));
	}
	return parts.join('');
}

/** The text of the value at this path of a JSON object, as it came; undefined where there is none. */
export function jsonAt(text: string, path: string[]): string | undefined {
	const found = path.reduce<string | undefined>(
		(value, key) => (value === undefined ? undefined : memberOf(value, key)),
		text.trim(),
	);
	return found?.trim();
}

function memberOf(object: string, key: string): string | undefined {
	if (!object.startsWith('{')) return undefined;
	let found: string | undefined;
	for (let at = object.indexOf('"', 1); at > 0; at = object.indexOf('"', at)) {
		const nameEnd = endOfString(object, at);
		const start = object.indexOf(':', nameEnd) + 1;
		const end = endOfValue(object, start);
		// As JSON.parse has it: of two members with one name, the last counts.
		if (JSON.parse(object.slice(at, nameEnd)) === key) found = object.slice(start, end);
		at = end;
	}
	return found?.trim();
}

/** The position behind a string whose opening quotation mark stands at `at`. */
function endOfString(text: string, at: number): number {
	for (let end = text.indexOf('"', at + 1); end > 0; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes += 1;
		if (slashes % 2 === 0) return end + 1;
	}
	return text.length;
}

function endOfValue(text: string, start: number): number {
	const marks = /["{}[\],]/g;
	marks.lastIndex = start;
	let depth = 0;
	for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
		const [char] = mark;
		if (char === '"') marks.lastIndex = endOfString(text, mark.index);
		else if (char === ',') {
			if (depth === 0) return mark.index;
		} else if (char === '{' || char === '[') depth += 1;
		else if (depth === 0) return mark.index;
		else depth -= 1;
	}
	return text.length;
}

/** The answers that drafts came in. */
const sources = new WeakMap<object, string>();

/** Notes the answer that a draft came in. */
export function noteSource(draft: unknown, answer: string | undefined): void {
	if (typeof draft === 'object' && draft !== null && answer !== undefined)
		sources.set(draft, answer);
}

/** The text of a draft as it came in the answer that was noted; undefined where none was. */
export function sourceOf(draft: unknown): string | undefined {
	const answer = typeof draft === 'object' && draft !== null ? sources.get(draft) : undefined;
	return answer === undefined ? undefined : jsonAt(answer, ['data', 'state', 'draft']);
}

/** A JSON object as a text, with this text as the value of one of its members. */
export function jsonWith(object: object, name: string, value: string): string {
	const members = Object.entries(object).map(
		([key, entry]) => `${JSON.stringify(key)}:${key === name ? value : JSON.stringify(entry)}`,
	);
	return `{${members.join(',')}}`;
}
