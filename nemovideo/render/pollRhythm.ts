/** When each of many waiting renders is asked about, so that the service never sees them all at once. */
import type { Clock } from '../ports';

/** Each next phase falls into the largest gap that the ones before it left (golden ratio). */
const PHASE_STEP = (Math.sqrt(5) - 1) / 2;

interface Wheel {
	/** When the first of those who wait came; the phases count from here. */
	startMs: number;
	waiting: number;
	joined: number;
}

/**
 * Spreads the polls of all renders that wait with the same interval evenly over that interval. Everyone
 * keeps the interval between two polls; only the first poll comes earlier, at the phase that is given out.
 * Who waits alone has its first poll after a whole interval [RND-2].
 */
export class PollRhythm {
	private readonly wheels = new Map<number, Wheel>();

	constructor(private readonly clock: Clock) {}

	/** How many renders wait now, whatever their interval. */
	get waiting(): number {
		return [...this.wheels.values()].reduce((sum, wheel) => sum + wheel.waiting, 0);
	}

	/** Joins those who wait: how long to wait before the first poll, 0 < ms ≤ interval; then `leave`. */
	join(intervalMs: number): { firstWaitMs: number; leave: () => void } {
		const nowMs = this.clock.now();
		const wheel = this.wheels.get(intervalMs) ?? { startMs: nowMs, waiting: 0, joined: 0 };
		this.wheels.set(intervalMs, wheel);
		const phaseMs = ((wheel.joined * PHASE_STEP) % 1) * intervalMs;
		wheel.joined += 1;
		wheel.waiting += 1;
		const sincePhaseMs = (nowMs - wheel.startMs - phaseMs) % intervalMs;
		const firstWaitMs = (sincePhaseMs < 0 ? 0 : intervalMs) - sincePhaseMs;
		const leave = () => {
			wheel.waiting -= 1;
			if (wheel.waiting === 0) this.wheels.delete(intervalMs);
		};
		return { firstWaitMs, leave };
	}
}
