import { mask, readable } from './guiText';

/** What an answer quotes without quotation marks: subtitle lists, scripts, "Title: Click here" [GUI-7]. */

const KINDS = `captions?|subtitles?|titles?|on-screen texts?|texts?|scripts?|voice-?overs?|narrations?|lyrics?|headlines?|hooks?|ctas?|calls? to action|cards?|slides?|lines?|quotes?|dialogues?|transcripts?|storyboards?|shots?|scenes?|copy|slogans?|taglines?|lower thirds?|overlays?|thumbnails?|descriptions?|posts?|comments?|bio|hashtags?|stickers?|messages?|outros?|intros?|字幕|标题|文案|旁白|台词|歌词|脚本|口播|标语|分镜|镜头|场景|片尾|片头|封面|对白|解说|文字稿`;
const HEADING = new RegExp(`(?<![a-z])(?:${KINDS})(?![a-z])[^:：]{0,80}[:：] ?$`, 'u');
// "To change the captions:" heads steps, not captions.
const OF_STEPS =
	/^(?:(?:and|or) )?(?:to |how to|next|if |you can|steps|要|如果|想|如需|如何|下一步)/;
const NAMED = new RegExp(
	`^(?:(?:the|your|new|opening|closing|final|end|second|first|main|新|主|副)? ?)(?:${KINDS})(?: ?\\d{1,3})?(?![a-z])[^:：.!?。！？]{0,30}[:：]`,
	'u',
);
const SAID = /(?:says?|said|saying|reads?|reading|text|words|写着|显示|内容)[:：] /;
const TIMECODE = /^[[(]?\d{1,2}:\d{2}/;
const CUE = /-->/;

/** Whether a sentence, read by {@link readable}, only names words of the film: "Title: …", "Scene 3: …". */
export const quotes = (words: string) =>
	(NAMED.test(words) || SAID.test(words)) && !OF_STEPS.test(words);

/** The lines, by number, that are content whatever they say. */
export function contentLines(lines: string[]): Set<number> {
	const content = new Set<number>();
	let fenced = false;
	let listed: 'no' | 'begins' | 'runs' = 'no';
	lines.forEach((line, i) => {
		const bare = line.slice(0, 200).trim();
		if (bare.startsWith('```')) fenced = !fenced;
		if (bare === '') {
			if (listed === 'runs') listed = 'no';
			return;
		}
		const unmarked = bare.replace(/^(?:[-*•]|\d{1,3}[.)、])\s*/, '');
		if (fenced || listed !== 'no' || /^[|>]/.test(bare) || TIMECODE.test(unmarked)) content.add(i);
		if (listed === 'begins') listed = 'runs';
		if (isHeading(line)) listed = 'begins';
		if (CUE.test(bare)) listed = 'runs';
	});
	return content;
}

function isHeading(line: string): boolean {
	if (line.length > 200 || !/[:：][\s*_]*$/.test(line)) return false;
	const words = readable(mask(line));
	return HEADING.test(words) && !OF_STEPS.test(words);
}
