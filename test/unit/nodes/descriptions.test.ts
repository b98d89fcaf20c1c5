import * as exported from '../../../index';

const nodes = Object.values(exported)
	.map((Type) => new (Type as new () => { description?: { name: string; properties: object[] } })())
	.flatMap(({ description }) => (description ? [description] : []));

// n8n 1.85 reads the keys of each: no workflow with the node can be run if one is undefined.
test.each(nodes)('$name: no condition of a field is undefined', ({ properties }) => {
	const conditions = properties.flatMap((field) => ('displayOptions' in field ? [field] : []));
	for (const { displayOptions } of conditions) {
		expect(Object.values(displayOptions as object)).not.toContain(undefined);
	}
});
