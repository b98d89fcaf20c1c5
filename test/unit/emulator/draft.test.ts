import {
	addCaptions,
	addMusic,
	addTitle,
	differs,
	emptyDraft,
	hasPicture,
	removeRole,
	setPicture,
	setVolume,
	trimTo,
} from '../../../emulator/editing/draft';
import { buildGraph, textsOf } from '../../../emulator/media/filterGraph';
import { escapeFilter, findFont } from '../../../emulator/media/fonts';
import type { Canvas, Draft, MediaFile } from '../../../emulator/types';

const file = (id: string, more: Partial<MediaFile> = {}): MediaFile => {
	return {
		id,
		name: `${id}.mp4`,
		path: `/data/${id}`,
		kind: 'video',
		mimeType: 'video/mp4',
		sizeBytes: 1,
		durationMs: 60_000,
		width: 1280,
		height: 720,
		fps: 30,
		hasAudio: true,
		uploadedAt: 0,
		...more,
	};
};
const talk = file('talk');
const cut = (inMs: number, durationMs: number) => {
	return { file: talk, inMs, durationMs, name: `talk highlight ${inMs}` };
};
const edited = () => {
	const picture = setPicture(emptyDraft(), [cut(0, 4000), cut(9000, 6000)]);
	return addMusic(addTitle(addCaptions(picture), 'Hello', 3000), file('tune'), 'Lo-fi');
};
const lengths = (draft: Draft) => draft.t.map((track) => track.sg.map((segment) => segment.d));

describe('the draft', () => {
	it('is empty before the first edit', () => {
		expect(hasPicture(emptyDraft())).toBe(false);
		expect(differs(emptyDraft(), edited())).toBe(true);
	});

	it('holds picture, captions, title and music in the documented keys [DRF-1, DRF-2]', () => {
		expect(edited()).toMatchObject({
			d: 10_000,
			t: [
				{
					tt: 0,
					m: { name: 'talk' },
					sg: [
						{ d: 4000, m: { in: 0 } },
						{ d: 6000, m: { in: 9000 } },
					],
				},
				{ tt: 7, sg: [{ d: 4000, m: { text: 'Highlight 1' } }, { d: 6000 }] },
				{ tt: 7, sg: [{ d: 3000, m: { text: 'Hello' } }] },
				{ tt: 1, m: { name: 'Lo-fi' }, sg: [{ d: 10_000, m: { volume: 0.35 } }] },
			],
		});
	});

	it('trims all tracks to the length of the video', () => {
		expect(lengths(trimTo(edited(), 5000))).toEqual([[4000, 1000], [4000, 1000], [3000], [5000]]);
		expect(lengths(trimTo(edited(), 2000))).toEqual([[2000], [2000], [2000], [2000]]);
	});

	it('removes tracks and sets the volume', () => {
		expect(removeRole(edited(), 'captions').t).toHaveLength(3);
		expect(setVolume(edited(), 'music', 0.1).t[3].sg[0].m?.volume).toBe(0.1);
		const bare = setPicture(emptyDraft(), [cut(0, 4000)]);
		expect(removeRole(bare, 'title')).toBe(bare);
		expect(setVolume(bare, 'music', 1)).toBe(bare);
	});
});

describe('buildGraph', () => {
	const canvas: Canvas = { width: 1080, height: 1920, ratio: '9:16', fps: 30 };
	const files = [talk, file('tune', { kind: 'audio' }), file('mute', { hasAudio: false })];
	const graph = (draft: Draft) =>
		buildGraph(draft, canvas, (id) => files.find((one) => one.id === id), [], {});
	const video = (...sg: Draft['t'][number]['sg']): Draft => ({ d: 0, t: [{ tt: 0, sg }] });

	it('refuses a draft without video, or with a source that does not exist', () => {
		expect(() => graph({ d: 0, t: [] })).toThrow('no picture');
		expect(() => graph(video({ d: 1000, m: { name: 'x', source: 'gone' } }))).toThrow('"x"');
	});

	it('uses the files of the draft and no others', () => {
		const { inputs, durationSeconds } = graph(edited());
		expect(inputs.filter((arg) => arg.startsWith('/data'))).toEqual([
			'/data/talk',
			'/data/talk',
			'/data/tune',
		]);
		expect(durationSeconds).toBe(10);
	});

	it('fills gaps with black; rounding errors do not add up', () => {
		const source = 'talk';
		const third = { d: 333, m: { source } };
		expect(graph(video(third, third, third)).filter).toMatch(
			/end_frame=10.*end_frame=10.*end_frame=10/,
		);
		const gap = graph(video({ d: 1000, m: { source } }, { s: 3000, d: 1000, m: { source } }));
		expect(gap.filter).toContain('color=black:s=1080x1920:r=30,trim=end_frame=60');
		expect(gap.durationSeconds).toBe(4);
	});

	it('uses silence for a source without sound', () => {
		expect(graph(video({ d: 1000, m: { source: 'mute' } })).filter).toContain('anullsrc');
	});

	it('lists the texts with their times', () => {
		expect(textsOf(edited())).toEqual([
			{ text: 'Highlight 1', role: 'captions', startMs: 0, endMs: 4000 },
			{ text: 'Highlight 2', role: 'captions', startMs: 4000, endMs: 10_000 },
			{ text: 'Hello', role: 'title', startMs: 0, endMs: 3000 },
		]);
	});
});

describe('fonts', () => {
	it('finds no font in a missing folder', () => {
		expect(findFont(['/there/is/no/such/folder'])).toBeUndefined();
	});

	it('escapes a path for a filter graph', () => {
		expect(escapeFilter("C:\\a'b,c.ttf")).toBe("C\\\\:/a\\\\\\'b\\,c.ttf");
	});
});
