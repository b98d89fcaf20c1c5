/** The instructions of the two skill documents, word for word [WAY-5]. */
export const PRESETS = {
	tiktokHighlights: 'pull the best 30-second highlights from my TikTok video and add captions',
	hdHighlights: 'pull the best moments and compile them into a 3-minute highlight reel in HD',
} as const;

export type PresetName = keyof typeof PRESETS;
