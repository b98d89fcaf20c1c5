import { ACCEPTED_LIST } from '../../api/media';
import { seconds } from '../../timeline/timeline';
import { isTraditional } from './traditional';
import type { LanguageRules } from './language';
import { zh } from './zh';

const LABELS: Record<string, string> = {
	Video: '影片',
	BGM: '配樂',
	Voice: '配音',
	Title: '標題',
	Captions: '字幕',
};

/** Chinese in traditional characters: read as the simplified ones, answered in its own. */
export const zhHant: LanguageRules<'zh-Hant'> = {
	...zh,
	code: 'zh-Hant',
	session: 'zh-TW',
	// One more than `zh` finds decides between the two.
	count: (text) => (zh.count(text) > 0 && isTraditional(text) ? zh.count(text) + 1 : 0),
	replies: {
		gone: '之前的專案已經不在了，裡面的素材也沒有了。我新建了一個專案。',
		uploaded: (names) => `收到，已上傳：${names.join('、')}。`,
		unchanged: '時間軸沒有變化。',
		exported: '影片做好了。🎬',
		credits: ({ available, frozen }) =>
			`您還有 ${available} 點數。` +
			(frozen > 0 ? `另有 ${frozen} 點數被正在進行的任務佔用。` : '') +
			'匯出不消耗點數。',
		timeline: ({ durationMs }) => `現在的時間軸（${seconds(durationMs)} 秒）：`,
		waiting: (files) => `素材已經在這裡了（${files} 個檔案），時間軸還是空的。`,
		lacking: {
			file: `訊息裡沒有找到檔案。請附上檔案或傳一個連結：${ACCEPTED_LIST}，不超過 500 MB。`,
			footage: '請重新傳送影片（檔案或連結），再告訴我怎麼剪，例如「剪出最精彩的30秒，加上字幕」。',
			timeline:
				'時間軸上還沒有內容。請傳送影片（檔案或連結），並告訴我怎麼剪，例如「剪出最精彩的30秒，加上字幕」。',
		},
		next: {
			edit: '想怎麼剪？例如：「剪出最精彩的30秒，加上字幕」。',
			change: '還想改哪裡，直接告訴我就行。',
			export: '說「匯出」就能拿到影片，也可以告訴我還要改什麼。',
		},
		project: (url) => `在瀏覽器中開啟專案：${url}`,
		ask: {
			lead: '我不確定您的意思，您想要：',
			meanings: {
				export: '做好的影片',
				edit: '修改影片',
				state: '看進度和現在的內容',
				credits: '查點數',
				upload: '傳檔案給我',
				editor: '讓剪輯助手回答（可能消耗點數）',
			},
			tail: '回覆數字，或者換個說法告訴我。',
			change: '想改哪裡？例如：「剪短一點，加上字幕」。',
		},
		label: (label) => LABELS[label] ?? '軌道',
		changed: {
			added: '已新增',
			removed: '已移除',
			renamed: '已改名',
			moved: '已移動',
			longer: '變長了',
			shorter: '變短了',
			louder: '音量已調大',
			quieter: '音量已調小',
			changed: '已修改',
		},
		colon: '：',
	},
};
