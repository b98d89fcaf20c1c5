import { readFileSync } from 'node:fs';

import { FLEET_PAGE, type FleetRow, readRows, tableOf, withTable } from '../../../tools/fleetTable';

const row = (part: FleetRow['part'], more: Partial<FleetRow> = {}): FleetRow => ({
	part,
	what: 'SIGKILL to a worker',
	during: 'an edit',
	sent: { sessions: 1, edits: 2, uploads: 3, renders: 4 },
	lost: 0,
	twice: 0,
	next: 'nothing',
	clicks: 0,
	...more,
});
const page = readFileSync(FLEET_PAGE, 'utf8');

test('rows are in the order of the parts, and within one in that of the file', () => {
	const written = [row('files'), row('kills', { during: 'first' }), row('kills')];
	const text = written.map((one) => `${JSON.stringify(one)}\n`).join('');
	expect(readRows(text)).toEqual([written[1], written[2], written[0]]);
	expect(readRows('')).toEqual([]);
});

test('a row says what was sent, lost, sent twice, and what is left to do', () => {
	const [, , line] = tableOf([row('kills', { lost: 5, twice: 6, clicks: 7 })]).split('\n');
	expect(line).toBe('| SIGKILL to a worker | an edit | 1, 2, 3, 4 | 5 | 6 | nothing | 7 |');
});

test('the table is written between its marks', () => {
	const table = tableOf([row('kills')]);
	const once = withTable(page, table);
	expect(once).toContain(table);
	expect(withTable(once, '')).toBe(withTable(page, ''));
	expect(() => withTable('no marks', table)).toThrow(/marks/);
});

test('the page has a table, and nothing in it was lost or sent twice', () => {
	const rows = page.split('\n').filter((line) => line.startsWith('| '));
	expect(rows.length).toBeGreaterThan(40);
	for (const line of rows.slice(2)) expect(line).toMatch(/ \| \d+, \d+, \d+, \d+ \| 0 \| 0 \| /);
});
