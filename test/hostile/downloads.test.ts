/** Only a whole video is delivered as a clip: a page, an error or a part of a file is not. */
import { gzipSync } from 'node:zlib';

import { clock } from '../../nodes/io/clock';
import { MP4, type Attack } from './server';
import { expectClearError, runCall, useHostileWorld } from './world';

const world = useHostileWorld();
const answer =
	(status: number, body: string | Buffer, headers: Record<string, string> = {}): Attack =>
	(_, response) => {
		response.writeHead(status, headers);
		response.end(body);
	};

const WRONG: Array<[string, Attack]> = [
	['an "expired link" page', answer(200, '<html><body>This link has expired</body></html>')],
	[
		'a page that calls itself a video',
		answer(200, '<!doctype html>x', { 'content-type': 'video/mp4' }),
	],
	[
		'XML that denies access',
		answer(200, '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
	],
	[
		'a refusal in JSON',
		answer(200, '{"code":403,"message":"no"}', { 'content-type': 'video/mp4' }),
	],
	['a part of ten bytes', answer(206, MP4.subarray(0, 10), { 'content-type': 'video/mp4' })],
	['nothing', answer(200, '', { 'content-type': 'video/mp4' })],
	['no content', answer(204, '')],
	[
		'a picture',
		answer(200, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {
			'content-type': 'video/mp4',
		}),
	],
	['an error', answer(403, 'Forbidden')],
	[
		'half a file',
		(_, response) => {
			response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': MP4.length });
			response.write(MP4.subarray(0, 100));
			setTimeout(() => response.destroy(), 50);
		},
	],
];

test.each(WRONG)('%s is no clip: the fallback is asked for', async (_, attack) => {
	world.service.attack('clip', attack);
	const outcome = await runCall(world, 'clip');
	expect(outcome.error).toBeUndefined();
	expect(world.service.count('download')).toBe(1);
	const [item] = outcome.items('nemoVideoExport');
	expect(await world.engine.read(item.binary!.data)).toEqual(MP4);
});

test.each(WRONG)(
	'%s at both places is an error, and nothing is rendered again',
	async (_, attack) => {
		world.service.attack('clip', attack);
		world.service.attack('download', attack);
		const outcome = await runCall(world, 'clip');
		expectClearError(outcome);
		expect(outcome.error?.message).toMatch(/downloading it failed/);
		expect(world.service.count('submit')).toBe(0);
	},
);

test.each([
	[
		'packed on its way',
		answer(200, gzipSync(MP4), {
			'content-type': 'video/mp4',
			'content-encoding': 'gzip',
			'content-length': String(gzipSync(MP4).length),
		}),
	],
	['of no stated type', answer(200, MP4)],
	['as octets', answer(200, MP4, { 'content-type': 'application/octet-stream' })],
])('a clip %s is a clip', async (_, attack) => {
	world.service.attack('clip', attack);
	const outcome = await runCall(world, 'clip');
	expect(outcome.error).toBeUndefined();
	expect(world.service.count('download')).toBe(0);
	const [item] = outcome.items('nemoVideoExport');
	expect(await world.engine.read(item.binary!.data)).toEqual(MP4);
});

/** So many MB of a video, as fast as they are taken. */
const long =
	(megabytes: number): Attack =>
	(_, response) => {
		response.writeHead(200, { 'content-type': 'application/octet-stream' });
		response.write(MP4);
		const piece = Buffer.alloc(1024 * 1024, 7);
		let left = megabytes;
		const more = () => {
			while (left-- > 0) if (!response.write(piece)) return void response.once('drain', more);
			response.end();
		};
		more();
	};

test('a clip may be larger than an upload', async () => {
	world.service.attack('clip', long(501));
	// A disk may take its time over it: the hour for a download, 36 s here, does not pass.
	const now = jest.spyOn(clock, 'now').mockReturnValue(0);
	const outcome = await runCall(world, 'clip').finally(() => now.mockRestore());
	expect(outcome.error).toBeUndefined();
	expect(world.service.count('download')).toBe(0);
	expect(outcome.json('nemoVideoExport')[0].fileSize).toBe(501 * 1024 * 1024 + MP4.length);
});
