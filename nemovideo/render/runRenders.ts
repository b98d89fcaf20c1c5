/**
 * The renders that the items of one run have started. Items that export the same timeline share them: one that is
 * tried once more for the first of them is not tried once more for each [RND-5].
 */
import type { Checkpoint } from '../ports';

interface Started {
	/** 1 for the first render of a timeline, 2 for the one more. */
	renders: number;
	/** Milliseconds since 1970. */
	atMs: number;
}

/** `sinceMs`: when the item began. What was started before, an earlier run has started, or another round of a loop. */
export function rendersOfRun(shared: Checkpoint | undefined, sinceMs: number) {
	const key = (renderId: string) => `startedRender/${renderId}`;
	/** Which one of its timeline a render is in this run; 0 where the run has not started it. */
	const numberOf = (renderId: string): number => {
		const started = shared?.load<Started>(key(renderId));
		return started && started.atMs >= sinceMs ? started.renders : 0;
	};
	const add = (renderId: string, started: Started): void => {
		if (numberOf(renderId) === 0) shared?.save(key(renderId), started);
	};
	return { numberOf, add };
}
