import { NemoVideoError, type ServiceReply } from '../../../../nemovideo';
import { FakeClock } from '../../fakes/clock';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

type Script = ConstructorParameters<typeof FakeTransport>[0];
const LOST = new NemoVideoError('connectionLost');
const BALANCE = ok({ available: 80, frozen: 20, total: 100 });

function world(script: Script, registered = false) {
	const clock = new FakeClock();
	const abort = new AbortController();
	const transport = new FakeTransport(script, clock);
	transport.registered = registered;
	return { clock, abort, transport, client: clientFor(transport, clock, abort.signal) };
}
const errorOf = async (work: Promise<unknown>): Promise<NemoVideoError> =>
	await work.then(
		() => Promise.reject(new Error('it went well')),
		(error: NemoVideoError) => error,
	);

describe('a new session', () => {
	it('is asked for word for word, language always [SES-1, SES-2, SES-6]', async () => {
		const { client, transport } = world({
			session: [ok({ task_id: 't-1', session_id: 's-1', user_id: 'anon_1' })],
		});
		expect(await client.createSession('project', 'zh-CN')).toEqual({
			sessionId: 's-1',
			taskId: 't-1',
			userId: 'anon_1',
		});
		expect(transport.callsOf('session')[0]).toMatchObject({
			method: 'POST',
			json: { task_name: 'project', language: 'zh-CN' },
		});
	});

	it('may have numbers for ids, and no task', async () => {
		const { client } = world({ session: [ok({ session_id: 17, task_id: {}, user_id: '' })] });
		expect(await client.createSession('p', 'en')).toEqual({
			sessionId: '17',
			taskId: undefined,
			userId: undefined,
		});
	});

	it.each([ok(null), ok({}), ok({ session_id: '' }), { status: 200, body: '<html>' }])(
		'without an id is unreadable: %j',
		async (reply) => {
			const { client } = world({ session: [reply] });
			expect((await errorOf(client.createSession('p', 'en'))).problem).toBe('unreadable');
		},
	);
});

describe('the link to a project', () => {
	it('holds the claim token, never the own one [AUTH-5, AUTH-6, ENV-4]', async () => {
		const { client, transport } = world({
			claim: [ok({ claim_token: 'clm_a/b', expires_in: 604800 })],
		});
		expect(await client.projectUrl({ sessionId: 's-1', taskId: 't-1' })).toBe(
			'https://nemovideo.test/workspace/claim?ct=clm_a%2Fb',
		);
		expect(transport.callsOf('claim')[0].json).toEqual({ task_id: 't-1', session_id: 's-1' });
	});

	it('whose task got lost takes it from the state, and asks without one where that has none [STA-3]', async () => {
		const asked = async (state: ServiceReply) => {
			const claim = ok({ claim_token: 'clm_x' });
			const transport = new FakeTransport({ state: [state], claim: [claim] });
			await clientFor(transport, new FakeClock()).projectUrl({ sessionId: 's-1' });
			return transport.callsOf('claim').map(({ json }) => json);
		};
		expect(await asked(ok({ task_id: 't-1', state: {} }))).toEqual([
			{ task_id: 't-1', session_id: 's-1' },
		]);
		expect(await asked(stateOf({}, { task_id: 7 }))).toEqual([{ task_id: '7', session_id: 's-1' }]);
		expect(await asked(refusal(1002))).toEqual([{ task_id: undefined, session_id: 's-1' }]);
	});

	it('without a claim token is an error with the session', async () => {
		const { client } = world({ claim: [ok({})] });
		expect(await errorOf(client.projectUrl({ sessionId: 's-1' }))).toMatchObject({
			problem: 'unreadable',
			context: { sessionId: 's-1' },
		});
	});
});

describe('the balance', () => {
	it.each([
		[{ available: 80, frozen: 20, total: 100 }, [80, 20, 100]],
		[{ available: '80', frozen: '20' }, [80, 20, 100]],
		[{ available: 80 }, [80, 0, 80]],
		[{ available: -5, frozen: null, total: null }, [-5, 0, -5]],
	])('%j is read as %j [CRD-1, CRD-2, CRD-3]', async (data, [available, frozen, total]) => {
		const { client } = world({ credits: [ok(data)] });
		expect(await client.credits()).toEqual({ available, frozen, total });
	});

	it.each([
		{ available: 'many' },
		{ available: 80, frozen: 'some' },
		{ available: 80, frozen: [] },
		{ available: 80, frozen: true },
		{ available: 80, total: 'many' },
		{ available: 80, total: {} },
		{ available: '1e3' },
		{ available: '٣' },
		{ available: Infinity },
		{ available: { amount: 5 } },
	])('without numbers is unreadable: %j', async (data) => {
		const { client } = world({ credits: [ok(data)] });
		expect((await errorOf(client.credits())).message).toMatch(/the balance has no numbers/);
	});
});

describe('the state', () => {
	it('comes as it is: the draft untouched, unknown fields kept [STA-1, STA-2, DRF-3, DRF-7]', async () => {
		const m = { title: 'demo', width: 1080, height: 1920 };
		const draft = { m, t: [{ tt: 99, odd: [null] }], x: { y: 1 } };
		const { client, transport } = world({ state: [stateOf(draft, { video_analyses: [1] })] });
		expect(await client.state('s/1')).toEqual({ draft, video_analyses: [1] });
		expect(transport.callsOf('state')[0].path).toBe('/api/state/nemo_agent/me/s%2F1/latest');
	});

	it.each([ok({}), ok({ state: 'x' }), ok(null), { status: 200, body: [] }])(
		'that is none is unreadable, and names the session: %j',
		async (reply) => {
			const { client } = world({ state: [reply] });
			expect(await errorOf(client.state('s-1'))).toMatchObject({
				problem: 'unreadable',
				context: { sessionId: 's-1' },
			});
		},
	);

	it('that is not the JSON expected says where to look', async () => {
		const { client } = world({ state: [{ status: 200, body: '<html>login</html>' }] });
		expect((await errorOf(client.state('s-1'))).remedy).toMatch(/Check the Base URL/);
	});
});

describe('the status of a render', () => {
	const statusOf = async (body: unknown, status = 200) =>
		await world({ renderStatus: [{ status, body }] }).client.renderStatus('render_1');

	it.each<[string, unknown, object]>([
		[
			'bare [RND-2]',
			{ status: 'completed', output: { url: 'https://c.test/u' } },
			{ status: 'completed', url: 'https://c.test/u' },
		],
		['enveloped [RND-2]', { code: 0, data: { status: 'FAILED', message: 'm' } }, { detail: 'm' }],
		[
			'older [RND-13]',
			{ success: true, data: { status: 'completed', outputUrl: 'https://c.test/u' } },
			{ url: 'https://c.test/u' },
		],
		[
			'with two statuses',
			{ status: 'success', code: 0, data: { status: 'pending' } },
			{ status: 'pending' },
		],
		[
			'failed with a code',
			{ status: 'failed', code: 500, error: 'e' },
			{ status: 'failed', detail: 'e' },
		],
		['unknown', { status: 'queued', output: 5 }, { status: 'queued', url: undefined }],
		[
			'failed in an envelope that says so too [RND-13]',
			{ success: false, error: 'codec', data: { id: 'r', status: 'failed', progress: 40 } },
			{ status: 'failed', detail: 'codec' },
		],
		[
			'failed in an envelope with a code',
			{ code: 500, message: 'codec', data: { status: 'failed' } },
			{ status: 'failed', detail: 'codec' },
		],
		['failed with JSON', { status: 'failed', error: '{"a":1}' }, { detail: undefined }],
	])('%s is read', async (_, body, expected) => {
		expect(await statusOf(body)).toMatchObject(expected);
	});

	it('with a code is an error, whatever its status says [ENV-1]', async () => {
		const error = await errorOf(statusOf({ code: 1002, status: 'error', message: 'gone' }));
		expect(error).toMatchObject({ problem: 'sessionNotFound', context: { renderId: 'render_1' } });
		expect((await errorOf(statusOf({ status: 'error', message: 'x' }, 403))).code).toBe(403);
	});

	it('that has none is unreadable', async () => {
		expect((await errorOf(statusOf({ code: 0, data: {} }))).problem).toBe('unreadable');
	});
});

describe('uploads', () => {
	const body = { contentType: 'multipart/form-data', lengthBytes: 3, open: jest.fn() };

	it('are one call with the body as a stream', async () => {
		const { client, transport } = world({ upload: [ok({ files: [1] })] });
		expect(await client.upload('s-1', body, 'a.mp4')).toEqual({ files: [1] });
		expect(transport.calls.map((made) => made.route)).toEqual(['upload']);
		expect(transport.callsOf('upload')[0]).toMatchObject({ stream: body });
	});

	it('that fail name session and file, also where the token was refused', async () => {
		const refusals: [Script, string][] = [
			[{ upload: [refusal(1001)] }, 'tokenRefused'],
			[{ credits: [BALANCE], upload: [refusal(4002)] }, 'fileTooLargeForService'],
			[{ credits: [BALANCE], upload: [refusal(4001, 'no', 415)] }, 'unsupportedFile'],
		];
		for (const [script, problem] of refusals) {
			const { client } = world(script);
			expect(await errorOf(client.upload('s-1', body, 'a.mp4'))).toMatchObject({
				problem,
				context: { sessionId: 's-1', fileName: 'a.mp4' },
			});
		}
	});

	it('are not repeated when the wire breaks', async () => {
		const { client, transport } = world({ credits: [BALANCE], upload: [LOST] });
		await errorOf(client.upload('s-1', body));
		expect(transport.count('upload')).toBe(1);
	});

	it('by address are JSON [UPL-2]', async () => {
		const { client, transport } = world({ upload: [ok({ any: 'thing' })] });
		expect(await client.uploadUrls('s-1', ['https://a.test/x.mp4'])).toEqual({ any: 'thing' });
		expect(transport.callsOf('upload')[0].json).toEqual({
			urls: ['https://a.test/x.mp4'],
			source_type: 'url',
		});
	});
});

describe('the finished clip', () => {
	it('is fetched from its own address, or through the API [RND-3]', async () => {
		const clip = stream(['mp4'], new FakeClock(), { type: 'video/mp4' });
		const { client, transport } = world({ clip: [clip], download: [clip] });
		expect(await client.openClip('https://cdn.test/a', 5)).toBe(clip);
		expect(await client.openClipFallback('render_1', 5)).toBe(clip);
		expect(transport.calls.map(({ call }) => call.path)).toEqual([
			'https://cdn.test/a',
			'/api/render/proxy/render_1/download',
		]);
	});

	it('that is refused is an error with the render', async () => {
		const { client } = world({ download: [{ status: 404, body: 'gone' } as ServiceReply] });
		expect(await errorOf(client.openClipFallback('render_1', 5))).toMatchObject({
			problem: 'other',
			context: { renderId: 'render_1', status: 404 },
		});
	});
});

describe('an answer in words', () => {
	it('is a stream, handed on unread [SSE-1]', async () => {
		const { client } = world({ message: [stream([says('x')], new FakeClock())] });
		expect((await client.sendMessage('s-1', 'hi', 5)).status).toBe(200);
	});
});
