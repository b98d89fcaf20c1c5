import fc from 'fast-check';

import {
	NemoVideoClient,
	NemoVideoError,
	readMedia,
	readReply,
	readTimeline,
	type ServiceReply,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { readAnonymousToken } from '../../nemovideo/api/signIn';
import { readUploadedFiles } from '../../nemovideo/api/uploads';
import { readAnswer } from '../../nemovideo/edit/answer';
import { report } from '../../nemovideo/edit/outcome';
import type { Recording } from '../../emulator/recording';
import { answersIn, isEventStream, RECORDINGS, type Answered } from '../fixtures/recordings';
import { FakeClock } from './fakes/clock';
import { stream } from './fakes/streams';

/** Every answer that was ever recorded is read as the nodes read it [ENV-1, ENV-2, ENV-6]. */

/** A transport that gives one answer to everything. */
function transportOf({ status, headers, pieces }: Answered, clock: FakeClock): Transport {
	const open = async (): Promise<StreamReply> => ({
		...stream(pieces, clock, { status }),
		headers,
	});
	return {
		registered: true,
		webUrl: 'https://nemovideo.com',
		open,
		call: async () => await readReply(await open()),
		readAnswer: async (reply) => await readReply(reply),
		fetch: open,
	};
}

const LIMITS = { totalMs: 900_000, idleMs: 600_000 };

async function readStream(pieces: Uint8Array[]) {
	const clock = new FakeClock();
	const { texts, toolCalls, toolResults, question, failure, ending } = await readAnswer(
		stream(pieces, clock),
		{ clock, ...LIMITS },
	);
	return { texts, toolCalls, toolResults, question, failure: failure?.message, ending };
}

/** How the nodes read the answer of a route; each gives what a user would get of it. */
const READERS: [route: RegExp, read: (client: NemoVideoClient, reply: ServiceReply) => unknown][] =
	[
		[/anonymous-token$/, (_, reply) => readAnonymousToken(reply).token],
		[/claim-token$/, async (client) => await client.projectUrl({ sessionId: 's' })],
		[/with-session/, async (client) => (await client.createSession('t', 'en')).sessionId],
		[/balance\/simple$/, async (client) => (await client.credits()).available],
		[
			/\/latest$/,
			async (client) => {
				const state = await client.state('s');
				return [readTimeline(state.draft).summary, readMedia(state).length];
			},
		],
		[
			/\/upload-video\//,
			async (client) => readUploadedFiles(await client.uploadUrls('s', ['https://a.test/b.mp4'])),
		],
		[
			/^\/api\/render\/proxy\/lambda$/,
			async (client) => {
				const output = { format: 'mp4', quality: 'high' };
				await client.submitRender({ renderId: 'r', sessionId: 's', draft: {}, output });
				return 'submitted';
			},
		],
		[/\/lambda\//, async (client) => await client.renderStatus('r')],
		[/\/download$/, async (client) => (await client.openClipFallback('r', 1_000)).status],
		[/^\/run_sse$/, async (client) => (await client.sendMessage('s', 'x', 1_000)).status],
	];

async function readAs(answered: Answered): Promise<{ value?: unknown; problem?: string }> {
	const clock = new FakeClock();
	const transport = transportOf(answered, clock);
	const [, read] = READERS.find(([route]) => route.test(answered.path)) ?? [];
	if (!read) throw new Error(`nothing reads ${answered.path}`);
	const reply = await transport.call({ method: 'GET', path: '', timeoutMs: 0 });
	const client = new NemoVideoClient(transport, clock);
	return await Promise.resolve()
		.then(async () => await read(client, reply))
		.then(
			(value) => ({ value }),
			(error: unknown) => {
				if (error instanceof NemoVideoError) return { problem: error.problem };
				throw error;
			},
		);
}

/** Steps of a live check in which a refusal is what was asked for. */
const REFUSED: Record<string, RegExp> = {
	'wrong session': /^sessionNotFound$/,
	'wrong session, message': /^sessionNotFound$/,
	'wrong type': /^(?:unsupportedFile|other)$/,
	'unknown render': /^renderNotFound$/,
	'no attribution': /^(?:planBlocksExport|other)$/,
	'wrong token': /^tokenRefused$/,
	'no token': /^tokenRefused$/,
	'no client id': /^(?:missingClientId|other)$/,
};

/** Whatever a real service does, what our own emulator grants is read. */
const isOurs = (name: string) => name.startsWith('emulator-');
const isGranted = ({ step, method }: Answered) =>
	!(step in REFUSED) || (step === 'wrong type' && method === 'GET');
const inApi = (recording: Recording) =>
	answersIn(recording).filter(({ path }) => path.startsWith('/'));

test('there are recordings of the emulator in each of its ways, with streams and refusals in each', () => {
	const ours = RECORDINGS.filter(([name]) => isOurs(name));
	expect(ours.length).toBeGreaterThanOrEqual(4);
	for (const [, recording] of ours) {
		const answers = inApi(recording);
		expect(answers.filter((one) => !isGranted(one)).map(({ step }) => step)).toEqual(
			Object.keys(REFUSED),
		);
		expect(answers.filter(isEventStream).length).toBeGreaterThanOrEqual(3);
	}
});

describe.each(RECORDINGS)('%s', (recordingName, recording) => {
	const answers = inApi(recording);

	test('what was granted is read [AUTH-1, SES-1, STA-1, CRD-1, RND-2, RND-13, RND-17]', async () => {
		for (const answered of answers.filter(isGranted)) {
			const { value, problem } = await readAs(answered);
			const { step, path } = answered;
			if (isOurs(recordingName)) expect([step, path, problem]).toEqual([step, path, undefined]);
			// A real service may refuse: for want of credits, of a plan, of a token that is still good.
			if (problem) expect([step, path, problem]).not.toEqual([step, path, 'unreadable']);
			else expect(value).toBeTruthy();
		}
	});

	test('what was refused is refused by name [ENV-6, ERR-1002, ERR-1010, ERR-1011, RND-6, SSE-17]', async () => {
		for (const answered of answers.filter((one) => !isGranted(one))) {
			const { problem } = await readAs(answered);
			expect([answered.step, problem]).toEqual([
				answered.step,
				expect.stringMatching(REFUSED[answered.step]),
			]);
		}
	});

	for (const [i, { pieces }] of answers.filter(isEventStream).entries()) {
		describe(`stream ${i + 1}`, () => {
			const bytes = Buffer.concat(pieces);

			test('is an answer: words, a question, tools, or why it failed', async () => {
				const { texts, toolCalls, question, failure } = await readStream(pieces);
				if (isOurs(recordingName)) expect(failure).toBeUndefined();
				expect(texts.length + toolCalls.length + (failure ? 1 : 0)).toBeGreaterThan(0);
				const known = { words: texts, toolCalls, question };
				const { text } = report('s', readTimeline({}), readTimeline({}), known);
				expect(text).not.toMatch(/ask_question|functionCall/);
			});

			test('is the same cut in two at any byte, in single bytes and in any pieces', async () => {
				const whole = await readStream([bytes]);
				expect(await readStream(pieces)).toEqual(whole);
				expect(await readStream(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
				const expected = JSON.stringify(whole);
				// Each cut reads the whole stream again: of a long one, not every byte is tried.
				const step = Math.ceil(bytes.length / 8_000);
				for (let at = 1; at < bytes.length; at += step) {
					const cut = await readStream([bytes.subarray(0, at), bytes.subarray(at)]);
					if (JSON.stringify(cut) !== expected) throw new Error(`cut at ${at}`);
				}
				await fc.assert(
					fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async (cuts) => {
						const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
						const some = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
						expect(await readStream(some)).toEqual(whole);
					}),
					{ numRuns: 30 },
				);
			});
		});
	}
});
