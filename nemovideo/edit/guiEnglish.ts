import type { GuiRule } from './guiRule';
import { ADDRESS, EXPORT_NAME as E, MENU_PATH as M, QUOTED as Q } from './guiText';

/** Orders to use the screen, in English. */

const re = (source: string) => new RegExp(source, 'u');
const gap = (most: number) => `.{0,${most}}?`;

// Where an order begins: joining words, politeness, permission.
const JOINED = `and|then|so|but|or|also|next|now|finally|first|lastly|afterwards|after that|from there|otherwise|alternatively|optionally|instead|next up|step \\d{1,2}|tip|pro tip|note|hint|voila`;
const POLITE = `please|go(?= (?:and )?(?:click|tap|press|hit|grab|open))|kindly|just|simply|feel free to|go ahead and|(?:be|make) sure (?:to|you)|remember to|(?:don't|do not) forget to|(?:don't|do not) hesitate to|try to|all (?:that )?you (?:have|need) to do (?:now )?is(?: to)?|all that's left is to|it's time to|i(?:'d| would)? (?:recommend|suggest)(?: that)? you`;
const ALLOWED = `you(?:'ll|'d)? (?:can|could|may|might|should|must|will|(?:only |just )?(?:need|have) to|want to(?<=(?:'ll|may|might|will) want to)|(?:can|will|may|might) (?:need|have|want) to)|you're free to`;
const HOW = `now|also|then|always|simply|just|easily|quickly|either|later|directly|manually|even|still|again|only`;
export const LEAD = `^(?:(?:${JOINED}|${POLITE}|${ALLOWED}|${HOW})[, ]{1,2}){0,6}`;

// What an editor is made of. A film has windows, pages and menus too: those need a stricter verb.
const PART = `(?:${M}|button|icon|panel|pane|tab|toolbar|tool rail|sidebar|side bar|inspector|properties|play-?head|slider|toggle|switch|checkbox|drop-?down|context menu|search bar|media bin|track header|handle|[a-z-]{0,12} ?menu)s?(?![a-z])`;
const PLACE = `(?:timeline|time line|editor(?!'s)|workspace|workbench|canvas|player|preview(?: window| pane| area)?|viewer|library|studio|storyboard view)(?![a-z])`;
const SCREEN = `(?:${PART}|${PLACE}|settings|preferences|dialog|window|pop-?up|page|project|app|website|corner)(?![a-z])`;
const KEY = `(?:[⌘⌃⇧⌥]{1,3}[a-z0-9]|arrow keys?|(?:ctrl|control|cmd|command|alt|option|shift|⌘|⌃)(?: ?[+-] ?| )[a-z0-9+]{1,12}|[b-hj-z](?= |$)|space ?bar|space|enter|return|esc|escape|delete|backspace|undo|redo|tab key|(?:ctrl|control|cmd|command|alt|option|shift)$)(?![a-z])`;
const EXPORT_WORD = `(?:${E}|(?:export|download)(?= ?$|[ ](?:button|icon|option|menu|tab|panel|dialog|command|arrow|video|now|to|for|at|in|on|from|under|above|below|and|or|once|again|when|if|here|${Q})(?![a-z])))`;
const TO_EXPORT = `(?:to|and) (?:export|download)(?: it| the| your| this|$| (?:in|as|at|from))`;
const WORK = `(?:it|this|them|everything|(?:your|the|this)(?: [a-z0-9:${Q}-]{1,14}){0,3} ?(?:video|clip|file|reel|mp4|result|edit|cut|project|version|montage|short|movie|film|ad|slideshow|highlights))(?![a-z])`;
// The account's money, not the credits at the end of a film nor the balance of a picture.
const MONEY = `(?:account|billing|subscription|wallet|(?:your|account|remaining|current|credits?|the) balance(?! (?:of|between))|(?<!(?:end|opening|closing|rolling|film|final|title) )credits(?! (?:roll|sequence|screen|scene))|(?<!car )(?<!car's )dashboard|pricing|(?:your|paid|free|bigger|higher|pro) plan)(?![a-z])`;

const CLICK = `(?:(?:(?:double|right|left|long)[- ]|(?:ctrl|cmd|shift|alt) ?[+-] ?))?(?:click|tap|press and hold|long-press)(?!-|[a-z]| (?:sounds?|sfx|noises?|effects?|tracks?|beats?|danc|shoes?|water|rates?|added|removed|was|were|is|at \\d))`;
const PRESS = `(?:press|hit|smash|mash|push|select|choose|pick|use|using|go(?: back)? to|head(?: back)?(?: over)? to|open(?: up)?|navigate to|switch(?: over)? to|jump(?: over)? to|find|locate|look for|hover over|try)(?![a-z-])`;
const OPEN = `(?:open(?: up)?|launch|expand|collapse|close|go(?: back)?(?: over)? to|head(?: back)?(?: over)? to|switch(?: over| back)? to|jump(?: over| back)? (?:in)?to|navigate to|return to|visit|access|bring up|pull up|(?:hop|pop|dive|dip) (?:in|over )?to)(?![a-z-])`;
const LOOK = `(?:give (?:it|this|them) (?:a|another) (?:quick |final )?(?:look|listen|watch|spin|play|try)|check|view|watch|review|look at|look|(?:take|have) (?:a|another) (?:quick |closer |final )?(?:look|listen|peek)|listen|play|replay|inspect|verify|explore|enjoy|preview|scrub|see|find)(?![a-z-])`;
const DO = `(?:adjust|set|change|move|trim|edit|fine-tune|finetune|tweak|customi[sz]e|modify|add|upload|import|search|place|position|rename|delete|remove|cut|split|undo|redo|lock|mute|mark|manage|apply|reorder|rearrange|resize|reposition|rotate|crop|scale|lower|raise|increase|reduce|decrease|duplicate|copy|align|swap|replace|save|get|grab|share|find|control|turn|do|switch|toggle|compare|cycle|flip|browse|pick|choose|select|filter|sort|hide|unmute|enable|disable|nudge)(?![a-z-])`;
const BY = `(?:by (?:click|press|hitt|tapp|dragg|select|open|scroll|us)ing|via|with|using|through|in|from|under|on)`;

const FINDS = `you(?:'ll| will| can) (?:find|see|spot)`;
const EXPORT_BUTTON = `(?:${E}|(?:export|download|share|save)) (?:button|icon|menu|option)`;
const IN_PLACE = `(?:in|at|on|under|above|below|near|next to)(?![a-z])`;

/** First match wins, the most telling action first. */
export const ENGLISH: GuiRule[] = [
	{
		pattern: re(
			`${LEAD}(?:${CLICK}|${PRESS})(?: on| over)?(?: the| your| that| this)?(?: [a-z${Q}-]{1,14}){0,4}? ${EXPORT_WORD}`,
		),
		action: 'export',
	},
	{
		pattern: re(
			`${LEAD}(?:${CLICK}|${PRESS}|grab|get|save)${gap(40)} (?:${E}|(?:export|download) (?:button|icon|arrow|link))`,
		),
		action: 'export',
	},
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
		pattern: re(`^(?:.{1,40} )?(?:please|go ahead and|time to) (?:re-?)?(?:export|download)$`),
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
			`${LEAD}(?:top[ -]up|recharge|(?:buy|purchase|get|add) (?:more |extra |some )?credits|upgrade (?:your (?:plan|account|subscription|membership)|to (?:pro|premium|a|the)|in|from|now|$)|${CLICK}${gap(20)} (?:upgrade|top[ -]up))`,
		),
		action: 'getCredits',
	},
	{ pattern: re(`${LEAD}(?:log|sign) ?in(?:to)?(?: to)? (?:your|the) `), action: 'getCredits' },
	{
		pattern: re(
			`${LEAD}(?:${OPEN}|see|use) ${ADDRESS}${gap(30)} (?:top[ -]?up|upgrade|recharge|buy|purchase|add|get|manage|check)(?![a-z])${gap(20)}(?:$|credits|plan|balance|account|subscription|now|again)`,
		),
		action: 'getCredits',
	},
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
			`${LEAD}${CLICK}(?: on)? (?:the |your )?(?:preview|timeline|storyboard) (?:tab|panel|view|button|icon|window)`,
		),
		action: 'getTimeline',
	},
	{
		pattern: re(
			`${LEAD}grab (?:the|its|a|one|either) .{0,20}?(?:edge|handle|corner|end|clip)(?![a-z])`,
		),
		action: null,
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
			`${LEAD}${CLICK} ?(?:$|(?:on|the|here|this|that|your|any|each|a|an|it|them|to|in|into|outside|between|and|once|twice|anywhere|[a-z]{1,14}|${Q}|${M})(?![a-z]))`,
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
			`${LEAD}(?:press|hit|push|select|choose|pick|toggle|tick|check|uncheck|highlight|enable|disable|(?:turn|switch) (?:on|off)|use|using|grab|find|locate|look for)(?![a-z-])${gap(80)} (?:${PART}|gear|cog|layer|text box|three[- ]dots?|dots|arrow|(?:in|on|from) (?:the|your) (?:timeline|canvas|library|preview|editor|workspace|viewer|player))`,
		),
		action: null,
	},
	{ pattern: re(`${LEAD}toggle (?:the|your|it|on|off)`), action: null },
	{
		pattern: re(
			`${LEAD}drag ?(?:(?:and|&|-|n) ?-?drop|(?:it|its|them|their|the|your|any|a|an|each|this|that|one|clips?|files?|${Q}|to|from|left|right|up|down|handles?|new|more|either|both)(?![a-z]))(?! rac| queen)`,
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
			`${LEAD}(?:move|place|position|park|put|set|bring) (?:the|your) (?:play-?head|cursor|mouse)`,
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
	{
		// "You can shift it by dragging the box."
		pattern: re(
			`${LEAD}${DO}(?! (?:me|us))${gap(60)} by (?:(?:double|right)[- ])?(?:click|press|hitt|tapp|dragg|select|scroll|hover)ing`,
		),
		action: null,
	},
	{
		pattern: re(
			`${LEAD}(?:re(?:fresh|load|start|launch|open)|force[- ]quit|clear|install|update|minimi[sz]e|maximi[sz]e)(?: the| your| this)? (?:page|browser|app|tab|editor|window|cache|project|${PLACE})(?![a-z])`,
		),
		action: null,
	},
	{ pattern: re(`${LEAD}(?:log|sign) ?out(?![a-z])`), action: null },
	{
		pattern: re(
			`${LEAD}(?:(?:un)?mute|turn (?:up|on)) (?:the|your) (?:player|preview|speakers?|device|computer|headphones)(?![a-z])|${LEAD}turn your (?:volume|sound|speakers?) (?:up|on|down)`,
		),
		action: null,
	},
	// Where the button is. Other buttons, and other places, may be in the picture.
	{
		pattern: re(
			`^(?:${FINDS} (?:the|your) ${EXPORT_BUTTON} ${IN_PLACE}|(?:the|your) ${EXPORT_BUTTON}(?: is| sits)?(?: located| right| now)? ${IN_PLACE}[^.]{0,20}(?:tool ?bar|menu|header|panel|side ?bar|screen|player|editor|page|window|interface))`,
		),
		action: null,
	},
];
