import fc from 'fast-check';
import { readTimeline } from '../../../../nemovideo';
import { compareTimelines, describeChanges } from '../../../../nemovideo/timeline/changes';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';

interface Edit {
	id?: string;
	tt?: number;
	name?: string;
	text?: string;
	s?: number;
	d?: number;
	volume?: number;
	speed?: number;
}
const track = ({ id, tt = 0, s, d = 10_000, ...m }: Edit) => ({ id, tt, sg: [{ s, d, m }] });
const changes = (before: Edit[], after: Edit[]) =>
	compareTimelines(
		readTimeline({ t: before.map(track) }),
		readTimeline({ t: after.map(track) }),
	).map((c) => [c.change, c.description]);

const CLIP: Edit = { id: 'v', name: 'city' };
const TITLE: Edit = { id: 't', tt: 7, text: 'Paradise Found', d: 3000 };
const MUSIC: Edit = { id: 'a', tt: 1, name: 'Lo-fi', volume: 0.35 };

describe('what an edit changed', () => {
	it('names a title that was added as the skills do [SSE-5]', () => {
		expect(changes([CLIP], [CLIP, TITLE])).toEqual([
			['added', 'Title added: "Paradise Found" (0-3s)'],
		]);
	});

	it('names what was removed', () => {
		expect(changes([CLIP, MUSIC], [CLIP])).toEqual([['removed', 'BGM removed: Lo-fi']]);
	});

	it.each<[string, Edit, Edit, string]>([
		['renamed', TITLE, { ...TITLE, text: 'Lost' }, 'Title renamed: "Paradise Found" → "Lost"'],
		['moved', { ...TITLE, s: 0 }, { ...TITLE, s: 5000 }, 'Title moved: (0-3s) → (5-8s)'],
		['longer', CLIP, { ...CLIP, d: 12_500 }, 'Video longer: 10s → 12.5s'],
		['shorter', CLIP, { ...CLIP, d: 4000 }, 'Video shorter: 10s → 4s'],
		['louder', MUSIC, { ...MUSIC, volume: 0.8 }, 'BGM louder: 35% → 80%'],
		['quieter', { ...MUSIC, volume: undefined }, MUSIC, 'BGM quieter: 100% → 35%'],
		['changed', CLIP, { ...CLIP, speed: 2 }, 'Video changed: city (0-10s)'],
	])('sees what is %s', (kind, before, after, words) => {
		expect(changes([before], [after])).toEqual([[kind, words]]);
	});

	it('calls it a change where several segments are now others', () => {
		const cut = (...names: string[]) => ({
			t: [{ tt: 0, sg: names.map((name) => ({ d: 1000, m: { name } })) }],
		});
		expect(
			compareTimelines(readTimeline(cut('a', 'b')), readTimeline(cut('a', 'c'))).map(
				(c) => c.description,
			),
		).toEqual(['Video changed: a (0-1s), c (1-2s)']);
	});

	it('tells all that happened to one track', () => {
		expect(
			changes([MUSIC], [{ ...MUSIC, name: 'Jazz', d: 5000, volume: 0.5 }]).map(([kind]) => kind),
		).toEqual(['renamed', 'shorter', 'louder']);
	});

	it('is nothing where nothing changed', () => {
		const timeline = readTimeline(EXAMPLE_DRAFT);
		expect(compareTimelines(timeline, readTimeline(structuredClone(EXAMPLE_DRAFT)))).toEqual([]);
		expect(describeChanges([])).toBe('');
	});

	it('is nothing for any draft compared with itself', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const timeline = readTimeline({ t: value });
				expect(compareTimelines(timeline, readTimeline({ t: value }))).toEqual([]);
			}),
		);
	});
});

describe('which track is which', () => {
	const without = (edit: Edit): Edit => ({ ...edit, id: undefined });

	it('goes by id, wherever the track stands now', () => {
		expect(changes([CLIP, TITLE, MUSIC], [MUSIC, { ...CLIP, name: 'sea' }, TITLE])).toEqual([
			['renamed', 'Video renamed: city → sea'],
		]);
	});

	it('goes by content without ids: the title that is gone is the one named', () => {
		const [first, second] = [without(TITLE), { ...without(TITLE), text: 'The End' }];
		expect(changes([first, second], [second])).toEqual([
			['removed', 'Title removed: "Paradise Found"'],
		]);
	});

	it('goes by kind at last: a reworded title is still that title', () => {
		expect(changes([without(TITLE)], [{ ...without(TITLE), text: 'New' }])).toEqual([
			['renamed', 'Title renamed: "Paradise Found" → "New"'],
		]);
	});

	it('a track of another kind is a new one', () => {
		expect(changes([without(CLIP)], [without(MUSIC)]).map(([kind]) => kind)).toEqual([
			'added',
			'removed',
		]);
	});

	it('joins several changes to one text', () => {
		const list = compareTimelines(
			readTimeline({ t: [track(CLIP)] }),
			readTimeline({ t: [track(TITLE)] }),
		);
		expect(describeChanges(list)).toBe('Title added: "Paradise Found" (0-3s). Video removed: city');
	});
});
