import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

import { agentEvent, textPieceOf, withoutEmptyActions } from '../../../../nemovideo/api/contract';

const odd = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.integer(), fc.constant({}));
const part = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ text: fc.string() }) },
	fc.record({ text: fc.string(), thought: fc.boolean() }),
	fc.record({ functionCall: fc.record({ name: fc.string() }) }),
	odd,
);
const piece = fc.record({
	partial: fc.constant(true),
	author: fc.string(),
	invocationId: fc.string(),
	content: fc.record({ role: fc.constant('model'), parts: fc.array(part, { maxLength: 3 }) }),
	timestamp: fc.integer(),
});
/** What a field holds instead, or a field there should not be. */
const change = fc.oneof(
	fc.record({ key: fc.constantFrom('partial', 'author', 'invocationId', 'content'), value: odd }),
	fc.record({ key: fc.constantFrom('errorCode', 'error', 'errorMessage', 'code'), value: odd }),
	fc.record({ key: fc.constantFrom('type', 'heartbeat', 'invocation_id', 'role'), value: odd }),
);
/** Pieces, and events that are nearly ones. */
const nearPieces = fc
	.tuple(piece, fc.array(change, { maxLength: 2 }))
	.map(([event, changes]): object =>
		Object.fromEntries([
			...Object.entries(event),
			...changes.map(({ key, value }) => [key, value]),
		]),
	);

describe('an event that is only a piece of a text [SSE-9]', () => {
	it('reads the same as by the schema of all events', () => {
		let pieces = 0;
		fc.assert(
			fc.property(nearPieces, (event) => {
				const found = textPieceOf(event);
				if (!found) return;
				pieces += 1;
				const read = agentEvent.parse(event);
				expect(read.partial).toBe(true);
				expect(read.content?.role).toBe('model');
				expect(read.content?.parts.map(({ text }) => text).join('')).toBe(found.text);
				expect({ author: read.author, invocationId: read.invocationId }).toEqual({
					author: found.author,
					invocationId: found.invocationId,
				});
				const more = read.content?.parts.some((part) => part.thought ?? part.functionCall);
				expect(more).toBeFalsy();
				expect(read.errorCode ?? read.error ?? read.type ?? undefined).toBeUndefined();
			}),
			{ numRuns: 3_000 },
		);
		expect(pieces).toBeGreaterThan(300);
	});

	it('is recognised in a recorded stream, and its last, whole text is not taken for one', () => {
		const file = path.join(__dirname, '..', '..', '..', 'fixtures', 'streams', 'partials.txt');
		const events = readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.startsWith('data: '))
			.map((line) => textPieceOf(JSON.parse(line.slice(6)))?.text);
		expect(events).toEqual([
			'Here is ',
			'your highlight reel: ',
			'三个精彩瞬间, ',
			'done. 🎬',
			undefined,
		]);
	});

	it.each([
		['of the user', { partial: true, content: { role: 'user', parts: [{ text: 'a' }] } }],
		[
			'with a thought',
			{ partial: true, content: { role: 'model', parts: [{ text: 'a', thought: true }] } },
		],
		[
			'with an error',
			{ partial: true, error: 'x', content: { role: 'model', parts: [{ text: 'a' }] } },
		],
		['that is whole', { content: { role: 'model', parts: [{ text: 'a' }] } }],
		['without content', { partial: true }],
		['that is no object', 'text'],
	])('is not one %s', (_, event) => {
		expect(textPieceOf(event)).toBeUndefined();
	});
});

describe('the empty actions of an event', () => {
	const empty = fc.dictionary(fc.stringMatching(/^\w+$/), fc.constant({}), { maxKeys: 4 });
	const said = fc.oneof(fc.string(), fc.constantFrom(',"actions":{},', '","actions":{}}', '\\'));
	const events = fc.record({
		content: fc.record({ parts: fc.array(fc.record({ text: said })) }),
		actions: fc.oneof({ weight: 3, arbitrary: empty }, fc.jsonValue({ maxDepth: 2 })),
		author: said,
	});

	it('are cut before it is read, and nothing else', () => {
		let cut = 0;
		fc.assert(
			fc.property(events, fc.boolean(), (event, last) => {
				const { actions, ...rest } = event;
				const json = JSON.stringify(last ? { ...rest, actions } : event);
				const short = withoutEmptyActions(json);
				expect(JSON.parse(short)).toEqual(short === json ? JSON.parse(json) : rest);
				if (short !== json) cut += 1;
			}),
			{ numRuns: 2_000 },
		);
		expect(cut).toBeGreaterThan(500);
	});

	it('are those that an ADK server sends', () => {
		const file = path.join(__dirname, '..', '..', '..', 'fixtures', 'streams', 'partials.txt');
		const data = readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.startsWith('data: '));
		expect(data).toHaveLength(5);
		for (const line of data) expect(withoutEmptyActions(line)).not.toContain('actions');
	});
});
