// The machine's own Chromium, which draws the pictures of the documents.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

function findChromium(): string {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const places = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
	const found = places.find((place) => existsSync(place));
	if (!found) throw new Error('No Chromium on the PATH (Debian: apt-get install chromium)');
	return found;
}

/** Starts Chromium without a window; the caller closes it. @throws Error with the package to install */
export async function launchChromium(): Promise<Browser> {
	return await chromium.launch({
		executablePath: findChromium(),
		args: [
			...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
			...['--disable-background-networking', '--disable-component-update'],
		],
	});
}
