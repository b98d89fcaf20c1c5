import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import installedFfmpeg from '@ffmpeg-installer/ffmpeg';
import installedFfprobe from '@ffprobe-installer/ffprobe';

export type Tool = 'ffmpeg' | 'ffprobe';

const found = new Map<string, string>();

/**
 * The path of ffmpeg or ffprobe: NEMOVIDEO_EMULATOR_FFMPEG / NEMOVIDEO_EMULATOR_FFPROBE if set
 * (`installed` stands for the npm package's binary), else the one on the PATH, else the npm
 * package's.
 */
export function binary(tool: Tool): string {
	const configured = process.env[`NEMOVIDEO_EMULATOR_${tool.toUpperCase()}`] ?? '';
	const key = `${tool}:${configured}`;
	const known = found.get(key);
	if (known) return known;
	const path =
		configured && configured !== 'installed'
			? configured
			: locate(tool, configured === 'installed');
	found.set(key, path);
	return path;
}

function locate(tool: Tool, skipPath: boolean): string {
	if (!skipPath && spawnSync(tool, ['-version'], { stdio: 'ignore' }).status === 0) return tool;
	return executable((tool === 'ffmpeg' ? installedFfmpeg : installedFfprobe).path, tool);
}

/** After npm --ignore-scripts the packages' binaries lack the execute permission. */
function executable(path: string, tool: Tool): string {
	try {
		accessSync(path, constants.X_OK);
		return path;
	} catch {
		try {
			chmodSync(path, 0o755);
			return path;
		} catch {
			const copy = join(mkdtempSync(join(tmpdir(), 'nemovideo-bin-')), tool);
			copyFileSync(path, copy);
			chmodSync(copy, 0o755);
			return copy;
		}
	}
}
