// What somebody does who has n8n and the accounts, and sees a workflow for the first time: by mouse and keyboard alone.
// The browser counts what it gets of both.
import { exampleFile, readExample } from '../../tools/n8n/host';
import type { Editor } from '../e2e/editor/editor';

/** A run polls its render every 30 seconds, as imported. */
const RUN_MS = 200_000;

/** What it took. */
export interface Effort {
	/** A double click is two. The choice of a file in the system's own window is not among them. */
	clicks: number;
	/** Keys that were pressed. */
	keys: number;
	/** Of a test that reads nothing and knows where everything is. */
	seconds: number;
}

export class NewUser {
	private clicks = 0;
	private keys = 0;
	private startMs = 0;

	private constructor(private readonly editor: Editor) {}

	static async begin(editor: Editor): Promise<NewUser> {
		const user = new NewUser(editor);
		const { page } = editor;
		await page.exposeFunction('countInput', (kind: 'clicks' | 'keys') => void (user[kind] += 1));
		await page.addInitScript(() => {
			const { countInput } = window as unknown as { countInput(kind: string): void };
			const events = { pointerdown: 'clicks', keydown: 'keys' };
			for (const [event, kind] of Object.entries(events)) {
				window.addEventListener(event, (input) => void (input.isTrusted && countInput(kind)), true);
			}
		});
		await editor.openNew();
		user.startMs = performance.now();
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
		// n8n saves it by itself, and gives it an address of its own.
		await this.editor.page.waitForURL(({ pathname }) => !pathname.endsWith('/new'));
		await this.editor.at('zoom-to-fit').click();
	}

	/** Opens a node, does what has to be done in it, and closes it. */
	async in(node: string, work: () => Promise<void>): Promise<void> {
		await this.editor.openNode(node);
		await work();
		await this.editor.closeNode();
	}

	/** Waits until the open node has a credential: n8n takes the only one of its kind by itself. */
	async seeCredential(): Promise<void> {
		await this.editor.at('credential-edit-button').waitFor();
	}

	/** Chooses the credential of a type in the open node; n8n puts it into the others that lack it. */
	async chooseCredential(type: string): Promise<void> {
		await this.editor.at('node-credentials-select').first().click();
		await this.editor.at(`node-credentials-select-item-${type}`).first().click();
	}

	/** Chooses an entry of the list of a parameter, by its name. */
	async choose(parameter: string, name: string): Promise<void> {
		const field = this.editor.at(`resource-locator-${parameter}`);
		await this.editor.at('rlc-input', field).first().click();
		const entry = this.editor.at('rlc-item').getByText(name, { exact: true }).first();
		await entry.click();
		await entry.waitFor({ state: 'hidden' });
	}

	async type(parameter: string, text: string): Promise<void> {
		await this.editor.parameter(parameter).click();
		await this.editor.page.keyboard.type(text);
	}

	/** The names of the nodes with a red mark. */
	async marked(): Promise<Array<string | null>> {
		return await this.editor
			.at('node-issues')
			.evaluateAll((marks) =>
				marks.map(
					(mark) => mark.closest('[data-node-name]')?.getAttribute('data-node-name') ?? null,
				),
			);
	}

	async publish(): Promise<void> {
		await this.editor.at('workflow-open-publish-modal-button').click();
		await this.editor.at('workflow-publish-button').click();
		await this.editor.page.getByRole('button', { name: 'Got it' }).click();
	}

	/** Runs the workflow, and gives what n8n announces at the end. */
	async run(): Promise<string> {
		// What n8n has announced before goes by itself.
		await this.editor.page.locator('.el-notification').first().waitFor({ state: 'detached' });
		return await this.editor.run(RUN_MS);
	}
}
