import { routeMessage } from '../../../../nemovideo';
import { partOf } from '../../../fixtures/router/corpus';
import { SAMPLES, score } from '../../../fixtures/router/score';

const DIRECT = ['export', 'credits', 'state', 'upload'];
const CLEAR = [...DIRECT, 'edit', 'thenExport'];

test('the corpus is large, no message stands in it twice, and a third of it is only measured', () => {
	const texts = SAMPLES.map(({ text }) => text);
	expect(new Set(texts).size).toBe(texts.length);
	expect(texts.length).toBeGreaterThanOrEqual(800);
	const measured = texts.filter((text) => partOf(text) === 'measure').length;
	expect(measured / texts.length).toBeGreaterThan(0.3);
});

/** Told or edited where asking back was expected: neither costs an export. */
const KNOWN = new Set([
	...['is there a watermark', 'exports keep failing', 'can I download it later?'],
	'is it good?',
]);

/** The failures of the measured part are counted and never shown: rules are not made after them. */
describe.each(['build', 'measure'] as const)('the part to %s [RTR-1 … RTR-7]', (part) => {
	const { count } = score(part, (text) => routeMessage(text, false));

	test('direct wishes are done, and are not sent to the editor', () => {
		expect(count(DIRECT, 'right') / count(DIRECT)).toBeGreaterThanOrEqual(0.95);
		expect(count(DIRECT, 'paid') / count(DIRECT)).toBeLessThanOrEqual(0.02);
	});

	test('no edit is lost, and few clear wishes are asked back', () => {
		expect(count(['edit'], 'lost')).toBe(0);
		expect(count(CLEAR, 'asked') / count(CLEAR)).toBeLessThanOrEqual(0.03);
	});

	test('nothing is exported against the wish of the person', () => {
		expect(
			count(
				SAMPLES.map(({ group }) => group),
				'exported',
				'yetLost',
			),
		).toBe(0);
	});

	test('an edit before an export keeps its words', () => {
		expect(count(['thenExport'], 'right') / count(['thenExport'])).toBeGreaterThanOrEqual(0.9);
	});

	test('other languages are asked back or edited, never acted upon', () => {
		expect(count(['other'], 'right')).toBe(count(['other']));
	});
});

test.each(SAMPLES.filter(({ text }) => partOf(text) === 'build' && !KNOWN.has(text)))(
	'$group: $text',
	({ text, judge }) => {
		expect(judge(routeMessage(text, false))).toBe('right');
	},
);
