import nock from 'nock';

import { retryOnFail, type NodeSpec } from './harness/engine';
import { useRecordedService } from './harness/recorded';

/** An instruction that was received, or was not, and whose answer does not say so: what the node makes of it. */
const BASE = 'https://nemovideo.example';
const world = useRecordedService(BASE);
const EDIT = 'nemoVideoEditInstruction';
const ok = (data: unknown) => ({ code: 0, data });
const DONE = [
	200,
	'data: {"content":{"parts":[{"text":"Done."}]}}\n\n',
	{ 'Content-Type': 'text/event-stream' },
] as const;

interface Service {
	/** What the first instruction is answered; the others are done. */
	first: object | readonly unknown[];
	/** Whether the first instruction has edited all the same. */
	isMade?: boolean;
	/** The state at the look of this number, from 0; the draft as it is where this gives nothing. */
	stateAt?: (look: number) => object | undefined;
}

/** A session of one clip, and one more for each edit that was made. */
function session({ first, isMade = true, stateAt }: Service) {
	const sent: string[] = [];
	let looks = 0;
	let edits = 0;
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(200, () => {
			const sg = Array.from({ length: edits + 1 }, () => ({ d: 1000 }));
			return stateAt?.(looks++) ?? ok({ state: { draft: { t: [{ tt: 0, sg }] } } });
		})
		.post('/run_sse')
		.reply((_uri, body, callback) => {
			sent.push((body as { new_message: { parts: { text: string }[] } }).new_message.parts[0].text);
			if (sent.length > 1 || isMade) edits += 1;
			const answer = sent.length === 1 ? first : DONE;
			if (answer instanceof Error) callback(answer, undefined as never);
			else callback(null, answer as never);
		});
	return sent;
}

async function edited(instruction: string, settings: NodeSpec['settings'] = retryOnFail(2)) {
	const node = { type: EDIT, parameters: { instruction }, settings };
	const items = [{ json: { sessionId: 's1' } }];
	return await world.engine.run({ nodes: [node], items });
}

test('an instruction whose words hold the time is the same instruction for Retry On Fail', async () => {
	// A proxy lost the answer, and the look for it is refused once.
	const sent = session({
		first: [502, 'Bad gateway'],
		stateAt: (look) => (look === 1 ? { code: 1002 } : undefined),
	});
	const outcome = await edited("=add the title 'Made at {{ $now.toISO() }}'");
	expect(outcome.error).toBeUndefined();
	expect(sent).toHaveLength(1);
});

test.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])(
	'a network that fails after the request has left (read %s): the edit is looked for, not sent again',
	async (code) => {
		const error = Object.assign(new Error(`read ${code}`), { code, syscall: 'read', errno: -113 });
		const sent = session({ first: error });
		const outcome = await edited('cut');
		expect(outcome.error).toBeUndefined();
		expect(outcome.json(EDIT)[0]).toMatchObject({ recovered: true });
		expect(sent).toHaveLength(1);
	},
);

test.each([5000, 9999, -1])(
	'a refusal with a code that nobody knows (%i), after the work: it is looked for before it is sent again',
	async (code) => {
		const body = JSON.stringify({ code, message: 'internal error' });
		const sent = session({ first: [200, body, { 'Content-Type': 'application/json' }] });
		const outcome = await edited('cut');
		expect(outcome.error).toBeUndefined();
		expect(sent).toHaveLength(1);
	},
);

test('a silent edit whose state comes a moment later is not reported as unchanged [SSE-5]', async () => {
	const before = ok({ state: { draft: { t: [{ tt: 0, sg: [{ d: 1000 }] }] } } });
	const sent = session({
		first: [200, ': bye\n\n', { 'Content-Type': 'text/event-stream' }],
		stateAt: (look) => (look < 2 ? before : undefined),
	});
	const outcome = await edited('cut', {});
	expect(outcome.error).toBeUndefined();
	expect(outcome.json(EDIT)[0]).toMatchObject({ silent: true, changes: [{ track: 'Video' }] });
	expect(sent).toHaveLength(1);
});

describe('an instruction that never arrived', () => {
	const NEVER = { first: [502, 'Bad gateway'], isMade: false };
	const clip = (m: object) => ok({ state: { draft: { t: [{ tt: 0, sg: [{ d: 1000, m }] }] } } });

	test.each<[string, Service['stateAt']]>([
		[
			'a timeline that is not there for a moment',
			(look) => (look === 1 ? ok({ state: {} }) : undefined),
		],
		[
			'addresses that are signed anew with each answer',
			(look) => clip({ url: `https://cdn.example/clip.mp4?Expires=${look}&Signature=s${look}` }),
		],
	])('is not reported as made because of %s', async (_what, stateAt) => {
		const sent = session({ ...NEVER, stateAt });
		const outcome = await edited('cut', {});
		expect(outcome.error?.message).toMatch(/connection broke/);
		expect(sent).toHaveLength(1);
	});
});
