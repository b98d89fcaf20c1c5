// The pictures that the browser test leaves behind: to look at after a failure, and for the documents.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { RUN_FOLDER } from '../../../tools/paths';

export const PICTURES_FOLDER = path.join(RUN_FOLDER, 'editor');

// Names and subtitles hang out of the nodes' boxes.
const MARGIN = { x: 56, top: 24, bottom: 72 };
/** The editor's own buttons, which float over the canvas. */
const NO_BUTTONS =
	'[data-test-id="canvas-controls"], [data-test-id="execute-workflow-button"], .canvas-actions { visibility: hidden !important; }';
/** The canvas stands still when nothing on it has moved for so many frames. */
const STILL_FRAMES = 10;

/** Empties the folder, so that no picture in it is of an earlier run. */
export function startPictures(): void {
	rmSync(PICTURES_FOLDER, { recursive: true, force: true });
	mkdirSync(PICTURES_FOLDER, { recursive: true });
}

function fileOf(name: string): string {
	return path.join(PICTURES_FOLDER, `${name.replace(/\W+/g, '-').toLowerCase()}.png`);
}

/** A picture of the page or a part of it; the name may be a test's. */
export async function picture(shown: Page | Locator, name: string): Promise<void> {
	await shown.screenshot({ path: fileOf(name), animations: 'disabled' });
}

/** A picture of the nodes and notes on the canvas, without the editor's buttons around them. */
export async function canvasPicture(page: Page, name: string): Promise<void> {
	// Nothing under the mouse: n8n shows a node's buttons there.
	await page.mouse.move(0, 0);
	const { left, top, right, bottom } = await page.evaluate(drawnArea, STILL_FRAMES);
	const x = Math.max(0, left - MARGIN.x);
	const y = Math.max(0, top - MARGIN.top);
	const clip = { x, y, width: right + MARGIN.x - x, height: bottom + MARGIN.bottom - y };
	await page.screenshot({ path: fileOf(name), animations: 'disabled', clip, style: NO_BUTTONS });
}

/** Runs in the page: what all nodes, with their pluses, and notes take up, once the canvas has come to rest. */
async function drawnArea(stillFrames: number) {
	const measure = () => {
		const parts = '.vue-flow__node, .vue-flow__node [data-test-id="canvas-handle-plus"]';
		const nodes = Array.from(document.querySelectorAll(parts));
		const boxes = nodes.map((node) => node.getBoundingClientRect());
		return {
			left: Math.min(...boxes.map((box) => box.left)),
			top: Math.min(...boxes.map((box) => box.top)),
			right: Math.max(...boxes.map((box) => box.right)),
			bottom: Math.max(...boxes.map((box) => box.bottom)),
		};
	};
	let last = measure();
	for (let still = 0; still < stillFrames; ) {
		await new Promise(requestAnimationFrame);
		const now = measure();
		still = JSON.stringify(now) === JSON.stringify(last) ? still + 1 : 0;
		last = now;
	}
	return last;
}
