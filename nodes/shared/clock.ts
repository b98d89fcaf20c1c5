import { sleep } from 'n8n-workflow';

import { NemoVideoError, type Clock } from '../../nemovideo';

/** Real time, over n8n's own sleep. The race makes an abort immediate in n8n versions whose sleep has no signal too. */
export const clock: Clock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		if (!signal) return await sleep(ms);
		if (signal.aborted) return await Promise.reject(new NemoVideoError('cancelled'));
		let onAbort = () => {};
		const aborted = new Promise<never>((_, reject) => {
			onAbort = () => reject(new NemoVideoError('cancelled'));
			signal.addEventListener('abort', onAbort);
		});
		const slept = sleep(ms, signal).catch(() => Promise.reject(new NemoVideoError('cancelled')));
		await Promise.race([slept, aborted]).finally(() =>
			signal.removeEventListener('abort', onAbort),
		);
	},
};
