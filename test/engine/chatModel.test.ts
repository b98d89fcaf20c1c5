import type { INodeExecutionData } from 'n8n-workflow';

import { clock } from '../../nodes/io/clock';
import type { ModelAnswer } from './harness/engine';
import { useWorld } from './harness/world';

/** The Assistant with a Chat Model beneath it: it decides what the rules are unsure about, and nothing else. */
const world = useWorld();
const NODE = 'nemoVideoAssistant';
const ledger = () => {
	const { edits, renders, sessions } = world.emulator.ledger;
	return {
		edits: edits.map(({ text }) => text),
		renders: renders.length,
		sessions: sessions.length,
	};
};

async function say(chatInput: string, model?: ModelAnswer, more: Partial<INodeExecutionData> = {}) {
	const outcome = await world.engine.run({
		nodes: [{ type: NODE, parameters: { message: chatInput, sessionId: '' } }],
		items: [{ json: {}, ...more }],
		model,
	});
	if (outcome.error) throw outcome.error;
	const [{ json }] = outcome.items(NODE);
	return { json, log: outcome.messages.join('\n') };
}

const answering = (answer: unknown) => {
	const asked: string[][] = [];
	const model: ModelAnswer = (messages) => {
		asked.push(messages.map(([, text]) => text));
		return { content: typeof answer === 'string' ? answer : JSON.stringify(answer) };
	};
	return { asked, model };
};

test('what the rules are sure about never reaches the model', async () => {
	const { asked, model } = answering({ action: 'export' });
	expect((await say('how many credits do I have?', model)).json.action).toBe('credits');
	expect((await say('先别导出', model)).json.action).toBe('state');
	expect(asked).toEqual([]);
	expect(ledger().renders).toBe(0);
});

test('another language is decided by it: one call, and the person’s own words are sent', async () => {
	const { asked, model } = answering({ action: 'edit', instruction: 'pon música tranquila' });
	const { json, log } = await say('pon música tranquila, por favor', model);
	expect(json.action).toBe('edit');
	expect(asked).toEqual([
		[expect.stringContaining('one line of JSON'), 'pon música tranquila, por favor'],
	]);
	expect(ledger().edits).toEqual(['pon música tranquila']);
	expect(log).toContain('The chat model decided: edit');
});

test('a question that the rules would ask back is answered by telling what was meant', async () => {
	const { model } = answering({ action: 'state' });
	expect((await say('what do you think so far, any good?', model)).json.action).toBe('state');
	expect(ledger().edits).toEqual([]);
});

test.each<[string, ModelAnswer]>([
	['rubbish', () => ({ content: 'I would export it!' })],
	['parts that hold no text', () => ({ content: [{ type: 'image' }] })],
	['nothing', () => undefined],
	['a failure', () => Promise.reject(new Error('401 Incorrect API key provided'))],
	['a thing that tries to export against a question', () => '{"action":"export"}'],
])('%s: the person is asked back, nothing is paid and no session opened', async (_what, model) => {
	const { json } = await say('can I export it in 4k?', model);
	expect(json).toMatchObject({ action: 'ask', asked: { text: 'can I export it in 4k?' } });
	expect(json.reply).toMatch(/^I am not sure what you want/);
	expect(ledger()).toEqual({ edits: [], renders: 0, sessions: 0 });
});

test('a model that never answers is given up after its limit', async () => {
	jest.spyOn(clock, 'timeout').mockImplementationOnce((ms) => AbortSignal.timeout(ms / 100));
	let signal: AbortSignal | undefined;
	const silent: ModelAnswer = async (_messages, options) => {
		signal = options.signal;
		return await new Promise(() => {});
	};
	const { json, log } = await say('export?', silent);
	expect(json.action).toBe('ask');
	expect(signal?.aborted).toBe(true);
	expect(log).toContain(
		'The chat model failed, so the person is asked: no answer within 20 seconds',
	);
	expect(ledger().sessions).toBe(0);
});

test('answers in parts, as newer models give them, are read', async () => {
	const model: ModelAnswer = () => ({ content: [{ type: 'text', text: '{"action":"credits"}' }] });
	expect((await say('¿cuánto saldo me queda?', model)).json).toMatchObject({
		action: 'credits',
		available: 100,
	});
});

test('without a model the rules alone decide', async () => {
	expect((await say('exporta el vídeo por favor')).json.action).toBe('ask');
});

test('as a tool of an agent the node has no model of its own, and works', async () => {
	const outcome = await world.engine.run({
		nodes: [{ type: `${NODE}Tool`, name: NODE, parameters: { message: 'export?', sessionId: '' } }],
	});
	expect(outcome.error).toBeUndefined();
	expect(outcome.json(NODE)[0].action).toBe('ask');
});
