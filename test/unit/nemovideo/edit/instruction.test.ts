import { sendInstruction, NemoVideoError } from '../../../../nemovideo';
import type { Instruction } from '../../../../nemovideo/edit/instruction';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY, ROUGH_DRAFT } from '../../fakes/drafts';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

const MINUTE = 60_000;
const TROUBLE = 'I encountered a temporary issue. Please try again.';

interface World {
	/** What the stream of the answer brings. */
	answer?: Iterable<Piece>;
	/** The draft at each look: before the edit, after it. The last one stays. */
	drafts?: unknown[];
	instruction?: Partial<Instruction>;
}
function world({ answer = [], drafts = [ROUGH_DRAFT, EXAMPLE_DRAFT], instruction }: World) {
	const clock = new FakeClock();
	const checkpoint = new FakeCheckpoint();
	const abort = new AbortController();
	const signs: number[] = [];
	const transport = new FakeTransport(
		{ state: drafts.map((draft) => stateOf(draft)), message: [() => stream(answer, clock)] },
		clock,
	);
	const client = clientFor(transport, clock, abort.signal);
	const order: Instruction = {
		sessionId: 's-1',
		text: 'add music',
		totalMs: 15 * MINUTE,
		idleMs: 10 * MINUTE,
		...instruction,
	};
	const edit = async () =>
		await sendInstruction(client, order, {
			clock,
			checkpoint,
			signal: abort.signal,
			onStillWorking: (ms) => signs.push(ms / MINUTE),
		});
	const failing = async () =>
		await edit().then(
			() => Promise.reject(new Error('it went well')),
			(error: NemoVideoError) => error,
		);
	return { clock, checkpoint, abort, transport, signs, edit, failing };
}

describe('an answer', () => {
	it('is told with what changed and how the timeline stands now [SSE-2]', async () => {
		const { edit, transport, checkpoint } = world({ answer: [says('Added music and a title.')] });
		const result = await edit();
		expect(result).toEqual({
			sessionId: 's-1',
			text: 'Added music and a title.',
			question: null,
			changes: [
				{ change: 'added', track: 'BGM', description: 'BGM added: Lo-fi (0-10s, 35%)' },
				{ change: 'added', track: 'Title', description: 'Title added: "Urban Dreams" (0-3s)' },
			],
			timeline: EXAMPLE_SUMMARY,
			readyForExport: true,
			nextAction: null,
			silent: false,
			recovered: false,
			toolCalls: [],
		});
		expect(transport.callsOf('message')).toEqual([
			{
				method: 'POST',
				path: '/run_sse',
				json: {
					app_name: 'nemo_agent',
					user_id: 'me',
					session_id: 's-1',
					new_message: { parts: [{ text: 'add music' }] },
				},
				accept: 'text/event-stream',
				timeoutMs: 10 * MINUTE,
			},
		]);
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'done' });
	});

	it('of several texts has them all, in order [SSE-12]', async () => {
		const { edit } = world({ answer: [says('Raw video is ready.'), says('Added music.')] });
		expect((await edit()).text).toBe('Raw video is ready.\n\nAdded music.');
	});

	it('has its words about buttons translated [GUI-5]', async () => {
		const { edit } = world({ answer: [says('Done! Click the Export button to download.')] });
		expect(await edit()).toMatchObject({ text: 'Done!', nextAction: 'export', silent: false });
	});

	it('of nothing but buttons is told from the timeline', async () => {
		const { edit } = world({ answer: [says('Click the Export button.')] });
		const result = await edit();
		expect(result.text).toMatch(/^BGM added: .* Timeline \(3 tracks\)/);
		expect([result.silent, result.nextAction]).toEqual([false, 'export']);
	});

	it('hands on the events only when asked', async () => {
		const told = await world({ answer: [says('x')], instruction: { keepEvents: true } }).edit();
		expect(told.events).toHaveLength(1);
	});

	it('works without a checkpoint and without a signal', async () => {
		const clock = new FakeClock();
		const transport = new FakeTransport({
			state: [stateOf(ROUGH_DRAFT)],
			message: [() => stream([says('Fine.')], clock)],
		});
		const order = { sessionId: 's', text: 't', totalMs: MINUTE, idleMs: MINUTE };
		const result = await sendInstruction(clientFor(transport, clock), order, { clock });
		expect(result).toMatchObject({ text: 'Fine.', changes: [] });
	});
});

describe('a silent edit', () => {
	const tools = event({ content: { parts: [{ functionCall: { name: 'add_bgm' } }] } });

	it('is told from the timeline before and after [SSE-3, SSE-5]', async () => {
		const { edit, transport } = world({ answer: [tools] });
		expect(await edit()).toMatchObject({
			text: `BGM added: Lo-fi (0-10s, 35%). Title added: "Urban Dreams" (0-3s). ${EXAMPLE_SUMMARY}`,
			silent: true,
			recovered: false,
			toolCalls: ['add_bgm'],
		});
		expect(transport.count('message')).toBe(1);
	});

	it('that changed nothing says so: never an empty answer [SSE-5]', async () => {
		const { edit } = world({ answer: [], drafts: [EXAMPLE_DRAFT] });
		expect(await edit()).toMatchObject({
			text: `The timeline is unchanged. ${EXAMPLE_SUMMARY}`,
			changes: [],
			silent: true,
		});
	});
});

describe('"I encountered a temporary issue"', () => {
	it('after normal answers is ignored [SSE-10]', async () => {
		const { edit } = world({ answer: [says('Added music.'), says(TROUBLE), says(TROUBLE)] });
		expect((await edit()).text).toBe('Added music.');
	});

	it('alone, with nothing changed, is a failure', async () => {
		const { failing, checkpoint } = world({ answer: [says(TROUBLE)], drafts: [ROUGH_DRAFT] });
		const error = await failing();
		expect(error).toMatchObject({ problem: 'editFailed', context: { sessionId: 's-1' } });
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'failed' });
	});

	it('alone, with something changed, is an answer', async () => {
		const { edit } = world({ answer: [says(TROUBLE)] });
		expect((await edit()).changes).toHaveLength(2);
	});
});

describe('a run that fails', () => {
	it('says so with the session, and remembers that it failed [SSE-16]', async () => {
		const { failing, checkpoint } = world({ answer: [event({ errorMessage: 'overloaded' })] });
		const error = await failing();
		expect(error.message).toBe('NemoVideo could not finish the instruction: overloaded');
		expect(error.context).toMatchObject({ sessionId: 's-1', registered: false });
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'failed' });
	});

	it('for want of credits says where to get more [ERR-2001]', async () => {
		const { failing } = world({ answer: [event({ code: 2001, message: 'no credits' })] });
		expect((await failing()).remedy).toBe(
			'Register to get more credits: https://nemovideo.test/register',
		);
	});

	it('by an event without end is unreadable, not broken', async () => {
		const long = Array.from({ length: 9 }, () => 'x'.repeat(1024 * 1024));
		const { failing } = world({ answer: ['data: ', ...long] });
		expect((await failing()).problem).toBe('unreadable');
	});
});

describe('limits', () => {
	it('heartbeats only for 10 minutes: timed out, not sent again [SSE-7]', async () => {
		const { failing, transport, signs, checkpoint } = world({ answer: ['hang'] });
		const error = await failing();
		expect(error).toMatchObject({ problem: 'editTimedOut', context: { seconds: 600 } });
		expect(error.context.sessionId).toBe('s-1');
		expect(transport.count('message')).toBe(1);
		expect(signs).toEqual([2, 4, 6, 8]);
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent' });
	});

	it('15 minutes in all [SSE-7]', async () => {
		const busy = Array.from({ length: 40 }, () => [{ waitMs: MINUTE }, says('and')]).flat();
		const { failing } = world({ answer: busy });
		expect(await failing()).toMatchObject({ problem: 'editTimedOut', context: { seconds: 900 } });
	});

	it('the wire is given no longer than the shorter of the two', async () => {
		const { edit, transport } = world({ answer: [says('x')], instruction: { totalMs: MINUTE } });
		await edit();
		expect(transport.callsOf('message')[0].timeoutMs).toBe(MINUTE);
	});
});

describe('cancel', () => {
	it('in the stream ends the edit at once, with the session, and it stays remembered', async () => {
		const { failing, abort, clock, transport, checkpoint } = world({ answer: ['hang'] });
		void clock.sleep(MINUTE).then(() => abort.abort());
		expect(await failing()).toMatchObject({
			problem: 'cancelled',
			context: { sessionId: 's-1' },
		});
		expect(transport.count('message')).toBe(1);
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent' });
	});

	it('while looking for a lost answer ends it as well', async () => {
		const { failing, abort, clock } = world({ answer: [new Error('cut')], drafts: [ROUGH_DRAFT] });
		clock.onSleep = (ms) => ms === MINUTE && abort.abort();
		expect(await failing()).toMatchObject({ problem: 'cancelled', context: { sessionId: 's-1' } });
	});
});

describe('a session that is not there', () => {
	it('is told before anything is sent [ERR-1002]', async () => {
		const transport = new FakeTransport({ state: [refusal(1002)], message: [] });
		const clock = new FakeClock();
		const order = { sessionId: 'gone', text: 't', totalMs: MINUTE, idleMs: MINUTE };
		const edit = sendInstruction(clientFor(transport, clock), order, { clock });
		await expect(edit).rejects.toMatchObject({
			message: 'NemoVideo does not know the session "gone" (code 1002)',
		});
		expect(transport.count('message')).toBe(0);
	});
});
