/**
 * What the Assistant answers to what was done, in the words of `languages/`. Replies are read in a
 * messenger: short, without ids, and with what can be done next.
 */
import type { Change } from '../timeline/changes';
import type { Credits } from '../api/balance';
import type { EditResult } from '../edit/outcome';
import { hideSecrets } from '../api/secrets';
import type { Asked } from './asked';
import { LANGUAGES, type Language, type Replies } from './languages';
import { languageIn } from './router';
import { describeTrack, type Timeline } from '../timeline/timeline';

/** What was done for a message; the reply tells it in this order. */
export interface TurnOutcome {
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
	/** Nothing was done, since the message was unclear: the question that is asked back. */
	asked?: Asked;
	/** What could not be done, though nothing failed. */
	lacking?: 'file' | 'footage' | 'timeline';
	/** Opens the project in a browser. */
	projectUrl?: string | null;
}

const REPLIES = Object.fromEntries(
	LANGUAGES.map(({ code, replies }): [Language, Replies] => [code, replies]),
) as Record<Language, Replies>;
const languageOf = languageIn<Language>(LANGUAGES);

/** One reply for everything that was done, in the language of the person. */
export function replyOf(outcome: TurnOutcome, language: Language): string {
	const words = REPLIES[language];
	const { uploaded, edited, exported, credits, lacking, asked, projectUrl } = outcome;
	const parts = [
		outcome.gone && words.gone,
		asked && questionOf(asked, words),
		uploaded?.length && words.uploaded(uploaded),
		edited && editOf(edited, language),
		exported && words.exported,
		credits && words.credits(credits),
		timelineOf(outcome, words),
		lacking && words.lacking[lacking],
		!lacking && nextOf(outcome, words),
		projectUrl && words.project(projectUrl),
	];
	return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');
}

function nextOf(outcome: TurnOutcome, words: Replies): string | undefined {
	const { edited, exported, uploaded, timeline } = outcome;
	if (exported) return words.next.change;
	if (timeline?.readyForExport || edited?.readyForExport) return words.next.export;
	return uploaded || timeline ? words.next.edit : undefined;
}

/** The editor's own words where they are in the person's language; else what has changed. */
function editOf(edit: EditResult, language: Language): string {
	const words = REPLIES[language];
	const ours = edit.silent || SUMMARY.test(edit.text);
	if (!ours && family(languageOf(edit.text)) === family(language)) return hideSecrets(edit.text);
	if (edit.changes.length > 0) return edit.changes.map((one) => changeOf(one, words)).join('\n');
	return ours ? words.unchanged : hideSecrets(edit.text);
}
// Where the editor said nothing worth passing on, its text is made from the timeline.
const SUMMARY = /\bTimeline \(\d{1,4} tracks?\):/;
// Both ways of writing Chinese are read by who writes one of them.
const family = (language: Language) => language.split('-')[0];

function questionOf({ options }: Asked, { ask }: Replies): string {
	if (options.length === 0) return ask.change;
	const lines = options.map((option, i) => `${i + 1}. ${ask.meanings[option]}`);
	return [ask.lead, ...lines, ask.tail].join('\n');
}

function changeOf({ change, track, description }: Change, words: Replies): string {
	const detail = description.slice(description.indexOf(': ') + 2);
	return `${words.label(track)}${words.changed[change]}${words.colon}${detail}`;
}

function timelineOf({ timeline, mediaCount = 0 }: TurnOutcome, words: Replies): string | undefined {
	if (!timeline) return undefined;
	if (timeline.tracks.length === 0) return mediaCount > 0 ? words.waiting(mediaCount) : undefined;
	const tracks = timeline.tracks.map((track, i) => {
		const body = describeTrack(track).slice(track.label.length + 2);
		return `${i + 1}. ${words.label(track.label)}${words.colon}${body}`;
	});
	return [words.timeline(timeline), ...tracks].join('\n');
}
