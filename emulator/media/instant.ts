import { writeFile } from 'node:fs/promises';

import type { MediaTools } from '../editing/applyInstruction';
import { stem } from '../editing/draft';
import type { Media, Service } from '../service';
import type { Probed } from './probe';

/**
 * Media without any: every file is ten seconds of video, and a clip is the head of an MP4 with its draft behind it.
 * For tests of what is sent and when, which need thousands of edits and look at no picture.
 */
export function instantMedia(service: Service): Media {
	const fileOf = async (name: string) => {
		const path = service.newPath('.mp4');
		await writeFile(path, MP4);
		return await service.describe(path, name);
	};
	const tools: MediaTools = {
		highlights: async (files, targetMs) =>
			files.map((file) => ({
				file,
				inMs: 0,
				durationMs: Math.max(1, Math.floor(targetMs / files.length)),
				name: `${stem(file)} highlight 1`,
			})),
		music: async (name) => await fileOf(`${name}.m4a`),
		generate: async () => await fileOf('generated.mp4'),
	};
	return {
		probe: async () => TEN_SECONDS,
		tools,
		render: async (_session, draft) => {
			const path = service.newPath('.mp4');
			await writeFile(path, Buffer.concat([MP4, Buffer.from(JSON.stringify(draft))]));
			return path;
		},
	};
}

/** One box of 20 bytes, `ftyp`, and a beginning of the next. */
const MP4 = Buffer.concat([
	Buffer.from([0, 0, 0, 20]),
	Buffer.from('ftypisom'),
	Buffer.from([0, 0, 2, 0]),
	Buffer.from('isom'),
	Buffer.from([0, 0, 0, 0]),
	Buffer.from('mdat'),
]);

const TEN_SECONDS: Probed = {
	format: 'mov,mp4,m4a,3gp,3g2,mj2',
	durationMs: 10_000,
	video: {
		codec: 'h264',
		profile: 'High',
		pixelFormat: 'yuv420p',
		width: 320,
		height: 180,
		fps: 25,
		sampleAspectRatio: '1:1',
	},
	audio: { codec: 'aac', channels: 2, sampleRate: 48_000 },
};
