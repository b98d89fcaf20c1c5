/** Work that takes minutes, told by the tool that does it [SSE-26]. */

/** By the tool's name; what is not here takes seconds, or is not known. */
const LONG_WORK: [tool: RegExp, words: string][] = [
	[/voice_?over|text_to_speech|\btts\b/i, 'Making the voice-over, usually 1 to 2 minutes'],
	[/generate_music|suno/i, 'Generating music, usually 1 to 2 minutes'],
	[/generate_video|seedance/i, 'Generating video, usually 2 to 5 minutes'],
];

/** Tells of long work when a tool begins it; a tool that is called again says nothing new. */
export function longWorkTeller(tell?: (work: string) => void): (tool: string) => void {
	const told = new Set<string>();
	return (tool) => {
		const work = LONG_WORK.find(([name]) => name.test(tool))?.[1];
		if (!work || told.has(work)) return;
		told.add(work);
		tell?.(work);
	};
}
