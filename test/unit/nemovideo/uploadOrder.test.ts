import { FakeCheckpoint } from '../fakes/checkpoint';
import { FILES, GONE, LOST, session } from '../fakes/material';
import { ok, stateOf } from '../fakes/transport';

/** In which order a session lists its material is not documented [STA-2]: what was there before is known by itself. */
const [A, B] = FILES;
const AGAIN = { arrives: 0, answer: ok({ files: [{ id: 'again' }] }) };

/** A file is sent and its answer is lost; then the session holds `then`, and the node runs again. */
async function lostThen(before: object[], then: object[], files = [A]) {
	const world = session([GONE, AGAIN], before);
	const checkpoint = new FakeCheckpoint();
	await expect(world.run(checkpoint, files)).rejects.toBe(LOST);
	world.at.state = () => stateOf({}, { video_infos: then });
	return { entries: await world.run(checkpoint, files), sent: world.sent };
}
const MINE = { name: 'a.mp4', id: 'mine' };
const stranger = { name: 'stranger.mp4' };
const signed = (name: string, signature: string) => ({
	name,
	cdn_url: `https://cdn.test/${name}?Expires=1&Signature=${signature}`,
});

it.each<[string, object[], object[]]>([
	['newest first', [stranger], [MINE, stranger]],
	['newest last', [stranger], [stranger, MINE]],
	[
		'by the alphabet',
		[{ name: '1.mp4' }, { name: 'z.mp4' }],
		[{ name: '1.mp4' }, MINE, { name: 'z.mp4' }],
	],
	[
		'newest first, with an older one of its name',
		[{ name: 'a.mp4', id: 1 }],
		[MINE, { name: 'a.mp4', id: 1 }],
	],
	[
		'newest last, with an older one of its name',
		[{ name: 'a.mp4', id: 1 }],
		[{ name: 'a.mp4', id: 1 }, MINE],
	],
	[
		'newest first, and numbered',
		[{ name: 'x.mp4', id: 0 }],
		[
			{ ...MINE, id: 0 },
			{ name: 'x.mp4', id: 1 },
		],
	],
	['newest first, signed anew', [signed('x.mp4', 'one')], [MINE, signed('x.mp4', 'two')]],
	[
		'newest first, with one renamed since',
		[{ id: 1, name: 'tmp' }],
		[MINE, { id: 1, name: 'a.mp4' }],
	],
	['newest first, with one that had no name', [{ id: 1 }], [MINE, { id: 1, name: 'a.mp4' }]],
	['in any order, with one gone since', [stranger, { name: 'x.mp4' }], [MINE, { name: 'x.mp4' }]],
	['newest first, without names', [{ id: 1 }], [{ id: 'mine' }, { id: 1 }]],
	[
		'newest first, without anything but a length',
		[{ duration: 3 }],
		[{ duration: 4 }, { duration: 3 }],
	],
])('material that is listed %s: what has arrived is found [STA-2]', async (_, before, then) => {
	const { entries, sent } = await lostThen(before, then);
	expect(sent).toHaveLength(1);
	if (then.some((entry) => 'id' in entry && entry.id === 'mine'))
		expect(entries).toMatchObject([{ id: 'mine' }]);
});

it.each<[string, object, object]>([
	['is signed anew', signed('a.mp4', 'one'), signed('a.mp4', 'two')],
	['is signed anew in its path', { url: 'https://x.test/k1/a' }, { url: 'https://x.test/k2/a' }],
	[
		'is signed anew, and has no name',
		{ url: 'https://x.test/a?s=1' },
		{ url: 'https://x.test/a?s=2' },
	],
	['has an id of its own in each answer', { name: 'a.mp4', id: 1 }, { name: 'a.mp4', id: 2 }],
	['knows more by now', { name: 'a.mp4' }, { name: 'a.mp4', hash: 'f00', duration: 3 }],
	['has another status', { id: 1, status: 'processing' }, { id: 1, status: 'ready' }],
	['has a name by now', { id: 1 }, { id: 1, name: 'a.mp4' }],
])('an entry that was there and %s is not taken for what was sent', async (_, before, then) => {
	const { entries, sent } = await lostThen([before], [then]);
	expect(entries).toEqual([{ id: 'again' }]);
	expect(sent).toHaveLength(2);
});

it('what a later item has brought is told apart in any order', async () => {
	const shared = new FakeCheckpoint();
	const world = session([GONE, { arrives: 0, answer: ok() }], []);
	const first = new FakeCheckpoint();
	await world.run(first, [A], 'files', shared).catch(() => undefined);
	await world.run(new FakeCheckpoint(), [B], 'files', shared);
	// That of the later item is not in the list: its place is not anybody's.
	world.held.push(stranger, MINE);
	expect(await world.run(first, [A], 'files', shared)).toMatchObject([{ id: 'mine' }]);
});

it.each<[string, object[], number]>([
	['newest first', [{ id: 2 }, { id: 1 }], 2],
	['newest last', [{ id: 1 }, { id: 2 }], 2],
	['with another one of that number', [{ id: 3 }, { id: 2 }, { id: 1 }], 1],
])('material without names, listed %s, beside that of a later item', async (_, then, sendings) => {
	const shared = new FakeCheckpoint();
	const world = session([GONE, { arrives: 0, answer: ok() }, AGAIN], [{ id: 1 }]);
	const first = new FakeCheckpoint();
	await world.run(first, [A], 'files', shared).catch(() => undefined);
	await world.run(new FakeCheckpoint(), [B], 'files', shared);
	world.at.state = () => stateOf({}, { video_infos: then });
	await world.run(first, [A], 'files', shared);
	expect(world.sent.length - 1).toBe(sendings);
});
