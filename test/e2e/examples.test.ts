// One of the workflows to import, from a row of a sheet to a draft on TikTok. `npm run test:examples` runs all of them.
import { weeklyHighlightsSmoke } from '../examples/weeklyHighlights';
import { type Examples, openExamples } from '../examples/world';

jest.setTimeout(300_000);

let examples: Examples;

beforeAll(async () => {
	examples = await openExamples('examples-smoke');
});

afterAll(async () => {
	await examples?.close();
});

describe('weekly-highlights', () => {
	weeklyHighlightsSmoke(() => examples);
});
