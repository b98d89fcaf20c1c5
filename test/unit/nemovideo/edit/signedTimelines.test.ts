import { exportClip, NemoVideoError, sendInstruction } from '../../../../nemovideo';
import { fetchOutcome } from '../../../../nemovideo/edit/sent';
import { readSnapshot } from '../../../../nemovideo/edit/snapshot';
import { renderIdOf, timelineMark } from '../../../../nemovideo/render/renderId';
import { compareTimelines } from '../../../../nemovideo/timeline/changes';
import { readTimeline } from '../../../../nemovideo/timeline/timeline';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, stateOf } from '../../fakes/transport';

/** A draft whose segments carry addresses that are signed anew at each read. */
const signed = (read: number, more = '', clips = 1) => ({
	t: [
		{
			tt: 0,
			sg: Array.from({ length: clips }, (_, i) => ({
				d: 1000,
				m: {
					name: `https://cdn.example/clip-${i}.mp4?Expires=${read}&Signature=s${read}`,
					url: `https://cdn.example/clip-${i}.mp4?X-Amz-Date=${read}&X-Amz-Signature=s${read}${more}`,
				},
			})),
		},
	],
});
const ORDER = { sessionId: 's-1', text: 'cut', totalMs: 9e5, idleMs: 6e5 };
const OUTPUT = { format: 'mp4', quality: 'high' };

/** A session whose draft is signed anew at each read; `more` is what else the address holds, by the read. */
function session(
	more: (read: number) => string = () => '',
	clips: (read: number) => number = () => 1,
) {
	let reads = 0;
	const clock = new FakeClock();
	const started: string[] = [];
	const message: unknown[] = [new NemoVideoError('connectionLost')];
	const state = () => {
		reads += 1;
		return stateOf(signed(reads, more(reads), clips(reads)));
	};
	const transport = new FakeTransport(
		{
			state: [state],
			message: message as never,
			render: [
				(call) => {
					const { id } = call.json as { id: string };
					if (started.includes(id)) return { status: 409, body: '' };
					started.push(id);
					return ok({});
				},
			],
			renderStatus: [
				{ status: 200, body: { status: 'completed', output: { url: 'https://x/c' } } },
			],
		},
		clock,
	);
	return { client: clientFor(transport, clock), clock, started, message };
}

describe('an edit of a timeline whose addresses are signed anew', () => {
	it('that was lost and changed nothing is not reported as made', async () => {
		const { client, clock } = session();
		await expect(sendInstruction(client, ORDER, { clock })).rejects.toMatchObject({
			problem: 'editUnconfirmed',
		});
	});

	it('that was lost and made is reported', async () => {
		const { client, clock } = session(undefined, (read) => (read > 1 ? 2 : 1));
		expect(await sendInstruction(client, ORDER, { clock })).toMatchObject({ recovered: true });
	});

	it('that put another clip into place, told by its address alone, is reported', async () => {
		const { client, clock } = session((read) => (read > 1 ? '&id=2' : '&id=1'));
		const result = await sendInstruction(client, ORDER, { clock });
		expect(result.changes).toMatchObject([{ change: 'changed', track: 'Video' }]);
	});

	it('that only answered lists no changes', async () => {
		const { client, clock, message } = session();
		message[0] = () => stream([says('It has one clip.')], clock);
		expect((await sendInstruction(client, ORDER, { clock })).changes).toEqual([]);
	});

	it('is not there yet for Get Outcome', async () => {
		const { client } = session();
		const before = readSnapshot({ draft: signed(99) } as never);
		const sent = { text: 'cut', at: new Date(0).toISOString(), before };
		expect(await fetchOutcome(client, 's-1', sent, 60_000, 1_000)).toMatchObject({
			status: 'notYet',
			changes: [],
		});
	});
});

describe('a render of a timeline whose addresses are signed anew', () => {
	const wait = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
	const export_ = async (
		{ client, clock }: ReturnType<typeof session>,
		checkpoint = new FakeCheckpoint(),
	) => await exportClip(client, { sessionId: 's-1', output: OUTPUT }, wait, { clock, checkpoint });

	it('is started once, whoever exports it again', async () => {
		const service = session();
		const first = await export_(service);
		expect((await export_(service)).renderId).toBe(first.renderId);
		expect(service.started).toHaveLength(1);
	});

	it('is followed by a person who asks for it again: nothing was edited', async () => {
		const service = session();
		const checkpoint = new FakeCheckpoint();
		const first = await export_(service, checkpoint);
		checkpoint.inherited = true;
		expect((await export_(service, checkpoint)).renderId).toBe(first.renderId);
	});

	it.each(['&id=2', '&versionId=3', '&x-oss-process=video/snapshot,t_1'])(
		'is another one with another clip (%s)',
		(more) => {
			const idOf = (draft: unknown) =>
				renderIdOf({ sessionId: 's-1', output: OUTPUT, draft, attempt: 1 });
			expect(idOf(signed(1, more))).toBe(idOf(signed(2, more)));
			expect(idOf(signed(1, more))).not.toBe(idOf(signed(1)));
			const [one, other] = [signed(1, more), signed(1)].map(readTimeline);
			expect(timelineMark(one)).not.toBe(timelineMark(other));
			expect(compareTimelines(one, other)).toHaveLength(1);
		},
	);
});

it('the draft itself is shown and rendered with its addresses as they came [DRF-3]', () => {
	const [{ segments }] = readTimeline(signed(7)).tracks;
	expect(segments[0].metadata.url).toContain('X-Amz-Signature=s7');
});
