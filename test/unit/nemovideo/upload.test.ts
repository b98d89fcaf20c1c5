import { NemoVideoError, type ServiceReply } from '../../../nemovideo';
import { FakeCheckpoint } from '../fakes/checkpoint';
import { FILES, GONE, GOOD, LOST, session } from '../fakes/material';
import { ok, refusal, stateOf } from '../fakes/transport';

/** Material is sent once: what has arrived is found in the session, however its answer was lost. */

it('is sent, and a node that runs again knows it', async () => {
	const { run, sent } = session([GOOD]);
	const checkpoint = new FakeCheckpoint();
	expect(await run(checkpoint)).toEqual([{ id: 1 }, { id: 2 }]);
	expect(await run(checkpoint)).toEqual([{ id: 1 }, { id: 2 }]);
	expect(sent).toEqual([[0, 1]]);
});

it('is noted before it is sent, with what the session held', async () => {
	const checkpoint = new FakeCheckpoint();
	const { run, held } = session([GONE, GONE]);
	held.push({ id: 7, cdn_url: 'https://cdn.test/x?Signature=1' });
	await run(checkpoint).catch(() => undefined);
	const marks = [{ name: 'a.mp4' }, { id: '7', address: 'https://cdn.test/x' }];
	expect(checkpoint.saved[0]).toMatchObject({ stage: 'sent', held: marks });
});

it.each<[string, ServiceReply | Error]>([
	['a lost answer', LOST],
	['a timeout', new NemoVideoError('timedOut')],
	['a page of a proxy', new NemoVideoError('unreadable', { detail: 'x' })],
	['a 502', new NemoVideoError('other', { status: 502, httpStatus: 502 })],
])(
	'that has arrived is found after %s, beside a file of the same name that was there',
	async (_, answer) => {
		const { run, sent } = session([{ arrives: 2, answer }]);
		expect(await run(new FakeCheckpoint())).toMatchObject([{ at: 0 }, { at: 1 }]);
		expect(sent).toHaveLength(1);
	},
);

it('that arrives late is found by the second look', async () => {
	const { run, sent, held, clock } = session([GONE]);
	clock.onSleep = () => clock.waits.length === 2 && held.push({ at: 0 }, { at: 1 });
	expect(await run(new FakeCheckpoint())).toMatchObject([{ at: 0 }, { at: 1 }]);
	expect(sent).toHaveLength(1);
});

it('that has not arrived is an error; the next try looks, and sends it', async () => {
	const { run, sent } = session([GONE, { arrives: 2, answer: LOST }]);
	const checkpoint = new FakeCheckpoint();
	await expect(run(checkpoint)).rejects.toMatchObject({ problem: 'connectionLost' });
	expect(await run(checkpoint)).toHaveLength(2);
	expect(sent).toEqual([
		[0, 1],
		[0, 1],
	]);
});

it('that arrived after the node had given up is found by the next try', async () => {
	const { run, sent, held } = session([GONE]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint).catch(() => undefined);
	held.push({ at: 0 }, { at: 1 });
	expect(await run(checkpoint)).toMatchObject([{ at: 0 }, { at: 1 }]);
	expect(sent).toHaveLength(1);
});

it('of which a part has arrived: the next try sends the rest', async () => {
	const { run, sent } = session([
		{ arrives: 1, answer: LOST },
		{ arrives: 1, answer: ok() },
	]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint).catch(() => undefined);
	await run(checkpoint);
	expect(sent).toEqual([[0, 1], [1]]);
});

it.each([
	[FILES, [{ name: 'other' }, { name: 'another' }]],
	// One file that was refused has not arrived, whatever carries its name.
	[FILES.slice(0, 1), [{ name: 'a.mp4' }]],
])('%j that were refused: what comes into the session later is not them', async (files, later) => {
	const answer = new NemoVideoError('unsupportedFile');
	const { run, sent, held } = session([{ arrives: 0, answer }, GOOD]);
	const checkpoint = new FakeCheckpoint();
	await expect(run(checkpoint, files)).rejects.toMatchObject({ problem: 'unsupportedFile' });
	held.push(...later);
	await run(checkpoint, files);
	expect(sent).toHaveLength(2);
});

it('that was cancelled on its way is looked for by the next try', async () => {
	const { run, sent } = session([{ arrives: 2, answer: new NemoVideoError('cancelled') }]);
	const checkpoint = new FakeCheckpoint();
	await expect(run(checkpoint)).rejects.toMatchObject({ problem: 'cancelled' });
	expect(await run(checkpoint)).toHaveLength(2);
	expect(sent).toHaveLength(1);
});

it('a cancel while it is looked for ends it at once, with the error that was there', async () => {
	const { run, clock, abort } = session([GONE]);
	clock.onSleep = () => abort.abort();
	await expect(run(new FakeCheckpoint())).rejects.toBe(LOST);
	expect(clock.waits).toHaveLength(1);
});

it('other files are other work', async () => {
	const { run, sent } = session([GOOD, GOOD]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint);
	await run(checkpoint, [{ fileName: 'a.mp4', is: 7 }, FILES[1]]);
	expect(sent).toHaveLength(2);
});

it('files and addresses of one message are remembered side by side', async () => {
	const { run, sent } = session([GOOD, GOOD]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint);
	await run(checkpoint, FILES, 'urls');
	await run(checkpoint);
	await run(checkpoint, FILES, 'urls');
	expect(sent).toHaveLength(2);
});

it('tries the token before a stream that cannot be sent twice [ERR-1001]', async () => {
	const { run, at, sent } = session([GOOD]);
	at.state = () => refusal(1001);
	await expect(run(new FakeCheckpoint())).rejects.toMatchObject({ problem: 'tokenRefused' });
	expect(sent).toEqual([]);
});

it('a session that refuses to be read gets nothing; one whose state says nothing gets the files', async () => {
	const gone = session([GOOD]);
	gone.at.state = () => refusal(1002);
	await expect(gone.run(new FakeCheckpoint())).rejects.toMatchObject({
		problem: 'sessionNotFound',
	});
	expect(gone.sent).toEqual([]);
	const silent = session([GOOD]);
	silent.at.state = () => ok(null);
	expect(await silent.run(new FakeCheckpoint())).toHaveLength(2);
});

it('of which the second file alone had arrived: each answer stands with its own file', async () => {
	const { run, sent, held, at } = session([
		GONE,
		{ arrives: 1, answer: ok({ files: [{ id: 'a' }] }) },
	]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint).catch(() => undefined);
	held.push({ name: 'b.mp4', id: 'b' });
	at.state = () => stateOf({}, { video_infos: held });
	expect(await run(checkpoint)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
	expect(sent[1]).toEqual([0]);
});

it('of which a part had arrived, and the rest is found after a second lost answer, stands there once', async () => {
	const { run } = session([
		{ arrives: 1, answer: LOST },
		{ arrives: 1, answer: LOST },
	]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint).catch(() => undefined);
	expect(await run(checkpoint)).toMatchObject([{ at: 0 }, { at: 1 }]);
});

it('is not sent again while the session cannot be read', async () => {
	const { run, sent, at } = session([GONE, GOOD]);
	const checkpoint = new FakeCheckpoint();
	await run(checkpoint).catch(() => undefined);
	at.state = () => ({ status: 200, headers: {}, body: '<html>' }) as ServiceReply;
	await expect(run(checkpoint)).rejects.toMatchObject({ problem: 'unreadable' });
	expect(sent).toHaveLength(1);
});
