/** Weighs the wishes of a message against one another: what is done, what is told, what is left out. */
import { meaningsOf } from './asked';
import { FOREIGN } from './languages';
import { DIRECT, type Lexicon } from './lexicon';
import type { Action, Route } from './route';
import { folded, isMedia } from './routerText';
import type { Wish } from './wishes';

/** A message that was read. */
export interface Reading<Code extends string> {
	text: string;
	masked: string;
	restore: (part: string) => string;
	urls: string[];
	wishes: Wish[];
	hasFile: boolean;
	language: Code;
	/** It has words of a language that is not read here. */
	foreign: boolean;
	lexicon: Lexicon;
}

/** The route that follows from the wishes. */
export function decided<Code extends string>(reading: Reading<Code>): Route<Code> {
	const { text, masked, restore, urls, hasFile, language, lexicon } = reading;
	const wishes = reading.wishes.map((wish, i, all) => counted(wish, i, all, reading));
	const kinds = new Set(wishes.map(({ kind }) => kind));
	const material = urls.filter((url, i) => isMaterial(url, i, wishes, lexicon));
	const uploads = hasFile || material.length > 0 || kinds.has('upload');
	const instruction =
		restore(instructionOf(wishes, masked, urls, lexicon)) ||
		(saysNothing(kinds, text, uploads) ? text : '');
	const refused = kinds.has('refused') && !isOverridden(wishes, lexicon);
	const exports =
		!refused && (kinds.has('export') || kinds.has('exportWithEdit') || kinds.has('first'));
	const tells = (['credits', 'state'] as const).filter((kind) => kinds.has(kind));
	const first = uploads ? 'upload' : instruction ? 'edit' : exports ? 'export' : tells.at(0);
	const action: Action = first ?? fallback(kinds);
	if (action === 'ask') {
		const asked = { options: meaningsOf(lexicon.normalize(masked), lexicon), text, language };
		return { action, language, asked };
	}
	const besides = tells.filter((kind) => kind !== action);
	return {
		action,
		language,
		...(instruction && { instruction }),
		...(material.length > 0 && { urls: material }),
		...(exports && action !== 'export' && { thenExport: true as const }),
		...(refused && { noExport: true as const }),
		...(besides.length > 0 && { thenTell: besides }),
	};
}

/** A wish as it counts beside the others. */
function counted(wish: Wish, i: number, all: Wish[], reading: Reading<string>): Wish {
	const { hasFile, foreign, lexicon } = reading;
	const { kind, words } = wish;
	const edits = all.some((one) => one.kind === 'edit' || one.kind === 'exportWithEdit');
	// Another language may be asked for what is meant; it is not acted upon.
	if (isDirect(kind) && foreign) return { ...wish, kind: 'ask' };
	if (kind === 'loose' && !edits && FOREIGN.test(words)) return { ...wish, kind: 'ask' };
	const repeats = all.some((one) => one.kind === 'failed') && lexicon.again(words);
	if ((kind === 'loose' || kind === 'ask') && !edits && repeats) return { ...wish, kind: 'export' };
	if (kind === 'loose') {
		const beside = !edits && isBesideDirect(i, all, hasFile, lexicon);
		return { ...wish, kind: beside ? 'filler' : 'edit' };
	}
	if (lexicon.review(words) && all.some((one) => one.kind === 'first')) {
		return { ...wish, kind: 'refused' };
	}
	// A question beside an edit explains it, unless it is about the clip.
	if (kind === 'ask' && edits && !lexicon.actions.export.trigger(words))
		return { ...wish, kind: 'edit' };
	return wish;
}
const isDirect = (kind: Wish['kind']) => (DIRECT as readonly string[]).includes(kind);

/** What is left of a direct message is no instruction, unless the clip is wanted after it. */
function isBesideDirect(i: number, all: Wish[], hasFile: boolean, lexicon: Lexicon): boolean {
	const next = all.slice(i + 1).find(({ kind }) => kind !== 'loose' && kind !== 'filler');
	if (next?.kind === 'export' && lexicon.order.test(folded(next.joint))) return false;
	if (all.some(({ kind }) => kind === 'first')) return false;
	const direct = hasFile
		? ['upload']
		: ['export', 'credits', 'state', 'upload', 'refused', 'failed', 'past'];
	return all.some(({ kind }) => direct.includes(kind));
}

const saysNothing = (kinds: Set<Wish['kind']>, text: string, uploads: boolean) =>
	!uploads && text !== '' && [...kinds].every((kind) => kind === 'filler');

/** "Don't export yet; add captions, then export": the last word counts. */
function isOverridden(wishes: Wish[], lexicon: Lexicon): boolean {
	const last = wishes.findLastIndex(({ kind }) => kind === 'refused');
	const later = wishes.slice(last + 1);
	const edit = later.findIndex(({ kind }) => kind === 'edit');
	return (
		edit >= 0 &&
		later
			.slice(edit + 1)
			.some(({ kind, joint }) => kind === 'export' && lexicon.order.test(folded(joint)))
	);
}

function fallback(kinds: Set<Wish['kind']>): 'ask' | 'state' {
	if (kinds.has('ask') || (kinds.has('past') && !kinds.has('refused'))) return 'ask';
	return 'state';
}

/** An address is material where it is a file, or where the words beside it fetch it. */
function isMaterial(url: string, i: number, wishes: Wish[], lexicon: Lexicon): boolean {
	const wish = wishes.find(({ text }) => text.includes(`⟦u${i}⟧`));
	if (!wish || wish.kind === 'upload') return true;
	if (isMedia(url)) return true;
	return lexicon.fetches(wish.words) && !lexicon.mentions(wish.words);
}

/** The edits among the wishes, joined as they stood; what is done directly is left out. */
function instructionOf(wishes: Wish[], whole: string, urls: string[], lexicon: Lexicon): string {
	const edits = wishes.filter(({ kind }) => kind === 'edit' || kind === 'exportWithEdit');
	if (edits.length === 0) return '';
	const kept = wishes.filter(
		(wish, i, all) => isForEditor(wish, all[i + 1], lexicon) || isPage(wish, urls),
	);
	if (wishes.every(({ kind }) => kind === 'edit' || kind === 'filler')) return whole.trim();
	return kept
		.filter(({ text }) => text.trim() !== '')
		.map(({ kind, text, joint }, i) => {
			// The editor makes, it does not export.
			const part = kind === 'exportWithEdit' ? lexicon.asOrder(text) : text;
			return i === 0 ? part : joint + part;
		})
		.join('')
		.trim()
		.replace(/[,，、]$/, '');
}

// What stands at an address that is no file, the editor may know better than the upload.
const isPage = ({ kind, text }: Wish, urls: string[]) =>
	kind === 'upload' && [...text.matchAll(/⟦u(\d+)⟧/g)].some(([, i]) => !isMedia(urls[Number(i)]));

// Politeness travels with what it stands beside; "here is the video" tells the editor nothing.
function isForEditor(
	{ kind, text, words }: Wish,
	next: Wish | undefined,
	lexicon: Lexicon,
): boolean {
	if (kind === 'filler') return text.trim() === '' || next?.kind === 'edit';
	if (kind === 'description') return !lexicon.generic(words);
	return kind === 'edit' || kind === 'exportWithEdit';
}
