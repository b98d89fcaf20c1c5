import { probe } from './probe';
import { sharedRunner, type MediaRunner } from './run';

/** What was seen and heard in one stretch of a video. */
export interface Measure {
	startMs: number;
	/** RMS loudness in dB of full scale; -90 for silence or no sound at all. */
	loudnessDb: number;
	/** How much the picture changes from one look to the next, 0–255. */
	motion: number;
	/** Mean colour, 0–255 each. */
	red: number;
	green: number;
	blue: number;
	/** Estimated pitch of the sound in Hz (by zero crossings: right for plain tones); 0 in silence. */
	toneHz: number;
}

export const SILENCE_DB = -90;

const SAMPLE_RATE = 8000;
const LOOKS_PER_SECOND = 4;
const WIDTH = 32;
const HEIGHT = 18;
const FRAME_BYTES = WIDTH * HEIGHT * 3;
/** From this length on only key frames are decoded: a two-hour match must not take two hours. */
const KEY_FRAMES_ONLY_MS = 10 * 60_000;

interface Look {
	motion: number;
	colour: [number, number, number];
}

interface MeasureOptions {
	durationMs: number;
	hasVideo: boolean;
	hasAudio: boolean;
	/** length of a stretch in ms, a multiple of 250 */
	binMs: number;
	runner?: MediaRunner;
}

/**
 * Looks at and listens to a file, stretch by stretch. The picture is read as a few tiny raw frames
 * a second and the sound as 8 kHz mono, so that memory stays flat and no filter of newer ffmpegs
 * is needed.
 */
export async function measure(path: string, options: MeasureOptions): Promise<Measure[]> {
	const { durationMs, hasVideo, hasAudio, binMs, runner = sharedRunner } = options;
	const [looks, sounds] = await Promise.all([
		hasVideo ? watch(path, durationMs, runner) : [],
		hasAudio ? listen(path, binMs, runner) : [],
	]);
	const looksPerBin = (binMs / 1000) * LOOKS_PER_SECOND;
	const count = Math.max(1, Math.floor(durationMs / binMs));
	return Array.from({ length: count }, (_, index) => {
		const seen = looks.slice(index * looksPerBin, (index + 1) * looksPerBin);
		const mean = (value: (look: Look) => number) =>
			seen.length ? seen.reduce((sum, look) => sum + value(look), 0) / seen.length : 0;
		return {
			startMs: index * binMs,
			loudnessDb: sounds[index]?.loudnessDb ?? SILENCE_DB,
			toneHz: sounds[index]?.toneHz ?? 0,
			motion: mean((look) => look.motion),
			red: Math.round(mean((look) => look.colour[0])),
			green: Math.round(mean((look) => look.colour[1])),
			blue: Math.round(mean((look) => look.colour[2])),
		};
	});
}

async function watch(path: string, durationMs: number, runner: MediaRunner): Promise<Look[]> {
	const looks: Look[] = [];
	let before: Buffer | undefined;
	const cutter = chunksOf(FRAME_BYTES, (frame) => {
		looks.push({ motion: before ? difference(before, frame) : 0, colour: meanColour(frame) });
		before = frame;
	});
	const fast = durationMs > KEY_FRAMES_ONLY_MS ? ['-skip_frame', 'nokey'] : [];
	const filter = `fps=${LOOKS_PER_SECOND},scale=${WIDTH}:${HEIGHT}:flags=area,format=rgb24`;
	await runner.ffmpeg(
		[...fast, '-i', path, '-map', '0:v:0', '-an', '-vf', filter, '-f', 'rawvideo', 'pipe:1'],
		{ onData: cutter },
	);
	return looks;
}

interface Sound {
	loudnessDb: number;
	toneHz: number;
}

async function listen(path: string, binMs: number, runner: MediaRunner): Promise<Sound[]> {
	const sounds: Sound[] = [];
	const cutter = chunksOf((SAMPLE_RATE * binMs * 2) / 1000, (pcm) => sounds.push(hear(pcm)));
	await runner.ffmpeg(
		[
			'-i',
			path,
			'-map',
			'0:a:0',
			'-vn',
			'-ac',
			'1',
			'-ar',
			`${SAMPLE_RATE}`,
			'-f',
			's16le',
			'pipe:1',
		],
		{ onData: cutter },
	);
	return sounds;
}

/** Cuts a stream of chunks into pieces of one size; what is left over at the end is dropped. */
export function chunksOf(size: number, onPiece: (piece: Buffer) => void): (chunk: Buffer) => void {
	let piece = Buffer.alloc(size);
	let filled = 0;
	return (chunk) => {
		for (let at = 0; at < chunk.length; ) {
			const copied = chunk.copy(piece, filled, at);
			at += copied;
			filled += copied;
			if (filled === size) {
				onPiece(piece);
				piece = Buffer.alloc(size);
				filled = 0;
			}
		}
	};
}

function difference(before: Buffer, after: Buffer): number {
	let sum = 0;
	for (let at = 0; at < after.length; at++) sum += Math.abs(after[at] - before[at]);
	return sum / after.length;
}

function meanColour(frame: Buffer): [number, number, number] {
	const sums: [number, number, number] = [0, 0, 0];
	for (let at = 0; at < frame.length; at++) sums[at % 3] += frame[at];
	return sums.map((sum) => (sum * 3) / frame.length) as [number, number, number];
}

function hear(pcm: Buffer): Sound {
	const count = pcm.length / 2;
	let squares = 0;
	let crossings = 0;
	let before = 0;
	for (let index = 0; index < count; index++) {
		const sample = pcm.readInt16LE(index * 2);
		squares += sample * sample;
		if (before < 0 !== sample < 0) crossings++;
		before = sample;
	}
	const rms = Math.sqrt(squares / count) / 32768;
	const loudnessDb = Math.max(SILENCE_DB, 20 * Math.log10(rms || 1e-9));
	const seconds = count / SAMPLE_RATE;
	return { loudnessDb, toneHz: loudnessDb > -60 ? Math.round(crossings / 2 / seconds) : 0 };
}

/** What each second of a clip looks and sounds like. */
export async function measureClip(path: string): Promise<Measure[]> {
	const { durationMs, video, audio } = await probe(path);
	return await measure(path, {
		durationMs,
		hasVideo: video !== undefined,
		hasAudio: audio !== undefined,
		binMs: 1000,
	});
}
