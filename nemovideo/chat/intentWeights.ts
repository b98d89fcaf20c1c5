// Made by `npm run train:router` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
	'ask': [0.0636, 0.2708, 0.2732, 0.1306, 0.008, 0.1562],
	'ask, sure': [0.0003, 0.0007, 0.0007, 0.0003, 0.0002, 0.0002],
	'credits': [0.0003, 0.0641, 0.0003, 0.0003, 0.0008, 0.0006],
	'credits, likely': [0.0003, 0.0273, 0.0003, 0.0003, 0.0002, 0.0002],
	'credits, sure': [0.0003, 0.0885, 0.0003, 0.0003, 0.0002, 0.0002],
	'edit': [0.0712, 0.0808, 0.1955, 0.1511, 0.5185, 0.0537],
	'edit, order': [0.0116, 0.0303, 0.0236, 0.0137, 0.1453, 0.0109],
	'edit, refused': [0.0003, 0.0003, 0.0003, 0.0003, 0.0019, 0.0058],
	'edit, then export': [0.0221, 0.0007, 0.0003, 0.0012, 0.0386, 0.0033],
	'export': [0.2156, 0.002, 0.0007, 0.011, 0.004, 0.0192],
	'export, likely': [0.0715, 0.0012, 0.0028, 0.0021, 0.0004, 0.0116],
	'export, sure': [0.0142, 0.0003, 0.0003, 0.0003, 0.0004, 0.0013],
	'loose': [0.5131, 0.3984, 0.2202, 0.3814, 0.2718, 0.6515],
	'loose with a file': [0.0003, 0.0003, 0.0003, 0.156, 0.0044, 0.0006],
	'loose, then export': [0.0003, 0.0003, 0.0003, 0.0008, 0.0017, 0.0023],
	'state': [0.0086, 0.0243, 0.148, 0.0204, 0.0006, 0.0102],
	'state, likely': [0.0003, 0.0003, 0.0092, 0.0003, 0.0002, 0.0006],
	'state, refused': [0.0025, 0.0007, 0.0003, 0.0017, 0.0002, 0.0623],
	'state, sure': [0.0006, 0.005, 0.12, 0.0039, 0.0006, 0.0058],
	'upload': [0.0025, 0.0012, 0.0007, 0.0873, 0.0008, 0.0009],
	'upload, likely': [0.0003, 0.0003, 0.0003, 0.0079, 0.0002, 0.0002],
	'upload, sure': [0.0003, 0.002, 0.002, 0.0284, 0.0004, 0.002],
	'upload, then export': [0.0003, 0.0003, 0.0003, 0.0003, 0.0008, 0.0002],
};

/** See weightsFrom. */
export const WEIGHTS = String.raw`
a-1	0 it	^ 未	^ 第	adde*	added	auth*	chie*	chief	closing	exported it	foun*	has my	hospital	in that	is only	is still	ko $	not allowed	not that	phone to	send am	stop*	that $	the paper	this morning	type	view	上周	了 0	各	哪了	就把	我做	我同	我女	我老	条片	片上	的就	英文	莫	补返	重来	量	题 $
a-10c5d-1e-9	^ did
a-14b-13c-15d13e-6f-10	#file
a-1b-1	wait for
a-1b-1c-1d-1e2f2	no
a-1b-1c-1d-2e2f2	#all
a-1b-1c-1d1f2	^ she
a-1b-1c-1d2f1	from the
a-1b-1c-1d3	other
a-1b-1c-1d4e-2f-2	incoming
a-1b-1c-1d5e-1	gopr*
a-1b-1c-1e2f2	when we
a-1b-1c-1e3	should
a-1b-1c-1e4	green
a-1b-1c-1f4	pers*
a-1b-1c-2e2f1	nobo*	nobody
a-1b-1c-2e3	shou*
a-1b-1c-3d3e-1	data
a-1b-1c-3d4	size
a-1b-1c1	gett*	go to
a-1b-1c1d-1	^ 片
a-1b-1c1d-2e3f-1	longer
a-1b-1c1d1	hot
a-1b-1c1e-3f2	alre*	already
a-1b-1c1e1	for that	near	静
a-1b-1c1e2	^ 个
a-1b-1c1f-1	shot*
a-1b-1c3d-3e2f-1	完
a-1b-1c3e3f-3	弄
a-1b-1d-1e1	? ?
a-1b-1d-2e-2f3	hi
a-1b-1d-2e-3f6	haha
a-1b-1d-2e1	stoc*	stock
a-1b-1d-2f3	功
a-1b-1d-3e-4f3	^ 你
a-1b-1d1	the middle
a-1b-1d1e-1f2	it ?
a-1b-1d1e-1f3	sorr*	sorry
a-1b-1d1e1	midd*	middle	压
a-1b-1d1e1f-1	stri*
a-1b-1d1f2	hard
a-1b-1d2	dron*	drone
a-1b-1d2f1	husb*	husband
a-1b-1d3f-1	vod
a-1b-1d3f-5	photos
a-1b-1d4e-1f-2	^ sent
a-1b-1d5e-1	sd
a-1b-1e-1f2	hello
a-1b-1e-1f3	已经
a-1b-1e1f-1	shots
a-1b-1e1f1	^ this	茶
a-1b-1e2	些 $	亮
a-1b-1e3f-1	frame
a-1b-1e4f-2	ever*	shorter
a-1b-1f1	^ only	brot*	brother
a-1b-1f3	0 fps	fps
a-1b-2	slee*
a-1b-2c-3d3e-1f1	supp*
a-1b-2c1d-1e-2f4	till
a-1b-2c1e2f-2	seco*
a-1b-2c3d-1	where are
a-1b-2c3d1f-2	leng*	length
a-1b-2c3e1f-2	with the
a-1b-2d-1e4	colo*
a-1b-2d-2e3	intr*
a-1b-2d-2e5f-1	make
a-1b-2d-2e9f-2	^ add
a-1b-2d1e-2f3	您
a-1b-2d1e-5f3	wait
a-1b-2d1f1	off the
a-1b-2d2e-1f1	to do
a-1b-2d4e-1f-4	上传
a-1b-2e-5f3	exported
a-1b-2e1f-2	name*
a-1b-2e2	visi*
a-1b-2e3f-2	new
a-1b-2e5	video about
a-1b-2f1	王
a-1b-3c-1d5f-3	came*	upload
a-1b-3c-1e2f2	感
a-1b-3c-2d-1e1f3	^ no
a-1b-3c1	do $
a-1b-3c1e2f-5	start
a-1b-3c2	^ 怎
a-1b-3c2d1f-9	进
a-1b-3c3d-2e3f-3	面
a-1b-3d1e2	有点
a-1b-3d2e1f-1	去
a-1b-3d4e1f-1	图
a-1b-3e2	bar
a-1b-4c-3d-2e9f-6	^ make
a-1b-4c2d-2e1f2	好
a-1b-4d1e2	it in
a-1b-4f1	stor*
a-1b-5d-1e5	text
a-1b-5e3	画
a-1b-6c1d2e-5f1	晚
a-1b-6c2d1	第
a-1b1	cofo*	cofounder	didn*	didnt	her phone
a-1b1c-1d-1e2	expl*
a-1b1c-1d-3e1	numb*
a-1b1c-1d2e-1	do
a-1b1c-2d-1f3	^ we
a-1b1c-2d2	能
a-1b1c-3d1f-3	smal*
a-1b1c1	breakdown of	taki*	taking
a-1b1c1d-1	女
a-1b1c1e-1	有
a-1b1c1e-2	何
a-1b1c1e-3	po	啊 $
a-1b1c1e-5	tell me
a-1b1c1f-2	shows
a-1b1c1f-3	on this
a-1b1c2e-2f-1	咪	系咪
a-1b1c3d-1f-4	minu*
a-1b1c5d-2e-7	哪
a-1b1d-1	supe*
a-1b1d-1e1	year*
a-1b1d-1e2	剪一
a-1b1d-1f2	before i
a-1b1d-2	company
a-1b1d-2e1	^ before
a-1b1d-2f1	候
a-1b1d-3e3f-2	配
a-1b1d1	allo*	load	where does
a-1b1d1e-1f1	only
a-1b1d1e-4f1	㗎
a-1b1e-1	an
a-1b1e-2	whit
a-1b1e-3	^ im
a-1b1e1	不可
a-1b1e2f-1	个
a-1b1e2f-2	抹
a-1b1e4f-1	^ 换
a-1b1f-1	litt*	little
a-1b2	came out	i don't	it was	the website
a-1b2c-1	karo
a-1b2c-1d1	废	那些
a-1b2c-1d2e-4	^ 一
a-1b2c-2d-1	number
a-1b2c-2d2f-1	0
a-1b2c-2e1f-1	俩
a-1b2c-2f1	出要
a-1b2c1e-4	canc*
a-1b2c1f-4	to $
a-1b2c2d-7e2f-2	做
a-1b2c2e-2f-1	没有
a-1b2c3d-3e-5f1	还
a-1b2d-1e-1f1	was
a-1b2d-1f-1	am i
a-1b2d-2	to the
a-1b2d1	怎么
a-1b2d2e-1f-1	怎
a-1b2d3e-1f-2	two
a-1b2e-1	i never	nama*
a-1b2e-3f2	won't
a-1b3	gst	pais*	底	据
a-1b3c-1	0 where	金
a-1b3c-1e-1	last time
a-1b3c-2e-2	你们
a-1b3c-3d-4f1	back $
a-1b3c3e-7f-2	不 $
a-1b3d-3e-10	多少
a-1b3d-3e-2f2	if
a-1b3e-1	can my	prof*
a-1b4	me 0
a-1b4c-1d-3f-1	数
a-1b4c-2d-2	bank
a-1b4c-2e-1	wall*
a-1b4c-4e1f-2	够
a-1b4c-5e2f-5	花
a-1b4d-2e-1	用
a-1b4e-1	reim*
a-1b4f-1	一条
a-1b5c-1d-2f-2	paid
a-1b5c-1e-1f-3	计
a-1b5c-1e-2f-1	tria*
a-1b5c-2e-3	if i
a-1b5e-1	paying
a-1b5e-2	payi*
a-1b6c-2e-2	paym*
a-1b6c-2f-3	余
a-1b6c-3	vat
a-1b6c-4d-1f-2	chea*
a-1b6c-4d-5e-1f-1	月
a-1b6c-4e-3	贵
a-1b7c-3d-2e-2f-1	mone*	money
a-1b7c-3e-2f-2	char*
a-1b7c-4e-3f-1	plan
a-1c-1	come in
a-1c-1d-1e2f2	^ 那
a-1c-1d-1e4	has to
a-1c-1d-1f3	most
a-1c-1d-1f4	last night
a-1c-1d-2e4	红
a-1c-1d-3f5	出到
a-1c-1d1e1	there a
a-1c-1d1e1f-1	side*
a-1c-1d2	ye
a-1c-1d2e1	ma'am
a-1c-1d2f1	回
a-1c-1d3	应
a-1c-1d4f-1	from
a-1c-1d4f-2	max
a-1c-1e1	不上	位
a-1c-1e2f-3	^ quoted
a-1c-1e3	track
a-1c-1e3f-1	#14
a-1c-1e4f-2	feel*
a-1c-1e4f-4	red
a-1c-1e5	看着
a-1c-1f2	按
a-1c-2d-1e2f1	水
a-1c-2e-2f5	真
a-1c-2e3	fade
a-1c-2e4	face*
a-1c-2e6	做成
a-1c-2e6f-3	调
a-1c-2f1	儿子
a-1c-3d-1e2f2	人
a-1c-3d-4e8f-2	^ put
a-1c-3d1	every
a-1c-3d1e4	像
a-1c-3d2f1	夜
a-1c-4d1e2	频 $
a-1c-5d4e-1	form*
a-1c1	^ 条	a breakdown	chap*	done with	it looks	looking	nami*	on with	please i	status please	吓	活	经下
a-1c1d-1	前
a-1c1d-2e-1f1	or only
a-1c1d-2f1	^ 有
a-1c1d1e-1f-3	几个
a-1c1d1e-3	stuc*	stuck
a-1c1d1f-1	ther*	显示
a-1c1d3f-3	断
a-1c1e-1	午
a-1c1e-1f1	sup
a-1c1e-1f2	look at
a-1c1e-2	weti*	wetin
a-1c1e-2f1	has
a-1c1e-3f3	late*
a-1c1e1	video at
a-1c1e2f-1	show*
a-1c1e2f-3	scene
a-1c1f-1	finish	there
a-1c1f-2	sayi*
a-1c1f1	dog	inform
a-1c2	^ sup	doin*	doing	on that	still waiting	video status	差在	望	未得	本	诉	那儿
a-1c2d-1e2	^ can
a-1c2d-3e-1	呀
a-1c2d-3e1	画面
a-1c2d-5	^ you
a-1c2d1f-4	proc*
a-1c2e-1	hour ago
a-1c2e-1f-2	有 $
a-1c2e1f-2	trac*
a-1c2f-1	like 0
a-1c2f1	info*
a-1c3	^ update	inside	situ*	situation	里头
a-1c3d-3e-1	far
a-1c3d-3e1	how it
a-1c3f-1	未呀
a-1c3f-2	sup with	还是
a-1c4d-3e-2	^ was
a-1c4d1f-1	^ so
a-1c4e-1	哪些
a-1c4e-2	间线
a-1c5d-1f-3	progress
a-1c5e-5	^ which
a-1c6d-2e-3f-3	hows
a-1c6e-3f-3	^ any
a-1d-1	^ pls	hone*
a-1d-1e-1f4	^ 别
a-1d-1e-2f2	unti*	until
a-1d-1e1f1	hair	possible
a-1d-1e1f2	^ 这
a-1d-1e2	delete	去了
a-1d-1e3	words
a-1d-1e4	instead of
a-1d-2e1f1	^ something
a-1d-2e3	word*
a-1d-2e5	0 秒	repl*
a-1d-2e5f-1	标
a-1d-2e7f-1	一点
a-1d-3f2	talk
a-1d1	^ now	chal*	climb	form	here the	it it	ok $	one moment	or must	sending $	then it	this file	wee	两次	从	在电	得	机位	科的	频要
a-1d1e-1	lunc*	lunch
a-1d1e-1f2	^ gonna	来了
a-1d1e-2f2	hope
a-1d1e-3f1	your*
a-1d1e1f-1	arro*
a-1d1e1f-2	的
a-1d1e1f-3	the second
a-1d1e1f-5	three
a-1d1e2	到一
a-1d1f-1	second	u take	开到
a-1d1f1	^ 呢
a-1d1f2	for an	喔 $
a-1d2	attaching the	bhej*	big	filming	got 0	he'll	libr*	permission	phone how	send 紧	the upload	to hand	了两	传这	紧条
a-1d2e-2	^ let
a-1d2e-2f1	^ i'll
a-1d2e2	糊
a-1d2f-1	rest
a-1d3	^ attaching	add another	another clip	attaching	gonna send	last clip	压缩	拖	晚上	次都	片过
a-1d3e-1f-1	ok ?
a-1d3e-2	let me
a-1d3f-2	you ?
a-1d4	drag	drag it	paste
a-1d4e-1f-3	行不
a-1d5	限
a-1d5e-1	gopro
a-1d5e-1f-1	些片
a-1d5e-2	i drop
a-1d6f-3	url $
a-1e-1	^ whit	it from	wey
a-1e-1f1	想问	道
a-1e-1f2	真的
a-1e-1f3	哎
a-1e-2f1	found
a-1e-2f3	我没
a-1e-3f4	给 $
a-1e1	colours	crop to	export 给	file name	grey	hate	in vertical	in your	it back	missing $	over i	that i	to come	另一	并	成后	整条	本 $	睡	英	著 $	车牌
a-1e1f-1	没出
a-1e1f-2	saying
a-1e1f-3	二	字幕
a-1e1f2	雨
a-1e2	^ bring	a touch	and let	anim*	bin	bleep the	feeling	feeling $	mc	out then	send 给	sends	the mc	then download	then shoot	whil*	while	wron*	wrong	完发	就可	调完
a-1e2f-1	monday $	x 0	变
a-1e2f-2	deep*	go back
a-1e2f2	必
a-1e3	mo	sky	use the	以内	似	吵	完给	弹	水印	穿	调亮
a-1e3f-1	^ sharpen	sharpen	sharpen it	speed	subs	to be	一版
a-1e3f-2	0 s
a-1e3f-3	instead
a-1e4	bgm	bleep	chop	rid of	slap	剪掉	奏	角
a-1e4f-1	vertical $
a-1e5	^ more	subtitles	左	拿掉
a-1e5f-1	goal
a-1f-1	动
a-1f-2	了吧
a-1f1	^ about	^ 几	^ 无	agreed	checked	checked it	dog $	eh $	export thing	file from	happen	holiday	i've checked	isn't	man $	me sleep	mummy	my export	once i've	once the	paper	sala*	so please	tonight i'll	video already	wait $	wasn't me	久 $	了再	了哦	交了	仔	哦 $	庭 $	我早	片我	稍	颠
a-1f2	^ nah	^ 慢	^ 🙏	clip already	cold	colleague	dinn*	export ?	export failed	export once	forget the	holl*	it already	it himself	it tomorrow	loved	loved it	me yet	my producer	producer	render settings	satu*	scar*	scared	settings $	think about	up again	wasn't	without asking	would have	不需	了喇	以出	别急	别汇	千	哈	哪下	子我	就下	快递	我打	我自	拿了	播放	晒 $	消导	用发	着急	知	等他	经	车 $	问下	需	需导
a-1f3	^ 哎	^ 晚	an export	needed	no i	please don't	save*	saved	settings	understood	wait with	中 $	再出	别传	急着	我已	明儿
a-1f4	^ 如	如果
a-1f5	exports
a-1f6	don't send
a-2	0 x	no $	opening	over*	week $	了啦	开车
a-2b-1c-2d3f2	发了
a-2b-1c-2e3f1	印
a-2b-1c-2e5f-4	zoom
a-2b-1c-3f1	办
a-2b-1c1d-1e4	牌
a-2b-1c1d-2e3f-1	long*
a-2b-1c2d1	when i
a-2b-1c3	sa
a-2b-1c3d-2e2f-7	那段
a-2b-1c3d-4f-1	in there
a-2b-1c4d-3e2	on it
a-2b-1c5	还要
a-2b-1d-1e4f-2	clip 0
a-2b-1d1e2f-1	只
a-2b-1d3	pictures
a-2b-1e1	mayb*	maybe
a-2b-1e1f1	笑
a-2b-1e3	intro
a-2b-1e4	video for
a-2b-1e5f-1	mute
a-2b-1f1	权
a-2b-1f2	cat
a-2b-2c-1d-1f3	住
a-2b-2c-1e5	name
a-2b-2c-2d3	吃
a-2b-2c-6d8e-2	atta*
a-2b-2c-7d2e5f-2	too
a-2b-2c1	moment
a-2b-2c1d-1e4f-3	voice
a-2b-2c2e1	镜头
a-2b-2c2f2	之
a-2b-2c3f-1	time*
a-2b-2c4d-2	prog*
a-2b-2c5d-1e1f-3	好了
a-2b-2c6d-2f-1	^ has
a-2b-2d-1e4f-5	spee*
a-2b-2d1e1f-1	照
a-2b-2d2	foll*
a-2b-2d2e-3f3	you
a-2b-2d2e3f-3	s
a-2b-2d3f-3	素
a-2b-2f1	死	理
a-2b-2f2	even
a-2b-3c-3d5e-2	send*
a-2b-3c-4d5	reco*
a-2b-3e-4f3	the render
a-2b-3f4	me i
a-2b-4c-1d7e-1f-4	uplo*
a-2b-4c2d-3e2f-6	^ give
a-2b-4d2e-1	好 $
a-2b-4e3	慢
a-2b-5c-3d4e-3f1	mov
a-2b-5c1d1e1f-2	pict*
a-2b-6c1e-1f2	收到
a-2b-7d3e2f-2	phot*
a-2b1	^ r	^ why	^ 改	po ba	spli*
a-2b1c-1d1f-1	得不
a-2b1c-1d2	^ 我	两
a-2b1c-1e1f1	be
a-2b1c-2	^ our
a-2b1c-3d1e1	a
a-2b1c1d-1e-5f1	又
a-2b1c2d-1e-2	many
a-2b1c2d1e-6	is that
a-2b1c2e-1	系
a-2b1c2e-2	did the
a-2b1c3d-1e-3	没
a-2b1c3e-2f-1	it be
a-2b1c3e-4f-1	?
a-2b1c5d-1e-1f-5	stat*
a-2b1c5d-1e-6f-2	did
a-2b1d-4e-1f3	^ in
a-2b1d1	forty
a-2b1d1e-2	百
a-2b1d1e-3	查
a-2b1e-4f1	^ will
a-2b1e1	sort
a-2b2	了我
a-2b2c-1d-1e1f1	back
a-2b2d-1	last
a-2b2d2e-1	dito
a-2b2e-1	eat
a-2b3	twic*	twice	另
a-2b3c-1d-3	code
a-2b3c-2e1	表
a-2b3c-3e1f-2	号
a-2b3d-2e-3	^ am
a-2b3f-1	item*
a-2b4c-3f-3	each
a-2b4c-4d-2e3f-3	date
a-2b4c-5d-2e-1	free
a-2b5c-1d-2f-2	spen*
a-2b5c-2d-2e-3f-1	invo*	invoice
a-2b5c-2e-5f1	算
a-2b5d-2e-1	mont*
a-2b5f-1	refund
a-2b6	发票
a-2b6e-3f-3	rech*
a-2b9c-5d-2f-6	充
a-2c-1d-1e4f1	^ keep
a-2c-1d-2e5f-1	0 0
a-2c-1d-3e-3f4	#1
a-2c-1d2f1	perm*
a-2c-1e3f1	the best
a-2c-1f2	is this	it the
a-2c-1f3	got it
a-2c-1f5	不导
a-2c-2d-1e1f1	like a
a-2c-2d-2f7	出的
a-2c-2d1e2f-2	quot*
a-2c-2d1f1	bett*	better
a-2c-2e2	拉
a-2c-3d6e-2	you the
a-2c-3e8f-1	^ cut
a-2c-5f6	you export
a-2c1	儿没	对	载过
a-2c1d-1e3f-1	on screen
a-2c1d-2f2	^ please
a-2c1d-3e-2f1	^ u
a-2c1d-4f2	we
a-2c1d1	video is
a-2c1e-1	and it
a-2c1e-4f2	问
a-2c1e1	片尾
a-2c1e2	弄好
a-2c1f1	sleep
a-2c1f2	whet*	whether
a-2c2	cancel the	me an
a-2c2d-1f-2	order
a-2c2d-1f1	时
a-2c2d-2e-3f2	^ what
a-2c2d-2f-2	orde*
a-2c2d1f-2	度
a-2c2d2e-1f-3	kya
a-2c2e-1	^ timeline
a-2c2e-3	共
a-2c2e2f-3	? i
a-2c2f-1	insi*
a-2c3d-1e-3	目
a-2c3e-2	stil*	still
a-2c3e-2f-1	没 $
a-2c3f-1	what in
a-2c4	成点
a-2c4e-1	at $
a-2c5e-1f-2	list
a-2d-1e-2f4	先
a-2d-1e3	betw*	between
a-2d-1e4f-4	shor*
a-2d-2e3f1	you do
a-2d-2e4	lowe*	lower
a-2d-2e5f-2	音
a-2d-2f1	时候
a-2d-2f3	^ once
a-2d-3e4	i say
a-2d-3e5f-7	captions
a-2d-3e7f-4	fix
a-2d-4e2f-2	幕
a-2d1	dey	give*	ligh*	prop*	记
a-2d1e-3	ah
a-2d1e1	swearing
a-2d1f-1	you have	出来
a-2d1f-3	示
a-2d1f1	hold on	retu*	等下
a-2d2	a minute	every time	一半
a-2d2e-1f-1	has the
a-2d2e-2	you'll
a-2d2e-2f2	要发
a-2d3	give you	here my	off my	在 send
a-2d3e-1	time $
a-2d3e-1f-2	inco*
a-2d3f-1	wont
a-2d3f1	选
a-2d4	upload this	片在
a-2d5	里的
a-2d5e-2f-2	foot*
a-2e-1	能不
a-2e-1f4	export is	it yet	keep it
a-2e-3f2	我再
a-2e-3f4	哪个
a-2e-4f4	在不
a-2e1	^ i	kid	m	the dog	unde*	understand	上的	埋	完就
a-2e1f1	lega*	legal	when the
a-2e2	^ 调	back to	blue	late	legal line	lett*	photo	pour*	shak*	so it	speaking	square and	stop the	the music	the song	where he	改完	灰	竖屏
a-2e3	^ fix	afterwards	and then	brighten	reve*	square	then give	喊	日期	露出
a-2e3f-1	^ new
a-2e4	^ chop	^ take	drag*
a-2e5	^ swap	blee*	brig*	rid	然后
a-2e5f-5	remo*
a-2e6f-5	短
a-2f-3	显
a-2f1	downloaded it	even*	i already	第一	等 $
a-2f2	export on	file right	final copy	i'm not	my colleague	nah	not ready	yes $	以 $	传给	动 $	取消	得很	想想	按钮	来的	点再	等我	等等	递	里了	钮
a-2f3	about it	day $	export without	hello i	以后	出差	烦晒
a-2f4	个我	出 ?
a-2f5	not export
a-3	语
a-3b-1	sound
a-3b-1c-1d3e-2f3	will
a-3b-1c-1e-2f5	don't
a-3b-1c-1e1f2	firs*	first
a-3b-1c-2d5e-1	film*
a-3b-1c-3d-1e5f1	then
a-3b-1c1d3f-7	clips
a-3b-1c2d-6e3	end
a-3b-1c6d-6e-5	了吗
a-3b-1d3	pape*
a-3b-1e4	cuts
a-3b-1e7f-2	blur
a-3b-1f2	请问
a-3b-1f3	ji
a-3b-2c-1d2e4f-3	quoted
a-3b-2c-3d5e-4f1	sent
a-3b-2c1e2	后
a-3b-2c1e3f-3	音乐
a-3b-2c1f2	have to
a-3b-2c1f3	了不
a-3b-2c2d-1f1	tea
a-3b-2c2e2f-1	打码
a-3b-2c3d-4e-3f3	do not
a-3b-2c4d-1e-8f1	未
a-3b-2d1f3	^ video
a-3b-2d2e2f-3	缩
a-3b-2d3	attached
a-3b-2d3e-1	coming
a-3b-2d3e-5f2	你
a-3b-2e2	mome*
a-3b-2f2	pati*
a-3b-3c-5e5	太
a-3b-3c4	tracks
a-3b-3d1	lang
a-3b-4c1d-4f2	^ don't
a-3b-4c1d-5e5f-7	尾
a-3b-4c1e1	soun*
a-3b-4d-1e1f3	别
a-3b-4e3	whit*
a-3b-4e4	fram*
a-3b-4e5f-2	slow
a-3b-5c-1e5	show the
a-3b-5c2d-1e3f-3	歌
a-3b-5c2d-2e6f-5	声
a-3b-7c2e3f-7	镜
a-3b1	i just	失败	败
a-3b1c-1d1e-1f2	不
a-3b1c1	check	know
a-3b1c1d-2e1f-2	a 0
a-3b1c1e-2	么
a-3b1c1f-1	^ cancel
a-3b1c2d-1e-5f1	^ how
a-3b1c2d-2e-4f1	is it
a-3b1c2e-2f-2	what the
a-3b1f3	where can
a-3b2c-1e1	says
a-3b2c-3d-3e2f-1	price
a-3b2c1d-1e-1f-1	are we
a-3b2c1f-1	cancel
a-3b2c2d-1e-7f-1	how many
a-3b2c2d1e-4f-1	? $
a-3b2c4d-2e-8	啥
a-3b2d-6e4f-5	left
a-3b3	finance
a-3b3c-2d3e-1f-2	补
a-3b3d-5e-3	how much
a-3b3e-1	breakdown
a-3b3f-3	to know
a-3b4c-1d1e-2f-1	续
a-3b4c-2e-4f1	buy
a-3b4c-5d-1f-2	bala*
a-3b4d-1f-1	分
a-3b4d-3	poin*
a-3b7d-2e-1f-2	单
a-3b8c-3d-2e-4f-1	票
a-3b9c-7d-3e-5f-1	cost
a-3c-1d-2e5	use
a-3c-1d1e1	^ one
a-3c-1d2e-4f4	to send
a-3c-1e-1f3	lol
a-3c-1e-2f3	next
a-3c-1e1f3	事
a-3c-1f4	how can
a-3c-2d-3e3f1	the end
a-3c-3d-1e2	和
a-3c-3d2e1	but
a-3c-4d4e2f-1	格
a-3c1	do we	say
a-3c1d-1e3f-1	头
a-3c1d-1f1	where it
a-3c1d-4f2	keep
a-3c1d1e1f-1	of
a-3c1e-1f2	^ who
a-3c1e-1f3	we'll
a-3c1e-2f4	you're
a-3c1e2f-2	read
a-3c1e2f-4	码
a-3c1f1	next week	就拿
a-3c2d-1	minute
a-3c2d-3	word
a-3c2d1e-4f-1	sinc*	since
a-3c2e2	露
a-3c2f-2	don't export
a-3c3d-2e-1	start $
a-3c4d-2f-2	upda*
a-3c6	update
a-3d-2e1f2	错
a-3d-2e2	look $
a-3d-2e2f-5	^ show
a-3d-2e3f-1	change
a-3d-2e5f-2	0 sec
a-3d-2f3	til
a-3d-3e6f-1	subt*
a-3d1	to start	三	流
a-3d1e-2f1	igno*	ignore
a-3d2	clim*	it first
a-3d3	传影
a-3d4	i give	pass*
a-3e-1f2	week
a-3e-1f4	晚点
a-3e-2f5	not now
a-3e1	make the	straight	than	where i	之后	没看	错了
a-3e1f1	o
a-3e2f-1	the last
a-3e3	tigh*
a-3e3f-2	to 0
a-3e4f-1	squa*
a-3e5	cut the	换成
a-3e5f-4	less
a-3f1	x	我昨
a-3f2	if the	sleep on	了谢	安	是我
a-3f3	^ 收	don't need	no need	pls dont	发给	条已	说 $
a-3f4	dont render	dont send	i export	no export	别给
a-3f5	周
a-4b-1c-1d-1e4f2	not
a-4b-1c-1d1e3	竖
a-4b-1c-1d2e2f-1	vert*	vertical
a-4b-1c1e3f-1	capt*
a-4b-1c6d-2	久
a-4b-1d-3e8f-1	swap
a-4b-1d3	clip*
a-4b-1d3f-3	素材
a-4b-2c3d-3e-7f1	yet
a-4b-2d-1e6f-4	脸
a-4b-2d3f-2	材
a-4b-2e2	名
a-4b-3c3d-1e1f-1	scen*
a-4b-4c4d-1f-1	timeline
a-4b-4c5d-3	how long
a-4b-4d3f-1	comi*
a-4b-5c7d-4f-5	status
a-4b1	took
a-4b1c-1e5f-3	trim
a-4b1c1	会不
a-4b1c1d-1e-4f1	^ are
a-4b1c6e-7f-2	or
a-4b1d1e-3f-1	failed
a-4b1d3e-1	gonna
a-4b2c-2d-2e3	cove*
a-4b2c3e-4f-2	how
a-4b2d-1	much
a-4b2d-2f2	^ do
a-4b2d-4e-3f4	谁
a-4b2d-5e2	少
a-4b2d2e-8	does
a-4b3c3d2e-5f-7	咋
a-4b3c4d-1e-7f-1	what
a-4b5c-3d2e-3f-5	refu*
a-4b5c-4f-1	per
a-4b6c-6d-3f-4	balance
a-4b6c-6d-5f-3	pric*
a-4b8c-5e-1f-4	退
a-4c-1d-1e6f-2	掉
a-4c-1d1f4	dont
a-4c-1f3	^ 在
a-4c-1f5	载好
a-4c-2d1e-3f1	do you
a-4c-5d3	videos
a-4c1d-1e-1f1	anything
a-4c1d-1f1	anyt*
a-4c1d1f-3	入
a-4c2d-1e-3f1	什	什么
a-4c2d-2e1f-6	首
a-4c2d-5e3f-1	剪
a-4c3f-2	别导
a-4c4d-1e-2	is the
a-4c4d-1e-3f1	which
a-4c5	^ have
a-4c5f-6	in it
a-4d-1e2	停	白
a-4d-1e8	片头
a-4d-2e-4f5	^ if
a-4d-2e4	the start
a-4d-2e7f-2	lose
a-4d2	横
a-4d4	me send	发视
a-4d4f-1	^ here
a-4d4f-4	转
a-4e-4f1	has it
a-4e1	不能
a-4e2f-1	shorten
a-4e5f-2	remove
a-4f3	再导
a-4f4	如
a-5	消
a-5b-1c-2d2	stra*
a-5b-1c2d-5e-2f2	are you
a-5b-1c2d-5f2	^ when
a-5b-1c3d-3e2f-5	句
a-5b-1e1f1	afte*
a-5b-1f3	^ not
a-5b-2c1d-1e3f-1	musi*	music
a-5b-2c1e2	乐
a-5b-2c5e-2	多久
a-5b-2d-1e-1f5	先不
a-5b-4c-2d7e-4	to you
a-5b-5c1d-2e2f1	look
a-5b-6d5e2f-5	拍
a-5b11c-8d-4e-4f-5	扣
a-5b1c4d-1e-2	我看
a-5b1d-1e-3	^ whats
a-5b1d2e-4f-1	fail*
a-5b2c2d-1e-2	多
a-5b2e1f-1	卡
a-5b4c-1d-5e2f-4	价
a-5b4c-2d-4f-6	credits
a-5b5d-2e-2	receipt
a-5b6c-3e-1	acco*
a-5b6c-5d-7e-4	钱
a-5b7c-4d-1e-3	账
a-5b8c-1d-2e-1f-5	bill
a-5b9c-2d-5e-1f-2	费
a-5c-1d2e-2f2	^ wait
a-5c-2d2e3f-1	些
a-5c-3d2	before you
a-5c-3d2e4f-2	some
a-5c1	张
a-5c1d-1	^ 剪
a-5c4f-1	到哪
a-5d-1e2	writ*
a-5d-2e7	crop
a-5d2e1f1	need to
a-5e-1f3	^ hold
a-5e-1f6	for now	要是
a-5e-3f4	the export
a-5e1f-2	^ 还
a-5e4f-5	voic*
a-5f2	载了
a-5f4	later
a-5f5	downloaded
a-6b-1c-6d3e7f-8	add
a-6b-1c2d-3e3f-3	写
a-6b-1d2e3f-1	a video
a-6b-6c2d-2e3f-2	song
a-6b1c3e-6	^ does	whats
a-6b2c3d1e-7	吗
a-6b2d-1e2f-2	why
a-6b5c-2d-3e1f-1	top
a-6c2e-1	先别
a-6c2e-4	吗 $
a-6d-7f3	who
a-6d1e-5f1	^ got
a-6d1e1	after
a-6d2e1f-2	照片
a-7b-1c2e3f-2	bit
a-7b-2c1d-3e4f-2	字
a-7b-2c1d-4e6f-7	秒
a-7b-3e6f-1	logo
a-7b-7c-1d2e3f-1	shot
a-7b1c2e-1	tell
a-7b2c3d-1e-4f1	chec*
a-7b2c3d-2e-7f2	^ is
a-7b6c-3d1e-3f-6	card
a-7b7c-5d-7f-8	cred*
a-7c1d-2e1f2	when
a-7d-1e7f-4	加
a-7d7e-2f-3	i send
a-8b-1c3d2e-1	是
a-8b-2c2e3f-4	part
a-8b-4c1d1e2f-1	段
a-8e-2f6	^ 等
a-9b-1c-3d-1e2f4	不要
a-9b3c6d-1e-5f-4	几
a-9c-1d8e-3f-5	给你
a1	! can	'er	0 its	0 p	0 the	0 when	^ alright	^ approved	^ chuck	^ dowload	^ drop	^ expoort	^ for	^ habibi	^ hand	^ k	^ lads	^ lock	^ mast	^ numbers	^ omg	^ output	^ pass	^ pop	^ safe	^ teacher	^ they	^ yes	^ 冲	^ 园	^ 娃	^ 完	^ 深	^ 领	a stick	a thumb	a wrap	abeg no	about you	again ?	again pls	ahea*	ahead	ahead and	all good	any more	asap	at midnight	ate the	audio only	aunt*	av	badg*	banner	before 0	birt*	birthday	boy $	bride	bring $	bring it	bro $	bus	can $	can ya	can't find	carry it	coach	collect $	completely	computer $	cool that	copy please	coug*	cough up	could the	dach*	dae i	deadline	deal*	deleted it	deliver it	desk	discord	do please	don't touch	done send	dont touch	door*	doors	doors open	dowl*	dowload	dowload the	download link	download 一	driver	drop am	drop it	eate*	eaten	eh boss	eigh*	eight	elevator	enough for	expoort	expoort plz	export audio	family are	fast $	file asap	file not	fill	film to	final mp	final version	finalise it	finalize it	find it	fine fine	finish and	finished clip	fire it	fire over	fres*	fresh	fresh one	furn*	gala	gallery $	get a	get me	get my	give na	go ahead	go give	go live	going live	group is	gues*	guests are	half hour	harb*	harbour	has come	have what	having it	here on	him in	hit me	how dae	hurr*	hurry	i like	i lost	i pressed	i saw	i'd be	i'm ready	id like	in ten	is standing	is tomorrow	it how	it like	it right	k version	kani*	kanina	keeper	kickflip	ladi*	ladies	lads	lecture $	lets export	lobb*	lobby	lock*	looks good	love to	lovely	luz	mark*	mast	me already	me only	me quoted	me that	mean send	mini*	mixe*	mood*	more ?	morning and	my gallery	my neck	my side	my thing	n the	neck	need something	needful and	not a	ok i'm	on whatsapp	one i	one the	only to	out the	output the	outs*	outside	over ?	over to	pa send	pack it	park	part*	party	paul*	people need	peri*	pick it	pitch	plane	please give	please transmit	pls send	pls 🙏	portal	post to	pressed the	profile	projector $	publ*	publish	quick	quick $	quickly	raha $	re export	ready when	release the	require	res	rounds	sati*	save to	say ?	says i	seconds $	send to	send us	send video	shoot $	show to	shut	signed off	so $	so where	something my	standing	stick	submission	sweet	tags	take home	take this	that over	that works	the bride	the damn	the goods	the lobby	the morning	the service	the usb	their film	they've	this bad	thumb drive	thumbnail	ting	to camera	to see	tonight and	topper	touc*	touch	transmit $	tv $	u put	up and	up there	us the	very nice	vid pls	video $	video i	video pls	viewing	w it	wants the	wave	we did	we go	what have	whatever you've	whatsapp me	wheres the	works send	wrap it	yall*	yalla	yan	you gave	you go	you got	you render	you showed	your file	yout*	一遍	丈	丈人	上架	不多	不小	不然	不错	个片	个链	也行	了但	了可	了把	了视	了请	些啦	交作	交我	交片	交货	他自	付 $	以再	会开	作业	你直	催紧	像 $	先看	再给	凱	出影	到相	前那	单独	压 $	原样	发吧	发过	后半	吖 $	呈	哥	回那	园	园长	在有	好伐	妈要	始渲	孩	客在	宴	家属	导 $	将条	小心	属	式的	得嘞	快 $	快把	急 $	总部	想保	成 mp	我原	我啊	我得	我微	我想	我跟	手 $	执	把做	把最	把那	拿得	拿货	撤展	收货	收通	新给	明早	是给	晨会	有剪	有的	期了	机上	条好	条怎	来就	来我	板催	染吧	案 $	案给	楼下	次我	没问	法子	深蹲	源	滑	灯	点截	爷	片了	片发	片来	版先	版我	现场	甚	甚好	用再	甩过	甲	看 $	着片	等住	粉	系统	给到	老丈	脚	色了	蛋糕	让他	讲了	话想	误	请交	请导	请把	蹲	载这	载连	边等	过 $	返 $	那份	那我	都到	里不	里还	里都	长会	阿凱	页面	顶	马上	🥹	🥺
a1b-1	^ he	actu*	are	are at	ask for	gym	lect*	my wife	tae	thum*	where the	吧 $	没 ?	独
a1b-1c-1	boss	儿 $
a1b-1c-1d-2e-1f1	导出
a1b-1c-1d1f-4	丢
a1b-1c-1d2e-1	that*
a1b-1c-1d2e-2	个 $
a1b-1c-2d-3e-1f3	than*
a1b-1c-2d2e-1	链接
a1b-1c-2d4f-3	接
a1b-1c-2e1	tikt*	tiktok
a1b-1c-3	how do
a1b-1c-3d-1e1	need*
a1b-1c-3e4f-3	删
a1b-1c-3f2	safe
a1b-1c1d-1e1f-2	chan*
a1b-1c1d-1f-1	version
a1b-1c1d-2e1f-1	vers*
a1b-1c2d-1	到
a1b-1c2d-1e-2	了
a1b-1c2e-1f-2	里
a1b-1c2f-4	minutes
a1b-1d-1	clip $
a1b-1d-1f1	点开
a1b-1d1e-1f-1	lods
a1b-1d2f-1	原
a1b-1e-1	这边
a1b-1e-1f1	grou*
a1b-1e-3	that the
a1b-1e-4f2	急
a1b-1e1	inst*	ng
a1b-1e1f-1	室
a1b-1f-1	said
a1b-1f-3	速
a1b-1f1	^ 行	aye	get the	着
a1b-1f2	love*	的 $
a1b-2	both	fast*	we've got
a1b-2c-1	家
a1b-2c-1d-1	投
a1b-2c-1d1	频
a1b-2c-1d1e1f-2	上
a1b-2c-3d4e-5	wifi
a1b-2c-3f-1	take it
a1b-2c-4d-1e3f-3	it up
a1b-2c-4d-2e-2f4	rele*
a1b-2c-4d2e4f-3	#long
a1b-2c1d-3	me the
a1b-2c1d1f-2	them
a1b-2c2d-2	see
a1b-2c2e-1	now $
a1b-2d-1e2f-1	scre*
a1b-2d-1f1	门
a1b-2d-3e1	over the
a1b-2d1e-1	视频
a1b-2d1f-1	its
a1b-2d3e-1f-1	phon*
a1b-2d4e-5f-1	网
a1b-2e-2	grand
a1b-2e1f-3	di
a1b-2e2f-1	屏
a1b-2f-1	场
a1b-2f1	with me	心
a1b-3	love	车	阿
a1b-3c-2d2e-3	盘
a1b-3c-2d2e-4	ok
a1b-3c-2e-1f1	很
a1b-3c-4d-2e-2f3	down*
a1b-3c1d-1e1f-2	成
a1b-3c1d-2	客
a1b-3c2e-1	is in
a1b-3c3f-2	at
a1b-3c3f-4	^ time
a1b-3d-1e-1f2	leav*
a1b-3d-2e-1f1	^ ok
a1b-3d-3e-1f1	啦
a1b-3d1	hand*
a1b-4c-1d-5e4f-5	^ 把
a1b-4c-3e4f-2	把
a1b-4c1d1e-3	在
a1b-4e-2	档案
a1b-4f-1	open*
a1b-6c2d-3f-1	read*
a1b-7c1d-1e1f-1	screen
a1b-7d-4e3f-1	放
a1b-8	at 0
a1b-8c-2d1e-1	let
a1b1	na $	so to
a1b1c-1	finished or	or what	roun*	条 $
a1b1c-1d-1e-1	下 $
a1b1c-1d-3f-1	音 $
a1b1c-1d1e-1f-2	go $
a1b1c-1d1e-3	i
a1b1c-1e-1	my
a1b1c-1e-2	vali*
a1b1c-1e-4f1	在哪
a1b1c-2d-1	shop
a1b1c-2d-1e-1	for the
a1b1c-2d-1f1	would
a1b1c-2d-2f1	woul*
a1b1c-2e-1	it comes
a1b1c-2e1f-6	一个
a1b1c-3e-3f2	这个
a1b1c-4d2e-2	还有
a1b1c1d-1e-3	我就
a1b1c1d-2e-3f-1	呢 $
a1b1c2d-1e-5f-1	like to
a1b1d-1e-1	quar*
a1b1d-1e-2	chai*
a1b1d-1f-3	page
a1b1d-2	想
a1b1d1e-1f-2	条
a1b1e-1	ulit
a1b1e-1f-1	transfer
a1b1e-1f-3	please $
a1b1e-2	first one
a1b1e-2f-1	anot*	another
a1b1e-2f-2	and the
a1b1e-3	会	呗 $
a1b1e-3f-1	went
a1b1f-1	expr*	me what
a1b1f-3	it still
a1b2c-1d-2f-2	me $
a1b2c-1d-3e-3f1	i'd
a1b2c-1d1e-2f-2	is there
a1b2c-2	short
a1b2c-2d1e-1f-1	次
a1b2c-2e-1	pari*
a1b2c-3f-1	包
a1b2d-1e-1	开
a1b2d-1e-1f-2	in the
a1b2d-1e-4	had
a1b2f-1	给个
a1b3c-2d2e-4f-2	收
a1b4c-4f-1	送
a1c-1	already $	final video	id	is done	park*	ping	the two	了有	伐 ?	你说	爆	这
a1c-1d-1	didn't	烦
a1c-1d-1e-2f2	wife
a1c-1d-1e-3f3	今
a1c-1d-1e1	更
a1c-1d-1f1	to
a1c-1d-2	团
a1c-1d-2f1	family
a1c-1d-3e1	needs
a1c-1d-3e1f1	instagram
a1c-1d-4f1	我手
a1c-1d1	微	微信
a1c-1d1e-2	it i
a1c-1d1e-3	hai
a1c-1d1f-1	acro*	across	i think
a1c-1e-1	pock*	pocket
a1c-1e-3	offi*
a1c-1e-3f2	sit
a1c-1e2f-2	please ?	plz $
a1c-1e2f-3	返
a1c-1e3f-3	how about
a1c-1f-3	提
a1c-1f1	求
a1c-2	^ master	^ 老	carr*	问题
a1c-2d-2	peop*	people
a1c-2d-2e-1f2	so
a1c-2d-2e1	我不
a1c-2d-3f1	fami*
a1c-2d1	! !
a1c-2d2	这儿
a1c-2d3f-3	chuc*	take
a1c-2e-1f1	^ 甲
a1c-2f1	手机
a1c-2f2	止
a1c-3	我了
a1c-3d-1e1	也
a1c-3d-1f1	this
a1c-3d1f-1	找
a1c-3e1	stic*
a1c-4	案
a1c-4d1	can
a1c-5e1f-2	tran*
a1c1	my hands	one ?	the preview	up to	三点	阿公
a1c1d-1	放的
a1c1d-2	赶
a1c1d-8e-4f1	片子
a1c1d2e-4	want to
a1c1e-1	nothing to	the edit	woma*	woman	上没
a1c1e-1f-2	or not
a1c1e-2f-1	0 times
a1c1e-3f-1	what*
a1c1f-1	abeg	刚才	等著
a1c1f-2	rn $	up $	waiting $	没好
a1c2d-2	on my
a1c2d-3	你给
a1c2e-1f-3	froz*
a1c2e-2f-1	any
a1c2e-4f-2	紧
a1c2f-1	preview
a1c2f-2	wher*
a1c3d-3e-3	stan*
a1d-1	ate	it play	kind*	like now	manager	myself $	need the	one too	the new	to youtube	w	你再	再发	后面	着我
a1d-1e-1f1	want it
a1d-1e-1f2	0 th	th
a1d-1e-2	thx
a1d-1e-2f1	bro	toda*	today
a1d-1e-4	aski*
a1d-1e1	out of	side
a1d-1f-1	speaks
a1d-1f1	0 and
a1d-2	now or	one for	u do	的我
a1d-2e-1	pm
a1d-3	^ a	delivery	the mp	you give
a1d-3f1	director
a1d-4	need it
a1d-4e-1	麻烦
a1d1	beli*	believe	it then	sams*	samsung
a1d1e-1	gate	just
a1d1e-1f-1	要下
a1d1e-2	starts	this $	传一
a1d1e-2f-1	go
a1d1e-3	a file
a1d1f-1	yay
a1d2e-2	^ insta
a1d2e-3	to put
a1d2f-3	连
a1d3e-2	ipad
a1d3e-3	is on	录像
a1e-1	^ eh	^ grand	^ yo	a black	a screen	agree	airdrop it	be obliged	bost*	boston	generate the	in boston	it along	keys	make him	pizz*	pizza	recap	shop*	slep*	slept	the attachment	the master	u 盘	yo	一回	个成	印的	的给	群里	那就	👀	👀 $	👍
a1e-1f-1	cut $	froze	gall*	gallery	孙
a1e-1f-3	the thing
a1e-1f1	^ 麻	meet*
a1e-2	^ reckon	elev*	havi*	having	i can	i had	name of	needs it	ten	喇	姐	差	昨天	最终	西
a1e-2f-3	你这
a1e-2f1	promoter	sit on	window
a1e-2f2	fine
a1e-3	asking	share	终
a1e-3f-2	i should
a1e-4f1	lock
a1e1	节	遍
a1e1f-1	^ get	dele*	moth*	mother	厅
a1e1f-2	just the	mand*
a1e1f-3	and export	picked
a1e2	video back
a1e2f-2	要有
a1f-1	! 要	^ could	^ re	arch*	come from	export thx	final $	it !	kick	let get	number off	opens	pret*	print	ready send	reck*	reckon	satisfied	then the	this exported	this rn	yep export	yes export	yo export	youtube format	以发	以给	再传	即	即刻	帮忙	开了	得看	快点	我妈	我片	有得	来一	满意	糕	行 $
a1f-2	^ final	export again	format $	kindly	me download	render the	result	so the	了发	去 $	文	装
a1f-3	pls $	roll	了 !
a1f-4	reel	完了
a1f1	^ aye	my sister	run it	啦 $
a2	0 me	^ dl	^ exprot	^ gimme	^ lets	^ looks	^ plz	^ post	^ publish	^ ready	^ resend	^ righto	^ save	^ share	^ signed	^ 妥	^ 定	^ 家	^ 渲	a blank	a fresh	a keeper	across $	again the	am for	and i've	and wants	any chance	bad boy	beautiful	breathing	camera roll	chance	corrupted	cough it	dl	don't have	donw*	donwload	drive $	emba*	er	export !	exprot	fits	flic*	flick	flick it	flig*	flight	full res	furnish	gath*	gathered	gie	gimme $	gimme the	goes live	good enough	good i	guests	hand me	has seen	hers*	i grab	i save	i'll have	into this	is good	is perfect	it never	it through	just give	just need	kar	kindly furnish	lads are	led	let have	liao	live in	locked	mail	me another	more changes	my drive	my inbox	needful	noon $	now please	off your	one again	our side	p 的	pass me	please deliver	po ng	poli*	pop it	post $	prize	prov*	publish it	reel $	rendering $	resend ?	righto	roll $	scream $	so ?	sold	something to	start the	tablet	that a	that'll	the line	the long	the projector	their	think we're	tiktok $	to hold	to instagram	to save	to take	to us	to watch	train	video can	weeks	丢我	个下	中心	主要	了上	了快	了放	了给	了趁	五点	交出	人在	以导	份 $	份吗	供	册 $	初	到再	到爆	前要	后台	吖	咧	坐	存 $	存视	完整	完美	导一	忙导	想看	成的	我呀	我好	拿去	挺好	接失	放给	整版	旁边	有啥	来啦	来嘛	次好	毛病	没毛	版给	用改	电视	的成	等紧	纪念	菜 $	要在	要看	议室	质的	趁	载的	速速	那支	部电	都在	长说	靚	频给	🙏
a2b-1	^ yep	as	be a	dae	tabl*	yep	yung video	播
a2b-1c-1	lapt*	laptop
a2b-1c-1d-2e2	coul*	could
a2b-1c-2	东
a2b-1c-2d-1	i get
a2b-1c-2e-4f2	a copy
a2b-1c-3d-1f1	happy
a2b-1c-4d3e-4	here
a2b-1c2e-3	这版
a2b-1d-1	要这
a2b-1d-1e-3	渲
a2b-1d-1e1f-1	righ*
a2b-1d-1f-2	切
a2b-1d-2f1	染
a2b-1d-3	play
a2b-1d-7e-1f1	rend*
a2b-1d1	savi*	saving
a2b-1d1e-1	phone
a2b-1d1f-1	alri*	alright
a2b-1d2e-2f-1	vide*
a2b-1e-1	one with	班
a2b-1e-1f1	0 am	release
a2b-1e-2f-1	video
a2b-1e-3f1	就这	渲染
a2b-2	okay	板
a2b-2c-1d1e-1	视
a2b-2c-1d2e-1f-1	来
a2b-2c-1e-3	yes
a2b-2c-1e1f-1	have the
a2b-2c-2d3e-1f-3	clip
a2b-2c-2e-1f1	汇出
a2b-2c-4e-2f3	存
a2b-2c-5e1	her
a2b-2c1d-1e-1	0 pm
a2b-2c1d-1e-2f1	那个
a2b-2c1d-3e-1	edit
a2b-2c1e-1	it
a2b-2c1e-1f-1	don
a2b-2c1e-2f-1	hour
a2b-2c2e-2f-2	for me
a2b-2d-1e-1f2	here $
a2b-2d-1e-2	waiting
a2b-2d-3e-2f2	the film
a2b-2d1e-1f-1	mast*
a2b-2d2e-3	usb
a2b-2f-2	send $
a2b-3c-4d-3e1	whatever
a2b-3c-4e-2f2	chat
a2b-3c1d-1e-8f1	等
a2b-3d2e-3	driv*
a2b-4c-1d-1e2	open
a2b-4c-2f2	主
a2b-4c4d-2e-1f-3	done
a2b-4d-5e-1f2	出
a2b-4d1e-2f-2	件
a2b-4e-4f2	那条
a2b-5c-2d-3e-2f2	导
a2b-5c-5d3	whatsapp
a2b-5d1e-4	文件
a2b-6c-1d1e1f-5	drop
a2b-7c-2d-6e-3f4	expo*
a2b1c-1d-1e-1	may
a2b1c-1d-1e-3f1	我
a2b1c-1d-1e1f-3	into
a2b1c-3	when you
a2b1c-4d-2e-1f-6	^ send
a2b1c1d-3e-2f-3	na
a2b1d-1e-1	quarter
a2b1e-1	^ all
a2b2c-1d-3	same
a2b2c-3d-4f-1	prom*
a2b2d-1e-2f-1	me
a2b2d-1f-1	过期
a2b2d-3e-2	and i
a2b2f-1	^ 会
a2c-1	? 好	in an	ping it	quic*	render	the result	times	we're	where did	外	带	的影	🙏 $
a2c-1d-1	shoot
a2c-1d-1e-1f1	输
a2c-1d-1f1	gene*
a2c-1d-2f-2	pop
a2c-1d-3f1	off you
a2c-1d1f-1	pass it
a2c-1d1f-2	actual
a2c-1d2	连结
a2c-1d2e-2	keep*
a2c-1d2e-3	drive
a2c-1d2f-1	conv*
a2c-1e-1	lah	完的
a2c-1e-1f-1	影片
a2c-1e-1f1	copy of
a2c-1e-2	is at
a2c-1f-1	上 $
a2c-2	shoo*	先给
a2c-2d-1	稿
a2c-2d-2e1	抖
a2c-2d1e-1	sign*
a2c-2e-1	tell*	to have
a2c-2e-2	it come	wants to
a2c-2e-3f1	这样
a2c-2e1f-1	we need
a2c-2e1f-3	find
a2c-3	可以
a2c-3d-1e-2	麻
a2c-3d1	want
a2c-3d1f-2	ko
a2c-3d2e-3	链
a2c-3e-1	可
a2c-3e-4f1	i have	i'm
a2c-3f-1	载 $
a2c-5d-1f1	^ 没
a2c1	into the
a2c1d-1	anym*	anymore
a2c1d-1e-2	the reel
a2c1d-1e-2f-1	have
a2c1d-3f-1	prev*
a2c1f-1	to wait
a2c1f-2	都
a2c2e-1f-4	it done
a2c2e-2f-4	the one
a2c2e-2f-5	做好
a2c3d-4e-1f-2	fini*
a2c3e-3	rn
a2c4e-2f-4	改了
a2d-1	^ mp	another $	collect	delivery $	here and	it or	put on	side $	妈	我我	验
a2d-1e-1	resu*	老板
a2d-1e-2	proj*	to my	with it
a2d-1f-2	where	救
a2d-2	^ 可	again $	by 0	mana*	让
a2d-2e-1	it out
a2d-2e-3f1	edit*
a2d-2e1f-5	次 $
a2d-2e3f-1	p
a2d-2f-1	please
a2d-2f-2	^ that
a2d-4f1	as a
a2d-5e1f-4	me have
a2d-5f-3	give me
a2d1	arrive
a2d1e-1f-2	internet
a2d1e-1f-4	^ 发
a2d1e-2f-1	from our
a2d1e-2f-2	press	不开
a2d1e-3	so i
a2d1e-3f-1	boy
a2d1f-2	收 $
a2d2e-2f-2	my clip
a2d3e-3f-1	arri*
a2e-1	^ okay	am	as is	barb*	beau*	bish*	bishop	buye*	buyer	candles	customer	gie it	if it	it across	its 0	kick off	last one	like that	mate $	mother is	no changes	out for	out with	pate*	patel	perfect	the bishop	the chat	the telly	the vid	thx $	以了	品 $	挺	要拿
a2e-1f-1	^ we're	empt*	empty
a2e-2	^ right	^ 出	blan*	blank	blow*	cmon	hand over	office	one more	perf*	spot	呈上	在 $	展	那版
a2e-2f-2	got a
a2e-2f1	meeting
a2e-2f2	chat $
a2e-3	spit	打不
a2e-4	then $
a2f-1	^ downlaod	^ exporting	^ run	archive	are export	downlaod	export 一	happy with	it send	kick*	link $	market	master	nodd*	nodded	noon	print it	priz*	quality $	send 来	transmit	video now	再改	出 !	出锅	喇出	在等	好导	始	导吧	开始	得喇	意了	楼	片吧	要播	谢 $
a2f-2	chuck	collecting	for export	girl	instagram $	midn*	midnight	ok render	polish	run the	said yes	you may	伐	刻	发来	子呢	森	里 $	题了	👍 export
a2f-3	i'd like	please export	保	出下	满	重新
a3	^ fire	^ perfect	^ ship	^ 交	^ 投	chance of	cough	dead*	finalise	hand $	have my	inbo*	inbox	is asking	is waiting	it with	leaving	lemme get	line $	lite*	literally	make i	more time	onto	receive it	render please	resend the	save it	send again	that'll do	the actual	the link	thei*	video please	you made	了片	八点	多次	定稿	带走	快些	我拿	手里	效了	片 !	片呢	紧的	纪	给多	菜	请发	走 $	赶紧
a3b-1	group	不返
a3b-1c-1e-1	手	过来
a3b-1c-1f-1	it $
a3b-1c-2d-1f1	outp*
a3b-1c-2d-2	in 0
a3b-1c-3	签
a3b-1c-4	^ 下
a3b-1c-5d1f-4	来 $
a3b-1c-5e1f-1	就
a3b-1c1d-2f-3	到我
a3b-1c1f-3	出 $
a3b-1c2d-4e-2f-1	finished
a3b-1d-1	了就
a3b-1d-1e-2f-1	片 $
a3b-1d-4e-1	it now
a3b-1e-1	guy
a3b-1f-1	找不
a3b-1f-2	我啦
a3b-2c-1	the clip
a3b-2c-1d-4e1	我 $
a3b-2c-1f-4	brin*	bring
a3b-2c-3e-1	汇
a3b-2c-4d2e-2	发
a3b-2c1e-2f-2	take $
a3b-2c1f-1	^ last
a3b-2c2f-1	may i
a3b-2e-3	my phone
a3b-2f-2	goes
a3b-2f-7	我要
a3b-3c-1	movi*
a3b-3c-3d2e-4	档
a3b-3c3d-4e-1f-1	版
a3b-3c3d-5e-4f-2	ready
a3b-3d-1e2f-2	him
a3b-4c-5d-1e-1f2	the finished
a3b-4c-7	!
a3b-5c-1e-1f2	good
a3b-6c-2d-8f1	export
a3b-6c-2e-2f1	载
a3b1c-1d-4f-1	发我
a3b1c-2d-1e-1f-1	wants
a3b1c-2d-3e-1	want*
a3b1c-3d-1f-1	要
a3b1c-3d1e-1f-3	one
a3b1d-2f-1	agai*
a3b2c-2e-1f-3	come to
a3b2c-3d-3	us
a3c-1	fire	output	start rendering	东西	在就	拨我
a3c-1d-1	美
a3c-1d-1e-1	输出
a3c-1d-1e2f-2	let it
a3c-1d-1f-1	over
a3c-1d-2	video ?	where is
a3c-1d1e-4	toni*
a3c-1e-1	that it
a3c-1e-3f1	lemm*	lemme
a3c-1f-1	gran*
a3c-2	? send	^ 汇	截止	频发
a3c-2d-1e-2f1	fina*
a3c-2d-1f-2	get
a3c-2d-4e1f-2	走
a3c-2d1e-3f-2	册
a3c-2d2e-1f-1	mine
a3c-2e-1f-1	件 $
a3c-2e-2	serv*
a3c-3e-1	it on
a3c-3e-1f2	群
a3c-4e-1f-2	file $
a3c1d-3f-2	i need
a3c1f-2	download $
a3c2d-1f-3	好吗
a3c2e-2f-4	^ start
a3d-1	hour and	slot	验收
a3d-1f-1	again	hands	it over
a3d-1f-3	i would
a3d-2	link ?	upload it	传过	到抖	抖音	请
a3d-2e-1f-1	pa
a3d-2f-3	de
a3d-3f-1	plea*
a3d-4e1f-1	i want
a3d-6	you send
a3d-6e-2	成片
a3d1e-3f-3	信
a3d1e-4	tonight
a3d2e-3f-2	lets
a3e-1	duba*	dubai	hand it	in hand	live	maku*	makuha	no more	promised	传到
a3e-1f-1	changes	out it	oya	发 $	相册
a3e-1f-2	剪好
a3e-1f-3	film $
a3e-2	grab	i must	issue	needs the	大屏	把剪	拷
a3e-2f-1	品
a3e-3	issu*
a3f-1	deliver $	export as	goes $	now how	provide	send that	上菜	了导	今晚	就得	挂	病
a3f-2	^ finalize	^ 很	export for	final cut	final render	go render	u pls	了出	没收	的导
a3f-3	^ file	download this	exporting please	never got	pls export	出视	哪儿	染视
a3f-4	^ need	出吧
a4	^ 链	another copy	just send	new one	projector	就差	差你	我吧	来吧	给条	能再	要放
a4b-1	movie
a4b-1c-2e-3	tv
a4b-1d-2e-2f-1	i take
a4b-2c-1d-2	post	快
a4b-2c-6d4e-3f-2	send
a4b-2c1e-5f-1	now
a4b-2d-8e1f-2	给我
a4b-2d2e-3f-2	film
a4b-2d2e-5f-3	vid
a4b-3c-1d-4e-1f1	final
a4b-3c-2d-2e1f-2	to me
a4b-3c-3f-2	have it
a4b-3c1d-4e-3f-1	wait*
a4b-4d-6f-2	save
a4b-5c-1d-9e-1	下载
a4b-5c-2d-2e-1f1	deli*
a4b-5c-4d-6e-3f2	copy
a4b-5e-2f-1	片
a4b-6c-3d-3f1	download
a4b-6c-4d4e-7	file
a4b-6c-4e-2	mp	mp 0
a4b1c-3e-2f-1	five
a4c-1d-1e-1f-1	份
a4c-1d-1e-3	rese*
a4c-1f-1	拨
a4c-2d-1f-2	where my
a4c-2d-2	呢
a4c-2d-3	need
a4c-3e-1f-1	coll*
a4c-4d1e-1f-3	给
a4c-5d-1e-3f2	好的
a4c1e-3f-1	lost
a4c1f-4	export $
a4d-1	ship
a4d-1e-1	i'll take
a4d-1e-2f-1	吧
a4d-1e-2f-4	resend
a4d-1e-2f-5	我一
a4d-1f-1	deliver	signed
a4d-1f-3	get this
a4d-2	to tiktok
a4d-2f-2	clip ?
a4d-3f-2	传我
a4d-4f-4	pls
a4e-1	wrap
a4e-1f-1	打包
a4e-1f-2	催
a4e-1f-3	^ just	could i
a4e-2	telly	掉了
a4e-3	^ 直	render $
a4e-3f-1	feed	vid $
a4f-1	forward	ship it	就要
a4f-2	^ render	保存	就它	拿走	货 $
a4f-4	^ download
a5	the completed
a5b-1c-1d-1e-3	home
a5b-1c-5e-2	一次
a5b-2c-3d-2e-2f1	拿
a5b-2c-3d2f-4	pass
a5b-2c-4	呢 ?
a5b-3c-2e-1	give
a5b-4c-2e-1f-2	hand
a5b-8c-7d3e-6f-4	link
a5c-1d-1e-2	in my
a5c-1e-4f-3	^ export
a5c-1e1f-5	plz
a5c-2	export the
a5c-2e-1	me my
a5c-2f-4	receive
a5c-4d-1e-2	^ 导
a5c-6e-1f-2	交
a5d-1	deleted
a5d-2e-5	一份
a5e-1	completed	快给
a5e-1f-1	need that
a5e-2	^ 就	不改
a5e-3	出一
a5f-1	approved
a5f-2	频呢
a5f-3	have that	货
a6d-1e-3f-3	give $
a6d-2f-4	等着
a6e-1f-2	gimm*	gimme
a6e-2	once more	给一
a6e-3	成品
a6e-4f-3	拿来
a7d-1f-4	it here
a7e-4f-3	发一
b-1	begi*	come $	did u	dire*	hr	mag	mark	minister	pull	pwede po	them $	一步	云	交付	克	吗 ?	哈 $	喂	少分	有什	猫	通过
b-1c-1d-1e2	chee*
b-1c-1d-2f2	! $
b-1c-1d1	noth*
b-1c-1d2	log	thats
b-1c-1d3e-2	you $
b-1c-1d3f-1	braw
b-1c-1d3f-2	wav
b-1c-1d5e-1f-2	raw
b-1c-1d6e-1f-6	录
b-1c-1e-1f2	game
b-1c-1e-2f3	tomorrow
b-1c-1e1	程	话
b-1c-1e1f1	拜
b-1c-1e3f-1	this font
b-1c-1f1	fetc*	it off	mond*	monday
b-1c-1f3	jk
b-1c-2d1e1	四
b-1c-2d5e-5	sending
b-1c-2d5f-2	formats
b-1c-2e1	missing	step
b-1c-2f1	think
b-1c-2f2	much for	你能
b-1c-3d1e1	房
b-1c-3d4f-1	is 0
b-1c-3e1f2	what i
b-1c-5e-5f4	i'll
b-1c-6f2	once
b-1c1	all is	am $	getting	or do	the package	we have	you to
b-1c1d-1e3	背
b-1c1d-1f1	了 $
b-1c1d-2e-1f1	#4
b-1c1d-2e1	aske*	asked	看
b-1c1d-3e1f1	hear*
b-1c1d1	spin*
b-1c1d1e-1	my clips
b-1c1d2f-1	most*	mostly
b-1c1d3e-2	in ?
b-1c1e-2	telegram
b-1c1e-3f1	^ 大
b-1c1e1f-1	make it
b-1c1e1f-2	left $	longer $
b-1c1e1f-3	^ 字	态
b-1c1e2f-1	names
b-1c1f-1	in
b-1c1f2	come back
b-1c2	and how	request	time more	v	v 0
b-1c2d-2	of it
b-1c2d-2e1f-4	appe*
b-1c2d-4e-6f1	appr*
b-1c2d1e-4	work
b-1c2d2f-2	how big
b-1c2e-1	样
b-1c2e-1f1	time the
b-1c2e-2	bhai	e
b-1c2e-3f1	refr*
b-1c2e1	处
b-1c2e1f-1	what you
b-1c2f-1	along	bounce	圈
b-1c2f-2	in this	慢 $
b-1c3	the length	working	wrong ?	当
b-1c3d-1e-1	现在
b-1c3d-1f-4	everything
b-1c3d-3e-1	does the
b-1c3e-1	saying quoted
b-1c3e-2	in or
b-1c3e-3	did you
b-1c3f-1	得几	是多	的是
b-1c4	dura*	duration	么样
b-1c4e-2	写的
b-1c5	跑
b-1c5f-1	at what
b-1c5f-2	^ eta
b-1c6d-1f-3	curr*
b-1d-1e-2f2	hell*	天
b-1d-1e1	right	子
b-1d-1e1f1	thank you
b-1d-1e2f1	的时
b-1d-1e4	开头
b-1d-1e4f-1	titl*
b-1d-1e4f-3	cut	plat*
b-1d-1e4f-5	font
b-1d-1f1	0 i	a watermark	thin*
b-1d-1f2	出片
b-1d-1f3	long does
b-1d-2	kids
b-1d-2e-3f4	#2
b-1d-2e1f1	can you
b-1d-2e2	out $
b-1d-2f1	thur*
b-1d-2f2	it so	thursday	说
b-1d-3e2	before the
b-1d-3f3	you know
b-1d-4e1	for my
b-1d1	of the	videos $
b-1d1e-1	电
b-1d1e-1f1	sist*	sister
b-1d1e1	app
b-1d1e1f-1	reac*	影	直
b-1d1e2	最
b-1d1e2f-2	audi*
b-1d1f-1	much ?	nine	star*
b-1d2	tape	多能	机	次最
b-1d2e-3	should i
b-1d2e1	angl*	到 0
b-1d2e2f-1	half	大
b-1d2f-1	^ it	脑
b-1d2f1	you a
b-1d3	heic $	inge*	ingest	limi*	反应	相
b-1d3f-1	stuf*	stuff
b-1d4	drop*	pics
b-1d4e-1	wmv
b-1d4e-2f-2	on a
b-1d4f-1	cam	mts
b-1d5f-2	camera
b-1d6e-4f-2	file*	files
b-1e-1	piec*
b-1e-1f1	cust*
b-1e-1f3	婆
b-1e-2f2	不用	啥 $
b-1e-2f3	very
b-1e-3f4	ill
b-1e1	^ nothing	^ pwede	boss is	fr	i gave	it just	long ?	open on	point $	reel for	榜 $	示积	站	要显	那种
b-1e1f1	bear	quoted ?
b-1e2	0 secs	balance the	didn't ask	insert credits	my voice	secs	spea*	swea*	不系	地	我们
b-1e2f-1	念
b-1e3	hook	i didn't	shown	upbe*	upbeat
b-1e4f-1	not 0	背景	高
b-1e5f-3	spel*
b-1e6	hide	改成
b-1f-1	the cut
b-1f-2	hour*	hours	内
b-1f1	^ customer	^ 十	^ 年	cabi*	cabin	cost $	does this	for inside	is for	like*	many times	pay by	timecode	to check	个礼	办公	蒙	钱嘛
b-1f2	attached please	container	dist*	do anything	friday $	many people	people use	you like	十一	少钱	心 $	有名	率	用吗	礼拜	算了	要得	评	载要
b-1f4	person
b-2	^ go	call	comp*	i do	me ?	pwed*	pwede	uncl*	客户
b-2c-1d-1f1	老
b-2c-1d2e1f-4	yung
b-2c-1d5e-2f-2	zip
b-2c-1d5f-2	heic
b-2c-1e-1f1	晒
b-2c-1e2f1	教程
b-2c-1f3	prin*	山
b-2c-2d1e1	台
b-2c-2d1f2	work $
b-2c-2d3e2	way
b-2c-2e1f1	她
b-2c-2f3	format
b-2c-3e4	you can
b-2c-3f2	他
b-2c-4d-2f5	再
b-2c1	client	ka	suff*	眼
b-2c1d-1e-1f1	^ 总
b-2c1d1e-2f-2	tele*
b-2c1d1f-1	all 0
b-2c1d1f-2	in a
b-2c1e2	the credits	the part	景
b-2c1e2f-1	the
b-2c2	^ 五	far ?	how far	queue	since 0	was my	分之	百分
b-2c2d-2e-5f1	see it
b-2c3	know how	what we
b-2c3d-2e-2f1	happ*
b-2c3d-4e1	after the
b-2c3d1f-3	mins
b-2c3f-1	time
b-2c3f-2	轨
b-2c3f-5	^ 卡
b-2c4	进度
b-2c4d-1f-2	现
b-2c4f-1	long
b-2c5f-2	eta
b-2d-1e-3f2	已
b-2d-1e1	中
b-2d-1e1f1	some*
b-2d-1f1	it to
b-2d-2e1f2	watermark
b-2d-2f1	thank
b-2d-3	watc*
b-2d-3e3	hear
b-2d-4e2	打
b-2d1e-1f-2	insta
b-2d1e-3f3	^ clip
b-2d1e1	too much	小
b-2d1e2f-1	pick*
b-2d2e-1f1	pick
b-2d3	^ there	webm
b-2d3e1f-1	add my
b-2d3f-1	0 mb	mb
b-2d4	for you
b-2d4e-3	格式
b-2d4f-1	footage
b-2d6e-3	url
b-2e-1f2	六
b-2e-1f4	day
b-2e1	can u	imag*	slid*	是 0	落
b-2e1f-2	close
b-2e2	分榜	榜
b-2e2f-1	can't
b-2e3	^ insert	are in	inse*	insert
b-2e3f-1	whis*
b-2e3f-2	去掉
b-2e4	倒
b-2e5f-3	色
b-2e6	^ end
b-2f1	braz*	do ?	工
b-2f3	i download	果
b-2f4	use this
b-3c-1d-4e-2f3	谢
b-3c-1d1e4f-4	全
b-3c-1d1f1	pror*	prores
b-3c-1e1	它
b-3c-1e2	white
b-3c-2f3	gree*
b-3c-3f1	trai*
b-3c1	总
b-3c1d-4e3f-1	seconds
b-3c1e-1f1	this thing
b-3c1e1f-1	at the
b-3c2d-1e3f-3	那
b-3c2d-3	步
b-3c2e-1	anyw*
b-3c2f-2	na po
b-3c3d-1f1	^ tell
b-3c3d1f-4	perc*
b-3c3e1f-1	排
b-3c4	much time
b-3c5d-1e-2f-1	have you
b-3c5e-2f-2	queu*
b-3d-1	^ sir
b-3d-1e1f1	talking
b-3d-1e3f-1	间
b-3d-2e2	talk*
b-3d-4e4f-1	face
b-3d-5e3	留
b-3d2	inte*
b-3d3e-4f1	u
b-3d4	g
b-3e-2f3	^ 视
b-3e1	four
b-3e1f1	日	用这
b-3e2	价钱
b-3e4	balance it
b-3f1	well	七
b-3f2	mean*
b-4c-1d-4f2	^ 不
b-4c-2f5	还没
b-4c-3d1f2	send it
b-4c1	much longer
b-4c1e1	end credits
b-4c2	钟 $
b-4c5d-1	many minutes
b-4d-1e1	he
b-4d-2e2f2	wate*
b-4d-6e-1f2	the final
b-4d1	says quoted
b-4d1f-3	quoted $
b-4d2e1f-3	反
b-4e3f-2	looks
b-5c-1d1e1	get it
b-5c1	there $
b-5c1d-1f1	the video
b-5c1e-3f3	hold
b-5d-1e1f2	讲
b-5d-5f3	the file
b-5d1	b
b-6c-1e2	old
b-6c-4d9e-5f-5	传
b-8c3e-2f-9	my video
b1	0 can	0 dollars	0 euro	0 euros	0 free	0 that	0 this	? or	^ bank	^ company	^ cost	^ cred	^ hm	^ paid	^ upgrade	^ ur	^ wah	^ 储	^ 免	^ 多	^ 店	^ 张	^ 穷	^ 续	^ 说	^ 谁	^ 账	^ 送	a friend	a longer	a month	a thing	about 0	accept ?	accounting	aff	am not	and now	ang	another round	are they	as before	ask my	assistant	atte*	attempts	baby $	balance please	balance pls	bale*	balence	balence $	basi*	be honest	billed for	budget	bundle	burned through	card got	charges	check balence	clients	coin*	coins	come it	conf*	cost ?	cred	cred balance	creds	cut off	date $	debited me	declined what	dey collect	discount or	does 0	doub*	double	each time	empty $	enough ?	euro*	euros	exactly $	exem*	expired	exporting use	extra $	far this	feed*	fest*	festival	few	finance is	for ?	fort*	from her	get billed	go off	go with	gonna run	got declined	grant	guys	have $	hm	honest	house	how are	i be	i broke	i gonna	i paid	i running	i've 0	in his	included in	income	into it	invoice $	is how	it costs	it gonna	it renews	it shows	it won't	jar	ke	less $	licence	like my	like this	lost track	m pesa	maid*	maiden	maiden name	make $	mam	many $	many credits	minus 0	mistake $	much is	much remain	my assistant	my plan	my trial	my visa	nah $	naira	nonp*	of these	off before	off like	on sunday	on there	one or	one that	only 0	option	or $	or are	or by	or dollar	or nah	or same	out to	owe you	paid for	pay with	paypal $	pension	plan $	pove*	poverty	prem*	premium	price $	price ?	price list	pricing ?	procurement	project	put a	quid for	quota $	quoted in	r 0	ref	refe*	renews	rest of	road	roll over	roughly $	rubb*	rubbish	runnin	running low	say 0	says its	school	season $	see what	seri*	set us	shee*	sheet	spri*	still make	still the	stretch	stud*	student discount	swit*	tank $	that in	that you	the card	the extra	the failed	the go	the man	the road	the statement	the total	them back	there after	time or	to our	to speak	to that	to top	top me	twen*	twenty	una dey	unused ones	up a	updated	upgr*	upgrade	upgrade my	us back	use credits	use up	used up	valid	vat number	vat on	videos can	wallet $	wan	was deducted	what i've	what now	whit the	wife says	will exporting	within	word quoted	works	wort*	worth	worth it	ye've	year	yo my	you all	you need	you tell	your mistake	一年	三联	不合	为何	为啥	么又	么时	么算	也没	买 $	买一	买的	了俩	了卡	了的	了这	付吗	以开	企业	何 $	作 $	儿咋	儿还	充了	八达	公账	凭	分吗	划算	刚那	别人	制作	剩的	剪几	加钱	务要	十条	十蚊	半价	单 $	卡 $	口	口呢	另外	可不	号还	司	员到	咋个	咋没	哪去	哪天	啥意	块钱	多分	太贵	奖	妈话	季	学校	店长	开 $	开个	开错	我上	我充	我咋	我账	扣款	扣的	找谁	折 $	报一	抵	据 $	推	改一	教会	时的	是怎	有吗	有折	来吗	枝	格表	点儿	烧了	片收	玩	申	的卡	票 $	票吗	票开	税	空了	细 $	经费	给钱	联式	自动	荔	荔枝	蚊	要再	要写	要好	要积	要补	订	订阅	费 $	费了	达通	这单	退我	退给	那笔	钱㗎	钱不	钱吗	钱啊	阅	额 $	首单
b1c-1	^ left	^ 结	^ 见	come up	did i	kuya	me it	on these	one video	only when	poun*	round	scho*	show my	there any	thes*	you going	于	活动	穷了	餐
b1c-1d-1	bob	now ?
b1c-1d-1e1	be in
b1c-1d-1f2	also
b1c-1d-2e2	销
b1c-1d1	as one	mons*	yours
b1c-1e-1	quoted on
b1c-1e-1f1	im
b1c-1e1	these
b1c-1e2f-1	^ 价
b1c-1f-2	无
b1c-1f1	们
b1c-1f2	^ i'm
b1c-2	^ ?	beco*	on top	up with	滴
b1c-2d-1	offe*
b1c-2d-1e1	out
b1c-2d1	^ lost
b1c-2d1e-2	depo*
b1c-2d1f-1	small
b1c-2e-1f1	team
b1c-2e-2f1	cons*
b1c-2e1	^ the	the price
b1c-2e1f-1	is not
b1c-2f1	啊 ?
b1c-3	但
b1c-3d1	sir $
b1c-3d1f-3	accept
b1c-3e-2	week*
b1c-3e1f-2	hit
b1c-3f1	happens
b1c-4e-1f3	why did
b1c-4e2f-1	点
b1c-5d-1e1	年
b1c1e-1	on	put in	what'd
b1c1e-2f-1	is she
b1c1e-3	看下
b1c1e-3f-1	so far
b1c1e-4	预
b1c1f-1	tota*	total	这次
b1c1f-2	how is
b1c2d-1f-4	gone
b1c2e-1f-1	i ask
b1c2e-2f-1	kitn*
b1c2e-3	was that
b1c2f-2	^ check
b1c3d-1f-2	take*
b1c3e-2f-3	i see
b1d-1	against	amer*	american	coac*	on ?	others	you see	个人
b1d-1e-1	^ 要
b1d-1e-1f1	agen*
b1d-1e-4	confirm
b1d-1e1f-1	seas*	that
b1d-1f-2	0 to
b1d-1f1	^ oh	报销
b1d-2	up	生成
b1d-2f-2	more $
b1d-2f1	webs*	website	下来
b1d-3e3f-3	like
b1d-3f1	come
b1d1	bund*	一百
b1d1e-1	quoted and
b1d1e-1f-1	那边
b1d1e-1f-2	does that
b1d1f-2	addr*	address
b1d1f-3	through
b1d2e-7	i've
b1d3e-2	gonn*
b1e-1	^ jess	a few	balance not	cost of	down for	explain $	fact*	going to	i buy	ministry	not updated	stin*	sting	the wedding	too $	topp*	updated $	we can	what do	了五	五	报价	要多	谁 $	还剩
b1e-1f-1	^ 学	hous*	they
b1e-1f1	me to	公
b1e-2	0 more	^ i've	same clip	the invoice	wann*	wanna	wedd*
b1e-3	what is
b1e-3f1	啊
b1e-5	whats the
b1e1	^ 听	resi*	注
b1e1f-1	cover	voiceover	不够
b1e1f-4	看到
b1f-1	^ 点	^ 解	auto*	covers	dry	load*	or it	pending	儿了	有多	钱的
b1f-2	^ 教
b1f-3	enou*	enough
b1f1	^ i'd	又要
b1f2	上次
b2	0 are	^ balnce	^ gst	^ magkano	^ mom	^ po	^ ran	^ student	^ 八	^ 刷	a promo	after that	agency	allowance	already ?	an email	another 0	balance $	balance ?	baln*	balnce	balnce $	bonu*	bonus	buy more	can pay	card is	check $	coaching	comes to	credits left	decl*	declined	dito $	end $	facture	for just	for two	free ones	free trial	fund*	gmbh	have i	i'm on	incl*	insists	invoice to	it per	it went	janu*	january	know the	low	magkano po	many videos	me anything	me in	mete*	meter	much would	my bank	my usage	na ba	nahi	nair*	of 0	of this	on file	on here	or per	pay for	paying for	pens*	per video	po number	pro	purchase order	ran	rate for	rechnung	refunded	renew	robbery	run me	still have	taken	tank	tenn*	tenner	that last	the cheapest	the facture	the house	the ministry	the red	the redo	the same	the subscription	the tank	the tariff	the yearly	to buy	to pay	took 0	topped	topped up	under $	unit*	went from	whats my	with 0	would a	would it	yearly	一支	个零	些分	做一	入口	公司	公转	到期	到账	刷卡	包年	包月	单寄	学生	寄	废了	得多	我买	我几	我多	户	打折	按条	支付	收我	方案	没平	点 ?	烧	用到	票抬	绑	续费	要另	贵了	走公	转账	送的	那次	预算
b2c-1	^ 首	anything ?	ball*	deep	im on	in total	included	into 0	kitt*	kitty	minute of	mom	pix	red $	sche*	the kitty	the parish	the pot	token	twel*	twelve	what would	you people	yours $	按分	见底
b2c-1d-1e2f-2	生
b2c-1d1e-2	十
b2c-1d1e-3	came
b2c-1e-1f-1	结
b2c-1f-1	^ 试	deposit	skint
b2c-2	us $	细	都没
b2c-2d-1e1	doll*
b2c-2d-1e2f-4	^ 加
b2c-2d1	试
b2c-2d1e-1	come*	comes
b2c-2d2e-9f-1	do i
b2c-2e-1f-1	点了
b2c-2f1	burn*
b2c-3	euro
b2c-4d-1f1	for
b2c-4e-2	with you
b2c-5e-1f1	学
b2c1d-1e-2	概
b2c1d-1e-3	大概
b2c1d-4f-1	^ 用
b2c1e-2f-1	kitna
b2c1e-2f-2	used	这么
b2c4e-5f-3	是不
b2d-1	card on	from bank	spend
b2d-1e-1	quote	是啥
b2d-1e1f-1	promo
b2d-1f-2	们这
b2d-2	does a
b2d-2f-1	were
b2d-2f1	coup*
b2d-3f-3	count
b2d-4e2f-2	点 $
b2d1	i make	不得
b2d2e-2f-6	you take
b2e-1	0 credits	it all	my money	the small	una	碌	编	重开
b2e-1f1	burned
b2e-1f2	的话
b2e-2	chair	pack	the chair	too expensive	几多	呗	钱 $
b2e-2f-1	cont*	pack*	package
b2e-3f-2	rema*
b2e-3f1	before $
b2e1f-2	价 $
b2f-1	do they	mid	on $	prac*	rece*	skin*	student	价格	要钱
b2f-2	credits $	how come	im out	naman	为	的点	约	能先
b2f1	same $	便
b3	0 bucks	0 left	0 quid	^ refund	^ upi	^ 余	^ 扣	amount	and what	buck*	bucks	budg*	charging	cheapest	club	coupon	dedu*	deducted	did that	dollars	for one	gcas*	gcash	i bought	i owe	left on	magk*	magkano	money back	month	my account	my card	my points	my quota	per minute	promo code	robb*	season	set me	spent	tax	the bill	trea*	unus*	unused	upi	usag*	usage	usage $	visa	vouc*	what it	what this	个点	优	优惠	储	储值	增	增值	多 $	宜	对公	少点	帐单	平些	张单	抬	抬头	收据	数 $	明细	有优	期 $	统编	花了	账 $	账上	退款	配音
b3c-1	free or	i $	i on	parish	pesa	peso*	pesos	pot	pounds	redo	the damage	刷	用完	试用	银
b3c-1d-1e1f-2	brok*
b3c-1e-2	account
b3c-1f-1	dearer	帐
b3c-1f-2	dear*
b3c-2	the free	tier	toke*	what was	剩几	是按
b3c-2e1	期
b3c-3	分 $
b3c-3d-1	i still
b3c-3d-2	友
b3c-3d1e-1f-1	ones
b3c-3f-1	burn
b3c-4	credit
b3c-4d-1e1f-5	disc*
b3c-4e-1	员
b3c1e-2	ba
b3c4d-4e-8f-2	有没
b3d-1	ballpark	insufficient	惠
b3d-2	五十	款
b3d-2e-1	for a
b3d-2e-2	报
b3d-3e1f-1	two times
b3d1e-4	要不
b3e-1	the cost	the receipt	we under	zero $	算 $	还够
b3e-2	explain	i only	patr*
b3e-2f-2	asks	set
b3f-1	^ may	amou*	billing	insu*	tari*	tariff	who do	加字	统
b3f-2	refl*
b4	^ top	^ 充	^ 积	^ 退	bought the	costs	debited	monthly	payment	pricing	quid	recharge	了多	便宜	值 $	做几	充的	套餐	扣了	费吗
b4c-1	billed	broke	cheaper	damage	零
b4c-1e-1f-1	贵 $
b4c-1f-1	会员
b4c-2	dama*	got left	quota	remaining	穷
b4c-2e-1f-1	zero
b4c-2f-2	fee
b4c-3	left in	笔	还能
b4c-3e-1	expi*
b4c-4	i got
b4c-5e-1	我还
b4c-7d-3e-2	额
b4d-1e-3	expe*
b4d-1f-1	payp*	paypal	run	块
b4e-1	accountant	minus	purchase	treasurer	套
b4e-1f-2	pays
b4e-2	statement	够不
b4f-1	gift	run out
b4f-3	少 $
b5	debi*	i pay	my credits	收费
b5c-1	cost me	discount	trial	个月
b5c-1d-1	subs*
b5c-1d-2f-2	owe
b5c-2e-1	expensive
b5c-3e-1	extr*
b5c-3e-2f-1	extra
b5d-1e-1f-5	剩
b5d-1f-2	charge
b5e-2	my balance	purc*
b5f-1	余额
b5f-2	折
b6	subscription
b6c-1	boug*	bought	额度
b6c-1e-1f-3	rene*
b6c-1f-3	积
b6c-2e-2f-3	bill*
b6c-2f-1	top up
b6c-2f-2	cost*
b6c-3d-1	值
b6c-4f-3	积分
b6d-1e-3f-2	points
b6f-2	wallet
b7	点数
b7c-1d-1e-3f-2	rate
b7c-3d-4f-4	付
b7d-1e-2f-1	charged
b7e-3f-1	买
b8c-6d-7e-4f-1	pay
c-1	0 second	^ 夜	become	c	cine*	drop the	east*	eh	ever	may come	next to	offer	opti*	salo*	salon	second one	secu*	security	sir	speak $	telling me	the game	till 0	一块	一样	候 $	出是	券	呢个	商	喂 $	家长	得到	我是	才那	样的	比较	的现	米	该	该是	较	酒	领	😭
c-1d-1	carry	it is
c-1d-1e1	brid*	full	被
c-1d-1e2	你懂
c-1d-1e4	it a
c-1d-1f1	^ 0	作
c-1d-1f2	how does	phone $
c-1d-1f3	is better
c-1d-1f5	的 ?
c-1d-2e1f1	跟
c-1d-2e2	clea*
c-1d-3e-1f2	^ 昨
c-1d-3e2	off $
c-1d-3e3f-2	帮
c-1d-3f4	0 or
c-1d-4f1	0 ?
c-1d1	^ thats	bhej	else $	othe*	pen	quoted what	storage	telling	will be	三个	摆	政	教	过
c-1d1e-1	lot
c-1d1e-1f-1	raha
c-1d1e-1f1	stea*
c-1d1e-3	的片
c-1d1e1f-1	sideways
c-1d1f1	? what	means	么弄	正在
c-1d1f2	goat	sunday	the goat	think $
c-1d2	0 since	^ braw	^ prores	how to	is like	sour*	support	this is	three times	式
c-1d2e-1	signal in	there an
c-1d2e-1f1	po $
c-1d2e-2f1	shal*	shall
c-1d2e1f-1	past*
c-1d2e2f-1	it me
c-1d2f-1	^ wav
c-1d3	^ your	quality	sepa*	拖进	认吗
c-1d3e-2	认
c-1d3f-2	不到	吃吗
c-1d4	butt*	button	i film
c-1d5e-2	^ 传
c-1e-1	同
c-1e-1f1	put it	swee*	知道
c-1e-1f2	0 k
c-1e-1f3	care
c-1e-2	ur
c-1e-2f2	tomo*
c-1e-2f3	^ good
c-1e1	^ bride	miss*	rath*	rather	text $	whol*	whole	you make	剧	友还	喜	度条	新	是看
c-1e1f-1	见
c-1e1f1	觉得
c-1e1f2	聊
c-1e2	^ 撤	cow	dollar	fain*	green $	our	voice ?	一分	个 0	写错	到最	广	撤	有字	正	翻	都去
c-1e2f-1	moon
c-1e2f-2	一
c-1e3	and white	beep	echo	fat	feels	not the	了是	成一	欢
c-1e3f-4	put
c-1e3f1	possible to
c-1e4	^ mute	black and	don't show	flip
c-1e5f-2	beat
c-1f-1	did not
c-1f1	^ 原	^ 系	a joke	ask you	before he	good ?	name $	omg $	render it	same as	service $	skat*	speak	starting	the next	个啥	剪了	听得	呀 $	子 $	我儿	操	果发	没到	结果	自	过了	里人
c-1f2	^ morning	^ rendering	^ 中	been exported	been stuck	bril*	brilliant	end ?	export work	frid*	h 0	kind	later $	longer for	mass	rendering has	the time	the weather	weat*	weather	what time	了先	吃了	吃饭	塞	明	染 $	染卡	比	没事	说了	里说
c-1f3	^ mum	next step	open $	么导	之多
c-2	back ?	comm*	days	exported $	what my
c-2d-1e-2f3	thanks
c-2d-1e-2f6	the download
c-2d-1e2	turn
c-2d-1e3	a bit
c-2d-1e3f1	it possible
c-2d-2	ni
c-2d-2e1f2	^ after
c-2d-2e4	down
c-2d-3e1	it for
c-2d-4e2	send me
c-2d-5e6f-2	换
c-2d1	his	nothing $
c-2d1e-1f2	sund*
c-2d1e2f-1	and
c-2d1f1	到 $
c-2d2	一段	能用
c-2d2e-1	了三
c-2d2e1f-1	部
c-2d2f-3	^ its
c-2d2f1	段 $
c-2d3	rejected
c-2d3e-1	reje*
c-2d3f-1	the max
c-2d4	0 percent
c-2d4e-1	signal
c-2d5	传 $
c-2e-2	ma
c-2e-2f3	k
c-2e2	everyone	move	店	彩	掉 $	气
c-2e2f1	step $
c-2e3	^ clear	^ 前	clear the	matc*	match	what about	what if	前面	土	土 $
c-2e3f-4	more
c-2e3f1	which is
c-2e4f-2	different
c-2f-5	own
c-2f1	like it	the match	up the	业	好看	娘	爸
c-2f2	guy $	lol $	neve*	never	omg	ready to	up ?	when are	who is	亲	你叫	好先	阵
c-2f3	? just	^ 吃	happens now	rendering it	sent ?	video sent	you rendering	你好	染到
c-2f4	download ?
c-2f5	㗎 ?
c-3	^ 客	give it
c-3d-1e1	can we	must
c-3d-1e1f1	校
c-3d-1e2f2	best
c-3d-1e5	overlay
c-3d-1f4	^ dont
c-3d-2f3	卖
c-3d1	往
c-3d1e-1f1	行
c-3d1e-3	批
c-3d2	qual*
c-3d3f-3	acce*
c-3d4e-4	你 $
c-3e1	以	没了
c-3e1f-4	line
c-3e1f1	觉
c-3e2f-2	重
c-3e3	直接
c-3f1	d	出了	空
c-3f2	it good	stop	want the	what happens
c-3f3	h	take ?	你会
c-3f4	to export
c-3f5	what can	will the
c-4	export it
c-4d1	^ my	shar*
c-4e-2f5	your
c-4e2	off
c-4e6	start with
c-4f-1	is a
c-4f4	export take
c-5d1	食
c-7d-2e-2f4	exporting
c1	0 photos	0 what	0 点	? how	? its	^ and	^ follow	^ kitna	^ na	^ play	^ remind	^ song	^ stauts	^ till	^ today	^ walk	^ wats	^ would	^ yuh	^ 当	^ 状	^ 音	a day	a rundown	a squiz	along $	anot	appear	aspect ratio	at ?	b roll	be done	beac*	bed $	been 0	before lunch	bit with	block	bloopers	bother you	cannot see	card $	catc*	catch	clie*	clips or	coff*	coffee	comes after	coming in	contain	current version	currently	cuz	did we	disappeared	eta $	eta ?	evening	everything uploaded	eyes	face $	fall asleep	far along	font is	footage received	from this	from tuesday	from which	frozen	gaya	gaya kya	getting a	go through	goals	going $	going on	got so	guy in	happened ?	happened to	hello ?	ho gaya	hold*	hole	how we	hows it	hows my	i cannot	i cant	i left	i've been	inform me	inside ?	is everything	is going	is nothing	is something	it going	it put	it under	it'll be	jump*	just slow	kept $	know when	last*	lasts	long more	lookin $	lost $	mach*	many of	many seconds	me a	me all	miss	modu*	module	morning ?	move*	much of	must i	my eyes	my project	my screen	my vid	no sound	nothing happened	nothing happening	one from	or u	oven	paid 0	parr*	parrot	past	peek	peek at	pena*	percent $	picture of	place	please tell	pool	present	presently	pressed something	preview $	progress ?	project $	ratio	reach	received my	remi*	remind	remind me	removed	running time	said something	scale	scenes	screen when	show it	siap	so is	so what	something wrong	sound is	speech	spra*	spraying	squiz	stau*	stauts	stauts $	stay up	succ*	takes	talking over	tapo*	tapos	text say	the customer	the drone	the files	the mo	the oven	the picture	the podcast	the situation	the subtitles	the tune	the version	the very	the voiceover	the work	them ?	there or	they are	through the	time left	timeline $	to use	tracks $	tracks pls	trav*	tune	u got	under my	up using	update on	update please	upload go	upload status	upload work	uploaded $	us a	video no	video or	video ready	voice be	w o	w the	walk me	wand*	wats	we ?	we changed	we see	we stand	what comes	what happened	what order	what taking	whats on	when will	with no	work on	wrong it	you end	you show	you use	you were	yuh	七十	上午	上是	下先	下时	下轨	下进	九十	了啥	二段	五杀	亮 $	人等	代	你做	你加	你在	你就	你开	使	停了	兆	况 $	几了	几成	几支	几段	出场	列一	利索	到成	到第	前版	前的	动了	半个	卡住	发言	口那	句话	叫啥	名 $	吗好	吱	吱一	咋还	哪几	啊我	啥时	在处	在片	在的	在第	场了	声音	多秒	头是	女声	字打	定系	容 $	对方	少兆	少秒	就说	屏还	常	常的	度怎	延时	得我	忘	忘了	快了	总时	成 $	成啥	成我	我传	我哪	户 $	才导	把现	搞成	播那	放了	效果	整好	是原	是当	曲	有出	有哪	朵朵	条了	条有	果 $	查看	概几	歌叫	正常	段有	海边	清单	点会	熟	片你	片多	版差	版有	版跟	用上	留了	白是	的效	看清	看现	码 $	磨	示一	秒 ?	等多	粒	耳	要几	览	讲 quoted	讲话	话 $	说的	财	费的	跑吗	跑完	轴	载下	边显	边首	过一	那 part	那套	都改	里我	里有	钟了	镜吗	长时	长是	门口	间轴	队 $	露脸	静 $	预览	预计	首歌
c1d-1	^ everything	at all	did everything	everything upload	in what	made	through $	upload ok	传成	封	支 $	材都	著	都上
c1d-1e-3f1	先 $
c1d-1e1	^ 做
c1d-1e1f-2	了 ?
c1d-1e2f-4	to go
c1d-1e3f-2	quie*
c1d-1f-1	没用
c1d-1f-3	^ kindly
c1d-2	^ 是	the old	under the
c1d-2e-1f1	my upload
c1d-2e1	one $	加上
c1d-2e1f-2	分钟
c1d-2f1	样 $
c1d-3	i mean	it by
c1d1	big is	it normal	了啊
c1d1e-1	i know	it'll	the b	the bar
c1d1e-1f-1	does it
c1d1e-2	^ done
c1d1e-2f-1	才
c1d1e-3f-4	小时
c1d1e-4	can i	刚
c1d1f-2	first ?	况
c1d2e-1	it says
c1d2e-1f-1	不动
c1d2f-2	percent
c1d2f-3	半
c1d3f-4	send the
c1e-1	^ abeg	^ wat	^ 咋	^ 素	^ 董	about $	break	flow	i go	not $	there two	to show	under 0	wat	what that	why the	your side	啥名	在度	现有	董	进去
c1e-1f-1	a new
c1e-1f1	^ should	anything $	test*	任
c1e-2	current cut	got	stopped	this version	半小	定	没得
c1e-2f-1	wheres
c1e-2f1	用紧
c1e-3f-1	我这
c1e-3f1	^ 得	^ 请	are the	不在
c1e-4	told
c1e1	^ 背	all	ppl	scal*	指
c1e1f-1	appears
c1e1f-2	sing*	清
c1e1f-3	一下
c1e2f-1	of me	情
c1e2f-3	come first
c1f-1	? it	already or	biscuit	boun*	do to	esti*	file today	good to	has anyone	hor	i sent	is	length $	me again	now i	owt	stag*	stage	stal*	stall	there are	till now	tmrw	to it	u export	well ?	whats left	work*	三块	们班	件了	冒	呀 ?	方 $	朝	次会	索	轮	通	频了
c1f-2	^ stuck	ah $	alon*	ask $	called	finished ?	it will	looking $	runn*	with	working on	客人	得未	着吗	第二	边
c1f-4	^ 给	整
c1f1	actually
c2	? he	? still	^ anong	^ estimated	^ exported	^ inside	^ since	^ timelien	^ wassup	^ what'd	^ ya	^ 半	^ 封	^ 查	abi	ages	ages $	ago and	aliv*	alive	alive ?	an overview	anon*	anong	anything happening	baki*	before my	bein*	being	butt	changed	changed $	check if	complete	complete $	completion	completion ?	dare	desc*	describe	dey inside	done yet	estimated	everything ok	for ages	getting on	hang*	happening $	heard	ho	i wait	in video	inside the	is quiet	it doing	it keep	it looking	it stands	it stuck	it taking	longer than	me know	me through	me which	montage	my footage	my work	near*	nearly	nearly there	normally take	or after	or the	or without	overview	overview $	percentage	project right	quiet	quoted 那	received $	rendering ?	right now	rund*	rundown	rundown of	running	scene $	screen $	see a	seei*	seeing	something	stand	status of	still in	still there	stuck ?	survived	taking so	tapos na	the bit	the hold	the moment	the montage	the progress	the project	the runtime	this point	timelien	timelien $	tracks please	upload complete	usin*	using	using for	video good	wass*	wassup	wassup with	what stage	where we	which of	work ?	ya	you 0	you finished	you removed	一眼	上了	下现	久先	么这	之几	了在	依	依家	共几	到底	剩多	剪到	加的	咋样	咪还	圈 $	在 0	在剪	在跑	天能	好我	完 $	总长	情况	排队	是几	是卡	是后	是否	有啊	有我	来几	步了	没影	的字	的还	的镜	眼 $	线 $	要等	跑到	那三	都有	配的	问一	队	面有	面还	频的
c2d-1	? the	normally	plac*	件发	刚刚	去的	容	弄了	我那	段素
c2d-1e-1	^ 到	ago	weh	的那
c2d-1f-1	no ?
c2d-2	了半	入镜	未 $	用的
c2d-2e1f-1	got my
c2d-2f-1	^ 整
c2d-2f-2	why is
c2d-3	^ 先	用了
c2d-3e-1f1	when it	还在
c2d-4e-1	is my
c2d-4e1f-4	不是
c2d1	made it
c2d1e-1f-1	^ bhai
c2d1e-1f-3	my file
c2d1e-4	an hour	不会
c2d1f-1	tick
c2d1f-2	wala
c2e-1	^ wheres	be $	fired	have a	nyo	quoted 还	received	where'd	一声	上去	了谁	名字	告诉	放进	是 quoted	来没	段在	紧边	诉我	谁的	那首
c2e-1f-1	did my	it got	latest	the latest
c2e-1f-3	did it	far $
c2e-1f-5	min
c2e-2	as they	draf*	draft	on your	pres*	requ*	summ*	列	幕加	度 $	里面
c2e-2f-1	否
c2e-2f2	moment $
c2e-3	roug*	去没	吧 ?
c2e-6	^ 刚
c2e2f-2	export yet	旁白
c2f-1	^ from	adva*	almo*	almost	be finished	check the	fall	finished $	goin*	going	i asked	left to	roughly	roughly ?	singing	surv*	there yet	u still	what left	you check	you work	you working	么还	几天	在下	好没	是在	未㗎	活着	状	状态	蹭
c2f-2	yet ?	候会	出好	断了	时间
c2f-3	picture	the timeline	处理
c2f-4	线
c3	^ finished	^ 什	^ 目	^ 进	at this	bed	checking	coming along	cooking	kept	long $	long is	not send	or just	or out	ready ?	see how	so long	we at	what minute	whats in	with my	you received	you said	么慢	任务	会儿	你用	内容	剪完	务	在是	如何	完没	没动	点能	秒 $	还得	进展	那张	长
c3d-1	things	共多	拍晚	早拍	晚播	有几
c3d-1e-3	了几
c3d-1e-4	whic*
c3d-1f-2	e don
c3d-3f-2	show	yet $
c3e-1	^ 弄	^ 搞	fire*	norm*	the captions	up in	剪进
c3e-1f-1	under
c3e-2	^ list	^ status	as it	it at	or no	queued	show tracks	的哪	的啥
c3e-2f-1	0 min
c3e-3	一共	几秒	看一
c3e-4	^ 现	看看
c3e-7	了没
c3f-1	^ 预	anywhere	finish ?	news	or am	we $	you still	会好	候能	告	好久	子里	弄完	版本
c3f-2	^ anything	file ?	hold up	still rendering	出错	好未
c3f-3	在做	等到
c3f-4	done ?
c3f-5	钟
c4	^ 时	processing	runt*	runtime	stand $	stands	动静	时长	没我	点呀	能看	轨道	道 $
c4d-1	status $
c4d-2e-2	been
c4e-1	current	end up	做到	几分	当前
c4e-2	来着
c4e-3	show me
c4f-1	be ready	ready $	to bed	you done	卡在
c4f-2	cook*	happened	when can	你改	完成
c4f-3	搞
c5	哪一
c5e-1	^ 里	态 $
c5e-2f-1	will it
c5e-3	the current	第几
c5f-1	了哪	长 $
c5f-2	happening
c5f-3	能好
c6e-2f-1	^ hows
c6e-3	目前
c7	样了
c7e-4f-3	多长
d-1	b 站	both*	bother	clai*	emai*	for facebook	last week	mean $	on how	photo of	see them	she	take the	teac*	that one	the photo	the photos	the text	then to	what did	二个	我的	接把	是什	的吗	给他	老师	频里
d-1e-1f1	嘛 $
d-1e-1f2	^ 明
d-1e-1f3	has not
d-1e-2f5	发错
d-1e-5f1	昨
d-1e1	0 $	^ helmet	as the	circ*	coun*	head	in and	old one	poss*	put this	shad*	written	个不	化	封面	懂	换这	这条	迹
d-1e1f-2	loop
d-1e1f1	abou*	about
d-1e2	^ lower	dead	do a	he says	jing*	jingle	lay	of clip	sun	upload bar	write	懂的	插	用呢
d-1e2f-1	look*
d-1e3	cant	circle	lower third	you've	起来	那几
d-1e3f-1	^ too
d-1e3f-2	火
d-1e3f-3	0 seconds
d-1e4	narr*
d-1e4f-2	改
d-1e5	^ use	corn*	corner	make a	replace
d-1f1	^ hello	befo*	before	dear	do that	don't want	myse*	myself	or a	or is	phir	quoted the	real	sending it	tick*	tuesday	下	你是	发到	嘛
d-1f2	anyway	post*	tell you	trad*	trade	was for	功了	给档	饭
d-1f3	out or	robo*	robot
d-1f4	brb
d-2	email	i said	see the	thats the	效	新来
d-2e-1f1	oh
d-2e-2f2	it before	mind
d-2e1	0 for	on the	one minute	shorts	回来	宣传
d-2e1f1	to look
d-2e2	#8	need a	个开	宣
d-2e3	pic
d-2e3f-3	黑
d-2e4	stab*	vo
d-2e4f-3	这段
d-2e5	into a
d-2f1	away	from you	lind*
d-2f2	mean	you sent
d-3	^ 影
d-3e-1	the 0
d-3e-1f1	意
d-3e2	here is	听
d-3e4	i was
d-3e5	这张
d-3f2	about my
d-4	drone shot
d-4f1	ask
d1	0 d	0 days	0 did	0 do	0 g	0 gig	0 hr	0 到	^ attach	^ gopro	^ kitchen	^ mkv	^ obs	^ pfa	^ podcast	^ raw	^ s	^ sister	^ theres	^ uplod	^ wont	^ 内	^ 成	^ 格	a better	a usb	acceptable	accepted ?	albu*	album	all the	alright $	and a	any use	are with	arrives $	arrow	be accepted	begin	biggest file	blurry	bounced	broa*	bung	bung it	but no	camc*	camcorder	can not	can take	cannot	captured	ceil*	ceiling	channel	chok*	choke	clip now	clip of	codec	convert	copy*	copyright	cousin	customs	dash*	dashcam	daughter will	did he	different phones	direct	dji	error 0	falls	file types	finally	finally $	first $	five and	ftp	g 你	get that	gigs of	gives	givi*	giving	gonna be	half is	have more	hd one	help*	here are	heres	heres the	hope thats	hour $	i add	i don	i press	i took	im at	in $	incoming $	insta 0	internet is	interview	interview is	is more	is two	it keeps	it wont	its been	jpg	just take	k 0	land	last part	laug*	laugh	lb	limit $	limit on	lion	looking for	loom	lots	mark $	mb ok	me if	me upload	memory stick	mins and	minute $	more than	my cousin	my tiktok	named	new video	ng video	noise $	normal ?	not supported	now give	now yes	o it	on its	once $	one go	one on	ones $	or one	or you	original	pang*	paperclip and	pass you	patch	pen drive	permission $	pfa	phone says	pick more	picture $	pixe*	portrait	press the	prob*	problem	problem ?	prox*	proxies	push	recording $	refused	resc*	reso*	resolution	ring	rip	sate*	satellite	says file	says it	se	second half	secr*	secretary	seem*	seems	send 0	send 了	sequ*	sequence	seve*	shif*	shift	shot in	since lunch	size of	slides	sorry $	spinning	stai*	steam	straight in	stuck at	stuff in	swal*	swallow	take 0	take that	telephone	than one	that at	that do	the gopro	the lady	the lion	the memory	the name	the tunnel	the ultrasound	them on	this for	those $	timelapse	to upload	try	ultr*	ultrasound	upload 一	uplod	uplod $	url 提	video be	videographer	vpn	want $	want em	ward	way in	what $	what file	what resolution	where she	which file	will a	would i	wrong one	xavc	yaar	you eat	一堆	一直	三次	上给	下半	下哈	下班	两个	个 ?	个 g	个回	个在	个文	个是	么上	么给	了传	了十	了去	了成	了来	产	产品	享	人院	你别	你认	侧	信发	信号	信里	儿放	入素	六十	分享	医	医院	十个	半场	厂里	原画	去啊	发不	只有	同学	咯	四个	回放	回的	在传	在部	堆	墙	多 g	多条	夜市	大多	大的	夸	奔	奔驰	导入	小限	师	帧	平板	应 $	廿	开不	式不	弹出	录仪	影了	影师	得 0	我 quoted	我发	我条	我用	才好	扫	把素	抓	拍 $	拟	掟	接 $	控	援什	摄像	摄影	摆上	播回	支援	新传	早上	是 ts	最多	有 0	有一	有别	材发	村	来是	来行	案大	案太	治	游	点不	由	百度	的可	的能	盘里	碟	示 quoted	等阵	结吗	肯	能吃	航	航拍	行吗	补 $	要先	见着	视角	记录	路	跳出	转你	转圈	过去	那两	酷	频吗	驰	😩	😩 $
d1e-1	^ 展	^ 微	a vid	are on	but i	grandson	is sitting	its way	keeps	opening $	put them	sitting at	the boss	they're	to climb	下午	个钟	再拍	哑	我点	课	转了	边只
d1e-1f-2	pend*
d1e-1f-3	where do
d1e-2	just a	know $	lunch $	nag	the choir	ya $	卡死	慢慢	的视
d1e-2f1	ha	hang	sry	院
d1e-3	boss $
d1e1	angle	is too	product	么发
d1e1f-1	^ 来
d1e1f-2	me or	ugly
d1e1f-3	thro*
d1e4f-2	bigg*
d1f-1	^ see	^ two	accepted	anywhere $	before u	bloc*	cann*	data is	from 0	half*	halfway	leh	luck	podc*	podcast	r	say quoted	support $	tour	vhs	别的	发你	未 ?	洗
d1f-2	九
d1f-3	hd	of my	八
d1f1	don't do	i use	to say	持	支持
d1f2	son	条我
d2	0 gp	0 hours	0 mp	0 就	^ attached	^ ma'am	^ max	^ second	^ signal	^ uplaod	^ whatsapp	^ 同	^ 后	^ 最	^ 档	^ 相	a zip	after lunch	allowed	andr*	android	at once	big $	bina*	brace	by one	digi*	digitised	dng	dropbox	dump	dv	excl*	exclamation	exclamation mark	failing	file too	formats are	go send	google drive	gp	grey*	halv*	halves	hand in	handle	has a	how $	i believe	ignore the	insh*	inshallah	insv	is slow	it ok	just paste	landscape	larg*	large	matt*	matter	maxi*	maximum	me pick	memo	mpg	my vids	network is	noki*	nokia	not see	nothin	ok or	one by	one is	orig*	part 0	parts	passes	password	paste a	plus	png	proper	put my	recordings	rush*	rushes	see attached	send from	send 不	sent it	shared	size $	sony	start over	tapes	the button	the plus	the rushes	the sd	the vod	theres one	to add	too big	ts	types	upla*	uplaod	uplaod this	upload a	upload my	use ?	vill*	village	voice memo	way to	wetr*	wetransfer	with quoted	with that	wont let	your uploader	youtube link	一起	不出	不行	两条	个加	以传	件最	传吗	传多	你 ?	制是	半就	厂	原片	取码	后缀	咋整	品图	圈转	大 $	大小	就断	得下	我把	我现	接吗	提取	搞 $	收吗	政治	整 $	有两	极	极都	查收	没反	流量	混	灰的	片一	的你	监控	相机	短片	算视	缀	能收	访	试了	话我	读不	跳	选不	针	陆	限制
d2e-1	0 parts	^ import	^ part	^ says	^ tried	^ 补	arrives	clip from	comes the	file please	here comes	import the	it say	middle of	music file	quoted every	quoted for	recorded	shaking $	shift $	the under	where $	㗎 $	不食	你看	的一	路上	那天	食不
d2e-1f-1	怎样	电脑
d2e-1f-3	^ upload
d2e-2	^ 新
d2e-2f-1	six
d2e-2f1	sulk*	在 quoted
d2e-3	这是
d2e1	录的
d2e1f-2	^ drone
d2e2f-2	audio
d2f-1	at you	brac*	file is	gave you	husband says	tick $	到几	收不
d2f-2	impo*	thos*	those	你收
d2f-3	put the	you get
d2f1	不了
d3	^ 支	biggest	cere*	ceremony	code*	coming through	disk	file size	follows	hard disk	ipho*	iphone	mate*	material	memo*	mxf	scan*	sd card	send you	separate	shall i	spit*	spits	spits out	supported	tape*	the biggest	theres	third	twit*	twitch	u the	uploader	what to	will send	will that	上载	下这	吃得	多大	材在	给了	给的	能传
d3e-1	by	cctv	cour*	dropping	fold*	folder	here*	import	it said	one coming	sec $	something $	trie*	tried	个小	材 $
d3e-1f-1	in here
d3e-1f-2	video of
d3e-2	a sec	memory	加号
d3e-3	netw*	network
d3e-4	0 of
d3e1f-1	link*
d3f-1	^ mov	attached $	courier	dav	do links	erro*	error	filmed	links	links work	not ?	thir*	tonight $	不收
d3f-2	了一
d3f-3	recording	the rest	式 $
d4	0 gigs	^ uploading	^ 录	avi	gigs	goog*	google	hevc	i put	i upload	limit	obs	phones	the paperclip	以吗	传不	传了	摄	最大	读	进来
d4e-1	chucking	i'll send	vids	太大	拍了	是要
d4e-1f-2	^ sending	airdrop
d4e-2f-1	要怎
d4e-2f-2	aird*
d4e-3	third time
d4f-1	flv
d4f-2	em	that ?	you want
d5	0 gb	paperclip
d5f-2	attach	mkv	拍的
d6	gb
d6e-1f-3	^ url
d6e-3f-1	uploading
e-1	0 hrs	^ we'll	^ where	^ 欸	about to	back the	black screen	computer	consent	corrected	downloadable	editor	end of	export this	fiel*	field	for it	gave me	hrs	is what	je	jess	like $	lot $	me back	notes	obli*	obliged	office $	overnight	plan*	pressed	she in	sound $	teno*	tenor	test	the phone	the tenor	this one	to walk	whos*	whose	without the	你那	傅	冲	剪发	啥我	头了	娘说	宝	就不	展台	师傅	幕是	思 $	感谢	搁	支	本人	机里	湖	箱	缺	补一	语音	质	跟我	量不	集
e-1f-1	让我
e-1f1	^ first	^ hi	^ 呜	^ 打	^ 阿	a look	and he	bru	coming $	do my	excu*	excuse	films	flat	flat white	hearing	it as	madam	milk	must see	my daughter	my friend	piece	safe*	screaming $	showed	spit out	the big	trip	with this	办 $	合	呜	呜呜	奶茶	字 $	换 $	是哪	杯	水 $	爱	碗	要住	陈	陈太	面不
e-1f2	^ legal	^ we've	captain	difference between	first time	forg*	gif	hai $	handing	honeymoon	i am	is $	morn*	morning	my father	not make	patient	sick	steady	then maybe	there ?	upload $	一 $	不带	个能	之前	做了	做出	哦	喝	困	奶	思	我先	明天	蛮	要换
e-1f3	^ cheers	^ you're	abhi	lear*	leave it	migh*	might	rough	ta	this number	今天	😂 $
e-1f4	see $	till the
e-2	arrived	attachment	goes to	hey	more credits	show $	the wrong	two of	wants a	was the	we get	wedding	几条	取
e-2f1	0 h	^ well	cleared	difference	disc	help	hims*	himself	lock it	love it	me up	this chat	we've	wind*	you are	七点	么办	出成	平	我去	谢谢
e-2f2	^ love	agre*	are $	cheers	dvd	grea*	great	mate	that was	then we	wala*	太感	打字
e-2f3	^ sorry	i will	note*	saturday	something about	牛	😂
e-2f4	^ haha	god	hasn't
e-2f6	^ 哈
e-3	^ 今	婚
e-3f1	^ hey	^ 早	rendering	么 $	画质
e-3f2	几点
e-3f3	friday
e-3f4	点头
e-4	yest*
e-4f1	got the	yesterday
e-4f2	早
e-6f2	^ 上	^ 好
e1	! 现	0 b	0 but	0 versions	0 倍	? 是	^ as	^ at	^ burn	^ center	^ colours	^ crop	^ fast	^ her	^ honestly	^ jump	^ mr	^ quieter	^ reverse	^ sea	^ skip	^ slap	^ someone	^ spice	^ subtitles	^ vo	^ voice	^ want	^ whoever	^ y'all	^ yung	^ 些	^ 人	^ 从	^ 保	^ 动	^ 屏	^ 弹	^ 律	^ 想	^ 标	^ 每	^ 能	^ 舞	^ 落	^ 重	^ 镜	a cinematic	a crossfade	a funeral	a reel	a shorter	a square	a toilet	a typo	about a	about cats	abru*	add captions	add subtitles	afterwards please	again but	all of	alwa*	always	and 0	and drop	and get	and hand	and once	and send	and ship	answers	anth*	anthem	arab*	arabic	are too	arti*	as soon	audible	awful	balance sheet	ball longer	bang	be able	be made	beat $	because	because i	belo*	below	below $	between the	bg $	bit $	bit of	bits	blur my	blurred $	bridge	bris*	brisket	brother $	build	bye	cam $	candidate	captions are	captions send	car	carpet is	cats	cats $	center	center the	cheap	chew*	chinese	chinese $	chro*	cinematic look	classes	clear	close ups	co host	colors	comic sans	complaining	corner $	could we	covering	covers my	cowb*	cowbell	credit the	crop*	cropped	crossfade	crowd	cry	cry $	cta	cut in	day 0	dentist	die	die $	diff*	disappear	do one	doc	doct*	dogs	dont need	download should	dramatic	dramatic $	dress	dull	earlier	edit a	emot*	end and	ending $	entire	es	ex	exporting the	fade out	faint	fair	falling	fam	fast cuts	faster $	fill*	filter	final score	find b	find the	finish the	first and	fit	flas*	folk*	folks	follow	follow $	font $	for instagram	for linkedin	fore*	free $	fren*	french	fridge	from a	from it	front $	gard*	garden	give my	give the	glow	glow $	goal*	gone pls	good one	got to	grad*	grandma	grandmother	grap*	half ?	hate the	hate*	have made	he sends	hear the	heavy	her $	her name	herr	highlights	him $	hits	honestly	honey	horse	host	humming	hymn	i filmed	i look	i meant	idk	in euro	in french	inde*	index	index 0	interview recording	intro 0	is blurred	is cut	is missing	is silence	is upside	is visible	is weak	isnt	it down	it look	it more	it needs	it'd	it'd be	its a	join*	joke	joke $	june	just do	ken	kill*	language	last $	last thing	law	left side	lice*	license plates	like how	linkedin $	loading	loading screens	looking at	looks like	loop it	lose it	make an	make my	me with	mic is	minute raw	minutes of	mo on	moments of	more cowbell	more dramatic	more energy	muse*	museum	must be	mute all	natu*	needs to	no no	noise is	nort*	not like	not quoted	not what	numbers	nurs*	obvi*	obviously	of them	on exporting	on her	once that	or smth	organ	ough*	ought	ought to	overlay $	part $	part where	phone number	pink	play*	plen*	plenty	ppt	pray*	prayer	prie*	priest	prof	pron*	punch	purple	qr code	ques*	questions	quieter bg	quit	quoted as	quoted 这	radi*	rain	read it	readable $	real*	really	reci*	recording into	red dress	remove $	restructure	restructure the	reverse	reverse clip	right when	rude	run $	said 0	sale	same for	sans	save the	scene where	score	screen 0	sec	second 0	sell*	sends the	sent*	shoc*	shorten it	shorter one	should glow	sideways $	sile*	silence cut	siob*	skin	skip the	sky blue	slide	smil*	smok*	smoke	smth	smth $	snow	snow $	soft	song no	soon as	sounds	speeds	spell	split screen	spon*	spot*	spotted	stabilise the	start from	start on	stit*	stro*	style please	sub	subj*	subject	subject $	subs $	subtitle	surn*	surname	swap it	sync	t	take off	talking $	text is	that clip	that out	the beat	the bridge	the echo	the entire	the fridge	the front	the guest	the guy	the organ	the other	the others	the product	the quoted	the sale	the snow	the stock	the subject	the transitions	the trim	them*	theme	then send	this into	this needs	this part	throw	tiktok style	time stamp	timeline index	timi*	timing	timing of	to chinese	toas*	toil*	toilet	too long	too loud	too many	tracks in	transitions	translate to	trim send	trim the	trimmed	trou*	turns	tuto*	tutorial	type*	typo in	um	underneath $	unreadable	unreadable $	up 0	ups	use that	versions	vibe*	vibes	video but	visible on	vows $	want something	warm*	warmer	water	we restructure	weak	wels*	welsh	whac*	whack	when you're	whistle $	white $	whoe*	whoever	will see	wind	with captions	word download	would prefer	write 0	wrot*	wrote	wtf	you finish	you understand	you upload	you write	you're done	zoom*	一哈	一闪	三十	上显	下录	不明	丝	丢给	个 quoted	个价	个大	个日	个讲	个镜	中文	主播	丽	丽君	么充	么没	了人	了只	了换	了直	二维	些字	亮并	从哨	低	住 $	你慢	倍	倒了	倒计	值的	停一	像在	党	入场	其	再大	写上	几张	出之	别用	前把	前男	化吗	十五	半拍	印去	厕	厕所	去年	去水	发文	只字	叫 quoted	右上	号码	名改	后重	君	呢张	命 $	咳	咳嗽	响开	哨响	嗽	嘴	器	四十	地址	块儿	声太	太多	太短	头晃	好之	好改	嫌	孔	完事	完把	完直	宾	将成	少了	尬	就 send	就出	屏幕	布	帐号	幕 $	并把	应该	底下	店 $	废话	建	录音	律	徽	念 $	悬	悬念	成条	成直	成竖	我前	我对	我来	我调	所	把声	把我	把背	抠	拍得	接的	接给	搞笑	改好	放最	救 $	救救	文字	新娘	新的	旧	明显	晃得	晕	景虚	暗	曝	最前	有个	有她	朋	朋友	条大	来个	来好	步 $	歪	歪了	段一	民	没人	涨	温	温馨	港	火锅	点悬	点是	热	爸的	爹	片名	特写	男	男友	留发	留着	留进	白的	的 !	的不	的教	的相	的都	盖过	看重	短输	砍一	示下	礼的	福	种	秒的	程视	稳一	窗	竖的	精	纸	给点	维	维码	缩到	美颜	能把	脸打	蓝	虚化	血	表情	裁成	要 $	要个	要打	要的	角度	讲怎	豆	资	跟住	身	载中	辑一	边那	进球	进画	透	邓	邓丽	那块	那声	里要	铁	锅店	镜了	面 $	颠倒	齐
e1f-1	^ 配	blur*	cent*	comma	done $	hat	its for	kayl*	logo is	showing	stay	turk*	with*	without	不想	个名	你弄	想要	标题	瞓	稳	配乐	重做	马
e1f-2	bisc*	black	brow*	clos*	is wrong	port*	you again	来 !	锅
e1f-3	^ 再	blac*
e1f-4	wrong $	旁
e1f1	so much	super	风
e2	0 export	0 he	0 not	0 now	^ chat	^ clean	^ combine	^ create	^ ditch	^ edit	^ fade	^ flip	^ his	^ loop	^ move	^ overlay	^ price	^ shorten	^ slow	^ split	^ stabilise	^ text	^ tighten	^ title	^ tokyo	^ translate	^ write	^ zoom	^ 口	^ 声	^ 将	^ 节	^ 车	^ 静	^ 颜	a hair	a way	accent	accordion	air	alar*	alarm	and download	awfu*	backwards	badge	bass $	bath*	bathroom	beat drop	beig*	beige	bin it	bit where	blin*	blue $	boos*	both videos	bott*	bottom	breathe $	brighter ?	calm	chart	chin*	chop it	cinematic	clean it	clic*	click	clut*	comb*	combine	combine both	comic	como*	comot	counter	cran*	crop it	cut export	cuts $	danc*	dent*	different vibe	disclaimer	ditc*	ditch	doctor	down $	drags	drum	effects	end on	engl*	english	enti*	explaining	export button	export done	export goods	first always	first half	flag	for tiktok	four minutes	free*	french $	fron*	front	goal first	gold	golden hour	goods should	graphic	guit*	guitar	head*	heig*	height	helm*	helmet	hero	hide $	hide it	highlights of	hind*	hindi	his nose	horn	how i	hum	huma*	i'd love	ig	important	in spanish	is coming	jumps	k not	keep the	kids faces	killfeed	liked	linkedin	lorr*	lose the	mas	mirr*	moti*	motion	mr	mrbe*	mrbeast	mrbeast thing	must come	my mother	n	nah different	needs more	neig*	nobody wants	nois*	noise	noti*	number is	only the	over my	overlay the	patients	pian*	piano	plates	poem	price tag	progress $	progress bar	pump	purp*	reaction	readable	reading	reel*	reels	repeat	saturation	says 0	scor*	screen me	sea	shaky	shorter $	shot 0	show a	slow mo	slow motion	slow*	smoo*	smooth	smooth it	someone	something more	song ?	spar*	speed up	spic*	spice	spice it	stabilise	sticker	style $	sued	sued $	swap the	tag	the bass	the date	the drop	the ending	the font	the hero	the highlights	the kitchen	the left	the mrbeast	the saturation	the scene	the whistle	then export	tighten	tighten the	to make	tokyo vibes	tone	too fast	top left	turn this	under it	undo that	unre*	upload progress	upsi*	upside	upside down	vibes please	when he	when they	while i	whole thing	wipe	with slow	would be	write quoted	years	zoom on	不对	中间	串	五秒	亮一	他的	价签	似的	保留	修	修一	做 $	光	全部	再欢	出给	别放	剪没	办法	动作	十秒	印导	压到	双	发灰	吃的	名单	哨	国	圾	址	垃	垃圾	型	垫	声儿	复	多给	太快	头太	始 $	它 $	安全	就没	巴	张照	必须	忒	快进	态栏	想吐	成 quoted	戴	打上	打错	拍到	招	挡住	掐	掐了	改回	文 $	新郎	旅	栏	栏 $	格 $	欢快	沙	油	浪	海	滚	片里	版更	物	留 $	瘦	的别	的换	看不	看得	着像	砍	示状	简	粗	结尾	耐	能有	藏	虚	要一	观众	计时	谁看	赛克	走它	轻	这首	那么	那句	郎	部分	钟以	长的	闷	雪	须	颜色	飘	马赛	高级	鸣	鸣谢
e2f-1	^ same	^ slower	brown	could you	not this	river	ugly $	wish	上一	幕了	序	抹了	笑 $	第三	要字	这多
e2f-2	age	bagp*	bagpipes	dark*	darker	do the	high*	kitc*	kitchen	my face	rive*	the intro	tighter	tighter $	vibe	啱
e2f-3	^ balance	^ 去	销 $
e2f-5	帮我
e3	^ bgm	^ find	^ generate	^ kill	^ lose	^ needs	^ shave	^ speed	^ stick	^ throw	^ turn	^ wind	^ 只	^ 画	a different	about black	add a	and give	back one	best moments	bg	blurred	but in	can see	caption	change the	close up	color	correct	create	create a	crow*	different song	drums	endi*	ending	ener*	energy	everywhere	face is	faces	filt*	freeze	funn*	gold*	golden	in on	it brighter	it ends	jump	keep only	kill the	lens	letters	logo $	loud	map	match the	mic	must go	my logo	narration	not be	one step	please no	pref*	prefer	qr	quieter	repe*	replace the	sell	shav*	shave	silence	take out	the audio	the ball	the corner	the lens	the sky	the status	the title	title	toky*	tokyo	too dark	translate	trim it	typo	video a	visible	volu*	volume	vows	whistle	white ?	三秒	不清	个倒	了它	了系	以加	体	出现	剪短	加点	只留	听不	响	回去	就好	新剪	更好	来点	清 $	滤	滤镜	漏	漏了	烟	然	看起	紫	绿	胖	落款	词	配个	长了	静音	题	鼻
e3f-1	clean	drow*	effe*	i hate	should come	the goal	个样	将	挡	无聊	点无	特	职
e3f-2	^ lofi	do it	lofi	lofi $	soft*	the first	反了	段不
e3f-3	no music
e4	^ less	^ replace	a version	animation	background	ball	beginning	blur the	brighter	crea*	cut it	dark	drum*	get rid	louder	moments	punc*	quoted 的	suns*	sunset	the back	the beginning	the hook	transition	warm	yell*	yellow	人家	少少	尾加	成 0	我剪	把这	盖	裁	要那	赛	遮	那一	闪	颜	鼓	鼓点
e4f-1	it vertical	look like	oran*	orange	感觉
e4f-2	bori*	boring	ends	slower	the logo	撤销
e4f-3	fast	undo
e5	^ blur	^ change	^ trim	^ 删	bass	bigger	breathe	captions $	feel	fix the	loud*	remove the	skip	underneath	zoom in	做个	卡点	右	换首	放大	晃	转场	那下	那里
e5f-1	style
e5f-2	^ undo	song $	styl*
e5f-3	太长
e6	^ remove	kill	加个	节奏
e6f-2	back*
f-1	^ kids	^ leave	^ still	^ 帮	^ 拿	^ 苹	a little	cake	class	disa*	ente*	fall*	goods	have right	it 0	it finished	lost the	re	remain	ruin*	ruined	she will	sorry to	stam*	to keep	trouble	undo $	vani*	vibe $	you say	三条	仪	伐 $	你把	俺	大会	天 $	实	席	我可	我家	毛	深	看我	着了	笑话	能弄	蛋	认了	说 quoted	说他
f-2	^ deliver	^ 手	^ 文	cand*	conc*	if you	possible ?	see my	there is	thre*	want my	would you	了怎	半天	板说
f-3	^ 快	playing
f-5	^ 开
f1	! how	0 nd	? like	? my	? 先	^ abhi	^ already	^ ciao	^ dad	^ dear	^ e	^ footage	^ grazie	^ hahaha	^ jajaja	^ kia	^ lol	^ movie	^ music	^ namaste	^ network	^ noted	^ oops	^ salamat	^ sharp	^ test	^ uncle	^ valeu	^ w	^ whose	^ wrong	^ 主	^ 亲	^ 侬	^ 停	^ 周	^ 哇	^ 喂	^ 嘿	^ 太	^ 它	^ 宝	^ 报	^ 月	^ 笑	^ 算	^ 绝	^ 若	^ 语	^ 输	a cat	a clip	a real	a second	able	able to	abt	account ?	adop*	am in	amen	another day	answ*	anyo*	anyone	anyway $	arou*	around	as quoted	at ten	awai*	await	away $	b 0	back for	bakery	bank holiday	bark*	barking	batc*	batch	be wanting	bell*	bet $	board	brai*	breakfast	but its	by the	can it	can ye	capc*	capcut	care $	cat just	check with	chur $	ciao	clip in	company $	cool	cool $	could be	county	cries	cryi*	crying	daug*	daughter	dear sir	deci*	do next	doesn't open	dog is	don't render	dont give	download doesn't	download start	dr	drunk $	dude	eggs	embargo	export fail	export when	export 住	exporting $	exporting let	f	fail ?	fath*	father	fi	finished thing	finished video	first the	footage $	for 0	format for	format is	format will	fri	frie*	friend	friend $	good $	good afternoon	good night	got cancelled	grac*	green one	hann*	hasn't cleared	have already	have not	hehe	here ?	hi $	hold off	hors*	horses on	i didnt	i shall	i show	i turn	i'd rather	idea	im 0	im back	in may	in two	included $	is quoted	is to	it another	it any	it been	it don't	it lol	it love	it not	it straight	it this	it where	it you	jaja*	jajaja	ji $	just walked	keyboard	kia	kia ora	kids are	kind of	km	late husband	learning	leo	let export	light	likes	line*	logo on	lol my	looked	lovely $	machine	mad	mada*	marketing	me check	me how	me this	meant	mess*	might not	model	morning !	moved	mum	music $	my data	my grandson	my late	my lawyer	my manager	my son	nae	nah leave	namaste	naw	nd	never export	news*	newsroom	next $	ngl $	night	no rush	no worries	not before	not done	not for	nothing	number for	o $	off to	ok 啦	okay so	one sec	only a	only after	oops	options	ora	out in	owne*	owner	patience	patt*	pick up	picky	please do	please take	please wait	police	premiere $	priv*	private	prores or	prot*	rain*	rather you	recommend	regr*	rela*	releasing	render stop	right ?	right i'm	salamat	salamat po	sana $	says she	scheduled	screaming	second $	seen	sham*	share $	she'll	sit tight	skate	slip*	slipped	slipped $	so no	so sit	somewhere	song is	sorry wrong	spanish ?	speak spanish	standup	still got	stop $	studio	super $	supposed	supposed to	surprise	syst*	system	table	teacher	test $	the blue	the board	the colours	the county	the full	the green	the keyboard	the kids	the lawyer	the lot	the patient	the weekend	the wife	thee*	theek	theek hai	thing on	think of	thinking	this ?	thumb slipped	til i	till i	time is	to deliver	to premiere	tomorrow not	took the	training	tues*	ty	u have	until then	upload is	us it	usb stick	vale*	valeu	vega*	video on	video thanks	video yesterday	w $	wait before	was meant	we won't	weekend	what means	what should	what song	which resolution	white for	will take	word $	worl*	worries	writing	yeah	yer	yet i	yet my	yet please	you and	you cut	you dare	you ever	you hand	you pick	you who	yourself $	yt	三 $	上好	下一	下雨	不着	业务	个 cut	个视	主任	么功	五 $	他看	他还	以下	以直	以输	们 $	们几	侬	促	促销	候可	停止	儿看	先出	先可	先放	先莫	光盘	再汇	出住	出啊	刘	别 export	前一	前天	前请	剪 $	剪得	勿	勿导	半夜	印吗	原神	双十	发 !	发吗	发的	吉	同意	咖	咖啡	咪出	哇	哇塞	哦哦	啊啊	啡	啦 !	嘿	嘿 $	大佬	失	失效	头我	子不	安 $	定一	审核	导我	导过	导还	就存	届	巴适	座	开会	弄 $	张相	归	得要	忙	悉	悉 $	成功	我存	我收	我问	截	承	拿到	拿我	持哪	改天	效 $	敢	斤	时不	是他	是只	是机	晨	月 $	有了	机器	李桂	来会	校长	桂芬	棒	止渲	死我	比我	求婚	沉	没批	没点	法	灵	片那	用 $	甲方	瘫	的吧	的嘛	监	看吗	看哭	看完	看见	真人	着出	着别	睡了	瞧	破	礼	神	笑死	等客	签字	算数	系 $	累 $	累瘫	红包	绝	绝子	绝绝	缓	聊 $	能 $	能打	般多	芬	若	苦了	草	西 $	要出	要导	要求	要给	觉 $	认之	让你	讲 $	话再	话要	说再	说要	请你	请勿	谁导	谢了	败 $	起飞	跟你	踩	过先	这些	迟	那阵	钱 ?	长还	闲饮	防	难	需要	频讲	饮	饮茶	香	👋	👌	👌 $	👍 $	😂 😂
f2	? no	? not	^ brb	^ brilliant	^ hang	^ hmm	^ merci	^ nobody	^ she'll	^ stop	^ super	^ ta	^ thank	^ tomorrow	^ wasn't	^ 哦	^ 嗨	^ 巴	^ 星	^ 歹	^ 辛	^ 额	^ 食	ai	all for	already so	am 0	any good	anyb*	anybody	approval	asle*	asleep	at it	back in	be exported	better for	bless	bot	boys	brb $	btw	but that	can export	case	cert*	check it	chill	cleared it	colleague has	come out	could it	couple	cried	cried $	curious	curious $	dinnae	do 0	don't hand	don't put	don't you	earl*	export only	family $	figu*	file my	file or	for today	forget	fr $	full one	futu*	future	get in	gets	go out	goes out	good for	good morning	greetings	greetings from	haha $	haha*	have an	heal*	help me	hmm	hold the	holi*	horses	hypo*	hypothetically	i keep	i told	i'll give	ill come	in principle	it do	just curious	just yet	k ?	k 吗	keyb*	lah $	lawy*	lawyer	leave	let not	life*	may not	merci	might want	mum can	my cat	my nephew	my teacher	needed $	neph*	nephew	never mind	nice $	nigh*	no send	nobody is	not seen	ok i	ok 收	on monday	once i	oot	out before	please hold	principle	principle ?	real person	robot $	say send	sent me	share it	shoe*	shoes	should the	shout	sister $	so nobody	so nothing	so wait	take a	talking to	testing	the client	the difference	the exported	then only	thinks	this was	this work	til the	to text	usua*	video until	walked over	watermark $	we will	what a	who made	will i	wond*	wondering	would the	wow	wrong version	wrong window	yo $	you also	you deliver	you for	you help	you're a	yourself	☀	☀ $	一般	万	上回	不必	不敢	个平	久失	么使	乐 $	了等	了解	了饭	今日	住先	你导	你拿	使用	便看	先讲	先问	再找	出以	到了	到百	剪映	势	压着	叫	台 $	呢我	呼	哭	哭 $	哭了	唉 $	喇 $	喔	嗨	嗯嗯	嘞 $	回头	在吗	天先	奇	好奇	子拿	完再	定 $	审	工作	干	平台	年卡	待	得闲	恩	您好	感恩	戳	户要	打印	接多	无需	早晨	映	是谁	晚安	有人	李	来不	样行	此	歹	歹势	片段	版 $	用导	电影	的好	看了	究	考	般	莫导	行吧	解一	说导	谢晒	过目	这手	适	错 $	错群	闲	频我	食了	饭未
f3	^ ah	^ god	^ happy	^ nvm	^ thx	^ 啊	^ 嗯	^ 您	admi*	asking me	before exporting	bles*	btw $	busi*	business	crie*	curi*	does exporting	downloaded the	i share	in which	mat	meant for	muna	noted	number $	out as	pull*	pulled	says yes	seen it	signs	so tired	somebody	than my	the boys	tight	tire*	tired	tuesday $	until the	usually	what format	which format	why $	you keep	you speak	不急	你觉	候导	先了	先压	再说	出有	别出	到时	功能	后再	周五	哈哈	唉	嗯	在导	在开	天再	弟	拿 $	星	星期	暂时	未看	次用	步怎	没说	皮	管	累	老婆	能导	赞	还不	问问	随便
f4	^ maybe	^ 暂	don't make	ignore that	nvm	wrong chat	么下	出失	别发	多谢	找你	暂	苦	谁把	辛	辛苦	随
f5	^ 谢
`;
