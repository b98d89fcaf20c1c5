// docs/outputs.md says of every field that a node puts out what it is; the schemas are held to real outputs by
// test/engine/outputSchemas.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as nodes from '../../../index';

const root = path.resolve(__dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/outputs.md'), 'utf8');
const sections = new Map(
	page.split(/^## /m).map((part) => [part.slice(0, part.indexOf('\n')), part] as const),
);

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

function pathsOf({ properties = {} }: Schema, at = ''): string[] {
	return Object.entries(properties).flatMap(([name, schema]) => {
		const isList = schema.type === 'array';
		const here = `${at}${name}${isList ? '[]' : ''}`;
		return [here, ...pathsOf(isList ? (schema.items ?? schema) : schema, `${here}.`)];
	});
}

function fieldsOf(className: string): string[] {
	const folder = path.join(root, 'nodes', className, '__schema__');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const paths = files
		.filter((file) => file.endsWith('.json'))
		.flatMap((file) =>
			pathsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Schema),
		);
	return [...new Set(paths)];
}

const described = Object.entries(nodes)
	.map(([className, nodeClass]) => {
		const { description } = new (nodeClass as new () => {
			description?: { displayName: string };
		})();
		return [description?.displayName.replace('NemoVideo ', '') ?? '', className];
	})
	.filter(([name]) => name !== '');

test.each(described)('%s: every field that it puts out, and no other', (name, className) => {
	const rows = [...(sections.get(name) ?? '').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
	expect(rows.map(([, field]) => field).sort()).toEqual(fieldsOf(className).sort());
	for (const [, field, words] of rows)
		expect([field, words]).toEqual([field, expect.stringMatching(/\w{2}/)]);
});
