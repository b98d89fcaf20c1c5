import { NemoVideoError, readTimeline } from '../../../../nemovideo';
import { fetchOutcome, readSent, sendOnly } from '../../../../nemovideo/edit/sent';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, ROUGH_DRAFT } from '../../fakes/drafts';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

const MINUTE = 60_000;
const ORDER = { sessionId: 's-1', text: 'add music' };

function world(drafts: unknown[] = [ROUGH_DRAFT], message?: () => unknown) {
	const clock = new FakeClock();
	const checkpoint = new FakeCheckpoint();
	const answer = message ?? (() => stream([says('Done.')], clock));
	const transport = new FakeTransport(
		{ state: drafts.map((draft) => stateOf(draft)), message: [answer as never] },
		clock,
	);
	const client = clientFor(transport, clock);
	let sends = 0;
	const tools = { clock, checkpoint, onSend: () => (sends += 1) };
	return { clock, checkpoint, client, tools, sends: () => sends };
}

describe('an instruction that is sent only [SSE-23]', () => {
	it('returns with the timeline as it was, and is not sent again by the same step', async () => {
		const { client, tools, sends } = world();
		const sent = await sendOnly(client, ORDER, tools);
		expect(sent).toMatchObject({ text: 'add music', before: readTimeline(ROUGH_DRAFT) });
		expect(await sendOnly(client, ORDER, tools)).toEqual(sent);
		expect(sends()).toBe(1);
	});

	it('that was refused may be sent again', async () => {
		const { client, tools, checkpoint } = world([ROUGH_DRAFT], () => refusal(1002, 'no session'));
		const error = await sendOnly(client, ORDER, tools).catch((found: unknown) => found);
		expect(error).toBeInstanceOf(NemoVideoError);
		expect(error).toMatchObject({ problem: 'sessionNotFound', context: { sessionId: 's-1' } });
		expect(checkpoint.saved.at(-1)).toBeUndefined();
	});
});

describe('its outcome', () => {
	const before = readTimeline(ROUGH_DRAFT);
	const sent = { text: 'add music', at: new Date(0).toISOString(), before };

	it('is the change, where there is one', async () => {
		const { client } = world([EXAMPLE_DRAFT]);
		const outcome = await fetchOutcome(client, 's-1', sent, 15 * MINUTE, MINUTE);
		expect(outcome).toMatchObject({ status: 'changed', waitedSeconds: 60, recovered: true });
		expect(outcome.changes.length).toBeGreaterThan(0);
	});

	it('is not there yet before the limit, and an error after it', async () => {
		const { client } = world([ROUGH_DRAFT, ROUGH_DRAFT]);
		const early = await fetchOutcome(client, 's-1', sent, 15 * MINUTE, MINUTE);
		expect(early).toMatchObject({ status: 'notYet', changes: [] });
		await expect(fetchOutcome(client, 's-1', sent, 15 * MINUTE, 16 * MINUTE)).rejects.toMatchObject(
			{
				problem: 'editUnconfirmed',
			},
		);
	});

	it('is read from what Send put out, as it is or as text, and from nothing else', () => {
		expect(readSent(sent)).toEqual(sent);
		expect(readSent(JSON.stringify(sent))).toEqual(sent);
		const others = [
			undefined,
			null,
			3,
			'',
			'{',
			[],
			{},
			{ ...sent, text: 1 },
			{ ...sent, at: 'x' },
		];
		const broken = [
			{ ...sent, before: null },
			{ ...sent, before: { tracks: [{}] } },
		];
		for (const other of [...others, ...broken]) expect(readSent(other)).toBeUndefined();
	});
});
