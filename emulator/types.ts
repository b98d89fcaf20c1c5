import type { ErrorStyle } from './errors';

/** One piece of media: an upload, or something the service made itself. */
export interface MediaFile {
	id: string;
	/** The file's name as the user gave it. */
	name: string;
	path: string;
	kind: 'video' | 'audio' | 'image';
	mimeType: string;
	sizeBytes: number;
	/** 0 for images. */
	durationMs: number;
	width: number;
	height: number;
	fps: number;
	hasAudio: boolean;
	uploadedAt: number;
}

/** The timeline, with the service's short keys. Keys beyond those are the renderer's own. */
export interface Draft {
	/** tracks */
	t: Track[];
	/** duration in ms */
	d: number;
	[key: string]: unknown;
}

export const VIDEO = 0;
export const AUDIO = 1;
export const TEXT = 7;

export interface Track {
	/** track type: 0 video, 1 audio, 7 text */
	tt: number;
	/** segments */
	sg: Segment[];
	m?: Metadata;
	[key: string]: unknown;
}

export interface Segment {
	/** duration in ms */
	d: number;
	/** start in ms; absent where the segment follows the one before it */
	s?: number;
	m?: Metadata;
	[key: string]: unknown;
}

export interface Metadata {
	name?: string;
	/** id of the media file */
	source?: string;
	/** where in the source it begins, ms */
	in?: number;
	/** 1 is as loud as the source */
	volume?: number;
	text?: string;
	role?: string;
	[key: string]: unknown;
}

export interface Canvas {
	width: number;
	height: number;
	ratio: '9:16' | '16:9';
	fps: number;
}

export interface Account {
	id: string;
	kind: 'anonymous' | 'registered';
	available: number;
	frozen: number;
}

export interface Session {
	id: string;
	taskId: string;
	taskName: string;
	language: string;
	accountId: string;
	files: MediaFile[];
	draft: Draft;
	canvas: Canvas | null;
	generated: MediaFile[];
	/** What the timeline was built of last, and which uploads no edit has seen yet. */
	sourceIds: string[];
	freshIds: string[];
	/** The edits of one session run one after another. */
	queue: Promise<unknown>;
}

export type RenderStatus = 'pending' | 'processing' | 'completed' | 'failed';

export interface RenderJob {
	id: string;
	sessionId: string;
	accountId: string;
	status: RenderStatus;
	error?: string;
	path?: string;
	/** What makes the output's address impossible to guess. */
	secret: string;
	submittedAt: number;
	/** Settled when the job has ended, either way. */
	done: Promise<void>;
}

/** What can be changed while the emulator runs. */
export interface Settings {
	errorStyle: ErrorStyle;
	silentShare: number;
	editMs: number;
	renderMs: number;
	heartbeatMs: number;
	freeExport: boolean;
}

export interface LogEvent {
	/** emulated ms */
	at: number;
	what: 'session' | 'upload' | 'edit' | 'render';
	message: string;
}
