/** One event of `/run_sse`, as an ADK server sends it or as an earlier version of the service did [SSE-8, SSE-19]. */
import { plainWords, type NemoVideoError } from '../api/errors';
import { parseJson } from '../api/exactJson';
import { errorWords, isErrorReport } from './errorWords';
import { objectIn, textIn, type Fields } from './jsonFields';
import { editFailed, failureIn, finishReasonIn } from './runFailure';
import { troubleIn } from './troubleSigns';

/** An event as it came: any JSON object. */
export type AgentEvent = Fields;

/** The name of a tool call that has none. */
export const UNNAMED = 'unnamed';

export interface ToolCall {
	/** Pieces of one call, and its result, carry the same id. */
	id?: string;
	name: string;
	args: unknown;
}

export interface ToolResult {
	id?: string;
}

export interface ReadEvent {
	kind: 'event';
	author: string;
	invocation: string;
	/** The text and the tool calls are pieces; an event with the whole of them follows [SSE-9]. */
	partial: boolean;
	/** Text for the user: no thoughts [SSE-14], nothing the user said. Empty when there is none. */
	text: string;
	toolCalls: ToolCall[];
	toolResults: ToolResult[];
	/** The run reports that it failed [SSE-15, SSE-16]. */
	failure?: NemoVideoError;
	/** Why the model stopped: empty for its normal end, absent where the event does not say [SSE-21]. */
	finishReason?: string;
	raw: AgentEvent;
}

/** Data that is no event of the agent. It may come from a crash: `failure` is set where that is certain [SSE-20]. */
export interface Unreadable {
	kind: 'unreadable';
	words: string;
	failure?: NemoVideoError;
	/** It speaks of trouble: then it is no heartbeat, however often it comes. */
	isTrouble?: boolean;
}

/** `heartbeat`: the service is alive, and nothing more, as by an empty event [SSE-4, SSE-18]. */
export type EventReading = ReadEvent | Unreadable | { kind: 'heartbeat' };

/**
 * Reads one event. Keys may be in camelCase or snake_case [SSE-13], unknown fields are left alone, and a
 * field of the wrong type counts as absent: no data makes this function throw.
 * @param data the joined `data:` lines
 * @param eventName the `event:` line, if there was one
 */
export function readEvent(data: string, eventName = ''): EventReading {
	const named = ERROR_NAME.test(eventName);
	if (!named && (eventName === 'heartbeat' || isEmpty(data))) return { kind: 'heartbeat' };
	const value = parseJson(data.trim());
	const raw = objectIn(value);
	if (!raw || (!named && isBareMessage(raw))) return readUnknown(data, value, named);
	const content = contentOf(raw);
	if (!named && !content && isHeartbeat(raw)) return { kind: 'heartbeat' };
	const failure = failureIn(raw) ?? (named ? editFailed(plainWords(raw)) : undefined);
	const trouble = failure || content || isTool(raw) ? undefined : troubleIn(raw);
	if (trouble) return { kind: 'unreadable', words: trouble, isTrouble: true };
	return {
		kind: 'event',
		author: textIn(raw.author) ?? '',
		invocation: textIn(raw.invocationId) ?? textIn(raw.invocation_id) ?? '',
		partial: raw.partial === true,
		failure,
		finishReason: finishReasonIn(raw),
		raw,
		...(isTool(raw) ? readOlderTool(raw) : readContent(content)),
	};
}

/** Data that is no event of the agent: a heartbeat in words, or what is left of a crash. */
function readUnknown(data: string, value: unknown, named: boolean): EventReading {
	const words = errorWords(data);
	if (named) return { kind: 'unreadable', words: words ?? '', failure: editFailed(words) };
	if (isHeartbeatValue(value) || SIGN_OF_LIFE.test(words ?? '')) return { kind: 'heartbeat' };
	const report = words ?? 'the answer cannot be read';
	const failure = isErrorReport(data) ? editFailed(report) : undefined;
	return { kind: 'unreadable', words: report, failure };
}

interface Content {
	text: string;
	toolCalls: ToolCall[];
	toolResults: ToolResult[];
}

const isTool = ({ type }: AgentEvent) => type === 'tool_call' || type === 'tool_result';

/** `{"type":"tool_call","name","args"}` or `{"type":"tool_result",…}` [SSE-19]; its content is not for the user. */
function readOlderTool(raw: AgentEvent): Content {
	if (raw.type === 'tool_call') return { text: '', toolCalls: [callOf(raw)], toolResults: [] };
	return { text: '', toolCalls: [], toolResults: [{ id: textIn(raw.id) }] };
}

/** The content as ADK has it; `{"type":"text","content":"…"}` has it as a plain text [SSE-19]. */
function contentOf(raw: AgentEvent): Fields | undefined {
	const { content } = raw;
	return typeof content === 'string' ? { parts: [{ text: content }] } : objectIn(content);
}

function readContent(content: Fields = {}): Content {
	const toolCalls: ToolCall[] = [];
	const toolResults: ToolResult[] = [];
	let text = '';
	for (const part of Array.isArray(content.parts) ? content.parts.map(objectIn) : []) {
		if (!part) continue;
		const call = objectIn(part.functionCall) ?? objectIn(part.function_call);
		if (call) toolCalls.push(callOf(call));
		const result = objectIn(part.functionResponse) ?? objectIn(part.function_response);
		if (result) toolResults.push({ id: textIn(result.id) });
		if (part.thought !== true) text += textIn(part.text) ?? '';
	}
	return { text: content.role === 'user' ? '' : text, toolCalls, toolResults };
}

function callOf(call: Fields): ToolCall {
	return { id: textIn(call.id), name: textIn(call.name) ?? UNNAMED, args: call.args };
}

/** `event: error`, alone or at the end of a longer name; `failed` of a run, not of a tool. */
const ERROR_NAME =
	/(?:^|[._:-])error$|^(?:(?:run|agent|response|task|edit|message|stream)[._:-])?(?:exception|failed|failure|fatal)$/i;

/** True for the name of an event that reports a failed run. */
export const isErrorName = (eventName: string): boolean => ERROR_NAME.test(eventName);

/** The events of a list, as a server that does not stream puts them out; undefined for anything else. */
export function listedEvents(data: string): string[] | undefined {
	const value = data.trimStart().startsWith('[') ? parseJson(data) : undefined;
	const isList = Array.isArray(value) && value.some((one) => objectIn(objectIn(one)?.content));
	return isList ? (value as unknown[]).map((one) => JSON.stringify(one)) : undefined;
}
/** Words that a service may send to show that it is alive; what they are is not documented [SSE-18]. */
const SIGN_OF_LIFE =
	/^\W*(?:heartbeat|ping|pong|keep[- ]?alive|alive|connected|ok|done|(?:still )?(?:here|alive|running|working|processing|thinking|generating|rendering))\W*$/i;

const isEmpty = (data: string) => ['', '[DONE]'].includes(data.trim());

const isHeartbeat = (raw: AgentEvent) =>
	[raw.type, raw.event, raw.heartbeat].some((mark) => mark === 'heartbeat' || mark === true);

/** A time, a counter or nothing: too little to be a report. */
const isHeartbeatValue = (value: unknown) =>
	value === null || ['number', 'boolean'].includes(typeof value);

const BARE_KEYS = new Set(['detail', 'message', 'Message', 'msg', 'code', 'status', 'statusCode']);

/** `{"detail":"…"}`, as web frameworks and gateways answer in place of the agent. */
const isBareMessage = (raw: AgentEvent) =>
	Object.keys(raw).every((key) => BARE_KEYS.has(key)) &&
	raw.code === undefined &&
	typeof raw.status !== 'string' &&
	plainWords(raw) !== undefined;
