import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { clock } from '../../nodes/io/clock';
import { Engine } from './harness/engine';
import { speedUp } from './harness/time';
import { exportClip, shortEdit, told, useWorld } from './harness/world';

const world = useWorld({ editMs: 60_000, renderMs: 60_000 });

/**
 * Waits until the service has been asked, then lets n8n press Stop; returns how long the node lived on, ms. By the
 * nodes' clock, where a pause of the machine is no time: what they wait for comes a minute later, or never.
 */
async function cancelled(
	type: string,
	item: Awaited<ReturnType<typeof world.prepared>>,
	asked: () => boolean,
) {
	const node = type === shortEdit.type ? shortEdit : { type };
	let stoppedAtMs = 0;
	let stoppedAtRealMs = 0;
	const cancelWhen = (async () => {
		while (!asked()) await new Promise((resolve) => setTimeout(resolve, 10));
		await new Promise((resolve) => setTimeout(resolve, 100));
		stoppedAtMs = clock.now();
		stoppedAtRealMs = Date.now();
	})();
	const outcome = await world.engine.run({ nodes: [node], items: [item], cancelWhen });
	const livedMs = clock.now() - stoppedAtMs;
	// Longer than any pause, and shorter than the limit of a call.
	expect(Date.now() - stoppedAtRealMs).toBeLessThan(20_000);
	return { outcome, livedMs };
}

test('Stop ends an edit at once; the session is still there and nothing is sent again', async () => {
	const item = await world.prepared();
	const { outcome, livedMs } = await cancelled(
		shortEdit.type,
		item,
		() => world.emulator.ledger.edits.length === 1,
	);
	expect(outcome.run.status).toBe('canceled');
	expect(told(outcome).description).toContain(String(item.json.sessionId));
	expect(livedMs).toBeLessThan(20_000);
	expect(world.emulator.ledger.edits).toHaveLength(1);
});

test('Stop ends a wait for a render at once; run by hand with its id, the clip is picked up', async () => {
	const item = await world.prepared();
	const editing = world.engine.run({ nodes: [shortEdit], items: [item] });
	await settle(editing);
	const [edited] = (await editing).items(shortEdit.type);
	const { outcome, livedMs } = await cancelled(
		exportClip.type,
		edited,
		() => world.emulator.ledger.renders.length === 1,
	);
	expect(outcome.run.status).toBe('canceled');
	expect(told(outcome).description).toContain(String(item.json.sessionId));
	expect(livedMs).toBeLessThan(20_000);
	const renderId = /Render ID: (render_\d+)\./.exec(told(outcome).description)?.[1];
	const getStatus = { ...exportClip, parameters: { operation: 'getStatus', renderId } };
	const again = async () => await world.engine.run({ nodes: [getStatus], items: [edited] });
	let [clip] = (await again()).items(exportClip.type);
	while (clip.json.status !== 'completed') {
		world.time.advance(30_000);
		await new Promise((resolve) => setTimeout(resolve, 100));
		[clip] = (await again()).items(exportClip.type);
	}
	expect((await world.engine.read(clip.binary!.data)).length).toBe(clip.json.fileSize);
	expect(world.emulator.ledger.renders).toHaveLength(1);
});

/** Lets emulated time pass until the work is done. */
async function settle(work: Promise<unknown>) {
	let done = false;
	void work.finally(() => (done = true));
	while (!done) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		world.time.advance(10_000);
	}
}

test('Stop leaves no connection open', async () => {
	let streaming: ServerResponse | undefined;
	let closed: Promise<unknown> | undefined;
	const server = createServer((request, response) => {
		if (request.url !== '/run_sse') {
			response.setHeader('Content-Type', 'application/json').end('{"code":0,"data":{"state":{}}}');
			return;
		}
		streaming = response.writeHead(200, { 'Content-Type': 'text/event-stream' });
		streaming.write(': heartbeat\n\n');
		closed = once(streaming, 'close');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const baseUrl = `http://127.0.0.1:${port}`;
	const engine = await Engine.start({ baseUrl, sessionToken: 'nmv_usr_known' });
	const node = { ...shortEdit, parameters: { ...shortEdit.parameters, sessionId: 's1' } };
	const cancelWhen = (async () => {
		while (!streaming) await new Promise((resolve) => setTimeout(resolve, 10));
	})();
	const outcome = await engine.run({ nodes: [node], cancelWhen });
	expect(outcome.run.status).toBe('canceled');
	await closed;
	expect(streaming?.writableFinished).toBe(false);
	engine.close();
	server.close();
});

test('Stop does not wait for a sign-in that waits out a rate limit', async () => {
	speedUp(1);
	const error = { code: 429 };
	world.emulator.inject({ match: { path: '/anonymous-token' }, times: 9, do: { error } });
	const asked = () =>
		(world.emulator.ledger.requestsByRoute['POST /api/auth/anonymous-token'] ?? 0) > 0;
	const { outcome, livedMs } = await cancelled('nemoVideoCreateSession', { json: {} }, asked);
	speedUp(30);
	expect(outcome.run.status).toBe('canceled');
	expect(livedMs).toBeLessThan(1000);
});
