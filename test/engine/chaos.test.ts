import { search } from './chaos/search';
import { closeEngine } from './harness/fast';

/** Three hundred bad weeks. `npm run chaos` plays ten thousand. */
jest.setTimeout(240_000);
afterAll(closeEngine);

test('300 scenarios: nothing paid for twice, nothing lost, nothing secret shown', async () => {
	expect(await search({ seed: 20_260, runs: 300 })).toBeUndefined();
});
