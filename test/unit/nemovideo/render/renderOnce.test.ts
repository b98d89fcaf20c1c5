import fc from 'fast-check';
import {
	exportClip,
	NemoVideoError,
	type Checkpoint,
	type ServiceReply,
} from '../../../../nemovideo';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

const WAIT = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
const ORDER = { sessionId: 's-1', output: { format: 'mp4', quality: 'high' } };
const LOST = new NemoVideoError('connectionLost');

/**
 * A service that keeps what it started. `submits` says what happens to each submit: the render starts
 * or not, and the answer arrives or not. `unknown` is what it says of a render it does not have.
 */
function service(
	submits: { starts: boolean; answer: ServiceReply | Error }[],
	unknown: ServiceReply | Error = { status: 404, body: '' },
	checkpoint: Checkpoint = new FakeCheckpoint(),
) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const sent: string[] = [];
	const started = new Set<string>();
	const transport = new FakeTransport(
		{
			state: [stateOf(EXAMPLE_DRAFT)],
			render: [
				(call) => {
					const { id } = call.json as { id: string };
					const { starts, answer } = submits[Math.min(sent.length, submits.length - 1)];
					sent.push(id);
					if (starts) started.add(id);
					return answer;
				},
			],
			renderStatus: [
				(call) => {
					const known = started.has(call.path.split('/').at(-1) ?? '');
					return known ? { status: 200, body: { status: 'completed' } } : unknown;
				},
			],
		},
		clock,
	);
	const client = clientFor(transport, clock, abort.signal);
	const run = async (order = ORDER) =>
		await exportClip(client, order, WAIT, { clock, checkpoint, signal: abort.signal });
	const failing = async () =>
		await run().then(
			() => Promise.reject(new Error('it went well')),
			(error: NemoVideoError) => error,
		);
	return { run, failing, sent, started, clock, abort, checkpoint, transport };
}

describe('a submit whose answer is lost', () => {
	it.each<[string, ServiceReply | Error]>([
		['by a break of the connection', LOST],
		['by a timeout', new NemoVideoError('timedOut')],
		['by a 500', { status: 500, body: { message: 'oops' } }],
		['by a 502 of a proxy', { status: 502, body: '<html>' }],
		['by an envelope with code 503', refusal(503)],
		['by a 503 with a code of its own', { status: 503, body: { code: 50_300, message: 'busy' } }],
		['by a 408', { status: 408, body: '' }],
		['by a page in place of it', { status: 200, body: '<html>' }],
		['by words in place of it', { status: 202, body: 'Accepted' }],
	])(
		'%s, though the render started: it is found, one render [RND-8, RND-14]',
		async (_, answer) => {
			const { run, sent, started } = service([{ starts: true, answer }]);
			expect(await run()).toMatchObject({ status: 'completed', renderId: sent[0] });
			expect([sent.length, started.size]).toEqual([1, 1]);
		},
	);

	it.each<[string, ServiceReply]>([
		['404 without words', { status: 404, body: '' }],
		['404 with words', { status: 404, body: { detail: 'Render x not found' } }],
		['a code of its own', { status: 200, body: { code: 404, message: 'no' } }],
		['an answer without a status', ok(null)],
		['an envelope that says it failed', { status: 200, body: { success: false } }],
	])('and that did not start is sent again under the same id (%s) [RND-6]', async (_, unknown) => {
		const { run, sent, started, clock } = service(
			[
				{ starts: false, answer: LOST },
				{ starts: true, answer: ok({}) },
			],
			unknown,
		);
		await run();
		expect([sent.length, new Set(sent).size, started.size]).toEqual([2, 1, 1]);
		expect(clock.waits[0]).toBe(2000);
	});

	it('twice is an error with both ids, and no third submit', async () => {
		const { failing, sent } = service([{ starts: false, answer: LOST }]);
		expect(await failing()).toMatchObject({
			problem: 'connectionLost',
			context: { sessionId: 's-1', renderId: sent[0] },
		});
		expect(sent).toHaveLength(2);
	});

	it('and that cannot be asked for is not sent again blindly', async () => {
		const { failing, sent } = service([{ starts: false, answer: LOST }], LOST);
		expect(await failing()).toMatchObject({
			problem: 'connectionLost',
			context: { sessionId: 's-1', renderId: sent[0] },
		});
		expect(sent).toHaveLength(1);
	});

	it.each<[string, ServiceReply | Error]>([
		['a rate limit', refusal(429)],
		['an outage', { status: 503, body: '' }],
		['a network that is down', LOST],
	])('is asked for again later where %s hides it: one render', async (_, trouble) => {
		const { run, sent, started, transport } = service([{ starts: true, answer: LOST }]);
		const knowing = transport.call.bind(transport);
		let asked = 0;
		transport.call = async (call) => {
			if (!call.path.includes('lambda/') || ++asked > 4) return await knowing(call);
			if (trouble instanceof Error) throw trouble;
			return trouble;
		};
		expect(await run()).toMatchObject({ status: 'completed', renderId: sent[0] });
		expect([sent.length, started.size]).toEqual([1, 1]);
	});

	it('and a cancel before asking for it keeps the ids [RND-8]', async () => {
		const { failing, sent, clock, abort } = service([{ starts: true, answer: LOST }]);
		clock.onSleep = () => abort.abort();
		expect(await failing()).toMatchObject({
			problem: 'cancelled',
			context: { sessionId: 's-1', renderId: sent[0] },
		});
	});

	it('because nobody was there is sent again when somebody is', async () => {
		const { run, sent, started } = service([
			{ starts: false, answer: new NemoVideoError('unreachable') },
			{ starts: true, answer: ok({}) },
		]);
		await run();
		expect([sent.length, started.size]).toEqual([2, 1]);
	});
});

describe('any draft', () => {
	it('goes to the renderer unchanged, the second time too [DRF-3, RND-9]', async () => {
		const drafts = fc.record({
			t: fc.tuple(fc.record({ tt: fc.jsonValue(), sg: fc.constant([{}]) }), fc.jsonValue()),
			m: fc.jsonValue(),
			extra: fc.jsonValue(),
		});
		await fc.assert(
			fc.asyncProperty(drafts, async (draft) => {
				const wire = JSON.stringify(draft);
				const clock = new FakeClock();
				const transport = new FakeTransport({
					state: [() => stateOf(JSON.parse(wire))],
					render: [ok({})],
					renderStatus: [{ status: 200, body: { status: 'failed' } }],
				});
				const client = clientFor(transport, clock);
				await exportClip(client, ORDER, WAIT, { clock }).catch(() => undefined);
				const sent = transport.callsOf('render').map((call) => call.json as { draft: unknown });
				expect(sent.map((json) => JSON.stringify(json.draft))).toEqual([wire, wire]);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a node that runs again', () => {
	it('finds the render that it started [RND-8]', async () => {
		const first = service([{ starts: true, answer: ok({}) }]);
		first.clock.onSleep = () => first.abort.abort();
		expect((await first.failing()).problem).toBe('cancelled');
		const again = service([], undefined, first.checkpoint);
		first.started.forEach((id) => again.started.add(id));
		expect(await again.run()).toMatchObject({ renderId: first.sent[0], status: 'completed' });
		expect(again.sent).toEqual([]);
		expect(again.transport.count('state')).toBe(0);
	});

	it('sends it under the id it remembers where the service does not know it', async () => {
		const first = service([{ starts: false, answer: LOST }]);
		await first.failing();
		const again = service([{ starts: true, answer: ok({}) }], undefined, first.checkpoint);
		expect(await again.run()).toMatchObject({ renderId: first.sent[0] });
		expect(again.sent).toEqual([first.sent[0]]);
	});

	it.each([{ quality: 'low' }, { format: 'webm' }, { later: true }])(
		'with another output, %j, asks for another render',
		async (more) => {
			const { run, sent } = service([{ starts: true, answer: ok({}) }]);
			const { renderId } = await run();
			await run({ ...ORDER, output: { ...ORDER.output, ...more } });
			expect(sent).toEqual([renderId, expect.not.stringMatching(renderId)]);
		},
	);

	it('that cannot ask sends nothing, and names both ids', async () => {
		const first = service([{ starts: false, answer: { status: 400, body: '' } }]);
		await first.failing();
		const again = service([], LOST, first.checkpoint);
		expect(await again.failing()).toMatchObject({
			problem: 'connectionLost',
			context: { sessionId: 's-1', renderId: first.sent[0] },
		});
		expect(again.sent).toEqual([]);
	});
});
