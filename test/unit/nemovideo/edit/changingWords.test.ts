import { NemoVideoError, sendInstruction } from '../../../../nemovideo';
import { sendOnly } from '../../../../nemovideo/edit/sent';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

/** Words that hold the time, a random number or what a model wrote: n8n resolves them anew for each try. */
const FIRST = "add the title 'Made at 10:00:00'";
const SECOND = "add the title 'Made at 10:00:05'";
const ROUGH = stateOf(ROUGH_DRAFT);
const EDITED = stateOf(EXAMPLE_DRAFT);
const CUT = new NemoVideoError('connectionLost');
const GONE = refusal(1002);

interface Try {
	text: string;
	state: object[];
	message: Piece[];
	sessionId?: string;
	/** Answers questions with their first options. */
	first?: boolean;
}

async function tried(checkpoint: FakeCheckpoint, { text, state, message, sessionId, first }: Try) {
	const clock = new FakeClock();
	const transport = new FakeTransport(
		{ state: state as never, message: [() => stream(message, clock)] },
		clock,
	);
	const order = { sessionId: sessionId ?? 's-1', text, totalMs: 9e5, idleMs: 6e5 };
	const outcome = await sendInstruction(
		clientFor(transport, clock),
		{ ...order, answersWithFirstOption: first },
		{ clock, checkpoint },
	).catch((error: NemoVideoError) => error);
	return { outcome, sent: transport.count('message') };
}

/** The answer was lost, and then the look for it failed for good. */
const LOST: Try = { text: FIRST, state: [ROUGH, GONE], message: [CUT] };

describe('an instruction whose words are others at each try', () => {
	it('is the same one for Retry On Fail: it is looked for, not sent again', async () => {
		const checkpoint = new FakeCheckpoint();
		expect((await tried(checkpoint, LOST)).sent).toBe(1);
		const again = await tried(checkpoint, { text: SECOND, state: [EDITED], message: [] });
		expect(again).toMatchObject({ sent: 0, outcome: { recovered: true } });
	});

	it('that was done gives its result again', async () => {
		const checkpoint = new FakeCheckpoint();
		const state = [ROUGH, EDITED];
		await tried(checkpoint, { text: FIRST, state, message: [says('Title added.')] });
		const again = await tried(checkpoint, { text: SECOND, state: [], message: [] });
		expect(again).toMatchObject({ sent: 0, outcome: { text: 'Title added.' } });
		expect(checkpoint.load('edit')).toMatchObject({ text: FIRST });
	});

	it('that has failed and left the timeline as it was is sent in its new words', async () => {
		const checkpoint = new FakeCheckpoint();
		const message = [event({ error: 'crashed' })];
		await tried(checkpoint, { text: FIRST, state: [ROUGH], message });
		const again = await tried(checkpoint, {
			text: SECOND,
			state: [ROUGH, ROUGH, EDITED],
			message: [says('Now.')],
		});
		expect(again).toMatchObject({ sent: 1, outcome: { text: 'Now.' } });
		expect(checkpoint.load('edit')).toMatchObject({ text: SECOND });
	});

	it('with a question: its answer is not paid for again either', async () => {
		const asks = event({
			content: {
				parts: [{ functionCall: { name: 'ask_question', args: { questions: ['Which?'] } } }],
			},
		});
		const checkpoint = new FakeCheckpoint();
		await tried(checkpoint, { text: FIRST, state: [ROUGH], message: [asks] });
		const state = [ROUGH, EDITED];
		await tried(checkpoint, { text: FIRST, state, message: [says('Done.')], first: true });
		const again = await tried(checkpoint, { text: SECOND, state: [], message: [], first: true });
		expect(again).toMatchObject({ sent: 0, outcome: { text: 'Done.' } });
	});

	it('is other work in another session', async () => {
		const checkpoint = new FakeCheckpoint();
		await tried(checkpoint, LOST);
		const state = [ROUGH, EDITED];
		const other = { text: SECOND, state, message: [says('Done.')], sessionId: 's-2' };
		expect((await tried(checkpoint, other)).sent).toBe(1);
	});

	it('is other work where a person or an agent asks for it: they may have changed their mind', async () => {
		const checkpoint = new FakeCheckpoint();
		await tried(checkpoint, LOST);
		checkpoint.inherited = true;
		const state = [ROUGH, EDITED];
		const again = await tried(checkpoint, { text: SECOND, state, message: [says('Done.')] });
		expect(again.sent).toBe(1);
	});

	it('is the same one for Send', async () => {
		const clock = new FakeClock();
		const checkpoint = new FakeCheckpoint();
		const transport = new FakeTransport({ state: [ROUGH], message: [CUT] }, clock);
		const client = clientFor(transport, clock);
		const send = async (text: string) =>
			await sendOnly(client, { sessionId: 's-1', text }, { clock, checkpoint });
		expect(await send(FIRST)).toMatchObject({ text: FIRST });
		expect(await send(SECOND)).toMatchObject({ text: FIRST });
		expect(transport.count('message')).toBe(1);
	});
});
