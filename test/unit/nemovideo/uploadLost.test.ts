import { FakeCheckpoint } from '../fakes/checkpoint';
import { FILES, GONE, LOST, session } from '../fakes/material';
import { ok } from '../fakes/transport';

/** After a lost answer, the material of a session is looked at: what is ours is told by its name. */
describe('material of which the answer was lost, beside that of others', () => {
	const lost = async (world: ReturnType<typeof session>, files = FILES) => {
		const checkpoint = new FakeCheckpoint();
		await world.run(checkpoint, files).catch(() => undefined);
		return checkpoint;
	};
	const [A, B] = FILES;

	it('is sent where what came carries other names: it is not ours', async () => {
		const world = session([GONE, { arrives: 1, answer: ok({ files: [{ id: 'mine' }] }) }]);
		const checkpoint = await lost(world, [A]);
		world.held.push({ name: 'stranger.mp4' });
		expect(await world.run(checkpoint, [A])).toEqual([{ id: 'mine' }]);
		expect(world.sent).toEqual([[0], [0]]);
	});

	it('is looked for by its name already in the same try', async () => {
		const world = session([GONE]);
		world.clock.onSleep = () =>
			world.clock.waits.length === 1 && world.held.push({ name: 'stranger.mp4' });
		await expect(world.run(new FakeCheckpoint(), [A])).rejects.toBe(LOST);
	});

	it('of several files is sent as far as it has not arrived, however many others came', async () => {
		const world = session([GONE, { arrives: 1, answer: ok({ files: [{ id: 'a' }] }) }]);
		const checkpoint = await lost(world);
		world.held.push({ name: 'stranger.mp4' }, { name: 'b.mp4', id: 'b' }, { name: 'other.mp4' });
		expect(await world.run(checkpoint)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
		expect(world.sent[1]).toEqual([0]);
	});

	it('with one name twice on purpose: one that arrived stands for one', async () => {
		const twice = [A, { ...A, is: 3 }];
		const world = session([GONE, { arrives: 1, answer: ok({ files: [{ id: 2 }] }) }]);
		const checkpoint = await lost(world, twice);
		world.held.push({ name: 'a.mp4', id: 1 }, { name: 'stranger.mp4' });
		expect(await world.run(checkpoint, twice)).toMatchObject([{ id: 1 }, { id: 2 }]);
		expect(world.sent[1]).toEqual([1]);
	});

	it.each<[string, string, string]>([
		['case', 'Match 1.MP4', 'match 1.mp4'],
		['its extension', 'match.mov', 'match.mp4'],
		['no extension', 'match.mov', 'match'],
		['its Unicode form', 'Kämpfe.mp4', 'Kämpfe.mp4'.normalize('NFD')],
		['signs that are safe', 'Finale (2. Spiel).mp4', 'Finale_2_Spiel_.mp4'],
		['ASCII', 'Kämpfe 1.mp4', 'K_mpfe_1.mp4'],
		['ASCII letters', 'Kämpfe 1.mp4', 'Kampfe-1.mp4'],
		['a time before it', 'match-1.mp4', '1764480000123_match-1.mp4'],
		['an id behind it', 'match-1.mp4', 'match-1-9f8e7d6c5b4a.mp4'],
		['a UUID', 'match-1.mp4', '3f2504e0-4f89-41d3-9a0c-0305e82c3301.mp4'],
		['a hash', 'match-1.mp4', 'd41d8cd98f00b204e9800998ecf8427e'],
	])('is found where the service has changed its name: %s', async (_, fileName, name) => {
		const world = session([GONE]);
		const checkpoint = await lost(world, [{ fileName, is: 1 }]);
		world.held.push({ name, id: 'mine' });
		expect(await world.run(checkpoint, [{ fileName, is: 1 }])).toMatchObject([{ id: 'mine' }]);
		expect(world.sent).toHaveLength(1);
	});

	it.each<[string, string]>([
		['match-1.mp4', 'match-10.mp4'],
		['match.mp4', 'match-2.mp4'],
		['match.mp4', 'rematch.mp4'],
		['比赛1.mp4', '练习1.mp4'],
		['比赛.mp4', '练习.mp4'],
		['2026-11-30.mp4', '2026-11-29.mp4'],
		['3f2504e0-4f89-41d3-9a0c-0305e82c3301.mp4', 'd41d8cd9-8f00-b204-e980-0998ecf8427e.mp4'],
	])('%s is not taken for %s', async (fileName, name) => {
		const world = session([GONE, { arrives: 0, answer: ok({ files: [{ id: 'mine' }] }) }]);
		const checkpoint = await lost(world, [{ fileName, is: 1 }]);
		world.held.push({ name });
		expect(await world.run(checkpoint, [{ fileName, is: 1 }])).toEqual([{ id: 'mine' }]);
		expect(world.sent).toHaveLength(2);
	});

	it.each<[string, object, number]>([
		['no name of a file: the service names it', { name: 'The Final.mp4' }, 1],
		['a name of a file: it goes by that', { name: 'stranger.mp4' }, 2],
	])('an address that ends with %s', async (what, entry, sendings) => {
		const fileName = what.startsWith('no') ? 'watch' : 'final.mp4';
		const files = [{ fileName, is: `https://x.test/${fileName}` }];
		const world = session([GONE, { arrives: 0, answer: ok() }]);
		const checkpoint = new FakeCheckpoint();
		await world.run(checkpoint, files, 'urls').catch(() => undefined);
		world.held.push(entry);
		await world.run(checkpoint, files, 'urls');
		expect(world.sent).toHaveLength(sendings);
	});

	it('that arrived behind what a later item brought is found all the same', async () => {
		const shared = new FakeCheckpoint();
		const world = session([GONE, { arrives: 0, answer: ok() }]);
		const first = new FakeCheckpoint();
		await world.run(first, [A], 'files', shared).catch(() => undefined);
		await world.run(new FakeCheckpoint(), [B], 'files', shared);
		world.held.push({ name: 'b.mp4' }, { name: 'a.mp4', id: 'mine' });
		expect(await world.run(first, [A], 'files', shared)).toMatchObject([{ id: 'mine' }]);
	});

	it('of the same name as that of a later item is not taken for it', async () => {
		const shared = new FakeCheckpoint();
		const world = session([GONE, { arrives: 1, answer: ok() }, { arrives: 1, answer: ok() }]);
		const first = new FakeCheckpoint();
		await world.run(first, [A], 'files', shared).catch(() => undefined);
		await world.run(new FakeCheckpoint(), [{ ...A, is: 9 }], 'files', shared);
		await world.run(first, [A], 'files', shared);
		expect(world.sent).toHaveLength(3);
	});
});

describe('material sent while the session could not be read, with a lost answer', () => {
	const unread = (then: object[]) => {
		const world = session([GONE, { arrives: 0, answer: ok({ files: [{ id: 'new' }] }) }], then);
		const read = world.at.state;
		world.at.state = () => ok(null);
		world.clock.onSleep = () => (world.at.state = read);
		return world;
	};
	const [A] = FILES;

	it('has arrived where the session then holds exactly its name: what has no state yet was empty', async () => {
		const { run, sent } = unread([{ name: 'a.mp4', id: 'mine' }]);
		expect(await run(new FakeCheckpoint(), [A])).toMatchObject([{ id: 'mine' }]);
		expect(sent).toHaveLength(1);
	});

	it.each([[{ name: 'A.mov' }], [{ id: 1 }]])(
		'is sent again where it holds %j: that may have been there before',
		async (entry) => {
			const { run, sent } = unread([entry]);
			const checkpoint = new FakeCheckpoint();
			await expect(run(checkpoint, [A])).rejects.toBe(LOST);
			expect(await run(checkpoint, [A])).toEqual([{ id: 'new' }]);
			expect(sent).toHaveLength(2);
		},
	);
});
