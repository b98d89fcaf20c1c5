/** Answers without end, packed bombs, deep nesting: refused early, asked for once. */
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';

import { binariesOf } from '../../nodes/io/binaries';
import { clock } from '../../nodes/io/clock';
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
const blank = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, ' ');
const bomb =
	(encoding: string, body: Buffer): Attack =>
	(_, response) => {
		response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
		response.end(body);
	};
const packed = bomb('gzip', gzipSync(blank(300)));

test.each(CALLS.flatMap((call) => [[call, 'endless'] as const, [call, 'packed'] as const]))(
	'%s, %s',
	async (call, how) => {
		world.service.attack(call, how === 'endless' ? endless : packed);
		const outcome = await runCall(world, call);
		// A submit may run into its time limit instead; it is looked for then, and found.
		if (call !== 'submit') expectClearError(outcome);
		if (call !== 'submit' && call !== 'status') {
			expect(outcome.error?.message).toMatch(/an answer of more than 32 MB/);
		}
		// Only a poll is repeated, an interval later: nothing but Max Wait ends the wait for a render.
		expect(world.service.count(call)).toBeLessThanOrEqual(call === 'status' ? 3 : 1);
	},
);

const small = blank(64);
const TOO_LARGE = /more than 32 MB/;
test.each<[string, Attack, RegExp?]>([
	['br', bomb('br', brotliCompressSync(small)), TOO_LARGE],
	['deflate', bomb('deflate', deflateSync(small)), TOO_LARGE],
	['zstd', bomb('zstd', zstdCompressSync(small)), TOO_LARGE],
	['gzip within gzip', bomb('gzip', gzipSync(gzipSync(small)))],
	['gzip, gzip', bomb('gzip, gzip', gzipSync(gzipSync(small)))],
	['gzip, cut off', bomb('gzip', gzipSync(small).subarray(0, 1000))],
	['gzip that is none', bomb('gzip', Buffer.from('{"code":0}'))],
])(
	'a state packed as %s is an error, and the edit is sent once at most',
	async (_, attack, words = /./) => {
		world.service.attack('state', attack);
		const outcome = await runCall(world, 'state');
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(words);
		world.service.reset();
		world.service.attack('message', attack);
		expectClearError(await runCall(world, 'message'));
		expect(world.service.count('message')).toBe(1);
	},
);

test('heads of 100 KB and of 10,000 lines are errors', async () => {
	for (const headers of [
		{ 'x-long': 'x'.repeat(100_000) },
		Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x-${i}`, 'y'])),
	]) {
		world.service.attack('state', (_, response) => {
			response.writeHead(200, headers);
			response.end('{"code":0}');
		});
		expectClearError(await runCall(world, 'state'));
	}
});

test('a clip without end does not fill the disk', async () => {
	let stored = 0;
	const prepareBinaryData = async (file: Readable) => {
		for await (const chunk of file) stored += (chunk as Buffer).length;
	};
	const piece = Buffer.alloc(64 * 1024 * 1024);
	const source = Readable.from(
		(function* () {
			for (;;) yield piece;
		})(),
		{ objectMode: false },
	);
	const reply = { status: 200, headers: {}, body: source, source, close: () => source.destroy() };
	const files = binariesOf({ helpers: { prepareBinaryData } } as never);
	// This is about the limit in bytes: on a busy machine, the one in hours would come first.
	jest.spyOn(clock, 'now').mockReturnValue(0);
	jest.spyOn(clock, 'timeout').mockReturnValue(new AbortController().signal);
	const stored4GB = files.store(reply, 'clip.mp4', 'video/mp4', 60_000);
	await expect(stored4GB)
		.rejects.toThrow(/4 GB/)
		.finally(() => jest.restoreAllMocks());
	expect(stored).toBeLessThan(4.1 * 1024 ** 3);
	expect(source.destroyed).toBe(true);
});

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

test.each(['0,', '{},', '[],', '"",'])(
	'a timeline of millions of %s is refused in time',
	async (one) => {
		const many = one.repeat(8_000_000 / one.length).slice(0, -1);
		for (const draft of [`{"t":[${many}]}`, `{"t":[{"tt":0,"sg":[${many}]}]}`]) {
			world.service.attack('state', (_, response) => {
				response.writeHead(200, { 'content-type': 'application/json' });
				response.end(`{"code":0,"data":{"state":{"draft":${draft}}}}`);
			});
			const before = process.cpuUsage();
			expectClearError(await runCall(world, 'state'));
			expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
		}
	},
);

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
