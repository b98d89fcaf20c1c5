/** A recording as the facts look at it: answers by step, bodies read. */
import { bytesOf, type Exchange, type Recording } from '../../emulator/recording';
import { NemoVideoError } from '../../nemovideo';
import { problemIn } from '../../nemovideo/api/errors';
import { withExactNumbers } from '../../nemovideo/api/exactJson';

export type JsonObject = Record<string, unknown>;

/** An exchange that was answered. */
export interface Seen {
	step: string;
	method: string;
	path: string;
	status: number;
	type: string;
	/** The whole body; empty for a file. */
	text: string;
	/** Undefined where the body is no JSON. */
	json: unknown;
	/** What is inside the envelope, or the body itself where there is none. */
	data: JsonObject;
	file?: { bytes: number; kind: string };
	/** What the client takes it for; null for a success. */
	problem: NemoVideoError | null;
	exchange: Exchange;
}

export interface View {
	recording: Recording;
	seen: Seen[];
	/** The answers of a step, refused ones too. */
	step: (...names: string[]) => Seen[];
	/** The last answer of a step that was a success. */
	success: (name: string, path?: RegExp) => Seen | undefined;
}

export function viewOf(recording: Recording): View {
	const seen = recording.exchanges.flatMap((exchange) => {
		const one = look(exchange);
		return one ? [one] : [];
	});
	const step = (...names: string[]) => seen.filter((one) => names.includes(one.step));
	return {
		recording,
		seen,
		step,
		success: (name, path = /./) =>
			step(name).findLast((one) => !one.problem && one.status < 300 && path.test(one.path)),
	};
}

function look(exchange: Exchange): Seen | undefined {
	const { answer, step, request } = exchange;
	if (!answer) return undefined;
	const { status, headers, body } = answer;
	const file = typeof body === 'object' && 'file' in body ? body.file : undefined;
	const text =
		typeof body === 'object' && 'file' in body ? '' : Buffer.concat(bytesOf(body)).toString();
	const json = jsonIn(text);
	const isStream = /event-stream/i.test(headers['content-type'] ?? '');
	return {
		step,
		method: request.method,
		path: request.url,
		status,
		type: headers['content-type'] ?? '',
		text,
		json,
		data: objectIn(objectIn(json).data ?? json),
		file,
		problem: isStream && status < 300 ? null : problemIn(status, json ?? text, headers),
		exchange,
	};
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(withExactNumbers(text)) as unknown;
	} catch {
		return undefined;
	}
}

export const objectIn = (value: unknown): JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

export const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** `token, credits`: the keys of an object, for a person. */
export const keysOf = (object: JsonObject) => Object.keys(object).join(', ') || 'nothing';

/** An answer in a few words: `HTTP 200, code 1002, "session not found"`. */
export function inWords({ status, json, text, file }: Seen): string {
	if (file) return `HTTP ${status}, a file (${file.kind}, ${file.bytes} bytes)`;
	const { code, success, message, msg, error, detail } = objectIn(json);
	const said = [message, msg, error, detail].find((one) => typeof one === 'string' && one);
	return [
		`HTTP ${status}`,
		...(code === undefined ? [] : [`code ${String(code)}`]),
		...(success === undefined ? [] : [`success ${String(success)}`]),
		...(said === undefined ? [] : [`"${String(said).slice(0, 120)}"`]),
		...(json === undefined && text
			? [`not JSON: "${text.slice(0, 60).replace(/\s+/g, ' ')}"`]
			: []),
	].join(', ');
}
