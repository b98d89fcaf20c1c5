import type { Draft, Segment } from '../emulator/types';

/** A timeline of `count` clips of 10 s each, as a session has it after an edit. */
export function draftOfSegments(count: number): Draft {
	const segments = Array.from(
		{ length: count },
		(_, i): Segment => ({
			id: `sg_${i}`,
			n: `Clip ${i + 1}`,
			s: i * 10_000,
			d: 10_000,
			m: {},
		}),
	);
	return {
		id: 'draft_1',
		v: 1,
		d: count * 10_000,
		t: [{ id: 't_1', tt: 0, n: 'Video', sg: segments }],
	};
}
