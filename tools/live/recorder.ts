import {
	RECORDING_FORMAT,
	type Exchange,
	type RecordedAnswer,
	type RecordedBody,
	type RecordedPiece,
	type RecordedRequest,
	type Recording,
} from '../../emulator/recording';
import { identifyFile } from '../../nemovideo';
import type { Redactor } from './redact';

/** Bytes as a text of the same length: one character each. All that is searched for secrets is in this form. */
const asText = (bytes: Uint8Array | string) => Buffer.from(bytes as string).toString('latin1');
const fromText = (text: string) => Buffer.from(text, 'latin1').toString();

/** Headers of an answer that are written down; all others may hold anything. */
const ANSWER_HEADERS =
	/^(?:content-(?:type|length|encoding)|transfer-encoding|location|retry-after|cache-control|x-ratelimit-[a-z-]+)$/;
const FILE_TYPES = /^(?:video|audio|image)\/|octet-stream/i;
const HEAD_BYTES = 4096;

/** An exchange that is under way. Text is kept as single bytes until it is written. */
export class OpenExchange {
	status = 0;
	headers: Record<string, string | undefined> = {};
	answeredAtMs?: number;
	readonly pieces: { atMs: number; text: string }[] = [];
	failure?: string;
	/** Set where the body is a file: only its size is kept, and the head that tells its kind. */
	file?: { bytes: number; head: Buffer };

	constructor(
		readonly step: string,
		readonly atMs: number,
		readonly request: RecordedRequest,
		private readonly now: () => number,
	) {}

	/** @param mayBeFile the answer is a file unless it says that it is a text */
	answered(status: number, headers: Record<string, string | undefined>, mayBeFile: boolean): void {
		this.status = status;
		this.headers = headers;
		this.answeredAtMs = this.now();
		const type = headers['content-type'] ?? '';
		const isText = /json|text|xml|event-stream/i.test(type);
		if (FILE_TYPES.test(type) || (mayBeFile && status === 200 && !isText)) {
			this.file = { bytes: 0, head: Buffer.alloc(0) };
		}
	}

	add(bytes: Uint8Array): void {
		if (!this.file) {
			this.pieces.push({ atMs: this.now(), text: asText(bytes) });
			return;
		}
		const { file } = this;
		if (file.head.length < HEAD_BYTES) {
			file.head = Buffer.concat([file.head, bytes.subarray(0, HEAD_BYTES - file.head.length)]);
		}
		file.bytes += bytes.length;
	}
}

/** Keeps what passed in memory; what is secret is replaced when it is written down. */
export class Recorder {
	/** The step that the next requests belong to. */
	step = '';
	readonly exchanges: OpenExchange[] = [];
	private readonly startMs: number;

	constructor(
		private readonly redactor: Redactor,
		private readonly now: () => number,
	) {
		this.startMs = now();
	}

	/** A value that must not be written down, however it looks. */
	addSecret(value: string | undefined): void {
		if (value) this.redactor.addSecret(asText(value));
	}

	begin(request: RecordedRequest): OpenExchange {
		const sinceStart = () => Math.round(this.now() - this.startMs);
		const exchange = new OpenExchange(this.step, sinceStart(), request, sinceStart);
		this.exchanges.push(exchange);
		return exchange;
	}

	/** The recording so far. @throws Error where something secret would stay in it */
	write(head: Omit<Recording, 'format' | 'exchanges'>): Recording {
		for (const one of this.exchanges) this.learn(one);
		this.redactor.learn(head.service);
		const recording: Recording = {
			format: RECORDING_FORMAT,
			...head,
			service: this.redactor.write(head.service),
			exchanges: this.exchanges.map((one) => this.written(one)),
		};
		const left = this.redactor.leftIn(asText(JSON.stringify(recording)));
		if (left.length > 0) {
			throw new Error(`${left.length} secret values could not be replaced; nothing was written`);
		}
		return recording;
	}

	private learn({ request, headers, pieces, failure = '' }: OpenExchange): void {
		const shown = Object.entries(headers).filter(([name]) => ANSWER_HEADERS.test(name));
		const sent = [request.url, ...Object.values(request.headers), request.body ?? ''];
		const texts = [...sent, failure, ...shown.map(([, value]) => value ?? '')].map(asText);
		for (const text of [...texts, pieces.map((piece) => piece.text).join('')]) {
			this.redactor.learn(text);
		}
	}

	private redacted(text: string): string {
		return fromText(this.redactor.write(asText(text)));
	}

	private written(open: OpenExchange): Exchange {
		const { step, atMs, failure } = open;
		const { method, url, headers, body } = open.request;
		const write = (text: string) => this.redacted(text);
		const request: RecordedRequest = {
			method,
			url: write(url),
			headers: mapValues(headers, write),
			...(body !== undefined && { body: write(body) }),
		};
		const answer = open.answeredAtMs === undefined ? undefined : this.answerOf(open);
		return {
			step,
			atMs,
			request,
			...(answer && { answer }),
			...(failure && { failure: write(failure) }),
		};
	}

	private answerOf(open: OpenExchange): RecordedAnswer {
		const shown = Object.entries(open.headers).filter(
			(pair): pair is [string, string] => ANSWER_HEADERS.test(pair[0]) && pair[1] !== undefined,
		);
		// The length of what was replaced may be another one.
		const headers = Object.fromEntries(
			shown.filter(([name]) => name !== 'content-length' || open.file),
		);
		return {
			atMs: open.answeredAtMs ?? 0,
			status: open.status,
			headers: mapValues(headers, (text) => this.redacted(text)),
			body: this.bodyOf(open),
		};
	}

	private bodyOf({ file, pieces, headers }: OpenExchange): RecordedBody {
		if (file) return { file: { bytes: file.bytes, kind: kindOf(file) } };
		const texts = this.redactor.writePieces(pieces.map(({ text }) => text));
		const isStream = /event-stream/i.test(headers['content-type'] ?? '');
		const whole = Buffer.from(texts.join(''), 'latin1');
		if (!isStream && isUtf8(whole)) return whole.toString();
		return { pieces: pieces.map(({ atMs }, i) => pieceOf(atMs, Buffer.from(texts[i], 'latin1'))) };
	}
}

/** `mp4`, `png` …, or `unknown`: what a file is by its first bytes. */
function kindOf({ bytes, head }: { bytes: number; head: Buffer }): string {
	const whole = bytes === head.length;
	const found = identifyFile({ fileName: 'file' }, bytes, { bytes: head, tagged: false, whole });
	return found.fault === undefined ? found.kind : 'unknown';
}

const pieceOf = (atMs: number, bytes: Buffer): RecordedPiece =>
	isUtf8(bytes) ? { atMs, text: bytes.toString() } : { atMs, base64: bytes.toString('base64') };

function isUtf8(bytes: Buffer): boolean {
	return Buffer.from(bytes.toString()).equals(bytes);
}

const mapValues = (object: Record<string, string>, map: (text: string) => string) =>
	Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
