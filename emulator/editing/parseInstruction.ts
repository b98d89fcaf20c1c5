/** One thing that an instruction asks for. */
export type EditCommand =
	| { kind: 'highlights'; targetMs?: number }
	| { kind: 'trim'; targetMs: number }
	| { kind: 'shorter' }
	| { kind: 'captions' }
	| { kind: 'removeCaptions' }
	| { kind: 'title'; text: string; durationMs: number }
	| { kind: 'removeTitle' }
	| { kind: 'music'; name: string; volume?: number }
	| { kind: 'removeMusic' }
	| { kind: 'volume'; volume: number; of: 'music' | 'source' }
	| { kind: 'canvas'; orientation: Orientation }
	| { kind: 'generate'; targetMs: number };

export type Orientation = 'vertical' | 'landscape';

export interface ParsedInstruction {
	/** In the order of execution; empty when nothing was recognised. */
	commands: EditCommand[];
	/** The orientation for a timeline that is built anew. */
	suggestedOrientation?: Orientation;
	/** Whether still images are used too. */
	images: boolean;
}

const TITLE_MS = 3000;
const GENERATED_MS = 8000;
const UNDER_A_MINUTE_MS = 55_000;

const WORDS = {
	highlights:
		/highlight|best ([\d.]+[ -]?)?(moment|part|bit|scene|s\b|sec|m\b|min|of)|\breel\b|recap|compil|supercut|montage|精彩|高光|集锦/i,
	removal: /\b(remove|delete|drop|without|no|get rid of|take out)\b|去掉|删除|移除/i,
	captions: /caption|subtitle|字幕/i,
	title: /\btitle|\bheadline|\bheading|text overlay|标题/i,
	music: /\bmusic|\bbgm\b|soundtrack|\blo-?fi\b|background (track|song|tune)|配乐|音乐/i,
	volume: /\bvolume|\blouder|\bquieter|音量/i,
	trim: /\btrim|\bcut (it |this |the \w+ )?(down )?to\b|\bshorten|\bmake it\b|\bdown to\b|\bkeep\b|剪/i,
	shorter: /\bshorter\b|\bshorten\b|\btighter\b|更短|短一点/i,
	generate: /\bgenerate\b|\bcreate (a|an) (\w+ )?(video|clip)\b|生成/i,
	vertical: /tik-?tok|vertical|portrait|9\s*[:x]\s*16|\bshorts\b|instagram|竖屏|抖音/i,
	landscape: /landscape|horizontal|16\s*[:x]\s*9|widescreen|\bhd\b|youtube(?! shorts)|1920|横屏/i,
	reframe:
		/vertical|portrait|9\s*[:x]\s*16|landscape|horizontal|16\s*[:x]\s*9|widescreen|竖屏|横屏/i,
	images: /\b(image|photo|picture|still|slide)s?(how)?\b|图片|照片/i,
};

/** Parses an instruction by keywords: those of the documented examples, and common synonyms. */
export function parseInstruction(text: string): ParsedInstruction {
	// An apostrophe within a word does not close a quotation.
	const marked = text.replace(/(\w)'(\w)/g, '$1\u02bc$2');
	const quoted = /["“'‘「]([^"”'’」]{1,200})["”'’」]/.exec(marked)?.[1];
	// Quoted text is content, not instruction: the title 'Best of TikTok' asks for no highlights.
	const plain = quoted === undefined ? text : marked.replace(/["“'‘「][^"”'’」]*["”'’」]/g, ' … ');
	const removes = WORDS.removal.test(plain);
	const commands = [
		...pictureCommands(plain),
		...canvasCommands(plain),
		...captionCommands(plain, removes),
		...titleCommands(plain, quoted?.replace(/\u02bc/g, "'"), removes),
		...soundCommands(plain, removes),
	];
	return {
		commands,
		suggestedOrientation: WORDS.landscape.test(plain)
			? 'landscape'
			: WORDS.vertical.test(plain) || (WORDS.captions.test(plain) && !removes)
				? 'vertical'
				: undefined,
		images: WORDS.images.test(plain),
	};
}

function pictureCommands(text: string): EditCommand[] {
	// In "a title for the first 3 seconds" the 3 seconds are not the length of the clip.
	const targetMs = readLength(text.replace(/\b(for )?the (first|last) [\d.]+ ?-?s\w*/gi, ' '));
	if (WORDS.generate.test(text)) return [{ kind: 'generate', targetMs: targetMs ?? GENERATED_MS }];
	if (WORDS.highlights.test(text)) return [{ kind: 'highlights', targetMs }];
	const more = WORDS.title.test(text) || WORDS.captions.test(text) || WORDS.music.test(text);
	if (targetMs !== undefined && (WORDS.trim.test(text) || !more))
		return [{ kind: 'trim', targetMs }];
	return WORDS.shorter.test(text) ? [{ kind: 'shorter' }] : [];
}

function canvasCommands(text: string): EditCommand[] {
	if (!WORDS.reframe.test(text)) return [];
	return [{ kind: 'canvas', orientation: WORDS.landscape.test(text) ? 'landscape' : 'vertical' }];
}

function captionCommands(text: string, removes: boolean): EditCommand[] {
	if (!WORDS.captions.test(text)) return [];
	return [{ kind: removes ? 'removeCaptions' : 'captions' }];
}

function titleCommands(text: string, quoted: string | undefined, removes: boolean): EditCommand[] {
	if (!WORDS.title.test(text)) return [];
	if (removes) return [{ kind: 'removeTitle' }];
	const unquoted =
		/\b(?:title|headline|heading)\b(?: saying| that says| called|:| of)?\s+([^.,;]+)/i;
	const named = /\b(?:add|put|use|show) (?:an? |the )?(.+?) as (?:a |the )?title/i;
	const words = quoted ?? (named.exec(text) ?? unquoted.exec(text))?.[1].trim();
	const seconds = /(?:first|for) ([\d.]+) ?-?s/i.exec(text)?.[1];
	const durationMs = seconds ? Number(seconds) * 1000 : TITLE_MS;
	return words ? [{ kind: 'title', text: words, durationMs }] : [];
}

function soundCommands(text: string, removes: boolean): EditCommand[] {
	const percent = /(\d{1,3}) ?(?:%|percent)/i.exec(text)?.[1];
	const volume = percent === undefined ? undefined : Math.min(200, Number(percent)) / 100;
	const music = WORDS.music.test(text);
	const aboutVolume = WORDS.volume.test(text);
	if (music && removes) return [{ kind: 'removeMusic' }];
	if (aboutVolume && volume !== undefined && !/\badd\b/i.test(text)) {
		return [{ kind: 'volume', volume, of: music ? 'music' : 'source' }];
	}
	if (music) return [{ kind: 'music', name: musicName(text), volume }];
	if (aboutVolume) {
		return [{ kind: 'volume', volume: /louder/i.test(text) ? 1.5 : 0.5, of: 'source' }];
	}
	return [];
}

function musicName(text: string): string {
	const mood = /\b(calm|upbeat|cinematic|ambient|energetic|happy|dramatic)\b/i.exec(text)?.[1];
	return mood ? mood[0].toUpperCase() + mood.slice(1).toLowerCase() : 'Lo-fi';
}

const NUMBER_WORDS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, five: 5, ten: 10 };

/** The length an instruction names, in ms: "30-second", "60s", "3 minutes", "under a minute". */
export function readLength(text: string): number | undefined {
	if (/half (a|of a) minute/i.test(text)) return 30_000;
	if (/\b(under|less than|below) (a|one|1) ?-?min/i.test(text)) return UNDER_A_MINUTE_MS;
	// 9:16 is an aspect ratio, not a time.
	const clock = /\b(?!9:16\b)(\d{1,2}):([0-5]\d)\b/.exec(text);
	if (clock) return (Number(clock[1]) * 60 + Number(clock[2])) * 1000;
	const unit = '(seconds?|secs?|s|minutes?|mins?|m)\\b|(秒|分钟)';
	const found = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*-?\\s*(?:${unit})`, 'i').exec(text);
	if (found) return lengthOf(Number(found[1]), found[2] ?? found[3]);
	const spelled = /\b(a|one|two|three|five|ten)[ -](seconds?|minutes?)\b/i.exec(text);
	return spelled ? lengthOf(NUMBER_WORDS[spelled[1].toLowerCase()], spelled[2]) : undefined;
}

function lengthOf(value: number, unit: string): number | undefined {
	const ms = Math.round(value * (/^(m|分)/i.test(unit) ? 60_000 : 1000));
	return ms > 0 ? ms : undefined;
}
