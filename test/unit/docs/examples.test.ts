// What holds for every workflow of examples/, as far as its file tells.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const NAMES = readdirSync(path.join(root, 'examples'))
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length));

interface Example {
	name: string;
	versionId?: string;
	nodes: Array<{ id: string; name: string; type: string; parameters: Record<string, unknown> }>;
	connections: Record<string, Record<string, Array<Array<{ node: string }>>>>;
}
const NOTE = 'n8n-nodes-base.stickyNote';
const exampleOf = (name: string) => JSON.parse(read(`examples/${name}.json`)) as Example;

/** In pixels, as n8n 2.41 draws a note: lines, headings, and the room around them. */
const LINE = 19;
const HEADING = 34;
const PADDING = 36;
const CHARACTER = 6.8;

function heightOf(markdown: string, width: number): number {
	const text = markdown.replace(/\]\([^)]*\)/g, ']').replace(/\n\n+/g, '\n');
	const perLine = (width - PADDING) / CHARACTER;
	const lines = text.split('\n').map((line) => {
		if (line.startsWith('#')) return HEADING;
		return Math.ceil(line.length / perLine) * LINE + LINE / 3;
	});
	return lines.reduce((sum, height) => sum + height, PADDING / 2);
}

describe.each(NAMES)('%s', (name) => {
	const { nodes, connections, versionId } = exampleOf(name);
	const notes = nodes.filter(({ type }) => type === NOTE);

	test("has a version, which n8n's command line asks for", () => {
		expect(versionId).toMatch(/^[0-9a-f-]{36}$/);
	});

	test('says in a note what to do, in three steps', () => {
		const steps = notes.map(
			({ parameters }) => String(parameters.content).match(/^\d\. /gm)?.length,
		);
		expect(steps).toContain(3);
	});

	test('has notes that are tall enough for their text', () => {
		for (const { name: note, parameters } of notes) {
			const needed = heightOf(String(parameters.content), Number(parameters.width));
			expect([note, Number(parameters.height) >= needed, needed]).toEqual([note, true, needed]);
		}
	});

	test('has no two nodes of one name or id, and no line to a node that is not there', () => {
		const names = nodes.map((node) => node.name);
		expect(new Set(names).size).toBe(nodes.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
		const ends = Object.values(connections).flatMap((types) =>
			Object.values(types).flatMap((outputs) => outputs.flat().map(({ node }) => node)),
		);
		for (const end of [...Object.keys(connections), ...ends]) expect(names).toContain(end);
	});

	test('names only nodes that it has in its expressions', () => {
		const names = nodes.map((node) => node.name);
		const texts = JSON.stringify(nodes.map(({ parameters }) => parameters));
		for (const [, node] of texts.matchAll(/\$\('([^']+)'\)/g)) expect(names).toContain(node);
	});

	test.each(['examples/README.md', 'docs/recipes.md'])('has a row in %s', (page) => {
		expect(read(page)).toMatch(new RegExp(`^\\| .*${name}.*\\|$`, 'm'));
	});
});
