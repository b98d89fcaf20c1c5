import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendInstruction } from '../../../../nemovideo';
import { readAnswer, type Answer } from '../../../../nemovideo/edit/answer';
import { FakeClock } from '../../fakes/clock';
import { ROUGH_DRAFT } from '../../fakes/drafts';
import { event, says, stream, type Piece } from '../../fakes/streams';
import { clientFor, FakeTransport, stateOf } from '../../fakes/transport';

const MINUTE = 60_000;
const TOOLS_ONLY = readFileSync(join(__dirname, '../../../fixtures/streams/tools-only.txt'));
const PREFIX = 'NemoVideo could not finish the instruction';
const data = (text: string) => `data: ${text}\n\n`;

async function read(pieces: Iterable<Piece>): Promise<Answer> {
	const clock = new FakeClock();
	return await readAnswer(stream(pieces, clock), {
		clock,
		totalMs: 15 * MINUTE,
		idleMs: 10 * MINUTE,
	});
}
/** The failure's message, which is the same however the bytes are cut. */
async function failureOf(...pieces: Array<string | Uint8Array>): Promise<string | undefined> {
	const { failure } = await read(pieces);
	if (failure) expect(failure.problem).toBe('editFailed');
	const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
	const cut = await read(Array.from(bytes, (byte) => Uint8Array.of(byte)));
	expect(cut.failure?.message).toBe(failure?.message);
	return failure?.message;
}

/** What a server writes by hand when the run crashed, and the words in it. */
const CRASHES: Array<[string, string]> = [
	['{"error": "Model "x" is overloaded"}', 'Model "x" is overloaded'],
	['{"error": "it ended with "x""}', 'it ended with "x"'],
	['{"error": "1 validation error for Tool', '1 validation error for Tool'],
	["{'error': 'agent crashed'}", 'agent crashed'],
	["{'error': {'code': 503, 'message': 'overloaded', 'status': 'UNAVAILABLE'}}", 'overloaded'],
	['{"error": "429 RESOURCE_EXHAUSTED. {"error": {"message": "q"}}"}', '429 RESOURCE_EXHAUSTED'],
	['{"error": "KeyError: \'tracks\'"}', "KeyError: 'tracks'"],
	['{"error": "[Errno 111] "connect" failed"}', 'Errno 111 "connect" failed'],
	['{"error": "[Errno 111] Connection refused"}', 'Errno 111 Connection refused'],
	['{error: crashed}', 'crashed'],
	['{"error_message": "said "no""}', 'said "no"'],
	['Error: the model is overloaded', 'the model is overloaded'],
	['ValueError: bad draft', 'ValueError: bad draft'],
	['google.genai.errors.ServerError: 503', 'google.genai.errors.ServerError: 503'],
	['{"success":false,"error":"no such project"}', 'no such project'],
	['{"type":"error","message":"agent crashed"}', 'agent crashed'],
	['{"event":"error","detail":"agent crashed"}', 'agent crashed'],
	['{"status":"failed","message":"agent crashed"}', 'agent crashed'],
	['\uFEFF{"error":"agent crashed"}', 'agent crashed'],
];

describe('a run that crashed', () => {
	it.each(CRASHES)(
		'with data: %s fails, with the words in it [SSE-15, SSE-20]',
		async (text, words) => {
			expect(await failureOf(data(text))).toBe(`${PREFIX}: ${words}`);
		},
	);

	it.each(CRASHES)('with data: %s fails after texts and tools as well', async (text, words) => {
		const message = await failureOf(TOOLS_ONLY, says('Working on it.'), data(text));
		expect(message).toBe(`${PREFIX}: ${words}`);
	});

	it.each<[string, string]>([
		['{"detail":"Internal Server Error"}', ': Internal Server Error'],
		['{"message":"agent crashed"}', ': agent crashed'],
		['{"content":{"role":"model","parts":[]}}', ''],
		['{"code":0,"message":"agent crashed"}', ': agent crashed'],
		['the agent crashed', ': the agent crashed'],
		['"the agent crashed"', ': the agent crashed'],
		['heartbeat', ': heartbeat'],
		['{"error": "Model "x" is overloaded"}', ': Model "x" is overloaded'],
		['null', ''],
		['', ''],
	])('is one whose event is named error, with data: %s [SSE-20]', async (text, words) => {
		expect(await failureOf(says('Done.'), `event: error\n${data(text)}`)).toBe(PREFIX + words);
	});

	it('may report a code of the service in an event named error', async () => {
		const refusal = { code: 2001, message: 'no credits' };
		const { failure } = await read([`event: error\n${event(refusal)}`]);
		expect(failure?.problem).toBe('outOfCredits');
	});

	it.each(['exception', 'failed', 'run.failed', 'response_failure', 'FATAL'])(
		'is one whose event is named %s [SSE-20]',
		async (name) => {
			expect(await failureOf(says('Done.'), `event: ${name}\n${data('{"x":1}')}`)).toBe(PREFIX);
		},
	);

	it.each([
		'event: error\n\n',
		'event:error\r\n\r\n',
		'event: error',
		'event: run.failed\nid: 3\nretry: 5\n\n\n',
	])('is one that ends with %j and no data at all [SSE-20]', async (frame) => {
		expect(await failureOf(frame)).toBe(PREFIX);
		expect(await failureOf(TOOLS_ONLY, frame)).toBe(PREFIX);
		expect(await failureOf(says('Working on it.'), frame)).toBe(PREFIX);
	});

	it.each(['event: heartbeat\n\n', 'event: message\n\n', 'event: error-free\n\n', ': error\n\n'])(
		'is none that ends with %j [SSE-4]',
		async (frame) => {
			expect(await failureOf(TOOLS_ONLY, frame)).toBeUndefined();
		},
	);

	it('may have nothing to say: the error is empty', async () => {
		expect(await failureOf(event({ error: '' }))).toBe(PREFIX);
		expect(await failureOf(event({ error: '', content: { parts: [{ text: 'Fine.' }] } }))).toBe(
			undefined,
		);
	});

	it('has its traceback shortened to what was raised', async () => {
		const trace = [
			'Traceback (most recent call last):',
			'  File "/srv/agent.py", line 12, in run',
			'    raise ValueError("bad draft")',
			'ValueError: bad draft',
		];
		const lines = trace.map((line) => `data: ${line}\n`).join('');
		expect(await failureOf(says('Working.'), `${lines}\n`)).toBe(
			`${PREFIX}: ValueError: bad draft`,
		);
		expect(await failureOf(trace.join('\n'))).toBe(`${PREFIX}: ValueError: bad draft`);
	});

	it('never shows a token, raw JSON or a page', async () => {
		const secret = '{"error": "token "nmv_usr_secret" of {"a":{"b":1}} <html><body>x"}';
		expect(await failureOf(data(secret))).toBe(`${PREFIX}: token "nmv_usr_…" of`);
		expect(
			(await failureOf(data(`{"error": "a "b" ${'words '.repeat(1000)}"}`)))!.length,
		).toBeLessThan(260);
	});
});

/** Data that says nothing of a failure for certain: one only in an answer that brought nothing else. */
const DOUBTFUL: Array<[string, string]> = [
	['upstream connect error or disconnect', 'upstream connect error or disconnect'],
	['"something broke"', 'something broke'],
	['{"detail":"Internal Server Error"}', 'Internal Server Error'],
	['{"message":"Endpoint request timed out"}', 'Endpoint request timed out'],
	['{"detail": "it "broke""}', 'it "broke"'],
	['[{"msg":"field required"}]', 'field required'],
	['<html><head><title>502 Bad Gateway</title></head></html>', '502 Bad Gateway'],
	['<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 'Access Denied'],
	['<html><body></body></html>', 'a web page came instead of an answer'],
	['{"content": {"parts": [{"te', 'the answer cannot be read'],
	["{'content': {'parts': [{'text': 'hi'}]}}", 'the answer cannot be read'],
	['[1]', 'the answer cannot be read'],
	// Problem details, gateways, queues and SDKs, each with a form of its own.
	['{"type":"about:blank","title":"Internal Server Error","status":500}', 'Internal Server Error'],
	['{"title":"Oops","status":500,"detail":"it broke"}', 'it broke'],
	['{"code":"INTERNAL","message":"it broke"}', 'it broke'],
	['{"fault":{"faultstring":"it broke","detail":{"errorcode":"x"}}}', 'it broke'],
	['{"Message":"it broke"}', 'it broke'],
	['{"__type":"ThrottlingException","message":"it broke"}', 'it broke'],
	['{"errors":[{"message":"it broke"}]}', 'it broke'],
	['{"exception":"it broke"}', 'it broke'],
	['{"err":"it broke"}', 'it broke'],
	['{"errmsg":"it broke","errcode":40001}', 'it broke'],
	['{"ok":false,"reason":"it broke"}', 'it broke'],
	['{"ok":false}', 'the run failed'],
	['{"success":"false","message":"it broke"}', 'it broke'],
	['{"status":"FAILED","message":"it broke"}', 'it broke'],
	['{"state":"failed","reason":"it broke"}', 'it broke'],
	['{"level":"error","message":"it broke"}', 'it broke'],
	['{"type":"agent_error","message":"it broke"}', 'it broke'],
	['{"type":"RunError","message":"it broke"}', 'it broke'],
	['{"type":"response.failed","response":{"error":{"message":"it broke"}}}', 'it broke'],
	['{"event":{"type":"error","message":"it broke"}}', 'it broke'],
	['{"data":{"error":"it broke"}}', 'it broke'],
	['{"result":{"error":{"message":"it broke"}}}', 'it broke'],
	['{"type":"progress","status":"error","message":"it broke"}', 'it broke'],
	['{"promptFeedback":{"blockReason":"SAFETY"}}', 'SAFETY'],
	['{"author":"nemo_agent","interrupted":true}', 'the run was interrupted'],
	['{"errorMessage":{"text":"it broke"}}', 'it broke'],
];

describe('data that cannot be read', () => {
	it.each(DOUBTFUL)('as %s is a failure where nothing else came [SSE-20]', async (text, words) => {
		expect(await failureOf(data(text))).toBe(`${PREFIX}: ${words}`);
	});

	it.each(DOUBTFUL)(
		'as %s is a failure beside tools without a text [SSE-20]',
		async (text, words) => {
			expect(await failureOf(TOOLS_ONLY, data(text))).toBe(`${PREFIX}: ${words}`);
		},
	);

	it.each(DOUBTFUL)('as %s is passed over beside an answer', async (text) => {
		expect(await read([data(text), says('Done.'), data(text)])).toMatchObject({
			texts: ['Done.'],
			failure: undefined,
		});
	});

	it.each([
		...[
			'heartbeat',
			'ping',
			'keep-alive',
			'Still working…',
			'⏳ Still working...',
			'processing',
			'connected',
		],
		...[
			'"heartbeat"',
			'null',
			'true',
			'7',
			'1795322330',
			'{}',
			'{"content":7}',
			'[DONE]',
			'{"ts":1}',
		],
		...['{"message":"ok","code":0}', '{"success":true}', '{"message":"Still working…"}'],
		...['{"errors":[]}', '{"errmsg":"ok","errcode":0}', '{"code":"OK"}', '{"status":"completed"}'],
		...['{"ok":true}', '{"turnComplete":true}', '{"jsonrpc":"2.0","error":null,"result":{}}'],
		...['{"author":"nemo_agent","actions":{"stateDelta":{"reason":"cut"}}}', '{"status":200}'],
		...['{"usageMetadata":{"totalTokenCount":7},"finishReason":"STOP"}', '{"reason":"cut"}'],
		...['{"type":"progress","message":"Rendering failed frames again"}', '{"error":null}'],
	])('is not what %s is: a silent edit stays one [SSE-5, SSE-18]', async (text) => {
		expect(await failureOf(data(text))).toBeUndefined();
		expect(await failureOf(data(text), TOOLS_ONLY, data(text))).toBeUndefined();
	});

	it('is not what repeats itself: a heartbeat in words nobody knows [SSE-18]', async () => {
		const unknown = data('the editor is at it');
		expect(await failureOf(unknown, TOOLS_ONLY, unknown, unknown)).toBeUndefined();
		expect(await failureOf(unknown, unknown, data('it broke'))).toBe(`${PREFIX}: it broke`);
	});

	it('does not stand in the way of the recovery after a broken stream [SSE-6]', async () => {
		expect(await read([data('it broke'), new Error('ECONNRESET')])).toMatchObject({
			ending: 'broken',
			failure: undefined,
		});
	});

	it('is kept in bounds, however much of it comes', async () => {
		function* long(): Generator<Piece> {
			for (let i = 0; i < 2_000; i++) yield data(`${i} ${'x'.repeat(5_000)}`);
			for (let i = 0; i < 2_000; i++) yield `${i} ${'x'.repeat(5_000)}\n`;
		}
		const { failure } = await read(long());
		expect(failure?.message).toMatch(/: 0 x+…$/);
	});
});

describe('several events in one', () => {
	const list = JSON.stringify([
		{ content: { role: 'model', parts: [{ functionCall: { id: '1', name: 'trim_clip' } }] } },
		{ content: { role: 'model', parts: [{ text: 'Done.' }] } },
	]);

	it.each([data(list), list, `${list}\n`, JSON.stringify(JSON.parse(list), null, 1)])(
		'a list is read like the events in it: %j [SSE-8]',
		async (body) => {
			const answer = await read([body]);
			expect(answer).toMatchObject({ texts: ['Done.'], toolCalls: ['trim_clip'] });
			expect(answer.failure).toBeUndefined();
		},
	);

	it('fails where one of them does', async () => {
		expect(await failureOf(data('[{"content":{"parts":[]}},{"error":"it broke"}]'))).toBe(
			`${PREFIX}: it broke`,
		);
	});
});

describe('a body that is no event stream', () => {
	it.each<[string, string]>([
		['Internal Server Error', 'Internal Server Error'],
		['Error: the model is overloaded', 'the model is overloaded'],
		['upstream: connect error\n', 'upstream: connect error'],
		['{"detail":"Not Found"}', 'Not Found'],
		['{"error": "Model "x" is overloaded"}\n', 'Model "x" is overloaded'],
		['{\n  "error": "agent crashed"\n}\n', 'agent crashed'],
		['{\n  "error": {\n    "message": "agent crashed"\n  }\n}', 'agent crashed'],
		['<html>\n<head>\n<title>502 Bad Gateway</title>\n</head>\n</html>', '502 Bad Gateway'],
		['<!DOCTYPE html>\n<body>\n\n<h1>Oops</h1>\n</body>', 'Oops'],
		['???', '???'],
	])('is a failure: %j [SSE-20]', async (body, words) => {
		expect(await failureOf(body)).toBe(`${PREFIX}: ${words}`);
	});

	it('may hold a code of the service', async () => {
		const { failure } = await read(['{\n"code": 2001,\n"message": "no credits"\n}']);
		expect(failure?.problem).toBe('outOfCredits');
	});

	it('is read where its lines are the events, without data: before them', async () => {
		const lines = (text: string) => text.replace(/^data: /gm, '').replace(/\n\n/g, '\n');
		expect(await read([lines(says('Done.')), lines(TOOLS_ONLY.toString())])).toMatchObject({
			texts: ['Done.'],
			toolCalls: ['trim_clip', 'add_captions'],
			toolResults: 2,
			failure: undefined,
		});
		expect(await failureOf(lines(event({ error: 'agent crashed' })))).toBe(
			`${PREFIX}: agent crashed`,
		);
	});

	it('is nothing to worry about beside events, or when it is a heartbeat', async () => {
		expect(await failureOf('x-novelty: 1\n', TOOLS_ONLY, 'novelty\n')).toBeUndefined();
		expect(await failureOf('ping\n\nping\n\n')).toBeUndefined();
		expect(await failureOf(': comment\n\nretry: never\nid: 4\n\n')).toBeUndefined();
		expect(await failureOf()).toBeUndefined();
	});
});

describe('the reason why the model stopped', () => {
	const stopped = (reason: unknown, more: object = {}) => event({ finishReason: reason, ...more });

	it.each(['SAFETY', 'MAX_TOKENS', 'MALFORMED_FUNCTION_CALL', 'OTHER'])(
		'is a failure when it is %s and no text came [SSE-21]',
		async (reason) => {
			const words = `${PREFIX}: the model stopped early (${reason})`;
			expect(await failureOf(stopped(reason))).toBe(words);
			expect(await failureOf(event({ finish_reason: reason }))).toBe(words);
			expect(await failureOf(TOOLS_ONLY, stopped(reason))).toBe(words);
		},
	);

	it.each([
		...['STOP', 'stop', 'FINISH_REASON_UNSPECIFIED', 'tool_calls', '', null, 3, {}],
		...['FinishReason.STOP', 'stop_sequence', 'end_turn', 'tool_use', 'function_call', 'completed'],
	])('is none when it is %j [SSE-5]', async (reason) => {
		expect(await failureOf(TOOLS_ONLY, stopped(reason))).toBeUndefined();
	});

	it('is no failure beside a text, nor when the run went on', async () => {
		expect(await failureOf(says('Done.'), stopped('MAX_TOKENS'))).toBeUndefined();
		expect(await failureOf(stopped('SAFETY'), TOOLS_ONLY, stopped('STOP'))).toBeUndefined();
	});

	it('gives way to what the run itself says of its failure', async () => {
		const message = await failureOf(stopped('SAFETY', { errorMessage: 'blocked' }), data('words'));
		expect(message).toBe(`${PREFIX}: blocked`);
	});
});

it('an instruction whose run crashed fails; it is not told as an unchanged timeline [SSE-20]', async () => {
	const clock = new FakeClock();
	const transport = new FakeTransport(
		{
			state: [stateOf(ROUGH_DRAFT)],
			message: [() => stream([data('{"error": "Model "x" is overloaded"}')], clock)],
		},
		clock,
	);
	const instruction = { sessionId: 's-1', text: 'add music', totalMs: MINUTE, idleMs: MINUTE };
	await expect(
		sendInstruction(clientFor(transport, clock), instruction, { clock }),
	).rejects.toThrow(`${PREFIX}: Model "x" is overloaded`);
});
