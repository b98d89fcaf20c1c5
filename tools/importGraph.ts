import path from 'node:path';
import ts from 'typescript';

/** An import, type-only ones included: of another file (its path from the root) or of a package. */
export interface Import {
	from: string;
	/** 1 for the first line. */
	line: number;
	to: string;
	isPackage: boolean;
}

/** The source files of a project: path from its root, with forward slashes, to text. */
export type Sources = ReadonlyMap<string, string>;

/** All imports and re-exports of all files; also `require('…')`, `import('…')` and types written that way. */
export function importsOf(sources: Sources): Import[] {
	return [...sources].flatMap(([from, text]) => {
		const file = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
		const found: Import[] = [];
		const visit = (node: ts.Node): void => {
			const specifier = specifierOf(node);
			if (specifier) {
				const isPackage = !specifier.text.startsWith('.');
				const to = isPackage ? specifier.text : resolve(sources, from, specifier.text);
				const { line } = file.getLineAndCharacterOfPosition(specifier.getStart(file));
				found.push({ from, line: line + 1, to, isPackage });
			}
			ts.forEachChild(node, visit);
		};
		visit(file);
		return found;
	});
}

/** The text that names the module, where a node is an import of any kind. */
function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
	let specifier: ts.Node | undefined;
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		specifier = node.moduleSpecifier;
	} else if (ts.isImportTypeNode(node)) {
		specifier = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
	} else if (ts.isExternalModuleReference(node)) {
		specifier = node.expression;
	} else if (ts.isCallExpression(node)) {
		const { expression } = node;
		const loads =
			expression.kind === ts.SyntaxKind.ImportKeyword ||
			(ts.isIdentifier(expression) && expression.text === 'require');
		specifier = loads ? node.arguments[0] : undefined;
	}
	return specifier && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

function resolve(sources: Sources, from: string, specifier: string): string {
	const target = path.posix.join(path.posix.dirname(from), specifier).replace(/\/$/, '');
	const files = [target, `${target}.ts`, path.posix.join(target, 'index.ts')];
	return files.find((file) => sources.has(file)) ?? target;
}

/** Import cycles, each as the files in their order; of cycles that share files, at least one. */
export function cyclesIn(imports: Import[]): string[][] {
	const targets = new Map<string, string[]>();
	for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
	const cycles: string[][] = [];
	const done = new Set<string>();
	const follow = (file: string, trail: string[]): void => {
		const start = trail.indexOf(file);
		if (start >= 0) cycles.push(trail.slice(start));
		if (start >= 0 || done.has(file)) return;
		for (const target of new Set(targets.get(file))) follow(target, [...trail, file]);
		done.add(file);
	};
	for (const file of targets.keys()) follow(file, []);
	return cycles;
}
