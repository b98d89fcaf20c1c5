import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { ROOT } from './paths';

/** A test, or a group of tests, whose name cites a fact of the contract. */
export interface Citation {
	id: string;
	/** Relative to the repository. */
	file: string;
	/** The names from the outermost group down to the one that cites, without the citation. */
	name: string;
}

const ID = '[A-Z]{2,}-(?:\\d+|ANY)';
const LIST = new RegExp(`\\s*\\[(${ID}(?:(?:, | … )${ID})*)\\]`, 'g');

/** The ids cited in a text, as in `[AUTH-1]`, `[AUTH-1, AUTH-3]` or `[RTR-1 … RTR-6]`. */
export function idsIn(text: string): string[] {
	return [...text.matchAll(LIST)].flatMap(([, list]) =>
		list.split(', ').flatMap((entry) => {
			const [first, last = first] = entry.split(' … ');
			if (first === last) return first;
			const [group, from] = first.split('-');
			const count = Number(last.split('-')[1]) - Number(from) + 1;
			return Array.from({ length: count }, (_, n) => `${group}-${Number(from) + n}`);
		}),
	);
}

/** All citations in the names of the tests under `test/`. */
export function citationsOfTests(): Citation[] {
	const files = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
	return files
		.map((file) => `test/${file.split(path.sep).join('/')}`)
		.filter((file) => file.endsWith('.test.ts'))
		.sort(byCost)
		.flatMap((file) => citationsIn(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

/** Unit tests first, the real n8n last; otherwise by name. */
function byCost(one: string, other: string): number {
	const cost = (file: string) => ['unit', 'engine', 'e2e'].indexOf(file.split('/')[1]);
	return cost(one) - cost(other) || (one < other ? -1 : 1);
}

/** The citations in one file. A test that is skipped shows nothing, nor does anything in a skipped group. */
export function citationsIn(file: string, code: string): Citation[] {
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	const found: Citation[] = [];
	const visit = (node: ts.Node, groups: string[]): void => {
		const made = ts.isCallExpression(node) ? testOf(node, source) : undefined;
		if (!made) return ts.forEachChild(node, (child) => visit(child, groups));
		if (made.skipped) return;
		for (const name of made.names) {
			const words = [...groups, name].map((text) => text.replace(LIST, '')).join(' › ');
			for (const id of idsIn(name)) found.push({ id, file, name: words });
		}
		const inner = /^%[sjp]$/.test(made.names[0]) ? groups : [...groups, made.names[0]];
		for (const argument of made.body) visit(argument, inner);
	};
	visit(source, []);
	return found;
}

/** What a call makes if it is `test('…')`, `describe('…')`, `it.each(table)('…')` and the like. */
function testOf(
	{ expression, arguments: [name, ...body] }: ts.CallExpression,
	file: ts.SourceFile,
) {
	const table = ts.isCallExpression(expression) ? expression : undefined;
	const callee = (table?.expression ?? expression).getText(file);
	const [kind, ...modifiers] = callee.split('.');
	if (!/^(x?(test|it|describe)|f(it|describe))$/.test(kind)) return undefined;
	if (!name || !ts.isStringLiteralLike(name)) return undefined;
	const names = [name.text];
	// Names may come from the table: its texts that cite something are the names of tests, too.
	if (table && /%[sp]|\$\w/.test(name.text)) {
		const texts = textsIn(table.arguments[0], file);
		names.push(...texts.map((text) => name.text.replace(LIST, '').replace(/%[sp]/, () => text)));
	}
	const skipped = kind.startsWith('x') || modifiers.some((word) => /^(skip|todo)$/.test(word));
	return { names, body, skipped };
}

/** The texts of a table that cite facts, whether it stands in the call or in a constant of the file. */
function textsIn(table: ts.Node | undefined, file: ts.SourceFile): string[] {
	const texts: string[] = [];
	const collect = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) && idsIn(node.text).length > 0) texts.push(node.text);
		if (ts.isIdentifier(node)) {
			const constant = file.statements
				.filter(ts.isVariableStatement)
				.flatMap((statement) => [...statement.declarationList.declarations])
				.find((declaration) => declaration.name.getText(file) === node.text);
			if (constant?.initializer && constant.name !== node) collect(constant.initializer);
		}
		ts.forEachChild(node, collect);
	};
	if (table) collect(table);
	return texts;
}
