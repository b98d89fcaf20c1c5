// A chat model with scripted answers, behind the two APIs of OpenAI that n8n's OpenAI Chat Model node calls: the
// Responses API (from version 1.3 on), and Chat Completions, the only one that AI Agent 2.x and older take.
import fastify from 'fastify';

/** The JSON answer of a tool. */
export type ToolAnswer = Record<string, unknown>;

/** One answer of the model: a tool call, or the final text. */
export type Turn = { tool: string; arguments: Record<string, unknown> } | { say: string };

/** A tool as it is described to the model. */
export interface OfferedTool {
	name: string;
	description: string;
	parameters: { properties: Record<string, { type: string }>; required: string[] };
}

export interface ScriptedModel {
	/** The base URL for the credential. */
	url: string;
	/** All requests, with headers and body, in order. */
	received: string[];
	/** The tools in the last request. */
	tools(): OfferedTool[];
	/** The answers to its tool calls so far. */
	answers(): ToolAnswer[];
	close(): Promise<void>;
}

interface ModelRequest {
	stream?: boolean;
	tools: OfferedTool[];
	input: Array<{ type?: string; output?: string }>;
}

interface CompletionRequest {
	stream?: boolean;
	tools?: Array<{ function: OfferedTool }>;
	messages: Array<{ role: string; content: string }>;
}

/** Starts the model. Each turn is called with the tools' answers so far. */
export async function startScriptedModel(
	turns: Array<(answers: ToolAnswer[]) => Turn | Promise<Turn>>,
): Promise<ScriptedModel> {
	const app = fastify();
	const received: string[] = [];
	let last: { tools: OfferedTool[]; answers: ToolAnswer[] } = { tools: [], answers: [] };
	app.post('/v1/responses', async (request, reply) => {
		received.push(JSON.stringify([request.headers, request.body]));
		const { input, tools, stream } = request.body as ModelRequest;
		const answers = input
			.filter(({ type }) => type === 'function_call_output')
			.map(({ output }) => readAnswer(output ?? ''));
		last = { tools, answers };
		const at = answers.length;
		const turn = await turns.at(at)?.(answers);
		if (!turn || stream) {
			const message = turn
				? 'This model does not stream.'
				: `Nothing is written for turn ${at + 1}.`;
			return await reply.code(400).send({ error: { message, type: 'invalid_request_error' } });
		}
		return responseOf(turn, at);
	});
	app.post('/v1/chat/completions', async (request, reply) => {
		received.push(JSON.stringify([request.headers, request.body]));
		const { messages, tools = [], stream } = request.body as CompletionRequest;
		const given = messages
			.filter(({ role }) => role === 'tool')
			.map(({ content }) => readAnswer(content));
		last = { tools: tools.map((tool) => tool.function), answers: given };
		const turn = await turns.at(given.length)?.(given);
		if (!turn) return await reply.code(400).send({ error: { message: 'Nothing is written.' } });
		const completion = completionOf(turn, given.length, stream === true);
		if (!stream) return completion;
		const events = `data: ${JSON.stringify(completion)}\n\ndata: [DONE]\n\n`;
		return await reply.type('text/event-stream').send(events);
	});
	return {
		url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/v1`,
		received,
		tools: () => last.tools,
		answers: () => last.answers,
		close: async () => await app.close(),
	};
}

/** n8n sends a tool's output items as a JSON array or object; only the first item is of interest. */
function readAnswer(output: string): ToolAnswer {
	const [item] = [JSON.parse(output) as ToolAnswer | ToolAnswer[]].flat();
	return item;
}

function responseOf(turn: Turn, at: number): object {
	const output =
		'say' in turn
			? {
					type: 'message',
					id: `msg_${at}`,
					role: 'assistant',
					status: 'completed',
					content: [{ type: 'output_text', text: turn.say, annotations: [] }],
				}
			: {
					type: 'function_call',
					id: `fc_${at}`,
					call_id: `call_${at}`,
					name: turn.tool,
					arguments: JSON.stringify(turn.arguments),
					status: 'completed',
				};
	return {
		id: `resp_${at}`,
		object: 'response',
		created_at: Math.floor(Date.now() / 1000),
		model: 'scripted',
		status: 'completed',
		output: [output],
		error: null,
		incomplete_details: null,
		usage: {
			input_tokens: 1,
			input_tokens_details: { cached_tokens: 0 },
			output_tokens: 1,
			output_tokens_details: { reasoning_tokens: 0 },
			total_tokens: 2,
		},
	};
}

/** The whole answer of Chat Completions, or the one event that it is streamed in. */
function completionOf(turn: Turn, at: number, isStream: boolean): object {
	const isFinal = 'say' in turn;
	const message = isFinal
		? { role: 'assistant', content: turn.say }
		: {
				role: 'assistant',
				content: null,
				tool_calls: [
					{
						index: 0,
						id: `call_${at}`,
						type: 'function',
						function: { name: turn.tool, arguments: JSON.stringify(turn.arguments) },
					},
				],
			};
	return {
		id: `completion_${at}`,
		object: isStream ? 'chat.completion.chunk' : 'chat.completion',
		created: Math.floor(Date.now() / 1000),
		model: 'scripted',
		choices: [
			{
				index: 0,
				[isStream ? 'delta' : 'message']: message,
				finish_reason: isFinal ? 'stop' : 'tool_calls',
			},
		],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}
