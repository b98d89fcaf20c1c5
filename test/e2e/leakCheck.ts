// Runs after the last end-to-end test: no token may be in anything that the tests have left behind, which is
// n8n's databases, logs and stored files, the record of each execution, and the URL of each request.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { E2E_FOLDER, filesWithToken } from './leak';

/** @throws Error, which fails the whole run, when a token is found or there is nothing to search */
export default function leakCheck(): void {
	if (!existsSync(E2E_FOLDER) || readdirSync(E2E_FOLDER).length === 0) {
		throw new Error('Leak check: the end-to-end tests have left nothing to search.');
	}
	checkSearch();
	const leaks = filesWithToken(E2E_FOLDER);
	if (leaks.length === 0) return;
	throw new Error(`Leak check: a token of the service is in\n${leaks.join('\n')}`);
}

/** An empty result only means something if the search finds a token that is there. */
function checkSearch(): void {
	const folder = path.join(E2E_FOLDER, 'leak-check');
	const token = 'nmv_usr_0123456789abcdef';
	const texts = [token, ...['', 'a', 'ab'].map((before) => encoded(`${before}${token}`))];
	mkdirSync(folder, { recursive: true });
	try {
		texts.forEach((text, index) =>
			writeFileSync(path.join(folder, `${index}.txt`), `{"a":"${text}"}`),
		);
		if (filesWithToken(folder).length !== texts.length) {
			throw new Error('Leak check: the search does not find a token that is there.');
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const encoded = (text: string) => Buffer.from(text).toString('base64');
