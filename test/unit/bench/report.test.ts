import os from 'node:os';

import { conditions, document, plainTable, table } from '../../../bench/report';
import type { Row } from '../../../bench/row';

const row = (changes: Partial<Row> = {}): Row => ({
	work: 'Upload a file of 400 MB',
	measure: 'wall time',
	unit: 'ms',
	ours: [1212, 1187.4, 1304],
	rival: 'HTTP Request',
	theirs: [2400, 2424, 2500],
	goal: 'no slower',
	met: true,
	...changes,
});

/** The cells of the first row below the heading. */
const cells = (changes: Partial<Row>) =>
	table([row(changes)])
		.split('\n')[2]
		.split(/(?<!\\)\|/)
		.slice(1, -1)
		.map((cell) => cell.trim());
const ours = (values: number[], unit = 'ms') => cells({ ours: values, unit })[2];

test('the table has a heading and a line for each row', () => {
	expect(table([row()])).toBe(
		[
			'| work | measured | ours (median, min–max) | rival | rival (median, min–max) | ratio | goal | met |',
			'| --- | --- | --- | --- | --- | --- | --- | --- |',
			'| Upload a file of 400 MB | wall time | 1,210 ms (1,190–1,300) | HTTP Request | 2,420 ms (2,400–2,500) | 0.5× | no slower | ✔ |',
		].join('\n'),
	);
});

test.each([
	['an odd number of values', [3, 1, 2], '2 ms (1–3)'],
	['an even number of values', [4, 1, 2, 3], '2.5 ms (1–4)'],
	['three digits', [0.012345, 0.056789], '0.0346 ms (0.0123–0.0568)'],
	['one value', [12.345], '12.3 ms'],
	['values that are the same when rounded', [12.341, 12.342], '12.3 ms'],
	['less than nothing', [-3, 4], '0.5 ms (−3–4)'],
])('median and spread: %s', (_, values, text) => {
	expect(ours(values)).toBe(text);
});

test('what is counted has no unit and is shown whole', () => {
	expect(ours([1001, 1001, 12_345], '')).toBe('1,001 (1,001–12,345)');
	expect(ours([1.23456], '')).toBe('1.23');
});

test.each([
	[[1], [3], '0.333×'],
	[[413], [17], '24.3×'],
	[[0], [17], '0×'],
	[[5], [0], '–'],
	[[0], [0], '–'],
])('the ratio of %p to %p is %s', (mine, theirs, text) => {
	expect(cells({ ours: mine, theirs })[5]).toBe(text);
});

test('a row without a rival has dashes', () => {
	expect(cells({ rival: '–', theirs: [] }).slice(3, 6)).toEqual(['–', '–', '–']);
	expect(cells({ rival: '', theirs: [] }).slice(3, 6)).toEqual(['–', '–', '–']);
});

test('a row without a goal has neither mark', () => {
	expect(cells({ goal: '–' })[7]).toBe('–');
});

test('a goal that is not met has a cross', () => {
	expect(cells({ met: false })[7]).toBe('✘');
	expect(plainTable([row({ met: false })])).toMatch(/✘$/);
});

test('pipes and line breaks stay within their cell', () => {
	const [work, , , , , , goal] = cells({ work: 'a | b', goal: 'one\n  two' });
	expect(work).toBe('a \\| b');
	expect(goal).toBe('one two');
});

describe('in the terminal', () => {
	const long = 'as long as somebody describes it who has never heard of a table with columns';
	const lines = plainTable([
		row({ work: `Work ${long}`, goal: `Goal ${long}`, rival: `Rival ${long}` }),
		row({ ours: [5] }),
	]).split('\n');

	test('long words are cut, numbers are not', () => {
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(140);
		expect(lines[1]).toMatch(/^Work as long as .*… +wall time +1,210 ms \(1,190–1,300\)/);
	});

	test('columns begin at the same place', () => {
		const places = lines.map((line) => line.search(/met$|✔$/));
		expect(new Set(places).size).toBe(1);
		expect(lines[2].indexOf('HTTP Request')).toBe(lines[1].indexOf('Rival as'));
	});
});

describe('conditions', () => {
	const facts = {
		node: 'v24.21.0',
		n8n: '2.41.1',
		rounds: 5,
		fileRounds: 9,
		date: new Date('2025-11-22T23:00Z'),
	};

	test('they name the machine, the versions and the day', () => {
		expect(conditions(facts)).toEqual([
			expect.stringMatching(/^CPU: .+, \d+ cores$/),
			expect.stringMatching(/^Memory: [\d.]+ GiB$/),
			expect.stringMatching(/^System: \w+ [\d.]+$/),
			'n8n 2.41.1 on Node 24.21.0, binary data in the file system',
			'Measured 5 times each (files 9 times), in turn',
			'Date: 2025-11-22',
		]);
	});

	test('they do not say whose machine it is', () => {
		jest.spyOn(os, 'hostname').mockReturnValue('somebodys-machine');
		jest.spyOn(os, 'release').mockReturnValue('6.18.44-somebodys-build');
		const lines = conditions(facts);
		expect(lines.join('\n')).not.toContain('somebody');
		expect(lines[2]).toMatch(/ 6\.18\.44$/);
	});

	test('a processor without a name has its kind instead', () => {
		jest.spyOn(os, 'cpus').mockReturnValue([]);
		expect(conditions(facts)[0]).toBe(`CPU: ${os.arch()}, 0 cores`);
	});

	afterEach(() => jest.restoreAllMocks());
});

describe('the document', () => {
	const rows = [
		row(),
		row({ work: 'Export', note: 'Against\na sink.' }),
		row({ work: 'Edit', note: 'By hand.' }),
		row({ work: 'Get', note: 'Against\na sink.' }),
	];
	const growth = [{ name: 'memory', title: 'Memory [peak]', x: 'MB', y: 'MiB', lines: [] }];
	const text = document({
		rows,
		growth,
		conditions: ['n8n 2.41.1', '2 cores'],
		command: 'npm run bench',
	});

	test('says what it is, how it is made anew and what it holds for', () => {
		expect(text).toMatch(
			/^# Benchmarks\n\n.*`npm run bench`.*\n\n- n8n 2.41.1\n- 2 cores\n\n\| work/,
		);
		expect(text).toMatch(/[^\n]\n$/);
	});

	test('has each note once, and marks on the rows they belong to', () => {
		expect(text).toContain('## Notes\n\n1. Against a sink.\n2. By hand.\n');
		expect(text).toContain('| Upload a file of 400 MB | ');
		expect(text).toContain('| Export <sup>1</sup> | ');
		expect(text).toContain('| Edit <sup>2</sup> | ');
		expect(text).toContain('| Get <sup>1</sup> | ');
	});

	test('ends with the pictures', () => {
		expect(text).toMatch(/## How it grows\n\n!\[Memory \\\[peak\\\]\]\(images\/memory\.png\)\n$/);
	});

	test('has no empty parts', () => {
		const bare = document({ rows: [row()], growth: [], conditions: ['x'], command: 'y' });
		expect(bare).not.toContain('##');
	});
});
