/**
 * What the Assistant answers: the wording, once, in the languages it speaks. Replies are read in a
 * messenger: short, without ids, and with what can be done next.
 */
import type { Change } from '../timeline/changes';
import type { Credits } from '../api/client';
import type { EditResult } from '../edit/outcome';
import { hideSecrets } from '../api/errors';
import { ACCEPTED_LIST } from '../api/media';
import { languageOf } from './routerText';
import type { Language } from './routerWords';
import { describeTrack, seconds, type Timeline } from '../timeline/timeline';

/** What was done for a message; the reply tells it in this order. */
export interface Doings {
	/** The session was not known any more; a new one has taken its place. */
	gone?: boolean;
	/** Names of the files that were uploaded. */
	uploaded?: string[];
	edited?: EditResult;
	exported?: boolean;
	credits?: Credits;
	timeline?: Timeline;
	/** How many files the session holds. */
	mediaCount?: number;
	/** What could not be done, though nothing failed. */
	lacking?: 'file' | 'footage' | 'timeline';
	/** Opens the project in a browser. */
	projectUrl?: string | null;
}

interface Words {
	gone: string;
	uploaded: (names: string[]) => string;
	unchanged: string;
	exported: string;
	credits: (c: Credits) => string;
	timeline: (t: Timeline) => string;
	waiting: (files: number) => string;
	lacking: Record<NonNullable<Doings['lacking']>, string>;
	next: Record<'edit' | 'change' | 'export', string>;
	project: (url: string) => string;
	/** A track's label in the summary, in this language. */
	label: (label: string) => string;
	changed: Record<Change['change'], string>;
	colon: string;
}

const LABELS_ZH: Record<string, string> = {
	Video: '视频',
	BGM: '配乐',
	Voice: '配音',
	Title: '标题',
	Captions: '字幕',
};

export const REPLY_WORDS: Record<Language, Words> = {
	en: {
		gone: 'Your earlier project is no longer there, and its material is gone with it. I opened a new one.',
		uploaded: (names) => `Got it: ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} uploaded.`,
		unchanged: 'Nothing has changed on the timeline.',
		exported: 'Your clip is ready. 🎬',
		credits: ({ available, frozen }) =>
			`You have ${available} credits left.` +
			(frozen > 0 ? ` Another ${frozen} are reserved by work that is running.` : '') +
			' Exporting costs none.',
		timeline: ({ durationMs }) => `This is your timeline (${seconds(durationMs)} s):`,
		waiting: (files) =>
			`Your footage is here (${files} ${files === 1 ? 'file' : 'files'}), the timeline is still empty.`,
		lacking: {
			file: `I found no file in your message. Attach one, or send me a link to it: ${ACCEPTED_LIST}, up to 500 MB.`,
			footage:
				'Send me the video again (as a file or a link), then tell me what to do with it, for example “cut the best 30 seconds and add captions”.',
			timeline:
				'There is nothing on the timeline yet. Send me a video (as a file or a link) and tell me what to do with it, for example “cut the best 30 seconds and add captions”.',
		},
		next: {
			edit: 'What should I do with it? For example: “cut the best 30 seconds and add captions”.',
			change: 'If you want anything changed, just tell me.',
			export: 'Say “export” to get the clip, or tell me what to change.',
		},
		project: (url) => `The project in your browser: ${url}`,
		label: (label) => label,
		changed: {
			added: ' added',
			removed: ' removed',
			renamed: ' renamed',
			moved: ' moved',
			longer: ' longer',
			shorter: ' shorter',
			louder: ' louder',
			quieter: ' quieter',
			changed: ' changed',
		},
		colon: ': ',
	},
	zh: {
		gone: '之前的项目已经不在了，里面的素材也没有了。我新建了一个项目。',
		uploaded: (names) => `收到，已上传：${names.join('、')}。`,
		unchanged: '时间线没有变化。',
		exported: '视频做好了。🎬',
		credits: ({ available, frozen }) =>
			`您还有 ${available} 积分。` +
			(frozen > 0 ? `另有 ${frozen} 积分被正在进行的任务占用。` : '') +
			'导出不消耗积分。',
		timeline: ({ durationMs }) => `现在的时间线（${seconds(durationMs)} 秒）：`,
		waiting: (files) => `素材已经在这里了（${files} 个文件），时间线还是空的。`,
		lacking: {
			file: `消息里没有找到文件。请附上文件或发一个链接：${ACCEPTED_LIST}，不超过 500 MB。`,
			footage: '请重新发送视频（文件或链接），再告诉我怎么剪，例如“剪出最精彩的30秒，加上字幕”。',
			timeline:
				'时间线上还没有内容。请发送视频（文件或链接），并告诉我怎么剪，例如“剪出最精彩的30秒，加上字幕”。',
		},
		next: {
			edit: '想怎么剪？例如：“剪出最精彩的30秒，加上字幕”。',
			change: '还想改哪里，直接告诉我就行。',
			export: '说“导出”就能拿到视频，也可以告诉我还要改什么。',
		},
		project: (url) => `在浏览器中打开项目：${url}`,
		label: (label) => LABELS_ZH[label] ?? '轨道',
		changed: {
			added: '已添加',
			removed: '已移除',
			renamed: '已改名',
			moved: '已移动',
			longer: '变长了',
			shorter: '变短了',
			louder: '音量已调大',
			quieter: '音量已调小',
			changed: '已修改',
		},
		colon: '：',
	},
};

/** One reply for everything that was done, in the language of the person. */
export function replyOf(doings: Doings, language: Language): string {
	const words = REPLY_WORDS[language];
	const { uploaded, edited, exported, credits, lacking, projectUrl } = doings;
	const parts = [
		doings.gone && words.gone,
		uploaded?.length && words.uploaded(uploaded),
		edited && editOf(edited, language),
		exported && words.exported,
		credits && words.credits(credits),
		timelineOf(doings, words),
		lacking && words.lacking[lacking],
		!lacking && nextOf(doings, words),
		projectUrl && words.project(projectUrl),
	];
	return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');
}

function nextOf(doings: Doings, words: Words): string | undefined {
	const { edited, exported, uploaded, timeline } = doings;
	if (exported) return words.next.change;
	if (timeline?.readyForExport || edited?.readyForExport) return words.next.export;
	return uploaded || timeline ? words.next.edit : undefined;
}

/** The editor's own words where they are in the person's language; else what has changed. */
function editOf(edit: EditResult, language: Language): string {
	const words = REPLY_WORDS[language];
	const ours = edit.silent || SUMMARY.test(edit.text);
	if (!ours && languageOf(edit.text) === language) return hideSecrets(edit.text);
	if (edit.changes.length > 0) return edit.changes.map((one) => changeOf(one, words)).join('\n');
	return ours ? words.unchanged : hideSecrets(edit.text);
}
// Where the editor said nothing worth passing on, its text is made from the timeline.
const SUMMARY = /\bTimeline \(\d+ tracks?\):/;

function changeOf({ change, track, description }: Change, words: Words): string {
	const detail = description.slice(description.indexOf(': ') + 2);
	return `${words.label(track)}${words.changed[change]}${words.colon}${detail}`;
}

function timelineOf({ timeline, mediaCount = 0 }: Doings, words: Words): string | undefined {
	if (!timeline) return undefined;
	if (timeline.tracks.length === 0) return mediaCount > 0 ? words.waiting(mediaCount) : undefined;
	const tracks = timeline.tracks.map((track, i) => {
		const body = describeTrack(track).slice(track.label.length + 2);
		return `${i + 1}. ${words.label(track.label)}${words.colon}${body}`;
	});
	return [words.timeline(timeline), ...tracks].join('\n');
}
