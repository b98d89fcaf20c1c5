import { sendInstruction, type NemoVideoError } from '../../../../nemovideo';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY } from '../../fakes/drafts';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

/** What an instruction that was sent before is worth to a person who presses Retry in the executions list. */
const MINUTE_MS = 60_000;
const ORDER = { sessionId: 's-1', text: 'add music', totalMs: 15 * MINUTE_MS, idleMs: 900_000 };
const EDITED = stateOf(EXAMPLE_DRAFT);
const DOWN = refusal(0, '', 502);
const SENT_AT = 1_700_000_000_000;
const before = { tracks: [], summary: '', durationMs: 0, readyForExport: false };

interface Then {
	/** How far the instruction got. */
	progress: object;
	/** What the looks at the session give; the last one stays. */
	state: object[];
	minutesLater: number;
	totalMs?: number;
	inherited?: boolean;
}

async function again({ progress, state, minutesLater, totalMs, inherited = true }: Then) {
	const checkpoint = new FakeCheckpoint();
	const { sessionId, text } = ORDER;
	checkpoint.save('edit', { sessionId, text, sentAtMs: SENT_AT, before, ...progress });
	checkpoint.inherited = inherited;
	const clock = new FakeClock(SENT_AT + minutesLater * MINUTE_MS);
	const startMs = clock.now();
	const message = [() => stream([says('Done.')], clock)];
	const transport = new FakeTransport({ state: state as never, message }, clock);
	const client = clientFor(transport, clock);
	const order = { ...ORDER, totalMs: totalMs ?? ORDER.totalMs };
	const outcome = await sendInstruction(client, order, { clock, checkpoint }).catch(
		(error: NemoVideoError) => error,
	);
	const minutes = (clock.now() - startMs) / MINUTE_MS;
	return { outcome, minutes, sent: transport.count('message') };
}
const EMPTY = stateOf({ t: [] });
const RUNNING = { stage: 'sent', answer: 'NemoVideo was still editing after 900 seconds' };
const LOST = { stage: 'sent', lost: true };

describe('an edit that was at work when it was seen last', () => {
	it('is not sent beside it: the error says so, in true words', async () => {
		const { outcome, sent } = await again({
			progress: RUNNING,
			state: [EMPTY],
			minutesLater: 15.2,
		});
		expect(outcome).toMatchObject({
			problem: 'editUnconfirmed',
			message:
				'NemoVideo was still editing after 900 seconds, and no change of the timeline was seen since',
		});
		expect(sent).toBe(0);
	});

	it('is waited for until a raised Timeout ends', async () => {
		const late = [...Array<object>(12).fill(EMPTY), EDITED];
		const then = { progress: RUNNING, state: late, minutesLater: 16, totalMs: 60 * MINUTE_MS };
		const { outcome, sent, minutes } = await again(then);
		expect(outcome).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
		expect(sent).toBe(0);
		expect(minutes).toBeGreaterThan(10);
	});

	it('is sent once nothing can come of it any more', async () => {
		const { outcome, sent } = await again({ progress: RUNNING, state: [EMPTY], minutesLater: 31 });
		expect(outcome).toMatchObject({ recovered: false });
		expect(sent).toBe(1);
	});

	it.each([RUNNING, LOST])('is not sent while the timeline cannot be read', async (progress) => {
		const down = Array<object>(3).fill(DOWN);
		const state = [...down, EDITED];
		const { outcome, sent } = await again({ progress, state, minutesLater: 60 });
		expect(outcome).toMatchObject({ problem: 'other' });
		expect(sent).toBe(0);
	});
});

it('an answer that was lost is not sent again where all looks for it fail', async () => {
	const state = [...Array<object>(15).fill(DOWN), EDITED];
	const { outcome, sent } = await again({ progress: LOST, state, minutesLater: 6 });
	expect(outcome).toMatchObject({ problem: 'editUnconfirmed' });
	expect(sent).toBe(0);
});

it.each([true, false])(
	'a run that failed, with a timeline that nobody could read since, is not sent (inherited: %s)',
	async (inherited) => {
		const state = [...Array<object>(3).fill(DOWN), EDITED];
		const progress = { stage: 'failed' };
		const { outcome, sent } = await again({ progress, state, minutesLater: 1, inherited });
		expect(outcome).toMatchObject({ problem: 'other' });
		expect(sent).toBe(0);
	},
);
