// Made by `npm run train:router` from the messages in test/fixtures/router.

/** How often the rules come to each outcome where each intent is meant, in the order of INTENTS. */
export const OUTCOMES: Record<string, readonly number[]> = {
	'ask': [0.0632, 0.2708, 0.2732, 0.1306, 0.008, 0.1558],
	'ask, sure': [0.0003, 0.0007, 0.0007, 0.0003, 0.0002, 0.0002],
	'credits': [0.0003, 0.0641, 0.0003, 0.0003, 0.0008, 0.0006],
	'credits, likely': [0.0003, 0.0273, 0.0003, 0.0003, 0.0002, 0.0002],
	'credits, sure': [0.0003, 0.0885, 0.0003, 0.0003, 0.0002, 0.0002],
	'edit': [0.0712, 0.0808, 0.1955, 0.1511, 0.5185, 0.0547],
	'edit, order': [0.0116, 0.0303, 0.0236, 0.0137, 0.1453, 0.0109],
	'edit, refused': [0.0003, 0.0003, 0.0003, 0.0003, 0.0019, 0.0058],
	'edit, then export': [0.0221, 0.0007, 0.0003, 0.0012, 0.0386, 0.0033],
	'export': [0.2159, 0.002, 0.0007, 0.011, 0.004, 0.022],
	'export, likely': [0.0715, 0.0012, 0.0028, 0.0021, 0.0004, 0.0123],
	'export, sure': [0.0142, 0.0003, 0.0003, 0.0003, 0.0004, 0.0027],
	'loose': [0.5131, 0.3984, 0.2202, 0.3814, 0.2718, 0.6525],
	'loose with a file': [0.0003, 0.0003, 0.0003, 0.156, 0.0044, 0.0006],
	'loose, then export': [0.0003, 0.0003, 0.0003, 0.0008, 0.0017, 0.0023],
	'state': [0.0086, 0.0243, 0.148, 0.0204, 0.0006, 0.0102],
	'state, likely': [0.0003, 0.0003, 0.0092, 0.0003, 0.0002, 0.0006],
	'state, refused': [0.0025, 0.0007, 0.0003, 0.0017, 0.0002, 0.0558],
	'state, sure': [0.0006, 0.005, 0.12, 0.0039, 0.0006, 0.0058],
	'upload': [0.0025, 0.0012, 0.0007, 0.0873, 0.0008, 0.0009],
	'upload, likely': [0.0003, 0.0003, 0.0003, 0.0079, 0.0002, 0.0002],
	'upload, sure': [0.0003, 0.002, 0.002, 0.0284, 0.0004, 0.002],
	'upload, then export': [0.0003, 0.0003, 0.0003, 0.0003, 0.0008, 0.0002],
};

/** See weightsFrom. */
export const WEIGHTS = String.raw`
a-1	0 it	0 x	^ 未	^ 第	auth*	climb	didn*	didnt	foun*	grey	has my	her phone	hospital	in that	it from	ko $	missing $	mummy	nami*	no $	not that	opening	phone to	please i	send am	that $	this morning	type	understand	week $	wey	上周	两次	之后	了啦	交了	各	就把	开车	我同	条片	片上	英文	莫	补返	解	重来	量	题 $
a-14b-13c-15d13e-5f-10	#file
a-1b-1c-1d-1e2f2	no
a-1b-1c-1d-2e2f2	#all
a-1b-1c-1d2f1	from the
a-1b-1c-1d3f1	发了
a-1b-1c-1e4	green
a-1b-1c-2d2f1	夜
a-1b-1c-2d4	data
a-1b-1c-2e3	shou*
a-1b-1c-3f1	办
a-1b-1c1	gett*	go to	hot
a-1b-1c1d-1e1	^ 片
a-1b-1c1d-1e3f-1	longer
a-1b-1c1d-2e3f-2	long*
a-1b-1c1e1	near
a-1b-1c1e3f-2	音乐
a-1b-1c1f-1	shot*
a-1b-1c2e1	镜头
a-1b-1c3	tracks
a-1b-1c3d-3e2f-1	完
a-1b-1c3d-4f-1	in there
a-1b-1c3e2f-3	弄
a-1b-1d-1e4	colo*
a-1b-1d-3e-4f3	^ 你
a-1b-1d1e1	midd*	middle	压
a-1b-1d1f1	hard
a-1b-1d2	other
a-1b-1d2e3f-3	s
a-1b-1d2f1	husb*	husband
a-1b-1d3e-1f-2	上传
a-1b-1d3f-1	vod
a-1b-1d3f-3	素
a-1b-1d5e-1	sd
a-1b-1e1f-1	shots
a-1b-1e1f1	^ this	笑	茶
a-1b-1e2	visi*
a-1b-1e3f-1	frame
a-1b-1e4	video about
a-1b-1f1	权
a-1b-1f2	cat
a-1b-2	slee*
a-1b-2c-1d-1f3	住
a-1b-2c-3d3f1	supp*
a-1b-2c1d-1e-1f4	till
a-1b-2c1e2f-2	seco*
a-1b-2c1e4f-3	voice
a-1b-2c2d1f-8	进
a-1b-2c2f2	之
a-1b-2c3e1f-2	with the
a-1b-2c3f-1	time*
a-1b-2c3f-2	leng*	length
a-1b-2c4d-2	prog*
a-1b-2d-1e5f-1	make
a-1b-2d1e-2f3	您
a-1b-2d1f1	off the
a-1b-2d2e-3f3	you
a-1b-2d3	attached
a-1b-2e-4f2	exported
a-1b-2e1f-2	name*
a-1b-2f1	王
a-1b-3c-1d-2e8f-5	^ make
a-1b-3c-1d4f-3	upload
a-1b-3c3d-2e3f-3	面
a-1b-3d1e1	it in
a-1b-3d2e1	去
a-1b-3d4e1f-1	图
a-1b-3d5f-3	came*
a-1b-3e2f2	感
a-1b-4e3	画
a-1b-5d-1e5	text
a-1b-6c1d2e-5f1	晚
a-1b-6c2d1	第
a-1b1	^ why	cofo*	cofounder	forty	spli*
a-1b1c-1	karo
a-1b1c-1d-3e1	numb*
a-1b1c-1d2e-1	do
a-1b1c-2	^ our
a-1b1c-2d-1f2	^ we
a-1b1c-2d2	能
a-1b1c-3d1f-3	smal*
a-1b1c1	^ cancel	taki*	taking
a-1b1c1e-1	did the	何	有
a-1b1c1e-2	po
a-1b1c1f-2	shows
a-1b1c2e-2	咪
a-1b1c2e-2f-1	系咪
a-1b1c3d-1f-4	minu*
a-1b1c3e-4f-1	?
a-1b1c4d-1e-6f-1	did
a-1b1c5d-3e-7	哪
a-1b1d-1	supe*
a-1b1d-1e1	^ before
a-1b1d-1f2	before i
a-1b1d-2e1	company
a-1b1d-2f1	候
a-1b1d-3e3f-2	配
a-1b1d1	load	where does
a-1b1d1e-1f1	only
a-1b1d1e-2	查
a-1b1d1e-4f1	㗎
a-1b1e-2	^ im	whit
a-1b1e-3	啊 $
a-1b1e-4f1	^ will
a-1b1e1	year*
a-1b1e2f-1	个	抹
a-1b1e3f-1	^ 换
a-1b2	it was	the website
a-1b2c-1d2e-4	^ 一
a-1b2c-1f-1	俩
a-1b2c-2d-1	number
a-1b2c-2d2f-1	0
a-1b2c1d-6e2f-2	做
a-1b2c1f-4	to $
a-1b2c2e-2f-1	没有
a-1b2c3d-3e-5f1	还
a-1b2d-1e-1f1	was
a-1b2d-1f-1	am i
a-1b2d-2	to the
a-1b2d1	废	怎么
a-1b2d2e-1f-1	怎
a-1b2d3e-1f-2	two
a-1b2e-1	eat	nama*
a-1b2e-3	canc*
a-1b2e-3f2	won't
a-1b3	gst	prof*	底
a-1b3c-1d-3	code
a-1b3c-1e-1	last time
a-1b3c-2e-2	你们
a-1b3c-2e1	表
a-1b3c-3d-3f1	back $
a-1b3c-3e1f-2	够
a-1b3c3e-6f-2	不 $
a-1b3d-2e-9	多少
a-1b3d-3e-2f2	if
a-1b3e-1	can my
a-1b4c-1d-2	bank
a-1b4c-1d-2f-1	数
a-1b4c-5e2f-5	花
a-1b4d-2e-1	用
a-1b4f-1	一条
a-1b5c-2d-1e-3	invoice
a-1b5c-2e-2	if i
a-1b5d-2e-1	mont*
a-1b5e-1	payi*
a-1b5f-1	refund
a-1b6	发票
a-1b6c-1e-2	paym*
a-1b6c-2d-1e-3f-1	invo*
a-1b6c-3d-5e-1	月
a-1b6c-3f-2	chea*
a-1b6c-4e-3	plan	贵
a-1b7c-3e-1f-2	char*
a-1c-1	come in
a-1c-1d-1e1f1	possible
a-1c-1d-1e2f2	^ 那
a-1c-1d-1e4	红
a-1c-1d-1f3	most
a-1c-1d-1f7	出的
a-1c-1d1e1	there a
a-1c-1d2	the upload	ye
a-1c-1d2f1	回
a-1c-1d3	应
a-1c-1d4f-1	from
a-1c-1d4f-2	max
a-1c-1e-2f4	真
a-1c-1e1	不上
a-1c-1e1f1	like a
a-1c-1e2	位
a-1c-1e3	fade
a-1c-1e3f-1	#14
a-1c-1e5	看着
a-1c-1e5f-3	调
a-1c-1e8f-1	^ cut
a-1c-1f1	儿子
a-1c-2d-1e2f1	水
a-1c-2e2f1	nobo*	nobody
a-1c-2f2	neve*	never
a-1c-3	every
a-1c-3d-1e2f2	人
a-1c-3d1e4	像
a-1c-3d6e-1	you the
a-1c-3f4	you export
a-1c-5d4e-1	form*
a-1c1	cancel the	chap*	dog	inform	it looks	looking	吓	对	望	活	载过
a-1c1d-1	前
a-1c1d-4f2	we
a-1c1d1e-3	stuc*	stuck
a-1c1d1f-1	ther*
a-1c1d3f-3	断
a-1c1e-1	^ timeline	午
a-1c1e-1f2	look at
a-1c1e-2	weti*	wetin
a-1c1e-2f1	has
a-1c1e1	for that	片尾
a-1c1e1f-3	二
a-1c1e2f-2	scene
a-1c1e3	on screen
a-1c1f-1	there
a-1c1f-2	sayi*
a-1c2	doin*	doing	hour ago	info*	me an	start $	差在	本	那儿
a-1c2d-1e2	^ can
a-1c2d-2e1	how it
a-1c2d-3e-1	呀
a-1c2d1f-3	proc*
a-1c2e-1f-1	有 $
a-1c2e1f-1	trac*
a-1c2f-1	don't export	like 0
a-1c3	situ*	situation	what in	里头
a-1c3d-2e-2	^ was
a-1c3d-3e-1	far
a-1c3f-1	别导
a-1c3f1	哪些
a-1c4d1f-1	^ so
a-1c4e-1	at $
a-1c6d-2e-3f-2	hows
a-1c6e-3f-3	^ any
a-1d-1	^ pls	hone*
a-1d-1e-1f1	or only
a-1d-1e-2f2	unti*	until
a-1d-1e-2f3	hi
a-1d-1e-3f6	haha
a-1d-1e1f1	^ 这
a-1d-1e2	delete	expl*	去了
a-1d-1e3	word*
a-1d-1e4	instead of
a-1d-1e7f-1	一点
a-1d-1f2	功
a-1d-1f4	last night
a-1d-2e2	stoc*	stock
a-1d-2e2f1	you do
a-1d-2e4	i say
a-1d-2e5	repl*
a-1d-2e5f-2	音
a-1d-2f1	^ 有
a-1d-2f2	talk
a-1d1	^ now	a minute	chal*	give*	he'll	it it	ligh*	one moment	permission	the middle	wee	从	传影	在电	得
a-1d1e-1f1	^ i'll	要发
a-1d1e-1f2	来了
a-1d1e-2f2	hope
a-1d1e1	swearing
a-1d1e1f-1	side*	stri*
a-1d1e1f-2	的
a-1d1e1f-3	the second
a-1d1e1f-5	three
a-1d1e2	到一
a-1d1f-1	second	u take	开到
a-1d1f1	hold on	retu*
a-1d1f2	for an
a-1d2	^ attaching	attaching	bhej*	big	filming	got 0	phone how	send 紧	紧条
a-1d2e-1	let me	you'll
a-1d2e-1f-1	has the
a-1d3	last clip	ok ?	次都	片过
a-1d3e-1f-2	inco*
a-1d3f1	选
a-1d4	drag	drag it	片在
a-1d4e-2f-2	foot*
a-1d4f-2	^ sent
a-1d4f-3	行不
a-1d5	限
a-1d5e-1	gopr*	i drop
a-1d5e-1f-1	些片
a-1d6f-3	url $
a-1e-1f1	found	sup	想问
a-1e-1f2	真的
a-1e-1f3	哎	已经
a-1e-1f4	export is
a-1e-3f1	your*
a-1e-3f2	我再
a-1e-3f3	late*	给 $
a-1e1	hate	in vertical	in your	it back	pour*	sends	stop the	the music	the song	to come	unde*	vibe*	vibes	where he	wrong	些 $	另一	完发	弄好	车牌
a-1e1f-2	saying
a-1e1f1	? ?
a-1e1f2	雨
a-1e2	^ 调	a touch	bleep the	blue	legal line	mc	monday $	then give	then shoot	track	whil*	while	wron*	x 0	亮	变	就可	整条	灰	英
a-1e2f-1	deep*	show*	一版
a-1e2f-2	go back
a-1e2f1	the best	when the
a-1e3	^ chop	afterwards	brighten	chop	intro	mo	rid of	subs	以内	似	吵	完给	水印	穿	露出
a-1e3f-1	clip 0
a-1e3f-3	instead
a-1e3f1	^ keep
a-1e4	bgm	bleep	video for	然后	角
a-1e4f-2	feel*
a-1e4f-4	red
a-1e5	^ swap	cut the	拿掉
a-1e5f-5	短
a-1f-1	litt*	little	动
a-1f-2	了吧
a-1f-3	显
a-1f1	^ 几	^ 无	colleague	dinn*	eh $	export once	happen	holiday	isn't	it already	man $	me sleep	once i've	paper	sala*	so please	tonight i'll	up again	video already	了再	了哦	仔	取消	哈	哦 $	我早	来的	点再	片我	稍	等 $	等等	颠
a-1f2	^ nah	^ 哎	^ 晚	don't hand	even*	export without	final copy	holi*	how can	me yet	my producer	no export	not ready	producer	satu*	scar*	scared	think about	wasn't	would have	yes $	了喇	以 $	以出	出差	动 $	子我	就下	得很	想想	我打	我自	拿了	按钮	播放	晒 $	知	等他	经	车 $	钮	需
a-1f3	an export	hello i	i export	no i	not export	please don't	save*	saved	understood	急着	我已
a-1f4	如果
a-1f5	don't send	exports
a-2	^ 改	make the	没看	能不
a-2b-1c-1d3e-2f2	will
a-2b-1c-1e5f-3	zoom
a-2b-1c-3d5e-4	sent
a-2b-1c1d3f-6	clips
a-2b-1c1e4	牌
a-2b-1c2d1	when i
a-2b-1c3d-2e2	on it
a-2b-1c3d-2e2f-6	那段
a-2b-1c4d-1e1f-3	好了
a-2b-1c6	还要
a-2b-1d1e1f-1	照
a-2b-1d1f3	^ video
a-2b-1d3	pictures
a-2b-1e1	mayb*	maybe
a-2b-1e5	mute
a-2b-2c-1e4	name
a-2b-2c-2d3	吃
a-2b-2c-3d5e-1	send*
a-2b-2c-5d7e-2f-1	atta*
a-2b-2c-7d2e5f-2	too
a-2b-2c1	moment
a-2b-2c1f3	了不
a-2b-2c2d-2e2f-4	^ give
a-2b-2c6d-1f-1	^ has
a-2b-2d2	foll*
a-2b-2e2	bar
a-2b-2e4f-4	spee*
a-2b-2f1	死	理
a-2b-2f2	even
a-2b-2f4	me i
a-2b-3c-4d6	reco*
a-2b-3d1	lang
a-2b-3d2e-1	好 $
a-2b-3e3	whit*
a-2b-3e5	show the
a-2b-4c-1d6e-1f-3	uplo*
a-2b-4c-3d4e-3f1	mov
a-2b-4c2d-1e3f-3	歌
a-2b-4d-1e2f3	别
a-2b-4e3	慢
a-2b-5c1d1e1f-2	pict*
a-2b-5c1f2	收到
a-2b-6c2e3f-7	镜
a-2b-6d2e2f-2	phot*
a-2b1	^ r	po ba	了我	失败	败
a-2b1c-1d1f-1	得不
a-2b1c-1d2	两
a-2b1c-3d1e1	a
a-2b1c1d-2e1f-1	a 0
a-2b1c1e-2	么
a-2b1c2d-1e-1	many
a-2b1c2d1e-5	is that
a-2b1c2e-1	系
a-2b1c3d-1e-3	没
a-2b1c3e-2	it be
a-2b1c4d-2e-8	啥
a-2b1c5d-1e-1f-5	stat*
a-2b1d-1e-5f2	又
a-2b1d2e-1	dito
a-2b1e-1	an	百
a-2b1e1	sort
a-2b1f2	where can
a-2b2c-1d-1f1	back
a-2b2c2d-1e-7f-1	how many
a-2b2d-1	last
a-2b3	twic*	twice	另
a-2b3c-3e1f-1	号
a-2b3c-3f-3	each
a-2b3c1	cancel
a-2b3d-1e-2	^ am
a-2b3e-1	breakdown
a-2b3f-1	item*
a-2b4c-1d1e-2	续
a-2b4c-3d-2e2f-2	date
a-2b4c-4d-2e-1	free
a-2b5c-1d-1f-1	spen*
a-2b5c-2e-5f1	算
a-2b6e-3f-2	rech*
a-2b7d-2e-1f-2	单
a-2b8c-3d-2e-4f-1	票
a-2b8c-5d-2f-6	充
a-2c-1d-1e-2f5	先
a-2c-1d-2e5f-1	0 0
a-2c-1d-3e-2f4	#1
a-2c-1d1e2f-2	quot*
a-2c-1d2	^ 我
a-2c-1d2f1	perm*
a-2c-1e-1f3	lol	next
a-2c-1e1f1	be
a-2c-1e1f2	事
a-2c-1e3f1	印
a-2c-1f2	is this
a-2c-1f3	^ 在	got it
a-2c-2d-1e2	和
a-2c-2d-3e3f1	the end
a-2c-2d-4e8f-1	^ put
a-2c-2d1f1	bett*	better
a-2c-2e2	拉
a-2c1	finish	next week	儿没
a-2c1d-2f2	^ please
a-2c1d-3e-1f1	^ u
a-2c1d-4f2	keep
a-2c1d1	video is
a-2c1e-1	and it
a-2c1e-4f2	问
a-2c1e2f-2	read
a-2c1f2	whet*	whether
a-2c2	sa
a-2c2d-1f-2	order
a-2c2d-1f1	时
a-2c2d-2e-2f2	^ what
a-2c2d-2f-2	orde*
a-2c2d2e-1f-3	kya
a-2c2e-3	共
a-2c2e2f-2	? i
a-2c2f-1	insi*
a-2c2f-2	度
a-2c3d-1e-2	目
a-2c3e-2	stil*	still
a-2c3e-2f-1	没 $
a-2c4	成点
a-2c5	update
a-2c5d-4e-4	了吗
a-2c5e-1f-2	list
a-2d-1e1	over*
a-2d-1e2	betw*	between
a-2d-1e4f-3	shor*
a-2d-1f2	是我
a-2d-2e1f1	look $
a-2d-2e4	lowe*	lower
a-2d-2e4f-5	captions
a-2d-2e6f-1	subt*
a-2d-2f1	时候
a-2d-2f3	^ once
a-2d-3e6f-4	fix
a-2d-4e2f-2	幕
a-2d1	dey	prop*	to start	三	流	记
a-2d1e-3	ah
a-2d1e2f-1	只
a-2d1f-1	you have	出来
a-2d1f-3	示
a-2d1f1	等下
a-2d2	clim*	every time	一半	发视
a-2d3	give you	me send	off my	在 send
a-2d3e-1	time $
a-2d3f-1	^ here
a-2d3f-4	photos
a-2d4	i give
a-2d4f-1	wont
a-2d5	里的
a-2e-1f3	week
a-2e-1f4	it yet	晚点
a-2e-2f5	not now
a-2e-3f4	哪个
a-2e-4f3	在不
a-2e1	^ i	kid	lega*	legal	m	than	the dog	where i	上的	埋	完就
a-2e2	back to	late	lett*	photo	shak*	so it	speaking	square and	改完	竖屏
a-2e2f-4	^ show
a-2e3	^ fix	and then	reve*	square	tigh*	喊	日期
a-2e3f-1	^ new
a-2e4	^ take	brig*	cuts	drag*	rid	换成
a-2e5	blee*
a-2e5f-4	less	remo*
a-2e7f-2	blur
a-2f1	downloaded it	i already	sleep	x	传给	第一	递
a-2f2	don't need	export on	i'm not	if the	it the	my colleague	nah	发给	安	等我	里了
a-2f3	about it	day $	dont render	dont send	以后	条已	烦晒	说 $	载好
a-2f4	keep it	个我
a-3	消
a-3b-1	sound
a-3b-1c-1d1e3	竖
a-3b-1c-1e-2f5	don't
a-3b-1c-1e1f2	firs*	first
a-3b-1c-2d4e-1	film*
a-3b-1c-3d-1e5f1	then
a-3b-1c1f2	have to
a-3b-1c2d-5e3	end
a-3b-1c2e1	打码
a-3b-1c5d-2	久
a-3b-1d-1e6f-3	脸
a-3b-1d3f-2	材	素材
a-3b-1f1	请问
a-3b-2c-1d2e4f-3	quoted
a-3b-2c1e1	后
a-3b-2c2d-4e-2f3	do not
a-3b-2c2f1	tea
a-3b-2c3d-1e1f-1	scen*
a-3b-2c4d-1e-8f1	未
a-3b-2d2e2f-2	缩
a-3b-2d3e-1	coming
a-3b-2d3e-5f2	你
a-3b-2e1	mome*
a-3b-2f2	pati*
a-3b-3c-5e5	太
a-3b-3c1d-4e5f-6	尾
a-3b-3c4f-2	timeline
a-3b-3d-3f2	^ don't
a-3b-3e4	fram*
a-3b-4c5d-2f-3	status
a-3b-4c5d-3	how long
a-3b-4e2	soun*
a-3b-4e5f-2	slow
a-3b-5c2d-2e6f-5	声
a-3b1	i just
a-3b1c-1d1e-1f2	不
a-3b1c1	check	know
a-3b1c2d-1e-4f1	^ how
a-3b1c2d-2e-4f1	is it
a-3b1c2e-2f-2	what the
a-3b1d-1e-4f1	^ are
a-3b1d-4f3	^ in
a-3b1d1e-3f-1	failed
a-3b2c-1e1	says
a-3b2c-2d-2e3	cove*
a-3b2c-3d-3e2f-1	price
a-3b2c1d-1e-1f-1	are we
a-3b2c1d1e-4f-1	? $
a-3b2d-5e4f-4	left
a-3b3	finance
a-3b3c-2d3e-1f-1	补
a-3b3c-4d-1f-2	bala*
a-3b3d-1f-1	分
a-3b3d-4e-3	how much
a-3b3f-3	to know
a-3b4c-1e-4f1	buy
a-3b4d-3	poin*
a-3b5c-4d-2f-4	balance
a-3b5c-4f-1	per
a-3b9c-7d-3e-5f-1	cost
a-3c-1d1e1	^ one
a-3c-1d2e2	vert*	vertical
a-3c-1f4	^ 收	dont
a-3c-3d2	before you
a-3c-3d2e1	but
a-3c-4d3e2f-1	格
a-3c1	do we	say
a-3c1d-1e3	头
a-3c1d-2e3f-1	change
a-3c1d1e1f-1	of
a-3c1e-1f1	^ who
a-3c1e-2f4	you're
a-3c1e2f-4	码
a-3c1f1	就拿
a-3c2d-1	minute
a-3c2d-3	word
a-3c2d-5e3f-1	剪
a-3c2d1e-3f-1	sinc*	since
a-3c2e2	露
a-3c3d-1e-1	is the
a-3c4d-2f-2	upda*
a-3c5	^ have
a-3d-1e2	停
a-3d-1e3	the start
a-3d-1e7	片头
a-3d-1e7f-2	lose
a-3d-1f1	where it
a-3d-2e1f2	错
a-3d-2e4f-2	0 sec
a-3d-2e5	use
a-3d-2f3	til
a-3d-3e8	swap
a-3d1e-2f2	igno*	ignore
a-3d2	it first
a-3d2e-3f4	to send
a-3d3	pape*
a-3d4	pass*
a-3e-1f3	we'll
a-3e1	straight	语	错了
a-3e1f-1	the last
a-3e2	不能
a-3e2f-1	shorten
a-3e3f-1	squa*
a-3e3f-2	to 0
a-3f1	o	我昨	载了
a-3f2	了谢	再导
a-3f3	ji	no need	sleep on	别给
a-3f5	周
a-4	^ 剪
a-4b-1c-2d2	stra*
a-4b-1c1e3f-1	capt*
a-4b-1c2d-5e-2f1	are you
a-4b-1c2d-5f2	^ when
a-4b-1c4d-3e-6f2	yet
a-4b-1d3	clip*
a-4b-1e-1f5	先不
a-4b-2c1e2	乐
a-4b-2c1e3f-1	musi*	music
a-4b-2c4e-1	多久
a-4b-2e2	名
a-4b-4c1d-2e2f1	look
a-4b-4d3f-1	comi*
a-4b-6d5e2f-4	拍
a-4b1	took
a-4b1c1	会不
a-4b1c4e-2	我看
a-4b1c6e-7f-2	or
a-4b1d-4e-2f4	谁
a-4b1d3e-1	gonna
a-4b1d3e-3f-1	fail*
a-4b1e-2	^ whats
a-4b1e4f-2	trim
a-4b2c3e-4f-2	how
a-4b2d-1	much
a-4b2d-1f1	^ do
a-4b2d-5e2	少
a-4b2d2e-7	does
a-4b3c2d-1e-2	多
a-4b3c3d2e-5f-6	咋
a-4b3c4d-1e-6f-1	what
a-4b4c-1d-3f-5	credits
a-4b5c-2d2e-2f-5	refu*
a-4b6c-5d-7e-3	钱
a-4b6c-6d-5f-3	pric*
a-4b7c-4d-1e-3	账
a-4b8c-5f-4	退
a-4c-1d-1e3f2	not
a-4c-1d-1e6f-2	掉
a-4c-2d1e-3f1	do you
a-4c-4d3	videos
a-4c1d-1e-1f1	anything
a-4c1d-1f1	anyt*
a-4c1d1f-3	入
a-4c1e-4	has it
a-4c1f1	先别
a-4c2d-2f-5	首
a-4c2e-3f1	什	什么
a-4c4d-1e-3	which
a-4c4f-2	到哪
a-4c5f-5	in it
a-4d-1e2	白
a-4d-2e-4f5	^ if
a-4d-2e7	crop
a-4d1e2	a video
a-4d2	横
a-4d3f-4	转
a-4e-1f5	for now	要是
a-4e-2f4	the export
a-4e5	remove
a-4f4	downloaded	later	如
a-5b-1c-4d3e6f-6	add
a-5b-1c2d-3e2f-5	句
a-5b-1c2d-3e3f-3	写
a-5b-1e1f1	afte*
a-5b-1f3	^ not
a-5b-4c-1d7e-4	to you
a-5b-5c2d-1e3f-2	song
a-5b11c-7d-4e-3f-5	扣
a-5b1c3e-5	whats
a-5b2c2e-4f1	chec*
a-5b2f-1	卡
a-5b4c-1d-3e1f-1	top
a-5b4c-1d-5e2f-4	价
a-5b5d-2e-1	receipt
a-5b6c-3e-1	acco*
a-5b8c-1d-2e-1f-5	bill
a-5b9c-2d-5e-1f-1	费
a-5c-1d2e-1f2	^ wait
a-5c-1d2e3f-1	些
a-5c-3d1e4f-2	some
a-5c1	张
a-5c2e-4	吗 $
a-5d-1e2	writ*
a-5d1e-5f1	^ got
a-5d2e1	need to
a-5d7e-2f-2	i send
a-5e-1f3	^ hold
a-5e1f-2	^ 还
a-5e3f-5	voic*
a-6b-1c2e3f-1	bit
a-6b-3e6	logo
a-6b1c3e-6	^ does
a-6b2c2d1e-7	吗
a-6b2c3d-2e-7f2	^ is
a-6b2d-1e2f-2	why
a-6b6c-4d-7f-7	cred*
a-6c1d-2e1f2	when
a-6d-7f3	who
a-6d2e1f-2	照片
a-6e1	after
a-7b-1c3d2e-1	是
a-7b-2c1d-3e4f-1	字
a-7b-2c1d-4e6f-6	秒
a-7b-2c2e2f-4	part
a-7b-4c1d1e1f-1	段
a-7b-6d2e3f-1	shot
a-7b1c2e-1	tell
a-7b6c-2d1e-3f-6	card
a-7d-1e7f-3	加
a-7e-1f6	^ 等
a-8b-1c-2d-1e2f3	不要
a-9b3c6d-1e-5f-4	几
a-9c-1d8e-3f-5	给你
a-9c5d-1e-9	^ did
a1	'er	0 its	^ approved	^ chuck	^ eh	^ exprot	^ for	^ gimme	^ grand	^ habibi	^ hand	^ he	^ k	^ lads	^ lets	^ looks	^ mast	^ numbers	^ omg	^ pass	^ pop	^ ready	^ righto	^ safe	^ save	^ teacher	^ they	^ yes	^ 三	^ 冲	^ 园	^ 完	^ 深	^ 渲	^ 领	a keeper	a stick	abeg no	again pls	agree	ahead and	airdrop it	all good	and wants	at midnight	ate the	av	badg*	banner	barb*	beautiful	before 0	birt*	birthday	bride	bring $	bro $	bus	camera roll	can $	can ya	can't find	carry it	coach	collect $	come from	computer $	coug*	could the	dach*	deadline	deal*	deleted it	desk	discord	do please	don't touch	door*	doors	drive $	driver	drop am	drop it	eate*	eaten	eh boss	eigh*	eight	elevator	emba*	enough for	export as	exprot	family are	fast $	file not	fill	film to	final version	final video	finalise it	find it	fire it	fres*	fresh	froze	full res	furn*	furnish	gala	gallery $	get me	gimme the	give na	go ahead	go give	go live	going live	gues*	guests	guests are	half hour	happy with	harb*	harbour	has come	has seen	have what	having it	here on	him in	hit me	how dae	i like	i pressed	i'd be	i'm ready	id like	in ten	is perfect	is standing	is tomorrow	it like	it then	k version	kani*	kanina	keeper	kick	kickflip	ladi*	ladies	lads	lecture $	led	link $	live in	lobb*	lobby	lock*	locked	love to	lovely	luz	mail	mark*	mast	me already	me quoted	me that	mood*	more ?	more changes	morning and	my gallery	my hands	my neck	my thing	neck	need something	need the	needful and	on whatsapp	one i	one the	one too	out the	outs*	outside	over to	pa send	pack it	part*	party	paul*	pick it	pitch	plane	please deliver	please give	please transmit	pop it	portal	post to	pret*	profile	publ*	publish	quality $	quick	quick $	quickly	recap	release the	render	render please	require	res	righto	rounds	sati*	says i	seconds $	send to	shoot $	show to	shut	signed off	so $	sold	standing	stick	submission	sweet	tae	tags	take this	the bride	the goods	the lobby	the master	the morning	the result	the service	they've	thum*	thumbnail	tiktok $	ting	to save	to see	to this	to us	tonight and	touc*	touch	transmit $	tv $	u put	up there	us the	very nice	video can	video i	video now	w it	waiting $	wave	we did	what have	whatever you've	whatsapp me	where the	woma*	woman	wrap it	yall*	yalla	yan	you gave	you got	your file	一遍	丈	丈人	上架	不多	不小	不错	个片	个链	了但	了可	了导	了把	了有	了档	了视	了请	些啦	交作	交我	交片	交货	付 $	伐 ?	会开	作业	你直	供	催紧	像 $	先看	册 $	再发	凱	单独	压 $	原样	后面	吖 $	吧 $	呈	哥	回那	园	园长	在有	好伐	妈要	孩	客在	宴	家属	导 $	导一	导吧	将条	小心	属	得嘞	快把	急 $	总部	我啊	我得	我微	我想	我换	我跟	手 $	把做	把那	拿得	拿货	撤展	收货	收通	放给	旁边	明早	是给	晨会	有剪	有啥	有的	期了	机上	条好	来啦	来嘛	来就	来我	案给	楼下	次好	次我	没问	深蹲	源	滑	点截	烦	爷	片吧	片来	版先	版我	现场	甚	甚好	用再	甩过	甲	的影	的给	看 $	着片	等住	粉	系统	给到	老丈	色了	蛋糕	要在	议室	讲了	话想	误	请交	请把	蹲	载的	载连	返 $	速速	那份	那我	都到	里还	里都	长会	阿凱	页面	顶	马上	🚀	🚀 $	🥹	🥺
a1b-1	^ yep	actu*	are	are at	ask for	be a	dae	fast*	gym	lect*	said	yep	没 ?	独	要这	这边
a1b-1c-1	儿 $
a1b-1c-1d-2e-1f1	导出
a1b-1c-1d1f-4	丢
a1b-1c-1d2e-1	that*	个 $
a1b-1c-2	how do
a1b-1c-2d-3e-1f2	than*
a1b-1c-2d2e-1	链接
a1b-1c-2d3f-3	接
a1b-1c-3d-1e3f-3	it up
a1b-1c-3d-2e1	need*
a1b-1c-3f-1	take it
a1b-1c-3f2	safe
a1b-1c-4d3e-4	here
a1b-1c1	到
a1b-1c1d-1e1f-2	chan*
a1b-1c1d-1f-1	version
a1b-1c1d-2e1f-1	vers*
a1b-1c2d-1e-2	了
a1b-1d-1	clip $	染
a1b-1d-1e1	right
a1b-1d-1f-1	切
a1b-1d-1f1	点开
a1b-1d-2	over the
a1b-1d1e-1f-1	lods
a1b-1d2	原
a1b-1e-1f1	grou*
a1b-1e-2	渲
a1b-1e-2f1	渲染
a1b-1e-3	that the
a1b-1e-4f1	急
a1b-1e1	inst*
a1b-1f-2	速
a1b-1f1	aye	着
a1b-1f2	love*
a1b-2	both	we've got
a1b-2c-1	家
a1b-2c-1d-1	投
a1b-2c-1d1	频
a1b-2c-1d1e1f-2	上
a1b-2c-2d2e-3	盘
a1b-2c-3d-1e-2f3	down*
a1b-2c-3d4e-4	wifi
a1b-2c-4d-2e-2f4	rele*
a1b-2c1d1f-2	them
a1b-2c1e-1	now $
a1b-2c2d-2	see
a1b-2d-1e-1f2	leav*
a1b-2d-1e2f-1	scre*
a1b-2d-1f1	门
a1b-2d-3	me the
a1b-2d1	视频
a1b-2d3e-1f-1	phon*
a1b-2d4e-5f-1	网
a1b-2e-2	grand
a1b-2e1f-1	屏
a1b-2e1f-3	di
a1b-2f1	with me	心
a1b-3	hand*	love	车	阿
a1b-3c-1d2e-4	ok
a1b-3c-2e-1	很
a1b-3c1d-2	客
a1b-3c1e-1	is in
a1b-3c3f-2	at
a1b-3d-1e-1f1	^ ok
a1b-3d-3e-1f1	啦
a1b-3d-4e4f-3	^ 把
a1b-3e-2	档案
a1b-3f-1	open*
a1b-4c-2e3f-2	把
a1b-4c1d1e-2	在
a1b-6c1e1f-1	screen
a1b-6c2d-3f-1	read*
a1b-7c-2e-1	let
a1b-7d-3e3f-1	放
a1b-8c1	at 0
a1b1	na $	so to
a1b1c-1	finished or	roun*	条 $
a1b1c-1d-1e-1	下 $
a1b1c-1d1e-3	i
a1b1c-1e-1	my
a1b1c-1e-4	在哪
a1b1c-1e1f-6	一个
a1b1c-2d-1	shop
a1b1c-2d-1f1	would
a1b1c-2d-2f1	woul*
a1b1c-2d1e-1f-1	go $
a1b1c-2e-1	it comes
a1b1c-3d-1f1	this
a1b1c-3e-2f1	这个
a1b1c-4d2e-2	还有
a1b1c1d-1e-3f-1	呢 $
a1b1c2d-1e-4f-1	like to
a1b1d-1e-1	quar*	quarter
a1b1d-1e-2	我就
a1b1d-2	想
a1b1d-2f-1	音 $
a1b1e-1	chai*
a1b1e-1f-2	and the	条
a1b1e-2	first one	share	会	呗 $
a1b1f-1	me what	transfer
a1b1f-2	please $
a1b1f-3	it still	page
a1b2	给个
a1b2c-1d-3e-3f1	i'd
a1b2c-1d1e-2f-2	is there
a1b2c-1e-1	pari*
a1b2c-1e-1f-1	结
a1b2c-3f-1	包
a1b2d-1e-1	开
a1b2d-1e-1f-2	in the
a1b2d-1e-4	had
a1b2d-1f-2	me $
a1b3c-2d2e-4f-2	收
a1b4c-3f-1	送
a1c-1	! !	^ master	^ 汇	already $	boss	is done	park*	ping	the two	times	你说	先给	爆	载 $	这
a1c-1d-1e-1	for the
a1c-1d-1e-3f3	今
a1c-1d-1e1	抖	更
a1c-1d-2	团
a1c-1d-2e1	needs
a1c-1d-2f1	family	instagram
a1c-1d-4f1	我手
a1c-1d1e-2	it i
a1c-1d1f-1	i think
a1c-1d2e-2	keep*
a1c-1e-2	hai	vali*
a1c-1e-2f2	wife
a1c-1e-3f2	sit
a1c-1e1f-1	please ?	plz $
a1c-1f-1	文
a1c-1f1	求
a1c-2	^ 老	carr*	问题
a1c-2d-1e-1f2	so
a1c-2d-2	peop*	people
a1c-2d-2e1	我不
a1c-2d2	这儿
a1c-2d3f-2	take
a1c-2d3f-3	chuc*
a1c-2e-1f1	^ 甲
a1c-2e-2	it come
a1c-2e1	we need
a1c-2f1	手机	止
a1c-3	^ 下
a1c-3d-1e1	也
a1c-3d2f-1	找
a1c-3e1	stic*
a1c-3e3f-3	删
a1c-4	案
a1c-4d1	can
a1c-4e1f-2	tran*
a1c1	anym*	anymore	into the	one ?	the edit	放的	阿公
a1c1d-2	on my	赶
a1c1d-8e-4f1	片子
a1c1d1e-3	want to
a1c1e-1	nothing to	上没
a1c1e-1f-1	0 times
a1c1e-3f-1	what*
a1c1f-1	abeg	up $	等著
a1c1f-2	it done	rn $
a1c2e-1f-2	里
a1c2e-1f-3	froz*
a1c2e-2f-1	any
a1c2e-4f-2	紧
a1c2f-1	preview
a1c2f-2	wher*
a1c3d-2e-3	stan*
a1c3e-3	rn
a1d-1	ate	didn't	kind*	manager	myself $	now or	one for	side $	speaks	the new	to	to youtube	video ?	你再	的我
a1d-1e-1f1	want it
a1d-1e-1f2	0 th	th
a1d-1e-2f1	bro	toda*	today
a1d-1e-4	aski*
a1d-1e1	side
a1d-1e1f-4	次 $
a1d-1e3f-1	p
a1d-1f-2	where
a1d-1f1	0 and
a1d-2	delivery	the mp	u do
a1d-2e-1	pm
a1d-2f1	director
a1d-3	^ a	need it	you give
a1d-3e-1	麻烦
a1d1	arrive	yay	微信
a1d1e-1	just	传一	微
a1d1e-1f-1	go
a1d1e-1f-3	^ 发
a1d1e-2	starts
a1d1e-2f-1	boy
a1d1f-2	发来
a1d2e-2	^ insta
a1d2e-2f-1	my clip
a1d2e-3	to put
a1d2f-2	连
a1d3e-2	ipad
a1d3e-3	is on	录像
a1e-1	^ yo	a black	a screen	as is	be obliged	bost*	boston	gate	havi*	having	i had	if it	in boston	it along	keys	make him	needs it	pizz*	pizza	shop*	slep*	slept	the attachment	u 盘	ulit	video $	yo	一回	个成	把剪	挺	最终	群里	那就	👀	👀 $	👍
a1e-1f-1	gall*	gallery
a1e-1f-2	or not
a1e-1f-3	the thing	你这
a1e-1f1	meet*
a1e-2	a file	elev*	i can	name of	ten	thx	喇	姐	差	昨天	西
a1e-2f1	promoter
a1e-2f2	fine
a1e-3	asking	终
a1e-3f-2	i should
a1e1	^ drop	厅	遍
a1e1f-1	dele*	just the	mand*	moth*	mother
a1e1f-3	picked
a1e2f-2	要有
a1e2f-3	返
a1f-1	^ exporting	^ run	arch*	final $	for export	format $	instagram $	opens	peri*	print	reck*	reckon	render the	result	satisfied	then the	trouble	了发	以给	再传	出视	刚才	即	即刻	喇出	在等	始	孙	室	开了	开始	得看	快点	我妈	我片	有得	来一	满意	的导	糕	行 $	装	题了
a1f-2	^ final	if you	kindly	never got	roll	so the	保	半天	去 $	子呢
a1f-3	pls $	了 !	完了	提
a1f-4	reel
a1f1	^ aye	^ 行
a1f2	的 $
a2	^ alright	^ dl	^ fire	^ mp	^ resend	^ ship	^ signed	^ 交	^ 妥	^ 定	^ 家	a blank	a fresh	across $	again the	am for	and i've	another $	any chance	breathing	bring it	buye*	buyer	chance	chance of	collect	corrupted	cough it	dl	don't have	er	export 一	final cut	fits	flic*	flick	flick it	flig*	flight	gath*	gathered	gie	gie it	gimme $	goes live	good enough	good i	hand me	have my	here and	hers*	i grab	i save	i'll have	inbo*	inbox	into this	is asking	is good	is waiting	it never	it send	it through	just give	just need	kar	kindly furnish	lads are	let have	liao	line $	make i	mate $	me another	my drive	my inbox	needful	no changes	noon $	now please	off your	one again	onto	our side	pass me	ping it	po ng	poli*	priz*	prize	prov*	provide	reel $	roll $	scream $	send again	so ?	something to	tabl*	tablet	that a	that'll	the line	the link	the long	the projector	the telly	their	to hold	to watch	train	weeks	you made	丢我	个下	中心	主要	了上	了快	了放	了给	了趁	五点	交出	人在	份 $	份吗	传到	初	到再	到爆	前要	发 $	后台	吖	咧	坐	完整	完美	想看	意了	成的	我呀	我好	我拿	拿去	挺好	接失	效了	整版	新给	毛病	没毛	片发	版给	电视	的成	等紧	纪念	菜 $	要看	趁	那支	部电	都在	长说	靚	频发	频给	验	🙏	🙏 $
a2b-1	as	the clip	yung video	播
a2b-1c-1	lapt*	laptop
a2b-1c-1d-1f1	i get
a2b-1c-1d-2e2	coul*	could
a2b-1c-1d2e-1f-1	来
a2b-1c-1f1	outp*
a2b-1c-2	东	签
a2b-1c-2d-1f1	happy
a2b-1c-4e-2f2	存
a2b-1c1e-2	这版
a2b-1d-1	了就
a2b-1d-1e-2	waiting
a2b-1d-1e1f-1	righ*
a2b-1d-3e-1	it now
a2b-1d-6e-1	rend*
a2b-1d1	alri*	alright
a2b-1d1e-1	phone
a2b-1d2e-2	usb
a2b-1e-1	one with	班
a2b-1e-1f1	release
a2b-1e-3f1	就这
a2b-1f-2	send $
a2b-1f1	0 am
a2b-2	okay	板
a2b-2c-1d-3e1	我 $
a2b-2c-1d1e-1	视
a2b-2c-1e1f-1	have the
a2b-2c-2d3e-1f-2	clip
a2b-2c-3d-3e1	whatever
a2b-2c-3e-2f2	chat
a2b-2c-5e1	her
a2b-2c1	it
a2b-2c1d-1e-1	0 pm
a2b-2c1d-1e-2f1	那个
a2b-2c1d-3e-1	edit
a2b-2c1e-1f-1	don
a2b-2c1e-2f-1	hour
a2b-2c1f-1	^ last
a2b-2c2e-2f-2	for me
a2b-2d-1e-1f2	here $
a2b-2d-2e-1f2	the film
a2b-2e-1f-1	mast*
a2b-2e-3	yes
a2b-3c2d-1e-7f1	等
a2b-3c4d-2e-1f-3	done
a2b-3d1e-3	driv*
a2b-4c-1f2	主
a2b-4c-3d-3e-2f2	导
a2b-4c-4d3	whatsapp
a2b-4c-7	!
a2b-4d-4e-1f2	出
a2b-4d1e-2f-2	件
a2b-4d1e-3	文件
a2b-4e-4f2	那条
a2b-5c-1e-1f1	载
a2b-6c-1d1e1f-5	drop
a2b-6c-3d-6e-3f3	expo*
a2b1c-1d-1e-1	may
a2b1c-1d-1e1f-3	into
a2b1c-2d-1f-5	^ send
a2b1c-3	when you
a2b1d-1e-3f1	我
a2b1d-3f-1	发我
a2b2c-1d-3	same
a2b2c-2d-2	us
a2b2c-3d-4	prom*
a2b2d-1e-2f-1	me
a2b2d-1f-1	过期
a2b2d-3e-2	and i
a2b2f-1	^ 会
a2c-1	? 好	in an	output	quic*	we're	where did	外	带	汇出
a2c-1d-1	shoot
a2c-1d-1e2f-2	let it
a2c-1d-1f-2	pop
a2c-1d1	连结
a2c-1d2e-2	drive
a2c-1d2f-1	conv*
a2c-1e-1	lah	wants to	影片
a2c-1e-1f1	copy of
a2c-1e-3	offi*
a2c-1e-3f1	这样
a2c-1e1f-2	find
a2c-1f-1	pass it	上 $
a2c-2	shoo*	tell*	稿
a2c-2d1e-1	sign*
a2c-2e-1	麻
a2c-2e-3f2	a copy
a2c-3	可以
a2c-3d1	want
a2c-3d1e-4f2	i have
a2c-3d1f-2	ko
a2c-3d2e-3	链
a2c-3e-1	可
a2c-3e-4f1	i'm
a2c-4d-1f1	^ 没
a2c1d-1e-1	the reel
a2c1d-1e-2f-1	have
a2c1d-2e-1	prev*
a2c1d-3e-2f-3	na
a2c1e-1f-2	^ start
a2c1f-2	download $	都
a2c2d-4e-1f-2	fini*
a2c2e-1f-4	做好
a2c2e-2f-4	the one
a2c3e-1f-3	改了
a2d-1	again $	by 0	delivery $	it or	like now	put on	to tiktok	upload it	传过	妈	我我	抖音	美	老板
a2d-1e-1	resu*	输出
a2d-1e-1f1	输
a2d-1e-2	proj*	to my	with it
a2d-1f-1	pa	好吗
a2d-1f-2	i would	救
a2d-2	^ 可	it out	mana*	让	请
a2d-2e-3f1	edit*
a2d-2e1f-2	^ that
a2d-2f-1	please
a2d-2f1	off you
a2d-3	play
a2d-3e1f-1	i want
a2d-4	you send
a2d-4e1f-3	me have
a2d-4f1	as a
a2d-5f-3	give me
a2d1	savi*	saving
a2d1e-2f-1	press	不开
a2d1e-3	so i
a2d1f-1	internet
a2d1f-2	actual	收 $
a2d2e-1f-1	vide*
a2d2e-2f-1	lets
a2d3e-3f-1	arri*
a2e-1	^ all	^ okay	am	beau*	bish*	bishop	blow*	candles	cmon	customer	empt*	empty	hand it	it across	its 0	last one	like that	maku*	makuha	mother is	out for	out with	pate*	patel	perf*	perfect	spot	the bishop	the chat	the vid	thx $	品 $	完的	要拿	那版
a2e-1f-1	from our	以了
a2e-1f-2	got a
a2e-1f2	gene*
a2e-2	^ right	^ 出	blan*	blank	hand over	is at	office	one more	spit	呈上	在 $	展	拷
a2e-2f-1	video
a2e-2f1	meeting
a2e-2f2	chat $
a2e-3	打不
a2e-4	then $
a2f-1	^ render	^ 很	archive	download this	final render	kick*	market	nodd*	nodded	noon	print it	send 来	to wait	transmit	保存	再改	出 !	出锅	得喇	挂	楼	没收	要播	谢 $
a2f-2	^ we're	chuck	collecting	girl	midn*	midnight	please export	polish	said yes	you may	伐	刻	森	里 $	重新
a2f-3	i'd like	出吧	哪儿	满
a2f1	to take
a3	^ perfect	^ 投	cough	dead*	export the	finalise	hand $	hour and	it with	leaving	lemme get	lite*	literally	master	more time	new one	now how	post $	promised	receive it	resend the	save it	that'll do	the actual	thei*	video please	了片	八点	在就	多次	定稿	带走	快些	手里	片呢	相册	紧的	纪	给多	菜	请发	走 $	赶紧	验收
a3b-1	group	不返	找不
a3b-1c-1e-1	手	过来
a3b-1c-2e-1	汇
a3b-1c-4e1f-1	就
a3b-1c-5d1f-4	来 $
a3b-1c1d-2f-3	到我
a3b-1c1e-2f-2	take $
a3b-1c2d-4e-2f-1	finished
a3b-1c2f-1	may i
a3b-1d-1e-2	片 $
a3b-1d2e-5f-3	vid
a3b-1e-1	guy
a3b-2c-1	movi*
a3b-2c-1f-3	brin*	bring
a3b-2c-4d2e-2	发
a3b-2c1e-4f-1	now
a3b-2c3d-4e-3f-2	ready
a3b-2d-8e1f-2	给我
a3b-2e-3	my phone
a3b-2f-1	goes
a3b-2f-6	我要
a3b-3c-2d2e-4	档
a3b-3c-5d-1f2	the finished
a3b-3c3d-4e-1	版
a3b-3d-1e2f-2	him
a3b-4c-1d-1e1	open
a3b-4c-1d-8e-1	下载
a3b-4c-1e-1f1	good
a3b-6c-2d-7f1	export
a3b-6c-4e-1	mp
a3b-6c-4e-2	mp 0
a3b1c-2d-1e-1f-1	wants
a3b1c-2d-3e-1	want*
a3b1c-3d1e-1f-3	one
a3b1d-2f-1	agai*
a3b2c-2e-1f-2	come to
a3c-1	fire	东西	截止	拨我
a3c-1d-1f-1	it $	over
a3c-1d-2	where is
a3c-1d1e-4	toni*
a3c-1e-3f1	lemm*	lemme
a3c-1f-1	gran*	拨
a3c-2	to have
a3c-2d-1f-2	get
a3c-2d-4e1f-2	走
a3c-2d1e-2f-1	册
a3c-2d2e-1f-1	mine
a3c-2e-1f1	群
a3c-2e-2	serv*
a3c-2e-2f1	fina*
a3c-2f-1	件 $
a3c-3d-2f-1	要
a3c-3e-1	it on
a3c-3e-1f-2	file $
a3c1d-3f-2	i need
a3d-1	hands	link ?	slot
a3d-1f-1	again	clip ?	it over
a3d-1f-3	de
a3d-2f-1	plea*
a3d-4f-3	pls
a3d-5e-2	成片
a3d1e-3f-2	信
a3d1e-4	tonight
a3e-1	changes	duba*	dubai	grab	in hand	live	no more	that it	大屏
a3e-1f-1	out it	oya	品
a3e-1f-3	film $
a3e-2	i must	issue	needs the	出一
a3e-2f-1	render $
a3e-3	issu*	vid $
a3f-1	forward	goes $	上菜	今晚	剪好	就得	我啦	片 !	病
a3f-2	deliver $	export for	get this	了出	出 $
a3f-3	^ download	^ file	^ need
a4	^ 链	another copy	just send	projector	就差	就要	差你	我吧	来吧	给条	能再	要放
a4b-1	movie
a4b-1c-2d-2	in 0
a4b-1c-4	呢 ?
a4b-2c-1d-1	post
a4b-2c-1d-2	快
a4b-2c-3d-2e-2f1	拿
a4b-2c-6d3e-3f-2	send
a4b-2d2e-3f-2	film
a4b-3c-1d-4e-1f1	final
a4b-3c-2d-2e1f-2	to me
a4b-3c-3f-2	have it
a4b-3c1d-3e-3f-1	wait*
a4b-3d-5f-2	save
a4b-5c-2d-2e-1f1	deli*
a4b-5c-3d-2	download
a4b-5c-4d-6e-3f2	copy
a4b-5e-2f-1	片
a4b-6c-4d4e-6	file
a4b1c-3e-2f-1	five
a4c-1d-1e-1f-1	份
a4c-1d-1e-2	rese*
a4c-1d-3	need
a4c-1e-3	tv
a4c-1f-1	where my
a4c-1f-4	plz
a4c-2d-1e-2f-1	^ 导
a4c-2d-2	呢
a4c-3e-1f-1	coll*
a4c-4d1e-1f-3	给
a4c-5d-1e-3f2	好的
a4c1e-3f-1	lost
a4c1f-4	export $
a4d-1	deliver	ship
a4d-1e-2	i take
a4d-1e-2f-1	吧
a4d-1e-2f-4	我一
a4d-1f-1	signed
a4d-3f-2	传我
a4e-1	i'll take	wrap
a4e-1f-1	打包
a4e-1f-3	^ just
a4e-2	^ 直	telly	不改	掉了
a4e-2f-2	^ export
a4e-2f-3	resend
a4e-3f-1	feed
a4f-1	ship it	催	频呢
a4f-2	就它	拿走	货 $
a4f-3	could i
a5	completed	deleted	the completed	快给
a5b-1c-4e-2	一次
a5b-1d-1e-3	home
a5b-2c-3d2f-4	pass
a5b-3c-1e-1	give
a5b-4c-2e-1f-1	hand
a5b-8c-7d3e-5f-4	link
a5c-1d-1e-2	in my
a5c-2e-1	me my
a5c-2f-3	receive
a5c-6e-1f-2	交
a5d-2e-5	一份
a5e-1f-1	need that
a5e-1f-2	gimm*	gimme
a5e-2	^ 就
a5f-1	approved
a5f-2	have that
a5f-3	货
a6d-2f-4	等着
a6e-2	once more	给一
a6e-3	成品
a6e-3f-2	give $
a6e-3f-3	拿来
a7e-3f-2	发一
a7f-3	it here
b-1	am $	begi*	come $	did u	dire*	does this	hr	mark	me ?	my wife	pwed*	pwede	pwede po	them $	timecode	wait for	个礼	云	交付	吗 ?	哈 $	喂	少分	猫
b-1c-1d-1e2	chee*
b-1c-1d-2f2	! $
b-1c-1d1	work $
b-1c-1d1f2	^ she
b-1c-1d2	log	thats
b-1c-1d2e-2	you $
b-1c-1d4e-1f-2	raw
b-1c-1d5e-2f-2	zip
b-1c-1d6f-5	录
b-1c-1e-1f2	game
b-1c-1e-1f3	tomorrow
b-1c-1e1	tikt*	tiktok	话
b-1c-1e1f1	拜
b-1c-1e3	should
b-1c-1e3f-1	this font
b-1c-1f1	fetc*
b-1c-1f3	jk
b-1c-2d1	台
b-1c-2d1e1	四
b-1c-2d4f-2	formats
b-1c-2e1	missing
b-1c-3d1e1	房
b-1c-3d4f-1	is 0
b-1c-3e1f2	what i
b-1c-5e-5f4	i'll
b-1c-5f2	once
b-1c1	getting	or do	suff*	the package	you to
b-1c1d-1e1	aske*	asked
b-1c1d-1e2	背
b-1c1d-1f1	了 $
b-1c1d-2e1	看
b-1c1d-3e1f1	hear*
b-1c1d1	spin*
b-1c1d1e-4	work
b-1c1d1f-1	most*	mostly
b-1c1d3e-1	in ?
b-1c1e-1	样
b-1c1e-2f-1	telegram
b-1c1e-3f1	^ 大
b-1c1e-3f2	alre*	already
b-1c1e1	the credits
b-1c1e1f-1	it just
b-1c1e1f-2	态
b-1c1e2	the part
b-1c1e2f-1	names
b-1c1f-1	in
b-1c1f-2	hour*	hours
b-1c1f2	come back
b-1c2	^ 五	and how	far ?	queue	request	since 0	time more	v	v 0	what you
b-1c2d-2	of it
b-1c2d-2e1f-3	appe*
b-1c2d-3	does the
b-1c2d-4e-5f1	appr*
b-1c2d2f-2	how big
b-1c2e-1	time the
b-1c2e-2	e	pres*
b-1c2e1	处
b-1c2f-1	along	圈	慢 $
b-1c2f-4	minutes
b-1c3	当	是多	进度
b-1c3d-1	where are
b-1c3e-1	in or
b-1c3e-2f-1	0 min
b-1c3e-3	did you
b-1c3f-1	轨
b-1c3f-3	^ 卡
b-1c4	dura*	duration
b-1c5	at what
b-1c5f-2	^ eta
b-1d-1	0 i
b-1d-1e-2f2	hell*	天
b-1d-1e-2f3	#2
b-1d-1e1	some*
b-1d-1e1f1	can you
b-1d-1e2	intr*
b-1d-1e4f-1	titl*
b-1d-1e4f-3	cut	plat*
b-1d-1e4f-4	font
b-1d-1e8f-1	^ add
b-1d-1f1	thin*	thur*
b-1d-1f3	thursday
b-1d-2	kids
b-1d-2e-1f1	#4
b-1d-2e1f1	watermark
b-1d-2e2	out $
b-1d-2f2	thank	说
b-1d-3e1	for my
b-1d-3e2	before the
b-1d-3e3	hear
b-1d-3f3	you know
b-1d1	app	mag	nine	of the
b-1d1e-1	电
b-1d1e-1f-1	insta
b-1d1e-1f1	sist*	sister
b-1d1e-1f2	sorr*	sorry
b-1d1e-3f2	^ clip
b-1d1e1	angl*
b-1d1e1f-1	直
b-1d1e2	最
b-1d1e2f-2	audi*
b-1d1f-1	reac*	影
b-1d1f2	it ?
b-1d2	0 mb	dron*	drone	to do	到 0	次最
b-1d2e2f-1	half
b-1d2f-1	^ it
b-1d3	inge*	ingest	limi*	stuf*	stuff	webm	机	相
b-1d4	drop*	mts	pics
b-1d4e-1	wmv
b-1d4e-1f-1	incoming
b-1d4f-1	cam
b-1d6e-3f-2	file*	files
b-1e-1f1	cust*
b-1e-1f3	婆
b-1e-2	piec*
b-1e-2f2	不用	啥 $
b-1e-2f3	ill	very
b-1e1	boss is	can u	fr	imag*	ng	open on	reel for	分榜	榜	站
b-1e1f1	bear	quoted ?
b-1e2	^ insert	didn't ask	i didn't	secs	spea*	不系	地	我们
b-1e2f-1	念
b-1e2f1	when we
b-1e3	are in	whis*	去掉
b-1e3f-1	背景
b-1e4f-1	高
b-1e5	改成
b-1e5f-2	色
b-1e6	hide
b-1f-2	close	内
b-1f1	^ 十	^ 年	attached please	brot*	brother	cabi*	cabin	cost $	get the	is for	many people	many times	mond*	monday	你能	办公	教程
b-1f2	container	dist*	friday $	hello	i download	use this	usua*	十一	少钱	心 $	有名	率	用吗	礼拜	算了
b-1f3	fps
b-1f4	pers*	person
b-2	call	comp*	do $	do ?	i do	it to	ka	uncl*	客户	落
b-2c-1d-1f1	老
b-2c-1d-3e-1f3	谢
b-2c-1d1e4f-4	全
b-2c-1d2e1f-3	yung
b-2c-1d5f-2	heic
b-2c-1f1	晒
b-2c-1f3	山
b-2c-2d-1e1f3	^ no
b-2c-2d3e1	way
b-2c-2e1f1	她
b-2c-2f1	trai*
b-2c-2f3	format
b-2c-3e4	you can
b-2c-3f2	他
b-2c-4d-2f5	再
b-2c-4d2e4f-3	#long
b-2c1	client	眼
b-2c1d-1e-1f1	^ 总
b-2c1d1e-2f-1	tele*
b-2c1d1f-1	all 0
b-2c1d1f-2	in a
b-2c1e1f-1	at the
b-2c1e2	景
b-2c1e2f-1	the
b-2c2	^ 怎	how far	was my	what we	分之	百分
b-2c2d-2	步
b-2c2d-2e-2f1	happ*
b-2c2d-2e-5f1	see it
b-2c2d-4e1	after the
b-2c2f-1	time
b-2c2f-2	^ time
b-2c3	^ tell	know how
b-2c3d1f-2	mins
b-2c4	long
b-2c4d-1e-1	have you
b-2c4d-1f-3	现
b-2c5f-2	eta
b-2c6d-1f-2	curr*
b-2d-1e-3f1	已
b-2d-1e1f1	talking
b-2d-3	watc*
b-2d-4e2	打
b-2d-5e2	留
b-2d1e-5f3	wait
b-2d1e1	too much	小
b-2d1e2f-1	pick*
b-2d1f-1	its
b-2d2e-1f1	pick
b-2d2e2f-2	大
b-2d2f-1	mb
b-2d3	^ there	for you
b-2d4e-3	格式
b-2d4f-1	footage
b-2d6e-3	url
b-2e-1f2	六
b-2e-1f4	day
b-2e-2f2	the render
b-2e1	^ go	slid*	中	是 0	有点
b-2e1f1	用这
b-2e2	inse*	insert	white
b-2e2f-1	can't
b-2e2f-5	start
b-2e3f-2	new
b-2e4	倒
b-2e5	^ end
b-2f-1	场
b-2f1	braz*	工
b-2f3	prin*	果
b-3	well	七
b-3c-1d1f1	pror*	prores
b-3c-1e1	它
b-3c-2f2	gree*
b-3c-3f2	send it
b-3c1	much longer	总	钟 $
b-3c1d-1e3f-1	间
b-3c1d-3e3f-1	seconds
b-3c1e-1f1	this thing
b-3c1e1f-2	成
b-3c2d-1e3f-3	那
b-3c2e-1	anyw*
b-3c2f-2	na po
b-3c3d1f-3	perc*
b-3c3e1f-1	排
b-3c4	much time
b-3c5e-1f-2	queu*
b-3d-1	^ sir
b-3d-1e2	talk*
b-3d-1e2f2	wate*
b-3d-4e4	face
b-3d-5e-1f3	the final
b-3d2	inte*
b-3d2e1f-3	反
b-3d3e-4f1	u
b-3d4	g
b-3e-1f3	^ 视
b-3e1	four
b-3e1f1	日
b-3e2	价钱
b-3e3f-2	looks
b-3f2	mean*
b-4c-1d-4f2	^ 不
b-4c-1f5	还没
b-4c1d-1f1	the video
b-4c1e1	end credits
b-4c2d-2e1f1	好
b-4c5	many minutes
b-4d-1e1	he
b-4d-1e1f1	讲
b-4d-4f3	the file
b-4d1	says quoted
b-4d1f-3	quoted $
b-4f1	stor*
b-5c-1d1	get it
b-5c-1e2	old
b-5c1	there $
b-5c1e-3f3	hold
b-5c3d1f-7	my video
b-5d1	b
b-6c-3d9e-4f-5	传
b1	0 can	0 dollars	0 euros	0 free	0 that	0 this	? or	^ bank	^ company	^ cost	^ hm	^ mom	^ paid	^ po	^ ur	^ wah	^ 储	^ 店	^ 张	^ 穷	^ 结	^ 续	^ 见	^ 送	a friend	a longer	a lot	a month	a promo	a thing	accept ?	accounting	after that	another 0	another round	are they	as before	auto*	balance $	balance ?	basi*	be honest	billed for	budget	bundle	burned through	buy more	can pay	card got	charges	check $	coac*	coaching	coin*	coins	come it	conf*	cost ?	cost of	creds	date $	debited me	declined what	dey collect	does 0	doub*	double	dry	each time	empty $	enough ?	euro*	euros	exactly $	exem*	expired	expr*	extra $	fact*	feed*	finance is	fort*	free trial	go with	going to	gonna run	got declined	grant	guys	have $	hm	honest	house	how are	i be	i broke	i buy	i don't	i paid	included in	into it	invoice $	it costs	it renews	it shows	it won't	janu*	january	jar	ke	like my	like this	lost track	m pesa	maid*	maiden	maiden name	many $	many videos	me in	me it	ministry	minus 0	mistake $	much is	my trial	my visa	nah $	naira	nonp*	of these	off before	on friday	on there	one or	one that	one video	or by	or dollar	or nah	or same	out to	owe you	paid for	pay for	pay with	paypal $	plan $	pove*	poverty	prem*	premium	price $	price ?	procurement	project	purchase order	r 0	ref	renews	resi*	rest of	road	roll over	roughly $	run me	say 0	says its	scho*	school	season $	see what	set us	shee*	sheet	show my	spri*	still have	stretch	stud*	student discount	swit*	tank	tank $	that in	that you	the card	the extra	the failed	the go	the man	the ministry	the road	the statement	the tank	them back	there after	time or	to our	to speak	top me	unit*	unused ones	up a	updated	upgr*	upgrade	us back	use up	valid	vat number	vat on	whats left	whats my	whit the	wife says	within	word quoted	works	wort*	worth	worth it	ye've	year	you need	you tell	your mistake	一年	三联	为何	么又	么时	么算	也没	买 $	买一	买的	了五	了俩	了卡	了的	了这	些分	付吗	以开	企业	何 $	作 $	做一	儿咋	儿还	充了	八达	公账	公转	凭	划算	刚那	别人	到期	制作	剩的	剪几	务要	十条	十蚊	半价	单 $	卡 $	又要	口	口呢	另外	可不	号还	司	员到	咋个	咋没	哪天	啥意	块钱	多分	太贵	奖	妈话	学校	店长	废了	开 $	开个	开错	我买	我充	我咋	扣款	扣的	找谁	报一	推	支付	改一	教会	时的	是怎	有折	来吗	格表	注	点儿	玩	申	票吗	票开	穷了	细 $	经费	绑	给钱	联式	自动	蚊	要再	要另	要好	要补	订	订阅	贵了	费了	走公	转账	达	达通	退我	退给	那笔	钱㗎	钱不	钱吗	钱啊	钱的	阅	预算	首单
b1c-1	^ left	did i	im on	kuya	on these	on top	only when	or what	poun*	round	sche*	there any	thes*	up with	于	出要	活动	餐
b1c-1d-1e1	be in
b1c-1d-1f2	also
b1c-1d-2e2	销
b1c-1d1	as one	yours
b1c-1e-1	同
b1c-1e-1f1	im
b1c-1e1	the price
b1c-1e1f-4	看到
b1c-1e2f-1	^ 价
b1c-1f2	^ i'm
b1c-2	^ ?	beco*	short
b1c-2d1	^ lost	sir $	试
b1c-2d1e-2	depo*
b1c-2d1f-1	small
b1c-2e-1f2	why did
b1c-2e-2f1	cons*
b1c-2e1	^ the
b1c-2e1f-1	is not
b1c-2f1	happens	啊 ?
b1c-3	但
b1c-3d1f-2	accept
b1c-3e-2	week*
b1c-3e2f-1	点
b1c-5d-1e1	年
b1c-5e-1f1	学
b1c1	breakdown of	total
b1c1d-1	女
b1c1d-3f-3	count
b1c1e-1	on	what'd
b1c1e-1f-1	i ask
b1c1e-1f-2	这么
b1c1e-3	看下	预
b1c1e-3f-1	so far
b1c1e-5	tell me
b1c1f-1	^ check	tota*	这次
b1c1f-3	on this
b1c2d-1f-4	gone
b1c2d-4e-1	is my
b1c2e-1f-3	i see
b1c2e-3	was that
b1c2f-2	take*
b1d-1	against	amer*	american	bob	now ?	of this	others	个人	报销	是啥	生成
b1d-1e-1f1	agen*
b1d-1e-3	confirm
b1d-1e1f-1	seas*	that
b1d-1f-2	0 to
b1d-1f1	webs*	website
b1d-2	up
b1d-2f-1	more $
b1d-2f1	下来
b1d-3e3f-3	like
b1d-4e2f-1	点 $
b1d1	mons*	一百	不得
b1d1e-1	quoted and
b1d3e-2	gonn*
b1e-1	^ 学	^ 要	a few	down for	explain $	quoted on	same clip	stin*	sting	the invoice	the wedding	too $	topp*	wann*	wanna	what do	五	报价	谁 $	还剩
b1e-1f-1	they	那边
b1e-1f1	me to	公
b1e-2	0 more	^ i've	chair	wedd*	what is
b1e-2f-1	anot*	another	is she
b1e-3f-1	went
b1e-3f1	啊
b1e1	these	剪一
b1e1f-1	cover	不够
b1f-1	^ 帮	^ 教	^ 点	^ 解	covers	or it	pending	为啥	儿了	有多
b1f-2	credits $	how is	through	能先
b1f-3	enou*	enough
b1f1	^ i'd	^ oh	们
b1f2	上次
b2	0 are	^ gst	^ magkano	^ ran	^ student	^ 八	^ 刷	agency	allowance	already ?	an email	ball*	bonu*	bonus	came out	card is	charging	comes to	coupon	decl*	declined	dito $	end $	facture	for just	for two	free ones	fund*	gmbh	have i	i never	i'm on	incl*	included	insists	insu*	into 0	invoice to	it per	it went	know the	low	magkano po	me anything	mete*	meter	mid	mom	much would	my bank	my money	na ba	nahi	nair*	of 0	on file	on here	or per	paying for	pens*	per video	po number	prac*	pro	ran	rate for	rechnung	red $	refunded	renew	robbery	seri*	spend	taken	tenn*	tenner	that last	the cheapest	the facture	the house	the red	the redo	the subscription	the tariff	the yearly	to pay	took 0	topped	topped up	under $	usag*	usage	usage $	went from	with 0	would a	would it	yearly	you people	一支	个零	做几	储值	入口	公司	到账	刷卡	包年	包月	单寄	学生	寄	得多	我几	我多	户	打折	按条	收我	数 $	方案	没平	点 ?	烧	用到	碌	票抬	统	续费	账 $	账上	退款	送的	那次	重开
b2c-1	^ 首	anything ?	deep	deposit	i on	in total	kitt*	kitty	minute of	parish	pix	the kitty	the parish	the pot	token	twel*	twelve	what would	yours $	剩几	按分	见底
b2c-1d-1e2f-2	生
b2c-1d1e-2	十
b2c-1d1e-3	came
b2c-1e-1f-1	点了
b2c-1f-1	^ 试	skint
b2c-2	i still	us $	分 $	细	都没
b2c-2d1e-1	come*	comes
b2c-2d1e-1f-1	次
b2c-2d2e-9f-1	do i
b2c-2f1	burn*
b2c-3	euro
b2c-4d-1f1	for
b2c-4e-1	with you
b2c1d-1e-2	大概	概
b2c1e-1f-1	kitna	used
b2c2e-2f-1	kitn*
b2c4e-5f-3	是不
b2d-1	ballpark	card on	from bank
b2d-2	does a	款
b2d-2f-1	were
b2d-2f1	coup*
b2d-3f-1	^ 用
b2d1	i make	那些
b2d2e-2f-5	you take
b2e-1	0 credits	it all	patr*	quote	the same	the small	too expensive	una	编
b2e-1f-1	cont*
b2e-1f1	burned
b2e-2	pack	the chair	几多	呗	钱 $
b2e-2f-1	pack*	package
b2e-3f1	before $
b2e1	promo
b2e2f-2	^ 加
b2f-1	do they	how come	naman	on $	rece*	skin*	student	who do	们这	价格	的点	要钱
b2f-2	im out	为	价 $	约
b2f1	same $	便
b2f2	的话
b3	0 bucks	0 left	0 quid	^ refund	^ upi	^ 余	^ 扣	^ 积	^ 退	amount	and what	bought the	buck*	bucks	budg*	cheapest	club	dedu*	deducted	did that	dollars	for one	gcas*	gcash	i bought	i owe	insufficient	left on	magk*	magkano	money back	my account	my card	my points	pais*	per minute	pounds	promo code	robb*	season	set me	spent	tax	the bill	the cost	trea*	unus*	unused	upi	visa	vouc*	what it	what this	个点	优	优惠	值 $	储	加字	增	增值	多 $	套	宜	对公	少点	帐单	平些	张单	惠	抬	抬头	据	明细	有优	期 $	用完	算 $	统编	花了	试用	费吗	配音	金	银
b3c-1	0 where	free or	i $	pesa	peso*	pesos	pot	redo	the damage	刷	期
b3c-1d-1e1f-2	brok*
b3c-1f-1	dear*	dearer
b3c-2	got left	the free	tier	toke*	what was	是按
b3c-2e1	doll*
b3c-2f-1	burn
b3c-3	i got
b3c-3d-1	友
b3c-3d1f-1	ones
b3c-3e-1	员
b3c-4	credit
b3c-4d-1e1f-4	disc*
b3c-5e-1	我还
b3c1e-2	ba
b3c3d-4e-8f-2	有没
b3d-1	五十
b3d-1e-1	for a
b3d-2e-2	报
b3d-3f-1	two times
b3d1e-4	要不
b3e-1	the receipt	we under	zero $	还够
b3e-2	account	explain	i only
b3e-2f-1	asks	set
b3e-3f-2	rema*
b3f-1	^ may	amou*	billing	refl*	tari*	tariff	帐
b4	^ top	^ 充	costs	debited	i pay	me 0	month	monthly	my balance	my credits	payment	pricing	quid	recharge	了多	便宜	充的	套餐	扣了	收据
b4c-1	billed	broke	cheaper	cost me	dama*	damage	remaining	零
b4c-1e-1	wall*
b4c-1e-1f-1	贵 $
b4c-1f-1	quota
b4c-1f-2	积
b4c-2	left in	穷
b4c-2e-1	expensive
b4c-2e-1f-1	zero
b4c-2f-1	fee
b4c-3	笔	还能
b4c-3e-1	expi*
b4c-6d-3e-2	额
b4d-1	run
b4d-1e-2	expe*
b4d-1f-1	块
b4e-1	accountant	minus	purchase	reim*	treasurer
b4e-1f-1	pays
b4e-2	statement	够不
b4f-1	gift	payp*	paypal	run out
b4f-3	少 $
b5	debi*	subs*	个月	会员	收费	额度
b5c-1	discount	top up	trial
b5c-1d-2f-2	owe
b5c-1e-1f-3	计
b5c-1e-2f-1	tria*
b5c-2d-1	值
b5c-3e-1	extr*
b5c-3f-2	积分
b5d-1e-1f-5	剩
b5d-2f-2	paid
b5e-1	paying
b5e-2	purc*
b5f-1	余额
b5f-2	折
b6	subscription
b6c-1	boug*	bought
b6c-2e-1	extra
b6c-2e-2f-3	bill*
b6c-2f-1	cost*
b6c-2f-2	余
b6c-3	vat
b6e-1f-2	rene*
b6e-3f-2	points
b6f-1	charge
b6f-2	wallet
b7	点数
b7c-1d-1e-3f-1	rate
b7c-3d-2e-2	mone*	money
b7c-3d-4f-4	付
b7d-1e-1f-1	charged
b7e-3f-1	买
b8c-6d-7e-4f-1	pay
c-1	^ thats	^ 夜	back ?	become	come up	days	drop the	east*	eh	ever	export it	exported $	full	offe*	offer	opti*	pock*	pocket	salo*	salon	secu*	sir	speak $	telling	telling me	the game	the match	what my	一块	一样	候 $	券	剪了	呢个	家长	才那	操	比较	没到	米	该	较	领	😭
c-1d-1	carry	it is
c-1d-1e1	brid*	poss*
c-1d-1e1f2	跟
c-1d-1e3	it a
c-1d-1e4	has to
c-1d-1f1	^ 0	作
c-1d-1f2	how does
c-1d-1f5	的 ?
c-1d-2e1	clea*
c-1d-2e1f2	^ after
c-1d-2e2	off $
c-1d-3e3f-2	帮
c-1d-3f1	come
c-1d-3f4	0 or
c-1d-4f1	0 ?
c-1d-5e5f-2	换
c-1d1	bhej	else $	othe*	quoted what	support	this is	will be	三个	政	教	过
c-1d1e-1	lot	put it	raha	there an
c-1d1e-1f1	stea*
c-1d1e-3	的片
c-1d1f1	? what	means	sunday	么弄	到 $
c-1d2	0 since	three times	一段	式	能用
c-1d2e-1	signal in
c-1d2e2f-1	it me
c-1d2f-2	^ its
c-1d3	^ your	braw	quality	reje*	rejected	认吗
c-1d3e-1	认
c-1d3f-1	吃吗
c-1d3f-2	wav	不到
c-1d4	butt*	button	传 $
c-1d5e-5	sending
c-1e-1f1	swee*
c-1e-1f2	0 k
c-1e-2	ur
c-1e-2f2	tomo*
c-1e-2f3	^ good	thanks
c-1e-2f5	the download
c-1e1	clear	miss*	rath*	rather	whol*	whole	you make	个 0	剧	友还	喜	彩	新	是看
c-1e1f-1	见
c-1e2	and white	cow	dollar	green $	moon	move	our	possible to	what if	到最	广	掉 $	撤	有字	气
c-1e2f-1	how about
c-1e2f-2	^ quoted
c-1e3	beep	black and	echo	fat	feels	前面
c-1e3f-1	different
c-1e3f-4	put
c-1e3f1	which is
c-1e4	face*	flip
c-1e4f-1	beat
c-1e5	做成
c-1f1	^ 原	^ 系	ask you	been stuck	it off	like it	mass	omg $	ready to	same as	service $	the next	think	up the	个啥	听得	呀 $	好看	子 $	我儿	我是	爸	知道	自	过了	里人
c-1f2	^ morning	^ 中	download ?	frid*	the time	the weather	weat*	weather	what time	when are	了先	出了	吃了	吃饭	塞	按	明	比	没事
c-1f3	? just	is better
c-2	comm*	give it	his	滴
c-2d-1e1	out	turn
c-2d-1e2f1	best
c-2d-1e3	a bit	overlay
c-2d-2	ni
c-2d-2e4	down
c-2d-2f3	卖
c-2d-3	fami*
c-2d-3e1	it for
c-2d1	nothing $
c-2d1e-1f2	sund*
c-2d1e-3	批
c-2d1e1	step
c-2d1e2f-1	and
c-2d2e-1	了三
c-2d2e1f-1	部
c-2d2f1	段 $
c-2d3	0 percent	the max
c-2d3f-2	acce*
c-2d4	signal
c-2e-1f1	team
c-2e-2	ma
c-2e-2f2	k
c-2e1	can we
c-2e1f-2	重
c-2e1f1	觉
c-2e2	everyone	matc*	match	土 $	店
c-2e2f-4	more
c-2e3	^ 前	土	直接
c-2e3f1	it possible
c-2e4	start with
c-2f-2	hit
c-2f-5	own
c-2f1	it good	omg	take ?	what happens	业	娘
c-2f2	guy $	lol $	much for	up ?	want the	who is	亲	你叫	阵
c-2f3	^ dont	^ 吃	h	to export	你会	你好
c-2f4	what can
c-2f5	㗎 ?
c-3	^ 客	我了
c-3d-1e1	must
c-3d-1e1f1	校
c-3d1	is a	往
c-3d1e-1	行
c-3d1e2	频 $
c-3d2	qual*
c-3d3	size
c-3d4e-3	你 $
c-3e-2f5	your
c-3e1	以	没了
c-3e1f-4	line
c-3f1	d	空
c-3f2	stop
c-3f4	will the
c-4d1	^ my	shar*	食
c-4e2	off
c-5d-2e-1f3	exporting
c1	0 photos	0 what	0 点	? how	? still	^ abeg	^ and	^ estimated	^ follow	^ kitna	^ play	^ remind	^ sup	^ till	^ today	^ wats	^ would	^ yuh	^ 什	^ 封	^ 条	^ 查	a breakdown	a day	a new	a squiz	all is	anot	asking $	at ?	baki*	be done	beac*	bed $	before lunch	big is	bit with	cannot see	card $	catc*	catch	changed	clips or	coff*	coffee	comes after	coming in	contain	current version	currently	cuz	did we	disappeared	done with	done yet	edit $	estimated	eta $	eta ?	evening	face $	far along	font is	from tuesday	from which	frozen	gaya	gaya kya	go through	going $	going on	got so	guy in	hang*	happened to	happening $	hello ?	ho gaya	how we	hows it	hows my	i cannot	i cant	i've been	inform me	is going	is nothing	it doing	it going	it stuck	it taking	it under	it'll be	jump*	just slow	kept $	last*	lasts	left to	long more	longer $	longer than	lost $	mach*	many of	many seconds	me a	me see	me where	me which	miss	modu*	module	morning ?	move*	much of	must i	my clips	my eyes	my footage	my screen	no sound	not $	on with	or u	oven	paid 0	parr*	parrot	past	peek	peek at	percent $	percentage	picture of	place	please tell	present	presently	pressed something	preview $	progress ?	put in	reach	remi*	remind	remind me	removed	rendering ?	running time	scale	siap	so what	sound is	speech	spra*	spraying	squiz	stand	stay up	still there	still waiting	succ*	takes	taking so	talking over	tapo*	tapos	the customer	the hold	the mo	the oven	the picture	the podcast	the preview	the progress	the subtitles	the tune	the voiceover	the work	them ?	there are	there or	there two	they are	through the	to show	to use	tracks $	trav*	tree	tune	under my	up to	up using	us a	video no	video or	voice be	w o	walk	walk me	wand*	wats	we changed	we see	what comes	what happened	what left	what order	what taking	what that	whats on	with no	work ?	work on	wrong it	you end	you finished	you show	you use	you were	you working	your side	yuh	七十	三点	上午	下先	么还	之几	了在	五杀	亮 $	人等	代	你做	你加	你就	停了	共几	冒	况 $	几成	几支	几段	出场	列一	利索	到第	前版	前的	剩多	动了	半个	卡住	发言	口那	句话	叫啥	名 $	吗好	吱	吱一	呀 ?	告诉	咋还	咪还	哪几	啊我	圈 $	在片	在跑	场了	声音	多秒	头是	女声	字打	容 $	对方	少秒	就说	常	常的	忘	忘了	快了	成啥	我传	我哪	户 $	把现	搞成	播那	放了	整好	是 quoted	是几	是原	是当	曲	有出	朝	未得	朵朵	条了	条有	来几	果 $	概几	次会	歌叫	正常	步了	段有	段素	江	清单	熟	片多	版差	版有	版跟	留了	白是	的还	看清	码 $	磨	秒 ?	等多	粒	线 $	经下	览	诉	诉我	话 $	说的	财	败了	跑到	跑吗	跑完	轴	边显	边首	过一	那 part	那套	里我	里有	钟了	镜吗	长时	门口	间轴	队 $	露脸	预览	预计	频的	首歌
c1d-1	^ 先	^ 是	in what	made	mean $	plac*	under the	封	支 $	著
c1d-1e1	got my	加上
c1d-1e2	look*
c1d-1f-1	没用
c1d-1f-2	了 ?
c1d-1f1	样 $
c1d-1f2	mean
c1d-2	i mean	one $
c1d-2f-2	分钟
c1d-3	it by
c1d1	i know	it normal	it'll	the bar	了啊
c1d1e-1	it says	the b
c1d1e-1f-2	my file
c1d1e-3f-3	小时
c1d1e-4	不会	刚
c1d1f-2	percent	况	几个
c1d2e-1f-1	不动
c1d2f-3	半
c1e-1	^ 咋	^ 董	about $	anything $	break	current cut	flow	i go	quoted 还	summ*	this version	under 0	why the	半小	啥名	在度	定	幕加	才	段在	没得	进去
c1e-1f-1	does it
c1e-1f1	test*	任
c1e-2	^ done	are the	got	on your	stopped
c1e-2f-1	wheres
c1e-2f1	先 $	用紧
c1e-2f2	moment $
c1e-3f-1	我这
c1e-3f1	^ 请	refr*	不在
c1e-3f2	几点
c1e-4	told
c1e1	^ 做	all	ppl	scal*	指	静
c1e1f-1	appears	left $	清
c1e1f-2	export yet	sing*
c1e1f-3	^ 字	一下
c1e2f-1	of me	情
c1f-1	? it	^ from	^ stuck	alon*	already or	biscuit	boun*	esti*	file today	first ?	goin*	going	has anyone	hor	i sent	is	length $	me again	now i	owt	stag*	stage	stal*	stall	till now	well ?	work*	客人	显示	未㗎	状	状态	着吗	第二	轮
c1f-2	ah $	ask $	called	finished ?	it will	looking $	runn*	with	得未	没好	边
c1f-3	^ kindly	^ 给
c1f-4	整
c1f1	actually
c2	? he	^ anong	^ exported	^ finished	^ inside	^ since	^ update	^ what'd	^ ya	^ 半	abi	adva*	ages	ages $	ago and	aliv*	alive	alive ?	anon*	anong	anything happening	before my	bein*	being	butt	coming along	complete	completion	completion ?	dare	desc*	describe	dey inside	fall	finished $	fired	for ages	getting on	heard	ho	i wait	in video	inside the	is quiet	it got	it keep	it looking	it stands	long $	made it	me through	montage	my work	near*	nearly	nearly there	news	normally take	not send	on that	or after	or just	or out	or the	or without	quiet	quoted 那	ready ?	received	right now	roughly	running	scene $	scenes	screen $	see a	seei*	seeing	so long	something	status of	still in	stuck ?	survived	tapos na	the bit	the moment	the montage	the project	the runtime	this point	u still	usin*	using	using for	weh	what minute	what stage	where we	where'd	which of	with my	wrong ?	ya	you 0	you received	you removed	you said	上了	下现	久先	任务	会好	依	依家	候能	几天	刚刚	到底	剪到	剪完	加的	去的	咋样	在 0	在剪	在是	天能	好我	如何	完 $	完没	弄了	总长	情况	排队	放进	是卡	是后	是否	有几	有啊	有我	没动	没影	的字	的镜	眼 $	要等	进展	那三	那张	都有	配的	问一	队	静 $	面有	面还
c2d-1	? the	normally	入镜	容	我那	拍晚	早拍	晚播	未 $
c2d-1e-1	^ 到	的那
c2d-1f-1	^ 整	no ?
c2d-2	了半	用的
c2d-2e-1	还在
c2d-2e1	画面
c2d-2f-1	why is
c2d-3	你给	用了
c2d-3e-1	when it
c2d-3e1f-3	不是
c2d-5	^ you
c2d1e-1f-1	^ bhai
c2d1e-4	an hour
c2d1f-1	tick
c2d1f-2	wala
c2e-1	^ list	^ wheres	ago	be $	draf*	draft	fire*	have a	it at	nyo	requ*	show tracks	the captions	up in	一声	上去	了谁	名字	来没	紧边	谁的	那首	里面
c2e-1f-1	latest	the latest
c2e-2	as they	bhai	roug*	几秒	列	吧 ?	度 $
c2e-2f-1	否
c2e-3	去没
c2e-4	看看
c2e-6	^ 刚
c2e2f-2	旁白
c2f-1	^ 预	almo*	almost	be finished	bounce	did my	file ?	i asked	roughly ?	singing	still rendering	surv*	the timeline	there yet	you work	告	在下	在做	好没	断了	时间	是在	活着	蹭
c2f-2	did it	done ?	in this	yet ?	处理
c2f-3	far $	picture
c2f-4	min	线	钟
c3	^ 弄	^ 时	^ 目	^ 进	at this	be ready	bed	checking	cooking	inside	kept	long is	norm*	ready $	saying quoted	see how	stand $	stands	the length	things	to bed	we $	we at	whats in	working	一眼	么样	会儿	你用	内容	务	动静	好久	子里	得几	时长	点呀	点能	版本	秒 $	能看	轨道	还得	道 $	长
c3d-1	status $	共多
c3d-1e-1	现在
c3d-1e-2	了几
c3d-1e-4	whic*
c3d-1f-2	e don
c3d-1f-3	everything
c3d-2e-2	been
c3d-2f-2	yet $
c3d-3f-2	show
c3e-1	^ status	^ 搞	queued	under	剪进
c3e-1f-1	态 $
c3e-2	as it	or no	的哪	的啥	看一
c3e-3	一共
c3e-4	^ 现
c3e-7	了没
c3f-1	anywhere	finish ?	happened	hold up	or am	when can	you still	你改	弄完	未呀	的是
c3f-2	^ anything	出错	好未	还是
c3f-3	等到
c4	processing	you done	做到	卡在	没我
c4d-1f-2	progress
c4e-1	current	end up	几分	当前	来着	间线
c4e-2	show me	the current	写的
c4f-1	完成	长 $
c4f-2	cook*
c4f-3	搞
c5	runt*	runtime	了哪	哪一	跑
c5e-1	^ 里
c5e-1f-1	will it
c5e-2	第几
c5e-4	^ which
c5f-2	happening	能好
c6	样了
c6e-1f-1	^ hows
c6e-2	目前
c7e-4f-2	多长
d-1	0 $	about my	both*	bother	clai*	emai*	it play	one minute	photo of	see the	see them	she	take the	teac*	the old	the text	then to	w	you see	二个	嘛	我的	接把	效	是什	给他	老师
d-1e-1	my upload
d-1e-1f1	嘛 $
d-1e-2f5	发错
d-1e-5f1	昨
d-1e1	0 for	^ helmet	^ lower	^ something	as the	circ*	coun*	head	old one	out of	put this	shad*	upload bar	written	化	子	宣	宣传	懂
d-1e1f-2	loop
d-1e1f1	thank you
d-1e2	dead	do a	he says	in and	jing*	jingle	lower third	need a	sun	write	you've	你懂	插	用呢	那几
d-1e2f-3	to go
d-1e2f1	的时
d-1e3	0 秒	^ turn	cant	circle	into a	lay	words	起来
d-1e3f-1	0 seconds	^ too
d-1e3f-2	quie*	火
d-1e4	^ replace	^ use	corn*	corner	narr*	replace	开头
d-1e4f-2	改
d-1f1	^ hello	befo*	before	dear	do that	don't want	lind*	myse*	myself	or a	or is	phir	quoted the	real	tuesday	you sent	下	你是	发到
d-1f2	anyway	phone $	tell you	trad*	trade	出片	给档	饭
d-1f3	robo*	robot
d-1f4	brb
d-2	^ 影	email	thats the	新来
d-2e-1f1	oh
d-2e-2f2	mind
d-2e1	#8	i said	on the	回来
d-2e1f1	to look
d-2e2	pic	shorts	个开
d-2e3f-1	这段
d-2e3f-2	黑
d-2e4	stab*	vo
d-2e4f-1	标
d-2f1	away	from you
d-2f2	^ 昨	it so
d-2f5	出到
d-3e-1f1	意
d-3e1	here is
d-3e2	send me	听
d-3e4	i was
d-3e5	这张
d-3f1	ask
d-4	drone shot
d-4e-1	the 0
d1	0 d	0 days	0 did	0 do	0 g	0 gig	0 gp	0 hr	0 到	^ attached	^ gopro	^ kitchen	^ mkv	^ obs	^ pfa	^ podcast	^ raw	^ s	^ theres	^ wont	^ 内	^ 同	^ 展	^ 成	a usb	acceptable	accepted	allo*	alright $	and a	any use	are on	are with	arrives $	arrow	b roll	begin	beli*	believe	big $	blurry	bounced	broa*	bund*	bung	bung it	but no	camc*	camcorder	can not	cannot	captured	channel	chok*	choke	clip of	codec	convert	copy*	cousin	customs	dash*	dashcam	data is	daughter will	different phones	direct	dji	dv	error 0	file please	file types	finally	first $	five and	form	ftp	g 你	gigs of	gives	givi*	giving	gonna be	gp	grey*	half is	help*	here the	hope thats	hour $	i add	i took	im at	in $	incoming $	insta 0	insv	internet is	interview	interview is	is more	is too	is two	it keeps	it ok	it wont	its been	its way	jpg	just paste	just take	k 0	land	laug*	laugh	leh	looking for	lots	mark $	matter	me if	memory stick	mins and	more than	my cousin	my vids	named	ng video	normal ?	not see	not supported	noth*	now give	now yes	o it	once $	one go	one on	ones $	or must	or one	or you	original	pang*	paperclip and	pass you	passes	paste a	patch	pen	pen drive	permission $	pfa	phone says	pick more	pixe*	portrait	press the	prob*	problem	problem ?	prox*	proxies	push	put my	recording $	recordings	refused	resc*	ring	sams*	samsung	sate*	satellite	say quoted	says file	says it	second half	secr*	secretary	send 0	send 了	sending $	seve*	shif*	shift	shot in	since lunch	sitting at	size of	sorry $	spinning	stai*	start over	steam	storage	straight in	stuck at	stuff in	swal*	swallow	take 0	than one	that at	that do	the boss	the button	the gopro	the lady	the lion	the memory	the name	the plus	the ultrasound	them on	then it	those $	tick $	timelapse	try	ultr*	ultrasound	upload a	url 提	videographer	vill*	village	vpn	want em	ward	way in	what $	what file	what resolution	where she	will a	would i	wrong one	xavc	yaar	you eat	一堆	一直	三次	下午	下这	两个	两条	个 g	个回	个在	个文	了传	了十	了去	了成	了来	产	产品	享	以传	传多	你别	你认	信发	信号	信里	六十	分享	医	医院	十个	半场	原片	原画	去啊	只有	同学	后缀	咯	四个	回放	回的	在传	在部	堆	墙	多条	夜市	大 $	大小	奔	奔驰	师	帧	平板	廿	开不	式不	录仪	影了	影师	得 0	我发	我把	我条	我用	抓	拍 $	拟	掟	接 $	接吗	控	搞 $	摄像	摄影	摆	摆上	新传	早上	最多	有 0	有别	机位	材 $	村	来是	来行	极	极都	案太	正在	治	洗	流量	游	点不	由	百度	的你	的可	的能	盘里	碟	示 quoted	科的	等阵	缀	肯	能吃	航	航拍	行吗	补 $	要先	见着	视角	记录	路	跳出	转你	过去	那两	酷	限制	驰	😩	😩 $
d1e-1	^ 微	^ 新	a vid	but i	grandson	is sitting	keeps	lunc*	lunch	middle of	opening $	put them	shaking $	the choir	they're	to climb	个钟	再拍	卡死	我点	的视	课	转了	边只
d1e-1f-2	pend*	where do
d1e-1f1	ha
d1e-2	just a	know $	lunch $	nag	ya $	慢慢	这是
d1e-2f1	hang	sry	在 quoted	院
d1e-3	boss $
d1e-4	can i
d1e1	angle
d1e1f-1	^ 来	sideways	ugly
d1e1f-2	me or
d1e1f-3	thro*
d1e3f-2	bigg*
d1f-1	^ see	acro*	across	addr*	address	anywhere $	bloc*	cann*	half*	halfway	luck	podc*	podcast	r	star*	tour	vhs	要下
d1f-2	does that	hd	九	发你
d1f-3	of my	八
d1f1	^ 呢	goat	think $	to say	持	支持
d1f2	son	喔 $	条我
d2	0 hours	0 mp	0 parts	0 就	^ braw	^ ma'am	^ max	^ prores	^ second	^ signal	^ tried	^ whatsapp	^ 后	^ 支	^ 最	^ 档	^ 相	a zip	after lunch	allowed	andr*	android	arrives	at once	biggest	bina*	brac*	brace	by one	cere*	ceremony	code*	digi*	digitised	disk	dng	dropbox	dump	excl*	exclamation	exclamation mark	failing	file is	file size	file too	gave you	go send	gonna send	google drive	halv*	halves	hand in	hard disk	has a	here*	how $	how to	husband says	i believe	i upload	ignore the	insh*	inshallah	ipho*	iphone	is like	is slow	landscape	larg*	large	libr*	matt*	maxi*	maximum	me pick	memo	mpg	network is	noki*	nokia	nothin	ok or	one by	one is	orig*	part 0	parts	password	plus	png	proper	recorded	rest	rush*	rushes	sec $	send from	send 不	sent it	shared	something $	sony	sour*	supported	tape	tapes	the biggest	the rushes	the sd	the vod	theres one	third	to add	to hand	too big	ts	twit*	twitch	types	upload this	use ?	voice memo	way to	wetr*	wetransfer	what to	where $	with quoted	with that	you a	your uploader	youtube link	一起	不了	不出	不行	个加	了两	传吗	你 ?	你看	半就	厂	取码	咋整	品图	圈转	多大	多能	就断	录的	得下	我现	提取	收吗	政治	整 $	有两	材在	查收	没反	混	灰的	片一	电脑	的一	监控	相机	短片	算视	给了	能收	访	试了	话我	读不	跳	选不	针	陆
d2e-1	^ part	^ says	^ 补	clip from	comes the	here comes	it said	it say	one coming	po $	quoted every	quoted for	shift $	the under	this $	㗎 $	不食	路上	那天	食不
d2e-1f-1	^ upload
d2e-2	should i
d2e-2f-1	six
d2e-2f1	shal*	shall	sulk*
d2e-7	i've
d2e1	add my	ma'am
d2e1f-1	audio	link*	past*
d2e2	糊
d2f-1	^ wav	at you	impo*	links	you get	到几	怎样	收不	脑
d2f-2	^ drone	put the	thos*	those	你收	式 $
d2f-3	send the
d3	^ uploading	coming through	courier	follows	i'll send	in here	limit	mate*	material	memo*	mxf	obs	paste	scan*	sd card	send you	sepa*	separate	shall i	spit*	spits	spits out	tape*	theres	thir*	tonight $	u the	uploader	will send	will that	wont let	上载	以吗	压缩	反应	吃得	拖	拖进	晚上	最大	给的	能传	读
d3e-1	a sec	by	cctv	cour*	dropping	fold*	folder	trie*	tried	个小
d3e-2	memory	netw*	network	加号
d3e-4	0 of
d3f-1	^ mov	dav	erro*	error	filmed	flv	not ?	you ?	不收
d3f-2	the rest	video of	了一
d3f-3	recording
d4	0 gigs	^ 录	avi	gigs	goog*	google	hevc	i film	i put	phones	the paperclip	传不	传了	拍了	摄	是要	进来
d4e-1	chucking	vids	太大
d4e-1f-2	airdrop	on a
d4e-2	要怎
d4e-2f-2	aird*
d4e-3	third time
d4f-1	^ sending	camera	that ?
d4f-2	attach	em	you want
d5	0 gb	gb	gopro	paperclip
d5e-2	^ 传
d5e-3	uploading
d5f-1	mkv	拍的
d6f-3	^ url
e-1	0 hrs	^ jess	^ wat	^ where	^ whit	^ 欸	^ 素	about to	and he	back the	black screen	editor	excu*	excuse	few	fiel*	field	for it	gave me	generate the	help	hous*	hrs	is what	je	jess	like $	lot $	me back	more credits	notes	obli*	obliged	office $	overnight	pressed	she in	sound $	teno*	tenor	test	the phone	the tenor	to walk	wat	whos*	whose	without the	么办	你那	冲	哑	啥我	娘说	宝	就不	展台	幕是	感谢	搁	支	本人	机里	湖	现有	碗	箱	缺	董	补一	要多	语音	质	跟我	集
e-1f-1	cut $	让我
e-1f1	^ first	^ hi	^ should	^ we've	^ 呜	^ 打	^ 阿	^ 麻	a look	coming $	disc	films	flat white	hearing	lock it	looked	madam	milk	must see	my daughter	my friend	piece	safe*	screaming $	she'll	showed	sit on	something about	spit out	wind*	window	you are	七点	出成	办 $	合	呜	呜呜	奶茶	字 $	换 $	杯	爱	要住	道	陈	陈太	面不
e-1f2	^ gonna	^ love	are $	difference between	first time	forg*	gif	grea*	great	hai $	handing	honeymoon	i am	is $	morn*	morning	my father	not make	patient	sick	steady	then maybe	there ?	不带	个能	乐 $	哦	困	太感	奶	思	我没	明天	蛮	要换	😂 $
e-1f3	^ cheers	^ 别	abhi	has not	lear*	migh*	might	rough	see $	ta	this number	之前	今天
e-1f4	leave it	till the
e-1f6	^ 哈
e-2	^ let	^ reckon	arrived	attachment	end of	goes to	hey	rendering	show $	the wrong	two of	wants a	was the	we get	wedding	么 $	几条	取
e-2f1	0 h	^ well	^ 今	^ 早	cleared	hims*	himself	love it	me up	this chat	we've	平	我去	画质	谢谢
e-2f2	agre*	cheers	difference	dvd	it before	mate	that was	then we	wala*	打字
e-2f3	^ sorry	i will	note*	saturday	牛	😂
e-2f4	^ haha	god	hasn't
e-3	婚
e-3f1	^ hey	^ 得	lock
e-3f3	friday
e-3f4	点头
e-4	yest*
e-4f1	got the	yesterday
e-4f2	早
e-5	whats the
e-5f2	^ 上
e-6f2	^ 好
e1	0 but	0 export	0 倍	? 是	^ at	^ bride	^ burn	^ ditch	^ edit	^ find	^ generate	^ get	^ her	^ honestly	^ mr	^ nothing	^ price	^ pwede	^ sea	^ shorter	^ skip	^ slap	^ someone	^ subtitles	^ translate	^ whoever	^ yung	^ zoom	^ 些	^ 人	^ 从	^ 动	^ 听	^ 弹	^ 律	^ 想	^ 每	^ 竖	^ 背	^ 能	^ 舞	^ 节	^ 落	^ 重	^ 镜	^ 静	^ 颜	a funeral	a reel	a square	a toilet	a typo	a way	about a	add a	add captions	afterwards please	again but	all of	alwa*	always	and 0	and after	and download	and get	and hand	and once	answers	arab*	arabic	arro*	awful	balance the	bang	bass $	be made	because	because i	below	below $	between the	bit of	bits	blue $	blur*	breathe $	bris*	brisket	bye	calm	cam $	candle	car	carpet is	cheap	chew*	chin*	chinese	cinematic	classes	clean it	click	co host	colours	comic sans	complaining	counter	covering	crop it	crop*	cropped	crowd	cry	cry $	cta	cut in	cuts $	day 0	dentist	die	die $	diff*	ditc*	ditch	do one	doc	doct*	dogs	dull	earlier	emot*	end on	es	ex	export button	export 给	fade out	faint	fair	falling	fam	fancy	feeling $	fill*	filter	find the	fit	flas*	folk*	folks	follow	follow $	font $	for instagram	fore*	free $	fren*	french	fridge	from a	front $	gard*	garden	girl*	goal*	got to	grad*	grandma	grandmother	grap*	hat	hate the	hate*	have made	hear the	her $	hero	herr	him $	his nose	hits	honestly	honey	horse	how i	humming	i filmed	i gave	i meant	idk	in euro	in french	in spanish	is cut	is missing	is upside	isnt	it down	it more	it needs	it'd	it'd be	its a	join*	joke	joke $	june	just do	k not	keep the	ken	kill*	last thing	law	left side	lice*	license plates	like how	liked	linkedin $	loading screens	long ?	loop it	lose the	make my	me with	mic is	minutes of	mo on	mrbe*	mrbeast	muse*	museum	must be	my logo	my voice	needs to	neig*	no no	noise is	nort*	not quoted	not what	number is	numbers	nurs*	obvi*	obviously	on her	once that	or smth	organ	part $	part where	phone number	pink	play*	plen*	plenty	ppt	pray*	prayer	purple	qr code	ques*	questions	quit	quoted as	quoted 这	radi*	rain	reaction	readable $	real*	really	reci*	remove $	repeat	right when	run $	said 0	sale	sans	score	screen 0	sec	sell*	sent*	shaky	shoc*	show a	sideways $	sile*	siob*	skin	slide	slow motion	smok*	smoke	smth	smth $	soft	something more	sounds	spell	spic*	spice	spice it	split screen	spon*	stabilise the	stro*	style $	sub	subs $	subtitle	surn*	surname	t	take off	talking $	text is	that i	that out	the bass	the beat	the echo	the fridge	the front	the guest	the guy	the highlights	the organ	the other	the others	the sale	the scene	the status	the stock	the transitions	them*	theme	this into	throw	time stamp	to make	toas*	toil*	toilet	too fast	too long	too loud	too many	transitions	trim it	trim the	trimmed	trou*	turns	tuto*	tutorial	um	unre*	up 0	use that	video a	video but	videos $	visible on	vows $	warm*	warmer	water	wels*	welsh	whac*	whack	when he	when they	while i	whoe*	whoever	will see	wind	would be	would prefer	write 0	wrot*	wrote	wtf	you understand	you write	zoom*	一哈	一闪	三十	不可	不对	不想	不明	丝	丢给	个 quoted	个不	个名	个大	个日	个镜	中文	主播	么没	了人	了只	了换	了直	亮一	价签	传片	住 $	你慢	保留	倍	倒了	做 $	停一	像在	党	入场	其	再大	写上	几张	出给	别放	别用	前男	剪短	十五	半拍	压到	厕	厕所	去年	叫 quoted	右上	号码	呢张	命 $	咳	咳嗽	哨	嗽	嘴	器	四十	地址	声太	复	太多	太短	始 $	嫌	孔	完把	完直	封面	将成	少了	尬	就没	帐号	幕 $	幕了	并	应该	底下	废话	建	录音	律	徽	想要	成条	我前	我对	我来	所	把声	把我	抠	拍得	换这	接给	搞笑	改好	救 $	救救	文字	新娘	新的	新郎	旅	明显	晃得	晕	暗	曝	更好	最前	有个	朋	本 $	条大	来个	来好	标题	歪	歪了	段一	段不	民	没人	浪	海	温	港	滚	火锅	点是	热	爸的	爹	片名	片里	特写	男	男友	留 $	留着	白的	的不	的别	的相	盖过	睡	瞓	福	种	秒的	稳一	窗	竖的	粗	给点	维	缩到	美颜	能有	节	著 $	血	表情	被	要一	要个	要字	要打	要的	角度	谁看	调亮	资	赛克	跟住	边那	迹	透	那块	那种	配乐	里要	钟以	锅店	雪	面 $	颜色	颠倒	马赛	齐
e1f-1	^ 配	cent*	could you	do the	done $	high*	is wrong	its for	make it	my face	showing	stay	the intro	turk*	voiceover	with*	without	你弄	没出
e1f-2	^ 再	^ 去	blac*	black	clos*	come first	port*	you again	字幕	来 !	销 $	锅	马
e1f-3	^ balance	wrong $	旁
e1f1	abou*	about	hair	so much	必	聊	风
e2	0 he	0 not	0 now	0 secs	^ bgm	^ bring	^ chat	^ create	^ fade	^ flip	^ his	^ loop	^ needs	^ shave	^ shorten	^ slow	^ speed	^ split	^ stabilise	^ text	^ title	^ write	^ 个	^ 口	^ 只	^ 声	^ 将	^ 撤	^ 画	^ 车	a different	a hair	accent	accordion	air	alar*	alarm	and give	and let	anim*	awfu*	backwards	badge	bath*	bathroom	beat drop	beig*	beige	belo*	best moments	bg	bin	bin it	bit where	blin*	boos*	bott*	bottom	brighter	can see	change the	chart	clic*	close up	clut*	color	comic	como*	comot	create	create a	cut it	danc*	dent*	different song	disclaimer	doctor	down $	drags	drum	drums	effects	engl*	english	enti*	explaining	face is	fain*	feeling	first always	flag	for tiktok	four minutes	free*	french $	fron*	front	gold	gold*	golden	golden hour	graphic	guit*	guitar	head*	heig*	height	helm*	helmet	hide $	hide it	hind*	hindi	horn	hum	huma*	i look	i'd love	ig	important	is coming	it ends	jumps	keep only	kids faces	killfeed	linkedin	logo $	lorr*	mas	match the	mirr*	moments	moti*	motion	mr	my mother	n	needs more	nobody wants	nois*	noise	noti*	only the	out then	over my	patients	pian*	piano	plates	poem	price tag	purp*	readable	reading	reel*	reels	replace the	saturation	says 0	scor*	screen me	sea	sell	send 给	shav*	shave	shorter $	shot 0	silence	slow mo	slow*	smoo*	smooth	smooth it	someone	spar*	stabilise	sticker	sued	sued $	swap the	swea*	tag	the audio	the ball	the date	the drop	the ending	the font	the goal	the hook	the kitchen	the left	the mc	the saturation	the sky	the title	then export	then send	tighten	tone	top left	translate	turn this	under it	undo that	upbe*	upbeat	upsi*	upside	upside down	use the	volume	whistle	whole thing	wipe	write quoted	years	zoom on	一分	中间	串	了是	了系	五秒	他的	以加	似的	修	修一	光	全部	写错	剪没	办法	加点	动作	十秒	双	发灰	只留	吃的	名单	响	国	圾	址	垃	垃圾	型	垫	声儿	多给	太快	它 $	安全	巴	张照	必须	忒	快进	想吐	懂的	成 quoted	成一	我剪	戴	打上	打错	把这	拍到	招	挡住	掐	掐了	改回	文 $	旧	格 $	欢快	正	沙	油	清 $	滤	滤镜	物	瘦	的换	看不	看得	着像	砍	笑 $	简	结尾	翻	耐	胖	蓝	藏	虚	观众	计时	走它	轻	这多	这首	那么	那句	郎	部分	都去	配个	长的	闷	静音	须	题	飘	高级	鸣	鸣谢
e2f-1	^ same	^ slower	brown	do it	it vertical	kitc*	kitchen	must come	not this	river	should come	ugly $	wish	上一	序	抹了	撤销	第三	职
e2f-2	age	bagp*	bagpipes	dark*	darker	lofi	rive*	the first	tighter	tighter $	vibe	一	啱
e2f-3	帮我
e3	^ change	^ kill	^ lose	^ mute	^ stick	^ throw	^ wind	^ 删	a version	animation	ball	beginning	blur the	blurred	but in	caption	captions $	correct	crow*	don't show	drow*	drum*	endi*	ending	ener*	energy	everywhere	faces	filt*	fix the	freeze	funn*	hook	in on	jump	kill the	lens	letters	loud	make a	map	mic	must go	narration	not be	not the	please no	pref*	prefer	punc*	qr	quieter	quoted 的	repe*	shown	sky	suns*	sunset	take out	the back	the corner	the lens	title	too dark	transition	typo	visible	volu*	vows	三秒	不清	个倒	个样	了它	人家	体	出现	剪掉	听不	回去	奏	就好	尾加	弹	成 0	挡	换首	来点	欢	漏	漏了	烟	然	看起	紫	绿	落款	裁	要那	词	赛	长了	闪	鼻
e3f-1	clean	effe*	i hate	soft*	speed	the logo	to be	将	特
e3f-2	0 s	ends	no music	shorter	undo	反了
e3f-3	fast
e4	^ blur	^ less	^ trim	background	bigger	breathe	crea*	dark	feel	get rid	goal	look like	loud*	louder	remove the	slap	subtitles	the beginning	underneath	warm	yell*	yellow	zoom in	卡点	少少	感觉	放大	晃	盖	遮	那一	颜	鼓	鼓点
e4f-1	bori*	boring	not 0	oran*	orange	slower	styl*	style
e4f-2	^ undo	ever*	song $	太长
e5	^ more	^ remove	bass	skip	做个	加个	右	左	节奏	转场	那下	那里
e5f-3	spel*
e6	kill
e6f-2	back*
f-1	! 要	^ deliver	^ leave	^ still	^ two	^ 文	a little	bisc*	class	conc*	did not	disa*	ente*	export again	from 0	it 0	it finished	load*	me download	much ?	number off	remain	ruin*	she will	sorry to	stam*	to keep	want my	would you	三条	了怎	仪	伐 $	你把	别的	天 $	实	席	我可	我家	无	毛	深	看我	着了	笑话	能弄	蛋	说他	通
f-2	^ 快	^ 手	and export	brow*	cand*	playing	possible ?	see my	there is	thre*	板说
f-3	^ 开
f1	! how	0 nd	? like	? my	? 先	^ abhi	^ already	^ ciao	^ dad	^ dear	^ e	^ footage	^ grazie	^ hahaha	^ jajaja	^ lol	^ music	^ namaste	^ network	^ noted	^ oops	^ salamat	^ sharp	^ she'll	^ sound	^ test	^ uncle	^ valeu	^ w	^ wrong	^ 主	^ 亲	^ 侬	^ 周	^ 哇	^ 喂	^ 嘿	^ 太	^ 它	^ 报	^ 月	^ 笑	^ 算	^ 绝	^ 若	^ 语	^ 额	a cat	a clip	a joke	a real	a second	a watermark	able	able to	abt	account ?	adop*	agreed	amen	answ*	any good	anyo*	anyone	anyway $	approval	arou*	around	as quoted	asle*	asleep	awai*	await	away $	b 0	back for	bank holiday	bark*	barking	batc*	batch	before exporting	before he	bell*	bet $	bless	board	brai*	breakfast	bril*	brilliant	bru	but its	by the	can it	can ye	capc*	capcut	care $	cat just	certificate	check with	chur $	ciao	clip in	company $	cool	cool $	could be	could it	cries	cryi*	crying	daug*	daughter	dear sir	dinnae	do 0	do anything	do my	dog $	dog is	don't you	dont drop	dont give	downloaded the	dr	earl*	eggs	embargo	export 住	f	fath*	father	fi	figu*	file from	finished thing	first the	flat	footage $	for 0	for inside	forget the	format for	frie*	friend	friend $	full one	gets	good night	green one	hann*	hasn't cleared	have already	have not	heal*	hehe	help me	hi $	hold off	hold the	holl*	horses on	i didnt	i keep	i shall	i share	i show	i turn	i use	idea	im 0	im back	in may	included $	is quoted	is something	is to	it as	it lol	it not	it straight	it this	it where	it you	jaja*	jajaja	just walked	k 吗	keyboard	kind of	km	late husband	learning	let not	light	likes	line*	lol my	long does	lovely $	machine	mad	mada*	marketing	may not	me how	me this	meant	might not	model	morning !	mum	music $	my data	my grandson	my late	my manager	my sister	my son	nae	nah leave	namaste	name $	naw	nd	never mind	night	no rush	no worries	not before	not for	nothing	o $	off to	on monday	once the	only a	oops	options	out in	patience	pay by	pick up	picky	please do	please take	police	priv*	private	prores or	rain*	recommend	rela*	releasing	render it	right ?	right i'm	run it	salamat	salamat po	sana $	says she	scheduled	screaming	second $	seen	sending it	sent me	sham*	share $	shoe*	shoes	sit tight	skat*	skate	slip*	slipped	slipped $	so no	so sit	song is	sorry wrong	speak	standup	starting	still got	stop $	super	super $	supposed	supposed to	surprise	syst*	system	table	taga*	tagalog	teacher	test $	the big	the blue	the board	the colours	the full	the goat	the green	the keyboard	the kids	the lawyer	the lot	the patient	the wife	thee*	theek	theek hai	thing on	think of	this was	thumb slipped	tick*	til i	time is	to deliver	to text	took the	training	trip	tues*	ty	until then	upload $	upload is	us it	vale*	valeu	vega*	video on	video until	w $	wait $	was meant	wasn't me	weekend	what song	which resolution	white for	why $	will i	will take	with this	word $	worl*	worries	would the	wrong window	yeah	yer	yet my	you and	you ever	you for	you hand	you pick	you who	yourself $	yt	一 $	上回	上好	下雨	业务	个视	主任	么下	之多	五 $	他看	他还	以输	们 $	们几	你拿	侬	促	促销	先可	先放	先莫	光盘	出以	出住	刘	到百	前一	前天	前请	剪得	剪映	功能	勿	勿导	原神	双十	发 !	发吗	发的	台 $	吉	同意	后再	咖	咖啡	咪出	哇	哇塞	哦哦	哭了	啊啊	啡	啦 !	啦 $	嗨	嘞 $	嘿	嘿 $	在导	失	奇	子不	子拿	安 $	完再	审核	导我	导过	导还	就存	届	巴适	平台	座	庭 $	开会	归	得要	忙	我先	我存	承	拿我	持哪	改天	效 $	斤	时不	映	是他	是只	是哪	是机	月 $	有了	有什	机器	李桂	染 $	校长	桂芬	棒	死我	水 $	求婚	没批	没点	没说	法	片那	用 $	甲方	瘫	的吧	的嘛	监	看哭	看见	真人	着出	着别	睡了	破	礼	神	笑死	算数	系 $	累 $	累瘫	红包	绝	绝子	绝绝	缓	聊 $	能打	芬	若	苦了	蒙	西 $	要出	要求	觉 $	讲 $	评	话再	话要	说了	说要	请你	请勿	谁导	谢了	谢晒	起飞	跟你	踩	这些	钱 ?	钱嘛	错 $	闲饮	防	难	需要	饮	饮茶	香	👌	👌 $	👍 $
f2	? no	? not	^ brb	^ brilliant	^ hang	^ happy	^ hmm	^ legal	^ merci	^ nobody	^ stop	^ super	^ ta	^ thank	^ tomorrow	^ wasn't	^ 哦	^ 嗨	^ 巴	^ 慢	^ 明	^ 星	^ 歹	^ 输	^ 辛	^ 食	^ 🙏	admi*	ai	all for	already so	am 0	anyb*	anybody	asking me	at it	back in	be exported	better for	bot	boys	brb $	btw	btw $	but that	can export	captain	case	cert*	chill	cleared it	cold	colleague has	come out	couple	cried	cried $	curious	curious $	deci*	don't put	end ?	family $	file my	file or	for today	forget	fr $	futu*	future	get in	go out	goes out	good $	good afternoon	good morning	greetings	greetings from	h 0	haha $	haha*	have an	hmm	horses	hypo*	hypothetically	i told	i'll give	ill come	in principle	in which	it do	it himself	just curious	k ?	keyb*	kind	lah $	later $	lawy*	lawyer	leave	life*	loved	loved it	meant for	merci	might want	mum can	my cat	my nephew	my teacher	needed $	neph*	nephew	nice $	nigh*	no send	nobody is	not seen	number $	ok i	ok 收	oot	open $	out before	post*	principle	principle ?	real person	robot $	say send	seen it	should the	shout	sister $	so nobody	so nothing	so wait	take a	talking to	testing	the client	the difference	the exported	then only	thinks	til the	tire*	tired	wait with	walked over	was for	we will	what a	what format	which format	who made	wond*	wondering	wow	yo $	you also	you deliver	you speak	you're a	yourself	☀	☀ $	一般	万	不敢	么导	了等	了解	了饭	今日	住先	你导	你觉	便看	候导	做了	做出	先讲	先问	再找	出失	出有	别急	到了	到时	势	千	压着	叫	呢我	周五	呼	哭	哭 $	唉 $	喇 $	喔	喝	嗯	嗯嗯	回头	在吗	天先	天再	好奇	定 $	审	工作	干	年卡	待	得闲	快递	恩	您好	感恩	戳	户要	打印	早晨	明儿	是谁	晚安	暂时	有人	李	来不	此	歹	歹势	片段	版 $	用发	电影	的好	皮	看了	着急	究	考	能导	般	莫导	行吧	要得	解一	过目	还不	这手	适	错群	问下	闲	食了	饭未
f3	0 fps	^ ah	^ god	^ mum	^ nvm	^ thx	^ you're	^ 嗯	^ 您	^ 暂	bles*	busi*	business	care	crie*	curi*	does exporting	don't make	mat	muna	needed	noted	out as	out or	pull*	pulled	says yes	signs	so tired	somebody	than my	the boys	tight	tuesday $	until the	usually	you keep	不急	中 $	先了	先压	再出	再说	别出	别发	哈哈	唉	在开	弟	拿 $	星	星期	未看	次用	管	累	老婆	赞	问问	随便
f4	^ maybe	^ 啊	^ 如	^ 谢	ignore that	nvm	wrong chat	不导	多谢	找你	暂	苦	谁把	辛	辛苦	随
`;
