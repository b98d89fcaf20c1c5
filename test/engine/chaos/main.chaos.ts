import { closeEngine } from '../harness/fast';
import { search } from './search';

/**
 * `CHAOS_RUNS=10000 CHAOS_SEED=1 npm run chaos`: plays random scenarios, and ends with the smallest one that shows
 * a violation of what the nodes promise.
 */
const runs = Number(process.env.CHAOS_RUNS ?? 10_000);
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 2 ** 31);
const width = Number(process.env.CHAOS_WIDTH ?? 20);
jest.setTimeout(24 * 60 * 60_000);
afterAll(closeEngine);

test(`${runs} scenarios, seed ${seed}`, async () => {
	const startMs = Date.now();
	const say = (text: string) => process.stderr.write(`${text}\n`);
	const minutes = () => `${((Date.now() - startMs) / 60_000).toFixed(1)} min`;
	say(`${runs} scenarios, seed ${seed}`);
	const onDone = (done: number) => done % 250 === 0 && say(`${done} done, ${minutes()}`);
	const found = await search({ seed, runs, width, onDone });
	if (found)
		say(`${found.path}\n${found.violations.join('\n')}\n${JSON.stringify(found.scenario)}`);
	else say(`${runs} scenarios, 0 violations, ${minutes()}`);
	expect(found?.violations).toBeUndefined();
});
