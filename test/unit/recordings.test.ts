import fc from 'fast-check';

import {
	NemoVideoClient,
	NemoVideoError,
	readAnonymousToken,
	readMedia,
	readReply,
	readTimeline,
	readUploadedFiles,
	type ServiceReply,
	type StreamReply,
	type Transport,
} from '../../nemovideo';
import { readAnswer } from '../../nemovideo/edit/answer';
import { report } from '../../nemovideo/edit/outcome';
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

test('there are recordings of the emulator in each of its ways', () => {
	const names = RECORDINGS.map(([name]) => name).filter((name) => name.startsWith('emulator-'));
	expect(names.length).toBeGreaterThanOrEqual(4);
});

describe.each(RECORDINGS)('%s', (_, recording) => {
	const answers = answersIn(recording).filter(({ path }) => path.startsWith('/'));
	const isGranted = ({ step, method }: Answered) =>
		!(step in REFUSED) || (step === 'wrong type' && method === 'GET');

	test('what was granted is read [AUTH-1, SES-1, STA-1, CRD-1, RND-2, RND-13, RND-17]', async () => {
		for (const answered of answers.filter(isGranted)) {
			const { value, problem } = await readAs(answered);
			// A kept token may have been refused before another one was asked for.
			if (answered.step === 'sign-in' && problem === 'tokenRefused') continue;
			expect([answered.step, answered.path, problem]).toEqual([
				answered.step,
				answered.path,
				undefined,
			]);
			expect(value).toBeTruthy();
		}
	});

	test('what was refused is refused by name [ENV-6, ERR-1002, ERR-1010, ERR-1011, RND-6, SSE-17]', async () => {
		const refused = answers.filter((one) => !isGranted(one));
		for (const answered of refused) {
			const { problem } = await readAs(answered);
			expect(`${answered.step}: ${problem}`).toMatch(
				new RegExp(`: (?:${REFUSED[answered.step].source.replace(/[\^$]/g, '')})$`),
			);
		}
		expect(refused.length).toBeGreaterThanOrEqual(recording.registered ? 7 : 8);
	});

	describe.each(answers.filter(isEventStream).map((one, i): [number, Answered] => [i + 1, one]))(
		'stream %i',
		(_number, { pieces }) => {
			const bytes = Buffer.concat(pieces);

			test('is an answer: words, a question, or tools', async () => {
				const { texts, toolCalls, question, failure, ending } = await readStream(pieces);
				expect([ending, failure]).toEqual(['closed', undefined]);
				expect(texts.length + toolCalls.length).toBeGreaterThan(0);
				const { text } = report('s', readTimeline({}), readTimeline({}), {
					words: texts,
					toolCalls,
					question,
				});
				expect(text).not.toMatch(/[{}]|ask_question/);
			});

			test('is the same cut in two at any byte, in single bytes and in any pieces', async () => {
				const whole = await readStream([bytes]);
				expect(await readStream(pieces)).toEqual(whole);
				expect(await readStream(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
				const expected = JSON.stringify(whole);
				for (let at = 1; at < bytes.length; at += 1) {
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
		},
	);
});
