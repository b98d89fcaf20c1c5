/**
 * Characters of Taiwan and Hong Kong, each followed by the simplified one it is read as: those of everyday
 * messages. None of them is written in simplified Chinese.
 */
const PAIRS = `
	內内弔吊戶户冊册朮术丟丢兇凶佔占佈布別别刪删吶呐夾夹決决沖冲沒没見见貝贝車车並并亞亚來来併并兒儿兩两協协屆届拋抛昇升東东況况爭争狀状臥卧長长門门係系侷局剋克勁劲枴拐洩泄為为牴抵盃杯
	紅红紀纪約约計计訂订軌轨頁页風风飛飞倖幸倆俩們们個个倫伦倉仓凍冻剛刚員员孫孙宮宫師师庫库徑径時时書书氣气紋纹純纯級级紙纸記记訊讯託托財财迴回釘钉針针閃闪陣阵陞升隻只馬马側侧務务動动
	區区參参啞哑問问唸念國国執执夠够婦妇專专將将帶带帳帐張张強强彫雕從从捲卷掃扫掛挂採采敗败啟启桿杆條条殺杀淺浅淚泪淨净牽牵現现產产畢毕異异眾众統统紹绍細细組组終终缽钵習习脩修莊庄處处
	術术訪访許许設设貨货貧贫軟软這这連连逕径釦扣閉闭陳陈陸陆頂顶魚鱼鳥鸟傢家備备傑杰創创勞劳單单喲哟喫吃圍围場场報报尋寻幀帧幾几復复悶闷揀拣換换殘残殼壳湊凑減减測测無无畫画痠酸發发睏困
	稅税筆笔結结絨绒絕绝絲丝絡络給给肅肃華华萊莱虛虚視视註注評评詞词証证訴诉診诊貼贴費费貴贵買买軸轴週周進进郵邮鄉乡鈕钮開开閑闲間间閒闲隊队陽阳雲云項项順顺須须飯饭飲饮黃黄亂乱傳传傾倾
	傷伤勢势匯汇嗎吗嗚呜園园圓圆塊块奧奥媽妈幹干彙汇愛爱損损搶抢搖摇暈晕會会業业極极楓枫歲岁毀毁溫温準准煙烟煩烦爺爷當当萬万節节粵粤經经綁绑聖圣腳脚腦脑葉叶號号補补裝装裡里該该詳详試试
	誠诚話话詢询資资跡迹較较載载農农運运遊游達达違违過过鉤钩鈴铃電电預预頓顿頒颁頌颂飽饱劃划嘆叹嘍喽嗶哔團团圖图實实對对幣币彆别態态構构榦干滾滚滿满滯滞漸渐漲涨爾尔盡尽監监種种稱称箏筝
	箇个綠绿緊紧綴缀網网綵彩維维聞闻臺台與与蓆席蓋盖製制誌志語语認认誤误說说誘诱賓宾趕赶輕轻遠远遜逊遞递銀银閨闺閤合際际領领颱台餅饼鳴鸣麼么齊齐儀仪價价儂侬劇剧劉刘厲厉噴喷嬌娇審审寫写
	層层廢废廚厨廣广廠厂彈弹慶庆慾欲撐撑撳揿數数暫暂樣样標标樓楼樂乐歎叹潑泼潤润熱热獎奖皺皱盤盘確确碼码窮穷範范練练編编緣缘線线緩缓罵骂膠胶膚肤蝦虾衛卫衝冲複复談谈誕诞請请課课調调誰谁
	論论豎竖賠赔賞赏賦赋賤贱賬账賣卖質质輩辈輪轮適适鄧邓銷销鋪铺閱阅餒馁餘余駕驾髮发鬧闹儘尽噹当奮奋學学導导憑凭憶忆戰战擋挡據据擇择曆历曉晓橫横機机歷历燒烧燈灯獨独禦御積积窺窥縣县蕪芜
	親亲貓猫輯辑輸输辦办選选遲迟錶表錯错錢钱鋼钢錄录錦锦隨随靜静頸颈頻频頭头館馆鴨鸭龍龙優优儲储嚇吓壓压嬤嬷尷尴幫帮應应戲戏擊击擱搁檔档檢检濛蒙營营獲获環环禪禅縮缩績绩總总聲声聯联臉脸
	臨临舉举講讲謝谢賽赛購购還还醜丑鍵键鍋锅鍾钟闆板韓韩顆颗餵喂鮮鲜鴻鸿點点嚮向擺摆斷断櫃柜檯台歸归濾滤瀏浏禮礼簡简職职舊旧藍蓝蹟迹轉转醫医鎖锁鎮镇闔阖離离雜杂雙双雞鸡鞦秋額额顏颜題题
	鬆松壞坏寵宠攏拢矇蒙穫获穩稳簽签繫系譜谱識识證证贊赞邊边鏡镜鏈链關关難难類类願愿顛颠麗丽嚴严孃娘寶宝懸悬籃篮糰团蘆芦蘋苹覺觉觸触議议譯译譟噪贏赢鐘钟飄飘麵面黨党齣出齡龄屬属攝摄欄栏
	爛烂續续襬摆覽览護护鐵铁響响囉啰權权歡欢疊叠聽听讀读鬚须曬晒籤签纔才蘿萝變变邏逻顯显驗验體体癱瘫讓让艷艳韆千驟骤廳厅灣湾蠻蛮觀观讚赞鑼锣豔艳鬱郁羣群後后於于徵征夥伙`.replace(
	/\s+/g,
	'',
);

const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE.set(PAIRS[i], PAIRS[i + 1]);

const SIMPLIFIED = new Set(SIMPLE.values());

// Cantonese as it is written, each followed by what it is read as, of the same length.
const CANTONESE = new Map(
	`唔该麻烦 唔使不用 唔好不要 而家现在 点样怎样 点解为何 几耐多久 搞掂搞定 听日明天 头先刚才 边度哪里 边个哪个 几钱多钱
	唔不 咗了 嘅的 嚟来 冇没 喺在 睇看 攞拿 啲些 佢它 搵找 嗰那 咩吗 俾给 畀给 乜啥 咁这 哋们 揿按 仲还`
		.split(/\s+/)
		.map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]),
);
const SPOKEN = new RegExp([...CANTONESE.keys()].join('|'), 'g');

/** The text in simplified characters and common words; its length stays. */
export const simplified = (text: string): string =>
	text
		.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLE.get(char) ?? char)
		.replace(SPOKEN, (word) => CANTONESE.get(word) ?? word);

/** True where a text has characters that only traditional writing has, and not mostly simplified ones. */
export function isTraditional(text: string): boolean {
	let [old, plain] = [0, 0];
	for (const char of text) {
		if (SIMPLE.has(char)) old++;
		else if (SIMPLIFIED.has(char)) plain++;
	}
	return old > 0 && old * 2 >= plain;
}
