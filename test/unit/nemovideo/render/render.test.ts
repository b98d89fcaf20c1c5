import {
	exportClip,
	NemoVideoError,
	startRender,
	type Checkpoint,
	type ServiceReply,
} from '../../../../nemovideo';
import { phaseOf } from '../../../../nemovideo/api/renderStatus';
import { renderIdOf } from '../../../../nemovideo/render/renderId';
import { waitForRender } from '../../../../nemovideo/render/wait';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

type Script = ConstructorParameters<typeof FakeTransport>[0];
const URL = 'https://cdn.test/clip.mp4';
const is = (status: string, more: object = {}) => ({ status: 200, body: { status, ...more } });
const COMPLETED = is('completed', { output: { url: URL } });
const UNKNOWN = { status: 404, body: { error: 'no such render' } };
const WAIT = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
const ORDER = { sessionId: 's-1', output: { format: 'mp4', quality: 'high' } };

function world(script: Script, checkpoint: Checkpoint = new FakeCheckpoint()) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const transport = new FakeTransport(
		{ state: [stateOf(EXAMPLE_DRAFT)], render: [ok({})], ...script },
		clock,
	);
	const client = clientFor(transport, clock, abort.signal);
	const tools = { clock, checkpoint, signal: abort.signal };
	const run = async (wait = WAIT) => await exportClip(client, ORDER, wait, tools);
	const failing = async (wait = WAIT) =>
		await run(wait).then(
			() => Promise.reject(new Error('it went well')),
			(error: NemoVideoError) => error,
		);
	/** The ids of all renders that were asked for. */
	const ids = () => transport.callsOf('render').map((call) => (call.json as { id: string }).id);
	return { clock, abort, transport, client, tools, run, failing, ids };
}

describe('an export', () => {
	it('submits the draft as it came, polls every 30 s, gives the address [RND-1, RND-2, RND-7, RND-9]', async () => {
		const { run, transport, clock, ids } = world({
			renderStatus: [is('pending'), is('PROCESSING'), COMPLETED],
		});
		const result = await run();
		expect(result).toEqual({
			renderId: ids()[0],
			status: 'completed',
			videoUrl: URL,
			waitedSeconds: 90,
			attempt: 1,
			isEarlier: false,
		});
		expect(result.renderId).toMatch(/^render_\d{16}$/);
		expect(transport.callsOf('render').map((call) => call.json)).toEqual([
			{
				id: result.renderId,
				sessionId: 's-1',
				draft: EXAMPLE_DRAFT,
				output: { format: 'mp4', quality: 'high' },
			},
		]);
		expect(clock.waits).toEqual([30_000, 30_000, 30_000]);
	});

	it.each([{ id: 'other', status: 'completed' }, null, 'started', undefined])(
		'goes on under its own id, whatever the service answers to the start: %j [RND-12, RND-13]',
		async (answer) => {
			const { run, ids, transport } = world({ render: [ok(answer)], renderStatus: [COMPLETED] });
			expect(await run()).toMatchObject({ renderId: ids()[0], videoUrl: URL });
			expect(transport.callsOf('renderStatus')[0].path.endsWith(ids()[0])).toBe(true);
		},
	);

	it('tells how it goes on', async () => {
		const { client, tools } = world({ renderStatus: [is('pending'), COMPLETED] });
		const told: [string, number][] = [];
		await exportClip(client, ORDER, WAIT, {
			...tools,
			onProgress: (status, ms) => told.push([status, ms]),
		});
		expect(told).toEqual([
			['pending', 30_000],
			['completed', 60_000],
		]);
	});

	it('of an empty timeline is refused before anything is sent [RND-11, DRF-6]', async () => {
		const { failing, transport } = world({ state: [stateOf({ t: [{ tt: 0, sg: [] }] })] });
		expect(await failing()).toMatchObject({
			problem: 'notReadyForExport',
			context: { sessionId: 's-1' },
		});
		expect(transport.count('render')).toBe(0);
	});

	it('that is refused says so, with both ids [ERR-402]', async () => {
		const { failing, ids } = world({ render: [refusal(402)] });
		const error = await failing();
		expect(error.problem).toBe('planBlocksExport');
		expect(error.context).toMatchObject({ sessionId: 's-1', renderId: ids()[0] });
		expect(ids()).toHaveLength(1);
	});

	it('works without a checkpoint and without a signal', async () => {
		const { client, clock } = world({ renderStatus: [COMPLETED] });
		expect((await exportClip(client, ORDER, WAIT, { clock })).videoUrl).toBe(URL);
	});
});

describe('waiting', () => {
	it('ends after ten polls, and both ids are in the error [RND-2, RND-8]', async () => {
		const { failing, transport, ids } = world({ renderStatus: [is('processing')] });
		const error = await failing();
		expect(error).toMatchObject({
			problem: 'renderTooSlow',
			message: 'The clip was not ready after 300 seconds: the last status was "processing"',
			context: { sessionId: 's-1', renderId: ids()[0], seconds: 300 },
		});
		expect(error.remedy).toMatch(/Get Status.*do not start a second export/);
		expect(transport.count('renderStatus')).toBe(10);
	});

	it('ends at the limit: the last poll is sent at it, and only that one comes early', async () => {
		const { failing, clock } = world({ renderStatus: [is('pending')] });
		await failing({ pollIntervalMs: 30_000, maxWaitMs: 40_000 });
		expect(clock.waits).toEqual([30_000, 10_000]);
	});

	it.each<[string, Error | { status: number; body: unknown }]>([
		['a lost connection', new NemoVideoError('connectionLost')],
		['a service that is not there', new NemoVideoError('unreachable')],
		['no answer in time', new NemoVideoError('timedOut')],
		['a service that fails', { status: 502, body: '<html>' }],
		['a rate limit', { status: 429, body: { code: 429 } }],
		['a rate limit in an envelope', refusal(429)],
		['a timeout of the service', { status: 408, body: '' }],
		['a page instead of an answer', { status: 200, body: '<html>' }],
	])('is only made longer by %s', async (_, trouble) => {
		const lost = Array.from({ length: 6 }, () => trouble);
		const { run, ids, transport } = world({
			renderStatus: [...lost, is('processing'), COMPLETED],
		});
		expect((await run()).videoUrl).toBe(URL);
		expect(ids()).toHaveLength(1);
		expect(transport.count('renderStatus')).toBe(8);
	});

	it('that meets nothing else ends at the limit, with both ids and how to go on', async () => {
		const { failing, ids } = world({ renderStatus: [refusal(429)] });
		const error = await failing();
		expect(error).toMatchObject({
			problem: 'renderTooSlow',
			context: { sessionId: 's-1', renderId: ids()[0] },
		});
		expect(error.remedy).toMatch(/do not start a second export/);
	});

	it('waits as long as Retry-After says, but not beyond the limit', async () => {
		const limit = { status: 429, headers: { 'retry-after': '70' }, body: { code: 429 } };
		const { run, clock } = world({ renderStatus: [limit, COMPLETED] });
		await run();
		expect(clock.waits).toEqual([30_000, 70_000]);
		const late = world({ renderStatus: [{ ...limit, headers: { 'retry-after': '9999' } }] });
		await late.failing({ pollIntervalMs: 30_000, maxWaitMs: 100_000 });
		expect(late.clock.waits).toEqual([30_000, 70_000]);
	});

	it.each([refusal(1001), refusal(1002), refusal(402), UNKNOWN])(
		'is ended by a refusal of the service: %j',
		async (answer) => {
			const { failing, transport } = world({ renderStatus: [is('pending'), answer] });
			expect((await failing()).problem).not.toBe('renderTooSlow');
			expect(transport.count('renderStatus')).toBeLessThanOrEqual(3);
		},
	);

	it('polls on for a few rounds where a completed render has no address yet', async () => {
		const early = world({ renderStatus: [is('completed'), is('completed'), COMPLETED] });
		expect((await early.run()).videoUrl).toBe(URL);
		const never = world({ renderStatus: [is('completed')] });
		expect((await never.run()).videoUrl).toBeUndefined();
		expect(never.transport.count('renderStatus')).toBe(4);
	});

	it.each(['data:video/mp4;base64,AAAA', 'file:///etc/passwd', 'javascript:alert(1)', 'clip.mp4'])(
		'takes %s for no address',
		async (url) => {
			const { run } = world({ renderStatus: [is('completed', { output: { url } })] });
			expect((await run()).videoUrl).toBeUndefined();
		},
	);

	it('gives no poll longer than what is left of the limit', async () => {
		const { failing, transport } = world({ renderStatus: [is('pending')] });
		await failing({ pollIntervalMs: 30_000, maxWaitMs: 70_000 });
		expect(transport.callsOf('renderStatus').map(({ timeoutMs }) => timeoutMs)).toEqual([
			40_000, 10_000, 1_000,
		]);
	});

	it('cancelled in a wait ends at once, and keeps the ids [RND-8, RND-15, WAY-4]', async () => {
		const { failing, clock, abort, ids, transport } = world({ renderStatus: [is('pending')] });
		clock.onSleep = () => clock.waits.length === 2 && abort.abort();
		const error = await failing();
		expect(error).toMatchObject({
			problem: 'cancelled',
			context: { sessionId: 's-1', renderId: ids()[0] },
		});
		expect(error.remedy).toMatch(/^The render goes on at NemoVideo\./);
		// It is not cancelled at the service.
		expect(transport.calls.map(({ route }) => route)).toEqual(['state', 'render', 'renderStatus']);
	});

	it('for one render by its id knows both ends', async () => {
		const { client, tools } = world({ renderStatus: [is('failed', { error: 'codec' })] });
		expect(await waitForRender(client, 'render_1', WAIT, tools)).toEqual({
			status: 'failed',
			phase: 'failed',
			url: undefined,
			detail: 'codec',
		});
	});
});

describe('a status word', () => {
	it.each([
		['pending', 'waiting'],
		['processing', 'waiting'],
		['Completed', 'completed'],
		[' completed ', 'completed'],
		['FAILED', 'failed'],
		['done', 'completed'],
		['succeeded', 'completed'],
		['Completed.', 'completed'],
		['"completed"', 'completed'],
		['RenderStatus.COMPLETED', 'completed'],
		['JobStatus.FAILED', 'failed'],
		['render_completed', 'completed'],
		['STATUS_SUCCEEDED', 'completed'],
		['failed: no codec', 'failed'],
		['stopped', 'failed'],
		['Terminated', 'failed'],
		['rejected', 'failed'],
		['KILLED', 'failed'],
		['完成', 'waiting'],
		['fertig', 'waiting'],
		['not_completed', 'waiting'],
		['uncompleted', 'waiting'],
		['completed_steps', 'waiting'],
		['__proto__', 'waiting'],
		['toString', 'waiting'],
		['error', 'failed'],
		['cancelled', 'failed'],
		['canceled', 'failed'],
		['expired', 'failed'],
		['timed_out', 'failed'],
		['Timed Out', 'failed'],
		['queued', 'waiting'],
		['constructor', 'waiting'],
		['', 'waiting'],
	])('%p means %s', (word, phase) => expect(phaseOf(word)).toBe(phase));
});

describe('a failed render', () => {
	it('gets one new id and one more try [RND-5, RND-14]', async () => {
		const { run, ids } = world({ renderStatus: [is('failed'), is('pending'), COMPLETED] });
		const result = await run();
		expect(new Set(ids()).size).toBe(2);
		expect(result).toMatchObject({ renderId: ids()[1], videoUrl: URL, waitedSeconds: 90 });
	});

	it('that is followed by a slow one: Max Wait covers both, and the error names it', async () => {
		const { failing, clock } = world({
			renderStatus: [is('pending'), is('failed'), is('processing')],
		});
		const startMs = clock.now();
		const error = await failing();
		expect(error.message).toMatch(/^The clip was not ready after 300 seconds: /);
		expect(clock.now() - startMs).toBe(300_000);
	});

	it('at the very end of Max Wait leaves a second one to pick up', async () => {
		const { failing, ids } = world({ renderStatus: [is('failed'), is('pending')] });
		const error = await failing({ pollIntervalMs: 30_000, maxWaitMs: 30_000 });
		expect(error).toMatchObject({
			message: 'The clip was not ready after 30 seconds: the last status was "pending"',
			context: { renderId: ids()[1] },
		});
	});

	it('twice is an error with the ids and the reason [RND-5]', async () => {
		const { failing, ids } = world({
			renderStatus: [is('failed'), is('failed', { error: { message: 'no codec' } })],
		});
		expect(await failing()).toMatchObject({
			problem: 'renderFailed',
			message: 'NemoVideo could not render the clip: no codec',
			context: { sessionId: 's-1', renderId: ids()[1] },
		});
		expect(ids()).toHaveLength(2);
	});

	it("of a timeline with paths of the service's own disk says that first, and in the error [DRF-8]", async () => {
		const clip = { d: 1_000, m: { path: '/mnt/userdata/7/match.mp4' } };
		const notices: string[] = [];
		const { client, tools, ids } = world({
			state: [stateOf({ t: [{ tt: 0, sg: [clip] }] })],
			renderStatus: [is('failed', { error: 'file not found' })],
		});
		const onNotice = (notice: string) => notices.push(notice);
		const work = exportClip(client, ORDER, WAIT, { ...tools, onNotice });
		await expect(work).rejects.toMatchObject({
			message: expect.stringMatching(
				/: file not found; the timeline names .*\/mnt\/userdata\//,
			) as string,
		});
		expect(notices).toEqual([expect.stringMatching(/own disk \(\/mnt\/userdata\/…\)/)]);
		expect(ids()).toHaveLength(2);
	});

	it('whose session cannot be read any more names the render that failed', async () => {
		const { failing, ids } = world({
			state: [stateOf(EXAMPLE_DRAFT), refusal(1002)],
			renderStatus: [is('failed')],
		});
		expect(await failing()).toMatchObject({
			problem: 'sessionNotFound',
			context: { sessionId: 's-1', renderId: ids()[0] },
		});
	});

	it('twice, and the node run again, is not rendered a third time [RND-5]', async () => {
		const checkpoint = new FakeCheckpoint();
		await world({ renderStatus: [is('failed')] }, checkpoint).failing();
		const again = world({ renderStatus: [is('failed')] }, checkpoint);
		expect((await again.failing()).problem).toBe('renderFailed');
		expect(again.ids()).toEqual([]);
	});
});

describe('ids of renders [RND-1, RND-16]', () => {
	const of = { ...ORDER, draft: EXAMPLE_DRAFT, attempt: 1 };
	const { output } = of;
	/** As a later version may ask for it. */
	const asked = (more: object) => ({ ...output, ...more });
	const draft = (json: string) => renderIdOf({ ...of, draft: JSON.parse(json) as unknown });

	it('are the same for the same timeline, in whatever order its keys come', () => {
		expect(renderIdOf({ ...of })).toBe(renderIdOf(of));
		expect(draft('{"t":[1],"m":{"a":1,"2":2}}')).toBe(draft('{"m":{"2":2,"a":1},"t":[1]}'));
	});

	it('differ by session, attempt, anything in the output, and anything in the draft', () => {
		const ids = [
			renderIdOf(of),
			renderIdOf({ ...of, sessionId: 's-2' }),
			renderIdOf({ ...of, output: { ...output, quality: 'low' } }),
			renderIdOf({ ...of, output: { ...output, format: 'webm' } }),
			renderIdOf({ ...of, output: asked({ watermark: '@me' }) }),
			renderIdOf({ ...of, output: asked({ watermark: '@you' }) }),
			renderIdOf({ ...of, attempt: 2 }),
			...['{"t":[]}', '{"t":{}}', '{"t":[[]]}', '{"t":[1,2]}', '{"t":[2,1]}'].map(draft),
			...['{"t":"1"}', '{"t":1}', '{"t":null}', '{"__proto__":1}', '{}', '[]', 'null'].map(draft),
		];
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('stay what they are: whoever updates the package finds the renders that run', () => {
		const render = { ...of, draft: { t: [], b: 1, a: 'x' } };
		expect(renderIdOf(render)).toBe('render_4466161614535845');
		expect(renderIdOf({ ...render, output: asked({ later: undefined }) })).toBe(
			'render_4466161614535845',
		);
	});

	it('are sixteen digits that a double holds', () => {
		for (let attempt = 1; attempt <= 500; attempt++) {
			const [, digits = ''] = /^render_(\d{16})$/.exec(renderIdOf({ ...of, attempt })) ?? [];
			expect(String(Number(digits))).toBe(digits);
		}
	});
});

describe('starting only', () => {
	it('gives the id without waiting', async () => {
		const { client, tools, clock, ids } = world({});
		const { renderId } = await startRender(client, ORDER, tools);
		expect(ids()).toEqual([renderId]);
		expect(clock.waits).toEqual([]);
	});

	it.each<[string, ServiceReply]>([
		['202 without a body', { status: 202, body: '' }],
		['204', { status: 204, body: undefined }],
		[
			'an id that is there already',
			{ status: 200, body: { success: false, error: 'render already exists' } },
		],
		['a conflict', { status: 409, body: { code: 409, message: 'Render id already exists' } }],
	])('takes %s for a start', async (_, answer) => {
		const { client, tools, ids } = world({ render: [answer], renderStatus: [is('pending')] });
		expect((await startRender(client, ORDER, tools)).renderId).toBe(ids()[0]);
	});

	it('is stored before it is sent, so that nothing started is lost [RND-8]', async () => {
		const checkpoint = new FakeCheckpoint();
		const render = (call: { json?: unknown }) => {
			expect(checkpoint.load('render')?.renderId).toBe((call.json as { id: string }).id);
			return UNKNOWN;
		};
		await world({ render: [render] }, checkpoint).failing();
		expect(checkpoint.load('render')).toMatchObject({ renders: 1 });
	});
});
