import { manualClock, systemClock } from '../../../emulator/clock';

describe('manualClock', () => {
	it('only moves by advance()', async () => {
		const clock = manualClock(0);
		let woken = false;
		void clock.sleep(1000).then(() => (woken = true));
		await clock.advance(999);
		expect([woken, clock.now()]).toEqual([false, 999]);
		await clock.advance(1);
		expect([woken, clock.now()]).toEqual([true, 1000]);
	});

	it('wakes sleepers in the order of their due times, each at its own due time', async () => {
		const clock = manualClock(0);
		const log: string[] = [];
		const sleep = async (name: string, ms: number) => {
			await clock.sleep(ms);
			log.push(`${name} ${clock.now()}`);
		};
		void sleep('late', 300);
		void sleep('early', 100);
		void sleep('equal', 300);
		await clock.advance(8 * 24 * 3600_000);
		expect(log).toEqual(['early 100', 'late 300', 'equal 300']);
	});

	it('wakes a sleeper again that starts its next sleep during advance()', async () => {
		const clock = manualClock(0);
		let beats = 0;
		void (async () => {
			for (; beats < 100; beats++) await clock.sleep(5000);
		})();
		await clock.advance(60_000);
		expect(beats).toBe(12);
	});

	it('rejects a sleep that is aborted, and removes its sleeper', async () => {
		const clock = manualClock(0);
		const abort = new AbortController();
		const sleep = clock.sleep(1000, abort.signal);
		abort.abort(new Error('enough'));
		await expect(sleep).rejects.toThrow('enough');
		await expect(clock.sleep(1, abort.signal)).rejects.toThrow('enough');
		await clock.advance(2000);
	});
});

describe('systemClock', () => {
	it('runs at the given speed', async () => {
		const clock = systemClock({ speed: 10_000 });
		const before = clock.now();
		await clock.sleep(60_000);
		expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
	});

	it('can be moved forward', async () => {
		const clock = systemClock();
		const before = clock.now();
		const sleep = clock.sleep(3600_000);
		await clock.advance(3600_000);
		await sleep;
		expect(clock.now() - before).toBeGreaterThanOrEqual(3600_000);
	});

	it.each([0, -1, NaN])('refuses the speed %p', (speed) => {
		expect(() => systemClock({ speed })).toThrow(RangeError);
	});
});
