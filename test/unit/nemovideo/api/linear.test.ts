import { hideSecrets, hideTokens, readMedia, shorten } from '../../../../nemovideo';
import { plainWords, problemIn } from '../../../../nemovideo/api/errors';
import { jsonAt, parseJson, withExactNumbers } from '../../../../nemovideo/api/exactJson';
import { readEvent } from '../../../../nemovideo/edit/events';
import { errorWords } from '../../../../nemovideo/edit/errorWords';
import { withoutSignatures } from '../../../../nemovideo/timeline/signedAddresses';
import { readTimeline } from '../../../../nemovideo/timeline/timeline';
import { cpuMs } from '../../cpuTime';

/** Everything that reads a text of the service takes time linear in its length: n8n has one thread. */
const LENGTH = 200_000;
const UNITS = [
	' ',
	'\n',
	'\t ',
	'.',
	';',
	':',
	',',
	'{',
	'[',
	'"',
	'\\',
	'<',
	'<a ',
	'{"',
	"{'",
	'a',
	'token=',
	'nmv_usr_',
];
const MORE = [
	'?ct=',
	'https://a',
	'https://a?sig=1&sp=1&',
	'Bearer ',
	'"session_id": 1',
	'1',
	'1234567890123456 ',
	'\\"',
	'error: ',
	'render ',
	'Error',
	'然后',
	'⟦',
	'%3D',
	'\u200b',
	'é',
];
const READERS: Record<string, (text: string) => unknown> = {
	hideSecrets,
	hideTokens,
	shorten,
	plainWords,
	errorWords,
	withExactNumbers,
	parseJson: (text) =>
		parseJson(JSON.stringify({ text, id: 0 }).replace(/0}$/, `${'1'.repeat(20)}}`)),
	jsonAt: (text) => jsonAt(`{"a":{"b":${JSON.stringify(text)}}}`, ['a', 'b']),
	readEvent: (text) => readEvent(JSON.stringify({ code: text, message: text, status: text })),
	problemIn: (text) => problemIn(500, { message: text, error: { detail: text } }),
	readTimeline: (text) =>
		readTimeline({ t: [{ tt: 7, m: { name: text }, sg: [{ d: 1, m: { text } }] }] }),
	withoutSignatures,
	'withoutSignatures of a query': (text) => withoutSignatures(`https://a.example/?${text}`),
	readMedia: (text) => readMedia({ video_infos: [{ name: text }] } as never),
};

describe.each(Object.keys(READERS))('%s', (name) => {
	test.each([...UNITS, ...MORE])('reads 200 KB of %j in time', (unit) => {
		const run = unit.repeat(Math.ceil(LENGTH / unit.length));
		for (const text of [run, `word ${run}`, `${run} word`, `a ${run} b`]) {
			// A ceiling, not a measurement: what is quadratic takes minutes.
			expect(cpuMs(() => READERS[name](text))).toBeLessThan(5_000);
		}
	});
});

test('a key named __proto__ in a draft is a key like any other', () => {
	const draft = JSON.parse(
		'{"t":[{"tt":0,"sg":[{"d":1,"__proto__":{"x":1}}]}],"__proto__":{"y":2}}',
	) as unknown;
	const before = JSON.stringify(draft);
	readTimeline(draft);
	expect(JSON.stringify(draft)).toBe(before);
	expect(before).toContain('"__proto__":{"y":2}');
});
