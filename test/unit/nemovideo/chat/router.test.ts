import fc from 'fast-check';

import { routeMessage } from '../../../../nemovideo';
import type { Action } from '../../../../nemovideo/chat/router';
import { COMBINED, MEANT } from '../../../fixtures/router/meant';

const sentences = Object.entries(MEANT).flatMap(([action, texts]) =>
	texts.map((text): [Action, string] => [action as Action, text]),
);

test('the corpus is large, and no sentence stands in it twice', () => {
	const all = sentences.map(([, text]) => text);
	expect(new Set(all).size).toBe(all.length);
	expect(all.length + COMBINED.length).toBeGreaterThanOrEqual(150);
});

describe('one wish [RTR-1 … RTR-6]', () => {
	test.each(sentences)('%s: %s', (action, text) => {
		const route = routeMessage(text, false);
		expect(route.action).toBe(action);
		expect(route.thenExport).toBeUndefined();
		expect(route.thenTell).toBeUndefined();
		// An edit is sent as it was written; of the rest, not a word is.
		expect(route.instruction).toBe(action === 'edit' ? text : undefined);
		expect(route.asked?.text).toBe(action === 'ask' ? text : undefined);
	});
});

describe('several wishes, files and addresses in one message', () => {
	test.each(COMBINED)('$text (file: $file)', ({ text, file, ...expected }) => {
		const route = routeMessage(text, file === true);
		expect(route).toEqual({ ...expected, language: route.language });
	});
});

describe('the language is the one they wrote in', () => {
	test.each([
		['add captions', 'en'],
		['加字幕', 'zh'],
		['add the title “你好世界”', 'en'],
		['标题写“Hello big wide world”', 'zh'],
		['把 TikTok 视频 export 出来', 'zh'],
		['请 export the whole video now', 'en'],
		['上传 https://example.com/a/b/c.mp4', 'zh'],
		['動画をエクスポート', 'en'],
		['', 'en'],
		['幫我把影片剪短', 'zh-Hant'],
		['把视频剪短', 'zh'],
		['匯出', 'zh-Hant'],
		['標題寫「你好」', 'zh-Hant'],
	])('%s: %s', (text, language) => {
		expect(routeMessage(text, false).language).toBe(language);
	});
});

test('any text has a route, and one that goes to the chat has words', () => {
	const words = fc.constantFrom(
		...[
			'export',
			'导出',
			'and',
			'then',
			'然后',
			',',
			'，',
			'"',
			"'",
			'上传',
			'upload',
			'the',
			'credits',
		],
		...[
			'https://x.example/a.mp4',
			'\n',
			'。',
			'add',
			'字幕',
			'😀',
			'⟦u0⟧',
			'⟦q9⟧',
			"don't",
			'before',
		],
	);
	const messages = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
		fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
	);
	fc.assert(
		fc.property(messages, fc.boolean(), (text, hasFile) => {
			const route = routeMessage(text, hasFile);
			if (hasFile) expect(route.action).toBe('upload');
			if (route.action === 'edit') expect(route.instruction).toMatch(/\S/);
			expect(route.instruction ?? '').not.toMatch(/undefined/);
		}),
		{ numRuns: 500 },
	);
});
