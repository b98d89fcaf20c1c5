// Made by `npm run train:router` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
	'ask': [0.0632, 0.2708, 0.2732, 0.1306, 0.008, 0.1562],
	'ask, sure': [0.0003, 0.0007, 0.0007, 0.0003, 0.0002, 0.0002],
	'credits': [0.0003, 0.0641, 0.0003, 0.0003, 0.0008, 0.0006],
	'credits, likely': [0.0003, 0.0273, 0.0003, 0.0003, 0.0002, 0.0002],
	'credits, sure': [0.0003, 0.0885, 0.0003, 0.0003, 0.0002, 0.0002],
	'edit': [0.0712, 0.0808, 0.1955, 0.1511, 0.5185, 0.0544],
	'edit, order': [0.0116, 0.0303, 0.0236, 0.0137, 0.1453, 0.0109],
	'edit, refused': [0.0003, 0.0003, 0.0003, 0.0003, 0.0019, 0.0051],
	'edit, then export': [0.0221, 0.0007, 0.0003, 0.0012, 0.0386, 0.0033],
	'export': [0.2159, 0.002, 0.0007, 0.011, 0.004, 0.0202],
	'export, likely': [0.0715, 0.0012, 0.0028, 0.0021, 0.0004, 0.0123],
	'export, sure': [0.0142, 0.0003, 0.0003, 0.0003, 0.0004, 0.0027],
	'loose': [0.5131, 0.3984, 0.2202, 0.3814, 0.2718, 0.6529],
	'loose with a file': [0.0003, 0.0003, 0.0003, 0.156, 0.0044, 0.0006],
	'loose, then export': [0.0003, 0.0003, 0.0003, 0.0008, 0.0017, 0.0023],
	'state': [0.0086, 0.0243, 0.148, 0.0204, 0.0006, 0.0102],
	'state, likely': [0.0003, 0.0003, 0.0092, 0.0003, 0.0002, 0.0006],
	'state, refused': [0.0025, 0.0007, 0.0003, 0.0017, 0.0002, 0.0578],
	'state, sure': [0.0006, 0.005, 0.12, 0.0039, 0.0006, 0.0058],
	'upload': [0.0025, 0.0012, 0.0007, 0.0873, 0.0008, 0.0009],
	'upload, likely': [0.0003, 0.0003, 0.0003, 0.0079, 0.0002, 0.0002],
	'upload, sure': [0.0003, 0.002, 0.002, 0.0284, 0.0004, 0.002],
	'upload, then export': [0.0003, 0.0003, 0.0003, 0.0003, 0.0008, 0.0002],
};

/** See weightsFrom. */
export const WEIGHTS = String.raw`
a-1	0 it	^ 第	closing	foun*	hospital	is still	looking	name is	ok $	stop*	stud*	that $	type	view	y'all	了 0	动	哪 $	哪了	天就	导演	就把	我女	条片	给小	败了	通知	题 $
a-10c5d-2e-9	^ did
a-13b-12c-14d12e-5f-9	#file
a-1b-1	wait for
a-1b-1c-1d-1e2f2	no
a-1b-1c-1d-2e2f2	#all
a-1b-1c-1d1e-2f3	tomorrow
a-1b-1c-1d2f1	from the
a-1b-1c-1d3	other
a-1b-1c-1d5e-1	gopr*
a-1b-1c-1e2f1	聊
a-1b-1c-1e4	should
a-1b-1c-1f3	0 fps
a-1b-1c-1f4	pers*
a-1b-1c-2e2f1	nobo*	nobody
a-1b-1c-2e5	看着
a-1b-1c-4d1e2	频 $
a-1b-1c-4d4	size
a-1b-1c1d-1e2	^ can
a-1b-1c1d1	hot
a-1b-1c1e-3f1	alre*	already
a-1b-1c1e1	it just	静
a-1b-1c1e2	^ 个
a-1b-1c1f1	dog
a-1b-1c2	doin*	doing
a-1b-1c3	^ update	inside
a-1b-1c3d-3e2f-1	完
a-1b-1c3e3f-3	弄
a-1b-1c4d1f-1	^ so
a-1b-1d-1e4f-2	ever*
a-1b-1d-2e-2f3	hi
a-1b-1d-2e2	stoc*	stock
a-1b-1d-2f2	功
a-1b-1d1	the middle
a-1b-1d1e-1f2	sorr*	sorry
a-1b-1d1e-1f3	it ?
a-1b-1d1e1	midd*	middle	压
a-1b-1d2	big
a-1b-1d2e1	到 0
a-1b-1d3f-5	photos
a-1b-1d4e-1f-3	^ sent
a-1b-1e-1f3	已经
a-1b-1e1	睡
a-1b-1e1f-1	shots
a-1b-1e1f1	? ?	^ this	笑	茶
a-1b-1e2	些 $	亮
a-1b-1e3	intro
a-1b-1e3f-1	frame
a-1b-1e3f-2	0 s
a-1b-1e4f-2	shorter
a-1b-1e5f-2	goal
a-1b-1e6	hide
a-1b-1f1	^ only	brot*	brother
a-1b-1f2	hello
a-1b-1f3	fps
a-1b-2c-1d1f1	off the
a-1b-2c-1d1f2	^ she
a-1b-2c-1d4e-2f-2	incoming
a-1b-2c-1e3f2	when we
a-1b-2c-1e4	name
a-1b-2c-3d1e2	step
a-1b-2c-3d4e-1	data
a-1b-2c-4d3e-1f1	supp*
a-1b-2c1	gett*	getting	go to	ka
a-1b-2c1e2	near
a-1b-2c1f-1	shot*
a-1b-2c2e-2	bhai
a-1b-2c2f-9	进
a-1b-2c3d-1	where are
a-1b-2c3d-1e1f-2	with the
a-1b-2c3d1f-2	leng*	length
a-1b-2d-1e5f-1	make
a-1b-2d-1e9f-2	^ add
a-1b-2d-2e3	intr*
a-1b-2d-2e4	colo*
a-1b-2d-3e-4f3	^ 你
a-1b-2d1	dron*	drone
a-1b-2d1e-3f3	您
a-1b-2d1e1f-2	name*
a-1b-2d3f-3	素
a-1b-2d4e-1f-5	上传
a-1b-2d4f-2	cam
a-1b-2d5e-2	sd
a-1b-2e1	slee*
a-1b-2e1f1	王
a-1b-3c-1d5f-3	came*
a-1b-3c-1d5f-4	upload
a-1b-3c-1e2f2	感
a-1b-3c-2d-1f3	^ no
a-1b-3c1	do $
a-1b-3c1d-1e-2f4	till
a-1b-3c2d-2e3f-3	面
a-1b-3c3	^ 怎
a-1b-3d1e2	有点
a-1b-3d2e-1	to do
a-1b-3d2e1	去
a-1b-3e-5f2	exported
a-1b-4c-1e2	white
a-1b-4c-3d-2e8f-6	^ make
a-1b-4c1	钟 $
a-1b-4d1e1	it in
a-1b-5d-1e4	text
a-1b-5e3	画
a-1b-6c1d2e-5f1	晚
a-1b-6c2d1	第
a-1b1	her phone	i don't	see what	year
a-1b1c-1d-1e3	expl*
a-1b1c-1d-3e1	numb*
a-1b1c-1d1e-1	do
a-1b1c-1d2	那些
a-1b1c-1e-2f2	me to
a-1b1c-3d-2f2	^ we
a-1b1c-5e-1f1	学
a-1b1c1d-1	女
a-1b1c1e-1	taki*	taking	有
a-1b1c1e-2	何	啊 $
a-1b1c1e-5	tell me
a-1b1c1f-2	shows
a-1b1c1f-3	on this
a-1b1c2d-2f-4	gone
a-1b1c2e-2f-1	咪	系咪
a-1b1c2e-4f-1	?
a-1b1c5d-1e-1f-5	stat*
a-1b1c5d-2e-6	哪
a-1b1d-1	stre*	个人
a-1b1d-1e1	year*
a-1b1d-1e2	剪一
a-1b1d-2e1	^ before
a-1b1d-2f1	候
a-1b1d-3e3f-3	配
a-1b1d1	allo*	where does
a-1b1d1e-1f1	only
a-1b1d1e-4f1	㗎
a-1b1e-1	an
a-1b1e-2	whit
a-1b1e-3	^ im
a-1b1e1	不可
a-1b1e1f-1	不够
a-1b1e2f-1	个
a-1b1e4f-2	^ 换
a-1b1f-1	adde*	added	dry
a-1b1f1	didn*	didnt
a-1b1f2	before i
a-1b2	the website
a-1b2c-1d1	废
a-1b2c-1d3e-4	^ 一
a-1b2c-2d-2	number
a-1b2c-2d2f-1	0
a-1b2c1e-3	po
a-1b2c1e-3f-1	kitn*
a-1b2c1e-4	canc*
a-1b2c2d-7e2f-2	做
a-1b2c2e-1f-1	i ask
a-1b2c2e-2f-1	没有
a-1b2c3d-3e-5f1	还
a-1b2d-1e-1f1	was
a-1b2d-2e1	to the
a-1b2d-2f-1	am i
a-1b2d-3e-1f2	if
a-1b2d-4e2f-2	点 $
a-1b2d1	怎么
a-1b2d2e-1f-1	怎
a-1b2e-1	i never	una
a-1b2e-3f2	won't
a-1b2f-1	it was
a-1b2f1	same $
a-1b3	came out	can my	club	gst	me 0	据
a-1b3c-1	0 where	金
a-1b3c-2e-1f1	last time
a-1b3c-2e-2	wall*
a-1b3c-2e-3	你们
a-1b3c-3d-4f1	back $
a-1b3d-1	底
a-1b3d-3e-10	多少
a-1b3e-1	prof*	算 $
a-1b4c-1d-3f-1	数
a-1b4c-2f-1	broke
a-1b4c-3e-3	if i
a-1b4c-4e1f-2	够
a-1b4c-5e1f-5	花
a-1b4d-2e-1	用
a-1b4f-2	一条
a-1b5c-1	trial
a-1b5c-1e-1f-3	计
a-1b5c-1e-2f-1	tria*
a-1b5c-2d-2	bank
a-1b5c-3d-1	值
a-1b5c-3d-5e-1	月
a-1b5e-1	paying
a-1b5e-2f-1	payi*
a-1b6c-2d-1e-2	paym*
a-1b6c-3	vat
a-1b6c-4e-3	贵
a-1b7c-3d-2e-2f-1	mone*	money
a-1b7c-3e-1f-2	char*
a-1c-1d-1e1f2	^ 那
a-1c-1d-1f1	possible
a-1c-1d-2e4	has to	红
a-1c-1d-3f5	出到
a-1c-1d1e1	there a
a-1c-1d1e2f-1	side*
a-1c-1d2e1	ma'am
a-1c-1d2f1	回
a-1c-1d3	应
a-1c-1d3e1f-2	link*
a-1c-1d4f-3	max
a-1c-1e-2f4	真
a-1c-1e1	不上
a-1c-1e2	位
a-1c-1e2f-3	^ quoted
a-1c-1e3f-1	#14
a-1c-1e4f-4	red
a-1c-1f2	按
a-1c-2d-1e2f1	水
a-1c-2d1	能
a-1c-2d1e2	fade
a-1c-2d2	how to
a-1c-2d2f1	段 $
a-1c-2e4	face*
a-1c-2e6	做成
a-1c-2f1	儿子
a-1c-2f2	lol $	neve*	never
a-1c-3d-1e2f2	人
a-1c-3d-4e8f-2	^ put
a-1c-3d1	every
a-1c-3d1e4	像
a-1c-3d1f-3	smal*
a-1c-3f4	to export
a-1c-4d1e2f-1	shar*
a-1c-6d4e-1	form*
a-1c1	it looks	on with	please i	未得	经下
a-1c1d-1	^ 条	^ 片	前
a-1c1d-1f2	it already
a-1c1d-2e-2f1	or only
a-1c1d-4f1	we
a-1c1d1f-1	显示
a-1c1d1f-3	几个
a-1c1d1f-4	proc*
a-1c1d3f-3	断
a-1c1e-3f3	late*
a-1c1e1	弄好	车牌
a-1c1e1f-1	done with	清
a-1c1e1f-2	sayi*	trac*
a-1c1e1f-3	二
a-1c1e2f-2	show*
a-1c1e3f-3	^ 去	go back
a-1c1f-1	finish	there
a-1c1f-2	with	了吧
a-1c2	chap*	on that	video status	吓	眼 $	诉	那儿
a-1c2d-1	in what	刚刚
a-1c2d-3e-1	呀
a-1c2d-3e1	画面
a-1c2d-4e-1	far
a-1c2d-5	^ you
a-1c2d1f-2	度
a-1c2e-1	hour ago	本
a-1c2e-2f2	moment $
a-1c2f-1	finished $	like 0
a-1c2f-2	good to	有 $
a-1c2f1	info*	inform
a-1c3	situ*	situation	里头
a-1c3d-1e-7	了没
a-1c3e-1	norm*
a-1c3f-1	子里
a-1c4d-2f-3	progress
a-1c4e-1	哪些
a-1c4e-5	^ which
a-1c4f-1	未呀
a-1c5e-2	间线
a-1c6d-2e-3f-2	hows
a-1c6e-3f-3	^ any
a-1c7e-4f-3	多长
a-1d-1	^ on
a-1d-1e-1f3	has not
a-1d-1e-1f4	^ 别
a-1d-1e-2f2	unti*	until
a-1d-1e-2f3	我没
a-1d-1e-3f2	几点
a-1d-1e1	hone*
a-1d-1e1f1	hair
a-1d-1e2	write
a-1d-1e4	narr*
a-1d-1f1	meant	wait $
a-1d-1f3	wasn't
a-1d-2e-3f5	haha
a-1d-2e1f2	^ something
a-1d-2e2	delete	去了
a-1d-2e3	word*	words
a-1d-2e5	repl*	stab*
a-1d-2e5f-1	标
a-1d-2e5f-2	音
a-1d-2e7f-1	一点
a-1d-2f4	last night
a-1d-3f2	talk
a-1d-4e2	听
a-1d1	finally	form	he'll	or must	sending $	then it	两次	从	在电	机位	量	频要
a-1d1e-1	it from	lunc*	lunch
a-1d1e-1f2	来了
a-1d1e-2	^ let
a-1d1e-2f2	hope
a-1d1e-7	i've
a-1d1e1	么发
a-1d1e1f-1	arro*
a-1d1e1f-2	的
a-1d1e1f-5	three
a-1d1e2	到一
a-1d1f-1	half*	halfway	second
a-1d1f1	^ 呢	持
a-1d1f2	喔 $	支持	法
a-1d2	orig*	permission	the upload	wee	不出	了两	厂
a-1d2e-2	grandson
a-1d2e-2f1	^ i'll
a-1d2e-3	netw*	network
a-1d2e2	糊
a-1d2f-1	rest
a-1d3	filming	gonna send	to hand	上载	下这	压缩	多大	我现	拖	晚上	次都
a-1d3e-2	let me
a-1d3f-2	you ?
a-1d4f-1	from
a-1d5	限
a-1d5e-1	gopro
a-1d5e-2	i drop
a-1d5e-2f-1	些片
a-1d6f-3	url $
a-1e-1	^ whit
a-1e-1f1	^ 谁	found	wey	想问	解	道
a-1e-1f2	come out	真的
a-1e-1f3	leave it
a-1e-2f1	weti*	wetin
a-1e-2f3	tight
a-1e-3f4	给 $
a-1e1	and once	anim*	colours	front $	grey	in vertical	it back	missing $	soon	split	that i	to come	turn*	wrong	个 quoted	嫌	成竖	英文	著 $	铁
a-1e1f-2	saying
a-1e1f-3	字幕
a-1e1f1	hate
a-1e2	alwa*	always	and let	bleep the	monday $	mrbe*	mrbeast	reading	real*	send 给	sends	shaky	to make	whil*	while	wron*	years	保留	就可	并	欢快	英	雪
a-1e2f-1	变
a-1e3	fron*	front	mic	mo	slow*	smoo*	use the	video a	以内	似	吵	完给	水印	油	穿
a-1e3f-1	speed	to be	translate	弹
a-1e3f-4	instead
a-1e4	^ chop	a version	bleep	chop	fix the	rid of	sky	slap	剪掉	角
a-1e4f-1	vertical $
a-1e5	^ more	subtitles	左	拿掉
a-1e5f-1	style
a-1e6	kill
a-1e6f-2	bass
a-1f-1	litt*	little	this morning
a-1f1	^ 几	^ 未	b 0	chie*	chief	dog $	eh $	happen	has my	isn't	it not	my name	no no	so please	st	久 $	了再	仔	勿	失	片我	片的	监	稍	要导	要求
a-1f2	^ nah	^ 慢	case	dinn*	gets	holiday	it tomorrow	producer	vale*	without asking	一般	了喇	别急	千	叫	定 $	我自	效 $	晒 $	用发	知	等他	经	般	车 $	问下
a-1f3	^ 哎	^ 晚	an export	k ?	needed	number $	open $	save*	saved	wait with	wond*	中 $	再出	势	哎	急着	我已	看别	着急
a-1f4	signs	如果
a-1f6	don't send
a-2	0 x	no $	opening	week $	了啦	各	我同
a-2b-1c-1d2e-1f1	husb*	husband
a-2b-1c-1d3e-1f2	will
a-2b-1c-2d-1e3f1	印
a-2b-1c-2d-1e4	green
a-2b-1c-2e3	shou*
a-2b-1c-2e5f-4	zoom
a-2b-1c-3d2f1	夜
a-2b-1c-3e1f1	办
a-2b-1c-4d5e-4f1	sent
a-2b-1c1d-1e4f-1	牌
a-2b-1c1d-3e3f-1	long*
a-2b-1c1d-4f2	keep
a-2b-1c1d1e-3	stuc*	stuck
a-2b-1c1d3e-2f-1	in ?
a-2b-1c1e1	for that
a-2b-1c2d-1f1	时
a-2b-1c2d2	when i
a-2b-1c3d-2e2f-7	那段
a-2b-1c3d-5f-1	in there
a-2b-1c3f-1	sa
a-2b-1c4d-3e2	on it
a-2b-1c5	还要
a-2b-1d-1e5f-1	mute
a-2b-1d-2e3f-1	longer
a-2b-1d-2f1	^ 有
a-2b-1d1e1f-1	stri*
a-2b-1d1e1f-4	the second
a-2b-1d1e2f-1	只
a-2b-1d1f2	hard
a-2b-1d2	give*
a-2b-1d3f-2	vod
a-2b-1d4e-2f-2	foot*
a-2b-1e1	mayb*	maybe
a-2b-1e2	vibes
a-2b-1e4	video for
a-2b-1f1	权
a-2b-1f2	even	第一
a-2b-2c-1d-1f4	住
a-2b-2c-1d2e3f-3	quoted
a-2b-2c-2d3f2	发了
a-2b-2c-7d2e5f-2	too
a-2b-2c1	moment
a-2b-2c1f2	之
a-2b-2c2e1	镜头
a-2b-2c3f-1	time*
a-2b-2c5d-1e1f-4	好了
a-2b-2d-1e4f-2	clip 0
a-2b-2d-1e4f-5	spee*
a-2b-2d1e1f-1	照
a-2b-2d2	foll*
a-2b-2d2e-3f3	you
a-2b-2d2e2f-4	s
a-2b-2d3	attached	pictures
a-2b-2e2	visi*
a-2b-2e5	video about
a-2b-2f1	理
a-2b-2f2	cat
a-2b-3c-1d1e-1f3	^ video
a-2b-3c-3d5e-1	send*
a-2b-3c-4d5	reco*
a-2b-3c1d-1e3f-4	voice
a-2b-3c4d-2	prog*
a-2b-3d4e1f-1	图
a-2b-3e2	bar
a-2b-3f1	死
a-2b-3f4	me i
a-2b-4c-1d6e-1f-3	uplo*
a-2b-4c-3d4e-3f1	mov
a-2b-4d2e-1	好 $
a-2b-4e-4f3	the render
a-2b-4e2	慢
a-2b-5c1d1e1f-2	pict*
a-2b-5c3d-3e2f-6	^ give
a-2b-6c1e-1f2	收到
a-2b-7d3e2f-1	phot*
a-2b1	^ r	^ 改	po ba
a-2b1c-1d1e-1f2	不
a-2b1c-1d1f-1	得不
a-2b1c-1d2	两
a-2b1c-1e1	come in
a-2b1c-1e1f1	be
a-2b1c-2	^ our
a-2b1c-3d1e1	a
a-2b1c1d-1e-5f2	又
a-2b1c1e-1	did the
a-2b1c2d-2f-2	orde*
a-2b1c2d1e-5	is that
a-2b1c2e-1	系
a-2b1c2f-1	insi*
a-2b1c3d-1e-3	没
a-2b1c3d-1f-4	minu*
a-2b1c3e-2f-1	it be
a-2b1c4d-2e-8	啥
a-2b1d-1	^ why	supe*
a-2b1d-2	company
a-2b1d-4e-1f3	^ in
a-2b1d1	forty
a-2b1d1e-2	百
a-2b1d1e-3f-1	查
a-2b1e-1	能不
a-2b1e1	m	sort
a-2b1e2f-2	抹
a-2b1f-1	spli*
a-2b2	了我
a-2b2c-1d-1e1f1	back
a-2b2c-2	karo
a-2b2c-2f-2	俩
a-2b2c-3f1	出要
a-2b2c1d-1f-4	to $
a-2b2c2d-1e-7f-1	how many
a-2b2d3e-1f-1	two
a-2b2e-1f-1	nama*
a-2b2e-2	eat
a-2b2e-5f1	^ will
a-2b3	twic*	twice	另
a-2b3c-1d-4	code
a-2b3c-2e1	表
a-2b3c-3f-1	号
a-2b4c-4d-2e3f-3	date
a-2b4c-4d-3e-1	free
a-2b5	发票
a-2b5c-2d-2e-3f-1	invo*	invoice
a-2b5c-2d-2f-2	spen*
a-2b5c-2e-5	算
a-2b5c-4d-1f-1	chea*
a-2b5d-2e-1	mont*
a-2b5f-1	refund
a-2b6c-2f-3	余
a-2b6c-4e-3f-1	plan
a-2b6e-3f-3	rech*
a-2b7d-3e-1f-2	单
a-2b8c-3d-2e-4f-2	票
a-2b8c-5d-3f-6	充
a-2c-1d-1e1f2	^ 这
a-2c-1d-1e2	betw*	between
a-2c-1d-2e5f-1	0 0
a-2c-1d-2f1	时候
a-2c-1d-2f3	most
a-2c-1d-3e-2f3	#1
a-2c-1d1e-1f2	for an
a-2c-1d1e-3f2	your*
a-2c-1d1e2f-2	quot*
a-2c-1d1f1	hold on
a-2c-1d1f3	got it
a-2c-1d2	^ 我	got 0
a-2c-1d2f1	perm*
a-2c-1e1f1	when the
a-2c-1e3f1	the best
a-2c-1e4f-2	feel*
a-2c-1f2	it the	来的
a-2c-2d-1e2f1	like a
a-2c-2d-2e4f1	^ keep
a-2c-2d-2f7	出的
a-2c-2e2	拉
a-2c-2e2f2	必
a-2c-2e6f-3	调
a-2c-2f2	is this
a-2c-3d-1e2	和
a-2c-3d1f1	bett*	better
a-2c-3d5e-2	you the
a-2c-3e9f-1	^ cut
a-2c-5f5	you export
a-2c1	cancel the	video is	儿没	活	载过
a-2c1d-1	对
a-2c1d-1e3f-1	on screen
a-2c1d-1f2	^ pls
a-2c1d-2f2	^ please
a-2c1d1f-1	ther*
a-2c1e-1	午
a-2c1e-1f1	sett*
a-2c1e-1f2	look at
a-2c1e-2	^ timeline	and it	才
a-2c1e-2f2	^ should
a-2c1e-4f2	问
a-2c1e1f-1	片尾
a-2c1e2f-3	scene
a-2c1f1	exported it	sleep
a-2c1f2	whet*	whether
a-2c2d-1f-2	order
a-2c2d-2e-2f2	^ what
a-2c2d-3e1	how it
a-2c2d-4e-3	^ was
a-2c2e-2	共
a-2c2e2f-3	? i
a-2c3d-1e-2	目
a-2c3e-2	stil*	still
a-2c3e-2f-1	没 $
a-2c4	成点
a-2c4d-1	with my
a-2c4d-1e-5f-1	did
a-2c4e-1	at $
a-2c5e-1f-3	list
a-2d-1e1f1	unde*
a-2d-1e1f2	雨
a-2d-1e2	stop the
a-2d-1e4	instead of
a-2d-1e4f-4	shor*
a-2d-2e-2f4	先
a-2d-2e4	lowe*	lower
a-2d-2f3	^ once
a-2d-3e3	you do
a-2d-3e4	i say
a-2d-3e5f-8	captions
a-2d-3e6f-4	fix
a-2d-4e2f-2	幕
a-2d1	^ now	dey	ligh*	三	记
a-2d1e1	swearing
a-2d1f-1	you have	出来
a-2d1f-2	u take
a-2d1f-3	示
a-2d1f1	retu*
a-2d2	a minute	every time	传这
a-2d2e-2f-1	has the
a-2d2e-3f2	要发
a-2d2e1	一半
a-2d2f-1	prop*
a-2d3	another clip	give you	off my
a-2d3e-1	ok ?	time $
a-2d3e-1f-2	inco*
a-2d4	paste	upload this
a-2d4e-1	drag	片在
a-2d4f-2	wont
a-2d4f-3	行不
a-2d5	里的
a-2e-1f4	export is	it yet	keep it
a-2e-3f2	我再
a-2e-4f4	在不
a-2e1	^ i	file name	lega*	legal	the dog	the music	understand	上的	埋	完就
a-2e1f-1	shak*
a-2e1f-3	显
a-2e2	blue	lett*	so it	where he	改完	整条	竖屏
a-2e2f-1	灰
a-2e2f-2	x 0
a-2e3	afterwards	brighten	mc	reve*	the song	then give	日期	调亮	露出
a-2e3f-1	^ new	subs	一版
a-2e3f1	喊
a-2e4	bgm	drag*
a-2e5	^ swap	blee*	brig*	rid	然后
a-2e6	cut the
a-2e6f-5	短
a-2f1	downloaded it	i already	if my	man $	sala*	上周	哈	哦 $	等 $	莫
a-2f2	^ 无	colleague	even*	final copy	nah	not ready	once the	paper	satu*	以出	传给	动 $	在看	得很	想想	我打	按钮	播放	是我	点再	等等	递	里了	钮
a-2f3	about it	don't need	export failed	export without	hello i	my colleague	please don't	yes $	烦晒	需
a-2f4	exports	个我	了才	出 ?
a-3	make the
a-3b-1	sound
a-3b-1c-1d3	pape*
a-3b-1c-1e-2f5	don't
a-3b-1c-1e1f2	firs*	first
a-3b-1c-1f4	how can
a-3b-1c-2d4e-1	film*
a-3b-1c-3d-1e5f1	then
a-3b-1c1d3f-7	clips
a-3b-1c2d-5e3	end
a-3b-1c6d-5e-5	了吗
a-3b-1e2	vibe*
a-3b-1e4	cuts
a-3b-1f2	请问
a-3b-1f3	ji
a-3b-2c-2d3f1	吃
a-3b-2c-6d8e-2	atta*
a-3b-2c1d3e-5f2	你
a-3b-2c1e2	后
a-3b-2c1e3f-3	音乐
a-3b-2c1f2	have to
a-3b-2c1f3	了不
a-3b-2c2d-1f1	tea
a-3b-2c2e2f-1	打码
a-3b-2c4d-1e-8f1	未
a-3b-2c6d-2f-1	^ has
a-3b-2d2e2f-3	缩
a-3b-2d3e-2	coming
a-3b-2e2	mome*
a-3b-2f2	pati*
a-3b-3c-5e5	太
a-3b-3c1d1	lang
a-3b-3c3d-1e1f-1	scen*
a-3b-3c3d-4e-3f3	do not
a-3b-4c1d-5e5f-7	尾
a-3b-4c1e1	soun*
a-3b-4d-1e1f3	别
a-3b-4d-4f2	^ don't
a-3b-4e2	whit*
a-3b-4e4f-1	fram*
a-3b-5c2d-1e2f-3	歌
a-3b-5e4	show the
a-3b-7c2e3f-7	镜
a-3b1	i just	失败	败
a-3b1c1d-1e-5f1	^ how
a-3b1c1d-1e1f-2	a 0
a-3b1c1e-2	么
a-3b1c1f-1	^ cancel	know
a-3b1c2d-1e-2	many
a-3b1c2e-2f-2	what the
a-3b1f3	where can
a-3b2c-1e1f-1	says
a-3b2c-3d-2e2f-1	price
a-3b2c1d-2e-1f-1	are we
a-3b2c1d1e-4f-1	? $
a-3b2c1f-1	cancel	check
a-3b2c2d-2e-4f1	is it
a-3b2c4d-3f-3	upda*
a-3b2d-1	last
a-3b2d-2e-3	^ am
a-3b2d1e-1f-1	load
a-3b3	finance
a-3b3c-2d-1e-4f2	buy
a-3b3c-2d3f-2	补
a-3b3e-2	breakdown
a-3b3f-4	to know
a-3b4c-4f-4	each
a-3b4d-3	poin*
a-3b5c-2d2e-2f-1	续
a-3b8c-5e-1f-4	退
a-3b8c-7d-4e-5f-1	cost
a-3c-1d-1e5	use
a-3c-1d1e-3f4	to send
a-3c-1d1e1	^ one
a-3c-1e-1f3	lol
a-3c-1e1f3	事
a-3c-1e5f-4	less
a-3c-1f5	不导
a-3c-2d-3e3f1	the end
a-3c-2e-2f4	next
a-3c-3d2e2	but
a-3c-4d4e2f-1	格
a-3c1	next week	say
a-3c1d-1	over*
a-3c1d-1e3	头
a-3c1d-1f1	where it
a-3c1d-3e-2f2	^ u
a-3c1e-1f1	^ who
a-3c1e-1f2	week
a-3c1e-2f4	you're
a-3c1e1f-1	of
a-3c1e2f-3	read
a-3c1e2f-4	码
a-3c1f3	we'll
a-3c2d-1	minute
a-3c2d-3e1	word
a-3c2d-5e3f-1	剪
a-3c2d1e-4f-2	sinc*	since
a-3c2d2e-1f-4	kya
a-3c2e-1f-2	what in
a-3c2e-2	sup
a-3c3e-1	me an
a-3c5d-1	update
a-3d-1e-2f5	not now
a-3d-2e1f1	look $
a-3d-2e1f2	错
a-3d-2e3f-1	change
a-3d-2e3f-6	^ show
a-3d-2e4f-2	0 sec
a-3d-2f3	til
a-3d-3e6f-2	subt*
a-3d1	to start	流
a-3d1e-2f1	igno*	ignore
a-3d1e-3	ah
a-3d1f1	等下
a-3d2	it first
a-3d4	传影
a-3d4e-1	i give
a-3e-2f4	晚点
a-3e-3f4	哪个
a-3e1	back to	kid	than	where i	之后	没看	语	错了
a-3e2	photo
a-3e2f1	late
a-3e3	^ fix	^ 调	and then	speaking	square
a-3e3f-3	to 0
a-3e4	^ take	换成
a-3e4f-1	squa*
a-3e5f-5	remo*
a-3e7f-2	blur
a-3f1	x	安	我昨
a-3f2	if the	了谢	发给	取消	等我
a-3f3	^ 收	day $	export once	i'm not	no need	sleep on	以后	再导	别给	说 $
a-3f4	dont send
a-3f5	not export
a-4b-1c-1d2e2f-1	vert*	vertical
a-4b-1c-1e3	竖
a-4b-1d-3e8f-1	swap
a-4b-1d3	clip*
a-4b-1d3f-3	素材
a-4b-1e1f1	o
a-4b-2c3d-3e-7f1	yet
a-4b-2c5d-2	久
a-4b-2d-1e5f-4	脸
a-4b-2d3f-2	材
a-4b-3e2f1	名
a-4b-4c3	tracks
a-4b-4c5d-3	how long
a-4b-5c1d-2e2f1	look
a-4b-5c1e4f-1	slow
a-4b-5c2d-2e5f-5	声
a-4b-5c4d-2f-2	timeline
a-4b-5c7d-4f-5	status
a-4b1c-1e5f-3	trim
a-4b1c2d-2f-6	首
a-4b1c5e-7f-2	or
a-4b1d-2e-4f1	^ are
a-4b1d-5e-3f3	谁
a-4b1d-5e2	少
a-4b1d1e-3f-1	failed
a-4b2	took
a-4b2c-2d-3e3	cove*
a-4b2c-5d-2f-1	bala*
a-4b2c2d-1e-2	多
a-4b2c3e-4f-2	how
a-4b2d-1	much
a-4b2d-5e-3	how much
a-4b2d2e-7	does
a-4b3c3d2e-4f-6	咋
a-4b3c4d-1e-6f-1	what
a-4b3d-6e4f-5	left
a-4b4d-1f-1	分
a-4b5c-3d2e-3f-5	refu*
a-4b5c-4f-1	per
a-4b5c-6d-4f-5	balance
a-4b5c-6d-6f-3	pric*
a-4b6c-5d-7e-3	钱
a-4c-1d-1e6f-2	掉
a-4c-1d-2e3f1	not
a-4c-1d3e-1f3	选
a-4c-1d4f-2	^ here
a-4c-1e5f-1	remove
a-4c-1f5	载好
a-4c-5d2e1	videos
a-4c1	do we
a-4c1d-1e-1f1	anything
a-4c1d-2	anyt*
a-4c1d1f-3	入
a-4c2d-1e-3f1	什	什么
a-4c2e2	露
a-4c2f-2	don't export
a-4c3d-1e-1	start $
a-4c3d-1e-2	is the
a-4c3f-2	别导
a-4c5d-1	^ have
a-4d-1e2	停	白
a-4d-1e8	片头
a-4d-2e-4f5	^ if
a-4d-2e4	the start
a-4d-2e7f-2	lose
a-4d1	横
a-4d1e1f-1	the last
a-4d4	发视
a-4d4e-1	pass*
a-4d4f-1	me send
a-4e1	straight
a-4e2	不能
a-4e2f-2	shorten
a-4e4f-2	tigh*
a-4f3	^ 在
a-4f4	i export	no export	如
a-4f5	周
a-5	消
a-5b-1c-1f4	dont
a-5b-1c-2d2e1	stra*
a-5b-1c1e3f-1	capt*
a-5b-1c2d-3e2f-5	句
a-5b-1c2d-3e3f-4	写
a-5b-1c2d-5e-2f2	are you
a-5b-1e1f1	afte*
a-5b-1f3	^ not
a-5b-2c1d-1e3f-1	musi*	music
a-5b-2c1e2	乐
a-5b-2c5e-2	多久
a-5b-2d-1e-1f5	先不
a-5b-4c-2d7e-4	to you
a-5b-4d3f-1	comi*
a-5b-6d4e2f-5	拍
a-5b11c-7d-4e-4f-5	扣
a-5b1c-2d2e3f-1	些
a-5b1c1	会不
a-5b1c4d-2e-2	我看
a-5b1d-1e-2f1	^ whats
a-5b1d3e-1	gonna
a-5b2c-1d-1f2	^ do
a-5b2f-1	卡
a-5b4c-2d-3f-6	credits
a-5b5d-2e-2	receipt
a-5b7c-4d-1e-3	账
a-5b8c-1d-2e-1f-5	bill
a-5b8c-3d-5e-1f-1	费
a-5c-2d1e-3f1	do you
a-5c-3d2	before you
a-5c-3d2e3f-2	some
a-5c1	张
a-5c2e-1	先别
a-5c4d-1e-3	which
a-5c4f-1	到哪
a-5c5f-6	in it
a-5d-1	^ 剪
a-5d-1e2	writ*
a-5d-2e7f-1	crop
a-5d2e-4f-1	fail*
a-5d2e1f1	need to
a-5d4f-4	转
a-5e-1f3	^ hold
a-5e-1f6	要是
a-5e-2f6	for now
a-5e-3f4	the export
a-5e-4f1	has it
a-5e1f-2	^ 还
a-5e3f-5	voic*
a-5f2	载了
a-5f5	downloaded
a-6b-1c-5d4e7f-8	add
a-6b-1c2d-6f2	^ when
a-6b-1c2e3f-1	bit
a-6b-1d2e3f-1	a video
a-6b-7c2d-2e2f-3	song
a-6b1c1e-1	tell
a-6b1c2e-5	whats
a-6b1c2e-6	^ does
a-6b2c3d-1e-4f2	chec*
a-6b2c3d1e-6	吗
a-6b2e2f-2	why
a-6b4c-1d-5e2f-4	价
a-6b5c-2d-3e1f-1	top
a-6b5c-4f-1	acco*
a-6c-1d2e-1f2	^ wait
a-6c2e-4	吗 $
a-6d-7f3	who
a-6d1e-6f1	^ got
a-6d1e1	after
a-6d2e1f-2	照片
a-6f4	later
a-7b-1c1d-4e6f-7	秒
a-7b-1c2d2e-1	是
a-7b-2c1d-3e4f-1	字
a-7b-3e5f-1	logo
a-7b-7c-1d2e3f-1	shot
a-7b2c3d-2e-7f2	^ is
a-7b6c-3d1e-3f-6	card
a-7b6c-4d-7f-8	cred*
a-7c1d-2e1f2	when
a-7d7e-2f-3	i send
a-7e7f-4	加
a-8b-2c2e2f-4	part
a-8b-4c1d1e1f-1	段
a-8e-1f5	^ 等
a-9b-1c-3d-1e2f4	不要
a-9b2c6d-1e-5f-4	几
a-9d7e-3f-5	给你
a1	0 p	0 the	0 when	^ alright	^ approved	^ chuck	^ drop	^ pull	^ they	^ yes	^ 冲	^ 完	^ 领	^ 👍	a wrap	again ?	again please	again pls	all good	are done	at midnight	badg*	bann*	beautiful	birt*	birthday	bro $	can $	can't find	coach	coug*	damn	deliver it	desk	done send	door*	drop it	eigh*	eight	engi*	enough for	exhi*	export now	export to	film now	finalize	fres*	fresh	furn*	generate	get a	go ahead	groo*	groom	gues*	habi*	habibi	hand me	hurr*	hurry	i lost	i pressed	in ten	is standing	it goes	ladi*	ladies	lads	lets export	list*	live at	mini*	more ?	my editor	my hand	my neck	neck	need something	needful and	not a	now now	one i	one the	outside	over to	party	please give	pls send	portal	quick	quick $	re export	render this	screens	seconds $	send to	shoot me	so $	so where	standing	state of	stick	still don't	subm*	sweet	take this	the damn	the garden	then i	time to	tomorrow $	truc*	truck	u put	wants the	we don't	what have	wheres the	wrap it	you go	you got	yout*	一遍	上架	不多	不错	个片	了但	了可	了把	了给	交货	作业	供	做完	像 $	儿的	再 send	再给	出影	到手	前那	十分	可爱	哥	园	在给	天那	妥	妥了	学员	孩	家属	导 $	属	度等	式的	得嘞	急 $	我吗	我微	我想	我跟	我都	执	把做	把最	把那	提供	收货	期了	机上	来我	案 $	案给	没问	灯	爷	片了	片传	片来	版我	现场	用再	的先	社	等紧	粉	紧 $	让他	讲了	请交	蹲	过 $	返条	这一	遍 $	那份	里都	长会	顶	频可	频文	马上
a1b-1	^ he	are at	me that	吧 $	没 ?	返 $	通过
a1b-1c-1	boss	儿 $
a1b-1c-1d-1	render
a1b-1c-1d-2e2	coul*	could
a1b-1c-1d1f-5	丢
a1b-1c-1d2e-1	that*	个 $
a1b-1c-1e-2f1	fine
a1b-1c-2	carr*
a1b-1c-2d-3	instagram
a1b-1c-2d1	! !
a1b-1c-2d2e-1	链接
a1b-1c-2d4e-1f-4	chuc*
a1b-1c-3d-1e1	need*
a1b-1c-3d1f-2	take it
a1b-1c-3e1	stic*
a1b-1c-3f1	how do
a1b-1c-4d2e4f-3	#long
a1b-1c1d-1	到
a1b-1c1d-1e1f-2	chan*
a1b-1c1d-2e1f-1	vers*
a1b-1c1e-1f-1	里
a1b-1c2d-1e-2	了
a1b-1c3d-3e-3	stan*
a1b-1d-1	clip $	to see	where the
a1b-1d-1e1	right
a1b-1d-1f1	点开
a1b-1d-4e-2	it now
a1b-1d1e-1	视频
a1b-1d1f-1	its
a1b-1d2e-1	原
a1b-1d2e-3	to put
a1b-1e-1	are	thum*	这边
a1b-1e-1f2	的 $
a1b-1e-2	elev*
a1b-1e-3f2	啥 $
a1b-1e-4f1	急
a1b-1e1	inst*
a1b-1e1f-1	室
a1b-1f-1	out the
a1b-1f1	aye	get the	着
a1b-2	actu*	my wife	家	独
a1b-2c-1	ng
a1b-2c-1d-1	fast*
a1b-2c-1d1	频
a1b-2c-1d1e1f-2	上
a1b-2c-2d-1	投
a1b-2c-2d-3e-1f2	than*
a1b-2c-3d4e-4	wifi
a1b-2c-3f2	safe
a1b-2c1d1e-2f-2	tele*
a1b-2c1e-1	样
a1b-2c1f-3	them
a1b-2c2d-2	see
a1b-2c3f-2	at
a1b-2d-1e1	scre*
a1b-2d-1f1	门
a1b-2d-2f1	0 i
a1b-2d-3	over the
a1b-2d-3e1	me the
a1b-2d3e-1f-1	phon*
a1b-2d3f-1	0 mb
a1b-2d3f-2	mb
a1b-2d4e-5f-1	网
a1b-2e-1f1	grou*
a1b-2e-3f1	that the
a1b-2e1	pwed*	pwede
a1b-2e1f-1	屏
a1b-2f-1	lect*	场
a1b-2f1	with me
a1b-3c-1d2e-4	ok
a1b-3c-2d2e-3	盘
a1b-3c-4d-2e-2f3	down*
a1b-3c-4d-2e-2f4	rele*
a1b-3c1d-2	客
a1b-3c1e-2f1	grand
a1b-3c2e-1f-1	is in
a1b-3c3f-4	^ time
a1b-3d-1e-1f2	leav*
a1b-3d-2e-1f1	^ ok
a1b-3d-3e-1f1	啦
a1b-3d1	hand*	车
a1b-3e-1	love	阿
a1b-3e1f-1	both
a1b-3f-3	di
a1b-4c-3e4f-2	把
a1b-4c1d1e-2	在
a1b-4d1e-2	档案
a1b-7c1d-1e1f-2	screen
a1b-7d-3e3f-1	放
a1b-8c-2e-1	let
a1b-8c1	at 0
a1b1	na $
a1b1c-1	finished or	or what
a1b1c-1d-2	ate
a1b1c-1d1e-1f-2	go $
a1b1c-1d1e-3	i
a1b1c-1e-1	同
a1b1c-1e-2	topp*
a1b1c-1e-4f1	在哪
a1b1c-1f-1	了有
a1b1c-2d-1	shop
a1b1c-2d-1e-1	it comes
a1b1c-2e1f-6	一个
a1b1c-3e-3f2	这个
a1b1c-3e2f-1	点
a1b1c-4d2e-3	还有
a1b1c1d-2e-3	我就
a1b1c1d-2e-3f-1	呢 $
a1b1c2d-1e-5f-1	like to
a1b1d-1e-1	quar*	quarter
a1b1d-1e1f-1	that
a1b1d-2	想
a1b1d1e-1f-2	条
a1b1e-1	video $
a1b1e-2	会
a1b1e-3	呗 $
a1b1e-3f-1	went
a1b1f-1	expr*	me what	sati*
a1b1f-3	it still
a1b2c-1d-1e-4	had
a1b2c-1d-1f-2	me $
a1b2c-1d-3e-3f1	i'd
a1b2c-1d1e-1f-2	is there
a1b2c-2	short
a1b2c-2e-1	pari*
a1b2c-3f-1	包
a1b2d-1e-1	开
a1b2d-1e-1f-2	in the
a1b2d-1e-2	chai*
a1b2d-1f-1	给个
a1b2d-3e-2	and i
a1b2e-2	first one	pack
a1b2f-3	please $
a1b3c-2d1e-1f-1	次
a1b3c-2d2e-4f-2	收
a1b3c-4e-1f-1	送
a1c-1	already $	could the	get me	id	is done	park*	the two	一样	你说	烦	这
a1c-1d-1e-2f2	wife
a1c-1d-1e-3f3	今
a1c-1d-1e1	side
a1c-1d-1f-1	didn't
a1c-1d-2	团
a1c-1d-2e1	needs	out of
a1c-1d-2f1	family
a1c-1d-3	^ a
a1c-1d-4f1	我手
a1c-1d1	微	微信
a1c-1d1e-1	bhej
a1c-1d2f-3	连
a1c-1e-2	vali*	西
a1c-1e-3f3	sit
a1c-1e2f-2	please ?
a1c-1e2f-3	picked	返
a1c-1f-3	提
a1c-1f1	ask you	求
a1c-2	^ 老	ping	问题
a1c-2d-1e-1	for the
a1c-2d-1e-1f2	so
a1c-2d-1e1	更
a1c-2d-2e1	peop*	people	我不
a1c-2d-3f1	fami*
a1c-2d1e-1	sign*
a1c-2d1e-2	it i
a1c-2d1e-3	hai
a1c-2d1f-2	i think
a1c-2d2e1f-2	take
a1c-2d2f-1	这儿
a1c-2e-1f1	^ 甲
a1c-2e-2	ma
a1c-2f1	业	手机
a1c-2f2	止
a1c-3	我了
a1c-3d-1	this
a1c-3d-1e1	也
a1c-3d-1e1f-1	can we
a1c-3d1f-1	找
a1c-3d3e-4	here
a1c-3e-2f1	it come
a1c-3e3f-1	what about
a1c-3f-4	line
a1c-4	can	export it	案
a1c-4d1e-1	want
a1c-4e1f-2	tran*
a1c1	aunt*	one ?	up to	三点	载下	阿公
a1c1d-1e-1	nothing to	放的
a1c1d-1f-1	version
a1c1d-8e-4f1	片子
a1c1e-1	woma*	woman
a1c1e-3	what*
a1c1f-1	abeg	biscuit	my hands
a1c1f-2	reckon	up $	刚才	没好
a1c2	into the
a1c2d-2	on my
a1c2d-3	你给	赶
a1c2d1e-4f-2	紧
a1c2e-1	the edit
a1c2e-1f-3	froz*
a1c2e-2f-1	any
a1c2f-1	the preview
a1c2f-2	preview	waiting $	wher*
a1c3d-3e-1f-1	show
a1d-1	both*	emai*	mark*	myself $	need the	one too	the new	to	touc*	w	你再	后面	看 $
a1d-1e-1f1	my sister	want it
a1d-1e-2	thx
a1d-1e-2f1	bro	toda*	today
a1d-1e-4	aski*
a1d-1e1	kind*
a1d-1e1f-1	厅
a1d-1e1f-2	mand*
a1d-1e2	video back
a1d-1f-1	speaks
a1d-1f-2	opens
a1d-1f1	0 and
a1d-2	now or	one for	的我
a1d-2e-1	pm
a1d-2f1	manager
a1d-3	the mp	you give
a1d-3e1	for my
a1d-3f1	director
a1d-4	need it
a1d-4e-1	麻烦
a1d1	beli*	believe	swal*	swallow
a1d1e-1	just	part*
a1d1e-1f-2	要下
a1d1e-2	starts
a1d1e-2f-1	go
a1d1e-3	a file
a1d1f-1	it then
a1d1f-2	cand*	发来
a1d1f-3	了发
a1d2e-2	ipad
a1d2e-4	want to
a1d3e-3	is on	录像
a1d4e-1f-2	airdrop
a1d4e-2f-2	aird*
a1e-1	^ eh	^ yo	agree	bus	generate the	pub	recap	the pub	to show	yo	一回	个成	快 $	的给	群里	脚	那就
a1e-1f-1	the master
a1e-1f-2	or not
a1e-1f-3	the thing
a1e-1f1	^ 麻	meet*
a1e-1f2	^ aye
a1e-2	^ reckon	arrived	havi*	having	i can	i had	needs it	obli*	obliged	ten	喇	昨天	最终
a1e-2f-3	你这
a1e-2f1	sit on	window
a1e-3	asking	goes to	差	终
a1e-3f1	rendering	姐
a1e-4f1	lock
a1e-4f2	cleared
a1e1	^ 能	fast $	节	遍
a1e1f-1	^ get	touch	稳
a1e1f-2	dele*	just the
a1e2f-2	啱	要有
a1f-1	^ could	^ for	arch*	asap	final $	it like	noon	re	then the	付 $	以发	以给	先看	即	即刻	发过	完了	开了	快点	成 mp	我妈	来就	深	满意	糕	行 $	里还
a1f-2	^ final	brow*	cut $	it !	kindly	me download	reck*	result	so the	再传	去 $	文	来一	蛋	装
a1f-3	^ 快	if you	pls $	roll	了 !
a1f-4	i'd like	reel
a1f1	run it
a2	^ exprot	^ gimme	^ hand	^ lets	^ looks	^ plz	^ ready	^ resend	^ save	^ share	^ 定	^ 家	^ 渲	a stick	across $	again the	ahead and	camera roll	computer $	deleted it	donw*	donwload	drive $	emba*	export !	exprot	final mp	finished clip	flig*	flight	furnish	gimme $	gimme the	goes live	guests	hit me	i'll have	is perfect	just give	let have	liao	live in	love to	lovely	mail	my inbox	needful	noon $	our side	outs*	over ?	please deliver	pop it	prov*	publ*	reel $	release the	roll $	send again	send video	sold	that'll	the long	the projector	the telly	their	tiktok $	to save	to us	to watch	tv $	video i	you gave	you render	个下	了快	了放	了请	五点	以导	份 $	在有	坐	完整	完美	导一	快把	成的	我拿	拿去	挺好	接失	放给	新给	旁边	明早	来啦	毛病	没毛	滑	片发	版给	电视	的成	纪念	菜 $	要在	要看	请把	载的	那支	都在	长说	靚	频给
a2b-1	^ yep	as	dae	yep
a2b-1c-1	lapt*	laptop	tabl*
a2b-1c-1d-2e-1f1	导出
a2b-1c-1d-7e-1f1	rend*
a2b-1c-1d1f-2	actual
a2b-1c-1f1	release
a2b-1c-2	shoo*
a2b-1c-2d-1	i get
a2b-1c-2d-1e1f-1	it $
a2b-1c-2e-2	过来
a2b-1c-2e-4f2	a copy
a2b-1c-3	东
a2b-1c-3d-2	happy
a2b-1c-4e1f-1	就
a2b-1c-4e4f-3	删
a2b-1c1d-1e-4	渲
a2b-1c2d-4e-2f-2	finished
a2b-1c2e-3	这版
a2b-1d-1	要这
a2b-1d-1e-1	customer
a2b-1d-1e1f-1	righ*
a2b-1d-2f1	染
a2b-1d-4	play
a2b-1d1e-1	phone	savi*	saving
a2b-1e-1	班
a2b-1e-2	^ 出
a2b-1e-3f1	就这	渲染
a2b-2c-1d-4e1	我 $
a2b-2c-1d1e-1	视
a2b-2c-1d2e-1f-1	来
a2b-2c-1e-1f-1	mast*
a2b-2c-1e-3	yes
a2b-2c-1e1f-2	have the
a2b-2c-1f-4	brin*	bring
a2b-2c-1f1	be a
a2b-2c-2d3e-1f-2	clip
a2b-2c-2e-1f1	汇出
a2b-2c-4d-2e3f-4	it up
a2b-2c-4e-2f2	存
a2b-2c1	it
a2b-2c1d-1e-1	0 pm
a2b-2c1d-1e-2f1	那个
a2b-2c1d-2f-2	切
a2b-2c1d-4	edit
a2b-2c1e-1	hour
a2b-2c1e-1f-1	don
a2b-2c2e-2f-2	for me
a2b-2d-1	播
a2b-2d-1e-2	waiting
a2b-2d1e-3	usb
a2b-2d1f-1	alri*	alright
a2b-2e-1	one with
a2b-2e-1f1	0 am
a2b-2f-3	send $	速
a2b-3c-1	板
a2b-3c-2e-1	很
a2b-3c-3d2e-4	档
a2b-3c-4d-3e2	whatever
a2b-3c-4e-2f2	chat
a2b-3c-5e1	her
a2b-3c1d-1e-7f1	等
a2b-3d-1e-1f2	here $
a2b-3d-3e-2f2	the film
a2b-3d2e-3	driv*
a2b-3e-1	okay
a2b-3f1	心
a2b-4c-1d-5e4f-6	^ 把
a2b-4c-2f1	主
a2b-4c-3d-3e-2f2	导
a2b-4c-7f1	!
a2b-4c4d-3e-1f-3	done
a2b-4d-1e2	open
a2b-4d-4e-1f2	出
a2b-4e-4f2	那条
a2b-4f-1	open*
a2b-5c-5d2f-1	whatsapp
a2b-5d1e-2f-2	件
a2b-5d1e-4	文件
a2b-6c-1d1e1f-5	drop
a2b-6c-1e-2f1	载
a2b-6c2d-3f-2	read*
a2b-7c-3d-5e-3f3	expo*
a2b1c-1	条 $
a2b1c-1d-1e-1	下 $
a2b1c-1d-1e-3f1	我
a2b1c-1d-1e1f-4	into
a2b1c-1d-3f-2	音 $
a2b1c-1e-1	roun*
a2b1c-1f-1	上 $
a2b1c-2e-2f-1	wants to
a2b1c-3d-2e-1f-6	^ send
a2b1c1d-4e-2f-3	na
a2b1d-1f-3	page
a2b1d-3	same
a2b1e-1	^ all
a2b1e-1f-2	transfer
a2b1e-2f-2	and the
a2b1e-3f-2	i should
a2b2c-2d-2	us
a2b2c-3d-4	prom*
a2b2d-1e-2f-1	me
a2b2d-1f-2	过期
a2b2f-1	^ 会
a2c-1	final video	get my	in an	quic*	the result	times	train	where did	的影
a2c-1d-1	we're
a2c-1d-1e-1	may
a2c-1d-1e-1f1	gene*
a2c-1d-1e-4f1	share
a2c-1d-2	shoot
a2c-1d-2e-1f1	输
a2c-1d-2f-3	pop
a2c-1d-3f-1	plea*
a2c-1d-3f1	off you
a2c-1d-4f1	as a
a2c-1d1f-1	pass it
a2c-1d2	连结
a2c-1d2e-3	keep*
a2c-1d2f-2	conv*
a2c-1e-1	^ okay	lah	外	🙏 $
a2c-1e-1f-1	影片
a2c-1e-1f1	copy of
a2c-1e-2	is at
a2c-1e-3	offi*
a2c-1e2f-2	plz $
a2c-1e4f-3	how about
a2c-1f-1	gran*
a2c-1f-2	伐
a2c-2	exported $	先给	带
a2c-2d-1	稿
a2c-2d-2	抖
a2c-2d2e-2	drive
a2c-2e-1	可
a2c-2e-3f1	这样
a2c-2e1	爆
a2c-2e1f-1	we need
a2c-2e1f-3	find
a2c-3	可以
a2c-3d1e-1f-2	ko
a2c-3e-2	麻
a2c-3e-4f1	i'm
a2c-3e-4f2	i have
a2c-4d2e-3	链
a2c-4f-1	载 $
a2c-5d-1f1	^ 没
a2c1d-1	anym*	anymore
a2c1d-1e-2	the reel
a2c1d-1e-2f-1	have
a2c1d-3f-1	prev*
a2c1d-6f-4	give me
a2c1e-2	if it
a2c1e-2f-1	0 times
a2c1f-2	都
a2c1f-3	rn $
a2c2e-1f-4	it done
a2c2e-2f-4	the one
a2c2e-2f-5	做好
a2c3d-4e-1f-2	fini*
a2c3e-3f-1	rn
a2c4e-2f-4	改了
a2d-1	^ mp	collect	side $	to take	再发	妈	我我
a2d-1e-1	老板
a2d-1e-2	to my
a2d-1e-3	with it
a2d-1f-1	moth*	mother
a2d-1f-2	midn*	midnight	where	救	里 $
a2d-1f-3	重新
a2d-2	^ 可	again $	by 0	it or	like now	让
a2d-2e-1	resu*
a2d-2e-2	proj*
a2d-2e-3f1	edit*
a2d-2e1	put on
a2d-2e1f-2	^ that
a2d-2e1f-5	次 $
a2d-2e3f-1	p
a2d-2f-1	please
a2d-2f-2	to youtube
a2d-3	delivery	mana*
a2d-3e-1	it out
a2d-4e1f-1	i want
a2d-5e1f-4	me have
a2d1	arrive
a2d1e-1f-2	internet	不开
a2d1e-2	it across	so i
a2d1e-2f-1	from our	press
a2d1e-3f-2	boy
a2d1e-4	tonight
a2d1f-2	收 $
a2d2e-1f-1	vide*
a2d2e-3f-2	my clip
a2d3e-3f-1	arri*
a2e-1	^ grand	am	as is	barb*	bring it	corrupted	final version	flic*	have my	its 0	last one	like that	mate $	out for	perfect	the chat	the vid	thumbnail	thx $	了视	品 $	挺	部电	🙏
a2e-1f-1	^ we're	empt*	empty	u 盘	以了	孙	我好
a2e-1f-2	got a
a2e-2	beau*	bish*	bishop	blan*	blank	office	one more	perf*	在 $	展	要拿	那版	👍
a2e-2f-1	video
a2e-2f-2	gall*
a2e-2f1	meeting
a2e-3	spit
a2e-3f1	chat $
a2e-4	then $	打不
a2f-1	^ downlaod	^ post	archive	breathing	downlaod	happy with	is asking	it send	lock*	poli*	quality $	that a	the bride	了上	再改	在等	导吧	很好	想看	意了	挂	片吧	要播	误	谢 $
a2f-2	chuck	girl	kick	you may	刻	始	帮忙	开始	得喇	楼	题了
a2f-3	please export	render the	保	子呢	满
a3	^ fire	^ perfect	^ ship	any chance	chance	cough	don't have	finalise	hand $	i grab	inbo*	inbox	is good	is waiting	it through	it with	lemme get	line $	more time	now please	onto	pass me	post $	promised	provide	resend the	tablet	that'll do	the actual	thei*	video please	you made	了片	八点	后台	定稿	带走	快些	效了	片呢	紧的	纪	菜	验
a3b-1	group	走 $
a3b-1c-1d-2e1f-4	de
a3b-1c-1e-2	手
a3b-1c-1e-3f1	lemm*	lemme
a3b-1c-1f-1	master
a3b-1c-2	output
a3b-1c-3	签
a3b-1c-3d-1e-2f2	群
a3b-1c-4e-1	^ 下
a3b-1c-5d1f-4	来 $
a3b-1c1d-1f-3	到我
a3b-1d-1	了就
a3b-1d-1e-2f-1	片 $
a3b-1d-1f-1	it over
a3b-1d1e-4	toni*
a3b-1e-1	guy
a3b-1e-1f-1	找不
a3b-1f-2	^ render	我啦
a3b-2c-1	the clip
a3b-2c-1d-2	post
a3b-2c-1d-3	快
a3b-2c-2d-1	outp*
a3b-2c-3e-1	汇
a3b-2c-4d2e-1	发
a3b-2c1d1e-4f-1	now
a3b-2c1e-2f-3	take $
a3b-2c1f-1	^ last
a3b-2c1f-2	出 $
a3b-2c2e-1f-1	may i
a3b-2d-1f-2	goes
a3b-2d2e-5f-3	vid
a3b-2e-3	my phone
a3b-2f-7	我要
a3b-3c-1	movi*
a3b-3c2d-5e-3f-2	ready
a3b-3c3d-4e-1f-1	版
a3b-3d-2e1f-2	him
a3b-4c-5d-1e-1f2	the finished
a3b-5c-1d-9e-1	下载
a3b-5c-1e-1f1	good
a3b-7c-2d-8e-1f1	export
a3b1c-1d-4f-1	发我
a3b1c-2d-2e-1f-1	wants
a3b1c-2d-3e-1	want*
a3b1c-3d-1f-1	要
a3b1c-3d1e-1f-3	one
a3b1c-4f-1	when you
a3b1d-1f-3	never got
a3b1d-2f-1	agai*
a3b3c-2e-1f-3	come to
a3c-1	东西	在就
a3c-1d-1	fire	美
a3c-1d-1f-1	over
a3c-1d-2	video ?
a3c-1d-2e-1	输出
a3c-1d-2e2f-2	let it
a3c-1d-3	where is
a3c-1e-1	that it	完的
a3c-2	^ 汇	截止
a3c-2d-1	频发
a3c-2d-1e-2f1	fina*
a3c-2d-1f-2	get
a3c-2d-3	need
a3c-2d-4e1f-2	走
a3c-2d1e-3f-2	册
a3c-2d2e-2f-1	mine
a3c-2e-1	tell*	to have
a3c-2e-2	serv*
a3c-3e-1	it on
a3c-3e-1f-1	件 $
a3c-5e-1f-2	file $
a3c1d-3f-2	i need
a3c1f-2	download $
a3c2d-1f-3	好吗
a3c2e-2f-5	^ start
a3d-1	多次	验收
a3d-1e-1	slot	发 $
a3d-1f-1	hands
a3d-1f-3	i would
a3d-1f-4	^ need
a3d-2	upload it	抖音	请
a3d-2e-1f-1	pa
a3d-6	you send
a3d-6e-2	成片
a3d1e-1f-2	相册
a3d1e-1f-4	^ 发
a3d1e-3f-3	信
a3d2e-2f-2	lets
a3e-1	dead*	gie	hand it	in hand	leaving	lite*	literally	make i	no more	the link
a3e-1f-1	changes
a3e-1f-3	film $
a3e-2	grab	hand over	i must	issue	live	needs the	传到	大屏	把剪	拷
a3e-2f-1	品
a3e-3	^ right	issu*
a3f-1	again	deliver $	export as	export 一	goes $	link $	now how	了导	交出	人在	今晚	手里	片 !	病
a3f-2	^ exporting	^ finalize	export for	final cut	final render	for export	go render	instagram $	kick*	polish	said yes	transmit	了出	剪好	就得	拿走	没收	的导
a3f-3	download this	export again	出视	哪儿	染视
a3f-4	出吧
a4	^ 链	another copy	new one	receive it	save it	差你	我吧	来吧	给条	能再	要放	赶紧
a4b-1	movie
a4b-1c-2d-2	in 0
a4b-1c-2e-3	tv
a4b-1c-5d-1e-3f3	好的
a4b-1d-2e-2f-1	i take
a4b-1e-1f-2	催
a4b-1e-1f-3	^ just
a4b-1e-3f-2	render $
a4b-2c-1e-2	give
a4b-2c-3d-3e-2f1	拿
a4b-2c-6d4e-3f-2	send
a4b-2d-8e1f-2	给我
a4b-2d2e-3f-2	film
a4b-3c-1d-4e-1	final
a4b-3c-2d-2e1f-3	to me
a4b-3c-3f-2	have it
a4b-3c1d-4e-3f-1	wait*
a4b-4d-6f-2	save
a4b-5c-2d-2e-1f1	deli*
a4b-5c-2e-1f-2	hand
a4b-5c-3d-3	download
a4b-5c-4d-6e-3f2	copy
a4b-5e-2f-1	片
a4b-6c-3d4e-6	file
a4b-6c-4e-2	mp	mp 0
a4b1c-3e-2f-1	five
a4c-1d-1e-2	in my
a4c-1d-1e-3	rese*
a4c-1d-3	link ?
a4c-2d-1f-2	where my
a4c-2d-2	呢
a4c-2e1f-4	plz
a4c-2f-2	拨
a4c-3e-2f-1	coll*
a4c-4d1e-1f-3	给
a4c1e-3f-2	lost
a4c1f-4	export $
a4d-1	projector
a4d-1e-1f-1	份
a4d-1e-2f-1	吧
a4d-1e-2f-4	resend
a4d-1e-2f-5	我一
a4d-1f-3	^ file	get this
a4d-2	deliver	ship
a4d-2e-1	i'll take
a4d-2e-5	一份
a4d-2f-1	signed
a4d-2f-2	clip ?
a4d-3	传过
a4d-3e-1	to tiktok
a4d-3f-2	传我
a4d-4f-3	pls
a4e-1	render please	wrap	快给
a4e-1f-1	打包
a4e-1f-2	oya
a4e-1f-4	could i
a4e-2	^ 直	telly	掉了
a4e-3f-1	vid $
a4e-3f-2	feed
a4f-1	forward	ship it	就差	就要
a4f-2	保存	就它	货 $
a4f-3	^ download
a5	just send	the completed
a5b-1c-1d-1e-3	home
a5b-2c-3d2f-5	pass
a5b-2c-4	呢 ?
a5b-2c-5e-2	一次
a5b-9c-7d3e-5f-5	link
a5c-1e-3	出一
a5c-1e-3f-2	^ export
a5c-2	export the
a5c-3d-1e-2f-1	^ 导
a5c-3e-1	me my
a5c-3f-4	receive
a5c-6d-1e-1f-1	交
a5d-2	deleted
a5e-1	completed
a5e-1f-1	need that
a5e-1f-2	gimm*	gimme
a5e-2	^ 就	不改
a5f-1	approved
a5f-3	have that	货
a6d-1e-3f-3	give $
a6d-2f-4	等着
a6e-2	once more	给一
a6e-3	成品
a6e-4f-3	拿来
a6f-3	频呢
a7d-1f-4	it here
a7e-4f-3	发一
b-1	behi*	behind	come $	did u	dire*	hes	hr	oga	pull	span*	story	teas*	teaser	that all	walk*	一步	云	克	关	到吗	咱	哈 $	喂	张 $	猫	着呢	见 $	说不
b-1c-1	ask for	儿	领
b-1c-1d-1e-1f2	love*
b-1c-1d-1e2	chee*
b-1c-1d-3f2	! $
b-1c-1d1e-1f1	sist*	sister
b-1c-1d1e1	最	话
b-1c-1d1f2	son
b-1c-1d2	thats
b-1c-1d3	log
b-1c-1d4	butt*
b-1c-1d6f-5	录
b-1c-1e-2f3	^ good
b-1c-1e1f1	拜	程
b-1c-1e3	hook
b-1c-1e3f1	possible to
b-1c-1e4	endi*	ending
b-1c-1e4f-2	beat
b-1c-1e5f-3	spel*
b-1c-1f1	it off	mond*	monday	think
b-1c-1f2	kind
b-1c-2	missing
b-1c-2d1e1	四
b-1c-2d3f-2	wav
b-1c-2d4e-1	^ your
b-1c-2d4f-3	接
b-1c-2d5e-5	sending
b-1c-2d5f-2	formats
b-1c-2e-1f2	game
b-1c-2e-2f2	tomo*
b-1c-2e4f-2	different
b-1c-2f3	much for
b-1c-3d-1e2f1	best
b-1c-3d1e1	房
b-1c-3d2	qual*
b-1c-3d4f-1	is 0
b-1c-3e1f2	what i
b-1c-3e3f1	step $
b-1c-5e-5f4	i'll
b-1c-6f3	once
b-1c1	po yung	present	you to
b-1c1d-1e-2f2	天
b-1c1d-1e1f-1	appears
b-1c1d-1e3	背
b-1c1d-1f1	了 $
b-1c1d-2e-1f1	#4
b-1c1d-2e1	aske*	asked	看
b-1c1d-3f1	hear*
b-1c1d1	or do
b-1c1d1e-1	my clips
b-1c1e-2f-1	telegram
b-1c1e-2f1	test*
b-1c1e-3f1	^ 大	^ 请
b-1c1e-4f1	^ 得
b-1c1e1	all
b-1c1e1f-1	in	make it	we have
b-1c1e1f-3	^ 字	longer $	态
b-1c1e2f-1	names
b-1c1f-3	hour*	hours
b-1c1f-4	minutes
b-1c1f1	有什
b-1c1f2	come back
b-1c2	request	v
b-1c2d-1	plac*
b-1c2d-2	of it
b-1c2d-2e1f-4	appe*
b-1c2d-2f-2	^ 整
b-1c2d-4e-1f1	does the
b-1c2d-4e-6f1	appr*
b-1c2d1e-4	work
b-1c2e-1f1	time the
b-1c2e-2	e
b-1c2e1f-2	left $
b-1c2f-1	along	bounce
b-1c2f-2	in this	圈	时间
b-1c3	at this	the length	v 0	wrong ?	当
b-1c3d-1e-1	现在
b-1c3d-1f-2	file ?
b-1c3e-1	saying quoted
b-1c3e-2	or no
b-1c3e-3f-2	0 min
b-1c3e-4	did you
b-1c3f-1	的是
b-1c3f-2	是多
b-1c4	dura*	duration	working
b-1c4d-2f-4	everything
b-1c4e-1	processing
b-1c4e-2	写的
b-1c5e-1	runt*	runtime
b-1c5e-1f-1	跑
b-1c5e-3	the current
b-1c5f-2	^ eta
b-1c5f-3	happening
b-1c6d-1f-3	curr*
b-1d-1	minister
b-1d-1e-1f1	嘛 $
b-1d-1e-2f2	hell*	不用
b-1d-1e-2f3	#2
b-1d-1e1	子
b-1d-1e1f-1	boss is
b-1d-1e1f1	thank you
b-1d-1e1f2	can you
b-1d-1e2	title	不系
b-1d-1e4	开头
b-1d-1e4f-3	cut
b-1d-1f2	出片
b-1d-1f3	long does
b-1d-2e-1f2	it so
b-1d-2e1f1	thur*
b-1d-2e2f-1	out $
b-1d-2e2f1	的时
b-1d-2e3f-1	titl*
b-1d-2f1	说
b-1d-2f2	thank	thursday
b-1d-4e1f3	you know
b-1d1	noth*	will be
b-1d1e-1	电
b-1d1e1	angl*	直
b-1d1e1f-1	vhs	影
b-1d1e3f-3	audi*
b-1d1f-1	much ?	nine
b-1d2	tape	多能	机	次最
b-1d2e3f-1	half
b-1d2f-1	^ it	脑
b-1d2f1	you a
b-1d3	sd card
b-1d3e-1	反应	相
b-1d3f-1	mts	stuf*	stuff
b-1d4	limit
b-1d4e-1f-2	on a
b-1d4e-2	wmv
b-1d4f-1	obs
b-1d4f-2	camera	you want
b-1e-1	piec*
b-1e-1f1	^ 行
b-1e-1f3	lear*	十一
b-1e-2f2	^ sorry	that was
b-1e-2f3	very
b-1e-3f2	cheers
b-1e-3f4	ill
b-1e-6f2	^ 好
b-1e1	0 secs	^ nothing	open on	point $	reception	spon*	type*	城	幕 $	站	那种
b-1e1f-1	blur*	rest*
b-1e1f1	abou*	about	fr
b-1e2	balance the	danc*	secs	swea*	地	我们	正	的教
b-1e2f-1	the
b-1e2f-2	high*	念
b-1e2f1	spea*
b-1e3	blurred	i didn't	shown	upbe*	upbeat
b-1e4f-1	bori*	boring	背景	高
b-1e4f-2	not 0
b-1e6f-1	改成
b-1f-1	said	the cut
b-1f-2	内
b-1f1	^ 年	batc*	cost $	does this	is for	like*	syst*	system	to check	吗 ?	啦 $	版权	蒙	飞
b-1f2	ai	share it	shoe*	thin*	usua*	少钱	平台	率	用吗	算了	要得	评
b-1f3	do anything	台 $	婆	礼拜
b-1f5	person
b-2	call	mark	me ?	them $	uncl*	客户
b-2c-1d-1f1	老
b-2c-1d-1f4	use this
b-2c-1d-4e2f1	打
b-2c-1d3e-2f1	you $
b-2c-1d4f-3	raw
b-2c-1d5e-3f-3	zip
b-2c-1e-1f1	晒
b-2c-1e2f1	教程
b-2c-1f1	fetc*
b-2c-1f3	山	果
b-2c-2d2f1	work $
b-2c-2d3e2	way
b-2c-2d3f-1	braw
b-2c-2e1f1	她
b-2c-2f2	你能
b-2c-3d1	台
b-2c-3e1	tikt*	tiktok
b-2c-3f2	他
b-2c-4d-2f5	再
b-2c1	am $	begi*	眼
b-2c1d1f-2	all 0	in a
b-2c1e1	comp*
b-2c1e2	the credits	the part	景
b-2c1e2f-2	seco*
b-2c2	^ 五	how far	queue	was my
b-2c2d-1	since 0
b-2c2d-1e3f-3	那
b-2c2d-2e-2f1	happ*
b-2c2d-2e-5f1	see it
b-2c2d2	spin*
b-2c2d2f-3	how big
b-2c2e-1	now $
b-2c2e1	处
b-2c2e1f-2	what you
b-2c3	know how
b-2c3d1f-3	mins
b-2c3f-1	time	轨
b-2c3f-3	慢 $
b-2c3f-5	^ 卡
b-2c4	么样	进度
b-2c4e-1f-3	现
b-2c4e-2	in or
b-2c5f-1	at what
b-2c5f-2	eta
b-2d-1e-3f1	已
b-2d-1e1	^ go	中
b-2d-1e1f1	quoted ?	some*
b-2d-1e3f-3	plat*
b-2d-1e4f-5	font
b-2d-1f3	i download
b-2d-2	kids
b-2d-2f2	a watermark
b-2d-3e1f2	watermark
b-2d-3e2	before the
b-2d-3e3f-1	hear
b-2d-4	watc*
b-2d1	app
b-2d1e-4f3	^ clip
b-2d1e-5f2	wait
b-2d1e1f-1	reac*
b-2d2e-1f-2	insta
b-2d2e-2f1	pick
b-2d2e-3	should i
b-2d2e1	小
b-2d2e2f-1	add my	大
b-2d2f-4	yung
b-2d3	limi*
b-2d3f-1	footage
b-2d4	drop*	for you
b-2d4f-1	pics
b-2d6e-3	url
b-2d6e-4f-2	file*	files
b-2e-1f1	cust*
b-2e-1f2	六
b-2e-1f4	day
b-2e1	i do	imag*	交付	是 0	落
b-2e1f-1	can u	slid*
b-2e1f-3	close
b-2e2	my voice	videos $
b-2e2f-1	can't
b-2e2f-2	new
b-2e3	^ insert	are in	inse*	insert	分榜	榜
b-2e3f-1	whis*	去掉
b-2e4	倒
b-2e5f-3	色
b-2f1	do ?	it to	工
b-2f2	friday $
b-2f3	many people
b-3	well
b-3c-1d-3e-2f3	谢
b-3c-1d1e-1f1	pror*	prores
b-3c-1d1e2f-1	pick*
b-3c-1d1e4f-4	全
b-3c-1d5f-3	heic
b-3c-2d-1f2	prin*
b-3c-3d1f1	trai*
b-3c-3f3	format
b-3c-4e4	you can
b-3c1	client	分之	总	百分
b-3c1d-1e-1f1	^ 总
b-3c1d-4e3f-1	seconds
b-3c1e-1f2	this thing
b-3c1e1f-1	at the
b-3c1e1f-2	成
b-3c1e2	价钱
b-3c1e2f-5	start
b-3c1f1	七
b-3c2d-3	步
b-3c2e-1f1	anyw*
b-3c3	what we
b-3c3d-1e-1f1	^ tell
b-3c3d-4e1	after the
b-3c3d1f-4	perc*
b-3c3e1f-1	排
b-3c4	long	much time
b-3c4d-1e-2f-1	have you
b-3d-1	^ sir
b-3d-1e1f1	talking
b-3d-2e1	talk*
b-3d-2e3f-1	间
b-3d-4e4f-1	face
b-3d-5e2	留
b-3d1e1	too much
b-3d3	^ there
b-3d3e-4	u
b-3d4e-3	格式
b-3e1f1	日
b-3e1f2	用这
b-3e6	^ end
b-3f2	mean*
b-4c-1e1	它
b-4c-3f3	gree*
b-4c-4d1f2	send it
b-4c1e1	end credits
b-4c2d-2e1f1	好
b-4c2f-2	na po
b-4c5d-1	many minutes
b-4c5e-2f-3	queu*
b-4d-1e1	he
b-4d-1e2f2	wate*
b-4d-6e-1f2	the final
b-4d1	says quoted
b-4d1e1	four
b-4d1f-3	quoted $
b-4d2	inte*
b-4d2e2f-4	反
b-4d4	g
b-4e-2f3	^ 视
b-4e3f-2	looks
b-4f1	stor*
b-5c-1d1e1	get it
b-5c-1e2	old
b-5c-2d-4f2	^ 不
b-5c-2f4	还没
b-5c1	much longer	there $
b-5c1d-1e-3f2	hold
b-5c1d-1f1	the video
b-5d-1e2f2	讲
b-5d1	b
b-6c-4d9e-5f-4	传
b-6d-5f3	the file
b-9c3d1e-2f-10	my video
b1	? or	^ i'd	^ remaining	^ wah	^ 免	^ 公	^ 多	^ 店	^ 张	^ 说	^ 账	a lot	a thing	about 0	and now	assi*	atte*	be on	before it	budget	bundle	cost ?	credits for	credits i	creds	cut off	date $	do with	fest*	festival	gonna run	guys	have $	house	how are	how the	incl*	invi*	it cost	it costs	like this	many credits	me twice	mete*	meter	mist*	mistake	mistake $	much is	nah $	naira	of these	on sunday	on there	one or	one video	or are	or nah	paid for	pricing ?	right $	road	roll over	run me	sale*	school	seri*	shee*	still the	student discount	that in	the subscription	the word	to top	top $	twen*	twenty	up a	valid	vat number	wan	we do	what did	what now	when*	wort*	worth	you need	you tell	一年	个要	为何	么又	么时	么着	也没	买 $	买一	买的	企	何 $	作 $	充 $	充了	划算	刚那	别人	制作	剩的	剪几	十条	单 $	口	另外	可不	司	员到	咋个	哪去	块钱	多 credit	多分	奖	季	学校	开 $	开个	我上	我充	扣款	扣的	抵	推	改一	教会	时的	来吗	查一	点儿	玩	申	的账	票吗	税	细 $	给钱	自动	蚊	要再	要写	订	财务	账户	费 $	达	退我	退钱	都给	钱㗎	钱不	钱吗	钱啊	阅
b1c-1	0 second	^ 结	basi*	included	quoted in	round	scho*	show my	thes*	餐
b1c-1d-1f2	also
b1c-1d-2e-1f1	agen*
b1c-1d-2f1	now ?
b1c-1d-3e2	销
b1c-1d-4f1	0 ?
b1c-1d1e-2	十
b1c-1e-1	me it	my	quoted on	works	五
b1c-1e-1f1	们
b1c-1e-2	ur
b1c-1e1	^ the	the price	these	注
b1c-1e1f-1	见
b1c-1e1f-2	无
b1c-1e2	track
b1c-1e2f-1	^ 价
b1c-1f2	^ i'm
b1c-2	did i	on top	于	滴
b1c-2d-1	offe*
b1c-2d-1f1	^ ?
b1c-2d-2f1	woul*	would
b1c-2d1	试
b1c-2d1e-1	^ lost
b1c-2d1e-2	depo*
b1c-2d1f-1	small
b1c-2e-1f1	im	team
b1c-2e-2	cons*
b1c-2e1	up with
b1c-2e1f-1	is not
b1c-2f1	啊 ?
b1c-3	euro
b1c-3d1	sir $
b1c-3d1f-3	accept
b1c-3e1f-2	hit
b1c-3e2f-2	重
b1c-3f2	happens
b1c-4d1	但
b1c-4e-2f4	why did
b1c-5d-1e1	年
b1c1d-4f-3	count
b1c1e-1	on
b1c1e-1f-1	put in
b1c1e-3	看下
b1c1e-3f-1	so far
b1c1e-4	预
b1c1f-1	这次
b1c2d-1e-1	的那
b1c2d-1e-3f-3	这么
b1c2d-2f-1	no ?
b1c2d-4e-1	is my
b1c2e-3	was that
b1c2f-2	^ check
b1c3d-1f-2	take*
b1c3e-2f-3	i see
b1d-1	amer*	american	coac*	conf*	put a	revi*	了这	报销
b1d-1e-1	^ 要	you see
b1d-1e-3	confirm
b1d-1e1f-2	seas*
b1d-1f-3	0 to
b1d-1f1	^ oh
b1d-2	up	生成
b1d-2f1	webs*	website	下来
b1d-3e3f-3	like
b1d-3f-3	more $
b1d1	一百
b1d1e-1	fort*	quoted and	without the
b1d1e-1f-1	那边
b1d1e-2	a few
b1d1e1f-4	看到
b1d1f-2	addr*	address
b1d1f-3	through
b1d2e-1f-1	你看
b1d3e-3	gonn*
b1d3e-4	0 of
b1e-1	explain $	few	i buy	please the	the wedding	too $	we can	what do	了五	报价	要多	谁 $	还剩
b1e-1f-1	^ 学	hous*	they
b1e-1f1	公
b1e-2	0 more	^ i've	jess	more credits	the invoice	wann*	wanna	we get	wedd*
b1e-2f-1	anot*	another
b1e-3f1	啊
b1e-4	what is
b1e-5f1	昨
b1e1f-1	voiceover	with*
b1e1f-2	cover	is wrong
b1f-1	^ 点	auto*	fixe*	fixed	or it	sheet	tota*	total	为啥	儿了	钱的
b1f-2	^ 教	covers	how is	load*	looking $	有多
b1f-4	enou*	enough
b1f2	上次
b2	0 are	^ ran	^ student	^ 八	^ 刷	a month	after that	agency	already ?	balance $	balance ?	card got	check $	credits left	decl*	end $	expired	free trial	i paid	i'm on	it per	low	nair*	of 0	on file	on here	or per	owe you	pay for	pay with	pens*	prem*	price $	ran	rate for	renew	season $	still have	taken	that last	the cheapest	the house	the red	topped	topped up	with 0	would it	yearly	一支	么算	了的	以开	入口	公司	公转	到期	到账	刷卡	包年	包月	学生	寄	得多	我几	我多	户	支付	方案	有优	没平	点 ?	烧	用到	票抬	经费	续费	花了	要另	要钱	账上	贵了	费了	转账	送的	预算
b2c-1	anything ?	ball*	deep	i on	minute of	mom	red $	twel*	twelve	you people	按分	见底
b2c-1d-1e1	be in
b2c-1d-1e2f-1	生
b2c-1d1	yours
b2c-1d1e-3	came
b2c-1d2e-1f-1	i make
b2c-1e-1f-1	结
b2c-1f-1	there any
b2c-2	^ left	^ 首	beco*	poun*	us $	what would	细	都没
b2c-2d-1e-1f1	burn*
b2c-2d-1e1f-1	doll*
b2c-2d-1e2f-4	^ 加
b2c-2d1e-1	come*
b2c-2d2e-1	comes
b2c-2d2e-9f-1	do i
b2c-2e-1	sche*
b2c-2e-1f-1	点了
b2c-2e1f-1	^ 试
b2c-3d-1f1	for
b2c-3e-2	week*
b2c-4d-1e-1	with you
b2c1d-1e-2	大概	概
b2c1d-1e-3	chair
b2c1d-4f-1	^ 用
b2c1e-2f-2	used
b2c4e-5f-3	是不
b2d-1	ballpark	know the	of this
b2d-1e-1	says its	是啥
b2d-1e-2	quote
b2d-2	does a	款
b2d-2f-1	were
b2d-2f1	coup*
b2d1	不得
b2d2e-3f-6	you take
b2e-1	0 credits	an email	balance please	fact*	going to	it all	my money	the card	the small	编
b2e-1f1	burned
b2e-1f2	的话
b2e-2	几多	呗	钱 $
b2e-2f-1	cont*	kitna	pack*	package
b2e-3f-2	rema*
b2e-3f1	before $
b2e1	做一
b2e1f-2	价 $
b2f-1	do they	mam	mid	on $	prac*	rece*	价格	统
b2f-2	how come	im out	student	为	们这	的点	约	能先
b2f-3	credits $
b2f1	便
b3	0 bucks	0 quid	^ refund	^ 余	^ 扣	bought the	buck*	bucks	budg*	buy more	cheapest	declined	dedu*	deducted	did that	dollars	have i	i bought	i owe	left on	many videos	money back	month	my account	my points	per video	season	set me	tax	to pay	under $	unus*	unused	usag*	usage	usage $	what it	个点	优	储	储值	增	增值	宜	对公	少点	帐单	平些	张单	抬头	数 $	明细	期 $	统编	账 $	退款	配音
b3c-1	for one	free or	me anything	per minute	plan $	the damage	刷	用完	试用
b3c-1d-1	upi
b3c-1d-2	五十
b3c-1d-2e1f-3	brok*
b3c-1e-1	银
b3c-1f-1	redo
b3c-1f-2	帐
b3c-2	parish	the free	剩几
b3c-2e1	期
b3c-2f-1	what was
b3c-3	分 $
b3c-3d-1f-1	burn
b3c-3d-2	i still	友
b3c-3d1e-1f-1	ones
b3c-4	credit
b3c-4d-1e-1	员
b3c-4d-1e1f-4	disc*
b3c-7d-4e-2f1	额
b3c1e-3	ba
b3c3d-4e-8f-2	有没
b3c3e-6f-2	不 $
b3d-1	my card	优惠	多 $	惠
b3d-1e-1	the same
b3d-1e1f-1	promo
b3d-1f-1	insu*
b3d-1f-2	块
b3d-2e-1	for a
b3d-2e-2	报
b3d-3e1f-1	two times
b3d1e-4	要不
b3e-1	spent	the bill	zero $	套	抬	还够
b3e-2	account	explain	i only
b3e-2f-2	asks	set
b3f-1	^ may	amou*	refl*	trea*	visa	whats my	who do	would a
b3f-2	加字
b4	^ top	^ 充	^ 积	^ 退	amount	debited	monthly	pricing	recharge	了多	便宜	做几	充的	套餐	扣了	收据	费吗
b4c-1	billed	costs	damage	discount
b4c-1d-1	subs*	零
b4c-1e-1f-1	贵 $
b4c-1f-1	会员
b4c-2	cheaper	dama*	got left	remaining	穷
b4c-2e-1f-2	zero
b4c-2f-2	fee
b4c-3	是按	笔	还能
b4c-3e-1	expi*
b4c-4f1	i got
b4c-5e-2	我还
b4d-1e-3	expe*
b4d-1f-1	payp*	paypal	run
b4e-1	minus	payment	purchase	treasurer
b4e-2	accountant	statement	够不
b4e-2f-2	pays
b4f-1	gift	值 $
b4f-2	run out
b4f-3	少 $
b5	i pay	my credits	quid
b5c-1	cost me	个月
b5c-1d-2f-2	owe
b5c-1d-3f-3	paid
b5c-1e-1f-2	折
b5c-1e-1f-3	rene*
b5c-1f-4	积
b5c-2d-1e-1	expensive
b5c-2f-2	quota
b5c-3e-1	extr*
b5c-3e-2	extra
b5c-4e-1	left in
b5d-1e-1f-5	剩
b5d-2f-1	charge
b5e-1	debi*
b5e-2	my balance	purc*
b5f-1	余额	收费
b6	subscription
b6c-1	boug*	bought	额度
b6c-1d-1e-3f-2	rate
b6c-2e-2f-3	bill*
b6c-2f-2	cost*
b6c-3d-4f-3	付
b6c-5f-4	积分
b6d-1e-2f-1	charged
b6d-1e-3f-3	points
b6f-2	wallet
b7	点数
b7c-3f-1	top up
b7c-6d-7e-4f-1	pay
b7e-3f-1	买
c-1	0 minutes	^ 夜	become	bride	c	east*	eh	ever	fail	next to	secu*	security	service	the game	to play	一块	三段	了好	剪了	商	家长	得到	操	样的	比较	米	试 $	该	较	酒	😭
c-1d-1	carry	full	呢个
c-1d-1e-1f3	care
c-1d-1e1	it is
c-1d-1e2	our	你懂	被
c-1d-1e3	not the
c-1d-1e4	it a
c-1d-1f1	poss*
c-1d-1f2	^ 0	phone $	明
c-1d-2e1	head
c-1d-2f5	的 ?
c-1d-3e-1f3	^ 昨
c-1d-3e3	off $
c-1d-3e3f-2	帮
c-1d-3f1	come
c-1d-3f4	0 or
c-1d1	othe*	timelapse	三个	摆	教	过
c-1d1e-1f1	put it	stea*
c-1d1e-1f2	sunday
c-1d1e-3	的片
c-1d1e1	product
c-1d1e1f-1	sideways
c-1d1f-1	这 $
c-1d1f-3	of my
c-1d1f1	means	么弄	正在
c-1d1f2	think $
c-1d2	^ ma'am	^ second	quality	support	this is	ye	式
c-1d2e-1	is like
c-1d2e-2	shal*	shall
c-1d2e-2f1	po $
c-1d2e1	past*
c-1d2e2f-1	it me
c-1d2f-2	acro*	across
c-1d2f-3	video now
c-1d3	sepa*	separate
c-1d3e-1	拖进
c-1d3f-2	erro*	error	吃吗
c-1d4e-1	button
c-1d5e-2	^ 传
c-1d5f-2	mkv
c-1e-1	sir
c-1e-1f1	swee*	知道
c-1e-1f2	0 k
c-1e-1f3	^ mum
c-1e-2f2	help	mate	render it	upload $
c-1e1	about a	drop the	minutes of	rather	status text	whol*	whole	you make	住 $	几张	剧	喜	度条	有个	的都
c-1e2	^ 撤	dollar	hear the	is missing	kill*	lice*	someone	一分	个 0	写错	到最	复	广	态栏	撤	有字	栏	栏 $	翻
c-1e2f-2	moon
c-1e3	beep	change the	feels	silence	三秒	了是	成一	着像
c-1e3f-1	欢
c-1e3f-3	no music
c-1e3f-4	more	put
c-1e4	don't show
c-1e4f-3	ends
c-1e5	flip
c-1e5f-1	underneath
c-1e5f-2	song $
c-1f-1	did not
c-1f1	good ?	it right	line*	service $	skat*	skate	听得	呀 $	我儿	我是	没到	自	过了
c-1f2	^ 中	^ 原	frid*	later $	same as	speak	what time	了先	到百	塞	子 $	机器	染 $	比
c-1f3	end ?	么导
c-1f4	download ?
c-2	back ?	cine*	comm*	days	his	opti*	the match	才那
c-2d-1	out
c-2d-1e-2f3	thanks
c-2d-1e-2f6	the download
c-2d-1e1	brid*	turn
c-2d-1e3	a bit
c-2d-1f2	the time
c-2d-2e1	ni
c-2d-2e1f3	^ after
c-2d-2e2	clea*
c-2d-2e4	down
c-2d-2f1	作
c-2d-2f2	how does
c-2d-3e1	it for
c-2d-4e2	send me
c-2d-5e5f-1	换
c-2d1e-1f2	sund*
c-2d1e2f-1	and
c-2d1f-2	^ its
c-2d1f1	到 $
c-2d2	three times	政
c-2d2e-1	there an	了三
c-2d2f1	一段
c-2d3	rejected	能用
c-2d3e-1	reje*
c-2d3e-2	认
c-2d3f-1	the max
c-2d3f-3	不到
c-2d4	0 percent	signal
c-2d5	传 $
c-2e-1f1	lot
c-2e-2f2	k
c-2e1	rath*	彩	新
c-2e1f1	觉得
c-2e2	clear	everyone	fat	move	text $	店	掉 $	气
c-2e3	^ 前	matc*	match	前面
c-2e3f-1	土
c-2e4	^ mute	and white	black and
c-2f-5	own
c-2f1	up the	what my	好看	爸
c-2f2	like it	omg	up ?	when are	who is	亲	吃了	好先	说了	阵
c-2f3	? just	^ morning	been stuck	ready to	吃饭
c-3	give it
c-3d-1	must
c-3d-1e4f1	it possible
c-3d-1e5	overlay
c-3d-1f4	^ dont
c-3d-2e1f1	校
c-3d-2f3	卖
c-3d1	nothing $	往
c-3d1e-1f1	行
c-3d1e-3	批
c-3d2e1f-1	部
c-3d3f-3	acce*
c-3d4e-4	你 $
c-3e-1f3	h
c-3e-2f4	your
c-3e1f1	以	娘
c-3e2	没了
c-3e3	直接
c-3f1	^ 客	d	空
c-3f2	it good	want the	出了
c-3f3	take ?	what happens	你会	你好
c-3f5	what can	will the	㗎 ?
c-4d-1f2	stop
c-4d1f-1	is a
c-4d2	^ my
c-4e1f2	觉
c-4e2	off
c-4e6	start with
c-5d2e-1	食
c-7d-2e-2f3	exporting
c1	? how	? its	^ and	^ 当	^ 背	^ 跑	^ 音	along $	any news	any update	anything happening	appear	asking $	aspe*	aspect	at ?	be done	beac*	been 0	bit with	card $	catc*	clie*	coff*	coffee	currently	eta ?	evening	eyes	face $	far along	give us	goals	going $	he is	hello ?	highlight	hole	hows my	hows the	i cannot	is	is going	it going	it under	know when	last*	lasts	like an	lookin $	many of	many seconds	move*	must i	my vid	not $	now it	one from	past	percent $	picture of	place	pool	project $	reach	scenes	show it	so what	takes	the customer	the opening	the picture	the subtitles	the top	the very	the voiceover	there or	they are	through ?	through the	time of	tracks $	under my	up for	up using	video ready	w the	walk	we ?	what happened	what order	when will	with no	yet or	上马	下进	久啊	了啥	五杀	亮 $	份给	使	做什	冒	况 $	几成	几段	几长	到第	前版	前的	剪出	动了	卡住	卫	口那	句话	吗好	咋还	哪几	啊我	啥时	在处	在片	在的	声音	头是	女声	字打	容 $	常	度怎	延时	影到	得我	忘	忘了	快了	我传	搞成	放了	效果	整好	曲	有哪	染好	概几	海边	熟	片多	看清	码 $	等多	耳	脸 $	览	言	讲话	说的	财	轴	那 part	里我	里有	长是	门口	间轴	露脸	静 $	预览	频现	首歌
c1d-1	^ everything	me a	miss	plate	sound is	封
c1d-1e-2f1	先 $
c1d-1e-3f1	are the	不在
c1d-1e1	^ 做
c1d-1e1f-1	著
c1d-1e1f-2	了 ?
c1d-1e3f-2	quie*
c1d-1f-1	^ would	席
c1d-1f-2	没用
c1d-1f1	^ hello
c1d-2	^ 是	under the
c1d-2e-2f1	my upload
c1d-2e1	coun*	one $	加上
c1d-2e1f-3	分钟
c1d-2e2f-5	to go
c1d-2f2	mean	样 $
c1d-3	i mean	用了
c1d-4	it by
c1d1	b roll	了啊
c1d1e-1	i know	it says	the bar
c1d1e-1f-1	podc*	podcast
c1d1e-2	has
c1d1e-2f-1	does it
c1d1e-3f-4	小时
c1d1e-4	can i	刚
c1d1f-1	anywhere $	bloc*
c1d1f-2	? it	percent	况
c1d2e-1f-1	不动
c1d2f-3	半
c1d3f-4	send the
c1e-1	0 hrs	^ abeg	^ 咋	break	got	hrs	i go	mach*	under 0	名 $	在度	董	进去
c1e-1f-1	a new
c1e-1f-2	whats left
c1e-1f1	^ hi	a look	anything $	任
c1e-2	back the	current cut	flow	on your	this version	定	没得
c1e-2f-1	wheres
c1e-2f1	用紧
c1e-2f2	ta
c1e-3	^ 今	stopped
c1e-3f-1	我这
c1e1	fore*	pink	video at	指
c1e1f-1	^ 配	ppl
c1e1f-2	bisc*	一下
c1e1f-4	旁
c1e2f-2	of me	stay
c1e2f-3	come first
c1e3f-1	情
c1f-1	already or	boun*	hor	length $	me again	now i	sorry to	stag*	stage	the drone	the version	there are	tmrw	work*	下先	代	几了	出场	呀 ?	好没	江	轮	通	频了
c1f-2	ah $	alon*	called	conc*	disa*	finished ?	i sent	it will	runn*	see my	to it	客人	第二	边
c1f-3	^ kindly	the timeline
c1f-4	^ 给	整
c1f1	actually	话 $
c2	^ 封	^ 查	^ 状	aliv*	alive	alive ?	bein*	being	changed	changed $	current version	dare	desc*	describe	done yet	getting on	hang*	happening $	it stands	jump*	me which	montage	my work	or after	or the	quiet	quoted 那	removed	rendering ?	running	screen $	something	speech	stand	status of	still in	still there	taking so	the moment	the montage	the progress	tracks please	what stage	where we	which of	ya	you 0	you end	一眼	上了	上午	了在	共几	到底	剩多	剪到	剪完	去的	咋样	圈 $	在剪	在跑	好我	完 $	总长	情况	排队	是几	是卡	是后	是否	有我	果 $	步了	留了	的字	的还	的镜	看现	秒 ?	粒	线 $	要等	那三	都有	长时	队	面有	面还
c2d-1	? the	complete	go through	the bit	件发	容	弄了	我那	段素
c2d-1e-1	right now
c2d-1e-2	^ 到
c2d-1e-5f1	told
c2d-1e1	tapo*	tapos
c2d-2	入镜	未 $	用的
c2d-3	^ 先	了半
c2d-3e-1f1	when it
c2d-3e2f-3	不是
c2d-3f-3	why is
c2d-3f1	还在
c2d1	made it
c2d1e-1	it'll
c2d1e-1f-1	^ bhai
c2d1e-1f-3	wala
c2d1e-2	^ done
c2d1e-4	an hour	不会
c2d1f-2	first ?
c2e-1	^ wheres	^ 素	have a	上去	告诉	放进	是 quoted	来没	段在	诉我	那首	问一
c2e-1f-1	did my	it got
c2e-1f-3	did it
c2e-1f-4	far $
c2e-1f-5	min
c2e-2	be $	pres*	requ*	summ*	一声	半小	名字	幕加	度 $	里面
c2e-2f-1	latest	the latest	否
c2e-3	roug*	几秒	去没	吧 ?
c2e-6	^ 刚
c2e1f-2	sing*
c2e2f-2	旁白
c2e3f-3	export yet
c2f-1	^ from	almo*	almost	fall	goin*	going	near*	roughly	u still	work ?	么还	之几	状	状态	磨
c2f-2	i asked	stal*	surv*	what left	working on	yet ?	候会	断了
c2f-3	picture	处理
c2f-4	线
c2f-5	钟
c3	^ finished	^ 什	^ 目	^ 进	checking	coming along	cooking	inside the	kept	long $	nearly	not send	or just	ready ?	scene $	see how	so long	the captions	the project	the runtime	usin*	using	we at	you received	任务	会儿	你用	内容	在是	如何	完没	没动	点呀	点能	秒 $	还得	进展	那张	长
c3d-1	bed	heard	normally	things	you said	共多	有几	有啊
c3d-1e-1	ago
c3d-1e-3	了几
c3d-1e-4	whic*
c3d-1f-2	e don	还是
c3d-3e-2f1	been
c3d1e-2f-3	my file
c3e-1	^ 弄	received	up in	剪进	务
c3e-1f-1	^ 搞	under
c3e-2	^ list	^ status	as it	it at	的哪	的啥
c3e-2f-1	fire*
c3e-3	一共	列
c3e-4	^ 现	看看
c3f-1	^ 预	anywhere	be ready	finish ?	news	we $	you still	会好	几天	告	好久	是在	版本
c3f-2	my footage	or am	still rendering	there yet	弄完
c3f-3	好未
c3f-4	done ?
c4	^ 时	ready $	stand $	stands	whats in	动静	时长	没我	能看	道 $
c4d-1	status $
c4d-3f-2	yet $
c4e-1	current	几分	当前	轨道
c4e-1f-1	做到
c4e-2	end up	来着
c4e-3	show tracks	看一
c4f-1	long is	you done	候能	卡在
c4f-2	cook*	when can	完成
c4f-3	happened	hold up	你改	在做	搞	等到
c5d-1e-2f-1	will it
c5e-1	^ 里	哪一	态 $
c5e-3	第几
c5e-4f-1	show me
c5f-1	了哪	长 $
c5f-3	能好
c6e-2f-1	^ hows
c6e-3	目前
c7f-1	样了
d-1	after $	at all	bother	last week	made	on how	or is	photo of	she	the old	the photo	the photos	the text	through $	you put	二个	共用	助	好多	我的	着 $	老师	页	频里
d-1e-1	的吗
d-1e-1f1	? my	gif
d-1e-1f2	^ 明
d-1e-1f3	migh*
d-1e-2f5	发错
d-1e1	0 $	^ 想	and send	cros*	join*	old one	play*	put this	written	个不	封面	所	这条
d-1e1f-3	loop
d-1e2	^ 口	as the	dead	engl*	english	he says	in and	is coming	jing*	jingle	lower third	of clip	part $	插	火锅	那几
d-1e2f-1	could you	look*
d-1e2f-5	帮我
d-1e3	cant	repe*	says 0	take out	用呢	赛	起来
d-1e3f-2	火
d-1e3f-3	0 seconds
d-1e4	^ replace	animation	corn*	corner	响
d-1e4f-2	改
d-1e5	^ use	make a	那里
d-1f1	asking for	b 站	befo*	before	dear	friend	music $	my boss	myse*	myself	real	seen	sending it	that one	tick*	tuesday	下	你是
d-1f2	anyway	post*	电影	饭
d-1f3	bles*	robo*	robot	was for
d-1f4	brb
d-2	clai*	email	mean $	one minute	see the	teac*	thats the	接把	效	是什	给他
d-2e-1f1	oh	嘛
d-2e-1f2	0 th	th
d-2e-2f2	it before	mind
d-2e1	#8	0 for	i said	take the	回来	宣传
d-2e1f-1	懂
d-2e1f1	don't want	to look	跟
d-2e2	circ*	do a	need a	on the	化	宣
d-2e3f-1	^ too	you've
d-2e3f-3	黑
d-2e4	vo
d-2e4f-3	这段
d-2e5	0 秒	into a	replace
d-2f1	do that	from you
d-2f2	trad*	you sent	功了
d-2f3	tell you
d-3	^ 影
d-3e-1f1	意
d-3e1	shorts
d-3e2	here is	个开
d-3e3	pic
d-3e5	这张
d-3f1	away
d-3f2	about my
d-4	drone shot
d-4e-1f1	the 0
d-4e4	i was
d-4f1	ask
d1	0 d	0 g	^ gopro	^ mate	^ pfa	^ raw	^ 内	^ 展	^ 成	a usb	all the	bloo*	both $	buil*	bund*	bung	bung it	by one	camc*	camcorder	cannot	card*	channel	chok*	choke	cousin	dash*	dashcam	demo	else	fades	falls	files ?	gave	gives	givi*	giving	gonna be	handle	here are	heres	heres the	i add	i press	i use	in $	internet is	interview	it wont	its been	just take	k 0	lady	laug*	laugh	limit $	me if	me upload	mess*	minute $	more than	my cousin	my last	noise $	normal	of the	one by	or you	pfa	prob*	problem	push	recording $	refused	reso*	resolution	ring	says it	second half	secr*	secretary	secs $	seve*	shot in	slides	sorry $	stuck at	stuff in	take 0	take that	that to	the gopro	the name	those $	through it	time i	to give	to upload	url 提	video be	way $	what $	yaar	一直	上给	两个	个 g	个文	个是	么上	么传	么给	了传	产	产品	享	以上	传视	你行	你认	信发	信号	信里	六十	分享	原画	只有	同学	咯	四个	回放	备	多条	市	师	帧	应 $	录仪	影师	得	我用	扫	抓	拍 $	控	摄像	摄影	播回	最多	有一	材发	村	来是	毕业	游	牙	百度	的你	的可	的能	盘里	碟	种 $	老人	肚	航	航拍	行吗	要先	要改	记录	路	转圈	过去	那两	酷
d1e-1	^ 微	are on	hour $	keeps	they're	下午	个钟	我给	早上	的视	课	转了
d1e-1f-2	does that
d1e-1f2	^ gonna
d1e-2	but i	lunch $	the choir	ya $	慢慢
d1e-2f-2	pend*
d1e-2f-3	where do
d1e-2f1	院
d1e-3	boss $
d1e1	^ 竖	build	录的
d1e1f-2	^ 来	ugly
d1e1f-3	me or
d1e1f-4	thro*
d1e4f-2	bigg*
d1f-1	^ kitchen	^ see	^ 最	accepted	arrow	cann*	first $	get that	leh	r	say quoted	三次	别的	未 ?
d1f-2	thos*	those	want my	了怎	发你
d1f-3	hd	九	八
d1f2	条我
d2	0 hours	^ attached	^ 同	^ 后	and a	andr*	android	digi*	digitised	dropbox	failing	file too	google drive	has a	i believe	ipho*	iphone	it ok	just paste	land	larg*	large	mark $	memo	network is	new video	one on	part 0	parts	paste a	proper	put my	recorded	recordings	rush*	rushes	send from	send 不	size $	sony	the button	types	upload my	vill*	voice memo	way to	wetr*	wetransfer	wont let	一起	不行	两条	了十	以传	传吗	传多	原片	取码	大 $	大小	就断	我把	接吗	提取	收吗	整 $	有两	极	没反	混	灰的	片一	监控	短片	能收	访	读不	跳	针	限制
d2e-1	0 mp	^ part	^ says	^ whatsapp	^ 补	arrives	codec	file please	insh*	inshallah	it say	middle of	one is	sec $	something $	try	with quoted	半就	咋整	的一	路上	那天
d2e-1f-1	shif*	shift	㗎 $	怎样	电脑
d2e-1f-2	^ upload
d2e-2	^ insta	^ 新	hang	传一	我点
d2e-2f-2	six
d2e-2f1	在 quoted
d2e-3	这是
d2e1	is too
d2e1f-2	^ drone	audio
d2f-1	at once	file is	how $	tapes	tour	了成	开不	接 $	收不	洗	相机	给的
d2f-2	你收	到几
d2f-3	put the	you get
d2f1	不了
d3	^ uploading	^ 支	^ 档	allowed	biggest	cere*	ceremony	disk	file size	goog*	hard disk	mate*	material	memo*	mxf	plus	png	scan*	send you	shall i	the biggest	theres	to add	ts	upload a	will send	will that	with that	以吗	你 ?	圈转	得下	摄	材在	给了	能传
d3e-1	cctv	fold*	folder	here*	matt*
d3e-1f-1	cour*	tape*	太大
d3e-1f-2	video of
d3e-2	a sec	by	code*	dropping	memory	材 $
d3e-2f-1	this $
d3f-1	follows	not ?	thir*	third	tonight $	不收
d3f-2	^ mov	attached $	dav	filmed	impo*	了一
d3f-3	recording	the rest	式 $
d4	0 gigs	^ 录	gigs	google	hevc	i put	i upload	phones	the paperclip	传不	传了	吃得	读	进来
d4e-1	avi	i'll send	vids	拍了	是要
d4e-1f-1	^ sending	in here
d4e-2	trie*	tried	个小
d4e-2f-1	要怎
d4e-3	import	third time
d4f-1	flv
d4f-2	attach	em	that ?
d4f-3	links
d5	0 gb	gb	最大
d5f-1	paperclip
d5f-2	拍的
d6e-3f-1	uploading
d6f-3	^ url
e-1	^ client	^ we'll	about to	can put	computer	do u	editor	end of	export this	floo*	go on	it go	kindly share	last change	like $	notes	plan*	pressed	reads	record	the group	your side	上来	你那	傅	冲	啥我	够 $	头了	宝	就不	师傅	思 $	感谢	搁	支	机里	箱	补一	质	超	跟我	集
e-1f-1	it 0	pending
e-1f-2	让我
e-1f1	^ first	^ 阿	coming $	do my	excu*	excuse	films	flat	footage $	gave me	it as	looked	lot $	mada*	madam	my daughter	my friend	patient	piece	safe*	showed	spit out	teacher	the big	with this	个视	合	呜	呜呜	巴适	座	是哪	杯	爱	碗	觉 $	面不
e-1f2	^ cheers	^ legal	^ 呜	bot	difference between	goes out	i am	is $	morn*	morning	my father	nigh*	only export	she'll	sick	steady	the kids	there ?	个能	之前	乐 $	做了	思	我先	适
e-1f3	^ you're	h 0	rough	今天	喝	累	能导	😂 $
e-1f4	^ 啊	crie*	see $	先压	别发
e-2	attachment	hey	me back	show $	sound $	test	the phone	wants a	wedding	几条	取	语音
e-2f-1	for it
e-2f1	0 h	^ well	hims*	himself	lock it	love it	me up	was the	we've	wind*	you are	么办	出成	平	我去	谢谢	陈
e-2f2	^ love	^ 打	difference	dvd	forg*	grea*	great	then we	办 $	奶	字 $	打字	明天
e-2f3	agre*	are $	hai $	might	note*	saturday	哦	牛
e-2f4	^ haha	god	hasn't	i will	till the
e-2f6	^ 哈
e-3	the wrong	two of	婚
e-3f1	^ hey	^ 早	么 $	画质
e-3f2	friday	this chat
e-3f3	😂
e-3f4	点头
e-4	yest*
e-4f1	yesterday
e-4f2	早
e-5f1	got the	whats the
e-6f2	^ 上
e1	0 but	0 minute	0 with	^ at	^ burn	^ captions	^ crop	^ her	^ skip	^ subtitles	^ voice	^ 些	^ 人	^ 弹	^ 标	^ 每	^ 重	a funeral	a title	add captions	add subtitles	and get	and when	angle	arab*	arabic	are too	arti*	as text	awful	balance sheet	between the	bit $	bit of	bits	bridge	can post	can that	clas*	clip to	co	colors	corner $	could we	covering	crowd	cry	cut in	day 0	die	die $	diff*	doct*	easi*	end and	fair	fancy	faster $	find b	find the	first and	for tiktok	free $	fren*	french	from it	girl*	give the	goal*	got to	gott*	gotta	grad*	grandma	grap*	hahaha	hates	heav*	heavy	her $	highlights	hits	honey	humm*	hymn	i did	i look	idk	in french	is cut	is upside	is weak	it down	it more	it needs	its a	joke	joke $	lang*	law	letters $	lil	loading	looking at	lower the	make an	make my	make one	me so	me with	miss*	mo on	mode*	more energy	muse*	museum	name in	natu*	needs to	nobody can	not like	numbers	nurs*	of sync	of them	on her	overlay $	p mp	part where	pauses	phone number	plen*	plenty	pray*	prayer	punch	qr code	quoted 不	reci*	reverse	score	sec	second clip	sent*	shoot it	skin	skip the	slide	smil*	smoke	smth	soft	sounds	spanish $	speed up	stamp	start on	stay*	stays	stops	street	style $	sub	subtitle	t	that clip	the beat	the bridge	the colors	the front	the guy	the quoted	the sound	then send	thing $	this into	too loud	train $	trim the	trim*	trou*	tuto*	typo in	um	up 0	version please	versions	video but	w my	walking	want a	warm*	warmer	water	weak	whac*	whack	when she	wrot*	wrote	you upload	一哈	三十	上有	丝	两秒	个价	个大	个镜	中文	主播	么充	么没	了换	了直	二维	些字	亮一	件给	低	倒计	党	其	再大	几次	剪成	加标	十五	印去	双	右上	嘈	嘴	器	四十	地址	块儿	声 $	声太	太短	夹	完事	完直	宾	少了	就 send	就出	屏幕	屏视	左边	布	年的	应该	底下	废话	引	录音	律	得太	悲	成条	我爸	把声	把我	拍得	掉再	掉片	接给	放最	整个	文字	新娘	新的	旧	晃得	晕	暗	最前	朋	朋友	本 $	来个	歪	段一	民	没人	海	热	片交	特写	狗	男	留着	留进	的不	盖过	福	种	秒的	稳一	竖的	粗	精	纸	维	维码	美颜	耐	聊 $	血	要 $	要打	豆	身	辑	辑一	进球	透	那块	那声	里要	面 $	饼	馨	骂	齐
e1f-1	^ 王	all of	and 0	below	below $	car	fit	follow	gard*	garden	hat	its for	lookin	on exporting	sile*	smok*	star*	the other	toas*	trouble	without	个名	说 quoted	配乐
e1f-2	clos*	done $	my face	想要	标题	锅	马
e1f-4	and export	wrong $
e1f1	so much	风
e2	0 export	0 not	^ clean	^ create	^ fade	^ flip	^ his	^ lower	^ move	^ overlay	^ price	^ shorten	^ slow	^ text	^ title	^ 从	^ 保	^ 声	^ 将	^ 节	^ 落	^ 车	^ 镜	^ 颜	a reel	accent	air	and download	awfu*	backwards	bath*	bathroom	beat $	beat drop	because	bit where	blin*	blue $	bott*	bottom	breathe $	calm	captions are	chin*	chinese	clean it	clic*	click	counter	crop it	cuts $	dent*	ditc*	ditch	doctor	drags	drum	drums	earlier	effects	end on	ex	export button	fade out	filter	flag	flas*	font $	for instagram	free*	from a	gold	graphic	guit*	guitar	hate*	head*	helm*	helmet	hide it	him $	how i	huma*	i'd love	ig	in spanish	it look	jumps	linkedin	lose the	moments of	moti*	motion	mr	must be	my mother	neig*	not quoted	noti*	only the	over my	patients	pian*	piano	price tag	progress $	progress bar	ques*	rain	reel*	reels	run $	scor*	sea	sell*	shorten it	shorter $	slow mo	slow motion	spic*	spice	spice it	split screen	stro*	swap the	text is	that out	the drop	the ending	the font	the highlights	the kitchen	the left	the scene	the whistle	tone	too fast	too long	too many	top left	turn this	turns	under it	undo that	upsi*	upside	upside down	when he	whole thing	with captions	with slow	would be	write quoted	zoom on	不对	丢给	中间	串	五秒	似的	倍	光	全部	写上	出之	出给	别放	别用	办法	动作	十秒	压到	名单	国	址	多给	太多	太快	头太	它 $	就没	巴	张照	念 $	戴	打上	打错	把背	拍到	挡住	掐	改回	改好	文 $	新郎	旅	格 $	浪	温	滚	滤	滤镜	片里	物	的别	的换	砍	窗	笑 $	简	结尾	缩到	能把	蓝	藏	要一	观众	计时	资	赛克	走它	轻	边那	这首	那么	那句	郎	钟以	长的	颜色	飘	马赛	高级	鸣	鸣谢
e2f-1	^ same	^ zoom	belo*	brown	export done	n	nois*	noise	radi*	throw	wind	一	不想	修	留 $	看不	第三	这多
e2f-2	kitc*	kitchen	port*	rive*	showing	the intro	上一	幕了	序	要字	重做
e2f-3	^ balance	^ 再	do the	销 $
e2f1	招
e3	^ bgm	^ find	^ generate	^ kill	^ loop	^ lose	^ needs	^ shave	^ speed	^ stick	^ turn	^ write	^ 只	^ 画	a different	add a	and give	best moments	bg	bin	can see	caption	cinematic	close up	color	correct	create	create a	crow*	different song	down $	ener*	energy	enti*	face is	freeze	funn*	gold*	golden	in on	it brighter	jump	keep only	keep the	kill the	lens	letters	logo $	loud	match the	mirr*	moments	must go	my logo	narration	needs more	not be	plates	please no	pref*	prefer	qr	readable	replace the	shav*	shave	show a	something more	spar*	sticker	sunset	tag	the audio	the ball	the hook	the sky	the status	then export	too dark	transition	trim it	typo	visible	volu*	volume	vows	whistle	不清	个倒	了它	了系	他的	以加	体	出现	剪短	加点	只留	听不	哨	回去	型	声儿	奏	忒	成 quoted	新剪	更好	清 $	漏	漏了	烟	然	版更	看得	绿	词	部分	配个	长了	闷	静音	题	鼻
e3f-1	drow*	effe*	everywhere	faces	filt*	look like	quieter	should come	the goal	个样	将	就好	挡	特	看起	职	胖
e3f-2	clean	do it	i hate	must come	not this	soft*	撤销	段不
e3f-3	cent*	the first	vibe
e4	^ less	^ 删	background	ball	beginning	bigger	blur the	brighter	crea*	dark	feel	get rid	louder	map	punc*	quoted 的	suns*	the back	the beginning	the corner	the title	warm	yell*	yellow	人家	卡点	少少	尾加	成 0	我剪	把这	晃	来点	裁	要那	遮	那一	颜	鼓	鼓点
e4f-1	cut it	drum*	it vertical	oran*	orange	感觉	盖	闪
e4f-2	slower	styl*	the logo
e4f-3	fast	undo
e4f-4	lofi
e5	^ blur	^ change	^ trim	breathe	captions $	loud*	remove the	skip	zoom in	做个	右	放大	节奏	转场	那下
e5f-1	换首
e5f-2	^ undo
e5f-3	太长
e6	^ remove	加个
e6f-2	back*
f-1	^ boss	^ still	^ 拿	^ 白	a little	accepted ?	cake	class	cutt*	cutting	edit $	ente*	fall*	from 0	good*	goods	have right	high	i in	it finished	it run	lost the	mov $	my mum	stam*	toge*	together	until i	vani*	with $	you say	三条	了能	了还	仪	伐 $	俺	候到	出 mp	大会	天 $	师的	我家	毛	特效	看我	着了	认了
f-2	^ deliver	^ two	^ 帮	^ 手	^ 文	possible ?	remain	there is	thre*	would you	你把	半天	实	板说
f-3	blac*	black	playing
f-5	^ 开
f1	0 on	^ already	^ dad	^ dear	^ k	^ lol	^ music	^ network	^ noted	^ uncle	^ wrong	^ 两	^ 主	^ 侬	^ 喂	^ 太	^ 它	^ 宝	^ 报	^ 月	^ 正	^ 笑	^ 语	a clip	a real	a second	able	able to	about the	account ?	and she	anyo*	anyone	apar*	approval	arou*	around	away $	bell*	bless	board	but he	by the	can it	can ye	clip in	cool	cryi*	crying	daug*	daughter	deci*	don't render	dr	eleven	export ?	export when	exporting $	fath*	father	fi	finished thing	finished video	for 0	frie*	friend $	from yesterday	has been	have been	here ?	hey $	hold off	hors*	i shall	i show	i'd rather	i'll be	idea	it been	it don't	it this	keyboard	leo	let you	likes	machine	march $	merc*	moved	mum	my computer	my dog	my grandson	my son	name $	news*	night	no rush	not before	not exporting	not yet	please do	premiere	priv*	q	sign	so no	sorry wrong	super	supposed	supposed to	table	taga*	tagalog	the full	the green	the keyboard	the number	the patient	the videos	the way	the wife	this ?	thou*	to get	training	tues*	what song	will take	word $	writing	yeah	yet i	yet my	you and	you cut	you for	yt	上回	下一	不着	个 cut	主任	么功	以下	以直	们 $	你拿	侬	先出	先放	再汇	再跟	冷	出住	出啊	到片	剪 $	剪得	印吗	发的	同意	咖	咖啡	啡	啰	喇 $	喔	嗯 $	嘞	在吗	大佬	失效	头我	妇	媳	媳妇	审核	导我	开会	弄 $	张相	归	忙	想 $	我收	截	截图	才能	拿到	持哪	放到	敢	时不	晨	来再	校长	没回	没点	用 $	甲方	看见	破	确	礼	神	等客	签字	缓	能 $	能发	苦了	要出	要给	要重	让你	讲 $	说再	说要	败 $	跟你	载链	这些	迟	钱 ?	需要	青
f2	^ brb	^ e	^ hang	^ nobody	^ stop	^ super	^ ta	^ thank	^ 周	^ 巴	^ 算	^ 输	^ 辛	^ 额	^ 食	approve	asle*	asleep	at it	back in	check it	check with	chill	couple	don't you	earl*	export only	forget	format will	go out	good $	good morning	haha $	haha*	have an	hold the	holi*	horses	it you	keyb*	lawy*	lawyer	leave	light	me how	my cat	my nephew	needed $	neph*	nephew	never mind	on monday	real person	robot $	sent me	so nothing	take a	the board	til the	wait before	we will	weekend	what a	will i	wow	you're a	万	下雨	了等	了饭	今日	住先	候导	先讲	先问	再找	到了	剪映	哭	哭了	嗯	嗯嗯	天先	奇	安 $	完再	审	工作	干	待	恩	您好	我存	户要	早晨	映	是谁	晚安	暂时	有人	李	来不	没说	片段	版 $	用导	的好	看了	真人	究	笑死	绝	考	话要	说导	谢了	谢晒	过目	错 $	错群	闲	频我	食了	饭未	饮	👍 $
f3	? no	^ ah	^ god	^ happy	^ hmm	^ nvm	^ 哦	^ 嗯	^ 您	asking me	before exporting	btw	busi*	business	can export	cried	does exporting	downloaded the	hmm	in which	k 吗	meant for	my teacher	noted	nvm	pull*	pulled	seen it	signs off	somebody	the client	the difference	tire*	tired	until the	usually	which format	who made	why $	you keep	不急	么下	再说	出有	别出	功能	后再	哈哈	在导	在开	天再	弟	拿 $	星	星期	未看	皮	管	老婆	赞	还不	问问	随便
f4	^ maybe	^ thx	^ 如	^ 暂	^ 谢	curi*	don't make	ignore that	tuesday $	wrong chat	出失	多谢	找你	暂	苦	辛	辛苦	随
`;
