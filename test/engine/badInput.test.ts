import { Readable } from 'node:stream';

import { Engine } from './harness/engine';
import { exportClip, told, useWorld } from './harness/world';

const world = useWorld();
const upload = { type: 'nemoVideoUpload' };

async function uploading(content: Buffer | Readable, fileName: string, parameters = {}) {
	const { json } = await world.prepared();
	const data = await world.engine.binary(content, fileName);
	const before = world.emulator.ledger.uploads.length;
	const outcome = await world.engine.run({
		nodes: [{ ...upload, parameters }],
		items: [{ json, binary: { data } }],
	});
	expect(world.emulator.ledger.uploads).toHaveLength(before);
	return { ...told(outcome), sessionId: json.sessionId };
}

test('a missing file names the field and the nodes that deliver one', async () => {
	const { json } = await world.prepared();
	const { message, description } = told(
		await world.engine.run({ nodes: [upload], items: [{ json }] }),
	);
	expect(message).toBe('The item has no file in the field "data"');
	expect(description).toMatch(/Read\/Write Files from Disk/);
	expect(description).toContain(String(json.sessionId));
});

test('an empty file', async () => {
	const { message } = await uploading(Buffer.alloc(0), 'empty.mp4');
	expect(message).toBe('The file "empty.mp4" is empty');
});

test('a text file that is called .mp4 [LIM-2]', async () => {
	const { message, description } = await uploading(
		Buffer.from('<html>Not found</html>'),
		'match.mp4',
	);
	expect(message).toBe('The file "match.mp4" does not contain what its name says');
	expect(description).toContain(
		'mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac',
	);
});

test('a type that is not accepted [ERR-4001, UPL-6]', async () => {
	const { message, description } = await uploading(Buffer.from('hello'), 'notes.txt');
	expect(message).toBe('The file "notes.txt" is not of a type NemoVideo accepts');
	expect(description).toContain('Nothing was sent');
});

test('a file of 501 MB [LIM-1, ERR-4002, UPL-6]', async () => {
	const piece = Buffer.alloc(1024 * 1024);
	piece.write('\0\0\0\x20ftypisom', 'latin1');
	const large = Readable.from(
		(function* () {
			for (let i = 0; i < 501; i++) yield piece;
		})(),
	);
	const { message, description } = await uploading(large, 'long.mp4');
	expect(message).toBe('The file "long.mp4" is larger than the 500 MB that NemoVideo accepts');
	expect(description).toMatch(/Compress or trim/);
});

test('one wrong file of several: nothing is sent', async () => {
	const { json } = await world.prepared();
	const good = await world.engine.binary(world.footage, 'good.mp4');
	const bad = await world.engine.binary(Buffer.from('x'), 'bad.mp4');
	const before = world.emulator.ledger.uploads.length;
	const node = { ...upload, parameters: { binaryPropertyName: 'good, bad' } };
	const outcome = await world.engine.run({
		nodes: [node],
		items: [{ json, binary: { good, bad } }],
	});
	expect(told(outcome).message).toContain('"bad.mp4"');
	expect(world.emulator.ledger.uploads).toHaveLength(before);
});

test.each([
	'nemoVideoUpload',
	'nemoVideoEditInstruction',
	'nemoVideoGetTimeline',
	'nemoVideoExport',
])('%s without a session id names the field and the node that makes one', async (type) => {
	const { message, description } = told(await world.engine.run({ nodes: [{ type }] }));
	expect(message).toBe('The field "Session ID" is empty');
	expect(description).toContain('Create Session');
});

describe.each(['envelope', 'http'] as const)('errors in the style %s', (style) => {
	test.each([
		'nemoVideoUpload',
		'nemoVideoEditInstruction',
		'nemoVideoGetTimeline',
		'nemoVideoExport',
	])('%s with an unknown session [ERR-1002]', async (type) => {
		world.emulator.setErrorStyle(style);
		const [{ binary }] = await world.itemsWithClip(1);
		const items = [{ json: { sessionId: 'gone-42' }, binary }];
		const { message, description } = told(await world.engine.run({ nodes: [{ type }], items }));
		expect(message).toMatch(/^NemoVideo does not know the session "gone-42"/);
		expect(description).toMatch(/run Create Session and Upload again/);
	});

	test.each([
		[
			2001,
			'There are not enough NemoVideo credits for this (code 2001)',
			/nemovideo\.com\/register|\/register/,
		],
		[
			402,
			'The current NemoVideo plan does not allow this export (this is not about credits) (code 402)',
			/Register or upgrade your plan to unlock export\./,
		],
		[4001, /^NemoVideo does not accept this file/, /mp4, mov, avi/],
		[4002, /too large for NemoVideo/, /Compress or trim/],
		[429, /slow down/, /Wait a few minutes/],
		[7777, /^NemoVideo answered with an error \(7777\): the moon is full$/, /Run the node again/],
	])('code %i says what happened and what to do', async (code, message, description) => {
		world.emulator.setErrorStyle(style);
		const { json } = await world.prepared();
		const error = { code, message: code === 7777 ? 'the moon is full' : undefined };
		world.emulator.inject({ match: { path: '/latest' }, times: 9, do: { error } });
		const outcome = await world.engine.run({
			nodes: [{ type: 'nemoVideoGetTimeline' }],
			items: [{ json }],
		});
		expect(told(outcome).message).toMatch(message);
		expect(told(outcome).description).toMatch(description);
		expect(told(outcome).description).toContain(String(json.sessionId));
	});
});

test('nothing to export yet', async () => {
	const { json } = await world.prepared();
	const { message, description } = told(
		await world.engine.run({ nodes: [exportClip], items: [{ json }] }),
	);
	expect(message).toBe('The timeline is empty, so there is nothing to export yet');
	expect(description).toContain(String(json.sessionId));
	expect(world.emulator.ledger.renders).toHaveLength(0);
});

test('a service that is not there', async () => {
	const engine = await Engine.start({ baseUrl: 'http://127.0.0.1:9' });
	const outcome = await engine.run({ nodes: [{ type: 'nemoVideoCreateSession' }] });
	expect(told(outcome).message).toBe('NemoVideo cannot be reached: nothing answers at its address');
	expect(told(outcome).description).toMatch(/proxy.*Base URL/);
	engine.close();
});

test('an address in the credential that is none', async () => {
	const engine = await Engine.start({ baseUrl: 'mega api' });
	const outcome = await engine.run({ nodes: [{ type: 'nemoVideoCreateSession' }] });
	expect(told(outcome).message).toMatch(/field "Base URL" cannot be used/);
	engine.close();
});

test.each([
	['={{ "" }}', /field "URLs" is empty/],
	['ftp://example.com/a.mp4', /field "URLs" cannot be used/],
])('upload by URL with %j', async (urls, message) => {
	const { json } = await world.prepared();
	const node = { ...upload, parameters: { source: 'url', urls } };
	expect(told(await world.engine.run({ nodes: [node], items: [{ json }] })).message).toMatch(
		message,
	);
});
