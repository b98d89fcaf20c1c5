// Every workflow of examples/ in the real n8n, as it is imported: only credentials, and what its note tells a user to
// fill in, are set here. Nothing leaves this machine: the stand-ins in internet/ answer under the names of the real
// services. highlight-clip runs in test/e2e.
import { agentProducerTests } from './agentProducer';
import { batchOneSessionTests } from './batchOneSession';
import { chatEditorTests } from './chatEditor';
import { driveToTiktokTests } from './driveToTiktok';
import { dropboxToClipTests } from './dropboxToClip';
import { editorTests } from './editor';
import { formToClipTests } from './formToClip';
import { longRenderTests } from './longRender';
import { rescueTests } from './rescue';
import { s3ToClipTests } from './s3ToClip';
import { telegramEditorTests } from './telegramEditor';
import { tiktokPostTests } from './tiktokPost';
import { tiktokTokenTests } from './tiktokToken';
import { weeklyHighlightsTests } from './weeklyHighlights';
import { type Examples, openExamples } from './world';
import { youtubeShortsPostTests } from './youtubeShortsPost';

jest.setTimeout(300_000);

let examples: Examples;

beforeAll(async () => {
	examples = await openExamples('examples');
});

afterAll(async () => {
	await examples?.close();
});

describe('form-to-clip', () => formToClipTests(() => examples));
describe('tiktok-post', () => tiktokPostTests(() => examples));
describe('tiktok-token', () => tiktokTokenTests(() => examples));
describe('drive-to-tiktok', () => driveToTiktokTests(() => examples));
describe('weekly-highlights', () => weeklyHighlightsTests(() => examples));
describe('telegram-editor', () => telegramEditorTests(() => examples));
describe('batch-one-session', () => batchOneSessionTests(() => examples));
describe('dropbox-to-clip', () => dropboxToClipTests(() => examples));
describe('s3-to-clip', () => s3ToClipTests(() => examples));
describe('youtube-shorts-post', () => youtubeShortsPostTests(() => examples));
describe('chat-editor', () => chatEditorTests(() => examples));
describe('agent-producer', () => agentProducerTests(() => examples));
describe('long-render', () => longRenderTests(() => examples));
describe('rescue', () => rescueTests(() => examples));
describe('in the editor', () => editorTests(() => examples));

test('none of them talked to anybody else', () => {
	expect(examples.internet.strangers).toEqual([]);
});
