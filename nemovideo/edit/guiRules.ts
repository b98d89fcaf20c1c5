import { ADDRESS, EXPORT_NAME as E, QUOTED as Q } from './guiText';

/**
 * The words of [GUI-*]: what an order to use the screen looks like, in English and in Chinese. A rule reads
 * one clause (lower case, single blanks, simplified characters, quotes masked) from its very start, so that
 * the same verb in a report ("I clicked", "the part where you open") orders nothing. Every gap has a bound.
 */

export type NextAction = 'export' | 'getTimeline' | 'getCredits' | null;

/** What a clause orders its reader to do. */
export interface Order {
	action: NextAction;
	/** "Please", "you can", "just": clearly said to the reader, not one of several verbs of a tale. */
	toTheReader: boolean;
}

interface GuiRule {
	pattern: RegExp;
	action: NextAction;
}

const re = (source: string) => new RegExp(source, 'u');
const gap = (most: number) => `.{0,${most}}?`;

// English. Where an order begins: joining words, politeness, permission.
const JOINED = `and|then|so|but|or|also|next|now|finally|first|lastly|afterwards|after that|from there|otherwise|alternatively|optionally|instead|next up|step \\d{1,2}|tip|pro tip|note|hint|voila`;
const POLITE = `please|kindly|just|simply|feel free to|go ahead and|(?:be|make) sure (?:to|you)|remember to|(?:don't|do not) forget to|(?:don't|do not) hesitate to|try to|all (?:that )?you (?:have|need) to do (?:now )?is(?: to)?|all that's left is to|it's time to|i(?:'d| would)? (?:recommend|suggest)(?: that)? you`;
const ALLOWED = `you(?:'ll|'d)? (?:can|could|may|might|should|must|will|(?:only |just )?(?:need|have|want) to|(?:can |will )(?:need|have|want) to|be able to)|you're free to`;
const HOW = `now|also|then|always|simply|just|easily|quickly|either|later|directly|manually|even|still|again|only`;
const LEAD = `^(?:(?:${JOINED}|${POLITE}|${ALLOWED}|${HOW})[, ]{1,2}){0,6}`;

// What an editor is made of. A film has windows, pages and menus too: those need a stricter verb.
const PART = `(?:button|icon|panel|pane|tab|toolbar|tool rail|sidebar|side bar|inspector|properties|playhead|slider|toggle|switch|checkbox|drop-?down|context menu|search bar|media bin|track header|handle|[a-z-]{0,12} ?menu)s?(?![a-z])`;
const PLACE = `(?:timeline|time line|editor(?!'s)|workspace|workbench|canvas|player|preview(?: window| pane| area)?|viewer|library|studio|storyboard view)(?![a-z])`;
const SCREEN = `(?:${PART}|${PLACE}|settings|preferences|dialog|window|pop-?up|page|project|app|website|corner)(?![a-z])`;
const KEY = `(?:(?:ctrl|control|cmd|command|alt|option|shift|⌘|⌃)(?: ?[+-] ?| )[a-z0-9+]{1,12}|[b-hj-z](?= |$)|space ?bar|space|enter|return|esc|escape|delete|backspace|undo|redo|tab key)(?![a-z])`;
const EXPORT_WORD = `(?:${E}|(?:export|download)(?! (?:settings|quality|format|resolution|options|presets?|size|speed)|[a-z]))`;
const TO_EXPORT = `(?:to|and) (?:export|download)(?: it| the| your| this|$| (?:in|as|at|from))`;
const WORK = `(?:it|this|them|everything|(?:your|the|this)(?: [a-z0-9:${Q}-]{1,14}){0,3} ?(?:video|clip|file|reel|mp4|result|edit|cut|project|version|montage|short|movie|film|ad|slideshow|highlights))(?![a-z])`;
// The account's money, not the credits at the end of a film nor the balance of a picture.
const MONEY = `(?:account|billing|subscription|wallet|(?:your|account|remaining|current|credits?|the) balance(?! (?:of|between))|(?<!(?:end|opening|closing|rolling|film|final|title) )credits(?! (?:roll|sequence|screen|scene))|(?<!car )(?<!car's )dashboard|pricing|(?:your|paid|free|bigger|higher|pro) plan)(?![a-z])`;

const CLICK = `(?:(?:double|right|left|long)[- ])?(?:click|tap|press and hold|long-press)(?!-|[a-z]| (?:sounds?|sfx|noises?|effects?|tracks?|beats?|danc|shoes?|water|rates?|added|removed|was|were|is|at \\d))`;
const PRESS = `(?:press|hit|push|select|choose|pick|use|using|go(?: back)? to|head(?: back)?(?: over)? to|open(?: up)?|navigate to|switch(?: over)? to|jump(?: over)? to|find|locate|look for|hover over|try)(?![a-z-])`;
const OPEN = `(?:open(?: up)?|launch|expand|collapse|close|go(?: back)?(?: over)? to|head(?: back)?(?: over)? to|switch(?: over| back)? to|jump(?: over| back)? (?:in)?to|navigate to|return to|visit|access|bring up|pull up|hop (?:in)?to)(?![a-z-])`;
const LOOK = `(?:check|view|watch|review|look at|look|(?:take|have) (?:a|another) (?:quick |closer |final )?(?:look|listen|peek)|listen|play|replay|inspect|verify|explore|enjoy|preview|scrub|see|find)(?![a-z-])`;
const DO = `(?:adjust|set|change|move|trim|edit|fine-tune|finetune|tweak|customi[sz]e|modify|add|upload|import|search|place|position|rename|delete|remove|cut|split|undo|redo|lock|mute|mark|manage|apply|reorder|rearrange|resize|reposition|rotate|crop|scale|lower|raise|increase|reduce|decrease|duplicate|copy|align|swap|replace|save|get|grab|share|find|control|turn|do)(?![a-z-])`;
const BY = `(?:by (?:click|press|hitt|tapp|dragg|select|open|scroll|us)ing|via|with|using|through|in|from|under|on)`;

/** First match wins, the most telling action first. */
const ENGLISH: GuiRule[] = [
	{
		pattern: re(
			`${LEAD}(?:${CLICK}|${PRESS})(?: on| over)?(?: the| your| that| this)?(?: [a-z${Q}-]{1,14}){0,4}? ${EXPORT_WORD}`,
		),
		action: 'export',
	},
	{ pattern: re(`${LEAD}(?:${CLICK}|${PRESS}) file [>→/] ?export`), action: 'export' },
	{
		pattern: re(
			`${LEAD}${CLICK}${gap(80)} ${TO_EXPORT}|${LEAD}(?:press|hit|use|push)(?![a-z]) ${gap(60)}(?:button|icon|arrow)${gap(40)} ${TO_EXPORT}`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${LEAD}(?:${DO}|download|export)${gap(60)} ${BY}(?: the| your)?(?: [a-z-]{1,14}){0,3}? ${EXPORT_WORD}`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${LEAD}(?:re-?)?export (?:${WORK}|now|directly|from (?:the|here)|by |using |via )(?!.{0,60} (?:is|was|are|has|failed|took|takes)(?![a-z]))`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${LEAD}download (?:${WORK}|now|here|from (?:the|here|${ADDRESS})|below|with the)(?!.{0,60} (?:is|was|are|has|failed|took|takes)(?![a-z]))`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${LEAD}(?:${OPEN}|${LOOK}|${CLICK}|manage|log ?in(?:to)?|sign ?in(?:to)?|use)(?![a-z])${gap(60)} ${MONEY}`,
		),
		action: 'getCredits',
	},
	{
		pattern: re(
			`${LEAD}(?:top[ -]up|recharge|(?:buy|purchase|get|add) (?:more |extra |some )?credits|upgrade (?:your|to|in|from|the|now|$)|${CLICK}${gap(20)} (?:upgrade|top[ -]up))`,
		),
		action: 'getCredits',
	},
	{ pattern: re(`${LEAD}(?:log|sign) ?in(?:to)?(?: to)? (?:your|the) `), action: 'getCredits' },
	{
		pattern: re(
			`^(?:in|on) (?:the|your) (?:timeline|media|editor|preview) (?:panel|view|tab|window) you(?:'ll| will| can) (?:find|see|notice)`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}preview(?: (?:it|the|your|this|them|everything|now|in|on|from|here|how|and|or|changes|result|first)(?![a-z])|$)`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}(?:check|view|watch|review|play|replay|inspect|look at|scrub|take a (?:quick |closer )?look at|see)(?: through| over| out| back)? (?:the|your) (?:${PLACE}|preview)`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}(?!(?:you|.{0,20}you)[^a-z]{0,3}.{0,12} (?:see|find) .{0,60} timeline)${LOOK}${gap(80)} (?:in|on|from|inside|using|at|with|through) (?:the|your|our|its)(?: [a-z${Q}-]{1,14}){0,3}? (?:${PLACE}|${PART})`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}(?:press|hit|push) (?:the )?(?:play|${Q})(?: button| icon)?(?![a-z])${gap(60)}(?:preview|timeline|player|editor|watch it|watch the)`,
		),
		action: 'getTimeline',
	},
	{ pattern: re(`${LEAD}${OPEN}${gap(80)} ${SCREEN}`), action: 'getTimeline' },
	{
		pattern: re(`${LEAD}scrub (?:through|along|across|over|the|back|forward|to)(?![a-z])`),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}${CLICK} ?(?:$|(?:on|the|here|this|that|your|any|each|a|an|it|them|to|in|into|outside|between|and|once|twice|anywhere|[a-z]{1,14}|${Q})(?![a-z]))`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:press|hit|push|hold(?: down)?|use|using|type|try)(?: the| your)? (?:${KEY}|(?:play|pause|stop|record|publish|share|render|apply|save|done|confirm|ok|okay|generate|next|reset|split)(?= |$)|${Q}(?: (?:button|icon|key|tab|menu)|$| to | in | on | at ))`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:press|hit|push|select|choose|pick|toggle|tick|check|uncheck|highlight|enable|disable|(?:turn|switch) (?:on|off)|use|using|grab|find|locate|look for)(?![a-z-])${gap(80)} (?:${PART}|gear|cog|layer|text box|three[- ]dots?|dots|arrow|(?:in|on|from) (?:the|your) (?:timeline|canvas|library|preview|editor|workspace))`,
		),
		action: null,
	},
	{ pattern: re(`${LEAD}toggle (?:the|your|it|on|off)`), action: null },
	{
		pattern: re(
			`${LEAD}drag(?:ging)? ?(?:(?:and|&|-|n) ?-?drop|(?:it|its|them|their|the|your|any|a|an|each|this|that|one|clips?|files?|${Q}|to|from|left|right|up|down|handles?|new|more|either|both)(?![a-z]))(?! rac| queen)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:drop|slide|pinch|resize|stretch)(?![a-z-])${gap(60)} (?:${PART}|timeline|canvas|editor|workspace|library|bin)(?![a-z])`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:hover|scroll|swipe|zoom)(?![a-z-]) (?:over|on|in on|in|out|down|up|left|right|through|to|the|your|across|your mouse)(?![a-z])${gap(60)}(?:${PART}|${PLACE}|clip|list|page|effects|options|$)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:move|place|position|park|put|set|bring) (?:the|your) (?:playhead|cursor|mouse)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}${DO}(?! (?:me|us))${gap(60)} (?:in|from|with|using|via|through|under|by (?:click|press|hitt|tapp|dragg|select|open|scroll|us)ing)${gap(40)} (?:${PART}|settings panel|settings menu|timeline panel)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:use|${DO})${gap(60)} ${KEY}$`.replace(KEY, `(?:ctrl|cmd|command|⌘) ?\\+ ?[a-z]`),
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:use|using) (?:the|your|this)${gap(60)} (?:${PART}|timeline|editor|canvas|crop tool|razor tool|(?:[a-z]{2,10} )tool)(?![a-z])`,
		),
		action: null,
	},
];

// Chinese. Where an order begins, then where on the screen, then the verb.
const Z_LEAD = `(?:请|您|你|可以|可|现在|接下来|接着|然后|之后|随后|直接|就|再|也|还|只需要?|只要|需要|最后|首先|先|下一步|建议|麻烦|记得|随时|都|或者?|并且?|同时|不妨|试着|自行|手动|来|一下|能够?|所以|那么|欢迎|第[一二三四]步|[ ,]){0,10}`;
const Z_PART = `(?:面板|菜单|编辑器|编辑页|页面|设置|标签页?|选项卡|工具栏|侧边?栏|按钮|图标|时间[轴线]|预览|播放器|画布|素材库|媒体库|工作[区台]|属性|检查器|播放头|滑[块杆]|窗口|界面|字段)`;
const Z_AT = `(?:(?:在|到|从|去|于|进入|回到|通过|用|使用)[^。！？了]{0,20}?(?:里面?|中|内|上方?|下方?|处|角|侧|边|面板|窗口|菜单|栏|播放器|编辑器|这里|此处|时间[轴线])的?)?`;
const Z_LOOK = `(?:预览|查看|观看|看看|试看|试听|浏览|播放|回放|检查|核对|找到|看|听)`;
// "the shot in which she opens the panel" is a thing, no order.
const THING = `(?!.{0,30}的(?:那|这|画面|片段|镜头|录屏|录像|录影|部分|场景|动作|步骤|瞬间|时候|位置|音效|声音|过程|地方|提示|特效|内容|手))`;
const DONE = `(?![了过])`;
const Z_CLICK = `(?:点击|按[一两]下|点选|单击|双击|右键点击|右击|轻点|轻触|点一下|点按|点开|点(?=.{0,8}(?:按钮|导出|下载|${E}|图标)))(?![音声效])${DONE}`;
const Z_START = `^${Z_LEAD}${Z_AT}`;
const Z_MONEY = `(?:账户|账号|账单|积分(?!榜)|余额|个人中心|控制台|仪表[盘板]|会员|套餐|充值|订阅页|额度)`;
const Z_EXPORT = `(?:导出|下载|${E})(?!设置|质量|格式|前|之前|时|失败)`;

const CHINESE: GuiRule[] = [
	{
		pattern: re(
			`${Z_START}${THING}(?:${Z_CLICK}|按下?|选择|选|打开|开启|进入|前往|使用|用)${DONE}[^。！？]{0,20}?${Z_EXPORT}`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`^(?=.{0,12}(?:请|可以|直接|现在|就|可|然后|接着|再))${Z_START}(?:导出|下载)(?:了|吧|即可|视频|成片|作品|它|文件|到|为|保存|并|$|[ :]|${ADDRESS})(?!.{0,20}(?:大约|需要|失败|完成))`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${Z_START}${THING}(?:查看|看看|检查|打开|开启|前往|去|到|进入|登录|访问|切换到|转到|${Z_CLICK})${DONE}[^。！？]{0,20}?${Z_MONEY}|^${Z_LEAD}在${Z_MONEY}.{0,6}(?:查看|看|充值|升级)`,
		),
		action: 'getCredits',
	},
	{
		pattern: re(
			`${Z_START}(?:充值|升级(?:套餐|会员|方案|账户|您|你|到)|购买(?:积分|套餐|会员))${DONE}`,
		),
		action: 'getCredits',
	},
	{
		pattern: re(
			`^${Z_LEAD}(?:在|到|去|从|回到|切换到)[^。！？了]{0,12}(?:时间[轴线]|预览|编辑器|播放器|画布|素材库|面板|工作[区台])[^。！？]{0,16}?${Z_LOOK}${DONE}(?!时?发现)`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`^(?=请|您|你|可以|可|现在|先|欢迎|随时|也)${Z_LEAD}预览${DONE}(?!里|中|时)|^${Z_LEAD}预览(?:一下|视频|效果|成片)$|${Z_START}${THING}预览[^。！？了]{0,20}时间[轴线]`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${Z_START}${THING}(?:打开|开启|点开|进入|前往|切换到|切换至|转到|回到|展开|调出|去|到)${DONE}[^。！？了]{0,24}?${Z_PART}`,
		),
		action: 'getTimeline',
	},
	{ pattern: re(`${Z_START}${THING}${Z_CLICK}`), action: null },
	{
		pattern: re(
			`${Z_START}${THING}按(?:下|住)?${DONE} ?(?:ctrl|cmd|command|shift|alt|⌘|delete|esc|enter|空格|回车|[a-z](?![a-z])|${Q}键|[^。！？]{0,8}键)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${Z_START}${THING}(?:选择|选取|选中|勾选|启用|关闭|使用|用|通过|点选)${DONE}[^。！？了]{0,20}?${Z_PART}`,
		),
		action: null,
	},
	{
		pattern: re(
			`${Z_START}(?:选中|选择)(?:该|此|这个|某个|对应的?)?(?:片段|素材|轨道|图层|文本框?|字幕)(?:后|并|,|再|然后|$)`,
		),
		action: null,
	},
	{ pattern: re(`${Z_START}${THING}拖(?:动|拽|放|拉|到)${DONE}`), action: null },
	{
		pattern: re(
			`^${Z_LEAD}(?:把|将)[^。！？了]{1,20}?(?:拖|移)(?:动|拽|放|拉|曳)?(?:到|至|入|进)${DONE}`,
		),
		action: null,
	},
	{ pattern: re(`^${Z_LEAD}${THING}(?:用|把|将)?鼠标(?:悬停|移|放|指|拖|点|双击)`), action: null },
	{
		// "You can shift it by dragging the box."
		pattern: re(
			`${LEAD}${DO}(?! (?:me|us))${gap(60)} by (?:(?:double|right)-)?(?:click|press|hitt|tapp|dragg|select|scroll|hover)ing`,
		),
		action: null,
	},
	{
		pattern: re(
			`^${Z_LEAD}(?:在|用|使用|通过|从)[^。！？了]{0,12}${Z_PART}[^。！？了]{0,10}?(?:调整|修改|更改|编辑|设置|选择|更换|添加|拖|移动|删除|微调|切换|操作)${DONE}`,
		),
		action: null,
	},
];

const ENGLISH_LEAD = re(LEAD);
const CHINESE_LEAD = re(`^${Z_LEAD}`);
const leadOf = (words: string) =>
	(ENGLISH_LEAD.exec(words)?.[0] ?? '') + (CHINESE_LEAD.exec(words)?.[0] ?? '');
const HAN = /\p{Script=Han}/u;
const TO_THE_READER =
	/please|kindly|you|feel free|just|simply|go ahead|sure to|remember|forget|请|您|你|可以|直接/;

const HINT =
	/click|tap|press|hit|push|select|choose|pick|open|launch|go |head|switch|jump|navigat|visit|access|expand|collaps|clos|check|view|watch|look|listen|play|inspect|verify|explor|enjoy|scrub|see|find|us(?:e|ing)|adjust|set|chang|mov|trim|edit|tun|tweak|custom|modif|add|upload|import|search|plac|position|renam|delet|remov|cut|split|undo|redo|lock|mut|mark|manag|apply|order|siz|swap|replac|sav|get|grab|shar|control|turn|do |export|download|top|recharg|buy|upgrad|log|sign|drag|drop|slid|pinch|stretch|hover|hold|scroll|swip|zoom|park|put|bring|pull|hop|toggl|tick|highlight|enabl|disabl|try|typ|locat|return|timeline|点|击|按|选|拖|移|打开|开启|导出|下载|预览|查|看|听|充值|升级|购买|进入|前往|切换|转到|回到|展开|调出|登录|访问|使用|用|通过|鼠标|播放|浏览|检查|核对|找到|调整|修改|编辑|设置|添加|删除|微调|更换|操作|关闭|启用|勾|點|選|開|啟|匯|導|載|預|檢|視|儲|購|進|轉|調|聽|編|設|時間軸/iu;
/** Whether a text can order anything at all: most of what is said need not be cut into clauses. */
export const mayOrder = (text: string) => HINT.test(text);

/** What a clause orders its reader to do on the screen, or null where it orders nothing [GUI-0 … GUI-6]. */
export function orderIn(words: string): Order | null {
	const rules = HAN.test(words) ? [...CHINESE, ...ENGLISH] : ENGLISH;
	for (const { pattern, action } of rules) {
		if (pattern.test(words)) return { action, toTheReader: TO_THE_READER.test(leadOf(words)) };
	}
	return null;
}

// What stands before an order and means nothing without it: where, what for, in which case.
const BEFORE =
	/^(?:(?:and|but|so|or|also|then) )?(?:to|in|on|at|from|under|over|with|for|if|when(?:ever)?|once|after|before|as soon as|while|by|inside|near|below|above|next|then|now|finally|first(?:ly)?|second(?:ly)?|lastly|also|otherwise|alternatively|step \d{1,2}|optional(?:ly)?|want|need|should you|from there|and|or|so|tip|note)(?![a-z])/;
const LABEL =
	/^(?:pro |quick )?(?:tips?|notes?|hints?|reminder|remember|next(?: steps?| up)?|what's next|what next|to [a-z ]{1,40}|how to [a-z ]{1,40}|here's how(?: to [a-z ]{1,40})?|export|download|preview|save|action(?: needed| required)?|step \d{1,2}|options?(?: \d| [a-d])?|done reviewing|ps|提示|小提示|小贴士|贴士|注意|下一步|接下来|接下来的步骤|后续步骤|操作步骤|步骤[一二三\d]?|温馨提示|导出|下载|预览|如何.{1,12})$/;
const Z_BEFORE =
	/^(?:如果|若|要是|假如|想要?|需要|如需|若需|如要|当|等|待|一旦|为了?|要|在|从|到|下一步|提示|小贴士|注意|接下来|然后|最后|首先|此外|另外|也|或者?|请|您|完成)|(?:后|时|的话|之前|前)$/;

// What stands behind an order and goes on with it.
const BEHIND =
	/^(?:(?:and|then|so|or|but) )?(?:to|in|on|at|by|near|under|over|next to|located|found|which|where|that|using|via|so (?:that )?you|so it|so that|if|when(?:ever)?|once|after|before|while|until|top|right|left|upper|lower|bottom|below|above|usually|\d{3,4}p|4k|mp4|you(?:'ll|'re| will| are| can)|it(?:'ll| will| should)|(?:the|your) (?:file|video|clip|download|render|project) (?:will|should))(?![a-z])/;
const GOES_ON =
	/^(?:(?:and|then|or|now|next|finally) ){0,2}(?:choose|select|pick|set|enter|type|wait|confirm|save|use|adjust|change|look|watch|listen|enjoy|share|download|upload|hit|press|click|tap|name|drop|release|hold|find|locate|follow|browse|apply|play|move|drag|type|export|you're (?:done|good|all set))(?![a-z-])/;
const Z_BEHIND =
	/^(?:然后|再|并且?|接着|之后|最后|也?可以?|请){0,3}(?:选择|选|等待|等|保存|下载|导出|确认|输入|设置|调整|修改|更换|即可|就能|就可以|分享|查看|完成|以便?|位于|从而|预览|播放|试听|微调)(?!了)/;
const SUBORDINATE = /^(?:if|when(?:ever)?|once|after|before|while|until|to|如果|若|等|当|想|需要)/;
const FIRST_PERSON = /(?:^|[^a-z])(?:i|i'm|i've|i'll|i'd|we|we've|me)(?![a-z'])|我/;

// "At 0:42 you open the panel", "in the new cut the captions are bigger": a report of its own.
const REPORT =
	/^(?:in|on|at|by|from|with|under|over|near|inside)(?![a-z]).{0,200} (?:you|he|she|they|it|is|are|was|were|has|have|had)(?![a-z'])|(?<!\d)\d{1,2}:\d{2}(?!\d)/;

/** Whether a clause is only the beginning of the order that follows. */
export const leadsIn = (words: string, colon: boolean) =>
	words === '' ||
	(colon && LABEL.test(words)) ||
	((BEFORE.test(words) || Z_BEFORE.test(words)) && !isReport(words));

/** Whether a clause only goes on with the order before it: where the button is, which size to choose. */
export const goesOn = (words: string) =>
	!isReport(words) &&
	(words.length < 3 ||
		BEHIND.test(words) ||
		GOES_ON.test(words) ||
		OTHER.test(words) ||
		Z_BEHIND.test(words));

const isReport = (words: string) => FIRST_PERSON.test(words) || REPORT.test(words);
// "… make it longer or shorter".
const OTHER = /^(?:and|or) [a-z-]{1,14}(?: [a-z-]{1,14})?$/;

/** What an order leads to: "press Save and the title changes". */
export const isOutcome = (words: string) =>
	/^(?:and|then|so) (?:the|your|it|this|that|a|an) /.test(words) && !FIRST_PERSON.test(words);
export const isSubordinate = (words: string) => SUBORDINATE.test(words);
export const isStep = (words: string) => GOES_ON.test(words) || Z_BEHIND.test(words);

const CONDITION =
	/^(?:(?:and|but|so|or|then) )?(?:if|when(?:ever)?|once|as soon as|after|until|unless|should you|in case|assuming|provided)(?![a-z])|^(?:如果|若|要是|假如|倘若|当|等|待|一旦|想|需要|如需|满意|确认)|(?:后|时|的话)$/;
const CONDITION_BEHIND =
	/ (?:if|whenever|when|once|as soon as|unless|until|after) (?:you|you're|you've|the|everything|it|it's|that|all|i|i've|we|satisfied|happy|ready|done|finished|needed)(?![a-z])/;

/** The person decides: an export under a condition is a question, no order. */
export const isCondition = (words: string) => CONDITION.test(words);
export const endsInCondition = (words: string) => CONDITION_BEHIND.test(words);

const QUESTION = /[?？]["'”’)\]*]{0,3}\s*$|[吗嗎呢]["'”’]?[。！!]?\s*$/;
export const isQuestion = (masked: string) => QUESTION.test(masked.slice(-40));
export const asksToExport = (words: string) =>
	/export|download|save|render|导出|下载|保存/i.test(words);

/** Asked for something by word of mouth: then the export beside it is one of two ways, and the person chooses. */
export const isOffer = (words: string) =>
	/^(?:(?:or|and|just) )?(?:tell me|let me know|ask me|say|send me|告诉我|直接告诉我|或者?(?:直接)?告诉我)/.test(
		words,
	);

const SCREEN_VERB =
	/(?<![a-z-])(?:click|tap|press|hit|open|drag|scroll|hover|select|type|navigat|switch|swip|subscrib|like)(?:e?s|e?d|ing|ped|ping|ged|ging)?(?![a-z])|点击|打开|按下|拖|单击|选择/;
const LISTED =
	/(?:shots?|scenes?|steps?|clips?|parts?|moments?|segments?|actions?|captions?|cards?|slides?|lines?|titles?|gestures?|镜头|步骤|片段|画面|动作|字幕|标题)$/;
/** Announces a list of what is seen or done in the film: "four steps: open the app, tap Scan". */
export const announces = (words: string) => LISTED.test(words) && !HEADS_STEPS.test(words);
const HEADS_STEPS = /^(?:next|to |the next|last|下一步|接下来)/;

/** A tale of somebody who uses a screen: bare verbs that follow are part of it. */
export const tellsOfScreens = (words: string) => SCREEN_VERB.test(words);

const HEADING_OF_STEPS =
	/^(?:next|what's next|what next|to |how to|here's how|from here|you can|now you can|steps|then|下一步|接下来|后续|操作|您可以|你可以|如何|要).{0,60}[:：]$/;
/** A heading that says nothing without the steps below it. */
export const isHeadingOfSteps = (words: string) => HEADING_OF_STEPS.test(words);
