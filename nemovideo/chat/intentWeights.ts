// Made by `npm run train:router` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
	'ask': [0.062, 0.2469, 0.2474, 0.1601, 0.0063, 0.1643],
	'ask, sure': [0.0007, 0.0017, 0.0007, 0.0007, 0.0004, 0.0005],
	'credits': [0.0007, 0.1092, 0.0007, 0.0007, 0.0004, 0.0005],
	'credits, likely': [0.0007, 0.0419, 0.0007, 0.0007, 0.0004, 0.0005],
	'credits, sure': [0.0007, 0.1685, 0.0007, 0.0007, 0.0004, 0.0005],
	'edit': [0.062, 0.0731, 0.1929, 0.145, 0.5362, 0.0462],
	'edit, order': [0.0085, 0.0309, 0.0136, 0.0168, 0.1968, 0.0107],
	'edit, refused': [0.0007, 0.0007, 0.0007, 0.0007, 0.0041, 0.0087],
	'edit, then export': [0.0328, 0.0017, 0.0007, 0.0017, 0.0694, 0.0032],
	'export': [0.3489, 0.0047, 0.0017, 0.0118, 0.0063, 0.0319],
	'export, likely': [0.1232, 0.0027, 0.0066, 0.0047, 0.0004, 0.0148],
	'export, sure': [0.0299, 0.0007, 0.0007, 0.0007, 0.0009, 0.0025],
	'loose': [0.311, 0.2791, 0.1721, 0.2731, 0.1663, 0.6093],
	'loose with a file': [0.0007, 0.0007, 0.0007, 0.1319, 0.0031, 0.0012],
	'loose, then export': [0.0007, 0.0007, 0.0007, 0.0017, 0.0025, 0.0025],
	'state': [0.0075, 0.0248, 0.1652, 0.0239, 0.0009, 0.0114],
	'state, likely': [0.0007, 0.0007, 0.0156, 0.0007, 0.0004, 0.0012],
	'state, refused': [0.0036, 0.0017, 0.0007, 0.0037, 0.0004, 0.0756],
	'state, sure': [0.0007, 0.0037, 0.1731, 0.0037, 0.0009, 0.0094],
	'upload': [0.0026, 0.0017, 0.0007, 0.144, 0.0009, 0.0012],
	'upload, likely': [0.0007, 0.0007, 0.0007, 0.0179, 0.0004, 0.0005],
	'upload, sure': [0.0007, 0.0027, 0.0027, 0.0542, 0.0009, 0.0032],
	'upload, then export': [0.0007, 0.0007, 0.0007, 0.0007, 0.0014, 0.0005],
};

/** See weightsFrom. */
export const WEIGHTS = String.raw`
!	a5b-2c-8d-3f2
! !	f1
! $	a1c-1d-1e-1f2
#1	a-2c-1d-5e-4f5
#14	a-3c-2e5
#2	b-3d-2e-3f5
#4	b-3c1d-2f2
#8	a-1d-2e2
#all	a-2b-3c-2d-3e3f4
#file	a-17b-15c-18d18e-8f-13
#long	a1b-2c-6d1e6f-4
0	a-1b2c-2d3e1f-2
0 $	c2f-1
0 0	a-4b-2d-2e7f-2
0 ?	a1c-1d-3f2
0 and	d-3e1f1
0 by	e1
0 clips	d1
0 credits	b3
0 for	e1f-1
0 fps	f1
0 gb	d7
0 gigs	d1
0 hours	d1
0 it	a-1
0 june	e1
0 k	c-1f4
0 km	f1
0 left	b3
0 mb	d3
0 min	c3f-2
0 mins	c3
0 more	b2e-2
0 mp	d1
0 o'clock	a2
0 of	d3e-2
0 on	b4
0 or	b-1d-2f6
0 overnight	b1
0 p	a1f-1
0 percent	d1
0 photos	c1
0 pm	c3
0 s	e6f-2
0 sec	d-1e5
0 second	e1
0 seconds	e6
0 secs	e1
0 to	b2
0 的	a2
0 秒	e5
?	a-2b2c4d1e-5f-2
? $	a-4b3c1d1e-5
? ?	c1e-2
? i	c2f-8
? it	d1
? our	d1
? still	c1
? the	c1
? 我	c2
^ 0	b-3c-3d-1f5
^ ?	c-3f1
^ add	d-3e11f-2
^ after	f1
^ ah	f1
^ aight	a1e-1
^ all	a2
^ alright	a1
^ am	b1c1f-1
^ any	c7f-1
^ are	e-3
^ asante	f1
^ attaching	a-1d3
^ aye	a2e-2f1
^ balance	e1f-3
^ been	c1
^ before	e1
^ bet	f1
^ bgm	e3
^ bhai	a1
^ bit	e1
^ blur	a-1e6
^ boss	a1
^ braw	d1
^ brb	f2
^ bro	a2
^ can	a-1c2e2f-1
^ cancel	a-1c1
^ change	e4
^ check	b2c1f-2
^ cheers	f2
^ chill	f1
^ circle	e1
^ client	a1f-2
^ clip	a-1e-2f5
^ could	e1f-1
^ create	e2
^ cut	c-1e9
^ dad	f1
^ darker	e3f-2
^ de	e2
^ dear	f1
^ deliver	f-2
^ did	a-8c7d-1e-9
^ dinnae	f1
^ dl	a4
^ do	a-3b3c-1f1
^ does	c4d1e-6f-1
^ don't	a-2b-4c1f2
^ done	c3
^ dont	f5
^ download	a3f-3
^ eh	a2
^ end	e5
^ eta	b-1c7f-3
^ export	a6e-3f-4
^ exported	c3f-1
^ exporting	a1f-1
^ exprot	a2
^ file	a4f-3
^ final	a2f-1
^ finalize	a2f-1
^ find	e2
^ fire	a3
^ fix	a-2e4
^ flip	e3
^ flv	d2
^ footage	f2
^ forget	f1
^ formats	d2f-1
^ g'day	f1
^ get	e2
^ gimme	a4
^ give	a-4b-2c3e2f-5
^ go	a1
^ god	f2
^ gonna	a-1d2
^ good	e-2f6
^ got	a-7d2e-6f1
^ haha	e-1f4
^ hand	a1
^ hang	f3
^ happy	f4
^ has	c6
^ have	c4
^ heaps	e1
^ hello	f3
^ here	a-2d4f-1
^ heres	d1
^ hey	e-2f2
^ hi	f1
^ hmm	f2
^ ho	c2
^ hold	a-3f2
^ how	a-2b2c2d-3e-6f1
^ hows	c7
^ i	a-2b1c-2d2
^ i'll	d1e-1
^ i'm	a2e-2
^ i've	d1
^ if	a-5e-4f5
^ im	f2
^ in	a-2d-1e-3f4
^ insert	b-2e3
^ interview	d1
^ invoice	b3f-2
^ is	a-12b3c6d-2e-9
^ it	b-2c-1d5f-1
^ just	a5f-2
^ k	f2
^ keep	a-2d-1e4
^ kia	f2
^ kill	e2
^ left	b3c-2
^ lemme	a1
^ length	c1
^ less	e3
^ let	d2
^ lets	a2
^ lgtm	a2f-1
^ list	c3
^ locked	a2
^ logo	e2
^ lol	f3
^ looks	a2f-2
^ loop	e1
^ love	a1
^ lower	d-1e2
^ lunch	f1
^ make	b-3d-4e14f-4
^ master	a3c-1f-1
^ max	d2
^ may	c2
^ maybe	f3
^ more	e5
^ morning	f2
^ mp	a3
^ mum	f4
^ mute	e5
^ my	b2c-3d2e-1
^ namaste	f1
^ name	e1
^ need	a7f-3
^ needs	e2
^ never	f1
^ new	a-3e4f-1
^ no	a-3c-1f5
^ nobody	f1
^ not	a-4f2
^ noted	f2
^ nothing	c2
^ nvm	f1
^ obs	d2
^ oh	b1d-1f1
^ ok	a2c-1d-3e-3
^ okay	f2
^ on	f1
^ once	a-1f3
^ oops	f2
^ overlay	e2
^ please	a-1d-4f1
^ pls	c1e-1
^ plz	a2f-1
^ po	b2
^ post	a1
^ pull	a2
^ put	d-4e8
^ r	b1
^ ready	a1
^ refund	b4
^ remind	c1
^ remove	e6
^ render	a3f-2
^ replace	e5
^ resend	a2
^ right	e-1
^ righto	a1
^ s	d3
^ salamat	f1
^ same	e1
^ save	a1
^ says	d1
^ second	d1
^ see	d1f-1
^ send	a4d-1f-4
^ sending	d5e-1f-2
^ share	a2
^ shorten	e1
^ shorter	e1
^ should	e-1f3
^ show	a-4d-2e3f-6
^ sir	a2
^ slower	e2
^ so	e-4f-1
^ something	c-2d-2e2
^ split	e1
^ stabilise	e2
^ start	a2c1f-4
^ status	c4
^ steady	f1
^ still	c4f-2
^ stop	f1
^ student	b1
^ sup	c1e-1
^ sure	f1
^ swap	e5
^ ta	f2
^ take	a-1e4
^ tell	c2
^ test	f1
^ text	e1
^ thank	f4
^ that	a3d-3e2f-2
^ the	b-2c-2d1e1
^ this	d2
^ throw	e2
^ thursday	f1
^ thx	e-1f4
^ tighter	e3f-2
^ time	a1c3f-2
^ timeline	a-2c1e-1
^ tomorrow	f1
^ too	e2f-2
^ top	b4
^ translate	e1
^ trim	e5
^ turn	e2
^ u	d-2e-2f3
^ undo	e5f-3
^ update	c2
^ upgrade	b2
^ upload	d3e-3
^ uploading	d4
^ url	d9e-1f-2
^ use	e6
^ video	a-1f4
^ wait	a-4e-1f2
^ walk	c1
^ wanna	b1
^ was	b1d-1
^ wats	c2
^ wav	c-1d3f-2
^ we	c-5f1
^ we're	a4
^ wetin	f1
^ what	a-4c2d-2e-4f1
^ whats	a-4b2c1d-1e-6
^ when	a-5c2d-4f2
^ where	a1e-8f-2
^ wheres	c1f-1
^ which	a-1c4e-3
^ who	f4
^ why	a-3b2c-1
^ will	b1e-2
^ would	b1
^ ye've	b2
^ yep	a2b-1
^ yes	a2
^ yo	a3e-2
^ you	a-3b1d-2
^ you're	f3
^ your	d4
^ zoom	e3
^ 一	b3d3e-7
^ 上	b2e-4f1
^ 下	a2b-2c-5e-3f2
^ 不	b-5c-2d-3f2
^ 个	c1e3
^ 中	f1
^ 主	e-1
^ 什	c2
^ 今	e-3f3
^ 价	e3f-1
^ 会	b3
^ 传	d7
^ 余	b3
^ 你	d-3e-1f4
^ 侬	f2
^ 做	b-1
^ 充	b4
^ 先	a-2b-1c3e-1
^ 六	e-1
^ 内	d1
^ 再	a1e2f-3
^ 冲	a1f-1
^ 出	a1
^ 分	b1
^ 刚	c1e-5
^ 删	e4
^ 别	a-1f2
^ 前	c-3e4
^ 剪	a-7c1e1
^ 加	d-1e5
^ 包	b1
^ 卡	c3e2f-3
^ 原	f3
^ 去	e4f-1
^ 双	f1
^ 发	a4d2e-1f-5
^ 只	e2
^ 可	a3d-1
^ 吃	c-1f2
^ 呢	d3
^ 周	f2
^ 哈	f6
^ 哎	f2
^ 哦	f3
^ 喂	f1
^ 嗯	f3
^ 园	a1
^ 在	a-3c-2f6
^ 声	e3
^ 大	c3
^ 好	a-2e-5f4
^ 如	f4
^ 字	e2
^ 学	b4
^ 定	a3
^ 客	f1
^ 家	a2
^ 导	a6c-3d-1e-4f-1
^ 将	e2
^ 就	a3
^ 巴	f1
^ 帮	f-3
^ 开	f-4
^ 弄	c3
^ 影	c1d-2
^ 快	a3
^ 总	c2
^ 您	f3
^ 想	e1
^ 我	a-2b2c-2d5f-1
^ 手	d1
^ 打	e-2f2
^ 把	a1d-6e5f-4
^ 拉	e2
^ 换	e5
^ 搞	c4
^ 撤	e4
^ 支	d3f-2
^ 收	f3
^ 改	a-1
^ 整	c1d-2f-1
^ 文	f-2
^ 旁	e2
^ 无	a-1f1
^ 早	f4
^ 时	c4f-2
^ 明	f3
^ 星	f3
^ 昨	f2
^ 是	c2d-1
^ 晚	f1
^ 暂	f2
^ 未	c1
^ 条	c3
^ 来	e2f-1
^ 标	e1
^ 档	d1
^ 每	e2
^ 汇	a2c-2
^ 没	a4c-1
^ 渲	a1
^ 点	b1
^ 照	d2
^ 片	a-6c3d-3f1
^ 状	c1
^ 现	c6e-3
^ 用	b1d-2e2
^ 画	e4
^ 目	c4
^ 知	f2
^ 积	b3
^ 稍	d1
^ 竖	e2
^ 第	c1
^ 等	a-10d1e-2f5
^ 算	f3
^ 结	c-1
^ 给	c1f-1
^ 绝	f1
^ 老	a1c-1e-1f2
^ 能	e2f-4
^ 节	e2
^ 花	b2
^ 莫	c1
^ 行	a2
^ 视	b-4e-2f4
^ 请	c1e-2
^ 调	a-2e3
^ 谢	f4
^ 车	e1
^ 输	f1
^ 辛	f2
^ 还	a-3b1c3e-1f-1
^ 这	c-1f3
^ 进	c2
^ 退	b1
^ 那	a-1f4
^ 里	c6
^ 链	a3
^ 镜	e1
^ 雪	e1
^ 静	e1
^ 预	c4f-1
^ 颜	e1
^ 额	f1
^ 食	f2
^ 麻	f1
^ 🙏	f1
a	a-3c-5d1e4
a 0	c1e1
a bit	e2
a breakdown	b1e-1
a clip	f1
a copy	a2e-4f2
a different	e2
a fee	b3
a file	e-2
a little	e1
a look	e-1
a minute	d1
a monthly	b1
a promo	b1
a real	f1
a receipt	b1
a sec	d2e-1
a version	e2
a video	a-5e3
a voiceover	e1
a watermark	b-1f2
a wedding	f1
a word	b1
a wrap	a2
abeg send	a2
abou*	c-1e2f1
about	c-1e2f1
about a	e1
about it	a-1f4
about my	d-2f1
acce*	c-4d5f-1
accent	e1
accept	d3f-3
accepted	d3
accepted ?	d1
acco*	a-1b8c-2e-3f-1
account	b4c-1
account $	d1
accounting	b1
accr*	f1
accra	f1
accra $	f1
actu*	e-2
actual	a3b-1
add	a-9b-3c-8d4e9f-8
add a	e2
add my	d2f-1
addr*	d1
address	d1
admi*	f1
aff me	b2
afte*	a-9c1d-1e2f2
after	a-9e1
after $	e1
after the	c3d-2
afterwards	f1
agai*	a7d-1e-2f-1
again	a7e-1f-1
again $	a1d-1
again ?	a2
again the	a4
age	e1
agen*	b1e-3
agency	b2
ages	c2
ages $	c2
ago	c2d-1
agre*	e-2f1
agree	a3
agreed	f2
ah	b1e-3f2
ahea*	a2
ahead	a2
ahead and	a2
aigh*	a1e-1
aight	a1e-1
aliv*	c3
alive	c3
alive ?	c2
all 0	c2
allo*	d1
allowed	d2
alon*	c2
along	c2
along $	c1
alre*	a-1c1d-2e-1f3
already	a-1c1d-2e-1f3
already $	c-1
already ?	b2
already or	f-1
also	f1
am	e-3
am i	b4f-1
am not	b1
amer*	b2d-1
american	b2d-1
amou*	b2
amount	b2
an	a-5b2d1
an error	d1
and	a-3c-3e4
and download	e1
and export	a1f-3
and it	b2d1e-3
and let	e1
and share	e1
and shoot	e1
and then	a-4e4
and white	e3
anim*	e1
animation	e2
anot*	a2d1e-3f-1
another	a2d1e-3f-1
another $	a3
another 0	b2
another clip	d2
another copy	a3
any	b1c2d-1e-2
any good	f2
any news	c1
any update	c2
anym*	a1
anymore	a1
anyo*	f3
anyone	f3
anyt*	a-2d-1f1
anything	a-2d-1f1
anything $	a-1
anything ?	b4
app	d1
appe*	c3f-3
appr*	a1e-3
approval	a-1f1
approved	a6
are	b-3c2e-4
are $	f1
are done	a1
are not	b1
are the	f2
are we	c7
are you	d-2f2
arou*	f1
around	f1
arri*	a2d2e-2f-1
arrived	a1
arro*	e3
arrow	e1
as	a3b-6d-1f-2
as a	a4
as is	a1
as it	c3
as the	e2
as they	c3e-1
asan*	f1
asante	f1
asante sana	f1
ask	d-4f2
ask for	f1
aske*	a1
asked	a1
aski*	a1e-2
asking	a1e-2
asking me	f1
asking where	a1
aspe*	c1
aspect	c1
aspect ratio	c1
at	b-6c6d-1e-2
at $	c3f-1
at 0	a1b-4c1
at once	d1
at the	a-1c2
at this	c2
at what	c6f-1
atta*	a-2b-4c-5d11e-7f-1
attach	d5
attached	a-1b-1d5
attached $	d2f-1
attached please	f2
attaching	a-1d3
attaching the	a-1d3
audi*	d3e2f-3
audio	d3e2f-2
avi	d3f-1
awfu*	e1
aye	a1e-1
b	b-2c-1f2
b $	e-2f2
back	a-1b5c-1d-5
back $	b3c-4f2
back the	e-1
back to	a-1e3
back*	e4
background	e5
bala*	a-4b6c-6d-1f-4
balance	a-4b8c-7d-2f-6
balance $	b2
balance ?	b2
balance the	e1
ball	e4
bank	b3
bar	d-1e3
bass	e5
bass $	e2
be	a-4e2
be a	f3
be finished	c2f-1
be ready	c6f-1
beat	e4f-1
beau*	a2e-2
beca*	f1
beco*	b1
becomes	b1
been	c3e-5
been stuck	f1
befo*	d-3f1
before	d-3f1
before exporting	f2
before i	a-3f2
before my	c1
before the	a3f-3
before you	a-3e1f1
begi*	d-1
begin	c2
beginning	e5
beginning $	e1
begins $	a1
best	a-1c-3e3f1
best moments	e3
bet	f1
bet $	f1
bett*	a-2c-2e2f2
better	a-2c-2e2f2
better $	e1
better for	f2
betw*	e2
between	e2
between mp	f1
between the	e1
bg	e2f-1
bg $	e2f-1
bgm	e4
bhai	e-1
bhej*	d3
bheju	d3
bheju $	d3
bigg*	e5f-2
bigger	e5
biggest	d1
biggest file	d1
bill	b5
bill for	b2
bill*	b6c-1f-1
billed	b5
billed for	b2
bin	e1
bisc*	c2f-1
biscuit	c2f-1
bit	b-1e5f-5
blac*	a-2e1f-1
black	a-2e1f-1
black and	e3
black screen	e-2
blee*	e2
bleep	e2
bleep the	e2
bles*	d-1f4
bloc*	d2
blue	e3
blue $	e2
blur	a-2e8f-1
blur my	e1
blur the	e5
boot*	b1
bori*	e5
boring	e5
boss	a2
both	e3
bother you	c1
bott*	a-1e3
bottom	a-1e3
boug*	b7
bought	b7
bought the	b3
boys	f3
bran*	e1
brand	e1
braw	d3
brb	f2
brea*	c1d-2f-1
break	c1
breakdown	b2e-1
breakdown of	b2e-1
breathe	e4
breathe $	e2
brid*	e1
brig*	a-1e5
brighten	a-1e2
brighter	e2
bro	a2e-1
brok*	b3f-1
broke	b4
brot*	f2
brother	f2
bru	f1
bru $	f1
btw	f2
btw $	f1
bund*	b2
bundle	b2
burn	b3c-1
busi*	f3
business	f3
but	a-7b2c-5e2
but he	f2
but in	e2
butt*	b-1d6
button	b-1d6
buy	a-1b5e-5f1
buy more	b3
by	a-1b1e-2
by one	d1
by which	d2
call	f2
calm	e1
cam	d4
came	b3
came out	b2
came*	c-2d6f-5
camera	d4f-2
camera roll	a2
can	a2c-5d2
can $	a1
can can	f3
can give	a1
can i	a-1b1d2e-5
can not	d2
can pay	b1
can take	d1
can two	b2
can u	b-1
can we	e4
can ye	f2
can you	b-6c-1d-2e3f1
can't	f-2
canc*	a-1b2c1e-2
cancel	a-2b3c1
cancel the	c2
cann*	d1f-1
cannot	d1f-1
capt*	a-6b-1e6
captain	f2
captions	a-4e8f-7
captions $	e3
card	a-6b7c-4d1e-3f-8
card ?	b1
card and	d1
care	f3
case	b1f2
case that	f1
case we	b1
cat	f1
cat just	f2
cctv	d3e-1
cell*	a1
cent*	e2f-1
ceo	c1
chal*	d2
chan*	a1c2d-1e1f-4
change	a-2d-1e4
changed	c4
changed $	c1
changes	a4f-1
channel	d1
chap*	c2
char*	a-1b13c-2d-2e-4f-5
charge	b6
charged	b7
charged me	b1
chat	a1b-2e-4f3
chat $	e-3f2
chea*	b6c-3e1f-4
cheap	e3
cheaper	b2
cheaper if	b1
cheapest	b4
cheapest plan	b1
chec*	a-6b2c2e-4
check	a-4b2c1e-2
check $	b1
check it	f1
check the	c1
check with	f2
checked	f1
checked it	f1
cheers	e-2f3
chil*	f1
chill	f2
choi*	d1e-1
choir	d1e-1
chuc*	a2d2f-1
chuck	a3
chucking	d2
cine*	e2
cinematic	e2
circle	e2
circle the	e1
clea*	c-1e2
clear	e1
cleared	f1
cleared it	f1
clic*	e2
clie*	a1b-1
client	a2e-1
clip	a5b-2c-2f-2
clip $	a1
clip 0	e4
clip again	a2
clip in	f1
clip of	e2
clip*	a-1b-2c1d5f-4
clips	a-1b-2c1d5f-4
clos*	b-1c1e1f-5
close	c1e3f-1
close up	e1
club	b3
clut*	e2
code	a-1b5c-1f-1
code*	d2
codec will	f1
cold	f3
colo*	a-1e6
colours	e1
come	d-5f1
come back	f2
come first	e1
come*	e-2f1
comes	d1e-1
comes the	d2e-1
comi*	b-1c2d1f-2
comic	e1
coming	c3d2e-1
coming along	c3
comm*	a-1f2
comp*	a3d-2f2
company	b1
completed	a8
conf*	d-2
confetti	d-2e3
confirm	e-3
cont*	f-2
cook*	c4f-2
cooked	c1
cooked yet	c1
cool	f1
copy	a5b-2c-3d-4e-4f2
copy of	a5e-3
corn*	e5
corner	e5
correct	e2
corrupted	a4
cost	b14c-8d-1e-5f-7
cost ?	b2
cost extra	b1
cost me	b5
cost of	b2e-1
cost*	b8c-3f-3
costs	b6c-2
coul*	a2c-2d-1e4f-4
could	a2c-1d-1e4f-3
could i	a5e-3
could the	e2
coun*	e1
cove*	e3
crea*	e4
create	e3
create a	e3
cred*	a-7b12c-10d-9e-1f-9
credit	b7c-2
credits	a-4b7c-4d-5f-6
credits $	f-2
creds	b3
crie*	f2
cried	f2
cried $	f1
crop	a-4e6
cta	e1
curr*	b-1c8e-3f-3
current	c6e-5
current cut	c1e-2
currently	c2
cust*	c1
cut	b-4d-4e7f-12
cut it	e2
cut the	a-2e4
cuts	e7f-2
cuts $	e1
d	c-1
d log	e1
dad	f1
dae	a1e-1
dama*	b4c-1
damage	b4c-1
dark	e3
dark*	e3f-2
darker	e3f-2
data	c-3f1
date	a-1b5c-1d-2e1
date $	b1
date to	e1
dav	d3
davi*	c1
davido	c1
day	c-3e-3f7
day $	f4
days	f1
de	e1
dead	e1
dead*	a1
dear	f1
debi*	b4
debited	b4
debited me	b2
deci*	e-1f1
decided	a1
decl*	b2
declined	b2
dele*	a4d-2
deleted	a5
deli*	a6b-3
deliver	a4d-2f-1
deliver $	a5f-3
deliverable	a3
delivered	a2
dey	e-4
did	b2c7d-4e-9f-2
did all	c1
did i	c-1
did it	c3
did my	c5
did not	a1
did that	b2
did the	b1c1d-2e-4
did you	b-1c2
didn't	f1
didn*	a-1b1
didnt	a-1b1
diff*	c-1e2
difference	e-2f1
difference between	e-1f1
different	e4f-2
different song	e2
dinn*	f2
dinnae	f1
disc*	b5f-2
discount	b6
dl	a4
do	a-1b1c-1d2e-1
do $	b-2c1
do ?	b-1f1
do a	e2
do anything	b-1f1
do i	b2c-1d3e-9f-1
do my	e-1f1
do not	a-3b-2c2d-5f4
do one	e2
do please	a1
do the	b1c-1e2
do we	c4
do you	a-1b2c-5e-2
does	a-8c1d3e-11f2
does exporting	f2
does it	c1d2e-5f-1
does not	d1
does the	b-1c2d-2f1
dog $	e-1f1
doin*	b-1
doing	b-1
doing me	e2
doll*	b3
don	a1f-3
don't	a-5c-1d-4e-1f7
don't export	a-2c2f-1
don't have	a1
don't make	f3
don't need	a-5f4
don't put	f2
don't send	f5
don't show	e3
don't touch	a3f-1
don't want	f2
don't you	f1
done	b-3c7d-3f-6
done $	c1
done ?	c5f-1
done yet	c1
dont	a-7e-1f8
dont give	f1
dont render	a-1f2
dont see	c1
dont send	a-1f4
dont use	e1
donw*	a1
donwload	a1
down	d-1e3f-3
down for	b2e-1
down*	a4b-3c-4d-4e-3f3
download	a7b-5c-4d-3e-1
download $	a3f-3
download ?	c-1f3
download please	a1
download this	a2f-1
downloaded	a-5f6
downloaded it	a-2f1
downloaded the	f2
dr	d-1
draf*	c3e-2
draft	c3e-2
drag*	e2
drive	d1
dron*	d2
drone	d2
drop	a1b-4c-2e2f-2
drop it	d-2
drop the	f-3
drop*	d4
dropbox	d4
drum*	e2
drums	e1
dub	e2
dub it	e2
dura*	c5
duration	c5
dvd	d1
e	b-1c1d1
e don	f-1
each	b1c-1f-3
each time	b2
earl*	a1e-1f1
earliest	a1
east*	b1
easter	b1
eat	d1
edit	a2c3d-2f-2
edit $	c1
effe*	e5f-1
effects	e3
eggs	e-1f2
eh	a2c-2
eh $	f1
else	d-1f1
end	b-1d-4e5
end ?	f4
end of	f1
end up	c2
end when	b1
endi*	e4
ending	e4
ends	e3f-1
ener*	e4
energy	e4
engl*	e2
english	e2
enou*	f-1
enough	f-1
enti*	e1
entire	e1
erro*	d5e-2
error	d5e-2
es	e1
eta	b-2c7f-3
eta $	c1
eta ?	c2
euro	b1
even	f2
even*	f3
evening	f1
ever*	b-2c1e2f-1
every	a-3d2
every time	d2
everything	c4d-2f-2
excl*	d1
exclamation	d1
exclamation mark	d1
excu*	f1
excuse	f1
exhi*	a1
exhibition	a1
exhibition opens	a1
expe*	b5c-1e-3
expense	f1
expensive	b5e-2
expi*	a2b1
expired	a2
expl*	b1e2f-3
explain	b6e-2
explosion	e1
expo*	a4b-9c-4d-16e-4f4
export	a5b-9c-3d-9e-2
export !	a2
export $	a5c1f-5
export again	f-2
export as	a1
export button	e2
export failed	a-1f2
export for	a4f-2
export is	f4
export it	a1c-3
export kar	a1
export on	a-3f2
export once	a-2f2
export the	a4
export to	a1
export without	f1
export yet	c1e1f-3
export 一	a1
export 给	e1
exported	b-2c1e-5f3
exporting	c-7e-1f4
exporting $	f1
exports	f2
expr*	a1b2f-1
exprot	a2
extr*	b5
extra	b6
f	e2
face	e7
face*	c-3e5
faces	e4f-2
fact*	b1
facture	b1
fade	e3
fail	d1
fail*	a-4b2d6e-5
failed	a-3b3d1
failing	d3
fall*	c1f-1
falling	e1
fami*	f2
family	f2
far	c3e-2
far $	c2f-1
fast	b-1e7f-1
fast $	e1
fast*	e2
faster	e2
fee	b5f-1
feel	e3
feel*	e4
fiel*	d1
field	d1
figh*	e1
fight	e1
figu*	f2
file	a7b-9c-5d6e-9f-1
file $	a2c-5d1e-1f-2
file ?	c3
file is	d4
file now	a1
file or	f2
file please	d2
file size	d3
file too	d2
file types	d1
file*	b-1d11e-3f-1
files	b-1d11e-3f-1
film	a6b-1c1e-2f-2
film $	f-1
filt*	e3
filter	e3
filter $	e1
fina*	a7b-4c-4d-5e-3f1
final	a5b-8c-3d-7e-2f1
final cut	a4
final render	a2
final video	a3
finalise	a1
find	e2
find the	e1
fine	e-1f2
fing*	f1
fingers	f1
fini*	a3b-1c5d-5e-1f-3
finish	c2f-2
finish ?	c4
finished	a4b-3c3d-2e-3f-1
finished ?	c3f-1
finished rendering	c1
finished video	f1
fire	a3
firs*	a-4b-2c-3e1f2
first	a-4b-2c-3e1f2
first $	a-4d1e1
first ?	d1
first half	e1
first one	d1e-1
first time	e-2f3
fish*	d2
five	a3b-1
fix	a-4d-3e9f-3
fix that	d-1e2
fix the	e5
fixe*	b1
fixed	b1
flas*	e2
flat	f1
flic*	a2
flick	a2
flick it	a1
flip	e3
flip the	e1
flv	d4f-1
follow	c1
font	c-1e7f-3
foot*	a-2b-4d5f-2
footage	b-3d6f-2
footage $	f1
for	b5c-4d-3f1
for a	b3
for ages	c2
for export	a3f-2
for it	b1
for me	a3b-2c2e-1f-2
for my	e5
for now	a-3f5
for one	b1
for our	e1
for reels	e1
for the	b3e-2
for tiktok	e1
for what	b1
for you	d5f-2
forget	f1
forgot	c1
form*	b-5c-6d6e-1f1
format	c-3e-1f4
format $	d1f-1
format do	f1
format will	f1
formats	d6f-1
formats ?	d2f-1
formats are	d1
fort*	b1
forty	b1
forward	a1
fps	f1
fr	e1
fram*	b-1c1e1
free	b10c-5f-3
free or	b2
free*	e2
freeze	e2
fren*	e2
french	e2
french $	e1
frid*	f4
friday	f4
friday $	f2
friend	e-1
friend $	f1
from	a-1c-4d5f-1
from 0	f-1
from my	d2
from where	b1
ftp	d2
futu*	f3
future	f3
g	d5
g'day	f1
game	a1
gave	d1
gaya	c2
gaya kya	c2
gb	d8
gcas*	b2
gcash	b2
generate	a1
get	a7c-2d-1f-3
get it	b-1f-1
get rid	e5
get that	a1
get the	a2
get this	a5f-2
gett*	d1
getting	d1
getting on	c1
gies	a3
gies the	a3
gift	b3f-1
gigs	d1
gimm*	a6c-1
gimme	a6c-1
gimme the	a2
give	a5b-1c-1d-1
give $	a4
give it	c-3
give me	a3c1d-8f-6
give you	a-1d4
go	c1d1f-2
go $	d1e-2f-2
go ahead	a2
go back	e3
go give	a2
go render	a3f-1
go through	c1
goal	e4
god	f1
goes live	a1
goin*	c4d-2
going	c4d-2
going $	c1
going live	a1
going on	c4
gold	e3
gold*	e1
golden	e1
gone	b1e-1f-2
gonn*	a-3d3e-1
gonna	a-3d3e-1
gonna send	a-1d4
good	a5b-4c-2d-1e-3f2
good ?	f1
goog*	d2
google	d2
google drive	d2
gopr*	d5
gopro	d4
got	b1c1e-3
got 0	d1
got a	c2f-4
got it	c-1f3
got left	b5c-2
got my	c3d-1
got so	c2
got the	f2
grade	e1
gran*	a4c-1d-3
grandma	e2
gree*	e1f1
green	e2
gst	b2
guid*	f1
guide	f1
guit*	e2
guitar	e2
guy	c-2e1f1
guy $	c-1f2
guys	b2
h	f2
h 0	f1
had	c-1e-3f3
haha	b-1c-2e-1f7
haha $	f3
hai $	f1
half	d2e2f-3
half $	e1
hand	a4c-5
hand it	a4
hand*	a2b-1f-1
hands	a2f-1
hang	e-1f3
happ*	b-2c2e-4f1
happen	f1
happened	c1
happening	c7f-1
happening $	c3
happening with	c1
happens	c-2
happy	a3d-1f1
happy with	a2
harb*	a1
harbour	a1
has	a-2c2d-1e-3f3
has not	e-1f4
has the	c1
hasn't	e-2f6
hasn't cleared	f2
hata*	e1
hatao	e1
hate the	e2
have	a4c3d-3e-2f-2
have a	c2e-3
have already	f2
have it	a10c-1e-1f-6
have my	a1
have the	a3b-1c-1e1
have you	a-2c7e-1
hd	f-2
he	b-5e2f-1
he has	f1
head*	e3
heal*	e-1f2
heap*	e1
heaps	e1
heaps of	e1
hear	e3
hear*	d-2f1
hearing	e-1
heav*	e1
heavy	e1
heic	d5
hell*	e-1f4
hello	e-1f4
hello i	f3
help	f3
her	e-1f1
here	a1b-3c-5d5e-5
here $	a4d-2e-1
here ?	f1
here comes	d2e-1
here is	d-1e2
here*	d3e-1
heres	d1
hevc	d4
hey	e-1f1
hi	e-3f3
hide	e3
high*	a1e1f-2
him	e1f-1
his	d3
hit	a1e1f-2
hit me	a1
hmm	f2
ho	c2
ho gaya	c2
hold	a-7b-3c2e-3f4
hold export	c1f-1
hold on	d2
hold the	f4
hold up	c4f-1
hold ya	f1
hole	c1
holi*	f1
holiday	f1
hook	e6
hors*	f1
horses	f2
hour	a3d-1e-2
hour $	f1
hour*	c1d1f-1
hours	c1d1f-1
hours long	d2
hous*	d1e-1
house	d1e-1
house $	d1
how	a-6b2c6e-6f-2
how about	e2
how can	a-2c-1d1f3
how come	b3
how do	d3
how does	f1
how i	d2
how is	c4
how it	c3
how long	a-1b-1c6d-5
how many	b1c3e-5
how much	a-1b6d-2e-7f-4
how the	c3
how to	a-1d2
hows	c8e-1f-2
hows it	c2
husb*	d1
husband	d1
i	b3c-2d3e-5
i add	d3
i already	a-2f2
i bought	b5
i buy	b2
i can	a2d1e-2f-4
i do	e1
i don't	b2
i download	b-1f4
i drop	d2
i export	a-2f3
i get	a2b-1f1
i give	a-4d2
i got	c-2
i hate	e4f-1
i have	a4b-1c-3d3e-5
i in	c1
i just	f1
i love	f1
i must	a2
i need	a3c1d-4f-2
i only	b3
i owe	b2
i paid	b4
i pay	b4
i press	d1
i pushed	d1
i put	d3
i require	a3
i save	a1
i say	d-3e3
i see	a-1b1c5e-4f-2
i send	a-7d13e-3f-1
i sent	c1
i shall	f1
i share	f2
i should	e-1
i start	d1
i still	b3c-2
i switch	b1
i take	a1d-1
i think	c-1f-1
i upload	d2
i use	a-1
i want	a3d-2e2f-5
i was	f2
i would	a2d-1
i'd	a2e-1f1
i'd like	a1
i'd love	e1
i'll	c-1d3e-6f3
i'll send	d4e-2
i'll take	a4
i'll tell	f2
i'm	a2c-1e-7f4
i'm not	f2
i've	a-1b2e-4
id	e3
if	b4d-3e-1f1
if i	b4c-1e-2
if it	a2f-2
if the	a-1f1
igno*	f3
ignore	f3
ignore that	f3
ill	a1e-1
im	f2
im so	f1
imag*	e3
imme*	a1
immediately	a1
impo*	d3e-2
import	d3e-2
in	a1b-3c2d-1e2f-1
in $	a-2c2
in 0	a2f-1
in a	c1d3
in case	b1
in euro	b1
in french	e2
in half	e1
in hand	a4d-1
in here	d4
in it	c7f-4
in law	e1
in my	a6e-3
in on	e2
in one	b-1
in prores	f1
in the	c2f-2
in there	c9e-1
in this	c4e-1f-2
in vertical	e1
in what	f1
inbo*	a2
inbox	a2
inco*	d2
incoming	d2
info*	a-1c4e-1
inform	a-1c3
inform me	c2
inge*	d5
ingest	d5
inse*	b-2e3
insert	b-2e3
insi*	c4f-1
inside	c4f-1
inside the	c2
inst*	b-1e2f-2
insta	d2
instagram	a1
instagram $	a2
instead	e3
insu*	b3
insufficient	b2
inte*	d4e-1f-4
internet	d1
interview	d1
interview with	e-1
into	e3
into a	d-2e5
intr*	e2
intro	a-1e3
invo*	b7e-3
invoice	b7e-3
ipad	d1
ipho*	d2
iphone	d2
is	a-1b1c2e-1
is 0	d4
is better	f3
is for	e-2
is going	c1
is good	a2
is how	b1
is in	c2
is it	a-5b2c2d-1e-5
is like	d3
is my	a1d-5e-1
is not	c-1
is perfect	a2
is possible	b1
is still	f1
is that	e-3
is the	a-2c3d1e-2
is there	b3c-4d1f-2
is this	e-1f2
is too	e2
is waiting	a3
is wrong	e1f-1
isn't	e-2f4
issu*	a2e-1
issue	a2e-1
it	a3b-5c1d-2e1
it !	a4
it $	a4b-2d-2e1f-2
it ?	a-1c-2f4
it a	b1c-1e2
it again	f1
it at	c2
it be	c1f-2
it before	f2
it brighter	e1
it cheaper	b1
it costs	b2
it done	c3
it finished	c1
it first	d1
it for	e3
it go	c-2
it good	c-2f1
it here	a5f-1
it in	a-1e3
it is	a-1f1
it needs	e1
it normal	d2
it now	f1
it ok	d1
it on	a5c-3e-1
it out	a1e-1
it over	a7d-1f-3
it passes	d2
it possible	e2
it right	f1
it said	d2
it says	b1
it send	a3
it show	c2
it so	f2
it the	f2
it through	a2
it time	f1
it to	a5e-1f-1
it tomorrow	f1
it too	e1
it under	c1
it up	c-1e5f-2
it vertical	e1
it will	c4f-2
it wont	d3
it working	c1
it yet	e-1f5
item*	b2
its	c-1d1e1f-1
its chucking	d2
itse*	a2
itself	a2
janu*	b2
january	b2
joke	f1
joke $	f1
jump	e2
jump cuts	e1
june	e1
june and	e1
just	a1d3e-2
just a	d1
just give	a2
just send	a5
just take	d1
just the	a1f-1
just walked	f2
k	c-1f5
k 0	d3
k ?	f2
k version	a2
k 吗	f1
ka	a-1
kais*	d3
kaise	d3
kaise bheju	d3
kara*	b1
kare*	f1
ke	b2
keep	a-2b-3d-3e1f1
keep it	f4
keep only	e2
keep the	e1
keep*	d2
keeps	d2
kept	c1
keyb*	f1
kia	f2
kia ora	f2
kids	f1
kill	e4f-1
kill the	e2
kill*	e2
kind	f2
kind of	f2
kind*	a2b1f-5
kindly	a3b2d-1f-3
kitc*	e5f-1
kitchen	e5f-1
kitn*	b3e-2
kitna	b3e-1
km	f1
know	a-1b1
know how	b-1c2
know the	b4
ko	e2
kya	c2d1
lah	a4f-3
land	c1
land*	f1
lang	c3
lapt*	a3
laptop	a3
laptop $	a2
larg*	d4
large	d4
last	a-7b3
last night	c-1f4
last*	c2
lasts	c2
late	e2
late*	a-4c1e-2f2
later	a-4f4
later $	f3
latest	c2f-1
law	e3
lawy*	f3
lawyer	f3
leaving	a1
left	a-4b5d-7e1f-9
left $	c1f-1
left in	b4
left on	b1
lega*	f1
legal	f1
legal line	e1
leh	d2
lemm*	a2e-4
lemme	a2e-4
lemme get	a3
leng*	c7e-1f-2
length	c7e-1f-2
less	e8f-2
let	a-1b-4d2e-1f3
let get	a1f-1
let have	a2
let me	a-1d4e-1
let you	f1
lets	a3
lett*	e5f-1
letters	e2
letters $	e1
lgtm	a2f-1
life*	f2
ligh*	d1
like	d-4e4f-6
like in	d2
like it	f3
like to	b1c3e-4f-3
limi*	d5
limit	d5
limit $	d1
lind*	d-1f3
line	a-1e4
link	a5b-8c-8d7e-9f-8
link ?	a2
link can	d1
link dead	a1
link expired	a2
link*	d3f-1
links	d3f-2
list	c7e-4
litt*	e2f-2
little	e2f-2
live	a5
loads	d2
lock	a3e-5f1
lock it	e-1f1
lock*	a2f-1
locked	a2
lofi	e3f-3
lofi $	e3f-3
log	d3
logo	a-6b-2e6f-2
logo $	e3
lol	a-1f4
long	a-1b-4c6d-1
long $	c3
long does	f2
long is	c3
long*	b-4c1e3
longer	b-4c1e3
longer $	f-2
look	a-4b-4c2d-3e2
look $	e1
look at	a-2c4e-3f1
look*	c3
looked	f3
lookin	c2
looking	c3
looking $	c3f-1
looks	e3f-2
loop	e2f-1
loop it	e1
lose	e4f-2
lost	a4
loud	e2
loud i	e1
loud*	e4
louder	e3
love	a2d-1
love you	f1
love*	f2
lowe*	d-2e4
lower	d-2e4
lower third	d-1e3
lunc*	c1
lunch	c1
made it	c2
make	a-3c-3d-2e10f-1
make a	e3
make final	e-1f1
make it	e1
make the	a-2f1
man	e1f-1
manager	f2
mand*	e1
mani*	f1
manila	f1
manila $	f1
many	a-1c2d-1e-2
many minutes	b-3c6
many people	f1
many seconds	c2
many videos	b1
mast*	a5b-1e-1f-2
master	a5e-1f-2
matc*	c-1e4
match	c-1e3
match the	e2
mate	c-2e-6f2
mate $	a1
mate*	d2
material	d3
max	a-1d5
max file	d1
may	a2c2
may i	a2
mayb*	c-1e3
maybe	c-1e3
maybe $	e-1f3
mb	d3
me	a3b3c1e-5f-2
me $	b4c-3f-2
me a	c2
me all	c1
me already	a1
me an	c2
me and	b1
me another	a3
me anything	b4
me back	e-1
me crying	e1
me download	a2
me have	a2
me how	f2
me know	c1
me my	a3
me out	d1
me send	a-2d4
me that	a2
me the	a2b-6d-4
me think	f1
me this	f1
me through	c3
me twice	b2
me up	e-1f2
me video	a1
me which	c2
me with	a2
mean*	b-3e-1f4
means	b-1d1f2
meant	f3
meant for	f1
memo	d1
memo*	a2d1
memory	d2
memory card	d2
midd*	e4
middle	e4
migh*	e-2f1
might	e-3f1
might change	f1
mill*	f2
min	c3f-3
mine	c-1d1
mins	c3
minu*	b1c4d-1f-6
minute	a-1b1c2f-1
minute $	d1
minute of	b1
minutes	c4e-1f-1
minutes that	c2
miss*	f1
missing	a-1
mkv	d5f-1
mo	e2
modu*	c1
module	c1
mome*	a-2
moment	c1e-1f1
moments	e3
moments of	e1
mond*	f4
monday	f4
mone*	b9
money	b9
money back	b5
moni*	f1
monitor	f1
mont*	b7e-4
montage	c1
month	b5e-2
monthly	b3
moon	e3
more	a2c-3e4f-8
more $	b3
more changes	a2
more time	a4
morn*	a-1e-2f4
morning	a-1e-2f4
most	f1
moth*	e2
mother	e2
moti*	e1
motion	e1
mov	b-5c-2d4e-3f2
mov ?	f1
mov 档	d2
move	e2
movi*	a1b-1
movie	a2
mp	a5b-7c-5d-1e-1
mp 0	a5b-7c-5e-2
mrbe*	e3
mrbeast	e3
mts	d2
much	a-6b4d-8
much ah	b1
much for	b3
much is	b1
much longer	b-2c3
much of	c1
much time	b-4c6
mull	d1
mum	f5
mum can	f2
mumm*	e1
mummy	e1
musi*	a-4b-1e6f-4
music	a-4b-1e6f-4
music $	d-2e2
must	a-1c-1e1
must go	e1
must show	a1
mute	e6
mxf	d4
my	b1e-2
my balance	b5
my brother	f1
my card	b1
my cat	f2
my clip	a1
my clips	d1
my credits	b4
my data	f1
my download	a1
my edit	a2
my face	e5
my file	c2d2e-1f-2
my footage	c2
my friend	f2
my go	a-2f1
my hands	a2f-1
my husband	f1
my laptop	a1
my logo	e2
my money	b2
my mother	e1
my name	e1
my phone	a4
my point	b1
my points	b3
my shift	c1
my sister	f1
my telegram	a1
my tiktok	d1
my upload	c1d-2f1
my usage	b2
my video	b-7c4f-10
my voice	e2
myse*	d-1
myself	d-1
myself $	d-1
n	e2
na po	c1
nah	f1
nah $	b2
nah hold	f2
nair*	b3
nama*	f1
namaste	f1
name	a-4b-3c-2e9
name*	e1
names	e1
narr*	d-1e5
narration	e3
natu*	e1
navy	e1
near	e1
near*	c1
nearly	c1
need	a4b-1d-2
need a	e5
need that	a4
need the	a4d-3
need to	a-4c1f1
need*	c-2d-1
needs	b1c-1d-1e1
needs a	b1
needs more	e3
needs the	a2
netw*	d4
network	d4
network is	d1
never got	a3
never mind	f3
new	a-1c-1e4
new one	a5
new video	d1
new vo	e1
news	c1
news*	a1e-2
newsroom	a1
newsroom needs	a2
next	a-2e-1f6
next week	a-2c1f2
nice	f1
nice $	f1
nigh*	c-2f3
night	c-2f3
night $	c-1f2
no	a-4b-2d-1e2f3
no ?	c3
no dey	c1
no export	a-1f3
no i	f3
no more	a4e-1
no music	e4
no need	a-1f1
nobo*	c-1e1
nobody	c-1e1
nobody wants	e1
nois*	e4
noise	e4
norm*	b-3c2
normal	d3
normal ?	d2
normally	c3d-1
normally take	c1
not	a-5f3
not $	c3
not 0	e2
not ?	f-3
not before	f2
not done	f1
not export	a-1f5
not like	e1
not make	e-2f3
not need	b1
not now	f3
not ready	a-2f1
not send	a-1c3
not so	e1
not this	e2f-1
note*	f2
noted	f2
noth*	c1d1e-2
nothing	c1e-1
now	a6b-3c1e-8
now $	b-3c2e-3
now i	a1c2d-2
now if	a2
now it	e1
numb*	b1
number	b1
number $	f2
number needs	b2
nvm	f1
o'clock	a2
obs	d6f-1
octo*	b1
october	b1
october $	b1
of	a-4c1d1e1f-1
of 0	b1c-1e-1
of credits	b1
of me	e7f-2
of my	a-2d3f-1
of one	c1
of the	a1b-1c1f-4
off	b-1c-3d1e1
off $	e3
off my	d3
off the	e1f-2
office	f-2
oh	b1d-1f2
ok	a2b-6c-1d2e-5
ok $	a-1d2
ok ?	d3f-1
ok 啦	f1
okay	a1f2
okay so	f1
old	b-6c-1d2e3
omg	c-1f1
on	a-1b2c1e-1
on $	d2
on a	d5f-3
on here	b4
on it	a-7c3e4
on my	a2c1f-1
on screen	e4
on the	b1f-1
on this	b4c-1
on with	c2
once	c-5f5
once $	b1
once more	a7e-1
once the	a-1
one	a4c-1d1e-1f-1
one $	d-1
one by	d1
one i	a1
one is	d1
one moment	f1
one more	a4
one the	a1
one video	a-1b3c-3
ones	b5
only	a-3b2c-2d2e-1f1
only 0	d2
only when	b1
onto	a1
oops	f2
oot	f1
open $	f1
open*	a1b-1f-3
opening $	c1e-2
opens	a1
or	a-8b2c5e-9
or a	f2
or do	d1
or is	b1d-1e-2
or just	c2
or must	d2
or nah	b2
or need	d2
or no	c4
or not	c3f-7
or only	b3c-2d-1f1
or per	b1
or something	c2
or whatever	a1
or you	c2
ora	f2
oran*	e3
orange	e3
orde*	c5
order	c5
orga*	e1
othe*	c-1d1
other	c-1d1
our	b1c-3e1f-1
our side	a2
out	c-4d-2e2f1
out $	d-1e4f-4
out as	f3
out black	b2
out for	a2
outp*	a4c-2d-1f2
output	a4c-1
output it	a1
over	a7b-1c-2e-1f-1
over $	a2
over to	a2
over*	a-1d-2e1
overlay	c-2e4
overnight	b1e-1
owe	b2
owne*	f1
owner	f2
p	e1f-1
pack	b2
pack*	b1e-3
package	b1e-3
paddling	e1
page	a1
paid	b6
paid 0	b1
pape*	d3e-2
paper	f1
paperclip	d5
paperclip and	d1
pari*	b1
parish	b1
part	a-4b-4c4e4f-6
part $	f-1
part where	e1
pass	a4
pass me	a2
pass*	d3
passes	d2
passes ?	d2
past	c2
past*	d4
paste	d4
pati*	a-1c1f2
patient	e-1f2
patt*	f1
pay	b10c-5d-5
pay before	b1
pay by	f1
pay with	b2
payi*	b2
paying	b2
paym*	b6e-1
payment	b5e-1
payp*	b3
paypal	b3
peop*	c-1e2f1
people	c-1e2f1
per	b8c-5f-1
per minute	b4c-1
per video	b2
perc*	c3f-3
percent	d1
percentage	c3f-1
perf*	a2
perfect	a2
perfect !	a1
perh*	e1
perhaps	e1
perm*	d2
permission	d1
pers*	f6
person	f6
phon*	a3b-2c-1d2e-1
phone	a4b-3c-1d1e-3
phone $	f3
phone how	d1
phone says	d1
phot*	a-6b-8d3e3f-2
photo	a-1d-4e4
photo of	d-1
photos	a-3b-2d6f-6
photos $	d1
pian*	e1
piano	e1
pic	d-1e1
pick	a-1d1
pick*	e1
picked	e2
pics	d3
pict*	b-5d4e2f-5
picture	e2
picture of	e2
pictures	b-1d5f-1
pitc*	f1
plan	b10c-5e-2f-3
plan $	b2
plat*	d-1e3
plates	e1
plea*	a4d-3e-1f-1
please	a4d-2e-1f-1
please $	a1b2f-4
please do	f2
please don't	a-2f5
please explain	b1
please export	a2f-2
please no	e3
please take	f2
please tell	c1
pls	a5b1d-4f-6
pls $	a1f-6
pls dont	a-1f2
pls export	a1f-1
plus	d1
plz	a5f-5
plz $	a1f-2
pm	c3
png	d2
po	b2c2e-5
po number	b2
podc*	c1
podcast	c1
poin*	b8c-3f-5
points	b8c-4f-1
poss*	c-2e2
possible	c-2e2
possible to	e2
post	a7e-1f-1
post $	a1
post to	a1
post*	f3
pour*	a-1e1
pref*	e2
prefer	e2
pres*	a-3c3
present	c1
presently	c1
press	d1
prev*	a3c1d-3
preview	a2c2
preview $	c1
pric*	a-3b10c-8d-4f-4
price	b5c-4f-1
price $	b2
price difference	b1
pricing	b6
pricing ?	b1
pro	b2
proc*	c4f-4
processing	c6
prof*	b1
prog*	b-2c6d-3
progress	c6d-1f-3
progress $	e1
progress ?	c1
projector	a1
prom*	b1d-1
promo	b1d-1e1
promo code	b3
pror*	b-1d2f1
prores	b-1d2f1
prores or	f2
prov*	a3
provide	a4
prox*	d2
proxies	d2
publ*	a2
publish	a2
pull	e-1f-1
pull the	e-1
punc*	e2
purc*	b4
purchased	b2
push*	d1
pushed	d1
pushed the	d1
put	c-4e5f-4
put on	a2
put the	e2f-1
put this	d-2e2
qual*	c-3d2
quality	d2
quality $	a3
quality ?	f1
quid	b4
quie*	e4f-2
quieter	e2f-1
quot*	a-3b1c-3d3e3f-6
quoted	a-2b-1c-4d4e3f-4
quoted $	e3
quoted ?	f1
quoted every	d3e-1
quoted in	b1
quoted what	d1
rate	b5
rath*	e1
rather	e1
rati*	c1
ratio	c1
raw	d5
raw $	d1
read	e2f-2
read*	a2b-4c3d-1f-1
reading	e1
ready	a3b-1c3e-6f-1
ready $	c2
ready ?	c5
ready to	f1
real	d-1f2
real person	f1
real*	e1
rece*	b3c2e-4f-1
receipt	b6d-2e-1
receipt for	b2
receive	a2f-1
receive the	a2
received	c3
received $	c3
rech*	b3
recharge	b3
reck*	f-2
reckon	f-1
reco*	a-1b-2c-3d6
recommend	f1
recordings	d1
red	e6f-4
reel	b1f-3
reel for	e2
reel*	e1
reels	e1
reels $	e1
refe*	b1
refl*	b3
refu*	a-2b9c-2e-2f-5
refund	b8e-1
refunded	b2
regr*	e-1f1
reim*	b4
reje*	d2
rejected	d2
rele*	a2e-4f3
release	a2e-4f2
release the	a2
rema*	b2e-2
remaining	b4
remi*	c1
remind	c1
remind me	c1
remo*	a-1e9f-3
remove	a-2e9
remove the	e5
rend*	a3b-1d-7e-2
render	a3f-1
render $	a3e-3f-1
render it	a2e-1
render please	a2
render this	a2
rendering	e-2f2
rendering $	a1
rendering ?	c2
rene*	b6
renew	b5
reor*	e1
reorder	e1
repl*	d-3e4
replace	e5
replace the	e2
requ*	b1e-2
require	a2
rese*	a8d-1
resend	a8d-1f-3
resend ?	a2
resend the	a4
resolution is	c1
rest	d1
resu*	e-2
reve*	e2
revi*	b1
rid	e5
rid of	e3
righ*	a2b-3d-3
right	b-2d-3e1
right now	c3
right to	e1
righto	a1
rn	a2e-2
rn $	c1f-2
robo*	f1
robot	f1
robot $	f1
roll	a1b-2f-2
roll $	a2
roll*	f1
rolling	f1
room	f1
roug*	c2e-1
rough	f1
roughly	c2
roun*	f1
round	f1
round is	f1
round the	e2
run	b5d-1
run me	b1
run out	b4
run the	f-1
runn*	c2
running	c2
running time	c1
runs	c1
runt*	c6f-1
runtime	c6f-1
s	b-1d3e3f-4
s 0	d1
safe	c-1f3
said	e-1
sala*	f2
salamat	f1
salamat po	f1
same	a1b3c-3d-1f-1
same $	b3
sana	f1
sana $	f1
sata*	c1
satay	c1
sati*	b1
satisfied	b1
satu*	f2
saturday	e-1f3
save	a9b-3d-5f-4
save it	a4
save*	f4
saved	f4
saved the	a-2f2
savi*	a2
saving	a2
saw	b1
say	a-1e1
say so	f1
sayi*	d1e1
saying	d1e1
says	b1d2e-2
says 0	b1
says file	d3
says insufficient	b2
says it	d1
scan*	d2
scen*	a-3b-1c4e1f-1
scene	a-1c1e3f-2
scene $	c1
scenes	c2
scho*	b2
school	b1
scor*	e4
score	e1
scre*	b-4e4
screen	a-1b-3e2
screen me	e2
sd	d4
sd card	d3
sec	f-1
sec $	d1
seco*	b-4c3e3f-8
second	f-3
second time	a1
seconds	c1e4
secr*	a2
secretary	a2
secs	e2
secs $	d1
see	c4d-3
see $	f2
see how	c3
see it	c2e-2
see my	f-1
see the	d-1
seen	f3
seen it	f3
sell	e2
sell*	e1
send	a6b-6c-8d6e-3f-4
send $	a2f-2
send again	a1
send from	d2
send it	c-3e-1f2
send me	c-2d-5e1
send the	d2e-1f-2
send u	d1
send us	a1
send you	d6
send 不	d2
send 紧	a-1d2
send*	a-2c-3d7e-1
sending	c-3d7e-6
sending $	d1
sending the	d1e-2
sends the	e1
sent	b-5c-1d5e-4f1
sent the	d1
serv*	a1e-1
set	b4f-1
set me	b1
sett*	f2
settings	f2
shak*	a-1e5
shaky	e3
shal*	d1f2
shall	d1f2
shar*	c-4d1e1f-2
share	a1b1e-2
share the	a1
she	e2f-1
ship	a6f-1
ship it	a5f-1
shoo*	a1c-1
shoot	a1c-1
shop	e3
shop*	b1
shops	b1
shor*	a-3d-1e8f-7
shorten	e5
shorter	e4f-1
shorter $	e1
shot	a-3b-4d-1e7
shot $	e1
shot 0	e2
shot*	d2
shots	d2
shou*	b-2c-2e5
should	b-2c-2e5
should be	e1
should come	e3f-1
should the	e-1f2
show	a-2c4d-2f-3
show a	e2
show me	c6e-2
show my	b2
show the	b-3e5
show tracks	c3e-1
show*	c-4d2
shows	d3
side	a3f-1
side*	e1
sign	f2
sign*	e-2f2
signal	d1
signs	f2
sile*	e1
silence	e1
sinc*	c2d1e-2f-2
since	c2d1e-2f-2
sir	a1d-1
sist*	f1
sister	f1
site	d1
situ*	c1
situation	c1
size	c-3d7
size $	d1
size ?	d1
skin	e1
sky	e3
slee*	a-1f1
sleep	a-3f1
sleep on	a-2f2
slid*	d1
slides	d2
slow	b-1e9f-2
slow mo	e2
slow*	e2
slower	e4
slower please	e2
so	c-1d-3f2
so $	f1
so ?	d1
so far	b2c2e-1f-5
so i	a3e-4
so it	e3
so let	f1
so long	c1
so much	e1
so no	f2
so nothing	f1
so tired	f3
some	a-3c-2d2e4f-6
some*	b-2c1d-1e1
something	a-6b-1c2e1
something $	c1d1e-1f-1
something about	e-2f2
something more	e1
son	e-2f3
song	a-3b-3e7f-5
song $	e4f-1
sony	d3
sorr*	b-1e-2f4
sorry	b-1e-2f4
sort	b1
soun*	a-1b-2c-1e2
sound	b-1e1
sound is	e1
sour*	d2
spea*	d-1e4f1
speak	f2
spee*	a-2c1e5f-5
speech	c2
speed	e5f-2
speed $	e1
spel*	e6f-2
spelled	e1
spen*	b5
spent	b4
spic*	e1
spice	e1
spice it	e1
spin*	d2
spit	e-1f2
spit out	e-1f2
spli*	e1
split	e2
spot	a4e-1
squa*	a-4e5
square	a-3e4
square and	a-2e2
st	f1
stab*	d-3e5
stabilise	e3
stabilise the	e3
stag*	c1
stage	c1
stan*	a1b-4c4e-4
stand	c2
stand $	c3
standup	f1
star*	b-1e1f-5
start	e2f-3
start $	a-2c2
start with	c-2e4
starts in	a1
stat*	a-1c7e-1f-6
status	a-3b-2c7d-3f-4
status $	c4d-1
status of	c2
steady	f1
step	c-2e1
step $	c-2e2
stic*	a1
stick	a1
stil*	a-1b1c4d-1e-7
still	a-1b1c4d-1e-7
still rendering	c3f-1
still waiting	c2f-1
still working	c1
stop	c-3e1f2
stop the	a-1e1
stop*	d1
stopped	d1
stor*	b-2f1
story	c1
storyboard	c1
stra*	a-2d2
straight	a-1d3
stuc*	c1d2e-3
stuck	c1d2e-3
stuck at	c1
student	b3
student discount	b3
stuf*	d3
stuff	d3
styl*	e6f-1
style	e6f-1
style $	e2
subs	e3f-1
subs $	e1
subs*	b6
subscription	b7
subt*	a-2e8f-4
subtitles	e7
summ*	c2
sun	d-1e1
sund*	f4
sunday	f2
suns*	e4
sunset	e4
sup	c1e-1f1
supe*	e2
super	e2
supp*	b-3c-6d6e-1
support	c-1d3
supported	d3
supported ?	d2
suppose	f1
supposed	f1
supposed to	f1
swap	a-2e7
swap the	e3
swea*	e2
swee*	a1
sweet	a1
swit*	b1
switch	b1
ta	f2
take	c-2d6e1f-4
take $	c1f-1
take 0	d1
take ?	c-2f2
take it	a2f-4
take mov	d1
take off	e1
take out	e6
take that	d1
take the	a1
take*	b1
taken	b2
taki*	c1
taking	c1
taking so	c1
talk to	b1
talk*	b-1
talking	b-1
talking to	f1
tari*	b2
tariff	b2
teac*	f1
team	b4c-1
telegram	a1
telephone	d1
tell	a-8c2d-1e-1f2
tell me	e-4
tell you	f1
tell*	c-1d1
telling	d1
telling me	d1
telly	a2
ten	a1
test	f1
test $	f1
test*	c2
testimonials	c2
text	b-3c-5e7
text $	e1
than	a-1e2
than*	a1c-1d-2e-7f3
thank	a2b-1d-2f1
thank u	a1
thank you	f1
thanks	c-1f2
that	c-2d1e1f-1
that $	a-5b-1d2e2
that ?	d2f-1
that a	a1
that last	b3
that the	e-3f1
that'll	a4
that'll do	a4
the	b-3d-2e5f-1
the actual	a3
the app	d1
the audio	e2
the back	e2
the background	e1
the ball	e4
the beat	d1
the beginning	e5
the best	c-1e2f2
the biggest	d1
the bit	c2
the boys	f3
the button	d2e-1
the captions	c2
the card	b1
the ceo	c1
the chat	a1
the cheapest	b1
the choir	d1e-1
the church	b2
the client	e-1f3
the clip	a4f-1
the completed	a8
the corner	e3
the cost	b3e-1
the credits	e1
the current	c4e-1
the customer	c1
the damage	b4c-1
the date	e1
the deliverable	a1
the difference	f1
the download	e-2f5
the edit	c2
the end	c-2d-2e7
the ending	e2
the entire	e1
the export	a-6c-1e-3f6
the exported	f3
the facture	b1
the file	a1b-6d-7f3
the film	a3b-2
the final	a1d-1e-2f3
the finished	a7b-1c-8d-3e-1
the first	e2f-1
the font	e4
the footage	d1
the game	a1c-1
the goal	e2
the guy	e1
the highlights	e1
the hold	c2
the hook	e2
the intro	e5
the invoice	f1
the kids	e-1
the kitchen	e2
the last	a-4b1e2
the latest	c2f-1
the length	c3
the link	a3
the logo	e5f-1
the master	a1
the max	d2
the maximum	d1
the middle	e3
the mo	c1
the moment	c2
the montage	c2
the mp	a2
the music	a-2
the old	c1d-4
the one	a3
the opening	c1e-1
the package	a1c1e-1
the paperclip	d5
the parish	b1
the part	e2
the patient	f2
the payment	b1
the photo	d-1
the plate	e1
the podcast	c1
the preview	c1
the price	b1
the progress	c3
the project	c1
the projector	a1
the raw	d1
the render	a-1b-1e-4f3
the rest	d1
the runtime	c5
the scene	e1
the scenes	c1
the sd	d1
the second	c1
the server	a2
the situation	c1
the sky	e2
the song	a-1e4
the start	e3
the status	e1
the storyboard	c1
the subscription	b2
the tariff	b2
the time	f2
the timeline	c3f-3
the title	e3
the unused	b1
the upload	d3
the vid	a3
the video	b-3c1d-2f1
the videos	c-1d1
the weather	f2
the website	b1
the word	a-1
the work	c3
the wrong	e-1
thee*	f1
theek	f1
theek hai	f1
them	d3
then	a-7b-3e7f2
then export	e4
then give	a-2e4
then send	e1
then we	e-2
ther*	a-2c1f-1
there	a-2c2f-1
there $	c2
there ?	b-3c2
there a	b1c-1
there an	d2
there another	d2
there any	b2
there is	e4
they	d1e-1
they all	d1
they are	c1e-1
thin*	b-3d-2f2
thing	b-1c1
think	f1
think about	f3
thir*	d1f-1
third	d1f-1
third time	d3
this	a2c-4e1
this $	c-1d2e-1
this ?	f1
this font	e2
this into	e1
this is	d2
this number	f3
this one	a-1
this pic	d-1e1
this thing	c1e-1
this version	a1c1e-2
thre*	f-1
three	f-4
thro*	e1f-4
through	f-3
throughout	e1
throw	e1
thru	c1
thur*	f1
thursday	f3
thx	a1e-2
thx $	a1
tigh*	e4
tighter	e3f-2
tighter $	e3f-2
tikt*	a1c-1e1
tiktok	a1c-1e1
tiktok $	a2
til i	f2
till	e-3f7
till i	f1
till the	f4
time	b-5c3d1e-3
time $	d3
time comes	f1
time more	c2
time of	c1
time the	c2e-2
time*	a-4c4e-1f-1
timecode	f1
timeline	a-3b-5c6d-1f-2
timeline please	c3
times	c-3
tire*	f2
tired	f2
titl*	e6
title	e5
tmrw	c1
to	c-2e1
to 0	a-5e7f-3
to add	d2
to be	b2c-2d-2f1
to buy	b2
to check	f1
to do	e-1
to export	c-3f4
to get	d1
to go	f-3
to have	a4
to know	b4
to left	e1
to look	c1f1
to make	e1
to me	a7b-3c-3d-7
to my	a1e-4
to pay	b3
to save	a3
to see	c2f-1
to send	a-4d4e-4f1
to sleep	c1
to the	e4
to tiktok	a4d-2
to you	a-4b-2d9e-2
toda*	e-2f1
today	e-2f1
today $	b2
told	b1
tomo*	c-1f5
tomorrow	c-1f5
toni*	e-1f1
tonight	e-1f1
tonight $	a1
too	a-7c-8d1e6f-3
too dark	e1
too expensive	b2e-2
too fast	e2
too loud	e1
top	a-3b7c-3d-1e1f-3
top left	e1
top up	b8c-1e-1
topp*	b2
topped	b2
topped up	b2
tota*	b1c3
total	b1c3
touch	f-1
trac*	a-5b-2c4e1f-3
track	e3
tracks	c3
tracks $	c1
tracks please	c1
trai*	c-1
tran*	a1c-4e4f-7
transfer	e-1
transition	e2
transitions	e1
translate	e2
transmit	a1
trav*	c2
tree	c2
tria*	b5e-1f-2
trial	b6
trie*	d3
tried	d3
trim	a-4e7f-1
trim it	e1
trim the	e1
trt	c3f-3
try	d1
try put	d2
tues*	f2
tuesday	f3
tuesday $	f2
turn	e5
turn this	e1
twel*	b2
twelve	b2
twic*	b3e-1
twice	b3e-1
two	a-4b6c-3d3e-2f-2
two times	b3
ty	f1
ty !	f1
type*	e1
types	d2
u	b-4d3e-3f2
u do	f1
u still	c3
u take	d4f-1
u there	c-3f3
uncl*	c1
uncle	c1
unde*	a-2b-1c1e2
under	a-1c4e1
under 0	c3
under it	e1
underneath	e2
understand $	f1
undo	e5f-3
undo that	e3
unti*	a-3e-1f4
until	a-3e-1f4
until the	f3
unus*	b4
unused	b4
up	a-2b1c1d-1e2f-2
up $	f-1
up 0	b2
up ?	c-1f1
up in	c1
up using	c2
upbe*	e2
upbeat	e2
upda*	a-4b1c5d-3f-3
update	a-3c6d-1f-1
update on	c1
update the	b1
upgr*	b2
upgrade	b2
uplo*	a-3b-7c-1d10e-3f-5
upload	a-1b-6c-1d7f-5
upload $	f1
upload a	d2
upload bar	e2
upload it	a2
upload this	d2
uploader	d3
uploading	d7e-2f-1
upsi*	e1
upside	e1
upside down	e1
url	d11e-4f-4
url $	d8f-2
url 提	d1
us	a3b1c-2d-3
us it	a2
us the	a2
usag*	b4
usage	b4
usage $	b3
usb	d1
use	a-4c-2d-2e6
use the	e2
use this	f3
usin*	c3
using	c3
using for	c2
usua*	f2
usually	f2
ute	a1
v	c2
v 0	c2
vali*	b3
valid	b1
vat	b4
vers*	a1b-1c2d-5f-1
version	a2c2d-2
version $	c1
vert*	a-3e5
vertical	a-3e5
vertical $	e3
very	f4
vhs	e1
vibe	e3f-1
vibe*	a-1e3
vibes	a-1e3
vid	a5b-1d1e-4f-4
vid $	a2e-4
vid in	a1
vide*	a3b-2d2e-2f-2
video	a4b-2c1e-3f-2
video $	d2e-2
video a	e1
video about	e4
video already	f1
video can	a1
video for	e4
video from	d1
video no	c1
video now	a1
video of	a1d2f-1
video please	a3
video ready	c1
video status	c1
video until	f2
videos	a-3c-5d4
videos $	e2f-1
view*	a1
viewing	a2
vo	d-1e3
voic*	e7f-5
voice	e8f-1
voice memo	d1
w	d-1
wait	c1e-7f3
wait*	a3b-1c1e-3
waiting	a2c1e-2
waiting $	a1c1f-1
walk	f1
walk me	c1
walked	f2
walked over	f2
wall*	b5
wallet	b5
wan	b1
wann*	b2e-1
wanna	b2e-1
wanna buy	b1
want	a1b1c-2d-2e1
want a	e1
want it	a2e-1
want that	e3
want the	d-1e1f2
want to	d2e-5f-1
want*	e-1f3
wants	e-1f3
wants a	f1
warm	e3
was	b4c-1d-2e-4f3
was for	f3
was my	c1f-2
wate*	b-3f1
watermark	b-1f2
wats	c2
wats the	c2
wav	c-1d3f-2
way	b-3d5e2f-2
way to	d3
way too	e1
we	a-1b-2c3d-5e-1f3
we $	c1
we are	a3
we changed	c1
we have	f-2
we stand	c1
we will	f2
we won't	f2
we'll	a-2e-2f3
we're	a6f-1
we've got	c1
weat*	f2
weather	f2
wedding film	c2
week	a-5c2e-2f3
well	f1
went	f-1
went from	b2
were	f-1
weti*	f1
wetin	f1
wetin dey	f1
what	a-5b4c4d-1e-6f-1
what about	a1c-1e1
what are	f-1
what becomes	b2
what can	c-2f5
what costs	b1
what did	b2
what file	d1
what format	f3
what happens	b1c-2f1
what i	c-3d-2e2f1
what i've	b1
what if	c-1e3
what in	c6
what is	b1e-3
what left	c1
what means	f1
what my	b1
what song	c1
what stage	c1
what the	a-2b3c1e-5f-4
what there	c1
what we	c2f-2
what we've	c1
what you	c3
what'd	c1
what*	a1c1e-4f-2
whatever	a2
whats	a-5b2c2e-8
whats left	c1
whats my	b3
whats the	e-2f2
whatsapp	a2d4f-1
when	a-5b2d-3e1f1
when are	c-1f2
when can	c2
when i	a-5c2d3f-2
when it	d-1
when the	c-1e4
when will	c1
when you	a2c-3
wher*	b1c1d-1f-3
where	b1d-3f-2
where are	c2
where can	b1f1
where do	b2
where does	b1
where he	a-1
where i	a-2e1
where is	a4c-1
where my	a5
wheres	c1d2f-2
whic*	a-3c4e-5f1
which	a-3c4e-5f1
which codec	f1
which date	b1
which format	f3
which is	f1
which means	d2
whil*	e3
while	e3
while i	e1
whit	a-2e-1
whit*	b-3e3
white	b-3e3
white $	e1
white for	f1
who	a-1d-2e1f1
who do	b1
who made	f3
whol*	e1
whole	e1
whole thing	e2
why	a-5b4c-2f-2
why did	c-1f2
why is	c1e3f-1
why was	d1
wi	d2
wife	f1
wifi	d5
wifi is	d1
will	a-3d2e-9f4
will be	f1
will it	c6
will send	d2
will the	c-2f5
will you	a1
wind	e1
wind*	f1
wipe*	a2
wiped	a2
wish	e1
wish the	e2
with	a-2c2e1f-2
with it	a2f-1
with my	c4
with paypal	b1
with that	d3
with the	a-1b-6c5d-2e2f-3
with this	f2
with you	c-2f2
without	a-1e1
without asking	f1
wmv	d4
won't	f1
wont	d1
wont let	d2
word	a-1
word $	f1
word*	e2
words	e2
work	b-2d4e-5
work $	c-3d1
work ?	c1
work on	c2
work*	c1
working	c5
working on	c4f-2
works	a1
worl*	c-1f2
woul*	a1b1c-3d-3f1
would	a1b1c-3d-3f1
would a	b2
would like	a1f-2
would the	f2
wrap	a4e-1
writ*	a-2b-4e2f1
write	e3
wron*	e2f1
wrong	e1f1
wrong $	e2f-2
wrong ?	c1
wrong chat	f2
wrong version	f1
x	a-1f1
x 0	e4
xavc	d1
y'all	f1
ya horses	f1
ye	e-2
ye've	b2
ye've taken	b2
year	e-1f2
year*	e1
years	e1
yell*	e4
yellow	e4
yep	a2b-1
yes	a1
yes $	f5
yes export	a1f-1
yest*	a-1c-1f3
yesterday	a-1c-1f3
yet	a-11c5d-7e-8f1
yet $	c5f-1
yet ?	c2f-3
yet i	f1
yo	a3e-2
yo $	f2
you	a-1b-4c1d2e-5f4
you $	b-3c-4d5e-4f1
you ?	b-1d8
you a	d1f1
you are	a1
you can	a1b-1c-1e2
you do	e2
you done	c4
you eat	d1
you end	c2
you export	a-2c-4f4
you fix	d-1e1
you for	f1
you gave	a1
you get	f-1
you have	b1d-1e1f-1
you know	f3
you make	e2
you pick	f2
you pull	d1
you put	c1
you received	c1
you send	a3d-6f1
you sent	f1
you show	c1
you speak	f1
you take	b1d3f-6
you tell	b4c-1
you the	d4
you're	f6
you're a	f2
your	b-1c-6d1e-5f6
your uploader	d1
your*	c-1f3
yout*	a1
youtube	a1
yung	c3
zero	b4c-1f-1
zip	d2
zoom	a-2e7f-5
zoom $	e1
zoom in	e4
zoom on	e2
zoom 录	d1
☀	f2
☀ $	f2
❤	e-1f2
❤ $	e-1f2
㗎	a-5b1d1e-7f1
㗎 $	c1d2e-4
㗎 ?	f4
一	b1d-1e2f-1
一 $	f2
一下	f-4
一个	c-1e2f-1
一份	a7e-7f-1
一共	c3
一分	a-1e4
一半	d3
一回	a1
一声	c1
一条	a-2b5c-2
一次	a4c-1e-1
一段	c-1d1e-1f1
一点	a-2e11
一百	b3
一眼	c4
一般	f2
一遍	a3
万	f1
三	a-4d3
三 $	f1
三次	d1
三百	b1
三秒	e3
上	b-3c-2d3e1
上 $	a1
上一	e2
上了	c1
上传	d4f-6
上去	c2d1e-2
上来	d3
上次	f1
上要	a1
上载	d5
下	a2b-1d-4e-1f1
下 $	a1
下一	f1
下先	c1
下来	f2
下载	a5b-5c-2d-9e-1
下饭	f1
不	a-4b2c-3d3e-1f2
不 $	b2c2e-5f-3
不了	d1
不出	d2
不到	d3e-2
不动	d1
不可	e1f-1
不在	b1
不够	e1f-1
不好	f1
不导	f4
不开	a3
不得	b1f-2
不收	d3f-2
不改	a3
不是	c2d-1f-4
不清	e2
不用	e-2f4
不系	e2
不能	a-1
不行	d4f-1
不要	a-11c-2d-2e2f4
不认	d2
丑	e1
业	e1
业版	b1
两	a-1b1c-1d1f-2
个	a-1c-1e4f-2
个 $	d3e-4
个 0	e1
个下	a2
个不	e1
个人	e-1
个传	d1
个倒	e1
个加	d2
个只	d2
个小	d1
个开	e2
个我	f4
个文	d3
个日	e1
个月	b4
个档	a1
个能	f1
个视	c-1e-1f1
个镜	e1
中	e1f1
中 $	f2
中间	e3
久	a-4b-1c7
久 $	f1
么	a-7c3e-3
么下	f1
么功	f1
么发	d3
么导	f1
么弄	d4
么慢	c3
么时	b1
么样	c6
么没	e1
么算	b1
么给	d1
么还	c1
之	a-1b-4c1f2
之几	c1
之前	f2
之后	a-2
之多	f2
乐	a-5e3
买	b8e-3
买一	b1
乱	f2
了	c4d-3e-4f1
了 !	a1
了 $	b-4d-1f2
了 ?	f-1
了三	d5f-1
了不	f6
了五	b2
了几	b1
了出	a2f-1
了十	d2
了半	c1
了发	a3f-1
了吗	a-3c8d-7e-5
了哪	c3
了啦	f1
了它	e4
了导	a2
了就	a4c-1
了怎	b1
了我	b3e-3
了没	c4e-4
了现	a2
了等	f1
了那	f1
了饭	f2
事	a-1c-2e1f3
二	c2f-5
二段	c1
二点	a1
云	d1
云端	d1
五	e-1f2
五 $	f1
五十	b1
五秒	e1
些	a-6b1c-1e6f-1
些 $	e5
些分	b3
些格	f1
些片	a-2d6
交	a6c-2f-2
交付	a1
交片	a1
亮	e3
亮一	e1
亲	c-1f2
人	a-1c-3d-1e4f2
什	a-3c2e-4f1
什么	a-3c2e-4f1
今	b-2c-4e-2f5
今天	f4
今日	f2
从	d1e1f-1
付	a1b5d-1f-4
付 $	a1
付吗	b1
付宝	b2
以	a1c-5e1
以不	b1
以传	d2
以内	a-2e4
以加	e2
以后	f1
以吗	d4f-1
以给	a2
以选	f1
们	b2c-1d-2f2
件	a4b-4d3e-3f-1
件 $	a1
件发	c1
价	a-2b3d-1e2f-4
价 $	b1
价格	b4f-3
价钱	b-4e2
任	c2
任务	c4
份	a5f-1
份 $	a4
企	b1e-1
企业	b1
优	b5
优惠	b5
会	b2d-1e-4f1
会不	f1
会儿	c2
会员	b4
会议	a1
传	b-9c-6d13e-8f-6
传 $	d5
传一	d2e-1
传不	d5
传了	d5
传几	d1
传到	a2e-2
传吗	d4
传我	a2
传片	b1
传过	a4d-2
传错	f1
似	e2
但	b2c-1d1
位	e1
住	a-3b-3f5
住了	c1
体	e4
何	c1e-1
余	b9f-3
余额	b7f-2
作	e1
你	a-4b-5c-2d5e-7f6
你 $	d5
你们	b1
你哈	f-1
你在	c1
你好	f1
你收	d3f-3
你改	c3f-2
你是	f2
你看	d3
你能	f1
你觉	f1
使	f1
使用	f1
供	a2
侬	e-1f1
便	b3
便宜	b5
保	a2d-1f-3
保存	a4f-2
保留	e1
信	c-1d2f-1
修	e2f-2
倒	e3
候	d-1f1
候会	c1f-1
候到	b2
候可	f1
候导	f4
值	b9c-2d-1f-4
值 $	b5
偏	e1
做	a-2b3c1d-7e5f-5
做一	b1
做个	e7
做什	c1
做几	b4c-1
做出	f1
做到	c3
做好	a3c5e-2f-2
做完	a1
做成	c-2e6
停	a-1
储	b3
储值	b3
催	a2f-2
像	c-1e3
像 $	a1
儿	d-1f1
儿下	a2
儿了	c2
充	b9c-5d-2f-4
充了	b3
先	a-8b-6d-3e-5f7
先不	f4
先别	a-3
光	e2
光看	e2
入	a-3c2d1e-2f-2
入口	b2
入面	c2
全	c-1e4f-1
八	f-1
公	d-3
公转	b1
六	e-1f1
共	c5e-1
共几	c2
共多	c1
内	a-2d2e1f-3
内容	c4
册	a3d1e-1f-1
册 $	a3
再	a1b-3c-3d-10f6
再传	a2
再出	a-1f4
再导	a-2f2
再改	a2
再给	a6e-1f-2
写	c-1d-1e9
写上	e1
写错	e1
冲	a1f-2
几	a-13b3c9d-2e-6f-7
几了	c3
几分	c2e-1
几多	b3e-2
几点	e-1
几秒	c8e-4
凭	b1
凭空	b1
出	a5b-9c-3d-6e-2f3
出 !	a2f-1
出 $	a4f-3
出 ?	f2
出一	a3
出下	f-1
出了	a1c-2
出住	f1
出到	f4
出吧	a1f-3
出失	f2
出影	a1
出成	e-2f2
出是	f1
出有	f4
出来	a-1d1
出片	a2c-2d-1f1
出现	e1
出的	a-1d-2f9
出给	e1
出要	b2c-1
出视	a2f-1
击	e1
分	a-3b6d-6f-2
分 $	b4c-3
分之	b-1
分榜	b-1e2
分辨	f2
分钟	b-2c4d-3e1f-1
列	c2e-3
列一	c1
刚	c1e-4f-1
刚才	c2e-2f-4
删	c-4e7
别	a-4b-5f3
别出	f2
别发	f3
别导	a-1c3f-2
别急	f2
别用	e1
别给	a-1d1f1
到	c1
到 $	e-1f2
到 0	e2
到一	a-2d3e3
到个	d2
到了	a-3f3
到几	c2
到吗	f1
到哪	a-1c8
到我	c2
到手	a3
到时	f1
到期	b4
到账	b2
刻	a3f-2
前	b-4c3d-6
前天	f1
前版	c2
前的	c1
前请	f3
前那	a2
前面	c-1e5
剩	b7e-1
剩几	b4c-3
剪	a-4b-2c3d-7e5f-1
剪 $	f1
剪一	e3
剪了	e4
剪好	a4
剪完	c3
剪掉	e3
剪没	e1
剪短	e1
剪进	c2
办	c-4f1
办 $	e-1
办公	b-1
功	f2
功能	f2
加	a-9b-1d-1e9f-10
加上	c2d-2
加个	e5
加号	d2
加字	b2
加点	e1
务	a-1b1c2
务要	b1
动	a-1c1f-1
动静	c2
势	f1
勿	f3
勿导	f2
包	b2f-5
包发	a1
包月	b3
十	b3c-3d3e-1
十一	e-1f1
十个	d2
千	f2
午	f2
半	c2d1e-1f-4
半天	a1f-3
单	a-4b4d-1
单列	c1
卖	e2
卡	b2f-2
卡住	c2
卡点	e4
印	c-2e2f1
印㗎	f1
即	a2f-1
即刻	a2
压	a-1e2
压缩	d2
原	c-2
原画	d1
去	a-1b-2c2d1f-2
去啊	d1
去掉	e4
去水	e1
去没	c2e-2
又	e-2f2
友	b1
双	f1
双十	f1
反	c1d2f-1
反应	d3e-2
发	a5b-1c-6d2e-4
发 $	a2e-1
发一	a10e-1f-3
发不	d2
发了	c-1d1f2
发你	d2
发我	a5d-4f-1
发票	b7f-1
发给	a-2f2
发群	a1
发视	a-3d3
发错	d-1f5
取	a-1f1
取消	f1
取码	d1
口	b3c-1e1f-2
口呢	b1
句	e5
另	b2
另外	b2
只	b-1d2e2f-3
叫	f1
可	a2c-5
可不	e1f-1
可以	a2c-3f-1
可爱	f1
台	b-2e-2f3
右	e4
号	c-2d2
号没	d2
司	f2
司在	f2
吃	c-6d5f2
吃了	c-2f3
吃吗	d2
吃得	d4
各	d1
同	e-1
同意	f2
名	e5
名 $	c1
名单	e3
后	a-8b-3e2f2
后再	f2
吗	a-4b1c3d1e-6
吗 $	a-12b1c2d1e-5
吗 ?	a1d1f-3
吗我	b2
否	b1
吧	a7d-1f-3
吧 $	a3f-1
听	f2
呀	a-1c3d-1e-2f1
呀 $	a-3c-1f1
呀 ?	c2
呀个	c1
告	a-1c3
告诉	c3
呗	e-2
员	b5
呜	a1
呜呜	a1
呢	a5b1c-4d-2e-1
呢 $	a1b1e-4
呢 ?	a4
呢张	e1
呢视	a1
周	a-3f7
周五	f1
咋	a-3b2c1d2e-5f-6
和	e1
品	a7e-3f-4
品 $	a1
哈	f3
哈 $	f2
哈哈	f6
响	e2
哎	f2
哦	c-1f3
哨	e1
哪	b1c7d-1e-11
哪一	c6f-1
哪个	f1
哪些	c3f1
哪儿	a2f-2
哪里	b2
哭	c-1
哭了	f2
唉	f2
啊	b2e-3
啊 $	a-1b1d2
啊不	a1
啥	a-5c7d-1e-7
啥 $	f1
啦	a3b-3c-2d-2f1
啦 $	f1
喂	f1
喇	a2
喇出	a3f-1
喊	e3
喔	f1
嗯	f3
嗯嗯	f2
嘛	b1e-1
嘞	f1
嘞 $	f1
器	f1
回	c-5f1
回去	e1
回放	d1
回那	a1
园	a1
园长	a1
困	e-1f3
图	d3
土	e4
在	a1b-2c2e-5
在 $	a2e-1
在 send	a-2d3
在不	b1f2
在做	c3f-2
在吗	f3
在哪	b1c-4
在处	c1
在导	f1
在就	a3
在开	f2
在是	c1
在的	c1
在里	c3
地	e3
场	b-3
埋	a-2e1
增	b5
增值	b4
声	b-1d-1e8f-7
处	c2d-2e2
处理	c4
复	e3
外	b4
多	a-6b4c4e-2f-2
多久	a-4b-3c5e-1f1
多大	d1
多少	b7e-11
多扣	b1
多次	a3
多秒	c1
多谢	f2
多钱	b4
多长	c7e-4
够	b3c-3e2f-2
够做	b1
够搞	e1
大	a-2b-2c1d4f-1
大小	d1
大概	b1c3e-1
天	a-1f6
天就	a-1f2
太	a-6b-2c-6e8f-1
太多	e1
太大	d5
太贵	b1
太长	e5
失	f2
失败	a-2
头	a-2b-2c3d-2e3
头了	a2
头清	c1
奏	e5
女	e1
奶	f1
奶茶	f1
好	b-5c3d-5f1
好 $	a-2b-1
好久	c2f-1
好了	a-2c6f-2
好好	a1
好导	a1f-1
好慢	d1e-1
好未	c5f-3
好没	c4
好的	a5c-5e-3f2
好看	c-1
如	a-4e-2f3
如何	c2
如果	f4
如此	f1
妈	f1
始	a1f-1
始 $	e1
娃	f1
婆	f3
子	a1b-1d-1
子 $	c-2f3
子呢	f-1
子里	c4
字	a-10d-7e7
字 $	e-1f2
字幕	e3f-2
存	a4c-3e-2f1
存到	a1
学	b3c-5f1
学生	b1
它	e2
它 $	e2
安	f4
完	b-2c5f-1
完了	f-3
完再	f1
完发	a-1e2
完就	e1
完成	c4
完没	c3
完的	a3
完直	e2
定	b-2
定稿	a2
宜	b4
宜的	b1
审	f4
客	d-1
客未	f1
宣	d-1e3
宣传	d-1e3
家	c-1f4
容	c4
对	a-1d-1f1
对公	b1
对方	c1
导	a3b-4c-3d-3e-2f2
导 $	a2f-1
导一	a3
导出	a1b-1c-1d-3f1
导还	f2
封面	e1
将	a2e1f-3
将条	a2
小	b-2d1e1f-1
小时	d1
少	a-3b3d-2
少 $	b2f-3
少了	b-2f1
少少	e2
少点	b4e-1
少钱	b3
就	a2c-4e2
就下	f2
就出	a-1e1
就发	a3
就好	e2
就是	f-1
就要	a4e-1
就这	a6e-3
尾	a-3e9f-3
尾加	e3
屏	e4f-2
展	c1
工	f1
左	e3
差	f1
已	a-2e-2f3
已经	a-4e-1f4
师	a1c-3e-4f2
帐	b2
帮	d-2e4f-4
帮我	d-1e4
幕	a-3d-1e4f-5
幕 $	c-1e2
幕加	c3e-3
干	f3
平	f1
平台	f1
年	b2c-3e2f-1
年卡	b2c-1
并	e2
广	e1
应	d3
应该	e2
店	e2
店 $	e1
度	a-1c4f-3
度 $	c1
开	a1b1d-3e1f-1
开头	e7
开始	a1f-1
开庭	a2
弄	a-3c1e2f-3
弄到	d1
弄好	a-2c2e2
弄完	c2
式	c-2d4
式 $	d2f-1
弟	f2
张	a-4d-1f1
张 $	f1
张照	e1
弹	e3
归	f2
当	a-3c3
当前	c5e-2
录	c-2d10e-3f-6
录像	d3
录屏	d2
录的	d3
彩	e3
影	b-1f-3
影片	a1
很	a1e-2f1
得	b-1d1e-2
得 $	a-1b1
得下	d2
得不	b1
得喇	a3f-2
得很	f1
得未	c2
得闲	f1
微信	d1
心	a2
必	e2f1
必须	e1
快	a6b-2c-5d-1
快些	a1
快进	e1
态	c2f-2
态 $	c5f-1
态栏	e1
怎	a-2b3d4e-1f-1
怎么	a-3b2d2
怎样	d2e-1
思	f1
急	e-2
急着	f2
总	b-2c6
恩	f1
恩 $	f1
悉	f1
悉 $	f1
您	d1f2
您好	f1
情	f-1
惠	b5
想	b1
想想	f1
想要	e2f-1
意	f3
意思	f1
感	c-1e5
感恩	f1
感觉	e5
感谢	f1
慢	a-2b-1e2
慢 $	c3f-1
慢慢	f1
成	a2b-1c1d-3e2f-4
成 0	e3
成一	e3
成功	a-1c1
成品	a8e-5f-1
成条	e3
成点	c6e-3
成片	a5d-2e-4
成的	a1
我	a3b1c-1e-5
我 $	c-2d-8e3
我一	a5e-2f-4
我不	a3
我买	b2
我再	f3
我剪	e3
我吧	a4
我啦	a5
我存	f2
我已	a-3f3
我想	a1
我我	a3
我打	e1
我早	f1
我没	f2
我点	d2
我现	d3
我的	a1d-3
我看	a-6b1c6
我要	a3f-5
我还	b2c-2f2
我这	e-2
截止	a1
戳	f2
户	a1
房	d1
手	a3c-5e-1
手机	a2e-1
才	c1e-3
才导	c1
才那	d1
打	b-3c-4d-6e3f2
打不	a2e-2
打包	a2
打在	e1
打开	f1
打码	a-2e6
扣	a-1b14c-8d-3e-6f-5
扣了	b6
批	b1
批量	b1
找	a4f-1
找不	a1
找半	a2
把	a3b-9c-5e5f-5
把做	a1
把我	e2
把最	a2
把片	a1
把现	c1
把素	d1
把这	e4
投诉	e1
抖	a1c-1d-2e1
抖音	a2d-1f1
报	b4e-2
报送	d1
报销	b2d-2f1
拉	c-1e1
拍	a-3b-4d5e2f-3
拍的	d3
拖	d1
招	e1
拜	f1
拣	f1
拿	a3c-1d-5e-1
拿掉	e2
拿来	a5e-1
持	d3
持哪	f2
挂	c1
挂了	c1
按	c-1
挡	e1
换	a-6d-4e10
换 $	e-1
换个	e3
换成	e4
换首	e2
据	b1
掉	a-2d-5e11f-4
掉 $	d-1e2
掉了	a4
掐	e1
掐了	e1
排	c1e1f-1
接	a2b-4c-3d2f-2
接失	a1
接把	a2
接给	e2
提	d2f-2
提供	a2
提取	d1
提示	d1
搞	a-1c6f-4
搞成	c2
搞笑	e1
摆	d1
摆上	d1
撤	e5f-2
撤销	e3
播	e-1
播回	d1
播放	f2
操	c-1
支	b1e-1
支付	b4
支持	d3
收	a-2b5d2e-9
收不	d4f-2
收到	b-5f2
收据	b2
收费	b7f-2
改	d-3e5f-6
改了	a5c3e-2f-6
改完	a-3e2
改成	a-1e8
放	a-1b-5c1d-4e7f-2
放 $	a1
放大	e6
放进	c1
效	d-1e1
效 $	f1
数	b6c-1d-1
数 $	b3f-1
整	a1d-1e1f-6
整好	a1
整完	a1
整条	e4
文	a2b-1c-1d1f-2
文件	a4b-5d2e-3
文字	e1
断	d3
新	a1e2f-3
新剪	e1
新给	a3
方	a-2
方案	b1
旁	e2f-2
旁白	e2f-1
无	e1
无聊	e1
无需	f1
日	f1
日期	a-1e2
早	e-2f5
早开	a1
时	a-7c3d-1e-2f2
时不	f2
时候	d-1f1
时长	c2
时间	c5
明	f1
明天	f4
明早	a1
明明	d1
明细	b2
星	f4
星期	f4
昨	e-2f1
是	a-10b-2c4d3e-3
是 0	c3
是 mov	f1
是一	f1
是不	b1c2e-4f-1
是什	d-2f2
是卡	c4
是哪	c2
是多	b-1c3
是我	f2
是要	d1
显	b-2e3f-2
显示	b-1
晃	e4
晒	a1f1
晒 $	a-1f4
晕	e1
晚	e-6f6
晚点	f4
景	e1
暂	f5
暂时	f3
暗	e2
更	e2
更好	e2
最	b-1c-5d1
最后	e2
最多	d1
最大	d4
最终	a3e-2f1
月	b8c-4d-3
月 $	f1
月的	b1
有	a-3c2e-1
有 $	c6e-2
有两	d1
有什	f1
有优	b2
有几	c1
有剪	a1
有字	e2
有没	b5c2d-2e-6f-1
有点	e4
望	a-1c2
期	b6c-2
期 $	b3
未	a-2c5d-2e-9
未呀	c4
未得	c2
未签	f1
本	c2f-4
机	b-3c-1d2e-1f1
机器	f1
权	f2
材	a-4b-1d4f-4
材 $	d2
材发	d1
材在	d2
条	a1b2d-1f-1
条 $	b2
条已	f2
条我	f2
条片	a2
条视	b1
来	a3b-5d2e-1f-2
来 $	a2c-4f-4
来一	a1
来几	c2
来吧	a2
来如	f1
来我	a2
来点	e2
来的	a-2f2
来着	c3
杯	f1
板	a1d-2f2
极	d2
极都	d2
果	a-1f4
架	a1
染	a3b-1e-2
染到	f1
染视	a2f-1
查	b2
标	e5
标题	e6
栏	e1
栏 $	e1
校	e2
样	c1
样 $	c1
样了	c7
核	f2
格	a-3c-4d4e1f-2
格式	b-2d4e-2
格表	b3
案	a1c-1d2e-2
案传	a1
案太	d1
档	a6b-3c-3d4e-4f-3
档 $	f-1
档案	a2b-3d3e-3
概	b1c3
概几	c2
榜	b-1e2
次	a1b3c-5e-2f-1
次 $	a2f-3
次最	d1
次用	f1
欢	e2
欢快	e2
欸	e-1
款	b5
歌	e5f-1
止	f1
正	a2c-4
此	f1
此 $	f1
步	d-1
步 $	e1
步了	c1
死	a-2c1f2
段	a-8b-2c2e2f-1
段 $	f2
段不	e2f-1
段在	c3
每	e2
比	e1f2
比较	f1
毛	a1
毛病	a1
气	c-1e3
水	c-4e4f2
水印	a-2c-1e3
求光	f1
汇	a3c-1e-1f1
汇出	a3c-2
没	b1c5d-1e-5f-1
没 $	c5e-4
没了	c-3e1f-2
没事	f2
没人	e1
没到	b2
没动	c2
没好	c2
没我	c3e-1
没有	b1c2e-2f-5
没毛	a1
没点	f2
没说	f4
没过	f1
没问	a1
法	a-2f2
法院	f1
活	d-1
活动	b2
海	e1
消	a-2b3f1
清	c1
清 $	e2
清单	c1
温	e2
温馨	e1
渲	a3e-3
渲染	a3b-1e-2
湖	f1
满	f-1
满意	f-1
滤	e1
滤镜	e1
滴	e-1
漂	f1
漂亮	f1
火	e4
火锅	e1
灰	e2
点	a-2b2c-3e4f-1
点 $	b1d-3e2f-6
点 ?	b1
点了	d1
点卡	e1
点呀	c3
点头	e-2f2
点数	b11c-2f-1
点无	e1
点能	c1
烦	a2c-1e-1
烦 $	f1
烦晒	f2
热	e1
然	a-2e6
然后	e4
照	a-3d1e1
照片	a-3d4
爆	a1
爱	e-1f4
片	a6b-8e-2f-2
片 !	a3f-2
片 $	e-2
片头	a-2e7
片子	a4c3d-4e-5
片尾	e3
片是	c1
片来	a1
片段	c-1f2
片过	a-2d2
片那	f1
版	a4c1d-6e-2
版更	e2
版本	c4
版权	f2
牌	a-2c1e3
特	e2
特效	e1
状	c3f-1
状态	c3f-1
率	f3
王	f1
现	b-3c6f-3
现在	c5e-1
现有	c2
球	e1
理	c4
生	b3c-1e2f-2
生成	b4
用	a-1b4c-4d-2f1
用呢	d-2e4
用的	c2
用紧	f1
用这	d-1f2
电	d1
电脑	d2
电话	e1
画	b-5c1e3
画质	e-3f1
画面	e2
留	d-2e6
病	a1
病出	a1
白	a-1e4
白不	e1
百	b3
百分	b-1
的	d2f-2
的 !	e3
的 $	b-1c-1f2
的 ?	f3
的下	f1
的不	e3
的什	c2e-2
的嘛	f1
的在	a1
的导	a2f-1
的录	a1
的成	a1
的文	a1
的时	f1
的是	d1f-3
的片	a3e-1
的视	d1e-2
的那	a-3b1f2
的镜	c3
盘	d3
目	a-1c7e-1
目前	c7e-2
直	b-1d3f-8
直接	c-2e3f-2
直播	d1e-1
相	d2
相册	a3d1e-1f-1
看	a-3b-1c3d-4e1
看一	c4e-1
看下	b2e-3
看不	e3f-1
看吗	f1
看我	a1
看清	c1
看看	b1c3e-4
看起	e2
真	e-2f5
真的	f1
眼	c2
眼 $	c1
眼睛	f1
着	b-1f2
着 $	c3
着急	f1
睛	f1
瞓	e1
知	f1
知道	f1
短	a-2e8f-5
码	a-4d2e5f-1
码 $	e2
碟	d1
示	a-1b-2d3e1f-3
礼拜	f2
礼的	e1
票	b7
票吗	b4
种	e4
秒	a-7b-3c3d-6e6f-7
秒 $	c3
秒 ?	c3
积	b8c-4f-4
积分	b8c-4f-4
稍	a-1d1f1
稳	e1
稿	a4
竖	e5f-1
竖屏	e2
笑	e2
笑 $	e2
第	a-1b-3c2e1f-1
第一	c-1
第三	e4
第二	c1
第几	c5e-2
等	b-7c1e-6f1
等多	c4
等我	a-6f2
等着	a5f-1
签	a1
简	e1
算	b6e-5
算 $	b3
系	a-4b-2c1d1f1
系 $	f2
素	b-2d4f-5
素材	a-4b-1d4f-4
紧	b-3c3e-4
紧条	a-1d2
累	e-1f2
红	e2
线	c3f-3
线 $	c1
细 $	b2
终	a3
经	a-4e-1f4
经下	c1
结	a1
结尾	e1
给	a5c-3f-6
给 $	f1
给一	a5
给你	a-6d12f-5
给我	a6b-1d-8f-2
给条	a2
给钱	b1
绝子	f1
绝绝	f1
统	b2
统编	b2
续	a-1b4d1
续费	b2
编	b1
缩	a-2d2e2f-1
缩到	e3
网	d6
网盘	d1
群	a1d-1f1
老	b-2f1
老婆	f3
老板	a1
聊	f1
聊 $	f1
聚	a1
肉	e1
背	e4
背景	e3
胖	e3
能	a-2b2c-1d2
能传	d4
能再	a4
能好	c3
能打	f1
能用	b1d2
能看	c4e-1
脑	d2
脸	e8f-2
般	f2
色	e7f-5
节	e3
节奏	e5
花	b6c-4e1f-4
花了	b5
若法	f1
苦	f5
英	e1
茶	f3
莫	a-1f1
莫导	f3
菜	e1
菜 $	e1
落	e2
著	e1
蛮	f1
血	e1
行	a1c-3d1
行 $	d2
行不	d2f-1
补	e-3
表	a-1b3c-1f-1
表发	b3
裁	e3
裁成	e1
要	a1c-3d-2e1
要 $	a1e1f-2
要一	e2
要下	a3
要不	b6e-1f-2
要个	e1
要住	e-1f1
要再	b1
要出	f1
要发	a-1d2e-1f2
要多	e-1
要好	c2f-1
要字	e1
要导	f2
要得	f1
要怎	d5
要换	e-2f2
要放	a2
要是	a-3f4
要有	e3
要用	e1
要等	c1
要这	e2
要那	e2
要钱	b2
要额	b1
见	e1f1
见 $	f1
观	e1
观众	e1
视	a3b-2c-1
视频	a2b-2c-1d1
览	c1
觉	b-1c-3e2f1
角	e2
计	b1
计费	b2
认	d3
认 $	d2
认不	d2
议	a2
记	a-1
讲	a-2b-5d-4e2f3
讲话	c1
诉	c2
诉我	c2
话	b-1c-3e1f1
话我	d3
话要	f1
该	e2
语	e2f-2
说	b-1d-3e1f4
说 $	f4
说了	c-1f1
说话	e2
请	a3b3d-2e-3
请勿	f3
请将	a2
请问	a-4f1
谁	a-1f2
谁 $	f2
调	a-2c-1e8f-2
调亮	e1
谢	a1d-4e-5f6
谢 $	a1
谢谢	d-1f2
财	b2
财务	b2
败	a-2
账	a-1b11c-2e-1
账 $	b1
账单	b2
货	a2
货 !	a1
质	b-1e-1
质吗	f1
质的	a1
购	b3
贵	b5e-4
贵了	b1
费	a-5b15c-7d-6f-6
费了	b1
费吗	b4
费是	b1
费用	b1
赛	e3
赞	f1
走	f-5
赶	a4
赶紧	a4
起	a-2e2
起来	e3
起飞	f1
跑	c3
跑到	c1
跟	a-2c-3e2f2
车	c2
车牌	c1e1
轨	c4d-1
轨道	c4
转	a-4c1d1f-6
转圈	c1
转场	e6
转账	b1
轴	c1
载	a4b-6c-3e-2
载 $	a2
载了	a-4
载到	a2
载好	a-2f3
载过	a-1
载连	a2
较	f1
输	a4d-1
输出	a4d-1
辛	f5
辛苦	f5
辨	f2
辨率	f2
边	f-3
过	c-1e-2
过了	f2
过去	d2
过期	a1b2
过来	a4f-3
返	e1f-1
还	a-2b2c4d-3e-7
还不	f4
还剩	b3
还得	c1
还是	a-2c1
还有	b4c-2f-1
还没	f5
还能	b1
还要	c7
这	a3c-1e1f-1
这个	a2c-3e-4f2
这么	c3
这多	e4
这张	d-3e4
这是	d2
这样	f1
这段	e2f-2
这版	a4f-1
这边	c1
进	a-4b-3c6f-8
进去	c3e-1
进展	c2
进度	c6
进来	d4
进球	e1
连	a1d3f-4
连结	a2d1
迟	f1
退	a-3b12c-3e-5f-5
退我	b1
退款	b2
退给	b1
送的	d1
适	f2
选	a-2f2
透	c1
通	c1
速	e1
速给	a1
速速	a2
遍	a1
道	c3e-4f1
道 $	c4e-1
遮	e2
那	a-1b-3c1d-1e5f-1
那 part	c1
那下	e5
那个	a3e-3f1
那些	e1
那几	e3
那句	e2
那张	c1
那支	a1
那条	a2e-9f2
那次	b3
那段	a-1c4e1f-5
那版	a2
那种	e3
那边	d1
那里	e3
那阵	f1
部	b-2e5
部分	e2
都	b-4c2d1f-1
配	d-2e5f-3
配个	e1
采	e-1
里	a1c4e-3f-4
里 $	a1
里头	c5e-3
里的	d3
里还	a3
里面	c4e-1
重	a4c-5e2f-6
重发	a1
重新	a2
金	b2
钟	b-1c4f-3
钟 $	d2
钟以	e2
钟的	b1
钱	a-4b12c-5d-6e-4f-3
钱 $	b5e-3
钱的	b2
链	a1c-2d5e-4
链接	a1c-1d4e-3
销	d-3e2
销 $	e2
锅	e1
错	a-3d-2f3
错了	e1f1
错群	f3
锦	a1
镜	a-3b-3c1e4f-6
镜头	c1e1
长	b-4c6d-1f-3
长 $	c6e-1
长了	e4
长是	c1
长点	a1
问	a-1c1e-7f3
问下	f1
问题	a1
闲	f1
间	b-1c2d-2e4f-3
间线	c5
间轴	c1
闷	e3
附	d1
陈	e-2
陈太	e-1f1
限	d1
院要	f1
随	f3
随便	f1
集	e-1
集锦	a1
雨	f2
雪	e2
需	f1
静	e1f-1
静音	e1
靚	e-2f2
面	a-4b-7c5e3f-6
面有	c5
音	b-3d-2e7f-3
音 $	a2d-3e2
音乐	a-2c1e3f-2
须	e1
预	c2e-3
预算	b1
预览	c1
预计	c1
频	a2b-2c-1d1
频 $	a-1c-4d1e2
频了	c1f-1
频发	a3
频呢	a3
频文	a2
频给	a4e-1
题	e4
题了	a2
颜	e6
颜色	e3
额	b9c-6e-5
额外	b1
额度	b7c-1
颠	f1
风	a-1f1
飘	e1
飞 $	f1
食	c-1f1
食了	f2
餐	c-1e1
饭	c-1f5
饭未	f2
首	e4f-4
首歌	e2
馨	e1
馨的	e1
马	a2f-1
马上	a5e-1
高	e3
鱼	f1
麻	a2e-1
麻烦	a2e-1
黑	e7
鼓	e3
鼓点	e3
齐	e1
👌	f2
👌 $	f2
👍	a2
💀	f1
💀 $	f1
😩	d2
😩 $	d2
😭	e-1
🙏	a1
🙏 $	a1
🥺	a2
`;
