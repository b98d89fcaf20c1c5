// Where the documents' pictures come from: the browser test leaves them in .run/editor, `npm run screenshot` copies
// them into docs/images. The diagrams of docs/benchmarks.md are drawn by `npm run bench`.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './paths';

export const SHOWN_FOLDER = path.join(ROOT, 'docs', 'images');

/** Of the way of a first-time user (test/e2e/editor.test.ts). */
const FIRST_CLIP = [
	...['import', 'credential', 'form', 'form-done'],
	...['search', 'instruction', 'five-nodes', 'clip', 'error'],
];
/** Of the workflows to import (test/examples/editor.ts). */
const EXAMPLES = readdirSync(path.join(ROOT, 'examples'))
	.filter((file) => file.endsWith('.json'))
	.map((file) => path.basename(file, '.json'));

/** Each picture that the browser test takes for the documents: its name there, and its place in docs/images. */
export const PICTURES: Array<{ name: string; place: string }> = [
	...FIRST_CLIP.map((name) => ({ name, place: `${name}.png` })),
	...EXAMPLES.map((name) => ({ name, place: path.join('examples', `${name}.png`) })),
];
