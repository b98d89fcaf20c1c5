import type { GuiRule } from './guiRule';
import { ADDRESS, EXPORT_NAME as E, QUOTED as Q } from './guiText';

/** Orders to use the screen, in Chinese; clauses come in simplified characters. */

const re = (source: string) => new RegExp(source, 'u');

// Where an order begins, then where on the screen, then the verb.
export const Z_LEAD = `(?:请|您|你|可以|可|现在|接下来|接着|然后|之后|随后|直接|就|再|也|还|只需要?|只要|需要|最后|首先|先|下一步|建议|麻烦|记得|随时|都|(?:需要|有需要|想看|想听|喜欢|满意|方便)的话|或者?|并且?|同时|不妨|试着|自行|手动|来|一下|能够?|所以|那么|欢迎|第[一二三四]步|[ ,]){0,10}`;
const Z_PART = `(?:面板|菜单|编辑器|编辑页|页面|设置|标签页?|选项卡|工具栏|侧边?栏|按钮|图标|时间[轴线]|预览|播放器|画布|素材库|媒体库|工作[区台]|属性|检查器|播放头|滑[块杆]|窗口|界面|字段|属性栏|预览[区窗]|快捷键|控制栏)`;
const Z_AT = `(?:(?:在|到|从|去|于|进入|回到|通过|用|使用)[^。！？了]{0,20}?(?:里面?|中|内|上方?|下方?|处|角|侧|边|面板|窗口|菜单|栏|播放器|编辑器|这里|此处|时间[轴线])的?)?`;
const Z_LOOK = `(?:预览|查看|观看|看看|试看|试听|浏览|播放|回放|检查|核对|确认|感受|找到|看|听)`;
// "the shot in which she opens the panel" is a thing, no order.
const THING = `(?!.{0,30}的(?:那|这|画面|片段|镜头|录屏|录像|录影|部分|场景|动作|步骤|瞬间|时候|位置|音效|声音|过程|地方|提示|特效|内容|手))`;
const DONE = `(?![了过])`;
const Z_CLICK = `(?:点击|按[一两]下|点选|单击|双击|右键点击|右击|轻点|轻触|点一下|点按|点开|长按|点(?=.{0,8}(?:按钮|导出|下载|${E}|图标)))(?!声|效|音(?![频乐轨]))${DONE}`;
const Z_START = `^${Z_LEAD}${Z_AT}`;
const Z_MONEY = `(?:账户|账号|账单|积分(?!榜)|余额|个人中心|控制台|仪表[盘板]|会员|套餐|充值|订阅页|额度)`;
const Z_EXPORT = `(?:导出|下载|${E})(?!设置|质量|格式|前|之前|时|失败)`;

export const CHINESE: GuiRule[] = [
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
	{
		pattern: re(`${Z_START}${THING}${Z_CLICK}[^。！？了]{0,12}预览`),
		action: 'getTimeline',
	},
	{ pattern: re(`${Z_START}${THING}${Z_CLICK}`), action: null },
	{
		pattern: re(
			`${Z_START}${THING}(?:刷新|重启|重新(?:打开|加载|登录|启动)|退出(?:登录|后)|清除缓存|更新)${DONE}(?:一下)?(?:页面|浏览器|应用|app|编辑器|窗口|项目|账号|缓存|$)`,
		),
		action: null,
	},
	// Where the button is. Other buttons may be in the picture.
	{
		pattern: re(
			`^(?:${E}|导出|下载)(?:按钮|图标|键|菜单|入口)(?:就)?(?:在|位于)(?:页面|屏幕|界面|窗口|编辑器|播放器|工具栏|菜单|右|左|上|下|顶|底)`,
		),
		action: null,
	},
	{
		pattern: re(
			`${Z_START}${THING}按(?:下|住)?${DONE} ?(?:ctrl|cmd|command|shift|alt|⌘|delete|esc|enter|空格键?|回车键?|[a-z](?![a-z])|${Q}键|[^。！？]{1,8}键(?![声音盘]))`,
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
	{ pattern: re(`${Z_START}(?:使用|用|按)(?:键盘)?(?:快捷键|方向键|${Q}键)`), action: null },
	{ pattern: re(`${Z_START}${THING}拖(?:动|拽|放|拉|到)${DONE}`), action: null },
	{
		pattern: re(
			`^${Z_LEAD}(?:把|将)[^。！？了]{1,20}?(?:拖|移)(?:动|拽|放|拉|曳)?(?:到|至|入|进)${DONE}`,
		),
		action: null,
	},
	{ pattern: re(`^${Z_LEAD}${THING}(?:用|把|将)?鼠标(?:悬停|移|放|指|拖|点|双击)`), action: null },
	{
		pattern: re(
			`^${Z_LEAD}(?:在|用|使用|通过|从)[^。！？了]{0,12}${Z_PART}[^。！？了]{0,10}?(?:调整|修改|更改|编辑|设置|选择|更换|添加|拖|移动|删除|微调|切换|操作|调到|调成|调|设成|设为|分割|拆分|撤销)${DONE}`,
		),
		action: null,
	},
];
