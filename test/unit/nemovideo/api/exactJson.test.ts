import fc from 'fast-check';

import { jsonAt, jsonWith, parseJson, withExactNumbers } from '../../../../nemovideo/api/exactJson';

const withoutLongNumbers = (_key: string, value: unknown) =>
	Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value;

describe('numbers that JavaScript would round', () => {
	test.each<[string, unknown]>([
		['{"id":5529798706024415233}', { id: '5529798706024415233' }],
		[
			'{"files":[{"file_id" : -5529798706024415233 }]}',
			{ files: [{ file_id: '-5529798706024415233' }] },
		],
		['[5529798706024415233,1]', ['5529798706024415233', 1]],
		['5529798706024415233', '5529798706024415233'],
		['{"a":9007199254740991,"b":9007199254740992}', { a: 9007199254740991, b: '9007199254740992' }],
		[
			'{"a":0.12345678901234567,"b":1234567890123456.5}',
			{ a: Number('0.12345678901234567'), b: Number('1234567890123456.5') },
		],
		['{"a":1e20,"b":12345678901234567e2}', { a: 1e20, b: Number('12345678901234567e2') }],
		[
			'{"text":"5529798706024415233, 5529798706024415233"}',
			{ text: '5529798706024415233, 5529798706024415233' },
		],
		['{"a":"\\\\","b":5529798706024415233}', { a: '\\', b: '5529798706024415233' }],
		[
			'{"a":"\\"","5529798706024415233":"x:5529798706024415233,"}',
			{ a: '"', '5529798706024415233': 'x:5529798706024415233,' },
		],
	])('%s keep their digits, and texts are left alone [SES-9]', (text, value) => {
		expect(parseJson(text)).toEqual(value);
	});

	test('nothing else changes, whatever the JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.stringMatching(/^\d{16,20}$/), (value, digits) => {
				const text = JSON.stringify([value, digits, `"${digits}`], withoutLongNumbers);
				expect(withExactNumbers(text)).toBe(text);
				expect(parseJson(text)).toEqual(JSON.parse(text));
			}),
		);
	});

	test.each(['', '{', '"', '"\\', '{"a":55297987060244152331234', 'x 5529798706024415233'])(
		'what is no JSON stays none: %j',
		(text) => {
			expect(parseJson(text)).toBeUndefined();
		},
	);
});

describe('the text of a value', () => {
	test('is found by its path, and is what JSON.parse finds there', () => {
		const keys = fc.constantFrom('a', 'b', 'data', '__proto__', '"', '\\', 'é', '');
		fc.assert(
			fc.property(fc.dictionary(keys, fc.jsonValue()), keys, (object, key) => {
				for (const space of [0, 2]) {
					const found = jsonAt(JSON.stringify({ x: 1, object }, null, space), ['object', key]);
					const isThere = Object.hasOwn(object, key);
					expect(found === undefined ? found : JSON.parse(found)).toEqual(
						isThere ? JSON.parse(JSON.stringify(object[key])) : undefined,
					);
				}
			}),
		);
	});

	test.each<[string, string | undefined]>([
		['{"a":{"b":1e999}}', '1e999'],
		['{"a":{"b": -0 }}', '-0'],
		['{"a":{"b":{"2":1.0,"1":0.10000000000000000001}}}', '{"2":1.0,"1":0.10000000000000000001}'],
		['{"a":{"b":1},"a":{"b":2}}', '2'],
		['{"\\u0061":{"b":[1,[2]]}}', '[1,[2]]'],
		[' {"x":"{\\"b\\":9,","a" :\n{ "b" : "\\\\" } } ', '"\\\\"'],
		['{"a":[{"b":1}]}', undefined],
		['{"a":{}}', undefined],
		['{"a":"b"}', undefined],
		['{}', undefined],
		['[]', undefined],
		['', undefined],
	])('of %s is %s', (text, found) => {
		expect(jsonAt(text, ['a', 'b'])).toBe(found);
	});

	test('stands in another object as it came', () => {
		expect(jsonWith({ id: 'r', draft: {}, n: 1 }, 'draft', '{"x":1.0}')).toBe(
			'{"id":"r","draft":{"x":1.0},"n":1}',
		);
	});
});
