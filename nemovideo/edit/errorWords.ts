/**
 * The words in data that a server wrote when a run crashed. Much of it is no JSON: an ADK server puts the text of
 * the exception between quotation marks as it is, others send Python's own notation, a traceback or a page [SSE-20].
 */
import { plainWords } from '../api/errors';
import { parseJson } from '../api/exactJson';

/** An error stands at the start of its data; so much of it is looked at. */
const MAX_CHARS = 4_000;

/** One line of at most 200 characters, without secrets and without JSON; undefined where there are no words. */
export function errorWords(data: string): string | undefined {
	const value = parseJson(data);
	if (value !== undefined && typeof value !== 'string') return plainWords(value);
	const text = (value ?? data).slice(0, MAX_CHARS).trim();
	if (text.startsWith('<')) return pageWords(text);
	if (text.startsWith(TRACEBACK)) return plainWords(text.split('\n').at(-1));
	const plain = text.replace(BRACKETED_LABEL, '$1').replace(/^error:/i, '');
	return plainWords(/^[{[]/.test(plain) ? wordsInBrokenJson(plain) : plain);
}

/** True where the form of the data leaves no doubt that it reports an error, although it is no JSON. */
export function isErrorReport(data: string): boolean {
	const text = data.slice(0, MAX_CHARS).trim();
	return text.startsWith(TRACEBACK) || EXCEPTION.test(text) || BROKEN_ERROR.test(text);
}

const TRACEBACK = 'Traceback (most recent call last)';
/** `Error: …`, `ValueError: …`, `google.genai.errors.ServerError: …` */
const EXCEPTION = /^[\w.]{0,100}(?:Error|Exception):/;
/** An object whose first key is an error that is not empty, with or without quotation marks. */
const BROKEN_ERROR =
	/^\{\s*["']?error(?:_?message)?["']?\s*:(?!\s*(?:None|null|False|false|""|'')\s*[,}])/i;
/** `[Errno 111] Connection refused` looks like a list and is none. */
const BRACKETED_LABEL = /^\[([a-z][^\]{}["']{0,60})\]/i;
const WORD_KEY = /[{,[]\s*["']?(?:error_?message|error|message|msg|detail)["']?\s*:\s*/i;
const NEXT_KEY = /["']\s*,\s*["']\w+["']\s*:.*$/s;

/** The value of the first key that holds words, however badly its quotation marks are set. */
function wordsInBrokenJson(text: string): string | undefined {
	const key = WORD_KEY.exec(text);
	if (!key) return undefined;
	const value = text.slice(key.index + key[0].length);
	if (/^[{[]/.test(value)) return wordsInBrokenJson(value) ?? undefined;
	return value
		.replace(NEXT_KEY, '')
		.replace(/["']?[\s}\]]*$/, '')
		.replace(/^["']/, '')
		.replace(/\\n/g, ' ')
		.replace(/\\(["'\\])/g, '$1')
		.replace(BRACKETED_LABEL, '$1');
}

function pageWords(page: string): string {
	const said = /<(?:title|h1|message)\b[^>]{0,200}>([^<]{1,300})/i.exec(page)?.[1];
	return plainWords(said) ?? 'a web page came instead of an answer';
}
