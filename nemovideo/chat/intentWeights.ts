// Made by `npm run train:router` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
	"ask": [
		0.0613,
		0.2384,
		0.226,
		0.1674,
		0.0082,
		0.1703
	],
	"ask, sure": [
		0.001,
		0.0024,
		0.001,
		0.001,
		0.0005,
		0.0006
	],
	"credits": [
		0.001,
		0.1111,
		0.001,
		0.001,
		0.0005,
		0.0006
	],
	"credits, likely": [
		0.001,
		0.0453,
		0.001,
		0.001,
		0.0005,
		0.0006
	],
	"credits, sure": [
		0.001,
		0.1755,
		0.001,
		0.001,
		0.0005,
		0.0006
	],
	"edit": [
		0.0737,
		0.0668,
		0.1894,
		0.1457,
		0.5356,
		0.0324
	],
	"edit, order": [
		0.0064,
		0.0282,
		0.0108,
		0.0155,
		0.2041,
		0.0088
	],
	"edit, refused": [
		0.001,
		0.001,
		0.001,
		0.001,
		0.0054,
		0.0097
	],
	"edit, then export": [
		0.0339,
		0.0024,
		0.001,
		0.0025,
		0.0742,
		0.0024
	],
	"export": [
		0.3425,
		0.0067,
		0.0024,
		0.014,
		0.0061,
		0.0324
	],
	"export, likely": [
		0.1367,
		0.0024,
		0.0066,
		0.0054,
		0.0005,
		0.0188
	],
	"export, sure": [
		0.0366,
		0.001,
		0.001,
		0.001,
		0.0012,
		0.0034
	],
	"loose": [
		0.2835,
		0.2785,
		0.1838,
		0.2788,
		0.1501,
		0.6022
	],
	"loose with a file": [
		0.001,
		0.001,
		0.001,
		0.0922,
		0.0019,
		0.0015
	],
	"loose, then export": [
		0.001,
		0.001,
		0.001,
		0.0025,
		0.0033,
		0.0034
	],
	"state": [
		0.0106,
		0.0239,
		0.1585,
		0.0271,
		0.0012,
		0.0106
	],
	"state, likely": [
		0.001,
		0.001,
		0.015,
		0.001,
		0.0005,
		0.0015
	],
	"state, refused": [
		0.0023,
		0.0024,
		0.001,
		0.0025,
		0.0005,
		0.0823
	],
	"state, sure": [
		0.001,
		0.0039,
		0.1908,
		0.0039,
		0.0012,
		0.0115
	],
	"upload": [
		0.001,
		0.0024,
		0.001,
		0.1486,
		0.0005,
		0.0015
	],
	"upload, likely": [
		0.001,
		0.001,
		0.001,
		0.0169,
		0.0005,
		0.0006
	],
	"upload, sure": [
		0.001,
		0.0024,
		0.0038,
		0.069,
		0.0012,
		0.0034
	],
	"upload, then export": [
		0.001,
		0.001,
		0.001,
		0.001,
		0.0019,
		0.0006
	]
};

/** See weightsFrom. */
export const WEIGHTS = String.raw`
!	a4b-1c-7d-2e-1f2
! !	e-1f1
! $	a2c-1d-1e-2f2
! 要	e1
#1	a-2c-1d-5e-3f5
#14	a-4b1c-2e5
#2	b-3d-2e-3f4
#4	b-3c1d-3f2
#8	a-2d-2e3
#all	a-3b-3c-1d-3e3f4
#file	a-15b-13c-15d16e-7f-10
#long	a1b-2c-6d1e7f-5
0	b2c-3d3e1f-2
0 $	b1c1f-2
0 0	a-3b-1e8f-3
0 ?	a1c-1d-3f2
0 and	d-2e2
0 by	e2
0 clips	d1
0 credits	b3
0 for	f-1
0 gb	d6
0 is	f2
0 it	a-2
0 june	e1
0 k	c-4f4
0 km	f1
0 mb	d3
0 min	c4f-3
0 mins	c4
0 more	b2c-1e-3
0 mp	d2
0 o'clock	a2
0 of	d3e-3
0 on	b4
0 or	b-1d-3f5
0 overnight	b2
0 p	f-1
0 pm	c2
0 s	e7f-2
0 sec	e2
0 second	e2
0 seconds	e5
0 to	b1
0 秒	e5
0 还	c1f1
?	a-2b2c4d1e-5f-2
? !	b1
? $	a-4b3c2e-5
? ?	e-1
? i	c2f-5
? it	d2
? our	d1
? still	c1
? the	c2
? then	a1
^ 0	b-3c-2d-3f5
^ ?	b1c-4f1
^ abeg	a1
^ about	f1
^ add	a-2d-2e10f-2
^ after	c-2e1f2
^ aight	a2
^ all	a2
^ alright	a2
^ am	b1c1f-2
^ any	c6f-2
^ approved	a2
^ are	a-1e-4f1
^ asante	f1
^ attach	d1
^ attached	d1
^ attaching	a-1d3
^ aye	a3
^ balance	b1e1f-4
^ been	c2
^ before	e1
^ bet	f1
^ bgm	e2
^ bhai	a1
^ blur	e4
^ braw	d2
^ brb	f2
^ bro	a2
^ burn	b1
^ calm	f1
^ can	c2d-2e2f-1
^ cancel	a-1c1
^ change	e4
^ check	b2c1f-2
^ cheers	f3
^ chill	f2
^ chuck	e1
^ client	a1f-3
^ clip	a-2e-3f5
^ could	c-1e1f-1
^ create	e2
^ crop	e1
^ cut	c-2e8
^ dad	f1
^ darker	e3f-2
^ deliver	a1f-2
^ did	a-8c6d-1e-6
^ dl	a3
^ do	a-3b3c-2f1
^ does	a-1c2d1e-4f-1
^ don't	a-1b-4c1d-1f2
^ done	c2
^ dont	f3
^ downlaod	a1
^ download	a2f-2
^ drone	d1
^ eh	a2
^ end	e5
^ eta	b-1c6f-1
^ export	a6e-4f-3
^ exported	c3f-1
^ exporting	a1f-1
^ exprot	a2
^ file	a3f-3
^ final	a3f-2
^ finalize	a2f-1
^ find	e3
^ fire	a2
^ fix	a-2e4
^ flip	e2
^ flv	d3
^ footage	f2
^ forget	f1
^ get	e1
^ gimme	a4
^ give	a-3b-2c2d-1e2f-4
^ go	a2e1f-3
^ god	f2
^ gonna	d2
^ good	e-3f5
^ got	a-6d1e-5f1
^ great	f1
^ haha	e-1f4
^ hang	f1
^ happy	f4
^ has	c5
^ have	c4
^ heaps	e1
^ hello	f2
^ here	a-3d4f-2
^ heres	d2
^ hey	e-1
^ hmm	f2
^ ho	c2
^ hold	a-4c1f1
^ how	a-2b2c1d-2e-6f1
^ hows	c6e-1
^ i	a-1c-2d2
^ i'll	d1e-2
^ i'm	a1c-1e-3f1
^ if	a-4c1e-3f4
^ im	f2
^ in	c1e-3f4
^ insert	b-2e3
^ is	a-12b2c5d-2e-9
^ it	b-4d3
^ its	a1f-1
^ just	a3e-2
^ k	f2
^ keep	a-3d-1e4
^ kill	e3
^ left	b3c-2
^ less	e3
^ let	d2
^ lets	a2
^ lgtm	a2f-1
^ list	c4e-1
^ lock	a1
^ locked	a2
^ lol	f3
^ looks	a3f-3
^ loop	e1
^ lose	e1
^ love	a2
^ make	a-2b-5d-3e14f-4
^ master	a3c-2
^ max	d3
^ may	c1
^ maybe	f3
^ more	a-1e4
^ morning	f1
^ mov	d2
^ move	e1
^ mp	a3
^ mum	f4
^ mute	e5
^ my	b1c-3d2e-1
^ nah	a-1
^ need	a6f-2
^ network	d2
^ never	e-1f2
^ new	a-4e5f-1
^ no	a-4c-1f6
^ nobody	f1
^ not	a-5f2
^ noted	f2
^ nothing	c1
^ nvm	f1
^ oh	f2
^ ok	a2c-1d-4e-3f1
^ once	a-1f1
^ oops	f2
^ overlay	e2
^ play	c1
^ please	a-1d-4e1f2
^ pls	c2e-1
^ plz	a2f-1
^ po	b1
^ post	a2
^ pull	a2
^ put	d-4e9
^ ready	a2
^ reckon	a1
^ refund	b4
^ remind	c1
^ remove	e6
^ render	a3f-2
^ replace	e5
^ resend	a2
^ righto	a2
^ run	a1f-1
^ s	d4e-1
^ salamat	f2
^ same	e2
^ save	a3
^ says	d1
^ second	d1
^ see	d1f-1
^ send	a4c-1d-2f-5
^ sending	d4e-1
^ share	a3
^ sharp	f1
^ shorten	e1
^ should	e-1f2
^ show	a-4c1e2f-6
^ so	a1b1e-4
^ something	c-2d-2e2f1
^ sorry	e-1
^ split	e1
^ start	a3c1f-5
^ status	c4
^ still	c5f-2
^ stop	f1
^ sup	c2
^ sure	f1
^ swap	e4
^ ta	f2
^ take	a-1e4
^ tell	c2
^ test	f2
^ text	e1
^ thank	f4
^ that	a1f-2
^ the	b-3c-3e1f2
^ this	a-1d2
^ throw	e2
^ thx	e-2f5
^ tighter	e3f-2
^ time	a1f-2
^ timeline	a-1e-1
^ too	e2f-1
^ top	b4
^ translate	e1
^ trim	a-1e4
^ turn	e3
^ u	d-1f2
^ undo	e5f-3
^ update	a-1c2
^ upgrade	b2
^ upload	d2e-2f-1
^ uploading	d5
^ url	d8e-2f-3
^ use	e6
^ video	a-1c-2d1e-1f3
^ wait	a-4e-1f3
^ wanna	b2
^ was	d-2f1
^ wav	c-1d4f-2
^ we	c-3f3
^ we'll	f1
^ we're	a2
^ well	f2
^ what	a-4c2d-2e-4f2
^ whats	a-3b2c2d-1e-6
^ when	a-6b1c1d-4f2
^ where	a1e-7f-2
^ which	c2e-3f1
^ whit	a-1b1
^ who	e-2f5
^ why	a-3b2
^ will	b1e-2
^ would	b1f-2
^ yaar	b1
^ ye've	b2
^ yeah	e-1
^ yep	a3b-1
^ yes	a2
^ yo	a4e-1
^ you	a-2e1
^ you're	e-1f4
^ your	d4
^ zoom	e3f-1
^ 一	b2d3e-5
^ 上	b1e-3f1
^ 下	a2b-2c-5e-2f1
^ 不	b-3c-5d-3e1f2
^ 个	e3
^ 中	f1
^ 人	e1
^ 什	c2
^ 今	e-3f3
^ 仲	c1
^ 价	e2f-1
^ 会	b1
^ 传	d7f-1
^ 余	b4
^ 你	d-3f4
^ 俾	c1
^ 充	b4
^ 先	a-2b-1c3d-2e-2
^ 内	d2
^ 再	a1f-3
^ 冲	a2f-1
^ 出	a2
^ 分	b1
^ 刚	a-1b1c1e-4
^ 删	e4
^ 别	a-2f3
^ 前	c-2e4
^ 剪	a-7c3e1
^ 加	d-1e4
^ 包	b1
^ 卡	c2e2f-4
^ 原	a-2f3
^ 去	e4f-2
^ 双	f2
^ 发	a5d1f-4
^ 只	e2
^ 可	a2
^ 吃	c-2f3
^ 呢	d3e-1
^ 咋	c1
^ 哈	f6
^ 哦	f3
^ 唔	f2
^ 嗯	f3
^ 在	a-3c-2f6
^ 声	e1
^ 大	c4
^ 太	f1
^ 好	a-1e-4f4
^ 如	f4
^ 字	c1f-1
^ 学	b4
^ 定	a3
^ 客	c-1f2
^ 家	a3
^ 导	a5c-2d-1e-5
^ 将	e3
^ 就	a4
^ 尾	e1
^ 帮	f-3
^ 开	a1f-3
^ 弄	c2f-1
^ 当	c1
^ 影	c1d-2
^ 微	d1
^ 快	a3
^ 您	f3
^ 想	e1
^ 我	a-2b2c-4d6e-1f-1
^ 手	d2
^ 打	e-3f1
^ 把	a1b-2d-6e4f-5
^ 换	e5f-1
^ 搞	c2
^ 撤	e4
^ 支	d4f-3
^ 收	f3
^ 改	a-1e4
^ 整	c2d-2e1f-1
^ 文	c1f-1
^ 无	a-1f2
^ 早	f4
^ 时	c3f-2
^ 明	f2
^ 星	f3
^ 昨	f3
^ 是	c1d-1
^ 显	c1
^ 晚	f1
^ 暂	f3
^ 未	a-1c1
^ 条	c2
^ 来	e2f-1
^ 查	c1
^ 标	e1
^ 档	d2
^ 汇	a2c-2
^ 没	a4c-2
^ 渲	a1
^ 满	a1
^ 点	b4e-4f-1
^ 片	a-6c2d-3f2
^ 状	c1
^ 现	c6e-4
^ 用	b1d-2e1
^ 画	e5
^ 目	c3
^ 直	e-1
^ 看	c1
^ 知	f2
^ 积	b4
^ 稍	d1
^ 竖	e2
^ 第	c2
^ 等	a-10d1e-3f5
^ 结	c-2e1f1
^ 给	f-1
^ 老	a2e-2f2
^ 而	c3
^ 能	e3f-4
^ 节	e3
^ 花	b3
^ 若	f1
^ 行	a2
^ 西	c1
^ 要	b1
^ 视	b-4d-1e-2f4
^ 请	c1e-1f-1
^ 调	a-2e3
^ 谢	f3
^ 输	f1
^ 辛	f3
^ 还	a-4c4e-1f-1
^ 这	a-1c-1f3
^ 进	c3
^ 退	b2
^ 那	a-1f4
^ 里	c6
^ 链	a4
^ 雪	e1
^ 静	e1
^ 预	c4f-1
^ 颜	e1
^ 额	f1
^ 食	f1
^ 首	b1
^ 麻	a3
^ 👌	f1
^ 🙏	f2
a	a-4b1c-6d2e4
a 0	e1
a bit	e2
a bot	f1
a breakdown	b2e-2
a clip	f1
a copy	a3e-2
a different	e2
a file	e-2
a full	b1
a look	c1e-2f1
a minute	a-1d1
a new	d1
a preview	a1
a promo	b1
a real	f2
a receipt	b3
a sec	d2e-2
a version	e2
a video	a-4e3
a voiceover	e1
a watermark	b-1f2
a wrap	a2
abeg send	a1
abou*	c-1e2
about	c-1e2
about a	e2
about it	a-1f4
about my	d-3f2
about the	e-1
acce*	c-1d5f-1
accent	e2
accept	d5f-2
accepted	d1
accepted ?	d2
acco*	b8c-2e-2
account	b4
accounting	b3
actu*	a1d-1e-1
actual	a1
actually	f1
add	a-8b-3c-8d3e10f-8
add a	e3
add my	d3f-1
addr*	d2
address	d2
aff	b1
aff me	b2
afte*	a-9b-1c1e1f2
after	a-9e1
after $	e2
after the	c3d-1
after you	e1
afterwards	f2
agai*	a6d-3e-2f-1
again	a6d-3e-2f-1
again ?	a3
again the	a4
age	e1
agen*	b2e-2
agency	b3
ages	c2
ages $	c2
ago	b1c2d-2
agre*	e-1f3
agree	a1
agreed	f2
ah	b2e-2
ahea*	a2
ahead	a2
ahead and	a2
aigh*	a2
aight	a2
aliv*	c1
alive	c1
alive ?	c1
all	f-1
all 0	c1
allo*	d1
allowed	d1
alon*	c2
along	c2
along $	c1
alre*	b-1c1d-2e-3f2
already	b-1c1d-2e-3f2
already downloaded	c1
already or	a1f-1
alri*	a1
alright	a1
also	f1
am	b2e-2f-1
am i	b3f-1
am not	b2
am sending	d1
amou*	b3
amount	b3
an	a-4b3d1e-1f-1
an error	d1
and	a-2c-4e5f-1
and export	a1f-2
and i	a1b2f-1
and it	d2e-2
and let	e1
and send	a1
and share	e1
and then	a-5e3
and white	e3
angle	d1
anim*	e4
animation	e2
anot*	a1e-2
another	a1e-2
another clip	d2
another copy	a3
any	c2e-3
any good	f2
any news	c1
any update	c2
anym*	a2
anymore	a2
anyo*	f3
anyone	f3
anyt*	a-1f1
anything	a-1f1
anything $	f2
anything ?	b5c-1
anything to	f1
app	d2
appe*	c1f-1
appear	c1
appr*	e-4
approval	a-1f1
approved	a6
approved by	a1
are	b-4c3d1e-3
are $	f1
are done	a2
are we	c5
are you	a-1c1d-4f2
arou*	e1f1
around	e1f1
arri*	a1d2e-1
arro*	e3
as	a3b-5d-1f-1
as a	a4d-2
as is	a1
as the	e2
as they	c3e-2
asan*	f1
asante	f1
asante sana	f1
asap	a2
asap $	a1
ask	d-3e-1f2
aske*	a1
asked	a1
aski*	a1e-3
asking	a1e-3
asking me	a-1f1
asking where	a1f-1
aspe*	c2
aspect	c2
aspect ratio	c2
at	b-8c6d-1e-2
at $	c4
at 0	b-4c1d-1e-1
at it	f2
at once	d2
at the	a-1c2d-2e1
at what	c6f-2
atta*	a-2b-4c-5d10e-7f-2
attach	d4
attached	a-1b-1d5
attached $	d2f-1
attached please	f2
attaching	a-1d3
attaching the	a-1d3
attachment	e-1
audi*	d3e1f-3
audio	d3e1f-3
avai*	a1
available	a1
avi	d3f-1
away !	e1
aye	a3
b	b-2f1
b $	e-2f2
back	a-2b5c-1d-4
back $	b1c-1f2
back ?	b1
back the	c1e-1
back to	a-1e3
back*	e5
background	e4
bala*	a-4b6c-6d-1f-3
balance	a-4b8c-7d-3f-6
balance $	b3
balance ?	b3
balance the	e1
ball	e4
bank	b4
bar	d-1e4
bass	e4
bass $	e3
be	a-4b1d-1e2
be a	f4
be finished	c2f-2
be on	b1
be ready	c6f-2
beac*	c1
beat	e4f-1
beco*	b1
becomes	b1
been	b-1c5e-6
been 0	c1
been stuck	f2
befo*	c1d-3f1
before	c1d-3f1
before $	e-1f1
before 0	a2f-1
before exporting	f3
before i	f1
before my	c1
before or	c1
before the	e1f-1
before you	a-3e1
begi*	c2e1
begin	c2
beginning	e3
best	c-2e5
best moments	e3
bet	f1
bet $	f1
bett*	a-2c-2e2f2
better	a-2c-2e2f2
better $	e2
better for	f2
betw*	e1
between	e1
between mp	f1
between the	e2
bg	e3f-2
bg $	e3f-2
bgm	e4
bhej*	a-1d3f-1
bigg*	e5
bigger	e5
biggest	d1
biggest file	d1
bill	a-1b5
bill*	b6c-2f-2
billed	b4
billed for	b3
bin	e2
bit	b-4e4f-3
bit where	e1
blac*	a-3e2f-1
black	a-2c-1e2f-1
black and	e3
black screen	d1e-1
blee*	e2
bleep	e2
bleep the	e2
bles*	f5
bloc*	d1
blue	e2
blue $	e1
blur	e8f-2
blur the	e5
boot*	b1
bori*	e4
boring	e4
boss	a1c-2
both	e3
both*	c1
bother	c1
bother you	c1
bott*	a-1e3
bottom	a-1e3
boug*	b6
bought	b6
bought the	b1
boy	d1
bran*	e1
brand	e1
braw	d2
brb	f2
brea*	c2d-2f-2
break	c2
breakdown	b2e-2
breakdown of	b2e-2
breathe	e3
breathe $	e1
breathing	e2
brig*	a-2e5
brighten	a-1e2
brighter	e2
bro	a2e-2
brok*	b3f-2
broke	b3
brot*	f2
brother	f2
bru	e-1f1
bru $	e-1f1
btw	f1
burn	b3c-2
busi*	f3
business	f3
but	a-6b3c-6d1e1
but he	e-1f3
but i	b1
but in	e2
butt*	d5
button	d5
button on	d1
buy	a-2b4e-5f1
buy more	b3
by	b2e-2
call	f3
calm	e2
cam	d4
came	b3e-1
came out	b2
came*	c-2d6e-1f-5
camera	d4f-2
camera roll	a2
can	a2c-5d2
can $	a1
can give	a1
can i	a-2d2e-5
can it	d1
can put	a2
can see	e1
can send	f1
can take	d1
can two	b3
can u	b-1f-1
can we	e3
can ye	f2
can you	b-6c-1d-1e1f1
can't	d1f-3
canc*	a-4b2c1e-3
cancel	a-2b3c1
cancel my	b1
cancel the	c2
cann*	d2f-2
cannot	d2f-1
capc*	f1
capcut	f1
capt*	a-5e7f-5
captions	a-4e7f-5
captions $	e4
card	a-4b5c-3d2f-5
card and	d2
care	e-2f4
case	f4
case that	f1
cat	f2
cat just	f2
cent*	e2f-1
chal*	d2
chan*	a2c1e1f-6
change	a-2d-1e6f-1
change the	e1
changed	c4
changed $	c2
changes	a4e-1f-2
channel	d1
chap*	c2
char*	a-1b10d-2f-5
charge	b6
charged	b5
charged me	b3
chat	b-2d1e-6f3
chat $	a1e-3f1
chea*	a-1b5c-4e1f-3
cheap	e3
cheaper	b2
cheapest	b4
cheapest plan	b1
chec*	a-6b2c2e-4
check	a-4b2c1e-2
check $	b2
check it	f2
check the	c2f-1
check with	f2
checked	a-1f1
checked it	a-1f1
checking	c1
chee*	e1
cheers	e-1f3
chil*	f2
chill	f2
choi*	d1e-2
choir	d1e-2
chop*	d1
chuc*	a1d1
chuck	a2
cine*	e2
cinematic	e3
circle	e1
clea*	c-3e2
clear	c-2e2f1
clic*	e3
clie*	a1e-1
client	a1e-2
clip	a5b-2c-4f-2
clip $	a1e-1
clip 0	a-1e3
clip ?	a1
clip again	a3
clip in	f2
clip of	e2
clip*	a-1b-2c1d5f-4
clips	a-1b-2c1d5f-4
clos*	b-3c1e1f-5
close	c1e3f-1
close up	e2
closes at	a2
clut*	e1
code	b4d-1
cold	f3
coll*	d-1e2
colleague	e2
colo*	a-2e6
colours	e2
come	d-2
come first	e2
come*	e-2
comes	d1e-1
comes the	d2
comi*	b-1d2f-1
comic	e2
coming	c1d3e-1
coming along	c3
comm*	a-1f3
comp*	a3b-1d-1e-1f2
company	f1
complete	d-1
completed	a7
completion	c1
completion ?	c1
computer $	a2
conf*	d-2
confetti	d-2e3
confirm	e-3
cons*	f1
cont*	a1f-2
content	b1
conv*	d1f-1
convert	d1
cook*	c4f-1
cooked	c1
cooked yet	c1
cool	f1
cool $	f1
copy	a6b-1c-2d-1e-2
copy ?	e1
copy of	a4e-3
corn*	e4
corner	e4
correct	e1
correct the	e1
corrupted	a3
cost	b12c-8d-2e-1f-7
cost ?	b3
cost me	b6c-2
cost*	b7c-3e-1f-2
costs	b4c-1
coul*	a2c-2d-2e4f-3
could	a3c-2d-2e3f-3
could i	a6e-3
could the	e2
could you	b1d-3
coun*	e2
coup*	b1
cove*	e3
cowb*	e2
cowbell	e2
crea*	e5
create	e3
create a	e3
cred*	a-7b11c-10d-9e-1f-9
credit	b6c-2
credits	a-5b7c-5d-5f-7
credits $	b1f-2
creds	b2
crie*	f2
cried	f2
cried $	f2
crop	a-5e6
cta	e1
curr*	c7e-3f-3
current	c5e-4
current cut	c1e-2
currently	c2
customer	a2e-1
cut	b-3d-3e7f-12
cut it	e2
cut the	a-4e5
cutd*	b1
cuts	e7f-2
cuts $	e2
d 0	f1
d log	e1
dad	f1
dae	a1e-3
dae i	d1
dama*	b3
damage	b3
dark	e2
dark*	e3f-2
darker	e3f-2
data	c-3f2
date	a-1b5c-2d-3e1
date to	e1
dave	f1
day	c-3e-3f6
day $	a-1f5
de	e1
dead	a1e1
dead*	a2
debi*	b4
debited	b4
debited me	b3
deci*	f1
dedu*	b2
deducted	b2
dele*	a3d-2
deleted	a4
deli*	a5b-4
deliver	a4d-2f-2
deliver $	a4f-2
deliver it	a2
deliverable	a2
dey	e-1f1
did	a-1b2c7d-4e-12f-1
did it	c5
did my	c4
did on	a1
did that	b2
did the	c1d-2e-3f1
did you	c2
diff*	c-1e2
difference	b1e-3f1
difference between	e-2f1
different	e4f-2
different song	e2
dinn*	f2
disc*	b4c-1f-1
discount	b5
dl	a3
do	a-1b1d2e-1
do $	b-2c1
do ?	f2
do a	e3
do anything	b-1
do i	b2c-1d3e-8f-1
do my	e-1f1
do not	a-3b-1c2d-4f2
do one	e3
do please	a1
do the	b1c-3e2f-1
do u	d1
do we	c3
do you	c-3d1e-1f1
does	a-7c1d1e-10f2
does 0	b1
does exporting	f2
does it	b1d2e-2f-1
does not	d2
does the	c1d-2e-1f1
dog	e1
doll*	b1
don	a2f-2
don't	a-5c-1d-3e-2f7
don't export	a-2c2f-1
don't have	a2
don't like	e1
don't make	f2
don't need	a-5f4
don't remember	b1
don't send	f5
don't show	e2
don't touch	a3f-2
don't want	f3
don't you	f2
done	b-4c7d-3f-6
done $	a-1c2
done ?	c5f-1
dont	a-5c-1f7
dont render	a-1f3
dont send	a-1f3
donw*	a1
donwload	a1
down	e8f-1
down*	a4b-3c-4d-5e-3f2
downlaod	a1
download	a7b-4c-5d-4e-2
download $	a2c1f-2
download ?	c-2f3
download this	a2f-1
downloadable	a1
downloaded	a-6f6
downloaded it	a-1
downloaded the	f3
dr	d-3f1
drag*	e1
drags	e1
drags $	e1
dram*	e1
dramatic	e1
drive	d1
dron*	d1f-1
drone	d1f-1
drop	b-4c-3e2f-2
drop it	d-1
drop the	f-2
drop*	d1
dropbox	d1
drum*	e2
drums	e2
dub	e2
dub it	e2
dura*	c4
duration	c4
dvd	d2
e 0	f1
e don	f-1
each	b2c-2f-3
each time	b2
earl*	f2
earliest	a1
east*	b1
easter	b1
eat	d2
edit	a2c3d-3e-1f-2
edit $	c1
edit*	c1e-2f1
effe*	e4f-1
effects	e3f-1
eggs	e-2f2
eh	a2c-2e-1f1
eh $	f2
else	d-2f1
em	e1
end	d-3e4
end ?	f4
end credits	b-1e1
end on	e1
end when	b2
endi*	e5
ending	e5
ends	e3
ener*	e4
energy	e4
engl*	e1f1
english	e1f1
enou*	f-1
enough	f-1
enti*	e1
entire	e1
entr*	a1
erro*	d4e-2
error	d4e-2
error quoted	d1
es	e1
eta	b-2c7f-3
eta ?	c2
eta on	c1
euro	b2c-1
even	f3
even*	f2
evening	f2
ever*	a-2b-1c2e1f-1
every	a-2d2
every time	d1
everything	c4d-2f-3
excl*	d1
exclamation	d1
exclamation mark	d1
excu*	e-1f2
excuse	e-1f2
exhi*	a1
exhibition	a1
exhibition opens	a1
expe*	b5d-2e-3
expensive	b5e-2
expi*	a1b2e-1
expired	a2
expl*	b2e1
explain	b6e-1
explain $	b1
explainer	e1
expo*	a4b-8c-3d-16e-4f3
export	a5b-9c-3d-9e-2
export !	a2
export $	a5c1f-4
export ?	a-1f1
export again	f-2
export as	a1
export button	e3
export failed	a-2f2
export for	a4f-2
export in	a1e-1
export is	f3
export it	a1c-4
export kar	a1
export now	a1
export on	a-3f2
export once	a-2f2
export quality	e1
export the	a4f-1
export to	a1
export without	f2
export yet	c1f-2
export 一	a1
export 住	f1
exported	b-1c1e-6f3
exported it	c1
exporting	c-8f4
exporting $	f2
exports	f2
expr*	a2
exprot	a2
extr*	b3
extra	b4
extra $	b1
f	e2
face	e7f-1
face is	e1
face*	c-2e6
faces	e5f-1
fade	e2
fail*	a-4b2d4e-4
failed	a-3b2d1e-1
failing	d1
falling	e1
fami*	d-1f2
family	d-1f2
fanc*	a1
far	c3e-3
far $	c2f-2
far with	c1
fast	e6f-1
fast i	e1
fast*	e2
faster	e2
faster $	e1
fee	b4
feel	e2
feel*	e4
feeling	e1
fiel*	d2
field	d2
figh*	e1
fight	e1
figu*	f2
file	a6b-15c-4d6e-9f-2
file $	a3c-4d2e-1f-2
file ?	c2f-1
file for	a1
file is	d4f-1
file name	e1
file of	a1
file on	f1
file or	f2
file please	d1
file size	d4
file today	f-1
file too	d1
file types	d1
file*	b-1c-2d9e-4f-2
files	b-1c-2d9e-4f-2
film	a5c1d-3e-3f-1
filt*	e3
filter	e3
filter $	e2
fina*	a6b-7c-4d-5e-3f1
final	a5b-6c-3d-8e-2f1
final cut	a4
final one	f2
final render	a3f-1
final version	a1
final video	a4
finalise	a2
finalize	a1
finalize it	a1
find	e2
find the	e1
fine	e-1f3
fing*	f1
fingers	f1
fini*	a3b-3c5d-3e-1f-3
finish	c3f-3
finish ?	c4
finished	a5b-4c2d-1e-4f-1
finished ?	c4f-2
finished thing	a1
finished video	f1
fire	a4
firs*	a-4b-3c-2d1e1f1
first	a-4b-3c-2d1e1f1
first $	a-5e1
first ?	d2f-1
first half	e2
first one	d2e-1
five	a2
fix	a-4e8f-3
fix the	e5
flat	e-1f2
flip	e2
flv	d4f-1
foll*	c1
follow	c1
font	e7f-2
font $	e1
foot*	a-2b-3d5f-2
footage	b-3c1d6e-4f-1
footage $	f1
footage from	d1
for	b5c-4d-4e1
for a	b2d-1
for ages	c2
for all	e1
for export	a3f-1
for it	b1
for me	a3b-1e-1f-2
for my	e2
for now	a-3f4
for our	e2
for the	b3c-1e-2
for this	b1
for what	b2
for you	d3f-2
forg*	f1
forget	f1
form*	b-5c-7d4
format	b-2c-4f3
format will	f2
formats	c-2d5f-2
fort*	b1
forty	b1
forw*	d1
forward	d1
fr	e2
fram*	e1f-1
frame	e1f-1
free	b8c-4f-2
free ones	b1
free or	b4c-1
fren*	e2
french	e2
french $	e1
frid*	f4
friday	f4
friday $	f3
frie*	f1
friend	f1
friend $	f1
from	a-1b1c-4d5f-2
from 0	f-1
from my	d2
from our	d1
from the	f1
from these	e1
ftp	d3
full	a2
fund*	b1
furn*	e2
furniture	e1
g	d3
game	e1
gard*	e1
garden	e1
gave	d2
gaya	c2
gaya kya	c2
gb	d7
gcas*	b3
gcash	b3
gene*	a1
generate	a2
generate the	a1e-1
get	a7b-1c-1f-3
get it	b-2d1f-1
get me	a1
get my	a1
get refunded	b1
get rid	e5
get the	a3
get this	a5d-1f-2
gett*	d1
getting	d1
getting on	c1
gif	f1
gimm*	a4
gimme	a4
gimme the	a5
give	a5b-2f-2
give $	a3
give me	a3c1d-6f-4
give the	a-1f1
give us	e1
give you	a-2d4
give*	d1
gives	d1
go	b-1c3d1f-4
go $	d1
go ahead	a2
go back	e3
go render	a3
go through	c3
goal	e5
god	f2
goes	c-1
goes live	a1
goes out	f2
goin*	c3d-2
going	c3d-2
going $	c1
going on	c3
going to	b1
gold	e3
gold*	a1
golden	a1
gone	b3
gonn*	a-3d2e-2
gonna	a-3d2e-2
gonna send	d3
good	a5b-3c-3d-7e-2f2
good $	f1
good ?	c-3f2
goog*	d2
google	d2
google drive	d2
gopr*	d4
gopro	d2
got	b2c1e-2
got 0	d1
got a	b2f-2
got it	c-1f4
got left	b4
got my	c3d-1
got so	c2
got the	e-1f2
gott*	f1
gotta	f1
gran*	a4c-2d-2
grandchildren	a1
grandma	e2
grea*	f1
great	f1
gree*	e2
green	e2
green light	f1
gst	a-1b3
guit*	e1
guitar	e1
guy	c-2f2
guy $	c-2f2
guys	b2
h	f2
had	a-2f3
haha	b-1c-3e-1f7
haha $	f2
hai	d3e-2
hai $	f2
half	d1e2f-3
half $	e1
hall	d1
hand	a4c-3e-1
hand it	a4
hand over	d1
hands	a1
hang	e-1f1
happ*	b-2c1d-1e-5f1
happened	c1f-1
happening	c6f-1
happening $	c3
happens	c-1f1
happy	a3e-1f1
happy with	a1
has	a-2b-1e-2f3
has it	f1
has not	e-2f4
has the	c1
hasn't	f2
hate	f1
hate the	e3
have	a4c3d-3e-1f-2
have a	c2e-1
have already	f2
have it	a9e-1f-5
have my	a2
have the	a3b-1c-4e1
have you	a-2c6e-1
he	a-4e3
head*	e3
heal*	e-1f2
heap*	e1
heaps	e1
heaps of	e1
hear	e2
hear*	d-1f1
heic	d4f-1
hell*	f2
hello	f2
hello i	b2
help	f2
her	a-1f2
here	a1b-3c-6d5e-5
here $	a4c-1e-4
here ?	f1
here comes	d2
here is	d-2e2
here*	d3
heres	d2
heres the	d1
hevc	d3
hey $	f2
hide	e3
high*	a1f-3
him	e1
his	f1
hit	e1f-2
hmm	f2
ho	c2
ho gaya	c2
hold	a-7b-2c3e-2f3
hold export	c1f-1
hold on	d2
hold the	f4
hold up	c4f-1
home*	f1
hook	e6
hosp*	c1
hospital	c1
hour	a2d-1e-1
hour $	f1
hour ago	b1
hour*	f-1
hours	f-1
hous*	d1e-1
house	d1e-1
house $	d2
how	a-5b2c5e-5f-1
how about	e2
how can	a-2d1f3
how come	b1
how do	a1c-2d3
how does	f1
how i	d1
how is	c4
how it	c2
how long	a-2c5d-5e-1
how many	b1c2e-5
how much	a-2b6d-2e-6f-3
how she	c2
how the	c3
hows	a-1c7e-2f-2
hows it	c3
hows the	c1
i	b3c-2d3e-5
i add	d3
i already	a-2f1
i am	b1
i bought	b3
i broke	b1
i can	a3e-3f-5
i can't	d1
i do	d-1
i don't	b1c-1
i download	b-2c-1f3
i downloaded	f1
i drop	d2
i export	a-3f4
i get	a2d-1f1
i give	a-4d1f1
i got	a-1b1
i hate	e3
i have	a4b-1c-3d3e-7
i in	c1
i lose	c1
i make	b2
i must	a1
i need	a3b-2d-3f-2
i only	b2
i paid	b4
i pay	b6c-1f-1
i pushed	d2
i put	d3
i say	d-4e3
i see	a-1b1c5d-2e-4f-2
i send	a-6d11e-3f-2
i sent	c2
i share	f2
i start	d2
i still	b2c-3
i take	a1
i think	c-1e1
i topped	b1
i upload	d2
i uploaded	e-1
i use	a-1f1
i want	a1b1d-2e2f-4
i will	d2
i would	a2d-1
i'd	a2e-2f1
i'd love	e2
i'll	c-2d2e-5f1
i'll send	d4e-2
i'll take	a4e-1
i'll tell	f2
i'm	a2c-1e-5f1
i'm done	a1
i'm not	f3
i've	c-2e-1f1
i've got	b2
icon	d1
icon $	d1
id	e3
if	b2d-2
if i	b5c-3e-3
if it	a2c1f-2
if my	a-1
if the	a-1f1
igno*	a-1f4
ignore	a-1f4
ignore that	a-1f4
ill	f1
im	f1
im out	b1
im so	f2
imag*	e3f-1
imme*	a1
immediately	a1
impo*	d3e-2
import	d3e-2
in	b-2c2d-1e2f-1
in $	c4
in 0	e1
in a	c2d3e-2
in and	a1
in euro	b2c-1
in french	e2
in half	e1
in here	d4e-2
in it	c5f-2
in law	e1
in my	a5e-2
in on	e2
in one	b-1
in prores	f2
in ten	a1
in the	a-2c1e1f-1
in there	c8e-1f-1
in vertical	e1
in what	c1f1
inbo*	a4
inbox	a4
included in	b1
info*	a-1c4e-2
inform	a-1c2
inform me	c2
inge*	d3
ingest	d3
inse*	b-2e3
insert	b-2e3
insi*	c2
inside	c2
inst*	b-1d1e2f-1
insta	d2
instagram	a1
instagram $	a2
instead	e3f-1
inte*	d4f-5
internet	d4
into	e3
into a	d-2e5
intr*	a-2e2
intro	e3
invo*	b6e-4f-2
invoice	b6e-4f-2
invoice for	b1
ipho*	d2
iphone	d2
is	a-1c2e-1
is 0	d5e-2
is a	b1
is asking	a1
is better	f4
is for	d1e-3
is going	c3
is good	a3
is in	c1
is it	a-5b1c1d-1e-3
is long	f1
is my	a1c1d-5e-1
is not	c-2
is nothing	c1
is perfect	a2
is something	c1
is standing	a1
is that	c2e-3
is the	a-2c3d1e-3
is there	b2c-4d1f-1
is this	f2
is too	e1
is waiting	a2
is way	e1
is wrong	f-1
isn't	f1
issu*	a1
issue	a1
it	a3b-3d-3e1
it !	a3
it $	a3b-4d-1e2f-2
it ?	a-1c-3f3
it a	b2c-2e2f-3
it again	f1
it as	a2
it at	c2f-1
it be	c1d1f-5
it before	f1
it brighter	e1
it by	f1
it costs	b2
it done	c3f-1
it finished	c2
it for	e4
it go	b1
it good	c-2
it here	a5f-2
it i	b1
it in	e3f-1
it is	b1c-2f1
it looks	c1
it n	a1
it needs	e1
it now	f1
it ok	d2
it on	a2c-2e-1
it out	a2
it over	a6f-2
it play	c1
it possible	e2
it right	e-1f1
it says	d1
it send	a2
it that	e1
it the	f3
it time	f2
it to	a4e-1f-2
it tomorrow	f1
it too	e1
it up	c-1e6f-2
it vertical	e2
it will	c2f-2
it wont	d2
it yet	f3
its	b-1
ji	e1
joke	f1
joke $	f1
jump	e3
jump cuts	e2
june	e1
june and	e1
just	d2e-3
just a	d2
just give	a3
just paste	d1
just send	a5
just walked	f2
just yet	f1
k	c-4e-1f5
k $	e1
k 0	d3e-1f-2
k ?	f2
k cost	b1
k 吗	f2
ka	e1
kar	a1
kar do	a1
ke	b3e-1
keep	a-1b-4d-4e1f1
keep it	e-1f4
keep only	e2
keep the	e1
keep*	d2
keeps	d2
kept	c2
keyb*	f2
kick	d1e-1
kids	f2
kill	e4f-2
kill the	e3
kind	f2
kind of	e-1f2
kind*	a3b1d-2f-3
kinda	e2
kindly	a4b2d-1e-2f-2
kitc*	a-1e4
kitchen	a-1e4
kitn*	b3e-1
km	f1
know	a-1b1c2e-1
know the	a-1b3
know when	f1
ko	c1
kya	a-1c1d2
lah	a4f-3
land	c1
land*	e-1f2
lapt*	a2
laptop	a2
laptop $	a3
larg*	b-1d4
large	b-1d4
last	a-6b3d-1e1
last night	c-1f4
last one	b1
last time	f1
late	e1
late*	a-4c2e-2f3
later	a-5f4
later $	f4
latest	c3
laug*	e2
law	e3
lawy*	e-1f3
lawyer	e-1f3
leav*	a1
leaving	a1
left	a-4b4d-5e1f-9
left in	b4
left on	b2
legal line	e1
leh	d2
lemm*	a1e-2
lemme	a1e-2
lemme get	a2
leng*	c6f-1
length	c6f-1
less	e7f-2
let	a-1b-3d2e-1f2
let get	a1f-1
let me	a-1d3e-1
let the	e1
let you	f2
lets	a3f-1
lett*	e2
letters	e2
letters $	e2
lgtm	a2f-1
liao	a1
life*	f3
like	a1d-6e5f-5
like 0	c1
like a	e1
like it	f3
like to	b2c4e-5f-4
limi*	d3
limit	d4
limit $	d2
lind*	d-1f4
line	c-1e4
link	a6b-7c-7d5e-9f-8
link $	a1
link ?	a2
link can	d1
link dead	a2
link expired	a2
link*	d3f-2
links	d3f-2
list	c6e-4f-1
litt*	e1
little	e1
live	a5
lock	a3e-3
lock it	a1
lock*	a2
locked	a2
lofi	e3f-3
lofi $	e3f-3
log	d1
logo	a-5b-2e7f-3
logo $	e2
lol	a-1f5
lol $	f1
long	a-1b-4c6d-3f-1
long $	c4
long does	f2
long*	b-4c1e3
longer	b-4c1e3
longer $	c1f-2
look	a-3b-3c2d-2e2
look $	e2
look at	a-2c4e-4f1
look like	c1
look*	c2
looked	f3
looking	c2f-1
looking $	c3
looks	a1e2f-2
looks great	a1
loop	e1
loop it	e1
lose	e3f-2
lose my	c1
lose the	e1
lost	a4
loud	e2
loud i	e1
loud*	e4
louder	e3
louder than	e1
love	a4d-2
love it	a1
love*	f3
lovely $	f1
lowe*	e4
lower	e4
lower third	e1
lunc*	c1
lunch	c1
make	a-2c-3d-5e9f-3
make a	e4
make an	e2
make final	e-1f2
make it	e1f-2
make the	a-1e1
mana*	f2
manager	f2
mani*	f2
manila	f2
manila $	f2
many	a-2c2e-2
many minutes	b-4c6
many people	f2
many seconds	c3
mark $	d1
mast*	a5b-1e-1f-3
master	a5f-3
matc*	c-1e3
match	c-1e3
match the	e3
mate	a2c-1e-6
mate $	a2
mate*	d3
material	d3
max	a-1d4
max file	d1
may	a1c1
may i	a3
mayb*	a-1c-1e4
maybe	a-1c-1e4
maybe $	e-2f3
mb	d3
me	a2b3c1e-5f-2
me $	b4c-2d-2f-2
me a	c1e-1
me all	c1
me already	a2
me an	c3
me and	b1
me anything	b3
me back	e-1f1
me download	a2
me have	a2c-1
me how	f3
me know	c1
me my	a4
me send	a-3d4
me that	a1
me the	a2b-5d-7
me think	f2
me through	c2
me twice	b3
me up	e-1f2
me what	b1
me which	c3
mean	f1
mean*	b-1e-1f4
means	f3
meant	f2
meet*	f1
meeting	f1
meme*	e1
memes	e1
memo	d1
memo*	a2
memory	d1
midd*	e3
middle	e3
might export	c1
mill*	f2
min	c4d-1f-4
min $	a1
mins	c4
minu*	b1c3d-1f-5
minute	b2
minute $	d1
minute of	b2
minutes	a1b-1c5d-2e-2f-3
minutes that	c2
missing	a-2f1
missing $	a-1
mist*	b1d-1
mistake	b1d-1
mkv	d4
mo	e2
mome*	a-1
moment	c1e-3
moment $	f1
moments	e3
moments of	e1
mond*	f4
monday	f4
mone*	b8e-1
money	b8e-1
money back	b5
mont*	b7e-5
month	b6e-2
monthly	b1
moon	e3f-1
more	a2b1c-3e3f-7
more $	b3d-2e-1f-3
more changes	a3
more cowbell	e2
more energy	e2
more time	a3
morn*	a-1e-2f4
morning	a-1e-2f4
morning !	f1
moth*	e1
mother	e1
moti*	e2
motion	e2
mov	a-1b-5c-1d3e-3f2
mov $	f-1
mov ?	f2
mov 档	d2
move	e2
movi*	a2
movie	a2
mp	a5b-7c-5d-1e-2
mp 0	a5b-7c-5d-1e-2
mrbe*	e3f-1
mrbeast	e3f-1
mts	d2
much	a-5b4d-7e-1
much for	b1
much is	b1
much longer	b-3c4e-1
much time	b-4c5
mull	d1
mum	c-1f4
mum can	f3
musi*	a-5b-2e5f-6
music	a-5b-2e5f-6
music $	d-1e3
must	b-1f1
must see	e-1f1
must*	e-1
muster	a1
mute	c-1e5
mxf	d2
my	a1b1e-2
my account	b1
my balance	b4
my card	b4d-1
my cat	f2
my clip	a1
my clips	d2
my credits	b5
my data	f2
my download	a2
my edit	a2
my face	e4
my file	c1d2e-2f-3
my footage	c2f-1
my friend	f2
my go	a-3f2
my grandchildren	a1
my hands	a1
my inbox	a1
my laptop	a2
my lawyer	f1
my logo	e2
my money	b2
my name	e3
my own	e1
my payment	b1
my phone	a5e-1
my points	b4
my screen	c1
my sister	f2
my teacher	f1
my telegram	a1
my upload	c1d-2f1
my vid	c1
my video	b-9c4e-1f-11
my voice	e3
na	a1
na po	c1
nah	f1
nair*	b3
name	a-2c-1e9
name*	e1
names	e1
narr*	d-1e2
narration	e1
natu*	e1
navy	e1
naw	e-1f1
need	a3b-1d-4
need a	e2
need that	a2
need the	a3d-3
need to	a-6f1
need*	b1c-1d-1
needful	a1
needful and	a1
needs	b2c-2
needs a	b1
needs it	b1
needs more	e2
netw*	d4
network	d4
network is	d1
never got	a3f-1
never mind	f3
new	a-1c-2e5f-1
new one	a4
new video	d1
news	c1
news*	e-2f1
newsroom	f1
next	a-1e-3f6
next week	a-3c1f2
ng	e2
nigh*	c-2f4
night	c-2f4
night $	c-1f2
no	a-2b-1d-3e2f2
no ?	c1
no export	a-2f4
no i	a-1f3
no more	a4e-2f-1
no music	e2
no need	a-1f1
nobo*	e1
nobody	e1
nobody wants	e1
nois*	e4
noise	e4
norm*	b-3c3d1f-2
normal	d3
normal ?	d3
normally	c4
normally take	c2
not	a-5f3
not $	c5
not 0	b-1e2
not ?	a1f-2
not before	f1
not done	f2
not export	a-2f6
not make	e-1f1
not need	b1
not now	a-1f3
not ready	a-2f2
not send	a-1c3
not the	c-1e1
not this	e2f-1
note*	f2
noted	f2
noth*	c1d1e-1
nothing	c2
nothing $	d1
now	a4b-9c1e-9
now $	c2d1e-4
now i	c3
now if	a3
now it	e2
now or	f1
now please	a3
numb*	b2
number	b2
nvm	f1
o'clock	a2
obs	d5
octo*	b2
october	b2
october $	b2
of	a-3b1c1e1f-3
of 0	b1c-1
of credits	b1
of it	c1
of me	e7f-2
of my	a-1c1d1
of one	c1
of the	a1b-1c1e1f-3
of what	e1
off	c-4e2
off $	e1
off on	f1
off the	e2
offi*	d1e-1f-1
office	f-3
oh	f3
ok	a2b-7c-1d2e-6
ok $	a-2d2
ok ?	d3f-2
ok cool	f1
ok 啦	f1
ok 喇	a1
ok 收	f1
okay	a2
old	b-6c-2d3e3
old link	a1
old man	d1
on	a-2b2c1e-1
on ?	c1
on a	d5e-1f-3
on here	b4
on how	d-1
on it	a-6c3e2
on my	a1c2e-1f-1
on screen	e3
on sunday	f1
on the	e1f-2
on this	b4c-2
on what	f1
on with	c2
once	b-1c-5f5
once more	a5e-1
one	a5c-1e-1f-1
one $	d-5
one go	d1
one i	f-1
one it	c1
one moment	f2
one more	a2
one the	a2
one video	b4c-3
oned*	d2
onedrive	d2
ones	b5e-1
only	a-2b1c-2d2e-2f1
only one	d1
only the	a-1
only when	b1
onto	a1
oops	f2
oot	f2
open	f1
open $	f1
open*	a2b-1f-2
opens	a2
or	a-8b1c5e-8
or after	c1
or is	c1
or just	c1
or nah	b1
or need	d3
or no	c4f-1
or not	c3f-6
or only	b1c-2f2
or something	b-1c2
oran*	e2
orange	e1
orde*	c4
order	c4
order of	c1
othe*	d1
other	d2
our	b1c-4e1f-2
our side	a1
out	a1c-6d-4e1f1
out $	d-1e5f-2
out as	f3
out black	b2
outp*	a4
output	a4
output it	a3e-1
over	a6b-1c-7e-1
over to	a1
over*	a-1d-2
overlay	c-3e4
overlay $	e1
overnight	b1e-1
own	e1
p	e1f-1
pa	a1
pa send	a1
pack	b4
pack*	b2
package	b2
padd*	e1
paid	b6c-1e-1
paid 0	b1
pape*	d1e-2
paper	f1
paperclip	d3
pare*	f1
parents	f1
pari*	b1
parish	b1
part	a-4b-4c4e3f-6
part $	f-1
party	a1
pass	a2
pass*	d1
past	c2
past*	d4
paste	d3
paste a	d1
pati*	a-2b-1c1f2
patient	e-1f2
patients	e1
pay	b8c-3d-6
pay by	f2
pay with	b1
paym*	b6e-1
payment	b5e-1
payment is	b1
payp*	b2
paypal	b2
peek	c1
peek at	c1
pend*	d1
pending	d1
peop*	c-1e2
people	c-1e2
per	b6c-3
per minute	b3
per video	b2
perc*	c3f-3
percentage	c4f-2
perf*	a2
perfect	a1
perfect !	a2
perm*	d2
permission	d2
permission $	d1
pers*	f5
person	f5
phon*	a4b-1c-1d1e-2f-1
phone	a4b-3c-1d2e-2
phone $	d-1f2
phone before	a1
phone how	d2
phone says	d1
phot*	a-5b-6d3e3f-2
photo	a-1d-3e4
photos	a-2b-2d5f-5
pic	e1
pick	f1
pick up	f1
pics	d4
pict*	a-2b-5d4e3f-6
picture	e3
picture of	e2
pictures	d4f-1
pictures are	c1
pitc*	f1
plan	b9c-4e-2f-5
plan $	b1
plat*	e5
plate	e1
play me	c1
plea*	a3d-2e-1f-1
please	a3d-2e-1f-1
please $	a2b1f-5
please do	f3
please don't	a-1f4
please explain	b2
please export	a2f-4
please i	a-1
please no	e3f-1
please take	f3
please tell	c3
please the	e-1
please 🙏	a1
pls	a5c1d-4e-1f-6
pls $	a2e-1f-6
pls dont	a-1f3
pls export	a1f-1
pls send	a1
plus	d1
plz	a5f-5
plz $	a2f-2
pm	c2
pm $	a1
png	d3
po	b2c2e-5
podc*	c2
podcast	c2
poin*	b8c-5f-5
point $	e1
points	b8c-3f-2
points valid	b1
port*	e1
poss*	c-2e1
possible	c-2e1
possible to	e2
post	a6e-2f-3
post $	a2
post*	f2
pref*	e3
prefer	e3
pres*	a-4b1c1d-3f1
present	c2
pressed	b1
prev*	a3c2d-2e-1
preview	a1c2
preview $	c1
previous	a1
pric*	a-3b10c-8d-4f-6
price	b5c-4f-2
price $	b2
price difference	b1
pricing	b6c-1
pricing ?	b1
pro	b2
proc*	c4f-1
processing	c5
prof*	f1
prog*	a-1b-2c6d-4
progress	c6d-2f-3
progress $	e2
proj*	e-2
project $	c1
projector	a2
projector $	a1
prom*	b1
promo	b1
promo code	b3
pror*	a-1d1
prores	a-1d1
prores or	f2
prov*	a1
provide	a2
publ*	a3
publish	a2
pull	a1e-1
pull the	a1e-2
punc*	e2
punch	e1
purc*	b3
purchased	b3
push*	d2
pushed	d2
pushed the	d2
put	c-4e5f-3
put on	a1
put the	e2f-1
put this	d-2e3
qual*	c-1d1
quality	c-1d1
quality $	a4
queu*	a1c1
queue	a1c1
quid	b2
quie*	e4f-2
quot*	a-2b1c-4d3e2f-6
quoted	a-2b-2c-6d4e3f-4
quoted $	e4
quoted ?	f1
quoted every	d3e-2
quoted in	b1
quoted it	b1
quoted what	d2
rain	c-1e1
rate	b4
rati*	c2
ratio	c2
raw	d5f-1
raw $	d1
read	e2f-2
read ?	d1
read*	a2b-5c2d-1f-1
reading	e1
ready	a3b-1c3e-6f-1
ready $	c2
ready ?	c5
ready to	c-1f2
real	f1
real person	f2
rece*	b1c2e-3f-1
receipt	b4e-1
receive	a2f-2
receive the	a3
received	c3
rech*	b4
recharge	b4
recharge $	b1
reck*	f-2
reckon	a1f-1
reco*	a-1b-1c-3d5
recommend	f1
recording $	d1
red	b-1d2e4f-4
reel	b3e-1f-3
reel*	e1
reels	e1
refl*	b3
refu*	a-5b8c-2e-2f-5
refund	b7e-2f-1
refunded	b2
regr*	e-2f2
reim*	b2
reje*	d2
rejected	d2
rele*	a2b-1e-4f3
release	a2e-4f2
rema*	b2e-2
remaining	b4
reme*	b1
remember	b1
remi*	c1
remind	c1
remind me	c1
remo*	a-1e8f-5
remove	a-2e9
remove the	e6
rend*	a3c-1d-7e-2
render	a3
render $	a3e-4f-1
render cost	b1
render final	a1f-1
render it	a2e-2
render please	a3
render the	f-2
render this	a2
rendering	a1c-1e-1f2
rendering ?	c3
rene*	b6
renew	b4
repl*	d-1e6
replace	e5
replace the	e2
requ*	b1e-1f-2
request	c1
rese*	a7d-2e-1
resend	a7d-1f-3
resend ?	a3
resend the	a3
resolution is	c1
rest	d1
resu*	e-3f1
retr*	a1
reve*	e3
reverse	e1
review	e1
review $	e1
rid	e5
rid of	e4
righ*	a3b-1d-3f-1
right	a1b-1d-2e1f-1
right now	c2
right to	e1
righto	a2
rive*	e1
river	e1
rn	a1c2f-1
rn $	c2f-1
roll	a1b-1f-2
roll $	a2
room	e-1f2
roug*	c2e-2
rough	e-1f1
roughly	c3f-1
roun*	c-1f1
round	f2
run	b4d-1
run me	b1
run out	b4
runn*	c1
running	c1
runs	c1
runt*	c5
runtime	c5
rush $	c1
s	a-1b-1d4e2f-5
s 0	d2
safe	c-1f3
said	f1
sala*	f2
salamat	f2
salamat po	f2
same	b3c-1d-1
sana	f1
sana $	f1
satu*	f2
saturday	e-2f3
save	a8b-3d-4f-2
save it	a3
save*	f3
saved	f3
saved the	a-2f3
say	b-2f1
say quoted	d1
say so	f2
says	b1d2e-1
says file	d2
says quoted	d1
says yes	f1
scan*	d2
scen*	a-4c4d-2e1f-1
scene	c1e3f-2
scene $	c2
scenes	c3
scenes in	c1
scho*	b2
school	b1
scor*	e4
score	e1
scre*	b-3e4
screen	b-3e3
screen me	e2
sd	d4
sd card	d2
sea	f1
sec	f-1
sec $	d1
seco*	b-5c2e3f-9
second	f-4
second time	a2
seconds	c1e3
secs	e1
secs $	d1
see	b-1c3d-3
see $	c-1f2
see how	c4
see it	c3e-2
sees	d1
sell*	e2
send	a6b-6c-7d5e-3f-4
send $	a1f-2
send again	a1
send it	b-3c-4d1e-3f2
send me	c-3d-4e2
send na	a1
send the	d2e-1f-3
send u	d2
send you	d4
send 唔	d2e-1
send 紧	a-1d2
send*	a-1b-1c-4d7e-1
sending	c-3d7e-5
sending the	d2e-1
sends	e1
sends the	e1
sent	b-6c-1d5e-3f1
sent me	f1
sent the	d1
sepa*	d1
serv*	a1e-1
set	b1e-1f-1
sett*	a-2f2
shak*	a-1d-1e6
shaky	d-1e4
shar*	c-4d1e1f-2
share	b1c-1e-2
ship	a5f-2
ship it	a5f-1
shoo*	a1c-1
shoot	a1c-1
shoot $	f1
shoot the	a1
shop	a-1e3
shor*	a-2c-3e8f-6
shorten	e4
shorter	e3f-2
shot	a-2b-3d-2e6
shot $	e2
shot 0	e1
shot*	d2
shots	d3
shou*	b-1c-1e5
should	b-1c-1e5
should come	e3f-2
should the	e-1f2
show	a-1c4d-7f-5
show a	e2
show me	c5e-2
show my	b2c-1
show the	a-1b-4e4f-1
show tracks	c3e-1
show*	b1c-3d1
showing	b1
shows	d3
shuk*	f1
sick	a1e-1
side	a3d-1f-1
sign	f2
sign*	e-1f1
signed off	a1
signs	f1
silence	e1
sinc*	c3d1e-2f-1
since	c3d1e-2f-1
sist*	f1
sister	f1
sister $	f1
site	d2
situ*	c1
situation	c1
situation of	c1
size	a-2c-2d7f-2
skate	f1
skin	e1
sky	e4
slee*	f1
sleep	a-3f1
sleep on	a-1f2
slow	a-1e7f-1
slow mo	e1
slow motion	e1
slower	e2
smal*	b1d1
so	d-3f1
so $	a-1f1
so far	b1c2e-1f-4
so i	a5e-1
so it	e2
so long	c1
so nothing	f1
so tired	f3
some	a-2c-4e5f-4
some*	b-1d-1e1f1
something	a-5b-1c1d-1e2
something $	c1f-1
something about	e-2f2
something more	e1
son	e-2f2
song	a-4b-3e6f-5
song $	e4f-2
sony	d3
sorr*	b-1e-4f4
sorry	b-1e-4f4
sorry to	c1f-1
sort	b1
sort it	b1
soun*	b-1e3
sound	e1
sound $	d1
sound is	e1
spea*	d-1e3f1
speak	f2
speak $	e1
spee*	a-1d-3e7f-4
speed	d-1e6f-1
spel*	e6
spelled	e2
spen*	b4
spent	b3
spent this	b1
spic*	e1
spice	e1
spice it	e1
spin*	d2
spli*	e1
split	e2
spot	a4e-2
squa*	a-3e5
square	a-3e4
square and	a-2e2
st	f2
stab*	e4
stabilise	e2
stabilise the	e2
stai*	d1
stair	d1
stan*	b-1c3d-1e-1
stand	c3
stand $	c4
standing	a1
star*	b-1c1e1f-4
start	e1f-3
start $	a-2c2
start from	e1
start over	d1
start with	c-2e4
stat*	a-4c7d-4f-5
state	c1
state of	c1
statement	b1
status	a-3b-3c7d-2f-5
status $	c5d-1
status of	c3
step	c-2e1
step $	c-2e2f1
stic*	a1
stick	a1
stick $	a2
stil*	a-1b1c4d-1e-7
still	a-1b1c4d-2e-7
still rendering	c3f-1
still there	c1
still waiting	c2f-1
stop	c-3e1f3
stop the	a-2e1
stop*	d1
stopped	d2
stra*	a-1d2
straight	a-1d3e-1
straight away	f1
stuc*	c1d1e-3
stuck	c1d1e-3
stuck at	c1
stud*	b1
student	b3f-2
student discount	b3
students	a1
study	e1
stuf*	d4
stuff	d4
styl*	e5f-1
style	e5f-1
style $	e2
subm*	a1
submission	a1
subs	e4
subs $	e2
subs*	b5c-1
subscription	b5
subt*	a-2e6f-4
subtitles	e6f-1
sund*	f4
sunday	f2
suns*	e3
sunset	e3
sup	c1e-1
sup $	f2
supe*	e3
super	e3
supp*	b-1c-4d6
support	d3
supported	d3
supported ?	d3
supposed	f1
supposed to	f1
sure $	f1
swap	a-2e6
swap the	e3
swea*	e3
swee*	a1e-1
sweet	a2
ta	f2
take	b-1c-1d6f-3
take $	a1c1f-2
take 0	b1d2e-1
take ?	c-2f2
take it	a1e2f-3
take mov	d2
take off	e1
take out	e5
take the	a2
take you	c1
take*	b1
taken	b2
taki*	c1
taking	c1
taking so	c1
teac*	f1
teacher	f1
team	b5c-1f-1
telegram	a1
tell	a-9c2e-1f1
tell me	a-2e-5
tell you	d-1f2
ten	a2
ten minutes	a2
test	f2
test $	f2
test*	c2
testimonials	c2
text	a-2c-5e8
text $	e2
than	e3
than*	a1c-1d-5e-5f4
thank	a3b-1d-1e-1
thank you	f1
thanks	e-1f4
that	c-3d1f-1
that $	a-3d2e1
that ?	f-1
that clip	a1
that last	b3f-1
that picture	e2
that the	e-3f2
that'll	a4
that'll do	a4
that*	a2
the	b-4d-1e5f-1
the actual	a1
the address	e1
the app	d2
the attachment	e-1
the audio	e3
the back	e3
the background	e1
the ball	e4
the bass	e1
the beginning	e3
the best	c-1e2f1
the biggest	d1
the button	d2e-1
the captions	c2
the cheapest	b1
the choir	d1e-2
the church	b1
the client	f4
the clip	a4c-1f-1
the completed	a7
the corner	e2
the current	c4e-1
the damage	b3
the date	e1
the difference	f1
the dog	e2
the download	c-1e-2f4
the downloadable	a1
the edit	a1c3e-2
the end	c-2d-2e5f1
the ending	e4
the entire	e1
the export	a-5c-1e-5f7
the exported	f3
the file	a2b-2d-6f3
the film	a1
the final	a1c-1d-3e-2f3
the finished	a7c-8d-5e-2
the first	e3
the font	e4
the footage	d3
the free	b1
the goal	e4
the highlights	e1
the hold	c3
the hook	e3
the intro	e4
the invoice	f1
the kids	a1
the kitchen	a-1e3
the last	a-4b1e4
the latest	c3
the length	c3
the link	a4
the logo	e5f-1
the master	a1
the max	d1
the middle	e3
the moment	c1
the mp	a3
the music	a-3
the muster	a1
the needful	a1
the old	d-4
the one	a4e-1f-2
the opening	d1
the paperclip	d3
the parish	b1
the part	e3
the patient	f2
the payment	b1
the plate	e1
the podcast	c2
the present	c1
the preview	c1
the previous	a1
the price	b2c-1
the processing	c1
the progress	c3
the project	c2
the projector	a2
the raw	d1
the render	b-2c1e-4f3
the rest	d2
the runtime	c5
the scene	e1
the scenes	c2
the sd	d2
the second	c2
the situation	c1
the sky	e3
the song	a-2e4
the start	e2
the subscription	b1
the time	f2
the timeline	c2f-3
the title	e3
the upload	d3
the video	b-3c1d-2f1
the videos	c-1d1f1
the weather	c-1f2
the whole	e1
the word	a-1
the work	c3
the wrong	f1
them	d2
then	a-6b-1e6f2
then download	e1
then export	e4
then give	e1
then we	e-1
ther*	c1
there	a-2c1
there $	c1
there ?	b-1f1
there a	c-3
there an	d2
there is	e3
there or	c1
thes*	e2
these	e2
they	a-3c1d2
they are	c2
thin*	b-4d-1f3
thing	e-1
things	c2
think	f2
think about	f4
thinking	c-1f2
thir*	a-1d4
third	d3
third time	d3
this	a3c-5e1f-1
this $	d2e-1
this ?	f2
this a	f1
this into	e1
this is	d3
this morning	f2
this needs	e1
this one	a-2d1
this pic	e1
this thing	c2f-2
this version	a2e-1
this was	f1
thre*	f-2
three	f-2
thro*	e2f-3
through	f-2
throw	e2
thursday $	f1
thx	a1e-2f1
thx $	a1
tigh*	e4
tighter	e3f-2
tighter $	e3f-2
tikt*	a1c-1d-2e1
tiktok	a1c-1d-2e1
tiktok $	a3d-2
till	e-3f7
till the	f4
time	b-4c2d1e-2
time $	d2
time ?	a1
time more	b-2c2
time of	c2
time the	f1
time*	a-3c5e-1f-2
timeline	a-3b-6c5d-3f-2
timeline please	c3e-1
times	c-2
tire*	f3
tired	f3
titl*	e5
title	e6
tmrw	c2
to	c-2
to $	c1
to 0	a-6e8f-3
to add	d3
to be	a-1b1c-2d-1f2
to bother	c1
to buy	b3
to check	f2
to download	a1
to export	c-4f4
to get	d1
to give	d1
to go	f-4
to have	a3
to know	a-1b3
to left	e1
to look	c2e-1f2
to make	e1
to me	a7b-2c-1d-4
to my	a2e-3
to pay	b3
to put	d1e-1
to receive	a1
to save	a3
to see	c2f-2
to send	a-3d3e-3f1
to show	e-1
to sleep	c2
to the	a-1e4
to tiktok	a4d-1
to upload	d1
to white	e1
to you	a-3d8e-3
toda*	e-2f2
today	e-2f2
today $	b1f-1
tomo*	c-2f5
tomorrow	c-2f5
toni*	c-1e-1f2
tonight	c-1e-1f2
too	a-7c-8e6f-3
too dark	e2
too expensive	b2e-2
too fast	e3
too large	d2
too loud	e1
too much	e2
took	b1
took 0	b1
top	a-3b7c-3d-2f-3
top up	b8c-2e-2
topp*	b3
topped	b3
topped up	b3
tota*	c2
total	c2
touch	f-2
trac*	a-5b-2c4e1f-2
track	e3
tracks	c3
tracks $	c1
tracks please	c1
trai*	a1c-2
tran*	c-4e5f-6
transition	e3
transitions	e1
translate	e2
transmit	a1
transmit the	a1
trea*	b1
treasurer	b1
tria*	b3e-1f-2
trial	b4
tric*	e1
trick	e1
trie*	d2
tried	d2
trim	a-4e6f-1
trim it	e1
trim the	e1
tues*	f3
tuesday	f3
tuesday $	f2
turn	e5
turn this	e2
twic*	b3
twice	b3
two	a-3b3c-3d5e-2f-2
two times	b1
ty	f1
ty !	f1
type*	e1
types	d2
u	b-2c-1d1e-3f2
u do	f2
u export	c1
u still	c3
u take	a-1d5f-2
u there	c-2f3
unde*	a-2e1
under	a-1c3e2
under it	e1
under the	c2
understand	f1
understand $	f2
undo	e5f-3
undo that	e3
unti*	a-2c1e-1f3
until	a-2c1e-1f3
until the	f4
unus*	b3
unused	b3
up	a-4b2e2f-2
up $	f-1
up 0	b2f-1
up ?	c-1f2
up and	a1
up in	c1
upbe*	e2
upbeat	e2
upda*	a-4c5f-3
update	a-2c6f-1
updated	b1
upgr*	b2
upgrade	b2
uplo*	a-4b-9c-1d10e-3f-5
upload	a-3b-5c-1d7f-5
upload $	f1
upload a	d2
upload bar	e2
upload button	d2
upload date	e1
upload it	a2
upload ok	c1
upload this	d2
uploaded	c1e-1
uploader	d2
uploading	c-2d7e-1f-2
url	d11e-5f-4
url $	d8f-3
url 提	d1
us	a1
us the	a1
usag*	b4e-1
usage	b4e-1
usage $	b3
usb	d1
use	a-5b1c-3d-2e5
use the	a-1e3
use this	b-1f3
usua*	f3
usually	f3
v	c2
v 0	c2
vali*	b2
valid	b2
valid $	b1
vat	b4
vers*	a1b-2c2d-5f-1
version	a2b-3c2d-1
vert*	a-3e5f-1
vertical	a-3e5f-1
vertical $	e3
very	a-1f4
vhs	e2
vibe	e3f-1
vibe*	a-2e3
vibes	a-2e3
vid	a4d1e-3f-3
vid $	a4e-3f-2
vide*	a3b-1c-1d2e-2f-2
video	a4b-2e-3f-2
video $	b-1d1e-2
video ?	a1b1c-1d-4
video a	e1
video about	b-1e5
video already	f1
video at	c1
video back	e1
video can	a2
video is	f-1
video now	a2c-2
video of	d1
video please	a1
video ready	c1
video status	c1
video to	a1
video until	f1
video yet	f1
videos	a-3c-5d3e1
videos $	e2f-2
videos in	d1
view	c1
vo	e5
voic*	e7f-5
voice	e6f-1
voice memo	d1
w	d-1
wait	c1e-7f3
wait $	a1
wait before	f1
wait for	c1f1
wait with	f1
wait*	a2c1e-2
waiting	a1c1e-2
waiting $	c1
walked	f2
walked over	f2
walking	e1
wall*	b4
wallet	b4
wann*	b3
wanna	b3
wanna buy	b1
want	b1c-1d-1e1
want a	e2
want it	b1f1
want that	e1
want the	d-1e1
want to	a1d2e-6f-3
want*	f2
wants	f2
wants a	e-1f2
warm	e4
was	b3d-2e-4f3
was for	f3
was my	c2f-2
wate*	b-3
watermark	b-1f1
wav	c-1d4f-3
way	b-3c-2d5e2f-5
way to	d2
way too	e1
we	b-3c3d-6e-1f3
we $	c1
we are	a3
we at	c1
we changed	c2
we have	f-1
we might	f1
we stand	c2
we will	f2
we won't	f2
we'll	a-3c1e-2f3
we're	a3
we've got	c1
weat*	c-1f2
weather	c-1f2
wedding	c1
wedding film	c2
wee	b1d1
week	a-5c2e-2f3
week $	a-1
well	e-2f2
went from	b2
what	a-6b4c4d-2e-6
what about	a1c-2e2
what are	f-1
what can	c-2f5
what does	d1
what file	d1
what format	f3
what happens	c-2f1
what i	c-3d-2e3f1
what i've	b1
what if	c-1e4
what in	b-1c6
what is	e-4
what left	c2
what means	f1
what song	c2
what stage	c1
what the	b4d1e-3f-2
what we	c1f-2
what we've	c1
what would	b1
what*	b1c1e-4f-3
whats	a-5b2c3e-8f-1
whats left	c1
whats my	b3c-1
whats the	b1e-2
whatsapp	a2d3f-1
whatsapp $	e1
whee*	d1
wheel	d1
when	a-5b3d-4e1f1
when are	c-1f2
when can	c2
when i	a-4c1d2
when it	d-1
when the	e4
when you	a2b1c-3
wher*	b1d-1f-2
where	b1d-2f-1
where are	c1
where can	b2
where do	d2f-1
where does	b1
where i	a-2b1e1
where is	a4c-1d-1f-1
where it	e-1
where my	a5f-1
whic*	a-2c5e-5
which	a-2c5e-5
which date	b2
which format	f3
which is	f1
whil*	e4
while	e4
while i	e1
whit	a-2e-2
whit*	b-3e2
white	b-3e2
white $	e1
white for	f1
who	d-1f3
who made	f2
whol*	e2f-3
whole	e2f-3
whole thing	e2
why	a-5b3c-1f-1
why ?	d1
why did	c-2f2
why is	c1e3f-2
why was	d1
wi	d3
wife	a1
wifi	d5
wifi is	d2
will	a-10d3e-9f4
will be	f1
will i	b2d-1
will it	c6
will send	d1
will that	d1
will the	c-3f5
wind	e1
with	a-2c2e1f-2
with my	a-1c3
with the	a-2b-6c4d-2e3f-3
with this	f2
with you	c-1f2
with*	a-2e1
without	a-2e1
without asking	f2
wmv	d4
won't	f1
word	a-2
word*	e3
words	e3
work	b-2d3e-5
work $	c-3d2
work ?	c3
work on	c2
work*	a1b-1c1
working	c5f-1
working on	c4f-1
works	a2
worl*	c-1f2
worr*	e-1f1
woul*	a1b1c-3d-3f1
would	a1b1c-3d-3f1
would a	b2
would like	a1f-3
would the	f3
would you	f-1
wrap	a4e-2f-1
writ*	a-2b-3e2f1
write	e2f1
wron*	e2f1
wrong	f1
wrong $	f-1
wrong ?	c2
wrong chat	f3
wrong version	f1
x	a-1f1
x 0	e4
xavc	d2
y'all	b1f1
ya	f-2
yaar	b1
ye	e-1
ye've	b2
ye've taken	b2
yeah	e-1
yell*	e3
yellow	e3
yep	a3b-1
yes	a2
yes $	f5
yes export	a1f-1
yest*	a-1b2c-2f1
yesterday	a-1b2c-2f1
yet	a-10c4d-7e-7f1
yet $	a-3c4e-1f-1
yet ?	c2f-3
yet i	f2
yo	a4e-1
you	a-2b-4d3e-5f4
you $	b-4c-3d5e-4f1
you ?	d5
you a	d1
you accept	d1
you are	a1c-1
you be	b1
you can	a1e2f-1
you do	a-1e2
you done	c3
you eat	d2
you export	a-2c-4f5
you finished	c1
you get	f-2
you have	b2d-2f-1
you know	f1
you let	a1
you make	e2f-1
you pick	f3
you play	e1
you read	d1
you received	c1
you send	a4d-6f1
you sent	f1
you so	f1
you take	d5f-5
you tell	b3c-1
you the	d5e-2
you when	d-1
you're	f6
you're a	f1
your	b-1c-5d2e-5f4
yout*	d1
youtube	d1
yung	c3
zero	b1
zero $	b1
zip	d3
zoom	e6f-4
zoom in	e4
zoom on	e1
☀	f2
☀ $	f2
❤	e-2f2
❤ $	e-2f2
㗎	a-5b2d1e-6f1
㗎 $	a-1d2e-5
㗎 ?	f3
一	c-1e1f-1
一下	e1f-3
一个	c-1e4f-2
一些	e1
一份	a6e-6f-2
一共	c2
一分	e3
一半	d2
一回	a1
一声	c1
一条	b5c-1
一样	f1
一次	a4f-4
一段	d1e-1f1
一点	a-2e10
一版	e1
一百	b4e-1
一直	d1
一眼	c4
一般	f2
一遍	a2
一首	e1
三	a-4d1e1
三 $	f2
上	b-3c-2d3e2f-1
上 $	a2
上一	e1
上传	d5e-1f-7
上去	c2d2e-3
上次	f1
上没	a1
上载	d4
下	a2b-1d-3e-2
下 $	a2c-1d-1
下一	f2
下先	c1
下吗	d1
下载	a4b-4c-2d-9e-1
下饭	f1
不	a-4b1c-1d1e-1f3
不 $	b2e-3f-3
不了	d3
不到	e-1
不在	b2
不够	f-1
不好	f2
不导	f5
不小	a2
不开	a2
不想	b1
不改	a2
不是	c2f-2
不清	e2
不用	e-2f4
不能	a-2
不行	d4
不要	a-8b-1c-1e3f3
丑	e1
专业	e1
业版	b2
两	a-2b1c-5d4f-2
两个	d2
两条	d1
个	a-1c-2e4f-2
个 $	c-1d4e-5
个 0	e2
个下	a3
个人	b1e-1
个倒	e1
个加	d3
个只	d1
个名	e1
个我	a-3f3
个文	d4
个月	b4
个活	b1
个片	a1
个能	f2
个视	c-1e-2f1
个钟	d1
个镜	c1
中	e4
中间	e2
久	a-4b-1c6
久 $	c1
久啊	c2
么	a-6c3e-3
么 $	c1
么下	f1
么办	f1
么功	f1
么发	d3
么导	f2
么弄	d2
么慢	c3
么时	b2
么样	c6
么格	d1
么没	e1
么算	b1
么给	d2
么还	c2f-2
之	b-3f1
乐	a-5e2
乐 $	f1
买	b6e-2
买一	b2e-1
乱	f2
了	a1b-1c4d-3e-4f1
了 !	a2
了 $	b-2f2
了三	d4
了不	f4
了出	a2
了发	a1
了吗	a-5c8d-7e-5
了吧	b1c-1
了哪	c2
了多	b1
了导	a3
了就	a2
了怎	d2
了我	e-1
了没	c4e-4
了等	f1
了给	a1
了谢	a-1
了那	d1
事	a-2c-3e1f3
二	c3f-3
二十	b1d1
二段	c2
二点	a1
五	c-1f2
五 $	f3
些	a-5e4
交	a6f-3
交付	a1
亮	e3
亮一	e1
人	c-3d-3e4f1
什	a-4c2d-1e-4f1
什么	a-4c2d-1e-4f1
今	b-1c-3e-2f6
今天	f4
今日	f1
从	e2
付	a1b5d-2f-4
付 $	a2e-1
付吗	b2
付宝	b2
以	a1c-5
以下	f1
以不	b1
以内	a-1e5
以出	f1
以加	e3
以后	f2
以吗	d5f-1
以开	b2
以用	d1
以给	a2
以选	f1
们	b2d-3e-1f2
仲	c1
件	a3b-1d3e-4f-1
件发	c1
件我	a1
价	a-2b3d-1e2f-3
价 $	b2
价格	b4f-3
价钱	b-4e2
任	c3
任务	c4
份	a4d-1e-1
份 $	a4
企	b2
企业	b2
休	f1
众	e1
优	b4
优惠	b4
会	b1c1e-4f1
会儿	c2
会员	b3
会好	c1
会议	a1
传	b-8c-6d12e-8f-5
传 $	d5
传一	d3e-2
传不	d4
传了	d1
传到	a2e-2
传咗	d1
传多	d1
传影	d1
传我	a2
传片	b1
传给	f1
传过	a3
传这	d1
传错	f2
住	a-4b-1f4
住了	c1
体	e5
何	c2
余	b8f-3
余额	b7f-2
你	a-5b-5c-2d6e-8f5
你 $	d7
你们	b2
你会	f2
你做	c1
你出	f1
你哈	c1f-1
你收	d3f-3
你改	c3f-2
你是	f1
你觉	f1
佢	a-2e1
佢 $	e3
使	e-1f3
使用	f1
供	a1
便	b4e-1
便宜	b5
保	a2b-1d-1f-4
保存	a4f-2
保留	e2
信	c-2d1e-1f-1
信上	a1
修	e2f-3
俾	a2b-1d1f-7
俾你	d5
俾我	a2f-3
倒	e5
候	b1
候会	c1f-1
候到	b4f-1
候可	f2
候导	f4
候能	c2
值	b8c-2d-1f-4
值 $	b5
做	a-2b3c2d-12e4f-5
做一	b1e1
做个	a-1e6
做几	b4c-1
做出	f2
做到	c5
做好	a2c4e-2f-3
做完	a1b-1
做成	c-2e5
停	a-2e2f1
储	b4
储值	b4
催	f-1
像	c-1d1e1
像 $	a1
儿	f1
儿下	a2
充	b8c-4d-1f-4
充了	b2
充值	b1
先	a-8b-4c1d-3e-5f6
先 $	c2
先不	f4
先别	a-4f1
先去	f1
先讲	f1
光	c-1e4
光看	e2
免费	b1
入	a-2b2d2e-3f-3
入口	b3
入面	c3e-1
全	e5f-1
公	b1d-1e1
六	f3
共	b-1c5
共几	c1
共多	c2
内	a-2d2e2f-4
内容	c3
冇	a2b1c2d-1e-5f-3
册	a3f-1
册 $	a3f-1
再	a1b-5c-2d-9f6
再 send	f2
再传	a3
再出	f3
再发	a1
再导	a-4f3
再拍	f1
再改	a2
再汇	f1
再给	a6f-1
再调	a1
写	c-1d-4e9
写上	e1
写错	e1
冲	a2f-2
况	c1
准	b1
几	a-11b4c8d-1e-10f-6
几了	c2
几分	c3e-2
几多	b5
几时	f1
几点	c1e-1
几秒	c4
几耐	c3
出	a5b-8c-4d-7e-2f3
出 !	a2f-1
出 $	a4f-3
出 ?	a-1f3
出一	a3
出下	f-1
出了	a3c-2
出以	f1
出到	f4
出吧	a1f-3
出失	f2
出影	a2
出成	e-3f1
出最	f1
出有	f4
出片	a3d-1
出现	e1
出的	a-1f7
出给	e2
出要	b2c-2
出视	a2f-2
击	e1
击杀	e1
分	a-6b5d-6f-1
分 $	b4c-3
分之	b-1
分几	c1
分榜	b-2e2
分辨	f2
分钟	b-1c3d-3e2
切	e2
列	c2
列一	c2
刚	c1e-3
刚才	c2e-1f-3
刚那	b1
删	c-4e7f-1
删 $	e1
别	a-3b-5f3
别 export	f1
别出	f3
别发	f3
别导	a-2c3f-2
别急	f2
别用	e2
别给	a-1d1
到	b-1c1e-1f1
到 $	e-1f2
到 0	e3
到一	a-2d2e4
到个	d2
到了	a-1f4
到几	c2
到哪	a-1c5
到我	c3
到手	a3f-1
到时	f1
到期	b4f-1
到百	f1
到账	b4
到边	c3
刻	a4
前	b-4c3d-5e1
前版	c2
前的	c1
前请	f2
前那	a1
前面	e4
剩	b6c-2f-1
剩几	b4c-2
剪	a-4b-2c1d-8e7f-3
剪一	e3
剪了	c-1e5
剪到	c1
剪好	a4e-1
剪完	c3
剪成	e2
剪掉	a-2e4
剪映	f1
剪短	e2
办 $	e-1f1
功	d-2f2
功了	f1
功能	f2
加	a-8b-2e8f-10
加上	c3d-3
加个	e6
加号	d3
加字	b2
加点	e2
务	b1c2
务要	b2
动	c2d-1e2f-1
动静	c2
勿	f2
包	b2c-2e1f-5
包月	b3
十	b1c-1d1e-1
十一	f2
十二	a1
十张	d1
千	f3
午	f2
半	f-3
半天	a2f-3
单	a-3b1d-1
单列	c2
卖	e1
卡	e2f-1
卡住	c2
卡点	e2
印	e2
印吗	f1
即	a3
即刻	a3
压	a-2d1e2f-1
压到	e1
压缩	d1
原	c-2d1
原画	d1
原神	f1
去	b-1d3f-1
去 $	f-1
去啊	d2
去掉	e5
去水	e1
去没	c2e-2
又	b1c-1f2
友	b1
双	f1
双十	f2
反	c1d1f-1
反应	d2
发	a5b-1c-6d3e-5
发 $	a2e-1
发一	a9e-2f-3
发不	d2
发了	c-1f2
发你	d1
发我	a5d-5f-2
发来	a1d1f-2
发票	b6
发给	a-2f1
发视	a-3d3
发过	a1
发错	d-1f4
取	a-2
取消	a-1f1
取码	d1
口	a-2b2c-1f-1
口呢	b2
口误	e1
句	a-1e4
另	b2
另外	b2
只	e2f-1
只留	e1
叫啥	c1
可	a2c-5
可以	a2c-3
可唔	b1d-1e1f-1
可爱	f1
台	e-3f3
台 $	f1
右	e4
号	c-2d3
号没	d3
号码	e1
吃	c-4d3f3
吃了	c-2f3
吃得	d3
各	d1
合	f2
同意	f2
名	b-1e4
名单	e2
后	a-9b-3e3f1
后一	f1
后再	f2
吓	e1
吗	a-4b1c2d1e-6
吗 $	a-12c2d2e-4
吗 ?	a2b-1f-1
吗我	b2
吧	a7d-2e-1f-3
吧 $	a3f-1
听	c-2f3
启	f1
启动	f1
呀	a-1c2e-3
呀 $	a-2b1c-1f1
呀 ?	c2
呀条	c1
告	a-1c3
告诉	c3e-1
呗	b1e-3
员	b3
呢	a5b1c-6e-1f-1
呢 $	a1b2e-3
呢 ?	a3
呢视	a1
周	a-2f5
味	e1
咁	e4f-2
咁多	e2
咋	a-2b3d4e-6f-6
咋还	c1
和	a-1
咗	c-2e-1f2
咗佢	e3
咗喇	f1
咗饭	f1
咩	c4e-1
咪	c1
品	a6b-1e-3f-5
品 $	a2
品图	d1
哈	f3
哈 $	f2
哈哈	f5
哋	e1
响	e2
哦	f2
哨	e2
哪	c5e-10
哪一	c5
哪个	f1
哪些	a-1c2
哪儿	a2f-2
哪里	b3
哭	f1
哭了	f2
唔	a-1c-8d2f1
唔到	d3
唔可	b1d-1e1f-1
唔好	a-2f5
唔得	b1
唔收	d3f-2
唔系	e1
唔该	a2
啊	b1e-3
啊 $	b1f-1
啥	a-6c6d-1e-7
啥 $	f2
啥名	c1
啥情	c1
啦	a2c-6d-1f1
啦 $	a1
啲	a-2d1e4f-3
啲 $	e3
啲片	a-2d7
喇	a1e-1
喇 $	a-2c1f2
喇出	a1
喺	d4
喺电	d1
嗯	f3
嗯 $	f1
嗯嗯	f1
嗰	b-4c2d-4e2
嗰条	a2e-3
嘅	b1d1
嘅片	d1
嘉宾	e1
嘛	b1f-1
嘞 $	f1
嚟	a2b-2d1e-2f-1
回	a1c-3f1
回去	e2
回那	a1
团	c1
园	a1
困	e-1f3
图	d2
圈	c1e-2
土	e3
在	b-1c3e-4
在 $	b2e-1
在不	b2c-1f2
在做	c3f-2
在吗	f2
在哪	c-6e-1
在导	f3
在的	c3
在这	d1
在里	c3
地	e3
块	b1
埋	a-2e2
增	b3
增值	b3
声	a-2e9f-6
处	c3e1
处理	c3
复	e4
外	b3f-1
多	a-6b4c3e-2f-1
多久	a-4b-2c4e-1f2
多大	d2
多少	b7e-10
多扣	b2
多次	a2
多给	e1
多谢	f2
多钱	b2
多长	c7e-4f-1
够	b3c-3e1f-2
够做	b1
大	b-3d4f-2
大小	d1
大概	b1c3e-1
天	a-1e-1f5
天就	a-2f3
天拍	d1
太	a-6b-1c-4e8
太多	e1
太大	d4
太快	e1
太贵	b2
太长	e4
失	f2
失败	a-3b1
头	a-2b-4c4e3f-1
头了	a2e-1
头太	e1
头是	c1
头晕	e1
头清	c2
奏	e5
女	f1
奶	f1
奶茶	f1
好	a-1b-5c3d-6f3
好 $	a-2b-1
好久	c2f-2
好了	a-2c7d-1f-3
好住	e-1f1
好出	f3
好吗	a1c2f-2
好咁	e1
好咗	a1
好导	a2f-2
好意	f1
好慢	d1e-1
好未	c4f-1
好没	c2
好用	e1
好的	a6c-4e-4f1
好直	e1
如	a-3e-2f4
如何	c1
如果	f4
如此	f1
妈	f2
妥	f1
始	a1f-1
始 $	e1
娃	f2
婆	f3
子	a1
子 $	c-2f2
子露	e1
字	a-10c-2d-7e7
字 $	f2
字幕	e3f-3
存	a4c-2e-4f1
存到	a2
学	b3c-5d-1e-1f1
学校	b1
学生	b2
安	f2
完	b-3c5d-1f-1
完 $	f1
完了	f-1
完再	f1
完发	a-1e2
完成	c4
完没	c3
完的	a2
完直	a-1e2
定	a3b-1f1
定了	a1
定稿	a2
宜	b5
宜的	b1
宝	b1
审	f2
审核	f2
宣	b1d-1e2
宣传	b1d-1e2
室	b-1e1
家	b-4c1e-2f1
家 $	f1
家 send	a-1d2
容	c3
宾	e1
对	f1
导	a4b-3c-2d-3e-3f2
导 $	a3f-2
导一	a1
导先	f1
导出	a2b-3d-3f1
导还	f1
封面	e1
将	a1e3f-4
将条	a3
小	b-4d2e1f-1
小心	a2
少	a-2b2d-2e2f-1
少 $	f-4
少了	b-2f1
少少	e3
少点	b4e-2
少钱	b3
就	a3b-1c-4d-1e2
就 send	e1
就下	a-1f3
就发	a1
就好	e2
就是	f-1
就要	a2
就这	a5e-1
尾	a-1e8f-3
尾加	e3
届	f1
届时	f1
屏	e3f-3
展	c1
山	f1
左	e3
差	e-1f2
已	a-1e-1f2
已经	a-3f3
师	c-1e-3f3
师 $	f1
带	f1
帮	d-1e3f-4
帮我	e3f-1
幕	a-2e4f-3
幕 $	c-1e3
幕了	e1
幕加	c3e-3
幕要	b1e-1
干	f3
平	f2
平台	f2
并	e2
广	e1
应	d1
度	a-2c4e-1f-7
度 $	c3e-1
庭	a2
开	a1d-4e1f-1
开场	c1
开头	e6
开始	a1f-1
开庭	a2
开重	a1
弄	a-3c2d1f-3
弄好	a-2c1e2f-1
弄完	c3
式	c-3d3
式 $	d2f-1
式不	d1
式的	a1
张	a-2b-1
弹	e4
当	a-3c1
当前	c4
当我	f1
录	c-1d9e-3f-8
录像	a1d3
录屏	d2
彩	e3
影	f-3
影片	a1f-1
很	a1e-2f1
得	a-2c1e-2f2
得 $	b1c1e-1
得下	d2
得唔	b1
得喇	a3f-1
得多	b2
得很	f1
得未	c3f-1
得闲	f1
微	f-1
心	a1
心删	a1
必	a-1e2f1
必须	e2
快	a5c-2d-2
快点	e1
念	e1
态	c2f-2
态 $	c5f-1
态栏	e1
怎	a-3b2d3e-1f-1
怎么	a-3b2d2
思	f2
急	e-3f1
急死	c1
急着	f1
总	b-3c4
悉	f1
悉 $	f1
您	f2
您好	f1
情	f-1
情况	c1
惠	b4
想	b2d-1
想想	a-1f2
想要	e3f-1
意	a-1f2
意思	f2
感	c-1e3f1
感觉	e4
感谢	f1
慢	b-1c1e1
慢 $	c2f-2
慢慢	f1
懂	e1
成	a2b-2c1d-6e4f-3
成 0	e2
成 mp	a1
成一	e5
成功	c1
成品	a7e-5f-2
成文	a2e-1
成条	e2
成点	c4
成片	a6e-5
成绩	f1
我	a3b2c-1e-4
我 $	c-2d-8e4f-1
我 quoted	d1
我一	a5e-2f-3
我买	b2
我二	b1
我做	e2
我剪	e2
我发	d1
我吗	a1
我吧	a3
我啦	a7
我存	f2
我客	a1
我已	a-4f3
我想	a1
我我	a3
我手	f1
我早	f2
我没	a-1f3
我点	d2
我的	a2d-3f1
我看	a-4b1c5f-1
我睇	c2
我等	c1
我而	d2
我要	a4f-4
我还	b1
我这	b1
戳	f2
手	a3c-3e-1
手机	a1b-1d1e-3
才	c2e-2f-3
才那	d2
打	b-3c-3d-5e2f2
打不	a2e-2
打个	e1
打码	a-1e5
扣	b12c-6d-2e-6f-4
扣了	b1
扣我	b1
扣的	b1
批	b1
批量	b1
找	a4f-4
找不	a1
找半	a2
把	a3b-9c-6e5f-5
把做	a1
把剪	a1
把成	a2
把我	e2
把最	a2
把现	c2
把素	d1
把背	e1
把这	e4
抓	d1
抓吗	d1
投	e2
投诉	e1
抖	a1c-1d-3e1
抖音	a2d-3f1
报	b3e-3
报送	d1
报销	d-2f1
拍	a-1b-4d5e1f-2
拍的	d4
拖	d1
拣	f1
拿	c-2d-2f1
拿来	a2
持	d3
持哪	f2
挂	c1
挂了	c1
按	a-2c-1e3
挡	e2
换	a-7b-1c-1d-3e10
换个	e3
换成	e4
换首	e2
据	b1
掉	a-3d-5e11f-2
掉 $	d-1e2
掉了	a1
掐	e1
掐了	e1
排	c2
接	a2b-5c-3d2f-2
接失	a1
接把	a3
接给	e2
提	d1f-1
提供	a1
提取	d1
搞	a-1c6f-5
搞成	c1
搞笑	e2
撤	e5f-1
撤销	e3
播	e-2
操	f1
支	b1d1e-2
支付	b4
支持	d3
收	a-3b5d1e-8
收到	b-4f1
收唔	d3f-2
收据	b1
收费	b6f-2
改	a1b-1d-4e6f-5
改了	a5c2e-2f-6
改好	a-1e2
改完	a-2e1
改成	a-1e7
放	a-1b-4d-3e6f-3
放 $	a1
放大	e5
效	e1
效 $	f1
效了	a1
数	b7c-1d-2f-2
数 $	b4f-1
整	c1e1f-6
整好	c1
整条	e4
文	a2b-1d2f-2
文件	a3b-4d2e-3f-1
文字	e1
断	d5
新	f-2
新传	d1
新剪	e1
方	a-1
方案	b2
旁	e3
旁白	e3
旅	e1
无	e2
无聊	e2
无需	f1
日	c-1e1f3
日期	e1
早	e-3f4
早上	f1
早晨	f1
时	a-10c3d-2e-1f3
时候	b1
时先	f1
时长	c3
时间	c4
明	e-1f2
明天	a-1f3
明早	a1
明细	b1
星	f3
星期	f3
映	f1
昨	e-1f1
是	a-12b-3c5d3e-5
是 0	c2
是 mov	f2
是 mp	f2
是一	f2
是不	c3e-2f-2
是什	d-2f1
是卡	c2
是哪	c4
是多	b-2c4
是我	f2
是按	b1
是要	d2
显	a-1b-2e3f-3
显示	b-1d1
晃	e3
晒	f4
晒 $	f3
晕	e1
晚	e-4f5
晚点	f4
晨	f1
景	e2
暂	f5
暂时	f3
暗	e1
更	e3
更好	e2
最	a1b-2c-7
最大	d4
最终	a3e-3f1
月	b7c-3d-3e-1
月 $	f1
有	a-3b1c3d-1e-1
有 $	c2
有两	d1
有什	f1
有优	b2
有冇	b1
有几	c2d-1
有哪	c1
有字	e2
有放	c2
有没	b4c1e-3
有点	e3
望	c1
期	b4c-1
期 $	b3
期了	a1
未	a-2c5d-1e-9
未 $	c1
未 export	f1
未呀	c4
未得	c3
本	c4f-4
本 $	a-1
机	b-1c-5d1e-2f1
权	a-1f3
材	a-3b-2d4f-4
材 $	d2
材发	d1
材在	d3
条	a2b3d-2f-2
条 $	b2
条片	a2b-1c1d-1
条视	b1
来	a3b-3c-2f-1
来 $	a1c-1e2f-3
来一	a1
来吧	a3
来如	f1
来点	e1
来的	a-2d1f2
来着	c2
杯	f1
板	b-1f2
极	d3
极都	d3
果	a-1f4
染	a3b-1e-3
染到	f1
染视	a3f-1
查	b2
标	e6f-1
标题	e6
栏	e1
栏 $	e1
校	b1
样	b-1c2
样 $	c1
样了	c7
样的	f1
核	f3
格	a-3b1c-4d3
格式	b-4d3e-2f1
格表	b2
案	a1c-2
档	a6b-4c-3d4e-5f-3
档 $	a1f-1
档案	a2d1e-2
概	b1c3
概几	c3
榜	b-2e2
横	e1f-1
次	a1b4c-4e-2
次 $	a3f-3
次好	a1
欢	e2
欢快	e2
欸	e-2
款	b3
歌	e4f-2
止	f2
正	c-2e1f-1
正在	d1
此	f1
此 $	f1
步	c1
步 $	e2
步了	c4
死	e-2f2
死个	c1
段	a-8b-2c2e2f-1
段 $	f2
段不	e2f-1
段在	c3
段素	c1
比	c-3e1f1
毛	a1
毛病	a1
水	a-1c-4e3f2
水印	a-3e3
求光	f1
汇	a3e-2
汇出	a3c-1e-1f1
没	a-1b1c5d-1e-6
没 $	a-2c6e-4
没了	b1
没事	f2
没做	b1
没到	b4
没动	c2
没好	c1
没有	c1e-1f-6
没毛	a1
没点	f1
没说	f4
法院	f1
活	c-1
海	e2
消	a-2b3
消费	b1
清	c1e1
清 $	e1
清单	c2
渲	a3b-1e-3
渲染	a3b-1e-3
湖	e-1f2
满	a1f-1
满意	a1
滤	e1
滤镜	e1
滴	e-1
漂	f1
漂亮	f1
灰	e2
点	a-1b3c-5e4f-2
点 !	e1
点 $	a-1b1d-1e3f-5
点了	d1
点像	e1
点前	a1
点呀	c4
点头	e-2f3
点数	b9c-1
点无	e2
点样	d1
点能	c2
点解	d1
烦	a3e-2
热	a-1e2
然	a-2e6
然后	e4
照	a-2e2
照片	a-2d2
爱	f4
爸	f2
片	a6b-9e-3f-1
片 !	a2f-2
片 $	e-2f1
片传	a1
片大	b1
片头	e5
片子	a2c1d-3e-1
片尾	e3
片我	f2
片段	c-1f2
片过	d2
版	a3c1d-6e-2
版更	e2
版本	c4
版权	f2
牌	e4
特	e3
特效	e2
状	c2f-1
状态	c2f-1
率	f2
王	f2
现	b-3c5f-1
现 $	f-1
现在	c4d-2
现有	c2
球	e1
球 $	e1
理	c3
生	b1e2f-7
生日	e1
用	b4c-3d-2
用发	f1
用吗	d1
用呢	d-2e4
用完	b1
用这	f1
电	c-1d1f-1
电脑	d2
电话	e1
画	a-1b-4c1e4
画质	b-1c1e-4
画面	e3
畀	a1b2e-1f-7
留	d-2e6
留进	e1
病	a1
病出	a1
白	c-1e3
百	b2
百分	b-1
的	a1c-1d2f-1
的 $	d-1f2
的 0	c1
的 ?	f3
的下	f1
的什	c2e-2
的在	a2
的好	f1
的宣	e1
的导	a3f-1
的录	a1
的影	d1
的成	a1
的文	a1
的是	d1f-2
的片	a2
的画	f1
的给	a1e-1
的视	d1e-2
的还	e1
的那	a-5b2c-2d-1e2f2
的镜	c1
盘	d3e-1
目	c7e-4
目前	c6e-3
直	b-1d2f-8
直接	c-2e3f-3
直播	e-1
相	a1c-2
相册	a3f-1
看	a-6c3d-4e1
看一	c3e-1
看下	b2
看不	e1
看吗	f1
看完	f1
看现	c1
看看	b1c3e-4
看见	f1
看起	e2
真	e-3f5
真好	f1
眼	c3
眼 $	c1
眼睛	f1
着	f2
着 $	c2
着急	f2
睇	b-1d-1
睇下	c3
睇唔	e2
睛	f1
睡	e1
知	f1
知道	f1
短	a-1e7f-2
码	a-3d1e6f-3
码 $	e3
砍	e1
破	f1
破防	f1
确认	f1
示	a-1b-2d1e1f-3
神	f1
票	b6
票吗	b5
种	e6
秒	a-7b-1c2d-5e7f-6
秒 $	c2
秒 ?	c1
积	b8c-4f-5
积分	b8c-4f-5
程	e1
稍	a-1d2
稿	a3
穷	b1
竖	e5f-2
竖屏	e3
笑	e3
笑 $	e2
笑死	f1
笔	b1
第	a-1b-2c1e1f-6
第一	c-1d2
第三	e4
第二	c2
第几	c2
等	a-1b-7c2e-5f2
等一	f1
等多	c4
等我	a-6f2
等甲	c1
等着	a4
简	e2
简单	e2
算	b6d-1
算 $	b3
米	b1
系	a-3c2f1
系 $	f1
素	a-3b-2d4f-4
素材	a-3b-2d4f-4
紧	b-1c4e-3f-2
紧条	a-1d2
累	e-1f3
累 $	f1
红	e2
线	c4
线 $	c1
组	f1
细 $	b1
终	a4e-1
终文	f1
终版	a1
经	a-3f3
经下	a-1c2
结尾	e2
结过	a1
给	a5b-3c-2e1f-5
给一	a6
给你	a-4d7f-3
给我	a5d-6e-2f-1
给点	e1
绝	f1
统	b1
统编	b1
绩	f1
续	a-1b2d1
编	b1
缩	a-3d1e1
缩到	e2
网	d8f-1
网盘	d2
群	d-1f2
群里	a2
老	d-2f1
老婆	f3
老板	e-2
者	f1
而	c6e-4
而家	c6e-4
耐	c3
聊	f1
聊 $	f2
肉	e1
背	d-1e2
背景	e3
胖	e3
能	a-2b2c-2d3e-1
能不	a-1
能传	d5
能再	a3
能好	c4
能把	e1
能抓	d1
能用	b2d1f-1
脑	d2
脸	e6
脸打	e1
航	e1
航拍	e1
般	f2
色	c-2e7f-5
色了	a1
节	e4
节奏	e5
花	b6c-1f-4
花了	b3
若	f1
若法	f1
苦	f4
茶	f3
莫导	f2
菜	e2
菜 $	e2
著	a-1e2
著 $	e1
蛋	e1
血	e1
行	a1b-3c-4d2
行 $	d2f-1
行不	d2f-1
补	e-1
表	b4f-1
表发	b2
裁	e1
裁成	e1
西语	c1
要	b1c-1d-1
要 $	e2f-1
要一	e3
要下	a4
要出	e2
要发	a-1b-1d2e-1f2
要另	b2
要多	e-1
要好	c2f-1
要字	e2
要导	f1
要得	f2
要怎	d5
要换	e-2f2
要是	a-2f2
要等	c3
要这	a1
要钱	b1
要额	b1
见	e1f1
见 $	f2
观	e2
观众	e2
视	a2b-2c-1d1
视频	a2b-2c-1d1
觉	c-4e1f2
觉 $	f1
角	e2
计	b2
计费	b2c-1
认	d2
认之	f2
认了	f-1
让我	c1
议	a2
记	a-1
讲	b-5c1d-3f3
讲话	c2
诉	c2
诉我	c3e-1
话	c-2e1
话号	e1
话我	d1
该	a2d-2
语	e1f-2
语版	c1
说	b-3c-1d-2e1f4
说 $	f3
说话	e2
请	a3b4c-1d-1e-3
请勿	f2
请导	a1
请将	a1
请问	a-2
谁	f2
谁 $	f2
调	a-2e8f-2
调亮	e1
调色	a1
谢	b-1d-3e-4f5
谢 $	a1
谢谢	d-1f2
财	b2
财务	b2
败	a-3b1
账	a-3b10c-2
账 $	b1
账单	a-1b3
质	b-1c1
质吗	f2
质的	a2
购	b4
贵	b4e-2
贵了	b2
费	a-4b12c-6d-5f-6
费 $	b2
费了	b2
费吗	b3
费是	b2
赛	e2
走	a1f-4
赶	a3
赶紧	a3
起	a-2e2
起来	e4
起飞	f1
跟	a-2c-2e2f2
车牌	e1
轨	c3d-1
轨道	c4
转	a-4d2f-4
转圈	c1
转场	e4
轮	c1
轴	c1
载	a4b-6c-2e-2
载 $	a2c-1
载到	a2
载咗	a-1f2
载好	a-1f4
辑	e1
输	a3d-1
输出	a3d-1
辛	f4
辛苦	f4
辨	f2
辨率	f2
边	c2f-1
边度	c1
过	a1e-3
过了	a-1f2
过去	d2
过嚟	d2
过期	a1
过来	a4f-1
返	a2e1f-2
返条	a3
还	a-2b3c3d-4e-7f1
还不	f3
还么	c1
还剩	b3
还在	c1
还得	c2
还是	a-1c1
还有	b4c-1
还没	f4
还要	c5
这	a4
这个	a3c-3e-3
这么	c3
这张	d-3e4
这是	d2
这样	f1
这段	e4f-2
这版	a4f-2
进	a-2b-1c5d1f-7
进展	c2
进度	c5
进来	d3
进球	e2
连	d3f-3
连结	a1d1
迟	f1
迹	d-1
退	a-1b11c-4e-4f-4
退我	b1
退款	b1
退给	b1
送的	d1
适	f1
选	a-1f2
透	c1
通	c1
通过	f1
速	e1
道	c3e-2
道 $	c4e-1
遮	e2
那	a-1b-1d-1e4f-1
那个	a1e-2f1
那支	a2
那条	e-4
那次	b2
那段	c4d-2e1f-3
那版	a2
那种	e6
那里	e3
部	e4
都	b-2c2e-1f-1
都上	c1d-1
都在	a1
配	e3f-3
里	a1c2e-1f-3
里 $	a2
里了	f1
里头	c5e-2
里的	d2
里还	a3
里面	c4e-2
重	a4c-3e3f-7
重发	a1
重新	a1
量	a-1
金	b2
钟	c2f-2
钟 $	b-1c1d1
钟以	e1
钟的	b1
钱	a-5b11c-5d-6e-3f-2
钱 $	b3
钱㗎	b1
链	a2c-1d3e-3
链接	a2c-1d3e-3
销	d-3e3
销 $	e2
错	a-2d-3e1f3
错了	f1
错群	d-1f3
锦	a1
镜	a-2e3f-5
镜头	c3e1
长	b-2c5d-1f-4
长 $	c6
长了	e4
长是	c2
问	c1e-5f1
闲	f1
闲饮	f1
间	b-2c3d-1e2f-3
间线	c5
间轴	c1
闷	e3
防	f1
阿	a1
陈	c1e-3
陈太	e-2
降	e1
限	d1
院要	f1
随	f3
随便	f2
集	a1e-1
集锦	a1
雨	f1
雪	e2
需	f2
静	e1f-2
静音	e2
靚	a2e-2f1
靚呀	a2
面	a-6b-7c5e2f-5
面有	c4
音	b-2d-3e7f-2
音 $	a2d-3e1f-1
音乐	a-2c2e3f-3
须	e2
预	c2e-3
预计	c2
频	a2b-2c-1d1
频 $	a-1c-4d1e2
频了	c2f-1
频发	a2c-1
频呢	a3
频文	a1
频给	a5e-1
题	e4
题 $	f1
题了	a2
颜	e5
颜色	e3
额	b8c-6e-4
额外	b1
额度	b5c-2
风	a-1f1
飘	e1
飞	a-1
飞 $	f1
食咗	f1
餐	c-1e1
饭	f5
饭未	f1
饮	f1
饮茶	f1
首	e4f-4
首歌	e2
马	a1e1f-1
马上	a3
高	e3
麻	a3e-1
麻烦	a3e-1
黑	e6
鼓	e1
鼓点	e1
齐	e1
👌	f1
👌 $	f1
👍	a2
👍 $	f1
😩	d2e-1
😩 $	d2e-1
😭	e-1f1
😭 $	e-1f1
🙏	a1f1
🙏 $	a1f1
🥺	a3
`;
