import nock from 'nock';

import { retryOnFail, type NodeSpec } from './harness/engine';
import { useRecordedService } from './harness/recorded';

/** Which change belongs to which instruction, and who is asked to pay for what, when something is repeated. */
const BASE = 'https://nemovideo.example';
const world = useRecordedService(BASE);
const ok = (data: unknown) => ({ code: 0, data });
const SSE = { 'Content-Type': 'text/event-stream' };
const FAILS = 'data: {"errorCode":"INTERNAL","errorMessage":"the model is overloaded"}\n\n';
const DONE = 'data: {"content":{"parts":[{"text":"Done."}]}}\n\n';
/** A proxy gave up: the service may have received the instruction. */
const LOST = 'lost';
const FAILS_BUT_EDITS = 'fails but edits';

/** A session whose timeline counts the edits that were really made. */
function session(answers: string[]) {
	const sent: string[] = [];
	let edits = 0;
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, () => {
			const sg = Array.from({ length: edits + 1 }, () => ({ d: 1000 }));
			return ok({ state: { draft: { t: [{ tt: 0, sg }] } } });
		})
		.post('/run_sse')
		.reply((_uri, body) => {
			sent.push((body as { new_message: { parts: { text: string }[] } }).new_message.parts[0].text);
			const answer = answers[sent.length - 1] ?? DONE;
			if (answer === DONE || answer === FAILS_BUT_EDITS) edits += 1;
			if (answer === LOST) return [502, 'Bad gateway'];
			return [200, answer === FAILS_BUT_EDITS ? FAILS : answer, SSE];
		});
	return { sent, edit: () => (edits += 1) };
}

const node = (more: Partial<NodeSpec> = {}): NodeSpec => ({
	type: 'nemoVideoEditInstruction',
	parameters: { instruction: '={{ $json.wish }}' },
	...more,
});
const items = (...wishes: string[]) => wishes.map((wish) => ({ json: { sessionId: 's1', wish } }));
const retry = retryOnFail(2);

test('an instruction that failed is sent again, though another one has edited the session since', async () => {
	const { sent } = session([FAILS, DONE, DONE]);
	const settings = { ...retry, onError: 'continueRegularOutput' as const };
	const first = await world.engine.run({
		nodes: [node({ settings })],
		items: items('first', 'second'),
	});
	expect(first.error).toBeUndefined();
	expect(sent).toEqual(['first', 'second', 'first']);
	expect(first.json('nemoVideoEditInstruction')).toMatchObject([
		{ wish: 'first', recovered: false, text: 'Done.' },
		{ wish: 'second', recovered: false, text: 'Done.' },
	]);
});

test('one that failed and edited all the same is reported, not sent again', async () => {
	const { sent } = session([FAILS_BUT_EDITS]);
	const outcome = await world.engine.run({
		nodes: [node({ settings: retry })],
		items: items('only'),
	});
	expect(outcome.error).toBeUndefined();
	expect(sent).toEqual(['only']);
	expect(outcome.json('nemoVideoEditInstruction')[0]).toMatchObject({ recovered: true });
});

test('after a failure with one item at a time, no other item is sent', async () => {
	const { sent } = session([FAILS]);
	const parameters = { instruction: '={{ $json.wish }}', options: { concurrency: 1 } };
	const outcome = await world.engine.run({
		nodes: [node({ parameters })],
		items: [
			{ json: { sessionId: 's1', wish: 'first' } },
			{ json: { sessionId: 's2', wish: 'second' } },
			{ json: { sessionId: 's3', wish: 'third' } },
		],
	});
	expect(outcome.error?.message).toMatch(/overloaded.*\(item 1 of 3\)/);
	expect(sent).toEqual(['first']);
});

describe('Retry in the executions list', () => {
	const lost = async (answers: string[]) => {
		const service = session(answers);
		const first = await world.engine.run({ nodes: [node()], items: items('only') });
		expect(first.error?.message).toMatch(/connection broke/);
		return { ...service, contextData: first.contextData };
	};

	test('sends an instruction whose answer was lost and that has changed nothing', async () => {
		const { sent, contextData } = await lost([LOST, DONE]);
		const again = await world.engine.run({ nodes: [node()], items: items('only'), contextData });
		expect(again.error).toBeUndefined();
		expect(sent).toEqual(['only', 'only']);
		expect(again.json('nemoVideoEditInstruction')[0]).toMatchObject({ recovered: false });
	});

	test('reports one that has changed the timeline meanwhile, and sends nothing', async () => {
		const { sent, edit, contextData } = await lost([LOST]);
		edit();
		const again = await world.engine.run({ nodes: [node()], items: items('only'), contextData });
		expect(again.error).toBeUndefined();
		expect(sent).toEqual(['only']);
		expect(again.json('nemoVideoEditInstruction')[0]).toMatchObject({ recovered: true });
	});

	test('with a longer Timeout is still the same work', async () => {
		const { sent, edit, contextData } = await lost([LOST]);
		edit();
		const parameters = { instruction: '={{ $json.wish }}', options: { timeout: 30 } };
		const again = await world.engine.run({
			nodes: [node({ parameters })],
			items: items('only'),
			contextData,
		});
		expect(again.error).toBeUndefined();
		expect(sent).toEqual(['only']);
	});

	test('with other words is other work', async () => {
		const { sent, contextData } = await lost([LOST, DONE]);
		await world.engine.run({ nodes: [node()], items: items('another'), contextData });
		expect(sent).toEqual(['only', 'another']);
	});
});

describe('as the tool of an agent', () => {
	const tool = node({ type: 'nemoVideoEditInstructionTool' });

	test('a call that is tried again, counted by n8n as another run, is sent once', async () => {
		const { sent, edit } = session([LOST]);
		const first = await world.engine.run({ nodes: [tool], items: items('cut'), runIndex: 0 });
		expect(first.error).toBeDefined();
		edit();
		const { contextData } = first;
		const second = await world.engine.run({
			nodes: [tool],
			items: items('cut'),
			runIndex: 1,
			contextData,
		});
		expect(second.error).toBeUndefined();
		expect(sent).toEqual(['cut']);
	});

	test('two calls with the same words are two', async () => {
		const { sent } = session([DONE, DONE]);
		const first = await world.engine.run({ nodes: [tool], items: items('louder'), runIndex: 0 });
		const { contextData, executionId } = first;
		const again = { items: items('louder'), runIndex: 1, contextData, executionId };
		await world.engine.run({ nodes: [tool], ...again });
		expect(sent).toEqual(['louder', 'louder']);
	});
});
