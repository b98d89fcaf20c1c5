/**
 * The backend believes that its user sits in front of an editor. What it says about buttons is taken
 * out, what it says about the content stays, and what it wanted done becomes the next action [GUI-*].
 */

export type NextAction = 'export' | 'getTimeline' | 'getCredits' | null;

interface GuiRule {
	pattern: RegExp;
	action: NextAction;
}

const UI = String.raw`(?:button|icon|panel|tab|menu|sidebar|toolbar|editor|workspace|dashboard|window|dialog|page|library|settings|properties|inspector|playhead|canvas)`;
const PRESS = String.raw`(?:click|tap|press|hit|select|choose)`;

/** First match wins; the order is that of the contract's table, most telling action first. */
export const GUI_RULES: GuiRule[] = [
	{ pattern: new RegExp(String.raw`\b${PRESS}\b[^.!?]*\bexport\b`, 'i'), action: 'export' },
	{ pattern: /\bexport\s+(?:button|icon|menu|tab|panel|dialog)\b/i, action: 'export' },
	{
		pattern: /\b(?:you can|feel free to|ready to|please|now|to) (?:export|download)\b/i,
		action: 'export',
	},
	{ pattern: /点击[^。！？]*导出|导出按钮|(?:可以|请)[^。！？]{0,6}导出/, action: 'export' },
	{
		pattern:
			/\b(?:check|view|visit|open|see|go to|top up)\b[^.!?]*\b(?:account|billing|credits?|balance|subscription)\b/i,
		action: 'getCredits',
	},
	{ pattern: /(?:查看|打开|前往)[^。！？]*(?:账户|账单|积分|余额)/, action: 'getCredits' },
	{
		pattern: /\bpreview\b[^.!?]*\b(?:timeline|editor|player|canvas|window|panel)\b/i,
		action: 'getTimeline',
	},
	{
		pattern: /\b(?:in|on|from|at) (?:the|your) timeline (?:panel|view|editor)\b/i,
		action: 'getTimeline',
	},
	{ pattern: /\b(?:you can|feel free to|please) (?:now )?preview\b/i, action: 'getTimeline' },
	{
		pattern:
			/(?:在|到)?时间[线轴][^。！？]*预览|预览[^。！？]*时间[线轴]|(?:可以|请)[^。！？]{0,6}预览/,
		action: 'getTimeline',
	},
	{
		pattern: new RegExp(String.raw`\b(?:open|go to|switch to|head to)\b[^.!?]*\b${UI}\b`, 'i'),
		action: 'getTimeline',
	},
	{ pattern: /打开[^。！？]*(?:面板|菜单|编辑器|页面|窗口|设置|标签)/, action: 'getTimeline' },
	{
		pattern:
			/\bdrag(?:ging)?\b(?: (?:and|&) ?-?drop\b|[^.!?]*\b(?:to|onto|into|from|edge|handle|slider|clip)\b)|拖拽|拖动|拖放/i,
		action: null,
	},
	{ pattern: new RegExp(String.raw`\b${PRESS}\b[^.!?]*\b${UI}\b`, 'i'), action: null },
	{ pattern: /\b(?:click|tap)(?:ing)? (?:on |the |here|["'“‘[「])/i, action: null },
	{ pattern: /点击|点选|单击/, action: null },
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

// A line of which nothing is left goes away whole, its bullet too.
function translateLine(line: string, wanted: Set<NextAction>): string | null {
	const sentences = line.match(
		/[^.!?。！？]+(?:[.!?。！？]+(?=\s|$|[^\w])["'”’」)]*\s*|$)|[^.!?。！？]*[.!?。！？]+\s*/g,
	) ?? [line];
	const kept = sentences.map((sentence) => translateSentence(sentence, wanted)).join('');
	if (kept === line) return line;
	return /[\p{L}\p{N}]/u.test(kept) ? kept.trimEnd() : null;
}

function translateSentence(sentence: string, wanted: Set<NextAction>): string {
	if (!ruleFor(sentence)) return sentence;
	const clauses = sentence.split(
		/(?<=[,;，；])\s*|\s+(?=(?:and|then|but|so) (?:you|then|click|tap|press|open|drag|preview|export|please)\b)/i,
	);
	const kept = clauses.filter((clause) => {
		const rule = ruleFor(clause);
		if (rule) wanted.add(rule.action);
		return !rule;
	});
	// The words that set the rule off stand across clauses: then the sentence is about the editor as a whole.
	const rest = kept.join(' ').trim();
	if (kept.length === clauses.length) {
		wanted.add(ruleFor(sentence)?.action ?? null);
		return '';
	}
	if (!isStatement(rest)) return '';
	const end = /[。！？]\s*$/.test(sentence) ? '。' : '. ';
	return rest.replace(/[\s,;，；.!?。！？]+$/, '') + end;
}

const ruleFor = (text: string) => GUI_RULES.find((rule) => rule.pattern.test(text));

// "When you are happy," or "Then" is no answer by itself.
function isStatement(text: string): boolean {
	if (!/[\p{L}\p{N}]/u.test(text)) return false;
	if (
		/^(?:and|then|when|once|if|to|or|now|next|finally|after that|如果|然后|接着|最后)\b/i.test(text)
	)
		return false;
	return text.length > 3;
}
