// What n8n's guidelines for templates ask of each workflow of examples/, and of the text for n8n's form.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { templateOf } from '../../../tools/template';
import { EDITOR_WORDS, FIELD_WORDS } from '../../examples/words';

const root = path.join(__dirname, '..', '..', '..');
const NAMES = readdirSync(path.join(root, 'examples'))
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length));
const NOTE = 'n8n-nodes-base.stickyNote';
const YELLOW = undefined;
const WHITE = 7;
/** n8n's categories, as far as a video workflow may stand in them. */
const CATEGORIES = [
	...['AI Chatbot', 'Content Creation', 'DevOps', 'File Management', 'Marketing'],
	...['Multimodal AI', 'Social Media'],
];
const SECTIONS = [
	"Who's it for",
	'How it works',
	'How to set up',
	'Requirements',
	'How to customize',
];
/** In pixels, as n8n draws a node. */
const NODE = 96;

interface Node {
	name: string;
	type: string;
	position: [number, number];
	parameters: { content?: string; color?: number; width?: number; height?: number };
}
interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const nodesOf = (name: string) =>
	(
		JSON.parse(readFileSync(path.join(root, 'examples', `${name}.json`), 'utf8')) as {
			nodes: Node[];
		}
	).nodes;
const boxOf = ({ position: [left, top], parameters: { width, height } }: Node): Box => ({
	left,
	top,
	right: left + (width ?? NODE),
	bottom: top + (height ?? NODE),
});
const holds = (outer: Box, inner: Box) =>
	outer.left <= inner.left &&
	outer.top <= inner.top &&
	outer.right >= inner.right &&
	outer.bottom >= inner.bottom;
const meet = (one: Box, other: Box) =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;
const wordsIn = (markdown: string) => markdown.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
const boldIn = (markdown: string) =>
	[...markdown.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, words]) => words.split(' → '));

describe.each(NAMES)('%s', (name) => {
	const nodes = nodesOf(name);
	const notes = nodes.filter(({ type }) => type === NOTE);
	const working = nodes.filter(({ type }) => type !== NOTE);
	const yellow = notes.filter(({ parameters: { color } }) => color === YELLOW);
	const white = notes.filter(({ parameters: { color } }) => color === WHITE);
	const { title, categories, description } = templateOf(name);

	test('has a title that says what it does and where, in one plain sentence', () => {
		expect(title).toMatch(/^[A-Z][a-z]+ [\w' ]+$/);
		expect(title.length).toBeLessThanOrEqual(70);
	});

	test('has a description with every section, in about 200 words', () => {
		expect(description).toMatch(/^!\[The canvas\]\(\S+\.png\)\n\nSelf-hosted n8n only/);
		const headings = [...description.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
		expect(headings).toEqual(SECTIONS);
		for (const part of description.split(/^## .+$/m).slice(1)) {
			expect(wordsIn(part)).toBeGreaterThan(6);
		}
		expect(wordsIn(description)).toBeGreaterThan(150);
		expect(wordsIn(description)).toBeLessThan(350);
		expect(description).not.toMatch(/undefined|<\w/);
	});

	test('is in one to three of the categories', () => {
		expect(categories.length).toBeGreaterThanOrEqual(1);
		expect(categories.length).toBeLessThanOrEqual(3);
		for (const category of categories) expect(CATEGORIES).toContain(category);
	});

	test('names in bold only what it has, or what n8n shows', () => {
		const fields = JSON.stringify(working.map(({ parameters }) => parameters)).match(/[\w-]+/g)!;
		const known = [...working.map((node) => node.name), ...fields, ...EDITOR_WORDS, ...FIELD_WORDS];
		for (const word of boldIn(description)) expect(known).toContain(word);
	});

	test('has one yellow note at the top left, of 100 to 300 words', () => {
		expect(yellow).toHaveLength(1);
		const [{ position, parameters }] = yellow;
		const content = parameters.content!;
		expect(content.split('\n')[0]).toBe(`## ${title}`);
		expect(wordsIn(content)).toBeGreaterThanOrEqual(100);
		expect(wordsIn(content)).toBeLessThanOrEqual(300);
		expect(position[0]).toBe(Math.min(...nodes.map((node) => node.position[0])));
		expect(position[1]).toBe(Math.min(...nodes.map((node) => node.position[1])));
	});

	test('has its nodes in groups on white notes, which overlap no other note', () => {
		const lost = working.filter((node) => !white.some((note) => holds(boxOf(note), boxOf(node))));
		expect(lost.map((node) => node.name)).toEqual([]);
		for (const { parameters } of white) expect(wordsIn(parameters.content!)).toBeLessThan(50);
		for (const one of notes) {
			const met = notes.filter((other) => other !== one && meet(boxOf(one), boxOf(other)));
			expect(met.map((other) => other.name)).toEqual([]);
		}
	});
});
