import { routeMessage } from '../../../../nemovideo';
import { SIBLINGS } from '../../../fixtures/router/siblings';

describe.each(Object.entries(SIBLINGS))('%s [RTR-1 … RTR-6]', (group, texts) => {
	test.each(texts)('%s', (text) => {
		const { action, instruction, thenExport, noExport } = routeMessage(text, false);
		if (group === 'never')
			return expect([action === 'export', thenExport]).toEqual([false, undefined]);
		if (group === 'notYet') {
			expect([action === 'export', thenExport, instruction]).toEqual([false, undefined, undefined]);
			return expect(noExport).toBe(true);
		}
		if (group === 'thenExport') return expect([action, thenExport]).toEqual(['edit', true]);
		// To be asked back costs nothing; how often it happens is counted below.
		if (action === 'ask') return expect(instruction).toBeUndefined();
		expect([action, thenExport]).toEqual([group, undefined]);
		return expect(instruction).toBe(group === 'edit' ? text : undefined);
	});
});

test('of the clear ones, fewer than one in fifty is asked back', () => {
	const clear = Object.entries(SIBLINGS).filter(([group]) => !/^(?:never|notYet)$/.test(group));
	const texts = clear.flatMap(([, group]) => group);
	const asked = texts.filter((text) => routeMessage(text, false).action === 'ask');
	expect(asked.length / texts.length).toBeLessThan(0.02);
});
