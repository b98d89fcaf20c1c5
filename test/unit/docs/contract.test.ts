import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { citationsIn, citationsOfTests, idsIn } from '../../../tools/contractCitations';
import { contractTable, readFacts, TABLE, UNTESTED } from '../../../tools/contractTable';

/** Each fact of docs/nemovideo-api.md has a test that cites it, and the page that says so is up to date. */
const root = path.resolve(__dirname, '../../..');
const facts = readFacts();
const citations = citationsOfTests();
const ids = facts.map(({ id }) => id);

test('every id of the contract is read as a fact, once', () => {
	const contract = readFileSync(path.join(root, 'docs/nemovideo-api.md'), 'utf8');
	expect(ids.length).toBeGreaterThan(100);
	expect([...ids].sort()).toEqual([...new Set(idsIn(contract))].sort());
	expect(facts.filter(({ text }) => text.trim() === '')).toEqual([]);
});

test('every fact has a test, or else a reason', () => {
	const cited = new Set(citations.map(({ id }) => id));
	expect(ids.filter((id) => !cited.has(id))).toEqual(Object.keys(UNTESTED));
});

test('every id that code or tests cite is a fact', () => {
	const folders = ['credentials', 'emulator', 'nemovideo', 'nodes', 'test', 'tools'];
	for (const folder of folders) {
		const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((name) => /\.(ts|mjs)$/.test(name))) {
			if (path.join(folder, file) === path.relative(root, __filename)) continue;
			const cited = idsIn(readFileSync(path.join(root, folder, file), 'utf8'));
			expect([file, cited.filter((id) => !ids.includes(id))]).toEqual([file, []]);
		}
	}
});

test('docs/contract-tests.md is up to date; if not, npm run docs:contract makes it so', () => {
	expect(readFileSync(TABLE, 'utf8')).toBe(contractTable(facts, citations));
});

describe('a citation', () => {
	const found = (code: string) => citationsIn('a.test.ts', code).map(({ id, name }) => [id, name]);

	test('may be of one fact, of several, and of a range', () => {
		expect(
			idsIn('a [XX-1], b [XX-2, YY-ANY], c [ZZ-3 … ZZ-5]; not XX-9, [A-Z0-9] or [XX]'),
		).toEqual(['XX-1', 'XX-2', 'YY-ANY', 'ZZ-3', 'ZZ-4', 'ZZ-5']);
	});

	test('has the names of its groups, and counts for the group that it stands in', () => {
		expect(
			found("describe('a [XX-1]', () => { it('b [XX-2]', () => { expect('[XX-3]'); }); });"),
		).toEqual([
			['XX-1', 'a'],
			['XX-2', 'a › b'],
		]);
	});

	test('may come from the table of the test', () => {
		const table = "const T = { 'a [XX-1]': 1, b: 2 };";
		expect(found(`${table} describe.each(Object.entries(T))('of %s [XX-2]', () => {});`)).toEqual([
			['XX-2', 'of %s'],
			['XX-1', 'of a'],
		]);
	});

	test.each([
		"it.skip('a [XX-1]', f)",
		"xit('a [XX-1]', f)",
		"test.todo('a [XX-1]')",
		"describe.skip('a', () => { it('b [XX-1]', f); })",
		"// it('a [XX-1]', f)",
		"other('a [XX-1]', f)",
	])('does not count in %s', (code) => {
		expect(found(code)).toEqual([]);
	});
});
