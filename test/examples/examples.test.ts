// Every workflow of examples/ in the real n8n, as it is imported: only credentials, and what its note tells a user to
// fill in, are set here. Nothing leaves this
// machine: the stand-ins in internet/ answer under the names of the real services.
import { weeklyHighlightsTests } from './weeklyHighlights';
import { telegramEditorTests } from './telegramEditor';
import { type Examples, openExamples } from './world';
import { driveToTiktokTests } from './driveToTiktok';
import { tiktokPostTests } from './tiktokPost';

jest.setTimeout(300_000);

let examples: Examples;

beforeAll(async () => {
	examples = await openExamples('examples');
});

afterAll(async () => {
	await examples?.close();
});

describe('tiktok-post', () => tiktokPostTests(() => examples));
describe('drive-to-tiktok', () => driveToTiktokTests(() => examples));
describe('weekly-highlights', () => weeklyHighlightsTests(() => examples));
describe('telegram-editor', () => telegramEditorTests(() => examples));

test('none of them talked to anybody else', () => {
	expect(examples.internet.strangers).toEqual([]);
});
