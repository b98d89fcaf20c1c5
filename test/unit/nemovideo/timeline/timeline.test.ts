import fc from 'fast-check';
import { readTimeline } from '../../../../nemovideo';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY } from '../../fakes/drafts';

const track = (tt: unknown, ...sg: unknown[]) => ({ tt, sg });
const summaryOf = (...tracks: unknown[]) => readTimeline({ t: tracks }).summary;

describe('the summary', () => {
	it('of the example draft is character for character the line of the skills [DRF-1, DRF-5]', () => {
		expect(readTimeline(EXAMPLE_DRAFT).summary).toBe(EXAMPLE_SUMMARY);
	});

	it('of no draft is that of an empty timeline', () => {
		for (const draft of [undefined, null, 7, 'draft', [], {}, { t: {} }, { t: [] }]) {
			expect(readTimeline(draft)).toEqual({
				summary: 'Timeline (0 tracks): empty',
				tracks: [],
				durationMs: 0,
				readyForExport: false,
			});
		}
	});

	it('counts one track in the singular', () => {
		expect(summaryOf(track(0, { d: 2540, m: { name: 'a' } }))).toBe(
			'Timeline (1 track): 1. Video: a (0-2.5s)',
		);
	});

	it('names a track without segments by its name, or calls it empty', () => {
		expect(summaryOf({ tt: 1, m: { name: 'Jazz' } }, track(7))).toBe(
			'Timeline (2 tracks): 1. BGM: Jazz 2. Title: empty',
		);
	});

	it('lists five segments and counts the rest', () => {
		const cuts = Array.from({ length: 8 }, (_, i) => ({ d: 1000, m: { name: `cut ${i}` } }));
		expect(summaryOf(track(0, ...cuts))).toMatch(/cut 4 \(4-5s\), 3 more up to 8s$/);
	});

	it('calls what has no name untitled, and shows text without quotes off text tracks', () => {
		expect(summaryOf(track(0, { d: 1000 }), track(0, { d: 1000, m: { text: 'words' } }))).toBe(
			'Timeline (2 tracks): 1. Video: untitled (0-1s) 2. Video: words (0-1s)',
		);
	});

	it('shortens a long name without cutting a character in two', () => {
		const line = summaryOf(track(0, { d: 1000, m: { name: '🎬'.repeat(40) } }));
		expect(line).toContain(`${'🎬'.repeat(29)}… (0-1s)`);
		expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
	});
});

describe('track types', () => {
	it('0, 1 and 7 are video, audio and text; others keep their number [DRF-2, DRF-3]', () => {
		const { tracks } = readTimeline({ t: [0, 1, 7, 4, 'x', undefined].map((tt) => track(tt)) });
		expect(tracks.map(({ type, label }) => [type, label])).toEqual([
			['video', 'Video'],
			['audio', 'BGM'],
			['text', 'Title'],
			['type4', 'Track type 4'],
			['unknown', 'Track type unknown'],
			['unknown', 'Track type unknown'],
		]);
	});

	it('a text track of captions is Captions, an audio track of speech is Voice', () => {
		const { tracks } = readTimeline({
			t: [
				{ tt: 7, m: { name: 'Captions' }, sg: [] },
				{ tt: 7, m: { name: 'x', kind: 'subtitle' }, sg: [] },
				{ tt: 1, m: { kind: 'voice' }, sg: [] },
				{ tt: 1, m: { name: '配音' }, sg: [] },
				{ tt: 0, m: { name: 'voice captions' }, sg: [] },
			],
		});
		expect(tracks.map((t) => t.label)).toEqual(['Captions', 'Captions', 'Voice', 'Voice', 'Video']);
	});

	it('a volume on the track counts where its segments have none [DRF-9]', () => {
		const lofi = { name: 'Lo-fi', volume: 0.35 };
		const segments = [{ d: 10_000, m: { name: 'Lo-fi' } }];
		expect(summaryOf({ tt: 1, m: lofi, sg: segments })).toBe(
			'Timeline (1 track): 1. BGM: Lo-fi (0-10s, 35%)',
		);
		const own = [{ d: 10_000, m: { name: 'Lo-fi', volume: 0.8 } }];
		expect(summaryOf({ tt: 1, m: lofi, sg: own })).toContain('(0-10s, 80%)');
		expect(summaryOf({ tt: 1, v: 3, m: { name: 'x' }, sg: segments })).toContain('(0-10s)');
	});

	it('volume is shown for sound only', () => {
		const loud = { d: 1000, m: { name: 'n', volume: 0.5 } };
		expect(summaryOf(track(0, loud), track(1, loud))).toBe(
			'Timeline (2 tracks): 1. Video: n (0-1s) 2. BGM: n (0-1s, 50%)',
		);
	});
});

describe('times', () => {
	it('segments follow one another where no start is given [DRF-4]', () => {
		const [read] = readTimeline({ t: [track(0, { d: 4000 }, { d: 3000 }, { d: 500 })] }).tracks;
		expect(read.segments.map((s) => s.startMs)).toEqual([0, 4000, 7000]);
		expect([read.startMs, read.durationMs]).toEqual([0, 7500]);
	});

	it('a start that is given holds, and the next follows on from there [DRF-4]', () => {
		const [read] = readTimeline({
			t: [track(7, { s: 2000, d: 1000 }, { d: 1000 }, { d: 1, m: { start_ms: 9000 } })],
		}).tracks;
		expect(read.segments.map((s) => s.startMs)).toEqual([2000, 3000, 9000]);
		expect([read.startMs, read.durationMs]).toEqual([2000, 7001]);
	});

	it('a negative start or duration, or one that is no number, counts as not given', () => {
		const { tracks, durationMs } = readTimeline({
			t: [track(0, { s: -5, d: -100 }, { s: 'x', d: '7' }, 'no segment')],
		});
		expect(tracks[0].segments.map((s) => [s.startMs, s.durationMs])).toEqual([
			[0, 0],
			[0, 0],
			[0, 0],
		]);
		expect(durationMs).toBe(0);
	});

	it('the timeline lasts until the end of the last segment of any track', () => {
		expect(
			readTimeline({ t: [track(0, { d: 4000 }), track(7, { s: 9000, d: 2000 })] }).durationMs,
		).toBe(11_000);
	});
});

describe('ready for export', () => {
	it('is a draft of which one track has a segment [DRF-6]', () => {
		const ready = (...tracks: unknown[]) => readTimeline({ t: tracks }).readyForExport;
		expect(ready(track(0), track(7, {}))).toBe(true);
		expect(ready(track(0), track(7))).toBe(false);
		expect(ready({ tt: 0 }, { tt: 0, sg: 'x' }, null)).toBe(false);
	});
});

describe('any draft', () => {
	const oddTrack = fc.record(
		{
			id: fc.jsonValue(),
			tt: fc.oneof(fc.integer(), fc.constantFrom(0, 1, 7), fc.jsonValue()),
			m: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
			sg: fc.oneof(
				fc.array(fc.record({ d: fc.double(), s: fc.double(), m: fc.jsonValue() })),
				fc.jsonValue(),
			),
		},
		{ requiredKeys: [] },
	);
	const odd = fc.oneof(
		fc.jsonValue(),
		fc.record({ t: fc.array(fc.oneof(oddTrack, fc.jsonValue())), m: fc.jsonValue() }),
	);

	it('gives a summary, never throws, and is left as it was [DRF-3]', () => {
		fc.assert(
			fc.property(odd, (draft) => {
				const before = JSON.stringify(draft);
				const timeline = readTimeline(draft);
				expect(timeline.summary).toMatch(/^Timeline \(\d+ tracks?\): /);
				expect(JSON.stringify(draft)).toBe(before);
			}),
			{ numRuns: 500 },
		);
	});

	it('may have very many segments', () => {
		const sg = Array.from({ length: 150_000 }, () => ({ d: 10 }));
		expect(readTimeline({ t: [track(0, ...sg.slice(0, 6)), { tt: 0, sg }] }).durationMs).toBe(
			1_500_000,
		);
	});
});

it.each([
	{ t: [{ tt: 0, sg: [{ d: 1e308 }, { d: 1e308 }] }] },
	{ t: [{ tt: 0, sg: [{ d: 1e308, s: 1e308 }] }] },
	{ t: [{ tt: 1, sg: [{ d: 1000, m: { volume: 1e308 } }] }] },
	{ t: [{ tt: 9, sg: [{ d: -1e308, s: -1e308 }] }] },
	{ t: [{ tt: 0, sg: [{ d: Infinity, s: -Infinity }, { d: Number.NaN }] }] },
])('numbers that are no times make no endless ones: %j', (draft) => {
	const timeline = readTimeline(draft);
	expect(timeline.summary).not.toMatch(/Infinity|NaN|e\+\d/);
	expect(Number.isFinite(timeline.durationMs)).toBe(true);
});
