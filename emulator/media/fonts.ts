import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { binary } from './binaries';
import type { MediaRunner } from './run';

const FOLDERS = [
	'/usr/share/fonts',
	'/usr/local/share/fonts',
	join(homedir(), '.fonts'),
	join(homedir(), '.local/share/fonts'),
	'/Library/Fonts',
	'/System/Library/Fonts',
	'C:\\Windows\\Fonts',
];
const PREFERRED = [
	/^NotoSans-Bold\./i,
	/^DejaVuSans-Bold\./i,
	/^LiberationSans-Bold\./i,
	/^Arial( Bold)?\./i,
	/^(DejaVu|Liberation|Noto|Open)Sans/i,
	/sans/i,
	/./,
];

/** The path of the most suitable font, or undefined on a machine without fonts. */
export function findFont(folders: readonly string[] = FOLDERS): string | undefined {
	const fonts = folders.flatMap((folder) => fontsIn(folder));
	for (const preferred of PREFERRED) {
		const font = fonts.find(({ name }) => preferred.test(name));
		if (font) return font.path;
	}
	return undefined;
}

function fontsIn(folder: string): { name: string; path: string }[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory() && /\.(ttf|otf|ttc)$/i.test(entry.name))
			.map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
	} catch {
		return [];
	}
}

/** How ffmpeg can draw texts: with a font file, with a fontconfig default ({}), or not (null). */
export type TextSupport = { fontFile?: string } | null;

const known = new Map<string, Promise<TextSupport>>();

/** Finds out what the installed ffmpeg can do, once: with a font file first, then without. */
export async function findTextSupport(runner: MediaRunner): Promise<TextSupport> {
	const key = binary('ffmpeg');
	const answer = known.get(key) ?? tryTextSupport(runner);
	known.set(key, answer);
	const result = await answer;
	// null may only mean that the runner was closed meanwhile, so it is not cached.
	if (result === null) known.delete(key);
	return result;
}

async function tryTextSupport(runner: MediaRunner): Promise<TextSupport> {
	const fontFile = findFont();
	for (const candidate of fontFile ? [{ fontFile }, {}] : [{}]) {
		const filter = `drawtext=text=x${candidate.fontFile ? `:fontfile=${escapeFilter(candidate.fontFile)}` : ''}`;
		const works = await runner
			.ffmpeg(['-f', 'lavfi', '-i', `color=s=64x64:d=0.1,${filter}`, '-f', 'null', '-'])
			.then(() => true)
			.catch(() => false);
		if (works) return candidate;
	}
	return null;
}

/** Escapes a value for a filter inside a filter graph (two levels: option and graph). */
export function escapeFilter(value: string): string {
	const option = value.replace(/\\/g, '/').replace(/([:'])/g, '\\$1');
	return option.replace(/([\\'[\],;])/g, '\\$1');
}
