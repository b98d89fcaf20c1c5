import { exportClip, shortEdit, useWorld } from './harness/world';

/** The same timeline exported by several executions: nothing but the service connects them [RND-16]. */
const world = useWorld();
const start = { type: 'nemoVideoExport', parameters: { operation: 'start' } };
const started = () => world.emulator.ledger.renders.filter(({ repeated }) => !repeated);

async function edited() {
	const outcome = await world.engine.run({ nodes: [shortEdit], items: [await world.prepared()] });
	if (outcome.error) throw outcome.error;
	return outcome.items('nemoVideoEditInstruction')[0];
}

describe.each(['accept', 'refuse'] as const)(
	'a service that %ss a used render id',
	(repeatedRender) => {
		beforeEach(() => world.emulator.set({ repeatedRender }));

		test('two executions that export the same timeline at once share one render', async () => {
			const item = await edited();
			const runs = [1, 2].map(
				async () => await world.engine.run({ nodes: [exportClip], items: [item] }),
			);
			const outcomes = await Promise.all(runs);
			const clips = outcomes.map((outcome) => outcome.json('nemoVideoExport')[0]);
			expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
			expect(clips[0].renderId).toBe(clips[1].renderId);
			expect(clips[0].fileSize).toBe(clips[1].fileSize);
			expect(started()).toHaveLength(1);
		});

		test('an execution that was killed after the start: the next one meets its render', async () => {
			const item = await edited();
			await world.engine.run({ nodes: [start], items: [item] });
			const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
			expect(outcome.json('nemoVideoExport')[0]).toMatchObject({
				renderId: started()[0].renderId,
				status: 'completed',
			});
			expect(started()).toHaveLength(1);
		});

		test('another edit makes another render', async () => {
			const item = await edited();
			await world.engine.run({ nodes: [start], items: [item] });
			const title = { ...shortEdit, parameters: { instruction: "add the title 'Goal'" } };
			await world.engine.run({ nodes: [title], items: [item] });
			await world.engine.run({ nodes: [start], items: [item] });
			expect(new Set(started().map(({ renderId }) => renderId)).size).toBe(2);
		});

		test.each([true, false])(
			'a clip that has expired is rendered again, once, under the next id (download: %s)',
			async (download) => {
				const item = await edited();
				const node = { ...exportClip, parameters: { download } };
				const first = await world.engine.run({ nodes: [node], items: [item] });
				// Its file is gone; that of the next render is not.
				world.emulator.inject({
					match: { path: '^/files/' },
					do: { error: { code: 403, httpStatus: 403, raw: 'expired' } },
				});
				world.emulator.inject({ match: { path: '/download$' }, do: { error: { code: 404 } } });
				const second = await world.engine.run({ nodes: [node], items: [item] });
				expect(second.error).toBeUndefined();
				expect(started()).toHaveLength(2);
				const ids = [first, second].map((one) => one.json('nemoVideoExport')[0].renderId);
				expect(ids).toEqual(started().map(({ renderId }) => renderId));
				expect(second.messages.join()).toContain(`render ${ids[0]} has expired`);
			},
		);

		test('Start, too, renders a clip that has expired again, and follows one that has not', async () => {
			const item = await edited();
			await world.engine.run({ nodes: [exportClip], items: [item] });
			await world.engine.run({ nodes: [start], items: [item] });
			expect(started()).toHaveLength(1);
			world.emulator.inject({
				match: { path: '^/files/' },
				do: { error: { code: 403, httpStatus: 403, raw: 'expired' } },
			});
			const outcome = await world.engine.run({ nodes: [start], items: [item] });
			expect(outcome.json('nemoVideoExport')[0].renderId).toBe(started()[1].renderId);
		});

		test('a download that fails for another reason renders nothing again', async () => {
			const item = await edited();
			await world.engine.run({ nodes: [exportClip], items: [item] });
			for (const path of ['^/files/', '/download$']) {
				const error = { code: 500, httpStatus: 500 };
				world.emulator.inject({ match: { path }, times: 9, do: { error } });
			}
			const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
			expect(outcome.error?.message).toMatch(/downloading it failed/);
			expect(started()).toHaveLength(1);
		});
	},
);

test.each([
	{ code: 409, httpStatus: 200, message: 'conflict' },
	{ code: 400, httpStatus: 400, message: 'id already taken' },
	{ code: 4090, message: 'render id exists' },
	{ code: 3001, message: 'render is already running' },
	{ code: 400, httpStatus: 400, message: 'render already in progress' },
	{ code: 422, httpStatus: 422, message: 'id: must be new' },
	{ code: 0, httpStatus: 200, raw: '{"success":false,"error":"A render with this id exists"}' },
	{ code: 0, httpStatus: 200, raw: '{"success":false,"error":"任务已存在"}' },
])(
	'a used id that is refused with %j: the render that runs is followed [RND-16]',
	async (error) => {
		const item = await edited();
		await world.engine.run({ nodes: [start], items: [item] });
		world.emulator.inject({ match: { method: 'POST', path: '/lambda$' }, do: { error } });
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		expect(outcome.json('nemoVideoExport')[0].renderId).toBe(started()[0].renderId);
		expect(started()).toHaveLength(1);
	},
);

describe('a clip that is no longer there, in whatever way the service says it', () => {
	type Answer = { code: number; httpStatus?: number; message?: string; raw?: string };
	const xml = (code: string) => `<Error><Code>${code}</Code></Error>`;
	const GONE: Answer = { code: 404, httpStatus: 404 };
	const FORBIDDEN: Answer = { code: 403, httpStatus: 403, raw: xml('AccessDenied') };
	const PAGE: Answer = { code: 0, httpStatus: 200, raw: '<!doctype html><html><p>Sign in' };
	const BAD: Answer = { code: 400, httpStatus: 400, raw: xml('ExpiredToken') };
	const says = (error: string): Answer => ({
		code: 0,
		httpStatus: 200,
		raw: JSON.stringify({ success: false, error }),
	});

	/** An export whose clip another execution has rendered; the answers hold for that clip alone. */
	async function exportedAgain(address: Answer, download: Answer, times: number, asFile = true) {
		const item = await edited();
		const node = { ...exportClip, parameters: { download: asFile } };
		await world.engine.run({ nodes: [node], items: [item] });
		const answers = { '^/files/': address, '/download$': download };
		for (const [path, error] of Object.entries(answers)) {
			world.emulator.inject({ match: { path }, times, do: { error } });
		}
		return await world.engine.run({ nodes: [node], items: [item] });
	}

	test.each<[string, Answer, Answer]>([
		['400 ExpiredToken, then 404', BAD, GONE],
		['400, then 410', BAD, { code: 410, httpStatus: 410 }],
		['400, then code 404 in a 200', BAD, { code: 404, httpStatus: 200 }],
		['a page with 200, then 404', PAGE, GONE],
		['403, then 1002', FORBIDDEN, { code: 1002 }],
		['403, then words: expired', FORBIDDEN, says('the clip has expired')],
		['401, then words: not found', { ...BAD, httpStatus: 401 }, says('render not found')],
		['404, then words: 过期', { ...BAD, httpStatus: 404 }, says('文件已过期')],
	])('%s: it is rendered again, once', async (_, address, download) => {
		const outcome = await exportedAgain(address, download, 1);
		expect(outcome.error).toBeUndefined();
		expect(started()).toHaveLength(2);
		const { renderId } = outcome.json('nemoVideoExport')[0];
		expect(renderId).toBe(started()[1].renderId);
	});

	test.each<[string, Answer, Answer]>([
		['503, then 404', { code: 503, httpStatus: 503 }, GONE],
		['429, then 404', { code: 429, httpStatus: 429 }, GONE],
		['403, then 500', FORBIDDEN, { code: 500, httpStatus: 500 }],
		['403, then words with 500', FORBIDDEN, { code: 500, message: 'the worker has expired' }],
		['403, then a rate limit', FORBIDDEN, { code: 429, httpStatus: 429 }],
		['400, then 402', BAD, { code: 402 }],
	])('%s: nothing is rendered again', async (_, address, download) => {
		const outcome = await exportedAgain(address, download, 99);
		expect(outcome.error?.message).toMatch(/downloading it failed/);
		expect(started()).toHaveLength(1);
	});

	test.each<[string, Answer, Answer, number]>([
		['400, then 404', BAD, GONE, 2],
		['400, and the service has it', BAD, { code: 500, httpStatus: 500 }, 1],
		['503, then 404', { code: 503, httpStatus: 503 }, GONE, 1],
	])('without a download, %s', async (_, address, download, renders) => {
		const outcome = await exportedAgain(address, download, 1, false);
		expect(outcome.error).toBeUndefined();
		expect(started()).toHaveLength(renders);
	});
});
