import { NemoVideoError, sendInstruction } from '../../../../nemovideo';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_SUMMARY, EXAMPLE_DRAFT, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, stateOf } from '../../fakes/transport';

/** New material is a change too, where the timeline shows none [STA-4]. */

const FOOTAGE = { id: 'f1', name: 'beach.mp4' };
const SUNSET = { id: 'g1', name: 'sunset.mp4' };
const before = stateOf(ROUGH_DRAFT, { video_infos: [FOOTAGE], generated_media: [] });
const TOOLS = event({
	author: 'nemo_agent',
	content: {
		role: 'model',
		parts: [{ functionCall: { id: 'c', name: 'generate_video', args: {} } }],
	},
});

async function edited(after: object, pieces: Piece[] = [TOOLS], draft: unknown = ROUGH_DRAFT) {
	const clock = new FakeClock();
	const checkpoint = new FakeCheckpoint();
	const transport = new FakeTransport(
		{ state: [before, stateOf(draft, after)], message: [() => stream(pieces, clock)] },
		clock,
	);
	const order = { sessionId: 's', text: 'make a sunset', totalMs: 9e5, idleMs: 6e5 };
	const result = await sendInstruction(clientFor(transport, clock), order, { clock, checkpoint });
	return { result, transport, checkpoint };
}

it.each<[string, object, object]>([
	[
		'an address that is signed anew',
		{ url: 'https://a.test/b?s=1' },
		{ url: 'https://a.test/b?s=2' },
	],
	['an entry without anything to know it by', { size: 1 }, { size: 2 }],
])('no material is new because of %s', async (_, was, is) => {
	const clock = new FakeClock();
	const states = [was, is].map((one) => stateOf(ROUGH_DRAFT, { video_infos: [one] }));
	const transport = new FakeTransport(
		{ state: states, message: [() => stream([TOOLS], clock)] },
		clock,
	);
	const order = { sessionId: 's', text: 'x', totalMs: 9e5, idleMs: 6e5 };
	const { changes } = await sendInstruction(clientFor(transport, clock), order, { clock });
	expect(changes).toEqual([]);
});

describe('a silent edit', () => {
	it.each<[string, object, string]>([
		['generated', { video_infos: [FOOTAGE], generated_media: [SUNSET] }, 'sunset'],
		[
			'generated, as an object',
			{ video_infos: [FOOTAGE], generated_media: { g1: { title: 'Sunset at sea' } } },
			'Sunset at sea',
		],
		['among the uploads', { video_infos: [SUNSET, FOOTAGE] }, 'sunset'],
		[
			'two at once',
			{ video_infos: [FOOTAGE, SUNSET, { id: 'g2', filename: 'dawn.mp4' }] },
			'sunset, dawn',
		],
		['without a name', { video_infos: [FOOTAGE], generated_media: [{ id: 'g9' }] }, '1 file'],
	])('says what material is new: %s', async (_, after, name) => {
		const { result } = await edited(after);
		expect(result.changes).toEqual([
			{ change: 'added', track: 'Material', description: `New material: ${name}` },
		]);
		expect(result.text).toMatch(new RegExp(`^New material: ${name}\\. Timeline`));
		expect(result).toMatchObject({ silent: true, recovered: false });
	});

	it('says it behind the changes of the timeline', async () => {
		const { result } = await edited({ generated_media: [SUNSET] }, [TOOLS], EXAMPLE_DRAFT);
		expect(result.changes.map(({ track }) => track)).toEqual(['BGM', 'Title', 'Material']);
		expect(result.timeline).toBe(EXAMPLE_SUMMARY);
	});

	it.each<[string, object]>([
		[
			'in another order, and with more said of it',
			{ video_infos: [{ ...FOOTAGE, analysis: 'a beach' }] },
		],
		['taken away', { video_infos: [] }],
		['not told at all', {}],
	])('has changed nothing where the material is the same: %s', async (_, after) => {
		const { result } = await edited(after);
		expect(result.changes).toEqual([]);
		expect(result.text).toMatch(/^The timeline is unchanged/);
	});
});

it('a lost answer is found by its material, and not sent again [SSE-6]', async () => {
	const { result, transport } = await edited({ generated_media: [SUNSET] }, [
		new NemoVideoError('connectionLost'),
	]);
	expect(result).toMatchObject({
		recovered: true,
		text: expect.stringMatching(/^New material: sunset/) as string,
	});
	expect(transport.count('message')).toBe(1);
});

it('a retry finds by its material what was made before it', async () => {
	const clock = new FakeClock();
	const checkpoint = new FakeCheckpoint();
	const order = { sessionId: 's', text: 'make a sunset', totalMs: 9e5, idleMs: 6e5 };
	const run = async (after: object, message: Piece[]) => {
		const transport = new FakeTransport(
			{ state: [before, stateOf(ROUGH_DRAFT, after)], message: [() => stream(message, clock)] },
			clock,
		);
		const work = sendInstruction(clientFor(transport, clock), order, { clock, checkpoint });
		return { outcome: await work.catch((error: NemoVideoError) => error), transport };
	};
	const unchanged = { video_infos: [FOOTAGE], generated_media: [] };
	const first = await run(unchanged, [new NemoVideoError('connectionLost')]);
	expect(first.outcome).toMatchObject({ problem: 'editUnconfirmed' });
	const again = await run({ generated_media: [SUNSET] }, [says('once more')]);
	expect(again.outcome).toMatchObject({ recovered: true });
	expect(again.transport.count('message')).toBe(0);
});

describe('long work', () => {
	const called = (name: string) =>
		event({ content: { role: 'model', parts: [{ functionCall: { name, args: {} } }] } });

	it('is told by its tool while it runs, once for each kind [SSE-26]', async () => {
		const clock = new FakeClock();
		const told: string[] = [];
		const pieces = [
			...[
				'analyze_video',
				'generate_video_v2',
				'seedance',
				'suno_music',
				'voiceover',
				'edit_multitrack',
			].map(called),
			says('Done.'),
		];
		const transport = new FakeTransport(
			{ state: [before], message: [() => stream(pieces, clock)] },
			clock,
		);
		const order = { sessionId: 's', text: 'make a sunset', totalMs: 9e5, idleMs: 6e5 };
		await sendInstruction(clientFor(transport, clock), order, {
			clock,
			onLongWork: (work) => told.push(work),
		});
		expect(told).toEqual([
			'Generating video, usually 2 to 5 minutes',
			'Generating music, usually 1 to 2 minutes',
			'Making the voice-over, usually 1 to 2 minutes',
		]);
	});
});
