/** The fields that a first-time user meets: what they become, and what is looked at before anything is opened. */
import { shortEdit, told, useWorld } from './harness/world';

const world = useWorld();

test("the options are added to the instruction in words, as NemoVideo's own client puts them", async () => {
	const options = { duration: 2, aspectRatio: '9:16', captions: 'on', captionsLanguage: 'German' };
	const edit = {
		type: 'nemoVideoEditInstruction',
		parameters: { instruction: 'pull the best highlights', options },
	};
	const outcome = await world.engine.run({ nodes: [edit], items: [await world.prepared()] });
	expect(outcome.error).toBeUndefined();
	expect(world.emulator.ledger.edits.map(({ text }) => text)).toEqual([
		'pull the best highlights. Duration: 2 seconds. Aspect ratio: 9:16. Add captions in German',
	]);
});

test('options that are left alone add nothing', async () => {
	await world.engine.run({ nodes: [shortEdit], items: [await world.prepared()] });
	expect(world.emulator.ledger.edits.map(({ text }) => text)).toEqual([
		shortEdit.parameters?.instruction,
	]);
});

test('Quick Edit without footage makes a video from the words alone', async () => {
	const parameters = {
		source: 'none',
		instruction: 'create a video: a 5-second coffee showcase',
	};
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoQuickEdit', parameters }],
		items: [{ json: {} }],
	});
	expect(outcome.error).toBeUndefined();
	const { uploads, edits, renders } = world.emulator.ledger;
	expect([uploads.length, edits.length, renders.length]).toEqual([0, 1, 1]);
	const [{ fileName, renderId }] = outcome.json('nemoVideoQuickEdit');
	expect(fileName).toBe(`nemovideo-${String(renderId)}.mp4`);
});

test.each([
	['a file that is refused', { source: 'binary' }, /HTML page/],
	['the page of a video', { source: 'url', urls: 'https://youtu.be/x' }, /YouTube Studio/],
])('Quick Edit opens no session for %s', async (_, parameters, remedy) => {
	const data = await world.engine.binary(Buffer.from('<html>Sign in</html>'), 'match.mp4');
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoQuickEdit', parameters }],
		items: [{ json: {}, binary: { data } }],
	});
	expect(told(outcome).description).toMatch(remedy);
	expect(world.emulator.ledger.sessions).toEqual([]);
});

test("a node's own fields stand first in the table", async () => {
	const outcome = await world.engine.run({
		nodes: [{ type: 'nemoVideoCreateSession' }, { type: 'nemoVideoUpload' }],
		items: await world.itemsWithClip(1),
	});
	const [created] = outcome.json('nemoVideoCreateSession');
	// The anonymous user's id is not always told.
	expect(Object.keys(created).filter((key) => key !== 'userId')).toEqual([
		...['sessionId', 'taskId', 'language', 'projectUrl', 'row'],
	]);
	const [{ files, ...others }] = outcome.json('nemoVideoUpload');
	expect(Object.keys(others).slice(0, 2)).toEqual(['sessionId', 'taskId']);
	const [file] = files as object[];
	expect(Object.keys(file).slice(0, 3)).toEqual(['fileName', 'mimeType', 'fileSize']);
});
