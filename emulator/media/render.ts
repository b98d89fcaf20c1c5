import { rename, rm, writeFile } from 'node:fs/promises';

import { canvasOf } from '../editing/draft';
import type { Service } from '../service';
import type { Draft, MediaFile, Session } from '../types';
import { buildGraph, FPS, textsOf, type DrawnText } from './filterGraph';
import { lettering } from './fonts';

/**
 * Renders a draft to an MP4 and gives its path.
 * @throws Error in plain words
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
		const letters = texts.length > 0 ? await lettering(service.runner) : null;
		if (texts.length > 0 && letters === null) {
			note(service, 'This ffmpeg cannot draw texts: the clip is rendered without them');
		}
		const canvas = session.canvas ?? canvasOf('vertical');
		const fileOf = (id: string | undefined) => files.get(id ?? '');
		const graph = buildGraph(draft, canvas, fileOf, texts, letters);
		await service.runner.ffmpeg([
			...['-y', ...graph.inputs, '-filter_complex', graph.filter, '-map', '[v]', '-map', '[a]'],
			// The quickest preset makes Baseline; with 8x8 transforms it is High, at half the cost of the next.
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

/** Words go through files: nothing a user writes can then break out into the filter graph. */
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

function note(service: Service, message: string): void {
	service.ledger.log.push({ at: service.clock.now(), message });
	service.eventLog.add('render', message);
}
