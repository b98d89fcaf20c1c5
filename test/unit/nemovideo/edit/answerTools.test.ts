import fc from 'fast-check';
import { readAnswer, type Answer } from '../../../../nemovideo/edit/answer';
import { readQuestion } from '../../../../nemovideo/edit/question';
import { FakeClock } from '../../fakes/clock';
import { event, says, stream, type Piece } from '../../fakes/streams';

async function read(pieces: Iterable<Piece>): Promise<Answer> {
	const clock = new FakeClock();
	return await readAnswer(stream(pieces, clock), { clock, totalMs: 900_000, idleMs: 600_000 });
}
const calls = (list: object[], more: object = {}) =>
	event({
		invocationId: 'e-1',
		author: 'nemo_agent',
		content: { role: 'model', parts: list.map((functionCall) => ({ functionCall })) },
		...more,
	});
const results = (...ids: string[]) =>
	event({ content: { parts: ids.map((id) => ({ functionResponse: { id, name: 'x' } })) } });
const PARTIAL = { partial: true };

describe('a tool call that comes in pieces', () => {
	it('counts once by its id [SSE-9]', async () => {
		const { toolCalls } = await read([
			calls([{ id: 'c1', name: 'trim', args: {} }], PARTIAL),
			calls([{ id: 'c1', name: 'trim', args: { from: 1 } }], PARTIAL),
			calls([{ id: 'c1', name: 'trim', args: { from: 1, to: 2 } }]),
			calls([{ id: 'c2', name: 'trim', args: { from: 5 } }]),
		]);
		expect(toolCalls).toEqual(['trim', 'trim']);
	});

	it('counts once without an id, or when the whole call has another one', async () => {
		const { toolCalls } = await read([
			calls([{ name: 'trim' }], PARTIAL),
			calls([{ name: 'trim' }], PARTIAL),
			calls([{ name: 'trim' }]),
			calls(
				[
					{ id: 'p1', name: 'fade' },
					{ id: 'p2', name: 'fade' },
				],
				PARTIAL,
			),
			calls([
				{ id: 'w1', name: 'fade' },
				{ id: 'w2', name: 'fade' },
			]),
		]);
		expect(toolCalls).toEqual(['trim', 'fade', 'fade']);
	});

	it('has the name that came last', async () => {
		const pieces = [calls([{ id: 'c1' }], PARTIAL), calls([{ id: 'c1', name: 'trim' }])];
		expect((await read(pieces)).toolCalls).toEqual(['trim']);
		const reversed = [calls([{ id: 'c1', name: 'trim' }], PARTIAL), calls([{ id: 'c1' }])];
		expect((await read(reversed)).toolCalls).toEqual(['trim']);
	});

	it('is not mixed up with whole calls of one tool, nor with another agent', async () => {
		expect((await read([calls([{ name: 'a' }]), calls([{ name: 'a' }])])).toolCalls).toEqual([
			'a',
			'a',
		]);
		const other = { author: 'other' };
		const pieces = [calls([{ name: 'a' }], PARTIAL), calls([{ name: 'a' }], other)];
		expect((await read(pieces)).toolCalls).toEqual(['a', 'a']);
	});

	it('has one result, however often that is sent', async () => {
		expect((await read([results('c1', 'c2'), results('c1'), results('c3')])).toolResults).toBe(3);
	});

	it('leaves memory flat: after a thousand, names are dropped', async () => {
		const pieces = Array.from({ length: 1_500 }, (_, i) => calls([{ id: `c${i}`, name: 'trim' }]));
		const answer = await read(pieces);
		expect(answer.toolCalls).toHaveLength(1_000);
		expect(answer.texts).toEqual([]);
	});
});

const ARGS = {
	title: 'Before I start',
	questions: [
		{
			id: 'platform',
			prompt: 'Which platform is it for?',
			options: [
				{ id: 'tt', label: 'TikTok' },
				{ id: 'yt', label: 'YouTube' },
			],
			allow_multiple: true,
		},
	],
};
const QUESTION = {
	title: 'Before I start',
	questions: [
		{
			id: 'platform',
			prompt: 'Which platform is it for?',
			options: [
				{ id: 'tt', label: 'TikTok' },
				{ id: 'yt', label: 'YouTube' },
			],
			allowMultiple: true,
		},
	],
};

describe('a question of the editor', () => {
	const asks = (args: unknown, more: object = {}) =>
		calls([{ id: 'q1', name: 'ask_question', args }], more);

	it('is read from the call of ask_question, and the call counts as one [SSE-22]', async () => {
		const answer = await read([asks(ARGS)]);
		expect([answer.question, answer.toolCalls]).toEqual([QUESTION, ['ask_question']]);
	});

	it('is null where nothing was asked, or no question can be read', async () => {
		expect((await read([says('Done.')])).question).toBeNull();
		expect((await read([calls([{ name: 'trim', args: ARGS }])])).question).toBeNull();
		expect((await read([asks('no JSON'), asks(undefined), asks({})])).question).toBeNull();
	});

	it('is read from the older form [SSE-19, SSE-22]', async () => {
		const older = event({ type: 'tool_call', name: 'ask_question', args: ARGS });
		expect((await read([older])).question).toEqual(QUESTION);
	});

	it('is the last one that can be read', async () => {
		const second = { questions: [{ prompt: 'Music?' }] };
		const pieces = [asks(ARGS), asks({ title: 'B' }, PARTIAL), asks(second, PARTIAL), asks(null)];
		expect((await read(pieces)).question?.questions.map(({ prompt }) => prompt)).toEqual([
			'Music?',
		]);
	});

	it('is something: no failure hides in doubtful data beside it', async () => {
		const answer = await read([asks(ARGS), 'data: words nobody knows\n\n']);
		expect([answer.question, answer.failure]).toEqual([QUESTION, undefined]);
	});

	it.each<[unknown, unknown]>([
		[JSON.stringify(ARGS), QUESTION],
		[{ ...ARGS, questions: ARGS.questions[0] }, QUESTION],
		[
			{
				questions: [
					{ id: 5, prompt: ' Music? ', options: ['Yes', 7, null, {}, { id: 'no' }] },
					'Which?',
					{},
					null,
				],
			},
			{
				title: '',
				questions: [
					{
						id: '5',
						prompt: 'Music?',
						options: [
							{ id: 'Yes', label: 'Yes' },
							{ id: '7', label: '7' },
							{ id: 'no', label: 'no' },
						],
						allowMultiple: false,
					},
					{ id: '2', prompt: 'Which?', options: [], allowMultiple: false },
				],
			},
		],
		[
			{ questions: [{ prompt: 'Music?', allowMultiple: true, options: 'Yes' }], title: 7 },
			{ title: '', questions: [{ id: '1', prompt: 'Music?', options: [], allowMultiple: true }] },
		],
		[{ title: 'Only a title' }, null],
		[[ARGS], null],
	])('is read leniently: %j', (args, expected) => {
		expect(readQuestion(args)).toEqual(expected);
	});

	it('is read from any arguments without throwing', () => {
		const key = fc.constantFrom('questions', 'options', 'prompt', 'id', 'label', 'title');
		const any = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()));
		fc.assert(
			fc.property(fc.dictionary(key, any), (args) => {
				const found = readQuestion(args);
				for (const { prompt, options } of found?.questions ?? []) {
					expect(prompt).not.toBe('');
					for (const option of options)
						expect([typeof option.id, option.label === '']).toEqual(['string', false]);
				}
			}),
			{ numRuns: 1_000 },
		);
	});
});
