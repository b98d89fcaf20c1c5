import { setImmediate as turn } from 'node:timers/promises';

import { clock } from '../../nodes/io/clock';
import { serviceClock, speedUp, speedUpLimits } from './harness/time';

/** The clock that the tests around here rest on: a busy machine must not let a limit pass. */
beforeAll(() => speedUp(1_000));

/** Nothing else happens meanwhile, as where memory is collected or swapped. */
const freeze = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

test('a pause of the machine is no time, for the nodes and for the service', async () => {
	const ended: string[] = [];
	speedUpLimits(1_000);
	const { timeout } = clock;
	timeout(60_000).addEventListener('abort', () => ended.push('limit'));
	const waits = [clock.sleep(60_000), serviceClock.sleep(60_000)].map(
		async (wait, i) => await wait.then(() => ended.push(['node', 'service'][i])),
	);
	const startMs = clock.now();
	freeze(500);
	for (let turns = 0; turns < 3; turns++) await turn();
	expect(ended).toEqual([]);
	expect(clock.now() - startMs).toBeLessThan(30_000);
	await Promise.all(waits);
	expect(clock.now() - startMs).toBeGreaterThanOrEqual(60_000);
	expect(ended).toEqual(expect.arrayContaining(['node', 'service']));
});

test('what is due first comes first, whatever pause lies before it', async () => {
	const order: number[] = [];
	const waits = [50_000, 20_000, 80_000].map(
		async (ms) => await clock.sleep(ms).then(() => order.push(ms)),
	);
	freeze(200);
	await Promise.all(waits);
	expect(order).toEqual([20_000, 50_000, 80_000]);
});

test('a wait that is cancelled ends at once', async () => {
	const stop = new AbortController();
	const waits = [clock, serviceClock].map(
		async ({ sleep }) => await expect(sleep(3_600_000, stop.signal)).rejects.toThrow(),
	);
	stop.abort();
	await Promise.all(waits);
});
