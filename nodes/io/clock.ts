import { sleep } from 'n8n-workflow';

import { NemoVideoError, type Clock } from '../../nemovideo';

/** Real time, over n8n's own sleep; a cancel ends it at once also in n8n versions whose sleep takes no signal. */
export const clock: Clock & { timeout(ms: number): AbortSignal } = {
	now: () => Date.now(),
	sleep: async (ms, signal) =>
		await unlessAborted(
			async () =>
				await sleep(ms, signal).catch(() => Promise.reject(new NemoVideoError('cancelled'))),
			signal,
		),
	/** A signal that aborts after `ms` milliseconds. */
	timeout: (ms) => AbortSignal.timeout(ms),
};

/** Waits for the work, but no longer than until the signal aborts, whether the work listens to it or not. */
export async function unlessAborted<T>(
	work: () => Promise<T>,
	signal: AbortSignal | undefined,
	reason: () => Error = () => new NemoVideoError('cancelled'),
): Promise<T> {
	if (!signal) return await work();
	if (signal.aborted) return await Promise.reject(reason());
	let onAbort = () => {};
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => reject(reason());
		signal.addEventListener('abort', onAbort);
	});
	return await Promise.race([work(), aborted]).finally(() =>
		signal.removeEventListener('abort', onAbort),
	);
}
