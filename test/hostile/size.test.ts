/** Answers without end, packed bombs, deep nesting: refused early, asked for once. */
import { gzipSync } from 'node:zlib';
import type { Attack } from './server';
import { expectClearError, runCall, useHostileWorld } from './world';

const world = useHostileWorld({ limitSpeed: 5 });
const CALLS = ['session', 'credits', 'state', 'submit', 'status'] as const;

/** 500 MB of JSON, as fast as they are taken. */
const endless: Attack = (_, response) => {
	response.writeHead(200, { 'content-type': 'application/json' });
	const piece = Buffer.alloc(1024 * 1024, ' ');
	let left = 500;
	const more = () => {
		while (left-- > 0) if (!response.write(piece)) return void response.once('drain', more);
		response.end('{}');
	};
	more();
};
const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, ' '));
const packed: Attack = (_, response) => {
	response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
	response.end(bomb);
};

test.each(CALLS.flatMap((call) => [[call, 'endless'] as const, [call, 'packed'] as const]))(
	'%s, %s',
	async (call, how) => {
		world.service.attack(call, how === 'endless' ? endless : packed);
		const outcome = await runCall(world, call);
		// A submit may run into its time limit instead; it is looked for then, and found.
		if (call !== 'submit') expectClearError(outcome);
		// Only a poll is repeated, an interval later: nothing but Max Wait ends the wait for a render.
		expect(world.service.count(call)).toBeLessThanOrEqual(call === 'status' ? 3 : 1);
	},
);

test('an error page of 500 MB is read no further than needed', async () => {
	world.service.attack('state', (request, response) => {
		response.statusCode = 404;
		endless(request, response);
	});
	expectClearError(await runCall(world, 'state'));
});

test('a timeline nested 5,000 deep is refused', async () => {
	const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
	world.service.attack('state', (_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(
			`{"code":0,"data":{"state":{"draft":{"t":[{"tt":0,"sg":[{"d":1,"m":{"x":${deep}}}]}]}}}}`,
		);
	});
	for (const call of ['state', 'submit', 'message'] as const) {
		expectClearError(await runCall(world, call));
	}
});

test('a timeline of 10,000 tracks is compared in time', async () => {
	let looks = 0;
	world.service.attack('state', (_, response) => {
		looks += 1;
		const tracks = Array.from({ length: 10_000 }, (_unused, i) => ({
			id: `${looks > 1 ? 'b' : 'a'}${i}`,
			tt: i % 8,
			sg: [{ d: 1000, m: { name: `clip ${(i * 7919) % 10_000} ${looks}` } }],
		}));
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ code: 0, data: { state: { draft: { t: tracks } } } }));
	});
	const startMs = Date.now();
	const outcome = await runCall(world, 'message');
	expect(outcome.error).toBeUndefined();
	const [json] = outcome.json('nemoVideoEditInstruction');
	// 70 s before comparing was linear.
	expect(Date.now() - startMs).toBeLessThan(20_000);
	expect((json.changes as unknown[]).length).toBeLessThanOrEqual(200);
	expect(String(json.text).length).toBeLessThan(20_000);
	expect(String(json.timeline).length).toBeLessThan(20_000);
});
