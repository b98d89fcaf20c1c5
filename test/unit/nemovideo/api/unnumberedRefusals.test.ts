/** A refusal without the code of the contract is no success: nothing wrong is called done. */
import { problemIn } from '../../../../nemovideo/api/errors';
import { FakeClock } from '../../fakes/clock';
import { says, stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, stateOf } from '../../fakes/transport';

const REFUSALS: Array<[object, string]> = [
	[{ code: 'FAILED', message: 'disk full' }, 'disk full'],
	[{ code: 'TOKEN_EXPIRED', message: 'x' }, 'x'],
	[{ error: 'disk full' }, 'disk full'],
	[{ error: { message: 'disk full' } }, 'disk full'],
	[{ errors: [{ message: 'disk full' }] }, 'disk full'],
	[{ detail: 'disk full' }, 'disk full'],
	[{ detail: [{ msg: 'field required', loc: ['body'] }] }, 'field required'],
	[{ error: 'disk full', data: null }, 'disk full'],
	[{ success: 'false', message: 'disk full' }, 'disk full'],
	[{ ok: false, message: 'disk full' }, 'disk full'],
];

test.each(REFUSALS)('%j with HTTP 200 is a refusal [ENV-1, ENV-2]', (body, words) => {
	const problem = problemIn(200, body);
	expect(problem?.problem).toBe('other');
	expect(problem?.message).toContain(words);
});

test.each([
	{ error: 'token has expired' },
	{ detail: 'invalid authentication token' },
	{ errors: [{ message: 'missing authentication token' }] },
])('%j is about the token [ERR-1001]', (body) => {
	expect(problemIn(200, body)?.problem).toBe('tokenRefused');
});

test.each([
	{ code: 0, data: {} },
	{ code: '0', data: {} },
	{ code: 'OK', data: {} },
	{ code: 'SUCCESS', data: {} },
	{ success: true, error: '' },
	{ data: { files: [] }, error: null },
	{ data: { x: 1 }, error: 'a warning' },
	{ success: true, detail: 'uploaded' },
	{},
	{ status: 'processing', error: 'a warning' },
])('%j is none', (body) => {
	expect(problemIn(200, body)).toBeNull();
});

const FILE = {
	contentType: 'multipart/form-data',
	lengthBytes: 0,
	open: async () => (async function* () {})(),
};

describe('an upload', () => {
	const upload = async (body: unknown) => {
		const credits = [ok({ available: 1 })];
		const transport = new FakeTransport({ credits, upload: [{ status: 200, body }] });
		return await clientFor(transport, new FakeClock()).upload('s-1', FILE, 'a.mp4');
	};

	test.each<[object, string]>([
		...REFUSALS,
		[{ status: 'error', message: 'disk full' }, 'disk full'],
		[{ status: 'FAILED', error: 'disk full' }, 'disk full'],
		[{ code: 0, data: { error: 'quota' } }, 'quota'],
		[{ code: 0, data: { success: false, files: [] } }, ''],
		[{ code: 0, data: { status: 'error', message: 'no room' } }, 'no room'],
		[{ code: 0, data: { files: [{ status: 'failed', error: 'corrupt' }] } }, 'corrupt'],
		[
			{ code: 0, data: { files: [{ id: 'f1' }, { success: false, message: 'corrupt' }] } },
			'corrupt',
		],
		[{ code: 0, data: [{ filename: 'a.mp4', error: { message: 'corrupt' } }] }, 'corrupt'],
	])('that is answered with %j has failed [UPL-3]', async (body, words) => {
		await expect(upload(body)).rejects.toMatchObject({
			problem: 'other',
			message: expect.stringContaining(words),
			context: { sessionId: 's-1', fileName: 'a.mp4' },
		});
	});

	test.each([
		{ code: 0, data: { files: [{ id: 'f1', status: 'uploaded', error: null }] } },
		{ code: 0, data: { files: [{ id: 'f1', cdn_url: 'https://x', error: '' }] } },
		{ code: 0, data: { files: [], errors: [] } },
		{ code: 0, data: null },
	])('that is answered with %j has not', async (body) => {
		await expect(upload(body)).resolves.not.toThrow();
	});
});

test.each(['Application/JSON', 'application/problem+json', 'APPLICATION/JSON; charset=utf-8'])(
	'an edit refused as %s is known for a refusal, and its token renewed [ERR-1001]',
	async (type) => {
		const clock = new FakeClock();
		const refusal = () => stream(['{"code":1001,"message":"expired"}'], clock, { type });
		const answer = () => stream([says('Done.')], clock);
		const transport = new FakeTransport({ message: [refusal, answer] }, clock);
		const reply = await clientFor(transport, clock).sendMessage('s-1', 'cut', 1_000);
		expect(reply.headers['content-type']).toBe('text/event-stream');
		expect(transport.callsOf('message')[1].refusal).toBeDefined();
	},
);

test('a render that is refused in words is not waited for [RND-1]', async () => {
	const transport = new FakeTransport({
		state: [stateOf({ t: [{ tt: 0, sg: [{ d: 1 }] }] })],
		render: [{ status: 200, body: { status: 'error', message: 'queue is closed' } }],
	});
	const submit = {
		renderId: 'render_1',
		sessionId: 's-1',
		draft: {},
		output: { format: 'mp4', quality: 'high' },
	};
	await expect(clientFor(transport, new FakeClock()).submitRender(submit)).rejects.toMatchObject({
		problem: 'other',
		message: expect.stringContaining('queue is closed'),
	});
});
