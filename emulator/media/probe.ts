import { sharedRunner, type MediaRunner } from './run';

export interface ProbedVideo {
	codec: string;
	profile: string;
	pixelFormat: string;
	/** As displayed, that is after rotation by the file's metadata. */
	width: number;
	height: number;
	fps: number;
	/** `1:1` for square pixels, and where the file does not tell. */
	sampleAspectRatio: string;
}

export interface ProbedAudio {
	codec: string;
	channels: number;
	sampleRate: number;
}

export interface Probed {
	/** ffprobe's format name, e.g. `mov,mp4,m4a,3gp,3g2,mj2` */
	format: string;
	durationMs: number;
	video?: ProbedVideo;
	audio?: ProbedAudio;
}

interface RawStream {
	codec_type: string;
	codec_name?: string;
	profile?: string;
	pix_fmt?: string;
	width?: number;
	height?: number;
	avg_frame_rate?: string;
	r_frame_rate?: string;
	sample_aspect_ratio?: string;
	channels?: number;
	sample_rate?: string;
	duration?: string;
	disposition?: { attached_pic?: number };
	tags?: { rotate?: string };
	side_data_list?: { rotation?: number }[];
}

/**
 * Reads a file's properties with ffprobe.
 * @throws Error when it is not media
 */
export async function probe(path: string, runner: MediaRunner = sharedRunner): Promise<Probed> {
	const json = await runner.ffprobe(['-of', 'json', '-show_format', '-show_streams', path]);
	const { streams = [], format = {} } = JSON.parse(json) as {
		streams?: RawStream[];
		format?: { format_name?: string; duration?: string };
	};
	const video = streams.find((one) => one.codec_type === 'video' && !one.disposition?.attached_pic);
	const audio = streams.find((one) => one.codec_type === 'audio');
	const seconds = Math.min(
		Number(format.duration ?? Infinity),
		// The sound often lasts a few ms longer than the video; the video counts.
		Number((video ?? audio)?.duration ?? Infinity),
	);
	return {
		format: format.format_name ?? '',
		durationMs: Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0,
		...(video && { video: readVideo(video) }),
		...(audio && {
			audio: {
				codec: audio.codec_name ?? '',
				channels: audio.channels ?? 0,
				sampleRate: Number(audio.sample_rate ?? 0),
			},
		}),
	};
}

function readVideo(stream: RawStream): ProbedVideo {
	const turnedBy = Number(
		stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ??
			stream.tags?.rotate ??
			0,
	);
	const turned = Math.abs(turnedBy) % 180 === 90;
	const { width = 0, height = 0, sample_aspect_ratio: ratio = '1:1' } = stream;
	return {
		codec: stream.codec_name ?? '',
		profile: stream.profile ?? '',
		pixelFormat: stream.pix_fmt ?? '',
		width: turned ? height : width,
		height: turned ? width : height,
		fps: fraction(stream.avg_frame_rate) || fraction(stream.r_frame_rate),
		sampleAspectRatio: ratio === '0:1' || ratio === 'N/A' ? '1:1' : ratio,
	};
}

function fraction(text = '0/1'): number {
	const [top, bottom = '1'] = text.split('/');
	const value = Number(top) / Number(bottom);
	return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0;
}
