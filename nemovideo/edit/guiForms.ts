/** The forms of what stands around an order [GUI-*]: what leads to it, goes on with it, or makes it a question. */

// What stands before an order and means nothing without it: where, what for, in which case.
const JOINING =
	/^(?:(?:and|but|so|or|also|then|next|now|finally|first(?:ly)?|second(?:ly)?|lastly|from there|otherwise|alternatively|optional(?:ly)?|step \d{1,2}|tip|note|please|just) ?){1,3}$|^(?:下一步|提示|小贴士|注意|接下来|然后|最后|首先|此外|另外|也|或者?|请|您|完成)$/;
const PURPOSE =
	/^(?:(?:and|but|so|or|also|then) )?(?:to|if|when(?:ever)?|once|after|before|as soon as|while|want|need|should you)(?![a-z-])|^(?:如果|若|要是|假如|想要?|需要|如需|若需|如要|当|等|待|一旦|为了?|要)|(?:后|时|的话|之前|前)$/;
const WHERE =
	/^(?:(?:and|but|so|or|also|then) )?(?:in|on|at|from|under|over|with|for|by|inside|near|below|above)(?![a-z-])|^(?:在|从|到|于).{1,14}(?:里面?|中|上方?|下方?|内|处|角|侧|边|面板|菜单|窗口|栏)$/;
const ON_SCREEN =
	/panel|tab|menu|corner|sidebar|toolbar|screen|timeline|editor|preview|top|left|right|bottom|面板|菜单|角|侧|栏|窗口|时间[轴线]/;
const LABEL =
	/^(?:pro |quick )?(?:tips?|notes?|hints?|reminder|remember|next(?: steps?| up)?|what's next|what next|to [a-z ]{1,40}|how to [a-z ]{1,40}|here's how(?: to [a-z ]{1,40})?|export|download|preview|save|action(?: needed| required)?|step \d{1,2}|options?(?: \d| [a-d])?|done reviewing|ps|提示|小提示|小贴士|贴士|注意|下一步|接下来|接下来的步骤|后续步骤|操作步骤|步骤[一二三\d]?|温馨提示|导出|下载|预览|如何.{1,12})$/;

// What stands behind an order and goes on with it.
const BEHIND =
	/^(?:(?:and|then|so|or|but) )?(?:to|in|on|at|by|near|under|over|next to|located|found|which|where|that|using|via|so (?:that )?you|so it|so that|if|when(?:ever)?|once|after|before|while|until|top|right|left|upper|lower|bottom|below|above|usually|\d{3,4}p|4k|mp4|you(?:'ll|'re| will| are| can)|it(?:'ll| will| should)|(?:the|your) (?:file|video|clip|download|render|project) (?:will|should))(?![a-z])/;
const GOES_ON =
	/^(?:(?:and|then|or|now|next|finally) ){0,2}(?:choose|select|pick|set|enter|type|wait|confirm|save|use|adjust|change|look|watch|listen|enjoy|share|download|upload|hit|press|click|tap|name|drop|release|hold|find|locate|follow|mark|browse|apply|play|move|drag|type|export|you're (?:done|good|all set))(?![a-z-])/;
const Z_BEHIND =
	/^(?:然后|再|并且?|接着|之后|最后|也?可以?|请){0,3}(?:选择|选|等待|等|保存|下载|导出|确认|输入|设置|调整|修改|更换|即可|就能|就可以|分享|查看|完成|以便?|位于|从而|预览|播放|试听|微调)(?!了)/;
/** Names a place of the screen: "from the sidebar, choose Elements". */
export const isPlace = (words: string) =>
	/^(?:in|on|from|at|under|inside) (?:the|your) /.test(words);
const SUBORDINATE = /^(?:if|when(?:ever)?|once|after|before|while|until|to|如果|若|等|当|想|需要)/;
const FIRST_PERSON = /(?:^|[^a-z])(?:i|i'm|i've|i'll|i'd|we|we've|me)(?![a-z'])|我/;

// "At 0:42 you open the panel", "in the new cut the captions are bigger": a report of its own.
const REPORT =
	/^(?:(?:and|but|so|or) )?(?:in|on|at|by|from|with|under|over|near|inside|now|then|also|next|first|finally)(?![a-z]).{0,200} (?:you|he|she|they|it|is|are|was|were|has|have|had)(?![a-z'])|(?<!\d)\d{1,2}:\d{2}(?!\d)/;

/**
 * Whether a clause is only the beginning of the order that follows. Behind a statement ("the reel is
 * vertical, with captions, …") a place that is none on the screen belongs to the statement.
 */
export const leadsIn = (words: string, colon = false, behindContent = false) =>
	words === '' ||
	JOINING.test(words) ||
	(colon && LABEL.test(words)) ||
	(!isReport(words) &&
		(PURPOSE.test(words) || (WHERE.test(words) && (!behindContent || ON_SCREEN.test(words)))));

/** Whether a clause only goes on with the order before it: where the button is, which size to choose. */
export const goesOn = (words: string) =>
	!isReport(words) &&
	(words.length < 3 ||
		BEHIND.test(words) ||
		GOES_ON.test(words) ||
		OTHER.test(words) ||
		Z_BEHIND.test(words));

/** A statement that stands for itself, whatever it begins with. */
export const isReport = (words: string) => FIRST_PERSON.test(words) || REPORT.test(words);
// "… make it longer or shorter".
const OTHER =
	/^(?:and|or) (?:[a-z-]{1,14}(?: [a-z-]{1,14})?|\uE000|\uE001)$|^or (?!.{0,40}(?:tell|ask|let|say|send|just) )|^(?:for|such as|e\.g|like|as) [^\d\uE000]*$|^[a-z]{3,14}ing(?![a-z])/;

/** Begins "To change …": all that is listed behind it is what the order is for. */
export const isPurpose = (words: string) =>
	/^(?:(?:and|but) )?(?:to|if|when|for) (?!\d)/.test(words) && isList(words);
export const isList = (words: string) =>
	words.length <= 60 &&
	!isReport(words) &&
	!/(?<![a-z])(?:is|are|was|were|has|have|had|now|will|[a-z]{2,14}ed)(?![a-z])|[了过\d]/.test(
		words,
	);
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
/** "Looks good?", "Ready to export?": what is ordered next is one of the answers. */
export const asksFirst = (words: string) =>
	words.length <= 40 || /export|download|save|render|导出|下载|保存|匯出|下載/i.test(words);

/** Asks for an answer in words: "tell me if the pacing feels right". */
export const isRequest = (words: string) =>
	/^(?:(?:or|and|just) )?(?:tell me|let me know|ask me|say|send me|或?者?(?:直接)?告诉我)/.test(
		words,
	);
/** The other of two ways: "click Export, or tell me what to change". */
export const isOtherWay = (words: string) => /^(?:or|或)/.test(words) && isRequest(words);

const SCREEN_VERB =
	/(?<![a-z-])(?:click|tap|press|hit|open|drag|scroll|hover|select|type|navigat|switch|swip|subscrib|like)(?:e?s|e?d|ing|ped|ping|ged|ging)?(?![a-z])|点击|打开|按下|拖|单击|选择/;
const LISTED =
	/(?:shots?|scenes?|steps?|clips?|parts?|moments?|segments?|actions?|captions?|cards?|slides?|lines?|titles?|gestures?|(?<!you )(?:has|have|shows?|includes?|covers?)|镜头|步骤|片段|画面|动作|字幕|标题)$/;
/** Announces a list of what is seen or done in the film: "four steps: open the app, tap Scan". */
export const announces = (words: string) => LISTED.test(words) && !HEADS_STEPS.test(words);
const HEADS_STEPS = /^(?:next|to |the next|last|下一步|接下来)/;

/** A tale of somebody who uses a screen: bare verbs that follow are part of it. */
export const tellsOfScreens = (words: string) => SCREEN_VERB.test(words);

const HEADING_OF_STEPS =
	/^(?:next|what's next|what next|to |how to|here's how|from here|you can|now you can|steps|then|下一步|接下来|后续|操作|您可以|你可以|如何|要).{0,60}[:：]$/;
/** A heading that says nothing without the steps below it. */
export const isHeadingOfSteps = (words: string) => HEADING_OF_STEPS.test(words);
