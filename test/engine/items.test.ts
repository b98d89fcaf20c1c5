import { exportClip, shortEdit, useWorld } from './harness/world';

const world = useWorld({ media: 'ffmpeg' });
const PIPELINE = [
	{ type: 'nemoVideoCreateSession' },
	{ type: 'nemoVideoUpload' },
	shortEdit,
	{ type: 'nemoVideoGetTimeline' },
	exportClip,
];

test('three items give three clips, each paired with its own', async () => {
	const outcome = await world.engine.run({ nodes: PIPELINE, items: await world.itemsWithClip(3) });
	expect(outcome.error).toBeUndefined();
	for (const { type } of PIPELINE) {
		const items = outcome.items(type);
		expect(items.map((item) => item.json.row)).toEqual([1, 2, 3]);
		expect(items.map((item) => item.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	}
	const sessions = outcome.json('nemoVideoExport').map((json) => json.sessionId);
	expect(new Set(sessions).size).toBe(3);
	const files = outcome
		.json('nemoVideoUpload')
		.map((json) => (json.files as { fileName: string }[])[0].fileName);
	expect(files).toEqual(['match-1.mp4', 'match-2.mp4', 'match-3.mp4']);
	expect(world.emulator.ledger.renders).toHaveLength(3);
});

describe('one bad item of three', () => {
	const bad = async () => {
		const items = await world.itemsWithClip(3);
		items[1].binary = {
			data: await world.engine.binary(Buffer.from('not a video'), 'match-2.mp4'),
		};
		return items;
	};
	const nodes = (onError?: 'continueRegularOutput' | 'continueErrorOutput') => [
		{ type: 'nemoVideoCreateSession' },
		{ type: 'nemoVideoUpload', settings: { onError } },
	];

	test('stops the workflow, and the error names it', async () => {
		const outcome = await world.engine.run({ nodes: nodes(), items: await bad() });
		expect(outcome.error?.message).toMatch(/"match-2\.mp4".*\(item 2 of 3\)$/);
		expect(outcome.error?.context).toMatchObject({ itemIndex: 1, sessionId: expect.any(String) });
	});

	test('with Continue On Fail does not affect the other two', async () => {
		const outcome = await world.engine.run({
			nodes: nodes('continueRegularOutput'),
			items: await bad(),
		});
		expect(outcome.error).toBeUndefined();
		const [first, second, third] = outcome.items('nemoVideoUpload');
		for (const good of [first, third]) {
			expect(good.json.files).toHaveLength(1);
			expect(good.json).not.toHaveProperty('error');
		}
		expect(second.json).toMatchObject({
			row: 2,
			error: expect.stringContaining('"match-2.mp4"'),
			description: expect.stringContaining('Accepted are'),
			sessionId: expect.any(String),
		});
		expect([first, second, third].map((item) => item.pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	test('is not edited, exported or paid for by the next nodes', async () => {
		const settings = { onError: 'continueRegularOutput' as const };
		const chain = [
			...nodes('continueRegularOutput'),
			{ ...shortEdit, settings },
			{ ...exportClip, settings },
		];
		const outcome = await world.engine.run({ nodes: chain, items: await bad() });
		expect(outcome.error).toBeUndefined();
		expect(world.emulator.ledger.edits).toHaveLength(2);
		expect(world.emulator.ledger.renders).toHaveLength(2);
		expect(outcome.json('nemoVideoExport')[1].error).toContain('match-2.mp4');
	});

	test('goes to the error output where there is one', async () => {
		const outcome = await world.engine.run({
			nodes: nodes('continueErrorOutput'),
			items: await bad(),
		});
		const [good, failed] = outcome.run.data.resultData.runData.nemoVideoUpload[0].data!.main;
		expect(good).toHaveLength(2);
		expect(failed).toHaveLength(1);
		expect(JSON.stringify(failed)).toContain('match-2.mp4');
	});
});
