/**
 * The words by which a message is told from an edit [RTR-1 … RTR-4]. An action's row says what sets it
 * off (`triggers`) and which words may stand beside that (`words`, `zh`). One word that is in neither
 * its row nor `COMMON` makes the message an edit: "status" asks for the state, "status bar" does not.
 */

export type Language = 'en' | 'zh';
/** What is done without the backend's chat. */
export type DirectAction = 'export' | 'credits' | 'state' | 'upload';

export interface ActionWords {
	triggers: RegExp[];
	/** Other readings of the same words. */
	unless?: RegExp;
	words: string;
	zh: string;
}

/** Polite forms, pronouns, question words: they say nothing about the action. */
export const COMMON = {
	en: `a an the this that these those it its it's them my mine our your me i i'd i'm i'll i've we we'd
		we're us you u ya you're he she is isn't are aren't am be been was were do does did have has had got
		get gets getting can can't could couldn't would will won't shall should may might must to of for
		from in on as by and or but then now just also too please pls plz plss pleaase kindly thanks thank
		thx ty ok okay k yes yep yeah yup sure hey hi hello hallo there here so well oh um uh ah alright all
		any some still yet already again right away asap quick quickly fast soon immediately today finally
		want wanna need needs like love gonna gotta going let lets let's go ahead time ready done good great
		nice perfect cool awesome amazing what what's whats which when where where's wheres how how's hows
		who if whether possible able mind help tell show give see know check look looks view ask try
		everything anything something bro buddy mate dude man sir folks friend team nemo nemovideo bot
		assistant up over out back yourself myself once after as long enough`,
	zh: `请 请问 麻烦 拜托 劳驾 你 您 帮 帮忙 给 我 我们 咱们 我的 能 能不能 能否 可不可以 可以 是否 要 想 想要 需要
		现在 目前 当前 马上 立刻 立即 赶紧 赶快 尽快 快 快点 先 再 然后 接着 最后 就 那 那么 好 好的 好了 嗯 行 哈 的 了 吗 呢 吧 啊 呀 哦 喔
		嘛 么 一下 下 一 个 这 这个 那个 它 这些 把 将 直接 也 还 都 是 有 没有 有没有 没 谢谢 多谢 谢 看 看看 看一下 看下
		查 查看 查询 查一下 查下 告诉 知道 显示 怎么 怎样 怎么样 如何 什么 啥 哪 哪里 哪儿 在 到 从 跟 和 与 多少 几 几个
		亲 老师 小助手 助手 你好 您好 嗨 哈喽 ok 今天 刚 刚刚 刚才 让 得 地 来 去 说 说说 请你 觉得 满意 不错 可`,
};

/** Said of what was done; beside an order it is not worth a run of the editor. */
export const PRAISE = `with job work happy satisfied love loved loving fantastic excellent super beautiful wow works
	finish wrap it's exactly very really much fine yay brilliant wonderful lovely 很 很好 太 太好 太好了 太棒 太棒了 棒 完美 没问题
	问题 喜欢 满意 可以了 漂亮 厉害 真 非常 辛苦 辛苦了`;

/** What a clip is called, and what may stand before it. */
const CLIP = `video videos vid vids vidoe vidio clip clips movie film reel reels short shorts result results
	file files mp4 render version versions cut edit project output copy montage highlights highlight
	final finished finish edited complete completed whole full new newest latest last current one`;
const CLIP_ZH = `视频 影片 片子 短片 短视频 成品 成片 文件 作品 结果 最终 最新 新 完成 做好 剪好 剪完 剪辑 剪辑好 编辑好 弄好 版本 版 项目 工程`;
/** The same as one pattern, for triggers that need a clip beside a verb. */
const A_CLIP = String.raw`(?:videos?|vids?|vidoe|vidio|clips?|movie|film|reel|short|result|file|mp4|render|final cut|final version|output|montage|highlights)`;
const PLATFORM = String.raw`(?:tik ?tok|you ?tube|instagram|insta|facebook|twitter|shorts|reels|抖音|快手|小红书|视频号|b站|微博|油管)`;

/** In the order in which they are tried; `state` is tried last but for its questions. */
export const ACTIONS: Record<DirectAction, ActionWords> = {
	credits: {
		triggers: [
			/\bcredits?\b/,
			/\bbalance\b/,
			/\b(?:top up|recharge)\b/,
			/积分|余额|额度|点数|充值/,
		],
		// The colours are balanced, and a film's credits are rolled.
		unless:
			/^(?:please )?balance (?:it|this|that|them|the|all)\b|\bcredit (?:me|us|him|her|them|you|to|for)\b/,
		words: `credit credits balance account left remaining remain available frozen total many much number
			amount current run running ran more buy purchase top recharge count spent used use cost costs
			display nemovideo's there's with without`,
		zh: `积分 余额 额度 点数 充值 剩 剩下 剩余 账户 账号 帐户 帐号 够 够不够 用 用了 用完 花 花了 可用 总共 一共 总 冻结 点 分 不足 够用 购买 买 更多 数 credits`,
	},
	export: {
		triggers: [
			/\b(?:export|download|render)(?:s|ed|ing)?\b/,
			new RegExp(
				String.raw`\b(?:send|sending|deliver|share|email|mail|hand|return|save|grab|fetch|forward)\b.*\b(?:${A_CLIP}|it|this|that|everything)\b`,
			),
			new RegExp(
				String.raw`\b(?:give|get|have|want|need|see|watch|show|where|where's|wheres)\b.*\b(?:the|my|our|this|that|final|finished)(?: \w+){0,2} ${A_CLIP}\b`,
			),
			/\b(?:give it to me|hand it over|send over|let me (?:see|watch) it)\b/,
			new RegExp(String.raw`\bupload\b.* (?:to|on|onto) ${PLATFORM}`),
			new RegExp(`上传到?${PLATFORM}`),
			/导出|汇出|输出|下载|渲染|成片|发给我|发我|发过来|发来|传给我|传过来|发送给我|保存/,
			/给我(?:视频|影片|片子|成品|成片)/,
			/视频.{0,6}发/,
		],
		unless:
			/\bsend(?:ing)? (?:you|u)\b|\bi(?:'ll| will| can| want to| am going to)? send\b|我.{0,2}发给你/,
		words: `export exports exported exporting download downloads downloaded downloading downloadable render
			rendered rendering send sending deliver share email mail hand return save grab fetch forward watch
			timeline link upload ${CLIP} hd fhd uhd hq hi-res 4k 2k 1080p 720p 1080 quality high higher highest
			best format h264 h.264 phone mobile computer pc laptop desktop device chat telegram whatsapp slack
			discord with tiktok youtube instagram insta facebook twitter as-is first next via locally
			online at`,
		zh: `导出 汇出 输出 下载 渲染 发 发给 发我 发送 传 传给 保存 出 出来 出去 过来 ${CLIP_ZH} 高清 超清 高画质 画质 质量 清晰度
			最高 最好 格式 为 成 用 以 手机 电脑 本地 相册 链接 抖音 快手 小红书 视频号 b站 微博 油管 上传 上传到 拿 取 成了 份 条 段
			mp4 hd 1080p 4k 时间线 时间轴 整个 全部 所有`,
	},
	upload: {
		triggers: [
			/\b(?:upload|import|attach)(?:s|ed|ing)?\b/,
			/^url(?: url)*$/,
			/\b(?:use|take|fetch|get|grab|download|here|from|is)\b.*\burl\b/,
			/\b(?:here(?:'s| is| are| you go)|send(?:ing)? (?:you|u)|sent (?:you|u)|i(?:'ll| will| can| want to)? send|this is|these are)\b.*\b(?:videos?|vids?|clips?|files?|footage|recordings?|material|photos?|pictures?|images?|songs?|audio|url|raw)\b/,
			/上传|导入|附上|附件|传上去|传上来|发给你|这是.{0,6}(?:视频|素材|文件|录像|片子|原片|链接)/,
		],
		words: `upload uploads uploaded uploading import imports importing attach attached attaching attachment
			url urls link links address here's use take fetch grab download send sent sending file files video videos
			vid vids vidoe vidio clip clips footage photo photos picture pictures image images pic pics song
			songs music track audio sound mp3 mp4 mov wav recording recordings material materials media match
			game raw new another other second third next first two three several multiple more original
			session project formats format type types kind kinds big large size max maximum limit with at
			phone computer drive dropbox few`,
		zh: `上传 导入 附上 附件 传 传上去 传上来 发 发给 发给你 视频 影片 片子 文件 素材 图片 照片 音乐 音频 歌 歌曲 录像 录屏 录音
			比赛 原片 原视频 原始 新 另 另外 另一 一段 段 张 首 条 部 第二 第一 两 两个 几个 这是 这段 这张 这首 这条 这部 那段
			链接 网址 地址 支持 格式 多大 大小 最大 下面 以下 里 手机 本地 个人 url 类型`,
	},
	state: {
		triggers: [
			/\bstatus\b/,
			/\bprogress\b/,
			/\b(?:show|list|see|view|display|which|what|check|how many|all|current|the|^)(?: \w+){0,3} ?tracks\b/,
			/\btimeline\b/,
			/\bso far\b/,
			/\b(?:any|an) updates?\b/,
			/\b(?:current|project|session) state\b|\bstate of\b|^state$/,
			/\b(?:let me know|tell me|ping me|notify me)\b.*\b(?:done|ready|finished)\b/,
			/\bhow(?:'s| is) it (?:going|looking)\b|\bwhere are we\b|\bhow far (?:are|is)\b/,
			/状态|进度|进展|轨道|音轨|时间线|时间轴|到哪|哪一步|好了(?:吗|没)|完成了(?:吗|没)|怎么样了/,
		],
		words: `status progress state track tracks timeline far update updates list display current currently
			moment at project session draft export exports exported render rendered upload uploads uploaded
			video vid clip edit edits editing job task looking happening summary overview full segments audio text
			many doing been with print ping notify`,
		zh: `状态 进度 进展 轨道 音轨 时间线 时间轴 视频 片子 项目 工程 剪辑 编辑 列出 列 列表 做 样 样子 样了 进行 处理 任务 内容 上 里 会话
			完成 完成了 多久 所有 全部 步 一步 弄 弄好 剪 剪好 情况 些 条 哪些 导出 渲染 上传 做好 视频轨道 音频 文字 概览 汇报 报告 哪了`,
	},
};

/** Asks whether something is finished: a question about the state, whatever else it names. */
export const READY_QUESTION = [
	/\b(?:is|are|isn't|aren't|was|has|have)\b(?: \w+){1,4} (?:ready|done|finished|completed?|exported|rendered|uploaded|arrived|loaded|edited|through)(?: yet| now| already| so far)?$/,
	/\b(?:did|has|have|was)\b(?: \w+){0,3} (?:upload|file|video|clip|footage)s?(?: \w+){0,2}(?: (?:work|arrive|arrived|succeed|through|ok|okay))(?: yet| now)?$/,
	/\bdid you (?:get|receive) (?:my|the|it)\b/,
	/\bi(?:'ve| have)?(?: just| already)? uploaded\b/,
	/(?:导出|渲染|上传|下载|剪辑?|编辑|处理|做|弄|视频)(?:已经)?(?:好|完|完成|成功)了?(?:吗|没有?|么)/,
];
/** What such a question may name besides; anything else makes it an edit. */
export const READY_WORDS = `receive received arrive arrived work worked loaded through completed finished footage
	downloaded recording file files my export rendering download reel movie film`;

/** After these the action's word is a name for something in the picture. */
export const NAMED_THING =
	/\b(?:export|download|upload|render|credits?|status|balance)[- ](?:style|styled|like|date|dates|time|day|button|buttons|speeds|icon|icons|logo|bar|bars|screen|screens|page|pages|speed|count|counter|arrow|arrows|animation|animations|label|labels|text|texts|title|titles|sign|symbol|graphic|graphics|sound|sounds|effect|effects|scene|scenes|market|goods|business|quality caption|roll|sequence|section|number|numbers)\b|\bas (?:an? |the |my |your )?(?:\w+ ){0,2}(?:title|text|caption|captions|subtitle|subtitles|overlay|heading|headline|intro|outro|watermark|background|sticker|label|logo)\b|(?:导出|下载|上传|状态|进度|余额|积分)(?:的)?(?:按钮|日期|时间|图标|速度|量|次数|字样|标志|界面|页面|画面|动画|栏|条|榜|表|牌|赛|风格)/;

/** What only an edit is about. With an order to export beside it, both are meant. */
export const EDIT_WORDS =
	/\b(?:captions?|subtitles?|subs|titles?|texts?|music|bgm|songs?|soundtrack|vertical|horizontal|landscape|portrait|square|seconds?|secs?|minutes?|mins?|\d+ ?(?:s|sec|min)|effects?|transitions?|filters?|intro|outro|watermark|logo|slow|slower|faster|speed|shorter|longer|crop|cropped|trim|trimmed|blur|colou?rs?|volume|mute|muted|without|fade|zoom|overlay|emojis?|stickers?|font|bigger|smaller|voice ?over|9 16|16 9|1 1)\b|字幕|标题|文字|音乐|配乐|竖屏|横屏|秒|分钟|特效|转场|滤镜|片头|片尾|水印|慢动作|加速|模糊|音量|静音|去掉|加上|不带|不要|裁剪/;

/** Misspelt by one letter these are still understood; the words after them are not misspellings. */
export const SPELLED = ['export', 'download', 'upload', 'credits', 'balance', 'status', 'timeline'];
export const NOT_MISSPELT = `expert experts exert extort exhort unload reload statue statues statute stats static
	credit balanced balances valance timelines exports uploads downloads`;

/** Characters of Taiwan and Hong Kong, for the words above. */
export const TRADITIONAL =
	'導导匯汇載载傳传積积餘余狀状態态視视頻频檔档軌轨時时間间線线軸轴進进顯显請请煩烦給给幫帮現现發发還还個个這这嗎吗數数點点額额帳帐戶户輸输結结過过來来們们麼么謝谢說说兩两條条張张錄录樂乐圖图鏈链網网畫画質质標标題题編编輯辑完完問问';
