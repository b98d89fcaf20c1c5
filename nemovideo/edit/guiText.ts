/**
 * Cuts an answer of the editor into sentences and clauses. Everything here works on a masked copy of the
 * same length, in which quotes, emphasised words and addresses are filler: a mark within a title ends no
 * sentence, and a verb within it orders nothing. Every expression is linear: bounded, or without a retry.
 */

/** Filler of a masked copy: something quoted; a name of the Export or Download button; an address; "File > Save". */
export const QUOTED = '\uE000';
export const EXPORT_NAME = '\uE001';
export const ADDRESS = '\uE002';
export const MENU_PATH = '\uE003';
const LONG_ENOUGH = 400;

const EXPORT_LABEL =
	/^(?:[^.!?。！？]{0,24}[>→›/] ?)?(?:⬇️? ?)?(?:export|download|导出|匯出|導出|輸出|下载|下載)(?: ?(?:now|video|mp4|project|file|it|as|视频|影片|成片|mp4|1080p)){0,2}$/iu;

const QUOTES =
	/"[^"]{1,200}"|“[^“”]{0,200}”|‘[^‘’]{1,120}’|«[^«»]{0,200}»|「[^「」]{0,200}」|『[^『』]{0,200}』|【[^【】]{0,200}】|《[^《》]{0,200}》|`[^`]{1,200}`|(?<![\p{L}\p{N}])'[^'\n]{1,80}'(?![\p{L}\p{N}])/gu;
// [Export] names a button; what is longer, or an order itself, is a remark in brackets.
const BRACKETED = /\[(?!(?:click|tap|press|hit|open|drag)\b)[^[\]]{1,24}\](?!\()/giu;
const EMPHASIS = /\*\*[^*]{1,200}\*\*|__[^_]{1,200}__|(?<![*\w])\*[^*\s][^*]{0,200}\*(?![*\w])/gu;
// "File > Export > MP4": a way through menus is a name, unless it leads to the account.
const MENU_PATHS =
	/\b[A-Z][a-z]{1,14}(?: ?[>›»▸→] ?[A-Z][A-Za-z0-9]{0,14}(?: [A-Z][a-z]{1,14})?){1,4}/g;
const OF_THE_ACCOUNT = /billing|account|subscri|plan|credit|balance|payment|upgrade/i;
const ADDRESSES =
	/\bhttps?:\/\/[^\s<>"'“”）)】」，。]{1,2000}|\bwww\.[^\s<>"'“”）)】」，。]{1,2000}|\b[a-z0-9-]{1,63}\.(?:com|ai|io|net|org|app|tv|cn)\b(?:\/[^\s<>"'“”）)】」，。]{0,2000})?/giu;

const MASKABLE = /[>›»▸→"“‘«「『【《`'[*_.]|https?:/i;

/** A copy of the same length, in simplified characters, in which nothing quoted and no address can be read. */
export function mask(line: string): string {
	if (!MASKABLE.test(line)) return simplified(line);
	const fill = (filler: string) => (found: string) => filler.repeat(found.length);
	const masked = line
		.replace(MENU_PATHS, (found) =>
			OF_THE_ACCOUNT.test(found) ? found : fill(pathName(found))(found),
		)
		.replace(ADDRESSES, fill(ADDRESS))
		.replace(QUOTES, (found) => fill(nameOf(found.slice(1, -1)))(found))
		.replace(BRACKETED, (found) => fill(nameOf(found.slice(1, -1)))(found))
		.replace(EMPHASIS, (found, at: number, whole: string) => emphasised(found, at, whole));
	return simplified(masked);
}

const pathName = (path: string) => (/export|download/i.test(path) ? EXPORT_NAME : MENU_PATH);
const nameOf = (quoted: string) => (EXPORT_LABEL.test(quoted.trim()) ? EXPORT_NAME : QUOTED);

// Bold type around a whole sentence or a heading is only weight; within a sentence it marks a name or a title.
function emphasised(found: string, at: number, whole: string): string {
	const width = found.startsWith('*') && !found.startsWith('**') ? 1 : 2;
	const inner = found.slice(width, -width);
	const before = whole.slice(Math.max(0, at - 20), at).trimEnd();
	const after = whole.slice(at + found.length, at + found.length + 20).trimStart();
	const alone = /(?:^|[.!?。！？:：\p{Extended_Pictographic}\uFE0F])$/u.test(before);
	if (alone && (/^(?:$|[.!?。！？:：])/.test(after) || /[:：]$/.test(inner))) {
		return ' '.repeat(width) + inner + ' '.repeat(width);
	}
	return nameOf(inner).repeat(found.length);
}

// A sentence ends at its mark, but not within v2.0, 1.5x or an address; an emoji begins a new one, unless it
// is the picture on a button ("the ⚙️ icon").
const SENTENCE_END =
	/(?:[.!?…]{1,8}["'”’)\]*]{0,3}(?:\s+|$)){1,50}|[。！？]{1,8}["'”’」』)）】*]{0,3}\s*|(?=(?![©®™])\p{Extended_Pictographic})(?<!\b(?:the|an?|on|click|tap|press|hit|your|this) ?|点[击选])/giu;

/** Where each sentence of a masked line begins and ends. */
export function sentencesOf(masked: string): [number, number][] {
	return cut(masked, SENTENCE_END, (found) => found[0].length);
}

const TRAILING_MARKS = /[^\p{L}\p{N}\uE000-\uE003%+]{1,40}$/u;
const CLAUSE_END =
	/[,;，；、]\s*|[:：](?=\s|[^ -~])\s*|\s[-–—]{1,3}\s|—{1,2}|\s?(?:→|➡️?|->)\s?|[([{（［]|[)\]}）］]|(?<!\bgo ahead|\btry|\bcopy|\bpress|\band|\bor)\s(?=(?:and(?! ?-?drop\b)|then|so|but|or|just|please)\s+[\p{L}\uE000])|(?=请(?:点|打开|前往|在|到|先|您|你|将|把|拖|按|使用|查看))/giu;

/** A sentence of more clauses is no order, and is cut no further. */
export const MOST_CLAUSES = 200;

export interface Clause {
	/** Where it begins, its separator included, and where it ends. */
	from: number;
	to: number;
	/** What stands between it and the clause before. */
	separator: string;
	/** Whether a bracket is closed at its end. */
	closes: boolean;
	/** Ready for the rules: lower case, single blanks, simplified characters, no marks in front. */
	words: string;
}

/** The clauses of the sentence between two places of a masked line. */
export function clausesOf(masked: string, from: number, to: number): Clause[] {
	const sentence = masked.slice(from, to);
	const clauses: Clause[] = [];
	let start = 0;
	let begin = 0;
	const push = (end: number, closes = false) => {
		const words = readable(sentence.slice(begin, end)).replace(TRAILING_MARKS, '');
		const last = clauses.at(-1);
		// What holds no word belongs to the clause before.
		if (words === '' && last) {
			last.to = from + end;
			last.closes ||= closes;
		} else {
			const separator = sentence.slice(start, begin).trim();
			clauses.push({ from: from + start, to: from + end, separator, closes, words });
		}
	};
	for (const found of sentence.matchAll(CLAUSE_END)) {
		if (clauses.length > MOST_CLAUSES) break;
		const end = found.index + found[0].length;
		if (found.index > begin) {
			// A bracket is closed by the clause that it opened.
			const closes = /^[)\]}）］]/.test(found[0]) ? 1 : 0;
			push(found.index + closes, closes > 0);
			start = found.index + closes;
		}
		begin = end;
	}
	push(sentence.length);
	return clauses;
}

function cut(text: string, mark: RegExp, width: (found: RegExpExecArray) => number) {
	const parts: [number, number][] = [];
	let start = 0;
	for (const found of text.matchAll(mark)) {
		const end = found.index + width(found);
		if (end > start) parts.push([start, end]);
		start = end;
	}
	if (start < text.length) parts.push([start, text.length]);
	return parts;
}

/** Masked words as the rules read them; no order is longer than this. */
export function readable(masked: string): string {
	return masked
		.trimStart()
		.slice(0, LONG_ENOUGH)
		.replace(/\p{Extended_Pictographic}|\uFE0F|\u200D|[*_#>]/gu, ' ')
		.replace(/[’‘]/g, "'")
		.replace(/(\uE000|\uE001|\uE002|\uE003)\1+/g, '$1')
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}\p{N}\uE000-\uE003]+/u, '')
		.trimEnd()
		.toLowerCase();
}

// Traditional to simplified, for the rules alone and keeping the length: characters first, then what is
// another word.
const PAIRS =
	'點点擊击選选單单雙双開开啟启導导載载時时間间軸轴預预覽览視视帳帐戶户號号餘余額额請请現现後后將将處处頁页編编輯辑專专檢检設设標标題题籤签側侧圖图鈕钮屬属動动鍵键儲储裡里裏里這这滿满結结級级錄录製制連连續续務务個个為为說说還还過过觀观歡欢區区滑滑訂订閱阅鏡镜頭头畫画場场顯显關关閉闭輸输應应剛刚從从費费顆颗該该試试聽听見见轉转換换檔档進进資资層层幾几桿杆兩两輕轻觸触臺台臉脸並并於于與与個个來来對对嗎吗麼么數数調调節节們们彈弹種种樣样訊讯';
const CHARACTERS = new Map(
	Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, from, to]): [string, string] => [from, to]),
);
const TRADITIONAL = new RegExp(`[${[...CHARACTERS.keys()].join('')}]`, 'gu');
const WORDS: [RegExp, string][] = [
	[/[匯汇输]出/g, '导出'],
	[/选单/g, '菜单'],
	[/视窗/g, '窗口'],
	[/影片/g, '视频'],
	[/检视/g, '查看'],
	[/储值/g, '充值'],
	[/储存/g, '保存'],
	[/拖曳/g, '拖拽'],
	[/具列/g, '具栏'],
	[/帐/g, '账'],
];

function simplified(text: string): string {
	if (!/\p{Script=Han}/u.test(text)) return text;
	const characters = text.replace(TRADITIONAL, (one) => CHARACTERS.get(one)!);
	return WORDS.reduce((read, [word, as]) => read.replace(word, as), characters);
}
