import { retryOnFail } from './harness/engine';
import { exportClip, shortEdit, told, useWorld } from './harness/world';

/** The promise: nothing is paid for twice, nothing paid for is lost. The service's ledger proves it. */
const world = useWorld();
const retrying = retryOnFail(3);
const edits = () => world.emulator.ledger.edits.length;
const renders = () => world.emulator.ledger.renders.length;

async function edited() {
	const outcome = await world.engine.run({ nodes: [shortEdit], items: [await world.prepared()] });
	if (outcome.error) throw outcome.error;
	return outcome.items('nemoVideoEditInstruction')[0];
}

describe('an instruction is sent once', () => {
	test.each([
		['before the answer', { cutStreamAfterEvents: 0 }],
		['in the middle of the answer', { cutStreamAfterEvents: 1 }],
		['after the work', { dropConnection: 'afterWork' as const }],
	])(
		'when the stream breaks %s: the answer comes from the timeline [SSE-6]',
		async (_where, effect) => {
			const item = await world.prepared();
			world.emulator.inject({ match: { path: '/run_sse' }, do: effect });
			const outcome = await world.engine.run({ nodes: [shortEdit], items: [item] });
			expect(outcome.error).toBeUndefined();
			const [json] = outcome.json('nemoVideoEditInstruction');
			expect(json).toMatchObject({
				recovered: true,
				readyForExport: true,
				sessionId: item.json.sessionId,
			});
			expect(json.text).toMatch(/Video added/);
			expect(edits()).toBe(1);
		},
	);

	test.each([
		['and n8n runs it again', retrying],
		['and without Retry On Fail that is the end', {}],
	])(
		'by a node that fails when the timeline shows that it was done, %s',
		async (_what, settings) => {
			const item = await world.prepared();
			world.emulator.inject({ match: { path: '/run_sse' }, do: { cutStreamAfterEvents: 1 } });
			// A refusal of the look at the timeline is not waited out: the node fails.
			world.emulator.inject({
				match: { path: '/latest', nth: 2 },
				do: { error: { code: 1002 } },
			});
			const outcome = await world.engine.run({
				nodes: [{ ...shortEdit, settings }],
				items: [item],
			});
			expect(edits()).toBe(1);
			if (settings !== retrying) {
				expect(told(outcome).message).toMatch(/does not know the session/);
				return;
			}
			expect(outcome.error).toBeUndefined();
			expect(outcome.json('nemoVideoEditInstruction')[0]).toMatchObject({ recovered: true });
		},
	);

	test('for each of three items, when the second fails and n8n runs all of them again', async () => {
		const items = [await world.prepared(), await world.prepared(), await world.prepared()];
		const looks = (i: number) =>
			world.emulator.ledger.states.filter((entry) => entry.sessionId === items[i].json.sessionId)
				.length;
		// An upload looks at its session, too.
		const before = items.map((_, i) => looks(i));
		world.emulator.inject({
			match: { path: '/latest', sessionId: String(items[1].json.sessionId) },
			// As many as one try of the node reads.
			times: 3,
			do: { error: { code: 500, httpStatus: 500 } },
		});
		const failing = await world.engine.run({ nodes: [shortEdit], items: items.slice(1, 2) });
		expect(told(failing).message).toMatch(/500/);
		world.emulator.inject({
			match: { path: '/latest', sessionId: String(items[1].json.sessionId) },
			times: 3,
			do: { error: { code: 500, httpStatus: 500 } },
		});
		const node = { ...shortEdit, settings: retrying };
		const outcome = await world.engine.run({ nodes: [node], items });
		expect(outcome.error).toBeUndefined();
		expect(outcome.json('nemoVideoEditInstruction').map((json) => json.sessionId)).toEqual(
			items.map((item) => item.json.sessionId),
		);
		expect(edits()).toBe(3);
		// Before and after the instruction, once: the items that were done are not asked again.
		expect(items.map((_, i) => looks(i) - before[i])).toEqual([2, 2, 2]);
	});

	test('when the service tells nothing: the changes are told [SSE-5]', async () => {
		const item = await world.prepared();
		world.emulator.inject({ match: { path: '/run_sse' }, do: { silent: true } });
		const outcome = await world.engine.run({ nodes: [shortEdit], items: [item] });
		const [json] = outcome.json('nemoVideoEditInstruction');
		expect(json).toMatchObject({ silent: true, recovered: false });
		expect(json.text).toMatch(/^Video added: .*Timeline \(1 track\)/);
		expect(json.changes).toEqual([expect.objectContaining({ change: 'added', track: 'Video' })]);
	});
});

describe('a render is started once', () => {
	test.each([
		[
			'the answer to the start is lost',
			{ path: '/render/proxy/lambda$' },
			{ dropConnection: 'afterWork' as const },
		],
		[
			'the start is answered with 503 though it ran',
			{ path: '/render/proxy/lambda$' },
			{ status5xxAfterWork: 503 },
		],
	])('when %s', async (_what, match, effect) => {
		const item = await edited();
		world.emulator.inject({ match, do: effect });
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		expect(renders()).toBe(1);
	});

	test.each([
		['and n8n runs it again', retrying],
		['and without Retry On Fail that is the end', {}],
	])('when a poll is refused, %s', async (_what, settings) => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/lambda/render_' },
			do: { error: { code: 1002 } },
		});
		const outcome = await world.engine.run({
			nodes: [{ ...exportClip, settings }],
			items: [item],
		});
		expect(renders()).toBe(1);
		if (settings === retrying) expect(outcome.error).toBeUndefined();
		else expect(told(outcome).description).toMatch(/Render ID: render_/);
	});

	test('when polls fail for a while: that only lengthens the wait', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/lambda/render_' },
			times: 3,
			do: { error: { code: 503, httpStatus: 503 } },
		});
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		expect(renders()).toBe(1);
	});

	test('and is there to pick up when the node gives up: the error names it', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/lambda/render_' },
			times: 3,
			do: { error: { code: 503, httpStatus: 503 } },
		});
		// No poll gets through before Max Wait: only then does the node give up.
		const short = { ...exportClip, parameters: { options: { maxWait: 60 } } };
		const outcome = await world.engine.run({ nodes: [short], items: [item] });
		const { description } = told(outcome);
		const renderId = /Render ID: (render_\d+)\./.exec(description)?.[1];
		expect(renderId).toBeDefined();
		const getStatus = { ...exportClip, parameters: { operation: 'getStatus', renderId } };
		let status;
		for (let look = 0; look < 60 && status !== 'completed'; look++) {
			const later = await world.engine.run({ nodes: [getStatus], items: [item] });
			[
				{
					json: { status },
				},
			] = later.items('nemoVideoExport');
			if (status === 'completed')
				expect(later.items('nemoVideoExport')[0].binary?.data).toBeDefined();
			else await new Promise((resolve) => setTimeout(resolve, 250));
		}
		expect(status).toBe('completed');
		expect(renders()).toBe(1);
	});

	test('one that the service reports as failed gets one new id and one more try [RND-5]', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/render/proxy/lambda$' },
			do: { failRender: 'out of GPUs' },
		});
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		expect(renders()).toBe(2);
		expect(outcome.json('nemoVideoExport')[0].status).toBe('completed');
	});

	test('two failures end it, with the reason and the ids', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/render/proxy/lambda$' },
			times: 9,
			do: { failRender: 'out of GPUs' },
		});
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(told(outcome).message).toBe('NemoVideo could not render the clip: out of GPUs');
		expect(told(outcome).description).toMatch(/Session ID: .*Render ID: render_/);
		expect(renders()).toBe(2);
	});
});

describe('the clip', () => {
	test('comes through the API where its own address is missing [RND-3]', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/lambda/render_' },
			times: 99,
			do: { noOutputUrl: true },
		});
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		const [clip] = outcome.items('nemoVideoExport');
		expect(clip.json).toMatchObject({ videoUrl: null, mimeType: 'video/mp4' });
		expect((await world.engine.read(clip.binary!.data)).length).toBe(clip.json.fileSize);
	});

	test('comes through the API where its own address fails [RND-3]', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '^/files/' },
			times: 1,
			do: { dropConnection: 'beforeAnswer' },
		});
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(outcome.error).toBeUndefined();
		expect(renders()).toBe(1);
	});

	test('that cannot be downloaded is not lost', async () => {
		const item = await edited();
		for (const path of ['^/files/', '/download$']) {
			world.emulator.inject({
				match: { path },
				times: 9,
				do: { error: { code: 500, httpStatus: 500 } },
			});
		}
		const outcome = await world.engine.run({ nodes: [exportClip], items: [item] });
		expect(told(outcome).message).toMatch(/^The clip is ready, but downloading it failed/);
		expect(told(outcome).description).toMatch(/Get Status.*Render ID: render_/);
	});

	test('is not fetched where it is not wanted; an enveloped status is read [RND-2]', async () => {
		const item = await edited();
		world.emulator.inject({
			match: { path: '/lambda/render_' },
			times: 99,
			do: { envelopedStatus: true },
		});
		const node = { ...exportClip, parameters: { download: false } };
		const outcome = await world.engine.run({ nodes: [node], items: [item] });
		const [clip] = outcome.items('nemoVideoExport');
		expect(clip.binary).toBeUndefined();
		expect(clip.json).toMatchObject({
			status: 'completed',
			videoUrl: expect.stringMatching(/^http/),
		});
	});

	test('starts without waiting', async () => {
		const item = await edited();
		const node = { ...exportClip, parameters: { operation: 'start' } };
		const outcome = await world.engine.run({ nodes: [node], items: [item] });
		expect(outcome.json('nemoVideoExport')[0]).toMatchObject({
			renderId: expect.stringMatching(/^render_\d+$/),
			status: 'pending',
		});
		expect(renders()).toBe(1);
	});
});
