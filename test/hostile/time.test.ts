/** Whatever dribbles, hangs or breaks, a call ends within its limit. */
import type { ServerResponse } from 'node:http';

import { clock } from '../../nodes/io/clock';
import { CALLS, MP4, type Attack, type Call } from './server';
import { expectClearError, itemOf, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
type Timed = Exclude<Call, 'signIn' | 'clip' | 'download' | 'message' | 'upload'>;
const TIMED = CALLS.filter(
	(call): call is Timed => !['signIn', 'clip', 'download', 'message', 'upload'].includes(call),
);

/** One byte every 10 ms, for ever: each starts n8n's own limit anew. */
const drip =
	(type = 'application/json'): Attack =>
	(_, response) => {
		response.writeHead(200, { 'content-type': type });
		const timer = setInterval(() => response.write(' '), 10);
		response.on('close', () => clearInterval(timer));
	};
const hang: Attack = () => undefined;
/** A first piece, and then nothing more. */
const stall =
	(type: string, first: string | Buffer): Attack =>
	(_, response) => {
		response.writeHead(200, { 'content-type': type });
		response.write(first);
	};

const tookMs = async (work: () => Promise<unknown>) => {
	const startMs = Date.now();
	await work();
	return Date.now() - startMs;
};

// At this suite's speed, three tries of 60 s with the waits between them are 2 s.
const LIMIT_MS = 30_000;

test.each(TIMED.flatMap((call) => [[call, 'drip'] as const, [call, 'hang'] as const]))(
	'%s, %s',
	async (call, how) => {
		world.service.attack(call, how === 'drip' ? drip() : hang);
		const ms = await tookMs(async () => {
			const outcome = await runCall(world, call);
			// A session is worth more than its link; a submit whose answer was lost is looked for, and found.
			if (call === 'claim' || call === 'submit') expect(outcome.error).toBeUndefined();
			else expectClearError(outcome);
		});
		expect(ms).toBeLessThan(LIMIT_MS);
		if (call === 'submit') expect(world.service.count('submit')).toBe(1);
	},
);

test.each(['drip', 'hang'])('a sign-in that would never end: %s', async (how) => {
	world.engine.credentials.stored.sessionToken = '';
	world.service.attack('signIn', how === 'drip' ? drip() : hang);
	const ms = await tookMs(async () => expectClearError(await runCall(world, 'credits')));
	expect(ms).toBeLessThan(LIMIT_MS);
});

test.each([
	['as JSON', drip('application/json')],
	['as a stream of heartbeats', heartbeats],
	['without an answer', hang],
	['once and then nothing', stall('text/event-stream', ': heartbeat\n\n')],
] as const)('an edit that drips %s ends at its timeout', async (_, attack) => {
	world.service.attack('message', attack);
	const node = {
		type: 'nemoVideoEditInstruction',
		parameters: { options: { timeout: 1, idleTimeout: 1 } },
	};
	const ms = await tookMs(async () => {
		const items = [await itemOf(world.engine)];
		expectClearError(await world.engine.run({ nodes: [node], items }));
	});
	expect(ms).toBeLessThan(LIMIT_MS);
	expect(world.service.count('message')).toBe(1);
});

function heartbeats(_: unknown, response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	const timer = setInterval(() => response.write(': heartbeat\n\n'), 10);
	response.on('close', () => clearInterval(timer));
}

test('an edit that has ended leaves no connection behind', async () => {
	const closed = new Promise<void>((resolve) => {
		world.service.attack('message', (request, response) => {
			stall('text/event-stream', ': heartbeat\n\n')(request, response);
			response.on('close', resolve);
		});
	});
	const node = { type: 'nemoVideoEditInstruction', parameters: { options: { timeout: 1 } } };
	await world.engine.run({ nodes: [node], items: [await itemOf(world.engine)] });
	await closed;
});

test.each(['clip', 'download'] as const)('a file that stalls ends: %s', async (call) => {
	world.service.attack('clip', stall('video/mp4', MP4));
	if (call === 'download') world.service.attack('download', stall('video/mp4', MP4));
	const ms = await tookMs(async () => {
		const outcome = await runCall(world, call);
		if (call === 'download') expectClearError(outcome);
		else expect(outcome.error).toBeUndefined();
	});
	expect(ms).toBeLessThan(LIMIT_MS);
});

/** Below what Node's HTTP server lets through: one more byte of the head each time, for ever. */
const raw =
	(first: string, more: string): Attack =>
	({ socket }) => {
		socket.write(first);
		const timer = setInterval(() => socket.write(more), 20);
		socket.on('close', () => clearInterval(timer));
	};
const CHUNKED = 'HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nTransfer-Encoding: chunked\r\n\r\n';
const STALLS: Array<[string, Attack]> = [
	['never begins', hang],
	['whose head never ends', raw('HTTP/1.1 200 OK\r\nX-A: ', 'b')],
	['that is announced for ever', raw('', 'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n')],
	['in a chunk whose extension never ends', raw(`${CHUNKED}5;x=`, 'b')],
	['whose trailer never ends', raw(`${CHUNKED}1\r\nx\r\n0\r\nX-T: `, 'b')],
];

test.each(STALLS)('a clip %s is given up for the fallback', async (_, attack) => {
	world.service.attack('clip', attack);
	const ms = await tookMs(async () => {
		const outcome = await runCall(world, 'clip');
		expect(outcome.error).toBeUndefined();
		expect(world.service.count('download')).toBe(1);
	});
	expect(ms).toBeLessThan(LIMIT_MS);
});

test.each(STALLS)('an answer %s ends each call', async (_, attack) => {
	for (const call of ['state', 'message', 'download'] as const) {
		world.service.attack(call, attack);
		const ms = await tookMs(async () => expectClearError(await runCall(world, call)));
		expect(ms).toBeLessThan(LIMIT_MS);
		world.service.reset();
	}
});

test('a clip that drips byte by byte ends, whatever it brings', async () => {
	const drips: Attack = (_, response) => {
		response.writeHead(200, { 'content-type': 'video/mp4' });
		response.write(MP4);
		const timer = setInterval(() => response.write('x'), 10);
		response.on('close', () => clearInterval(timer));
	};
	world.service.attack('clip', drips);
	world.service.attack('download', drips);
	const { now } = clock;
	// An hour passes in four seconds.
	clock.now = () => now() * 10;
	const ms = await tookMs(async () => {
		const outcome = await runCall(world, 'clip').finally(() => (clock.now = now));
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(/within 3600 seconds/);
	});
	expect(ms).toBeLessThan(LIMIT_MS);
});

test('a poll that drips does not outlast Max Wait', async () => {
	world.service.attack('status', drip());
	const node = { type: 'nemoVideoExport', parameters: { options: { maxWait: 30 } } };
	const ms = await tookMs(async () => {
		const outcome = await world.engine.run({ nodes: [node], items: [await itemOf(world.engine)] });
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(/not ready after 30 seconds/);
		expect(outcome.error?.description).toMatch(/Render ID: render_/);
	});
	expect(ms).toBeLessThan(LIMIT_MS);
});
