import { readTimeline, replyOf, type TurnOutcome, type Language } from '../../../../nemovideo';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';

const timeline = readTimeline(EXAMPLE_DRAFT);
const edited = (text: string, more: Partial<NonNullable<TurnOutcome['edited']>> = {}) => ({
	sessionId: 's',
	text,
	changes: [],
	timeline: timeline.summary,
	readyForExport: true,
	nextAction: null,
	question: null,
	silent: false,
	recovered: false,
	toolCalls: [],
	...more,
});
const louder = {
	change: 'louder' as const,
	track: 'BGM',
	description: 'BGM louder: 35% → 70%',
};

test.each<[string, Language, TurnOutcome, string]>([
	[
		'the editor speaks for itself',
		'en',
		{ edited: edited('I cut it to 30 s.') },
		'I cut it to 30 s.',
	],
	[
		'in another language than the person, what changed is told',
		'zh',
		{ edited: edited('I turned it up.', { changes: [louder] }) },
		'配乐音量已调大：35% → 70%',
	],
	[
		'unless nothing did: then it is an answer all the same',
		'zh',
		{ edited: edited('Which clip do you mean?') },
		'Which clip do you mean?',
	],
	[
		'silence without a change is told',
		'en',
		{ edited: edited(`The timeline is unchanged. ${timeline.summary}`, { silent: true }) },
		'Nothing has changed on the timeline.',
	],
	['secrets are not', 'en', { edited: edited('Done with nmv_usr_abc123.') }, 'Done with nmv_usr_…'],
	[
		'frozen credits',
		'en',
		{ credits: { available: 80, frozen: 20, total: 100 } },
		'You have 80 credits left. Another 20 are reserved by work that is running. Exporting costs none.',
	],
	[
		'被占用的积分',
		'zh',
		{ credits: { available: 80, frozen: 20, total: 100 } },
		'您还有 80 积分。另有 20 积分被正在进行的任务占用。导出不消耗积分。',
	],
	['several files', 'en', { uploaded: ['a.mp4', 'b.mp4'] }, 'Got it: a.mp4, b.mp4 are uploaded.'],
	[
		'a timeline, track by track',
		'zh',
		{ timeline },
		'现在的时间线（10 秒）：\n1. 视频：city timelapse (0-10s)\n2. 配乐：Lo-fi (0-10s, 35%)\n3. 标题："Urban Dreams" (0-3s)',
	],
	[
		'a track of another kind',
		'zh',
		{ timeline: readTimeline({ t: [{ tt: 9, sg: [{ d: 1000, m: { name: 'x' } }] }] }) },
		'现在的时间线（1 秒）：\n1. 轨道：x (0-1s)',
	],
	[
		'an unclear message is asked back, with numbers to answer by',
		'en',
		{ asked: { options: ['export', 'edit'], text: 'export?', language: 'en' } },
		'I am not sure what you want:\n1. the finished clip\n2. a change to it\nAnswer with a number, or say it in other words.',
	],
	[
		'and what to change, where a change was meant',
		'zh',
		{ asked: { options: [], text: '导出？', language: 'zh' } },
		'想改哪里？例如：“剪短一点，加上字幕”。',
	],
	[
		'傳統字的回覆',
		'zh-Hant',
		{ credits: { available: 80, frozen: 0, total: 100 } },
		'您還有 80 點數。匯出不消耗點數。',
	],
	[
		'both ways of writing Chinese are read',
		'zh-Hant',
		{ edited: edited('已经剪成30秒。', { changes: [louder] }) },
		'已经剪成30秒。',
	],
])('%s (%s)', (_what, language, outcome, reply) => {
	expect(replyOf(outcome, language).split('\n\n')[0]).toBe(reply);
});

test('nothing done is an empty reply; all done, one reply', () => {
	expect(replyOf({}, 'en')).toBe('');
	const all: TurnOutcome = {
		gone: true,
		uploaded: ['a.mp4'],
		edited: edited('Cut.'),
		exported: true,
		projectUrl: 'https://x.example/p',
	};
	expect(replyOf(all, 'en').split('\n\n')).toEqual([
		expect.stringMatching(/^Your earlier project/),
		'Got it: a.mp4 is uploaded.',
		'Cut.',
		'Your clip is ready. 🎬',
		'If you want anything changed, just tell me.',
		'The project in your browser: https://x.example/p',
	]);
});

test('replies in traditional characters have no simplified ones', () => {
	const said = [
		replyOf({ gone: true, uploaded: ['a.mp4'], exported: true, projectUrl: 'x' }, 'zh-Hant'),
		replyOf({ timeline, mediaCount: 1 }, 'zh-Hant'),
		...(['file', 'footage', 'timeline'] as const).map((lacking) => replyOf({ lacking }, 'zh-Hant')),
		replyOf({ edited: edited('x', { silent: true, changes: [louder] }) }, 'zh-Hant'),
		replyOf(
			{
				asked: {
					options: ['export', 'edit', 'state', 'credits', 'upload', 'editor'],
					text: '',
					language: 'zh-Hant',
				},
			},
			'zh-Hant',
		),
	].join('');
	expect(said).not.toMatch(
		/[视频导传积户档轨时间线显请发还数点额过来们说两条张录乐图链网画质标题编辑问览项连结个这样现状态进调长变为]/u,
	);
});
