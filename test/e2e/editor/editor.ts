// n8n's editor in a browser, by what a user does in it. Elements are found by n8n's own test ids.
import type { Browser, Locator, Page } from 'playwright-core';

import { type N8nServer, OWNER } from '../../../tools/n8n/server';

/** The editor loads large parts of itself on first use, which takes its time on a busy machine. */
const PATIENCE_MS = 60_000;
const SIZE = { width: 1440, height: 900 };
/** Dots on a picture for each of the page, so that its text can be read on the sharp screens of readers. */
const SCALE = 1.5;

/** The list of a node's outputs that n8n shows in the next node before anything has run. */
const PREVIEW = '[data-test-id="ndv-input-panel"]';

export class Editor {
	private constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Signs in as n8n's owner and opens a new workflow: an empty canvas. */
	static async open(browser: Browser, n8n: N8nServer): Promise<Editor> {
		const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: SCALE });
		context.setDefaultTimeout(PATIENCE_MS);
		const data = { emailOrLdapLoginId: OWNER.email, password: OWNER.password };
		const answer = await context.request.post(`${n8n.url}/rest/login`, { data });
		if (!answer.ok()) throw new Error(`Could not sign in: ${await answer.text()}`);
		const editor = new Editor(await context.newPage(), n8n.url);
		// The editor asks whether to leave a workflow that is not saved.
		editor.page.on('dialog', (dialog) => void dialog.accept());
		await editor.openNew();
		return editor;
	}

	/** Opens a stored workflow and waits until its nodes are drawn. */
	async openWorkflow(id: string, nodes: number): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.at('canvas-node')
			.nth(nodes - 1)
			.waitFor();
		await this.at('zoom-to-fit').click();
	}

	/** Opens a new workflow: an empty canvas. */
	async openNew(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.at('canvas-plus-button').waitFor();
	}

	/** Opens the part of the workflow's menu where a file is imported. */
	async openImportMenu(): Promise<void> {
		await this.at('workflow-menu').click();
		await this.page.getByText('Import', { exact: true }).hover();
		await this.importEntry().waitFor();
	}

	/** Imports a file, once the menu for it is open. */
	async importFile(file: string): Promise<void> {
		const choosing = this.page.waitForEvent('filechooser');
		await this.importEntry().click();
		await (await choosing).setFiles(file);
	}

	private importEntry(): Locator {
		return this.page.getByText('From file', { exact: true });
	}

	/** How many notes there are on the canvas, and how many pixels of the text their boxes cut off at most. */
	async notes(): Promise<{ count: number; hidden: number }> {
		const notes = this.page.locator('.vue-flow__node').filter({ has: this.at('sticky') });
		const hidden = await notes.evaluateAll((boxes) => {
			const parts = boxes
				.flatMap((box) => Array.from(box.querySelectorAll('*')))
				.filter((part) => getComputedStyle(part).overflowY !== 'visible');
			return Math.max(0, ...parts.map((part) => part.scrollHeight - part.clientHeight));
		});
		return { count: await notes.count(), hidden };
	}

	/** The elements with one of n8n's test ids. */
	at(testId: string, within: Page | Locator = this.page): Locator {
		return within.locator(`[data-test-id="${testId}"]`);
	}

	/** The node of this name on the canvas. */
	node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** Opens the search for nodes: at the button on the empty canvas, or at the plus behind the last node. */
	async openSearch(): Promise<void> {
		const empty = this.at('canvas-plus-button');
		if (await empty.isVisible()) await empty.click();
		else {
			await this.at('zoom-to-fit').click();
			await this.at('canvas-handle-plus').click();
		}
		await this.at('node-creator-search-bar').waitFor();
	}

	/** An entry of the search's list, by its whole name. */
	found(name: string): Locator {
		return this.at('node-creator-item-name').getByText(name, { exact: true });
	}

	/** Types a word into the open search and gives the names in the list once it is there. */
	async search(word: string): Promise<string[]> {
		const bar = this.at('node-creator-search-bar');
		const nothing = this.at('node-creator-no-results');
		// From an empty list, so that nothing of the last word is taken for a result of this one.
		await bar.fill('no node has such a name');
		await nothing.waitFor();
		await bar.fill(word);
		await this.at('node-creator-item-name')
			.first()
			.or(nothing.getByText(`"${word}"`))
			.waitFor();
		return await this.at('node-creator-item-name').allInnerTexts();
	}

	/**
	 * Adds a node from the search, by its name and the choice that n8n then offers: an action of the node, or
	 * "Add to workflow" for a community node without actions. n8n opens the node's panel.
	 */
	async add(name: string, choice: string): Promise<void> {
		await this.openSearch();
		await this.at('node-creator-search-bar').fill(name);
		await this.choose(name, choice);
	}

	/** Adds a node that the open search has found, as `add` does. */
	async choose(name: string, choice: string): Promise<void> {
		await this.found(name).click();
		await this.at('node-creator').getByText(choice, { exact: true }).click();
		await this.at('ndv').waitFor();
	}

	async openNode(name: string): Promise<void> {
		await this.node(name).dblclick();
		await this.at('ndv').waitFor();
	}

	async closeNode(): Promise<void> {
		await this.at('ndv-close-button').click();
		await this.at('ndv').waitFor({ state: 'detached' });
	}

	/** The input of a parameter in the open panel or dialog. */
	parameter(name: string): Locator {
		return this.at(`parameter-input-${name}`).locator('input, textarea');
	}

	/** Adds one of the open node's Options and fills it in. */
	async addOption(label: string, name: string, value: string): Promise<void> {
		await this.at('collection-parameter-add').click();
		await this.at('collection-parameter-option').getByText(label, { exact: true }).click();
		await this.parameter(name).fill(value);
	}

	/** A field that n8n shows in the open node's input as one that the node before puts out. */
	preview(field: string): Locator {
		return this.page.locator(PREVIEW).getByText(field, { exact: true });
	}

	/** Lays the nodes out in a row and shows all of them. */
	async tidyUp(): Promise<void> {
		await this.at('tidy-up-button').click();
		await this.at('zoom-to-fit').click();
	}

	/** Runs the workflow with the button on the canvas and gives what n8n announces at its end, within `limitMs`. */
	async run(limitMs = PATIENCE_MS): Promise<string> {
		await this.at('execute-workflow-button').click();
		return await this.announced(limitMs);
	}

	/** Waits for what n8n announces in a corner, closes it, so that it hides nothing, and gives its words. */
	async announced(limitMs = PATIENCE_MS): Promise<string> {
		const toast = this.page.locator('.el-notification');
		await toast.waitFor({ timeout: limitMs });
		const text = await toast.innerText();
		await toast.locator('.el-notification__closeBtn').click();
		await toast.waitFor({ state: 'detached' });
		return text;
	}

	/** Runs a workflow that begins with a form, and gives the form, which n8n opens in a window of its own. */
	async runForm(): Promise<Page> {
		const opening = this.page.waitForEvent('popup');
		await this.at('execute-workflow-button').click();
		return await opening;
	}

	/** Waits until a second of the video has been played. @throws Error when the browser cannot decode it */
	async played(video: Locator): Promise<{ width: number; height: number; seconds: number }> {
		await video.waitFor();
		return await video.evaluate(
			async (element: HTMLVideoElement) =>
				await new Promise((resolve, reject) => {
					const look = () => {
						const { error, currentTime, readyState, duration } = element;
						if (error) reject(new Error(`The clip does not play: ${error.message}`));
						if (currentTime < 1 || readyState < element.HAVE_CURRENT_DATA) return;
						const { videoWidth: width, videoHeight: height } = element;
						resolve({ width, height, seconds: Math.round(duration) });
					};
					for (const event of ['timeupdate', 'ended', 'error']) {
						element.addEventListener(event, look);
					}
					look();
				}),
		);
	}
}
