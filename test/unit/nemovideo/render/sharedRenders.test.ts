import { exportClip, isProblem, type RenderResult } from '../../../../nemovideo';
import { FakeCheckpoint } from '../../fakes/checkpoint';
import { FakeClock } from '../../fakes/clock';
import { EXAMPLE_DRAFT } from '../../fakes/drafts';
import { clientFor, FakeTransport, ok, stateOf } from '../../fakes/transport';

/** Items of one run that export the same timeline share its renders: one, and one more where it failed [RND-5]. */
type Status = 'pending' | 'failed' | 'completed';
const WAIT = { pollIntervalMs: 30_000, maxWaitMs: 300_000 };
const ITEMS = 5;
const LIMIT_MS = 3_000;

/** A service whose renders end `afterMs` after their start; `ends` is how each of them does, the last one for all others. */
function service(usedId: 'refused' | 'accepted', ends: Status[], afterMs = 1_000) {
	const clock = new FakeClock();
	const started: string[] = [];
	const renders = new Map<string, { atMs: number; end: Status }>();
	const transport = new FakeTransport({
		state: [stateOf(EXAMPLE_DRAFT)],
		render: [
			(call) => {
				const { id } = call.json as { id: string };
				if (renders.has(id)) return usedId === 'refused' ? { status: 409, body: '' } : ok({ id });
				const end = ends[Math.min(started.length, ends.length - 1)];
				renders.set(id, { atMs: clock.now(), end });
				started.push(id);
				return ok({ id });
			},
		],
		renderStatus: [
			(call) => {
				const render = renders.get(call.path.split('/').at(-1) ?? '');
				if (!render) return { status: 404, body: '' };
				const status = clock.now() < render.atMs + afterMs ? 'pending' : render.end;
				return { status: 200, body: { status, output: { url: 'https://cdn.test/a.mp4' } } };
			},
		],
	});
	const client = clientFor(transport, clock);
	const shared = new FakeCheckpoint();
	const own = () => Array.from({ length: ITEMS }, () => new FakeCheckpoint());
	/** All items at once; their polls come at different times. */
	const run = async (checkpoints = own(), qualityOf: (item: number) => string = () => 'high') => {
		// One at a time, each a while after the other.
		let turn = Promise.resolve();
		const limit = async <T>(work: () => Promise<T>): Promise<T> => {
			const begun = turn.then(async () => await clock.sleep(LIMIT_MS)).then(work);
			turn = begun.then(() => undefined);
			return await begun;
		};
		const outcomes = checkpoints.map(async (checkpoint, i) => {
			const request = { sessionId: 's-1', output: { format: 'mp4', quality: qualityOf(i) } };
			const tools = { clock, checkpoint, sharedCheckpoint: shared, limit };
			return await exportClip(client, request, WAIT, {
				...tools,
				firstPhase: () => (i + 1) / ITEMS,
			});
		});
		return await Promise.all(outcomes.map(async (one) => await one.catch((e: unknown) => e)));
	};
	return { run, own, shared, started, clock };
}

describe.each(['refused', 'accepted'] as const)('where a used id is %s', (usedId) => {
	it.each([0, 1_000, 40_000])(
		'a render that fails after %i ms is tried once more for all of them [RND-5]',
		async (afterMs) => {
			const { run, started } = service(usedId, ['failed'], afterMs);
			expect((await run()).every((one) => isProblem(one, 'renderFailed'))).toBe(true);
			expect(started).toHaveLength(2);
		},
	);

	it('a second render that ends well is the clip of all', async () => {
		const { run, started } = service(usedId, ['failed', 'completed']);
		const ids = (await run()).map((one) => (one as RenderResult).renderId);
		expect(new Set(ids)).toEqual(new Set([started[1]]));
		expect(started).toHaveLength(2);
	});

	it('another output has renders of its own', async () => {
		const { run, started } = service(usedId, ['failed']);
		await run(undefined, (item) => (item % 2 ? 'high' : 'low'));
		expect(started).toHaveLength(4);
	});

	it('Retry On Fail renders nothing more', async () => {
		const { run, own, started } = service(usedId, ['failed']);
		const checkpoints = own();
		await run(checkpoints);
		await run(checkpoints);
		expect(started).toHaveLength(2);
	});
});

it.each([
	['Retry in the executions list', true],
	['the next round of a loop', false],
])('%s is another run, with two renders for all its items', async (_, isInherited) => {
	const { run, own, started, shared, clock } = service('refused', ['failed']);
	const checkpoints = own();
	await run(checkpoints);
	await clock.sleep(1_000);
	for (const one of [shared, ...checkpoints]) one.inherited = isInherited;
	const outcomes = await run(isInherited ? checkpoints : own());
	expect(outcomes.every((one) => isProblem(one, 'renderFailed'))).toBe(true);
	expect(started).toHaveLength(4);
});

it('an item that had seen only the first failure when the batch stopped does not start a third', async () => {
	const { run, own, started } = service('refused', ['failed']);
	const [first, second] = own();
	await run([first, second]);
	// As it was when the other item failed for good.
	const saved = second.saved.find((value) => (value as { renders?: number })?.renders === 1);
	second.save('render', saved);
	await run([second]);
	expect(started).toHaveLength(2);
});
