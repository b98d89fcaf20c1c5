// Each picture in docs/images is shown by a page, exists once, and is one that a program makes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../../tools/paths';
import { PICTURES, SHOWN_FOLDER } from '../../../tools/pictures';

const list = (folder: string) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
		path.join(folder, file),
	);
const PAGES = [
	...readdirSync(ROOT),
	...['docs', 'examples', 'emulator', '.github'].flatMap(list),
].filter((file) => file.endsWith('.md'));
const IMAGES = list('docs/images').filter((file) => path.extname(file) !== '');

/** The pictures that a page shows or links to, with the words they are shown under. */
function shownOn(page: string): Array<{ file: string; words: string }> {
	const text = readFileSync(path.join(ROOT, page), 'utf8');
	return [
		...text.matchAll(/\[([^\]]*)\]\(((?!https?:)[^)\s]+\.(?:png|jpe?g|gif|svg|webp))\)/g),
	].map(([, words, link]) => ({ file: path.join(path.dirname(page), link), words }));
}
const SHOWN = PAGES.flatMap(shownOn);
const BENCHMARKS = 'docs/benchmarks.md';

test('every picture is shown, and every picture that is shown is there', () => {
	const files = [...new Set(SHOWN.map(({ file }) => file))].sort();
	expect(files).toEqual([...IMAGES].sort());
	expect(files.length).toBeGreaterThan(20);
});

test('every picture has words for who does not see it', () => {
	for (const { file, words } of SHOWN) {
		expect([file, words]).toEqual([file, expect.stringMatching(/\w{4}/)]);
	}
});

test('no picture is there twice', () => {
	const hashes = IMAGES.map((file) =>
		createHash('sha256')
			.update(readFileSync(path.join(ROOT, file)))
			.digest('hex'),
	);
	expect(new Set(hashes).size).toBe(IMAGES.length);
});

test('every picture comes from the browser test, or is a diagram of the benchmarks', () => {
	const taken = PICTURES.map(({ place }) => path.relative(ROOT, path.join(SHOWN_FOLDER, place)));
	const drawn = shownOn(BENCHMARKS).map(({ file }) => file);
	expect([...taken, ...drawn].sort()).toEqual([...IMAGES].sort());
});

test('the browser test takes each picture', () => {
	const tests = ['e2e/editor.test.ts', 'e2e/editor/firstClip.ts', 'examples/editor.ts']
		.map((file) => readFileSync(path.join(ROOT, 'test', file), 'utf8'))
		.join('\n');
	for (const { name, place } of PICTURES.filter(({ place: at }) => !at.includes('/'))) {
		expect(tests).toContain(`'${name}'`);
		expect(existsSync(path.join(SHOWN_FOLDER, place))).toBe(true);
	}
	// Those of the workflows go by the names of their files.
	expect(tests).toContain('await canvasPicture(editor.page, name)');
});
