import { told, useWorld } from './harness/world';

/** What sources beside the skills tell, seen from the nodes. */
const world = useWorld();
const edit = (instruction: string, more: object = {}) => ({
	type: 'nemoVideoEditInstruction',
	parameters: { instruction, ...more },
});
const exporting = { type: 'nemoVideoExport' };

test('the link of a session is found without its task, and asked for once for all its items [AUTH-12, STA-3]', async () => {
	const { json } = await world.prepared();
	const { sessionId } = json;
	// As in the batch example: the nodes between have replaced the fields of Create Session.
	const items = [1, 2, 3].map((row) => ({ json: { row, sessionId } }));
	const before = world.emulator.ledger.requestsByRoute['POST /api/auth/claim-token'] ?? 0;
	const outcome = await world.engine.run({
		nodes: [
			edit('trim to 2 seconds', { options: { concurrency: 1 } }),
			{ ...exporting, parameters: { options: { concurrency: 1 } } },
		],
		items,
	});
	expect(outcome.error).toBeUndefined();
	const links = outcome.json('nemoVideoExport').map(({ projectUrl }) => projectUrl);
	expect(links).toEqual([links[0], links[0], links[0]]);
	expect(links[0]).toMatch(/\/workspace\/claim\?ct=clm_/);
	expect(outcome.messages.join('\n')).not.toMatch(/no project link/);
	expect(world.emulator.ledger.requestsByRoute['POST /api/auth/claim-token']).toBe(before + 1);
});

test('Quick Edit quotes an answer in words alone [SSE-24]', async () => {
	const node = {
		type: 'nemoVideoQuickEdit',
		parameters: { instruction: 'sing me a song', source: 'none' },
	};
	const outcome = await world.engine.run({ nodes: [node] });
	expect(told(outcome).message).toMatch(
		/There is no timeline to export; NemoVideo said: I did not understand what to change/,
	);
	expect(world.emulator.ledger.renders).toEqual([]);
});

test('a first message needs no footage; its material and its long work are told [SSE-25, SSE-26, STA-4]', async () => {
	world.emulator.inject({ match: { path: '/run_sse' }, do: { silent: true } });
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoCreateSession' }, edit('generate a 2 second video of warm coffee')],
		streaming: true,
	});
	expect(outcome.error).toBeUndefined();
	const [{ changes, text }] = outcome.json('nemoVideoEditInstruction');
	expect(changes).toContainEqual({
		change: 'added',
		track: 'Material',
		description: expect.stringMatching(/^New material: /) as string,
	});
	expect(text).toMatch(/New material: /);
	const work = /⏳ Generating video, usually 2 to 5 minutes/;
	expect(outcome.messages.filter((message) => work.test(message))).toHaveLength(1);
	expect(outcome.chat.filter((message) => work.test(message))).toHaveLength(1);
});

test('length and format go behind the wish, in words [SSE-27]', async () => {
	const item = await world.prepared();
	const options = { duration: 2, aspectRatio: '9:16', captions: 'off' };
	const outcome = await world.engine.run({ nodes: [edit('trim it', { options })], items: [item] });
	expect(outcome.error).toBeUndefined();
	expect(world.emulator.ledger.edits.map(({ text }) => text)).toEqual([
		'trim it. Duration: 2 seconds. Aspect ratio: 9:16. No captions',
	]);
});

test("paths of the service's own disk are said in the log, and the draft goes back as it came [DRF-8, DRF-9, RND-17]", async () => {
	world.emulator.set({ filePaths: 'disk', volumeOn: 'track', renderAnswer: 'detailed' });
	const item = await world.prepared();
	const outcome = await world.engine.run({
		nodes: [edit('trim to 2 seconds and add background music'), exporting],
		items: [item],
	});
	expect(outcome.error).toBeUndefined();
	expect(outcome.json('nemoVideoEditInstruction')[0].timeline).toMatch(/BGM: .*\(0-2s, 35%\)/);
	expect(
		outcome.messages.filter((one) => /own disk \(\/mnt\/userdata\/…\)/.test(one)),
	).toHaveLength(1);
	expect(outcome.json('nemoVideoExport')[0].status).toBe('completed');
});

test.each(['none', 'listed'] as const)(
	'analyses of the footage (%s) are no change of the timeline [STA-3]',
	async (analyses) => {
		world.emulator.set({ analyses });
		const item = await world.prepared();
		world.emulator.inject({ match: { path: '/run_sse' }, do: { silent: true } });
		const outcome = await world.engine.run({
			nodes: [edit('trim to 2 seconds'), { type: 'nemoVideoGetTimeline' }, exporting],
			items: [item],
		});
		expect(outcome.error).toBeUndefined();
		const [{ changes }] = outcome.json('nemoVideoEditInstruction');
		expect(changes).toEqual([expect.objectContaining({ track: 'Video' })]);
		expect(outcome.json('nemoVideoExport')[0].status).toBe('completed');
	},
);

test.each([
	['several', 0],
	['example', 1],
] as const)(
	'the published example (closing words: %s) orders the export, and talk of the timeline does not [GUI-9, GUI-5]',
	async (closingWords, renders) => {
		world.emulator.set({ closingWords });
		const { json } = await world.prepared();
		const sessionId = String(json.sessionId);
		const outcome = await world.engine.run({
			nodes: [{ type: 'nemoVideoAssistant', parameters: { sessionId, options: {} } }],
			items: [{ json: { chatInput: 'trim to 2 seconds', sessionId } }],
		});
		expect(outcome.error).toBeUndefined();
		const [{ reply }] = outcome.json('nemoVideoAssistant');
		expect(reply).not.toMatch(/Timeline panel|click|button/i);
		expect(/Your (?:video|clip) is ready/.test(String(reply))).toBe(renders === 1);
		expect(world.emulator.ledger.renders).toHaveLength(renders);
	},
);
