// Where a token of the service has no business, and what is kept for the look at the end of the whole suite.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

import { RUN_FOLDER } from '../../tools/paths';

/** Each end-to-end test file has a folder of its own here. */
export const E2E_FOLDER = path.join(RUN_FOLDER, 'e2e');

/** A token of the service, wherever it should not be. */
export const TOKEN = /nmv_usr_\w+/;

const START = 'nmv_usr_';

/** How a token looks inside base64, by where in it the token begins. */
const IN_BASE64 = [0, 1, 2].map((offset) => {
	const text = Buffer.from(`${'-'.repeat(offset)}${START}`).toString('base64');
	// The first and the last characters depend on what stands before and behind as well.
	return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + START.length) * 8) / 6));
});

/** Files under `folder` that hold one of the service's tokens in the clear or in base64. */
export function filesWithToken(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => path.join(folder, name))
		.filter((file) => existsSync(file) && statSync(file).isFile() && holdsToken(file));
}

function holdsToken(file: string): boolean {
	const bytes = readFileSync(file);
	const encoded = IN_BASE64.some((text) => bytes.includes(text));
	return encoded || (bytes.includes(START) && TOKEN.test(bytes.toString('latin1')));
}

/** Keeps a text in a test's folder, where the look at the end of the suite finds it. */
export function keep(folder: string, name: string, text: string): void {
	writeFileSync(path.join(folder, `${name}.txt`), text);
}

/** Notes the address of every request that reaches a server of this process: all that the nodes ask for. */
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
