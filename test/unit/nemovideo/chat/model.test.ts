import { orderToModel, routeByModel, routeMessage, type Route } from '../../../../nemovideo';

const byRules = (message: string, hasFile = false) => ({
	message,
	hasFile,
	route: routeMessage(message, hasFile),
});
const needsModel = (...seen: Parameters<typeof orderToModel>) =>
	orderToModel(...seen) !== undefined;
const decide = (message: string, answer: unknown, hasFile = false): Route =>
	routeByModel(
		typeof answer === 'string' ? answer : JSON.stringify(answer),
		byRules(message, hasFile),
	);
const edit = (instruction: string, thenExport = false) => ({
	action: 'edit',
	instruction,
	thenExport,
});

describe('who decides', () => {
	test.each([
		['export?', true],
		['what do you think', true],
		['pon música tranquila, por favor', true],
		['動画をエクスポートして', true],
		['добавь музыку', true],
		['export', false],
		['导出', false],
		['how many credits do I have', false],
		['show tracks', false],
		['upload', false],
		['add captions', false],
		['add a caption that says "Crème brûlée"', false],
		['加字幕然后导出', false],
		['', false],
	])('%s: %s', (message, needed) => {
		expect(needsModel(message, byRules(message).route)).toBe(needed);
	});

	test('a long message is not: it describes an edit', () => {
		const long = 'puedes cortar el vídeo '.repeat(200);
		expect(needsModel(long, byRules(long).route)).toBe(false);
	});

	test('what to change was asked: whatever is said is the change', () => {
		const { asked } = routeMessage('edit', false, {
			asked: { options: ['export', 'edit'], text: 'export?', language: 'en' },
		});
		expect(asked?.options).toEqual([]);
		expect(needsModel('edit', { action: 'ask', language: 'en', asked })).toBe(false);
	});
});

describe('what the model may decide', () => {
	test.each<[string, object, object]>([
		[
			'manda el vídeo ya',
			{ action: 'export', instruction: null, thenExport: false },
			{ action: 'export' },
		],
		['¿cuánto saldo me queda?', { action: 'credits' }, { action: 'credits' }],
		['wie weit ist das Video', { action: 'state' }, { action: 'state' }],
		['te mando los vídeos por la tarde', { action: 'upload' }, { action: 'upload' }],
		[
			'pon música tranquila, por favor',
			edit('pon música tranquila'),
			{ action: 'edit', instruction: 'pon música tranquila' },
		],
		[
			'añade subtítulos y mándame el vídeo',
			edit('añade subtítulos', true),
			{ action: 'edit', instruction: 'añade subtítulos', thenExport: true },
		],
	])('%s', (message, answer, route) => {
		expect(decide(message, answer)).toEqual({ language: 'en', ...route });
	});

	test('an answer within a code fence is read', () => {
		expect(decide('manda el vídeo ya', '```json\n{"action":"export"}\n```').action).toBe('export');
	});

	test('the person’s own marks and capitals go to the editor', () => {
		const answer = edit('pon el título "fin" al final');
		expect(decide('Pon el título “Fin” al final, por favor', answer).instruction).toBe(
			'Pon el título “Fin” al final',
		);
	});

	test('beside a file, what is to be done with it', () => {
		const message = 'añade subtítulos y mándame el vídeo';
		expect(decide(message, edit('añade subtítulos', true), true)).toEqual({
			action: 'upload',
			language: 'en',
			instruction: 'añade subtítulos',
			thenExport: true,
		});
		for (const answer of ['rubbish', { action: 'export' }])
			expect(decide(message, answer, true)).toEqual(byRules(message, true).route);
	});
});

describe('anything else is asked back, and costs nothing', () => {
	const MESSAGE = 'añade música tranquila';
	test.each<[string, unknown]>([
		['nothing', ''],
		['prose', 'Sure! I would say this is an edit.'],
		['prose around it', 'Here: {"action":"edit","instruction":"añade música tranquila"}'],
		['a list', [edit(MESSAGE)]],
		['a text', '"edit"'],
		['null', 'null'],
		['another action', { action: 'delete' }],
		['an action in capitals', { action: 'EXPORT' }],
		['another key', { ...edit(MESSAGE), credits: 100 }],
		['an edit without words', { action: 'edit' }],
		['an edit of marks', edit('!')],
		['words that nobody wrote', edit('añade música tranquila y un título')],
		['its own translation', edit('add calm music')],
		['an export with an instruction', { action: 'export', instruction: MESSAGE }],
		['an export after itself', { action: 'export', thenExport: true }],
		['a truth that is none', { ...edit(MESSAGE), thenExport: 'yes' }],
		['200 KB', `{"action":"export"${' '.repeat(200_000)}}`],
	])('%s', (_what, answer) => {
		expect(decide(MESSAGE, answer)).toEqual({
			action: 'ask',
			language: 'en',
			asked: { options: expect.any(Array), text: MESSAGE, language: 'en' },
		});
	});

	test('the question of the rules stays the same', () => {
		expect(decide('export?', 'rubbish')).toEqual(byRules('export?').route);
	});
});

describe('the veto of the rules', () => {
	test.each([
		'can I export it in 4k?',
		'why does it say export',
		'no lo exportes todavía',
		'noch nicht exportieren, bitte',
		'n’exporte pas encore la vidéo',
		'не экспортируй пока, я ещё смотрю',
		'まだ書き出さないで',
		'아직 내보내지 마세요',
	])('no export against %s', (message) => {
		expect(decide(message, { action: 'export' }).action).toBe('ask');
	});

	test('no half of a prohibition', () => {
		expect(decide('no cortes la intro, por favor', edit('cortes la intro')).action).toBe('ask');
		expect(decide('no cortes la intro, por favor', edit('no cortes la intro'))).toMatchObject({
			instruction: 'no cortes la intro',
		});
	});

	test('an edit is made, and nothing is exported after it', () => {
		const message = 'añade subtítulos pero no lo exportes todavía';
		expect(decide(message, edit('añade subtítulos', true))).toEqual({
			action: 'edit',
			language: 'en',
			instruction: 'añade subtítulos',
			noExport: true,
		});
	});

	test.each([
		'export?',
		'download?',
		'the export',
		'exporta el vídeo por favor',
		'の状態 status は?',
	])('no edit out of %s', (message) => {
		expect(decide(message, edit(message)).action).toBe('ask');
	});
});
