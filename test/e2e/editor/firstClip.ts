// What a first-time user does to get from an empty canvas to the five nodes, by the steps of the README.
import path from 'node:path';

import { TRIGGER, type World } from '../world';
import type { Editor } from './editor';
import { picture } from './pictures';

export const READ = 'Read/Write Files from Disk';
export const EXPORT = 'NemoVideo Export & Wait';
/** In the order of their work. */
export const FIVE = [
	'NemoVideo Create Session',
	'NemoVideo Upload',
	'NemoVideo Edit Instruction',
	'NemoVideo Get Timeline',
	EXPORT,
];
/** What n8n offers for a node with several operations. */
const ACTIONS: Record<string, string | undefined> = {
	[EXPORT]: 'Export a clip and wait for it',
	'NemoVideo Edit Instruction': 'Send an instruction and wait for it',
};
/** The panels that the documents show. */
const PANELS: Record<string, string> = { 'NemoVideo Edit Instruction': 'instruction' };

/** A trigger and a node that reads the file, as any user of n8n adds them. */
export async function addFootage(editor: Editor, world: World): Promise<void> {
	// Open already where the search was tried out before.
	if (!(await editor.at('node-creator-search-bar').isVisible())) await editor.openSearch();
	await editor.at('node-creator-search-bar').fill('');
	await editor.found('Trigger manually').click();
	await editor.node(TRIGGER).waitFor();
	await editor.add(READ, 'Read File(s) From Disk');
	await editor.parameter('fileSelector').fill(path.join(world.files, 'holiday.mp4'));
	await editor.closeNode();
}

/** The search lists the five steps first, in the order of their work; the user takes the first. */
export async function addFirstNode(editor: Editor): Promise<void> {
	await editor.openSearch();
	expect((await editor.search('nemo video')).slice(0, FIVE.length)).toEqual(FIVE);
	await picture(editor.at('node-creator'), 'search');
	await editor.choose(FIVE[0], 'Add to workflow');
}

/** The first NemoVideo node asks for a credential, whose dialog says that nothing needs to be filled in. */
export async function addCredential(editor: Editor, world: World): Promise<void> {
	await editor.at('node-credentials-empty-state').getByRole('button').click();
	const dialog = editor.at('editCredential-modal');
	await dialog.getByText('Nothing to fill in: press Save.').waitFor();
	await picture(dialog, 'credential');
	// Only because the service is emulated here.
	await editor.at('parameter-input-advanced').click();
	await editor.parameter('baseUrl').fill(world.emulator.url);
	await editor.at('credential-save-button').click();
	await dialog.waitFor({ state: 'detached' });
	expect(await editor.announced()).toContain('Credential successfully created');
	const chosen = editor.at('node-credentials-select').locator('input');
	expect(await chosen.inputValue()).toBe('NemoVideo account');
	await editor.closeNode();
}

/** The other four need nothing typed, and show what the node before puts out although nothing has run. */
export async function addOtherNodes(editor: Editor): Promise<void> {
	for (const name of FIVE.slice(1)) {
		const isExport = name === EXPORT;
		await editor.add(name, ACTIONS[name] ?? 'Add to workflow');
		await editor.preview('sessionId').first().waitFor();
		await picture(editor.at('ndv'), PANELS[name] ?? `panel ${name}`);
		// A user waits the usual 30 seconds; the emulator's clock runs faster.
		if (isExport) await editor.addOption('Poll Interval (Seconds)', 'pollInterval', '5');
		await editor.closeNode();
	}
	await editor.tidyUp();
	expect(await editor.at('canvas-node').count()).toBe(7);
	expect(await editor.at('edge').count()).toBe(6);
	// n8n marks a node that lacks a credential or a required field.
	expect(await editor.at('node-issues').count()).toBe(0);
}
