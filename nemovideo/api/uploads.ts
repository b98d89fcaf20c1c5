/** What the service says about files: after an upload [UPL-*], and in the state of a session [STA-*]. */
import type { SessionState } from './contract';
import { plainWords } from './errors';
import { ACCEPTED, extensionOf, fileNameIn } from './media';
import { phaseOf } from './renderStatus';

type JsonObject = Record<string, unknown>;

/**
 * The entries of an upload's answer, in the order of the files. The answer is not documented: a list
 * under any name, or a single entry, is taken as it comes; anything else gives none.
 */
export function readUploadedFiles(answer: unknown): JsonObject[] {
	if (Array.isArray(answer)) return answer.filter(isObject);
	if (!isObject(answer)) return [];
	const list = Object.values(answer).find((value) => Array.isArray(value) && value.some(isObject));
	if (list) return (list as unknown[]).filter(isObject);
	return Object.keys(answer).length > 0 ? [answer] : [];
}

/** What the service says did not arrive, if anything: one of the files of an answer, or all of it [UPL-3]. */
export function failedUploadIn(answer: unknown): JsonObject | undefined {
	const whole = isObject(answer) ? [answer] : [];
	return [...readUploadedFiles(answer), ...whole].find(isFailedUpload);
}

/** True for an entry, of an answer or of a session's material, that tells of a file that did not arrive. */
export function isFailedUpload({ success, status, error, ...rest }: JsonObject): boolean {
	if (success === false || (typeof status === 'string' && phaseOf(status) === 'failed'))
		return true;
	// What has an id or an address is there, with a warning at most.
	const isThere = Object.entries(rest).some(
		([key, value]) => /(?:^|_)(?:id|key|hash|url)$/i.test(key) && Boolean(value),
	);
	return !isThere && plainWords(error) !== undefined;
}

/**
 * A file that the service fetched itself, by the same names as one that was sent: what the service says
 * about it where it does [UPL-4], else what its address tells. The size is null where nobody says it.
 */
export function describeFetchedFile(entry: JsonObject | undefined, url: string) {
	const text = (keys: string[]) =>
		keys.map((key) => entry?.[key]).find((value) => typeof value === 'string' && value !== '');
	const fileName = nameOfEntry(entry) ?? fileNameIn(url);
	const mimeType = text(['mime_type', 'mimeType', 'content_type']);
	const size = ['size', 'file_size', 'fileSize'].map((key) => entry?.[key]);
	return {
		fileName,
		mimeType: String(mimeType ?? ACCEPTED[extensionOf(fileName)]?.mimeType ?? ''),
		fileSize: (size.find((value) => typeof value === 'number') as number | undefined) ?? null,
	};
}

/** The name that the service gives a file [UPL-4]. */
export const nameOfEntry = (entry: JsonObject | undefined): string | undefined =>
	['name', 'filename', 'file_name', 'fileName']
		.map((key) => entry?.[key])
		.find((name): name is string => typeof name === 'string' && name !== '');

/** Uploaded and generated media of a session as one list; what each entry holds is not documented. */
export function readMedia(state: SessionState): JsonObject[] {
	return [
		...entries(state.video_infos).map((entry) => ({ source: 'upload', ...entry })),
		...entries(state.generated_media).map((entry) => ({ source: 'generated', ...entry })),
	];
}

function entries(value: unknown): JsonObject[] {
	if (Array.isArray(value)) return value.filter(isObject);
	if (!isObject(value)) return [];
	const inner = Object.entries(value).filter((pair): pair is [string, JsonObject] =>
		isObject(pair[1]),
	);
	return inner.map(([id, entry]) => ({ id, ...entry }));
}

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
