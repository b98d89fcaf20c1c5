import { NemoVideoError, readReply, type ProblemName } from '../../../../nemovideo';
import { isTokenRefused, problemIn } from '../../../../nemovideo/api/errors';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { stream } from '../../fakes/streams';
import { clientFor, FakeTransport, ok, refusal, stateOf } from '../../fakes/transport';

/** Facts of sources beside the skills: read as leniently as the rest. */

const clock = new FakeClock();
const client = (script: ConstructorParameters<typeof FakeTransport>[0]) =>
	clientFor(new FakeTransport(script, clock), clock);
const problemOf = async (work: Promise<unknown>): Promise<NemoVideoError> =>
	await work.then(
		() => Promise.reject(new Error('it was not refused')),
		(error: NemoVideoError) => error,
	);

const REFUSED = { status: 200, body: { success: false, error: 'the moon is full' } };
const OUTPUT = { format: 'mp4', quality: 'high' };
const SUBMIT = { renderId: 'r', sessionId: 's', draft: EXAMPLE_DRAFT, output: OUTPUT };

describe('success: false with HTTP 200 [ENV-6]', () => {
	const refused = client(
		Object.fromEntries(
			[
				'session',
				'claim',
				'credits',
				'state',
				'message',
				'upload',
				'render',
				'renderStatus',
				'download',
			].map((route) => [route, [REFUSED]]),
		),
	);
	it.each<[string, () => Promise<unknown>]>([
		['a new session', async () => await refused.createSession('t', 'en')],
		['a project link', async () => await refused.projectUrl({ sessionId: 's' })],
		['the balance', async () => await refused.credits()],
		['the state', async () => await refused.state('s')],
		['a message', async () => await refused.sendMessage('s', 'x', 1_000)],
		['an upload', async () => await refused.uploadUrls('s', ['https://a.test/b.mp4'])],
		['a render', async () => await refused.submitRender(SUBMIT)],
		['a poll', async () => await refused.renderStatus('r')],
		['a download', async () => await refused.openClipFallback('r', 1_000)],
	])('is a refusal of %s, in its words', async (_, call) => {
		const error = await problemOf(call());
		expect([error.problem, error.message]).toEqual([
			'other',
			expect.stringMatching(/the moon is full$/),
		]);
	});

	it.each<[string, ProblemName]>([
		['token invalid or expired', 'tokenRefused'],
		['out of credits', 'outOfCredits'],
		['unsupported file type: a.txt', 'unsupportedFile'],
		['file too large', 'fileTooLargeForService'],
		['rate limit exceeded', 'rateLimited'],
		['export blocked on the free plan', 'planBlocksExport'],
		['missing X-Client-Id', 'missingClientId'],
		['Session not found', 'sessionNotFound'],
		['render not found', 'renderNotFound'],
		['claim token expired', 'other'],
		['the credits of the film', 'other'],
	])('"%s" is told by its words alone: %s', (error, problem) => {
		expect(problemIn(200, { success: false, error })?.problem).toBe(problem);
	});

	it('and true is read like code 0 [RND-13, RND-17]', async () => {
		const body = {
			success: true,
			data: { id: 'r', status: 'completed', progress: 100, outputUrl: 'https://a.test/b.mp4' },
		};
		const rendered = client({ renderStatus: [{ status: 200, body }] });
		expect(await rendered.renderStatus('r')).toMatchObject({
			phase: 'completed',
			url: 'https://a.test/b.mp4',
		});
	});
});

it('a render says more than it has to: resolution, frame rate, codec are passed over [RND-17]', async () => {
	const output = {
		url: 'https://a.test/b.mp4',
		resolution: '1080p',
		fps: 30,
		codec: 'h264',
		crf: 18,
	};
	const failed = { status: 'failed', progress: 40, error: 'out of GPUs' };
	const rendered = client({
		renderStatus: [
			{ status: 200, body: { status: 'completed', output } },
			{ status: 200, body: failed },
		],
	});
	expect(await rendered.renderStatus('r')).toMatchObject({ url: output.url, phase: 'completed' });
	expect(await rendered.renderStatus('r')).toMatchObject({
		detail: 'out of GPUs',
		phase: 'failed',
	});
});

it.each([
	refusal(409, 'render already exists'),
	refusal(409, 'render already exists', 409),
	{
		status: 200,
		body: { success: false, error: 'Render r already exists' },
	},
])('a render that exists already is the one that was started: %j [RND-14]', async (answer) => {
	await client({ render: [answer] }).submitRender(SUBMIT);
});

describe('codes of later clients', () => {
	it.each<[string, ProblemName, number, string?]>([
		['1010 is a refused token [ERR-1010]', 'tokenRefused', 1010],
		['1011 is a revoked token [ERR-1011]', 'tokenRefused', 1011],
		['403 is a missing plan or permission [ERR-403]', 'forbidden', 403],
		['422 asks for another request [ERR-422]', 'unprocessable', 422],
		[
			'402 that speaks of credits is no matter of the plan [CRD-4]',
			'outOfCredits',
			402,
			'no credits left',
		],
	])('%s', (_, problem, code, message = 'no') => {
		for (const status of [200, code > 1000 ? 401 : code]) {
			const error = problemIn(status, { code, message });
			expect(error?.problem).toBe(problem);
			expect(error?.remedy).not.toMatch(/again in a few minutes/);
		}
	});

	it.each([
		'invalid authentication token',
		'Missing authentication token',
		'token has been revoked',
		'token has expired',
		'token not found',
	])('"%s" is a refused token, whatever its code [ERR-1010]', (message) => {
		expect(isTokenRefused(200, { code: 77, message })).toBe(true);
		expect(isTokenRefused(200, { success: false, error: message })).toBe(true);
	});
});

it('a session id of 19 digits is kept exactly, as a text and as a number [SES-9]', async () => {
	for (const id of ['"5529798706024415233"', '5529798706024415233']) {
		const text = `{"code":0,"data":{"session_id":${id},"task_id":"task_81c2","user_id":"anon_7"}}`;
		const reply = await readReply(stream([text], clock, { type: 'application/json' }));
		expect(await client({ session: [reply] }).createSession('t', 'en')).toEqual({
			sessionId: '5529798706024415233',
			taskId: 'task_81c2',
			userId: 'anon_7',
		});
	}
	const rounded = client({ session: [ok({ session_id: 5529798706024415000 })] });
	expect((await problemOf(rounded.createSession('t', 'en'))).problem).toBe('unreadable');
});

it('registration binds the id of the anonymous user, never that of a session or a task [SES-8]', () => {
	const ids = { sessionId: '5529798706024415233', taskId: 'task_81c2' };
	const link = (userId?: string) => new NemoVideoError('outOfCredits', { ...ids, userId }).remedy;
	expect(link('anon_7')).toMatch(/register\?bind=anon_7$/);
	expect(link()).toMatch(/register$/);
});

it('a state holds more than is known, and is kept as it is [STA-3]', async () => {
	const more = { video_analyses: [{ a: 1 }] };
	expect(await client({ state: [stateOf({}, more)] }).state('s')).toMatchObject(more);
});
