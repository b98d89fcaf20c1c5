import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Each promise in SECURITY.md names tests that exist. */
const root = path.resolve(__dirname, '../../..');
const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
const promises = page
	.split('\n')
	.filter((line) => line.startsWith('| ') && !/^\| (promise|---) /.test(line))
	.map((line) => line.slice(2, -2).split(' | '));
const tests = [...page.matchAll(/`(test\/[^`]+)` "([^"]+)"/g)].map(([, file, name]) => [
	file,
	name,
]);

test('each promise has a test', () => {
	expect(promises.length).toBeGreaterThan(10);
	for (const [promise, shownBy] of promises) {
		expect([promise, shownBy]).toEqual([promise, expect.stringMatching(/^`test\/.+ ".+"$/)]);
	}
});

test.each(tests)('%s has the test "%s"', (file, name) => {
	expect(existsSync(path.join(root, file))).toBe(true);
	const source = readFileSync(path.join(root, file), 'utf8');
	const titles = [`'${name}',`, `"${name}",`];
	expect(titles.filter((title) => source.includes(title))).toHaveLength(1);
});
