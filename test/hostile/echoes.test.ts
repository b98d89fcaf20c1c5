/** A service that writes the token into every text it sends: none of it leaves the nodes. */
import fc from 'fast-check';
import { SESSION, TOKEN } from './server';
import { everything, itemOf, runCall, useHostileWorld, NODE_OF } from './world';

const world = useHostileWorld();
const ECHO = `seen ${TOKEN} here`;
const draft = {
	m: { title: ECHO },
	t: [{ id: TOKEN, tt: 0, m: { name: ECHO }, sg: [{ d: 1000, m: { name: ECHO, [TOKEN]: ECHO } }] }],
};

test.each([
	['session', { session_id: SESSION, task_id: TOKEN, user_id: TOKEN }],
	['session', { session_id: TOKEN, task_id: 't' }],
	['claim', { claim_token: TOKEN }],
	[
		'state',
		{ state: { draft, video_infos: [{ name: ECHO, [TOKEN]: 1 }], generated_media: [ECHO] } },
	],
	['upload', { files: [{ id: TOKEN, name: ECHO, nested: { deep: [ECHO] } }] }],
] as const)('%s says the token: %#', async (call, data) => {
	world.service.answerWith(call, data);
	const outcome = await runCall(world, call);
	expect(everything(outcome)).not.toContain(TOKEN);
});

test('the raw state too', async () => {
	world.service.answerWith('state', { state: { draft } });
	const node = { type: 'nemoVideoGetTimeline', parameters: { simplify: false } };
	const outcome = await world.engine.run({ nodes: [node], items: [await itemOf(world.engine)] });
	expect(outcome.error).toBeUndefined();
	expect(everything(outcome)).not.toContain(TOKEN);
});

test('an edit: text, tools, events, changes', async () => {
	const part = (value: object) =>
		`data: ${JSON.stringify({ author: TOKEN, content: { role: 'model', parts: [value] } })}\n\n`;
	world.service.attack('message', (_, response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		response.write(part({ functionCall: { name: TOKEN, args: { a: ECHO } } }));
		response.write(part({ functionResponse: { name: 'x', response: { b: ECHO } } }));
		response.end(part({ text: ECHO }));
	});
	const node = {
		...NODE_OF.message,
		parameters: { options: { includeEvents: true } },
		settings: { retryOnFail: true },
	};
	const outcome = await world.engine.run({
		nodes: [node],
		items: [await itemOf(world.engine)],
		streaming: true,
	});
	expect(outcome.error).toBeUndefined();
	expect(everything(outcome)).not.toContain(TOKEN);
});

test('a token that is told piece by piece', async () => {
	world.service.attack('message', (_, response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		for (const text of ['seen nmv_us', 'r_', TOKEN.slice(8, 12), TOKEN.slice(12), ' here']) {
			const content = { role: 'model', parts: [{ text }, { thought: true, text: 'thinking' }] };
			response.write(`data: ${JSON.stringify({ partial: true, content })}\n\n`);
		}
		response.end();
	});
	const node = { ...NODE_OF.message, parameters: { options: { includeEvents: true } } };
	const outcome = await world.engine.run({ nodes: [node], items: [await itemOf(world.engine)] });
	const [json] = outcome.json('nemoVideoEditInstruction');
	expect(json.text).toBe('seen nmv_usr_… here');
	expect(everything(outcome)).not.toContain(TOKEN.slice(8, 12));
});

describe('one node that does it all', () => {
	const quickEdit = (parameters = {}, settings = {}) => ({
		type: 'nemoVideoQuickEdit',
		parameters: { preset: 'tiktokHighlights', ...parameters },
		settings,
	});

	test.each(['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const)(
		'names no session that is a token when it fails: %s',
		async (onError) => {
			world.service.answerWith('session', { session_id: TOKEN, task_id: TOKEN, user_id: TOKEN });
			world.service.answerWith('upload', 'no such place');
			world.service.attack('message', (_, response) => {
				response.writeHead(404, { 'content-type': 'application/json' });
				response.end(JSON.stringify({ error: `Session not found: ${TOKEN}` }));
			});
			const items = [await itemOf(world.engine)];
			const outcome = await world.engine.run({ nodes: [quickEdit({}, { onError })], items });
			expect(everything(outcome)).toMatch(/nmv_usr_…/);
			expect(everything(outcome)).not.toContain(TOKEN);
		},
	);

	test('names no file after a token', async () => {
		world.service.answerWith('upload', { files: [{ name: `${TOKEN}.mp4` }] });
		const source = { source: 'url', urls: 'https://files.example/a.mp4' };
		const items = [await itemOf(world.engine)];
		const outcome = await world.engine.run({ nodes: [quickEdit(source)], items });
		expect(outcome.error).toBeUndefined();
		expect(outcome.items('nemoVideoQuickEdit')[0].binary?.data.fileName).toMatch(/nmv_usr_…/);
		expect(everything(outcome)).not.toContain(TOKEN);
	});
});

test('a token of another form, too', async () => {
	const other = 'eyJhbGciOiJIUzI1NiJ9.e30.4f9A-x_y';
	Object.assign(world.engine.credentials.stored, { authentication: 'token', token: other });
	world.service.attack('upload', (request, response) => {
		const said = JSON.stringify(request.headers.authorization);
		request.resume().on('end', () => response.end(`{"code":0,"data":{"files":[{"id":${said}}]}}`));
	});
	const outcome = await runCall(world, 'upload');
	expect(JSON.stringify(outcome.json('nemoVideoUpload'))).toContain('Bearer …');
	expect(everything(outcome)).not.toContain(other);
});

test.each([
	{ status: TOKEN },
	{ status: 'failed', error: ECHO },
	{ status: 'completed', output: { url: `http://127.0.0.1:1/${TOKEN}.mp4` } },
	{ status: 'processing', message: ECHO, [TOKEN]: 1 },
])('a render: %j', async (answer) => {
	world.service.attack('status', (_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(answer));
	});
	expect(everything(await runCall(world, 'status'))).not.toContain(TOKEN);
	expect(everything(await runCall(world, 'clip'))).not.toContain(TOKEN);
});

test.each(['session', 'credits', 'state', 'message', 'upload', 'submit', 'status'] as const)(
	'a refusal of %s that quotes the request',
	async (call) => {
		for (const status of [200, 400, 401, 403, 404, 422, 500]) {
			world.service.attack(call, (request, response) => {
				response.writeHead(status, { 'content-type': 'application/json' });
				const said = `bad request ${JSON.stringify(request.headers)}`;
				response.end(JSON.stringify({ code: 4999, message: said, error: { detail: [ECHO] } }));
			});
			expect(everything(await runCall(world, call))).not.toContain(TOKEN);
		}
	},
);

test('any text around it', async () => {
	const { withoutTokens } = await import('../../nodes/runtime/withoutTokens');
	fc.assert(
		fc.property(fc.json(), fc.string(), (value, around) => {
			const planted = JSON.parse(value.replace(/"/, `"${TOKEN}`)) as unknown;
			const text = JSON.stringify(withoutTokens([planted, around + TOKEN]));
			expect(text).not.toContain('4f9A-x.y_z');
		}),
	);
});
