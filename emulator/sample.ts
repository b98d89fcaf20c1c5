import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sharedRunner } from './media/run';

/** A lively section that was planted in a sample video. */
export interface Moment {
	startMs: number;
	durationMs: number;
	/** pitch of its tone; each moment has its own */
	toneHz: number;
	/** its dominant colour */
	colour: 'red' | 'green' | 'blue';
}

export interface SampleVideo {
	path: string;
	moments: Moment[];
}

interface SampleOptions {
	durationMs?: number;
	width?: number;
	height?: number;
	fps?: number;
	sound?: boolean;
}

/** Start of each moment as a fraction of the video; each is a ninth long (10 s of 90). */
const STARTS = [3 / 18, 9 / 18, 14 / 18];
const LENGTH = 1 / 9;
const TONES_HZ = [880, 1320, 1760];
const COLOURS = ['red', 'green', 'blue'] as const;

/** Arguments of ffmpeg's colorchannelmixer that turn the test pattern into shades of one colour. */
const TINTS = {
	red: 'rr=.6:rg=.4:rb=.4:gr=.1:gg=.1:gb=.1:br=.1:bg=.1:bb=.1',
	green: 'rr=.1:rg=.1:rb=.1:gr=.4:gg=.6:gb=.4:br=.1:bg=.1:bb=.1',
	blue: 'rr=.1:rg=.1:rb=.1:gr=.1:gg=.1:gb=.1:br=.4:bg=.4:bb=.6',
};

/**
 * Makes a video (H.264, AAC) that is dull and quiet except in three moments, each with its own
 * colour, fast motion and a loud tone.
 */
export async function makeSampleVideo(
	path: string,
	options: SampleOptions = {},
): Promise<SampleVideo> {
	const { durationMs = 90_000, width = 1280, height = 720, fps = 30, sound = true } = options;
	// Whole half seconds, the unit in which highlights are picked.
	const toHalfSeconds = (share: number) => Math.round((durationMs * share) / 500) * 500;
	const moments = STARTS.map((start, index): Moment => {
		return {
			startMs: toHalfSeconds(start),
			durationMs: toHalfSeconds(LENGTH),
			toneHz: TONES_HZ[index],
			colour: COLOURS[index],
		};
	});
	const folder = await mkdtemp(join(tmpdir(), 'nemovideo-sample-'));
	try {
		const shape = { folder, width, height, fps };
		await Promise.all([
			encode('dull', dull(fps), shape),
			...moments.map((moment) => encode(moment.colour, lively(moment, fps), shape)),
		]);
		const list = join(folder, 'list.txt');
		await writeFile(list, pieceList(moments, durationMs));
		const picture = ['-f', 'concat', '-safe', '0', '-i', list];
		const tone = sound ? ['-f', 'lavfi', '-i', soundOf(moments, durationMs)] : [];
		await sharedRunner.ffmpeg([
			...['-y', ...picture, ...tone, '-map', '0:v', '-c:v', 'copy'],
			...(sound ? ['-map', '1:a', '-c:a', 'aac', '-b:a', '96k'] : ['-an']),
			...['-t', `${durationMs / 1000}`, '-movflags', '+faststart', path],
		]);
		return { path, moments };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

interface Shape {
	folder: string;
	width: number;
	height: number;
	fps: number;
}

/** Each piece is encoded once and repeated, which is 4 times faster than encoding everything. */
const PIECE_MS = 5000;

async function encode(name: string, graph: string, { folder, width, height, fps }: Shape) {
	const shape = `scale=${width}:${height}:flags=fast_bilinear,setsar=1,format=yuv420p`;
	await sharedRunner.ffmpeg([
		...['-f', 'lavfi', '-i', `${graph},${shape}`, '-c:v', 'libx264', '-preset', 'ultrafast'],
		...['-crf', '28', '-g', `${fps * 2}`, '-video_track_timescale', `${fps * 512}`],
		join(folder, `${name}.mp4`),
	]);
}

/** The order of the pieces, for ffmpeg's concat: each repeated, the last one cut to length. */
function pieceList(moments: readonly Moment[], durationMs: number): string {
	const lines: string[] = [];
	const fill = (name: string, lengthMs: number) => {
		for (let left = lengthMs; left > 0; left -= PIECE_MS) {
			lines.push(`file '${name}.mp4'`);
			if (left < PIECE_MS) lines.push(`outpoint ${left / 1000}`);
		}
	};
	let at = 0;
	for (const moment of moments) {
		fill('dull', moment.startMs - at);
		fill(moment.colour, moment.durationMs);
		at = moment.startMs + moment.durationMs;
	}
	fill('dull', durationMs - at);
	return lines.join('\n');
}

/** Dark blue-grey that changes slowly. Drawn small, because scaling up is cheaper than drawing. */
function dull(fps: number): string {
	const seconds = PIECE_MS / 1000;
	const breathing = `hue=b='0.3*sin(2*PI*t/${seconds})'`;
	return `color=c=0x223044:s=320x180:r=${fps}:d=${seconds},${breathing},setsar=1,format=yuv420p`;
}

function lively({ colour }: Moment, fps: number): string {
	return (
		`testsrc2=s=320x320:r=${fps}:d=${PIECE_MS / 1000},format=rgb24,rotate=a=2*t,` +
		`crop=320:180,colorchannelmixer=${TINTS[colour]},setsar=1,format=yuv420p`
	);
}

/** A soft hum, and a loud tone in each moment. */
function soundOf(moments: readonly Moment[], durationMs: number): string {
	const tones = moments.map(({ startMs, durationMs: length, toneHz }) => {
		const during = `gte(t,${startMs / 1000})*lt(t,${(startMs + length) / 1000})`;
		return `0.5*sin(2*PI*${toneHz}*t)*${during}`;
	});
	const sum = ['0.004*sin(2*PI*110*t)', ...tones].join('+').replace(/,/g, '\\,');
	return `aevalsrc=${sum}:s=44100:d=${durationMs / 1000}`;
}
