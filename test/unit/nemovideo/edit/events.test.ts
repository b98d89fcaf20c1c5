import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readEvent, type EventReading } from '../../../../nemovideo/edit/events';

const FIXTURES = join(__dirname, '../../../fixtures/streams');

type ReadEvent = Extract<EventReading, { kind: 'event' }>;
function eventIn(value: unknown): ReadEvent {
	const reading = readEvent(JSON.stringify(value));
	if (reading.kind !== 'event') throw new Error(`read as ${reading.kind}`);
	return reading;
}
const part = (one: unknown) => ({ content: { role: 'model', parts: [one] } });

describe('reading an event', () => {
	it('finds all that the answer needs of it [SSE-8]', () => {
		const raw = {
			id: 'x',
			invocationId: 'e-1',
			author: 'nemo_agent',
			partial: true,
			content: {
				role: 'model',
				parts: [
					{ text: 'hm', thought: true },
					{ text: 'Trimmed' },
					{ functionCall: { id: 'c1', name: 'trim', args: { from: 3 } } },
					{ functionResponse: { id: 'c1', name: 'trim', response: { ok: true } } },
					{ text: ' it.' },
				],
			},
			actions: { stateDelta: {} },
		};
		expect(eventIn(raw)).toEqual({
			kind: 'event',
			author: 'nemo_agent',
			invocation: 'e-1',
			partial: true,
			text: 'Trimmed it.',
			toolCalls: [{ id: 'c1', name: 'trim', args: { from: 3 } }],
			toolResults: [{ id: 'c1' }],
			failure: undefined,
			raw,
		});
	});

	it('reads the same in snake_case [SSE-13]', () => {
		const call = { id: 'c1', name: 'trim', args: {} };
		const parts = [{ functionCall: call }, { functionResponse: { id: 'c1' } }];
		const camel = { invocationId: 'e', errorCode: 'X', errorMessage: 'broke', content: { parts } };
		const snake = {
			invocation_id: 'e',
			error_code: 'X',
			error_message: 'broke',
			content: { parts: [{ function_call: call }, { function_response: { id: 'c1' } }] },
		};
		expect({ ...eventIn(snake), raw: 0 }).toEqual({ ...eventIn(camel), raw: 0 });
		expect(eventIn(snake).toolCalls).toEqual([call]);
	});

	it.each<[unknown, Partial<ReadEvent>]>([
		[
			{ author: 7, invocationId: {}, partial: 'true' },
			{ author: '', invocation: '', partial: false },
		],
		[{ content: 7 }, { text: '', toolCalls: [] }],
		[{ content: { parts: 'text' } }, { text: '' }],
		[{ content: { parts: [null, 7, 'x', [], { text: 5 }] } }, { text: '' }],
		[part({ text: 'said', thought: 'no boolean' }), { text: 'said' }],
		[
			part({ functionCall: 'x', function_call: { name: 5 } }),
			{ toolCalls: [{ name: 'unnamed', args: undefined }] },
		],
		[part({ functionResponse: { id: 9 } }), { toolResults: [{ id: undefined }] }],
		[{ errorMessage: 5, errorCode: '', error: null }, { failure: undefined }],
	])('takes a field of the wrong type in %j for absent', (raw, expected) => {
		expect(eventIn(raw)).toMatchObject(expected);
	});

	it('keeps the event as it came', () => {
		const raw = { type: 'text', content: 'Trimmed.', novelty: [{ deep: null }] };
		expect(eventIn(raw)).toMatchObject({ text: 'Trimmed.', raw });
	});

	it('throws for no JSON there is, whatever its name', () => {
		const keys = fc.constantFrom(
			...[
				'content',
				'parts',
				'text',
				'role',
				'thought',
				'functionCall',
				'function_response',
				'args',
			],
			...['error', 'errorCode', 'error_message', 'code', 'type', 'name', 'id', 'partial', 'author'],
		);
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 6 },
				fc.jsonValue({ maxDepth: 1 }),
				fc.array(tie('value'), { maxLength: 4 }),
				fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
			),
		}));
		const data = fc.oneof(
			value.map((one) => JSON.stringify(one)),
			fc.string(),
		);
		const name = fc.option(fc.constantFrom('heartbeat', 'error', 'message'), { nil: undefined });
		const kinds = new Set<string>();
		fc.assert(
			fc.property(data, name, (one, eventName) => {
				kinds.add(readEvent(one, eventName).kind);
			}),
			{ numRuns: 3_000 },
		);
		expect([...kinds].sort()).toEqual(['event', 'heartbeat', 'unreadable']);
	});
});

describe.each(readdirSync(FIXTURES).filter((file) => file.endsWith('.txt')))(
	'each event of the recorded stream %s',
	(file) => {
		const data = readFileSync(join(FIXTURES, file), 'utf8')
			.split('\n')
			.filter((line) => line.startsWith('data: '))
			.map((line) => line.slice('data: '.length));

		it('is readable, and kept as it came [SSE-8]', () => {
			expect(data.length).toBeGreaterThan(0);
			for (const one of data) {
				expect(readEvent(one)).toMatchObject({ kind: 'event', raw: JSON.parse(one) });
			}
		});

		it('has all of its text, and no other', () => {
			const texts = data.map((one) =>
				[...one.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)]
					.map(([, text]) => JSON.parse(text!))
					.join(''),
			);
			expect(data.map((one) => eventIn(JSON.parse(one)).text)).toEqual(texts);
		});
	},
);
