import type { IDataObject } from 'n8n-workflow';

import type { Fault } from '../../emulator';
import { clock } from '../../nodes/io/clock';
import { retryOnFail } from './harness/engine';
import { shortEdit, told, useWorld } from './harness/world';

/** Send → Wait → Get Outcome → loop: an edit that lives through a restart of n8n between the two [SSE-6, SSE-23]. */
const world = useWorld();
const EDIT = shortEdit.type;
const node = (operation: string, more: IDataObject = {}) => ({
	...shortEdit,
	parameters: { ...shortEdit.parameters, operation, ...more },
});
const edits = () => world.emulator.ledger.edits;
const retrying = retryOnFail(3);

const run = async (operation: string, json: IDataObject, more: IDataObject = {}) =>
	await world.engine.run({ nodes: [node(operation, more)], items: [{ json }] });
const sent = async () => (await run('send', (await world.prepared()).json)).json(EDIT)[0];

test('an edit is sent, and its outcome is looked at by another execution [SSE-23]', async () => {
	const item = await world.prepared();
	const [json] = (await run('send', item.json)).json(EDIT);
	expect(json).toMatchObject({
		sessionId: item.json.sessionId,
		sent: {
			text: shortEdit.parameters?.instruction,
			at: expect.stringMatching(/^\d{4}-.*Z$/),
			before: { tracks: [], readyForExport: false },
		},
	});
	const outcome = await changed(json);
	expect(outcome).toMatchObject({
		status: 'changed',
		readyForExport: true,
		recovered: true,
		text: expect.stringMatching(/^Video added: .*Timeline \(1 track\)/),
		changes: [expect.objectContaining({ change: 'added', track: 'Video' })],
		sent: json.sent,
	});
	expect(edits()).toHaveLength(1);
});

test('an edit that still runs is not yet there, whatever n8n and its connections do meanwhile', async () => {
	world.emulator.set({ editMs: 60_000 });
	const json = await sent();
	const [first] = (await run('getOutcome', json)).json(EDIT);
	expect(first).toMatchObject({ status: 'notYet', changes: [], readyForExport: false });
	expect(first).not.toHaveProperty('error');
	// What a loop hands back is its own output.
	const [again] = (await run('getOutcome', first)).json(EDIT);
	expect(again.status).toBe('notYet');
	await world.time.advance(61_000);
	await changed(again);
	expect(edits()).toHaveLength(1);
});

test('a loop comes to an end: after Timeout the error says that nothing was sent again', async () => {
	// The service did not work on when the stream was closed.
	world.emulator.inject({ match: { path: '/run_sse' }, do: { stream: [] } });
	const json = await sent();
	expect((await run('getOutcome', json)).json(EDIT)[0].status).toBe('notYet');
	const now = jest.spyOn(clock, 'now').mockImplementation(() => Date.now() + 60 * 24 * 60 * 60_000);
	const outcome = await run('getOutcome', json);
	now.mockRestore();
	expect(told(outcome).description).toMatch(/was not sent again.*Session ID: /);
	expect(edits()).toHaveLength(1);
});

test.each([
	['the answer never began', { dropConnection: 'afterWork' as const }],
	['a proxy answered', { status5xxAfterWork: 502 }],
])('when %s, it counts as sent', async (_, effect) => {
	const item = await world.prepared();
	world.emulator.inject({ match: { path: '/run_sse' }, do: effect });
	const outcome = await world.engine.run({ nodes: [node('send')], items: [item] });
	expect(outcome.error).toBeUndefined();
	await changed(outcome.json(EDIT)[0]);
	expect(edits()).toHaveLength(1);
});

test('when the service refused it, it was not sent: Retry On Fail sends it', async () => {
	const item = await world.prepared();
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const refused = await run('send', item.json);
	expect(told(refused).message).toMatch(/not enough NemoVideo credits/);
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const outcome = await world.engine.run({
		nodes: [{ ...node('send'), settings: retrying }],
		items: [item],
	});
	expect(outcome.error).toBeUndefined();
	expect(edits()).toHaveLength(1);
});

test('a failure of another item sends none a second time', async () => {
	const items = [await world.prepared(), await world.prepared()];
	const failing: Fault = {
		match: { path: '/latest', sessionId: String(items[1].json.sessionId) },
		do: { error: { code: 1002 } },
	};
	world.emulator.inject(failing);
	// Without Retry On Fail, that is the end.
	const control = await world.engine.run({ nodes: [node('send')], items: items.slice(1) });
	expect(told(control).message).toMatch(/does not know the session.*/);
	world.emulator.inject(failing);
	const outcome = await world.engine.run({
		nodes: [{ ...node('send'), settings: retrying }],
		items,
	});
	expect(outcome.error).toBeUndefined();
	expect(edits().map(({ sessionId }) => sessionId)).toEqual(
		items.map(({ json }) => json.sessionId),
	);
});

describe('an item that failed', () => {
	const goesOn = { onError: 'continueRegularOutput' as const };
	const sending = { ...node('send'), name: 'Send', settings: goesOn };
	const looking = { ...node('getOutcome'), name: 'Look', settings: goesOn };

	test('in Send has no outcome, though it carries an earlier one; also when asked again', async () => {
		const json = await sent();
		await changed(json);
		world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
		const looks = () => world.emulator.ledger.states.length;
		const { json: of, items } = await world.engine.run({
			nodes: [sending],
			items: [{ json }],
		});
		expect(of('Send')[0]).toMatchObject({
			error: expect.stringMatching(/credits/),
			sent: json.sent,
		});
		const before = looks();
		let item = items('Send')[0];
		for (let round = 1; round <= 2; round++) {
			const outcome = await world.engine.run({ nodes: [looking], items: [item] });
			[item] = outcome.items('Look');
			expect(item.json.error).toMatch(
				/^The item was left out, because it failed before: .*credits/,
			);
			expect(item.json.status).toBeUndefined();
		}
		expect(looks()).toBe(before);
	});

	test('in Get Outcome itself, in a loop, is looked at again', async () => {
		const json = await sent();
		world.emulator.inject({ match: { path: '/latest' }, do: { error: { code: 1002 } } });
		const failed = await world.engine.run({ nodes: [looking], items: [{ json }] });
		expect(failed.json('Look')[0].error).toMatch(/does not know the session/);
		const again = await world.engine.run({ nodes: [looking], items: failed.items('Look') });
		expect(again.json('Look')[0].status).toMatch(/^(?:changed|notYet)$/);
	});
});

test('what was sent to another session is refused before a call; of an older version it is taken', async () => {
	const json = await sent();
	const other = await world.prepared();
	const calls = world.emulator.ledger.states.length;
	const items = [{ json }, { json: { ...json, sessionId: other.json.sessionId } }];
	const { message, description } = told(
		await world.engine.run({ nodes: [node('getOutcome')], items }),
	);
	expect(message).toBe(
		`The field "Sent" cannot be used: it was sent to the session "${String(json.sessionId)}", not to "${String(other.json.sessionId)}" (item 2 of 2)`,
	);
	expect(description).toMatch(/Merge/);
	expect(world.emulator.ledger.states.length - calls).toBeLessThanOrEqual(1);
	const older = { ...(json.sent as IDataObject), sessionId: undefined };
	await changed({ ...json, sent: older });
});

test('the log names the session before the instruction is sent', async () => {
	const item = await world.prepared();
	world.emulator.inject({ match: { path: '/run_sse' }, do: { error: { code: 2001 } } });
	const { messages } = await run('send', item.json);
	expect(messages.join()).toContain(`instruction for session ${String(item.json.sessionId)}`);
});

test('what was sent may come as text; anything else is refused before a call', async () => {
	const json = await sent();
	await changed(json, { sent: JSON.stringify(json.sent) });
	const calls = world.emulator.ledger.states.length;
	for (const wrong of ['', 'x', '{}', '{"text":"x","at":"never","before":{"tracks":[]}}', 7]) {
		const outcome = await run('getOutcome', json, { sent: wrong as string });
		expect(told(outcome).message).toMatch(/Sent/);
	}
	for (const tracks of [[null], [{}], [{ segments: [1] }], 'x']) {
		const before = { ...(json.sent as { before: object }).before, tracks };
		const outcome = await run('getOutcome', json, {
			sent: JSON.stringify({ ...(json.sent as object), before }),
		});
		expect(told(outcome).message).toMatch(/Sent/);
	}
	expect(world.emulator.ledger.states).toHaveLength(calls);
});

test('a workflow that was saved before there were operations sends and waits', async () => {
	const item = await world.prepared();
	const outcome = await world.engine.run({ nodes: [shortEdit], items: [item] });
	expect(outcome.json(EDIT)[0]).toMatchObject({ readyForExport: true, recovered: false });
	expect(outcome.json(EDIT)[0]).not.toHaveProperty('status');
});

/** Looks until the edit is there: the emulator's own work takes real time. */
async function changed(json: IDataObject, more: IDataObject = {}): Promise<IDataObject> {
	for (let looks = 0; looks < 200; looks++) {
		const outcome = await run('getOutcome', json, more);
		if (outcome.error) throw outcome.error;
		if (outcome.json(EDIT)[0].status === 'changed') return outcome.json(EDIT)[0];
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('it never happened');
}
