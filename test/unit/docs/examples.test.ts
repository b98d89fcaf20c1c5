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
	nodes: Array<{
		id: string;
		name: string;
		type: string;
		parameters: Record<string, unknown>;
		credentials?: unknown;
	}>;
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

/** What n8n exports of the n8n that a workflow was made in, or of its people. */
const OF_AN_INSTANCE = ['id', 'meta', 'active', 'tags', 'shared', 'staticData', 'createdAt'];
/** What is the same for everybody: names, n8n's own entries, a model. */
const FOR_EVERYBODY = ['My Drive', 'gpt-4.1-mini'];

/** The values in the parameters of a node that name something of an account: a folder, a chat, a workflow. */
function namedIn(value: unknown, key = ''): string[] {
	if (typeof value !== 'object' || value === null) {
		return /^(chatId|\w*(File|Folder|Drive|Workflow|Credential)Id)$/i.test(key)
			? [String(value)]
			: [];
	}
	const { __rl: isLocator, mode, value: named } = value as Record<string, unknown>;
	if (isLocator) return mode === 'name' ? [] : [String(named)];
	return Object.entries(value).flatMap(([name, inner]) => namedIn(inner, name));
}

describe.each(NAMES)('%s', (name) => {
	const { nodes, connections, versionId } = exampleOf(name);
	const notes = nodes.filter(({ type }) => type === NOTE);

	test("has a version, which n8n's command line asks for", () => {
		expect(versionId).toMatch(/^[0-9a-f-]{36}$/);
	});

	test('names no credential, and no id of an n8n or an account', () => {
		const keys = Object.keys(exampleOf(name));
		for (const key of OF_AN_INSTANCE) expect(keys).not.toContain(key);
		expect(nodes.filter(({ credentials }) => credentials).map((node) => node.name)).toEqual([]);
		const named = nodes.flatMap(({ parameters }) => namedIn(parameters));
		const fixed = named.filter((value) => value && !value.startsWith('='));
		expect(fixed.filter((value) => !FOR_EVERYBODY.includes(value))).toEqual([]);
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
