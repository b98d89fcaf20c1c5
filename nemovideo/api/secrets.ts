/** Keeps secrets out of texts: outputs, errors, logs and the chat. */

/** What may stand between two characters where a text was wrapped or laid out; none of it can be seen. */
const GAP = '(?:[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]|=\\r?\\n){0,4}';

/** A character as it is or escaped: for an address, in JSON or in HTML. */
function escapable(char: string): string {
	const code = char.charCodeAt(0);
	const hex = code.toString(16).padStart(2, '0');
	const plain = char.replace(/[^\w]/, '\\$&');
	return `(?:${plain}|%(?:25)?${hex}|\\\\{1,4}u00${hex}|&#(?:x0{0,4}${hex}|0{0,4}${code});)`;
}

const inAnyForm = (text: string) => [...text].map(escapable).join(GAP);

/** What follows the prefix of a token, escaped or not. */
const REST = `(?:=\\r?\\n|[\\w.~+/=%-]|[|:](?=\\w)|\\\\{1,4}u00[0-9a-f]{2}|&#x?[0-9a-f]{1,6};|[\\u00ad\\u200b-\\u200f\\u2060\\ufeff])+`;
const PREFIX = 'nmv_usr_';
// No word boundary before the prefix: an escaped line break or %3D may stand right there.
const TOKEN = new RegExp(`(${inAnyForm(PREFIX)})${REST}`, 'gi');
/** The prefix in Base64, at each of the three places where it may stand in a group of three bytes. */
const PACKED_TOKEN = /(bm12X3Vzcl|5tdl91c3Jf|ubXZfdXNyX)[\w+/=-]+/g;

/** Tokens of another form, which nothing but themselves tells; the newest last. */
const known = new Map<string, RegExp>();
const MAX_KNOWN = 100;
/** Shorter texts are no tokens, and stand in many others. */
const MIN_TOKEN_CHARS = 8;

/** Of a long token, its beginning and what follows: a pattern of all of it would be too large. */
function patternOf(token: string): RegExp {
	const head = token.slice(0, MAX_HEAD_CHARS);
	return new RegExp(inAnyForm(head) + (head === token ? '' : `[^\\s"'<>]*`), 'gi');
}
const MAX_HEAD_CHARS = 64;

/** From now on, this token is hidden as well, whatever it looks like. */
export function rememberToken(token: string): void {
	if (token.length < MIN_TOKEN_CHARS || hideTokens(token) === `${PREFIX}…`) return;
	const pattern = known.get(token) ?? patternOf(token);
	known.delete(token);
	known.set(token, pattern);
	for (const oldest of known.keys()) if (known.size > MAX_KNOWN) known.delete(oldest);
}

/** Replaces API tokens in a text, whoever put them there: none may reach an output. */
export function hideTokens(text: string): string {
	let hidden = text.replace(TOKEN, '$1…').replace(PACKED_TOKEN, '$1…');
	for (const pattern of known.values()) hidden = hidden.replace(pattern, '…');
	return hidden;
}

/** Replaces all secrets in a text for a message or a log: also claim tokens and tokens in addresses. */
export function hideSecrets(text: string): string {
	return hideTokens(text)
		.replace(/(clm_)[\w.~+/=%-]+/g, '$1…')
		.replace(/(bearer\s+)[\w.~+/=-]+/gi, '$1…')
		.replace(/([?&](?:token|ct)=)[^&\s"]+/gi, '$1…');
}
