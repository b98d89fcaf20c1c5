import { sendInstruction } from '../../../../nemovideo';
import type { Instruction } from '../../../../nemovideo/edit/instruction';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT, ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, stateOf } from '../../fakes/transport';

const ASKED = {
	title: 'One thing first',
	questions: [
		{
			id: 'p',
			prompt: 'Which platform is it for?',
			options: [{ label: 'TikTok' }, { label: 'YouTube' }],
		},
		{ id: 'm', prompt: 'Any music?', options: [] },
	],
};
const asking = (args: object) =>
	event({
		author: 'nemo_agent',
		content: { role: 'model', parts: [{ functionCall: { name: 'ask_question', args } }] },
	});
const asks = asking(ASKED);
const askingFor = (prompt: string, label: string) =>
	asking({ questions: [{ id: 'q', prompt, options: [{ label }, { label: 'Other' }] }] });

function world(
	answers: Piece[][],
	more: Partial<Instruction> = {},
	checkpoint = new FakeCheckpoint(),
) {
	const clock = new FakeClock();
	const transport = new FakeTransport(
		{
			state: [
				stateOf(ROUGH_DRAFT),
				stateOf(ROUGH_DRAFT),
				stateOf(ROUGH_DRAFT),
				stateOf(EXAMPLE_DRAFT),
			],
			message: answers.map((pieces) => () => stream(pieces, clock)),
		},
		clock,
	);
	const client = clientFor(transport, clock);
	const instruction = {
		sessionId: 's-1',
		text: 'make a short',
		totalMs: 9e5,
		idleMs: 6e5,
		...more,
	};
	const edit = async () => await sendInstruction(client, instruction, { clock, checkpoint });
	const sent = () =>
		transport
			.callsOf('message')
			.map(
				(call) =>
					(call.json as { new_message: { parts: { text: string }[] } }).new_message.parts[0].text,
			);
	return { edit, sent, checkpoint };
}

describe('an editor that asks back [SSE-22]', () => {
	it('is shown to the person, in words that can be answered', async () => {
		const { edit, sent } = world([[asks]]);
		expect(await edit()).toMatchObject({
			text: 'One thing first\nWhich platform is it for? TikTok / YouTube\nAny music?',
			nextAction: 'answer',
			silent: false,
			question: { title: 'One thing first', questions: [{ id: 'p' }, { id: 'm' }] },
		});
		expect(sent()).toHaveLength(1);
	});

	it('keeps what it said besides', async () => {
		const { edit } = world([[says('Nice footage!'), asks]]);
		expect((await edit()).text).toMatch(/^Nice footage!\n\nOne thing first\n/);
	});

	it('is answered with the first options where nobody is there, as the official client does [SSE-28]', async () => {
		const { edit, sent } = world([[asks], [says('Done.')]], { answersWithFirstOption: true });
		const answer = '1. Which platform is it for?: TikTok\n2. Any music?: Skipped';
		expect(await edit()).toMatchObject({ text: 'Done.', question: null, answers: [answer] });
		expect(sent()).toEqual(['make a short', answer]);
	});

	it('and goes on asking is left to a person after three answers', async () => {
		const questions = ['Which length?', 'Which music?', 'Which title?', 'Which font?'];
		const { edit, sent } = world(
			questions.map((prompt) => [askingFor(prompt, 'A')]),
			{ answersWithFirstOption: true },
		);
		expect(await edit()).toMatchObject({
			nextAction: 'answer',
			question: { questions: [{ prompt: 'Which font?' }] },
		});
		expect(sent()).toHaveLength(4);
	});

	it.each([
		['at once', ['Which length?', 'Which length?'], 1],
		['after another one', ['Which length?', 'Which music?', 'Which length?'], 2],
	])('the very same %s is not sent the same paid answer again', async (_, prompts, answers) => {
		const { edit, sent } = world(
			prompts.map((prompt) => [askingFor(prompt, 'A')]),
			{ answersWithFirstOption: true },
		);
		expect(await edit()).toMatchObject({
			nextAction: 'answer',
			question: { questions: [{ prompt: 'Which length?' }] },
			answers: prompts.slice(0, answers).map((prompt) => `1. ${prompt}: A`),
		});
		expect(sent()).toHaveLength(1 + answers);
	});

	it('the same with other options is another question', async () => {
		const { edit, sent } = world(
			[[askingFor('Which length?', '1 h')], [askingFor('Which length?', '30 s')], [says('Done.')]],
			{ answersWithFirstOption: true },
		);
		expect(await edit()).toMatchObject({ text: 'Done.', question: null });
		expect(sent().slice(1)).toEqual(['1. Which length?: 1 h', '1. Which length?: 30 s']);
	});

	it('is answered once, however often the node is tried', async () => {
		const checkpoint = new FakeCheckpoint();
		const options = { answersWithFirstOption: true };
		await world([[asks], [says('Done.')]], options, checkpoint).edit();
		const again = world([[says('again')]], options, checkpoint);
		expect(await again.edit()).toMatchObject({ text: 'Done.' });
		expect(again.sent()).toEqual([]);
	});
});
