// `npm run template -- NAME`: what n8n's template form asks for about a workflow of examples/, to paste. Its words are
// taken from the workflow's name and note, and from the table in docs/templates.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { exampleFile, type WorkflowData } from './n8n/host';
import { ROOT } from './paths';

const PAGE = path.join(ROOT, 'docs', 'templates.md');
const PICTURES =
	'https://raw.githubusercontent.com/nemovideo/n8n-nodes-nemovideo/main/docs/images/examples';
const INSTALL =
	'Install the community node `n8n-nodes-nemovideo` under **Settings → Community Nodes**.';
const SELF_HOSTED =
	'Self-hosted n8n only: this template uses the community node `n8n-nodes-nemovideo`.';
const NEMOVIDEO =
	'the community node `n8n-nodes-nemovideo`, with a NemoVideo credential (a new one works without an account)';

export interface Template {
	title: string;
	categories: string[];
	/** Markdown. */
	description: string;
}

/** The yellow note of a workflow, by its headings. */
function noteOf({ nodes }: WorkflowData): Record<string, string> {
	const note = nodes.find(
		({ type, parameters }) =>
			type === 'n8n-nodes-base.stickyNote' &&
			/^### How it works$/m.test(String(parameters.content)),
	);
	const parts = String(note?.parameters.content)
		.split(/^### (.+)$/m)
		.slice(1);
	const named = parts.flatMap((part, at) => (at % 2 ? [] : [[part, parts[at + 1].trim()]]));
	return Object.fromEntries(named) as Record<string, string>;
}

/** @throws Error when docs/templates.md has no row for it */
export function templateOf(name: string): Template {
	const workflow = JSON.parse(readFileSync(exampleFile(name), 'utf8')) as WorkflowData;
	const rows = readFileSync(PAGE, 'utf8')
		.split('\n')
		.map((line) => line.split(' | '));
	const row = rows.find(([first]) => first === `| ${name}`);
	if (!row) throw new Error(`docs/templates.md has no row for ${name}`);
	const [, categories, who, requirements] = row.map((cell) => cell.replace(/ \|$/, ''));
	const note = noteOf(workflow);
	const needs = requirements.startsWith('nothing') ? NEMOVIDEO : `${NEMOVIDEO}; ${requirements}`;
	const steps = note.Setup.replace(/^\d/gm, (digit) => String(Number(digit) + 1));
	const description = [
		`![The canvas](${PICTURES}/${name}.png)`,
		SELF_HOSTED,
		`## Who's it for\n\n${who}.`,
		`## How it works\n\n${note['How it works']}`,
		`## How to set up\n\n1. ${INSTALL}\n${steps}`,
		`## Requirements\n\n${needs[0].toUpperCase()}${needs.slice(1)}.`,
		`## How to customize\n\n${note.Customize}`,
	].join('\n\n');
	return { title: workflow.name, categories: categories.split(', '), description };
}

function main(name: string): void {
	const { title, categories, description } = templateOf(name);
	console.log(`${title}\n\nCategories: ${categories.join(', ')}\n\n${description}`);
}

if (require.main === module) main(process.argv[2] ?? '');
