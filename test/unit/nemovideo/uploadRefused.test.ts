import { NemoVideoError } from '../../../nemovideo';
import { FakeCheckpoint } from '../fakes/checkpoint';
import { FakeClock } from '../fakes/clock';
import { FILES, GONE, LOST, session } from '../fakes/material';
import { clientFor, FakeTransport, ok } from '../fakes/transport';

/** Several files, of which the service refuses some: those that have arrived are not sent a second time [UPL-3]. */
const [A, B] = FILES;
const C = { fileName: 'c.mp4', is: 3 };
const UNSUPPORTED = new NemoVideoError('unsupportedFile');
const FAILED = { success: false, message: 'corrupt' };

/** The error that an answer becomes in which the service says no to single files. */
async function refusedBy(data: unknown): Promise<Error> {
	const transport = new FakeTransport({ upload: [ok(data)] });
	const sent = clientFor(transport, new FakeClock()).uploadUrls('s-1', ['https://a.test/a.mp4']);
	return await sent.then(
		() => Promise.reject(new Error('it was taken')),
		(error: Error) => error,
	);
}
type World = ReturnType<typeof session>;
const failing = async (work: Promise<unknown>): Promise<NemoVideoError> =>
	await work.then(
		() => Promise.reject(new Error('it went well')),
		(error: NemoVideoError) => error,
	);
const sentAfter = async (world: World, ...retry: Parameters<World['run']>) => {
	await failing(world.run(retry[0]));
	await world.run(...retry);
	return world.sent;
};

it.each<[string, Error]>([
	['the answer says of one that it is corrupt', new NemoVideoError('other', { detail: 'corrupt' })],
	['the whole request is refused for the type of one', UNSUPPORTED],
	[
		'the whole request is refused for the size of one',
		new NemoVideoError('fileTooLargeForService'),
	],
])('what has arrived is not sent again where %s [UPL-3]', async (_, answer) => {
	const world = session([
		{ arrives: 1, answer },
		{ arrives: 0, answer: ok({ files: [{ id: 'b' }] }) },
	]);
	const checkpoint = new FakeCheckpoint();
	expect(await sentAfter(world, checkpoint)).toEqual([[0, 1], [1]]);
	expect(await world.run(checkpoint)).toMatchObject([{ at: 0 }, { id: 'b' }]);
});

it('a file that stays refused is sent alone each time, and the error names it', async () => {
	const again = { arrives: 0, answer: UNSUPPORTED };
	const world = session([{ ...again, arrives: 1 }, again, again]);
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint));
	for (let retry = 1; retry <= 2; retry++) {
		const error = await failing(world.run(checkpoint));
		expect(error.message).toBe('NemoVideo does not accept the file "b.mp4" (code 4001)');
	}
	expect(world.sent).toEqual([[0, 1], [1], [1]]);
});

it.each<[string, object[]]>([
	[
		'by its name',
		[
			{ filename: 'b.mp4', ...FAILED },
			{ filename: 'a.mp4', id: 1 },
		],
	],
	['by its place', [{ id: 1 }, FAILED]],
])('the error names the file that the answer says no to %s', async (_, files) => {
	const world = session([{ arrives: 1, answer: await refusedBy({ files }) }]);
	const error = await failing(world.run(new FakeCheckpoint()));
	expect(error.message).toBe('NemoVideo answered with an error about "b.mp4": corrupt');
});

it.each<[string, object]>([
	['no names', { id: 7 }],
	['ids for names', { name: '3f2504e0-4f89-41d3-9a0c-0305e82c3301.mp4', id: 7 }],
])('where the session has %s, the number tells what has arrived beside it', async (_, entry) => {
	const answer = await refusedBy({ files: [{ id: 7 }, FAILED] });
	const world = session([
		{ arrives: 0, answer },
		{ arrives: 0, answer: ok({ files: [{ id: 8 }] }) },
	]);
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint));
	world.held.push(entry);
	expect(await world.run(checkpoint)).toMatchObject([{ id: 7 }, { id: 8 }]);
	expect(world.sent).toEqual([[0, 1], [1]]);
});

it('an answer that lists fewer files than were sent tells only of those that it names', async () => {
	const answer = await refusedBy({ files: [{ filename: 'b.mp4', ...FAILED }] });
	const world = session([
		{ arrives: 1, answer },
		{ arrives: 0, answer: ok({ files: [{ id: 'b' }] }) },
	]);
	const files = [A, B, C];
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint, files));
	world.held.push({ name: 'c.mp4', id: 'c' });
	expect(await world.run(checkpoint, files)).toMatchObject([{ at: 0 }, { id: 'b' }, { id: 'c' }]);
	expect(world.sent).toEqual([[0, 1, 2], [1]]);
});

it('an entry that the session lists as failed has not arrived', async () => {
	const world = session([
		{ arrives: 1, answer: UNSUPPORTED },
		{ arrives: 0, answer: ok() },
	]);
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint));
	world.held.push({ name: 'b.mp4', status: 'failed' });
	await world.run(checkpoint);
	expect(world.sent).toEqual([[0, 1], [1]]);
});

it('of a refused request, the number alone tells nothing: who brought what carries no name?', async () => {
	const world = session([
		{ arrives: 0, answer: UNSUPPORTED },
		{ arrives: 0, answer: ok() },
	]);
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint));
	world.held.push({ id: 1 }, { id: 2 });
	await world.run(checkpoint);
	expect(world.sent[1]).toEqual([0, 1]);
});

it('once the refused file is taken out of the item, the others are found', async () => {
	const world = session([{ arrives: 1, answer: UNSUPPORTED }]);
	const checkpoint = new FakeCheckpoint();
	expect(await sentAfter(world, checkpoint, [A])).toEqual([[0, 1]]);
});

it('once it is replaced by another one, that alone is sent', async () => {
	const world = session([
		{ arrives: 1, answer: UNSUPPORTED },
		{ arrives: 0, answer: ok({ files: [{ id: 'c' }] }) },
	]);
	const checkpoint = new FakeCheckpoint();
	const files = [C, A];
	expect(await sentAfter(world, checkpoint, files)).toEqual([[0, 1], [0]]);
	expect(await world.run(checkpoint, files)).toMatchObject([{ id: 'c' }, { at: 0 }]);
});

it('what was refused beside a file of the same name that another item brings is sent', async () => {
	const shared = new FakeCheckpoint();
	const world = session([
		{ arrives: 0, answer: UNSUPPORTED },
		{ arrives: 1, answer: ok() },
		{ arrives: 1, answer: ok() },
	]);
	const first = new FakeCheckpoint();
	await failing(world.run(first, FILES, 'files', shared));
	await world.run(new FakeCheckpoint(), [{ ...A, is: 9 }], 'files', shared);
	await world.run(first, FILES, 'files', shared);
	expect(world.sent).toEqual([[0, 1], [0], [0, 1]]);
});

it.each([new NemoVideoError('unreachable'), UNSUPPORTED])(
	'what an earlier try has sent is still looked for after %s',
	async (answer) => {
		const world = session([GONE, { arrives: 0, answer }]);
		const checkpoint = new FakeCheckpoint();
		expect(await failing(world.run(checkpoint))).toBe(LOST);
		await failing(world.run(checkpoint));
		world.held.push({ id: 'a' }, { id: 'b' });
		expect(await world.run(checkpoint)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
		expect(world.sent).toHaveLength(2);
	},
);

it('of several addresses of which one fails, the others are not fetched again', async () => {
	const urls = ['a', 'b'].map((name) => ({
		fileName: `${name}.mp4`,
		is: `https://x.test/${name}.mp4`,
	}));
	const world = session([
		{ arrives: 1, answer: new NemoVideoError('unsupportedFile', { detail: 'no file there' }) },
		{ arrives: 0, answer: UNSUPPORTED },
	]);
	const checkpoint = new FakeCheckpoint();
	await failing(world.run(checkpoint, urls, 'urls'));
	const error = await failing(world.run(checkpoint, urls, 'urls'));
	expect(error.message).toContain('"b.mp4"');
	expect(world.sent).toEqual([[0, 1], [1]]);
});

it.each<[string, object[], object[]]>([
	[
		'in another order',
		[
			{ name: 'b.mp4', id: 2 },
			{ name: 'a.mp4', id: 1 },
		],
		[{ id: 1 }, { id: 2 }],
	],
	['with one alone', [{ filename: 'b.mp4', id: 2 }], [{}, { id: 2 }]],
	[
		'with names of its own',
		[
			{ name: 'x', id: 1 },
			{ name: 'y', id: 2 },
		],
		[{ id: 1 }, { id: 2 }],
	],
])(
	'an answer that lists the files %s: each entry stands with its own file',
	async (_, files, says) => {
		const world = session([{ arrives: 2, answer: ok({ files }) }]);
		expect(await world.run(new FakeCheckpoint())).toMatchObject(says);
	},
);
