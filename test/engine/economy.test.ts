import nock from 'nock';

import { useRecordedService } from './harness/recorded';

/** Costs that must not grow with the number of items: credential reads, expressions, tokens, bursts of polls. */
const BASE = 'https://nemovideo.example';
const ok = (data: unknown) => ({ code: 0, data });
const state = ok({ state: { draft: { t: [{ tt: 0, sg: [{ d: 1000 }] }] } } });
const timeline = { type: 'nemoVideoGetTimeline' };
const world = useRecordedService(BASE);

const items = (count: number, json: (i: number) => object = () => ({})) =>
	Array.from({ length: count }, (_, i) => ({ json: { sessionId: `s${i + 1}`, ...json(i) } }));
const asked: string[] = [];
const states = () => {
	asked.length = 0;
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, (uri: string) => {
			asked.push(uri.split('/').at(-2) ?? '');
			return state;
		});
};

test('a hundred items read the credential once, and each asks for its own session', async () => {
	states();
	const reads = jest.spyOn(world.engine.credentials, 'getDecrypted');
	const outcome = await world.engine.run({ nodes: [timeline], items: items(100) });
	expect(outcome.error).toBeUndefined();
	// Once for all, and again after each 30 s: at this speed, and on a busy machine, a few times.
	expect(reads.mock.calls.length).toBeLessThan(20);
	const sessions = items(100).map(({ json }) => json.sessionId);
	expect([...asked].sort()).toEqual([...sessions].sort());
	expect(outcome.json(timeline.type).map(({ sessionId }) => sessionId)).toEqual(sessions);
});

test.each([
	['a value of the input', '={{ $json.video }}', (i: number) => ({ video: `v${i}` })],
	['a number', '={{ $json.video }}', (i: number) => ({ video: 40 + i })],
	['an object deep inside', '={{ $json.video.id }}', (i: number) => ({ video: { id: `v${i}` } })],
	['words around it', '={{ "x" + $json.video }}', (i: number) => ({ video: `v${i}` })],
	['the place of the item', '={{ "item" + $itemIndex }}', () => ({})],
])('each item has its own value where the field names %s', async (_, sessionId, json) => {
	states();
	const node = { ...timeline, parameters: { sessionId } };
	const outcome = await world.engine.run({ nodes: [node], items: items(3, json) });
	expect(outcome.error).toBeUndefined();
	expect(new Set(asked).size).toBe(3);
	expect(outcome.json(timeline.type).map((out) => out.sessionId)).toHaveLength(3);
	expect([...asked].sort()).toEqual(
		outcome
			.json(timeline.type)
			.map((out) => String(out.sessionId))
			.sort(),
	);
});

test('the error names the one of three items that lacks the value', async () => {
	states();
	const rows = items(3);
	delete (rows[1].json as { sessionId?: string }).sessionId;
	const outcome = await world.engine.run({ nodes: [timeline], items: rows });
	expect(outcome.error?.message).toContain('The field "Session ID" is empty');
	expect(outcome.error?.message).toContain('item 2 of 3');
});

test('a 1001 that arrives after the token was renewed does not request another token [ERR-1001]', async () => {
	let tokens = 0;
	const late: { arrived?: () => void; go?: () => void } = {};
	const renewed = new Promise<void>((resolve) => (late.go = resolve));
	nock(BASE)
		.persist()
		.post('/api/auth/anonymous-token')
		.reply(200, () => ok({ token: `nmv_usr_new${(tokens += 1)}` }));
	nock(BASE)
		.persist()
		.get('/api/credits/balance/simple')
		.reply(200, { code: 1001, message: 'token expired' });
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(async function (uri) {
			const old = String(this.req.headers.authorization).includes('nmv_usr_known');
			if (!old) {
				late.go?.();
				return [200, state];
			}
			if (uri.includes('/s2/')) await renewed;
			return [200, { code: 1001, message: 'token expired' }];
		});
	const outcome = await world.engine.run({ nodes: [timeline], items: items(2) });
	expect(outcome.error).toBeUndefined();
	expect(tokens).toBe(1);
	expect(world.engine.credentials.stored.sessionToken).toBe('nmv_usr_new1');
});

test('polls of many renders are spread out, and each render is polled no more often than the interval [RND-2]', async () => {
	states();
	const polls = new Map<string, number[]>();
	nock(BASE).persist().post('/api/render/proxy/lambda').reply(200, ok({}));
	nock(BASE)
		.persist()
		.get(/\/api\/render\/proxy\/lambda\//)
		.reply(200, (uri: string) => {
			const times = polls.get(uri) ?? [];
			polls.set(uri, [...times, performance.now()]);
			const output = { url: `${BASE}/clip.mp4` };
			return times.length < 2 ? { status: 'pending' } : { status: 'completed', output };
		});
	const parameters = { download: false, options: { pollInterval: 60 } };
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoExport', parameters }],
		items: items(20, () => ({ projectUrl: 'https://nemovideo.example/w' })),
	});
	expect(outcome.error).toBeUndefined();
	expect(polls.size).toBe(20);
	const intervalMs = 600;
	const firsts = [...polls.values()].map(([first]) => first).sort((a, b) => a - b);
	// All started together; without jitter all polls would be within a few milliseconds.
	expect(firsts[15] - firsts[4]).toBeGreaterThan(intervalMs / 4);
	for (const [first, second, third] of polls.values()) {
		expect(second - first).toBeGreaterThanOrEqual(intervalMs - 5);
		expect(third - second).toBeGreaterThanOrEqual(intervalMs - 5);
	}
});
