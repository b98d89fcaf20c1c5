import { askedByEditor, routeMessage } from '../../../../nemovideo';

const asked = (text: string) => {
	const route = routeMessage(text, false);
	expect(route.action).toBe('ask');
	expect(route.instruction).toBeUndefined();
	// It goes out with one item and comes back with the next.
	return JSON.parse(JSON.stringify(route.asked)) as unknown;
};
const after = (question: string, answer: string, hasFile = false) =>
	routeMessage(answer, hasFile, { asked: asked(question) });

test('the question says what the message may mean, the likeliest first', () => {
	expect(asked('export?')).toEqual({
		options: ['export', 'edit'],
		text: 'export?',
		language: 'en',
	});
	expect(asked('能导出4K吗')).toMatchObject({
		options: ['export', 'state', 'editor'],
		language: 'zh',
	});
	expect(asked('what can you do?')).toMatchObject({ options: ['export', 'state', 'editor'] });
});

describe('a short answer is understood with the question', () => {
	test.each([
		['export?', '1', 'export'],
		['export?', '1.', 'export'],
		['export?', '#1', 'export'],
		['export?', 'the clip', 'export'],
		['export?', 'The clip please!', 'export'],
		['export?', 'yes', 'export'],
		['export?', 'yes please', 'export'],
		['export?', 'the first one', 'export'],
		['导出？', '第一个', 'export'],
		['导出？', '1', 'export'],
		['导出？', '好的', 'export'],
		['导出？', '成片', 'export'],
		['怎麼下載', '第一個', 'export'],
		['can I export it in 4k?', '2', 'state'],
		['can I export it in 4k?', 'status', 'state'],
	])('%s – %s', (question, answer, action) => {
		const route = after(question, answer);
		expect(route).toEqual({ action, language: route.language });
	});

	test('in the language of the question where the answer has none', () => {
		expect(after('导出？', '1').language).toBe('zh');
		expect(after('怎麼下載', '2').language).toBe('zh-Hant');
	});

	test('no: nothing is done, and nothing exported', () => {
		for (const answer of ['no', 'neither', 'never mind', '不用了', '算了']) {
			expect(after('export?', answer)).toMatchObject({ action: 'state', noExport: true });
		}
	});

	test('a change: what to change is asked, and what is said then is the change', () => {
		const change = after('export?', 'a change');
		expect(change).toMatchObject({ action: 'ask', asked: { options: [] } });
		const next = routeMessage('the ending, is it good?', false, { asked: change.asked });
		expect(next).toEqual({
			action: 'edit',
			language: 'en',
			instruction: 'the ending, is it good?',
		});
		expect(routeMessage('export', false, { asked: change.asked }).action).toBe('export');
	});

	test('a question for the editor goes to it as it was', () => {
		expect(after('what do you think', '3')).toEqual({
			action: 'edit',
			language: 'en',
			instruction: 'what do you think',
		});
	});

	test('anything longer is a message of its own', () => {
		expect(after('export?', 'make it shorter')).toMatchObject({
			action: 'edit',
			instruction: 'make it shorter',
		});
		expect(after('export?', 'how many credits do I have')).toMatchObject({ action: 'credits' });
		expect(after('export?', '1', true)).toMatchObject({ action: 'upload' });
	});
});

test('without a question, or with what is none, a short answer is asked back', () => {
	for (const none of [undefined, null, '', 'x', '{', 3, [], {}, { options: 'export', text: 'a' }]) {
		expect(routeMessage('yes', false, { asked: none }).action).toBe('ask');
	}
	const strange = { options: ['sudo', 'export'], text: 'a', language: 'en' };
	expect(routeMessage('1', false, { asked: JSON.stringify(strange) }).action).toBe('export');
});

describe('a question of the editor', () => {
	test.each([
		['I cut it to 30 s. Would you like me to export it now?', 'export'],
		['已经剪成30秒。需要我现在导出吗？', 'export'],
		['Trimmed. Ready to **download**?', 'export'],
		['The Export button is in the shot at 0:12. Which song do you want?', 'edit'],
		['要换成哪首歌呢', 'edit'],
	])('%s – yes: %s', (said, action) => {
		const asked = askedByEditor(said, 'en');
		expect(routeMessage('yes', false, { asked })).toMatchObject({ action });
	});

	test('whether to export, and no: nothing is exported', () => {
		const asked = askedByEditor('Should I export it?', 'en');
		expect(routeMessage('no', false, { asked })).toMatchObject({ action: 'state', noExport: true });
	});

	test('what is none is not taken for one', () => {
		for (const said of [
			'',
			'Done.',
			'Title: "Ready?" was added.',
			'I asked "why?" in the caption.',
		])
			expect(askedByEditor(said, 'en')).toBeUndefined();
	});
});
