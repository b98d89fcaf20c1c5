import { setTimeout as pause } from 'node:timers/promises';

import type { Clock } from '../../../emulator';
import { clock } from '../../../nodes/io/clock';

const sleep = clock.sleep.bind(clock);

/**
 * The most that counts of the time between two turns of the event loop. A pause of the machine (garbage collection,
 * swapped memory, other work) is no time in which anything could have been done: without this, a pause of a second
 * would be a quarter of an hour at speed 1000, and every limit would have passed in it.
 */
const STEP_MS = 2;

let stepMs = STEP_MS;
let countedMs = 0;
let lookedAtMs = performance.now();
/** The time that counts, in real ms. It stands still while nobody waits for it. */
const runMs = () => countedMs + Math.min(performance.now() - lookedAtMs, stepMs);
const look = () => {
	countedMs = runMs();
	lookedAtMs = performance.now();
};

let waiting = 0;
let looking: NodeJS.Timeout | undefined;

/** Waits until so much time has counted; `wait` is how, for a while that may have to be repeated. */
async function passed(ms: number, wait: (ms: number) => Promise<unknown>): Promise<void> {
	if (waiting++ === 0) {
		look();
		looking = setInterval(look, 1).unref();
	}
	const untilMs = runMs() + ms;
	try {
		await wait(ms);
		while (runMs() < untilMs) await wait(Math.max(1, untilMs - runMs()));
	} finally {
		if (--waiting === 0) clearInterval(looking);
	}
}

let speed = 1;
let startMs = Date.now();
let startRunMs = runMs();

/**
 * Makes the nodes' waits `factor` times shorter: at 60, a poll interval of 30 s takes half a second.
 * An emulator on `serviceClock` keeps in step. Where turns of the event loop are long, since much is done side by side,
 * a larger `step` saves time.
 */
export function speedUp(factor: number, step = STEP_MS): void {
	look();
	[speed, stepMs, startMs, startRunMs] = [factor, step, Date.now(), runMs()];
	// Whole, as the time of the day is.
	clock.now = () => Math.floor(startMs + (runMs() - startRunMs) * speed);
	clock.sleep = async (ms, signal) =>
		await passed(ms / speed, async (realMs) => await sleep(realMs, signal));
}

/** Makes the limits of the nodes' calls pass `factor` times faster. */
export function speedUpLimits(factor: number): void {
	clock.timeout = (ms) => {
		const limit = new AbortController();
		const wait = async (realMs: number) => await pause(realMs, undefined, { ref: false });
		void passed(ms / factor, wait).then(() => limit.abort());
		return limit.signal;
	};
}

/** The nodes' time, for an emulator. */
export const serviceClock: Clock = {
	now: () => clock.now(),
	sleep: async (ms, signal) => {
		signal?.throwIfAborted();
		if (ms <= 0) return;
		await passed(ms / speed, async (realMs) => await pause(realMs, undefined, { signal }));
	},
};

/** Real time, of which a pause of the machine is no part. */
export const runningTime: Pick<typeof clock, 'now' | 'sleep'> = {
	now: () => Math.floor(startMs + runMs() - startRunMs),
	sleep: async (ms, signal) => await passed(ms, async (realMs) => await sleep(realMs, signal)),
};
