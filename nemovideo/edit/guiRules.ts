import { CHINESE, Z_LEAD } from './guiChinese';
import { ENGLISH, LEAD } from './guiEnglish';
import type { NextAction } from './guiRule';

/**
 * The words of [GUI-*]: what an order to use the screen looks like, in English and in Chinese. A rule reads
 * one clause (lower case, single blanks, simplified characters, quotes masked) from its very start, so that
 * the same verb in a report ("I clicked", "the part where you open") orders nothing. Every gap has a bound.
 */

/** What a clause orders its reader to do. */
export interface Order {
	action: NextAction;
	/** "Please", "you can", "just": clearly said to the reader, not one of several verbs of a tale. */
	toTheReader: boolean;
}

const ENGLISH_LEAD = new RegExp(LEAD, 'u');
const CHINESE_LEAD = new RegExp(`^${Z_LEAD}`, 'u');
const leadOf = (words: string) =>
	(ENGLISH_LEAD.exec(words)?.[0] ?? '') + (CHINESE_LEAD.exec(words)?.[0] ?? '');
const BOTH = [...CHINESE, ...ENGLISH];
const HAN = /\p{Script=Han}/u;
const TO_THE_READER =
	/please|kindly|you|feel free|just|simply|go ahead|sure to|remember|forget|请|您|你|可以|直接/;

// Every verb, noun or sign that a rule or a step can begin with, in simplified and traditional characters.
const HINT =
	/click|tap|smash|mash|pop |pop into|dive|dip |button|icon|reload|re(?:fresh|start|launch|open)|clear|install|updat|minimi|maximi|toggle|compare|cycl|flip|filter|sort|hide|give|copy|刷新|重启|重新|快捷键|按钮|图标|菜单|press|hit|push|select|choose|pick|open|launch|go |head|switch|jump|navigat|visit|access|expand|collaps|clos|check|view|watch|look|listen|play|inspect|verify|explor|enjoy|scrub|see|find|us(?:e|ing)|adjust|set|chang|mov|trim|edit|tun|tweak|custom|modif|add|upload|import|search|plac|position|renam|delet|remov|cut|split|undo|redo|lock|mut|mark|manag|apply|order|siz|swap|replac|sav|get|grab|shar|control|turn|do |export|download|top|recharg|buy|upgrad|log|sign|drag|drop|slid|pinch|stretch|hover|hold|scroll|swip|zoom|park|put|bring|pull|hop|toggl|tick|highlight|enabl|disabl|try|typ|locat|return|timeline|点|击|按|选|拖|移|打开|开启|导出|下载|预览|查|看|听|充值|升级|购买|进入|前往|切换|转到|回到|展开|调出|登录|访问|使用|用|通过|鼠标|播放|浏览|检查|核对|找到|调整|修改|编辑|设置|添加|删除|微调|更换|操作|关闭|启用|勾|點|選|開|啟|匯|導|載|預|檢|視|儲|購|進|轉|調|聽|編|設|時間軸/iu;
/** Whether a text can order anything at all: most of what is said need not be cut into clauses. */
export const mayOrder = (text: string) => HINT.test(text);

/** What a clause orders its reader to do on the screen, or null where it orders nothing [GUI-0 … GUI-6]. */
export function orderIn(words: string): Order | null {
	for (const { pattern, action } of HAN.test(words) ? BOTH : ENGLISH) {
		if (pattern.test(words)) return { action, toTheReader: TO_THE_READER.test(leadOf(words)) };
	}
	return null;
}
