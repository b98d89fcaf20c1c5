import { rename, rm, writeFile } from 'node:fs/promises';

import { canvasOf } from '../editing/draft';
import type { Service } from '../service';
import type { Draft, MediaFile, Session } from '../types';
import { buildGraph, FPS, textsOf, type DrawnText } from './filterGraph';
import { findTextSupport } from './fonts';

/**
 * Renders a draft to an MP4 and returns its path.
 * @throws Error with a message for the user
 */
export async function renderDraft(
	service: Service,
	session: Session,
	draft: Draft,
	quality: string,
): Promise<string> {
	const files = new Map<string, MediaFile>();
	for (const file of [...session.files, ...session.generated]) files.set(file.id, file);
	const texts = await writeTexts(service, draft);
	const path = service.newPath('.mp4');
	const unfinished = `${path}.part`;
	try {
		const textSupport = texts.length > 0 ? await findTextSupport(service.runner) : null;
		if (texts.length > 0 && textSupport === null) {
			warn(service, 'This ffmpeg cannot draw texts: the clip is rendered without them');
		}
		const canvas = session.canvas ?? canvasOf('vertical');
		const fileOf = (id: string | undefined) => files.get(id ?? '');
		const graph = buildGraph(draft, canvas, fileOf, texts, textSupport);
		await service.runner.ffmpeg([
			...['-y', ...graph.inputs, '-filter_complex', graph.filter, '-map', '[v]', '-map', '[a]'],
			// `ultrafast` alone makes Baseline; 8x8 transforms make it High, at half the cost of `superfast`.
			...['-c:v', 'libx264', '-preset', 'ultrafast', '-x264-params', '8x8dct=1'],
			...['-profile:v', 'high', '-pix_fmt', 'yuv420p'],
			...['-crf', quality === 'high' ? '23' : '28', '-r', `${FPS}`, '-c:a', 'aac', '-b:a', '128k'],
			...[
				'-t',
				graph.durationSeconds.toFixed(3),
				'-movflags',
				'+faststart',
				'-f',
				'mp4',
				unfinished,
			],
		]);
		await rename(unfinished, path);
		return path;
	} finally {
		await Promise.all([unfinished, ...texts.map((text) => text.textFile)].map(discard));
	}
}

/** Texts are passed in files, so that a user's text cannot break out into the filter graph. */
async function writeTexts(service: Service, draft: Draft): Promise<DrawnText[]> {
	return await Promise.all(
		textsOf(draft).map(async ({ text, ...rest }) => {
			const textFile = service.newPath('.txt');
			await writeFile(textFile, text);
			return { ...rest, textFile };
		}),
	);
}

async function discard(path: string): Promise<void> {
	await rm(path, { force: true });
}

function warn(service: Service, message: string): void {
	service.ledger.log.push({ at: service.clock.now(), message });
	service.eventLog.add('render', message);
}
