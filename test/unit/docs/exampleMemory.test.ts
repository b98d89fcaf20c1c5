// What workflows of examples/ write down, so that a later message or run goes on instead of paying again.
import { nodeOf, read, valueOf } from './exampleNodes';

describe.each(['telegram-editor', 'chat-editor'])('%s remembers', (name) => {
	const { columns } = nodeOf(name, 'Remember').parameters as unknown as {
		columns: { value: Record<string, string> };
	};

	test.each([
		[{ sessionId: 's_1' }, 's_1'],
		[{ error: 'Rate limit', message: 'Wait. Session ID: s_2.' }, 's_2'],
		[{ error: 'Rate limit', message: 'Wait.' }, ''],
	])('the session of %j', (json, sessionId) => {
		// What comes in has n8n's id of the chat under the same name, and a failure gives it back.
		const came = name === 'chat-editor' && 'error' in json ? { sessionId: 'chat_1' } : {};
		expect(valueOf(columns.value.sessionId, { ...came, ...json })).toBe(sessionId);
		const [, failed] = read(name).connections.Assistant.main;
		expect(failed.map((end) => end.node)).toContain('Remember');
	});

	test('the session that the chat has, where a failure names none', () => {
		const error = { error: 'No connection', message: '' };
		const json = name === 'chat-editor' ? { sessionId: 'chat_1' } : { sessionId: 's_1' };
		const before = { 'This Chat': { sessionId: 's_1' } };
		expect(valueOf(columns.value.sessionId, { ...json, ...error }, before)).toBe('s_1');
	});

	test('what was asked, also where the answer to it fails', () => {
		const asked = { kind: 'clip' };
		const kept = (json: object) => JSON.parse(valueOf(columns.value.asked, json) as string);
		expect(kept({ asked })).toEqual(asked);
		// The item of a failure is the one that came in: with the row of the table, or what was made of it.
		const row = name === 'chat-editor' ? JSON.stringify(asked) : asked;
		expect(kept({ asked: row, error: 'Rate limit' })).toEqual(asked);
		expect(valueOf(columns.value.asked, { asked: null })).toBe('');
	});
});

describe('weekly-highlights, a row that the next run goes on with', () => {
	const cells = (node: string) =>
		(nodeOf('weekly-highlights', node).parameters as unknown as { columns: { value: object } })
			.columns.value as Record<string, string>;
	const row = (state: string, message = '') => ({ 'Still to Do': { state, message } });

	test.each([
		[
			'a render that fails',
			row(''),
			{ changes: [], sessionId: 's_1', message: 'Session ID: s_1.' },
		],
		['no connection', row(''), { changes: [], sessionId: 's_1', message: '' }],
		['a row that was edited before', row('not posted', 'No. Session ID: s_1'), {}],
	])('%s: keeps its session', (_, before, json) => {
		const { state, message } = cells('Row Failed');
		const failure = { error: 'It failed.', ...json };
		expect(valueOf(state, failure, before)).toBe('not rendered');
		const kept = valueOf(message, failure, before) as string;
		expect(kept).toMatch(/^It failed\. Session ID: s_1\.?$/);
		const { sessionId } = nodeOf('weekly-highlights', 'Export & Wait').parameters;
		expect(valueOf(sessionId, {}, row('not rendered', kept))).toBe('s_1');
	});

	test.each([
		['whose edit failed', row(''), { sessionId: 's_2', message: 'Session ID: s_2.' }],
		['that was emptied', row('', 'Old. Session ID: s_1'), {}],
	])('not one %s', (_, before, json) => {
		const { state, message } = cells('Row Failed');
		expect(valueOf(state, { error: 'It failed.', ...json }, before)).toBe('failed');
		expect(valueOf(message, { error: 'It failed.', ...json }, before)).not.toMatch(/s_1/);
	});

	test.each([
		['', true],
		['not rendered', true],
		['not posted ', true],
		['maybe posted', false],
		['working', false],
		['failed', false],
		['done', false],
	])('the state %j: is taken up is %j', (state, isTaken) => {
		const { conditions } = nodeOf('weekly-highlights', 'Still to Do').parameters as unknown as {
			conditions: { conditions: Array<{ leftValue: string; rightValue: string }> };
		};
		const { leftValue, rightValue } = conditions.conditions[1];
		const pattern = new RegExp(rightValue.slice(1, -1));
		expect(pattern.test(valueOf(leftValue, { state }) as string)).toBe(isTaken);
	});

	test.each([
		['TikTok (spam_risk): No. Nothing was uploaded.', 'not posted'],
		['TikTok (x): No. Upload v_1 was begun and is not posted by itself.', 'not posted'],
		['TikTok (x): No. Nothing is posted of upload v_1.', 'not posted'],
		[
			'TikTok (x): No. The whole clip is uploaded (v_1): look before you post it again.',
			'maybe posted',
		],
		['The execution was cancelled', 'maybe posted'],
	])('%s: %s', (error, state) => {
		expect(valueOf(cells('Row Not Posted').state, { error })).toBe(state);
	});
});
