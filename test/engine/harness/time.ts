import { clock } from '../../../nodes/io/clock';

const sleep = clock.sleep.bind(clock);

/**
 * Makes the nodes' waits `speed` times shorter: at 60, a poll interval of 30 s takes half a second.
 * An emulator on `systemClock({ speed })` keeps in step.
 */
export function speedUp(speed: number): void {
	const startMs = Date.now();
	clock.now = () => startMs + (Date.now() - startMs) * speed;
	clock.sleep = async (ms, signal) => await sleep(ms / speed, signal);
}
