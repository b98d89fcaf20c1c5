import nock from 'nock';

import { retryOnFail } from './harness/engine';
import { useRecordedService } from './harness/recorded';

/** Each kind of failure at each place of two items in one session: nothing is edited twice, nothing is called done. */
const BASE = 'https://nemovideo.example';
const world = useRecordedService(BASE);
const ok = (data: unknown) => ({ code: 0, data });
const SSE = { 'Content-Type': 'text/event-stream' };
const event = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const DONE = event({ content: { parts: [{ text: 'Done.' }] } });

interface Failure {
	status?: number;
	body: string | object;
	json?: true;
	/** The timeline is changed all the same. */
	edits?: true;
	/** The state cannot be read right after it. */
	hides?: true;
}
const FAILURES: Record<string, Failure> = {
	'a run that failed': { body: event({ errorCode: 'INTERNAL', errorMessage: 'overloaded' }) },
	'a run that failed and edited': { body: event({ error: 'crashed' }), edits: true },
	'a run that failed, unseen': { body: event({ error: 'crashed' }), hides: true },
	'a run that failed and edited, unseen': { body: event({ error: 'x' }), edits: true, hides: true },
	'a crash without words': { body: 'event: error\n\n' },
	'a crash without words that edited': { body: 'event: error\n\n', edits: true },
	'problem details': { body: event({ title: 'Oops', status: 500 }) },
	'problem details that edited': { body: event({ title: 'Oops', status: 500 }), edits: true },
	'a page': { body: '<html><title>Oops</title></html>' },
	'a page that edited': { body: '<html><title>Oops</title></html>', edits: true },
	'a proxy that gave up': { status: 502, body: 'Bad gateway' },
	'a proxy that gave up on an edit': { status: 504, body: 'x', edits: true },
	'JSON without sense': { body: { fine: true }, json: true },
	'JSON without sense after an edit': { body: { fine: true }, json: true, edits: true },
	'a silent edit, unseen': { body: event({ content: { parts: [] } }), edits: true, hides: true },
	'no credits': { body: { code: 2001 }, json: true },
	'no permission': { status: 403, body: { message: 'no' }, json: true },
	'a plan': { status: 402, body: {}, json: true },
	'a word as a code': { body: { code: 'DENIED', message: 'no' }, json: true },
	'only an error': { body: { error: 'no' }, json: true },
	'a redirect': { status: 307, body: '' },
};

function service(failure: Failure, failing: number) {
	/** Which instruction was sent, and which has changed the timeline, in order. */
	const sent: string[] = [];
	const edited: string[] = [];
	let hidden = 0;
	nock(BASE)
		.persist()
		.get(/\/api\/state\//)
		.reply(() => {
			if (hidden-- > 0) return [200, '<html>'];
			const sg = [{ d: 1000 }, ...edited.map(() => ({ d: 1000 }))];
			return [200, ok({ state: { draft: { t: [{ tt: 0, sg }] } } })];
		})
		.post('/run_sse')
		.reply((_uri, body) => {
			const { new_message } = body as { new_message: { parts: { text: string }[] } };
			sent.push(new_message.parts[0].text);
			const answer = sent.length - 1 === failing ? failure : { body: DONE, edits: true };
			if (answer.edits) edited.push(new_message.parts[0].text);
			hidden = 'hides' in answer ? 1 : 0;
			const { status = 200 } = answer as Failure;
			return [status, answer.body, 'json' in answer ? { 'Content-Type': 'application/json' } : SSE];
		});
	return { sent, edited };
}

/** Without Continue On Fail, the whole node is tried again: that matters where an edit may have been made. */
const isDoubtful = ({ edits, hides }: Failure) => edits === true || hides === true;
const CASES = Object.entries(FAILURES).flatMap(([name, failure]) => [
	{ name, place: 0, goesOn: true },
	{ name, place: 1, goesOn: true },
	...(isDoubtful(failure) ? [{ name, place: 0, goesOn: false }] : []),
]);

test.each(CASES)('$name at place $place (goes on: $goesOn)', async ({ name, place, goesOn }) => {
	const { sent, edited } = service(FAILURES[name], place);
	const node = {
		type: 'nemoVideoEditInstruction',
		parameters: { instruction: '={{ $json.wish }}' },
		settings: {
			...retryOnFail(2),
			...(goesOn && { onError: 'continueRegularOutput' as const }),
		},
	};
	const items = ['first', 'second'].map((wish) => ({ json: { sessionId: 's1', wish } }));
	const outcome = await world.engine.run({ nodes: [node], items });
	// No instruction changes the timeline twice, and none is sent a third time.
	expect([...new Set(edited)]).toEqual(edited);
	for (const wish of ['first', 'second']) {
		expect(sent.filter((one) => one === wish).length).toBeLessThanOrEqual(2);
	}
	if (outcome.error) {
		expect(outcome.error.message).toMatch(/\(item [12] of 2\)/);
		return;
	}
	const done = outcome.json('nemoVideoEditInstruction').filter((json) => json.error === undefined);
	for (const { wish } of done) expect(edited).toContain(wish);
	// What is told of one is its own.
	for (const { changes } of done) expect((changes as unknown[]).length).toBeLessThanOrEqual(1);
});
