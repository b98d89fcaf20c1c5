import { NemoVideoError, readTimeline } from '../../../../nemovideo';
import { fetchOutcome, readSent, sendOnly } from '../../../../nemovideo/edit/sent';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type FakeStream } from '../../fakes/streams';
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
	const abort = new AbortController();
	const tools = { clock, checkpoint, signal: abort.signal, onSend: () => (sends += 1) };
	return { abort, transport, clock, checkpoint, client, tools, sends: () => sends };
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

describe('of the answer, its beginning is heard', () => {
	const failing = event({ errorCode: 'INTERNAL', errorMessage: 'overloaded' });
	const answering = (
		...pieces: Parameters<typeof stream>[0] extends Iterable<infer P> ? P[] : never
	) => {
		let reply: FakeStream | undefined;
		const open = () => (reply = stream(pieces, at.clock));
		const at: ReturnType<typeof world> = world([ROUGH_DRAFT], open);
		return { ...at, closed: () => reply?.closed };
	};

	it('up to the first event', async () => {
		const { client, tools, closed, clock } = answering(': hello\n\n', says('On it.'), 'hang');
		const startMs = clock.now();
		expect(await sendOnly(client, ORDER, tools)).toMatchObject({ sessionId: 's-1' });
		expect(clock.now()).toBe(startMs);
		expect(closed()).toBeGreaterThan(0);
	});

	it('and no longer than a few seconds, in which nothing but heartbeats may come', async () => {
		const { client, tools, closed, clock } = answering(
			'data:\n\n',
			{ waitMs: 2_000 },
			'data:\n\n',
			'hang',
		);
		const startMs = clock.now();
		await sendOnly(client, ORDER, tools);
		expect(clock.now() - startMs).toBe(5_000);
		expect(closed()).toBeGreaterThan(0);
	});

	it('a break, and an end without a word, count as sent', async () => {
		for (const pieces of [[new NemoVideoError('connectionLost')], ['data:\n\n'], []]) {
			const { client, tools, checkpoint } = answering(...pieces);
			await sendOnly(client, ORDER, tools);
			expect(checkpoint.saved.at(-1)).toMatchObject({ stage: 'sent' });
		}
	});

	it('a failure is one, and leaves what decides whether it is sent again', async () => {
		const { client, tools, checkpoint, sends } = answering(failing);
		await expect(sendOnly(client, ORDER, tools)).rejects.toMatchObject({
			problem: 'editFailed',
			context: { sessionId: 's-1' },
		});
		expect(checkpoint.saved.at(-1)).toMatchObject({ stage: 'failed', after: expect.anything() });
		await sendOnly(client, ORDER, tools).catch(() => undefined);
		expect(sends()).toBe(2);
	});

	it('words that only look like a failure are none where the timeline has changed', async () => {
		const open = () => stream(['Traceback (most recent call last):\n'], at.clock);
		const at: ReturnType<typeof world> = world([ROUGH_DRAFT, EXAMPLE_DRAFT], open);
		await sendOnly(at.client, ORDER, at.tools);
		const unchanged: ReturnType<typeof world> = world([ROUGH_DRAFT], open);
		await expect(sendOnly(unchanged.client, ORDER, unchanged.tools)).rejects.toMatchObject({
			problem: 'editFailed',
		});
	});

	it('a cancel ends it at once; it stays sent', async () => {
		const { client, tools, checkpoint, clock, abort, sends } = answering('hang');
		clock.onSleep = () => abort.abort();
		await expect(sendOnly(client, ORDER, tools)).rejects.toMatchObject({ problem: 'cancelled' });
		expect(checkpoint.saved.at(-1)).toMatchObject({ stage: 'sent' });
		await sendOnly(client, ORDER, tools);
		expect(sends()).toBe(1);
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

	it('is that of its own session, where Send has named it', async () => {
		const { client, transport } = world([EXAMPLE_DRAFT]);
		const elsewhere = { ...sent, sessionId: 's-2' };
		await expect(fetchOutcome(client, 's-1', elsewhere, MINUTE, 0)).rejects.toMatchObject({
			problem: 'badValue',
			message: expect.stringContaining('sent to the session "s-2", not to "s-1"'),
		});
		expect(transport.calls).toHaveLength(0);
		const named = { ...sent, sessionId: 's-1' };
		expect(readSent(named)).toEqual(named);
		expect(readSent({ ...sent, sessionId: 5 })).toEqual({ ...sent, sessionId: '5' });
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
