// The pictures that the browser test leaves behind: to look at after a failure, and for the documents.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { RUN_FOLDER } from '../../../tools/paths';

export const PICTURES_FOLDER = path.join(RUN_FOLDER, 'editor');

// Names hang out of the nodes' boxes at the sides; the editor's buttons lie close below.
const MARGIN = { x: 48, y: 24 };

/** Empties the folder, so that no picture in it is of an earlier run. */
export function startPictures(): void {
	rmSync(PICTURES_FOLDER, { recursive: true, force: true });
	mkdirSync(PICTURES_FOLDER, { recursive: true });
}

/** A picture of the whole page, as `<name>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
	await page.screenshot({
		path: path.join(PICTURES_FOLDER, `${name}.png`),
		animations: 'disabled',
	});
}

/** A picture of the nodes and notes on the canvas, without the editor's buttons around them. */
export async function canvasPicture(page: Page, name: string): Promise<void> {
	// Nothing under the mouse: n8n shows a node's buttons there.
	await page.mouse.move(0, 0);
	const boxes = await page.locator('.vue-flow__node').evaluateAll((nodes) =>
		nodes.map((node) => {
			const { left, top, right, bottom } = node.getBoundingClientRect();
			return { left, top, right, bottom };
		}),
	);
	const x = Math.min(...boxes.map(({ left }) => left)) - MARGIN.x;
	const y = Math.min(...boxes.map(({ top }) => top)) - MARGIN.y;
	const width = Math.max(...boxes.map(({ right }) => right)) + MARGIN.x - x;
	const height = Math.max(...boxes.map(({ bottom }) => bottom)) + MARGIN.y - y;
	const clip = { x, y, width, height };
	await page.screenshot({ path: fileOf(name), animations: 'disabled', clip });
}
