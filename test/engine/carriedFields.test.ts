import nock from 'nock';

import { useRecordedService } from './harness/recorded';

/** The user's own fields travel on; a failed item is known by a mark of our own, not by a column's name. */
const BASE = 'https://nemovideo.example';
const world = useRecordedService(BASE);
const ok = (data: unknown) => ({ code: 0, data });
const SHEET = {
	description: 'a football match',
	text: 'their text',
	summary: 's',
	state: 'Bavaria',
	files: 'two',
	media: 'm',
	events: 3,
	tracks: 't',
	changes: 'c',
	timeline: 'tl',
	error: '',
	durationMs: 5,
	row: 7,
};

beforeEach(() => {
	nock(BASE)
		.persist()
		.post('/api/tasks/me/with-session/nemo_agent')
		.reply(200, ok({ session_id: 's1', task_id: 't1' }))
		.post('/api/auth/claim-token')
		.reply(200, ok({ claim_token: 'clm_x' }))
		.get('/api/credits/balance/simple')
		.reply(200, ok({ available: 1, frozen: 0, total: 1 }))
		.get(/\/api\/state\//)
		.reply(200, ok({ state: { draft: { t: [{ tt: 0, sg: [{ d: 1000 }] }] } } }))
		.post('/run_sse')
		.reply(200, 'data: {"content":{"parts":[{"text":"Done."}]}}\n\n', {
			'Content-Type': 'text/event-stream',
		})
		.post('/api/render/proxy/lambda')
		.reply(200, ok({}));
});

const run = async (type: string, parameters = {}, json: object = SHEET) =>
	await world.engine.run({
		nodes: [{ type, parameters }],
		items: [{ json: { sessionId: 's1', ...json } }],
	});

test.each([
	['nemoVideoCreateSession', {}],
	['nemoVideoGetCredits', {}],
	['nemoVideoGetTimeline', {}],
	['nemoVideoEditInstruction', {}],
	['nemoVideoExport', { operation: 'start' }],
])('%s keeps every field of a sheet that it does not put out itself', async (type, parameters) => {
	const outcome = await run(type, parameters);
	expect(outcome.error).toBeUndefined();
	const [json] = outcome.json(type);
	const bare = await run(type, parameters, {});
	const own = Object.keys(bare.json(type)[0]);
	for (const [key, value] of Object.entries(SHEET)) {
		if (!own.includes(key)) expect([key, json[key]]).toEqual([key, value]);
	}
	// What the node puts out itself comes first.
	expect(Object.keys(json).slice(0, own.length)).toEqual(own);
});

test.each([
	{ error: '', description: 'd' },
	{ error: 'none', description: 'd' },
	{ error: 'yes', description: '' },
])('a sheet with the columns %j is no failed item', async (columns) => {
	const outcome = await run('nemoVideoEditInstruction', {}, columns);
	expect(outcome.error).toBeUndefined();
	expect(outcome.json('nemoVideoEditInstruction')[0]).toMatchObject({ ...columns, text: 'Done.' });
});

test('an item that failed in a node of ours is refused by the next', async () => {
	const failing = {
		type: 'nemoVideoGetTimeline',
		parameters: { sessionId: '..' },
		settings: { onError: 'continueRegularOutput' as const },
	};
	const outcome = await world.engine.run({
		nodes: [failing, { type: 'nemoVideoEditInstruction', parameters: { sessionId: 's1' } }],
		items: [{ json: { row: 1 } }],
	});
	expect(outcome.json('nemoVideoGetTimeline')[0]).toMatchObject({
		row: 1,
		error: expect.stringContaining('Session ID'),
		nemoVideoFailedNode: 'nemoVideoGetTimeline',
	});
	expect(outcome.error?.message).toMatch(/left out, because it failed before: .*Session ID/);
});

test('an item that succeeds in the node where it had failed carries no failure any more', async () => {
	const failed = {
		row: 1,
		sessionId: 's1',
		error: 'NemoVideo answered with an error (500)',
		description: 'Run it again.',
		nemoVideoFailedNode: 'nemoVideoGetTimeline',
	};
	const outcome = await world.engine.run({
		nodes: [
			{ type: 'nemoVideoGetTimeline' },
			{ type: 'nemoVideoEditInstruction', parameters: { instruction: 'Cut it' } },
		],
		items: [{ json: failed }],
	});
	expect(outcome.error).toBeUndefined();
	const [json] = outcome.json('nemoVideoGetTimeline');
	expect(json).toMatchObject({ row: 1, sessionId: 's1' });
	for (const key of ['error', 'description', 'nemoVideoFailedNode']) {
		expect(json).not.toHaveProperty(key);
	}
});

describe('a session id', () => {
	test.each(['.', '..', 'a\u0000b', 'a\ud800', 'x'.repeat(300)])(
		'%j is refused',
		async (sessionId) => {
			const outcome = await run('nemoVideoGetTimeline', {}, { sessionId });
			expect(outcome.error?.message).toMatch(/The field "Session ID" cannot be used/);
		},
	);

	test('that JavaScript has rounded is refused', async () => {
		const outcome = await run('nemoVideoGetTimeline', {}, { sessionId: 5529798706024415232 });
		expect(outcome.error?.message).toMatch(/"Session ID".*rounded/);
	});

	test('of 19 digits that comes as a JSON number is kept digit for digit', async () => {
		nock.cleanAll();
		nock(BASE)
			.post('/api/tasks/me/with-session/nemo_agent')
			.reply(200, '{"code":0,"data":{"session_id": 5529798706024415233, "task_id":7}}')
			.post('/api/auth/claim-token')
			.reply(200, ok({ claim_token: 'clm_x' }));
		const outcome = await run('nemoVideoCreateSession', {}, {});
		expect(outcome.json('nemoVideoCreateSession')[0].sessionId).toBe('5529798706024415233');
	});
});

test('an object in a text field is refused, not sent as [object Object]', async () => {
	const outcome = await run('nemoVideoEditInstruction', { instruction: '={{ { a: 1 } }}' });
	expect(outcome.error?.message).toMatch(/The field "Instruction" cannot be used/);
});

test.each([
	['nemoVideoEditInstruction', 'timeout', 4e4, /"Timeout".*to 1440/],
	['nemoVideoExport', 'pollInterval', 3e6, /"Poll Interval".*to 3600/],
	['nemoVideoExport', 'maxWait', 1e308, /"Max Wait".*to 86400/],
])('%s: a limit beyond reason is refused: %s', async (type, name, value, message) => {
	const outcome = await run(type, { options: { [name]: value } });
	expect(outcome.error?.message).toMatch(message);
});

test.each([null, '', [], true, {}, 'many', NaN])(
	'a balance of %p is unreadable',
	async (available) => {
		nock.cleanAll();
		nock(BASE)
			.persist()
			.get('/api/credits/balance/simple')
			.reply(200, { code: 0, data: { available, frozen: 0, total: 0 } });
		const outcome = await run('nemoVideoGetCredits');
		expect(outcome.error?.message).toMatch(/balance has no numbers/);
	},
);

test('a token that only one endpoint refuses is a refused token, and no other is asked for', async () => {
	nock.cleanAll();
	let signIns = 0;
	nock(BASE)
		.persist()
		.get('/api/credits/balance/simple')
		.reply(200, ok({ available: 1 }))
		.post('/run_sse')
		.reply(200, { code: 1001, message: 'no scope' })
		.get(/\/api\/state\//)
		.reply(200, ok({ state: { draft: { t: [] } } }))
		.post('/api/auth/anonymous-token')
		.reply(200, () => ok({ token: `nmv_usr_${++signIns}` }));
	const outcome = await run('nemoVideoEditInstruction');
	expect(outcome.error?.message).toMatch(/refused the anonymous token.*1001/);
	expect(signIns).toBe(0);
});

test('a service that refuses every token is asked for one, not for one an item', async () => {
	nock.cleanAll();
	let signIns = 0;
	nock(BASE)
		.persist()
		.get('/api/credits/balance/simple')
		.reply(200, { code: 1001 })
		.post('/api/tasks/me/with-session/nemo_agent')
		.reply(200, { code: 1001 })
		.post('/api/auth/anonymous-token')
		.reply(200, () => ok({ token: `nmv_usr_${++signIns}` }));
	const outcome = await world.engine.run({
		nodes: [
			{ type: 'nemoVideoCreateSession', settings: { onError: 'continueRegularOutput' as const } },
		],
		items: Array.from({ length: 100 }, (_, row) => ({ json: { row } })),
	});
	expect(outcome.json('nemoVideoCreateSession')).toHaveLength(100);
	expect(signIns).toBe(1);
});
