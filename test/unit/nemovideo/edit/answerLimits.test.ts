import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { MAX_EVENT_CHARS, readAnswer, type ReadOptions } from '../../../../nemovideo/edit/answer';
import { MAX_TEXT_CHARS } from '../../../../nemovideo/edit/answerText';
import { FakeClock } from '../../fakes/clock';
import { event, says, stream, type Piece } from '../../fakes/streams';

const MINUTE = 60_000;
const HEARTBEAT = ': heartbeat\n\n';

async function read(pieces: Iterable<Piece>, more: Partial<ReadOptions> = {}) {
	const clock = new FakeClock();
	const startMs = clock.now();
	const reply = stream(pieces, clock);
	const limits = { clock, totalMs: 15 * MINUTE, idleMs: 10 * MINUTE };
	const answer = await readAnswer(reply, { ...limits, ...more });
	return { answer, reply, minutes: (clock.now() - startMs) / MINUTE };
}
/** The piece again and again, every `everyMs`. */
function* again(piece: string, everyMs: number, times = Infinity): Generator<Piece> {
	for (let i = 0; i < times; i++) {
		yield { waitMs: everyMs };
		yield piece;
	}
}

describe('the end of a stream', () => {
	it('closed: what came so far is the answer, and the connection is given back [SSE-11]', async () => {
		const { answer, reply } = await read([says('one'), { waitMs: 5000 }, says('two')]);
		expect([answer.ending, answer.texts]).toEqual(['closed', ['one', 'two']]);
		expect(reply.closed).toBeGreaterThan(0);
	});

	it('broken: is told apart from closed, and keeps what came [SSE-6]', async () => {
		const { answer, reply } = await read([says('one'), new Error('ECONNRESET')]);
		expect([answer.ending, answer.texts]).toEqual(['broken', ['one']]);
		expect(reply.closed).toBeGreaterThan(0);
	});

	it('broken within an event: the half is not taken for an event', async () => {
		const { answer } = await read([says('one'), says('two').trimEnd(), new Error('cut')]);
		expect(answer.texts).toEqual(['one']);
	});
});

describe('limits', () => {
	it('silence ends the stream after the idle limit [SSE-7]', async () => {
		const { answer, reply, minutes } = await read([says('begun'), 'hang']);
		expect([answer.ending, minutes, answer.texts]).toEqual(['idle', 10, ['begun']]);
		expect(reply.closed).toBeGreaterThan(0);
	});

	it.each([
		': heartbeat\n\n',
		'data:\n\n',
		'data: heartbeat\n\n',
		'data: "heartbeat"\n\n',
		'data: {"type":"heartbeat"}\n\n',
		'data: {"event":"heartbeat"}\n\n',
		'data: {"heartbeat":true}\n\n',
		'event: heartbeat\ndata: {"ts":17}\n\n',
	])('nothing but %j for 10 minutes is the idle limit [SSE-7, SSE-18]', async (heartbeat) => {
		const { answer, minutes } = await read(again(heartbeat, 15_000));
		expect([answer.ending, minutes]).toEqual(['idle', 10]);
	});

	it('any event of the agent starts the idle limit anew [SSE-7]', async () => {
		const tool = event({ content: { parts: [{ functionCall: { name: 'render' } }] } });
		const pieces = [{ waitMs: 4 * MINUTE }, tool, ...again(HEARTBEAT, MINUTE, 60)];
		const { answer, minutes } = await read(pieces, { totalMs: 60 * MINUTE });
		expect([answer.ending, minutes]).toEqual(['idle', 14]);
	});

	it('activity between two signs of life moves the limit, and the sign comes in time', async () => {
		const signs: number[] = [];
		const { minutes } = await read([{ waitMs: 30_000 }, says('begun'), 'hang'], {
			idleMs: MINUTE,
			onStillWorking: (ms) => signs.push(ms),
		});
		expect([minutes, signs]).toEqual([1.5, []]);
	});

	it('are far from a generation or a search for highlights as long as documented [LIM-5, LIM-7]', async () => {
		const { answer, minutes } = await read([...again(HEARTBEAT, 10_000, 30), says('Done.')]);
		expect([answer.ending, minutes, answer.texts]).toEqual(['closed', 5, ['Done.']]);
	});

	it('15 minutes are the limit of all, whatever arrives [SSE-7]', async () => {
		const { answer, minutes } = await read(again(says('and'), MINUTE));
		expect([answer.ending, minutes]).toEqual(['timeout', 15]);
	});

	it('both are adjustable', async () => {
		const total = await read(again(says('and'), 1000), { totalMs: 30_000 });
		expect([total.answer.ending, total.minutes]).toEqual(['timeout', 0.5]);
		const idle = await read(['hang'], { idleMs: 30_000 });
		expect([idle.answer.ending, idle.minutes]).toEqual(['idle', 0.5]);
	});
});

describe('the sign of life', () => {
	it('is given every 2 minutes while the service works [SSE-4]', async () => {
		const signs: number[] = [];
		const onStillWorking = (ms: number) => signs.push(ms / MINUTE);
		await read([...again(HEARTBEAT, 15_000, 28), says('done')], { onStillWorking });
		expect(signs).toEqual([2, 4, 6]);
	});

	it('is not given for a quick answer, nor after the end', async () => {
		const onStillWorking = jest.fn();
		const clock = new FakeClock();
		await read([says('done')], { onStillWorking, clock });
		await clock.sleep(10 * MINUTE);
		expect(onStillWorking).not.toHaveBeenCalled();
	});

	it('may be left out', async () => {
		expect((await read([{ waitMs: 5 * MINUTE }, says('x')])).answer.texts).toEqual(['x']);
	});
});

describe('cancel', () => {
	it('ends a stream that is silent at once, and closes it', async () => {
		const abort = new AbortController();
		const clock = new FakeClock();
		void clock.sleep(3 * MINUTE).then(() => abort.abort());
		const reply = stream([says('begun'), 'hang'], clock);
		const limits = { clock, totalMs: 15 * MINUTE, idleMs: 10 * MINUTE };
		const startMs = clock.now();
		const answer = await readAnswer(reply, { ...limits, signal: abort.signal });
		expect([answer.ending, clock.now() - startMs]).toEqual(['cancelled', 3 * MINUTE]);
		expect(reply.closed).toBeGreaterThan(0);
	});

	it('that came before the stream is seen', async () => {
		const { answer } = await read(['hang'], { signal: AbortSignal.abort() });
		expect(answer.ending).toBe('cancelled');
	});

	it('leaves no listener behind', async () => {
		const abort = new AbortController();
		await read([says('x')], { signal: abort.signal });
		expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0);
	});
});

describe('memory', () => {
	it('keeps nothing of a long stream but its answer', async () => {
		const filler = event({ author: 'a', actions: { stateDelta: { blob: 'x'.repeat(10_000) } } });
		function* long(): Generator<Piece> {
			// More than the bound on a single event in all, and each blank line cut in two.
			for (let i = 0; i < 1000; i++) yield* [filler.slice(0, -1), '\n'];
			yield says('done');
		}
		const { answer } = await read(long());
		expect(answer).toMatchObject({ texts: ['done'], events: [], ending: 'closed' });
		expect(answer.failure).toBeUndefined();
		expect(JSON.stringify(answer).length).toBeLessThan(200);
	});

	it('a line without end is stopped with a clear error', async () => {
		const chunk = 'x'.repeat(1024 * 1024);
		let sent = 0;
		function* endless(): Generator<Piece> {
			yield 'data: ';
			for (; ; sent++) yield chunk;
		}
		const { answer, reply } = await read(endless());
		expect(answer.failure?.message).toMatch(/cannot read: an event without end/);
		expect(sent).toBeLessThanOrEqual(MAX_EVENT_CHARS / chunk.length + 1);
		expect(reply.closed).toBeGreaterThan(0);
	});

	it('an event without end in many small lines is stopped as well', async () => {
		function* endless(): Generator<Piece> {
			for (;;) yield `data: ${'x'.repeat(100_000)}\n`;
		}
		expect((await read(endless())).answer.failure?.problem).toBe('unreadable');
	});

	const words = Array.from({ length: 10_000 }, (_, i) => ({ text: `${i} ` }));
	const long = { content: { parts: words } };
	it.each([
		['on one line', event(long)],
		['on many lines', `data: ${JSON.stringify(long, null, 1).replace(/\n/g, '\ndata: ')}\n\n`],
	])('a long event %s costs its length once, however small its pieces are', async (_, text) => {
		const pieces = Array.from({ length: Math.ceil(text.length / 16) }, (__, i) =>
			text.slice(16 * i, 16 * (i + 1)),
		);
		const { indexOf } = String.prototype;
		let searched = 0;
		const spy = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (
			this: string,
			...args
		) {
			searched += this.length;
			return indexOf.apply(this, args);
		});
		const { answer } = await read(pieces).finally(() => spy.mockRestore());
		const whole = words
			.map((word) => word.text)
			.join('')
			.trim();
		expect(answer.texts.map((said) => said.length)).toEqual([whole.length]);
		expect(searched).toBeGreaterThan(text.length);
		expect(searched).toBeLessThan(20 * text.length);
	});

	it.each(['\n\n', '\r\n\r\n', '\r\r'])(
		'the bound is for one event, whose end may be %j',
		async (end) => {
			const half = 'x'.repeat(MAX_EVENT_CHARS / 2 - 100);
			const pieces = [`: ${half}`, end, `: ${half}`, end, `: ${half}`, end, says('fine')];
			const { answer } = await read(pieces);
			expect([answer.failure, answer.texts]).toEqual([undefined, ['fine']]);
		},
	);

	it('events are kept only when asked for, and no more than a thousand', async () => {
		const pieces = Array.from({ length: 1200 }, () => event({ author: 'a' }));
		expect((await read(pieces)).answer.events).toHaveLength(0);
		expect((await read(pieces, { keepEvents: true })).answer.events).toHaveLength(1000);
	});
});

describe('any stream', () => {
	const line = fc.oneof(
		fc.string(),
		fc.json().map((json) => `data: ${json}`),
		fc.jsonValue().map((v) => `data: ${JSON.stringify({ content: v, error: v, partial: v })}`),
		fc.constantFrom('', 'data:', ': c', 'event: x', 'retry: x', 'id: \0', '\r', '\uFEFF'),
	);
	it('gives an answer and throws nothing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(line), async (lines) => {
				const { answer } = await read(lines.map((one) => `${one}\n`));
				expect(answer.ending).toBe('closed');
			}),
			{ numRuns: 200 },
		);
	});

	it('even of bytes that are no text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.uint8Array()), async (pieces) => {
				expect((await read(pieces)).answer.ending).toBe('closed');
			}),
		);
	});
});

describe('an answer without end', () => {
	const piece = (text: string) =>
		event({ partial: true, author: 'a', content: { role: 'model', parts: [{ text }] } });
	const whole = (text: string) =>
		event({ author: 'a', content: { role: 'model', parts: [{ text }] } });
	const PART = 'x'.repeat(MAX_TEXT_CHARS / 4);

	it('keeps its last texts, since the last one says what came of it [SSE-10]', async () => {
		const texts = Array.from({ length: 10 }, (_, i) => whole(`${i}${PART}`));
		const { answer } = await read([...texts, whole('Done.')]);
		expect(answer.texts.map((text) => text.slice(0, 5))).toEqual([
			'7xxxx',
			'8xxxx',
			'9xxxx',
			'Done.',
		]);
	});

	it('keeps the beginning of one text that grows without end, until the whole replaces it', async () => {
		const pieces = Array.from({ length: 10 }, () => piece(PART));
		const { answer } = await read(pieces);
		expect(answer.texts.map((text) => text.length)).toEqual([MAX_TEXT_CHARS]);
		const { answer: ended } = await read([...pieces, whole('Done.')]);
		expect(ended.texts).toEqual(['Done.']);
	});

	it('keeps all of what anyone would read', async () => {
		const texts = Array.from({ length: 100 }, (_, i) =>
			whole(`${i}: ${'words '.repeat(100)}`.trim()),
		);
		expect((await read(texts)).answer.texts).toHaveLength(100);
	});
});
