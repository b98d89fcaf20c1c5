/** How an edit, a render or a download can end badly. */
import { pickUp, problem, said, type Detail } from './problem';

export const WORK_PROBLEMS = {
	editFailed: problem<Detail>({
		kind: 'service',
		title: 'The edit failed',
		what: (c) => `NemoVideo could not finish the instruction${said(c)}`,
		next: () =>
			'Look at the timeline with Get Timeline: part of the edit may be there. If it is unchanged, run Edit Instruction again, more specific if you can.',
	}),
	/**
	 * `answer` is what came instead of an answer, where it was not the connection that broke; `finished`, that the
	 * answer came; `unseen`, why the timeline could not be read since.
	 */
	editUnconfirmed: problem<{ answer?: string; finished?: boolean; unseen?: string }>({
		kind: 'service',
		title: 'The answer to an edit was lost',
		what: (c) => {
			const happened = c.finished
				? 'NemoVideo has answered the instruction'
				: (c.answer ?? 'The connection broke while NemoVideo was editing');
			const since = c.unseen
				? `the timeline could not be read since: ${c.unseen}`
				: 'no change of the timeline was seen since';
			return `${happened}, and ${since}`;
		},
		next: (c) =>
			c.finished
				? 'Do not send the instruction again: that would edit and charge twice. Look at the timeline with Get Timeline in a few minutes.'
				: 'The instruction was not sent again, because that could edit and charge twice. Look at the timeline with Get Timeline; if it is still unchanged, run Edit Instruction again.',
	}),
	editTimedOut: problem<{ seconds?: number }>({
		kind: 'service',
		title: 'The edit took too long',
		what: (c) => `NemoVideo was still editing after ${c.seconds ?? 0} seconds`,
		next: () =>
			'The edit may still finish: look with Get Timeline in a few minutes before sending it again. The limits are under Options (Timeout, Idle Timeout).',
	}),
	renderFailed: problem<Detail>({
		kind: 'service',
		title: 'The render failed twice',
		what: (c) => `NemoVideo could not render the clip${said(c)}`,
		next: () =>
			'Exporting costs no credits: run Export & Wait again. If it fails again, simplify the timeline with another instruction.',
	}),
	renderNotFound: problem<Detail>({
		kind: 'service',
		title: 'Render not found',
		what: (c) => `NemoVideo does not know the render${c.renderId ? ` "${c.renderId}"` : ''}`,
		next: () => 'Check the Render ID field. If it is right, start a new export.',
	}),
	/** `detail` is what was seen of the render last. */
	renderTooSlow: problem<Detail & { seconds?: number }>({
		kind: 'service',
		title: 'The render took longer than Max Wait',
		what: (c) => `The clip was not ready after ${c.seconds ?? 0} seconds${said(c)}`,
		next: () => `The render goes on at NemoVideo. ${pickUp} Or raise Max Wait under Options.`,
	}),
	/** `isGone`: the service says that it no longer has the file. */
	downloadFailed: problem<Detail & { isGone?: boolean }>({
		kind: 'service',
		title: 'Download failed',
		what: (c) => `The clip is ready, but downloading it failed${said(c)}`,
		next: (c) =>
			c.isGone
				? 'NemoVideo has removed the file. Run Export & Wait (or Start) for the session: it renders the same timeline anew, which costs nothing.'
				: `Nothing has to be rendered again. ${pickUp}`,
	}),
};
