import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readAnswer, type Answer, type ReadOptions } from '../../../../nemovideo/edit/answer';
import { FakeClock } from '../../fakes/clock';
import { event, says, stream, type Piece } from '../../fakes/streams';

const FIXTURES = join(__dirname, '../../../fixtures/streams');
const MINUTE = 60_000;

async function read(pieces: Iterable<Piece>, more: Partial<ReadOptions> = {}): Promise<Answer> {
	const clock = new FakeClock();
	const limits = { clock, totalMs: 15 * MINUTE, idleMs: 10 * MINUTE };
	return await readAnswer(stream(pieces, clock), { ...limits, ...more });
}
/** What a reader of the answer sees of it. */
const seen = ({ texts, toolCalls, toolResults, failure, ending }: Answer) => ({
	texts,
	toolCalls,
	toolResults,
	failure: failure && [failure.problem, failure.message],
	ending,
});
const NOTHING = { texts: [], toolCalls: [], toolResults: 0, failure: undefined, ending: 'closed' };

const RECORDED: Record<string, object> = {
	text: {
		texts: [
			'Added lo-fi background music at 35% and a title "Urban Dreams" for the first 3 seconds.',
		],
	},
	'tools-only': { toolCalls: ['trim_clip', 'add_captions'], toolResults: 2 },
	partials: { texts: ['Here is your highlight reel: 三个精彩瞬间, done. 🎬'] },
	'two-stage': {
		texts: [
			'Raw video is ready.',
			'I added background music and a title. You can preview it in the timeline.',
		],
		toolCalls: ['add_bgm'],
		toolResults: 1,
	},
	failure: {
		failure: [
			'editFailed',
			'NemoVideo could not finish the instruction: The model is currently overloaded',
		],
	},
	throws: {
		failure: ['editFailed', 'NemoVideo could not finish the instruction: agent crashed'],
	},
};

describe.each(Object.entries(RECORDED))('the recorded stream %s', (name, expected) => {
	const bytes = readFileSync(join(FIXTURES, `${name}.txt`));
	const whole = { ...NOTHING, ...expected };

	it('is read as what it says [SSE-2, SSE-3, SSE-8, SSE-9, SSE-12, SSE-15, SSE-16]', async () => {
		expect(seen(await read([bytes]))).toEqual(whole);
	});

	it('is the same cut in two at any byte', async () => {
		for (let at = 1; at < bytes.length; at += 1) {
			const answer = await read([bytes.subarray(0, at), bytes.subarray(at)]);
			if (JSON.stringify(seen(answer)) !== JSON.stringify(whole)) {
				throw new Error(`cut at ${at}: ${JSON.stringify(seen(answer))}`);
			}
		}
	});

	it('is the same in single bytes, and in any pieces', async () => {
		expect(seen(await read(Array.from(bytes, (b) => Uint8Array.of(b))))).toEqual(whole);
		const cuts = fc.array(fc.nat(bytes.length), { maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(cuts, async (unsorted) => {
				const at = [0, ...unsorted.sort((a, b) => a - b), bytes.length];
				const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
				expect(seen(await read(pieces))).toEqual(whole);
			}),
			{ numRuns: 50 },
		);
	});

	it.each(['\r\n', '\r'])('is the same with %j for line ends', async (lineEnd) => {
		const text = bytes.toString().replace(/\n/g, lineEnd);
		expect(seen(await read([text]))).toEqual(whole);
		expect(seen(await read(Array.from(Buffer.from(text), (b) => Uint8Array.of(b))))).toEqual(whole);
	});

	it('is the same between heartbeats, comments and empty data [SSE-4, SSE-18]', async () => {
		const noise =
			': ping\n\ndata:\n\nevent: heartbeat\ndata: {"at":1}\n\ndata: heartbeat\n\ndata: {"type":"heartbeat"}\n\n';
		const events = bytes.toString().split(/(?<=\n\n)/);
		expect(seen(await read([noise, ...events.flatMap((one) => [one, noise])]))).toEqual(whole);
	});

	it('is the same without its last blank line [SSE-11]', async () => {
		expect(seen(await read([bytes.toString().trimEnd()]))).toEqual(whole);
	});
});

describe('an event', () => {
	it('may have its JSON on several data lines', async () => {
		const answer = await read(['data: {"content":\ndata: {"parts":[{"text":"two lines"}]}}\n\n']);
		expect(answer.texts).toEqual(['two lines']);
	});

	it('of an unknown name or with unknown fields is read all the same [SSE-8]', async () => {
		const text = says('hello', { novelty: { deep: [1] } });
		expect((await read([`event: novelty\nid: 5\nretry: 10\n${text}`])).texts).toEqual(['hello']);
	});

	it('of another shape that says nothing is passed over', async () => {
		const odd = ['null', '7', 'true', '{}', '{"content":7}', '[DONE]'];
		const answer = await read(odd.map((data) => `data: ${data}\n\n`));
		expect(seen(answer)).toEqual(NOTHING);
	});

	it('that is no JSON, or no object, is passed over beside an answer', async () => {
		const odd = ['nonsense', '[1]', '"x"', '{"a'].map((data) => `data: ${data}\n\n`);
		const answer = await read([...odd, says('Done.'), ...odd]);
		expect(seen(answer)).toEqual({ ...NOTHING, texts: ['Done.'] });
	});

	it('may have its keys in snake_case [SSE-13]', async () => {
		const parts = [
			{ function_call: { id: 'c', name: 'trim', args: {} } },
			{ function_response: { id: 'c', name: 'trim', response: {} } },
		];
		const head = { invocation_id: 'e', author: 'a' };
		const answer = await read([
			event({ ...head, content: { role: 'model', parts } }),
			event({ ...head, partial: true, content: { parts: [{ text: 'don' }] } }),
			event({ ...head, content: { parts: [{ text: 'done' }] } }),
			event({ ...head, error_code: 'X', error_message: 'broke' }),
		]);
		expect(seen(answer)).toMatchObject({
			texts: ['done'],
			toolCalls: ['trim'],
			toolResults: 1,
			failure: ['editFailed', 'NemoVideo could not finish the instruction: broke'],
		});
	});

	it('shows no thoughts [SSE-14]', async () => {
		const parts = [{ text: 'hm, music?', thought: true }, { text: 'Added music.' }];
		expect((await read([event({ content: { parts } })])).texts).toEqual(['Added music.']);
	});

	it('of the user is no answer', async () => {
		const content = { role: 'user', parts: [{ text: 'my own words' }] };
		expect((await read([event({ content })])).texts).toEqual([]);
	});

	it('counts tools without a name', async () => {
		const parts = [{ functionCall: {} }, { functionResponse: {} }, 'odd', { text: 5 }];
		expect(seen(await read([event({ content: { parts } })]))).toMatchObject({
			toolCalls: ['unnamed'],
			toolResults: 1,
		});
	});

	it('may be of the older form [SSE-19]', async () => {
		const answer = await read([
			event({ type: 'tool_call', name: 'trim', args: {} }),
			event({ type: 'tool_call' }),
			event({ type: 'tool_result', name: 'trim', result: 'ok', content: 'not for the user' }),
			event({ type: 'heartbeat' }),
			event({ type: 'text', content: 'Trimmed.' }),
		]);
		expect(seen(answer)).toEqual({
			...NOTHING,
			texts: ['Trimmed.'],
			toolCalls: ['trim', 'unnamed'],
			toolResults: 1,
		});
	});
});

describe('partial texts', () => {
	const part = (text: string, more: object = {}) => says(text, { partial: true, ...more });

	it('are counted once when the whole repeats them [SSE-9]', async () => {
		expect((await read([part('Add'), part('ed.'), says('Added.')])).texts).toEqual(['Added.']);
	});

	it('are the answer where no whole came before the end [SSE-11]', async () => {
		expect((await read([part('Add'), part('ed.')])).texts).toEqual(['Added.']);
	});

	it('of two invocations or authors are kept apart [SSE-9]', async () => {
		const pieces = [
			part('A', { invocationId: 'e-1' }),
			part('B', { invocationId: 'e-2' }),
			part('C', { invocationId: 'e-1', author: 'other' }),
			says('BB', { invocationId: 'e-2' }),
		];
		expect((await read(pieces)).texts).toEqual(['A', 'BB', 'C']);
	});

	it('of blanks are no answer', async () => {
		expect((await read([part(' '), says('\n')])).texts).toEqual([]);
	});
});

describe('a failure inside the stream', () => {
	it('is not what an agent says that ends with an empty answer [SSE-5, SSE-16]', async () => {
		const answer = await read([event({ errorCode: 'STOP' })]);
		expect(answer.failure).toBeUndefined();
		expect(answer).toMatchObject({ texts: [], ending: 'closed' });
	});

	it.each<[object, string, string]>([
		[{ error: 'agent crashed' }, 'editFailed', ': agent crashed'],
		[{ error: { message: 'inner' } }, 'editFailed', ': inner'],
		[{ error: true }, 'editFailed', ''],
		[{ errorCode: 'MODEL_OVERLOADED' }, 'editFailed', ': MODEL_OVERLOADED'],
		[{ errorCode: 503 }, 'editFailed', ''],
		[{ errorMessage: '{"error":{"message":"overloaded"}}' }, 'editFailed', ': overloaded'],
		[{ errorMessage: 'with nmv_usr_secret' }, 'editFailed', ': with nmv_usr_…'],
		[{ code: 2001, message: 'no credits' }, 'outOfCredits', ' credits'],
	])('%j is told in plain words [SSE-15, SSE-16, AUTH-7]', async (data, problem, words) => {
		const { failure } = await read([says('Working on it.'), event(data)]);
		expect(failure?.problem).toBe(problem);
		expect(failure?.message).toContain(words);
		expect(failure?.message).not.toMatch(/secret|[{}]/);
	});
});
