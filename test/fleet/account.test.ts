// Five executions at once on two workers: one credential that is new, and one whose token has expired. And Stop, from
// the main process, for what runs on either worker.
import { until } from '../../tools/n8n/services';
import { credentialData } from '../e2e/world';
import { judge, NEXT, report } from './rows';
import {
	CREATE,
	EDIT,
	EXPORT,
	type FleetWorld,
	exportOf,
	lastOutput,
	openFleet,
	queueIsEmpty,
	seconds,
	statusOf,
} from './world';

jest.setTimeout(300_000);

const AT_ONCE = 5;

let world: FleetWorld;

beforeAll(async () => {
	world = await openFleet('fleet-account');
	// Few places each, so that five executions need both workers.
	await world.startWorker(3);
	await world.startWorker(3);
});

afterAll(async () => await world?.close());

// Before the tokens expire: all of them do, the one of this credential too.
test('Stop ends what runs on each worker, and what was paid is found again', async () => {
	const { fleet, emulator } = world;
	const { sessions, edits, renders } = emulator.ledger;
	const before = sessions.length;
	emulator.set({ editMs: 0, renderMs: seconds(25) });
	const exporting = await (await world.flow([CREATE, EDIT, EXPORT])).start();
	await until('the render is submitted', async () => renders.length > 0, 60_000);
	emulator.set({ editMs: seconds(25) });
	const editsBefore = edits.length;
	const editing = await world.flow([CREATE, EDIT]);
	const editIds = [];
	for (let n = 0; n < 4; n++) editIds.push(await editing.start());
	await until('the instructions are sent', async () => edits.length === editsBefore + 4, 60_000);

	for (const id of [exporting, ...editIds]) await fleet.main.cancel(id);
	await queueIsEmpty(fleet, 15_000);
	for (const id of [exporting, ...editIds]) expect(await statusOf(fleet, id)).toBe('canceled');
	const [exported, ...edited] = sessions.slice(before).map(({ sessionId }) => sessionId);
	for (const id of edited) expect(world.log()).toContain(`instruction for session ${id}`);
	await until(
		'the edits are done',
		async () => edits.every((e) => e.outcome === 'changed'),
		60_000,
	);

	emulator.set({ renderMs: 0 });
	const reach = async (sessionId: string) => lastOutput(await world.byHand(exportOf(sessionId)));
	const clip = await reach(exported);
	expect(clip).toMatchObject({ status: 'completed' });
	report(
		{
			part: 'stop',
			what: 'Stop, pressed in the editor',
			during: 'a wait between polls',
			...NEXT.exportAgain,
		},
		judge(emulator.ledger, [exported], clip),
	);
	const clips = [];
	for (const id of edited) clips.push(await reach(id));
	report(
		{
			part: 'stop',
			what: 'Stop, pressed in the editor',
			during: 'four edits, on both workers',
			...NEXT.look,
		},
		judge(emulator.ledger, edited, clips),
	);
});

describe('five executions at once', () => {
	let credential: string;
	/** All sessions of the credential so far. */
	const sessionIds: string[] = [];

	beforeAll(async () => {
		const data = credentialData({ baseUrl: world.emulator.url });
		credential = await world.fleet.main.createCredential('Anonymous', 'nemoVideoApi', data);
	});

	test.each([
		['a new credential', [1], () => undefined],
		['a credential whose token has expired', [1, 2], () => world.emulator.expireToken()],
	])('%s: one account', async (what, expectedSignIns, prepare) => {
		const { fleet, emulator } = world;
		const { tokens, sessions } = emulator.ledger;
		const [tokensBefore, sessionsBefore] = [tokens.length, sessions.length];
		prepare();
		// A slow sign-in, so that all of them are at it at once.
		emulator.inject({
			match: { path: '/anonymous-token' },
			times: 'always',
			do: { delayMs: seconds(2) },
		});
		const flows = [];
		for (let n = 0; n < AT_ONCE; n++) {
			flows.push(await world.flow([CREATE, { type: 'nemoVideoGetTimeline' }], { credential }));
		}
		const ids = await Promise.all(flows.map(async (flow) => await flow.start()));
		const runs = [];
		for (const id of ids) runs.push(await fleet.main.finished(id));
		expect(runs.map(({ status }) => status)).toEqual(ids.map(() => 'success'));
		const made = sessions.slice(sessionsBefore).map(({ sessionId }) => sessionId);
		expect(made).toHaveLength(AT_ONCE);
		sessionIds.push(...made);
		await expectOneAccount(credential, sessionIds);
		const signIns = tokens.slice(tokensBefore).filter(({ issued }) => issued);
		// A new one is signed in by one worker; a token may be renewed by each, for the same client id.
		expect(expectedSignIns).toContain(signIns.length);
		emulator.clearFaults();
		const accounts = `${signIns.length} sign-in${signIns.length === 1 ? '' : 's'}, one account`;
		report(
			{
				part: 'account',
				what,
				during: `${AT_ONCE} executions start at once: ${accounts}`,
				...NEXT.nothing,
			},
			judge(emulator.ledger, made, runs.map(lastOutput)),
		);
	});
});

/** A session can only be read by the account that made it. */
async function expectOneAccount(credential: string, sessionIds: string[]): Promise<void> {
	const steps = sessionIds.map((sessionId, index) => ({
		type: 'nemoVideoGetTimeline',
		name: `Look ${index}`,
		parameters: { sessionId },
	}));
	const flow = await world.flow(steps, { credential });
	expect((await world.fleet.main.finished(await flow.start())).status).toBe('success');
}
