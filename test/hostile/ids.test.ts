/** An id becomes a part of an address: it names what it names, or is refused before a call. */
import { MP4, SESSION, type Attack } from './server';
import { everything, expectClearError, itemOf, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
const STATE = /^\/api\/state\/nemo_agent\/me\/([^/?#]+)\/latest$/;

test.each([
	'a/b',
	'../x',
	'%2e%2e',
	'%2e%2e%2fadmin',
	'a?b=c',
	'a#b',
	'a b',
	'a;b=c',
	'a\\..\\b',
	'😀',
	'é',
	"a'b",
	'a%00b',
	'a:b@c',
	'..;',
	'...',
	'x'.repeat(200),
])('a session id goes into the address whole: %s', async (sessionId) => {
	const node = { type: 'nemoVideoGetTimeline' };
	const items = [await itemOf(world.engine, { sessionId })];
	const outcome = await world.engine.run({ nodes: [node], items });
	expect(outcome.error).toBeUndefined();
	expect(world.service.seen).toHaveLength(1);
	const [, part] = STATE.exec(world.service.seen[0].url) ?? [];
	expect(decodeURIComponent(part)).toBe(sessionId);
});

test.each([
	'.',
	'..',
	'a\u0000b',
	'a\nb',
	'a\ud800',
	'a\u200bb',
	'\u202eabc',
	'x'.repeat(10_240),
	{ id: 1 },
	[SESSION],
	5529798706024415232,
	Number.NaN,
	1e300,
])('what is no id is refused before a call: %j', async (id) => {
	for (const node of [
		{ type: 'nemoVideoGetTimeline' },
		{ type: 'nemoVideoUpload' },
		{ type: 'nemoVideoEditInstruction' },
		{ type: 'nemoVideoExport' },
		{
			type: 'nemoVideoExport',
			parameters: { operation: 'getStatus', renderId: '={{ $json.id }}' },
		},
	]) {
		const items = [await itemOf(world.engine, { sessionId: id, id } as never)];
		expectClearError(await world.engine.run({ nodes: [node], items }));
	}
	expect(world.service.seen).toEqual([]);
});

test.each(['.', '..', 'a\nb', 'x'.repeat(10_240), '', ' ', null, true, {}, 1.5])(
	'a new session whose id is none is no session: %j',
	async (session_id) => {
		world.service.answerWith('session', { session_id, task_id: 't' });
		for (const type of ['nemoVideoCreateSession', 'nemoVideoQuickEdit']) {
			const parameters = type === 'nemoVideoQuickEdit' ? { preset: 'tiktokHighlights' } : {};
			const items = [await itemOf(world.engine)];
			const outcome = await world.engine.run({ nodes: [{ type, parameters }], items });
			expectClearError(outcome);
		}
		expect(world.service.count('upload')).toBe(0);
	},
);

/** A file that calls itself something else on its way. */
const named =
	(disposition: string): Attack =>
	(_, response) => {
		response.writeHead(200, { 'content-type': 'video/mp4', 'content-disposition': disposition });
		response.end(MP4);
	};

test.each([
	'attachment; filename="../../etc/passwd"',
	"attachment; filename*=UTF-8''%2e%2e%2fx.exe",
	'attachment; filename="clip.exe"',
	'inline; filename="a"b.mp4"',
])('a clip keeps the name that we gave it: %s', async (disposition) => {
	world.service.attack('clip', named(disposition));
	const outcome = await runCall(world, 'clip');
	expect(outcome.error).toBeUndefined();
	expect(outcome.items('nemoVideoExport')[0].binary?.data.fileName).toBe('nemovideo-render_1.mp4');
	expect(everything(outcome)).not.toMatch(/passwd|\.exe/);
});

test.each(['render_2', 'render_99999999999999999'])(
	"another render's status is not this one's: %s",
	async (id) => {
		world.service.attack('status', (_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const output = { url: `${world.service.url}/clip.mp4` };
			response.end(JSON.stringify({ id, status: 'completed', output }));
		});
		const outcome = await runCall(world, 'clip');
		expectClearError(outcome);
		expect(world.service.count('clip')).toBe(0);
	},
);
