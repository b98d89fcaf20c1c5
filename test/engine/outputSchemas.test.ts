import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { exportClip, shortEdit, useWorld } from './harness/world';

/**
 * n8n shows a node's output before its first run from `__schema__`, so that fields can be mapped without
 * paying for an edit. What stands there is what the nodes really put out.
 */
interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

const world = useWorld({ media: 'ffmpeg' });

function schemaOf(type: string, operation?: string): Schema {
	const folder = `N${type.slice(1)}`;
	const name = operation ? `v1.0.0/${operation}` : 'v1.0.0';
	const file = path.join(__dirname, '../../nodes', folder, '__schema__', `${name}.json`);
	expect(existsSync(file)).toBe(true);
	return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

const typeOf = (value: unknown) =>
	Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/** Differences between a value and its schema; what is null or absent now may have a value another time. */
function differences(value: unknown, schema: Schema, at: string): string[] {
	const type = typeOf(value);
	if (type === 'null' || value === undefined) return [];
	if (type !== schema.type) return [`${at} is ${type}, the schema says ${schema.type}`];
	if (Array.isArray(value)) {
		return value.flatMap((one) => (schema.items ? differences(one, schema.items, `${at}[]`) : []));
	}
	if (type !== 'object' || !schema.properties) return [];
	const properties = schema.properties;
	return Object.entries(value as object).flatMap(([key, entry]) =>
		properties[key] ? differences(entry, properties[key], `${at}.${key}`) : [],
	);
}

function expectOutput(json: IDataObject, schema: Schema, input: IDataObject = {}): void {
	expect(differences(json, schema, 'json')).toEqual([]);
	const own = Object.keys(json).filter((key) => !(key in input) || json[key] !== input[key]);
	expect(own.filter((key) => !(key in (schema.properties ?? {})))).toEqual([]);
}

/** The operations that nodes with several of them run by default. */
const OPERATIONS: Record<string, string | undefined> = {
	nemoVideoExport: 'exportAndWait',
	nemoVideoEditInstruction: 'sendAndWait',
};

test('the pipeline puts out what its schemas say', async () => {
	const nodes = [
		{ type: 'nemoVideoCreateSession' },
		{ type: 'nemoVideoUpload' },
		shortEdit,
		{ type: 'nemoVideoGetTimeline' },
		exportClip,
	];
	const outcome = await world.engine.run({ nodes, items: await world.itemsWithClip(1) });
	expect(outcome.error).toBeUndefined();
	let input: IDataObject = {};
	for (const { type } of nodes) {
		const schema = schemaOf(type, OPERATIONS[type]);
		const [json] = outcome.json(type);
		expectOutput(json, schema, { row: 1, ...input });
		const missing = Object.keys(schema.properties ?? {}).filter((key) => !(key in json));
		// The anonymous user's id is not always told.
		expect(missing.filter((key) => key !== 'userId')).toEqual([]);
		input = json;
	}
});

test('so do the other nodes and operations', async () => {
	const item = await world.prepared();
	const credits = await world.engine.run({ nodes: [{ type: 'nemoVideoGetCredits' }] });
	expectOutput(credits.json('nemoVideoGetCredits')[0], schemaOf('nemoVideoGetCredits'));

	const edit = (operation: string) => ({
		...shortEdit,
		parameters: { ...shortEdit.parameters, operation },
	});
	const sending = await world.engine.run({ nodes: [edit('send')], items: [item] });
	const [sent] = sending.json('nemoVideoEditInstruction');
	expectOutput(sent, schemaOf('nemoVideoEditInstruction', 'send'), item.json);
	const looking = await world.engine.run({ nodes: [edit('getOutcome')], items: [{ json: sent }] });
	const outcomeSchema = schemaOf('nemoVideoEditInstruction', 'getOutcome');
	expectOutput(looking.json('nemoVideoEditInstruction')[0], outcomeSchema, sent);

	await world.engine.run({ nodes: [shortEdit], items: [item] });
	const start = { type: 'nemoVideoExport', parameters: { operation: 'start' } };
	const started = await world.engine.run({ nodes: [start], items: [item] });
	const [startedJson] = started.json('nemoVideoExport');
	expectOutput(startedJson, schemaOf('nemoVideoExport', 'start'), item.json);

	const getStatus = { type: 'nemoVideoExport', parameters: { operation: 'getStatus' } };
	const status = await world.engine.run({ nodes: [getStatus], items: [{ json: startedJson }] });
	const statusSchema = schemaOf('nemoVideoExport', 'getStatus');
	expectOutput(status.json('nemoVideoExport')[0], statusSchema, startedJson);

	const quickEdit = {
		type: 'nemoVideoQuickEdit',
		parameters: { instruction: 'pull the best 2-second highlights, landscape' },
	};
	const quick = await world.engine.run({ nodes: [quickEdit], items: await world.itemsWithClip(1) });
	expectOutput(quick.json('nemoVideoQuickEdit')[0], schemaOf('nemoVideoQuickEdit'), { row: 1 });
	expect(quick.json('nemoVideoQuickEdit')[0].fileName).toBe('match-1-clip.mp4');

	const assistant = { type: 'nemoVideoAssistant', parameters: { message: 'status' } };
	const told = await world.engine.run({ nodes: [assistant] });
	const { properties = {} } = schemaOf('nemoVideoAssistant');
	for (const key of Object.keys(properties))
		expect(told.json('nemoVideoAssistant')[0]).toHaveProperty(key);
});
