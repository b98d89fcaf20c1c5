import { translateGuiWords } from '../../../../nemovideo/edit/guiWords';
import type { NextAction } from '../../../../nemovideo/edit/outcome';

/** What describes the content stays word for word, and asks for nothing [GUI-7]. */
const CONTENT = [
	'The intro opens with a drone shot.',
	'Added a click sound effect at 0:03.',
	'Added a click sound over the shot of the menu.',
	'The clip opens on a city skyline at dusk.',
	'I selected the 5 best moments and put them in order.',
	'The title "Click here" now fades in at 2s.',
	'The title "Export" is at the top.',
	'Added the text "Open Now" over the store window.',
	'The shot of the open window was moved to the beginning.',
	'The doors open to the library.',
	'The kids leave home and go to the library.',
	'The hit song plays while she looks out of the window.',
	'Press conference footage was cut to 8 seconds.',
	'The tap dancing scene is now first.',
	'The drag race leads to the finish line.',
	'I chose an upbeat track and dragged out the ending by 2 seconds.',
	'A preview of the next episode plays at the end.',
	'The export is 30 seconds long.',
	'The clip is not ready to export yet.',
	'Sorry, I was unable to download the YouTube link.',
	'The score panel in the corner stays visible.',
	'The button on her coat is in focus at 0:05.',
	"You'll see the end credits roll over the last shot.",
	'I can see the balance of light and dark in this scene is good.',
	'This used 20 credits; your balance is 80.',
	'Highlights: 0:03 goal, 0:10 save, 0:21 celebration.',
	'Added 2 tracks in the timeline.',
	'Version v2.0 runs at 1.5x speed.',
	'开场是一个无人机镜头。',
	'已在第3秒添加点击音效。',
	'已添加标题“点击这里”。',
	'片头打开一扇门，然后出现标题。',
	'已导出的片段有三个镜头。',
	'在第5秒有按钮特写。',
	'查看积分榜的画面在第3秒。',
	'I zoomed in on the Export button at 0:42.',
	'I trimmed the part where you open the settings panel.',
	'I slowed the shot where you open the menu and click Export.',
	'Title: Click here to subscribe',
	'The end card says «Download the app», then ‘Tap the link’ and `Open me`.',
	'The title is **Click here to subscribe** now.',
	'The tutorial has four steps: open the app, tap Scan, drag the slider, click Save.',
	'Captions:\n1. Open your settings\n2. Click Save',
	'0:03 Open the editor\n0:06 Click Export and wait',
	'```\nClick Export\n```',
	'| 0:03 | Click Export |',
	'我把点击导出按钮的那段录屏放大了。',
	'片尾写着『立即下载』，标题是【点击导出】。',
];

/** The person was asked: it stays, and nothing is exported [GUI-5]. */
const ASKED = [
	'Would you like me to export it now?',
	'Tell me when you want to export.',
	'Let me know if you want to export or make more changes.',
	"Feel free to export whenever you're ready!",
	'When you are happy, click Export.',
	"Export it once you're happy with the cut.",
	'Looks good? Click Export!',
	"Don't click Export yet.",
	'You cannot export it yet.',
	'Your video is ready to export.',
	'如果满意，点击导出按钮。',
	'暂时不可以导出。',
	'请先不要点击导出。',
	'需要我现在导出吗？',
	'要我現在匯出嗎？',
];

/** Of each fact: sentence, what stays of it, what it asks for. */
const TALK: Record<string, [string, string, NextAction][]> = {
	'buttons and the export [GUI-1, GUI-5]': [
		[
			'Your video is ready. Click the Export button to download it.',
			'Your video is ready.',
			'export',
		],
		['Click the "Export" button in the top right corner.', '', 'export'],
		['👉 Click the Export button', '', 'export'],
		[
			'Your video is ready! Preview in Timeline panel or click Export to save it.',
			'Your video is ready!',
			'export',
		],
		['Click [Export] to save it.', '', 'export'],
		['Click the **Export** button.', '', 'export'],
		['Please export.', '', 'export'],
		['Captions added (click Export to save it).', 'Captions added.', 'export'],
		['Saved as a draft – hit Download in the top right!', 'Saved as a draft.', 'export'],
		["Click Export and I'll send it over.", "I'll send it over.", 'export'],
		['Drag the photo or the clip to the timeline.', '', null],
		['Press Ctrl+Z to undo.', '', null],
		['You can now export your video.', '', 'export'],
		['Download the video with the button below.', '', 'export'],
		['It is 30 s. Download it by clicking the download button.', 'It is 30 s.', 'export'],
		["Done! Here's v2.0 of it. Click Export for v2.0.", "Done! Here's v2.0 of it.", 'export'],
		[
			'I trimmed the clip, added captions, and you can click the Export button now.',
			'I trimmed the clip, added captions.',
			'export',
		],
		[
			'You can download your video here: https://x.test/a.mp4',
			'You can download your video here: https://x.test/a.mp4',
			'export',
		],
		['Press the Save button and the title changes to blue.', '', null],
		['Tap the music icon to change the song.', '', null],
		['Double-click the clip to rename it.', '', null],
		['Use the slider to adjust the volume.', '', null],
		['Please select the photo in the library.', '', null],
		['Music added at 35%, then click the Play button to hear it.', 'Music added at 35%.', null],
		['视频已剪辑完成。点击导出按钮下载视频。', '视频已剪辑完成。', 'export'],
		['点击“导出”按钮即可。', '', 'export'],
		['点击右上角的“导出”按钮下载视频', '', 'export'],
		['影片完成。點擊右上角的「匯出」按鈕。', '影片完成。', 'export'],
		['现在可以导出了。', '', 'export'],
		['片头已剪短，标题已添加，请点击导出。', '片头已剪短，标题已添加。', 'export'],
		['音乐已添加，点击播放按钮试听。', '音乐已添加。', null],
	],
	'panels [GUI-2]': [
		['Open the Media panel to see your clips.', '', 'getTimeline'],
		['To change the font, open the Inspector panel.', '', 'getTimeline'],
		['Please open the library.', '', 'getTimeline'],
		['In the timeline panel you will find three tracks.', '', 'getTimeline'],
		['请打开素材面板查看。', '', 'getTimeline'],
		['Open, on the left, the Media panel.', '', 'getTimeline'],
		['在右侧面板中调整音量。', '', null],
	],
	'dragging [GUI-3]': [
		['Drag the clip to the timeline to change its order.', '', null],
		['Drag and drop the files into the workspace.', '', null],
		['将片段拖拽到时间轴。', '', null],
		['把视频拖到时间轴上。', '', null],
		['將影片拖曳到時間軸。', '', null],
	],
	'the preview [GUI-4]': [
		[
			'I added background music and a title. You can preview it in the timeline.',
			'I added background music and a title.',
			'getTimeline',
		],
		['Feel free to preview.', '', 'getTimeline'],
		['Scrub through the timeline.', '', 'getTimeline'],
		['Music added. Hit play in the preview.', 'Music added.', 'getTimeline'],
		['Take a look in the editor!', '', 'getTimeline'],
		['Check the preview window on the right.', '', 'getTimeline'],
		['已添加背景音乐，您可以在时间轴中预览效果。', '已添加背景音乐。', 'getTimeline'],
		['您可以预览视频。', '', 'getTimeline'],
	],
	'the account [GUI-6]': [
		['Please check your account balance before you continue.', '', 'getCredits'],
		['Not enough credits. Check your billing page.', 'Not enough credits.', 'getCredits'],
		['See your credits in the account menu.', '', 'getCredits'],
		['Head to the dashboard to see your projects.', '', 'getCredits'],
		['Not enough credits. Please top up.', 'Not enough credits.', 'getCredits'],
		[
			'Top up here: https://nemovideo.com/dashboard/billing',
			'Top up here: https://nemovideo.com/dashboard/billing',
			'getCredits',
		],
		['请查看您的账户余额。', '', 'getCredits'],
		['請先儲值。', '', 'getCredits'],
	],
};

describe('what describes the content [GUI-7]', () => {
	it.each(CONTENT)('stays: %s', (sentence) => {
		expect(translateGuiWords(sentence)).toEqual({ text: sentence, nextAction: null });
	});
});

describe('what leaves the export to the person [GUI-5, GUI-7]', () => {
	it.each(ASKED)('stays, and exports nothing: %s', (sentence) => {
		expect(translateGuiWords(sentence)).toEqual({ text: sentence, nextAction: null });
	});

	it('is no export either as one of two ways, or at the end of an order to look', () => {
		const ways = 'Click Export to save it, or tell me what to change.';
		expect(translateGuiWords(ways)).toEqual({ text: ways, nextAction: null });
		const look =
			'You can preview it in the timeline and click the Export button when you are happy.';
		expect(translateGuiWords(look)).toEqual({ text: '', nextAction: 'getTimeline' });
	});
});

describe.each(Object.entries(TALK))('talk about %s [GUI-0, GUI-8]', (_, sentences) => {
	it.each(sentences)('"%s" leaves "%s" and asks for %s', (sentence, text, nextAction) => {
		expect(translateGuiWords(sentence)).toEqual({ text, nextAction });
	});
});

describe('a text of several lines', () => {
	it('loses the lines about buttons whole, bullets and numbers too [GUI-8]', () => {
		const text = [
			'Your reel is done:',
			'',
			'- Added captions',
			'- Click Export',
			'',
			'',
			'',
			'Next steps:',
			'1. Click the Text tab',
			'2. Tell me what to change',
		].join('\n');
		expect(translateGuiWords(text)).toEqual({
			text: 'Your reel is done:\n\n- Added captions\n\nNext steps:\n2. Tell me what to change',
			nextAction: 'export',
		});
	});

	it('loses a heading that only heads such lines, and the steps that go on with them', () => {
		const steps = 'Next steps:\n1. Open the Export menu\n2. Choose 1080p\n3. Wait a minute';
		expect(translateGuiWords(`Done.\n\n${steps}`)).toEqual({ text: 'Done.', nextAction: 'export' });
	});

	it('asks for the most telling of several actions', () => {
		const all = 'Preview it in the timeline. Check your credits. Click Export.';
		expect(translateGuiWords(all)).toEqual({ text: '', nextAction: 'export' });
		expect(translateGuiWords(all.slice(0, -14)).nextAction).toBe('getCredits');
	});

	it('without talk of the editor is untouched', () => {
		const text = '  Cut 1: 0-3s\n\n\nCut 2: 3-6s';
		expect(translateGuiWords(text).text).toBe('Cut 1: 0-3s\n\nCut 2: 3-6s');
		expect(translateGuiWords('')).toEqual({ text: '', nextAction: null });
	});
});
