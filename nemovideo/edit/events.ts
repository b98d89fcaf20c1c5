/** One event of `/run_sse`, as an ADK server sends it or as an earlier version of the service did [SSE-8, SSE-19]. */
import { NemoVideoError, parseJson, plainWords, problemIn } from '../api/errors';

/** An event as it came: any JSON object. */
export type AgentEvent = Record<string, unknown>;

export interface ToolCall {
	/** Pieces of one call, and its result, carry the same id. */
	id?: string;
	name: string;
	args: unknown;
}

export interface ToolResult {
	id?: string;
}

export type EventReading =
	/** The service is alive, and nothing more: an empty event, a heartbeat [SSE-4, SSE-18]. */
	| { kind: 'heartbeat' }
	/** The data is not a JSON object. */
	| { kind: 'unreadable'; data: string }
	| {
			kind: 'event';
			author: string;
			invocation: string;
			/** The text is a piece; an event with the whole text follows [SSE-9]. */
			partial: boolean;
			/** Text for the user: no thoughts [SSE-14], nothing the user said. Empty when there is none. */
			text: string;
			toolCalls: ToolCall[];
			toolResults: ToolResult[];
			/** The run reports that it failed [SSE-15, SSE-16]. */
			failure?: NemoVideoError;
			raw: AgentEvent;
	  };

/**
 * Reads one event. Keys may be in camelCase or snake_case [SSE-13], unknown fields are left alone, and a
 * field of the wrong type counts as absent: no data makes this function throw.
 * @param data the joined `data:` lines
 * @param eventName the `event:` line, if there was one
 */
export function readEvent(data: string, eventName?: string): EventReading {
	if (eventName === 'heartbeat' || isEmpty(data)) return { kind: 'heartbeat' };
	const raw = objectIn(parseJson(data));
	if (!raw) return { kind: 'unreadable', data };
	const content = contentOf(raw);
	if (!content && isHeartbeat(raw)) return { kind: 'heartbeat' };
	return {
		kind: 'event',
		author: textIn(raw.author) ?? '',
		invocation: textIn(raw.invocationId) ?? textIn(raw.invocation_id) ?? '',
		partial: raw.partial === true,
		failure: failureIn(raw),
		raw,
		...(raw.type === 'tool_call' || raw.type === 'tool_result'
			? readOlderTool(raw)
			: readContent(content)),
	};
}

interface Content {
	text: string;
	toolCalls: ToolCall[];
	toolResults: ToolResult[];
}

/** `{"type":"tool_call","name","args"}` or `{"type":"tool_result",…}` [SSE-19]; its content is not for the user. */
function readOlderTool(raw: AgentEvent): Content {
	if (raw.type === 'tool_call') return { text: '', toolCalls: [callOf(raw)], toolResults: [] };
	return { text: '', toolCalls: [], toolResults: [{ id: textIn(raw.id) }] };
}

/** The content as ADK has it; `{"type":"text","content":"…"}` has it as a plain text [SSE-19]. */
function contentOf(raw: AgentEvent): Record<string, unknown> | undefined {
	const { content } = raw;
	return typeof content === 'string' ? { parts: [{ text: content }] } : objectIn(content);
}

function readContent(content: Record<string, unknown> = {}): Content {
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

function callOf(call: Record<string, unknown>): ToolCall {
	return { id: textIn(call.id), name: textIn(call.name) ?? 'unnamed', args: call.args };
}

function failureIn(raw: AgentEvent): NemoVideoError | undefined {
	const refusal = problemIn(200, raw);
	if (refusal) return new NemoVideoError(refusal.problem, refusal.context);
	const code = raw.errorCode ?? raw.error_code;
	const message = textIn(raw.errorMessage) ?? textIn(raw.error_message);
	if (!code && !message && !raw.error) return undefined;
	// An agent that ends with an empty answer, as a silent edit does, reports why the model stopped [SSE-16].
	if (code === 'STOP' && !message && !raw.error) return undefined;
	const detail = [message, raw.error, code].map((value) => plainWords(value)).find(Boolean);
	return new NemoVideoError('editFailed', { detail });
}

const isEmpty = (data: string) => ['', '[DONE]'].includes(data.trim());

const isHeartbeat = (raw: AgentEvent) =>
	[raw.type, raw.event, raw.heartbeat].some((mark) => mark === 'heartbeat' || mark === true);

const objectIn = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
