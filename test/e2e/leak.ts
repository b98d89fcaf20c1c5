// Search for leaked tokens, and the records that leakCheck.ts searches after the whole suite.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

import { RUN_FOLDER } from '../../tools/paths';

/** Holds one folder per end-to-end test file. */
export const E2E_FOLDER = path.join(RUN_FOLDER, 'e2e');

/** Matches a token of the service. */
export const TOKEN = /nmv_usr_\w+/;

const PREFIX = 'nmv_usr_';

/** The prefix in base64, which has three forms: by the token's offset modulo 3 in the encoded text. */
const IN_BASE64 = [0, 1, 2].map((offset) => {
	const text = Buffer.from(`${'-'.repeat(offset)}${PREFIX}`).toString('base64');
	// The first and the last characters also encode the neighbouring bytes, so they are cut off.
	return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + PREFIX.length) * 8) / 6));
});

/** The prefix alone is in the package: it looks for tokens that are encoded. */
const ENCODED_TOKEN = new RegExp(`(${IN_BASE64.join('|')})[\\w+/-]{8}`);

/** Files under `folder` that contain a token, in plain text or in base64. */
export function filesWithToken(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => path.join(folder, name))
		.filter((file) => existsSync(file) && statSync(file).isFile() && holdsToken(file));
}

function holdsToken(file: string): boolean {
	const bytes = readFileSync(file);
	if (![PREFIX, ...IN_BASE64].some((text) => bytes.includes(text))) return false;
	const text = bytes.toString('latin1');
	return TOKEN.test(text) || ENCODED_TOKEN.test(text);
}

/** Writes a text into a test's folder, for the leak check at the end of the suite. */
export function keep(folder: string, name: string, text: string): void {
	writeFileSync(path.join(folder, `${name}.txt`), text);
}

/**
 * Records the URL of every request to an HTTP server in this process. The emulator is one, so this
 * covers all requests of the nodes.
 */
export function noteAddresses(): { stop(): string[] } {
	const addresses: string[] = [];
	const note = (message: unknown) => {
		const { method, url, headers } = (message as { request: IncomingMessage }).request;
		addresses.push([method, url, headers.referer].filter(Boolean).join(' '));
	};
	subscribe('http.server.request.start', note);
	return {
		stop: () => {
			unsubscribe('http.server.request.start', note);
			return addresses;
		},
	};
}
