import nock from 'nock';

import { retryOnFail } from './harness/engine';
import { useRecordedService } from './harness/recorded';

/** Concurrent items: order within a session, and limits on concurrent requests. */
const BASE = 'https://nemovideo.example';
const DRAFT = { t: [{ tt: 0, sg: [{ d: 1000 }] }] };
const SSE = { 'Content-Type': 'text/event-stream' };
const ok = (data: unknown) => ({ code: 0, data });
const world = useRecordedService(BASE);

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Counts concurrent requests, by a key. No answer is given before as many are there as are expected at once, however
 * long a busy machine takes to send them; and then there is time for one too many.
 */
class Busy {
	now = new Map<string, number>();
	most = new Map<string, number>();

	constructor(private readonly expected: Record<string, number>) {}

	async during<T>(key: string, answer: T): Promise<T> {
		this.add(key, 1);
		const isAlone = () => (this.most.get(key) ?? 0) < (this.expected[key] ?? 1);
		for (let looks = 0; isAlone() && looks < 1_000; looks++) await pause(10);
		await pause(30);
		this.add(key, -1);
		return answer;
	}

	private add(key: string, change: number): void {
		const count = (this.now.get(key) ?? 0) + change;
		this.now.set(key, count);
		this.most.set(key, Math.max(this.most.get(key) ?? 0, count));
	}
}

const items = (count: number, session: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => ({ json: { sessionId: session(i), row: i } }));

function states() {
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, ok({ state: { draft: DRAFT } }));
}

test('twenty exports all start before the first is ready; concurrent submits are limited', async () => {
	states();
	const busy = new Busy({ submit: 5 });
	const submitted: string[] = [];
	let readyAt = -1;
	nock(BASE)
		.persist()
		.post('/api/render/proxy/lambda')
		.reply(200, async (_uri, body) => {
			submitted.push((body as { id: string }).id);
			return await busy.during('submit', ok({}));
		})
		.get(/lambda\/render_/)
		.reply(200, () => {
			if (submitted.length === 20 && readyAt < 0) readyAt = submitted.length;
			return readyAt < 0
				? { status: 'processing' }
				: { status: 'completed', output: { url: `${BASE}/clip` } };
		});
	const parameters = { download: false, options: { maxWait: 3000 } };
	const node = { type: 'nemoVideoExport', parameters };
	const input = items(20, (i) => `s${i}`).map((item) => ({
		json: { ...item.json, projectUrl: 'x' },
	}));
	const outcome = await world.engine.run({ nodes: [node], items: input });
	expect(outcome.error).toBeUndefined();
	expect(readyAt).toBe(20);
	expect(busy.most.get('submit')).toBe(5);
	expect(new Set(submitted).size).toBe(20);
	expect(outcome.json(node.type).map((json) => json.row)).toEqual(
		input.map((item) => item.json.row),
	);
});

test('instructions to one session run in order, one at a time; other sessions run in parallel [WAY-2]', async () => {
	states();
	const busy = new Busy({ all: 2 });
	const heard: string[] = [];
	nock(BASE)
		.persist()
		.post('/run_sse')
		.reply(
			200,
			async (_uri, body) => {
				const { session_id: session, new_message: message } = body as {
					session_id: string;
					new_message: { parts: { text: string }[] };
				};
				heard.push(`${session} ${message.parts[0].text}`);
				await busy.during('all', 0);
				return await busy.during(session, 'data: {"content":{"parts":[{"text":"ok"}]}}\n\n');
			},
			SSE,
		);
	const node = {
		type: 'nemoVideoEditInstruction',
		parameters: { instruction: '={{ "step " + $json.row }}' },
	};
	const outcome = await world.engine.run({
		nodes: [node],
		items: items(6, (i) => (i % 2 ? 'odd' : 'even')),
	});
	expect(outcome.error).toBeUndefined();
	expect(busy.most.get('even')).toBe(1);
	expect(busy.most.get('odd')).toBe(1);
	expect(busy.most.get('all')).toBe(2);
	expect(heard.filter((line) => line.startsWith('even'))).toEqual([
		'even step 0',
		'even step 2',
		'even step 4',
	]);
	expect(outcome.json(node.type).map((json) => json.row)).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([
	[undefined, 5],
	[1, 1],
	[12, 12],
])('Items at Once %p: %i timelines at once', async (concurrency, expected) => {
	const busy = new Busy({ state: expected });
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, async () => await busy.during('state', ok({ state: { draft: DRAFT } })));
	const options = concurrency === undefined ? {} : { concurrency };
	const node = { type: 'nemoVideoGetTimeline', parameters: { options } };
	const outcome = await world.engine.run({ nodes: [node], items: items(15, (i) => `s${i}`) });
	expect(outcome.error).toBeUndefined();
	expect(busy.most.get('state')).toBe(expected);
});

test('a failure keeps items that have not started from starting', async () => {
	let asked = 0;
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, () => (asked++ === 0 ? { code: 1002 } : ok({ state: { draft: DRAFT } })));
	const node = { type: 'nemoVideoGetTimeline', parameters: { options: { concurrency: 2 } } };
	const outcome = await world.engine.run({ nodes: [node], items: items(30, (i) => `s${i}`) });
	expect(outcome.error?.message).toMatch(/does not know the session "s0".*\(item 1 of 30\)$/);
	expect(asked).toBeLessThan(6);
});

test('a retried node repeats nothing for items that were done', async () => {
	let sessions = 0;
	nock(BASE)
		.persist()
		.post('/api/tasks/me/with-session/nemo_agent')
		.reply(200, () =>
			++sessions === 2 ? { code: 9999, message: 'hiccup' } : ok({ session_id: `s${sessions}` }),
		)
		.post('/api/auth/claim-token')
		.reply(200, ok({ claim_token: 'clm_x' }));
	const settings = retryOnFail(2);
	const node = {
		type: 'nemoVideoCreateSession',
		parameters: { options: { concurrency: 1 } },
		settings,
	};
	const outcome = await world.engine.run({ nodes: [node], items: items(2, () => '') });
	expect(outcome.error).toBeUndefined();
	expect(outcome.json(node.type).map((json) => json.sessionId)).toEqual(['s1', 's3']);
	expect(sessions).toBe(3);
});
