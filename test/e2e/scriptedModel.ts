// A chat model that says what a test has written down. It answers as OpenAI's Responses API does, which is what
// n8n's OpenAI Chat Model node asks.
import fastify from 'fastify';

/** What the model has been told by a tool: the JSON that the tool answered. */
export type ToolAnswer = Record<string, unknown>;

/** What the model says next: that a tool be called, or its last words. */
export type Turn = { tool: string; arguments: Record<string, unknown> } | { say: string };

/** A tool as the model is told of it. */
export interface OfferedTool {
	name: string;
	description: string;
	parameters: { properties: Record<string, { type: string }>; required: string[] };
}

export interface ScriptedModel {
	/** To be entered as the credential's base URL. */
	url: string;
	/** Everything it has received, headers too, in order. */
	received: string[];
	/** The tools it was offered with the last request. */
	tools(): OfferedTool[];
	/** What its tool calls were answered with. */
	answers(): ToolAnswer[];
	close(): Promise<void>;
}

interface ModelRequest {
	stream?: boolean;
	tools: OfferedTool[];
	input: Array<{ type?: string; output?: string }>;
}

/** Starts the model. Each turn is given what the tools have answered so far. */
export async function startScriptedModel(
	turns: Array<(answers: ToolAnswer[]) => Turn>,
): Promise<ScriptedModel> {
	const app = fastify();
	const received: string[] = [];
	let last: ModelRequest = { tools: [], input: [] };
	const answers = () =>
		last.input
			.filter(({ type }) => type === 'function_call_output')
			.map(({ output }) => readAnswer(output ?? ''));
	app.post('/v1/responses', async (request, reply) => {
		received.push(JSON.stringify([request.headers, request.body]));
		last = request.body as ModelRequest;
		const at = answers().length;
		const turn = turns.at(at)?.(answers());
		if (!turn || last.stream) {
			const message = turn
				? 'This model does not stream.'
				: `Nothing is written for turn ${at + 1}.`;
			return await reply.code(400).send({ error: { message, type: 'invalid_request_error' } });
		}
		return responseOf(turn, at);
	});
	return {
		url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/v1`,
		received,
		tools: () => last.tools,
		answers,
		close: async () => await app.close(),
	};
}

/** n8n hands a tool's items to the model as JSON; a test of one item each looks at that one. */
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
