/** Files of real encoders, under names and types that say nothing or something else, as n8n delivers them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { binary } from '../../emulator/media/binaries';
import { identifyFile, readHead } from '../../nemovideo';
import { useWorld } from './harness/world';

const SOURCES = '-f lavfi -i testsrc2=s=96x64:r=10:d=0.5 -f lavfi -i sine=d=0.5:r=44100';
const PICTURE = '-map 0';
const SOUND = '-map 1';
const H264 = '-c:v libx264 -pix_fmt yuv420p';

/** What ffmpeg is told, and what the file then is. */
const FILES: [how: string, muxer: string, is: string][] = [
	[`${PICTURE} ${SOUND} ${H264} -c:a aac`, 'mp4', 'mp4'],
	[`${PICTURE} ${SOUND} ${H264} -c:a aac -movflags faststart`, 'mp4', 'mp4'],
	[`${PICTURE} ${H264} -movflags frag_keyframe+empty_moov+default_base_moof`, 'mp4', 'mp4'],
	[`${PICTURE} ${H264} -brand avc1`, 'mp4', 'mp4'],
	[`${PICTURE} -c:v libx265 -tag:v hvc1 -pix_fmt yuv420p`, 'mp4', 'mp4'],
	[`${PICTURE} -c:v mpeg4`, 'mp4', 'mp4'],
	[`${PICTURE} ${SOUND} ${H264} -c:a aac`, 'ipod', 'mp4'],
	[`${PICTURE} ${SOUND} ${H264} -c:a aac`, 'mov', 'mov'],
	[`${PICTURE} ${SOUND} -c:v mjpeg -c:a pcm_s16le -movflags faststart`, 'mov', 'mov'],
	[`${PICTURE} -c:v prores`, 'mov', 'mov'],
	[`${SOUND} -c:a aac`, 'ipod', 'm4a'],
	[`${SOUND} -c:a alac`, 'ipod', 'm4a'],
	[`${SOUND} -c:a aac`, 'mp4', 'm4a'],
	[`${PICTURE} ${SOUND} -c:v mpeg4 -c:a libmp3lame`, 'avi', 'avi'],
	[`${PICTURE} -c:v mjpeg`, 'avi', 'avi'],
	[`${PICTURE} ${SOUND} -c:v libvpx -c:a libvorbis`, 'webm', 'webm'],
	[`${SOUND} -c:a libopus`, 'webm', 'webm'],
	[`${PICTURE} ${SOUND} ${H264} -c:a aac`, 'matroska', 'mkv'],
	[`${PICTURE} -c:v ffv1`, 'matroska', 'mkv'],
	[`${PICTURE} -frames:v 1 -c:v mjpeg`, 'image2', 'jpg'],
	[`${PICTURE} -frames:v 1 -c:v png`, 'image2', 'png'],
	[`${PICTURE}`, 'apng', 'png'],
	[`${PICTURE}`, 'gif', 'gif'],
	[`${PICTURE} -frames:v 1`, 'webp', 'webp'],
	[`${SOUND} -c:a libmp3lame`, 'mp3', 'mp3'],
	[`${SOUND} -c:a libmp3lame -id3v2_version 0 -write_xing 0`, 'mp3', 'mp3'],
	[`${SOUND} -c:a libmp3lame -ar 22050 -ac 1 -b:a 32k -metadata title=x`, 'mp3', 'mp3'],
	[`${SOUND} -c:a libmp3lame -ar 8000 -ac 1 -id3v2_version 0`, 'mp3', 'mp3'],
	[`${SOUND}`, 'wav', 'wav'],
	[`${SOUND} -c:a pcm_f32le -rf64 always`, 'wav', 'wav'],
	[`${SOUND} -c:a aac`, 'adts', 'aac'],

	[`${PICTURE} -c:v h263 -s 128x96`, '3gp', 'a 3GP video'],
	[`${SOUND}`, 'flac', 'FLAC sound'],
	[`${SOUND} -c:a libvorbis`, 'ogg', 'an Ogg file'],
	[`${SOUND} -c:a libopus`, 'opus', 'an Ogg file'],
	[`${PICTURE} -c:v wmv2`, 'asf', 'WMV/ASF video'],
	[`${PICTURE} -c:v flv`, 'flv', 'FLV video'],
	[`${PICTURE} ${H264}`, 'mpegts', 'MPEG-TS video'],
	[`${PICTURE} ${H264} -mpegts_m2ts_mode 1`, 'mpegts', 'MPEG-TS video'],
	[`${PICTURE} -c:v mpeg2video -r 25`, 'mpeg', 'MPEG-PS video (MPG, VOB)'],
	[`${PICTURE} ${H264}`, 'h264', 'H.264 video without a container'],
	[`${SOUND}`, 'aiff', 'AIFF sound'],
	[`${SOUND} -c:a mp2`, 'mp2', 'MP2 sound'],
	[`${SOUND}`, 'ac3', 'AC-3 sound'],
	[`${SOUND}`, 'caf', 'CAF sound'],
	[`${SOUND}`, 'au', 'AU sound'],
	[`${PICTURE} -frames:v 1 -c:v tiff`, 'image2', 'a TIFF picture'],
	[`${PICTURE} -frames:v 1 -c:v bmp`, 'image2', 'a BMP picture'],
];

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
}, 60_000);
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
	const world = useWorld();

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
