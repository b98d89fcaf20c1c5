import { liveliness, pickHighlights, BIN_MS } from '../media/highlights';
import { makePatternVideo, makeMusic } from '../media/make';
import { measure } from '../media/measure';
import type { Service } from '../service';
import type { MediaFile } from '../types';
import { stem, type Cut } from './draft';
import type { MediaTools } from './applyInstruction';

/** The media tools on ffmpeg. Each file is measured once. */
export function ffmpegMediaTools(service: Service): MediaTools {
	const scores = new Map<string, Promise<number[]>>();

	async function scoresOf(file: MediaFile): Promise<number[]> {
		const known = scores.get(file.id);
		if (known) return await known;
		service.eventLog.add('edit', `Analysing ${file.name}`);
		const measured = measure(file.path, {
			durationMs: file.durationMs,
			hasVideo: true,
			hasAudio: file.hasAudio,
			binMs: BIN_MS,
			runner: service.runner,
		}).then(liveliness);
		scores.set(file.id, measured);
		measured.catch(() => scores.delete(file.id));
		return await measured;
	}

	return {
		async highlights(files, targetMs) {
			const shares = shareOut(files, targetMs);
			const cuts: Cut[] = [];
			for (const [index, file] of files.entries()) {
				if (shares[index] <= 0) continue;
				const windows = pickHighlights(await scoresOf(file), file.durationMs, shares[index]);
				windows.forEach(({ startMs, durationMs }, nth) => {
					const name = `${stem(file)} highlight ${nth + 1}`;
					cuts.push({ file, inMs: startMs, durationMs, name });
				});
			}
			return cuts;
		},
		async music(name) {
			const path = service.newPath('.m4a');
			await makeMusic(path, name, service.runner);
			return await service.describe(path, `${name}.m4a`);
		},
		async generate(targetMs, orientation) {
			const path = service.newPath('.mp4');
			await makePatternVideo(path, targetMs, orientation, service.runner);
			return await service.describe(path, 'generated.mp4');
		},
	};
}

/** Divides the target among the files in proportion to their lengths; the shares add up exactly. */
export function shareOut(files: readonly { durationMs: number }[], targetMs: number): number[] {
	const totalMs = files.reduce((sum, file) => sum + file.durationMs, 0);
	const wholeMs = Math.min(targetMs, totalMs);
	let leftMs = wholeMs;
	let leftTotalMs = totalMs;
	return files.map(({ durationMs }) => {
		const fair = (leftMs * durationMs) / leftTotalMs;
		const least = leftMs - (leftTotalMs - durationMs);
		const rounded = Math.round(fair / BIN_MS) * BIN_MS;
		const share = Math.max(least, Math.min(rounded, durationMs, leftMs));
		leftMs -= share;
		leftTotalMs -= durationMs;
		return share;
	});
}
