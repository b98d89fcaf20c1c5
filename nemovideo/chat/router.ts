/**
 * What a person wants, from their words [RTR-*]. A message is cut into its wishes; each is one of the
 * four direct actions when all its words are known for that action (`routerWords.ts`), and an edit
 * otherwise: keywords alone do not decide. What is done directly is cut out of what the chat is sent.
 */
import {
	ACTIONS,
	COMMON,
	EDIT_WORDS,
	NAMED_THING,
	PRAISE,
	READY_QUESTION,
	READY_WORDS,
	type DirectAction,
	type Language,
} from './routerWords';
import { covered, isMedia, languageOf, listOf, mask, normalize } from './routerText';

export type { Language } from './routerWords';
export type Action = DirectAction | 'edit';

export interface Route {
	/** What comes first: upload, edit, export, then what is only told. */
	action: Action;
	language: Language;
	/** What the editor is to be told; always there for an edit, and beside an upload when there is one. */
	instruction?: string;
	/** Addresses in the message that are to be uploaded. */
	urls?: string[];
	/** The clip is wanted as well, once the action is done. */
	thenExport?: true;
	/** The clip is not wanted yet, whatever the editor proposes. */
	noExport?: true;
	/** What is to be told besides, at the end. */
	thenTell?: ('credits' | 'state')[];
}

/** What one wish of a message comes to: `none` says not to do something, `filler` says nothing. */
type Kind = Action | 'exportWithEdit' | 'none' | 'filler' | 'description';
interface Wish {
	text: string;
	kind: Kind;
	/** What stood between the wish before and this one. */
	joint: string;
}

/** Orders are short; what is longer than this describes something. */
const LONGEST_ORDER = 160;

/** Finds the route of a message. Pure; any text has one. */
export function routeMessage(text: string, hasFile: boolean): Route {
	const { masked, restore, urls } = mask(text);
	const cut = beforeExport(masked);
	const wishes = split(cut.text).map(
		(wish): Wish => ({ ...wish, kind: kindOf(wish.text, hasFile) }),
	);
	const kinds = new Set(wishes.map((wish) => wish.kind));
	const exports = kinds.has('export') || kinds.has('exportWithEdit') || cut.later;
	const tells = (['credits', 'state'] as const).filter((kind) => kinds.has(kind));
	const material = urls.filter((url, i) => isMedia(url) || isUploaded(wishes, i));
	const uploads = hasFile || material.length > 0 || kinds.has('upload');
	const talk = [...kinds].every((kind) => kind === 'filler') && /\S/.test(text) && !uploads;
	const instruction = talk ? text.trim() : restore(instructionOf(wishes, cut.text));
	const action = firstOf(uploads, instruction, exports, tells);
	const told = tells.filter((kind) => kind !== action);
	return {
		action,
		language: languageOf(masked),
		...(instruction && { instruction }),
		...(material.length > 0 && { urls: material }),
		...(exports && action !== 'export' && { thenExport: true as const }),
		...(!exports && (kinds.has('none') || cut.never) && { noExport: true as const }),
		...(told.length > 0 && { thenTell: told }),
	};
}

function firstOf(
	uploads: boolean,
	instruction: string,
	exports: boolean,
	tells: ('credits' | 'state')[],
): Action {
	if (uploads) return 'upload';
	if (instruction) return 'edit';
	return exports ? 'export' : (tells[0] ?? 'state');
}

const isUploaded = (wishes: Wish[], url: number) =>
	wishes.some(({ kind, text }) => kind === 'upload' && text.includes(`⟦u${url}⟧`));

/** The kind of one wish. */
function kindOf(raw: string, hasFile: boolean): Kind {
	const words = normalize(raw);
	if (words === '') return 'filler';
	if (/^(?:start|help)$/.test(words) && raw.trim().startsWith('/')) return 'state';
	const refused = words.replace(REFUSAL, ' ').trim();
	if (refused !== words && refused !== '' && isDirect(direct(refused))) return 'none';
	const action = direct(words) ?? direct(words.replace(SUBORDINATE, ''));
	if (action) return action;
	if (covered(words, FILLERS)) return 'filler';
	if (hasFile && describes(words)) return 'description';
	return exportOrder(words) ?? 'edit';
}

const FILLERS = listOf(COMMON.en, COMMON.zh, PRAISE);
const isDirect = (action: DirectAction | undefined) => action === 'export' || action === 'upload';

function direct(words: string): DirectAction | undefined {
	if (words.length > LONGEST_ORDER || NAMED_THING.test(words)) return undefined;
	const ready = READY_QUESTION.some((pattern) => pattern.test(words));
	if (ready && covered(words, wordsOf('state', READY_WORDS))) return 'state';
	return (Object.keys(ACTIONS) as DirectAction[]).find((action) => {
		const { triggers, unless } = ACTIONS[action];
		if (unless?.test(words)) return false;
		return triggers.some((one) => one.test(words)) && covered(words, wordsOf(action));
	});
}

/** "Export it to my dropbox" has words of its own and is an order all the same; with captions, it is two. */
function exportOrder(words: string): Kind | undefined {
	if (NAMED_THING.test(words)) return undefined;
	const order = EXPORT_ORDER.exec(words);
	if (!order) return undefined;
	if (EDIT_WORDS.test(words)) return 'exportWithEdit';
	return 'export';
}

const wordLists = new Map<string, ReadonlySet<string>>();
function wordsOf(action: DirectAction, more = ''): ReadonlySet<string> {
	const known = wordLists.get(action + more);
	if (known) return known;
	const { words, zh } = ACTIONS[action];
	const list = listOf(COMMON.en, COMMON.zh, words, zh, more);
	wordLists.set(action + more, list);
	return list;
}

const POLITE = String.raw`(?:(?:please|pls|plz|ok|okay|hey|hi|now|then|and|so|just|can|could|would|will|you|i|want|need|to|let's|lets|go|ahead|i'd|like|me|finally|great|thanks) )*`;
// `sure`: an export whatever follows. "Download the song" and "render the sky blue" are not.
const EXPORT_ORDER = new RegExp(
	[
		String.raw`^${POLITE}export(?<sure> (?!\w+ (?:should|must|needs?|goes|comes?|is|are)\b)|$)`,
		String.raw`^${POLITE}(?:render|download) (?<clip>it|this|that|(?:the|my|our) (?:\w+ ){0,2}(?:video|vid|clip|movie|film|reel|cut|version|project|result))(?= |$)`,
		'^(?:请|帮我|帮忙|麻烦|给我|现在|直接|把|视频|片子|成片|它)*(?:导出|汇出)(?<order>(?!的))',
		'^(?:请|帮我|帮忙|麻烦|给我|现在|直接)*(?:输出|下载)(?<zh>视频|成片|片子)',
	].join('|'),
);
const SUBORDINATE =
	/ (?:so(?: that)? (?:i|we|my|they|she|he|it)\b|because\b|since\b|cause\b|as soon as\b|when\b|once\b|if\b|after\b|before (?:i|we|the)\b).*$|(?:因为|这样|好让).*$/;
const REFUSAL =
	/\b(?:do not|don't|dont|please don't|never|no need to|not to|stop|cancel)(?: yet| just| please)?\b|(?:先?不要|先?别|不用|无需|不必|暂不|暂时不|先不|取消|停止)/;
const describes = (words: string) =>
	words.length <= LONGEST_DESCRIPTION && DESCRIPTION.test(words) && !EDIT_WORDS.test(words);
const DESCRIPTION =
	/^(?:hi |hey |hello |so |ok |and )*(?:here|here's|this|these|it's|that's|my|our|the|an?|some|raw|attached|take|check out|look at)(?= |$)|^(?:你好)?(?:这是|这个是|这段是|我的|我们的|给你|看看|这里是|发你|附上|昨天|今天)/;
const LONGEST_DESCRIPTION = 60;

// "Add captions before you export": the export is wanted, and is not for the editor to hear.
const EXPORT_LATER =
	/[,，]?\s?\b(?:before|prior to) (?:you |we |i )?(?:export|download|render|send)(?:ing|s)?(?: (?:it|this|that|everything|(?:the|my) (?:\w+ )?(?:video|clip|movie)))?,?|在?(?:导出|汇出|下载|渲染)(?:视频)?(?:之前|以前|前)[，,]?/i;
const NO_EXPORT =
	/,?\s?\b(?:but )?without (?:export|download|render)ing(?: (?:it|anything))?(?: yet)?/i;

function beforeExport(text: string): { text: string; later: boolean; never: boolean } {
	const shorter = text.replace(NO_EXPORT, ' ').replace(EXPORT_LATER, ' ');
	return { text: shorter, later: EXPORT_LATER.test(text), never: NO_EXPORT.test(text) };
}

/** Where one wish may end and the next begin. */
const JOINT = new RegExp(
	String.raw`((?:\s*(?:[.!?;…]+(?=\s|$)|[。！？；，、\n]|,(?=\s|$)|\s[-–—&+]+\s|\b(?:and|then|but|plus|afterwards|finally|after that)\b)\s*)+|(?<=^\s*(?:once|when|after|as soon as|if)\b.{3,60}) (?=(?:please |then |just )*(?:export|download|send|give me)\b)|(?:，|\s)*(?:然后|接着|之后|以后|完成后|并且|并|最后|顺便|再|后|就)+(?=(?:请|帮我|给我|直接|一下|帮忙|把)*(?:导出|汇出|输出|下载|上传|发给|发我|视频发|片子发|成片|渲染|告诉我|看看|查)))`,
	'i',
);

function split(text: string): Pick<Wish, 'text' | 'joint'>[] {
	const parts = text.split(JOINT);
	const wishes: Pick<Wish, 'text' | 'joint'>[] = [];
	for (let i = 0; i < parts.length; i += 2) {
		const [part, joint] = [parts[i], i > 0 ? parts[i - 1] : ''];
		const last = wishes.at(-1);
		const weak = !/then|[.!?;。！？；]|然后/i.test(joint);
		if (last && weak && (SAYS_ACTION.test(last.text) || isParallel(last.text, part))) {
			last.text += joint + part;
		} else wishes.push({ text: part, joint });
	}
	return wishes;
}
// "The words upload and download", "upload and download speeds": one thing with two names.
const isParallel = (last: string, next: string) =>
	/\b(?:upload|download|export|credits|status|balance)$/i.test(last) &&
	NAMED_THING.test(normalize(next));
const SAYS_ACTION =
	/\b(?:says?|saying|reads?|reading|words?|titled|called|labell?ed|text|steps?|between)\b.*\b(?:upload|download|export|credits|status|balance)\s*$/i;

/** The edits among the wishes, joined as they stood; what is done directly is left out. */
function instructionOf(wishes: Wish[], whole: string): string {
	const edits = wishes.filter(({ kind }) => kind === 'edit' || kind === 'exportWithEdit');
	if (edits.length === 0) return '';
	const kept = wishes.filter(isForEditor);
	if (kept.length === wishes.length && edits.every(({ kind }) => kind === 'edit')) {
		return whole.trim();
	}
	return kept
		.filter(({ text }) => text.trim() !== '')
		.map(({ kind, text, joint }, i) => {
			const part = kind === 'exportWithEdit' ? asOrder(text) : text;
			return i === 0 ? part : joint + part;
		})
		.join('')
		.trim();
}
// Politeness travels with what it stands beside; "here is the video" tells the editor nothing.
function isForEditor({ kind, text }: Wish, i: number, all: Wish[]): boolean {
	if (kind === 'filler') return text.trim() === '' || all[i + 1]?.kind === 'edit';
	if (kind === 'description') return !GENERIC.test(normalize(text));
	return kind === 'edit' || kind === 'exportWithEdit';
}
const GENERIC =
	/^(?:here(?:'s| is| are)?|this is|these are|it's)?(?: ?(?:my|our|the|a|an|some|raw|new|it|you go))*(?: ?(?:video|vid|clip|file|footage|url)s?)?$|^这是?(?:我的?|个|段)*(?:视频|文件|素材)?$/;
// The editor makes, it does not export.
const asOrder = (part: string) =>
	part.replace(/\b(?:export|render|download)\b/i, 'make').replace(/导出|汇出|输出|下载/, '制作');
