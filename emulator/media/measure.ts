import { probe } from './probe';
import { sharedRunner, type MediaRunner } from './run';

/** Picture and sound of one section of a video, measured. */
export interface Measure {
	startMs: number;
	/** RMS loudness in dB of full scale; -90 for silence or no sound at all. */
	loudnessDb: number;
	/** Mean change of the picture from one sampled frame to the next, 0–255. */
	motion: number;
	/** Mean colour, 0–255 each. */
	red: number;
	green: number;
	blue: number;
	/** Estimated pitch in Hz (by zero crossings, so only right for plain tones); 0 in silence. */
	toneHz: number;
}

export const SILENCE_DB = -90;

const SAMPLE_RATE = 8000;
const FRAMES_PER_SECOND = 4;
const WIDTH = 32;
const HEIGHT = 18;
const FRAME_BYTES = WIDTH * HEIGHT * 3;
/** Longer videos are measured by their key frames alone, which is much faster. */
const KEY_FRAMES_ONLY_MS = 10 * 60_000;

interface FrameSample {
	motion: number;
	colour: [number, number, number];
}

interface MeasureOptions {
	durationMs: number;
	hasVideo: boolean;
	hasAudio: boolean;
	/** length of a section, ms; a multiple of 250 */
	binMs: number;
	runner?: MediaRunner;
}

/**
 * Measures a file section by section. The picture is read as a few tiny raw frames per second and
 * the sound as 8 kHz mono, which keeps memory flat and works with old versions of ffmpeg.
 */
export async function measure(path: string, options: MeasureOptions): Promise<Measure[]> {
	const { durationMs, hasVideo, hasAudio, binMs, runner = sharedRunner } = options;
	const [frames, sounds] = await Promise.all([
		hasVideo ? sampleFrames(path, durationMs, runner) : [],
		hasAudio ? sampleSound(path, binMs, runner) : [],
	]);
	const framesPerBin = (binMs / 1000) * FRAMES_PER_SECOND;
	const count = Math.max(1, Math.floor(durationMs / binMs));
	return Array.from({ length: count }, (_, index) => {
		const seen = frames.slice(index * framesPerBin, (index + 1) * framesPerBin);
		const mean = (value: (frame: FrameSample) => number) =>
			seen.length ? seen.reduce((sum, frame) => sum + value(frame), 0) / seen.length : 0;
		return {
			startMs: index * binMs,
			loudnessDb: sounds[index]?.loudnessDb ?? SILENCE_DB,
			toneHz: sounds[index]?.toneHz ?? 0,
			motion: mean((frame) => frame.motion),
			red: Math.round(mean((frame) => frame.colour[0])),
			green: Math.round(mean((frame) => frame.colour[1])),
			blue: Math.round(mean((frame) => frame.colour[2])),
		};
	});
}

async function sampleFrames(
	path: string,
	durationMs: number,
	runner: MediaRunner,
): Promise<FrameSample[]> {
	const frames: FrameSample[] = [];
	let previous: Buffer | undefined;
	const cutter = chunksOf(FRAME_BYTES, (frame) => {
		frames.push({ motion: previous ? difference(previous, frame) : 0, colour: meanColour(frame) });
		previous = frame;
	});
	const fast = durationMs > KEY_FRAMES_ONLY_MS ? ['-skip_frame', 'nokey'] : [];
	const filter = `fps=${FRAMES_PER_SECOND},scale=${WIDTH}:${HEIGHT}:flags=area,format=rgb24`;
	await runner.ffmpeg(
		[...fast, '-i', path, '-map', '0:v:0', '-an', '-vf', filter, '-f', 'rawvideo', 'pipe:1'],
		{ onData: cutter },
	);
	return frames;
}

interface SoundSample {
	loudnessDb: number;
	toneHz: number;
}

async function sampleSound(
	path: string,
	binMs: number,
	runner: MediaRunner,
): Promise<SoundSample[]> {
	const sounds: SoundSample[] = [];
	const cutter = chunksOf((SAMPLE_RATE * binMs * 2) / 1000, (pcm) =>
		sounds.push(measureSound(pcm)),
	);
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

/** Splits a stream of chunks into pieces of equal size; an incomplete last piece is dropped. */
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

function difference(previous: Buffer, after: Buffer): number {
	let sum = 0;
	for (let at = 0; at < after.length; at++) sum += Math.abs(after[at] - previous[at]);
	return sum / after.length;
}

function meanColour(frame: Buffer): [number, number, number] {
	const sums: [number, number, number] = [0, 0, 0];
	for (let at = 0; at < frame.length; at++) sums[at % 3] += frame[at];
	return sums.map((sum) => (sum * 3) / frame.length) as [number, number, number];
}

function measureSound(pcm: Buffer): SoundSample {
	const count = pcm.length / 2;
	let squares = 0;
	let crossings = 0;
	let previous = 0;
	for (let index = 0; index < count; index++) {
		const sample = pcm.readInt16LE(index * 2);
		squares += sample * sample;
		if (previous < 0 !== sample < 0) crossings++;
		previous = sample;
	}
	const rms = Math.sqrt(squares / count) / 32768;
	const loudnessDb = Math.max(SILENCE_DB, 20 * Math.log10(rms || 1e-9));
	const seconds = count / SAMPLE_RATE;
	return { loudnessDb, toneHz: loudnessDb > -60 ? Math.round(crossings / 2 / seconds) : 0 };
}

/** Measures each second of a clip. */
export async function measureClip(path: string): Promise<Measure[]> {
	const { durationMs, video, audio } = await probe(path);
	return await measure(path, {
		durationMs,
		hasVideo: video !== undefined,
		hasAudio: audio !== undefined,
		binMs: 1000,
	});
}
