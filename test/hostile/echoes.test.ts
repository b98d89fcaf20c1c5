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
