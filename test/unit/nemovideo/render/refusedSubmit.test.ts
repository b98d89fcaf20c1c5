import { exportClip, type NemoVideoError, type ServiceReply } from '../../../../nemovideo';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { clientFor, FakeTransport, refusal, stateOf } from '../../fakes/transport';

/** A start that is refused: is it for its id, that of a render which is there, or for another reason? [RND-16] */
const WAIT = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
const ORDER = { sessionId: 's-1', output: { format: 'mp4', quality: 'high' } };
const UNKNOWN: ServiceReply = { status: 404, body: '' };
const INVALID = refusal(4100, 'the draft has no such effect');
const status = (body: object): ServiceReply => ({ status: 200, body });

/** `ofSent` is what it says of an id that was sent, `ofOthers` of any other one. */
function service(submit: ServiceReply, ofSent: ServiceReply, ofOthers = UNKNOWN) {
	const clock = new FakeClock();
	const sent: string[] = [];
	const transport = new FakeTransport(
		{
			state: [stateOf(EXAMPLE_DRAFT)],
			render: [
				(call) => {
					sent.push((call.json as { id: string }).id);
					return submit;
				},
			],
			renderStatus: [
				({ path }) => (sent.includes(path.split('/').at(-1) ?? '') ? ofSent : ofOthers),
			],
		},
		clock,
	);
	const tools = { clock, checkpoint: new FakeCheckpoint() };
	const run = async () => await exportClip(clientFor(transport, clock), ORDER, WAIT, tools);
	const failing = async () =>
		await run().then(
			() => Promise.reject(new Error('it went well')),
			(error: NemoVideoError) => error,
		);
	return { run, failing, sent, asked: () => transport.callsOf('renderStatus').length };
}

describe('a start that is refused', () => {
	it('for a reason of its own: the reason is told, after one question [RND-16]', async () => {
		const { failing, sent, asked } = service(INVALID, UNKNOWN);
		expect(await failing()).toMatchObject({
			problem: 'other',
			code: 4100,
			context: { sessionId: 's-1', renderId: sent[0] },
		});
		expect([sent.length, asked()]).toEqual([1, 1]);
	});

	it.each([
		{ status: 'pending' },
		{ status: 'completed', output: { url: 'https://cdn.test/clip.mp4' } },
		{ status: 'error', message: 'no such id' },
		{ code: 0, data: { status: 'processing' } },
	])(
		'by a service that says %j of any id: that means nothing, the reason is told',
		async (body) => {
			const { failing, sent } = service(INVALID, status(body), status(body));
			expect(await failing()).toMatchObject({ problem: 'other', code: 4100 });
			expect(sent).toHaveLength(1);
		},
	);

	it.each([
		['credits', refusal(2001), 'outOfCredits'],
		['the plan', refusal(402, 'upgrade'), 'planBlocksExport'],
		['a permission', refusal(403, 'no'), 'forbidden'],
		['the session', refusal(1002), 'sessionNotFound'],
		['a rate limit', refusal(429), 'rateLimited'],
	])('for %s: nothing is asked', async (_, answer, problem) => {
		const { failing, asked } = service(answer, status({ status: 'pending' }));
		expect(await failing()).toMatchObject({ problem });
		expect(asked()).toBe(0);
	});

	it('and the render is there: it is followed, and not started again [RND-16]', async () => {
		const url = 'https://cdn.test/clip.mp4';
		const { run, sent } = service(INVALID, status({ status: 'completed', output: { url } }));
		expect(await run()).toMatchObject({ renderId: sent[0], videoUrl: url, isEarlier: true });
		expect(sent).toHaveLength(1);
	});

	it('whatever the id, each time as failed: its reason is told in the end', async () => {
		const { failing } = service(INVALID, status({ status: 'failed' }));
		expect(await failing()).toMatchObject({ problem: 'other', code: 4100 });
	});
});
