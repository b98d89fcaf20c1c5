// `tsx tools/screenshot.ts [file]`: a picture of the example workflow in the real n8n editor, for the README.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';

import { launchChromium } from './chromium';
import { prepareN8n, readExample } from './n8n/host';
import { type N8nServer, OWNER } from './n8n/server';
import { packPackage } from './pack';
import { ROOT, RUN_FOLDER } from './paths';

const SIZE = { width: 1600, height: 620 };
const SETTLE_MS = 1500;
// Names hang out of the nodes' boxes at the sides; the editor's buttons lie close below.
const MARGIN = { x: 48, y: 24 };

/** Throws when a node of the workflow cannot be seen whole, or the editor does not know its type. */
async function judge(page: Page, nodeNames: string[]): Promise<void> {
	for (const name of nodeNames) {
		const node = page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
		const box = await node.boundingBox();
		const inside =
			box && box.x >= 0 && box.y >= 0 && box.x + box.width <= SIZE.width && box.y < SIZE.height;
		if (!inside) throw new Error(`The node ${name} is not in the picture`);
	}
	const unknown = await page.getByText('Install this node').count();
	if (unknown > 0) throw new Error('n8n does not know a node of the example');
}

/** The part of the page that the workflow and its notes take up, without the editor's buttons around it. */
async function surroundings(page: Page) {
	const boxes = [];
	// Sticky notes are nodes as well, under another test id.
	for (const node of await page.locator('.vue-flow__node').all()) {
		const box = await node.boundingBox();
		if (box) boxes.push(box);
	}
	const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN.x;
	const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN.y;
	const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN.x;
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN.y;
	const x = Math.max(0, left);
	const y = Math.max(0, top);
	const width = Math.min(SIZE.width, right) - x;
	return { x, y, width, height: Math.min(SIZE.height, bottom) - y };
}

async function picture(context: BrowserContext, n8n: N8nServer, file: string): Promise<void> {
	const example = await readExample('highlight-clip');
	const id = await n8n.createWorkflow(example);
	const login = { emailOrLdapLoginId: OWNER.email, password: OWNER.password };
	const answer = await context.request.post(`${n8n.url}/rest/login`, { data: login });
	if (!answer.ok()) throw new Error(`Could not sign in: ${await answer.text()}`);
	const page = await context.newPage();
	await page.goto(`${n8n.url}/workflow/${id}`);
	await page.locator('[data-test-id="canvas-node"]').first().waitFor({ timeout: 60_000 });
	await page.locator('[data-test-id="zoom-to-fit"]').click();
	await page.mouse.move(SIZE.width / 2, 4);
	await page.waitForTimeout(SETTLE_MS);
	const drawn = example.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
	await judge(
		page,
		drawn.map(({ name }) => name),
	);
	await mkdir(path.dirname(file), { recursive: true });
	await page.screenshot({ path: file, clip: await surroundings(page) });
}

async function screenshot(file: string): Promise<void> {
	const folder = path.join(RUN_FOLDER, 'screenshot');
	const { file: tarball } = await packPackage();
	const host = await prepareN8n({ folder, tarball, files: [folder] });
	const n8n = await host.start();
	const browser = await launchChromium();
	try {
		const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 1.5 });
		await picture(context, n8n, file);
		console.log(file);
	} finally {
		await browser.close();
		await n8n.stop();
	}
}

screenshot(path.resolve(process.argv[2] ?? path.join(ROOT, 'docs', 'images', 'workflow.png'))).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
