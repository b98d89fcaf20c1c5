import { NemoVideoError, sendInstruction, type ServiceReply } from '../../../../nemovideo';
import { fetchOutcome, sendOnly } from '../../../../nemovideo/edit/sent';
import { readSnapshot } from '../../../../nemovideo/edit/snapshot';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

/** A state may lack its timeline for a moment; an edit that takes everything away leaves it so. */
const ROUGH = stateOf(ROUGH_DRAFT);
const EDITED = stateOf(EXAMPLE_DRAFT);
const EMPTY = stateOf({ t: [] });
const ORDER = { sessionId: 's-1', text: 'cut', totalMs: 9e5, idleMs: 6e5 };
const CUT = new NemoVideoError('connectionLost');
const FAILED = event({ error: 'crashed' });

function world(state: object[], pieces: Piece[] = [CUT], checkpoint = new FakeCheckpoint()) {
	const clock = new FakeClock();
	const message = [() => stream(pieces, clock)];
	const transport = new FakeTransport({ state: state as never, message }, clock);
	const client = clientFor(transport, clock);
	const edit = async () =>
		await sendInstruction(client, ORDER, { clock, checkpoint }).catch(
			(error: NemoVideoError) => error,
		);
	return { edit, client, clock, checkpoint, sent: () => transport.count('message') };
}

const MOMENTS: [string, object][] = [
	['a state without a draft', ok({ state: {} })],
	['a draft that is no object', stateOf('')],
	['a draft without tracks', EMPTY],
	['tracks with nothing on them', stateOf({ t: [{ tt: 0, sg: [] }] })],
];

describe.each(MOMENTS)('%s, for a moment', (_, moment) => {
	it('is not taken for what a lost instruction has done', async () => {
		const { edit } = world([ROUGH, moment, ROUGH]);
		expect(await edit()).toMatchObject({ problem: 'editUnconfirmed' });
	});

	it('at the last look is looked at once more', async () => {
		const { edit } = world([ROUGH, ROUGH, ROUGH, ROUGH, ROUGH, moment, ROUGH]);
		expect(await edit()).toMatchObject({ problem: 'editUnconfirmed' });
	});

	it('does not hide what a lost instruction has done', async () => {
		const { edit } = world([ROUGH, moment, EDITED]);
		expect(await edit()).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
	});

	it('right after an answer is not its timeline', async () => {
		const { edit } = world([ROUGH, moment, EDITED], [says('Added music.')]);
		expect(await edit()).toMatchObject({ timeline: EXAMPLE_SUMMARY, readyForExport: true });
	});

	it('when an answer is concluded later is not its timeline either', async () => {
		const page = { status: 200, body: '<html>' };
		const { edit } = world([ROUGH, page, moment, EDITED], [says('Added music.')]);
		expect(await edit()).toMatchObject({ timeline: EXAMPLE_SUMMARY, recovered: true });
	});

	it('after a failed run does not make it one that has edited all the same', async () => {
		const first = world([ROUGH, moment, ROUGH], [FAILED]);
		expect(await first.edit()).toMatchObject({ problem: 'editFailed' });
		const again = world([moment, ROUGH, ROUGH, EDITED], [says('Done.')], first.checkpoint);
		expect(await again.edit()).toMatchObject({ text: 'Done.' });
		expect(again.sent()).toBe(1);
	});

	it('after an unknown refusal, by Send, does not make it one that was made', async () => {
		const { clock, checkpoint } = world([]);
		const send = async (state: object[], answer: ServiceReply) => {
			const script = { state: state as ServiceReply[], message: [answer] };
			const transport = new FakeTransport(script, clock);
			const work = sendOnly(clientFor(transport, clock), ORDER, { clock, checkpoint });
			await expect(work).rejects.toMatchObject({ problem: 'other' });
			return transport.count('message');
		};
		await send([ROUGH, moment, ROUGH], refusal(5000));
		expect(await send([moment, ROUGH], refusal(5000))).toBe(1);
	});

	it('is no outcome yet for Get Outcome, until its time is over', async () => {
		const before = readSnapshot({ draft: ROUGH_DRAFT } as never);
		const sent = { text: 'cut', at: new Date(0).toISOString(), before };
		const outcome = async (nowMs: number) =>
			await fetchOutcome(world([moment]).client, 's-1', sent, 60_000, nowMs);
		expect(await outcome(1_000)).toMatchObject({
			status: 'notYet',
			changes: [],
			timeline: before.summary,
			readyForExport: true,
		});
		expect(await outcome(61_000)).toMatchObject({ status: 'changed', readyForExport: false });
	});
});

it('empty tracks that are gone for a moment are not taken for what was done either', async () => {
	const bare = stateOf({ t: [{ tt: 0, sg: [] }] });
	const { edit } = world([bare, EMPTY, bare]);
	expect(await edit()).toMatchObject({ problem: 'editUnconfirmed' });
});

describe('a timeline that stays empty', () => {
	it('is what the instruction has done', async () => {
		const { edit, clock } = world([ROUGH, EMPTY]);
		expect(await edit()).toMatchObject({
			recovered: true,
			readyForExport: false,
			changes: [{ change: 'removed' }],
		});
		expect(clock.waits.at(-1)).toBeLessThanOrEqual(10_000);
	});

	it('is so right after an answer as well', async () => {
		const { edit } = world([ROUGH, EMPTY], [says('Removed everything.')]);
		expect(await edit()).toMatchObject({ changes: [{ change: 'removed' }], recovered: false });
	});

	it('was empty before: nothing is looked at twice', async () => {
		const { edit, clock } = world([EMPTY], [says('Which clip?')]);
		expect(await edit()).toMatchObject({ changes: [] });
		expect(clock.waits.filter((ms) => ms < 60_000)).toEqual([]);
	});
});
