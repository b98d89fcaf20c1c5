/** Text of a message made readable for patterns: what is quoted and linked set aside, runs shortened. */
import { ACCEPTED, extensionOf, fileNameIn } from '../api/media';
import { simplified } from './languages/traditional';

/** What a message is read of, in characters; a longer one describes an edit. */
export const LONGEST_READ = 4_000;

/** Runs of blanks and of one mark or sign shortened, the brackets `mask` needs taken out: words stay. */
export const collapsed = (text: string): string =>
	text
		.replace(/[⟦⟧]/g, ' ')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/(?: ?\n ?)+/g, '\n')
		.replace(/([^\p{L}\p{N}\s])\1{3,}/gu, '$1$1$1')
		.trim();

/** The text in lower case and simplified characters, every character where it was. */
export function folded(text: string): string {
	const lower = text.toLowerCase();
	return simplified((lower.length === text.length ? lower : text).replace(/[’‘`´]/g, "'"));
}

/** Lower case words with one blank between, none beside Chinese; no marks; `url` and `quoted` for what was masked. */
export function normalize(
	text: string,
	spelled: (word: string) => string = (word) => word,
): string {
	return simplified(text.normalize('NFKC').toLowerCase())
		.replace(/⟦u\d+⟧/g, ' url ')
		.replace(/⟦q\d+⟧/g, ' quoted ')
		.replace(/[’‘`´]/g, "'")
		.replace(/^\s*\/([a-z]+)(?:@\w+)?/, '$1')
		.replace(/[^\p{L}\p{N}'.+&-]+|(?<![\p{L}\p{N}])['.+&-]+|['.+&-]+(?![\p{L}\p{N}])/gu, ' ')
		.split(' ')
		.filter(Boolean)
		.map(spelled)
		.join(' ')
		.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/** A list of words as a set; several lists together. */
export const listOf = (...lists: string[]): ReadonlySet<string> =>
	new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));

/** True when the words of a normalized text are all in the list. Chinese has no spaces: any cut will do. */
export function covered(text: string, list: ReadonlySet<string>): boolean {
	const pieces = text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
	return pieces.every(
		(piece) => list.has(piece) || (/^\p{Script=Han}/u.test(piece) && composed(piece, list)),
	);
}

const LONGEST_ZH_WORD = 6;

function composed(text: string, list: ReadonlySet<string>): boolean {
	const reachable = [true];
	for (let end = 1; end <= text.length; end++) {
		for (let start = Math.max(0, end - LONGEST_ZH_WORD); start < end; start++) {
			if (reachable[start] && list.has(text.slice(start, end))) reachable[end] = true;
		}
	}
	return reachable[text.length] === true;
}

/** Finds the right spelling of a word that is one letter from it. */
export function speller(right: string[], exempt: ReadonlySet<string>): (word: string) => string {
	const known = new Set(right);
	return (word) => {
		if (word.length < 4 || word.length > 12 || known.has(word) || exempt.has(word)) return word;
		return right.find((one) => isSlipOf(word, one)) ?? word;
	};
}

// Short words are many: of those, only two letters that changed places are a slip.
function isSlipOf(word: string, right: string): boolean {
	if (word[0] !== right[0] || (word.length < 5 && word.length !== right.length)) return false;
	if (word.length < 5 && [...word].sort().join('') !== [...right].sort().join('')) return false;
	return oneSlip(word, right);
}

/** One letter too many, missing, wrong, or two that changed places. */
function oneSlip(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	return (
		restA.slice(1) === restB.slice(1) ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	);
}

/** Quotations and addresses are one word each while a collapsed message is read. */
export function mask(message: string) {
	const text = unquoted(message);
	const quotes: string[] = [];
	const urls: string[] = [];
	const masked = text
		.replace(QUOTED, (quoted: string, at: number, all: string) => {
			if (ADDRESS.test(quoted) && !CARRIES_TEXT.test(all.slice(Math.max(0, at - 200), at)))
				return quoted.slice(1, -1);
			return `⟦q${quotes.push(quoted) - 1}⟧`;
		})
		.replace(/https?:\/\/[^\s<>"'，。；！？、）)⟦⟧]+/gi, (url) => {
			const end = /[.,;:!?]{1,3}$/.exec(url)?.[0] ?? '';
			return `⟦u${urls.push(end ? url.slice(0, -end.length) : url) - 1}⟧${end}`;
		});
	// An uploaded file goes by its name.
	const restore = (part: string) =>
		part
			.replace(/⟦q(\d+)⟧/g, (_, i: string) => quotes[Number(i)])
			.replace(/⟦u(\d+)⟧/g, (_, i: string) => nameOf(urls[Number(i)]));
	return { masked, restore, urls };
}
const QUOTED =
	/"[^"\n]{0,300}"|“[^”\n]{0,300}”|「[^」\n]{0,300}」|『[^』\n]{0,300}』|《[^》\n]{0,300}》|«[^»\n]{0,300}»|‘[^’\n]{0,300}’|(?<![\p{L}\p{N}])'[^'\n]{1,300}'(?![\p{L}\p{N}])/gu;
const ADDRESS = /^.https?:\/\/\S+.$/i;
const CARRIES_TEXT =
	/\b(?:text|title|caption|says?|saying|words?|link|label)\b|文字|标题|標題|字幕|写|寫/i;
const unquoted = (text: string) =>
	/^["“「']/.test(text) && /["”」']$/.test(text) && !/["“”「」]/.test(text.slice(1, -1))
		? text.slice(1, -1)
		: text;

/** An address of a file that may be uploaded. */
export const isMedia = (url: string) => Object.hasOwn(ACCEPTED, extensionOf(fileNameIn(url)));
const nameOf = (url: string) => (isMedia(url) ? fileNameIn(url) : url);
