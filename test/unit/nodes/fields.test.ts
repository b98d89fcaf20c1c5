import type { IExecuteFunctions } from 'n8n-workflow';

import { fieldsOf } from '../../../nodes/runtime/fields';

/** Fields of a node with these values, and how often n8n was asked for each. */
function fieldsWith(values: Record<string, unknown>) {
	const reads: string[] = [];
	const ctx = {
		getNodeParameter: (name: string, _: number, fallback: unknown) => {
			reads.push(name);
			return name in values ? values[name] : fallback;
		},
	};
	return { reads, fields: fieldsOf(ctx as unknown as IExecuteFunctions, 0) };
}

test('each field is read once, however often it is asked for: expressions are slow', () => {
	const { fields, reads } = fieldsWith({
		sessionId: 's-1',
		download: true,
		options: { maxWait: 60, fileName: 'a.mp4' },
	});
	for (let i = 0; i < 3; i++) {
		expect(fields.requiredId('sessionId', 'Session ID')).toBe('s-1');
		expect(fields.text('renderId', 'Render ID')).toBe('');
		expect(fields.flag('download')).toBe(true);
		expect(fields.optionNumber('maxWait', 'Max Wait', 300, { min: 1, max: 100 })).toBe(60);
		expect(fields.option('fileName', '')).toBe('a.mp4');
	}
	expect(reads.sort()).toEqual(['download', 'options', 'renderId', 'sessionId']);
});

test.each([
	[{ a: 1 }, 'badValue'],
	[undefined, 'missingValue'],
	[2 ** 64, 'badValue'],
])('a session id that is %j is refused (%s)', (sessionId, problem) => {
	const { fields } = fieldsWith({ sessionId });
	const read = () => fields.requiredId('sessionId', 'Session ID');
	expect(read).toThrow(expect.objectContaining({ problem }) as Error);
	// Asked again, it fails again.
	expect(read).toThrow(expect.objectContaining({ problem }) as Error);
});
