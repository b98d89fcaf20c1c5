import type { FastifyInstance } from 'fastify';

import { isAdvanceable } from '../clock';
import type { Fault } from '../faults';
import type { Service } from '../service';
import { changeSettings, type Settings } from '../settings';

/** The emulator's control API, for tests and demos in other processes. Not part of the service. */
export function controlRoutes(app: FastifyInstance, service: Service): void {
	const { accounts, clock, eventLog, ledger, faults, settings } = service;

	app.get('/emulator/health', async () => ({ ok: true, now: clock.now(), settings }));

	app.get('/emulator/ledger', async () => ledger);

	app.post('/emulator/faults', async (request, reply) => {
		const given = [request.body as Fault | Fault[]].flat();
		try {
			for (const fault of given) faults.add(fault);
		} catch (error) {
			return await reply.code(400).send({ error: (error as Error).message });
		}
		return { ok: true, faults: given.length };
	});

	app.delete('/emulator/faults', async () => {
		faults.clear();
		return { ok: true };
	});

	app.post('/emulator/advance', async (request, reply) => {
		const { ms } = (request.body ?? {}) as { ms?: number };
		if (!isAdvanceable(clock) || typeof ms !== 'number' || !(ms >= 0)) {
			return await reply.code(400).send({ error: 'give {"ms": …} to a clock that can be moved' });
		}
		await clock.advance(ms);
		return { now: clock.now() };
	});

	app.post('/emulator/expire-tokens', async (request) => {
		accounts.expire((request.body as { token?: string } | null)?.token);
		return { ok: true };
	});

	app.post('/emulator/registered-tokens', async (request) => {
		return { token: accounts.issueRegistered((request.body ?? {}) as { credits?: number }) };
	});

	app.put('/emulator/settings', async (request) => {
		changeSettings(settings, (request.body ?? {}) as Partial<Settings>);
		return settings;
	});

	app.get('/emulator/events', (request, reply) => {
		reply.hijack();
		reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
		reply.raw.write(': listening\n\n');
		const unsubscribe = eventLog.subscribe((event) => {
			reply.raw.write(`data: ${JSON.stringify(event)}\n\n`);
		});
		request.raw.on('close', unsubscribe);
	});
}
