import { replyOf, routeMessage } from '../../../../nemovideo';
import { cpuMs } from '../../cpuTime';

/** Pieces that patterns may stumble over when they are repeated. */
const UNITS = [
	...[
		'⟦',
		'⟧',
		'⟦u0⟧',
		'.',
		'. ',
		'; ',
		' ',
		' \n',
		'\n',
		'"',
		'" ',
		"'",
		'`',
		'“',
		'\\',
		'!',
		'。',
		'，',
	],
	...['然后', '再', '后', '等我', '先别', '把视频', '请帮我', '导出', '第一步', '中文', '等我确认'],
	...[
		'and ',
		'and then ',
		'export ',
		"don't export ",
		'before you ',
		'once ',
		'when i ',
		'how ',
		'is it ',
	],
	...[
		'send me the ',
		'my ',
		'please ',
		'can you ',
		'credits ',
		'1. ',
		'step 1 ',
		'a',
		'0:10 ',
		' & ',
		'→',
	],
	...[
		'😀',
		'👨‍👩‍👧',
		'\u200b',
		'\u0301',
		'a\u0301\u0302',
		'ﷺ',
		'İ',
		'\ud83d',
		'https://',
		'https://x.example/a.mp4 ',
	],
];
const AROUND = [
	['', ''],
	['please export ', ' and then 导出'],
];
/** A ceiling, not a measurement: what is quadratic takes minutes. */
const CEILING_MS = 5_000;

/** The least of some runs, in time of the processor: what a run waits for the machine does not count. */
function leastMs(run: () => unknown): number {
	let least = Infinity;
	for (let i = 0; i < 4 && least > CEILING_MS / 2; i++) {
		least = Math.min(least, cpuMs(run));
	}
	return least;
}

test.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))(
	'200 KB of %s are read and answered at once',
	(_name, unit) => {
		for (const length of [3_900, 200_000]) {
			for (const [before, after] of AROUND) {
				const text = before + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + after;
				const asked = { options: ['export'], text, language: 'en' };
				const edited = { text, changes: [], silent: false } as never;
				expect(leastMs(() => routeMessage(text, false))).toBeLessThan(CEILING_MS);
				expect(leastMs(() => routeMessage(text, true, { asked }))).toBeLessThan(CEILING_MS);
				expect(leastMs(() => replyOf({ edited, uploaded: [text] }, 'zh'))).toBeLessThan(CEILING_MS);
			}
		}
	},
);

test('a long message is an edit, its words whole, and its "not yet" kept', () => {
	const long = 'zoom in on the ball. '.repeat(400).trim();
	expect(routeMessage(long, false)).toEqual({ action: 'edit', language: 'en', instruction: long });
	expect(routeMessage(long, true)).toMatchObject({ action: 'upload', instruction: long });
	const kept = `${long} And don't export it yet.`;
	expect(routeMessage(kept, false)).toMatchObject({ instruction: kept, noExport: true });
});

test('a long run of blanks or marks is no message', () => {
	expect(routeMessage(' '.repeat(200_000), false).action).toBe('state');
	expect(routeMessage(`export${'!'.repeat(200_000)}`, false).action).toBe('export');
});
