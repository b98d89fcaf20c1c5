import nock from 'nock';

import { version } from '../../package.json';
import { Engine } from './harness/engine';
import { speedUp } from './harness/time';

/** What goes over the wire, request by request, as the contract has it; the answers are recorded here. */
const BASE = 'https://mega-api-prod.nemovideo.ai';
const STATE = `/api/state/nemo_agent/me/s1/latest`;
const DRAFT = {
	t: [{ tt: 0, sg: [{ d: 10_000, m: { name: 'city timelapse' } }], zz: 'kept' }],
	unknown: [1],
};
const MP4 = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), Buffer.alloc(64, 7)]);
const ok = (data: unknown) => ({ code: 0, data });
const attributed = {
	authorization: 'Bearer nmv_usr_known',
	'x-skill-source': 'n8n-nodes-nemovideo',
	'x-skill-version': version,
	'x-skill-platform': 'n8n',
};
const session = { json: { sessionId: 's1', taskId: 't1', projectUrl: 'https://nemovideo.com/p' } };
let engine: Engine;
let service: nock.Scope;

beforeAll(() => speedUp(1000));
beforeEach(async () => {
	nock.disableNetConnect();
	service = nock(BASE, { reqheaders: attributed });
	engine = await Engine.start({ baseUrl: BASE, sessionToken: 'nmv_usr_known', clientId: 'c' });
});
afterEach(() => {
	engine.close();
	nock.cleanAll();
	nock.enableNetConnect();
});

async function run(type: string, parameters = {}, items = [session]) {
	const outcome = await engine.run({ nodes: [{ type, parameters }], items });
	expect(outcome.error).toBeUndefined();
	expect(nock.pendingMocks()).toEqual([]);
	return outcome.items(type);
}

test('Create Session [SES-1, SES-7, AUTH-5, ENV-4]', async () => {
	service
		.post('/api/tasks/me/with-session/nemo_agent', { task_name: 'Finals', language: 'zh' })
		.reply(200, ok({ task_id: 't1', session_id: 's1' }))
		.post('/api/auth/claim-token', { task_id: 't1', session_id: 's1' })
		.reply(200, ok({ claim_token: 'clm_x', expires_in: 604_800 }));
	const [item] = await run('nemoVideoCreateSession', { taskName: 'Finals', language: 'zh' });
	expect(item.json).toMatchObject({
		sessionId: 's1',
		taskId: 't1',
		language: 'zh',
		projectUrl: 'https://nemovideo.com/workspace/claim?ct=clm_x',
	});
});

test('a session is not lost when its project link fails', async () => {
	service
		.post('/api/tasks/me/with-session/nemo_agent')
		.reply(200, ok({ session_id: 17 }))
		.post('/api/auth/claim-token')
		.reply(500, 'Bad gateway');
	const [item] = await run('nemoVideoCreateSession');
	expect(item.json).toMatchObject({ sessionId: '17', taskId: null, projectUrl: null });
});

test('Upload sends the files in one multipart body with its length [UPL-1]', async () => {
	const data = await engine.binary(MP4, 'ma"tch.mp4');
	let body = '';
	let length = '';
	service
		.get('/api/state/nemo_agent/me/s1/latest')
		.reply(200, ok({ state: { video_infos: [] } }))
		.post('/api/upload-video/nemo_agent/me/s1', (sent: string) => Boolean((body = sent)))
		.reply(function (this: { req: { headers: Record<string, unknown> } }) {
			length = String(this.req.headers['content-length']);
			return [200, ok({ files: [{ file_id: 'f1' }] })];
		});
	const [item] = await run('nemoVideoUpload', {}, [{ ...session, binary: { data } }] as never);
	expect(body).toContain('name="files"; filename="ma%22tch.mp4"');
	expect(body).toContain('Content-Type: video/mp4');
	expect(Number(length)).toBeGreaterThan(MP4.length);
	expect(item.json.files).toEqual([
		{ file_id: 'f1', fileName: 'ma"tch.mp4', mimeType: 'video/mp4', fileSize: MP4.length },
	]);
});

test('Upload by URL [UPL-2]', async () => {
	const urls = ['https://a.example/1.mp4', 'https://a.example/2.mov'];
	service
		.get('/api/state/nemo_agent/me/s1/latest')
		.reply(200, ok({ state: {} }))
		.post('/api/upload-video/nemo_agent/me/s1', { urls, source_type: 'url' })
		.reply(200, ok(null));
	const [item] = await run('nemoVideoUpload', { source: 'url', urls: urls.join(',\n') });
	expect(item.json.files).toEqual([
		{ url: urls[0], fileName: '1.mp4', mimeType: 'video/mp4', fileSize: null },
		{ url: urls[1], fileName: '2.mov', mimeType: 'video/quicktime', fileSize: null },
	]);
});

test('Edit Instruction [SSE-1]', async () => {
	const message = {
		app_name: 'nemo_agent',
		user_id: 'me',
		session_id: 's1',
		new_message: { parts: [{ text: 'add a title' }] },
	};
	const event = {
		author: 'nemo_agent',
		content: { parts: [{ text: 'Title added. Click the Export button.' }] },
	};
	service
		.get(STATE)
		.times(2)
		.reply(200, ok({ state: { draft: DRAFT } }))
		.post('/run_sse', message)
		.matchHeader('accept', 'text/event-stream')
		.reply(200, `: ping\n\ndata:\n\ndata: ${JSON.stringify(event)}\n\n`, {
			'Content-Type': 'text/event-stream',
		});
	const [item] = await run('nemoVideoEditInstruction', { instruction: ' add a title ' });
	expect(item.json).toMatchObject({
		text: 'Title added.',
		nextAction: 'export',
		changes: [],
		timeline: 'Timeline (1 track): 1. Video: city timelapse (0-10s)',
		readyForExport: true,
	});
});

test.each([
	['tiktokHighlights', 'pull the best 30-second highlights from my TikTok video and add captions'],
	['hdHighlights', 'pull the best moments and compile them into a 3-minute highlight reel in HD'],
])(
	'the preset %s is the instruction of its skill document, word for word [WAY-5, WAY-6, WAY-7]',
	async (preset, text) => {
		service
			.get(STATE)
			.times(2)
			.reply(200, ok({ state: {} }))
			.post('/run_sse', (body) => body.new_message.parts[0].text === text)
			.reply(200, 'data: {"content":{"parts":[{"text":"ok"}]}}\n\n', {
				'Content-Type': 'text/event-stream',
			});
		await run('nemoVideoEditInstruction', { preset });
	},
);

test('Get Timeline; Simplify off gives the state as it came [STA-1]', async () => {
	const state = { draft: DRAFT, video_infos: [{ name: 'a.mp4' }], canvas_config: { w: 1 } };
	service.get(STATE).reply(200, ok({ state }));
	const [simple] = await run('nemoVideoGetTimeline');
	expect(simple.json).toMatchObject({
		durationMs: 10_000,
		media: [{ source: 'upload', name: 'a.mp4' }],
	});
	service.get(STATE).reply(200, ok({ state }));
	const [raw] = await run('nemoVideoGetTimeline', { simplify: false });
	expect(raw.json.state).toEqual(state);
});

test('Export sends the draft as it came, polls, and fetches the clip without token [RND-1, RND-2, RND-4, RND-10, SES-7]', async () => {
	service
		.get(STATE)
		.reply(200, ok({ state: { draft: DRAFT } }))
		.post('/api/render/proxy/lambda', (body) => {
			expect(body).toEqual({
				id: expect.stringMatching(/^render_\d{13,}$/),
				sessionId: 's1',
				draft: DRAFT,
				output: { format: 'mp4', quality: 'high' },
			});
			return true;
		})
		.reply(200, ok({}))
		.get(/^\/api\/render\/proxy\/lambda\/render_\d+$/)
		.reply(200, { status: 'pending' })
		.get(/^\/api\/render\/proxy\/lambda\/render_\d+$/)
		.reply(200, { status: 'processing' })
		.get(/^\/api\/render\/proxy\/lambda\/render_\d+$/)
		.reply(200, { status: 'completed', output: { url: 'https://cdn.example/clip.mp4' } });
	const bad = Object.keys(attributed);
	nock('https://cdn.example', { badheaders: bad }).get('/clip.mp4').reply(200, MP4);
	const [item] = await run('nemoVideoExport', { options: { fileName: 'final' } });
	expect(item.json).toMatchObject({
		status: 'completed',
		videoUrl: 'https://cdn.example/clip.mp4',
		fileName: 'final.mp4',
		fileSize: MP4.length,
		taskId: 't1',
		projectUrl: 'https://nemovideo.com/p',
	});
	expect(await engine.read(item.binary!.data)).toEqual(MP4);
});

test('the two skill names and a custom one can be sent instead [HDR-1]', async () => {
	Object.assign(engine.credentials.stored, {
		skillSource: 'custom',
		customSkillSource: 'my-skill',
	});
	nock(BASE, { reqheaders: { 'x-skill-source': 'my-skill' } })
		.get(STATE)
		.reply(200, ok({ state: {} }));
	await run('nemoVideoGetTimeline');
});
