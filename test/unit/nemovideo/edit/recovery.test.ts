import {
	NemoVideoError,
	sendInstruction,
	type EditResult,
	type Checkpoint,
	type ProblemName,
} from '../../../../nemovideo';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, EXAMPLE_SUMMARY, ROUGH_DRAFT } from '../../fakes/drafts';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { event, says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

const ORDER = { sessionId: 's-1', text: 'add music', totalMs: 900_000, idleMs: 600_000 };
const ROUGH = stateOf(ROUGH_DRAFT);
const EDITED = stateOf(EXAMPLE_DRAFT);
const CUT = new NemoVideoError('connectionLost');

type Script = ConstructorParameters<typeof FakeTransport>[0];

function world(script: Script, checkpoint: Checkpoint = new FakeCheckpoint()) {
	const clock = new FakeClock();
	const transport = new FakeTransport(script, clock);
	const client = clientFor(transport, clock);
	const edit = async () => await sendInstruction(client, ORDER, { clock, checkpoint });
	return { clock, transport, checkpoint: checkpoint as FakeCheckpoint, edit };
}
const streamOf = (...pieces: Parameters<typeof stream>[0][]) => [
	() => stream(pieces.flat() as never, new FakeClock()),
];
const failure = async (edit: Promise<EditResult>): Promise<NemoVideoError> =>
	await edit.then(
		() => Promise.reject(new Error('it went well')),
		(error: NemoVideoError) => error,
	);

describe('a broken stream', () => {
	it('is never answered by sending again: 30 s, then 60 s, until the state has changed [SSE-6]', async () => {
		const { edit, clock, transport } = world({
			state: [ROUGH, ROUGH, ROUGH, EDITED],
			message: streamOf([says('Adding mu'), CUT]),
		});
		expect(await edit()).toMatchObject({
			text: expect.stringMatching(/^BGM added: Lo-fi/) as string,
			timeline: EXAMPLE_SUMMARY,
			recovered: true,
			silent: true,
		});
		expect(transport.count('message')).toBe(1);
		expect(clock.waits.slice(-3)).toEqual([30_000, 60_000, 60_000]);
	});

	it('with five unchanged looks is unconfirmed: about five minutes, one send [SSE-6]', async () => {
		const { edit, clock, transport, checkpoint } = world({
			state: [ROUGH],
			message: streamOf([CUT]),
		});
		const error = await failure(edit());
		expect(error).toMatchObject({ problem: 'editUnconfirmed', context: { sessionId: 's-1' } });
		expect(error.remedy).toMatch(/was not sent again.*Get Timeline.*run Edit Instruction again/s);
		expect([transport.count('message'), transport.count('state')]).toEqual([1, 6]);
		expect(clock.waits.slice(-5)).toEqual([30_000, 60_000, 60_000, 60_000, 60_000]);
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent' });
	});

	it('whose cause breaks the looks too goes on looking [SSE-6]', async () => {
		const down = new NemoVideoError('unreachable');
		const { edit, transport } = world({
			state: [ROUGH, down, down, down, refusal(0, '', 502), refusal(0, '', 502), EDITED],
			message: streamOf([CUT]),
		});
		expect(await edit()).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
		expect(transport.count('message')).toBe(1);
	});

	it('of a session that is gone meanwhile says so at once', async () => {
		const { edit, clock } = world({ state: [ROUGH, refusal(1002)], message: streamOf([CUT]) });
		expect((await failure(edit())).problem).toBe('sessionNotFound');
		expect(clock.waits.at(-1)).toBe(30_000);
	});
});

describe('an answer that came, with a timeline that cannot be read', () => {
	const page = { status: 200, body: '<html>' };
	const done = streamOf([says('Added music.')]);
	const trouble = streamOf([says('I encountered a temporary issue.')]);

	it('is told to have come: nothing says that the connection broke [SSE-6]', async () => {
		const { edit, transport, checkpoint } = world({ state: [ROUGH, page], message: done });
		const error = await failure(edit());
		expect(error.problem).toBe('editUnconfirmed');
		expect(error.message).toMatch(
			/^NemoVideo has answered the instruction, and the timeline could not be read since: NemoVideo answered something/,
		);
		expect(error.remedy).toMatch(/^Do not send the instruction again/);
		expect(transport.count('state')).toBe(7);
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent', known: {} });
	});

	it('is put out as soon as the timeline can be read, changed or not', async () => {
		for (const message of [done, streamOf([event({ content: { parts: [] } })])]) {
			const { edit, clock } = world({ state: [ROUGH, page, ROUGH], message });
			expect(await edit()).toMatchObject({ changes: [], recovered: true });
			expect(clock.waits.slice(-1)).toEqual([30_000]);
		}
	});

	it('is a failure where it only speaks of trouble and nothing has changed [SSE-10]', async () => {
		const { edit, checkpoint } = world({ state: [ROUGH, page, ROUGH], message: trouble });
		expect(await failure(edit())).toMatchObject({ problem: 'editFailed' });
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'failed' });
	});

	it.each([false, true])('is not sent again by a later try (by hand: %p)', async (byHand) => {
		const first = world({ state: [ROUGH, page], message: done });
		await failure(first.edit());
		first.checkpoint.inherited = byHand;
		const again = world({ state: [ROUGH], message: [] }, first.checkpoint);
		expect(await again.edit()).toMatchObject({ text: 'Added music.', recovered: true });
		expect(again.transport.count('message')).toBe(0);
	});
});

describe('what came instead of an answer', () => {
	it('is told where it was not the connection that broke', async () => {
		const { edit } = world({ state: [ROUGH], message: [ok({ fine: true })] });
		expect((await failure(edit())).message).toMatch(
			/^NemoVideo answered something this node cannot read: an answer instead of a stream, and no change/,
		);
	});

	it('is told beside what kept the timeline from being read', async () => {
		const down = new NemoVideoError('unreachable');
		const { edit } = world({ state: [ROUGH, down], message: streamOf([CUT]) });
		expect((await failure(edit())).message).toMatch(
			/^The connection broke .*, and the timeline could not be read since: NemoVideo cannot be reached$/,
		);
	});
});

describe('an edit that failed unseen, with another one sent to the session since', () => {
	it('is not sent again: it may have edited all the same', async () => {
		const page = { status: 200, body: '<html>' };
		const shared = new FakeCheckpoint();
		const checkpoint = new FakeCheckpoint();
		const clock = new FakeClock();
		const message = [
			() => stream([event({ error: 'crashed' })], clock),
			() => stream([says('Done.')], clock),
		];
		const state = [ROUGH, page, EDITED, EDITED];
		const transport = new FakeTransport({ state, message }, clock);
		const client = clientFor(transport, clock);
		const send = async (text: string, own: Checkpoint) =>
			await sendInstruction(
				client,
				{ ...ORDER, text },
				{ clock, checkpoint: own, sharedCheckpoint: shared },
			);
		expect((await failure(send('first', checkpoint))).problem).toBe('editFailed');
		await send('second', new FakeCheckpoint());
		expect((await failure(send('first', checkpoint))).problem).toBe('editUnconfirmed');
		expect(transport.count('message')).toBe(2);
	});
});

describe('an answer that never began', () => {
	it.each<[string, Script['message']]>([
		['a connection that broke', [CUT]],
		['no answer in time', [new NemoVideoError('timedOut')]],
		['HTTP 500 after the work was done', [{ status: 500, body: 'oops' }]],
		['HTTP 504 of a proxy', [{ status: 504, body: '<html>' }]],
		['HTTP 503 with a code of its own', [{ status: 503, body: { code: 50_300, message: 'busy' } }]],
		['HTTP 408', [{ status: 408, body: '' }]],
		['JSON where a stream was expected', [ok({ fine: true })]],
	])('for %s is looked for, not sent again [SSE-6]', async (_, message) => {
		const { edit, transport } = world({ state: [ROUGH, EDITED], message });
		expect(await edit()).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
		expect(transport.count('message')).toBe(1);
	});

	it.each<[ProblemName, Script['message']]>([
		['unreachable', [new NemoVideoError('unreachable')]],
		['outOfCredits', [refusal(2001)]],
		['outOfCredits', [refusal(2001, 'no', 402)]],
		['sessionNotFound', [{ status: 404, body: { error: 'Session not found: s-1' } }]],
		['rateLimited', [refusal(429)]],
	])('because it was refused (%s) is not remembered as sent', async (problem, message) => {
		const { edit, checkpoint, clock } = world({ state: [ROUGH], message });
		expect(await failure(edit())).toMatchObject({ problem, context: { sessionId: 's-1' } });
		expect(checkpoint.load('edit')).toBeUndefined();
		// Nothing is looked for: a rate limit is waited out.
		expect(clock.waits).toEqual(problem === 'rateLimited' ? [30_000] : []);
	});

	it('because of a cancel on the way stays remembered: it may have been heard', async () => {
		const { edit, checkpoint } = world({
			state: [ROUGH],
			message: [new NemoVideoError('cancelled')],
		});
		expect((await failure(edit())).problem).toBe('cancelled');
		expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent' });
	});

	it('is remembered as sent before it is sent', async () => {
		const checkpoint = new FakeCheckpoint();
		const message = () => {
			expect(checkpoint.load('edit')).toMatchObject({ stage: 'sent' });
			return stream([says('Done.')], new FakeClock());
		};
		await world({ state: [ROUGH, EDITED], message: [message] }, checkpoint).edit();
	});
});

describe('an answer that came, with a state that cannot be read', () => {
	const down = new NemoVideoError('connectionLost');

	it('is not given up: its words stay, the state is read later', async () => {
		const { edit, transport } = world({
			state: [ROUGH, down, down, down, ROUGH],
			message: streamOf([says('The clip has 3 scenes.')]),
		});
		expect(await edit()).toMatchObject({
			text: 'The clip has 3 scenes.',
			recovered: true,
			silent: false,
			changes: [],
		});
		expect(transport.count('message')).toBe(1);
	});

	it.each<[string, Script['state'] & object]>([
		['rate limits', [refusal(429), refusal(429), refusal(429), refusal(429)]],
		['a code of its own with HTTP 503', Array(3).fill({ status: 503, body: { code: 50_300 } })],
		[
			'pages in place of it',
			[
				{ status: 200, body: '<html>' },
				{ status: 200, body: '<html>' },
			],
		],
		['408', [{ status: 408, body: '' }]],
	])('because of %s is not given up either', async (_, trouble) => {
		const { edit, transport } = world({
			state: [ROUGH, ...trouble, EDITED],
			message: streamOf([says('Added music.')]),
		});
		expect(await edit()).toMatchObject({ text: 'Added music.', timeline: EXAMPLE_SUMMARY });
		expect(transport.count('message')).toBe(1);
	});

	it('and without words waits for the change', async () => {
		const { edit } = world({
			state: [ROUGH, down, down, down, ROUGH, EDITED],
			message: streamOf([event({ content: { parts: [{ functionCall: { name: 'bgm' } }] } })]),
		});
		expect(await edit()).toMatchObject({ recovered: true, toolCalls: ['bgm'], silent: true });
	});
});

describe('a node that runs again', () => {
	async function afterwards(first: Script, second: Script) {
		const checkpoint = new FakeCheckpoint();
		await world(first, checkpoint)
			.edit()
			.catch(() => undefined);
		return world(second, checkpoint);
	}
	const never: Script['message'] = [
		() => {
			throw new Error('the instruction was sent a second time');
		},
	];

	it('after the edit was done gives the same result and asks nothing', async () => {
		const first = { state: [ROUGH, EDITED], message: streamOf([says('Added music.')]) };
		const again = await afterwards(first, { state: [], message: never });
		expect(await again.edit()).toMatchObject({ text: 'Added music.', recovered: false });
		expect(again.transport.calls).toEqual([]);
	});

	it('after it was sent looks for the outcome, and does not send', async () => {
		const first = { state: [ROUGH], message: streamOf([CUT]) };
		const again = await afterwards(first, { state: [EDITED], message: never });
		const result = await again.edit();
		expect(result).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
		expect(result.changes).toHaveLength(2);
		expect(again.clock.waits).toEqual([30_000]);
	});

	it('after it was sent and nothing came of it is unconfirmed again', async () => {
		const first = { state: [ROUGH], message: [new NemoVideoError('timedOut')] };
		const again = await afterwards(first, { state: [ROUGH], message: never });
		expect((await failure(again.edit())).problem).toBe('editUnconfirmed');
	});

	it('after it failed and left the timeline untouched sends it', async () => {
		const first = { state: [ROUGH], message: streamOf([event({ error: 'crashed' })]) };
		const again = await afterwards(first, {
			state: [ROUGH, EDITED],
			message: streamOf([says('Now it went.')]),
		});
		expect(await again.edit()).toMatchObject({ text: 'Now it went.', recovered: false });
		expect(again.transport.count('message')).toBe(1);
	});

	it('after it failed but had edited all the same tells that, and does not send', async () => {
		const first = { state: [ROUGH], message: streamOf([event({ error: 'crashed' })]) };
		const again = await afterwards(first, { state: [EDITED], message: never });
		expect(await again.edit()).toMatchObject({ recovered: true, timeline: EXAMPLE_SUMMARY });
	});

	it('after it was refused sends it', async () => {
		const first = { state: [ROUGH], message: [refusal(2001)] };
		const again = await afterwards(first, {
			state: [ROUGH, EDITED],
			message: streamOf([says('Thanks for the credits.')]),
		});
		expect((await again.edit()).text).toBe('Thanks for the credits.');
	});
});
