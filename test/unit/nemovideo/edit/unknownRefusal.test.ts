import { sendInstruction, type NemoVideoError, type ServiceReply } from '../../../../nemovideo';
import { sendOnly } from '../../../../nemovideo/edit/sent';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

/** A refusal with a code that nobody knows may come after the work, and be paid for. */
const ROUGH = stateOf(ROUGH_DRAFT);
const EDITED = stateOf(EXAMPLE_DRAFT);
const ORDER = { sessionId: 's-1', text: 'add music', totalMs: 9e5, idleMs: 6e5 };
const DONE = [says('Done.')];
type Answers = ConstructorParameters<typeof FakeTransport>[0]['state'];

const REFUSALS: [string, ServiceReply][] = [
	['5000', refusal(5000, 'internal error')],
	['9999', refusal(9999)],
	['-1', refusal(-1)],
	['7007 with HTTP 400', refusal(7007, 'no', 400)],
	['words', { status: 200, body: { success: false, error: 'internal error' } }],
	['HTTP 409', { status: 409, body: '' }],
];

function world(checkpoint = new FakeCheckpoint(), sharedCheckpoint = new FakeCheckpoint()) {
	const clock = new FakeClock();
	const at = (state: Answers, answer?: ServiceReply) => {
		const message = [answer ?? (() => stream(DONE, clock))];
		const transport = new FakeTransport({ state, message }, clock);
		return { client: clientFor(transport, clock), sent: () => transport.count('message') };
	};
	const edit = async (state: Answers, answer?: ServiceReply, more = {}) => {
		const { client, sent } = at(state, answer);
		const tools = { clock, checkpoint, sharedCheckpoint, ...more };
		const outcome = await sendInstruction(client, ORDER, tools).catch(
			(error: NemoVideoError) => error,
		);
		return { outcome, sent: sent() };
	};
	const send = async (state: Answers, answer?: ServiceReply) => {
		const { client, sent } = at(state, answer);
		const outcome = await sendOnly(client, ORDER, { clock, checkpoint }).catch(
			(error: NemoVideoError) => error,
		);
		return { outcome, sent: sent() };
	};
	return { edit, send, checkpoint };
}

describe.each(REFUSALS)('an instruction that was refused with %s', (_, refused) => {
	it('and was made all the same: the next try reports it, and does not send', async () => {
		const { edit, checkpoint } = world();
		// The change comes a moment after the refusal.
		const first = await edit([ROUGH, ROUGH], refused);
		expect(first.outcome).toMatchObject({ problem: 'other', context: { sessionId: 's-1' } });
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'failed' });
		const again = await edit([EDITED]);
		expect(again.outcome).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
		expect(again.sent).toBe(0);
	});

	it('and left the timeline as it was is sent again', async () => {
		const { edit } = world();
		await edit([ROUGH], refused);
		expect(await edit([ROUGH, ROUGH, EDITED])).toMatchObject({
			sent: 1,
			outcome: { text: 'Done.' },
		});
	});

	it('is not sent again while nobody can look', async () => {
		const { edit } = world();
		const down = refusal(0, '', 502);
		expect((await edit([ROUGH, down], refused)).outcome).toMatchObject({
			problem: 'other',
			context: { httpStatus: refused.status },
		});
		expect((await edit([down])).sent).toBe(0);
	});

	it('by Send: the next try looks as well', async () => {
		const { send } = world();
		expect((await send([ROUGH], refused)).outcome).toMatchObject({ problem: 'other' });
		expect(await send([EDITED])).toMatchObject({ sent: 0, outcome: { text: 'add music' } });
	});

	it('by Send, with the timeline as it was, is sent again', async () => {
		const { send } = world();
		await send([ROUGH], refused);
		expect((await send([ROUGH])).sent).toBe(1);
	});
});

it('one that was refused, with another one sent to the session since, is sent again: it was seen untouched', async () => {
	const sharedCheckpoint = new FakeCheckpoint();
	const { edit } = world(undefined, sharedCheckpoint);
	await edit([ROUGH], refusal(5000));
	await world(undefined, sharedCheckpoint).edit([ROUGH, EDITED]);
	expect(await edit([EDITED])).toMatchObject({ sent: 1, outcome: { text: 'Done.' } });
});

it('a run that fails at its beginning, by Send, and had edited all the same is not sent again', async () => {
	const clock = new FakeClock();
	const checkpoint = new FakeCheckpoint();
	const message = [() => stream([event({ error: 'crashed' })], clock)];
	const transport = new FakeTransport({ state: [ROUGH, ROUGH, EDITED], message }, clock);
	const send = async () =>
		await sendOnly(clientFor(transport, clock), ORDER, { clock, checkpoint });
	await expect(send()).rejects.toMatchObject({ problem: 'editFailed' });
	expect(await send()).toMatchObject({ before: { durationMs: 10_000 } });
	expect(transport.count('message')).toBe(1);
});
