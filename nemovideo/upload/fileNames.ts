/**
 * Whether a file in a session is one that was sent, by its name. What the service makes of a name is not documented
 * [UPL-3, STA-2]: case, extension, Unicode form and signs say nothing, nor does a time or an id that it adds.
 */
import { extensionOf, isKnownExtension } from '../api/media';

/** True where the service may have made the one name of the other. */
export function isSameName(theirs: string, ours: string): boolean {
	if (areSameWords(wordsOf(theirs), wordsOf(ours))) return true;
	return isAscii(theirs) && areSameWords(asciiWordsOf(theirs), asciiWordsOf(ours));
}

/** True for a name that says nothing of the file that was sent: a UUID or a hash in its place. */
export const tellsNothing = (theirs: string, ours: string): boolean =>
	isNumber(wordsOf(theirs), NAME_DIGITS) && !isNumber(wordsOf(ours), NAME_DIGITS);

/** As many digits as a name that is an id has; the times in the names of cameras have fewer. */
const NAME_DIGITS = 16;
/** As many as a time or an id has beside the name; a date has fewer. */
const ADDED_DIGITS = 10;

function areSameWords(theirs: string, ours: string): boolean {
	if (theirs === ours) return true;
	if (ours === '') return false;
	if (theirs.startsWith(`${ours}-`)) return isNumber(theirs.slice(ours.length), ADDED_DIGITS);
	return theirs.endsWith(`-${ours}`) && isNumber(theirs.slice(0, -ours.length), ADDED_DIGITS);
}

/** Decimal or hexadecimal, of so many digits at least. */
const isNumber = (words: string, digits: number) =>
	/^[0-9a-f-]+$/.test(words) && words.replaceAll('-', '').length >= digits;

const wordsOf = (name: string) =>
	joined(
		stemOf(name)
			.normalize('NFKD')
			.replace(/[\u0300-\u036f]/g, ''),
		/[^\p{L}\p{N}]+/gu,
	);

/** What is left of a name where only ASCII is allowed. */
const asciiWordsOf = (name: string) => joined(stemOf(name).normalize('NFC'), /[^a-z0-9]+/g);

const joined = (text: string, between: RegExp) =>
	text.toLowerCase().replace(between, '-').replace(/^-|-$/g, '');

function stemOf(name: string): string {
	const extension = extensionOf(name);
	return isKnownExtension(extension) ? name.trim().slice(0, -extension.length - 1) : name;
}

const isAscii = (name: string) => /^[ -~]*$/.test(name);
