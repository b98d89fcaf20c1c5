/** How an event of `/run_sse` tells that the run failed, or that its model stopped before its end. */
import { NemoVideoError, plainWords, problemIn } from '../api/errors';
import { errorWords } from './errorWords';
import { textIn, type Fields } from './jsonFields';

export const editFailed = (detail?: string) => new NemoVideoError('editFailed', { detail });

/** The failure that an event reports: a code of the service, or `editFailed` with its words [SSE-15, SSE-16]. */
export function failureIn(raw: Fields): NemoVideoError | undefined {
	// `success: false` is how a run fails here; elsewhere it is a refusal.
	const isNumbered = raw.code !== undefined && !Number.isNaN(Number(raw.code));
	const refusal = isNumbered && problemIn(200, { ...raw, success: undefined });
	if (refusal) return refusal;
	const code = raw.errorCode ?? raw.error_code;
	const message = textIn(raw.errorMessage) ?? textIn(raw.error_message);
	// An agent that ends with an empty answer, as a silent edit does, reports why the model stopped [SSE-16].
	const failed = (code && code !== 'STOP') || message || raw.error || isErrorMark(raw);
	if (!failed) return undefined;
	return editFailed([message, raw.error, code, raw].map(wordsIn).find(Boolean));
}

/** Fields beside `error` that report the failure of a run. Those of a tool are not the run's. */
function isErrorMark(raw: Fields): boolean {
	if (raw.type === 'error' || raw.event === 'error') return true;
	if (raw.type !== undefined || raw.content !== undefined) return false;
	if (raw.success === false || raw.status === 'error' || raw.status === 'failed') return true;
	// The text of an exception may be empty.
	return raw.error === '' && Object.keys(raw).length === 1;
}

/** Why the model stopped: empty for its normal end, undefined where the event does not say [SSE-21]. */
export function finishReasonIn(raw: Fields): string | undefined {
	const reason = textIn(raw.finishReason) ?? textIn(raw.finish_reason);
	// Python writes the name of the type before it.
	const bare = reason?.toUpperCase().replace(/^.*\./, '');
	return bare !== undefined && NORMAL_ENDS.has(bare) ? '' : reason;
}

const NORMAL_ENDS = new Set([
	...['', 'STOP', 'FINISH_REASON_UNSPECIFIED', 'END_TURN', 'STOP_SEQUENCE', 'COMPLETED'],
	...['TOOL_CALLS', 'TOOL_USE', 'FUNCTION_CALL'],
]);

const wordsIn = (value: unknown) =>
	plainWords(value) ?? (typeof value === 'string' ? errorWords(value) : undefined);
