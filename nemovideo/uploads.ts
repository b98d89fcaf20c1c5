/** What the service says about files: after an upload [UPL-*], and in the state of a session [STA-*]. */
import type { SessionState } from './contract';

type Bag = Record<string, unknown>;

/**
 * The entries of an upload's answer, in the order of the files. The answer is not documented: a list
 * under any name, or a single entry, is taken as it comes; anything else gives none.
 */
export function readUploadedFiles(answer: unknown): Bag[] {
	if (Array.isArray(answer)) return answer.filter(isBag);
	if (!isBag(answer)) return [];
	const list = Object.values(answer).find((value) => Array.isArray(value) && value.some(isBag));
	if (list) return (list as unknown[]).filter(isBag);
	return Object.keys(answer).length > 0 ? [answer] : [];
}

/** Uploaded and generated media of a session as one list; what each entry holds is not documented. */
export function readMedia(state: SessionState): Bag[] {
	return [
		...entries(state.video_infos).map((entry) => ({ source: 'upload', ...entry })),
		...entries(state.generated_media).map((entry) => ({ source: 'generated', ...entry })),
	];
}

function entries(value: unknown): Bag[] {
	if (Array.isArray(value)) return value.filter(isBag);
	if (!isBag(value)) return [];
	const inner = Object.entries(value).filter((pair): pair is [string, Bag] => isBag(pair[1]));
	return inner.map(([id, entry]) => ({ id, ...entry }));
}

const isBag = (value: unknown): value is Bag =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
