import { routeMessage, sessionLanguage } from '../../../../nemovideo';
import { LANGUAGES, type LanguageRules } from '../../../../nemovideo/chat/languages';
import { routerFor } from '../../../../nemovideo/chat/router';

const action = (sure: RegExp, words = '') => ({ sure: [sure], likely: [], trigger: sure, words });

/** As small as a language can be. */
const es: LanguageRules<'es'> = {
	code: 'es',
	session: 'es',
	count: (text) =>
		4 *
		(text.match(/\b(?:el|la|lo|añade|por favor|no|me|v[ií]deo|créditos)(?![\p{L}])/giu)?.length ??
			0),
	common: 'el la de por favor mi',
	actions: {
		export: action(/^(?:exporta|descarga)\b/),
		credits: action(/\bcréditos\b/),
		state: action(/\bestado\b|está listo/),
		upload: action(/^sube\b/),
	},
	edit: { order: /^(?:corta|añade|quita)\b/, about: /\b(?:subtítulos|música)\b/ },
	refused: [/\bno (?:lo )?(?:exportes|descargues)\b(?: todavía)?/],
	question: /^(?:cuándo|cómo|cuántos|está)\b/,
	joints: {
		mark: String.raw`[.!?](?=\s|$)`,
		weak: String.raw`,|\by\b`,
		order: String.raw`\bluego\b`,
		start: '(?!)',
	},
	replies: LANGUAGES[0].replies,
};

describe('another language is a file and a line', () => {
	const route = routerFor<string>([...LANGUAGES, es]);

	test.each([
		['exporta el vídeo por favor', { action: 'export' }],
		['¿cuántos créditos me quedan?', { action: 'credits' }],
		['no lo exportes todavía', { action: 'state', noExport: true }],
		[
			'añade la música y exporta',
			{ action: 'edit', instruction: 'añade la música', thenExport: true },
		],
		['corta el vídeo, luego exporta', { instruction: 'corta el vídeo', thenExport: true }],
	])('%s', (text, expected) => {
		expect(route(text, false)).toMatchObject({ language: 'es', ...expected });
	});

	test('changes nothing for the others', () => {
		for (const text of ['add captions and export', '加字幕然后导出', 'how many credits', '匯出']) {
			expect(route(text, false)).toEqual(routeMessage(text, false));
		}
	});
});

test('what is in no language is asked back, or edited, and answered in English', () => {
	expect(routeMessage('exporta el vídeo por favor', false)).toMatchObject({
		action: 'ask',
		language: 'en',
	});
	expect(routeMessage('añade música', false)).toMatchObject({ action: 'edit', language: 'en' });
});

test('traditional characters are read, and the instruction keeps them', () => {
	expect(routeMessage('加上字幕，然後匯出', false)).toEqual({
		action: 'edit',
		language: 'zh-Hant',
		instruction: '加上字幕',
		thenExport: true,
	});
	expect(routeMessage('先不要匯出，把標題換成「決賽」', false)).toEqual({
		action: 'edit',
		language: 'zh-Hant',
		instruction: '把標題換成「決賽」',
		noExport: true,
	});
});

test('a new session is told the language', () => {
	expect(['en', 'zh', 'zh-Hant'].map((code) => sessionLanguage(code as 'en'))).toEqual([
		'en',
		'zh-CN',
		'zh-TW',
	]);
});
