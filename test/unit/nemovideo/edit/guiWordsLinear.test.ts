import fc from 'fast-check';
import { translateGuiWords } from '../../../../nemovideo/edit/guiWords';
import { cpuMs } from '../../cpuTime';

/** Repeated, each of these makes a careless expression retry without end. */
const HOSTILE = [
	...[
		'!',
		'. ',
		' ',
		'\t',
		'\n',
		'\r\n',
		', ',
		'; ',
		' - ',
		'—',
		'→',
		'…',
		'?',
		'。',
		'，',
		'、',
		'：',
		'🎬',
	],
	...[
		'“',
		'"',
		'‘',
		"'",
		'`',
		'**',
		'*a ',
		'__',
		'[',
		'[a',
		'(',
		'（',
		'【',
		'「',
		'『',
		'《',
		'«',
		'\uE000',
	],
	...[
		'click ',
		'press ',
		'open the ',
		'open the x, ',
		'drag ',
		'use the ',
		'top up ',
		'preview in ',
	],
	...[
		'export ',
		'to export ',
		'by clicking ',
		'at the timeline ',
		'please ',
		'you can ',
		'and ',
		'or ',
	],
	...[
		'if you ',
		'when ',
		'I ',
		'a',
		'a-',
		'a.',
		'www.',
		'https://',
		'Title: ',
		'\nTitle:\n',
		'\nNext steps:\n',
	],
	...['\n- ', '\n1. ', '\n| ', '```\n', '0:00 ', '00:00 --> ', 'ctrl+z ', 'Export button '],
	...[
		'点击',
		'导出',
		'请',
		'请在',
		'在',
		'把',
		'将',
		'打开',
		'拖',
		'可以',
		'的',
		'匯出',
		'點擊',
		'吗',
	],
];
const AROUND = [
	['', ''],
	['click the Export button ', ' x'],
	['Your video is ready ', ', and you can click Export.'],
	['点击导出 ', '，请点击“导出”'],
];
const costMs = (text: string) => cpuMs(() => translateGuiWords(text));

/** A ceiling, not a measurement: what is quadratic takes minutes. */
const CEILING_MS = 5_000;

describe('a text of 200,000 characters is read at once', () => {
	it.each(HOSTILE)('were it all %j', (piece) => {
		for (const [before, behind] of AROUND) {
			const text = before + piece.repeat(200_000 / piece.length) + behind;
			// The least of up to three: the first run is also compiled.
			const least = [1, 2, 3].reduce(
				(ms) => (ms < CEILING_MS ? ms : Math.min(ms, costMs(text))),
				Infinity,
			);
			expect(least).toBeLessThan(CEILING_MS);
		}
	});

	it('and what is ordered on both sides of 40,000 blanks is read', () => {
		const far = ' '.repeat(40_000);
		expect(translateGuiWords(`I cut it.${far}Click${far}the Export button.`)).toEqual({
			text: 'I cut it.',
			nextAction: 'export',
		});
	});
});

describe('any text', () => {
	const word = fc.constantFrom(
		...'click the Export button . ! , then drag to open panel "x" 点击 导出 。 《 “ https://a.b 1. - \n'.split(
			' ',
		),
	);
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.array(word).map((w) => w.join(' ')),
	);

	it('gives one that is not longer by more than its full stop', () => {
		fc.assert(
			fc.property(text, (said) => {
				const once = translateGuiWords(said);
				expect(once.text.length).toBeLessThanOrEqual(said.length + 1);
			}),
			{ numRuns: 500 },
		);
	});
});
