import fc from 'fast-check';
import { exportClip, type Checkpoint } from '../../../../nemovideo';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { clientFor, FakeTransport, ok, stateOf } from '../../fakes/transport';

/** Somebody exports a timeline that was exported before, and remembers nothing of it [RND-8, RND-16]. */
type Status = 'pending' | 'processing' | 'completed' | 'failed';
const WAIT = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
const ORDER = { sessionId: 's-1', output: { format: 'mp4', quality: 'high' } };
const URL = 'https://cdn.test/clip.mp4';

const USED_ID = {
	'refused with words': () => ({
		status: 200,
		body: { success: false, error: 'render already exists' },
	}),
	'refused with a status': () => ({ status: 409, body: '' }),
	'refused with a code': () => ({ status: 200, body: { code: 409, message: 'conflict' } }),
	'refused in words that nobody knows': () => ({
		status: 400,
		body: { code: 3001, message: '任务已存在' },
	}),
	'answered with how the render is': (id: string, status: Status) => ok({ id, status }),
};
type UsedId = keyof typeof USED_ID;

/** A service that keeps its renders across runs. `renders` is a render's status, `fresh` that of a new one. */
function service(usedId: UsedId) {
	const clock = new FakeClock();
	const renders = new Map<string, Status>();
	const started: string[] = [];
	const at = {
		fresh: 'completed' as Status,
		draft: EXAMPLE_DRAFT as unknown,
		polls: 0,
		isDown: false,
	};
	const run = async (
		checkpoint: Checkpoint = new FakeCheckpoint(),
		more: { after?: number } = {},
	) => {
		const transport = new FakeTransport(
			{
				state: [() => stateOf(at.draft)],
				render: [
					(call) => {
						const { id } = call.json as { id: string };
						const known = renders.get(id);
						if (known) return USED_ID[usedId](id, known);
						started.push(id);
						renders.set(id, at.fresh);
						return ok({ id, status: 'pending' });
					},
				],
				renderStatus: [
					(call) => {
						at.polls += 1;
						if (at.isDown) return { status: 200, body: '<html>' };
						const status = renders.get(call.path.split('/').at(-1) ?? '');
						if (!status) return { status: 404, body: '' };
						return { status: 200, body: { status, output: { url: URL } } };
					},
				],
			},
			clock,
		);
		const client = clientFor(transport, clock);
		return await exportClip(client, { ...ORDER, ...more }, WAIT, { clock, checkpoint });
	};
	return { run, renders, started, clock, at };
}

describe.each(Object.keys(USED_ID) as UsedId[])('a used id is %s', (usedId) => {
	it('and the render is there: it is followed, and not started again', async () => {
		const { run, started, renders, clock } = service(usedId);
		const first = await run();
		renders.set(first.renderId, 'processing');
		clock.onSleep = () => renders.set(first.renderId, 'completed');
		expect(await run()).toMatchObject({ renderId: first.renderId, videoUrl: URL });
		expect(started).toHaveLength(1);
	});

	it('and has ended: its clip comes at once', async () => {
		const { run, started, clock } = service(usedId);
		const first = await run();
		const waits = clock.waits.length;
		expect(await run()).toMatchObject({ renderId: first.renderId, isEarlier: true, videoUrl: URL });
		expect(started).toHaveLength(1);
		expect(clock.waits).toHaveLength(waits);
	});

	it('and has failed twice in another run: a third one is started, and that is not a third try', async () => {
		const { run, started, at } = service(usedId);
		at.fresh = 'failed';
		await expect(run()).rejects.toMatchObject({ problem: 'renderFailed' });
		expect(started).toHaveLength(2);
		await expect(run()).rejects.toMatchObject({ problem: 'renderFailed' });
		expect(started).toHaveLength(4);
		at.fresh = 'completed';
		expect(await run()).toMatchObject({ renderId: started[4], status: 'completed' });
	});

	it('and how it is cannot be read: no other one is started', async () => {
		const { run, started, at } = service(usedId);
		await run();
		at.isDown = true;
		const again = await run().catch((error: unknown) => error);
		if (usedId !== 'answered with how the render is') {
			// Whether it is there at all is not known, where the refusal does not say it.
			const problem = usedId === 'refused in words that nobody knows' ? 'other' : 'unreadable';
			expect(again).toMatchObject({ problem, context: { renderId: started[0] } });
		}
		expect(started).toHaveLength(1);
	});

	it('and its clip has expired: the next attempt, for others as well', async () => {
		const { run, started } = service(usedId);
		const first = await run();
		const second = await run(undefined, { after: first.attempt });
		expect(second).toMatchObject({ isEarlier: false, attempt: 2 });
		expect((await run(undefined, { after: 1 })).renderId).toBe(second.renderId);
		expect(started).toEqual([first.renderId, second.renderId]);
	});

	it('thirty times over: nobody is shut out', async () => {
		const { run, started, at } = service(usedId);
		at.fresh = 'failed';
		for (let i = 0; i < 15; i++) await run().catch(() => undefined);
		at.fresh = 'completed';
		expect((await run()).renderId).toBe(started.at(-1));
		expect(new Set(started).size).toBe(started.length);
	});

	it('any two that export the same timeline share a render, and different ones never do', async () => {
		const drafts = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(drafts, async (names) => {
				const { run, started, at } = service(usedId);
				for (const name of names) {
					at.draft = { t: [{ tt: 0, sg: [{ d: 1000, m: { name } }] }] };
					await run();
				}
				expect(started).toHaveLength(new Set(names).size);
			}),
			{ numRuns: 20 },
		);
	});
});

it('a used id that the service then does not know ends, and starts no endless row of renders', async () => {
	const clock = new FakeClock();
	const transport = new FakeTransport(
		{
			state: [stateOf(EXAMPLE_DRAFT)],
			render: [{ status: 409, body: '' }],
			renderStatus: [{ status: 404, body: '' }],
		},
		clock,
	);
	const run = exportClip(clientFor(transport, clock), ORDER, WAIT, { clock });
	await expect(run).rejects.toMatchObject({ problem: 'renderNotFound' });
	expect(transport.count('render')).toBeLessThan(30);
});
