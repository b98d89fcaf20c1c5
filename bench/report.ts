// The results of a benchmark as text, for docs/benchmarks.md and for the terminal.
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
/** Indexes of the columns of words, which the terminal may shorten. Numbers are never shortened. */
const WORDS = [0, 1, 3, 6];
/** Relative widths of the columns when they are shortened; the first one identifies the row. */
const SHARES = [2, 1, 1, 1, 1, 1, 1, 1];
const NARROWEST = 8;
const TERMINAL_WIDTH = 140;
const COLUMN_GAP = 2;

/** The conditions of a measurement that cannot be read from the machine. */
export interface Facts {
	/** The version of the Node that n8n runs on. */
	node: string;
	n8n: string;
	/** How often everything was measured, and how often files. */
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
	/** The command that writes the document. */
	command: string;
}

/** A number with three significant digits; whole numbers without a unit (counts) are shown in full. */
function rounded(value: number, unit: string): string {
	const counted = unit === '' && Number.isInteger(value);
	const digits = counted ? undefined : { maximumSignificantDigits: 3 };
	return value.toLocaleString('en', digits).replace('-', '−');
}

/** `12.3 ms (11.9–13)`: median and range; without the range when all rounds are equal, a dash without values. */
function measured(values: number[], unit: string): string {
	if (values.length === 0) return NOTHING;
	const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
		(value) => rounded(value, unit),
	);
	const spread = least === most ? '' : ` (${least}–${most})`;
	return `${middle}${unit ? ` ${unit}` : ''}${spread}`;
}

/** Ours divided by the rival's: `0.25×`, or a dash without a rival or when the rival's is 0. */
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

/** Escapes text for a cell of a Markdown table. */
const escaped = (text: string) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** The table; `marks[i]` is appended to the first cell of row `i`. */
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

/** Column widths that fit the terminal: the column that is widest for its share is shortened first. */
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
	// Long headings would leave less width for words.
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

/** The machine, the versions and the date, one per line. */
export function conditions({ node, n8n, rounds, fileRounds, date = new Date() }: Facts): string[] {
	const cpus = os.cpus();
	// Only the kernel's version number: the rest is a name given by whoever built it.
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

/** The distinct notes, and for each row the mark that refers to its note. */
function notesOf(rows: Row[]) {
	const notes = [...new Set(rows.flatMap(({ note }) => note || []))];
	const marks = rows.map(({ note }) => (note ? ` <sup>${notes.indexOf(note) + 1}</sup>` : ''));
	return { notes, marks };
}

/** The text of docs/benchmarks.md. */
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
