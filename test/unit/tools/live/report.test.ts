import { RECORDING_FORMAT, type Exchange, type Recording } from '../../../../emulator/recording';
import { readArguments } from '../../../../tools/live/arguments';
import { FACTS, findingsIn } from '../../../../tools/live/facts';
import { pageOf, textOf } from '../../../../tools/live/report';
import { readFacts } from '../../../../tools/contractTable';

const recordingOf = (exchanges: Exchange[]): Recording => ({
	format: RECORDING_FORMAT,
	client: 'n8n-nodes-nemovideo 1.2.3',
	recordedAt: '2026-11-29T10:00:00.000Z',
	service: 'https://mega-api-prod.nemovideo.ai',
	registered: false,
	exchanges,
});

const answered = (step: string, path: string, body: string, status = 200): Exchange => ({
	step,
	atMs: 0,
	request: { method: 'GET', url: path, headers: {} },
	answer: { atMs: 1, status, headers: { 'content-type': 'application/json' }, body },
});

const findingOf = (title: RegExp, exchanges: Exchange[]) =>
	findingsIn(recordingOf(exchanges)).find((one) => title.test(one.title));

describe('the facts', () => {
	it('cite ids of the contract, and have titles of their own', () => {
		const ids = new Set(readFacts().map(({ id }) => id));
		expect(FACTS.flatMap((fact) => fact.ids).filter((id) => !ids.has(id))).toEqual([]);
		expect(new Set(FACTS.map(({ title }) => title)).size).toBe(FACTS.length);
	});

	it('are not seen where nothing was recorded', () => {
		const verdicts = findingsIn(recordingOf([])).map(({ verdict }) => verdict);
		expect(new Set(verdicts)).toEqual(new Set(['not seen']));
	});

	it('come with what nobody knew first', () => {
		const order = findingsIn(recordingOf([])).map(({ isUnknown }) => isUnknown);
		expect(order).toEqual([...order].sort().reverse());
	});

	it.each([
		['{"code":1001,"message":"no"}', 'held', 'HTTP 200, code 1001, "no"'],
		['{"code":1010}', 'held', 'HTTP 200, code 1010'],
		[
			'{"success":false,"error":"token has expired"}',
			'held',
			'HTTP 200, success false, "token has expired"',
		],
		['{"success":false,"error":"go away"}', 'differs', 'HTTP 200, success false, "go away"'],
		['{"code":9}', 'differs', 'HTTP 200, code 9'],
		['{"code":0}', 'differs', 'it is not refused: HTTP 200, code 0'],
	])('a wrong token answered with %s: %s', (body, verdict, said) => {
		const step = answered('wrong token', '/api/credits/balance/simple', body);
		expect(findingOf(/^A wrong token/, [step])).toMatchObject({ verdict, said });
	});

	it('an HTTP 500 as refusal differs', () => {
		const step = answered('wrong session', '/api/state/x', '{"code":1002}', 500);
		expect(findingOf(/^HTTP status of a refusal/, [step])).toMatchObject({
			verdict: 'differs',
			said: 'wrong session: HTTP 500',
		});
	});
});

describe('the report', () => {
	const findings = findingsIn(
		recordingOf([
			answered(
				'credits before',
				'/api/credits/balance/simple',
				'{"code":0,"data":{"available":1,"frozen":2,"sum|":3}}',
			),
		]),
	);

	it('says fact by fact what held, what differs and what was not seen', () => {
		expect(textOf(findings)).toMatch(
			/\nDiffers\n {2}✗ The balance has .* \[CRD-1, CRD-3\]: it has available, frozen, sum\|\n/,
		);
		expect(textOf(findings)).toMatch(/2 held, 1 differ, \d+ not seen\n$/);
	});

	it('is a page for an issue, whose tables nothing in the answers can break', () => {
		const page = pageOf(recordingOf([]), findings);
		expect(page).toMatch(/^# Your service against our contract\n/);
		expect(page).toContain(
			'of n8n-nodes-nemovideo 1.2.3 on 2026-11-29, against https://mega-api-prod.nemovideo.ai',
		);
		expect(page).toContain('sum\\|');
		const rows = page.split('\n').filter((line) => line.startsWith('|'));
		for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(6);
	});
});

describe('the command line', () => {
	it('checks NemoVideo with an anonymous token, and spends 60 credits at most', () => {
		expect(readArguments([])).toEqual({
			command: 'live',
			options: {
				baseUrl: 'https://mega-api-prod.nemovideo.ai',
				webUrl: 'https://nemovideo.com',
				budget: 60,
				quality: 'high',
				pollSeconds: 30,
				yes: false,
			},
		});
	});

	it('takes another host, a file, a budget', () => {
		const args = '--base-url http://127.0.0.1:7860/ --file my.mp4 --budget 5 --yes --poll 1'.split(
			' ',
		);
		expect(readArguments(args)).toMatchObject({
			options: {
				baseUrl: 'http://127.0.0.1:7860',
				file: 'my.mp4',
				budget: 5,
				yes: true,
				pollSeconds: 1,
			},
		});
	});

	it('makes the report of a recording, or of the last one', () => {
		expect(readArguments(['--report'])).toEqual({ command: 'report' });
		expect(readArguments(['--report', 'a.json'])).toEqual({
			command: 'report',
			recording: 'a.json',
		});
		expect(readArguments(['-h'])).toEqual({ command: 'help' });
	});

	it.each([
		['--budget', 'x'],
		['--budget', '-1'],
		['--base-url', 'nemovideo.ai'],
		['--other'],
		['my.mp4'],
	])('refuses %s %s', (...args) => expect(() => readArguments(args)).toThrow());
});
