import { sendInstruction, type NemoVideoError } from '../../../../nemovideo';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

/** An edit that closes without a word, and whose state comes a moment later [SSE-5]. */
const ROUGH = stateOf(ROUGH_DRAFT);
const EDITED = stateOf(EXAMPLE_DRAFT);
const MATERIAL = stateOf(ROUGH_DRAFT, { generated_media: [{ id: 'g1', name: 'sunset.mp4' }] });
const TOOLS = event({ content: { parts: [{ functionCall: { name: 'add_bgm' } }] } });
const TROUBLE = says('I encountered a temporary issue. Please try again.');
const ORDER = { sessionId: 's-1', text: 'add music', totalMs: 9e5, idleMs: 6e5 };

function world(state: object[], pieces: Piece[] = [TOOLS], more: Partial<typeof ORDER> = {}) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const checkpoint = new FakeCheckpoint();
	const message = [() => stream(pieces, clock)];
	const transport = new FakeTransport({ state: state as never, message }, clock);
	const client = clientFor(transport, clock, abort.signal);
	const startMs = clock.now();
	const edit = async () => {
		const tools = { clock, checkpoint, signal: abort.signal };
		const outcome = await sendInstruction(client, { ...ORDER, ...more }, tools).catch(
			(error: NemoVideoError) => error,
		);
		return { outcome, seconds: (clock.now() - startMs) / 1000, looks: transport.count('state') };
	};
	return { edit, clock, abort, checkpoint, transport };
}

describe('a silent edit', () => {
	it.each<[string, Piece[]]>([
		['with tool calls only', [TOOLS]],
		['with nothing at all', [': bye\n\n']],
		['that only speaks of trouble', [TROUBLE]],
		['that leaves what cannot be read', ['data: <oops>\n\n']],
		['whose model stopped early', [event({ finishReason: 'MAX_TOKENS' })]],
	])('%s, whose state comes a moment later, is not reported as unchanged', async (_, pieces) => {
		for (const late of [1, 2, 3]) {
			const state = [ROUGH, ...Array<object>(late).fill(ROUGH), EDITED];
			const { outcome, seconds } = await world(state, pieces).edit();
			expect(outcome).toMatchObject({ timeline: EXAMPLE_SUMMARY, recovered: false });
			expect(seconds).toBe(5 * late);
		}
	});

	it('is found by its material as well [STA-4]', async () => {
		const { outcome } = await world([ROUGH, ROUGH, MATERIAL]).edit();
		expect(outcome).toMatchObject({ changes: [{ track: 'Material' }] });
	});

	it('that changes nothing says so after a few looks', async () => {
		const { outcome, seconds, looks } = await world([ROUGH]).edit();
		expect(outcome).toMatchObject({ changes: [], silent: true });
		expect([seconds, looks]).toEqual([15, 5]);
	});

	it('whose change is there at once is not looked at again', async () => {
		const { seconds, looks } = await world([ROUGH, EDITED]).edit();
		expect([seconds, looks]).toEqual([0, 2]);
	});

	it('is looked at within Timeout only', async () => {
		const { outcome, seconds } = await world([ROUGH], undefined, { totalMs: 12_000 }).edit();
		expect(outcome).toMatchObject({ changes: [] });
		expect(seconds).toBe(10);
	});

	it('goes on looking where one of the looks fails', async () => {
		const down = refusal(0, '', 502);
		const { outcome } = await world([ROUGH, ROUGH, down, down, down, EDITED]).edit();
		expect(outcome).toMatchObject({ timeline: EXAMPLE_SUMMARY });
	});

	it('that is cancelled in between is remembered with its answer', async () => {
		const { edit, clock, abort, checkpoint } = world([ROUGH]);
		clock.onSleep = (ms) => ms === 5_000 && abort.abort();
		expect((await edit()).outcome).toMatchObject({ problem: 'cancelled' });
		expect(checkpoint.load('edit')).toMatchObject({
			stage: 'sent',
			known: { toolCalls: ['add_bgm'] },
		});
	});
});

describe('no second look is needed where', () => {
	it.each<[string, Piece]>([
		['the editor answered in words without changing anything', says('The clip has 3 scenes.')],
		['it asks back', event({ content: { parts: [question()] } })],
		['the run reports that it has failed', event({ errorMessage: 'overloaded' })],
	])('%s', async (_, piece) => {
		const { seconds, looks } = await world([ROUGH], [piece]).edit();
		expect([seconds, looks]).toEqual([0, 2]);
	});
});

function question() {
	return { functionCall: { name: 'ask_question', args: { questions: ['Which?'] } } };
}
