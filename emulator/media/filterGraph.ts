import {
	AUDIO,
	TEXT,
	VIDEO,
	type Canvas,
	type Draft,
	type MediaFile,
	type Segment,
	type Track,
} from '../types';
import { escapeFilter, type TextSupport } from './fonts';

export const FPS = 30;
const SAMPLES = 'aresample=48000,aformat=sample_fmts=fltp:channel_layouts=stereo';
const SILENCE = 'anullsrc=r=48000:cl=stereo';

/** A text to be drawn from a file, with its times. */
export interface DrawnText {
	textFile: string;
	role: string;
	startMs: number;
	endMs: number;
}

export interface Graph {
	/** ffmpeg's input arguments */
	inputs: string[];
	/** for -filter_complex; its outputs are [v] and [a] */
	filter: string;
	durationSeconds: number;
}

/** One piece of the video track; without a file it is a gap. */
interface Piece {
	file?: MediaFile;
	inMs: number;
	frames: number;
	volume: number;
}

/**
 * Turns a draft into ffmpeg's inputs and filter graph.
 * @throws Error with a message for the user when the draft cannot be rendered
 */
export function buildGraph(
	draft: Draft,
	canvas: Canvas,
	fileOf: (id: string | undefined) => MediaFile | undefined,
	texts: readonly DrawnText[],
	textSupport: TextSupport,
): Graph {
	const pieces = piecesOf(draft, fileOf);
	const totalFrames = pieces.reduce((sum, piece) => sum + piece.frames, 0);
	const durationSeconds = totalFrames / FPS;
	const inputs: string[] = [];
	const chains: string[] = [];
	let count = 0;
	const labels = pieces.map((piece, index) => {
		if (piece.file) inputs.push(...inputOf(piece, piece.file));
		const input = piece.file ? count++ : undefined;
		chains.push(pictureChain(piece, input, canvas, index), soundChain(piece, input, index));
		return `[v${index}][a${index}]`;
	});
	chains.push(`${labels.join('')}concat=n=${pieces.length}:v=1:a=1[picture][mix0]`);
	chains.push(`[picture]${[...textFilters(texts, canvas, textSupport), 'null'].join(',')}[v]`);
	let mixes = 0;
	for (const { segment, startMs, track } of segmentsOf(draft, AUDIO)) {
		const file = requireFile(segment, fileOf);
		if (!file.hasAudio) continue;
		inputs.push('-stream_loop', '-1', '-ss', seconds(segment.m?.in ?? 0), '-i', file.path);
		chains.push(
			`[${count++}:a:0]${SAMPLES},volume=${volumeOf(segment, track)},atrim=end=${seconds(segment.d)},` +
				`asetpts=PTS-STARTPTS,adelay=${Math.round(startMs)}|${Math.round(startMs)},apad,` +
				`atrim=end=${durationSeconds}[music${mixes}]`,
			// amix would lower both volumes; adding the channels keeps them as set.
			`[mix${mixes}][music${mixes}]amerge=inputs=2,pan=stereo|c0=c0+c2|c1=c1+c3[mix${mixes + 1}]`,
		);
		mixes++;
	}
	chains.push(`[mix${mixes}]anull[a]`);
	return { inputs, filter: chains.join(';'), durationSeconds };
}

/** The segments of all tracks of a type, each with its start time. */
export function segmentsOf(draft: Draft, trackType: number) {
	return draft.t
		.filter((track) => track.tt === trackType)
		.flatMap((track) => {
			let at = 0;
			return track.sg.map((segment) => {
				const startMs = segment.s ?? at;
				at = startMs + segment.d;
				return { segment, startMs, track };
			});
		});
}

/** The texts of a draft, in the order of their tracks. */
export function textsOf(draft: Draft) {
	return segmentsOf(draft, TEXT).flatMap(({ segment, startMs, track }) => {
		const text = segment.m?.text ?? segment.m?.name;
		if (!text) return [];
		return [{ text, role: track.m?.role ?? 'title', startMs, endMs: startMs + segment.d }];
	});
}

function piecesOf(
	draft: Draft,
	fileOf: (id: string | undefined) => MediaFile | undefined,
): Piece[] {
	const track = draft.t.find((one) => one.tt === VIDEO && one.sg.length > 0);
	if (!track) throw new Error('The draft has no picture to render');
	const pieces: Piece[] = [];
	const gap = { inMs: 0, volume: 0 };
	let framesSoFar = 0;
	for (const { segment, startMs } of segmentsOf({ ...draft, t: [track] }, VIDEO)) {
		const start = Math.max(framesSoFar, toFrames(startMs));
		if (start > framesSoFar) pieces.push({ ...gap, frames: start - framesSoFar });
		// Frames are counted from the start of the timeline, so that rounding errors do not add up.
		framesSoFar = Math.max(start + 1, toFrames(startMs + segment.d));
		pieces.push({
			file: requireFile(segment, fileOf),
			inMs: segment.m?.in ?? 0,
			frames: framesSoFar - start,
			volume: volumeOf(segment),
		});
	}
	return pieces;
}

function requireFile(
	{ m }: Segment,
	fileOf: (id: string | undefined) => MediaFile | undefined,
): MediaFile {
	const file = fileOf(m?.source);
	if (!file) throw new Error(`The material of "${m?.name ?? 'a segment'}" is not in this project`);
	return file;
}

/** The segment's own, else the one of its track. */
function volumeOf({ m }: Segment, track?: Track): number {
	const volume = Number(m?.volume ?? track?.m?.volume ?? 1);
	return Number.isFinite(volume) ? Math.max(0, Math.min(4, volume)) : 1;
}

function toFrames(ms: number): number {
	return Math.round((ms * FPS) / 1000);
}

function seconds(ms: number): string {
	return (ms / 1000).toFixed(3);
}

function inputOf({ inMs, frames }: Piece, file: MediaFile): string[] {
	const length = String(frames / FPS + 0.5);
	if (file.kind === 'image')
		return ['-loop', '1', '-framerate', `${FPS}`, '-t', length, '-i', file.path];
	return ['-ss', seconds(inMs), '-t', length, '-i', file.path];
}

function pictureChain(
	{ frames }: Piece,
	input: number | undefined,
	{ width, height }: Canvas,
	index: number,
): string {
	const end = `trim=end_frame=${frames},setpts=PTS-STARTPTS,format=yuv420p,setsar=1[v${index}]`;
	if (input === undefined) return `color=black:s=${width}x${height}:r=${FPS},${end}`;
	// Fitted without distortion or cropping, on black. A blurred background would take 50 % longer.
	return (
		`[${input}:v:0]setpts=PTS-STARTPTS,fps=${FPS},scale=trunc(iw*sar/2)*2:ih,setsar=1,` +
		`scale=${width}:${height}:force_original_aspect_ratio=decrease:flags=bilinear,` +
		`pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2,${end}`
	);
}

function soundChain({ file, frames, volume }: Piece, input: number | undefined, index: number) {
	const length = frames / FPS;
	const source = file?.hasAudio
		? `[${input}:a:0]asetpts=PTS-STARTPTS,${SAMPLES},volume=${volume},apad`
		: SILENCE;
	return `${source},atrim=end=${length},asetpts=PTS-STARTPTS[a${index}]`;
}

function textFilters(
	texts: readonly DrawnText[],
	{ width }: Canvas,
	textSupport: TextSupport,
): string[] {
	if (textSupport === null) return [];
	const font = textSupport.fontFile ? `:fontfile=${escapeFilter(textSupport.fontFile)}` : '';
	return texts.map(({ textFile, role, startMs, endMs }) => {
		const size = Math.round(width / (role === 'captions' ? 20 : 14));
		const y = role === 'captions' ? 'h*0.8' : 'h*0.1';
		return (
			`drawtext=textfile=${escapeFilter(textFile)}:expansion=none${font}:fontsize=${size}:` +
			`fontcolor=white:borderw=4:bordercolor=black:x=(w-text_w)/2:y=${y}:` +
			`enable='between(t,${seconds(startMs)},${seconds(endMs)})'`
		);
	});
}
