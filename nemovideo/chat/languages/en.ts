import { ACCEPTED_LIST } from '../../api/media';
import { seconds } from '../../timeline/timeline';
import type { LanguageRules } from './language';

const CLIP =
	'(?:videos?|vids?|vidoe|vidio|clips?|movie|film|reels?|files?|mp4s?|mov|renders?|results?|output|project|version|copy|montage|highlights|links?|final one|product|thing)';
const KIND =
	'(?:final|finished|full|whole|entire|complete|completed|new|newest|latest|last|current|edited|exported|rendered|updated|revised|corrected|hd|4k|1080p|720p|mp4|download|video|clip|ready|done|damn|freaking|bloody|awesome|amazing|beautiful|little|actual|downloadable|playable)';
// The names of the clip are long to spell out: they are one word before orders are looked for.
const A_CLIP = 'theclip(?= |$)';
const IT = `(?:it|that|this|them|everything|whatever you have|${A_CLIP})(?= |$)`;
const ME = '(?:(?:me|us|it|over|back|again|to me|here|please|pls|right|a copy of) ){0,3}';
const PLATFORM =
	'(?:tik ?tok|you ?tube|instagram|insta|facebook|twitter|linkedin|shorts|reels|ig|fb)';
const SEND =
	'(?:re-?send|send|sending|deliver|share|email|e-mail|mail|hand|return|save|grab|fetch|forward|pass|ship|gimme|drop|dm|post|release)';
const MAKE_OUT = '(?:re-?)?(?:export|render)(?:s|ed|ing)?';
const OUT = `(?:${MAKE_OUT}|download(?:s|ed|ing)?|send(?:ing)?|deliver(?:ing)?|publish(?:ing)?)`;
const MEDIA =
	'(?:videos?|vids?|clips?|files?|footage|recordings?|materials?|media|photos?|pictures?|images?|pics?|songs?|audio|stuff|link|url|raw)';
const SOME =
	'(?:(?:the|my|our|some|more|another|a|an|new|raw|rest of|other|first|second|two|few|of|video|audio|drone|this|these|that|all) ){0,4}';
const TO_CLAUSE_END = String.raw`(?:(?! (?:and|but|then)\b)[^,.;!?\n，。！？；]){0,80}`;
const STEPS = String.raw`(?:(?:you|dare|please|want|need|to|the|yet|ever|just|go|and|have|even|think|about|actually|start|ready|for|any|this|that|it|me|anything|with|on|do) ){0,5}`;
const WHO =
	'(?:(?:the|my|our|a) )?(?:clients?|customers?|boss|manager|team|director|producer|partner|sponsor|agency|lawyer|teacher|wife|husband|mum|mom|dad|parents|bride|groom|couple|he|she|they|someone|somebody|everyone|everybody)';
const SAYS =
	"(?:agrees?d?|approves?d?|signs?(?:ed)? off|says? (?:so|yes|ok|okay|it's (?:ok|okay|fine|good))|(?:likes?d?|loves?d?) it|(?:is|are) (?:happy|ok|okay|fine)|confirms?(?:ed)?|accepts?(?:ed)?|gives? (?:the |a |it )?(?:green light|go|ok|okay|thumbs up))";
/** Somebody else has a say: "if the client signs off", "once the music is cleared". */
const APPROVAL = String.raw`(?:${WHO}\b[^,.;!?\n]{0,20}?\b${SAYS}|[^,.;!?\n]{1,30}? (?:is|are|has been|have been|gets?) (?:approved|cleared|confirmed|accepted|signed off))\b`;

/** English. */
export const en: LanguageRules<'en'> = {
	code: 'en',
	session: 'en',
	count: (text) => text.match(/[\p{Script=Latin}']+/gu)?.length ?? 0,
	common: `a an the this that these those it its it's them my mine our your ur me i i'd i'm im i'll i've we we'd
		we're us you u ya you're he she is isn't are aren't am be been was were do does did have has had got
		get gets getting can can't could couldn't would will won't shall should may might must to of for
		from in on as by and or but then now just also too please pls plz plss pleaase kindly thanks thank
		thx ty ok okay k yes yep yeah yup sure hey hi hello hallo there here so well oh um uh ah alright aight all
		any some still yet already again right away asap rn quick quickly fast soon immediately today finally
		want wanna need needs like love gonna gotta going let lets let's go ahead time ready done good great
		nice perfect cool awesome amazing what what's whats which when where where's wheres how how's hows
		who if whether possible able mind help tell show give gimme see know check look looks view ask try
		everything anything something bro buddy mate dude man sir yo folks friend team nemo nemovideo bot
		assistant up over out back yourself myself once after as long enough with job work happy satisfied loved
		loving fantastic excellent super beautiful wow works finish wrap exactly very really much fine yay
		brilliant wonderful lovely that's`,
	polite:
		/^(?:(?:please|pls|plz|plss|ok|okay|k|hey|hi|hello|yo|bro|dude|man|mate|buddy|aight|alright|right|well|so|now|then|and|but|also|just|oh|um|uh|great|nice|perfect|thanks|thx|cool|good|awesome|yes|yeah|yep|sure|finally|maybe|kindly|next|first|go|ahead|and|(?:can|could|would|will) (?:you|u|ya|we)|(?:would|do) you mind|mind|you (?:can|could|should)|i(?:'d| would)? (?:want|need|like|love) (?:you )?to|i wanna|let's|lets|let us|help me(?: to)?|time to|we (?:can|need to|should)|feel free to|thank you) ){1,8}/,
	actions: {
		credits: {
			sure: [
				/^(?:do |does |so )?(?:you know |tell me |show me |check )?how (?:many|much)\b.{0,60}\b(?:credits?|creds|balance|account)\b/,
				/^(?:what|where|when|why|do|does|did|is|are|will|how|am)\b.{0,60}\b(?:credits?|creds)\b(?! (?:roll|scene|card|sequence)).{0,60}$/,
				/^(?:what's|whats|what is|show|check|show me|tell me)(?: \w+){0,3} (?:balance|credits?|creds)$/,
				/\btop-?ups?\b/,
				/^(?:upgrade|change|cancel|renew|what is|what's|whats|which|how do i (?:upgrade|change|cancel)) ?(?:my |the |is my )?(?:plan|subscription|quota)\b/,
				/^how (?:much|many)(?: \w+)? (?:do|have) i (?:have|got|still have) left$|^how many (?:more |other )?(?:videos|edits|clips|minutes|times|exports|renders) (?:can|could|may) (?:i|we)\b/,
				/\brun out(?: of (?:them|it))?$/,
				/^(?:so )?(?:how much|what)\b.{0,40}\b(?:cost|costs|charge|charges|pay|price)\b/,
				/^how (?:expensive|pricey)\b|^(?:the )?(?:pricing|prices?|costs?|fees?)$/,
				/^(?:is|are) (?:this|it|that|the \w+|exports?|exporting|downloads?|edits?) (?:really |still )?(?:free|paid)\b/,
				/^(?:do|will|does) (?:you|i|it|this)\b.{0,30}\b(?:charge|charged|cost|costs|pay|free)\b/,
				/^how many points (?:do i|have i|are left|left)\b|\bleft (?:in|on) my account\b|^(?:show |check |my |credit |the )*usage$/,
				/^(?:do |does |will |would |did |how much )?.{0,30}\bcosts? (?:me )?(?:any )?credits?$/,
				/\b(?:out of|ran out of|no|low on|buy|purchase|get|got|need|have|remaining|left|free|enough|unused|refill) (?:of )?(?:my |more |some |any |enough |the |free )?(?:credits?|creds)\b/,
			],
			likely: [
				/\b(?:my|account|bank|current|remaining|credit|the) balance\b(?! (?:of|between))/,
				/\bbalance (?:is|isn't|wasn't|wrong|not|didn't|check|pls|please|left)\b/,
				/\b(?:top[ -]?(?:up|ped up|ping up)|recharge)\b/,
				/\b(?:my|how|left|wise|check|expire|expired|spent|charged|remaining|cost|costs|credits?) (?:\w+ ){0,3}(?:credits?|creds)\b|\b(?:credits?|creds) (?:left|remaining|check|expire|cost|wise|balance|i mean|used|spent)\b/,
				/^cred(?:it)?s? (?:bal|balance|pls|please|check)/,
			],
			trigger:
				/\b(?:quota|subscription|refund|billing|plan am i|pay|buy more)\b|\b(?:credits?|creds)\b|\bbalance\b|\btop up\b|\brecharge\b/,
			words: `credit credits creds balance account left remaining remain available frozen total many much number
				amount current run running ran more buy purchase top recharge count spent used use cost costs
				display nemovideo's there's with without`,
		},
		state: {
			sure: [
				/^(?:is|are|was|has|have|hasn't|isn't|did|do|does|didn't) .{0,60}\b(?:ready|done|finished?|completed?|exported|exporting|rendered|rendering|uploaded|uploading|arrived?|received?|processed|processing|loaded|through|edited|sent|stuck|succeed|(?:it|file|video|clip|upload|export|render|download) work)(?: (?:yet|now|already|so far|ok|okay|please|there|again|at|right now|today|or not|for me))*$/,
				/^(?:do|did|have) (?:you|u) (?:still )?(?:get|got|gotten|receive|received|have|start|started|finish|finished|begin) (?:it|my|the|that|working|on)\b.{0,30}$/,
				/^got (?:my|the) (?:file|video|clip|footage|upload)s?$/,
				/^(?:is|are) (?:my|the) (?:footage|files?|videos?|clips?|material|upload) (?:still )?(?:there|here|in|safe)\b/,
				/^(?:is it |is that |u |you |ya |all |everything )*(?:done|finished|ready|complete|over|working|worked|fixed|ok|okay)\?$/,
				/^(?:any idea|do you know|you know|can you (?:check|tell me|see|say)|could you (?:check|tell me|see)|tell me|check|i wonder)(?: me)? (?:if|when|how long|how far|whether)\b.{0,60}\b(?:ready|done|finished|complete|left|take|takes|uploaded|rendered|go|going)\b/,
				/^(?:are you |you |still )(?:still )?(?:working on|doing|processing|busy|at) ?(?:it|that|my \w+|the \w+|something)?$/,
				/^(?:wassup|what's up|whats up|sup|what is up) (?:with|on) \w+ \w+$/,
				/^did (?:it|you|that|this|everything) (?:save|work|finish|go|succeed|happen|start)\b.{0,30}$/,
				/^how many (?:clips|tracks|videos|files|scenes|layers|segments) (?:are|do|have|does)\b/,
				/^(?:what's|whats|what is) the (?:length|duration|runtime|running time|state|status)\b/,
				/^(?:give|show) (?:me )?(?:a |an |the )?(?:quick |short )?(?:rundown|recap|summary|overview|breakdown)\b/,
				/^(?:hello |hey |hi )*(?:is )?(?:are )?(?:you|u|anyone|anybody) (?:still )?there$|^(?:hello|hey|anyone)\?$/,
				/^(?:is|are)\b.{0,50}\b(?:yet|already|good to go|done with (?:it|that|my \w+))$/,
				/^(?:how (?:many|much) (?:minutes|mins|seconds|time|hours|longer)|(?:how much )?time|what's|whats|what is|what)(?: is| are)? (?:left|remaining|to go)\b/,
				/^what (?:did|have|has) (?:you|u|it) (?:do|done|make|made|change|changed)\b/,
				/^(?:what's|whats|what does|what is|how does|show me what) (?:it|that|this|theclip|the \w+|my \w+) (?:currently |now )?looks? (?:like)?\b/,
				/^(?:where's|wheres|where is) (?:it|that|everything)(?: at| now)*$/,
				/^(?:what's|whats|what is) the (?:current|total|final|exact) (?:length|duration|runtime|state|status)\b/,
				/\bnothing (?:is |has )?(?:happen(?:s|ed|ing)|chang(?:ed|ing))\b|^is (?:something|anything) wrong\b|^(?:is it |it's |its )?(?:not working|stuck|frozen)$/,
				/^(?:it's|its|it has) been (?:\w+ ){1,3}(?:minutes?|mins?|hours?|days?|while|ages|forever|long)\b/,
				/^(?:you|u|ya|it|video|clip|is it|are you|are u) (?:done|ready|finished)$/,
				/^(?:describe|summari[sz]e) (?:the |my )?(?:current |whole )?(?:state|timeline|project|situation|progress)\b/,
				/^(?:are )?(?:you|u|ya|we|all)? ?(?:done|ready|finished|there) (?:yet|already|now)$/,
				/^(?:and |so )?how (?:long|much (?:longer|more time)|far|soon|close|many percent)\b(?! (?:can|should|may|could)).{0,60}$/,
				/^when\b.{0,40}\b(?:ready|done|finished|be (?:there|up)|get|have|expect|see|export|download|going to)\b/,
				/\b(?:what's|whats|what is|what are|what) (?:is |are )?(?:now |currently |left )?(?:in|on|inside) (?:it|there|the (?:timeline|project|video|clip|session)|my (?:video|project|timeline))(?: (?:so far|rn|right now|now|currently|yet|please))*$/,
				/^what(?:'s| is|s)? (?:in it|happening|going on|taking so long|the (?:status|progress|eta|state|hold ?up)|left to do|up)\b/,
				/^what (?:do|have|did) (?:we|you|i) (?:have|got|done|do|did|made|make|change|changed|export|exported|edit)(?: (?:so far|rn|right now|now|until now|to my video|here|there|already|yet|with it))*$/,
				/^what (?:has been|have been|was|happened|happens)\b.{0,10}\b(?:done|finished|with|to)\b/,
				/^what (?:tracks|clips|footage|files|videos|layers) (?:are|do|have|is)\b/,
				/^(?:what|which) (?:stage|step|percent)/,
				/^why (?:is|are|does|did)\b.{0,20}\b(?:take|taking|slow|long|so slow|stop|stopped|fail|failed|stuck)\b/,
				/^(?:so )?how(?:'s| is|s)(?: (?:it|my|the|that|our|this) ?(?:video|vid|clip|edit|project|export|render|thing)?) (?:going|goin|coming|comin|coming along|looking|lookin|doing|doin)\b/,
				/^(?:so )?how far (?:along )?(?:is|are)\b/,
				/^where (?:are we|do we stand|were we|is (?:it|my (?:video|clip)) at)\b/,
				/^(?:any|some) (?:news|updates?|progress)\b/,
				/^(?:show|give|tell|send) (?:me |us )?(?:what (?:we|you|i)(?:'ve| have)?(?: got| done| made)?|an? (?:overview|summary|update|progress update|status update)|the (?:timeline|status|progress|state|overview|tracks))(?: (?:so far|now|please|rn|right now|on my video|yet))*$/,
				/^(?:still|are you still|you still) (?:working|processing|rendering|going|there|waiting|busy)\b/,
				/\b(?:been|still|am|i'm) waiting\b|\btaking (?:so|too) long\b|\btaking forever\b/,
				/\b(?:eta|status|progress)\b (?:on|of|for) (?:it|that|this|my|the (?:export|video|project|clip|render|edit|upload|job))\b/,
				/^(?:check|track) (?:on )?(?:the|my) (?:video|clip|render|export|project|job)(?: status)?$/,
				/^(?:let me know|tell me|ping me|notify me)\b.{0,30}\b(?:done|ready|finished)$/,
				/^how long (?:is|was) (?:it|the (?:video|clip|edit|timeline|theclip)|my (?:video|clip))\b/,
			],
			likely: [
				/^(?:video|project|edit|render|export|upload|job|my|the|clip|current|show|get|check|session)? ?(?:video |project )?(?:status|progress|eta|timeline|state)(?: (?:please|pls|check|update|now|report|so far|summary))*$/,
				/^(?:list|show|display|see|view)(?: me)?(?: all)?(?: the| my)? tracks\b/,
				/\bstill (?:processing|working|rendering)\b/,
			],
			trigger:
				/\bstatus\b|\bprogress\b|\beta\b|\btracks\b|\btimeline\b|\bso far\b|\bupdates?\b|\bstate\b|\bready\b/,
			words: `status progress state track tracks timeline far update updates list display current currently eta
				moment at project session draft export exports exported render rendered upload uploads uploaded
				video vid clip edit edits editing job task looking happening summary overview full segments audio text
				many doing been with print ping notify receive received arrive arrived loaded through completed
				finished footage downloaded recording file files rendering download reel movie film percent`,
		},
		upload: {
			sure: [
				new RegExp(
					String.raw`^(?:i(?:'ll| will| can| want to| wanna|'m going to| have| got)?|i'm|im|gonna|let me|can i|may i|could i|sending|one sec|hold on)(?: \w+){0,4} (?:send|sending|upload|uploading|attach|import|add)(?: you| u| over)?(?: ${SOME}${MEDIA})(?: \w+){0,6}$`,
				),
				/^(?:how|where) (?:do|can|could|should|to|would)? ?(?:i |we )?(?:upload|import|attach|add (?:my|a|more)|send (?:you|u)|share .{0,20} with you|transfer|put in)\b/,
				new RegExp(
					String.raw`^(?:(?:what|which|what's|whats|what kind of)\b.{0,30}\b(?:support(?:ed)?|accept|accepted|upload|allowed|max|maximum|limit|work|send|take|import|ok|okay|possible|fine)|(?:is there|do you|does it|can you|can u|how (?:big|large))\b.{0,40}\b(?:max|maximum|(?:file )?size limit|size|support|accept|handle|take|(?:google )?drive|dropbox|camera roll|import))\b.{0,30}$`,
				),
				new RegExp(
					String.raw`^(?:sending|uploading|attaching|importing)(?: you| u| over)? ${SOME}${MEDIA}`,
				),
				new RegExp(
					String.raw`^(?:re-?)?(?:upload|import|attach) ${SOME}(?:music |audio |logo |voice )?${MEDIA}(?: (?:please|pls|now|here|for me|first))*$`,
				),
				/^(?:add|use|take|here is|here's|download|get|fetch|import|upload|this is)(?: (?:this|these|the|my|it|following|a|video|clip|file|files|footage|youtube|google|drive|folder|link|dropbox|vimeo|tiktok|movie|recording|from|at|one|is|in|and|raw)){0,6} url(?: url)*$/,
				new RegExp(
					String.raw`^add (?:my|another|more|some more|a new|a second|the other) (?:video |raw |audio )?${MEDIA}$`,
				),
				/^(?:how|where) (?:do|can|should|could|to)\b.{0,15}\b(?:(?:send|give|put|drop|share)\b.{0,20}\b(?:footage|files?|videos?|clips?|material)(?: to you| over| in| here)?|get\b.{0,30} to you)$/,
				/^(?:i'll|i will|let me|i'm gonna|i'm going to|i'm about to|gonna|i can) (?:re-?)?(?:send|upload|attach|share|drop) (?:it|this|that|them|you|the rest|another|some|over|my (?!boss|client|friend))\b/,
				/^(?:can|could|may|do|does|is it ok|are)\b.{0,20}\b(?:paste|use|share|drop|post|work with|do)? ?(?:a |your |the |google |drive |youtube |dropbox )*links?(?: (?:work|ok|okay|instead|too|here))*$/,
				/^(?:is|are|can i use) (?:\d+ ?(?:mb|gb)|heic|mov|avi|mkv|4k|prores|webm|raw)\b/,
				new RegExp(
					String.raw`^(?:here is|here's|heres|here are|this is|these are|got you) ${SOME}${MEDIA}(?: (?:of|from|for|i|we|that i) .{0,40})?$`,
				),
				/^(?:i )?(?:have|got) (?:a|some|another|the|my) .{0,20}\b(?:video|clip|footage|file)s? (?:to upload|for you)\b/,
			],
			likely: [
				new RegExp(
					String.raw`^(?:here (?:is|are|comes?|you go)|here's|heres|this is|these are|attached|see attached|i(?:'m| am) (?:sending|attaching|uploading))\b(?: ${SOME}${MEDIA}\b.{0,40}|)$`,
				),
				new RegExp(
					String.raw`^(?:re-?)?(?:upload|uploading|import|importing|attach)\b(?: ${SOME}(?:${MEDIA}|it|this|that|url)\b.{0,30}|)$`,
				),
				new RegExp(String.raw`^(?:${SOME})${MEDIA} attached$`),
				/^i(?:'ll| will| can|'m gonna|'m going to)? (?:upload|send you|attach)\b/,
			],
			trigger: /\b(?:re-?)?(?:upload|import|attach)(?:s|ed|ing)?\b|\bfile size\b/,
			words: `upload uploads uploaded uploading import imports importing attach attached attaching attachment
				url urls link links address here's use take fetch grab download send sent sending file files video videos
				vid vids vidoe vidio clip clips footage photo photos picture pictures image images pic pics song
				songs music track audio sound mp3 mp4 mov wav recording recordings material materials media match
				game raw new another other second third next first two three several multiple more original
				session project formats format type types kind kinds big large size max maximum limit with at
				phone computer drive dropbox few youtube google folder`,
		},
		export: {
			sure: [
				new RegExp(String.raw`^(?:where|where's|wheres)(?: is| are)? ${A_CLIP}(?: \w+){0,2}$`),
				new RegExp(
					String.raw`^(?:put|drop|post|leave|attach|place|upload|share|send) ${IT} (?:right |over )?(?:here|(?:in|into|to|on) (?:this|the|our|my)? ?(?:chat|thread|channel|group|inbox|email|phone|telegram|whatsapp|slack|discord)\b)`,
				),
				/^(?:i'm |it's |we're |that's )?(?:ready|good|set|cleared|time) (?:for|to) (?:the |an? )?(?:final )?(?:export|render|download)(?: (?:it|now|please))*$/,
				/^(?:produce|generate|create|make|build|compile|spit out) (?:the|my|our) (?:final|finished) (?:video|clip|file|mp4|movie|version|export|render)(?: (?:please|now|file|as mp4|for me))*$/,
				/^output (?:it|this|the (?:final |finished )?(?:video|clip|file|project|mp4))(?: (?:please|now|as mp4|for me))*$/,
				/^(?:re-?)?(?:export|render)(?: (?:it|this|that|out|now|again|please|pls|plz|rn|asap|thanks|for me|everything))*$/,
			],
			likely: [
				new RegExp(
					String.raw`^${MAKE_OUT}\b(?! (?:\w+ ){1,2}(?:should|must|needs?|goes|comes?|is|are)\b)(?: (?:${IT}|now|again|as|in|to|for|at|please|pls|rn|asap|only|once|when|quickly|already|with)\b.*|)$`,
				),
				/^(?:re-?)?export (?!of|from|business|goods|market)/,
				new RegExp(
					String.raw`^(?:start|do|run|begin|kick off|go for|finish|lock it in|trigger|make) (?:the |an? |a new |final |now )*(?:final )?(?:export|render|rendering|exporting)\b`,
				),
				new RegExp(String.raw`^(?:final|one more|another|new) (?:export|render)\b`),
				new RegExp(String.raw`^(?:re-?)?download(?:ing)? (?:${IT}|now|again|please|pls)`),
				new RegExp(String.raw`\b${SEND} ${ME}(?:over )?${IT}`),
				new RegExp(String.raw`^(?:re-?)?send ${CLIP}(?= |$)`),
				new RegExp(String.raw`\b[a-z]+ ${IT} (?:over |back |right )?to (?:me|us)(?= |$)`),
				/^(?:provide|supply|share|send|give)(?: me| us)?(?: with)? (?:the |a )?(?:download )?(?:link|theclip)/,
				/^save(?: it| this| that| theclip)? (?:to|on|onto|in|as) (?:an? |my |the )?(?:camera roll|phone|gallery|photos|drive|dropbox|computer|desktop|mp4|file|disk)\b/,
				/^(?:deliver|finali[sz]e|publish|ship|hand over)(?: (?:it|this|that|please|pls|now|theclip|everything))*$/,
				/^(?:let me have|i'll take|i will take|i want|i need|gimme) (?:it|theclip)(?: (?:now|please|pls|asap|back))*$/,
				/\b(?:a|the|my|another) copy(?: (?:please|pls|of (?:it|theclip)))*$/,
				/^(?:i )?(?:need|want|as|in|get)\b.{0,15}\b(?:mp4|mov|gif)(?: (?:please|pls|format|file|version))*$/,
				/\b(?:never|didn't|haven't|not|don't) (?:got|get|gotten|received?|have) theclip$/,
				new RegExp(
					String.raw`^(?:just )?[a-z]+ (?:me|us|over)\b(?: (?:with|over|back|up|out))? (?:${A_CLIP}|it$)`,
				),
				/^(?:send|deliver|ship|publish|(?:save|export|finish) (?:and|&) send|have it as an? (?:mp4|file|video|mov|gif))$/,
				/^(?:get|have) (?:it|this|that|the (?:video|clip|file)) (?:exported|rendered|downloaded|sent|out)\b/,
				/^again(?: (?:please|pls))+$/,
				/^re-?send(?: (?:it|this|please|pls|plz|now|again))*$/,
				/^(?:re-?)?send(?: (?:again|please|pls|plz|once more|now|over|me|here|back|it))+$/,
				new RegExp(
					String.raw`\b(?:give|get|getting|have|want|need|see|watch|show|gimme|receive|let me have) ${ME}(?:to (?:see|get|have|download) )?${A_CLIP}`,
				),
				/^i (?:want|need) it(?: now| asap| please| back)*$/,
				new RegExp(
					String.raw`^(?:(?:the|my) )?(?:${KIND} ){0,3}(?:${CLIP}|download)(?: (?:please|pls|plz|now|asap|thanks|rn))+$`,
				),
				/\b(?:give it to me|hand it over|send over|let me (?:see|watch) it)\b/,
				new RegExp(
					String.raw`\b(?:upload|post|publish|share)\b .{0,30}\b(?:to|on|onto) ${PLATFORM}\b`,
				),
				/\b(?:send|give|get|need|want|have|new|another) (?:me |us |a |an |the |new |another |fresh |download )*link\b/,
			],
			trigger: new RegExp(String.raw`\b(?:${MAKE_OUT}|download(?:s|ed|ing)?)\b`),
			words: `export exports exported exporting re-export download downloads downloaded downloading downloadable render
				rendered rendering send sending deliver share email mail hand return save grab fetch forward watch
				timeline link upload hd fhd uhd hq hi-res 4k 2k 1080p 720p 1080 quality high higher highest
				video videos vid vids vidoe vidio clip clips movie film reel reels short shorts result results
				file files mp4 version versions cut edit project output copy montage highlights highlight
				final finished finish edited complete completed whole full new newest latest last current one
				best format h264 h.264 phone mobile computer pc laptop desktop device chat telegram whatsapp slack
				discord tiktok youtube instagram insta facebook twitter as-is first next via locally
				online at mov gif audio only link expired wrap`,
		},
	},
	edit: {
		order:
			/^(?:re-?)?(?:(?:don't|do not|dont) (?!know|worry|think|understand|have|see|want|need|forget|get|mind)|add|cut|trim|crop|remove|delete|make|create|generate|turn|change|replace|swap|insert|overlay|put|place|move|zoom|blur|fade|speed|slow|mute|unmute|lower|raise|increase|decrease|boost|brighten|darken|sharpen|stabili[sz]e|rotate|flip|mirror|reverse|split|merge|join|combine|stitch|shorten|lengthen|extend|tighten|sync|align|animate|highlight|pull|extract|pick|keep (?!it$|that$|this$)|skip|start with|start at|end with|write|title|caption|subtitle|translate|dub|narrate|apply|use|set|adjust|fix|clean|improve|enhance|edit|redo|undo|revert|restore|hide|mask|censor|bleep|loop|freeze|pan|tilt|tint|grade|colou?r|balance (?:it|this|that|them|the|all|both|colou?rs|audio|music|sound)|restructure|reorder|rearrange|resize|scale|fit|reframe|include|exclude|feature|focus|emphasi[sz]e|build|calm|relax|reduce|hold on (?:the|to|that|this|her|his)|jazz|spice|polish|beautify|pimp|upgrade|punch|shave|ditch|lose|kill|chop|crank|do the (?:cut|edit|trim)|do a version|sort|arrange|compile|compose|style|find|take (?:out|off|it off)|get rid|roll|credit (?!check|balance|card|score)\w+|insert|transform|convert|switch|track the|design|produce|draw|shift|drop the (?!mp4|video|file|clip|link)|give (?:it|the|my|each|this|every) (?!to\b)|clear|bring|quiet|stop the (?:video|music|clip) at|show the|stretch|smooth|soften|record|mix|film|render the (?!final|finished|video|clip|project|movie|whole|full|new|latest|last|file|result|version|timeline|edit|cut|export)|download the (?!final|finished|video|clip|project|movie|whole|full|new|latest|last|file|result|version|edit|cut|mp4|link|reel|film))\b/,
		about:
			/\b(?:captions?|subtitles?|subs|titles?|text|music|bgm|songs?|soundtrack|beats?|sounds?|voice|voice ?over|audio(?! only)|volume|watermark|logo|intro|outro|ending|opening|hook|transitions?|effects?|filters?|colou?rs?|fonts?|emojis?|stickers?|backgrounds?|scenes?|shots?|frames?|silences?|pauses?|ums|b-?roll|slow ?motion|slo-?mo|timelapse|vertical|horizontal|landscape|portrait|square|aspect|black and white|b&w|brightness|contrast|saturation|thumbnail|lower.third|countdown|(?<!\b(?:one|a) )(?:seconds?|secs?|minutes?|mins?)|\d+ ?(?:s|sec|min)|speed|\d+ \d\d|9 16|16 9|1 1|4 5|the part|close.?ups?|jump cuts?|cuts|style|dramatic|vibes?|mood|energy|pacing|pace|punchier|brighter|darker|louder|quieter|faster|slower|longer|shorter|bigger|smaller|smoother|warmer|cooler|calmer|tighter|funnier|cleaner|better|sharper|softer|too (?:\w+ )?(?:long|short|fast|slow|dark|bright|loud|quiet|big|small|boring|much|many|far|close|early|late)|out of sync|crop(?:ped)?|trim(?:med|ming)?|blur(?:red)?|mute[d]?|fade[sd]?|zoom(?:ed)?|shaky|blurry|noise|template|top (?:left|right)|bottom|corner|upside|start (?:with|at)|end (?:with|at)|starts? at|first \d+|last \d+|best (?:moments?|parts?|scenes?|bits?|\d+)|moments|highlight reel|without (?!export|download|render|ask)|to the (?:back|front|start|end|beginning|left|right|top|middle)|back to|instead of|file ?name|in (?:white|red|yellow|blue|green|pink|chinese|english|spanish)|cinematic|retro|vintage|movie trailer|vlog|teaser|trailer|promo|ad|commercial|tutorial|slideshow|typo|spelling|lyrics|my face|faces?|should (?!i|we|you)|(?:a|an) (?:\w+ ){0,4}(?:video|clip|reel|short|movie|montage|film|ad|teaser) (?:about|of|with|where|for|in|from|that|showing)|add|adding|remove|removing|cut (?:it|out|the|to)|(?:it|that|this) (?:off|out) (?:of|from)|replace|take (?:it )?(?:off|out)|yellow|red|blue)\b/,
	},
	clipNames: new RegExp(
		String.raw`\b(?:(?:the|my|our|that|this|these|your|ur) (?:${KIND} ){0,3}(?:${CLIP}|final|download)|(?:${KIND} ){1,3}${CLIP})(?= |$)|\b(?:the |my |that |this |a |ur |your )?(?:final|rough|fine|finished|first|last|new|latest) (?:cut|edit)\b|\b(?:the|my|this|that|your) (?:cut|edit|music video|short)\b(?! (?:out|to))`,
		'g',
	),
	named:
		/\b(?:export|download|upload|render|credits?|status|balance|progress|loading)[- ](?:style|styled|like|date|dates|time|day|button|buttons|speeds|icon|icons|logo|bar|bars|screen|screens|page|pages|speed|count|counter|arrow|arrows|animation|animations|label|labels|text|texts|title|titles|sign|symbol|graphic|graphics|sound|sounds|effect|effects|scene|scenes|market|goods|business|quality (?:caption|over)|roll(?! ?over)|sequence|section|number|numbers|union|video for)\b|\b(?:end|closing|opening|movie|film|rolling) credits\b|\bcredits? (?:to|at the (?:end|start|beginning)|over|in (?:white|black))(?= |$)|\bin the credits\b|\b(?:white|colou?r) balance\b|\bbalance (?:it|this|that|them|the|all|of|between)\b|\bcredit (?:me|us|him|her|them|you|the)\b|\bas (?:an? |the |my |your )?(?:\w+ ){0,2}(?:title|text|caption|captions|subtitle|subtitles|overlay|heading|headline|intro|outro|watermark|background|sticker|label|logo)\b|\bstate (?:map|flag)\b|\b(?:train|race) tracks\b/,
	negation:
		/\b(?:not|never|no longer|don't|dont|won't|wont|can't|cannot|isn't|aren't|shouldn't|wouldn't|needn't|nobody|unless|tomorrow)\b(?! (?:get|got|received?|have|arrive|open|work|matter|bad|only))/,
	praise:
		/^(?:thanks|thank you|thx|ty|cheers|thank u)(?: so much| a lot| again)? for\b|^(?:no|nothing|don't|without)(?: more| further| other| any| to)? (?:changes?|edits?)(?: needed| necessary| anything| please)*$|^(?:it's|that's|looks|all) (?:good|fine|great|perfect)(?: (?:as it is|now|like that|to me|enough))*$/,
	topic:
		/^(?:and |so |but |what about |about )?(?:the|my|an?|this|that|our|about the|about)? ?(?:export|render|download|exports|exporting|rendering|downloading)(?: (?:thing|settings|options|stuff|part|button))$|^(?:and |so |but |what about |about )?(?:the|my|an?|this|that|our|about the|about) (?:export|render|download|exports|exporting|rendering|downloading)$/,
	again: /\b(?:again|new|another|re-?send|once more|fresh|one more)\b/,
	delivery:
		/\b(?:file|files|mp4|link|e?mail|inbox|download)\b|\b(?:the|my|that|this|our) (?:\w+ )?(?:video|vid|clip|movie|reel)$/,
	condition:
		/^(?:if|once|whenever|as soon as|after|when(?! (?:can|will|do|does|are|is|did|would|could|should)))\b/,
	exportWith: {
		order: new RegExp(String.raw`^(?:${MAKE_OUT}\b|(?:render|download) ${IT}|${SEND} ${ME}${IT}$)`),
		verb: /\b(?:export|render|download)\b/i,
		make: 'make',
	},
	refused: [
		new RegExp(
			String.raw`\b(?:please |but |just |so )?(?:do not|don't|dont|do n't|never|not to|no need to|no need for|let's not|lets not|stop|cancel|hold off(?: on)?|hold|wait (?:with|before|for)|wait|forget|skip|not|no|refrain from|avoid|pause|shouldn't|never mind|nevermind) ${STEPS}${OUT}\b(?! button| icon| style)${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`(?:(?<=^|[,.;!?\n] ?)|\b(?:and|but) )(?:only )?(?:if|once|when|as soon as|provided|assuming|in case|should) ${APPROVAL}(?: (?:it|this|that|to it|the (?:cut|video|clip|edit)|first|then|today|tomorrow)){0,3},? ?(?:(?:then|please|just|you (?:can|may|could)|feel free to|go ahead and) ){0,3}${OUT}\b${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`\b(?:only )?${OUT}\b[^,.;!?\n]{0,20} (?:if|once|when|after|as soon as|provided|assuming|in case) ${APPROVAL}${TO_CLAUSE_END}`,
		),
		/\b(?:do not|don't|dont) (?:want|need) (?:the |my |that |it |this )?(?:\w+ )?(?:video|clip|file|mp4|export|download|it)(?: (?:yet|now|right now|today|anymore))*(?=[,.;!?]|$| but)/,
		new RegExp(
			String.raw`\b(?:(?:i'll|i will|we'll|i'm going to|i'm gonna|imma) (?:tell|let|say|ping|message|inform|notify)|(?:ask|check with|wait for|talk to|tell) (?:me|us)(?: first)?|let me (?:check|see|review|look|watch|approve|know))\b[^.;!?\n]{0,50}\b${OUT}\b${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`\b(?:only |please |just )*${OUT}\b[^,.;!?\n]{0,30}\b(?:until|unless|after|once|when|if|till|without) (?:i\b(?! (?:was|am dying|die))|asking|my (?:ok|okay|approval|permission|go)|telling)${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`\b(?:until|unless|after|once|when|till|as soon as) i(?:'ve|'m| have| am)? (?:\w+ ){0,6}?(?:it|that|ok|okay|yes|so|light|ahead|up|nod|word|signal|approve|approved|confirm|confirmed|ready|done|checked|happy|satisfied),? (?:then |please |you can )*${OUT}\b${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`\b(?:(?:we|i|you)(?:'ll| can| will| could| may)? )?(?:${MAKE_OUT}|download|send)\b(?: (?:it|that|this|the (?:video|clip)|them))? ?(?:a bit |much |some ?time |maybe )?(?:later|tomorrow|tonight|another (?:time|day)|next (?:week|time)|some other time|not (?:now|yet|today))\b${TO_CLAUSE_END}`,
		),
		/^not yet\b/,
		/\b(?:don't|do not|dont) (?:make|finish|finali[sz]e|produce|generate) (?:the )?(?:final|finished)\b[^,.;!?\n]{0,40}/,
		new RegExp(
			String.raw`\b(?:wait|hang on|hold on|stop|pause)\b[^.;!?\n]{0,30}\bbefore (?:you |we )?${OUT}\b${TO_CLAUSE_END}`,
		),
		/\b(?:save|leave|keep|postpone|delay|skip) (?:the )?(?:export|render|rendering|exporting)\b(?! (?:button|settings|part|scene))/,
		new RegExp(
			String.raw`\bi(?:'ll| will|'m gonna|'m going to| can) (?:export|download|render)\b${TO_CLAUSE_END}`,
		),
		/\b(?:hold|keep) (?:on to )?(?:the|my|that) (?:video|clip|file|vid)(?: back)? (?:for now|until|till|back)\b/,
		new RegExp(
			String.raw`\b(?:rather|prefer|wish)\b.{0,20}\b(?:not|didn't|did not|wouldn't) ${OUT}\b${TO_CLAUSE_END}`,
		),
		new RegExp(
			String.raw`\b${OUT}\b[^,.;!?\n]{0,30}\b(?:until|unless|after|once|when|if|till) [^,.;!?\n]{0,30}\b(?:approves?|approved|confirms?|confirmed|signs? off|signed off|says? so|okays?|reviewed|reviews|agrees?|approval)\b`,
		),
		new RegExp(
			String.raw`\b(?:the )?(?:export|render|download)(?:ing)? (?:can wait|has to wait|must wait|not yet|later)\b`,
		),
		new RegExp(
			String.raw`\b(?:but )?without (?:export|download|render)ing(?: (?:it|anything))?(?: yet)?`,
		),
	],
	before:
		/\b(?:before|prior to) (?:you |we |i |u )?(?:export|download|render|send|deliver|publish|ship)(?:ing|s)?(?: (?:me |us |over )?(?:it|this|that|everything|anything|(?:the|my) (?:\w+ )?(?:video|vid|clip|movie|file|one)))?(?: (?:to me|out|over|off))?,?/,
	review:
		/^(?:please )?(?:let me|i want to|i need to|i'd like to|i have to|can i|show me|let's) (?:see|check|look|review|watch|know|have a look|approve|the)\b/,
	past: new RegExp(
		String.raw`^(?:thanks |thx |ok )?(?:(?:i|we|they|he|she)(?:'ve|'d|'m|'re| have| had| was| were| am| are)?(?: already| just| also| finally| both| now)* (?:exported|rendered|downloaded|saved|shared|got|received|exporting|rendering|downloading)\b|(?:just |already )?(?:downloaded|exported|rendered|received) |got (?:it|the|my) (?:downloaded|exported|rendered|video|vid|clip|file|download|export)|(?:you|u)(?:'ve| have)? ?(?:already |just )?(?:sent|exported|rendered|gave)\b)|\balready (?:exported|downloaded|rendered|sent|have it|got it)\b`,
	),
	failed:
		/\b(?:export|render|download|upload|link|file|video|mp4)(?:s|ing)?\b.{0,30}\b(?:failed|fails?|failing|stuck|error|errors|broken|crash|crashed|crashes|expired|dead|corrupted?|doesn't|does not|won't|isn't work|not work|didn't work|can't open)/,
	question:
		/^(?:help|help me|menu|commands?|what)$|^(?:and |so |but |ok |hey |hi )?(?:how|hows|how's|when|why|what|what's|whats|which|who|who's|whose|is|are|was|were|did|does|do (?:you|i|we|they|u)|has|have (?:you|i|we|they|u)|had|should|will|would|am i|can (?:everyone|anyone|they|people)|can i|could i|may i|isn't|aren't|where|where's)\b/,
	request:
		/^(?:and |so |but |ok |hey |hi |please )*(?:(?:can|could|would|will|may|might) (?:you|u|ya|we)\b(?!.*\b(?:automatically|by itself|by yourself)\b)|(?:can|could|may) i (?:please )?(?:have|get|grab|see|watch|receive|also have|collect)\b|(?:do|would) you mind\b|is it possible\b|any chance\b|is there (?:a|any) (?:way|chance)\b|how about\b|what about\b|why (?:not|don't (?:you|we))\b|do you think (?:you|we) (?:can|could)\b|could the\b|can the\b|where(?:'s|s| is| are)? (?:my|the|our) (?:\w+ ){0,2}(?:video|vid|clip|file|link|mp4|movie|reel|footage)\b)/,
	doneYet:
		/^(?:have|has) (?:you|u|we|it|they)\b|^did\b|^(?:is|are|was|were|has|have|did|isn't|hasn't|have you|did you)\b.{0,70}\b(?:\w+ed|done|ready|cut|made|put|in there|gone|over|there)(?: (?:yet|now|already|so far|the \w+|my \w+|it|that))*$|\bhow(?:'s|s| is| are) (?:the|my) .{0,30}\b(?:coming|going|doing)\b/,
	describes:
		/^(?:hi |hey |hello |so |ok |and )*(?:here|here's|this|these|it's|that's|my|our|the|an?|some|raw|attached|take|check out|look at)(?= |$)/,
	generic:
		/^(?:here(?:'s| is| are)?|this is|these are|it's)?(?: ?(?:my|our|the|a|an|some|raw|new|it|you go))*(?: ?(?:video|vid|clip|file|footage|url)s?)?$/,
	says: /\b(?:says?|saying|reads?|reading|words?|titled|called|labell?ed|text|write|written|between|how to|tutorial|steps)\b.{0,80}$/,
	because:
		/ (?:so(?: that)? (?:i|we|my|they|she|he|it)\b|because\b|since\b|cause\b|cuz\b|as soon as (?:you|it|that|the)\b|when (?:you|it|that|the)\b|once (?:you|it|that|the)\b|if\b|after\b|before (?:i|we|the)\b).*$/,
	fetches:
		/\b(?:upload|download|use|take|from|of|edit|cut|grab|fetch|get|import|clip|trim|here|here's|heres|this|source|footage|video is|link|add this|with this|add music|music)\b/,
	mentions:
		/\b(?:as (?:a )?(?:text|title|caption|link)|at the (?:end|start|beginning|bottom|top)|put|write|show|like (?:this|that|in|the one|url)|similar to|inspired by|style of|look like|reference|on screen|text|website|visit|mention)\b/,
	joints: {
		mark: String.raw`(?<!(?:^|[\s.])\d{1,2})[.!?…]{1,3}(?=[\s\])]|$)|;|\n`,
		weak: String.raw`,(?=\s|$|[^\d\s])|\s(?:[-–—&+|/]|->|=>|→)\s|→|\s-{2,3}\s|\bn\b(?= (?:export|send|render|download))|\b(?:and|but|plus|also)\b(?! (?:white|blue|forth)\b)`,
		order: String.raw`\b(?:then|afterwards|after that|finally|next(?= ?,)|lastly|(?:when|once) (?:that's|you're|it's|that is|you are|it is|everything is) (?:done|finished|ready)(?=,? (?:please |then |just )?(?:re-?)?(?:export|download|render|send|give|ship|deliver)))\b`,
		start: String.raw`(?<=^\s?(?:once|when(?! (?:can|will|do|does|are|is|did|would|could|should))|after|as soon as|if)\b.{3,80})\s(?=(?:please |then |just )?(?:export|download|render|send|give me)\b)|(?<!\bstep)\s(?=(?:step )?\d{1,2}[.):]\s)|\s(?=step \d)`,
	},
	answers: {
		yes: /^(?:yes|yep|yeah|yup|y|sure|ok|okay|please|please do|do it|go ahead|go|right|correct|exactly|of course|that one|that)(?: (?:please|pls|thanks|do it|go ahead|that))*$/,
		no: /^(?:no|nope|n|nah|neither|none|none of (?:them|these|those)|nothing|never mind|nevermind|cancel|forget it|not now)(?: (?:thanks|thank you|of them|of these))*$/,
		export:
			/^(?:the |my |a |i want the |i mean the |give me the )?(?:finished |final )?(?:clip|video|vid|file|mp4|export|download|export it|render)(?: please| pls)?$/,
		edit: /^(?:an? |the |i want an? |make an? )?(?:change|edit|changes|edits|change it|edit it|change to it|to change it)(?: please| pls)?$/,
		state:
			/^(?:the |my |how far it is|what's in it)?(?:status|progress|state|timeline|how far(?: it is)?)?(?: please| pls)?$/,
		credits: /^(?:the |my )?(?:credits?|balance)(?: please| pls)?$/,
		upload:
			/^(?:an? |the )?(?:upload|uploading|send (?:you )?(?:a|the) (?:file|video)|file|new (?:file|video))(?: please| pls)?$/,
		editor: /^(?:the |ask (?:the )?)?(?:editor|ask it|ask|ask them)(?: please| pls)?$/,
	},
	ordinals: [
		/^(?:the |option |number |no\.? |nr\.? |#)?(?:1|one|first|1st|a)(?: one| option)?(?: please| pls)?$/,
		/^(?:the |option |number |no\.? |nr\.? |#)?(?:2|two|second|2nd|b)(?: one| option)?(?: please| pls)?$/,
		/^(?:the |option |number |no\.? |nr\.? |#)?(?:3|three|third|3rd|c|last)(?: one| option)?(?: please| pls)?$/,
		/^(?:the |option |number |no\.? |nr\.? |#)?(?:4|four|fourth|4th|d)(?: one| option)?(?: please| pls)?$/,
	],
	spelling: {
		right: [
			'send',
			'export',
			'download',
			'upload',
			'credits',
			'balance',
			'status',
			'timeline',
			'render',
		],
		exempt: `expert experts exert extort exhort unload reload statue statues statute stats static
			credit balanced balances valance timelines exports uploads downloads renders tender gender`,
	},
	replies: {
		gone: 'Your earlier project is no longer there, and its material is gone with it. I opened a new one.',
		uploaded: (names) => `Got it: ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} uploaded.`,
		unchanged: 'Nothing has changed on the timeline.',
		exported: 'Your clip is ready. 🎬',
		credits: ({ available, frozen }) =>
			`You have ${available} credits left.` +
			(frozen > 0 ? ` Another ${frozen} are reserved by work that is running.` : '') +
			' Exporting costs none.',
		timeline: ({ durationMs }) => `This is your timeline (${seconds(durationMs)} s):`,
		waiting: (files) =>
			`Your footage is here (${files} ${files === 1 ? 'file' : 'files'}), the timeline is still empty.`,
		lacking: {
			file: `I found no file in your message. Attach one, or send me a link to it: ${ACCEPTED_LIST}, up to 500 MB.`,
			footage:
				'Send me the video again (as a file or a link), then tell me what to do with it, for example “cut the best 30 seconds and add captions”.',
			timeline:
				'There is nothing on the timeline yet. Send me a video (as a file or a link) and tell me what to do with it, for example “cut the best 30 seconds and add captions”.',
		},
		next: {
			edit: 'What should I do with it? For example: “cut the best 30 seconds and add captions”.',
			change: 'If you want anything changed, just tell me.',
			export: 'Say “export” to get the clip, or tell me what to change.',
		},
		project: (url) => `The project in your browser: ${url}`,
		ask: {
			lead: 'I am not sure what you want:',
			meanings: {
				export: 'the finished clip',
				edit: 'a change to it',
				state: 'how far it is, and what is in it',
				credits: 'your credits',
				upload: 'to send me a file',
				editor: 'an answer from the editor (this may use credits)',
			},
			tail: 'Answer with a number, or say it in other words.',
			change: 'What should I change? For example: “make it shorter and add captions”.',
		},
		label: (label) => label,
		changed: {
			added: ' added',
			removed: ' removed',
			renamed: ' renamed',
			moved: ' moved',
			longer: ' longer',
			shorter: ' shorter',
			louder: ' louder',
			quieter: ' quieter',
			changed: ' changed',
		},
		colon: ': ',
	},
};
