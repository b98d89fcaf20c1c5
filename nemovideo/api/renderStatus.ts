/** The words a render's status comes in. The contract knows four of them [RND-2]; clear ends are ends in other words too. */

export type RenderPhase = 'waiting' | 'completed' | 'failed';

export const RENDER_STATUS: Record<string, RenderPhase> = {
	pending: 'waiting',
	processing: 'waiting',
	completed: 'completed',
	failed: 'failed',
	// Not in the contract.
	complete: 'completed',
	done: 'completed',
	finished: 'completed',
	ready: 'completed',
	succeeded: 'completed',
	success: 'completed',
	aborted: 'failed',
	canceled: 'failed',
	cancelled: 'failed',
	error: 'failed',
	errored: 'failed',
	expired: 'failed',
	failure: 'failed',
	timedout: 'failed',
	timeout: 'failed',
};

const CONTRACT_WORDS = ['pending', 'processing', 'completed', 'failed'];

const bare = (word: string) =>
	word
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, '');

/** True for the four words of the contract. */
export const isContractStatus = (word: string): boolean => CONTRACT_WORDS.includes(bare(word));

/** What a status word stands for; a word nobody knows keeps the wait going. */
export function phaseOf(word: string): RenderPhase {
	const key = bare(word);
	return Object.hasOwn(RENDER_STATUS, key) ? RENDER_STATUS[key] : 'waiting';
}
