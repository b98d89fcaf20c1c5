import {
	parseInstruction,
	readLength,
	type EditCommand,
} from '../../../emulator/editing/parseInstruction';

const commands = (text: string) => parseInstruction(text).commands;
const kinds = (text: string) => commands(text).map((command) => command.kind);

describe('readLength', () => {
	it.each([
		['best 30-second highlights', 30_000],
		['a 3-minute highlight reel', 180_000],
		['60s', 60_000],
		['in 1.5 minutes', 90_000],
		['under a minute', 55_000],
		['half a minute', 30_000],
		['one minute', 60_000],
		['exactly 1:30 please', 90_000],
		['剪成30秒', 30_000],
		['make it 9:16', undefined],
		['9:16, and 10 seconds', 10_000],
		['the 3 best moments', undefined],
		['0 seconds', undefined],
	])('%s: %p ms', (text, ms) => expect(readLength(text)).toBe(ms));
});

describe('parseInstruction', () => {
	it('reads the instruction for TikTok [LIM-6, WAY-6]', () => {
		const text = 'pull the best 30-second highlights from my TikTok video and add captions';
		expect(parseInstruction(text)).toEqual({
			commands: [{ kind: 'highlights', targetMs: 30_000 }, { kind: 'captions' }],
			suggestedOrientation: 'vertical',
			images: false,
		});
	});

	it('reads the instruction for HD [LIM-6, WAY-7]', () => {
		const text = 'pull the best moments and compile them into a 3-minute highlight reel in HD';
		expect(parseInstruction(text)).toMatchObject({
			commands: [{ kind: 'highlights', targetMs: 180_000 }],
			suggestedOrientation: 'landscape',
		});
	});

	it.each<[string, EditCommand[]]>([
		['trim to 10 seconds', [{ kind: 'trim', targetMs: 10_000 }]],
		['shorten it to 20s', [{ kind: 'trim', targetMs: 20_000 }]],
		['best 30 seconds', [{ kind: 'highlights', targetMs: 30_000 }]],
		['make it shorter', [{ kind: 'shorter' }]],
		['make it vertical', [{ kind: 'canvas', orientation: 'vertical' }]],
		['switch to 16:9', [{ kind: 'canvas', orientation: 'landscape' }]],
		['remove the captions', [{ kind: 'removeCaptions' }]],
		['remove the title', [{ kind: 'removeTitle' }]],
		['get rid of the music', [{ kind: 'removeMusic' }]],
		['volume 35%', [{ kind: 'volume', volume: 0.35, of: 'source' }]],
		['set the music volume to 20%', [{ kind: 'volume', volume: 0.2, of: 'music' }]],
		['add background music', [{ kind: 'music', name: 'Lo-fi', volume: undefined }]],
		['add upbeat music at 50%', [{ kind: 'music', name: 'Upbeat', volume: 0.5 }]],
		['generate a 5 second video of a beach', [{ kind: 'generate', targetMs: 5000 }]],
		["title 'Urban Dreams'", [{ kind: 'title', text: 'Urban Dreams', durationMs: 3000 }]],
		[
			'add the title "It\'s on" for the first 5 seconds',
			[{ kind: 'title', text: "It's on", durationMs: 5000 }],
		],
		['add an upload date as a title', [{ kind: 'title', text: 'upload date', durationMs: 3000 }]],
	])('%s', (text, expected) => expect(commands(text)).toEqual(expected));

	it('reads text in quotes as content, not as instructions', () => {
		const spoken = "title 'It's 50% off' and music at 60%";
		expect(commands(spoken)).toMatchObject([{ text: "It's 50% off" }, { volume: 0.6 }]);
		expect(kinds("title 'Best 30 seconds of TikTok music, vertical'")).toEqual(['title']);
	});

	it.each(['', 'hello there', 'what do you think of the weather?', '导出'])(
		'finds no command in %j',
		(text) => expect(commands(text)).toEqual([]),
	);
});
