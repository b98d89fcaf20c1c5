/** The draft behind the line that both skill documents show [DRF-5]. */
export const EXAMPLE_DRAFT = {
	m: { title: 'demo', width: 1080, height: 1920 },
	t: [
		{ id: 'v', tt: 0, sg: [{ d: 10_000, m: { name: 'city timelapse' } }] },
		{ id: 'a', tt: 1, sg: [{ d: 10_000, m: { name: 'Lo-fi', volume: 0.35 } }] },
		{ id: 't', tt: 7, sg: [{ d: 3_000, m: { text: 'Urban Dreams' } }] },
	],
};

export const EXAMPLE_SUMMARY =
	'Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)';

/** The same before music and title were added. */
export const ROUGH_DRAFT = { ...EXAMPLE_DRAFT, t: EXAMPLE_DRAFT.t.slice(0, 1) };
