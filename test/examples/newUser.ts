// What somebody does who has n8n and accounts, and sees a workflow for the first time: by mouse and keyboard alone.
// The browser counts what it gets.
import type { Locator } from 'playwright-core';

import { exampleFile, readExample } from '../../tools/n8n/host';
import type { Editor } from '../e2e/editor/editor';

/** What it took. */
export interface Effort {
	/** A double click is two. */
	clicks: number;
	/** Keys that were pressed. */
	keys: number;
	/** Of the test, which reads nothing and knows where everything is. */
	seconds: number;
}

export class NewUser {
	private clicks = 0;
	private keys = 0;
	private readonly startMs = performance.now();

	private constructor(private readonly editor: Editor) {}

	static async begin(editor: Editor): Promise<NewUser> {
		const user = new NewUser(editor);
		const page = editor.page;
		await page.exposeFunction('countInput', (kind: 'clicks' | 'keys') => void (user[kind] += 1));
		await page.addInitScript(() => {
			const count = (kind: string) => (event: Event) => {
				const { countInput } = window as unknown as { countInput(kind: string): void };
				if (event.isTrusted) countInput(kind);
			};
			window.addEventListener('pointerdown', count('clicks'), true);
			window.addEventListener('keydown', count('keys'), true);
		});
		return user;
	}

	get effort(): Effort {
		const seconds = Math.round((performance.now() - this.startMs) / 1000);
		return { clicks: this.clicks, keys: this.keys, seconds };
	}

	/** Imports a file of examples/ into a new workflow. */
	async import(name: string): Promise<void> {
		const { nodes } = await readExample(name);
		await this.editor.openNew();
		await this.editor.openImportMenu();
		await this.editor.importFile(exampleFile(name));
		for (const node of nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote'))
			await this.editor.node(node.name).waitFor();
		await this.editor.at('zoom-to-fit').click();
	}

	/** Chooses the only credential of its kind in an open node. */
	async chooseCredential(): Promise<void> {
		await this.editor.at('node-credentials-select').first().click();
		await this.option('node-credentials-select-item').first().click();
	}

	/** Chooses an entry of the list of a parameter, by its name. */
	async chooseFromList(parameter: string, name: string): Promise<void> {
		const field = this.editor.at(`resource-locator-${parameter}`);
		await this.editor.at('rlc-input', field).click();
		await this.editor.at('rlc-item').getByText(name, { exact: true }).first().click();
	}

	async type(parameter: string, text: string): Promise<void> {
		await this.editor.parameter(parameter).click();
		await this.editor.page.keyboard.type(text);
	}

	private option(testId: string): Locator {
		return this.editor.page.locator(`[data-test-id^="${testId}"]`);
	}
}
