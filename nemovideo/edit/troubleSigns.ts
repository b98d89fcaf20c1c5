/**
 * Signs of a failed run in an event without content. No two frameworks write them alike, so they count only
 * where nothing else came [SSE-20].
 */
import { shorten } from '../api/errors';
import { objectIn, type Fields } from './jsonFields';

/** Keys in lower case and without underscores, as `keyOf` gives them. */
const ERROR_KEYS = new Set(
	'error errors err errmsg errormessage exception traceback fault failure blockreason'.split(' '),
);
const STATE_KEYS = new Set('status state level severity type event kind outcome'.split(' '));
const NUMBER_KEYS = new Set('status statuscode code errcode errorcode ret'.split(' '));
const NESTED_KEYS = new Set('event data result response promptfeedback'.split(' '));
const WORD_KEYS =
	'message msg detail reason text title description errmsg faultstring error errors err exception traceback fault failure errormessage blockreason event data result response promptfeedback'.split(
		' ',
	);
/** At the end of a word or of a name: `agent_error`, `RunError`, `response.failed`. */
const TROUBLE = /(?:error|exception|fail(?:ed|ure)?|fatal|crashed|aborted)$/i;
const FINE = /^(?:ok|okay|success\w*|none|null|)$/i;
const MAX_DEPTH = 3;

/** What an event says of the trouble it is a sign of; undefined where it is none. */
export function troubleIn(raw: Fields): string | undefined {
	if (raw.interrupted === true) return 'the run was interrupted';
	return isSign(raw) ? (wordsIn(raw) ?? 'the run failed') : undefined;
}

const keyOf = (key: string) => key.replace(/^_+|_/g, '').toLowerCase();

function isSign(raw: Fields, depth = 0): boolean {
	return Object.entries(raw).some(([name, value]) => {
		const key = keyOf(name);
		if (ERROR_KEYS.has(key) && isFilled(value)) return true;
		if (typeof value === 'string') {
			if (STATE_KEYS.has(key) && TROUBLE.test(value.trim())) return true;
			if (/^(?:ok|success)$/.test(key)) return /^false$/i.test(value);
			return key === 'code' && Number.isNaN(Number(value)) && !FINE.test(value.trim());
		}
		if (typeof value === 'number') {
			return NUMBER_KEYS.has(key) && (key.startsWith('status') ? value >= 400 : value !== 0);
		}
		if (/^(?:ok|success)$/.test(key) && value === false) return true;
		const inner = NESTED_KEYS.has(key) && depth < MAX_DEPTH ? objectIn(value) : undefined;
		return inner !== undefined && isSign(inner, depth + 1);
	});
}

function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return !FINE.test(value.trim());
	if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
	return value === true;
}

function wordsIn(value: unknown, depth = 0): string | undefined {
	if (typeof value === 'string') return shorten(value.trim().split('\n').at(-1) ?? '') || undefined;
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
	if (Array.isArray(value)) return wordsIn(value[0], depth + 1);
	const entries = Object.entries(value);
	for (const wanted of WORD_KEYS) {
		for (const [name, inner] of entries) {
			const words = keyOf(name) === wanted ? wordsIn(inner, depth + 1) : undefined;
			if (words) return words;
		}
	}
	return undefined;
}
