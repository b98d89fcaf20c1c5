/** Text is never a media file; which text it is leads to the mistake: an error page, a list, a file in Base64. */
import { latin1 } from './iso';

/** As much as tells a text from anything else. */
const SAMPLE_BYTES = 4096;

/** By what stands first, behind an XML prolog and comments. */
const TEXTS: [RegExp, string][] = [
	[
		/^<(?:!doctype\s+html|(?:html|head|body|script|title|meta|div|table|center|h1|p|span|a|br)[\s>/])/i,
		'an HTML page',
	],
	[/^<svg[\s>]/i, 'an SVG picture'],
	[/^%PDF-/, 'a PDF document'],
	[/^%!PS/, 'a PostScript document'],
	[/^\{\\rtf/, 'an RTF document'],
	[/^#EXTM3U/, 'an M3U8 playlist, not the video it lists'],
	[/^(?:WEBVTT\b|\[Script Info\]|\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} -->)/, 'a subtitle file'],
	[/^(?:\{\s*["}]|\[\s*[\][{"\d])/, 'JSON'],
	[
		/^data:[\w/+.-]+;base64,|^[\w+/-]{48,76}(?:\r?\n[\w+/-]|={0,2}$)|^[\w+/-]{77,}/,
		'text in Base64',
	],
];
const XML = /^<(?:\?xml|!doctype|[a-z][\w:.-]*[\s>/])/i;
const PROLOG = /^\s*(?:<\?[^]*?\?>|<!--[^]*?-->|<!doctype\s+(?!html)[^>[]*(?:\[[^\]]*\]\s*)?>)/i;

/** Words for what a text is; undefined for what is none. An empty file is no text. */
export function textKind(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const text = decode(sample);
	if (text === undefined) return undefined;
	let start = text.trimStart();
	const isXml = XML.test(start);
	for (let part = PROLOG.exec(start); part; part = PROLOG.exec(start)) {
		start = start.slice(part[0].length).trimStart();
	}
	return TEXTS.find(([pattern]) => pattern.test(start))?.[1] ?? (isXml ? 'XML' : 'text');
}

/** The characters of a text, undefined where the bytes are none. */
function decode(sample: Uint8Array): string | undefined {
	const [a, b] = sample;
	if (a === 0xff && b === 0xfe) return printable(wide(sample, 'utf-16le'));
	if (a === 0xfe && b === 0xff) return printable(wide(sample, 'utf-16be'));
	const bytes = latin1(sample);
	const unmarked = UNMARKED_WIDE.find(([pattern]) => pattern.test(bytes));
	if (unmarked) return wide(sample, unmarked[1]);
	if (bytes === '' || !isPrintable(bytes)) return undefined;
	try {
		// `stream`: the sample may end within a character.
		return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
	} catch {
		// Older texts have one byte a character, most of them plain letters, or two for those of East Asia.
		const plain = bytes.replace(/[^\n\r\t -~]/g, '').length;
		if (bytes.length >= 32 && plain >= bytes.length * 0.8) return bytes;
		return bytes.length >= 64 && EAST_ASIAN.some((name) => isText(sample, name))
			? bytes
			: undefined;
	}
}

/** What is written in Big5 can be read as GBK, as other words. */
const EAST_ASIAN = ['gbk', 'shift_jis', 'euc-kr'];

function isText(sample: Uint8Array, encoding: string): boolean {
	// Sound may begin with one byte over and over.
	if (new Set(sample).size < 8) return false;
	try {
		return isPrintable(new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true }));
	} catch {
		return false;
	}
}

/** UTF-16 without its mark, in plain letters. */
const UNMARKED_WIDE: [RegExp, string][] = [
	[/^(?:[\n\r\t -~]\0){4,}[\n\r\t -~]?$/, 'utf-16le'],
	[/^(?:\0[\n\r\t -~]){4,}\0?$/, 'utf-16be'],
];

const wide = (sample: Uint8Array, encoding: string) =>
	new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));

const NO_CONTROLS = new Set([...'\b\t\n\v\f\r'].map((char) => char.charCodeAt(0)));

function isPrintable(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if ((code < 0x20 && !NO_CONTROLS.has(code)) || code === 0x7f) return false;
	}
	return true;
}
const printable = (text: string) => (isPrintable(text) ? text : undefined);

export const READ_AS_TEXT = 'a file that was read as text on its way, which destroys it';
/** So many characters of more than one byte that no file has all of them well formed by chance. */
const MANY = 8;

/**
 * True for the bytes of a media file that a program has taken for text and written as UTF-8: what was no character
 * became \ufffd, or each byte a character. No media file is UTF-8 by itself.
 */
export function readAsText(bytes: Uint8Array): boolean {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return (text.match(/[^\0-\x7f]/gu)?.length ?? 0) >= MANY;
	} catch {
		return false;
	}
}
