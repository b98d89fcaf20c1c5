// What n8n's editor finds the nodes by: it searches the display name and each alias of the codex file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NODES = path.join(__dirname, '..', '..', '..', 'nodes');

interface Codex {
	categories: string[];
	alias: string[];
}

const codexFiles = Object.fromEntries(
	readdirSync(NODES)
		.filter((folder) => folder.startsWith('NemoVideo'))
		.map((folder) => {
			const text = readFileSync(path.join(NODES, folder, `${folder}.node.json`), 'utf8');
			return [folder.replace('NemoVideo', ''), JSON.parse(text) as Codex];
		}),
);

/** The nodes that have the phrase, whole or at the beginning of a longer one. */
const nodesFor = (phrase: string) =>
	Object.keys(codexFiles)
		.filter((name) => codexFiles[name].alias.some((alias) => alias.startsWith(phrase)))
		.sort();

test.each(Object.keys(codexFiles))(
	'%s is not in the category AI, which n8n leaves out of the general search',
	(name) => {
		expect(codexFiles[name].categories).toEqual(['Marketing & Content']);
	},
);

test.each(Object.keys(codexFiles))(
	'%s has each phrase once, and "nemo video" and "video"',
	(name) => {
		const { alias } = codexFiles[name];
		expect(new Set(alias.map((phrase) => phrase.toLowerCase())).size).toBe(alias.length);
		expect(alias).toEqual(expect.arrayContaining(['nemo video']));
		expect(alias.every((phrase) => phrase === phrase.trim() && phrase.length > 2)).toBe(true);
	},
);

test.each([
	...['edit video', 'video editor', 'subtitles', 'captions', 'highlights', 'cut', 'trim', 'clip'],
	...['shorts', 'reels', 'tiktok', 'instagram', 'youtube'],
])('who types "%s" is shown Quick Edit first, and Edit Instruction', (phrase) => {
	// n8n ranks an alias that is the phrase itself above one that only begins with it
	const exact = Object.keys(codexFiles).filter((name) => codexFiles[name].alias.includes(phrase));
	expect(exact).toEqual(['QuickEdit']);
	expect(nodesFor(phrase)).toEqual(expect.arrayContaining(['EditInstruction', 'QuickEdit']));
});

test.each([
	['upload video', 'Upload'],
	['export video', 'Export'],
	['render', 'Export'],
	['timeline', 'GetTimeline'],
	['credits', 'GetCredits'],
	['telegram', 'Assistant'],
	['new video project', 'CreateSession'],
])('who types "%s" is shown %s', (phrase, name) => {
	expect(nodesFor(phrase)).toEqual([name]);
});
