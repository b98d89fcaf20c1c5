/** Files of real encoders, under names and types that say nothing or something else, as n8n delivers them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { binary } from '../../emulator/media/binaries';
import { identifyFile, readHead } from '../../nemovideo';
import { PICTURE, REAL_FILES as FILES, SOUND, SOURCES } from '../fixtures/realFiles';
import { useWorld } from './harness/world';

let folder: string;
// In one run of ffmpeg, since starting it takes longer than all of its work.
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'nemovideo-real-'));
	const outputs = FILES.flatMap(([how, muxer], i) => {
		const single = muxer === 'image2' ? ['-update', '1'] : [];
		return [...how.split(' '), ...single, '-f', muxer, join(folder, String(i))];
	});
	const options = ['-v', 'error', '-y', ...SOURCES.split(' '), ...outputs];
	execFileSync(binary('ffmpeg'), options, { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (how: string, muxer: string): Buffer =>
	readFileSync(
		join(folder, String(FILES.findIndex((file) => file[0] === how && file[1] === muxer))),
	);

async function sentAs(content: Buffer, fileName: string, mimeType: string): Promise<string> {
	async function* pieces() {
		yield content;
	}
	const head = await readHead(pieces(), content.length);
	const file = identifyFile({ fileName, mimeType }, content.length, head);
	return file.fault === undefined ? file.fileName : (file.found ?? file.fault);
}

test.each(FILES)('ffmpeg %s -f %s makes %s [LIM-2]', async (how, muxer, is) => {
	const content = made(how, muxer);
	const accepted = /^\w{3,4}$/.test(is);
	for (const [fileName, mimeType, stem] of [
		['data', 'application/octet-stream', 'data'],
		['data.bin', 'application/octet-stream', 'data'],
		['Take 1.2', 'text/plain', 'Take 1.2'],
		['photo.jpg', 'image/jpeg', 'photo'],
		['clip.avi', 'video/x-msvideo', 'clip'],
		['page.php', 'text/html', 'page'],
	]) {
		const sent = await sentAs(content, fileName, mimeType);
		expect(sent).toBe(accepted ? `${stem}.${is}` : is);
	}
});

describe('an upload', () => {
	const world = useWorld({ media: 'ffmpeg' });

	test('what the service gets has the true name, type and bytes [UPL-1]', async () => {
		const png = made(`${PICTURE} -frames:v 1 -c:v png`, 'image2');
		const mp3 = made(`${SOUND} -c:a libmp3lame`, 'mp3');
		const { json } = await world.prepared();
		const Your_photo = await world.engine.binary(png, 'shot.jpg', 'image/jpeg');
		const attachment_0 = await world.engine.binary(mp3, 'speech.mpga', 'audio/mpeg');
		const outcome = await world.engine.run({
			nodes: [
				{
					type: 'nemoVideoUpload',
					parameters: { binaryPropertyName: 'Your_photo,attachment_0' },
				},
			],
			items: [{ json, binary: { Your_photo, attachment_0 } }],
		});
		expect(outcome.error).toBeUndefined();
		expect(outcome.json('nemoVideoUpload')[0].files).toMatchObject([
			{ fileName: 'shot.png', mimeType: 'image/png', fileSize: png.length },
			{ fileName: 'speech.mp3', mimeType: 'audio/mpeg', fileSize: mp3.length },
		]);
	});

	test('a form is uploaded from with the field as it stands', async () => {
		const { json } = await world.prepared();
		const Your_video = await world.engine.binary(world.footage, 'holiday v1.2', 'video/mp4');
		const outcome = await world.engine.run({
			nodes: [{ type: 'nemoVideoUpload' }],
			items: [{ json, binary: { Your_video } }],
		});
		expect(outcome.error).toBeUndefined();
		expect(outcome.json('nemoVideoUpload')[0].files).toMatchObject([
			{ fileName: 'holiday v1.2.mp4' },
		]);
	});
});
