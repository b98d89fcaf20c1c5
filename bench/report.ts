// What a benchmark found out, as text: for docs/benchmarks.md and for the terminal.
import os from 'node:os';

import { type Growth, median, ratioOf, type Row } from './row';

const NOTHING = '–';
const HEADINGS = [
	'work',
	'measured',
	'ours (median, min–max)',
	'rival',
	'rival (median, min–max)',
	'ratio',
	'goal',
	'met',
];
/** The columns that the terminal may shorten: words. Numbers are shown whole. */
const WORDS = [0, 1, 3, 6];
/** The first column says what a line is about: it keeps more than the others. */
const SHARES = [2, 1, 1, 1, 1, 1, 1, 1];
const NARROWEST = 8;
const TERMINAL_WIDTH = 140;
const COLUMN_GAP = 2;

/** What the numbers depend on, as far as the machine does not say it itself. */
export interface Facts {
	/** The version of the Node that n8n runs on. */
	node: string;
	n8n: string;
	/** How often each thing was measured, and each file. */
	rounds: number;
	fileRounds: number;
	/** Today, unless given. */
	date?: Date;
}

export interface Report {
	rows: Row[];
	growth: Growth[];
	/** The lines that `conditions` gives. */
	conditions: string[];
	/** What makes the document anew. */
	command: string;
}

/** A number as people read it: three digits that count; what is counted one by one is shown whole. */
function rounded(value: number, unit: string): string {
	const counted = unit === '' && Number.isInteger(value);
	const digits = counted ? undefined : { maximumSignificantDigits: 3 };
	return value.toLocaleString('en', digits).replace('-', '−');
}

/** `12.3 ms (11.9–13)`; only the median where all rounds gave the same, and a dash where there is none. */
function measured(values: number[], unit: string): string {
	if (values.length === 0) return NOTHING;
	const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
		(value) => rounded(value, unit),
	);
	const spread = least === most ? '' : ` (${least}–${most})`;
	return `${middle}${unit ? ` ${unit}` : ''}${spread}`;
}

/** Ours by theirs: `0.25×`. A dash where nothing can be divided by theirs. */
function ratio(row: Row): string {
	const value = ratioOf(row);
	return value === undefined || !Number.isFinite(value) ? NOTHING : `${rounded(value, '×')}×`;
}

const cellsOf = (row: Row): string[] => [
	row.work,
	row.measure,
	measured(row.ours, row.unit),
	row.rival || NOTHING,
	measured(row.theirs, row.unit),
	ratio(row),
	row.goal,
	row.goal === NOTHING ? NOTHING : row.met ? '✔' : '✘',
];

/** Text that stays within its cell of a Markdown table. */
const escaped = (text: string) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** The table; `marks` has what stands behind the first cell of each row, if anything. */
function markdown(rows: Row[], marks: string[] = []): string {
	const lines = rows.map((row, i) => {
		const [work, ...others] = cellsOf(row).map(escaped);
		return [`${work}${marks[i] ?? ''}`, ...others];
	});
	return [HEADINGS, HEADINGS.map(() => '---'), ...lines]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** The rows as a Markdown table. */
export function table(rows: Row[]): string {
	return markdown(rows);
}

/** Widths of columns that fit side by side in the terminal: the widest for its share gives way first. */
function fitted(lines: string[][]): number[] {
	const widths = HEADINGS.map((_, column) =>
		Math.max(...lines.map((cells) => cells[column].length)),
	);
	const room = TERMINAL_WIDTH - COLUMN_GAP * (HEADINGS.length - 1);
	const wide = (column: number) => widths[column] / SHARES[column];
	const total = () => widths.reduce((sum, width) => sum + width, 0);
	while (total() > room) {
		const widest = WORDS.reduce((a, b) => (wide(b) > wide(a) ? b : a));
		if (widths[widest] <= NARROWEST) break;
		widths[widest]--;
	}
	return widths;
}

/** The rows as aligned columns for the terminal; long words are cut. */
export function plainTable(rows: Row[]): string {
	// The long headings would take the room of the words.
	const headings = HEADINGS.map((heading) => heading.replace('(median, min–max)', '(min–max)'));
	const lines = [headings, ...rows.map(cellsOf)];
	const widths = fitted(lines);
	const fit = (text: string, width: number) =>
		(text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
	return lines
		.map((cells) => cells.map((text, i) => fit(text, widths[i])).join(' '.repeat(COLUMN_GAP)))
		.map((line) => line.trimEnd())
		.join('\n');
}

/** What the numbers hold for: the machine and the versions, one a line. */
export function conditions({ node, n8n, rounds, fileRounds, date = new Date() }: Facts): string[] {
	const cpus = os.cpus();
	// Of a kernel only its number: what comes behind is the name that whoever built it gave it.
	const kernel = /^[\d.]*\d/.exec(os.release())?.[0] ?? os.release();
	return [
		`CPU: ${cpus[0]?.model.trim() || os.arch()}, ${cpus.length} cores`,
		`Memory: ${(os.totalmem() / 2 ** 30).toFixed(1)} GiB`,
		`System: ${os.type()} ${kernel}`,
		`n8n ${n8n} on Node ${node.replace(/^v/, '')}, binary data in the file system`,
		rounds === 1
			? 'Measured once'
			: `Measured ${rounds} times each (files ${fileRounds} times), in turn`,
		`Date: ${date.toISOString().slice(0, 10)}`,
	];
}

/** The notes, each once, and for each row the mark that leads to its own. */
function notesOf(rows: Row[]) {
	const notes = [...new Set(rows.flatMap(({ note }) => note || []))];
	const marks = rows.map(({ note }) => (note ? ` <sup>${notes.indexOf(note) + 1}</sup>` : ''));
	return { notes, marks };
}

/** All of docs/benchmarks.md. */
export function document({ rows, growth, conditions: lines, command }: Report): string {
	const { notes, marks } = notesOf(rows);
	const numbered = notes.map((note, i) => `${i + 1}. ${note.replace(/\s*\n\s*/g, ' ')}`);
	const pictures = growth.map(
		({ name, title }) => `![${title.replace(/[[\]]/g, '\\$&')}](images/${name}.png)`,
	);
	return [
		'# Benchmarks',
		`The nodes of this package beside what a user would put together instead, both in a real n8n against a local server that plays NemoVideo. \`${command}\` measures everything anew and writes this page. Ratio is ours divided by the rival's, by the medians; a spread is left out where all rounds gave the same.`,
		lines.map((line) => `- ${line}`).join('\n'),
		markdown(rows, marks),
		...(notes.length > 0 ? ['## Notes', numbered.join('\n')] : []),
		...(growth.length > 0 ? ['## How it grows', ...pictures] : []),
	]
		.join('\n\n')
		.concat('\n');
}
