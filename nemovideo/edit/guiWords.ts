/**
 * The backend believes that its user sits in front of an editor. What it says about buttons is taken
 * out, what it says about the content stays, and what it wanted done becomes the next action [GUI-*].
 */

export type NextAction = 'export' | 'getTimeline' | 'getCredits' | null;

interface GuiRule {
	pattern: RegExp;
	action: NextAction;
}

// What an editor is made of. The scenes of a video have windows and pages too: those need a stricter start.
const UI = String.raw`(?:button|icon|panel|tab|menu|sidebar|toolbar|editor|workspace|dashboard|settings|properties|inspector|playhead|slider)s?`;
const SCENERY = String.raw`(?:window|dialog|page|library|canvas)`;
// Where an order to the user begins: at the start, after a comma, after "please", "you can", "and", "to" …
const START = String.raw`(?:^[^\p{L}\p{N}]*(?:and|then|but|so|or)?\s*|[,;:–—]\s*)`;
const ORDER = String.raw`(?:${START}|\b(?:please|then|and|or|you|can|could|to|just|simply|now|should|must|by|also)\s+)`;
// Verbs, not the nouns: a click sound, the tap dance, a hit song, a press conference, an open window.
const CLICK = String.raw`(?<!\b(?:an?|the|each|every|mouse|shutter)\s)\b(?:click|tap)(?:ing)?\b(?!\s+(?:sound|sfx|noise|effect|track|beat|danc|shoe|water))`;
const PRESS = String.raw`(?:${CLICK}|${ORDER}(?:press|hit|select|choose)(?:ing)?\b(?!\s+conference))`;
const OPEN = String.raw`(?:open|go to|switch to|head to)`;
// The account's credits, not the ones that roll at the end.
const CREDITS = String.raw`(?:account|billing|subscription|(?:your|account|remaining|current) balance|(?<!\b(?:end|opening|closing|rolling|film|final|title) )credits?(?! (?:roll|sequence|screen|scene)))`;

// Every gap has a bound, so that no text, however odd, takes long.
const re = (source: string) => new RegExp(source, 'iu');

/** First match wins; the order is that of the contract's table, most telling action first. */
export const GUI_RULES: GuiRule[] = [
	{ pattern: re(String.raw`${PRESS}[^.!?]{0,160}\bexport\b`), action: 'export' },
	{
		pattern: /\b(?:export|download)\s+(?:button|icon|menu|tab|panel|dialog)\b/i,
		action: 'export',
	},
	{
		pattern:
			/\b(?:you can|please|now|(?:free|want|like|wish|time|proceed|(?<!not )ready)(?: me)? to)(?: now| then)? (?:export|download)\b/i,
		action: 'export',
	},
	{
		pattern: re(String.raw`${ORDER}download\b[^.!?]{0,160}\b(?:button|icon|menu)\b`),
		action: 'export',
	},
	{
		pattern: /点击[^。！？]{0,80}导出|导出按钮|(?:可以|请|点)[^。！？不]{0,6}导出/,
		action: 'export',
	},
	{
		pattern: re(
			String.raw`\b(?:check|view|visit|open|see|go to|top up)\b[^.!?]{0,160}\b${CREDITS}\b`,
		),
		action: 'getCredits',
	},
	{
		pattern: /(?:查看|打开|前往)[^。！？]{0,80}(?:账户|账单|积分(?!榜)|余额)/,
		action: 'getCredits',
	},
	{
		pattern:
			/\bpreview(?:ing)?(?: (?:it|them|this|everything|(?:the|your) [\w ]{1,30}?))? (?:in|on|from|inside|using)\b[^.!?]{0,160}\b(?:timeline|editor|player|canvas|window|panel)\b/i,
		action: 'getTimeline',
	},
	{ pattern: /\bpreview (?:window|panel|player|pane)\b/i, action: 'getTimeline' },
	{
		pattern: /\b(?:in|on|from|at) (?:the|your) timeline (?:panel|view|editor)\b/i,
		action: 'getTimeline',
	},
	{ pattern: /\b(?:you can|feel free to|please) (?:now )?preview\b/i, action: 'getTimeline' },
	{
		pattern:
			/(?:在|到)?时间[线轴][^。！？]{0,80}预览|预览[^。！？]{0,80}时间[线轴]|(?:可以|请)[^。！？]{0,6}预览/,
		action: 'getTimeline',
	},
	{ pattern: re(String.raw`${ORDER}${OPEN}\b[^.!?]{0,160}\b${UI}\b`), action: 'getTimeline' },
	{
		pattern: re(String.raw`(?:${START}|\bplease )${OPEN}\b[^.!?]{0,160}\b${SCENERY}\b`),
		action: 'getTimeline',
	},
	{ pattern: /打开[^。！？]{0,80}(?:面板|菜单|编辑器|页面|设置|标签)/, action: 'getTimeline' },
	{
		pattern:
			/(?<!\b(?:the|an?|of)\s)\bdrag(?:ging)?\b(?! (?:rac|queen|show|strip))(?: (?:and|&) ?-?drop\b|[^.!?]{0,160}\b(?:to|onto|into|from|edge|handle|slider|clip)\b)|拖拽|拖动|拖放/i,
		action: null,
	},
	{ pattern: re(String.raw`${PRESS}[^.!?]{0,160}\b${UI}\b`), action: null },
	{
		pattern: re(String.raw`(?:${START}|\bplease )${PRESS}[^.!?]{0,160}\b${SCENERY}\b`),
		action: null,
	},
	{ pattern: re(String.raw`${CLICK} (?:on |the |here|["'“‘「])`), action: null },
	{
		pattern: re(String.raw`${ORDER}us(?:e|ing) (?:the|your|this)\b[^.!?]{0,160}\b${UI}\b`),
		action: null,
	},
	{
		pattern: /(?:点击|点选|单击|双击)(?![音声效])|[在用][^。！？]{0,10}(?:面板|工具栏|侧边栏)/,
		action: null,
	},
];

const RANK: NextAction[] = ['export', 'getCredits', 'getTimeline'];

/** Takes the GUI talk out of a text and says what the backend wanted done. */
export function translateGuiWords(text: string): { text: string; nextAction: NextAction } {
	const wanted = new Set<NextAction>();
	const lines = text.split('\n').map((line) => translateLine(line, wanted));
	const kept = lines
		.filter((line, i) => line !== null && !(line === '' && lines[i - 1] === null))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { text: kept, nextAction: RANK.find((action) => wanted.has(action)) ?? null };
}

// A sentence ends at its mark, but not within v2.0, 1.5x or an address.
const SENTENCE_END =
	/(?=\S)(?<=[.!?]["'”’)]{0,2}\s+)|(?<=[。！？]["'”’」』)]{0,2}\s*)(?=[^\s。！？"'”’」』)])/u;
const BULLET = /^\s*(?:[-*•]|\d+[.)、])\s*/;

// A line of which nothing is left goes away whole, its bullet too.
function translateLine(line: string, wanted: Set<NextAction>): string | null {
	const bullet = BULLET.exec(line)?.[0] ?? '';
	const body = line.slice(bullet.length);
	const kept = body
		.split(SENTENCE_END)
		.map((one) => translateSentence(one, wanted))
		.join('');
	if (kept === body) return line;
	return /[\p{L}\p{N}]/u.test(kept) ? bullet + kept.trimEnd() : null;
}

function translateSentence(sentence: string, wanted: Set<NextAction>): string {
	const rule = ruleFor(sentence);
	if (!rule) return sentence;
	// An address is worth more than the words about a button around it.
	if (/https?:\/\//.test(sentence)) {
		wanted.add(rule.action);
		return sentence;
	}
	const clauses = sentence.split(
		/(?<=[,;，；])\s{0,4}|\s{1,4}(?=(?:and|then|but|so) (?:you|then|click|tap|press|open|drag|preview|export|please)\b)/i,
	);
	const kept = clauses.filter((clause) => {
		const found = ruleFor(clause);
		if (found) wanted.add(found.action);
		return !found;
	});
	// The words that set the rule off stand across clauses: then the sentence is about the editor as a whole.
	const rest = kept
		.join(' ')
		.replace(/([，；]) /g, '$1')
		.trim();
	if (kept.length === clauses.length) {
		wanted.add(rule.action);
		return '';
	}
	if (!isStatement(rest)) return '';
	const end = /[。！？]\s*$/.test(sentence) ? '。' : '. ';
	return rest.replace(/(?<![\s,;，；.!?。！？])[\s,;，；.!?。！？]+$/, '') + end;
}

function ruleFor(text: string): GuiRule | undefined {
	const shown = withoutQuotes(text);
	return GUI_RULES.find((rule) => rule.pattern.test(shown));
}

// What is quoted is content (a title that reads "Click here"), unless it is the name of a button.
function withoutQuotes(text: string): string {
	return text.replace(
		/"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|《[^》]{0,200}》/g,
		(quoted, at: number) =>
			NAMES_A_BUTTON.test(text.slice(Math.max(0, at - 20), at)) ? quoted : '""',
	);
}
const NAMES_A_BUTTON =
	/(?:\b(?:click(?:ing)?|tap|press|hit|select|choose|open|on|the)|点击|单击|点选|打开|按)\s*$/i;

// "When you are happy," or "Then" is no answer by itself.
function isStatement(text: string): boolean {
	if (!/[\p{L}\p{N}]/u.test(text)) return false;
	if (/^(?:and|then|when|once|if|to|or|now|next|finally|after that)\b/i.test(text)) return false;
	if (/^(?:如果|然后|接着|最后)/.test(text)) return false;
	return text.length > 3;
}
