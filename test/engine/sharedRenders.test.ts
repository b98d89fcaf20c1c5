import { retryOnFail, type NodeSpec } from './harness/engine';
import {
	behind,
	closeEngine,
	createNode,
	editNode,
	fastWorld,
	type FastWorld,
	startedRenders,
	uploadNode,
} from './harness/fast';

/** Items of one run that export the same timeline share its renders [RND-5]. */
let world: FastWorld;
beforeEach(async () => (world = await fastWorld({ editMs: 100, renderMs: 100 })));
afterEach(async () => await world.close());
afterAll(closeEngine);

const EXPORT = 'nemoVideoExport';

describe('five items that export one timeline', () => {
	const exported = async (failures: number, settings: NodeSpec['settings'] = {}) => {
		const [one] = await behind(world, createNode, uploadNode, editNode);
		const failRender = {
			match: { path: '/lambda$' },
			times: failures,
			do: { failRender: 'no GPU' },
		};
		world.emulator.inject(failRender);
		const items = Array.from({ length: 5 }, () => one);
		return await world.run({ nodes: [{ type: EXPORT, settings }], items });
	};

	test.each<[string, NodeSpec['settings']]>([
		['and stop at the first failure', {}],
		['and go on', { onError: 'continueRegularOutput' }],
		['with Retry On Fail', retryOnFail(2)],
	])('which cannot be rendered, %s: two renders for all', async (_, settings) => {
		const outcome = await exported(99, settings);
		const messages = [outcome.error?.message, ...outcome.json(EXPORT).map(({ error }) => error)];
		expect(messages.join()).toContain('no GPU');
		expect(startedRenders(world.emulator)).toHaveLength(2);
	});

	test('which is rendered at the second try: one clip for all', async () => {
		const outcome = await exported(1);
		expect(outcome.error).toBeUndefined();
		const ids = outcome.json(EXPORT).map(({ renderId }) => renderId);
		expect(new Set(ids)).toEqual(new Set([startedRenders(world.emulator)[1].renderId]));
		expect(startedRenders(world.emulator)).toHaveLength(2);
	});
});
