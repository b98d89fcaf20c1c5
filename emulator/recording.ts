/**
 * What passed between a client and the service, as `npm run live` writes it down: everything secret is
 * replaced, bodies are texts byte for byte otherwise, and the contents of files are left out.
 */
export interface Recording {
	format: typeof RECORDING_FORMAT;
	/** The client: name and version. */
	client: string;
	/** ISO date. */
	recordedAt: string;
	/** The API's address; one that is not NemoVideo's own is replaced. */
	service: string;
	registered: boolean;
	exchanges: Exchange[];
}

export const RECORDING_FORMAT = 'nemovideo-recording/1';

/** One request and what came of it. Times are in ms since the recording began. */
export interface Exchange {
	/** The step of the client that sent it. */
	step: string;
	atMs: number;
	request: RecordedRequest;
	answer?: RecordedAnswer;
	/** Why there is no answer, or only a part of one. */
	failure?: string;
}

export interface RecordedRequest {
	method: string;
	/** A path of the API, or a whole address outside of it. */
	url: string;
	headers: Record<string, string>;
	/** The JSON, or what was sent in its place: `multipart, 12345 bytes`. */
	body?: string;
}

export interface RecordedAnswer {
	atMs: number;
	status: number;
	headers: Record<string, string>;
	body: RecordedBody;
}

/** A file is told by its size and kind; of an event stream, each piece has its time. */
export type RecordedBody = string | { pieces: RecordedPiece[] } | { file: RecordedFile };

export interface RecordedPiece {
	atMs: number;
	/** `base64` where the piece is no UTF-8 by itself. */
	text?: string;
	base64?: string;
}

export interface RecordedFile {
	bytes: number;
	kind: string;
}

/** The bytes of a body that is no file. */
export function bytesOf(body: Exclude<RecordedBody, { file: RecordedFile }>): Buffer[] {
	if (typeof body === 'string') return [Buffer.from(body)];
	return body.pieces.map(({ text, base64 }) =>
		text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text),
	);
}

/** @throws Error for a text that is no recording */
export function parseRecording(text: string): Recording {
	const value = JSON.parse(text) as Partial<Recording> | null;
	if (value?.format !== RECORDING_FORMAT || !Array.isArray(value.exchanges)) {
		throw new Error(`This is no recording: its format is not ${RECORDING_FORMAT}`);
	}
	return value as Recording;
}
