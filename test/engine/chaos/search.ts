import fc from 'fast-check';

import { judge } from './judge';
import { play } from './play';
import { scenarios, type Scenario } from './scenario';

export interface Found {
	violations: string[];
	/** The smallest scenario that shows it. */
	scenario: Scenario;
	/** Replays it: the seed, and the number of the scenario. */
	path: string;
}
export interface Search {
	seed: number;
	runs: number;
	/** Scenarios side by side: most of the time each one waits. */
	width?: number;
	/** How long a scenario is made smaller. */
	shrinkMs?: number;
	onDone?: (done: number) => void;
	/** Looks for these violations alone. */
	only?: RegExp;
}

export const violationsOf = async (scenario: Scenario): Promise<string[]> =>
	judge(scenario, await play(scenario));

/** Plays scenarios until one shows a violation, and makes that one as small as it can. */
export async function search({
	seed,
	runs,
	width = 20,
	shrinkMs = 30_000,
	onDone,
	only = /(?:)/,
}: Search): Promise<Found | undefined> {
	const list = fc.sample(scenarios, { seed, numRuns: runs });
	let next = 0;
	let done = 0;
	let failed: number | undefined;
	let seen: string[] = [];
	const worker = async () => {
		while (failed === undefined && next < list.length) {
			const at = next++;
			const violations = (await violationsOf(list[at])).filter((one) => only.test(one));
			if (violations.length > 0 && at <= (failed ?? at)) [failed, seen] = [at, violations];
			onDone?.(++done);
		}
	};
	await Promise.all(Array.from({ length: width }, worker));
	return failed === undefined
		? undefined
		: await shrunk(list[failed], seed, failed, shrinkMs, seen);
}

/** A scenario is as large as its faults and repeats: each is left out while the violation stays. */
async function shrunk(
	scenario: Scenario,
	seed: number,
	at: number,
	shrinkMs: number,
	seen: string[],
): Promise<Found> {
	const path = `seed ${seed}, scenario ${at}`;
	const until = Date.now() + shrinkMs;
	let smallest = scenario;
	let violations = await violationsOf(scenario);
	// What depends on who comes first may need more than one look.
	for (let looks = 0; violations.length === 0 && looks < 5; looks++)
		violations = await violationsOf(scenario);
	if (violations.length === 0) return { violations: ['not seen again', ...seen], scenario, path };
	for (let i = 0; ; i++) {
		const smaller = steps(smallest)[i];
		if (!smaller || Date.now() > until) return { violations, scenario: smallest, path };
		const still = await violationsOf(smaller);
		if (still.length === 0) continue;
		[smallest, violations, i] = [smaller, still, -1];
	}
}

function steps(scenario: Scenario): Scenario[] {
	const { faults, repeats, items } = scenario;
	const without = <T>(list: T[]) => list.map((_, i) => list.filter((_one, at) => at !== i));
	return [
		...without(faults).map((fewer) => ({ ...scenario, faults: fewer })),
		...without(repeats).map((fewer) => ({ ...scenario, repeats: fewer })),
		...(scenario.stopAt === null ? [] : [{ ...scenario, stopAt: null }]),
		...(scenario.expireAt === null ? [] : [{ ...scenario, expireAt: null }]),
		...(items > 1
			? [
					{ ...scenario, items: 1 },
					{ ...scenario, items: items - 1 },
				]
			: []),
		...(scenario.accounts > 1 ? [{ ...scenario, accounts: 1 as const }] : []),
		...(scenario.hasty ? [{ ...scenario, hasty: false }] : []),
		...(scenario.retryOnFail ? [{ ...scenario, retryOnFail: false }] : []),
		...(scenario.continues ? [{ ...scenario, continues: false }] : []),
	];
}
