/** What JavaScript cannot hold exactly goes through the nodes all the same, or is refused. */
import { SESSION, type Attack } from './server';
import { itemOf, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
const json =
	(text: string): Attack =>
	(request, response) => {
		request.resume().on('end', () => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(text);
		});
	};

const SEGMENT = '{"d":1000.0,"m":{"name":"city","id":5529798706024415233}}';
/** Long numbers, numbers without an equal, keys that are numbers, names that objects have. */
const DRAFTS = [
	`{"t":[{"tt":0,"sg":[${SEGMENT}]}],"id":5529798706024415233}`,
	`{"t":[{"tt":0,"sg":[${SEGMENT}]}],"n":[1.0,-0,1e999,0.10000000000000000001,1E+2]}`,
	`{"2":"b","1":"a","__proto__":{"x":1},"t":[{"sg":[${SEGMENT}],"tt":0}],"toJSON":"x"}`,
	`{ "t" : [ { "tt" : 0 , "sg" : [ ${SEGMENT} ] } ] , "s" : "\\"},[ \\\\ \\u00e9 é 😀" }`,
];

test.each(DRAFTS)('a draft goes to the renderer as it came: %s', async (draft) => {
	world.service.attack(
		'state',
		json(`{"code":0,"data":{"x":[],"state":{"y":"}","draft":${draft}}}}`),
	);
	const outcome = await runCall(world, 'status');
	expect(outcome.error).toBeUndefined();
	const [{ body, headers }] = world.service.seen.filter(({ call }) => call === 'submit');
	const { renderId } = outcome.json('nemoVideoExport')[0];
	expect(body).toBe(
		`{"id":"${String(renderId)}","sessionId":"${SESSION}","draft":${draft},"output":{"format":"mp4","quality":"high"}}`,
	);
	expect(headers['content-type']).toBe('application/json');
	expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
});

test('the second render of one that failed too', async () => {
	world.service.attack('state', json(`{"code":0,"data":{"state":{"draft":${DRAFTS[0]}}}}`));
	world.service.attack('status', json('{"status":"failed","error":"no reason"}'));
	await runCall(world, 'status');
	const sent = world.service.seen.filter(({ call }) => call === 'submit');
	expect(sent).toHaveLength(2);
	for (const { body } of sent) expect(body).toContain(`"draft":${DRAFTS[0]},`);
});

test.each(['id', 'file_id', 'sessionId', 'hash'])(
	'a long number keeps its digits as a text, whatever it is called: %s',
	async (name) => {
		world.service.attack(
			'upload',
			json(`{"code":0,"data":{"files":[{"${name}":5529798706024415233,"n":1}]}}`),
		);
		const outcome = await runCall(world, 'upload');
		expect(outcome.json('nemoVideoUpload')[0].files).toMatchObject([
			{ [name]: '5529798706024415233', n: 1 },
		]);
	},
);

test('so it does in the raw state', async () => {
	world.service.attack('state', json(`{"code":0,"data":{"state":{"draft":${DRAFTS[0]}}}}`));
	const node = { type: 'nemoVideoGetTimeline', parameters: { simplify: false } };
	const items = [await itemOf(world.engine)];
	const raw = await world.engine.run({ nodes: [node], items });
	expect(JSON.stringify(raw.json('nemoVideoGetTimeline'))).toContain('"id":"5529798706024415233"');
});
